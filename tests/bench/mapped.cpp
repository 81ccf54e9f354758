// SPDX-License-Identifier: Apache-2.0
// Starts a program and waits for its first window to be mapped and for its first picture in it, by the display's own
// notices (SubstructureNotify on the root, XDamage) and without polling. Prints the milliseconds of both since just before
// fork, and the process, which goes on. A picture of one colour counts only if there is no other.
// usage: mapped PROGRAM [ARGUMENT…]; needs a window manager, whose frame around the window is what is seen.
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds patience {30'000};
constexpr milliseconds patienceForColor {1'000}; // With a window whose pictures are of one colour.
constexpr int smallest = 100; // Pixels: a window manager has small windows of its own, and so has Qt.

struct Free {
    void operator()(void *answer) const { std::free(answer); }
};
template<class Answer> using Owned = std::unique_ptr<Answer, Free>;

bool isLarge(unsigned width, unsigned height)
{
    return width >= smallest && height >= smallest;
}

/// What became of the first window, as the display told it.
class FirstWindow
{
public:
    explicit FirstWindow(xcb_connection_t *display)
        : m_display(display)
        , m_damageNotice(xcb_get_extension_data(display, &xcb_damage_id)->first_event + XCB_DAMAGE_NOTIFY)
    {
        Owned<xcb_damage_query_version_reply_t>(
            xcb_damage_query_version_reply(display, xcb_damage_query_version(display, 1, 1), nullptr));
    }

    std::optional<Clock::time_point> mapped() const { return m_mapped; }
    /// The first with something in it; of those of one colour the first.
    std::optional<Clock::time_point> painted() const { return m_hasContents ? m_painted : std::nullopt; }
    std::optional<Clock::time_point> paintedAtAll() const { return m_painted; }

    /// Until it is mapped and painted, or the patience ends.
    void watch()
    {
        while (!m_mapped || !m_hasContents) {
            const milliseconds left = !m_mapped || !m_painted ? patience : patienceForColor;
            if (!waitFor(left))
                return;
        }
    }

private:
    bool waitFor(milliseconds time)
    {
        Owned<xcb_generic_event_t> event(xcb_poll_for_event(m_display));
        if (event) {
            take(*event, Clock::now());
            return true;
        }
        xcb_flush(m_display);
        pollfd descriptor{xcb_get_file_descriptor(m_display), POLLIN, 0};
        return poll(&descriptor, 1, int(time.count())) > 0;
    }

    void take(const xcb_generic_event_t &event, Clock::time_point now)
    {
        const int type = event.response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY && !m_damage) {
            // Before the window manager makes its frame: the program's own.
            const auto &made = reinterpret_cast<const xcb_create_notify_event_t &>(event);
            if (made.override_redirect || !isLarge(made.width, made.height))
                return;
            m_damage = xcb_generate_id(m_display);
            xcb_damage_create(m_display, m_damage, made.window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        } else if (type == XCB_MAP_NOTIFY && !m_mapped) {
            const auto &shown = reinterpret_cast<const xcb_map_notify_event_t &>(event);
            if (!shown.override_redirect && isWindow(shown.window))
                m_mapped = now;
        } else if (type == m_damageNotice && !m_hasContents) {
            const auto &notice = reinterpret_cast<const xcb_damage_notify_event_t &>(event);
            xcb_damage_subtract(m_display, m_damage, XCB_NONE, XCB_NONE);
            m_hasContents = hasContents(notice.drawable, notice.geometry);
            if (m_hasContents || !m_painted)
                m_painted = now;
        }
    }

    bool isWindow(xcb_window_t window) const
    {
        const Owned<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(m_display, xcb_get_geometry(m_display, window), nullptr));
        return size && isLarge(size->width, size->height);
    }

    /// Whether there are two pixels that look different, of those on the screen.
    bool hasContents(xcb_window_t window, const xcb_rectangle_t &size) const
    {
        const xcb_screen_t &screen = *xcb_setup_roots_iterator(xcb_get_setup(m_display)).data;
        const Owned<xcb_translate_coordinates_reply_t> origin(xcb_translate_coordinates_reply(
            m_display, xcb_translate_coordinates(m_display, window, screen.root, 0, 0), nullptr));
        if (!origin)
            return false;
        const int left = std::max(0, -origin->dst_x);
        const int top = std::max(0, -origin->dst_y);
        const int right = std::min<int>(size.width, screen.width_in_pixels - origin->dst_x);
        const int bottom = std::min<int>(size.height, screen.height_in_pixels - origin->dst_y);
        const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(
            m_display,
            xcb_get_image(m_display, XCB_IMAGE_FORMAT_Z_PIXMAP, window, int16_t(left), int16_t(top), uint16_t(right - left),
                          uint16_t(bottom - top), ~0U),
            nullptr));
        if (!image)
            return false;
        const auto *pixels = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
        const int count = xcb_get_image_data_length(image.get()) / int(sizeof *pixels);
        return std::any_of(pixels, pixels + count, [first = pixels[0]](uint32_t pixel) { return pixel != first; });
    }

    xcb_connection_t *m_display;
    int m_damageNotice;
    xcb_damage_damage_t m_damage = 0;
    std::optional<Clock::time_point> m_mapped;
    std::optional<Clock::time_point> m_painted;
    bool m_hasContents = false;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: mapped PROGRAM [ARGUMENT…]\n");
        return 2;
    }
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display) || !xcb_get_extension_data(display, &xcb_damage_id)->present) {
        std::fprintf(stderr, "mapped: there is no display, or none that tells of damage.\n");
        return 1;
    }
    FirstWindow window(display);
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, root, XCB_CW_EVENT_MASK, &mask);
    std::free(xcb_get_input_focus_reply(display, xcb_get_input_focus(display), nullptr)); // The display has heard it.

    const Clock::time_point start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        close(xcb_get_file_descriptor(display));
        dup2(STDERR_FILENO, STDOUT_FILENO); // Ours is for the figure alone.
        execvp(argv[1], argv + 1);
        std::perror(argv[1]);
        _exit(127);
    }
    window.watch();
    if (!window.mapped() || !window.paintedAtAll()) {
        std::fprintf(stderr, "mapped: no window of %s came.\n", argv[1]);
        return 1;
    }
    const auto since = [start](Clock::time_point at) { return std::chrono::duration<double, std::milli>(at - start).count(); };
    std::printf("{\"mapped\":%.3f,\"painted\":%.3f,\"hasContents\":%s,\"process\":%d}\n", since(*window.mapped()),
                since(*window.paintedAtAll()), window.painted() ? "true" : "false", child);
    return 0;
}
