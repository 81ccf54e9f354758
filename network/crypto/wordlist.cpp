// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/wordlist.h"

#include <algorithm>

namespace vault {
namespace {

// Written for this program: plain English words of three to eight letters, each once, in order.
constexpr std::string_view text =
    "able absorb acorn active adapt admire advise agile agree airy alder almond amber ample anchor ankle answer "
    "appear apple apron arch arctic arrive arrow ask aspen atlas attic autumn aware axle badge bagel bake "
    "balance ballad balmy bamboo banana banjo banner barley barn barrel basic basil basket bather beacon beaver "
    "begin bell belt bench bend berry birch blanket bloom blow board boat bold bonnet book boot border borrow "
    "bottle boulder bounce bowl branch brass brave bread breezy brick bridge brief bright bring brisk broad "
    "bronze brook broom brush bucket buckle build bundle busy butter button cabin cable cactus cake call calm "
    "camel camera camp candid candle canoe canvas canyon caramel card cargo carpet carrot carry cart carve "
    "castle catch cave cedar cellar cello cement chain chair chalk change chapel charge chase chat check cherry "
    "chess chest chimney choose cider cinema circle circus citrus civil clam clay clean clear clever cliff climb "
    "clock close cloth cloud clover coast cobalt cocoa coffee coin cold collar color comet common compare "
    "concert cook cool copper copy coral cork corner cosmic cotton couch count cousin cover cozy cradle craft "
    "crane crater crayon cream create creek crisp cross crown cube cup curious curly cycle daily daisy damp "
    "dance dare daring dawn decide deck deep deer deliver delta denim dense depart desert design desk dig dinner "
    "disk dive divide donkey door double dove dragon draw drawer drawing dream dress drift drink drive drum dry "
    "dune dusty eager eagle early earn earth easel easy echo egg elbow elm embark ember empty engine enjoy enter "
    "escape evening expand fair falcon famous fancy farm fast fasten feather fence fern ferry fetch fiber fiddle "
    "field fig filter final finch find fine finger finish fire firm fix flag flame flask fleet flint float flock "
    "flood floor flour flower fluent fluffy flute fly foam fog fold follow fond forest forgive fork formal "
    "fossil fox frame frank free fresh frost fruit full funny galaxy gallery garage garden garlic garnet gate "
    "gather gecko gentle geyser giant ginger give glad glass glide globe glove glow goat gold golden good goose "
    "grain grand grape grass gravel great green grove grow guard guess guide guitar gull hammer hammock handy "
    "hang happy harbor hardy harp hat hawk hazel heal hear hearty hedge helmet help heron hickory hidden high "
    "hike hill hinge hold hollow honest honey hood hook hop horn horse hotel house hover hum humble hurry icy "
    "ideal igloo ink insect invent invite iris iron island ivory ivy jacket jade jar jasmine jasper jelly jewel "
    "jigsaw join jolly joyful jug juggle juice jump jungle kayak keen kernel kettle key kind kitchen kite kitten "
    "knee knight knit knot know ladder ladle lagoon lake lamp larch large lark lasso laugh launch lava lawn lead "
    "leaf lean leap learn leather lemon lend lens lentil letter level lift light lilac lily lime linen lion "
    "listen little lively lizard llama load lobster local locket lodge lofty log long look loom lotus loud lower "
    "loyal lucky lunar lunch lyric magnet major make mango mantle maple marble march margin market marsh mason "
    "mast meadow medal meet mellow melody melon melt mend merry metal meteor mighty mild milk mill mineral "
    "mingle minor mint mirror mist mitten mix moat modern modest molar monkey moon mosaic moss moth motor mouse "
    "move mud muffin mule mumble museum name napkin narrow native navy neat neck nectar needle nest new nickel "
    "night nimble noble nod noodle north notice novel novice nugget nutmeg oak oar oasis oat observe ocean offer "
    "olive onion opal open orange orbit orchid order organ otter outer outline oval oven owl oyster pack paddle "
    "page paint palace pale palm panda pansy pantry paper parade parcel park parrot pass pasta path patio pause "
    "peach peacock pear pebble pecan pedal pencil penguin pepper petal piano pick pickle picnic pier pigeon "
    "pillow pilot pine plain planet plank plant plate play plaza plow plum plunge pocket poem point polar polish "
    "polite pollen pond pony poplar poppy porch potato pottery pour praise press prism proud pudding puddle pull "
    "pulley puppet pure purple push puzzle quail quarry quartz quay queen quick quiet quill quilt quince rabbit "
    "race radar radio radish raft rail rain raisin ranch rapid raven reach read real recall reef refill reflect "
    "regal relax remain rent repair reply rescue rest return ribbon rice rich ride ridge right ring rinse ripple "
    "rise river road roam robin robust rocket roll roof roomy root rope rose round row royal ruby rudder rug run "
    "rural rustic saddle safe sage sail salad salmon salt sample sand sandal satin sauce save scarf scatter "
    "school seal search season seed seek send serene serve settle shadow shady shape share shark sharp shed "
    "sheep shelf shell shield shine shiny ship shirt shoe shore short shovel silent silk silver simple sing sip "
    "siren sit skate sketch ski sky slate sled sleek sleep sleeve slender slice slide small smart smile smoke "
    "smooth snail snow snug soap social sofa soft soil solar solid solve sort sound soup spare spark speak spice "
    "spider spin spinach spiral split sponge spoon spring sprint spruce square squash squid stable stair stamp "
    "stand star statue stay steady steam steel steer stellar stem step still stir stone stool storm stout stove "
    "straw stream street string stroll strong study sturdy subtle sugar summer sun sunny sunset super supply "
    "sure surf swamp swan swap sway sweater sweet swift swim swing table tailor take talk tall tame tango tape "
    "tassel taste tavern tea teach teapot temple tender tent thank thick thin thistle thread throne ticket tide "
    "tidy tie tiger timber tiny toast tomato torch touch tough tower town trace trade trail train travel tray "
    "tree trim trout true trunk trust tulip tundra tune tunnel turkey turn turnip turtle twig twirl uncle unfold "
    "unique unlock unpack upper urban useful valley vanilla vase vast vault velvet vendor verse vessel vine "
    "vinegar violet violin visit vivid voyage waffle wagon wait wake walk walnut walrus wander warm wash watch "
    "water wave wax weasel weave wedge welcome whale wheat wheel whistle whole wide wild willow wind window wing "
    "winter wise wish witty wolf wonder wood wooden wool work wrap wren write yacht yard yarn yawn year yogurt "
    "young zebra zephyr zesty zinc zipper";

constexpr auto splitWords()
{
    std::array<std::string_view, wordCount> words;
    std::size_t begin = 0;
    for (std::string_view &word : words) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        word = text.substr(begin, end - begin);
        begin = end + 1;
    }
    return words;
}

constexpr std::array<std::string_view, wordCount> words = splitWords();
static_assert(words.back() == "zipper", "as many words as wordCount says");

} // namespace

std::span<const std::string_view, wordCount> wordList()
{
    return words;
}

} // namespace vault
