<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the vault at this address, for example https://contoso.vault.azure.net.</source>
        <translation>De kluis op dit adres openen, bijvoorbeeld https://contoso.vault.azure.net.</translation>
    </message>
    <message>
        <source>The api-version of every request; 7.4 unless given.</source>
        <translation>De api-versie van elke aanvraag; standaard 7.4.</translation>
    </message>
    <message>
        <source>Read the access token from this file. Without it the environment&apos;s VAULT_BROWSER_TOKEN is used.</source>
        <translation>Het toegangstoken uit dit bestand lezen. Zonder deze optie wordt VAULT_BROWSER_TOKEN uit de omgeving gebruikt.</translation>
    </message>
    <message>
        <source>Which form of the paths to use: automatic (by api-version), documented or service.</source>
        <translation>De te gebruiken vorm van de paden: automatic (op basis van de api-versie), documented of service.</translation>
    </message>
    <message>
        <source>Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD, for networks that let no other verb through.</source>
        <translation>PUT, PATCH en DELETE verzenden als POST met X-HTTP-METHOD, voor netwerken die geen andere methode doorlaten.</translation>
    </message>
    <message>
        <source>Start a practice vault on this computer and open it.</source>
        <translation>Een oefenkluis op deze computer starten en openen.</translation>
    </message>
    <message>
        <source>Save a picture of the window once the vault is listed, then quit.</source>
        <translation>Een afbeelding van het venster opslaan zodra de inhoud van de kluis is opgehaald en daarna afsluiten.</translation>
    </message>
    <message>
        <source>--routes takes automatic, documented or service, not &quot;%1&quot;.</source>
        <translation>--routes accepteert automatic, documented of service, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A desktop browser for Azure Key Vault.</source>
        <translation>Een desktopbrowser voor Azure Key Vault.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; a vault&apos;s address goes after --vault.</source>
        <translation>&quot;%1&quot; is geen optie; het adres van een kluis hoort achter --vault.</translation>
    </message>
    <message>
        <source>--screenshot: the folder &quot;%1&quot; cannot be written to.</source>
        <translation>--screenshot: er kan niet naar de map &quot;%1&quot; worden geschreven.</translation>
    </message>
    <message>
        <source>--%1 needs --vault.</source>
        <translation>--%1 vereist --vault.</translation>
    </message>
    <message>
        <source>--ca needs a file.</source>
        <translation>--ca vereist een bestand.</translation>
    </message>
    <message>
        <source>--screenshot: &quot;%1&quot; names no picture format; end it in .png.</source>
        <translation>--screenshot: &quot;%1&quot; geeft geen afbeeldingsindeling aan; laat de naam op .png eindigen.</translation>
    </message>
    <message>
        <source>vault-browser: warning: freed memory is not wiped; another program has replaced free().</source>
        <translation>vault-browser: waarschuwing: vrijgegeven geheugen wordt niet gewist; een ander programma heeft free() vervangen.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 en --%2 sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>--%1 needs --vault or --connection.</source>
        <translation>--%1 vereist --vault of --connection.</translation>
    </message>
    <message>
        <source>--%1 is for the sign-in by %2.</source>
        <extracomment>%1 and %2 are words of the command line.</extracomment>
        <translation>--%1 hoort bij aanmelding met %2.</translation>
    </message>
    <message>
        <source>--sign-in takes browser, device-code, client-secret, client-certificate, azure-cli or access-token, not &quot;%1&quot;.</source>
        <translation>--sign-in accepteert browser, device-code, client-secret, client-certificate, azure-cli of access-token, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;.</source>
        <translation>--proxy accepteert system, none, http://HOST:PORT of socks5://HOST:PORT, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--connection: several are called &quot;%1&quot;; give an id: %2.</source>
        <extracomment>%2 is a list of ids.</extracomment>
        <translation>--connection: meerdere verbindingen heten &quot;%1&quot;; geef een id op: %2.</translation>
    </message>
    <message>
        <source>--connection: no connection is kept yet.</source>
        <translation>--connection: er is nog geen verbinding bewaard.</translation>
    </message>
    <message>
        <source>--connection: none is called &quot;%1&quot;; there are: %2.</source>
        <extracomment>%2 is a list of names.</extracomment>
        <translation>--connection: geen verbinding heet &quot;%1&quot;; aanwezig zijn: %2.</translation>
    </message>
    <message>
        <source>Open the connection that is kept under this name or id.</source>
        <translation>De verbinding openen die onder deze naam of id is bewaard.</translation>
    </message>
    <message>
        <source>An additional root certificate (PEM), trusted for this vault and its sign-in only.</source>
        <translation>Een extra basiscertificaat (PEM), alleen voor deze kluis en de aanmelding ervan vertrouwd.</translation>
    </message>
    <message>
        <source>The way to the vault and its sign-in: system, none, http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>De weg naar de kluis en de aanmelding: system, none, http://HOST:PORT of socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>How to sign in: browser, device-code, client-secret, client-certificate, azure-cli or access-token; unless given, access-token where there is a token and browser otherwise.</source>
        <translation>De manier van aanmelden: browser, device-code, client-secret, client-certificate, azure-cli of access-token; zonder deze optie access-token als er een token is, en anders browser.</translation>
    </message>
    <message>
        <source>The application to sign in as.</source>
        <translation>De toepassing om als aan te melden.</translation>
    </message>
    <message>
        <source>Read the application&apos;s secret from this file. Without it the environment&apos;s VAULT_BROWSER_CLIENT_SECRET is used.</source>
        <translation>Het geheim van de toepassing uit dit bestand lezen. Zonder deze optie wordt VAULT_BROWSER_CLIENT_SECRET uit de omgeving gebruikt.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate and private key (PEM or PKCS#12).</source>
        <translation>Het certificaat en de persoonlijke sleutel van de toepassing (PEM of PKCS#12).</translation>
    </message>
    <message>
        <source>The tenant to sign in to, in place of the one that the vault names.</source>
        <translation>De tenant om bij aan te melden, in plaats van de tenant die de kluis noemt.</translation>
    </message>
    <message>
        <source>A sign-in authority to trust beside Microsoft&apos;s, for example https://login.example.org.</source>
        <translation>Een aanmeldinstantie om naast die van Microsoft te vertrouwen, bijvoorbeeld https://login.example.org.</translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>No colour</source>
        <translation>Geen kleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>in 1 year</source>
        <translation>over 1 jaar</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln years</source>
        <translation>
            <numerusform>over %Ln jaar</numerusform>
            <numerusform>over %Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>over 1 maand</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>over %Ln maand</numerusform>
            <numerusform>over %Ln maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>over 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>over %Ln dag</numerusform>
            <numerusform>over %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>over 1 uur</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>over %Ln uur</numerusform>
            <numerusform>over %Ln uur</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>over 1 minuut</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>over %Ln minuut</numerusform>
            <numerusform>over %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>over minder dan een minuut</translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>1 jaar geleden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln jaar geleden</numerusform>
            <numerusform>%Ln jaar geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>1 maand geleden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln maand geleden</numerusform>
            <numerusform>%Ln maanden geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 dag geleden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln dag geleden</numerusform>
            <numerusform>%Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 uur geleden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln uur geleden</numerusform>
            <numerusform>%Ln uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minuut geleden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minuut geleden</numerusform>
            <numerusform>%Ln minuten geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Verloopt binnenkort</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a few seconds</source>
        <translation>enkele seconden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time of %1 seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the object</source>
        <translation>het object</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>de kluis</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>deze aanvraag</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>geen verdere details</translation>
    </message>
    <message>
        <source>the vault&apos;s sign-in authority</source>
        <translation>de aanmeldinstantie van de kluis</translation>
    </message>
    <message>
        <source>the vault&apos;s resource</source>
        <translation>de resource van de kluis</translation>
    </message>
    <message>
        <source>an address that it did not name</source>
        <translation>een niet genoemd adres</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>de proxy</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>de proxy %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>inhoud zonder type</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>geheimen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>sleutels</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>deze actie</translation>
    </message>
    <message>
        <source>of this computer&apos;s network</source>
        <translation>van het netwerk van deze computer</translation>
    </message>
    <message>
        <source>that was sent</source>
        <translation>die is verzonden</translation>
    </message>
    <message>
        <source>that this vault knows</source>
        <translation>die deze kluis kent</translation>
    </message>
    <message>
        <source>the vault&apos;s tenant</source>
        <translation>de tenant van de kluis</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Verbinding gesloten</translation>
    </message>
    <message>
        <source>The connection to {vault} was closed before the answer was complete.</source>
        <translation>De verbinding met {vault} is gesloten voordat het antwoord volledig was.</translation>
    </message>
    <message>
        <source>The server or something on the way hung up.</source>
        <translation>De server of iets onderweg heeft de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Try again: the request changes nothing at the vault.</source>
        <translation>Probeer het opnieuw: de aanvraag verandert niets in de kluis.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(verwijderd)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx Informatief</translation>
    </message>
    <message>
        <source>2xx Success</source>
        <translation>2xx Geslaagd</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx Omleiding</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx Clientfout</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx Serverfout</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what is wrong, and what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat je kunt doen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Aanvraag-id</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Clientaanvraag-id</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Opnieuw proberen na</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Omgeleid naar</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Instantie</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhoudstype</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Wrong client secret</source>
        <translation>Onjuist clientgeheim</translation>
    </message>
    <message>
        <source>The sign-in authority rejected the client secret.</source>
        <translation>De aanmeldinstantie heeft het clientgeheim geweigerd.</translation>
    </message>
    <message>
        <source>It is wrong, or it is the id of the secret instead of its value.</source>
        <translation>Het is onjuist, of het is de id van het geheim in plaats van de waarde.</translation>
    </message>
    <message>
        <source>Enter the value of the secret, which is shown only once when it is made.</source>
        <translation>Voer de waarde van het geheim in. Die wordt maar één keer getoond, bij het maken.</translation>
    </message>
    <message>
        <source>Client secret expired</source>
        <translation>Clientgeheim verlopen</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Het clientgeheim is verlopen.</translation>
    </message>
    <message>
        <source>A secret of an application is valid until a fixed day.</source>
        <translation>Een geheim van een toepassing is geldig tot een vaste dag.</translation>
    </message>
    <message>
        <source>Make a new one for the application and enter it in the connection.</source>
        <translation>Maak een nieuw geheim voor de toepassing en voer het in de verbinding in.</translation>
    </message>
    <message>
        <source>Unknown application</source>
        <translation>Onbekende toepassing</translation>
    </message>
    <message>
        <source>The tenant does not know the application of this connection.</source>
        <translation>De tenant kent de toepassing van deze verbinding niet.</translation>
    </message>
    <message>
        <source>The client id is wrong, or the application is not installed in the tenant of the vault.</source>
        <translation>De client-id is onjuist, of de toepassing is niet geïnstalleerd in de tenant van de kluis.</translation>
    </message>
    <message>
        <source>Check client id and tenant of the connection.</source>
        <translation>Controleer de client-id en de tenant van de verbinding.</translation>
    </message>
    <message>
        <source>Second factor needed</source>
        <translation>Tweede factor vereist</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor.</source>
        <translation>De aanmelding vereist een tweede factor.</translation>
    </message>
    <message>
        <source>A rule of your organisation asks for multi-factor authentication.</source>
        <translation>Een regel van je organisatie vraagt om meervoudige verificatie.</translation>
    </message>
    <message>
        <source>Sign in once more through the browser and confirm the second factor.</source>
        <translation>Meld je nogmaals aan via de browser en bevestig de tweede factor.</translation>
    </message>
    <message>
        <source>Second factor not set up</source>
        <translation>Tweede factor niet ingesteld</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor that is not set up yet.</source>
        <translation>De aanmelding vereist een tweede factor die nog niet is ingesteld.</translation>
    </message>
    <message>
        <source>Sign in through the browser and set the second factor up.</source>
        <translation>Meld je aan via de browser en stel de tweede factor in.</translation>
    </message>
    <message>
        <source>Blocked by conditional access</source>
        <translation>Geblokkeerd door voorwaardelijke toegang</translation>
    </message>
    <message>
        <source>A conditional access rule of your organisation blocks the sign-in.</source>
        <translation>Een regel voor voorwaardelijke toegang van je organisatie blokkeert de aanmelding.</translation>
    </message>
    <message>
        <source>The way of signing in, the place or the device does not meet the rule.</source>
        <translation>De manier van aanmelden, de plaats of het apparaat voldoet niet aan de regel.</translation>
    </message>
    <message>
        <source>Try the sign-in through the browser, or ask your administrator.</source>
        <translation>Probeer je aan te melden via de browser, of vraag het je beheerder.</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Toestemming ontbreekt</translation>
    </message>
    <message>
        <source>The application may not use the vault in your name yet.</source>
        <translation>De toepassing mag de kluis nog niet namens jou gebruiken.</translation>
    </message>
    <message>
        <source>Neither you nor an administrator has consented to it.</source>
        <translation>Jij noch een beheerder heeft hiervoor toestemming gegeven.</translation>
    </message>
    <message>
        <source>Sign in through the browser and consent, or ask your administrator to.</source>
        <translation>Meld je aan via de browser en geef toestemming, of vraag je beheerder dat te doen.</translation>
    </message>
    <message>
        <source>Invalid name</source>
        <translation>Ongeldige naam</translation>
    </message>
    <message>
        <source>The vault does not accept {object} as a name.</source>
        <translation>De kluis accepteert {object} niet als naam.</translation>
    </message>
    <message>
        <source>A name has 1 to 127 characters: letters A to Z, digits and hyphens only.</source>
        <translation>Een naam heeft 1 tot 127 tekens: alleen letters A tot Z, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Unknown api-version</source>
        <translation>Onbekende api-versie</translation>
    </message>
    <message>
        <source>The vault does not know the api-version {version}.</source>
        <translation>Onbekend bij de kluis: de api-versie {version}.</translation>
    </message>
    <message>
        <source>This cloud or appliance is behind or ahead of the version that was asked for.</source>
        <translation>Deze cloud of dit apparaat loopt achter of voor op de gevraagde versie.</translation>
    </message>
    <message>
        <source>Open the vault with the api-version {supported}.</source>
        <translation>Open de kluis met de api-versie {supported}.</translation>
    </message>
    <message>
        <source>Invalid property</source>
        <translation>Ongeldige eigenschap</translation>
    </message>
    <message>
        <source>The vault rejected one of the values.</source>
        <translation>De kluis heeft een van de waarden geweigerd.</translation>
    </message>
    <message>
        <source>There are more than 15 tags, or a tag, content type or value is too long.</source>
        <translation>Er zijn meer dan 15 tags, of een tag, inhoudstype of waarde is te lang.</translation>
    </message>
    <message>
        <source>Remove tags or shorten the longest value.</source>
        <translation>Verwijder tags of kort de langste waarde in.</translation>
    </message>
    <message>
        <source>Invalid key</source>
        <translation>Ongeldige sleutel</translation>
    </message>
    <message>
        <source>The vault could not read the key.</source>
        <translation>De kluis kon de sleutel niet lezen.</translation>
    </message>
    <message>
        <source>It is not a complete JSON Web Key.</source>
        <translation>Het is geen volledige JSON Web Key.</translation>
    </message>
    <message>
        <source>Export the key once more and import that file.</source>
        <translation>Exporteer de sleutel nogmaals en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Key type missing</source>
        <translation>Sleuteltype ontbreekt</translation>
    </message>
    <message>
        <source>The key does not say its type (kty).</source>
        <translation>De sleutel vermeldt geen type (kty).</translation>
    </message>
    <message>
        <source>Invalid RSA key</source>
        <translation>Ongeldige RSA-sleutel</translation>
    </message>
    <message>
        <source>The vault rejected the RSA key.</source>
        <translation>De kluis heeft de RSA-sleutel geweigerd.</translation>
    </message>
    <message>
        <source>Its numbers do not belong together.</source>
        <translation>De getallen ervan horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Check the file with another tool, then export the key once more.</source>
        <translation>Controleer het bestand met een ander hulpmiddel en exporteer de sleutel daarna nogmaals.</translation>
    </message>
    <message>
        <source>Digest length</source>
        <translation>Lengte van de digest</translation>
    </message>
    <message>
        <source>The vault rejected the length of the digest.</source>
        <translation>De kluis heeft de lengte van de digest geweigerd.</translation>
    </message>
    <message>
        <source>The algorithm needs a digest of another length, as the vault&apos;s message says.</source>
        <translation>Het algoritme heeft een digest van een andere lengte nodig, zoals het bericht van de kluis aangeeft.</translation>
    </message>
    <message>
        <source>Choose the algorithm that fits the digest, or let the file be hashed here.</source>
        <translation>Kies het algoritme dat bij de digest past, of laat het bestand hier hashen.</translation>
    </message>
    <message>
        <source>Invalid count</source>
        <translation>Ongeldig aantal</translation>
    </message>
    <message>
        <source>The vault rejected the number of random bytes.</source>
        <translation>De kluis heeft het aantal willekeurige bytes geweigerd.</translation>
    </message>
    <message>
        <source>It gives between 1 and 128 bytes at a time.</source>
        <translation>De kluis geeft per keer 1 tot 128 bytes.</translation>
    </message>
    <message>
        <source>Ask for fewer bytes.</source>
        <translation>Vraag om minder bytes.</translation>
    </message>
    <message>
        <source>Attestation unreachable</source>
        <translation>Attestation onbereikbaar</translation>
    </message>
    <message>
        <source>The vault could not reach the attestation service.</source>
        <translation>De kluis kon de attestation-service niet bereiken.</translation>
    </message>
    <message>
        <source>The address in the key&apos;s release policy does not answer.</source>
        <translation>Het adres in het releasebeleid van de sleutel antwoordt niet.</translation>
    </message>
    <message>
        <source>Correct the attestation address of the release policy.</source>
        <translation>Corrigeer het attestation-adres van het releasebeleid.</translation>
    </message>
    <message>
        <source>Policy unchangeable</source>
        <translation>Beleid niet te wijzigen</translation>
    </message>
    <message>
        <source>The release policy of {object} cannot be changed.</source>
        <translation>Het releasebeleid van {object} kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>It was made immutable when the key was created.</source>
        <translation>Het is onveranderbaar gemaakt bij het maken van de sleutel.</translation>
    </message>
    <message>
        <source>Create a new key with the policy that you need.</source>
        <translation>Maak een nieuwe sleutel met het beleid dat je nodig hebt.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificaat verlopen</translation>
    </message>
    <message>
        <source>The vault rejected the certificate.</source>
        <translation>De kluis heeft het certificaat geweigerd.</translation>
    </message>
    <message>
        <source>It has already expired.</source>
        <translation>Het is al verlopen.</translation>
    </message>
    <message>
        <source>Import a certificate that is still valid.</source>
        <translation>Importeer een certificaat dat nog geldig is.</translation>
    </message>
    <message>
        <source>Invalid PKCS#12</source>
        <translation>Ongeldige PKCS#12</translation>
    </message>
    <message>
        <source>The vault could not read the PKCS#12 content.</source>
        <translation>De kluis kon de PKCS#12-inhoud niet lezen.</translation>
    </message>
    <message>
        <source>It is damaged, or its password is missing or wrong.</source>
        <translation>Deze is beschadigd, of het wachtwoord ontbreekt of is onjuist.</translation>
    </message>
    <message>
        <source>Export it once more and check the password.</source>
        <translation>Exporteer de inhoud nogmaals en controleer het wachtwoord.</translation>
    </message>
    <message>
        <source>Certificate unreadable</source>
        <translation>Certificaat onleesbaar</translation>
    </message>
    <message>
        <source>The vault could not read the certificate.</source>
        <translation>De kluis kon het certificaat niet lezen.</translation>
    </message>
    <message>
        <source>The content is neither PEM nor PKCS#12.</source>
        <translation>De inhoud is geen PEM en geen PKCS#12.</translation>
    </message>
    <message>
        <source>Export the certificate once more in one of these formats.</source>
        <translation>Exporteer het certificaat nogmaals in een van deze indelingen.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Waarde te lang</translation>
    </message>
    <message>
        <source>The vault rejected a value as too long.</source>
        <translation>De kluis heeft een waarde geweigerd omdat die te lang is.</translation>
    </message>
    <message>
        <source>A secret holds at most 25 KB.</source>
        <translation>Een geheim bevat maximaal 25 KB.</translation>
    </message>
    <message>
        <source>Shorten the value, or store the data elsewhere and only its password here.</source>
        <translation>Kort de waarde in, of sla de gegevens elders op en bewaar hier alleen het wachtwoord ervan.</translation>
    </message>
    <message>
        <source>Backup of another vault</source>
        <translation>Back-up van een andere kluis</translation>
    </message>
    <message>
        <source>This backup cannot be restored here.</source>
        <translation>Deze back-up kan hier niet worden teruggezet.</translation>
    </message>
    <message>
        <source>It was made in another security domain, or it is damaged.</source>
        <translation>De back-up is in een ander beveiligingsdomein gemaakt of is beschadigd.</translation>
    </message>
    <message>
        <source>Restore it in a vault of the same subscription and geography, or HSM of the same domain.</source>
        <translation>Zet de back-up terug in een kluis van hetzelfde abonnement en dezelfde geografie, of in een HSM van hetzelfde domein.</translation>
    </message>
    <message>
        <source>Damaged backup</source>
        <translation>Beschadigde back-up</translation>
    </message>
    <message>
        <source>The backup file cannot be used.</source>
        <translation>Het back-upbestand kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>It is damaged or was not made by a key vault.</source>
        <translation>Het is beschadigd of is niet door een sleutelkluis gemaakt.</translation>
    </message>
    <message>
        <source>Choose the unchanged backup file.</source>
        <translation>Kies het ongewijzigde back-upbestand.</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Niet verwijderd</translation>
    </message>
    <message>
        <source>There is nothing to recover: {object} exists.</source>
        <translation>Er valt niets te herstellen: {object} bestaat.</translation>
    </message>
    <message>
        <source>It was never deleted, or has already been recovered.</source>
        <translation>Het is nooit verwijderd of is al hersteld.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Vernieuw de lijst.</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Nog niet verwijderd</translation>
    </message>
    <message>
        <source>{object} cannot be purged yet.</source>
        <translation>{object} kan nog niet worden opgeschoond.</translation>
    </message>
    <message>
        <source>Only a deleted object can be purged.</source>
        <translation>Alleen een verwijderd object kan worden opgeschoond.</translation>
    </message>
    <message>
        <source>Delete it first, then purge it.</source>
        <translation>Verwijder het eerst en schoon het daarna op.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Niet ondersteund</translation>
    </message>
    <message>
        <source>The vault does not offer this: {operation}.</source>
        <translation>De kluis biedt dit niet: {operation}.</translation>
    </message>
    <message>
        <source>Its kind or version lacks the operation.</source>
        <translation>Dit soort of deze versie van de kluis kent de bewerking niet.</translation>
    </message>
    <message>
        <source>Try another api-version, or do without it here.</source>
        <translation>Probeer een andere api-versie, of doe het hier zonder.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>Ongeldige parameter</translation>
    </message>
    <message>
        <source>The vault did not accept the request: {operation}.</source>
        <translation>De kluis heeft de aanvraag niet geaccepteerd: {operation}.</translation>
    </message>
    <message>
        <source>One of its values is not as the vault expects.</source>
        <translation>Een van de waarden is niet zoals de kluis verwacht.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message, correct the input and try again.</source>
        <translation>Lees het bericht van de kluis, corrigeer de invoer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ongeldig argument</translation>
    </message>
    <message>
        <source>Token missing</source>
        <translation>Token ontbreekt</translation>
    </message>
    <message>
        <source>The request came without a token that the vault can read.</source>
        <translation>De aanvraag kwam zonder een token dat de kluis kan lezen.</translation>
    </message>
    <message>
        <source>The vault wants a Bearer token for {resource}, issued by {authority}.</source>
        <translation>De kluis wil een Bearer-token voor {resource}, uitgegeven door {authority}.</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Onjuiste doelgroep</translation>
    </message>
    <message>
        <source>The token is meant for another service.</source>
        <translation>Het token is voor een andere service bedoeld.</translation>
    </message>
    <message>
        <source>The vault wants a token for {resource}, issued by {authority}.</source>
        <translation>De kluis wil een token voor {resource}, uitgegeven door {authority}.</translation>
    </message>
    <message>
        <source>Get a token for exactly {resource}, without a slash at the end.</source>
        <translation>Haal een token op voor precies {resource}, zonder slash aan het einde.</translation>
    </message>
    <message>
        <source>Wrong tenant</source>
        <translation>Onjuiste tenant</translation>
    </message>
    <message>
        <source>The token comes from another tenant than the vault&apos;s.</source>
        <translation>Het token komt van een andere tenant dan die van de kluis.</translation>
    </message>
    <message>
        <source>The vault accepts tokens of {issuer}.</source>
        <translation>De kluis accepteert tokens van {issuer}.</translation>
    </message>
    <message>
        <source>Sign in to the vault&apos;s tenant at {authority} and get a token for {resource}.</source>
        <translation>Meld je aan bij de tenant van de kluis op {authority} en haal een token op voor {resource}.</translation>
    </message>
    <message>
        <source>Token not verifiable</source>
        <translation>Token niet te verifiëren</translation>
    </message>
    <message>
        <source>The vault could not verify the token just now.</source>
        <translation>De kluis kon het token zojuist niet verifiëren.</translation>
    </message>
    <message>
        <source>Its copy of the sign-in authority&apos;s keys is out of date, which passes with a good token.</source>
        <translation>De kopie van de sleutels van de aanmeldinstantie is verouderd; met een goed token gaat dat vanzelf over.</translation>
    </message>
    <message>
        <source>Try again with the same token in a minute.</source>
        <translation>Probeer het over een minuut opnieuw met hetzelfde token.</translation>
    </message>
    <message>
        <source>Token not yet valid</source>
        <translation>Token nog niet geldig</translation>
    </message>
    <message>
        <source>The vault finds that the token is not yet valid.</source>
        <translation>Volgens de kluis is het token nog niet geldig.</translation>
    </message>
    <message>
        <source>The clocks of the vault and the sign-in authority differ.</source>
        <translation>De klokken van de kluis en de aanmeldinstantie verschillen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Wacht een minuut en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token verlopen</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Het token is verlopen.</translation>
    </message>
    <message>
        <source>An access token lasts about an hour.</source>
        <translation>Een toegangstoken is ongeveer een uur geldig.</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>Token geweigerd</translation>
    </message>
    <message>
        <source>The vault could not validate the token.</source>
        <translation>De kluis kon het token niet valideren.</translation>
    </message>
    <message>
        <source>It is damaged, expired, or signed by another authority than {authority}.</source>
        <translation>Het is beschadigd, verlopen of ondertekend door een andere instantie dan {authority}.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Machtiging ontbreekt</translation>
    </message>
    <message>
        <source>You may not do this: {operation}.</source>
        <translation>Je mag dit niet doen: {operation}.</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy does not give you the permission “{permission}” on {kinds}.</source>
        <translation>Het toegangsbeleid van de kluis geeft je de machtiging “{permission}” voor {kinds} niet.</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the {kinds} permission “{permission}” in the access policy.</source>
        <translation>Vraag de eigenaar van de kluis om de machtiging “{permission}” voor {kinds} in het toegangsbeleid.</translation>
    </message>
    <message>
        <source>Role missing</source>
        <translation>Rol ontbreekt</translation>
    </message>
    <message>
        <source>None of your roles on this vault allows {action}.</source>
        <translation>Geen van je rollen voor deze kluis staat {action} toe.</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the role “{role}”; a new role takes some minutes to be effective.</source>
        <translation>Vraag de eigenaar van de kluis om de rol “{role}”; een nieuwe rol wordt pas na enkele minuten van kracht.</translation>
    </message>
    <message>
        <source>Blocked by the firewall</source>
        <translation>Geblokkeerd door de firewall</translation>
    </message>
    <message>
        <source>The vault&apos;s firewall refused the request.</source>
        <translation>De firewall van de kluis heeft de aanvraag geweigerd.</translation>
    </message>
    <message>
        <source>The address {address} is not on its list.</source>
        <translation>Het adres {address} staat niet op de lijst.</translation>
    </message>
    <message>
        <source>Have this address added to the vault&apos;s firewall, or connect through an allowed network.</source>
        <translation>Laat dit adres toevoegen aan de firewall van de kluis, of maak verbinding via een toegestaan netwerk.</translation>
    </message>
    <message>
        <source>Private access only</source>
        <translation>Alleen privétoegang</translation>
    </message>
    <message>
        <source>The vault refuses connections from the public network.</source>
        <translation>De kluis weigert verbindingen vanaf het openbare netwerk.</translation>
    </message>
    <message>
        <source>Only approved private links may reach it.</source>
        <translation>Alleen goedgekeurde privékoppelingen hebben toegang.</translation>
    </message>
    <message>
        <source>Connect through the network or VPN that holds the vault&apos;s private link.</source>
        <translation>Maak verbinding via het netwerk of de VPN met de privékoppeling van de kluis.</translation>
    </message>
    <message>
        <source>Attestation failed</source>
        <translation>Attestation mislukt</translation>
    </message>
    <message>
        <source>The key was not released.</source>
        <translation>De sleutel is niet vrijgegeven.</translation>
    </message>
    <message>
        <source>The target environment could not prove that it is what the release policy demands.</source>
        <translation>De doelomgeving kon niet aantonen dat ze is wat het releasebeleid eist.</translation>
    </message>
    <message>
        <source>Check the attestation of the target environment against the policy.</source>
        <translation>Vergelijk de attestation van de doelomgeving met het beleid.</translation>
    </message>
    <message>
        <source>Not permitted on this object</source>
        <translation>Niet toegestaan voor dit object</translation>
    </message>
    <message>
        <source>This is not permitted on {object}: {operation}.</source>
        <translation>Dit is niet toegestaan voor {object}: {operation}.</translation>
    </message>
    <message>
        <source>The object is disabled or deleted.</source>
        <translation>Het object is uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>Recover and enable it first.</source>
        <translation>Herstel het eerst en schakel het in.</translation>
    </message>
    <message>
        <source>Secret disabled</source>
        <translation>Geheim uitgeschakeld</translation>
    </message>
    <message>
        <source>The secret {object} is disabled.</source>
        <translation>Het geheim {object} is uitgeschakeld.</translation>
    </message>
    <message>
        <source>A disabled secret gives out no value.</source>
        <translation>Een uitgeschakeld geheim geeft geen waarde vrij.</translation>
    </message>
    <message>
        <source>Enable it first, if it may be used again.</source>
        <translation>Schakel het eerst in, als het weer mag worden gebruikt.</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Sleutel uitgeschakeld</translation>
    </message>
    <message>
        <source>The key {object} is disabled.</source>
        <translation>De sleutel {object} is uitgeschakeld.</translation>
    </message>
    <message>
        <source>A disabled key cannot be used.</source>
        <translation>Een uitgeschakelde sleutel kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Bewerking niet toegestaan</translation>
    </message>
    <message>
        <source>The key {object} must not be used like this: {operation}.</source>
        <translation>De sleutel {object} mag niet zo worden gebruikt: {operation}.</translation>
    </message>
    <message>
        <source>The key&apos;s permitted operations do not include it.</source>
        <translation>De bewerking hoort niet bij de toegestane bewerkingen van de sleutel.</translation>
    </message>
    <message>
        <source>Use another key, or add the operation to this key&apos;s permitted operations.</source>
        <translation>Gebruik een andere sleutel, of voeg de bewerking toe aan de toegestane bewerkingen van deze sleutel.</translation>
    </message>
    <message>
        <source>Key not yet valid</source>
        <translation>Sleutel nog niet geldig</translation>
    </message>
    <message>
        <source>The key {object} cannot be used yet.</source>
        <translation>De sleutel {object} kan nog niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Its “not before” date lies in the future.</source>
        <translation>De datum bij “niet vóór” ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Wait until that date, or change it.</source>
        <translation>Wacht tot die datum, of wijzig de datum.</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Sleutel verlopen</translation>
    </message>
    <message>
        <source>The key {object} has expired.</source>
        <translation>De sleutel {object} is verlopen.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>De verloopdatum is verstreken.</translation>
    </message>
    <message>
        <source>Use a newer key or version, or move the expiry date.</source>
        <translation>Gebruik een nieuwere sleutel of versie, of verschuif de verloopdatum.</translation>
    </message>
    <message>
        <source>Managed by a certificate</source>
        <translation>Beheerd door een certificaat</translation>
    </message>
    <message>
        <source>The key {object} belongs to a certificate.</source>
        <translation>De sleutel {object} hoort bij een certificaat.</translation>
    </message>
    <message>
        <source>Its lifetime is managed by Key Vault together with the certificate.</source>
        <translation>Key Vault beheert de levensduur samen met die van het certificaat.</translation>
    </message>
    <message>
        <source>Change or delete the certificate of the same name instead.</source>
        <translation>Wijzig of verwijder in plaats daarvan het certificaat met dezelfde naam.</translation>
    </message>
    <message>
        <source>The secret {object} belongs to a certificate.</source>
        <translation>Het geheim {object} hoort bij een certificaat.</translation>
    </message>
    <message>
        <source>Purge protection</source>
        <translation>Beveiliging tegen opschonen</translation>
    </message>
    <message>
        <source>{object} cannot be purged.</source>
        <translation>{object} kan niet worden opgeschoond.</translation>
    </message>
    <message>
        <source>Purge protection is switched on for this vault.</source>
        <translation>Beveiliging tegen opschonen is ingeschakeld voor deze kluis.</translation>
    </message>
    <message>
        <source>Wait for its purge date, or recover it.</source>
        <translation>Wacht tot de opschoondatum, of herstel het.</translation>
    </message>
    <message>
        <source>Not among the deleted</source>
        <translation>Niet bij de verwijderde objecten</translation>
    </message>
    <message>
        <source>{object} is not among the deleted objects.</source>
        <translation>{object} staat niet bij de verwijderde objecten.</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through, or it was purged or recovered.</source>
        <translation>Een verwijdering duurt tot twee minuten, of het object is opgeschoond of hersteld.</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh the deleted objects.</source>
        <translation>Wacht een minuut en vernieuw daarna de verwijderde objecten.</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>Sleutel niet gevonden</translation>
    </message>
    <message>
        <source>There is no key {object} in this vault.</source>
        <translation>Er is geen sleutel {object} in deze kluis.</translation>
    </message>
    <message>
        <source>It has been deleted or renamed, or this version does not exist.</source>
        <translation>De sleutel is verwijderd of hernoemd, of deze versie bestaat niet.</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted keys to recover it.</source>
        <translation>Vernieuw de lijst en zoek bij de verwijderde sleutels om de sleutel te herstellen.</translation>
    </message>
    <message>
        <source>Secret not found</source>
        <translation>Geheim niet gevonden</translation>
    </message>
    <message>
        <source>There is no secret {object} in this vault.</source>
        <translation>Er is geen geheim {object} in deze kluis.</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted secrets to recover it.</source>
        <translation>Vernieuw de lijst en zoek bij de verwijderde geheimen om het geheim te herstellen.</translation>
    </message>
    <message>
        <source>Certificate not found</source>
        <translation>Certificaat niet gevonden</translation>
    </message>
    <message>
        <source>There is no certificate {object} in this vault.</source>
        <translation>Er is geen certificaat {object} in deze kluis.</translation>
    </message>
    <message>
        <source>It has been deleted, or this version does not exist.</source>
        <translation>Het is verwijderd, of deze versie bestaat niet.</translation>
    </message>
    <message>
        <source>No pending certificate</source>
        <translation>Geen certificaat in behandeling</translation>
    </message>
    <message>
        <source>No certificate is pending for {object}.</source>
        <translation>Er is geen certificaat in behandeling voor {object}.</translation>
    </message>
    <message>
        <source>The request for it is complete or was cancelled.</source>
        <translation>De aanvraag ervoor is voltooid of is geannuleerd.</translation>
    </message>
    <message>
        <source>Refresh the certificate.</source>
        <translation>Vernieuw de weergave van het certificaat.</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>Verlener niet gevonden</translation>
    </message>
    <message>
        <source>The vault has no such certificate issuer.</source>
        <translation>De kluis heeft geen certificaatverlener met deze naam.</translation>
    </message>
    <message>
        <source>It was removed or never set up.</source>
        <translation>De verlener is verwijderd of nooit ingesteld.</translation>
    </message>
    <message>
        <source>Set up the issuer in the vault first.</source>
        <translation>Stel eerst de verlener in de kluis in.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Geen contactpersonen</translation>
    </message>
    <message>
        <source>The vault has no certificate contacts.</source>
        <translation>De kluis heeft geen contactpersonen voor certificaten.</translation>
    </message>
    <message>
        <source>None were ever set.</source>
        <translation>Er zijn er nooit ingesteld.</translation>
    </message>
    <message>
        <source>Add a contact first.</source>
        <translation>Voeg eerst een contactpersoon toe.</translation>
    </message>
    <message>
        <source>Unknown operation</source>
        <translation>Onbekende bewerking</translation>
    </message>
    <message>
        <source>The vault does not know this request: {operation}.</source>
        <translation>De kluis kent deze aanvraag niet: {operation}.</translation>
    </message>
    <message>
        <source>This operation does not exist in the api-version, or the route form does not fit the vault.</source>
        <translation>Deze bewerking bestaat niet in de api-versie, of de routevorm past niet bij de kluis.</translation>
    </message>
    <message>
        <source>Open the vault with another api-version or route form (--api-version, --routes).</source>
        <translation>Open de kluis met een andere api-versie of routevorm (--api-version, --routes).</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wordt verwijderd</translation>
    </message>
    <message>
        <source>{object} is still being deleted.</source>
        <translation>{object} wordt nog verwijderd.</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through.</source>
        <translation>Een verwijdering duurt tot twee minuten.</translation>
    </message>
    <message>
        <source>Name taken by a deleted object</source>
        <translation>Naam bezet door een verwijderd object</translation>
    </message>
    <message>
        <source>The name {object} is taken by a deleted object.</source>
        <translation>De naam {object} is bezet door een verwijderd object.</translation>
    </message>
    <message>
        <source>Deleted objects keep their name until they are purged.</source>
        <translation>Verwijderde objecten houden hun naam tot ze worden opgeschoond.</translation>
    </message>
    <message>
        <source>Recover the deleted object or purge it, or choose another name.</source>
        <translation>Herstel het verwijderde object of schoon het op, of kies een andere naam.</translation>
    </message>
    <message>
        <source>Restore conflict</source>
        <translation>Conflict bij terugzetten</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>De back-up kon niet worden teruggezet.</translation>
    </message>
    <message>
        <source>An object of this name exists already, or another restore is in progress.</source>
        <translation>Er bestaat al een object met deze naam, of er wordt al een andere back-up teruggezet.</translation>
    </message>
    <message>
        <source>Delete and purge that object first, or wait for the other restore to end.</source>
        <translation>Verwijder dat object eerst en schoon het op, of wacht tot het andere terugzetten klaar is.</translation>
    </message>
    <message>
        <source>Certificate pending</source>
        <translation>Certificaat in behandeling</translation>
    </message>
    <message>
        <source>A certificate {object} is already being issued.</source>
        <translation>Er wordt al een certificaat {object} uitgegeven.</translation>
    </message>
    <message>
        <source>Only one request for a certificate can be in progress.</source>
        <translation>Er kan maar één certificaataanvraag tegelijk lopen.</translation>
    </message>
    <message>
        <source>Wait for it to complete, or cancel it.</source>
        <translation>Wacht tot de aanvraag is voltooid, of annuleer die.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Te veel aanvragen</translation>
    </message>
    <message>
        <source>The vault received too many requests.</source>
        <translation>De kluis heeft te veel aanvragen ontvangen.</translation>
    </message>
    <message>
        <source>Its limit for ten seconds is used up, also by other programs.</source>
        <translation>De limiet voor tien seconden is opgebruikt, mede door andere programma&apos;s.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>Wacht {wait} en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Failure in the vault</source>
        <translation>Fout in de kluis</translation>
    </message>
    <message>
        <source>The vault failed while it worked on this: {operation}.</source>
        <translation>Er is een fout opgetreden in de kluis tijdens deze bewerking: {operation}.</translation>
    </message>
    <message>
        <source>The cause lies inside the service.</source>
        <translation>De oorzaak ligt in de service zelf.</translation>
    </message>
    <message>
        <source>Try again in {wait}; if it stays, give the request id to the vault&apos;s support.</source>
        <translation>Probeer het over {wait} opnieuw; blijft het misgaan, geef de aanvraag-id dan door aan de ondersteuning van de kluis.</translation>
    </message>
    <message>
        <source>Vault name taken</source>
        <translation>Kluisnaam bezet</translation>
    </message>
    <message>
        <source>A vault of this name exists already.</source>
        <translation>Er bestaat al een kluis met deze naam.</translation>
    </message>
    <message>
        <source>Vault names are unique in the whole cloud, those of deleted vaults too.</source>
        <translation>Kluisnamen zijn uniek in de hele cloud, ook die van verwijderde kluizen.</translation>
    </message>
    <message>
        <source>Choose another name, or recover the deleted vault.</source>
        <translation>Kies een andere naam, of herstel de verwijderde kluis.</translation>
    </message>
    <message>
        <source>Invalid vault name</source>
        <translation>Ongeldige kluisnaam</translation>
    </message>
    <message>
        <source>This cannot be the name of a vault.</source>
        <translation>Dit kan geen naam van een kluis zijn.</translation>
    </message>
    <message>
        <source>A vault&apos;s name has 3 to 24 letters, digits and hyphens.</source>
        <translation>De naam van een kluis heeft 3 tot 24 letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Another change to the vault is in progress.</source>
        <translation>Er wordt al een andere wijziging in de kluis doorgevoerd.</translation>
    </message>
    <message>
        <source>Two changes cannot be made at the same time.</source>
        <translation>Twee wijzigingen kunnen niet tegelijk worden doorgevoerd.</translation>
    </message>
    <message>
        <source>Region not supported</source>
        <translation>Regio niet ondersteund</translation>
    </message>
    <message>
        <source>Key Vault is not offered in this region.</source>
        <translation>Key Vault wordt in deze regio niet aangeboden.</translation>
    </message>
    <message>
        <source>The service does not exist there.</source>
        <translation>De service bestaat daar niet.</translation>
    </message>
    <message>
        <source>Choose another region.</source>
        <translation>Kies een andere regio.</translation>
    </message>
    <message>
        <source>Tier not supported</source>
        <translation>Laag niet ondersteund</translation>
    </message>
    <message>
        <source>This tier of Key Vault is not offered.</source>
        <translation>Deze laag van Key Vault wordt niet aangeboden.</translation>
    </message>
    <message>
        <source>Only standard and premium exist.</source>
        <translation>Alleen standard en premium bestaan.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Kies een van deze.</translation>
    </message>
    <message>
        <source>Vault not found</source>
        <translation>Kluis niet gevonden</translation>
    </message>
    <message>
        <source>The vault does not exist.</source>
        <translation>De kluis bestaat niet.</translation>
    </message>
    <message>
        <source>It was deleted, or its name is misspelt.</source>
        <translation>De kluis is verwijderd, of de naam is verkeerd gespeld.</translation>
    </message>
    <message>
        <source>Check the name of the vault.</source>
        <translation>Controleer de naam van de kluis.</translation>
    </message>
    <message>
        <source>Resource group not found</source>
        <translation>Resourcegroep niet gevonden</translation>
    </message>
    <message>
        <source>The resource group does not exist.</source>
        <translation>De resourcegroep bestaat niet.</translation>
    </message>
    <message>
        <source>Check the name of the resource group.</source>
        <translation>Controleer de naam van de resourcegroep.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Het certificaat is verlopen.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>De geldigheidsduur is verstreken.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Verleng het certificaat.</translation>
    </message>
    <message>
        <source>Unknown failure</source>
        <translation>Onbekende fout</translation>
    </message>
    <message>
        <source>Something failed without saying what.</source>
        <translation>Er is iets mislukt zonder aan te geven wat.</translation>
    </message>
    <message>
        <source>No cause was recorded.</source>
        <translation>Er is geen oorzaak vastgelegd.</translation>
    </message>
    <message>
        <source>Try again, and report it with the request id if it happens once more.</source>
        <translation>Probeer het opnieuw en meld het met de aanvraag-id als het nog eens gebeurt.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host niet gevonden</translation>
    </message>
    <message>
        <source>The host {vault} could not be found.</source>
        <translation>De host {vault} kon niet worden gevonden.</translation>
    </message>
    <message>
        <source>No name server knows this name, or this computer is offline.</source>
        <translation>Geen naamserver kent deze naam, of deze computer is offline.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address for typing errors and this computer&apos;s network connection.</source>
        <translation>Controleer het adres van de kluis op typefouten en controleer de netwerkverbinding van deze computer.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbinding geweigerd</translation>
    </message>
    <message>
        <source>{vault} refused the connection.</source>
        <translation>{vault} heeft de verbinding geweigerd.</translation>
    </message>
    <message>
        <source>Nothing listens at this address and port, or a firewall turned the connection away.</source>
        <translation>Niets luistert op dit adres en deze poort, of een firewall heeft de verbinding afgewezen.</translation>
    </message>
    <message>
        <source>Check the port in the vault&apos;s address and whether the server is running.</source>
        <translation>Controleer de poort in het adres van de kluis en of de server actief is.</translation>
    </message>
    <message>
        <source>Refresh to see whether the change was made before you repeat it: it was not sent a second time.</source>
        <translation>Vernieuw om te zien of de wijziging is doorgevoerd voordat je die herhaalt: de aanvraag is niet nogmaals verzonden.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Geen antwoord op tijd</translation>
    </message>
    <message>
        <source>{vault} sent nothing for too long.</source>
        <translation>{vault} heeft te lang niets verzonden.</translation>
    </message>
    <message>
        <source>The server is overloaded, or the network dropped the connection without a word.</source>
        <translation>De server is overbelast, of het netwerk heeft de verbinding zonder melding verbroken.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Controleer de netwerkverbinding en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Answer too slow</source>
        <translation>Antwoord te traag</translation>
    </message>
    <message>
        <source>The answer of {vault} took longer than the time allowed.</source>
        <translation>Het antwoord van {vault} duurde langer dan is toegestaan.</translation>
    </message>
    <message>
        <source>Data was still arriving, but too slowly.</source>
        <translation>Er kwamen nog gegevens binnen, maar te langzaam.</translation>
    </message>
    <message>
        <source>Try again, on a faster connection if you can.</source>
        <translation>Probeer het opnieuw, zo mogelijk met een snellere verbinding.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Proxy mislukt</translation>
    </message>
    <message>
        <source>{proxy} did not pass the request on.</source>
        <translation>{proxy} heeft de aanvraag niet doorgegeven.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, refuses this host, or wants a user name and password.</source>
        <translation>De proxy is niet bereikbaar, weigert deze host of wil een gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Netwerk onbereikbaar</translation>
    </message>
    <message>
        <source>There is no way through the network to {vault}.</source>
        <translation>Er is geen weg door het netwerk naar {vault}.</translation>
    </message>
    <message>
        <source>This computer is offline, or a VPN that leads there is not connected.</source>
        <translation>Deze computer is offline, of een VPN die daarheen leidt is niet verbonden.</translation>
    </message>
    <message>
        <source>Connect to the network or VPN, then try again.</source>
        <translation>Maak verbinding met het netwerk of de VPN en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Geen TLS</translation>
    </message>
    <message>
        <source>{vault} does not speak TLS on this port.</source>
        <translation>{vault} spreekt geen TLS op deze poort.</translation>
    </message>
    <message>
        <source>The server expects plain HTTP there, or the port belongs to another service.</source>
        <translation>De server verwacht daar gewone HTTP, of de poort hoort bij een andere service.</translation>
    </message>
    <message>
        <source>Correct the port in the vault&apos;s address: a vault is only ever opened over TLS, usually on port 443.</source>
        <translation>Corrigeer de poort in het adres van de kluis: een kluis wordt alleen via TLS geopend, meestal op poort 443.</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Verbinding mislukt</translation>
    </message>
    <message>
        <source>The connection to {vault} failed.</source>
        <translation>De verbinding met {vault} is mislukt.</translation>
    </message>
    <message>
        <source>The network layer reported: {detail}.</source>
        <translation>De netwerklaag meldde: {detail}.</translation>
    </message>
    <message>
        <source>Check the network connection and the vault&apos;s address, then try again.</source>
        <translation>Controleer de netwerkverbinding en het adres van de kluis en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificaat niet vertrouwd</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not trusted.</source>
        <translation>Het certificaat van {vault} wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>An authority that this computer does not know has signed it.</source>
        <translation>Het is ondertekend door een instantie die deze computer niet kent.</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>Certificaat niet actueel</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not valid today.</source>
        <translation>Het certificaat van {vault} is vandaag niet geldig.</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid, or this computer&apos;s clock is wrong.</source>
        <translation>Het is verlopen of nog niet geldig, of de klok van deze computer staat verkeerd.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, the server&apos;s certificate must be renewed.</source>
        <translation>Controleer de klok van deze computer; staat die goed, dan moet het certificaat van de server worden verlengd.</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Certificaat van een andere host</translation>
    </message>
    <message>
        <source>The certificate that {vault} shows was issued for another host.</source>
        <translation>Het certificaat dat {vault} toont, is voor een andere host uitgegeven.</translation>
    </message>
    <message>
        <source>The address is an alias or an IP address, or something on the way answers in the vault&apos;s place.</source>
        <translation>Het adres is een alias of een IP-adres, of iets onderweg antwoordt in plaats van de kluis.</translation>
    </message>
    <message>
        <source>Use the name that the certificate carries, for example NAME.vault.azure.net also behind a private link.</source>
        <translation>Gebruik de naam die in het certificaat staat, bijvoorbeeld NAME.vault.azure.net, ook achter een privékoppeling.</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-handshake mislukt</translation>
    </message>
    <message>
        <source>No secure connection to {vault} could be agreed on.</source>
        <translation>Er kon geen beveiligde verbinding met {vault} tot stand worden gebracht.</translation>
    </message>
    <message>
        <source>The two sides share no TLS version or cipher, or a device on the way interferes: {detail}.</source>
        <translation>De twee kanten hebben geen TLS-versie of versleuteling gemeen, of een apparaat onderweg stoort: {detail}.</translation>
    </message>
    <message>
        <source>Check that the server offers TLS 1.2 or later and that no inspecting firewall stands between.</source>
        <translation>Controleer of de server TLS 1.2 of hoger biedt en of er geen inspecterende firewall tussen staat.</translation>
    </message>
    <message>
        <source>Refused by the vault</source>
        <translation>Geweigerd door de kluis</translation>
    </message>
    <message>
        <source>The vault refused: {operation}.</source>
        <translation>De kluis heeft dit geweigerd: {operation}.</translation>
    </message>
    <message>
        <source>It gave the code {code}.</source>
        <translation>Opgegeven code: {code}.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below.</source>
        <translation>Lees hieronder het bericht van de kluis.</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>Niet van de kluis</translation>
    </message>
    <message>
        <source>The answer {status} is not from the vault.</source>
        <translation>Het antwoord {status} komt niet van de kluis.</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a web server on the way answered with {contentType}.</source>
        <translation>Een proxy, firewall of webserver onderweg antwoordde met {contentType}.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy; the start of the answer below may name who sent it.</source>
        <translation>Controleer het adres van de kluis en de proxy; het begin van het antwoord hieronder noemt misschien de afzender.</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Leeg antwoord</translation>
    </message>
    <message>
        <source>The answer {status} came without any explanation.</source>
        <translation>Het antwoord {status} kwam zonder enige uitleg.</translation>
    </message>
    <message>
        <source>The server, or something on the way, sent no error description.</source>
        <translation>De server, of iets onderweg, heeft geen foutbeschrijving verzonden.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and try again; the request id helps its support to find the cause.</source>
        <translation>Controleer het adres van de kluis en probeer het opnieuw; met de aanvraag-id kan de ondersteuning de oorzaak vinden.</translation>
    </message>
    <message>
        <source>Redirected elsewhere</source>
        <translation>Naar elders omgeleid</translation>
    </message>
    <message>
        <source>The server points to {target} instead of answering.</source>
        <translation>De server verwijst naar {target} in plaats van te antwoorden.</translation>
    </message>
    <message>
        <source>A redirect is not followed, because the token would go to another place.</source>
        <translation>Een omleiding wordt niet gevolgd, omdat het token dan ergens anders terechtkomt.</translation>
    </message>
    <message>
        <source>If you trust that address, open the vault there.</source>
        <translation>Als je dat adres vertrouwt, open de kluis dan daar.</translation>
    </message>
    <message>
        <source>Answer is no JSON</source>
        <translation>Antwoord is geen JSON</translation>
    </message>
    <message>
        <source>The vault&apos;s answer could not be read.</source>
        <translation>Het antwoord van de kluis kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>It claims success but holds no JSON; something on the way may have replaced it.</source>
        <translation>Het meldt succes maar bevat geen JSON; misschien heeft iets onderweg het vervangen.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy, then try again.</source>
        <translation>Controleer het adres van de kluis en de proxy en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Answer nested too deeply</source>
        <translation>Antwoord te diep genest</translation>
    </message>
    <message>
        <source>The vault&apos;s answer was rejected for safety.</source>
        <translation>Het antwoord van de kluis is om veiligheidsredenen geweigerd.</translation>
    </message>
    <message>
        <source>Its JSON is nested more deeply than any genuine answer.</source>
        <translation>De JSON is dieper genest dan enig echt antwoord.</translation>
    </message>
    <message>
        <source>Check that the address really belongs to a key vault.</source>
        <translation>Controleer of het adres echt van een sleutelkluis is.</translation>
    </message>
    <message>
        <source>Answer not as expected</source>
        <translation>Antwoord niet zoals verwacht</translation>
    </message>
    <message>
        <source>The vault&apos;s answer lacks something that it promises.</source>
        <translation>In het antwoord van de kluis ontbreekt iets dat erin hoort te staan.</translation>
    </message>
    <message>
        <source>This part is missing or of the wrong type: {detail}.</source>
        <translation>Dit onderdeel ontbreekt of is van het verkeerde type: {detail}.</translation>
    </message>
    <message>
        <source>Try another api-version, and check that the address really belongs to a key vault.</source>
        <translation>Probeer een andere api-versie en controleer of het adres echt van een sleutelkluis is.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Antwoord afgebroken</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>Het antwoord eindigde voordat het volledig was.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>De verbinding werd midden in het antwoord verbroken.</translation>
    </message>
    <message>
        <source>Refresh, and repeat the action only if the change is not there.</source>
        <translation>Vernieuw, en herhaal de actie alleen als de wijziging er niet is.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwoord te groot</translation>
    </message>
    <message>
        <source>The answer was larger than is accepted.</source>
        <translation>Het antwoord was groter dan wordt geaccepteerd.</translation>
    </message>
    <message>
        <source>No genuine answer of a key vault is that large.</source>
        <translation>Geen echt antwoord van een sleutelkluis is zo groot.</translation>
    </message>
    <message>
        <source>Next page on another host</source>
        <translation>Volgende pagina op een andere host</translation>
    </message>
    <message>
        <source>The list&apos;s next page lies on another host.</source>
        <translation>De volgende pagina van de lijst staat op een andere host.</translation>
    </message>
    <message>
        <source>A genuine vault never points elsewhere, and the token must not go there: {detail}.</source>
        <translation>Een echte kluis verwijst nooit naar elders, en het token mag daar niet heen: {detail}.</translation>
    </message>
    <message>
        <source>Do not trust this server before its owner has explained it.</source>
        <translation>Vertrouw deze server pas als de eigenaar dit heeft uitgelegd.</translation>
    </message>
    <message>
        <source>Endless list</source>
        <translation>Eindeloze lijst</translation>
    </message>
    <message>
        <source>The list leads back to a page that was already read.</source>
        <translation>De lijst leidt terug naar een pagina die al is gelezen.</translation>
    </message>
    <message>
        <source>The server repeats a link, so the list would never end.</source>
        <translation>De server herhaalt een koppeling, waardoor de lijst nooit zou eindigen.</translation>
    </message>
    <message>
        <source>Work with the rows that are there, and report it to the server&apos;s owner.</source>
        <translation>Werk met de rijen die er zijn en meld het bij de eigenaar van de server.</translation>
    </message>
    <message>
        <source>Token needed</source>
        <translation>Token vereist</translation>
    </message>
    <message>
        <source>The vault asks for a token, and there is none.</source>
        <translation>De kluis vraagt om een token, en dat is er niet.</translation>
    </message>
    <message>
        <source>It wants one for {resource}, issued by {authority}.</source>
        <translation>De kluis wil een token voor {resource}, uitgegeven door {authority}.</translation>
    </message>
    <message>
        <source>The vault did not accept the token.</source>
        <translation>De kluis heeft het token niet geaccepteerd.</translation>
    </message>
    <message>
        <source>It has expired, or it is not a token for {resource} issued by {authority}.</source>
        <translation>Het is verlopen, of het is geen token voor {resource} dat is uitgegeven door {authority}.</translation>
    </message>
    <message>
        <source>No sign-in challenge</source>
        <translation>Geen challenge voor aanmelding</translation>
    </message>
    <message>
        <source>The server asks for authorization without saying which.</source>
        <translation>De server vraagt om autorisatie zonder te zeggen welke.</translation>
    </message>
    <message>
        <source>Its answer 401 holds no Bearer challenge, as every genuine vault sends.</source>
        <translation>Het antwoord 401 bevat geen Bearer-challenge, zoals elke echte kluis die verzendt.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address; a proxy may have answered instead.</source>
        <translation>Controleer het adres van de kluis; misschien heeft een proxy geantwoord.</translation>
    </message>
    <message>
        <source>Challenge for another resource</source>
        <translation>Challenge voor een andere resource</translation>
    </message>
    <message>
        <source>The server asks for a token that is meant for another service.</source>
        <translation>De server vraagt om een token dat voor een andere service is bedoeld.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and do not trust this server if it is right.</source>
        <translation>Controleer het adres van de kluis, en vertrouw deze server niet als het adres klopt.</translation>
    </message>
    <message>
        <source>Sign-in address not secure</source>
        <translation>Aanmeldadres niet beveiligd</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an address without https.</source>
        <translation>De server stuurt de aanmelding naar een adres zonder https.</translation>
    </message>
    <message>
        <source>Unknown sign-in authority</source>
        <translation>Onbekende aanmeldinstantie</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an authority that is not known.</source>
        <translation>De server stuurt de aanmelding naar een onbekende instantie.</translation>
    </message>
    <message>
        <source>The challenge names {authority}, which is neither one of Microsoft&apos;s nor the connection&apos;s own; no token was asked for.</source>
        <translation>De challenge noemt {authority}, en dat is geen instantie van Microsoft of van de verbinding zelf; er is geen token aangevraagd.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and name the authority in the connection only if you trust it.</source>
        <translation>Controleer het adres van de kluis, en noem de instantie alleen in de verbinding als je die vertrouwt.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>Toegangstoken verlopen</translation>
    </message>
    <message>
        <source>The access token that you gave is past its time.</source>
        <translation>De geldigheid van het opgegeven toegangstoken is verstreken.</translation>
    </message>
    <message>
        <source>Paste a new one, or choose a way of signing in that renews it.</source>
        <translation>Plak een nieuw token, of kies een manier van aanmelden die het token vernieuwt.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Aanmelding mislukt</translation>
    </message>
    <message>
        <source>The sign-in authority did not give a token.</source>
        <translation>De aanmeldinstantie heeft geen token gegeven.</translation>
    </message>
    <message>
        <source>Its answer holds the reason.</source>
        <translation>Het antwoord bevat de reden.</translation>
    </message>
    <message>
        <source>Read the message, correct the connection and try again.</source>
        <translation>Lees het bericht, corrigeer de verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Sign-in timed out</source>
        <translation>Time-out bij aanmelding</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>De aanmelding is niet op tijd voltooid.</translation>
    </message>
    <message>
        <source>The page or the code of a sign-in is good for some minutes only.</source>
        <translation>De pagina of code van een aanmelding is maar enkele minuten geldig.</translation>
    </message>
    <message>
        <source>Try again and finish the sign-in in the browser.</source>
        <translation>Probeer het opnieuw en voltooi de aanmelding in de browser.</translation>
    </message>
    <message>
        <source>Sign-in declined</source>
        <translation>Aanmelding afgewezen</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>De aanmelding is afgewezen.</translation>
    </message>
    <message>
        <source>You, or a rule of your organisation, refused it on the authority&apos;s page.</source>
        <translation>Jij, of een regel van je organisatie, heeft die op de pagina van de instantie geweigerd.</translation>
    </message>
    <message>
        <source>Try again and accept, or ask your administrator.</source>
        <translation>Probeer het opnieuw en ga akkoord, of vraag het je beheerder.</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>Aanmelding geannuleerd</translation>
    </message>
    <message>
        <source>The sign-in was canceled, so there is no token.</source>
        <translation>De aanmelding is geannuleerd, dus er is geen token.</translation>
    </message>
    <message>
        <source>You ended it in this program.</source>
        <translation>Je hebt de aanmelding in dit programma beëindigd.</translation>
    </message>
    <message>
        <source>Try again when you want to sign in.</source>
        <translation>Probeer het opnieuw wanneer je je wilt aanmelden.</translation>
    </message>
    <message>
        <source>Sign-in not possible here</source>
        <translation>Aanmelding hier niet mogelijk</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received.</source>
        <translation>Het antwoord van de browser kan niet worden ontvangen.</translation>
    </message>
    <message>
        <source>This program could not listen on a port of this computer.</source>
        <translation>Dit programma kon niet op een poort van deze computer luisteren.</translation>
    </message>
    <message>
        <source>Choose the sign-in by device code for this connection.</source>
        <translation>Kies voor deze verbinding aanmelding met apparaatcode.</translation>
    </message>
    <message>
        <source>Azure CLI not found</source>
        <translation>Azure CLI niet gevonden</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed.</source>
        <translation>De Azure CLI is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>There is no program named az on the path.</source>
        <translation>Er is geen programma met de naam az in het pad.</translation>
    </message>
    <message>
        <source>Install the Azure CLI, or choose another way of signing in.</source>
        <translation>Installeer de Azure CLI, of kies een andere manier van aanmelden.</translation>
    </message>
    <message>
        <source>Azure CLI signed out</source>
        <translation>Azure CLI afgemeld</translation>
    </message>
    <message>
        <source>The Azure CLI has no account that it could get a token for.</source>
        <translation>De Azure CLI heeft geen account om een token voor op te halen.</translation>
    </message>
    <message>
        <source>Nobody is signed in there, or the sign-in there is out of date.</source>
        <translation>Niemand is daar aangemeld, of de aanmelding is er verlopen.</translation>
    </message>
    <message>
        <source>Run az login in a terminal and try again.</source>
        <translation>Voer az login uit in een terminal en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Azure CLI too slow</source>
        <translation>Azure CLI te traag</translation>
    </message>
    <message>
        <source>The Azure CLI did not answer in time.</source>
        <translation>De Azure CLI heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>It may wait for the network or for a lock of its own.</source>
        <translation>Misschien wacht het programma op het netwerk of op een eigen vergrendeling.</translation>
    </message>
    <message>
        <source>Run az account get-access-token in a terminal to see why, then try again.</source>
        <translation>Voer az account get-access-token uit in een terminal om te zien waarom en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Geen sleutelbos</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>De sleutelbos van deze computer is niet bereikbaar.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>In deze sessie is geen sleutelbosservice actief.</translation>
    </message>
    <message>
        <source>Go on with this session, and sign in again in the next.</source>
        <translation>Ga verder met deze sessie en meld je in de volgende opnieuw aan.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Sleutelbos vergrendeld</translation>
    </message>
    <message>
        <source>The keychain did not take or give the entry.</source>
        <translation>De sleutelbos heeft de vermelding niet aangenomen of gegeven.</translation>
    </message>
    <message>
        <source>It is locked, or it denied the access.</source>
        <translation>De sleutelbos is vergrendeld of heeft de toegang geweigerd.</translation>
    </message>
    <message>
        <source>Unlock it and sign in once more to keep the sign-in.</source>
        <translation>Ontgrendel de sleutelbos en meld je nogmaals aan om de aanmelding te bewaren.</translation>
    </message>
    <message>
        <source>Keychain too slow</source>
        <translation>Sleutelbos te traag</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>De sleutelbos heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>It may wait for its password in a window that is hidden.</source>
        <translation>Misschien wacht de sleutelbos op het wachtwoord in een verborgen venster.</translation>
    </message>
    <message>
        <source>Look for that window, and go on with this session meanwhile.</source>
        <translation>Zoek dat venster en ga intussen verder met deze sessie.</translation>
    </message>
    <message>
        <source>{object} cannot be a name in a key vault.</source>
        <translation>{object} kan geen naam in een sleutelkluis zijn.</translation>
    </message>
    <message>
        <source>Take out everything else, such as slashes, dots, spaces and underscores.</source>
        <translation>Haal al het andere weg, zoals slashes, punten, spaties en onderstrepingstekens.</translation>
    </message>
    <message>
        <source>Invalid version</source>
        <translation>Ongeldige versie</translation>
    </message>
    <message>
        <source>This is not a version of a key or secret.</source>
        <translation>Dit is geen versie van een sleutel of geheim.</translation>
    </message>
    <message>
        <source>A version has 32 hexadecimal digits.</source>
        <translation>Een versie heeft 32 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>Choose one of the list of versions, or leave the version out for the current one.</source>
        <translation>Kies er een uit de lijst met versies, of laat de versie weg voor de huidige.</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Ongeldig adres</translation>
    </message>
    <message>
        <source>This is not the address of a vault.</source>
        <translation>Dit is niet het adres van een kluis.</translation>
    </message>
    <message>
        <source>An address begins with https:// and a host, without user name, query or path: {detail}.</source>
        <translation>Een adres begint met https:// en een host, zonder gebruikersnaam, query of pad: {detail}.</translation>
    </message>
    <message>
        <source>Enter it like https://NAME.vault.azure.net.</source>
        <translation>Voer het in als https://NAME.vault.azure.net.</translation>
    </message>
    <message>
        <source>Invalid api-version</source>
        <translation>Ongeldige api-versie</translation>
    </message>
    <message>
        <source>This is not an api-version.</source>
        <translation>Dit is geen api-versie.</translation>
    </message>
    <message>
        <source>It may hold only letters, digits, dots and hyphens.</source>
        <translation>Deze mag alleen letters, cijfers, punten en streepjes bevatten.</translation>
    </message>
    <message>
        <source>Enter it like 7.4, 2025-07-01 or 2016.10.01.</source>
        <translation>Voer deze in als 7.4, 2025-07-01 of 2016.10.01.</translation>
    </message>
    <message>
        <source>The digest has {given} bytes, and {algorithm} needs {needed}.</source>
        <translation>De digest heeft {given} bytes, en {algorithm} heeft er {needed} nodig.</translation>
    </message>
    <message>
        <source>It comes from another hash function, or it is written in another encoding than the one chosen.</source>
        <translation>De digest komt van een andere hashfunctie, of is in een andere codering geschreven dan de gekozen codering.</translation>
    </message>
    <message>
        <source>Choose the algorithm or encoding that fits, or let the file be hashed here.</source>
        <translation>Kies het algoritme dat of de codering die past, of laat het bestand hier hashen.</translation>
    </message>
    <message>
        <source>Value too large</source>
        <translation>Waarde te groot</translation>
    </message>
    <message>
        <source>The value has {given} bytes, and at most {needed} are allowed.</source>
        <translation>De waarde heeft {given} bytes; maximaal {needed} zijn toegestaan.</translation>
    </message>
    <message>
        <source>A vault stores small secrets, not files.</source>
        <translation>Een kluis bewaart kleine geheimen, geen bestanden.</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>Te veel tags</translation>
    </message>
    <message>
        <source>There are more tags than an object can have.</source>
        <translation>Er zijn meer tags dan een object kan hebben.</translation>
    </message>
    <message>
        <source>A key or secret holds at most 15 tags.</source>
        <translation>Een sleutel of geheim heeft maximaal 15 tags.</translation>
    </message>
    <message>
        <source>Remove some of the tags.</source>
        <translation>Verwijder enkele tags.</translation>
    </message>
    <message>
        <source>Invalid attribute</source>
        <translation>Ongeldig kenmerk</translation>
    </message>
    <message>
        <source>One of the attributes cannot be as it is.</source>
        <translation>Een van de kenmerken kan zo niet blijven.</translation>
    </message>
    <message>
        <source>This does not fit: {detail}.</source>
        <translation>Dit past niet: {detail}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigeer het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Key file unreadable</source>
        <translation>Sleutelbestand onleesbaar</translation>
    </message>
    <message>
        <source>The key file could not be read as a key.</source>
        <translation>Het sleutelbestand kon niet als sleutel worden gelezen.</translation>
    </message>
    <message>
        <source>It is damaged, or not in the format that its beginning promises: {detail}.</source>
        <translation>Het is beschadigd, of niet in de indeling die het begin belooft: {detail}.</translation>
    </message>
    <message>
        <source>Export the key once more as PEM, PKCS#12 or JWK.</source>
        <translation>Exporteer de sleutel nogmaals als PEM, PKCS#12 of JWK.</translation>
    </message>
    <message>
        <source>Key file not supported</source>
        <translation>Sleutelbestand niet ondersteund</translation>
    </message>
    <message>
        <source>The key in this file is of a kind that a vault does not take.</source>
        <translation>De sleutel in dit bestand is van een soort die een kluis niet accepteert.</translation>
    </message>
    <message>
        <source>The file holds: {detail}.</source>
        <translation>Het bestand bevat: {detail}.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048, 3072 or 4096 bits or an EC key on P-256, P-384, P-521 or P-256K.</source>
        <translation>Gebruik een RSA-sleutel van 2048, 3072 of 4096 bits of een EC-sleutel op P-256, P-384, P-521 of P-256K.</translation>
    </message>
    <message>
        <source>Passphrase needed</source>
        <translation>Wachtwoordzin vereist</translation>
    </message>
    <message>
        <source>The key file is encrypted.</source>
        <translation>Het sleutelbestand is versleuteld.</translation>
    </message>
    <message>
        <source>It can only be opened with its passphrase.</source>
        <translation>Het kan alleen met de wachtwoordzin worden geopend.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Voer de wachtwoordzin van het bestand in.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Onjuiste wachtwoordzin</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file.</source>
        <translation>De wachtwoordzin opent het sleutelbestand niet.</translation>
    </message>
    <message>
        <source>It is not the one that the file was encrypted with.</source>
        <translation>Het is niet die waarmee het bestand is versleuteld.</translation>
    </message>
    <message>
        <source>Enter it again, minding capital letters and keyboard layout.</source>
        <translation>Voer de wachtwoordzin opnieuw in en let op hoofdletters en toetsenbordindeling.</translation>
    </message>
    <message>
        <source>No private key</source>
        <translation>Geen persoonlijke sleutel</translation>
    </message>
    <message>
        <source>The file holds no private key.</source>
        <translation>Het bestand bevat geen persoonlijke sleutel.</translation>
    </message>
    <message>
        <source>It is a public key or a certificate alone, and only a private key can be imported.</source>
        <translation>Het is een openbare sleutel of alleen een certificaat, en alleen een persoonlijke sleutel kan worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Choose the file with the private key, often a .key, .pfx or .p12.</source>
        <translation>Kies het bestand met de persoonlijke sleutel, vaak een .key, .pfx of .p12.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>Geen certificaat in het bestand</translation>
    </message>
    <message>
        <source>The file holds no certificate for its private key.</source>
        <translation>Het bestand bevat geen certificaat bij de persoonlijke sleutel.</translation>
    </message>
    <message>
        <source>A sign-in by certificate needs both, and they must belong together.</source>
        <translation>Aanmelding met een certificaat heeft beide nodig, en ze moeten bij elkaar horen.</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with the certificate and its key.</source>
        <translation>Kies een PEM- of PKCS#12-bestand met het certificaat en de sleutel.</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>Bestand onleesbaar</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The system reported: {detail}.</source>
        <translation>Het systeem meldde: {detail}.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Controleer of het bestand bestaat en of je het mag lezen.</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Bestand gewijzigd</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Het bestand is tijdens het lezen gewijzigd.</translation>
    </message>
    <message>
        <source>Another program is writing to it, so its digest would mean nothing.</source>
        <translation>Een ander programma schrijft ernaar, dus de digest zou niets betekenen.</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then try again.</source>
        <translation>Wacht tot het bestand volledig is en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Cryptography failed</source>
        <translation>Cryptografie mislukt</translation>
    </message>
    <message>
        <source>The calculation on this computer failed.</source>
        <translation>De berekening op deze computer is mislukt.</translation>
    </message>
    <message>
        <source>The cryptographic library reported: {detail}.</source>
        <translation>De cryptografische bibliotheek meldde: {detail}.</translation>
    </message>
    <message>
        <source>Check the input, and report it if it seems right.</source>
        <translation>Controleer de invoer en meld het als die goed lijkt.</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algoritme niet ondersteund</translation>
    </message>
    <message>
        <source>This algorithm cannot be used here.</source>
        <translation>Dit algoritme kan hier niet worden gebruikt.</translation>
    </message>
    <message>
        <source>It is unknown, or it does not fit the key: {detail}.</source>
        <translation>Het is onbekend, of het past niet bij de sleutel: {detail}.</translation>
    </message>
    <message>
        <source>Choose an algorithm that fits the type and curve of the key.</source>
        <translation>Kies een algoritme dat bij het type en de curve van de sleutel past.</translation>
    </message>
    <message>
        <source>Not in this route form</source>
        <translation>Niet in deze routevorm</translation>
    </message>
    <message>
        <source>This connection has no such operation: {operation}.</source>
        <translation>Deze verbinding kent deze bewerking niet: {operation}.</translation>
    </message>
    <message>
        <source>The route form chosen for the connection does not know it.</source>
        <translation>De routevorm die voor de verbinding is gekozen, kent de bewerking niet.</translation>
    </message>
    <message>
        <source>Open the vault with the other route form (--routes service or --routes documented).</source>
        <translation>Open de kluis met de andere routevorm (--routes service of --routes documented).</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Ongeldige aanvraag</translation>
    </message>
    <message>
        <source>Something in it is not as the vault expects; its code is {code}.</source>
        <translation>Iets erin is niet zoals de kluis verwacht; code: {code}.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Niet geautoriseerd</translation>
    </message>
    <message>
        <source>It wants a token for {resource}, issued by {authority}.</source>
        <translation>De kluis wil een token voor {resource}, uitgegeven door {authority}.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboden</translation>
    </message>
    <message>
        <source>The vault denies it with the code {code}.</source>
        <translation>De kluis weigert dit (code: {code}).</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the permission or role that the vault&apos;s message names.</source>
        <translation>Vraag de eigenaar van de kluis om de machtiging of rol die het bericht van de kluis noemt.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>The vault has no such object: {object}.</source>
        <translation>De kluis heeft dit object niet: {object}.</translation>
    </message>
    <message>
        <source>It was deleted, or the address, the route form or the api-version does not fit.</source>
        <translation>Het is verwijderd, of het adres, de routevorm of de api-versie klopt niet.</translation>
    </message>
    <message>
        <source>Refresh the list, and check the connection&apos;s settings.</source>
        <translation>Vernieuw de lijst en controleer de instellingen van de verbinding.</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode niet toegestaan</translation>
    </message>
    <message>
        <source>The operation does not exist in this api-version or route form.</source>
        <translation>De bewerking bestaat niet in deze api-versie of routevorm.</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>Time-out van aanvraag</translation>
    </message>
    <message>
        <source>The vault waited too long for the request.</source>
        <translation>De kluis heeft te lang op de aanvraag gewacht.</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted.</source>
        <translation>De verbinding is traag of werd onderbroken.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The object {object} is in a state that does not allow this.</source>
        <translation>Het object {object} is in een toestand die dit niet toestaat.</translation>
    </message>
    <message>
        <source>Somebody else is changing it, or an object of this name exists.</source>
        <translation>Iemand anders wijzigt het, of er bestaat al een object met deze naam.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Vernieuw de lijst en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Niet aan voorwaarde voldaan</translation>
    </message>
    <message>
        <source>The object {object} has changed in the meantime.</source>
        <translation>Het object {object} is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The request was meant for an older state of it.</source>
        <translation>De aanvraag was bedoeld voor een oudere toestand ervan.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Vernieuw en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Te groot</translation>
    </message>
    <message>
        <source>The request is larger than the vault accepts.</source>
        <translation>De aanvraag is groter dan de kluis accepteert.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Kort de waarde in.</translation>
    </message>
    <message>
        <source>Wrong content type</source>
        <translation>Onjuist inhoudstype</translation>
    </message>
    <message>
        <source>The vault does not accept the content type.</source>
        <translation>De kluis accepteert het inhoudstype niet.</translation>
    </message>
    <message>
        <source>The route form or the api-version does not fit the vault.</source>
        <translation>De routevorm of de api-versie past niet bij de kluis.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message>
        <source>The vault is not available just now.</source>
        <translation>De kluis is op dit moment niet beschikbaar.</translation>
    </message>
    <message>
        <source>It is overloaded or under maintenance.</source>
        <translation>De kluis is overbelast of in onderhoud.</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Time-out van gateway</translation>
    </message>
    <message>
        <source>The vault did not answer in time.</source>
        <translation>De kluis heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>A part of the service behind it is slow.</source>
        <translation>Een deel van de service erachter is traag.</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Omgeleid</translation>
    </message>
    <message>
        <source>The server points elsewhere instead of answering.</source>
        <translation>De server verwijst naar elders in plaats van te antwoorden.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address.</source>
        <translation>Controleer het adres van de kluis.</translation>
    </message>
    <message>
        <source>It answered {status} with the code {code}.</source>
        <translation>Het antwoord was {status} (code: {code}).</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below, correct the input and try again.</source>
        <translation>Lees hieronder het bericht van de kluis, corrigeer de invoer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The cause lies inside the service: it answered {status} with the code {code}.</source>
        <translation>De oorzaak ligt in de service zelf: het antwoord was {status} (code: {code}).</translation>
    </message>
    <message>
        <source>A server on the way could not read the request.</source>
        <translation>Een server onderweg kon de aanvraag niet lezen.</translation>
    </message>
    <message>
        <source>The answer 400 is not from the vault but {contentType} of a web server or proxy.</source>
        <translation>Het antwoord 400 komt niet van de kluis, maar is {contentType} van een webserver of proxy.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the name of the object for unusual characters.</source>
        <translation>Controleer het adres van de kluis en kijk of de naam van het object ongebruikelijke tekens bevat.</translation>
    </message>
    <message>
        <source>Sign-in on the way</source>
        <translation>Aanmelding onderweg</translation>
    </message>
    <message>
        <source>Something on the way asks for a sign-in.</source>
        <translation>Iets onderweg vraagt om een aanmelding.</translation>
    </message>
    <message>
        <source>The answer 401 is not from the vault; a gateway or proxy stands between.</source>
        <translation>Het antwoord 401 komt niet van de kluis; er staat een gateway of proxy tussen.</translation>
    </message>
    <message>
        <source>Sign in to that gateway, or connect around it.</source>
        <translation>Meld je aan bij die gateway, of maak verbinding eromheen.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Onderweg geblokkeerd</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the vault.</source>
        <translation>De aanvraag is geblokkeerd voordat die de kluis bereikte.</translation>
    </message>
    <message>
        <source>The answer 403 is not from the vault but from a firewall, a proxy or the vault&apos;s web server.</source>
        <translation>Het antwoord 403 komt niet van de kluis, maar van een firewall, een proxy of de webserver van de kluis.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let {vault} through, and check the vault&apos;s address.</source>
        <translation>Vraag de netwerkbeheerder om {vault} door te laten, en controleer het adres van de kluis.</translation>
    </message>
    <message>
        <source>The server has no vault at this address.</source>
        <translation>De server heeft geen kluis op dit adres.</translation>
    </message>
    <message>
        <source>The answer 404 is not from the vault but from another web server.</source>
        <translation>Het antwoord 404 komt niet van de kluis, maar van een andere webserver.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address: a vault has no path behind the host.</source>
        <translation>Controleer het adres van de kluis: een kluis heeft geen pad achter de host.</translation>
    </message>
    <message>
        <source>Method not allowed on the way</source>
        <translation>Methode onderweg niet toegestaan</translation>
    </message>
    <message>
        <source>Something on the way does not allow {method}.</source>
        <translation>Iets onderweg staat {method} niet toe.</translation>
    </message>
    <message>
        <source>The answer 405 is not from the vault.</source>
        <translation>Het antwoord 405 komt niet van de kluis.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and connect without the proxy if you can.</source>
        <translation>Controleer het adres van de kluis en maak zo mogelijk verbinding zonder de proxy.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>Proxy wil een aanmelding</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>De proxy wil een gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>{proxy} answered instead of the vault.</source>
        <translation>{proxy} antwoordde in plaats van de kluis.</translation>
    </message>
    <message>
        <source>Put the credentials in the proxy&apos;s address (environment variable https_proxy).</source>
        <translation>Zet de referenties in het adres van de proxy (omgevingsvariabele https_proxy).</translation>
    </message>
    <message>
        <source>Too large for the way</source>
        <translation>Te groot voor onderweg</translation>
    </message>
    <message>
        <source>Something on the way refuses a request of this size.</source>
        <translation>Iets onderweg weigert een aanvraag van deze grootte.</translation>
    </message>
    <message>
        <source>The answer 413 is not from the vault.</source>
        <translation>Het antwoord 413 komt niet van de kluis.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow larger requests.</source>
        <translation>Vraag de beheerder van de proxy om grotere aanvragen toe te staan.</translation>
    </message>
    <message>
        <source>Something on the way limits the number of requests.</source>
        <translation>Iets onderweg beperkt het aantal aanvragen.</translation>
    </message>
    <message>
        <source>The answer 429 is not from the vault.</source>
        <translation>Het antwoord 429 komt niet van de kluis.</translation>
    </message>
    <message>
        <source>Not implemented on the way</source>
        <translation>Onderweg niet geïmplementeerd</translation>
    </message>
    <message>
        <source>Something on the way does not know how to do this.</source>
        <translation>Iets onderweg weet niet hoe dit moet.</translation>
    </message>
    <message>
        <source>The answer 501 is not from the vault.</source>
        <translation>Het antwoord 501 komt niet van de kluis.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Ongeldige gateway</translation>
    </message>
    <message>
        <source>A gateway on the way got no answer from the vault.</source>
        <translation>Een gateway onderweg kreeg geen antwoord van de kluis.</translation>
    </message>
    <message>
        <source>The answer 502 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>Het antwoord 502 komt niet van de kluis, maar van de proxy of gateway ervoor.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again; if it stays, ask whoever runs the gateway.</source>
        <translation>Wacht {wait} en probeer het daarna opnieuw; blijft het misgaan, vraag het dan de beheerder van de gateway.</translation>
    </message>
    <message>
        <source>Unavailable on the way</source>
        <translation>Onderweg niet beschikbaar</translation>
    </message>
    <message>
        <source>A server on the way is not available just now.</source>
        <translation>Een server onderweg is op dit moment niet beschikbaar.</translation>
    </message>
    <message>
        <source>The answer 503 is not from the vault; the proxy or gateway is overloaded or under maintenance.</source>
        <translation>Het antwoord 503 komt niet van de kluis; de proxy of gateway is overbelast of in onderhoud.</translation>
    </message>
    <message>
        <source>A gateway on the way waited too long for the vault.</source>
        <translation>Een gateway onderweg heeft te lang op de kluis gewacht.</translation>
    </message>
    <message>
        <source>The answer 504 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>Het antwoord 504 komt niet van de kluis, maar van de proxy of gateway ervoor.</translation>
    </message>
    <message>
        <source>Verb not allowed on the way</source>
        <translation>HTTP-methode onderweg niet toegestaan</translation>
    </message>
    <message>
        <source>Something on the way does not let {method} through.</source>
        <translation>Iets onderweg laat {method} niet door.</translation>
    </message>
    <message>
        <source>It answered {status}, as proxies and servers do that know only GET and POST.</source>
        <translation>Het antwoord was {status}, zoals bij proxy&apos;s en servers die alleen GET en POST kennen.</translation>
    </message>
    <message>
        <source>Switch on “Send every verb as POST” for this connection (--post-only).</source>
        <translation>Schakel “Elke methode als POST verzenden” in voor deze verbinding (--post-only).</translation>
    </message>
    <message>
        <source>{vault} did not answer in time.</source>
        <translation>{vault} heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the change may have been made.</source>
        <translation>De server is overbelast of het netwerk is traag, en de wijziging is mogelijk al doorgevoerd.</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>Geen sleutelbestand</translation>
    </message>
    <message>
        <source>This file is not a key in a known format.</source>
        <translation>Dit bestand is geen sleutel in een bekende indeling.</translation>
    </message>
    <message>
        <source>It is neither PEM nor DER, PKCS#12 or JWK.</source>
        <translation>Het is geen PEM, DER, PKCS#12 of JWK.</translation>
    </message>
    <message>
        <source>Choose a file with a private key in PEM, DER, PKCS#12 or JWK.</source>
        <translation>Kies een bestand met een persoonlijke sleutel in PEM, DER, PKCS#12 of JWK.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Practice vault ended</source>
        <translation>Oefenkluis beëindigd</translation>
    </message>
    <message>
        <source>The practice vault on this computer has ended.</source>
        <translation>De oefenkluis op deze computer is beëindigd.</translation>
    </message>
    <message>
        <source>Its last words were: {detail}.</source>
        <translation>De laatste uitvoer was: {detail}.</translation>
    </message>
    <message>
        <source>Open the practice vault again; what was in it is gone.</source>
        <translation>Open de oefenkluis opnieuw; de inhoud is verloren gegaan.</translation>
    </message>
    <message>
        <source>If that authority is your own, open the vault with its root certificate (“Additional CA file”, --ca FILE); otherwise stop here, since somebody may be listening in.</source>
        <translation>Is die instantie van jezelf, open de kluis dan met het basiscertificaat ervan (“Extra CA-bestand”, --ca FILE); stop anders hier, want er kan iemand meeluisteren.</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>Handtekening past niet</translation>
    </message>
    <message>
        <source>The signature of {object} does not fit the digest and the key&apos;s public half.</source>
        <translation>De handtekening van {object} past niet bij de digest en de openbare helft van de sleutel.</translation>
    </message>
    <message>
        <source>The answer was changed on the way, or another version of the key has signed ({detail}).</source>
        <translation>Het antwoord is onderweg gewijzigd, of een andere versie van de sleutel heeft ondertekend ({detail}).</translation>
    </message>
    <message>
        <source>Do not use this signature: refresh, sign once more and compare.</source>
        <translation>Gebruik deze handtekening niet: vernieuw, onderteken nogmaals en vergelijk.</translation>
    </message>
    <message>
        <source>The challenge names {resource}, and {vault} is not a host of that; on such a word no token is asked for.</source>
        <translation>De challenge noemt {resource}, en {vault} is daar geen host van; op grond daarvan wordt geen token aangevraagd.</translation>
    </message>
    <message>
        <source>The challenge names {authority}, where a password could be read on the way; on such a word no token is asked for.</source>
        <translation>De challenge noemt {authority}, waar een wachtwoord onderweg kan worden gelezen; op grond daarvan wordt geen token aangevraagd.</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>Geen toegangstoken</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>Dit is geen toegangstoken.</translation>
    </message>
    <message>
        <source>A token is one line of letters, digits and -._~+/=, at most 64 KB.</source>
        <translation>Een token is één regel met letters, cijfers en -._~+/=, maximaal 64 KB.</translation>
    </message>
    <message>
        <source>Give the token&apos;s text alone, without quotes or JSON around it.</source>
        <translation>Geef alleen de tekst van het token op, zonder aanhalingstekens of JSON eromheen.</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Geen certificaat</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read.</source>
        <translation>Het bestand bevat geen leesbaar certificaat.</translation>
    </message>
    <message>
        <source>A root certificate in PEM is wanted, and this is something else: {detail}.</source>
        <translation>Er is een basiscertificaat in PEM nodig, en dit is iets anders: {detail}.</translation>
    </message>
    <message>
        <source>Choose a file that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Kies een bestand dat begint met “-----BEGIN CERTIFICATE-----”.</translation>
    </message>
    <message>
        <source>File not written</source>
        <translation>Bestand niet geschreven</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The system refused to write it: {detail}.</source>
        <translation>Het systeem weigerde het te schrijven: {detail}.</translation>
    </message>
    <message>
        <source>Choose another folder or name, and check the space that is left.</source>
        <translation>Kies een andere map of naam en controleer hoeveel ruimte er nog vrij is.</translation>
    </message>
    <message>
        <source>Check the proxy that the connection names, or the system&apos;s (environment variables https_proxy and no_proxy).</source>
        <translation>Controleer de proxy die de verbinding noemt, of die van het systeem (omgevingsvariabelen https_proxy en no_proxy).</translation>
    </message>
    <message>
        <source>Invalid proxy</source>
        <translation>Ongeldige proxy</translation>
    </message>
    <message>
        <source>The connection&apos;s proxy cannot be used.</source>
        <translation>De proxy van de verbinding kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>A proxy needs a host&apos;s name and a port from 1 to 65535; this is wrong: {detail}.</source>
        <translation>Een proxy heeft een hostnaam en een poort van 1 tot 65535 nodig; dit klopt niet: {detail}.</translation>
    </message>
    <message>
        <source>Correct the proxy, or take the system&apos;s.</source>
        <translation>Corrigeer de proxy, of gebruik die van het systeem.</translation>
    </message>
    <message>
        <source>Invalid authority</source>
        <translation>Ongeldige instantie</translation>
    </message>
    <message>
        <source>The connection&apos;s authority is not an address that can sign in.</source>
        <translation>De instantie van de verbinding is geen adres waar je je kunt aanmelden.</translation>
    </message>
    <message>
        <source>It begins with https:// and a host, without path or user name: {detail}.</source>
        <translation>Het begint met https:// en een host, zonder pad of gebruikersnaam: {detail}.</translation>
    </message>
    <message>
        <source>Enter it like https://login.example.org, or leave it empty to trust Microsoft&apos;s only.</source>
        <translation>Voer het in als https://login.example.org, of laat het leeg om alleen die van Microsoft te vertrouwen.</translation>
    </message>
    <message>
        <source>Sign-in incomplete</source>
        <translation>Aanmelding onvolledig</translation>
    </message>
    <message>
        <source>The connection does not say all that its way of signing in needs.</source>
        <translation>De verbinding bevat niet alles wat de manier van aanmelden nodig heeft.</translation>
    </message>
    <message>
        <source>This is missing: {detail}.</source>
        <translation>Dit ontbreekt: {detail}.</translation>
    </message>
    <message>
        <source>Edit the connection and fill it in, or choose another way of signing in.</source>
        <translation>Bewerk de verbinding en vul het in, of kies een andere manier van aanmelden.</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Geen verbindingen</translation>
    </message>
    <message>
        <source>The file of connections cannot be understood.</source>
        <translation>Het bestand met verbindingen kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It was damaged, or written by a newer version of the program: {detail}.</source>
        <translation>Het is beschadigd, of door een nieuwere versie van het programma geschreven: {detail}.</translation>
    </message>
    <message>
        <source>Repair the file or move it away; it is left as it is until then.</source>
        <translation>Herstel het bestand of verplaats het; tot die tijd blijft het zoals het is.</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew, or to give a new token for {resource} from {authority}.</source>
        <translation>Vernieuw (F5) om je opnieuw aan te melden, of om een nieuw token voor {resource} van {authority} op te geven.</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew; where you give the token yourself, get one for {resource} from {authority}.</source>
        <translation>Vernieuw (F5) om je opnieuw aan te melden; geef je het token zelf op, haal er dan een voor {resource} op bij {authority}.</translation>
    </message>
    <message>
        <source>Refresh (F5) to be asked for the sign-in again, or choose another way of signing in for the connection.</source>
        <translation>Vernieuw (F5) om opnieuw om de aanmelding te worden gevraagd, of kies voor de verbinding een andere manier van aanmelden.</translation>
    </message>
    <message>
        <source>No sign-in answer</source>
        <translation>Geen antwoord op de aanmelding</translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be understood.</source>
        <translation>Het antwoord op de aanmelding kon niet worden begrepen.</translation>
    </message>
    <message>
        <source>The sign-in authority is out of order, or something on the way has answered in its place.</source>
        <translation>De aanmeldinstantie heeft een storing, of iets onderweg heeft in plaats daarvan geantwoord.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the proxy and the connection&apos;s authority.</source>
        <translation>Probeer het later opnieuw; blijft het zo, controleer dan de proxy en de instantie van de verbinding.</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>de client-id</translation>
    </message>
    <message>
        <source>the certificate file</source>
        <translation>het certificaatbestand</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>het clientgeheim</translation>
    </message>
    <message>
        <source>Kept lists damaged</source>
        <translation>Bewaarde lijsten beschadigd</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be trusted.</source>
        <translation>Wat van het laatste bezoek aan de kluis is bewaard, is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Its file is not as this program wrote it: it was damaged, changed or put there from elsewhere.</source>
        <translation>Het bestand is niet zoals dit programma het heeft geschreven: het is beschadigd, gewijzigd of van elders daar neergezet.</translation>
    </message>
    <message>
        <source>It was set aside unchanged, and a new one is kept from now on: {detail}.</source>
        <translation>Het is ongewijzigd apart gezet, en vanaf nu wordt een nieuw bestand bijgehouden: {detail}.</translation>
    </message>
    <message>
        <source>Kept lists of a newer version</source>
        <translation>Bewaarde lijsten van een nieuwere versie</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be read.</source>
        <translation>Wat van het laatste bezoek aan de kluis is bewaard, kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it, in a form that this one does not know: {detail}.</source>
        <translation>Een nieuwere versie van het programma heeft het geschreven, in een vorm die deze versie niet kent: {detail}.</translation>
    </message>
    <message>
        <source>Use the newer version; the file is left as it is.</source>
        <translation>Gebruik de nieuwere versie; het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>No key for the kept lists</source>
        <translation>Geen sleutel voor de bewaarde lijsten</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be decrypted.</source>
        <translation>Wat van het laatste bezoek aan de kluis is bewaard, kan niet worden ontsleuteld.</translation>
    </message>
    <message>
        <source>The keychain gives no key for it: it is locked, or the entry was removed.</source>
        <translation>De sleutelbos geeft er geen sleutel voor: die is vergrendeld, of de vermelding is verwijderd.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; nothing else opens this file: {detail}.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw; niets anders opent dit bestand: {detail}.</translation>
    </message>
    <message>
        <source>Another key for the kept lists</source>
        <translation>Een andere sleutel voor de bewaarde lijsten</translation>
    </message>
    <message>
        <source>The keychain has another key than the one that it was encrypted with, as after moving to another computer.</source>
        <translation>De sleutelbos heeft een andere sleutel dan die waarmee is versleuteld, zoals na de overstap naar een andere computer.</translation>
    </message>
    <message>
        <source>A new one is kept when the vault is next seen; the file is set aside then: {detail}.</source>
        <translation>Bij het volgende bezoek aan de kluis wordt een nieuw bestand bijgehouden; het oude wordt dan apart gezet: {detail}.</translation>
    </message>
    <message>
        <source>No signing certificate</source>
        <translation>Geen ondertekeningscertificaat</translation>
    </message>
    <message>
        <source>There is no certificate that can be read.</source>
        <translation>Er is geen certificaat dat kan worden gelezen.</translation>
    </message>
    <message>
        <source>The certificate of the key that signs is wanted, in PEM or DER.</source>
        <translation>Gevraagd is het certificaat van de sleutel die ondertekent, in PEM of DER.</translation>
    </message>
    <message>
        <source>Choose the file that was issued for this key.</source>
        <translation>Kies het bestand dat voor deze sleutel is uitgegeven.</translation>
    </message>
    <message>
        <source>Certificate of another key</source>
        <translation>Certificaat van een andere sleutel</translation>
    </message>
    <message>
        <source>The certificate was issued for another key than the one that signs.</source>
        <translation>Het certificaat is uitgegeven voor een andere sleutel dan die ondertekent.</translation>
    </message>
    <message>
        <source>Its public key differs from that of this version of the key.</source>
        <translation>De openbare sleutel ervan verschilt van die van deze versie van de sleutel.</translation>
    </message>
    <message>
        <source>Choose the certificate of this version, or the version that the certificate belongs to.</source>
        <translation>Kies het certificaat van deze versie, of de versie waar het certificaat bij hoort.</translation>
    </message>
    <message>
        <source>Certificate request incomplete</source>
        <translation>Certificaataanvraag onvolledig</translation>
    </message>
    <message>
        <source>A field of the certificate request is not right.</source>
        <translation>Een veld van de certificaataanvraag klopt niet.</translation>
    </message>
    <message>
        <source>This cannot be put into a certificate: {detail}.</source>
        <translation>Dit kan niet in een certificaat worden opgenomen: {detail}.</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>Corrigeer het veld en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Journal changed</source>
        <translation>Logboek gewijzigd</translation>
    </message>
    <message>
        <source>The signing journal takes no more entries.</source>
        <translation>Het ondertekeningslogboek neemt geen vermeldingen meer aan.</translation>
    </message>
    <message>
        <source>Open the journal, verify it, and set it aside to begin a new one.</source>
        <translation>Open het logboek, verifieer het en zet het apart om een nieuw te beginnen.</translation>
    </message>
    <message>
        <source>Its end was changed or removed by something else, so nothing can be chained to it: {detail}.</source>
        <translation>Het einde ervan is door iets anders gewijzigd of verwijderd, dus er kan niets aan worden gekoppeld: {detail}.</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>Alleen-lezen verbinding</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>Er is niets verzonden: deze verbinding is alleen-lezen.</translation>
    </message>
    <message>
        <source>It is kept so that nothing in this vault is changed or signed by mistake.</source>
        <translation>Zo wordt voorkomen dat er in deze kluis per ongeluk iets wordt gewijzigd of ondertekend.</translation>
    </message>
    <message>
        <source>If it is meant, switch off “Read-only” in the connection and open the vault again.</source>
        <translation>Als dit de bedoeling is, schakel dan “Alleen-lezen” uit in de verbinding en open de kluis opnieuw.</translation>
    </message>
    <message>
        <source>The server or something on the way hung up, and the vault may have signed.</source>
        <translation>De server of iets onderweg heeft de verbinding verbroken, en misschien heeft de kluis al ondertekend.</translation>
    </message>
    <message>
        <source>Sign again for another signature: the first, if it was made, is lost. It was not asked for a second time.</source>
        <translation>Onderteken opnieuw voor een andere handtekening: de eerste, als die al is gemaakt, is verloren. Er is geen tweede keer om gevraagd.</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the vault may have signed.</source>
        <translation>De server is overbelast of het netwerk is traag, en misschien heeft de kluis al ondertekend.</translation>
    </message>
</context>
<context>
    <name>ItemCells</name>
    <message>
        <source>Disabled: the vault refuses to use it</source>
        <translation>Uitgeschakeld: de kluis weigert het te gebruiken</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Verlopen op %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Niet geldig vóór %1</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Verloopt op %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhoudstype</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Purged</source>
        <extracomment>Title of the column that says when a deleted object goes for good</extracomment>
        <translation>Opschoning</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <extracomment>%1 is a version of a key, secret or certificate: the one that is used when no version is named</extracomment>
        <translation>%1 (huidig)</translation>
    </message>
    <message>
        <source>%1
Managed: it backs a certificate</source>
        <translation>%1
Beheerd: hoort bij een certificaat</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Read aloud for a date that an object does not have</extracomment>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Managed: it backs a certificate</source>
        <translation>Beheerd: hoort bij een certificaat</translation>
    </message>
    <message>
        <source>%1, managed by a certificate</source>
        <extracomment>Read aloud: %1 is a state such as &quot;Enabled&quot; or &quot;Expired&quot;</extracomment>
        <translation>%1, beheerd door een certificaat</translation>
    </message>
</context>
<context>
    <name>ObjectChange</name>
    <message>
        <source>new version</source>
        <translation>nieuwe versie</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <extracomment>What changed about an object: whether it is enabled</extracomment>
        <translation>in- of uitgeschakeld</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>geldigheid</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>kenmerken</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The mark of an object that was not there at the last visit</extracomment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Verloopt binnenkort</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Deleted since the last visit</source>
        <translation>Verwijderd sinds het laatste bezoek</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is what changed, parted by commas: &quot;tags, validity&quot;</extracomment>
        <translation>Gewijzigd: %1</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>create key</source>
        <translation>sleutel maken</translation>
    </message>
    <message>
        <source>import key</source>
        <translation>sleutel importeren</translation>
    </message>
    <message>
        <source>get key</source>
        <translation>sleutel ophalen</translation>
    </message>
    <message>
        <source>update key</source>
        <translation>sleutel bijwerken</translation>
    </message>
    <message>
        <source>delete key</source>
        <translation>sleutel verwijderen</translation>
    </message>
    <message>
        <source>list keys</source>
        <translation>lijst met sleutels ophalen</translation>
    </message>
    <message>
        <source>list versions of key</source>
        <translation>lijst met versies van sleutel ophalen</translation>
    </message>
    <message>
        <source>list deleted keys</source>
        <translation>lijst met verwijderde sleutels ophalen</translation>
    </message>
    <message>
        <source>get deleted key</source>
        <translation>verwijderde sleutel ophalen</translation>
    </message>
    <message>
        <source>recover key</source>
        <translation>sleutel herstellen</translation>
    </message>
    <message>
        <source>purge key</source>
        <translation>sleutel opschonen</translation>
    </message>
    <message>
        <source>back up key</source>
        <translation>back-up van sleutel maken</translation>
    </message>
    <message>
        <source>restore key</source>
        <translation>sleutel terugzetten</translation>
    </message>
    <message>
        <source>encrypt with key</source>
        <translation>versleutelen met sleutel</translation>
    </message>
    <message>
        <source>decrypt with key</source>
        <translation>ontsleutelen met sleutel</translation>
    </message>
    <message>
        <source>wrap with key</source>
        <translation>verpakken met sleutel</translation>
    </message>
    <message>
        <source>unwrap with key</source>
        <translation>uitpakken met sleutel</translation>
    </message>
    <message>
        <source>sign with key</source>
        <translation>ondertekenen met sleutel</translation>
    </message>
    <message>
        <source>verify with key</source>
        <translation>verifiëren met sleutel</translation>
    </message>
    <message>
        <source>rotate key</source>
        <translation>sleutel roteren</translation>
    </message>
    <message>
        <source>get rotation policy of key</source>
        <translation>rotatiebeleid van sleutel ophalen</translation>
    </message>
    <message>
        <source>update rotation policy of key</source>
        <translation>rotatiebeleid van sleutel bijwerken</translation>
    </message>
    <message>
        <source>set secret</source>
        <translation>geheim instellen</translation>
    </message>
    <message>
        <source>get secret</source>
        <translation>geheim ophalen</translation>
    </message>
    <message>
        <source>update secret</source>
        <translation>geheim bijwerken</translation>
    </message>
    <message>
        <source>delete secret</source>
        <translation>geheim verwijderen</translation>
    </message>
    <message>
        <source>list secrets</source>
        <translation>lijst met geheimen ophalen</translation>
    </message>
    <message>
        <source>list versions of secret</source>
        <translation>lijst met versies van geheim ophalen</translation>
    </message>
    <message>
        <source>list deleted secrets</source>
        <translation>lijst met verwijderde geheimen ophalen</translation>
    </message>
    <message>
        <source>get deleted secret</source>
        <translation>verwijderd geheim ophalen</translation>
    </message>
    <message>
        <source>recover secret</source>
        <translation>geheim herstellen</translation>
    </message>
    <message>
        <source>purge secret</source>
        <translation>geheim opschonen</translation>
    </message>
    <message>
        <source>back up secret</source>
        <translation>back-up van geheim maken</translation>
    </message>
    <message>
        <source>restore secret</source>
        <translation>geheim terugzetten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what was done (&quot;get key&quot;), %2 the object&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open the practice vault</source>
        <translation>oefenkluis openen</translation>
    </message>
    <message>
        <source>get certificate</source>
        <translation>certificaat ophalen</translation>
    </message>
    <message>
        <source>list certificates</source>
        <translation>lijst met certificaten ophalen</translation>
    </message>
    <message>
        <source>list versions of certificate</source>
        <translation>lijst met versies van certificaat ophalen</translation>
    </message>
    <message>
        <source>list deleted certificates</source>
        <translation>lijst met verwijderde certificaten ophalen</translation>
    </message>
    <message>
        <source>get deleted certificate</source>
        <translation>verwijderd certificaat ophalen</translation>
    </message>
    <message>
        <source>get policy of certificate</source>
        <translation>beleid van certificaat ophalen</translation>
    </message>
</context>
<context>
    <name>PublicKeyForm</name>
    <message>
        <source>PEM (SubjectPublicKeyInfo)</source>
        <translation>PEM (SubjectPublicKeyInfo)</translation>
    </message>
    <message>
        <source>DER (SubjectPublicKeyInfo, binary)</source>
        <translation>DER (SubjectPublicKeyInfo, binair)</translation>
    </message>
    <message>
        <source>Shown in hexadecimal; the file holds the bytes.</source>
        <translation>Hexadecimaal weergegeven; het bestand bevat de bytes.</translation>
    </message>
    <message>
        <source>JWK (RFC 7517)</source>
        <translation>JWK (RFC 7517)</translation>
    </message>
    <message>
        <source>OpenSSH (one line)</source>
        <translation>OpenSSH (één regel)</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Back to Vault Browser</source>
        <translation>Terug naar Vault Browser</translation>
    </message>
    <message>
        <source>Vault Browser has received your sign-in and goes on. You can close this page.</source>
        <translation>Vault Browser heeft je aanmelding ontvangen en gaat verder. Je kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Vault Browser shows why. You can close this page.</source>
        <translation>Vault Browser toont waarom. Je kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Niets te zien</translation>
    </message>
    <message>
        <source>Vault Browser waits for a sign-in, and this is not its answer.</source>
        <translation>Vault Browser wacht op een aanmelding, en dit is niet het antwoord daarop.</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Apparaatcode</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>You sign in at the vault&apos;s sign-in page in your own browser.</source>
        <translation>Je meldt je in je eigen browser aan op de aanmeldpagina van de kluis.</translation>
    </message>
    <message>
        <source>You type a short code at a sign-in page, here or on another device.</source>
        <translation>Je typt een korte code op een aanmeldpagina, hier of op een ander apparaat.</translation>
    </message>
    <message>
        <source>An application signs in with its secret; no person is asked.</source>
        <translation>Een toepassing meldt zich aan met haar geheim; er wordt niemand iets gevraagd.</translation>
    </message>
    <message>
        <source>An application signs in with its certificate&apos;s private key; no person is asked.</source>
        <translation>Een toepassing meldt zich aan met de persoonlijke sleutel van haar certificaat; er wordt niemand iets gevraagd.</translation>
    </message>
    <message>
        <source>The Azure CLI gives a token for whoever signed in with “az login”.</source>
        <translation>De Azure CLI geeft een token voor wie zich met “az login” heeft aangemeld.</translation>
    </message>
    <message>
        <source>You give a token that you have; it serves until it expires.</source>
        <translation>Je geeft een token dat je al hebt; het dient tot het verloopt.</translation>
    </message>
</context>
<context>
    <name>TestStepWords</name>
    <message>
        <source>Find the host</source>
        <translation>Host zoeken</translation>
    </message>
    <message>
        <source>Connect securely</source>
        <translation>Beveiligd verbinden</translation>
    </message>
    <message>
        <source>Ask where to sign in</source>
        <translation>Vragen waar je je aanmeldt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>List the vault</source>
        <translation>Lijst van de kluis ophalen</translation>
    </message>
    <message>
        <source>%1, %2. Certificate by %3, valid until %4</source>
        <extracomment>%1 is TLS&apos;s version, %2 a cipher, %3 who issued the certificate, %4 a date.</extracomment>
        <translation>%1, %2. Certificaat van %3, geldig tot %4</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is the authority that signs in, %2 the resource that the token is for.</extracomment>
        <translation>%1, voor %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Geldig tot %1</translation>
    </message>
    <message>
        <source>1 item on the first page</source>
        <translation>1 item op de eerste pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the first page</source>
        <translation>
            <numerusform>%n item op de eerste pagina</numerusform>
            <numerusform>%n items op de eerste pagina</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%L1 new</source>
        <translation>%L1 nieuw</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 gewijzigd</translation>
    </message>
    <message>
        <source>%L1 expiring</source>
        <extracomment>How many objects expired since, or came close to it</extracomment>
        <translation>%L1 verlopend</translation>
    </message>
    <message>
        <source>%L1 vanished</source>
        <translation>%L1 verdwenen</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <extracomment>%1 is the date and time of the last visit</extracomment>
        <translation>Niets gewijzigd sinds %1.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1 is the date and time of the last visit, %2 counts: &quot;3 new, 1 vanished&quot;</extracomment>
        <translation>Sinds %1: %2.</translation>
    </message>
    <message>
        <source>Not read, and not compared: %1.</source>
        <extracomment>%1 are lists, parted by commas: &quot;Keys, Deleted keys&quot;</extracomment>
        <translation>Niet gelezen en niet vergeleken: %1.</translation>
    </message>
</context>
<context>
    <name>vault::AddressSection</name>
    <message>
        <source>Managed HSM, China</source>
        <translation>Managed HSM, China</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Managed HSM, US Government</source>
        <translation>Managed HSM, Amerikaanse overheid</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>Amerikaanse overheid</translation>
    </message>
    <message>
        <source>Managed HSM, public</source>
        <translation>Managed HSM, openbaar</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>Cloud of the vault</source>
        <translation>Cloud van de kluis</translation>
    </message>
    <message>
        <source>Suffix of the vault&apos;s host</source>
        <translation>Achtervoegsel van de host van de kluis</translation>
    </message>
    <message>
        <source>vault.example.org</source>
        <extracomment>An example of the end of a vault&apos;s host.</extracomment>
        <translation>vault.example.org</translation>
    </message>
    <message>
        <source>Vault &amp;URL:</source>
        <translation>Kluis-&amp;URL:</translation>
    </message>
    <message>
        <source>.%1 (%2)</source>
        <extracomment>A host&apos;s ending and the cloud that it belongs to, as an entry of a list.</extracomment>
        <translation>.%1 (%2)</translation>
    </message>
    <message>
        <source>Other suffix</source>
        <translation>Ander achtervoegsel</translation>
    </message>
    <message>
        <source>Give the vault&apos;s URL or its name.</source>
        <translation>Geef de URL of de naam van de kluis op.</translation>
    </message>
    <message>
        <source>For example https://contoso.vault.azure.net, or just contoso.</source>
        <translation>Bijvoorbeeld https://contoso.vault.azure.net, of alleen contoso.</translation>
    </message>
    <message>
        <source>Give the suffix.</source>
        <translation>Geef het achtervoegsel op.</translation>
    </message>
    <message>
        <source>The suffix is what follows the vault&apos;s name in its host.</source>
        <translation>Het achtervoegsel is wat in de host op de naam van de kluis volgt.</translation>
    </message>
    <message>
        <source>Correct the URL.</source>
        <translation>Corrigeer de URL.</translation>
    </message>
    <message>
        <source>Opens %1, a Managed HSM: it has keys and no secrets.</source>
        <extracomment>%1 is the URL that is opened.</extracomment>
        <translation>Opent %1, een Managed HSM: die heeft sleutels en geen geheimen.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Opent %1</translation>
    </message>
</context>
<context>
    <name>vault::AdvancedSection</name>
    <message>
        <source>Advan&amp;ced</source>
        <translation>Geavan&amp;ceerd</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Geavanceerde instellingen</translation>
    </message>
    <message>
        <source>API &amp;version:</source>
        <translation>API-&amp;versie:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Gedocumenteerd</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Routes:</source>
        <translation>&amp;Routes:</translation>
    </message>
    <message>
        <source>&amp;Send every verb as POST</source>
        <translation>Elke methode als &amp;POST verzenden</translation>
    </message>
    <message>
        <source>PUT, PATCH and DELETE go as POST with X-HTTP-METHOD: for proxies that refuse them.</source>
        <translation>PUT, PATCH en DELETE gaan als POST met X-HTTP-METHOD: voor proxy&apos;s die ze weigeren.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Additional CA certificate (PEM)</source>
        <translation>Extra CA-certificaat (PEM)</translation>
    </message>
    <message>
        <source>Only for a vault with a certificate of your own CA</source>
        <translation>Alleen voor een kluis met een certificaat van je eigen CA</translation>
    </message>
    <message>
        <source>Choose the additional CA file</source>
        <translation>Het extra CA-bestand kiezen</translation>
    </message>
    <message>
        <source>Additional CA file:</source>
        <translation>Extra CA-bestand:</translation>
    </message>
    <message>
        <source>Microsoft&apos;s only</source>
        <translation>Alleen die van Microsoft</translation>
    </message>
    <message>
        <source>A sign-in host of your own that credentials may go to, beside Microsoft&apos;s.</source>
        <translation>Een eigen aanmeldhost waar referenties naast die van Microsoft heen mogen.</translation>
    </message>
    <message>
        <source>Trusted authorit&amp;y:</source>
        <translation>Vertrouwde &amp;instantie:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Marks the connection in lists, and its window with a band.</source>
        <translation>Markeert de verbinding in lijsten, en het venster ervan met een band.</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Kleur:</translation>
    </message>
    <message>
        <source>Correct the API version.</source>
        <translation>Corrigeer de API-versie.</translation>
    </message>
    <message>
        <source>A version such as 7.4 or 2025-07-01: letters, digits, dots and dashes.</source>
        <translation>Een versie zoals 7.4 of 2025-07-01: letters, cijfers, punten en streepjes.</translation>
    </message>
    <message>
        <source>a key is made with PUT /keys/NAME</source>
        <translation>een sleutel wordt gemaakt met PUT /keys/NAME</translation>
    </message>
    <message>
        <source>a key is made with POST /keys/NAME/create</source>
        <translation>een sleutel wordt gemaakt met POST /keys/NAME/create</translation>
    </message>
    <message>
        <source>Version %1 is of the form YYYY.MM.DD, so the documented routes are used: %2.</source>
        <translation>Versie %1 heeft de vorm JJJJ.MM.DD, dus worden de gedocumenteerde routes gebruikt: %2.</translation>
    </message>
    <message>
        <source>For version %1 these are the service&apos;s routes: %2.</source>
        <translation>Voor versie %1 zijn dit de routes van de service: %2.</translation>
    </message>
    <message>
        <source>As in the reference pages: %1.</source>
        <translation>Zoals op de referentiepagina&apos;s: %1.</translation>
    </message>
    <message>
        <source>As the live service answers: %1.</source>
        <translation>Zoals de live service antwoordt: %1.</translation>
    </message>
    <message>
        <source>Correct the CA file.</source>
        <translation>Corrigeer het CA-bestand.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Correct the authority.</source>
        <translation>Corrigeer de instantie.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s host.</source>
        <translation>Geef de host van de proxy op.</translation>
    </message>
    <message>
        <source>Correct the proxy.</source>
        <translation>Corrigeer de proxy.</translation>
    </message>
    <message>
        <source>By the address</source>
        <translation>Op basis van het adres</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Managed HSM</source>
        <translation>Managed HSM</translation>
    </message>
    <message>
        <source>A Managed HSM has keys only. Choose it where the address does not tell, such as behind a gateway.</source>
        <translation>Een Managed HSM heeft alleen sleutels. Kies dit waar het adres het niet aangeeft, zoals achter een gateway.</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Soort:</translation>
    </message>
</context>
<context>
    <name>vault::AlgorithmBox</name>
    <message>
        <source>%1 needs the curve %2; this key is on %3.</source>
        <extracomment>%1 an algorithm, %2 and %3 are curves.</extracomment>
        <translation>%1 vereist de curve %2; deze sleutel gebruikt %3.</translation>
    </message>
    <message>
        <source>%1 needs a key on the curve %2; this one is %3.</source>
        <extracomment>%1 an algorithm, %2 a curve, %3 is &quot;RSA 2048&quot;.</extracomment>
        <translation>%1 vereist een sleutel op de curve %2; deze is %3.</translation>
    </message>
    <message>
        <source>%1 needs an RSA key; this one is %2.</source>
        <translation>%1 vereist een RSA-sleutel; deze is %2.</translation>
    </message>
    <message>
        <source>%1 does not fit into a key of %2 bits.</source>
        <translation>%1 past niet in een sleutel van %2 bits.</translation>
    </message>
    <message>
        <source>%1, %2, %3 bytes</source>
        <extracomment>%1 an algorithm, %2 a hash, %3 a number: of the digest&apos;s bytes.</extracomment>
        <translation>%1, %2, %3 bytes</translation>
    </message>
</context>
<context>
    <name>vault::AlternativeNamesField</name>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” holds a character that this kind of name does not take.</source>
        <translation>“%1” bevat een teken dat in dit soort naam niet is toegestaan.</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>“%1” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>“%1” is geen hostnaam.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>“%1” is geen IP-adres.</translation>
    </message>
    <message>
        <source>“%1” is no whole URI.</source>
        <translation>“%1” is geen volledige URI.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>De naam is te lang.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln lines are taken.</source>
        <translation>
            <numerusform>Er is maximaal %Ln regel toegestaan.</numerusform>
            <numerusform>Er zijn maximaal %Ln regels toegestaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it.</extracomment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>One a line: host names, IP addresses, email addresses, URIs.</source>
        <translation>Een per regel: hostnamen, IP-adressen, e-mailadressen, URI&apos;s.</translation>
    </message>
    <message>
        <source>1 name: %1</source>
        <extracomment>%1 are names as they will stand in the certificate.</extracomment>
        <translation>1 naam: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names: %1</source>
        <translation>
            <numerusform>%Ln naam: %1</numerusform>
            <numerusform>%Ln namen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::Application</name>
    <message>
        <source>the picture could not be saved to &quot;%1&quot;.</source>
        <translation>de afbeelding kon niet worden opgeslagen in &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>the vault could not be listed.</source>
        <translation>de inhoud van de kluis kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>the sign-in to %1 waits for a person, and nobody is asked for a picture.</source>
        <translation>de aanmelding bij %1 wacht op een persoon, en voor een afbeelding wordt niemand gevraagd.</translation>
    </message>
</context>
<context>
    <name>vault::AttributesEditor</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Ingeschakeld</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>Niet &amp;vóór:</translation>
    </message>
    <message>
        <source>E&amp;xpires:</source>
        <translation>Ver&amp;loopt:</translation>
    </message>
    <message>
        <source>Has a not before date</source>
        <translation>Heeft een datum “niet vóór”</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Has an expiry date</source>
        <translation>Heeft een verloopdatum</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>“Expires” must be later than “Not before”.</source>
        <translation>“Verloopt” moet later zijn dan “Niet vóór”.</translation>
    </message>
    <message>
        <source>The expiry date is already past.</source>
        <translation>De verloopdatum is al verstreken.</translation>
    </message>
</context>
<context>
    <name>vault::BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>Back-up &amp;maken</translation>
    </message>
    <message>
        <source>Back up a key</source>
        <translation>Back-up van een sleutel maken</translation>
    </message>
    <message>
        <source>Back up a secret</source>
        <translation>Back-up van een geheim maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Geheim:</translation>
    </message>
    <message>
        <source>Key backups (*.keybackup);;All files (*)</source>
        <translation>Sleutelback-ups (*.keybackup);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Secret backups (*.secretbackup);;All files (*)</source>
        <translation>Geheimback-ups (*.secretbackup);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>B&amp;estand:</translation>
    </message>
    <message>
        <source>The file holds the key with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore keys there can bring this key back with it, so keep it safe.</source>
        <translation>Het bestand bevat de sleutel met alle versies, versleuteld door de kluis: niemand kan het lezen. Alleen een kluis van hetzelfde abonnement en dezelfde Azure-geografie kan de sleutel terugzetten. Wie daar sleutels mag terugzetten, kan deze sleutel ermee terughalen, dus bewaar het bestand veilig.</translation>
    </message>
    <message>
        <source>The file holds the secret with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore secrets there can bring this secret back with it, so keep it safe.</source>
        <translation>Het bestand bevat het geheim met alle versies, versleuteld door de kluis: niemand kan het lezen. Alleen een kluis van hetzelfde abonnement en dezelfde Azure-geografie kan het geheim terugzetten. Wie daar geheimen mag terugzetten, kan dit geheim ermee terughalen, dus bewaar het bestand veilig.</translation>
    </message>
    <message>
        <source>Saved. Name another file to save it once more.</source>
        <translation>Opgeslagen. Geef een ander bestand op om de back-up nogmaals op te slaan.</translation>
    </message>
    <message>
        <source>Asking the vault for the backup…</source>
        <translation>De back-up wordt bij de kluis opgevraagd…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 bytes, for your account only.</source>
        <translation>Opgeslagen als %1: %2 bytes, alleen voor je eigen account.</translation>
    </message>
</context>
<context>
    <name>vault::BrowserDialog</name>
    <message>
        <source>&amp;Open again</source>
        <translation>Opnieuw &amp;openen</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Wachten op je browser</translation>
    </message>
    <message>
        <source>The sign-in page for %1 opens in your browser. Sign in there; this window then goes on by itself.</source>
        <translation>De aanmeldpagina voor %1 wordt in je browser geopend. Meld je daar aan; dit venster gaat daarna vanzelf verder.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Koppeling kopiëren</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Aanmeldkoppeling</translation>
    </message>
    <message>
        <source>Waiting for the link to be opened</source>
        <translation>Wachten tot de koppeling wordt geopend</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself, in a browser on this computer: it leads back to this program.</source>
        <translation>De browser kon niet worden geopend. Kopieer de koppeling en open die zelf, in een browser op deze computer: ze leidt terug naar dit programma.</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Instantie:</translation>
    </message>
</context>
<context>
    <name>vault::BulkChoice</name>
    <message>
        <source>&amp;What to do:</source>
        <translation>Wat te &amp;doen:</translation>
    </message>
    <message>
        <source>&amp;Tags to remove:</source>
        <translation>Te verwijderen &amp;tags:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tag&apos;s name, and how many of the selected objects have it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, voor spreadsheets</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, voor programma&apos;s</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Indeling:</translation>
    </message>
    <message>
        <source>Include the &amp;values (written unencrypted)</source>
        <translation>Waa&amp;rden opnemen (onversleuteld geschreven)</translation>
    </message>
    <message>
        <source>Each value is fetched and stands readable in the file, which only your account may read. A value in a CSV file stays as it is, also where a spreadsheet takes it for a formula. Delete the file after use.</source>
        <translation>Elke waarde wordt opgehaald en staat leesbaar in het bestand, dat alleen je eigen account mag lezen. Een waarde in een CSV-bestand blijft zoals die is, ook als een spreadsheet die voor een formule aanziet. Verwijder het bestand na gebruik.</translation>
    </message>
    <message>
        <source>Something is wrong with the tags.</source>
        <translation>Er klopt iets niet aan de tags.</translation>
    </message>
    <message>
        <source>Type the tags first.</source>
        <translation>Typ eerst de tags.</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>Geen ervan heeft een tag.</translation>
    </message>
    <message>
        <source>Choose the tags first.</source>
        <translation>Kies eerst de tags.</translation>
    </message>
</context>
<context>
    <name>vault::BulkDialog</name>
    <message>
        <source>Change %1</source>
        <extracomment>The title of a dialog; %1 is &quot;37 secrets&quot;.</extracomment>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter. They are left alone.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>Ook geselecteerd, maar verborgen door het filter: %1. Daar gebeurt niets mee.</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Wat er met elk gebeurt</translation>
    </message>
    <message>
        <source>Type the &amp;number of them to confirm:</source>
        <translation>Typ het &amp;aantal ter bevestiging:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>&amp;Samenvatting opslaan…</translation>
    </message>
    <message>
        <source>C&amp;heck what is not known</source>
        <translation>&amp;Controleren wat onbekend is</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opnie&amp;uw proberen</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>De rest annuleren</translation>
    </message>
    <message>
        <source>Type the &amp;number %1 to confirm:</source>
        <translation>Typ het &amp;aantal (%1) ter bevestiging:</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>Dit wordt al uitgevoerd.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Kijken wat er zou veranderen…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Er zou niets veranderen.</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Typ eerst het aantal.</translation>
    </message>
    <message>
        <source>The numbers differ.</source>
        <translation>De aantallen verschillen.</translation>
    </message>
    <message>
        <source>Not all are through yet. What has not begun is canceled; what was sent may still be carried out.</source>
        <translation>Nog niet alles is klaar. Wat nog niet is begonnen, wordt geannuleerd; wat is verzonden, kan nog worden uitgevoerd.</translation>
    </message>
    <message>
        <source>Cancel the rest an&amp;d close</source>
        <translation>De rest annuleren &amp;en sluiten</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Blijven &amp;wachten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Try a&amp;gain: %1</source>
        <translation>Opnie&amp;uw proberen: %1</translation>
    </message>
    <message>
        <source>Export the selected</source>
        <translation>De selectie exporteren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>No value could be read, so no file was written.</source>
        <translation>Geen enkele waarde kon worden gelezen, dus is er geen bestand geschreven.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 kon niet worden geschreven: %2. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>%1 saved as %2, with their values in the clear.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>%1 opgeslagen als %2, met leesbare waarden.</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <translation>%1 opgeslagen als %2, zonder waarden.</translation>
    </message>
    <message>
        <source>The value of %1 is missing in it.</source>
        <translation>De waarde van %1 ontbreekt erin.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>De samenvatting opslaan</translation>
    </message>
    <message>
        <source>Summary saved as %1.</source>
        <translation>Samenvatting opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>Geannuleerd: er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be changed over it.</source>
        <translation>Deze verbinding is alleen-lezen: er kan niets mee worden gewijzigd.</translation>
    </message>
</context>
<context>
    <name>vault::BulkTable</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>vault::BulkText</name>
    <message>
        <source>No tags</source>
        <translation>Geen tags</translation>
    </message>
    <message>
        <source>It belongs to a certificate: delete the certificate instead.</source>
        <translation>Het hoort bij een certificaat: verwijder in plaats daarvan het certificaat.</translation>
    </message>
    <message>
        <source>It is deleted: recover it first.</source>
        <translation>Het is verwijderd: herstel het eerst.</translation>
    </message>
    <message>
        <source>It is not deleted.</source>
        <translation>Het is niet verwijderd.</translation>
    </message>
    <message>
        <source>Purge protection is on: the vault purges it when its time is over.</source>
        <translation>Beveiliging tegen opschonen is ingeschakeld: de kluis schoont het op wanneer de tijd om is.</translation>
    </message>
    <message>
        <source>It would have more than %1 tags.</source>
        <translation>Het zou meer dan %1 tags krijgen.</translation>
    </message>
    <message>
        <source>A tag&apos;s name or value would be longer than the vault takes.</source>
        <translation>De naam of waarde van een tag zou langer worden dan de kluis accepteert.</translation>
    </message>
    <message>
        <source>Deleted. It can be recovered until %1.</source>
        <translation>Verwijderd. Herstellen kan tot %1.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Recovered.</source>
        <translation>Hersteld.</translation>
    </message>
    <message>
        <source>Purged forever.</source>
        <translation>Definitief opgeschoond.</translation>
    </message>
    <message>
        <source>Its value was read.</source>
        <translation>De waarde is gelezen.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Gewijzigd.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Add or change tags</source>
        <translation>Tags toevoegen of wijzigen</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Alle tags vervangen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Tags verwijderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Purge forever</source>
        <translation>Definitief opschonen</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporteren naar een bestand</translation>
    </message>
    <message>
        <source>&amp;Enable %1</source>
        <extracomment>%1 is &quot;37 secrets&quot;, as in the next ones.</extracomment>
        <translation>%1 i&amp;nschakelen</translation>
    </message>
    <message>
        <source>Disa&amp;ble %1</source>
        <translation>%1 uitscha&amp;kelen</translation>
    </message>
    <message>
        <source>&amp;Change tags of %1</source>
        <translation>Tags van %1 wi&amp;jzigen</translation>
    </message>
    <message>
        <source>De&amp;lete %1</source>
        <translation>%1 &amp;verwijderen</translation>
    </message>
    <message>
        <source>Rec&amp;over %1</source>
        <translation>%1 &amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Purge %1 forever</source>
        <translation>%1 definitief o&amp;pschonen</translation>
    </message>
    <message>
        <source>E&amp;xport %1…</source>
        <translation>%1 e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Deleted, recoverable</source>
        <translation>Verwijderd, te herstellen</translation>
    </message>
    <message>
        <source>Deleted, maybe for good</source>
        <translation>Verwijderd, mogelijk voorgoed</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Voorgoed weg</translation>
    </message>
    <message>
        <source>Back in its list</source>
        <translation>Terug in de lijst</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Het is al zo.</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Wacht op de beurt…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Verzonden…</translation>
    </message>
    <message>
        <source>The vault took it and is at it…</source>
        <translation>De kluis heeft het aangenomen en is ermee bezig…</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Mislukt. %1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Mislukt.</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it. %1</source>
        <translation>Onbekend is of het is uitgevoerd: controleer het. %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it.</source>
        <translation>Onbekend is of het is uitgevoerd: controleer het.</translation>
    </message>
    <message>
        <source>Checked: it was not done.</source>
        <translation>Gecontroleerd: het is niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile, so nothing was sent. This is how it is now.</source>
        <translation>Iemand heeft het intussen gewijzigd, dus is er niets verzonden. Zo is het nu.</translation>
    </message>
    <message>
        <source>How it is now cannot be read, so nothing was sent: tags of others could be lost. Trying again sends it all the same.</source>
        <translation>Hoe het nu is, kan niet worden gelezen, dus is er niets verzonden: tags van anderen zouden verloren kunnen gaan. Bij opnieuw proberen wordt het toch verzonden.</translation>
    </message>
    <message>
        <source>Canceled before it was sent.</source>
        <translation>Geannuleerd voordat het is verzonden.</translation>
    </message>
    <message>
        <source>%1 will be in the file.</source>
        <translation>In het bestand: %1.</translation>
    </message>
    <message>
        <source>1 will change</source>
        <extracomment>One sentence is made of these, with commas: &quot;37 will change, 3 are so already, 2 cannot be changed.&quot;</extracomment>
        <translation>1 wordt gewijzigd</translation>
    </message>
    <message>
        <source>%1 will change</source>
        <translation>%1 worden gewijzigd</translation>
    </message>
    <message>
        <source>1 is so already</source>
        <translation>1 is al zo</translation>
    </message>
    <message>
        <source>%1 are so already</source>
        <translation>%1 zijn al zo</translation>
    </message>
    <message>
        <source>1 cannot be changed</source>
        <translation>1 kan niet worden gewijzigd</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 kunnen niet worden gewijzigd</translation>
    </message>
    <message>
        <source>%1 of %2 are through</source>
        <translation>%1 van %2 klaar</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 mislukt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>1 is not known</source>
        <translation>1 onbekend</translation>
    </message>
    <message>
        <source>%1 are not known</source>
        <translation>%1 onbekend</translation>
    </message>
    <message>
        <source>1 was not done</source>
        <translation>1 niet uitgevoerd</translation>
    </message>
    <message>
        <source>%1 were not done</source>
        <translation>%1 niet uitgevoerd</translation>
    </message>
    <message>
        <source>1 was not sent</source>
        <translation>1 niet verzonden</translation>
    </message>
    <message>
        <source>%1 were not sent</source>
        <translation>%1 niet verzonden</translation>
    </message>
    <message>
        <source>1 was canceled</source>
        <translation>1 geannuleerd</translation>
    </message>
    <message>
        <source>%1 were canceled</source>
        <translation>%1 geannuleerd</translation>
    </message>
    <message>
        <source>The vault asked for a pause: going on in %1 s.</source>
        <translation>De kluis vroeg om een pauze: verder over %1 s.</translation>
    </message>
    <message>
        <source>All their versions are destroyed at once, and nobody can bring them back.</source>
        <translation>Alle versies ervan worden meteen vernietigd, en niemand kan ze terughalen.</translation>
    </message>
    <message>
        <source>They can be recovered for the days that the vault keeps what is deleted. Until then their names stay taken, and nobody can use them.</source>
        <translation>Herstellen kan gedurende de dagen dat de kluis bewaart wat is verwijderd. Tot die tijd blijven de namen bezet, en kan niemand ze gebruiken.</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. They may be gone for good.</source>
        <translation>De kluis heeft niet gemeld of verwijderde objecten worden bewaard. Mogelijk zijn ze voorgoed weg.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: they are gone for good, at once.</source>
        <translation>Deze kluis bewaart niets van wat wordt verwijderd: ze zijn meteen en voorgoed weg.</translation>
    </message>
</context>
<context>
    <name>vault::CertificateDetails</name>
    <message>
        <source>Details of the certificate</source>
        <translation>Details van het certificaat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>The certificate could not be fetched.</source>
        <translation>Het certificaat kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <translation>Het beleid kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>The vault tells no policy of it.</source>
        <translation>De kluis vermeldt er geen beleid voor.</translation>
    </message>
</context>
<context>
    <name>vault::CertificateRequestDialog</name>
    <message>
        <source>Si&amp;gn request</source>
        <translation>Aanvraag &amp;ondertekenen</translation>
    </message>
    <message>
        <source>Compared is the digest of what is about to be signed, with the subject, the names and the usages above.</source>
        <translation>Vergeleken wordt de digest van wat zal worden ondertekend, met het onderwerp, de namen en het gebruik hierboven.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Versie:</translation>
    </message>
    <message>
        <source>Certificate request (PKCS #10)</source>
        <translation>Certificaataanvraag (PKCS #10)</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Zelfondertekend certificaat</translation>
    </message>
    <message>
        <source>&amp;What to make:</source>
        <translation>&amp;Te maken:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritme:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>On&amp;derwerp:</translation>
    </message>
    <message>
        <source>Alternative na&amp;mes:</source>
        <translation>Alternatieve na&amp;men:</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>Sleutelgebruik:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Geldigheid:</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>Certificaataanvraag voor %1</translation>
    </message>
    <message>
        <source>Si&amp;gn certificate</source>
        <translation>Certificaat &amp;ondertekenen</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Deze verbinding is alleen-lezen: er wordt niets mee ondertekend.</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>De gedocumenteerde routes ondertekenen alleen met de huidige versie.</translation>
    </message>
    <message>
        <source>The subject is not right yet.</source>
        <translation>Het onderwerp klopt nog niet.</translation>
    </message>
    <message>
        <source>The alternative names are not right yet.</source>
        <translation>De alternatieve namen kloppen nog niet.</translation>
    </message>
    <message>
        <source>Name the subject, or give an alternative name.</source>
        <translation>Geef het onderwerp op, of een alternatieve naam.</translation>
    </message>
    <message>
        <source>Name the subject.</source>
        <translation>Geef het onderwerp op.</translation>
    </message>
    <message>
        <source>Waiting for the vault&apos;s signature…</source>
        <translation>Wachten op de handtekening van de kluis…</translation>
    </message>
</context>
<context>
    <name>vault::CertificateSummaryView</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is date and time, %2 the time zone.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The value is no base64, so there is no certificate to summarise.</source>
        <translation>De waarde is geen base64, dus er is geen certificaat om samen te vatten.</translation>
    </message>
    <message>
        <source>The value holds no PKCS#12.</source>
        <translation>De waarde bevat geen PKCS#12.</translation>
    </message>
    <message>
        <source>The PKCS#12 has a passphrase: it cannot be summarised here.</source>
        <translation>De PKCS#12 heeft een wachtwoordzin en kan hier niet worden samengevat.</translation>
    </message>
    <message>
        <source>The PKCS#12 asks for so many rounds of hashing that it was not opened.</source>
        <translation>De PKCS#12 vraagt om zo veel hashrondes dat die niet is geopend.</translation>
    </message>
    <message>
        <source>The PKCS#12 uses a cipher that is not offered here, often RC2.</source>
        <translation>De PKCS#12 gebruikt een versleuteling die hier niet wordt aangeboden, vaak RC2.</translation>
    </message>
    <message>
        <source>The value holds no certificate.</source>
        <translation>De waarde bevat geen certificaat.</translation>
    </message>
    <message>
        <source>Not yet valid: from %1 until %2</source>
        <translation>Nog niet geldig: van %1 tot %2</translation>
    </message>
    <message>
        <source>Expired: was valid from %1 until %2</source>
        <translation>Verlopen: was geldig van %1 tot %2</translation>
    </message>
    <message>
        <source>Expires within two days: valid from %1 until %2</source>
        <translation>Verloopt binnen twee dagen: geldig van %1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days: valid from %1 until %2</source>
        <translation>
            <numerusform>Verloopt over %Ln dag: geldig van %1 tot %2</numerusform>
            <numerusform>Verloopt over %Ln dagen: geldig van %1 tot %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <translation>Geldig van %1 tot %2</translation>
    </message>
    <message>
        <source>Certificate in the value</source>
        <translation>Certificaat in de waarde</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is what the row is about: &quot;Subject&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The value holds one certificate.</source>
        <translation>De waarde bevat één certificaat.</translation>
    </message>
    <message numerus="yes">
        <source>The value holds %Ln certificates.</source>
        <translation>
            <numerusform>De waarde bevat %Ln certificaat.</numerusform>
            <numerusform>De waarde bevat %Ln certificaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key beside it.</source>
        <translation>Er staat geen persoonlijke sleutel bij.</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s, or it is encrypted.</source>
        <translation>De persoonlijke sleutel hoort niet bij het certificaat, of is versleuteld.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Verlener</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Zichzelf (zelfondertekend)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Vingerafdruk (SHA-1)</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
</context>
<context>
    <name>vault::CertificateTab</name>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Save as &amp;PEM…</source>
        <translation>Opslaan als &amp;PEM…</translation>
    </message>
    <message>
        <source>Save as &amp;DER…</source>
        <translation>Opslaan als &amp;DER…</translation>
    </message>
    <message>
        <source>&amp;Copy PEM</source>
        <translation>PEM &amp;kopiëren</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, as text between BEGIN and END lines</source>
        <translation>Het certificaat zonder de persoonlijke sleutel schrijven, als tekst tussen BEGIN- en END-regels</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, in its binary form</source>
        <translation>Het certificaat zonder de persoonlijke sleutel schrijven, in binaire vorm</translation>
    </message>
    <message>
        <source>This certificate is still being issued. Refresh to see whether it is there.</source>
        <translation>Dit certificaat wordt nog uitgegeven. Vernieuw om te zien of het er is.</translation>
    </message>
    <message>
        <source>The vault gave no certificate with this name.</source>
        <translation>De kluis gaf geen certificaat met deze naam.</translation>
    </message>
    <message>
        <source>What the vault gave as the certificate cannot be read. It can be saved as it came, as DER.</source>
        <translation>Wat de kluis als certificaat gaf, kan niet worden gelezen. Het kan worden opgeslagen zoals het is ontvangen, als DER.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Verlener</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Zichzelf (zelfondertekend)</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternatieve namen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Vingerafdruk (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>The vault names another thumbprint, %1: it does not belong to this certificate.</source>
        <translation>De kluis noemt een andere vingerafdruk, %1: die hoort niet bij dit certificaat.</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>&amp;Sleutel tonen</translation>
    </message>
    <message>
        <source>Show &amp;secret</source>
        <translation>&amp;Geheim tonen</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Het certificaat opslaan</translation>
    </message>
    <message>
        <source>PEM certificates (*.pem *.crt);;All files (*)</source>
        <translation>PEM-certificaten (*.pem *.crt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>DER certificates (*.cer *.der);;All files (*)</source>
        <translation>DER-certificaten (*.cer *.der);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Not saved. %1. Choose another place.</source>
        <translation>Niet opgeslagen. %1. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>vault::ChangeListModel</name>
    <message>
        <source>none</source>
        <extracomment>Of a date that an object does not have</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>tag added: %1</source>
        <extracomment>%1 is a tag, &quot;name=value&quot;</extracomment>
        <translation>tag toegevoegd: %1</translation>
    </message>
    <message>
        <source>tag %1, was %2</source>
        <extracomment>Both are tags, &quot;name=value&quot;: the new one, the old one</extracomment>
        <translation>tag %1, was %2</translation>
    </message>
    <message>
        <source>tag removed: %1</source>
        <translation>tag verwijderd: %1</translation>
    </message>
    <message>
        <source>created %1, was %2</source>
        <translation>gemaakt %1, was %2</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>expires %1, was %2</source>
        <translation>verloopt %1, was %2</translation>
    </message>
    <message>
        <source>valid from %1, was %2</source>
        <translation>geldig vanaf %1, was %2</translation>
    </message>
    <message>
        <source>content type “%1”, was “%2”</source>
        <translation>inhoudstype “%1”, was “%2”</translation>
    </message>
    <message>
        <source>recovery %1, was %2</source>
        <translation>herstel %1, was %2</translation>
    </message>
    <message>
        <source>updated %1, was %2</source>
        <translation>bijgewerkt %1, was %2</translation>
    </message>
    <message>
        <source>Deleted; it can be recovered</source>
        <translation>Verwijderd; herstellen is mogelijk</translation>
    </message>
    <message>
        <source>Gone for good: it is not among the deleted ones</source>
        <translation>Definitief weg: het staat niet bij de verwijderde objecten</translation>
    </message>
    <message>
        <source>Not in the list; whether it can be recovered is unknown, as the list of deleted ones could not be read</source>
        <translation>Niet in de lijst; of herstellen mogelijk is, is onbekend, omdat de lijst met verwijderde objecten niet kon worden gelezen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Verwijderde sleutel</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Verwijderd geheim</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Verwijderd certificaat</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>gemaakt %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>verlopen %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>verloopt %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee is gebeurd</translation>
    </message>
</context>
<context>
    <name>vault::ChangesBar</name>
    <message>
        <source>Show changes</source>
        <translation>Wijzigingen tonen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Markeren als gezien</translation>
    </message>
    <message>
        <source>List everything that changed, with what vanished</source>
        <translation>Alles tonen wat is gewijzigd, met wat is verdwenen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Keep what is there now in place of what cannot be read</source>
        <translation>Bewaren wat er nu is, in plaats van wat niet kan worden gelezen</translation>
    </message>
    <message>
        <source>Keep what is there now, and compare with that from now on</source>
        <translation>Bewaren wat er nu is, en voortaan daarmee vergelijken</translation>
    </message>
    <message>
        <source>Show what was there on %1</source>
        <extracomment>A button; %1 is the date and time of the last visit</extracomment>
        <translation>Tonen wat er was op %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached now.</source>
        <extracomment>%1 is a vault&apos;s name</extracomment>
        <translation>%1 is nu niet bereikbaar.</translation>
    </message>
    <message>
        <source>Nothing was kept: no list was read to its end. Refresh the vault, then mark it again.</source>
        <translation>Er is niets bewaard: geen enkele lijst is tot het einde gelezen. Vernieuw de kluis en markeer die daarna opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was kept: this connection does not remember its contents any more.</source>
        <translation>Er is niets bewaard: deze verbinding onthoudt de inhoud niet meer.</translation>
    </message>
    <message>
        <source>The lists are still being read. Once they are complete, what they hold is marked as seen.</source>
        <translation>De lijsten worden nog gelezen. Zodra ze volledig zijn, wordt wat ze bevatten als gezien gemarkeerd.</translation>
    </message>
</context>
<context>
    <name>vault::ChangesDialog</name>
    <message>
        <source>&amp;Go to object</source>
        <translation>&amp;Naar object gaan</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>&amp;Markeren als gezien</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>Wat is gewijzigd in %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It is in none of the lists any more</source>
        <translation>Het staat in geen van de lijsten meer</translation>
    </message>
</context>
<context>
    <name>vault::ChecksumField</name>
    <message>
        <source>From a checksum file…</source>
        <translation>Uit een controlesombestand…</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Controleren met:</translation>
    </message>
    <message>
        <source>A sha256sum line or a digest, pasted or dropped</source>
        <translation>Een sha256sum-regel of een digest, geplakt of hier neergezet</translation>
    </message>
    <message>
        <source>File of checksums</source>
        <translation>Bestand met controlesommen</translation>
    </message>
    <message>
        <source>The file is too long for a list of checksums.</source>
        <translation>Het bestand is te lang voor een lijst met controlesommen.</translation>
    </message>
    <message>
        <source>This is no checksum that can be understood.</source>
        <translation>Dit is geen begrijpelijke controlesom.</translation>
    </message>
    <message>
        <source>One file differs from its checksum.</source>
        <translation>Eén bestand wijkt af van de controlesom.</translation>
    </message>
    <message numerus="yes">
        <source>%n files differ from their checksums.</source>
        <translation>
            <numerusform>%n bestand wijkt af van de controlesom.</numerusform>
            <numerusform>%n bestanden wijken af van hun controlesom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file matches its checksum.</source>
        <translation>Het bestand komt overeen met de controlesom.</translation>
    </message>
    <message numerus="yes">
        <source>%n files match their checksums.</source>
        <translation>
            <numerusform>%n bestand komt overeen met de controlesom.</numerusform>
            <numerusform>%n bestanden komen overeen met hun controlesom.</numerusform>
        </translation>
    </message>
    <message>
        <source>One checksum to compare with.</source>
        <translation>Eén controlesom om mee te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>%n checksums to compare with.</source>
        <translation>
            <numerusform>%n controlesom om mee te vergelijken.</numerusform>
            <numerusform>%n controlesommen om mee te vergelijken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CipherDialog</name>
    <message>
        <source>Enc&amp;rypt</source>
        <translation>Versle&amp;utelen</translation>
    </message>
    <message>
        <source>&amp;Here, with the public half</source>
        <translation>&amp;Hier, met de openbare helft</translation>
    </message>
    <message>
        <source>Let the &amp;vault do it</source>
        <translation>Door de &amp;kluis laten doen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Versie:</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Versleutelen</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Ontsleutelen</translation>
    </message>
    <message>
        <source>Wrap a key</source>
        <translation>Een sleutel verpakken</translation>
    </message>
    <message>
        <source>Unwrap a key</source>
        <translation>Een sleutel uitpakken</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>&amp;Bewerking:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritme:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Waar:</translation>
    </message>
    <message>
        <source>&amp;Plaintext:</source>
        <translation>&amp;Leesbare tekst:</translation>
    </message>
    <message>
        <source>Encrypt or decrypt with %1</source>
        <translation>Versleutelen of ontsleutelen met %1</translation>
    </message>
    <message>
        <source>%1 (advised)</source>
        <translation>%1 (aanbevolen)</translation>
    </message>
    <message>
        <source>Dec&amp;rypt</source>
        <translation>Ontsle&amp;utelen</translation>
    </message>
    <message>
        <source>W&amp;rap</source>
        <translation>Ver&amp;pakken</translation>
    </message>
    <message>
        <source>Unw&amp;rap</source>
        <translation>Uit&amp;pakken</translation>
    </message>
    <message>
        <source>Ci&amp;phertext:</source>
        <translation>Versleutelde &amp;tekst:</translation>
    </message>
    <message>
        <source>At the vault: only it has the private half.</source>
        <translation>Bij de kluis: alleen die heeft de persoonlijke helft.</translation>
    </message>
    <message>
        <source>Nothing is sent: this computer does it with the public half.</source>
        <translation>Er wordt niets verzonden: deze computer doet het met de openbare helft.</translation>
    </message>
    <message>
        <source>The plaintext is sent to the vault.</source>
        <translation>De leesbare tekst wordt naar de kluis verzonden.</translation>
    </message>
    <message>
        <source>The documented routes know the current version only. Choose it, or connect with the service&apos;s routes.</source>
        <translation>De gedocumenteerde routes kennen alleen de huidige versie. Kies die, of maak verbinding met de routes van de service.</translation>
    </message>
    <message>
        <source>Made here with the public half of version %1; nothing was sent.</source>
        <translation>Hier gemaakt met de openbare helft van versie %1; er is niets verzonden.</translation>
    </message>
    <message>
        <source>Waiting for the vault…</source>
        <translation>Wachten op de kluis…</translation>
    </message>
    <message>
        <source>Made by the vault with version %1.</source>
        <translation>Door de kluis gemaakt met versie %1.</translation>
    </message>
    <message>
        <source>Op&amp;en a saved ciphertext…</source>
        <translation>Een opgeslagen versleutelde tekst op&amp;enen…</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. It makes the initialization vector and the tag; both are needed to decrypt.</source>
        <translation>Bij de kluis: alleen die heeft de sleutel. De kluis maakt de initialisatievector en de tag; beide zijn nodig om te ontsleutelen.</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. The number in the algorithm&apos;s name must be the key&apos;s size in bits.</source>
        <translation>Bij de kluis: alleen die heeft de sleutel. Het getal in de naam van het algoritme moet de sleutelgrootte in bits zijn.</translation>
    </message>
    <message>
        <source>Open a saved ciphertext</source>
        <translation>Een opgeslagen versleutelde tekst openen</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json);;All files (*)</source>
        <translation>Versleutelde teksten (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This file does not hold a ciphertext with all its parts: “%1” is missing or wrong.</source>
        <extracomment>%1 is a field&apos;s name in a file.</extracomment>
        <translation>Dit bestand bevat geen versleutelde tekst met alle onderdelen: “%1” ontbreekt of klopt niet.</translation>
    </message>
    <message>
        <source>Made with another key: %1.</source>
        <extracomment>%1 is a key&apos;s id.</extracomment>
        <translation>Gemaakt met een andere sleutel: %1.</translation>
    </message>
    <message>
        <source>Opened: %1 with version %2.</source>
        <translation>Geopend: %1 met versie %2.</translation>
    </message>
</context>
<context>
    <name>vault::CipherInput</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Bestand kie&amp;zen…</translation>
    </message>
    <message>
        <source>&amp;Input as:</source>
        <translation>&amp;Invoer als:</translation>
    </message>
    <message>
        <source>Input as</source>
        <translation>Invoer als</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Invoerbestand</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Tekst (UTF-8)</translation>
    </message>
    <message>
        <source>Base64 or base64url</source>
        <translation>Base64 of base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimaal</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Een bestand</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 van %2 bytes</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes</source>
        <translation>%1 van maximaal %2 bytes</translation>
    </message>
    <message>
        <source>Give the ciphertext.</source>
        <translation>Geef de versleutelde tekst op.</translation>
    </message>
    <message>
        <source>Give the plaintext.</source>
        <translation>Geef de leesbare tekst op.</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Kies een bestand dat kan worden gelezen.</translation>
    </message>
    <message>
        <source>This is not hexadecimal.</source>
        <translation>Dit is niet hexadecimaal.</translation>
    </message>
    <message>
        <source>This is neither base64 nor base64url.</source>
        <translation>Dit is geen base64 en geen base64url.</translation>
    </message>
    <message>
        <source>%1: %2 too many. Encrypt a key of a symmetric cipher, and the data with that.</source>
        <translation>%1: %2 te veel. Versleutel een sleutel van een symmetrische versleuteling, en de gegevens met die sleutel.</translation>
    </message>
    <message>
        <source>%1: a block of this key has exactly %2.</source>
        <translation>%1: een blok van deze sleutel is precies %2.</translation>
    </message>
    <message>
        <source>%1: this algorithm takes at least %2.</source>
        <translation>%1: dit algoritme heeft ten minste %2 nodig.</translation>
    </message>
    <message>
        <source>%1: this algorithm takes a multiple of %2.</source>
        <translation>%1: dit algoritme heeft een veelvoud van %2 nodig.</translation>
    </message>
</context>
<context>
    <name>vault::CipherParts</name>
    <message>
        <source>&amp;Make another</source>
        <translation>Opnieuw &amp;maken</translation>
    </message>
    <message>
        <source>Initiali&amp;zation vector:</source>
        <translation>I&amp;nitialisatievector:</translation>
    </message>
    <message>
        <source>A&amp;uthenticated data:</source>
        <translation>Geauthenti&amp;ceerde gegevens:</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>Ta&amp;g:</translation>
    </message>
    <message>
        <source>Authenticated data as</source>
        <translation>Geauthenticeerde gegevens als</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Tekst (UTF-8)</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimaal</translation>
    </message>
    <message>
        <source>The initialization vector is neither hexadecimal nor base64.</source>
        <translation>De initialisatievector is niet hexadecimaal en geen base64.</translation>
    </message>
    <message>
        <source>Give the initialization vector; it came with the ciphertext.</source>
        <translation>Geef de initialisatievector op; die hoort bij de versleutelde tekst.</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 12 (or 16).</source>
        <translation>De initialisatievector heeft %1 bytes; bij dit algoritme zijn het er 12 (of 16).</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 16.</source>
        <translation>De initialisatievector heeft %1 bytes; bij dit algoritme zijn het er 16.</translation>
    </message>
    <message>
        <source>The tag is neither hexadecimal nor base64.</source>
        <translation>De tag is niet hexadecimaal en geen base64.</translation>
    </message>
    <message>
        <source>Give the tag; it came with the ciphertext.</source>
        <translation>Geef de tag op; die hoort bij de versleutelde tekst.</translation>
    </message>
    <message>
        <source>The tag has %1 bytes; it must have 16.</source>
        <translation>De tag heeft %1 bytes; het moeten er 16 zijn.</translation>
    </message>
    <message>
        <source>The authenticated data is not of the form that stands beside it.</source>
        <translation>De geauthenticeerde gegevens hebben niet de vorm die ernaast staat.</translation>
    </message>
    <message>
        <source>Made at random here; 16 bytes. Use each one once.</source>
        <translation>Hier willekeurig gemaakt; 16 bytes. Gebruik elke vector maar één keer.</translation>
    </message>
    <message>
        <source>As it was given when encrypting.</source>
        <translation>Zoals opgegeven bij het versleutelen.</translation>
    </message>
    <message>
        <source>Not encrypted; the tag proves that it was not changed.</source>
        <translation>Niet versleuteld; de tag bewijst dat er niets aan is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>vault::CipherReason</name>
    <message>
        <source>“%1” is not among the operations of this key (%2).</source>
        <extracomment>%1 is an operation as the vault names it, %2 the list of those that the key has.</extracomment>
        <translation>“%1” hoort niet bij de bewerkingen van deze sleutel (%2).</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it first.</source>
        <translation>Deze versie is uitgeschakeld. Schakel die eerst in.</translation>
    </message>
    <message>
        <source>This version expired on %1; it only decrypts and unwraps.</source>
        <translation>Deze versie is op %1 verlopen; er kan alleen nog mee worden ontsleuteld en uitgepakt.</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>Deze versie is niet geldig vóór %1.</translation>
    </message>
    <message>
        <source>“%1” is not among the operations of this key: the vault will not undo this.</source>
        <extracomment>%1 is an operation as the vault names it.</extracomment>
        <translation>“%1” hoort niet bij de bewerkingen van deze sleutel: de kluis zal dit niet ongedaan maken.</translation>
    </message>
    <message>
        <source>This version is disabled: the vault will not undo this before it is enabled.</source>
        <translation>Deze versie is uitgeschakeld: de kluis zal dit pas ongedaan maken als die is ingeschakeld.</translation>
    </message>
    <message>
        <source>The padding of RSA1_5 has been broken where errors can be observed. Use it only for what cannot read RSA-OAEP-256.</source>
        <translation>De opvulling van RSA1_5 is gekraakt waar fouten zichtbaar zijn. Gebruik RSA1_5 alleen voor wat RSA-OAEP-256 niet kan lezen.</translation>
    </message>
    <message>
        <source>RSA-OAEP uses SHA-1. Prefer RSA-OAEP-256 for anything new.</source>
        <translation>RSA-OAEP gebruikt SHA-1. Kies voor alles wat nieuw is liever RSA-OAEP-256.</translation>
    </message>
    <message>
        <source>A key of an elliptic curve signs only; to encrypt takes an RSA or an AES key.</source>
        <translation>Een sleutel van een elliptische kromme kan alleen ondertekenen; voor versleutelen is een RSA- of AES-sleutel nodig.</translation>
    </message>
    <message>
        <source>A key of type %1 is not offered here; RSA and AES keys are.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>Een sleutel van het type %1 wordt hier niet aangeboden; RSA- en AES-sleutels wel.</translation>
    </message>
    <message>
        <source>CBC does not notice when somebody changes the ciphertext. Prefer GCM, which does.</source>
        <translation>CBC merkt niet dat iemand de versleutelde tekst wijzigt. Kies liever GCM, dat merkt het wel.</translation>
    </message>
</context>
<context>
    <name>vault::CipherResult</name>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiëren</translation>
    </message>
    <message>
        <source>Save &amp;to a file…</source>
        <translation>Op&amp;slaan in een bestand…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>&amp;Weergeven als:</translation>
    </message>
    <message>
        <source>Show the result as</source>
        <translation>Het resultaat weergeven als</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Versleutelde tekst</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Tekst (UTF-8)</translation>
    </message>
    <message>
        <source>%1 It is no UTF-8 text.</source>
        <translation>%1 Het is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimaal</translation>
    </message>
    <message>
        <source>Save the plaintext</source>
        <translation>De leesbare tekst opslaan</translation>
    </message>
    <message>
        <source>Save the ciphertext</source>
        <translation>De versleutelde tekst opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Saved as %1, for your account only.</source>
        <translation>Opgeslagen als %1, alleen voor je eigen account.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 kon niet worden geschreven: %2. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>Alles in één bestan&amp;d opslaan…</translation>
    </message>
    <message>
        <source>Initialization vector (iv)</source>
        <extracomment>Names of the parts beside a ciphertext, as the protocol calls them in brackets.</extracomment>
        <translation>Initialisatievector (iv)</translation>
    </message>
    <message>
        <source>Tag (tag)</source>
        <translation>Tag (tag)</translation>
    </message>
    <message>
        <source>Authenticated data (aad)</source>
        <translation>Geauthenticeerde gegevens (aad)</translation>
    </message>
    <message>
        <source>All parts (JSON)</source>
        <translation>Alle onderdelen (JSON)</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json)</source>
        <translation>Versleutelde teksten (*.json)</translation>
    </message>
</context>
<context>
    <name>vault::CmsSource</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Cer&amp;tificate from the vault</source>
        <translation>Certi&amp;ficaat uit de kluis</translation>
    </message>
    <message>
        <source>&amp;File for CMS:</source>
        <translation>Bestan&amp;d voor CMS:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Certificaat:</translation>
    </message>
    <message>
        <source>File to sign</source>
        <translation>Te ondertekenen bestand</translation>
    </message>
    <message>
        <source>Choose the file to sign</source>
        <translation>Het te ondertekenen bestand kiezen</translation>
    </message>
    <message>
        <source>Certificate of the key, PEM or DER</source>
        <translation>Certificaat van de sleutel, PEM of DER</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Het certificaat kiezen</translation>
    </message>
    <message>
        <source>The vault&apos;s own certificate of the key&apos;s name</source>
        <translation>Het certificaat in de kluis met dezelfde naam als de sleutel</translation>
    </message>
    <message>
        <source>Hashing, %1 of %2</source>
        <translation>Hashen, %1 van %2</translation>
    </message>
    <message>
        <source>Fetching the certificate…</source>
        <translation>Het certificaat wordt opgehaald…</translation>
    </message>
    <message>
        <source>The vault&apos;s certificate %1</source>
        <translation>Het certificaat %1 uit de kluis</translation>
    </message>
    <message>
        <source>Choose the file to sign.</source>
        <translation>Kies het te ondertekenen bestand.</translation>
    </message>
    <message>
        <source>The file is still being hashed.</source>
        <translation>Het bestand wordt nog gehasht.</translation>
    </message>
    <message>
        <source>The file has no digest yet.</source>
        <translation>Het bestand heeft nog geen digest.</translation>
    </message>
    <message>
        <source>A CMS signature needs a key that may be read.</source>
        <translation>Voor een CMS-handtekening is een sleutel nodig die mag worden gelezen.</translation>
    </message>
    <message>
        <source>Choose the certificate of the key, or fetch it from the vault.</source>
        <translation>Kies het certificaat van de sleutel, of haal het op uit de kluis.</translation>
    </message>
    <message>
        <source>The vault signs the %1 of the signed attributes, which hold the file&apos;s digest and the time.</source>
        <extracomment>%1 a hash.</extracomment>
        <translation>De kluis ondertekent de %1 van de ondertekende kenmerken, die de digest van het bestand en de tijd bevatten.</translation>
    </message>
    <message>
        <source>&amp;Sign as CMS</source>
        <translation>Als CMS &amp;ondertekenen</translation>
    </message>
</context>
<context>
    <name>vault::ColorBand</name>
    <message>
        <source>Connection %1, marked %2</source>
        <extracomment>The strip above an open vault, as read aloud: %1 is the connection&apos;s name, %2 a colour.</extracomment>
        <translation>Verbinding %1, kleur %2</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <extracomment>On the strip above an open vault; %1 is the connection&apos;s name.</extracomment>
        <translation>Alleen-lezen: %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbinding %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is &quot;Connection production, marked red&quot;.</extracomment>
        <translation>%1, alleen-lezen</translation>
    </message>
    <message>
        <source>%1
Nothing can be changed or signed over this connection.</source>
        <translation>%1
Via deze verbinding kan niets worden gewijzigd of ondertekend.</translation>
    </message>
</context>
<context>
    <name>vault::ComparisonText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an exact date, %2 the same as &quot;in 3 months&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>(no such tag)</source>
        <translation>(deze tag ontbreekt)</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>%1 is the name of a tag.</extracomment>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Sleuteltype</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Bewerkingen</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhoudstype</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>Herstelniveau</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Beheerd</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionEditor</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>V&amp;erbinding testen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Ops&amp;laan</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Deze sessie heeft geen sleutelbos.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Niet opgeslagen. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Saved. The keychain is asked to take the secret…</source>
        <translation>Opgeslagen. De sleutelbos wordt gevraagd het geheim te bewaren…</translation>
    </message>
    <message>
        <source>The connection is saved; its secret is not in the keychain.</source>
        <translation>De verbinding is opgeslagen; het geheim ervan staat niet in de sleutelbos.</translation>
    </message>
    <message>
        <source>Open offline</source>
        <translation>Offline openen</translation>
    </message>
    <message>
        <source>This session has no keychain, where the key for it would lie.</source>
        <translation>Deze sessie heeft geen sleutelbos, waarin de sleutel ervoor zou liggen.</translation>
    </message>
    <message>
        <source>Read what was there at the last visit, without the vault</source>
        <translation>Lezen wat er bij het laatste bezoek was, zonder de kluis</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionForm</name>
    <message>
        <source>Without one you are asked when the vault wants it.</source>
        <translation>Zonder token wordt ernaar gevraagd als de kluis er een wil.</translation>
    </message>
    <message>
        <source>For the connection test only. It is never kept: you are asked when the vault wants one.</source>
        <translation>Alleen voor de verbindingstest. Het token wordt nooit bewaard: er wordt naar gevraagd als de kluis er een wil.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;aam:</translation>
    </message>
    <message>
        <source>Remem&amp;ber this connection</source>
        <translation>Verbindin&amp;g onthouden</translation>
    </message>
    <message>
        <source>Only with a connection that is remembered.</source>
        <translation>Alleen bij een verbinding die wordt onthouden.</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListItems</name>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListPane</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>De verbindingen doorzoeken</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionManagerDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>The connections could not be read.</source>
        <translation>De verbindingen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Nog geen verbindingen</translation>
    </message>
    <message>
        <source>A connection remembers where a vault is and how you sign in there. Secrets are not part of it: they stay in the keychain.</source>
        <translation>Een verbinding onthoudt waar een kluis is en hoe je je daar aanmeldt. Geheimen horen er niet bij: die blijven in de sleutelbos.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The order could not be saved.</source>
        <translation>De volgorde kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a connection&apos;s duplicate; %1 is the connection&apos;s.</extracomment>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>A copy without secrets; it is kept when you save it.</source>
        <translation>Een kopie zonder geheimen; die wordt pas bewaard als je de kopie opslaat.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>“%1” heeft wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Remove “%1”? The vault itself stays as it is.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>“%1” verwijderen? De kluis zelf blijft zoals die is.</translation>
    </message>
    <message>
        <source>What the keychain holds for it is removed too.</source>
        <translation>Wat de sleutelbos ervoor bewaart, wordt ook verwijderd.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>“%1” kon niet worden verwijderd.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>“%1” is removed, and what the keychain held for it.</source>
        <translation>“%1” is verwijderd, samen met wat de sleutelbos ervoor bewaarde.</translation>
    </message>
    <message>
        <source>“%1” is removed, but the keychain may still hold secrets of it. %2</source>
        <translation>“%1” is verwijderd, maar de sleutelbos bevat mogelijk nog geheimen ervan. %2</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindingen importeren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindingen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Er is niets geïmporteerd uit %1.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 bevat geen verbindingen.</translation>
    </message>
    <message>
        <source>1 connection imported from %1.</source>
        <translation>1 verbinding geïmporteerd uit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported from %1.</source>
        <translation>
            <numerusform>%n verbinding geïmporteerd uit %1.</numerusform>
            <numerusform>%n verbindingen geïmporteerd uit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections (no secrets are in the file)</source>
        <translation>Verbindingen exporteren (het bestand bevat geen geheimen)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Er is niets geëxporteerd.</translation>
    </message>
    <message>
        <source>1 connection exported to %1, without secrets.</source>
        <translation>1 verbinding geëxporteerd naar %1, zonder geheimen.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections exported to %1, without secrets.</source>
        <translation>
            <numerusform>%n verbinding geëxporteerd naar %1, zonder geheimen.</numerusform>
            <numerusform>%n verbindingen geëxporteerd naar %1, zonder geheimen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you sign in, look at the authority, CA file and proxy under Advanced: “%1” names its own.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>Kijk voordat je je aanmeldt onder Geavanceerd naar de instantie, het CA-bestand en de proxy: “%1” noemt eigen waarden.</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionTestView</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test annuleren</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindingstest</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>De verbinding wordt getest…</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>De test is geannuleerd.</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <extracomment>%1 is what is done at the moment, for example &quot;Find the host&quot;.</extracomment>
        <translation>Testen: %1…</translation>
    </message>
    <message>
        <source>The connection works: %1 in all.</source>
        <extracomment>%1 is a time with its unit.</extracomment>
        <translation>De verbinding werkt: %1 in totaal.</translation>
    </message>
</context>
<context>
    <name>vault::CopyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>Een kluis &amp;openen…</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>Inhouds&amp;type</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Dates and stat&amp;e</source>
        <translation>&amp;Datums en status</translation>
    </message>
    <message>
        <source>Check agai&amp;n</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>Compare &amp;values</source>
        <translation>&amp;Waarden vergelijken</translation>
    </message>
    <message>
        <source>&amp;Recover deleted names</source>
        <translation>&amp;Verwijderde namen herstellen</translation>
    </message>
    <message>
        <source>Check what &amp;arrived</source>
        <translation>Controleren wat is &amp;aangekomen</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>&amp;Samenvatting opslaan…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Copy a secret of %1</source>
        <extracomment>%1 is a vault&apos;s name.</extracomment>
        <translation>Een geheim van %1 kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n secrets of %1</source>
        <translation>
            <numerusform>%n geheim van %1 kopiëren</numerusform>
            <numerusform>%n geheimen van %1 kopiëren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Naar:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>Kies een kluis</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Van:</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>Een nieuwe versie toevoegen</translation>
    </message>
    <message>
        <source>Copy nothing at all</source>
        <translation>Helemaal niets kopiëren</translation>
    </message>
    <message>
        <source>&amp;If a name exists:</source>
        <translation>Als een naam &amp;bestaat:</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Behouden:</translation>
    </message>
    <message>
        <source>Secrets to copy</source>
        <translation>Te kopiëren geheimen</translation>
    </message>
    <message>
        <source>Reads the values on both sides; none is shown</source>
        <translation>Leest de waarden aan beide kanten; er wordt er geen getoond</translation>
    </message>
    <message>
        <source>No other vault is open. Open the one to copy to; it gets a tab beside this one.</source>
        <translation>Er is geen andere kluis open. Open de kluis om naar te kopiëren; die krijgt een tabblad naast dit.</translation>
    </message>
    <message>
        <source>Choose the vault to copy to.</source>
        <translation>Kies de kluis om naar te kopiëren.</translation>
    </message>
    <message>
        <source>P&amp;lan the rest again</source>
        <translation>De &amp;rest opnieuw plannen</translation>
    </message>
    <message>
        <source>&amp;Copy 1 secret</source>
        <translation>1 geheim &amp;kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n secrets</source>
        <translation>
            <numerusform>%n geheim &amp;kopiëren</numerusform>
            <numerusform>%n geheimen &amp;kopiëren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another vault first.</source>
        <translation>Open eerst een andere kluis.</translation>
    </message>
    <message>
        <source>Choose a vault first.</source>
        <translation>Kies eerst een kluis.</translation>
    </message>
    <message>
        <source>The copy is through.</source>
        <translation>Het kopiëren is klaar.</translation>
    </message>
    <message>
        <source>1 name exists at the target; nothing is copied then.</source>
        <translation>1 naam bestaat al in de doelkluis; er wordt dan niets gekopieerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n names exist at the target; nothing is copied then.</source>
        <translation>
            <numerusform>%n naam bestaat al in de doelkluis; er wordt dan niets gekopieerd.</numerusform>
            <numerusform>%n namen bestaan al in de doelkluis; er wordt dan niets gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>Er zou niets worden gekopieerd.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>De samenvatting opslaan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1, without values.</source>
        <translation>Opgeslagen als %1, zonder waarden.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be copied to %1.</source>
        <translation>Deze verbinding is alleen-lezen: er kan niets naar %1 worden gekopieerd.</translation>
    </message>
    <message>
        <source>Choose a vault that is not read-only.</source>
        <translation>Kies een kluis die niet alleen-lezen is.</translation>
    </message>
</context>
<context>
    <name>vault::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>%1 is what is copied, such as &quot;Key id&quot;.</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
</context>
<context>
    <name>vault::CopyLinesModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>In de doelkluis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>vault::Copying</name>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>Een nieuwe versie toevoegen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Skip: it exists there</source>
        <translation>Overslaan: bestaat daar al</translation>
    </message>
    <message>
        <source>Skip: same value there</source>
        <translation>Overslaan: zelfde waarde daar</translation>
    </message>
    <message>
        <source>Skip: recover it first</source>
        <translation>Overslaan: eerst herstellen</translation>
    </message>
    <message>
        <source>Skip: disabled here</source>
        <translation>Overslaan: hier uitgeschakeld</translation>
    </message>
    <message>
        <source>Skip: could not be checked</source>
        <translation>Overslaan: kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>New (deleted secrets cannot be read)</source>
        <translation>Nieuw (verwijderde geheimen kunnen niet worden gelezen)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Exists (not compared)</source>
        <translation>Bestaat (niet vergeleken)</translation>
    </message>
    <message>
        <source>Exists with the same value</source>
        <translation>Bestaat met dezelfde waarde</translation>
    </message>
    <message>
        <source>Exists with another value</source>
        <translation>Bestaat met een andere waarde</translation>
    </message>
    <message>
        <source>Exists; values could not be compared</source>
        <translation>Bestaat; waarden konden niet worden vergeleken</translation>
    </message>
    <message>
        <source>Name in soft delete</source>
        <translation>Naam is voorlopig verwijderd</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>De waarde wordt gelezen…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is a line such as &quot;403 Forbidden&quot;.</extracomment>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Onbekend: het antwoord is verloren gegaan</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>Gestopt voordat het begon</translation>
    </message>
    <message>
        <source>Belongs to a certificate: only its value would be copied, not the certificate.</source>
        <translation>Hoort bij een certificaat: alleen de waarde zou worden gekopieerd, niet het certificaat.</translation>
    </message>
    <message>
        <source>Disabled: the vault refuses to read its value.</source>
        <translation>Uitgeschakeld: de kluis weigert de waarde te lezen.</translation>
    </message>
    <message>
        <source>Expired; the copy would be, too, if dates are kept.</source>
        <translation>Verlopen; dat geldt ook voor de kopie als datums worden behouden.</translation>
    </message>
    <message>
        <source>Not valid yet.</source>
        <translation>Nog niet geldig.</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n gekopieerd</numerusform>
            <numerusform>%n gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n onbekend</numerusform>
            <numerusform>%n onbekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n gestopt</numerusform>
            <numerusform>%n gestopt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be created</source>
        <translation>
            <numerusform>%n zou worden gemaakt</numerusform>
            <numerusform>%n zouden worden gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get a new version</source>
        <translation>
            <numerusform>%n zou een nieuwe versie krijgen</numerusform>
            <numerusform>%n zouden een nieuwe versie krijgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be skipped</source>
        <translation>
            <numerusform>%n zou worden overgeslagen</numerusform>
            <numerusform>%n zouden worden overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n niet gecontroleerd</numerusform>
            <numerusform>%n niet gecontroleerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking names up at the target…</source>
        <translation>Namen opzoeken in de doelkluis…</translation>
    </message>
    <message>
        <source>Comparing values…</source>
        <translation>Waarden vergelijken…</translation>
    </message>
    <message>
        <source>Recovering at the target…</source>
        <translation>Herstellen in de doelkluis…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiëren…</translation>
    </message>
</context>
<context>
    <name>vault::CountdownLabel</name>
    <message>
        <source>The time is over.</source>
        <translation>De tijd is verstreken.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>%1 is minutes and seconds, such as 4:59.</extracomment>
        <translation>Resterende tijd: %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Nog minder dan een minuut</translation>
    </message>
    <message>
        <source>A minute left</source>
        <translation>Nog een minuut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>Nog %Ln minuut</numerusform>
            <numerusform>Nog %Ln minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CreateKeyDialog</name>
    <message>
        <source>&amp;Create key</source>
        <translation>Sleutel &amp;maken</translation>
    </message>
    <message>
        <source>New key in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>Nieuwe sleutel in %1</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>EC (elliptic curve)</source>
        <translation>EC (elliptische curve)</translation>
    </message>
    <message>
        <source>RSA-HSM (kept in hardware)</source>
        <translation>RSA-HSM (in hardware bewaard)</translation>
    </message>
    <message>
        <source>EC-HSM (elliptic curve, kept in hardware)</source>
        <translation>EC-HSM (elliptische curve, in hardware bewaard)</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Grootte:</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>&amp;Curve:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>&amp;Bewerkingen:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>T&amp;ags:</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Geef de sleutel een naam.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrigeer de naam.</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>Kies ten minste één bewerking.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corrigeer de datums.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Corrigeer de tags.</translation>
    </message>
    <message>
        <source>Creating the key…</source>
        <translation>De sleutel wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>vault::DateTimeField</name>
    <message>
        <source>Local time, %1</source>
        <extracomment>%1 is a time zone such as CET.</extracomment>
        <translation>Lokale tijd, %1</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>Kies een andere datum</translation>
    </message>
    <message>
        <source>Beyond the calendar: Unix time %1 s</source>
        <extracomment>%1 is a number of seconds since 1970-01-01, for a date that no calendar here can show.</extracomment>
        <translation>Buiten de kalender: Unix-tijd %1 s</translation>
    </message>
</context>
<context>
    <name>vault::DetailsHeader</name>
    <message>
        <source>Copy id</source>
        <translation>Id kopiëren</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>De id kopiëren</translation>
    </message>
    <message>
        <source>Show current version</source>
        <translation>Huidige versie tonen</translation>
    </message>
    <message>
        <source>Older version %1</source>
        <translation>Oudere versie %1</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ondertekenen…</translation>
    </message>
    <message>
        <source>Open the signing workbench with this key</source>
        <translation>De ondertekeningswerkbank met deze sleutel openen</translation>
    </message>
</context>
<context>
    <name>vault::DetailsPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Niets geselecteerd</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>De sleutel kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>Choose a key to see its details.</source>
        <translation>Kies een sleutel om de details te zien.</translation>
    </message>
    <message>
        <source>Choose a key, a secret or a certificate to see its details.</source>
        <translation>Kies een sleutel, een geheim of een certificaat om de details te zien.</translation>
    </message>
</context>
<context>
    <name>vault::DetailsText</name>
    <message>
        <source>Key</source>
        <extracomment>%1 is a key type such as &quot;EC P-256&quot;.</extracomment>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1-sleutel</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Verwijderde sleutel</translation>
    </message>
    <message>
        <source>Deleted %1 key</source>
        <translation>Verwijderde %1-sleutel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Verwijderd geheim</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Verwijderd certificaat</translation>
    </message>
</context>
<context>
    <name>vault::DeviceCodeDialog</name>
    <message>
        <source>dash</source>
        <translation>streepje</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>Pagina &amp;openen</translation>
    </message>
    <message>
        <source>To sign in for %1, open the page below on this computer or any other device and type this code there.</source>
        <translation>Om je aan te melden voor %1 open je de onderstaande pagina op deze computer of een ander apparaat en typ je daar deze code.</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Pagina:</translation>
    </message>
    <message>
        <source>The code is %1</source>
        <extracomment>Read aloud; %1 is a code, letter by letter.</extracomment>
        <translation>De code is %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Code &amp;kopiëren</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the page&apos;s address and open it yourself.</source>
        <translation>De browser kon niet worden geopend. Kopieer het adres van de pagina en open die zelf.</translation>
    </message>
</context>
<context>
    <name>vault::DigestInspector</name>
    <message>
        <source>Read &amp;from a file…</source>
        <translation>&amp;Uit een bestand lezen…</translation>
    </message>
    <message>
        <source>Read the digest from a file</source>
        <translation>De digest uit een bestand lezen</translation>
    </message>
    <message>
        <source>&amp;Digest:</source>
        <translation>&amp;Digest:</translation>
    </message>
    <message>
        <source>Paste anything: hexadecimal, base64, a sha256sum line, sha256:…</source>
        <translation>Plak wat je hebt: hexadecimaal, base64, een sha256sum-regel, sha256:…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lezingen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lezen als</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Past bij</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>File that holds the digest</source>
        <translation>Bestand met de digest</translation>
    </message>
    <message>
        <source>The file is longer than a digest. To sign the file itself, choose Files above.</source>
        <translation>Het bestand is langer dan een digest. Kies hierboven Bestanden om het bestand zelf te ondertekenen.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Read as: %1, %2. Fits %3.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 &quot;32 bytes&quot;, %3 an algorithm.</extracomment>
        <translation>Gelezen als: %1, %2. Past bij %3.</translation>
    </message>
    <message>
        <source>%1 signs a digest of %2 bytes (%3).</source>
        <translation>%1 ondertekent een digest van %2 bytes (%3).</translation>
    </message>
    <message>
        <source>The text is longer than a digest. To sign a message, save it and choose Files above.</source>
        <translation>De tekst is langer dan een digest. Als je een bericht wilt ondertekenen, sla het dan op en kies hierboven Bestanden.</translation>
    </message>
    <message>
        <source>Paste a digest.</source>
        <translation>Plak een digest.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 why that does not fit.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This is neither hexadecimal nor base64 of a digest that fits. Choose how to read it.</source>
        <translation>Dit is hexadecimaal noch base64 van een passende digest. Kies hoe het moet worden gelezen.</translation>
    </message>
    <message>
        <source>No reading of this fits.</source>
        <translation>Geen enkele lezing hiervan past.</translation>
    </message>
    <message>
        <source>&amp;Sign digest</source>
        <translation>Digest &amp;ondertekenen</translation>
    </message>
</context>
<context>
    <name>vault::DurationField</name>
    <message>
        <source>%1, years</source>
        <extracomment>For screen readers. %1 is what the duration is for: &quot;Expires after&quot;.</extracomment>
        <translation>%1, jaren</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1, maanden</translation>
    </message>
    <message>
        <source>%1, days</source>
        <translation>%1, dagen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source> year</source>
        <extracomment>Behind a number in a field, with the blank.</extracomment>
        <translation> jaar</translation>
    </message>
    <message>
        <source> years</source>
        <translation> jaar</translation>
    </message>
    <message>
        <source> month</source>
        <translation> maand</translation>
    </message>
    <message>
        <source> months</source>
        <translation> maanden</translation>
    </message>
    <message>
        <source> day</source>
        <translation> dag</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::EditableProperties</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>Uitschakelen en laten verlopen</translation>
    </message>
    <message>
        <source>Edit attributes and tags in place (F4)</source>
        <translation>Kenmerken en tags ter plaatse bewerken (F4)</translation>
    </message>
    <message>
        <source>Disable it and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>Uitschakelen en de verloopdatum op nu zetten (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>The vault refuses to use it while it is disabled (Ctrl+D)</source>
        <translation>De kluis weigert het te gebruiken zolang het is uitgeschakeld (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use it again (Ctrl+D)</source>
        <translation>De kluis het weer laten gebruiken (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>vault::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>Illustratie</translation>
    </message>
</context>
<context>
    <name>vault::ErrorDetail</name>
    <message>
        <source>Details of the failure</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>Niet van de kluis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat je kunt doen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Onbewerkte inhoud</translation>
    </message>
    <message>
        <source>Start of the answer</source>
        <translation>Begin van het antwoord</translation>
    </message>
    <message>
        <source>The vault&apos;s message</source>
        <translation>Het bericht van de kluis</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Aanvraag-id</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Clientaanvraag-id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Opnieuw proberen na</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Omgeleid naar</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Instantie</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhoudstype</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Raw body (%1)</source>
        <extracomment>%1 is a size such as &quot;312 bytes&quot;.</extracomment>
        <translation>Onbewerkte inhoud (%1)</translation>
    </message>
    <message>
        <source>Fold the raw body</source>
        <translation>Onbewerkte inhoud inklappen</translation>
    </message>
    <message>
        <source>Show the raw body</source>
        <translation>Onbewerkte inhoud tonen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
</context>
<context>
    <name>vault::ErrorHeadlines</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A failure where several vaults are open: %1 is the vault, %2 the headline.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vault::ErrorLogModel</name>
    <message>
        <source>No secure connection</source>
        <translation>Geen beveiligde verbinding</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Onbruikbaar antwoord</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
</context>
<context>
    <name>vault::ErrorPanel</name>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Fouten, nieuwste eerst</translation>
    </message>
    <message>
        <source>Copy the facts of this failure, without any value, body or token</source>
        <translation>De feiten van deze fout kopiëren, zonder waarde, inhoud of token</translation>
    </message>
    <message>
        <source>Clear all failures</source>
        <translation>Alle fouten wissen</translation>
    </message>
</context>
<context>
    <name>vault::ErrorStrip</name>
    <message>
        <source>Dismiss the newest failure</source>
        <translation>De nieuwste fout sluiten</translation>
    </message>
    <message>
        <source>Dismiss (the failure stays in the list)</source>
        <translation>Sluiten (de fout blijft in de lijst)</translation>
    </message>
    <message>
        <source>New failure: %1, %2</source>
        <extracomment>Spoken by a screen reader: %1 is &quot;4xx Client error&quot;, %2 the headline of the failure.</extracomment>
        <translation>Nieuwe fout: %1, %2</translation>
    </message>
    <message>
        <source>No failures in this session</source>
        <translation>Geen fouten in deze sessie</translation>
    </message>
    <message>
        <source>1 failure in this session</source>
        <translation>1 fout in deze sessie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures in this session</source>
        <translation>
            <numerusform>%Ln fout in deze sessie</numerusform>
            <numerusform>%Ln fouten in deze sessie</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide failures</source>
        <translation>Fouten verbergen</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Fouten tonen</translation>
    </message>
</context>
<context>
    <name>vault::FieldMessage</name>
    <message>
        <source>Error: %1</source>
        <extracomment>Read aloud before a message beside a field.</extracomment>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
</context>
<context>
    <name>vault::FilesSource</name>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>Bestanden kie&amp;zen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>&amp;File to sign:</source>
        <translation>Te on&amp;dertekenen bestand:</translation>
    </message>
    <message>
        <source>Drop files here, or type a path</source>
        <translation>Zet bestanden hier neer, of typ een pad</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Het bestand uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Clear the list of files</source>
        <translation>De lijst met bestanden wissen</translation>
    </message>
    <message>
        <source>Stop hashing</source>
        <translation>Stoppen met hashen</translation>
    </message>
    <message>
        <source>Progress of hashing the file</source>
        <translation>Voortgang van het hashen van het bestand</translation>
    </message>
    <message>
        <source>Drop a file or choose one.</source>
        <translation>Zet een bestand hier neer of kies er een.</translation>
    </message>
    <message>
        <source>The files are still being hashed.</source>
        <translation>De bestanden worden nog gehasht.</translation>
    </message>
    <message>
        <source>No file could be hashed.</source>
        <translation>Er kon geen bestand worden gehasht.</translation>
    </message>
    <message>
        <source>All files that are hashed are signed. To sign one again, remove it and add it anew.</source>
        <translation>Alle gehashte bestanden zijn ondertekend. Als je een bestand opnieuw wilt ondertekenen, verwijder het dan en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>%1 differs from its checksum.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 wijkt af van de controlesom.</translation>
    </message>
    <message>
        <source>&amp;Sign %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 &amp;ondertekenen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign %n files</source>
        <translation>
            <numerusform>%n bestand &amp;ondertekenen</numerusform>
            <numerusform>%n bestanden &amp;ondertekenen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign file</source>
        <translation>Bestand &amp;ondertekenen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files stand here at once; the others were left out.</source>
        <translation>
            <numerusform>Hier kan maximaal %n bestand tegelijk staan; de overige zijn weggelaten.</numerusform>
            <numerusform>Hier kunnen maximaal %n bestanden tegelijk staan; de overige zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Files to hash and sign</source>
        <translation>Bestanden om te hashen en te ondertekenen</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s</source>
        <extracomment>Of a file that is hashed: %1 of %2 bytes are read, at %3 a second.</extracomment>
        <translation>%1 van %2, %3/s</translation>
    </message>
</context>
<context>
    <name>vault::FilesTableWords</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Hashen…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Komt overeen</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Wijkt af</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Niet in de lijst</translation>
    </message>
    <message>
        <source>Another hash</source>
        <translation>Andere hash</translation>
    </message>
    <message>
        <source>No signature came: %1</source>
        <translation>Geen handtekening ontvangen: %1</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>Ondertekend, geverifieerd</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>Ondertekend, niet geverifieerd</translation>
    </message>
    <message>
        <source>Signed, does not fit</source>
        <translation>Ondertekend, past niet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>Te ondertekenen bestanden</translation>
    </message>
</context>
<context>
    <name>vault::FilterBox</name>
    <message>
        <source>Completions of the filter</source>
        <translation>Aanvullingen voor het filter</translation>
    </message>
</context>
<context>
    <name>vault::FilterMenu</name>
    <message>
        <source>Filters and export</source>
        <translation>Filters en export</translation>
    </message>
    <message>
        <source>Saved filters, and this list as a file</source>
        <translation>Opgeslagen filters, en deze lijst als bestand</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Dit filter opslaan…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Een opgeslagen filter verwijderen</translation>
    </message>
    <message>
        <source>What a filter can say</source>
        <translation>Wat een filter kan bevatten</translation>
    </message>
    <message>
        <source>Export list as CSV…</source>
        <translation>Lijst exporteren als CSV…</translation>
    </message>
    <message>
        <source>Export list as JSON…</source>
        <translation>Lijst exporteren als JSON…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter opslaan</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Naam van het filter:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>vault::FilterText</name>
    <message>
        <source>it has no value yet</source>
        <translation>er is nog geen waarde</translation>
    </message>
    <message>
        <source>the states are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;enabled, disabled…&quot;</extracomment>
        <translation>de statussen zijn %1</translation>
    </message>
    <message>
        <source>write &lt; or &gt;, a number and h, d, w, m or y, such as &lt;30d</source>
        <extracomment>&quot;&lt;30d&quot; stays as it is</extracomment>
        <translation>schrijf &lt; of &gt;, een getal en h, d, w, m of y, zoals &lt;30d</translation>
    </message>
    <message>
        <source>this is not a valid regular expression</source>
        <translation>dit is geen geldige reguliere expressie</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>een reguliere expressie heeft maximaal %1 tekens</translation>
    </message>
    <message>
        <source>this regular expression takes too long; make it simpler</source>
        <translation>deze reguliere expressie duurt te lang; maak die eenvoudiger</translation>
    </message>
    <message>
        <source>“%1” (character %2) has no effect: %3.</source>
        <extracomment>Under the filter box. %1 is a term of the filter, %2 the number of its first character, %3 why it has no effect.</extracomment>
        <translation>“%1” (teken %2) heeft geen effect: %3.</translation>
    </message>
    <message>
        <source>both words occur in the name, a tag or the content type</source>
        <translation>beide woorden komen voor in de naam, een tag of het inhoudstype</translation>
    </message>
    <message>
        <source>quotes keep blanks, here and after a colon</source>
        <translation>aanhalingstekens behouden spaties, hier en na een dubbele punt</translation>
    </message>
    <message>
        <source>occurs in the name, in the content type</source>
        <translation>komt voor in de naam, in het inhoudstype</translation>
    </message>
    <message>
        <source>has the tag, with exactly that value</source>
        <translation>heeft de tag, met precies die waarde</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>changed less than 30 days ago; &gt; for more; h, d, w, m, y</source>
        <translation>minder dan 30 dagen geleden gewijzigd; &gt; voor langer; h, d, w, m, y</translation>
    </message>
    <message>
        <source>expires within 30 days from now</source>
        <translation>verloopt binnen 30 dagen vanaf nu</translation>
    </message>
    <message>
        <source>the name matches the regular expression</source>
        <translation>de naam komt overeen met de reguliere expressie</translation>
    </message>
    <message>
        <source>a minus before a condition or a quote leaves out what matches</source>
        <translation>een minteken vóór een voorwaarde of aanhalingsteken laat weg wat overeenkomt</translation>
    </message>
    <message>
        <source>Everything written must hold. Upper and lower case are alike.</source>
        <translation>Alles wat er staat, moet gelden. Hoofdletters en kleine letters zijn gelijk.</translation>
    </message>
    <message>
        <source>the changes are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;new, changed…&quot;</extracomment>
        <translation>de wijzigingen zijn %1</translation>
    </message>
    <message>
        <source>since the last visit; or %1</source>
        <translation>sinds het laatste bezoek; of %1</translation>
    </message>
</context>
<context>
    <name>vault::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Verder &amp;bewerken</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the request out.</source>
        <translation>De kluis heeft nog niet geantwoord en kan de aanvraag nog uitvoeren.</translation>
    </message>
    <message>
        <source>Stop waiting an&amp;d close</source>
        <translation>Niet meer wachten en &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Blijven &amp;wachten</translation>
    </message>
    <message>
        <source>Close and lose what was typed here?</source>
        <translation>Sluiten en wat hier is getypt verliezen?</translation>
    </message>
    <message>
        <source>A request of &quot;%1&quot; is under way and may still be carried out.</source>
        <extracomment>%1 is the title of a dialog.</extracomment>
        <translation>Een aanvraag van &quot;%1&quot; is bezig en kan nog worden uitgevoerd.</translation>
    </message>
    <message>
        <source>What you typed in &quot;%1&quot;.</source>
        <translation>Wat je hebt getypt in &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>vault::GeneratorDialog</name>
    <message>
        <source>&amp;Use this value</source>
        <translation>Deze waarde &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Lower case (a–z)</source>
        <translation>&amp;Kleine letters (a–z)</translation>
    </message>
    <message>
        <source>U&amp;pper case (A–Z)</source>
        <translation>&amp;Hoofdletters (A–Z)</translation>
    </message>
    <message>
        <source>D&amp;igits (0–9)</source>
        <translation>&amp;Cijfers (0–9)</translation>
    </message>
    <message>
        <source>S&amp;ymbols</source>
        <translation>&amp;Symbolen</translation>
    </message>
    <message>
        <source>&amp;Without look-alikes (0 O, 1 l I, 2 Z…)</source>
        <translation>&amp;Zonder tekens die op elkaar lijken (0 O, 1 l I, 2 Z…)</translation>
    </message>
    <message>
        <source>&amp;Capital first letters</source>
        <translation>Woorden met &amp;beginhoofdletter</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>Een waarde genereren</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>&amp;Made of:</source>
        <translation>Opgebou&amp;wd uit:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>Waard&amp;e:</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>After a number.</extracomment>
        <translation> tekens</translation>
    </message>
    <message>
        <source>%1 No quotes, no backslash and no blank, which shells and connection strings take for their own.</source>
        <translation>%1 Geen aanhalingstekens, geen backslash en geen spatie, want die hebben in shells en verbindingsreeksen een eigen betekenis.</translation>
    </message>
    <message>
        <source>L&amp;ength:</source>
        <translation>&amp;Lengte:</translation>
    </message>
    <message>
        <source> words</source>
        <extracomment>After a number.</extracomment>
        <translation> woorden</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>Streepjes</translation>
    </message>
    <message>
        <source>Full stops</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Underscores</source>
        <translation>Onderstrepingstekens</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Spaties</translation>
    </message>
    <message>
        <source>Numbe&amp;r:</source>
        <translation>&amp;Aantal:</translation>
    </message>
    <message>
        <source>&amp;Between them:</source>
        <translation>Er&amp;tussen:</translation>
    </message>
    <message>
        <source>&amp;Generate another</source>
        <translation>&amp;Opnieuw genereren</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made, about %3 by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 and %3 are numbers of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1: %2 bits op grond van hoe de waarde is gemaakt, ongeveer %3 volgens zxcvbn.</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made.</source>
        <translation>%1: %2 bits op grond van hoe de waarde is gemaakt.</translation>
    </message>
    <message>
        <source>Choose at least one kind of characters.</source>
        <translation>Kies ten minste één soort tekens.</translation>
    </message>
</context>
<context>
    <name>vault::GuardField</name>
    <message>
        <source>Read-only: nothing can be chan&amp;ged or signed</source>
        <translation>Alleen-lezen: er kan niets worden &amp;gewijzigd of ondertekend</translation>
    </message>
    <message>
        <source>Type the key&apos;s name before it signs</source>
        <translation>De naam van de sleutel typen voordat die ondertekent</translation>
    </message>
    <message>
        <source>A second person checks each digest before it is signed</source>
        <translation>Een tweede persoon controleert elke digest vóór het ondertekenen</translation>
    </message>
    <message>
        <source>Sign stays off until the name of the key that signs was typed.</source>
        <translation>Ondertekenen blijft uit totdat de naam van de ondertekenende sleutel is getypt.</translation>
    </message>
    <message>
        <source>The digest is shown in groups; the second person types the last one.</source>
        <translation>De digest wordt in groepen getoond; de tweede persoon typt de laatste.</translation>
    </message>
    <message>
        <source>Changing requests are refused on this computer, before they are sent. Your permissions at the vault stay as they are. It holds from the next opening of the vault on.</source>
        <translation>Wijzigende aanvragen worden op deze computer geweigerd voordat ze worden verzonden. Je machtigingen voor de kluis blijven zoals ze zijn. Dit geldt vanaf de volgende keer dat de kluis wordt geopend.</translation>
    </message>
</context>
<context>
    <name>vault::ImportKeyDialog</name>
    <message>
        <source>&amp;Import key</source>
        <translation>Sleutel im&amp;porteren</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Ontg&amp;rendelen</translation>
    </message>
    <message>
        <source>Keep it in hard&amp;ware (HSM)</source>
        <translation>In hard&amp;ware bewaren (HSM)</translation>
    </message>
    <message>
        <source>Import a key into %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>Een sleutel importeren in %1</translation>
    </message>
    <message>
        <source>Private key to import</source>
        <translation>Te importeren persoonlijke sleutel</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>B&amp;estand:</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#12 or JWK with a private RSA or EC key. Choose it or drop it here.</source>
        <translation>PEM, DER, PKCS#12 of JWK met een persoonlijke RSA- of EC-sleutel. Kies het bestand of zet het hier neer.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Wachtwoord&amp;zin:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Indeling:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Thumbprint:</source>
        <translation>Vingerafdruk:</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>RFC 7638, SHA-256 of the public half, base64url</source>
        <translation>RFC 7638, SHA-256 van de openbare helft, base64url</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>&amp;Bewerkingen:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>T&amp;ags:</translation>
    </message>
    <message>
        <source>The private key was read. It is sent only when you import it.</source>
        <translation>De persoonlijke sleutel is gelezen. Hij wordt pas verzonden als je hem importeert.</translation>
    </message>
    <message>
        <source>The key is encrypted. Type its passphrase, then unlock it.</source>
        <translation>De sleutel is versleuteld. Typ de wachtwoordzin en ontgrendel de sleutel.</translation>
    </message>
    <message>
        <source>%1, curve %2</source>
        <translation>%1, curve %2</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Choose a file with a private key.</source>
        <translation>Kies een bestand met een persoonlijke sleutel.</translation>
    </message>
    <message>
        <source>There is no key to import yet.</source>
        <translation>Er is nog geen sleutel om te importeren.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Geef de sleutel een naam.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrigeer de naam.</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>Kies ten minste één bewerking.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corrigeer de datums.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Corrigeer de tags.</translation>
    </message>
    <message>
        <source>Importing the key…</source>
        <translation>De sleutel wordt geïmporteerd…</translation>
    </message>
</context>
<context>
    <name>vault::ItemTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Read aloud in a list: %1 is an object&apos;s name, %2 how it differs from the last visit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vault::JobLine</name>
    <message>
        <source>Dismiss the line about %1</source>
        <extracomment>%1 is the name of a key or a secret, as in the next ones.</extracomment>
        <translation>De regel over %1 sluiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Niet meer wachten op %1</translation>
    </message>
    <message>
        <source>Stop waiting; what the vault has taken on, it carries out</source>
        <translation>Niet meer wachten; wat de kluis heeft aangenomen, voert die uit</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Check again how far %1 is</source>
        <translation>Opnieuw controleren hoe ver %1 is</translation>
    </message>
    <message>
        <source>Ask the vault whether it is through; nothing is sent again</source>
        <translation>De kluis vragen of het klaar is; er wordt niets opnieuw verzonden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Go to where it is listed now</source>
        <translation>Naar de plaats gaan waar het nu in een lijst staat</translation>
    </message>
</context>
<context>
    <name>vault::JobText</name>
    <message>
        <source>The vault took the request to delete %1. You may not read deleted objects, so it cannot be seen when it is through.</source>
        <extracomment>Where reading is forbidden, nobody can see how far the vault is.</extracomment>
        <translation>De kluis heeft de aanvraag om %1 te verwijderen aangenomen. Je mag verwijderde objecten niet lezen, dus is niet te zien wanneer het klaar is.</translation>
    </message>
    <message>
        <source>The vault took the request to recover %1. You may not read it, so it cannot be seen when it is through.</source>
        <translation>De kluis heeft de aanvraag om %1 te herstellen aangenomen. Je mag het niet lezen, dus is niet te zien wanneer het klaar is.</translation>
    </message>
    <message>
        <source>The vault took the request to purge %1.</source>
        <translation>De kluis heeft de aanvraag om %1 op te schonen aangenomen.</translation>
    </message>
    <message>
        <source>Deleted %1 for good: this vault keeps no deleted objects.</source>
        <translation>%1 is voorgoed verwijderd: deze kluis bewaart geen verwijderde objecten.</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered until %2.</source>
        <extracomment>%2 is a date with its time.</extracomment>
        <translation>%1 is verwijderd. Herstellen kan tot %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered.</source>
        <translation>%1 is verwijderd. Herstellen is mogelijk.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>%1 is hersteld.</translation>
    </message>
    <message>
        <source>Purged %1 forever.</source>
        <translation>%1 is definitief opgeschoond.</translation>
    </message>
    <message>
        <source>%1 is still being deleted after a long wait. The vault goes on by itself.</source>
        <translation>%1 wordt na lang wachten nog steeds verwijderd. De kluis gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>%1 is still being recovered after a long wait. The vault goes on by itself.</source>
        <translation>%1 wordt na lang wachten nog steeds hersteld. De kluis gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>%1 is still being purged after a long wait. The vault goes on by itself.</source>
        <translation>%1 wordt na lang wachten nog steeds opgeschoond. De kluis gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>The vault is deleting %1, but asking how far it is failed. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>De kluis verwijdert %1, maar de voortgang kon niet worden opgevraagd. %2</translation>
    </message>
    <message>
        <source>The vault is recovering %1, but asking how far it is failed. %2</source>
        <translation>De kluis herstelt %1, maar de voortgang kon niet worden opgevraagd. %2</translation>
    </message>
    <message>
        <source>The vault is purging %1, but asking how far it is failed. %2</source>
        <translation>De kluis schoont %1 op, maar de voortgang kon niet worden opgevraagd. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>%1 is niet verwijderd. %2</translation>
    </message>
    <message>
        <source>%1 was not recovered. %2</source>
        <translation>%1 is niet hersteld. %2</translation>
    </message>
    <message>
        <source>%1 was not purged. %2</source>
        <translation>%1 is niet opgeschoond. %2</translation>
    </message>
    <message>
        <source>Whether %1 is being deleted is not known. %2</source>
        <extracomment>The request went out and no answer came. %2 is a sentence that says why.</extracomment>
        <translation>Onbekend is of %1 wordt verwijderd. %2</translation>
    </message>
    <message>
        <source>Whether %1 is being recovered is not known. %2</source>
        <translation>Onbekend is of %1 wordt hersteld. %2</translation>
    </message>
    <message>
        <source>Whether %1 was purged is not known. %2</source>
        <translation>Onbekend is of %1 is opgeschoond. %2</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on deleting %1.</source>
        <translation>Er wordt niet meer gewacht. De kluis gaat door met het verwijderen van %1.</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on recovering %1.</source>
        <translation>Er wordt niet meer gewacht. De kluis gaat door met het herstellen van %1.</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on purging %1.</source>
        <translation>Er wordt niet meer gewacht. De kluis gaat door met het opschonen van %1.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still delete %1.</source>
        <translation>Gestopt voordat de kluis antwoordde. Die kan %1 nog verwijderen.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still recover %1.</source>
        <translation>Gestopt voordat de kluis antwoordde. Die kan %1 nog herstellen.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still purge %1.</source>
        <translation>Gestopt voordat de kluis antwoordde. Die kan %1 nog opschonen.</translation>
    </message>
    <message>
        <source>Waiting until %1 is deleted; it takes up to two minutes…</source>
        <translation>Wachten tot %1 is verwijderd; dat duurt tot twee minuten…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 verwijderen…</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>%1 herstellen…</translation>
    </message>
    <message>
        <source>Purging %1…</source>
        <translation>%1 opschonen…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not deleted.</source>
        <translation>Geannuleerd voordat er iets is verzonden: %1 is niet verwijderd.</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not recovered.</source>
        <translation>Geannuleerd voordat er iets is verzonden: %1 is niet hersteld.</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not purged.</source>
        <translation>Geannuleerd voordat er iets is verzonden: %1 is niet opgeschoond.</translation>
    </message>
    <message>
        <source>%1 is deleted when its turn comes…</source>
        <translation>%1 wordt verwijderd zodra het aan de beurt is…</translation>
    </message>
    <message>
        <source>%1 is recovered when its turn comes…</source>
        <translation>%1 wordt hersteld zodra het aan de beurt is…</translation>
    </message>
    <message>
        <source>%1 is purged when its turn comes…</source>
        <translation>%1 wordt opgeschoond zodra het aan de beurt is…</translation>
    </message>
</context>
<context>
    <name>vault::JobsStrip</name>
    <message>
        <source>Dismiss what is over</source>
        <translation>Sluiten wat klaar is</translation>
    </message>
    <message>
        <source>Deletions and recoveries</source>
        <translation>Verwijderingen en herstelacties</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::JournalDialog</name>
    <message>
        <source>There is no entry, and none is missing.</source>
        <translation>Er is geen vermelding en er ontbreekt er geen.</translation>
    </message>
    <message>
        <source>The one entry is as it was written. Its hash begins with %1.</source>
        <extracomment>%1 is the start of a hash that a person may note elsewhere.</extracomment>
        <translation>De enige vermelding is zoals die is geschreven. De hash ervan begint met %1.</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. The last hash begins with %2.</source>
        <extracomment>%1 is a number, %2 the start of a hash that a person may note elsewhere.</extracomment>
        <translation>Alle %1 vermeldingen zijn zoals ze zijn geschreven. De laatste hash begint met %2.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifiëren…</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>Het logboek kon niet worden geverifieerd.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written; those before it are good.</source>
        <translation>Vermelding %1 is na het schrijven gewijzigd; de vermeldingen ervoor zijn in orde.</translation>
    </message>
    <message>
        <source>Entries were removed, added or moved before entry %1.</source>
        <translation>Vóór vermelding %1 zijn vermeldingen verwijderd, toegevoegd of verplaatst.</translation>
    </message>
    <message>
        <source>Entries are missing at the end: %1 are there, and there were more.</source>
        <translation>Aan het einde ontbreken vermeldingen: er zijn er %1, en het waren er meer.</translation>
    </message>
    <message>
        <source>The last entry was not written whole; the %1 before it are good. The next signature puts the piece aside.</source>
        <translation>De laatste vermelding is niet volledig geschreven; de %1 ervoor zijn in orde. Bij de volgende handtekening wordt het restant apart gezet.</translation>
    </message>
    <message>
        <source>Set this journal aside and begin a new one? Its file stays as it is, under another name.</source>
        <translation>Dit logboek apart zetten en een nieuw beginnen? Het bestand blijft zoals het is, onder een andere naam.</translation>
    </message>
    <message>
        <source>Begin a &amp;new journal</source>
        <translation>&amp;Nieuw logboek beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>The journal could not be set aside.</source>
        <translation>Het logboek kon niet apart worden gezet.</translation>
    </message>
    <message>
        <source>The old journal is now “%1”.</source>
        <translation>Het oude logboek heet nu “%1”.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Het logboek exporteren</translation>
    </message>
    <message>
        <source>The journal could not be exported.</source>
        <translation>Het logboek kon niet worden geëxporteerd.</translation>
    </message>
    <message>
        <source>1 signature written to “%1”.</source>
        <translation>1 handtekening geschreven naar “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures written to “%1”.</source>
        <translation>
            <numerusform>%n handtekening geschreven naar “%1”.</numerusform>
            <numerusform>%n handtekeningen geschreven naar “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>&amp;Verify journal</source>
        <translation>Logboek &amp;verifiëren</translation>
    </message>
    <message>
        <source>Signing journal</source>
        <translation>Ondertekeningslogboek</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Het logboek kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Search key, file, digest, time</source>
        <translation>Zoeken op sleutel, bestand, digest, tijd</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Het logboek doorzoeken</translation>
    </message>
    <message>
        <source>Check that no entry was changed, moved, added or removed</source>
        <translation>Controleren dat er geen vermelding is gewijzigd, verplaatst, toegevoegd of verwijderd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines…</source>
        <translation>Als &amp;JSON Lines…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV…</translation>
    </message>
    <message>
        <source>No such signature</source>
        <translation>Geen overeenkomende handtekening</translation>
    </message>
    <message>
        <source>No entry has these letters in it.</source>
        <translation>Deze letters komen in geen enkele vermelding voor.</translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <translation>Nog niets ondertekend</translation>
    </message>
    <message>
        <source>Each signature that you make is entered here: which key signed which digest, when. Entries are chained, so that a changed one is found.</source>
        <translation>Elke handtekening die je maakt, wordt hier vastgelegd: welke sleutel welke digest heeft ondertekend, en wanneer. Vermeldingen zijn aan elkaar gekoppeld, zodat een gewijzigde vermelding opvalt.</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>%1 van %2 handtekeningen</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 handtekening</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n handtekening</numerusform>
            <numerusform>%n handtekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not end as was noted beside it: its %1 entries are not all that were written, or the note was removed or changed.</source>
        <translation>Het logboek eindigt niet zoals ernaast is genoteerd: zijn %1 vermeldingen zijn niet alles wat is geschreven, of de notitie is verwijderd of gewijzigd.</translation>
    </message>
    <message>
        <source>Entries were added behind entry %1, the last that this program wrote.</source>
        <extracomment>%1 is a number, and the one before where entries were added.</extracomment>
        <translation>Na vermelding %1, de laatste die dit programma heeft geschreven, zijn vermeldingen toegevoegd.</translation>
    </message>
    <message>
        <source>“%1” is a file of the journal itself and would be replaced. Choose another name or folder.</source>
        <translation>“%1” is een bestand van het logboek zelf en zou worden vervangen. Kies een andere naam of map.</translation>
    </message>
</context>
<context>
    <name>vault::JournalEntryView</name>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Sleutel-id</translation>
    </message>
    <message>
        <source>Digest, hex:</source>
        <translation>Digest, hex:</translation>
    </message>
    <message>
        <source>Digest in hex</source>
        <translation>Digest in hex</translation>
    </message>
    <message>
        <source>Signature, base64url:</source>
        <translation>Handtekening, base64url:</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>Handtekening in base64url</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Aanvraag:</translation>
    </message>
    <message>
        <source>Request identifier</source>
        <translation>Aanvraag-id</translation>
    </message>
    <message>
        <source>Choose a signature to see the whole of it.</source>
        <translation>Kies een handtekening om die volledig te zien.</translation>
    </message>
    <message>
        <source>No. %1: %2, %3</source>
        <extracomment>An entry of the journal: its number, algorithm and time.</extracomment>
        <translation>Nr. %1: %2, %3</translation>
    </message>
    <message>
        <source>No. %1: %2, %3, of the file “%4”</source>
        <extracomment>The same with the name of the file that was signed.</extracomment>
        <translation>Nr. %1: %2, %3, van het bestand “%4”</translation>
    </message>
</context>
<context>
    <name>vault::JournalModel</name>
    <message>
        <source>This line is no entry</source>
        <translation>Deze regel is geen vermelding</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Niet geldig</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of the journal&apos;s column with each entry&apos;s number.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Checked here</source>
        <extracomment>Heading: whether this program found the signature valid.</extracomment>
        <translation>Hier gecontroleerd</translation>
    </message>
</context>
<context>
    <name>vault::JwsSource</name>
    <message>
        <source>&amp;Sign as JWS</source>
        <translation>Als JWS &amp;ondertekenen</translation>
    </message>
    <message>
        <source>Name the ke&amp;y in the header (kid)</source>
        <translation>Sleutel noemen in &amp;de header (kid)</translation>
    </message>
    <message>
        <source>Payload &amp;from a file…</source>
        <translation>Payload &amp;uit een bestand…</translation>
    </message>
    <message>
        <source>&amp;Payload:</source>
        <translation>&amp;Payload:</translation>
    </message>
    <message>
        <source>The payload as text, for example JSON claims</source>
        <translation>De payload als tekst, bijvoorbeeld JSON-claims</translation>
    </message>
    <message>
        <source>File that is the payload</source>
        <translation>Bestand dat de payload is</translation>
    </message>
    <message>
        <source>Type a payload or choose its file.</source>
        <translation>Typ een payload of kies het bestand ervan.</translation>
    </message>
    <message>
        <source>The result is a JSON Web Signature in compact form (RFC 7515).</source>
        <translation>Het resultaat is een JSON Web Signature in compacte vorm (RFC 7515).</translation>
    </message>
    <message>
        <source>A payload holds at most %1. Sign the file itself instead.</source>
        <translation>Een payload bevat maximaal %1. Onderteken in plaats daarvan het bestand zelf.</translation>
    </message>
    <message>
        <source>A JWS needs a key that may be read.</source>
        <translation>Voor een JWS is een sleutel nodig die mag worden gelezen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>%1, %2. The vault signs the %3 of header and payload.</source>
        <extracomment>%1 is &quot;The text&quot; or a file&apos;s name, %2 a size, %3 a hash.</extracomment>
        <translation>%1, %2. De kluis ondertekent de %3 van header en payload.</translation>
    </message>
</context>
<context>
    <name>vault::KeyNameConfirmation</name>
    <message>
        <source>Ke&amp;y&apos;s name, to confirm:</source>
        <translation>Sleutelnaam, te&amp;r bevestiging:</translation>
    </message>
    <message>
        <source>Type the key&apos;s name, “%1”, to confirm that it signs.</source>
        <extracomment>%1 is the key&apos;s name.</extracomment>
        <translation>Typ de naam van de sleutel, “%1”, om te bevestigen dat die ondertekent.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bevestigd.</translation>
    </message>
    <message>
        <source>That is not the name of the key above.</source>
        <translation>Dat is niet de naam van de sleutel hierboven.</translation>
    </message>
</context>
<context>
    <name>vault::KeyUsageField</name>
    <message>
        <source>Certificate authority</source>
        <translation>Certificeringsinstantie</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Digitale handtekening</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Onweerlegbaarheid</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Sleutelcodering</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS-server</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS-client</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Ondertekening van programmacode</translation>
    </message>
    <message>
        <source>Email protection</source>
        <translation>E-mailbeveiliging</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Tijdstempels</translation>
    </message>
    <message>
        <source>The key may sign certificates and revocation lists of others</source>
        <translation>De sleutel mag certificaten en intrekkingslijsten van anderen ondertekenen</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionField</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>De sleutel wordt opgehaald…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>De sleutel kon niet worden opgehaald.</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionList</name>
    <message>
        <source>The current one</source>
        <translation>De huidige</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (huidig)</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <extracomment>%1 a version, %2 a date.</extracomment>
        <translation>%1, gemaakt %2</translation>
    </message>
</context>
<context>
    <name>vault::KindText</name>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimen</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>Verwijderde sleutels</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>Verwijderde geheimen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A table&apos;s name for screen readers; %1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>Lijst: %1</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 sleutel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 sleutels</translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation>1 geheim</translation>
    </message>
    <message>
        <source>%1 secrets</source>
        <translation>%1 geheimen</translation>
    </message>
    <message>
        <source>1 deleted key</source>
        <translation>1 verwijderde sleutel</translation>
    </message>
    <message>
        <source>%1 deleted keys</source>
        <translation>%1 verwijderde sleutels</translation>
    </message>
    <message>
        <source>1 deleted secret</source>
        <translation>1 verwijderd geheim</translation>
    </message>
    <message>
        <source>%1 deleted secrets</source>
        <translation>%1 verwijderde geheimen</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 versie</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 versies</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>&quot;12 of 142 secrets shown&quot;; %2 is the count with its noun.</extracomment>
        <translation>%1 van %2 weergegeven</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>Verwijderde certificaten</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 certificaat</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>%1 certificaten</translation>
    </message>
    <message>
        <source>1 deleted certificate</source>
        <translation>1 verwijderd certificaat</translation>
    </message>
    <message>
        <source>%1 deleted certificates</source>
        <translation>%1 verwijderde certificaten</translation>
    </message>
</context>
<context>
    <name>vault::ListExportLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Het exporteren annuleren</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>De lijst exporteren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <extracomment>%1 is &quot;12 secrets&quot;.</extracomment>
        <translation>%1 exporteren…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 kon niet worden geschreven: %2. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>Geannuleerd: er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>%1 opgeslagen als %2, zonder waarden.</translation>
    </message>
    <message>
        <source>Cells that begin with =, +, - or @ have an apostrophe before them, so that no spreadsheet runs them.</source>
        <translation>Cellen die met =, +, - of @ beginnen, hebben een apostrof ervoor, zodat geen spreadsheet ze uitvoert.</translation>
    </message>
</context>
<context>
    <name>vault::ListFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Stop loading; what is here stays</source>
        <translation>Stoppen met laden; wat er is, blijft staan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>De rest laden</translation>
    </message>
    <message>
        <source>Try the same page again</source>
        <translation>Dezelfde pagina opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>%1 · loading…</source>
        <translation>%1 · laden…</translation>
    </message>
    <message>
        <source>%1 · all loaded</source>
        <translation>%1 · alles geladen</translation>
    </message>
    <message>
        <source>%1 · stopped, there may be more</source>
        <translation>%1 · gestopt, er kan meer zijn</translation>
    </message>
    <message>
        <source>%1 · incomplete: %2</source>
        <translation>%1 · onvolledig: %2</translation>
    </message>
</context>
<context>
    <name>vault::ListPane</name>
    <message>
        <source>Filter %1 (Ctrl+F)</source>
        <extracomment>%1 is &quot;keys&quot;, &quot;deleted secrets&quot;…</extracomment>
        <translation>Filter %1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>vault::ListText</name>
    <message>
        <source>No keys yet</source>
        <translation>Nog geen sleutels</translation>
    </message>
    <message>
        <source>A key signs, encrypts and wraps. Its private half never leaves the vault.</source>
        <translation>Een sleutel ondertekent, versleutelt en verpakt. De persoonlijke helft verlaat de kluis nooit.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nieuwe sleutel…</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Nog geen geheimen</translation>
    </message>
    <message>
        <source>A secret is a password, a connection string or any other text of up to 25 KB.</source>
        <translation>Een geheim is een wachtwoord, een verbindingsreeks of een andere tekst van maximaal 25 KB.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nieuw geheim…</translation>
    </message>
    <message>
        <source>No deleted keys</source>
        <translation>Geen verwijderde sleutels</translation>
    </message>
    <message>
        <source>A deleted key waits here until its purge date and can be recovered until then.</source>
        <translation>Een verwijderde sleutel wacht hier tot de opschoondatum en kan tot dan worden hersteld.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>No deleted secrets</source>
        <translation>Geen verwijderde geheimen</translation>
    </message>
    <message>
        <source>A deleted secret waits here until its purge date and can be recovered until then.</source>
        <translation>Een verwijderd geheim wacht hier tot de opschoondatum en kan tot dan worden hersteld.</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>Geen versies</translation>
    </message>
    <message>
        <source>%1 could not be listed</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1 konden niet worden opgehaald</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1 is the text of the filter box.</extracomment>
        <translation>Niets komt overeen met “%1”</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>%1: loading…</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1: laden…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Het laden is gestopt</translation>
    </message>
    <message>
        <source>Nothing had arrived yet.</source>
        <translation>Er was nog niets binnengekomen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Words are looked for in names, tags and content types; a condition such as state:expired looks elsewhere.</source>
        <translation>Woorden worden gezocht in namen, tags en inhoudstypen; een voorwaarde zoals state:expired zoekt elders.</translation>
    </message>
    <message>
        <source>No certificates</source>
        <translation>Geen certificaten</translation>
    </message>
    <message>
        <source>Certificates are looked at and exported here. They are made elsewhere: in the portal or with the Azure CLI.</source>
        <translation>Certificaten kun je hier bekijken en exporteren. Ze worden elders gemaakt: in de portal of met de Azure CLI.</translation>
    </message>
    <message>
        <source>No deleted certificates</source>
        <translation>Geen verwijderde certificaten</translation>
    </message>
    <message>
        <source>A deleted certificate waits here until its purge date, together with its key and its secret.</source>
        <translation>Een verwijderd certificaat wacht hier tot de opschoondatum, samen met de bijbehorende sleutel en het bijbehorende geheim.</translation>
    </message>
    <message>
        <source>All of these belong to certificates</source>
        <translation>Deze horen allemaal bij certificaten</translation>
    </message>
    <message>
        <source>%1 hidden. The vault makes, renews and deletes them together with their certificate.</source>
        <extracomment>%1 is &quot;1 key&quot;, &quot;12 secrets&quot;.</extracomment>
        <translation>Verborgen: %1. De kluis maakt, vernieuwt en verwijdert ze samen met hun certificaat.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>%1 that belong to certificates are hidden and were not looked at.</source>
        <translation>Verborgen en niet doorzocht: %1 van certificaten.</translation>
    </message>
</context>
<context>
    <name>vault::MainActions</name>
    <message>
        <source>&amp;Open vault…</source>
        <translation>Kluis &amp;openen…</translation>
    </message>
    <message>
        <source>Open a vault by its address</source>
        <translation>Een kluis openen op adres</translation>
    </message>
    <message>
        <source>Open &amp;practice vault</source>
        <translation>Oe&amp;fenkluis openen</translation>
    </message>
    <message>
        <source>Open a vault of samples that runs on this computer only</source>
        <translation>Een kluis met voorbeelden openen die alleen op deze computer draait</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <translation>Kluis &amp;sluiten</translation>
    </message>
    <message>
        <source>Close the vault and forget what was fetched</source>
        <translation>De kluis sluiten en vergeten wat is opgehaald</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Het venster sluiten en het programma beëindigen</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>Nieuw &amp;geheim…</translation>
    </message>
    <message>
        <source>Store a new secret</source>
        <translation>Een nieuw geheim opslaan</translation>
    </message>
    <message>
        <source>New &amp;version of the secret…</source>
        <translation>Nieuwe &amp;versie van het geheim…</translation>
    </message>
    <message>
        <source>Give the selected secret a new value; the old one stays as a version</source>
        <translation>Het geselecteerde geheim een nieuwe waarde geven; de oude blijft als versie bestaan</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>Nieuwe &amp;sleutel…</translation>
    </message>
    <message>
        <source>Create a key inside the vault</source>
        <translation>Een sleutel maken in de kluis</translation>
    </message>
    <message>
        <source>&amp;Import key…</source>
        <translation>Sleutel &amp;importeren…</translation>
    </message>
    <message>
        <source>Import a key from a PEM, PKCS #12 or JWK file</source>
        <translation>Een sleutel importeren uit een PEM-, PKCS #12- of JWK-bestand</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>&amp;Ondertekenen…</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Naam kopiëren</translation>
    </message>
    <message>
        <source>Copy the name of what is selected</source>
        <translation>De naam van de selectie kopiëren</translation>
    </message>
    <message>
        <source>Copy i&amp;d</source>
        <translation>I&amp;d kopiëren</translation>
    </message>
    <message>
        <source>Copy the identifier of what is selected</source>
        <translation>De id van de selectie kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Waarde kopiëren</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and copy it for 30 seconds</source>
        <translation>De waarde van het geheim ophalen en voor 30 seconden kopiëren</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide value</source>
        <translation>Waarde &amp;tonen of verbergen</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and show it, or hide it again</source>
        <translation>De waarde van het geheim ophalen en tonen, of weer verbergen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Load all lists and the details anew</source>
        <translation>Alle lijsten en de details opnieuw laden</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Lijst &amp;filteren</translation>
    </message>
    <message>
        <source>Type words to look for in names, tags and content types</source>
        <translation>Woorden typen om in namen, tags en inhoudstypen te zoeken</translation>
    </message>
    <message>
        <source>Go to the &amp;contents</source>
        <translation>Naar de in&amp;houd</translation>
    </message>
    <message>
        <source>Move the focus to the vault&apos;s contents</source>
        <translation>De focus naar de inhoud van de kluis verplaatsen</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Naar de &amp;lijst</translation>
    </message>
    <message>
        <source>Move the focus to the list</source>
        <translation>De focus naar de lijst verplaatsen</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Naar de &amp;details</translation>
    </message>
    <message>
        <source>Move the focus to the details</source>
        <translation>De focus naar de details verplaatsen</translation>
    </message>
    <message>
        <source>Go to the &amp;errors</source>
        <translation>Naar de f&amp;outen</translation>
    </message>
    <message>
        <source>Open the error panel and move the focus to it</source>
        <translation>Het foutenpaneel openen en de focus erheen verplaatsen</translation>
    </message>
    <message>
        <source>Open or close the error &amp;panel</source>
        <translation>Foutenpaneel o&amp;penen of sluiten</translation>
    </message>
    <message>
        <source>Show every failure of this session, or only a line</source>
        <translation>Elke fout van deze sessie tonen, of alleen een regel</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>De kleuren van het bureaublad volgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Donkere tekst op een lichte achtergrond</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Lichte tekst op een donkere achtergrond</translation>
    </message>
    <message>
        <source>&amp;About Vault Browser</source>
        <translation>&amp;Over Vault Browser</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versie en licentie</translation>
    </message>
    <message>
        <source>Open a vault first</source>
        <translation>Open eerst een kluis</translation>
    </message>
    <message>
        <source>Select a key or a secret first</source>
        <translation>Selecteer eerst een sleutel of een geheim</translation>
    </message>
    <message>
        <source>Select a key first</source>
        <translation>Selecteer eerst een sleutel</translation>
    </message>
    <message>
        <source>A deleted key cannot sign; recover it first</source>
        <translation>Een verwijderde sleutel kan niet ondertekenen; herstel die eerst</translation>
    </message>
    <message>
        <source>Select a secret first</source>
        <translation>Selecteer eerst een geheim</translation>
    </message>
    <message>
        <source>The value of a deleted secret is out of reach; recover it first</source>
        <translation>De waarde van een verwijderd geheim is onbereikbaar; herstel het eerst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Kluis</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Verbindingen &amp;beheren…</translation>
    </message>
    <message>
        <source>Add, edit, test and remove the connections that are kept</source>
        <translation>De bewaarde verbindingen toevoegen, bewerken, testen en verwijderen</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Af&amp;melden</translation>
    </message>
    <message>
        <source>Forget the tokens and secrets of this vault, in the keychain too, and close it</source>
        <translation>De tokens en geheimen van deze kluis vergeten, ook in de sleutelbos, en de kluis sluiten</translation>
    </message>
    <message>
        <source>Edit &amp;attributes and tags</source>
        <translation>&amp;Kenmerken en tags bewerken</translation>
    </message>
    <message>
        <source>Edit dates, tags and the rest in place, in the details</source>
        <translation>Datums, tags en de rest ter plaatse bewerken, in de details</translation>
    </message>
    <message>
        <source>Disable or ena&amp;ble</source>
        <translation>Uitschakelen of inschake&amp;len</translation>
    </message>
    <message>
        <source>Disable the selected key or secret, or enable it again</source>
        <translation>De geselecteerde sleutel of het geselecteerde geheim uitschakelen of weer inschakelen</translation>
    </message>
    <message>
        <source>Disable and e&amp;xpire now</source>
        <translation>Uits&amp;chakelen en nu laten verlopen</translation>
    </message>
    <message>
        <source>Disable the selected key or secret and set its expiry to now</source>
        <translation>De geselecteerde sleutel of het geselecteerde geheim uitschakelen en de verloopdatum op nu zetten</translation>
    </message>
    <message>
        <source>Ro&amp;tate key…</source>
        <translation>Sleutel &amp;roteren…</translation>
    </message>
    <message>
        <source>Give the selected key a new version, after a question</source>
        <translation>De geselecteerde sleutel een nieuwe versie geven, na een vraag</translation>
    </message>
    <message>
        <source>Rotation polic&amp;y…</source>
        <translation>Rotatie&amp;beleid…</translation>
    </message>
    <message>
        <source>Show and change when the selected key is rotated and expires</source>
        <translation>Tonen en wijzigen wanneer de geselecteerde sleutel wordt geroteerd en verloopt</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Back-&amp;up maken…</translation>
    </message>
    <message>
        <source>Write the selected key or secret to a file that only a vault can read</source>
        <translation>De geselecteerde sleutel of het geselecteerde geheim naar een bestand schrijven dat alleen een kluis kan lezen</translation>
    </message>
    <message>
        <source>Restore a backup &amp;from a file…</source>
        <translation>B&amp;ack-up terugzetten uit een bestand…</translation>
    </message>
    <message>
        <source>Bring a key or a secret back from a backup&apos;s file</source>
        <translation>Een sleutel of geheim terughalen uit een back-upbestand</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>V&amp;erwijderen…</translation>
    </message>
    <message>
        <source>Delete the selected key or secret, after a question</source>
        <translation>De geselecteerde sleutel of het geselecteerde geheim verwijderen, na een vraag</translation>
    </message>
    <message>
        <source>Rec&amp;over</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Bring the selected deleted key or secret back, with all its versions</source>
        <translation>De geselecteerde verwijderde sleutel of het geselecteerde verwijderde geheim terughalen, met alle versies</translation>
    </message>
    <message>
        <source>&amp;Purge forever…</source>
        <translation>De&amp;finitief opschonen…</translation>
    </message>
    <message>
        <source>Destroy the selected deleted key or secret, after its name was typed</source>
        <translation>De geselecteerde verwijderde sleutel of het geselecteerde verwijderde geheim vernietigen, nadat de naam is getypt</translation>
    </message>
    <message>
        <source>This window has no place to keep connections in</source>
        <translation>Dit venster heeft geen plaats om verbindingen te bewaren</translation>
    </message>
    <message>
        <source>What is deleted cannot be changed; recover it first</source>
        <translation>Wat is verwijderd, kan niet worden gewijzigd; herstel het eerst</translation>
    </message>
    <message>
        <source>A deleted key cannot be rotated; recover it first</source>
        <translation>Een verwijderde sleutel kan niet worden geroteerd; herstel die eerst</translation>
    </message>
    <message>
        <source>What is deleted cannot be backed up; recover it first</source>
        <translation>Van wat is verwijderd, kan geen back-up worden gemaakt; herstel het eerst</translation>
    </message>
    <message>
        <source>It is deleted already; recover it or purge it</source>
        <translation>Het is al verwijderd; herstel het of schoon het op</translation>
    </message>
    <message>
        <source>Select a deleted key or a deleted secret first</source>
        <translation>Selecteer eerst een verwijderde sleutel of een verwijderd geheim</translation>
    </message>
    <message>
        <source>E&amp;ncrypt or decrypt…</source>
        <translation>Versleutelen o&amp;f ontsleutelen…</translation>
    </message>
    <message>
        <source>Encrypt, decrypt, wrap or unwrap a text or a file with the selected key</source>
        <translation>Een tekst of een bestand met de geselecteerde sleutel versleutelen, ontsleutelen, verpakken of uitpakken</translation>
    </message>
    <message>
        <source>A deleted key cannot decrypt; recover it first</source>
        <translation>Een verwijderde sleutel kan niet ontsleutelen; herstel die eerst</translation>
    </message>
    <message>
        <source>Open in another &amp;tab</source>
        <translation>In een ander &amp;tabblad openen</translation>
    </message>
    <message>
        <source>Open this vault once more, beside itself</source>
        <translation>Deze kluis nog een keer openen, ernaast</translation>
    </message>
    <message>
        <source>&amp;Search in all open vaults</source>
        <translation>In alle open kluizen &amp;zoeken</translation>
    </message>
    <message>
        <source>Find keys, secrets and more in every list of every open vault</source>
        <translation>Sleutels, geheimen en meer zoeken in elke lijst van elke open kluis</translation>
    </message>
    <message>
        <source>Ne&amp;xt vault</source>
        <translation>Vol&amp;gende kluis</translation>
    </message>
    <message>
        <source>Go to the tab of the next open vault</source>
        <translation>Naar het tabblad van de volgende open kluis gaan</translation>
    </message>
    <message>
        <source>Pre&amp;vious vault</source>
        <translation>V&amp;orige kluis</translation>
    </message>
    <message>
        <source>Go to the tab of the previous open vault</source>
        <translation>Naar het tabblad van de vorige open kluis gaan</translation>
    </message>
    <message>
        <source>Copy to another vau&amp;lt…</source>
        <translation>Naar een andere k&amp;luis kopiëren…</translation>
    </message>
    <message>
        <source>Copy the selected secrets to another open vault, after a dry run</source>
        <translation>De geselecteerde geheimen naar een andere open kluis kopiëren, na een proefronde</translation>
    </message>
    <message>
        <source>Certificates can only be looked at and exported here</source>
        <translation>Certificaten kun je hier alleen bekijken en exporteren</translation>
    </message>
    <message>
        <source>Only one vault is open</source>
        <translation>Er is maar één kluis open</translation>
    </message>
    <message>
        <source>Select a key, a secret or a certificate first</source>
        <translation>Selecteer eerst een sleutel, een geheim of een certificaat</translation>
    </message>
    <message>
        <source>Select secrets first</source>
        <translation>Selecteer eerst geheimen</translation>
    </message>
    <message>
        <source>C&amp;hange the selected…</source>
        <translation>Selectie wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Enable, disable, tag, delete or recover all that is selected, after a preview</source>
        <translation>Alles wat is geselecteerd inschakelen, uitschakelen, van tags voorzien, verwijderen of herstellen, na een voorvertoning</translation>
    </message>
    <message>
        <source>E&amp;xport the selected…</source>
        <translation>Selectie e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Write what is selected to a file, without values or with them</source>
        <translation>De selectie naar een bestand schrijven, met of zonder waarden</translation>
    </message>
    <message>
        <source>Several are selected; choose one of them first</source>
        <translation>Er is meer dan één geselecteerd; kies er eerst een</translation>
    </message>
    <message>
        <source>Open the signing workbench, with the key that is selected</source>
        <translation>De ondertekeningswerkbank openen, met de geselecteerde sleutel</translation>
    </message>
    <message>
        <source>Create certificate re&amp;quest…</source>
        <translation>Certificaataanvraag o&amp;pstellen…</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for the selected key</source>
        <translation>Een certificaataanvraag of een zelfondertekend certificaat voor de geselecteerde sleutel maken</translation>
    </message>
    <message>
        <source>Sign a &amp;manifest…</source>
        <translation>&amp;Manifest ondertekenen…</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with the selected key</source>
        <translation>Elke digest van een lijst, of elk bestand van een map, met de geselecteerde sleutel ondertekenen</translation>
    </message>
    <message>
        <source>Signing &amp;journal</source>
        <translation>Ondertekeningslogboe&amp;k</translation>
    </message>
    <message>
        <source>Look through the signatures that were made here, verify and export them</source>
        <translation>De hier gemaakte handtekeningen bekijken, verifiëren en exporteren</translation>
    </message>
    <message>
        <source>This window has no place to keep a journal in</source>
        <translation>Dit venster heeft geen plaats om een logboek te bewaren</translation>
    </message>
</context>
<context>
    <name>vault::MainWindow</name>
    <message>
        <source>Vault Browser</source>
        <translation>Vault Browser</translation>
    </message>
    <message>
        <source>%1 – Vault Browser</source>
        <extracomment>The window&apos;s title; %1 is the vault&apos;s name.</extracomment>
        <translation>%1 – Vault Browser</translation>
    </message>
    <message>
        <source>About Vault Browser</source>
        <translation>Over Vault Browser</translation>
    </message>
    <message>
        <source>Vault Browser %1</source>
        <translation>Vault Browser %1</translation>
    </message>
    <message>
        <source>Browses the keys and secrets of an Azure Key Vault and signs with its keys.
Licensed under the Apache License 2.0. Uses Qt %1.</source>
        <translation>Bladert door de sleutels en geheimen van een Azure Key Vault en ondertekent met de sleutels ervan.
Gelicentieerd onder de Apache License 2.0. Gebruikt Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of one more tab of the same name: %1 is a vault, %2 a number from 2.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is open already. To open it once more, choose &quot;Open in another tab&quot;.</source>
        <translation>%1 is al open. Kies &quot;In een ander tabblad openen&quot; om de kluis nog een keer te openen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of one of several open vaults: %1 is the vault, %2 the news.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What guards %1 was changed since it was opened. Close it and open it again for that to hold.</source>
        <translation>De beveiliging van %1 is sinds het openen gewijzigd. Sluit de kluis en open die opnieuw om de wijziging te laten gelden.</translation>
    </message>
</context>
<context>
    <name>vault::ManagedToggle</name>
    <message>
        <source>Hide &amp;managed</source>
        <translation>&amp;Beheerde verbergen</translation>
    </message>
    <message>
        <source>Leave out what belongs to a certificate: the vault makes, renews and deletes it with the certificate</source>
        <translation>Weglaten wat bij een certificaat hoort: de kluis maakt, vernieuwt en verwijdert het samen met het certificaat</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <extracomment>How many keys or secrets that belong to a certificate are left out.</extracomment>
        <translation>%1 verborgen</translation>
    </message>
</context>
<context>
    <name>vault::ManifestDialog</name>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Deze verbinding is alleen-lezen: er wordt niets mee ondertekend.</translation>
    </message>
    <message>
        <source>Waiting for the last signature…</source>
        <translation>Wachten op de laatste handtekening…</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Hashen…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Ondertekenen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>De gedocumenteerde routes ondertekenen alleen met de huidige versie.</translation>
    </message>
    <message>
        <source>No algorithm of this key takes digests of this length.</source>
        <translation>Geen algoritme van deze sleutel past bij digests van deze lengte.</translation>
    </message>
    <message>
        <source>Looking for what is signed already…</source>
        <translation>Zoeken naar wat al is ondertekend…</translation>
    </message>
    <message>
        <source>All are signed.</source>
        <translation>Alles is ondertekend.</translation>
    </message>
    <message>
        <source>%L1 of %L2 hashed.</source>
        <translation>%L1 van %L2 gehasht.</translation>
    </message>
    <message>
        <source>%L1 of %L2 signed.</source>
        <translation>%L1 van %L2 ondertekend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln mislukt.</numerusform>
            <numerusform>%Ln mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To 1 request no answer came: the vault may have signed. Going on asks again.</source>
        <translation>Op 1 aanvraag kwam geen antwoord: misschien heeft de kluis al ondertekend. Als je doorgaat, wordt het opnieuw gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln requests no answer came: the vault may have signed. Going on asks again.</source>
        <translation>
            <numerusform>Op %Ln aanvraag kwam geen antwoord: misschien heeft de kluis al ondertekend. Als je doorgaat, wordt het opnieuw gevraagd.</numerusform>
            <numerusform>Op %Ln aanvragen kwam geen antwoord: misschien heeft de kluis al ondertekend. Als je doorgaat, wordt het opnieuw gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault asks for a pause: going on in 1 second.</source>
        <translation>De kluis vraagt om een pauze: over 1 seconde gaat het verder.</translation>
    </message>
    <message numerus="yes">
        <source>The vault asks for a pause: going on in %Ln seconds.</source>
        <translation>
            <numerusform>De kluis vraagt om een pauze: over %Ln seconde gaat het verder.</numerusform>
            <numerusform>De kluis vraagt om een pauze: over %Ln seconden gaat het verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash a&amp;gain</source>
        <translation>Opnieuw &amp;hashen</translation>
    </message>
    <message>
        <source>Hash the files, to be a&amp;greed to</source>
        <translation>Bestanden &amp;hashen, ter goedkeuring</translation>
    </message>
    <message>
        <source>&amp;Go on signing</source>
        <translation>&amp;Doorgaan met ondertekenen</translation>
    </message>
    <message>
        <source>Si&amp;gn all</source>
        <translation>Alles on&amp;dertekenen</translation>
    </message>
    <message>
        <source>%1 Signing has paused.</source>
        <translation>%1 Het ondertekenen is onderbroken.</translation>
    </message>
    <message>
        <source>%L1 of %L2 are signed. What is signed is kept: opened again with the same key and the same list or folder, signing goes on.</source>
        <translation>%L1 van %L2 zijn ondertekend. Wat is ondertekend, blijft bewaard: als je dit opnieuw opent met dezelfde sleutel en dezelfde lijst of map, gaat het ondertekenen verder.</translation>
    </message>
    <message>
        <source>Stop an&amp;d close</source>
        <translation>Stoppen &amp;en sluiten</translation>
    </message>
    <message>
        <source>&amp;Keep signing</source>
        <translation>&amp;Blijven ondertekenen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has signed %L2 of %L3 and stops.</source>
        <extracomment>%1 is the title of a dialog, %2 and %3 are numbers of files.</extracomment>
        <translation>&quot;%1&quot; heeft %L2 van %L3 ondertekend en stopt.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>Compared is the SHA-256 of the list itself, as sha256sum prints it. The files of a folder are hashed first; their list can be saved below.</source>
        <translation>Vergeleken wordt de SHA-256 van de lijst zelf, zoals sha256sum die weergeeft. De bestanden van een map worden eerst gehasht; de lijst ervan kan hieronder worden opgeslagen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Versie:</translation>
    </message>
    <message>
        <source>List or folde&amp;r:</source>
        <translation>Li&amp;jst of map:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritme:</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>Te ondertekenen bestanden</translation>
    </message>
    <message>
        <source>Progress of signing</source>
        <translation>Voortgang van het ondertekenen</translation>
    </message>
    <message>
        <source>Sign a manifest with %1</source>
        <translation>Een manifest ondertekenen met %1</translation>
    </message>
    <message>
        <source>What is signed already could not be read.</source>
        <translation>Wat al ondertekend is, kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>This list is being signed in another window.</source>
        <translation>Deze lijst wordt in een ander venster ondertekend.</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSave</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>A .sig file for each</source>
        <translation>Een .sig-bestand voor elk</translation>
    </message>
    <message>
        <source>One signed list (JSON)</source>
        <translation>Eén ondertekende lijst (JSON)</translation>
    </message>
    <message>
        <source>A summary of every line (CSV)</source>
        <translation>Een samenvatting van elke regel (CSV)</translation>
    </message>
    <message>
        <source>The digests (as sha256sum)</source>
        <translation>De digests (zoals sha256sum)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as:</source>
        <translation>Op&amp;slaan als:</translation>
    </message>
    <message>
        <source>In&amp;to:</source>
        <translation>&amp;Naar:</translation>
    </message>
    <message>
        <source>Choose the folder for the signatures</source>
        <translation>De map voor de handtekeningen kiezen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Het bestand kiezen</translation>
    </message>
    <message>
        <source>The file that is there is replaced.</source>
        <translation>Het bestaande bestand wordt vervangen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>1 file written.</source>
        <translation>1 bestand geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written.</source>
        <translation>
            <numerusform>%Ln bestand geschreven.</numerusform>
            <numerusform>%Ln bestanden geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out, because the name leads out of the folder: %2.</source>
        <extracomment>%1 says how many files were written, %2 are names of files.</extracomment>
        <translation>%1 Weggelaten, omdat de naam buiten de map leidt: %2.</translation>
    </message>
    <message>
        <source>Some have another name, because other files stand there.</source>
        <translation>Sommige hebben een andere naam, omdat daar andere bestanden staan.</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSigning</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Hashen…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Ondertekenen…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>No answer came: it may be signed</source>
        <translation>Geen antwoord ontvangen: mogelijk ondertekend</translation>
    </message>
    <message>
        <source>Failed: the file changed while it was read</source>
        <translation>Mislukt: het bestand is tijdens het lezen gewijzigd</translation>
    </message>
    <message>
        <source>Failed: the file cannot be read</source>
        <translation>Mislukt: het bestand kan niet worden gelezen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSource</name>
    <message>
        <source>The list is empty.</source>
        <translation>De lijst is leeg.</translation>
    </message>
    <message>
        <source>Line %1 is no line of sha256sum: a digest in hexadecimal, two blanks, a name.</source>
        <translation>Regel %1 is geen regel van sha256sum: een hexadecimale digest, twee spaties, een naam.</translation>
    </message>
    <message>
        <source>The digest in line %1 has another length than those before it.</source>
        <translation>De digest in regel %1 heeft een andere lengte dan die ervoor.</translation>
    </message>
    <message>
        <source>The digest in line %1 is neither SHA-256, SHA-384 nor SHA-512.</source>
        <translation>De digest in regel %1 is geen SHA-256, SHA-384 of SHA-512.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %Ln lines.</source>
        <translation>
            <numerusform>De lijst heeft meer dan %Ln regel.</numerusform>
            <numerusform>De lijst heeft meer dan %Ln regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file to hash and sign.</source>
        <translation>1 bestand om te hashen en te ondertekenen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to hash and sign.</source>
        <translation>
            <numerusform>%Ln bestand om te hashen en te ondertekenen.</numerusform>
            <numerusform>%Ln bestanden om te hashen en te ondertekenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 digest of %1 bytes.</source>
        <extracomment>%1 is a number of bytes.</extracomment>
        <translation>1 digest van %1 bytes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests of %1 bytes.</source>
        <translation>
            <numerusform>%Ln digest van %1 bytes.</numerusform>
            <numerusform>%Ln digests van %1 bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose l&amp;ist…</source>
        <translation>L&amp;ijst kiezen…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Map kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>De lijst kiezen</translation>
    </message>
    <message>
        <source>Choose a sha256sum list or a folder.</source>
        <translation>Kies een sha256sum-lijst of een map.</translation>
    </message>
    <message>
        <source>A list that sha256sum, sha384sum or sha512sum wrote, or a folder whose files are to be hashed here.</source>
        <translation>Een lijst die door sha256sum, sha384sum of sha512sum is geschreven, of een map waarvan de bestanden hier worden gehasht.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>De map bevat geen bestanden.</translation>
    </message>
</context>
<context>
    <name>vault::MaskedValue</name>
    <message>
        <source>Value, hidden</source>
        <translation>Waarde, verborgen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Waarde kopiëren</translation>
    </message>
    <message>
        <source>Value, shown</source>
        <translation>Waarde, getoond</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>Waarde verbergen</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Waarde tonen</translation>
    </message>
</context>
<context>
    <name>vault::MemoryField</name>
    <message>
        <source>Remember what the vault holds, to show what changed</source>
        <translation>Onthouden wat de kluis bevat, om te tonen wat is gewijzigd</translation>
    </message>
    <message>
        <source>What was kept of this vault is removed when you save, with its key.</source>
        <translation>Wat van deze kluis is bewaard, wordt bij het opslaan verwijderd, met de sleutel ervan.</translation>
    </message>
    <message>
        <source>Names, tags, dates and types of all its objects are kept in a file on this computer, never a value. The file is encrypted; its key lies in the keychain. Names and tags can be sensitive too.</source>
        <translation>Namen, tags, datums en typen van alle objecten worden in een bestand op deze computer bewaard, nooit een waarde. Het bestand is versleuteld; de sleutel ervan ligt in de sleutelbos. Ook namen en tags kunnen gevoelig zijn.</translation>
    </message>
</context>
<context>
    <name>vault::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>Een naam is vereist.</translation>
    </message>
    <message>
        <source>%1 characters: at most 127 are allowed.</source>
        <translation>%1 tekens: maximaal 127 zijn toegestaan.</translation>
    </message>
    <message>
        <source>A name cannot hold blanks. Use letters a to z, digits and dashes.</source>
        <translation>Een naam kan geen spaties bevatten. Gebruik letters a tot z, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>A name cannot hold “%1”. Use letters a to z, digits and dashes.</source>
        <translation>Een naam kan geen “%1” bevatten. Gebruik letters a tot z, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>Letters a to z, digits and dashes; at most 127.</source>
        <translation>Letters a tot z, cijfers en streepjes; maximaal 127.</translation>
    </message>
</context>
<context>
    <name>vault::NameRepair</name>
    <message>
        <source>Recover it</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Purge it forever…</source>
        <translation>Definitief opschonen…</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Een andere naam kiezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The deleted key of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>De verwijderde sleutel met deze naam is nog niet weg. Dat duurt tot twee minuten; wat je hebt getypt, blijft behouden.</translation>
    </message>
    <message>
        <source>The deleted secret of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>Het verwijderde geheim met deze naam is nog niet weg. Dat duurt tot twee minuten; wat je hebt getypt, blijft behouden.</translation>
    </message>
    <message>
        <source>A deleted key has this name.</source>
        <translation>Een verwijderde sleutel heeft deze naam.</translation>
    </message>
    <message>
        <source>A deleted secret has this name.</source>
        <translation>Een verwijderd geheim heeft deze naam.</translation>
    </message>
    <message>
        <source>A deleted key has this name until %1.</source>
        <extracomment>%1 is a date with its time.</extracomment>
        <translation>Een verwijderde sleutel heeft deze naam tot %1.</translation>
    </message>
    <message>
        <source>A deleted secret has this name until %1.</source>
        <translation>Een verwijderd geheim heeft deze naam tot %1.</translation>
    </message>
    <message>
        <source>Purge protection is on, so it cannot be purged before then.</source>
        <translation>Beveiliging tegen opschonen is ingeschakeld, dus kan het niet eerder worden opgeschoond.</translation>
    </message>
    <message>
        <source>Recover it, purge it forever, or choose another name. What you typed is kept.</source>
        <translation>Herstel het, schoon het definitief op of kies een andere naam. Wat je hebt getypt, blijft behouden.</translation>
    </message>
    <message>
        <source>Recover it, or choose another name. What you typed is kept.</source>
        <translation>Herstel het of kies een andere naam. Wat je hebt getypt, blijft behouden.</translation>
    </message>
    <message>
        <source>Recover it, or purge it forever. What you typed is kept.</source>
        <translation>Herstel het of schoon het definitief op. Wat je hebt getypt, blijft behouden.</translation>
    </message>
    <message>
        <source>Recover it. What you typed is kept.</source>
        <translation>Herstel het. Wat je hebt getypt, blijft behouden.</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault</source>
        <translation>Beveiliging tegen opschonen is ingeschakeld voor deze kluis</translation>
    </message>
    <message>
        <source>Purged. The name is free: press “%1” to go on.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>Opgeschoond. De naam is vrij: klik op “%1” om door te gaan.</translation>
    </message>
    <message>
        <source>Recovered: this key exists again, as it was. “%1” now makes a new version of it; close the dialog to leave it alone.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>Hersteld: deze sleutel bestaat weer, zoals die was. “%1” maakt er nu een nieuwe versie van; sluit het dialoogvenster om de sleutel te laten zoals die is.</translation>
    </message>
    <message>
        <source>Recovered: this secret exists again, with its old value. “%1” now stores what you typed as a new version.</source>
        <translation>Hersteld: dit geheim bestaat weer, met de oude waarde. “%1” slaat wat je hebt getypt nu als nieuwe versie op.</translation>
    </message>
</context>
<context>
    <name>vault::NavigationPane</name>
    <message>
        <source>Vault contents</source>
        <translation>Inhoud van de kluis</translation>
    </message>
</context>
<context>
    <name>vault::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>De melding sluiten</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud when a strip with news appears; %1 is the news.</extracomment>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Melding: %1</translation>
    </message>
</context>
<context>
    <name>vault::OfflineReading</name>
    <message>
        <source>Nothing is kept of %1 yet: it is when the vault was open once.</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>Van %1 is nog niets bewaard: dat gebeurt zodra de kluis een keer open is geweest.</translation>
    </message>
</context>
<context>
    <name>vault::OfflineWindow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Status toen</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Beheerd</translation>
    </message>
    <message>
        <source>It backs a certificate</source>
        <translation>Hoort bij een certificaat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>Opschoning op</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhoudstype</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>The label of a tag: %1 is its name</extracomment>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Naam kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;Id kopiëren</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>Lists of then</source>
        <translation>Lijsten van toen</translation>
    </message>
    <message>
        <source>As it was on %1. Nothing here is current, and nothing can be changed: this is what was kept of %2 at the last visit.</source>
        <extracomment>%1 is a date and time, %2 an address</extracomment>
        <translation>Zoals het was op %1. Niets hier is actueel en niets kan worden gewijzigd: dit is wat bij het laatste bezoek van %2 is bewaard.</translation>
    </message>
    <message>
        <source>Details of then</source>
        <translation>Details van toen</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschap</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>A tab: a list&apos;s name and how many objects it had</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>As it was on %1: it could not be read at the last visit</source>
        <extracomment>%1 is the date and time when this list was read last</extracomment>
        <translation>Zoals het was op %1: bij het laatste bezoek kon dit niet worden gelezen</translation>
    </message>
    <message>
        <source>This list was empty.</source>
        <translation>Deze lijst was leeg.</translation>
    </message>
</context>
<context>
    <name>vault::OpenVaultDialog</name>
    <message>
        <source>Open v&amp;ault</source>
        <translation>Kluis &amp;openen</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Een kluis openen</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>V&amp;erbinding testen</translation>
    </message>
</context>
<context>
    <name>vault::PaneFailure</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>vault::PolicyTab</name>
    <message>
        <source>%1: the vault signs it with its own key</source>
        <translation>%1: de kluis ondertekent het met de eigen sleutel van het certificaat</translation>
    </message>
    <message>
        <source>%1: somebody outside the vault signs its request</source>
        <translation>%1: iemand buiten de kluis ondertekent de aanvraag ervan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Renew it</source>
        <extracomment>What the vault does with a certificate before it expires; %1 is &quot;AutoRenew&quot; or another word of the service.</extracomment>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Mail the contacts</source>
        <translation>De contactpersonen mailen</translation>
    </message>
    <message>
        <source>%1 when %2% of its lifetime has passed</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>%1 wanneer %2% van de levensduur is verstreken</translation>
    </message>
    <message>
        <source>%1 %2 days before it expires</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>%1 %2 dagen vóór het verlopen</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>Serververificatie</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Clientverificatie</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Ondertekening van programmacode</translation>
    </message>
    <message>
        <source>E-mail protection</source>
        <translation>E-mailbeveiliging</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Tijdstempels</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>OCSP-ondertekening</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Verlener</translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation>Certificaattype</translation>
    </message>
    <message>
        <source>Certificate transparency</source>
        <translation>Certificaattransparantie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS-namen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mailadressen</translation>
    </message>
    <message>
        <source>User principal names</source>
        <translation>User Principal Names</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Sleutelgebruik</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Uitgebreid sleutelgebruik</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>Exporteerbaar</translation>
    </message>
    <message>
        <source>Whether the certificate&apos;s secret holds the private key</source>
        <translation>Of het geheim van het certificaat de persoonlijke sleutel bevat</translation>
    </message>
    <message>
        <source>Reuse key</source>
        <translation>Sleutel hergebruiken</translation>
    </message>
    <message>
        <source>Whether a renewed certificate keeps the key</source>
        <translation>Of een vernieuwd certificaat de sleutel houdt</translation>
    </message>
    <message>
        <source>Secret as</source>
        <translation>Geheim als</translation>
    </message>
    <message>
        <source>Before it expires</source>
        <translation>Vóór het verlopen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
</context>
<context>
    <name>vault::ProgressLine</name>
    <message>
        <source>Nothing is loading</source>
        <translation>Er wordt niets geladen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Send what was changed to the vault (Ctrl+S)</source>
        <translation>De wijzigingen naar de kluis verzenden (Ctrl+S)</translation>
    </message>
    <message>
        <source>Leave everything as it is at the vault (Esc)</source>
        <translation>Alles in de kluis laten zoals het is (Esc)</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>Eigenschappen bewerken</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the change out.</source>
        <translation>De kluis heeft nog niet geantwoord en kan de wijziging nog doorvoeren.</translation>
    </message>
    <message>
        <source>Discard what was changed here?</source>
        <translation>Verwerpen wat hier is gewijzigd?</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Niet &amp;meer wachten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Blijven &amp;wachten</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Verder &amp;bewerken</translation>
    </message>
    <message>
        <source>The changes of %1 are still being saved.</source>
        <translation>De wijzigingen van %1 worden nog opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier blijven</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>De wijzigingen van %1 zijn niet opgeslagen.</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>Wijzi&amp;gingen opslaan</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>niet vóór</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>verloopt</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>inhoudstype</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>bewerkingen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>niets wat hier wordt getoond</translation>
    </message>
    <message>
        <source>&amp;Discard my edits</source>
        <translation>Mijn bewerkingen ver&amp;werpen</translation>
    </message>
    <message>
        <source>A newer version became the current one since this was fetched. Nothing was saved.</source>
        <translation>Sinds dit is opgehaald, is een nieuwere versie de huidige geworden. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>It was changed at the vault on %1, since it was fetched here: %2. Nothing was saved.</source>
        <extracomment>%1 is a date, %2 a list such as &quot;tags, expires&quot;.</extracomment>
        <translation>Het is in de kluis gewijzigd op %1, nadat het hier was opgehaald: %2. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>This is the vault&apos;s present state with your edits on it. It is not saved yet.</source>
        <translation>Dit is de huidige toestand in de kluis met jouw bewerkingen erin. Die is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Load it, keep my edits</source>
        <translation>La&amp;den, mijn bewerkingen behouden</translation>
    </message>
    <message>
        <source>What the vault holds now could not be read, so a change by somebody else would be overwritten.</source>
        <translation>Wat de kluis nu bevat, kon niet worden gelezen; een wijziging door iemand anders zou dus worden overschreven.</translation>
    </message>
    <message>
        <source>Save all the sa&amp;me</source>
        <translation>T&amp;och opslaan</translation>
    </message>
    <message>
        <source>It has more versions than are looked through for that.</source>
        <translation>Er zijn meer versies dan er daarvoor worden doorzocht.</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesForm</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>Inhouds&amp;type:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>&amp;Bewerkingen:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>T&amp;ags:</translation>
    </message>
    <message>
        <source>A date that is set can be moved, but the vault offers no way to remove it: a new version can be made without it.</source>
        <translation>Een ingestelde datum kan worden verschoven, maar de kluis biedt geen manier om die te verwijderen: je kunt wel een nieuwe versie zonder datum maken.</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>Het inhoudstype is te lang.</translation>
    </message>
    <message>
        <source>A key needs at least one operation.</source>
        <translation>Een sleutel heeft ten minste één bewerking nodig.</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 tekens: maximaal %2 zijn toegestaan.</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesTab</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhoudstype</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Beheerd</translation>
    </message>
    <message>
        <source>Yes, it belongs to a certificate</source>
        <translation>Ja, hoort bij een certificaat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Sleutel van het certificaat</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>Exporteerbaar</translation>
    </message>
    <message>
        <source>HSM platform</source>
        <translation>HSM-platform</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>Wordt opgeschoond op</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Kept for %1 days after deletion</source>
        <translation>%1 dagen bewaard na verwijdering</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>Herstelniveau</translation>
    </message>
    <message>
        <source>Can be purged before its purge date</source>
        <translation>Kan vóór de opschoondatum worden opgeschoond</translation>
    </message>
    <message>
        <source>Cannot be purged before its purge date</source>
        <translation>Kan niet vóór de opschoondatum worden opgeschoond</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Sleuteltype</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Bewerkingen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>vault::ProxyField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host van de proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxypoort</translation>
    </message>
    <message>
        <source>Port </source>
        <translation>Poort </translation>
    </message>
    <message>
        <source>A host&apos;s name or address alone, such as proxy.example.org; the port stands beside it.</source>
        <translation>Alleen de naam of het adres van een host, zoals proxy.example.org; de poort staat ernaast.</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyField</name>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>Read the public key from a file</source>
        <translation>De openbare sleutel uit een bestand lezen</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>&amp;Openbare sleutel:</translation>
    </message>
    <message>
        <source>Algorith&amp;m of that key:</source>
        <translation>Algorit&amp;me van die sleutel:</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
    </message>
    <message>
        <source>PEM, a certificate or a public JWK.</source>
        <translation>PEM, een certificaat of een openbare JWK.</translation>
    </message>
    <message>
        <source>%1, thumbprint %2</source>
        <extracomment>%1 is a key&apos;s type, %2 its RFC 7638 thumbprint.</extracomment>
        <translation>%1, vingerafdruk %2</translation>
    </message>
    <message>
        <source>This is no public key that can be used here: %1</source>
        <translation>Dit is geen openbare sleutel die hier kan worden gebruikt: %1</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyTab</name>
    <message>
        <source>Thumbprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256, RFC 7638, base64url)</source>
        <translation>Vingerafdruk (SHA-256, RFC 7638, base64url)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is &quot;PEM&quot;, &quot;DER&quot;, &quot;JWK&quot; or &quot;OpenSSH&quot;.</extracomment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>A key of type %1 is symmetric: it has no public half.</source>
        <translation>Een sleutel van het type %1 is symmetrisch: die heeft geen openbare helft.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>De openbare sleutel opslaan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 kon niet worden geschreven: %2. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of SubjectPublicKeyInfo (hexadecimal)</source>
        <translation>SHA-256 van SubjectPublicKeyInfo (hexadecimaal)</translation>
    </message>
    <message>
        <source>Form of the public key</source>
        <translation>Vorm van de openbare sleutel</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Vorm:</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Opslaan als %1…</translation>
    </message>
    <message>
        <source>This form has no name for a key of this type or curve.</source>
        <translation>Deze vorm heeft geen naam voor een sleutel van dit type of deze curve.</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <extracomment>%1 is &quot;PEM&quot; or the like, %2 a file name&apos;s end.</extracomment>
        <translation>%1-bestanden (*.%2);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>vault::ReadOnly</name>
    <message>
        <source>This connection is read-only</source>
        <translation>Deze verbinding is alleen-lezen</translation>
    </message>
</context>
<context>
    <name>vault::ReadinessView</name>
    <message>
        <source>&amp;Sign digest</source>
        <translation>Digest &amp;ondertekenen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>To be signed:</source>
        <translation>Te ondertekenen:</translation>
    </message>
    <message>
        <source>Digest to be signed</source>
        <translation>Te ondertekenen digest</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Stoppen met ondertekenen</translation>
    </message>
</context>
<context>
    <name>vault::ReadingWords</name>
    <message>
        <source>Hexadecimal line</source>
        <translation>Hexadecimale regel</translation>
    </message>
    <message>
        <source>%1 with its prefix</source>
        <extracomment>%1 is &quot;SHA-256&quot;. Written as &quot;sha256:…&quot;.</extracomment>
        <translation>%1 met voorvoegsel</translation>
    </message>
    <message>
        <source>Checksum line</source>
        <translation>Controlesomregel</translation>
    </message>
    <message>
        <source>Checksum of %1</source>
        <translation>Controlesom van %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 is what stands in a line, %2 its number.</extracomment>
        <translation>%1 (regel %2)</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimaal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Base64 or base64url</source>
        <translation>Base64 of base64url</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes van het bestand</translation>
    </message>
    <message>
        <source>Text, hashed here with %1</source>
        <extracomment>%1 is &quot;SHA-256&quot;.</extracomment>
        <translation>Tekst, hier gehasht met %1</translation>
    </message>
    <message>
        <source>Text as it is, UTF-8</source>
        <translation>Tekst zoals die is, UTF-8</translation>
    </message>
    <message>
        <source>%1, the length of %2: too short for every algorithm</source>
        <extracomment>%1 is &quot;20 bytes&quot;, %2 is &quot;SHA-1&quot;.</extracomment>
        <translation>%1, de lengte van %2: te kort voor elk algoritme</translation>
    </message>
    <message>
        <source>%1: no algorithm signs that; digests have 32, 48 or 64</source>
        <extracomment>%1 is &quot;31 bytes&quot;.</extracomment>
        <translation>%1: dat ondertekent geen enkel algoritme; digests hebben er 32, 48 of 64</translation>
    </message>
    <message>
        <source>A digest by %1, which no algorithm here signs</source>
        <extracomment>%1 is &quot;SHA3-256&quot;.</extracomment>
        <translation>Een digest van %1, die hier door geen enkel algoritme wordt ondertekend</translation>
    </message>
    <message>
        <source>Choose an algorithm: %1 take it</source>
        <translation>Kies een algoritme; geschikt: %1</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes (%3); %4 take these %5</source>
        <translation>%1 heeft %2 bytes nodig (%3); bij deze %5 passen %4</translation>
    </message>
    <message>
        <source>Only %1 take %2 bytes, and this key (%3) knows none of them</source>
        <translation>Alleen %1 passen bij %2 bytes, en deze sleutel (%3) kent er geen van</translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves hexadecimal digits, the text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>Dubbel gecodeerd? Deze %n byte is zelf een hexadecimaal cijfer, de tekst van een digest. Als je die ondertekent, onderteken je die tekst en niet de digest.</numerusform>
            <numerusform>Dubbel gecodeerd? Deze %n bytes zijn zelf hexadecimale cijfers, de tekst van een digest. Als je ze ondertekent, onderteken je die tekst en niet de digest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves the base64 text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>Dubbel gecodeerd? Deze %n byte is zelf de base64-tekst van een digest. Als je die ondertekent, onderteken je die tekst en niet de digest.</numerusform>
            <numerusform>Dubbel gecodeerd? Deze %n bytes zijn zelf de base64-tekst van een digest. Als je ze ondertekent, onderteken je die tekst en niet de digest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every character is a hexadecimal digit, and their number is that of a digest: it is hardly meant as base64.</source>
        <translation>Elk teken is een hexadecimaal cijfer en het aantal is dat van een digest: dit is vrijwel zeker niet als base64 bedoeld.</translation>
    </message>
    <message>
        <source>This is text, not a digest. A verifier hashes the message first; to sign a message, let it be hashed here.</source>
        <translation>Dit is tekst, geen digest. Bij het verifiëren wordt het bericht eerst gehasht; laat een bericht dat je wilt ondertekenen hier hashen.</translation>
    </message>
    <message>
        <source>What was pasted was no text, and some of its bytes are lost. Read the digest from its file instead.</source>
        <translation>Wat is geplakt, was geen tekst, en een deel van de bytes is verloren. Lees de digest in plaats daarvan uit het bestand.</translation>
    </message>
</context>
<context>
    <name>vault::RecentConnections</name>
    <message>
        <source>Recent connections</source>
        <translation>Recente verbindingen</translation>
    </message>
    <message>
        <source>%1, %2, opened %3</source>
        <extracomment>A recent connection, read aloud: name, address, when it was opened.</extracomment>
        <translation>%1, %2, geopend %3</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>%1 is the description of a connection, %2 the name of its colour.</extracomment>
        <translation>%1, kleur %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Uit deze lijst &amp;verwijderen</translation>
    </message>
    <message>
        <source>Open o&amp;ffline</source>
        <translation>O&amp;ffline openen</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is the description of a connection.</extracomment>
        <translation>%1, alleen-lezen</translation>
    </message>
</context>
<context>
    <name>vault::RecentDelegate</name>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
</context>
<context>
    <name>vault::RemovalDialog</name>
    <message>
        <source>&amp;Type the name to confirm:</source>
        <translation>&amp;Typ de naam ter bevestiging:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Content type:</source>
        <translation>Inhoudstype:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Verwijderd:</translation>
    </message>
    <message>
        <source>Purged on:</source>
        <translation>Wordt opgeschoond op:</translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation>Bijgewerkt:</translation>
    </message>
    <message>
        <source>Recovery level:</source>
        <translation>Herstelniveau:</translation>
    </message>
    <message>
        <source>Not possible here.</source>
        <translation>Hier niet mogelijk.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Typ eerst de naam.</translation>
    </message>
    <message>
        <source>The names differ.</source>
        <translation>De namen verschillen.</translation>
    </message>
</context>
<context>
    <name>vault::RemovalText</name>
    <message>
        <source>This key belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>Deze sleutel hoort bij het certificaat met dezelfde naam en bestaat en verdwijnt daarmee. Verwijder in plaats daarvan het certificaat.</translation>
    </message>
    <message>
        <source>This secret belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>Dit geheim hoort bij het certificaat met dezelfde naam en bestaat en verdwijnt daarmee. Verwijder in plaats daarvan het certificaat.</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day, nor cancel the subscription for good.</source>
        <translation>Beveiliging tegen opschonen is ingeschakeld: niemand kan het vóór die dag opschonen of het abonnement definitief opzeggen.</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day.</source>
        <translation>Beveiliging tegen opschonen is ingeschakeld: niemand kan het vóór die dag opschonen.</translation>
    </message>
    <message>
        <source>It can be recovered for 1 day, until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Herstellen kan nog 1 dag, tot %1.</translation>
    </message>
    <message numerus="yes">
        <source>It can be recovered for %Ln days, until %1.</source>
        <translation>
            <numerusform>Herstellen kan nog %Ln dag, tot %1.</numerusform>
            <numerusform>Herstellen kan nog %Ln dagen, tot %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be recovered for as long as the vault is set to, 7 to 90 days.</source>
        <translation>Herstellen kan zolang als in de kluis is ingesteld, 7 tot 90 dagen.</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and nothing can be signed or decrypted with it.</source>
        <translation>De naam blijft tot die tijd bezet, en er kan niets mee worden ondertekend of ontsleuteld.</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and its value cannot be read.</source>
        <translation>De naam blijft tot die tijd bezet, en de waarde kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Who may purge can end it earlier.</source>
        <translation>Wie mag opschonen, kan die tijd eerder beëindigen.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Sleutel verwijderen</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>Geheim verwijderen</translation>
    </message>
    <message>
        <source>Delete this key with all its versions?</source>
        <translation>Deze sleutel met alle versies verwijderen?</translation>
    </message>
    <message>
        <source>Delete this secret with all its versions?</source>
        <translation>Dit geheim met alle versies verwijderen?</translation>
    </message>
    <message>
        <source>De&amp;lete key</source>
        <translation>Sleutel ver&amp;wijderen</translation>
    </message>
    <message>
        <source>De&amp;lete secret</source>
        <translation>Geheim ver&amp;wijderen</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. It may be gone for good.</source>
        <translation>De kluis heeft niet gemeld of verwijderde objecten worden bewaard. Mogelijk is het voorgoed weg.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the key is gone for good, at once. What it encrypted can then never be read again.</source>
        <translation>Deze kluis bewaart niets van wat wordt verwijderd: de sleutel is meteen en voorgoed weg. Wat ermee is versleuteld, kan dan nooit meer worden gelezen.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the secret is gone for good, at once.</source>
        <translation>Deze kluis bewaart niets van wat wordt verwijderd: het geheim is meteen en voorgoed weg.</translation>
    </message>
    <message>
        <source>De&amp;lete key forever</source>
        <translation>Sleutel definitief ver&amp;wijderen</translation>
    </message>
    <message>
        <source>De&amp;lete secret forever</source>
        <translation>Geheim definitief ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Purge deleted key</source>
        <translation>Verwijderde sleutel opschonen</translation>
    </message>
    <message>
        <source>Purge deleted secret</source>
        <translation>Verwijderd geheim opschonen</translation>
    </message>
    <message>
        <source>Purge this deleted key forever?</source>
        <translation>Deze verwijderde sleutel definitief opschonen?</translation>
    </message>
    <message>
        <source>Purge this deleted secret forever?</source>
        <translation>Dit verwijderde geheim definitief opschonen?</translation>
    </message>
    <message>
        <source>&amp;Purge forever</source>
        <translation>Definitief o&amp;pschonen</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before its time is over. The vault then purges it by itself.</source>
        <extracomment>Purge protection; %1 is the recovery level, %2 a date with its time.</extracomment>
        <translation>Beveiliging tegen opschonen is ingeschakeld voor deze kluis (herstelniveau %1): niemand kan het opschonen voordat de tijd om is. Daarna schoont de kluis het zelf op.</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before %2. The vault then purges it by itself.</source>
        <translation>Beveiliging tegen opschonen is ingeschakeld voor deze kluis (herstelniveau %1): niemand kan het vóór %2 opschonen. Daarna schoont de kluis het zelf op.</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back. What the key encrypted can then never be read again.</source>
        <translation>Alle versies worden meteen vernietigd en niemand kan ze terughalen. Wat met de sleutel is versleuteld, kan dan nooit meer worden gelezen.</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back.</source>
        <translation>Alle versies worden meteen vernietigd en niemand kan ze terughalen.</translation>
    </message>
</context>
<context>
    <name>vault::RequestResult</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>PEM:</source>
        <translation>PEM:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>B&amp;estand:</translation>
    </message>
    <message>
        <source>Command that verifies it</source>
        <translation>Opdracht om te verifiëren</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Verifiëren met:</translation>
    </message>
    <message>
        <source>Save the certificate request</source>
        <translation>De certificaataanvraag opslaan</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Het certificaat opslaan</translation>
    </message>
    <message>
        <source>Certificate requests (*.csr *.pem);;All files (*)</source>
        <translation>Certificaataanvragen (*.csr *.pem);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The vault signed the request, and its signature was verified here.</source>
        <translation>De kluis heeft de aanvraag ondertekend en de handtekening is hier geverifieerd.</translation>
    </message>
    <message>
        <source>The vault signed the certificate, and its signature was verified here.</source>
        <translation>De kluis heeft het certificaat ondertekend en de handtekening is hier geverifieerd.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>vault::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>A ke&amp;y</source>
        <translation>Een &amp;sleutel</translation>
    </message>
    <message>
        <source>A secre&amp;t</source>
        <translation>Een &amp;geheim</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Een back-up kiezen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>B&amp;estand:</translation>
    </message>
    <message>
        <source>It is a backup of:</source>
        <translation>Het is een back-up van:</translation>
    </message>
    <message>
        <source>It comes back under its own name, with all its versions. The vault takes only what a vault of the same subscription and the same Azure geography has backed up, and only while the name is free: a deleted key or secret holds its name too, until it is purged.</source>
        <translation>De back-up komt terug onder de eigen naam, met alle versies. De kluis accepteert alleen wat een kluis van hetzelfde abonnement en dezelfde Azure-geografie heeft gemaakt, en alleen als de naam vrij is: ook een verwijderde sleutel of een verwijderd geheim houdt de naam bezet tot het opschonen.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, more than any backup has.</source>
        <translation>Dit bestand is groter dan %1 bytes, en zo groot is geen enkele back-up.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is the backup of a certificate. Only keys and secrets can be restored here.</source>
        <translation>Dit is de back-up van een certificaat. Hier kunnen alleen sleutels en geheimen worden teruggezet.</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a key.</source>
        <translation>Volgens het bestand is dit de back-up van een sleutel.</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a secret.</source>
        <translation>Volgens het bestand is dit de back-up van een geheim.</translation>
    </message>
    <message>
        <source>%1. The file does not say what it is; choose it below.</source>
        <translation>%1. Het bestand vermeldt niet wat het is; kies dat hieronder.</translation>
    </message>
    <message>
        <source>The backup of a key, %1.</source>
        <translation>De back-up van een sleutel, %1.</translation>
    </message>
    <message>
        <source>The backup of a secret, %1.</source>
        <translation>De back-up van een geheim, %1.</translation>
    </message>
    <message>
        <source>Choose a backup file.</source>
        <translation>Kies een back-upbestand.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Choose what it is a backup of.</source>
        <translation>Kies waarvan het een back-up is.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>The name in the backup is taken in this vault.</source>
        <translation>De naam in de back-up is in deze kluis bezet.</translation>
    </message>
    <message>
        <source>The name %1 is taken in this vault.</source>
        <translation>De naam %1 is in deze kluis bezet.</translation>
    </message>
    <message>
        <source>%1 Delete what has it and purge it; if that was just done, wait a minute and try again. Or restore into another vault of the same subscription and geography.</source>
        <extracomment>%1 is a sentence: &quot;The name orders is taken in this vault.&quot;</extracomment>
        <translation>%1 Verwijder wat die naam heeft en schoon het op; is dat net gedaan, wacht dan een minuut en probeer het opnieuw. Of zet de back-up terug in een andere kluis van hetzelfde abonnement en dezelfde geografie.</translation>
    </message>
    <message>
        <source>If the file is whole, it was made elsewhere: a vault restores only what a vault of the same subscription and the same Azure geography has backed up.</source>
        <translation>Als het bestand onbeschadigd is, is het elders gemaakt: een kluis zet alleen terug wat een kluis van hetzelfde abonnement en dezelfde Azure-geografie heeft gemaakt.</translation>
    </message>
    <message>
        <source>This is the backup of a secret. A Managed HSM holds keys only.</source>
        <translation>Dit is de back-up van een geheim. Een Managed HSM bevat alleen sleutels.</translation>
    </message>
    <message>
        <source>A Managed HSM holds keys only.</source>
        <translation>Een Managed HSM bevat alleen sleutels.</translation>
    </message>
</context>
<context>
    <name>vault::RotateKeyDialog</name>
    <message>
        <source>&amp;Rotate key</source>
        <translation>Sleutel &amp;roteren</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>Een sleutel roteren</translation>
    </message>
    <message>
        <source>Make a new version of this key?</source>
        <translation>Een nieuwe versie van deze sleutel maken?</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Current version created:</source>
        <translation>Huidige versie gemaakt:</translation>
    </message>
    <message>
        <source>The vault makes new key material of the same type and size. Whoever names no version uses the new one from then on. The older versions stay: they still verify and decrypt what was made with them.</source>
        <translation>De kluis maakt nieuw sleutelmateriaal van hetzelfde type en dezelfde grootte. Wie geen versie noemt, gebruikt vanaf dat moment de nieuwe. De oudere versies blijven: ze verifiëren en ontsleutelen nog wat ermee is gemaakt.</translation>
    </message>
    <message>
        <source>Reading the key&apos;s rotation policy…</source>
        <translation>Het rotatiebeleid van de sleutel wordt gelezen…</translation>
    </message>
    <message>
        <source>Whether the new version will expire is not known: the rotation policy could not be read. %1</source>
        <translation>Onbekend is of de nieuwe versie verloopt: het rotatiebeleid kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>Rotating the key…</source>
        <translation>De sleutel wordt geroteerd…</translation>
    </message>
    <message>
        <source>The new version will not expire: no rotation policy says so.</source>
        <translation>De nieuwe versie verloopt niet: geen rotatiebeleid schrijft dat voor.</translation>
    </message>
    <message>
        <source>The new version will expire after %1, as the key&apos;s rotation policy says.</source>
        <extracomment>%1 is a duration: &quot;1 year 6 months&quot;.</extracomment>
        <translation>De nieuwe versie verloopt na %1, volgens het rotatiebeleid van de sleutel.</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicy</name>
    <message>
        <source>New versions can expire after 28 days at the earliest.</source>
        <translation>Nieuwe versies kunnen op zijn vroegst na 28 dagen verlopen.</translation>
    </message>
    <message>
        <source>Rotation needs at least 7 days.</source>
        <translation>Voor rotatie zijn ten minste 7 dagen nodig.</translation>
    </message>
    <message>
        <source>To rotate before expiry, let new versions expire.</source>
        <translation>Laat nieuwe versies verlopen om vóór het verlopen te roteren.</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days before the expiry after %1.</source>
        <translation>De rotatie moet ten minste 7 dagen vóór het verlopen na %1 plaatsvinden.</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days after creation; versions live for %1.</source>
        <translation>De rotatie moet ten minste 7 dagen na het maken plaatsvinden; versies bestaan %1.</translation>
    </message>
    <message>
        <source>A notice needs at least 7 days.</source>
        <translation>Voor een melding zijn ten minste 7 dagen nodig.</translation>
    </message>
    <message>
        <source>The notice would come before the version exists; versions live for %1.</source>
        <translation>De melding zou komen voordat de versie bestaat; versies bestaan %1.</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicyDialog</name>
    <message>
        <source>&amp;Save policy</source>
        <translation>Beleid op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Rotate by itself</source>
        <translation>Automatisch &amp;roteren</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotatie</translation>
    </message>
    <message>
        <source>&amp;Notify before expiry</source>
        <translation>&amp;Melden vóór het verlopen</translation>
    </message>
    <message>
        <source>Notice before expiry</source>
        <translation>Melding vóór het verlopen</translation>
    </message>
    <message>
        <source>&amp;Expire after</source>
        <translation>&amp;Verloopt na</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Verloopt na</translation>
    </message>
    <message>
        <source>Rotation policy of %1</source>
        <translation>Rotatiebeleid van %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>after creation</source>
        <translation>na het maken</translation>
    </message>
    <message>
        <source>before expiry</source>
        <translation>vóór het verlopen</translation>
    </message>
    <message>
        <source>When it rotates</source>
        <translation>Moment van rotatie</translation>
    </message>
    <message>
        <source>Versions that rotation makes expire so long after their creation</source>
        <translation>Versies die door rotatie ontstaan, verlopen zo lang na het maken</translation>
    </message>
    <message>
        <source>The vault tells subscribers of its events that a version is about to expire</source>
        <translation>De kluis laat abonnees op de gebeurtenissen ervan weten dat een versie binnenkort verloopt</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Het beleid wordt gelezen…</translation>
    </message>
    <message>
        <source>No policy is set: the key is rotated only by hand, and versions do not expire by one.</source>
        <translation>Er is geen beleid ingesteld: de sleutel wordt alleen handmatig geroteerd, en versies verlopen niet door een beleid.</translation>
    </message>
    <message>
        <source>The policy has more actions, or finer times, than this form can show. Saving replaces it with what stands here.</source>
        <translation>Het beleid heeft meer acties of nauwkeurigere tijden dan dit formulier kan tonen. Bij opslaan wordt het vervangen door wat hier staat.</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation>Ingesteld op %1.</translation>
    </message>
    <message>
        <source>A policy is set.</source>
        <translation>Er is een beleid ingesteld.</translation>
    </message>
    <message>
        <source>Saved. This is what the vault keeps now.</source>
        <translation>Opgeslagen. Dit bewaart de kluis nu.</translation>
    </message>
    <message>
        <source>The vault adds a notice 30 days before expiry by itself.</source>
        <translation>De kluis voegt zelf een melding 30 dagen vóór het verlopen toe.</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>Het beleid kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>Corrigeer de tijden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Saving the policy…</source>
        <translation>Het beleid wordt opgeslagen…</translation>
    </message>
    <message>
        <source>&amp;when:</source>
        <translation>&amp;wanneer:</translation>
    </message>
    <message>
        <source>This connection is read-only: the policy can only be looked at.</source>
        <translation>Deze verbinding is alleen-lezen: het beleid kan alleen worden bekeken.</translation>
    </message>
</context>
<context>
    <name>vault::SaveFileDialog</name>
    <message>
        <source>Save the value</source>
        <translation>De waarde opslaan</translation>
    </message>
    <message>
        <source>Decoded from %1 (*)</source>
        <extracomment>%1 is &quot;base64&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>Gedecodeerd uit %1 (*)</translation>
    </message>
    <message>
        <source>Written as %1 (*)</source>
        <extracomment>%1 is &quot;utf-16le&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>Geschreven als %1 (*)</translation>
    </message>
    <message>
        <source>The text as it is, UTF-8 (*)</source>
        <translation>De tekst zoals die is, UTF-8 (*)</translation>
    </message>
</context>
<context>
    <name>vault::SavePathField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Geef een bestand op.</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>Geef het bestand op met het volledige pad.</translation>
    </message>
    <message>
        <source>This is a folder; name a file in it.</source>
        <translation>Dit is een map; geef een bestand daarin op.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>De map %1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation>Er is al een bestand met deze naam. Het wordt vervangen.</translation>
    </message>
</context>
<context>
    <name>vault::SearchPane</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>In alle open kluizen zoeken</translation>
    </message>
    <message>
        <source>Search in all open vaults (Ctrl+Shift+F)</source>
        <translation>In alle open kluizen zoeken (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Load the lists again that failed or were stopped</source>
        <translation>De lijsten die zijn mislukt of gestopt, opnieuw laden</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Het zoeken sluiten</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Het zoeken sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>vault::SearchTable</name>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
</context>
<context>
    <name>vault::SearchWords</name>
    <message>
        <source>1 open vault</source>
        <translation>1 open kluis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open vaults</source>
        <translation>
            <numerusform>%Ln open kluis</numerusform>
            <numerusform>%Ln open kluizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is searched in part: %2 could not be listed (%3).</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;, %3 &quot;403 Forbidden&quot;.</extracomment>
        <translation>%1 is gedeeltelijk doorzocht: %2 konden niet worden opgehaald (%3).</translation>
    </message>
    <message>
        <source>%1 is not searched: %2 could not be listed (%3).</source>
        <extracomment>As above.</extracomment>
        <translation>%1 is niet doorzocht: %2 konden niet worden opgehaald (%3).</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 object</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objecten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 so far…</source>
        <extracomment>%1 is &quot;12 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>%1 in %2 tot nu toe…</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>%1 gevonden in %2</translation>
    </message>
    <message>
        <source>%1 is still loading %2.</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;.</extracomment>
        <translation>%1 is nog bezig met het laden van %2.</translation>
    </message>
    <message>
        <source>%1 is searched in part: the loading of %2 was stopped.</source>
        <translation>%1 is gedeeltelijk doorzocht: het laden van %2 is gestopt.</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>Er is geen kluis open</translation>
    </message>
    <message>
        <source>The search goes through the lists of all vaults that are open.</source>
        <translation>Er wordt gezocht in de lijsten van alle kluizen die open zijn.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Een kluis openen…</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Niets om naar te zoeken</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>In alle open kluizen zoeken</translation>
    </message>
    <message>
        <source>Type words, or conditions such as tag:env=prod or state:expired. %1 in %2 are looked through.</source>
        <extracomment>%1 is &quot;345 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>Typ woorden, of voorwaarden zoals tag:env=prod of state:expired. Doorzocht worden %1 in %2.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>%1 is what was searched for, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot; in %2.</source>
        <translation>Niets in %2 komt overeen met &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>vault::SecondPerson</name>
    <message>
        <source>This connection signs with two persons. Read the groups out; the second person compares them and types the last one.</source>
        <translation>Via deze verbinding ondertekenen jullie met twee personen. Lees de groepen hardop voor; de tweede persoon vergelijkt ze en typt de laatste.</translation>
    </message>
    <message>
        <source>&amp;Last group, typed by the second person:</source>
        <translation>&amp;Laatste groep, getypt door de tweede persoon:</translation>
    </message>
    <message>
        <source>Group %1 of %2: %3</source>
        <extracomment>Read by a screen reader: %1 of %2 groups of a digest, %3 is its digits.</extracomment>
        <translation>Groep %1 van %2: %3</translation>
    </message>
    <message>
        <source>There is no digest to compare yet.</source>
        <translation>Er is nog geen digest om te vergelijken.</translation>
    </message>
    <message>
        <source>The second person types the last group.</source>
        <translation>De tweede persoon typt de laatste groep.</translation>
    </message>
    <message>
        <source>What the second person typed is not the last group of the digest.</source>
        <translation>Wat de tweede persoon heeft getypt, is niet de laatste groep van de digest.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Vrijgegeven.</translation>
    </message>
    <message>
        <source>That is not the last group.</source>
        <translation>Dat is niet de laatste groep.</translation>
    </message>
</context>
<context>
    <name>vault::SecretClipboard</name>
    <message>
        <source>The clipboard could not be cleared: the secret is still on it, or another program put it back. Copy something else, and empty the history of your clipboard manager.</source>
        <translation>Het klembord kon niet worden gewist: het geheim staat er nog op, of een ander programma heeft het teruggezet. Kopieer iets anders en maak de geschiedenis van je klembordbeheer leeg.</translation>
    </message>
</context>
<context>
    <name>vault::SecretDialog</name>
    <message>
        <source>&amp;Save secret</source>
        <translation>Geheim op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Hide the value</source>
        <translation>Waa&amp;rde verbergen</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Uit &amp;bestand…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>New secret in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>Nieuw geheim in %1</translation>
    </message>
    <message>
        <source>Optional, for example text/plain</source>
        <translation>Optioneel, bijvoorbeeld text/plain</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>Waard&amp;e:</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>Inhouds&amp;type:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>T&amp;ags:</translation>
    </message>
    <message>
        <source>The value is hidden.</source>
        <translation>De waarde is verborgen.</translation>
    </message>
    <message>
        <source>L&amp;ine ends:</source>
        <translation>Re&amp;geleinden:</translation>
    </message>
    <message>
        <source>Line ends of the value</source>
        <translation>Regeleinden van de waarde</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF (Windows)</translation>
    </message>
    <message>
        <source>The pasted text had other line ends; they are now %1.</source>
        <translation>De geplakte tekst had andere regeleinden; die zijn nu %1.</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nieuwe versie van %1</translation>
    </message>
    <message>
        <source>File with the secret&apos;s value</source>
        <translation>Bestand met de waarde van het geheim</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a secret holds at most %3. Nothing was loaded.</source>
        <translation>%1 heeft %2 bytes; een geheim bevat er maximaal %3. Er is niets geladen.</translation>
    </message>
    <message>
        <source>%1 is sent exactly as it is. It cannot be edited here: an editor would change its line ends or control characters. Clear it to type a value.</source>
        <translation>%1 wordt precies zo verzonden als het is. Je kunt het hier niet bewerken: een editor zou de regeleinden of stuurtekens veranderen. Wis het om een waarde te typen.</translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation>Geladen uit %1.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of UTF-8</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1 van %2 bytes UTF-8</translation>
    </message>
    <message>
        <source>%1: %2 too many. Shorten the value, or keep it in a file store and its key here.</source>
        <translation>%1: %2 te veel. Kort de waarde in, of bewaar die in een bestandsopslag en hier alleen de sleutel ervan.</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 tekens: maximaal %2 zijn toegestaan.</translation>
    </message>
    <message>
        <source>Give the secret a name.</source>
        <translation>Geef het geheim een naam.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrigeer de naam.</translation>
    </message>
    <message>
        <source>Give the secret a value.</source>
        <translation>Geef het geheim een waarde.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>De waarde is te lang.</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>Het inhoudstype is te lang.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corrigeer de datums.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Corrigeer de tags.</translation>
    </message>
    <message>
        <source>Saving the secret…</source>
        <translation>Het geheim wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Genera&amp;te…</source>
        <translation>Waar&amp;de genereren…</translation>
    </message>
    <message>
        <source>%1 makes %2 bytes as %3; a secret holds at most %4. Nothing was loaded.</source>
        <extracomment>%3 is &quot;base64&quot; or &quot;hex&quot;, %2 and %4 are numbers of bytes.</extracomment>
        <translation>%1 levert %2 bytes op als %3; een geheim bevat er maximaal %4. Er is niets geladen.</translation>
    </message>
    <message>
        <source>%1 is no text, and there is no room for the tag that would say so. Remove a tag first. Nothing was loaded.</source>
        <translation>%1 is geen tekst, en er is geen ruimte voor de tag die dat zou vermelden. Verwijder eerst een tag. Er is niets geladen.</translation>
    </message>
    <message>
        <source>Loaded from %1 as %2; the tag file-encoding says so.</source>
        <translation>Geladen uit %1 als %2; de tag file-encoding vermeldt dat.</translation>
    </message>
    <message>
        <source>Generated, with %1 bits.</source>
        <extracomment>%1 is a number of bits.</extracomment>
        <translation>Gegenereerd, met %1 bits.</translation>
    </message>
</context>
<context>
    <name>vault::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>vault::SecretPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>De wachtwoordzin tonen</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Het clientgeheim tonen</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>In de sleutel&amp;bos bewaren</translation>
    </message>
    <message>
        <source>The certificate that signs in to %1 is protected by a passphrase.</source>
        <translation>Het certificaat voor de aanmelding bij %1 is met een wachtwoordzin beveiligd.</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Certificaatbe&amp;stand:</translation>
    </message>
    <message>
        <source>A&amp;uthority:</source>
        <translation>&amp;Instantie:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Wachtwoord&amp;zin:</translation>
    </message>
    <message>
        <source>The application signs in to %1 with its client secret.</source>
        <translation>De toepassing meldt zich met het clientgeheim aan bij %1.</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Client-i&amp;d:</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>Client&amp;geheim:</translation>
    </message>
    <message>
        <source>It is then not asked for again on this computer. Signing out removes it.</source>
        <translation>Er wordt dan op deze computer niet meer naar gevraagd. Bij afmelden wordt het verwijderd.</translation>
    </message>
    <message>
        <source>The passphrase that was tried before does not open the file.</source>
        <translation>De eerder geprobeerde wachtwoordzin opent het bestand niet.</translation>
    </message>
    <message>
        <source>The secret that was tried before was refused. It may be mistyped, expired, or another application&apos;s.</source>
        <translation>Het eerder geprobeerde geheim is geweigerd. Misschien is het verkeerd getypt, verlopen of van een andere toepassing.</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>Geef de wachtwoordzin op.</translation>
    </message>
    <message>
        <source>Give the client secret.</source>
        <translation>Geef het clientgeheim op.</translation>
    </message>
</context>
<context>
    <name>vault::SecretTextView</name>
    <message>
        <source>Copy selection</source>
        <translation>Selectie kopiëren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>vault::SelectionPane</name>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Statussen:</translation>
    </message>
    <message>
        <source>Tags of all:</source>
        <translation>Tags van de hele selectie:</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that opens a dialog; %1 is &quot;Disable&quot;, &quot;Add or change tags&quot;…</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>Ook geselecteerd, maar verborgen door het filter: %1.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state and how many have it: &quot;Expired: 3&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of certificates: %1</source>
        <translation>Van certificaten: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>vault::SignInPromptDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>The title of a dialog; %1 is the vault&apos;s host.</extracomment>
        <translation>Aanmelden bij %1</translation>
    </message>
</context>
<context>
    <name>vault::SignInSection</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Aanmelden &amp;met:</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Client-i&amp;d:</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Het clientgeheim tonen</translation>
    </message>
    <message>
        <source>Client s&amp;ecret:</source>
        <translation>Clientge&amp;heim:</translation>
    </message>
    <message>
        <source>Empty: from the keychain, or you are asked</source>
        <translation>Leeg: uit de sleutelbos, of er wordt naar gevraagd</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Certificate with private key (PEM or PKCS #12)</source>
        <translation>Certificaat met persoonlijke sleutel (PEM of PKCS #12)</translation>
    </message>
    <message>
        <source>PEM or PKCS #12, with the private key</source>
        <translation>PEM of PKCS #12, met de persoonlijke sleutel</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Het certificaatbestand kiezen</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Certificaatbe&amp;stand:</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>De wachtwoordzin tonen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Wachtwoord&amp;zin:</translation>
    </message>
    <message>
        <source>Only for an encrypted file</source>
        <translation>Alleen voor een versleuteld bestand</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>In de sleutel&amp;bos bewaren</translation>
    </message>
    <message>
        <source>The vault&apos;s own</source>
        <translation>Die van de kluis</translation>
    </message>
    <message>
        <source>Te&amp;nant:</source>
        <translation>Te&amp;nant:</translation>
    </message>
    <message>
        <source>Keep the client secret in the keychain</source>
        <translation>Het clientgeheim in de sleutelbos bewaren</translation>
    </message>
    <message>
        <source>Keep the passphrase in the keychain</source>
        <translation>De wachtwoordzin in de sleutelbos bewaren</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Staat in de sleutelbos.</translation>
    </message>
    <message>
        <source>It is not in the keychain. %1</source>
        <extracomment>%1 is what went wrong and what to do.</extracomment>
        <translation>Staat niet in de sleutelbos. %1</translation>
    </message>
    <message>
        <source>Correct the client ID.</source>
        <translation>Corrigeer de client-id.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, for example %1.</source>
        <translation>Een client-id heeft geen spaties, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>Azure&apos;s application for development, the Azure CLI&apos;s own: the sign-in page shows Microsoft&apos;s name for it, not Vault Browser. Your organisation may want its own here.</source>
        <translation>De Azure-toepassing voor ontwikkeling, die van de Azure CLI zelf: de aanmeldpagina toont de naam die Microsoft eraan geeft, niet Vault Browser. Misschien wil je organisatie hier een eigen toepassing.</translation>
    </message>
    <message>
        <source>The sign-in page shows this application&apos;s name. It must allow public client flows.</source>
        <translation>De aanmeldpagina toont de naam van deze toepassing. Die moet openbare clientstromen toestaan.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>Geef de client-id op.</translation>
    </message>
    <message>
        <source>“Application (client) ID” on the application&apos;s page in Azure.</source>
        <translation>“Toepassings-id (client)” op de pagina van de toepassing in Azure.</translation>
    </message>
    <message>
        <source>Correct the tenant.</source>
        <translation>Corrigeer de tenant.</translation>
    </message>
    <message>
        <source>A tenant&apos;s ID or domain, such as contoso.com: no blanks, no slashes.</source>
        <translation>De id of het domein van een tenant, zoals contoso.com: geen spaties, geen slashes.</translation>
    </message>
    <message>
        <source>Choose the certificate file.</source>
        <translation>Kies het certificaatbestand.</translation>
    </message>
    <message>
        <source>Correct the certificate file.</source>
        <translation>Corrigeer het certificaatbestand.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand bestaat niet.</translation>
    </message>
</context>
<context>
    <name>vault::SignInStatus</name>
    <message>
        <source>The access token expired at %1. Give a new one to go on.</source>
        <translation>Het toegangstoken is verlopen om %1. Geef een nieuw token op om door te gaan.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>%1 · token until %2, renewed by itself</source>
        <extracomment>%1 is &quot;Signed in with the browser&quot;, %2 a time of day. A token here is an access token.</extracomment>
        <translation>%1 · token tot %2, wordt automatisch vernieuwd</translation>
    </message>
    <message>
        <source>The access token expires at %1, in less than 5 minutes</source>
        <translation>Het toegangstoken verloopt om %1, over minder dan 5 minuten</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <extracomment>%1 is &quot;Signed in with an access token&quot;, %2 is &quot;in 12 minutes&quot;.</extracomment>
        <translation>%1 · verloopt %2</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Aangemeld via de browser</translation>
    </message>
    <message>
        <source>Signed in with a device code</source>
        <translation>Aangemeld met een apparaatcode</translation>
    </message>
    <message>
        <source>Signed in with a client secret</source>
        <translation>Aangemeld met een clientgeheim</translation>
    </message>
    <message>
        <source>Signed in with a client certificate</source>
        <translation>Aangemeld met een clientcertificaat</translation>
    </message>
    <message>
        <source>Signed in with the Azure CLI</source>
        <translation>Aangemeld met de Azure CLI</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Aangemeld met een toegangstoken</translation>
    </message>
</context>
<context>
    <name>vault::SignReason</name>
    <message>
        <source>A key of the type %1 cannot sign.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>Een sleutel van het type %1 kan niet ondertekenen.</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it to sign.</source>
        <translation>Deze versie is uitgeschakeld. Schakel die in om te ondertekenen.</translation>
    </message>
    <message>
        <source>“sign” is not among the operations of this key (%1).</source>
        <extracomment>%1 is the list of the key&apos;s operations.</extracomment>
        <translation>“sign” hoort niet bij de bewerkingen van deze sleutel (%1).</translation>
    </message>
    <message>
        <source>This version expired on %1.</source>
        <translation>Deze versie is verlopen op %1.</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>Deze versie is niet geldig vóór %1.</translation>
    </message>
</context>
<context>
    <name>vault::SignTab</name>
    <message>
        <source>What to sign:</source>
        <translation>Te ondertekenen:</translation>
    </message>
    <message>
        <source>A di&amp;gest</source>
        <translation>Een di&amp;gest</translation>
    </message>
    <message>
        <source>Fil&amp;es, hashed here</source>
        <translation>B&amp;estanden, hier gehasht</translation>
    </message>
    <message>
        <source>A &amp;JWS payload</source>
        <translation>Een &amp;JWS-payload</translation>
    </message>
    <message>
        <source>A file as C&amp;MS</source>
        <translation>Een bestand als C&amp;MS</translation>
    </message>
    <message>
        <source>No signature yet</source>
        <translation>Nog geen handtekening</translation>
    </message>
    <message>
        <source>The signature appears here, verified, with the command that verifies it elsewhere.</source>
        <translation>De handtekening verschijnt hier, geverifieerd, met de opdracht om die elders te verifiëren.</translation>
    </message>
</context>
<context>
    <name>vault::SignatureCard</name>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>Ver&amp;ifiëren bij de kluis</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Sleutel-id</translation>
    </message>
    <message>
        <source>Base64url:</source>
        <translation>Base64url:</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>Handtekening in base64url</translation>
    </message>
    <message>
        <source>Base64:</source>
        <translation>Base64:</translation>
    </message>
    <message>
        <source>Signature in base64</source>
        <translation>Handtekening in base64</translation>
    </message>
    <message>
        <source>Hexadecimal:</source>
        <translation>Hexadecimaal:</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Handtekening in hexadecimale vorm</translation>
    </message>
    <message>
        <source>DER, hexadecimal:</source>
        <translation>DER, hexadecimaal:</translation>
    </message>
    <message>
        <source>Signature as DER in hexadecimal</source>
        <translation>Handtekening als DER in hexadecimale vorm</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of the digest %3…</source>
        <extracomment>%1 an algorithm&apos;s name, %2 a number of bytes, %3 a digest in hexadecimal.</extracomment>
        <translation>%1-handtekening, %2 bytes, van de digest %3…</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>De kluis wordt gevraagd…</translation>
    </message>
    <message>
        <source>Verified at the vault.</source>
        <translation>Geverifieerd bij de kluis.</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>Volgens de kluis past de handtekening niet.</translation>
    </message>
    <message>
        <source>Save signature</source>
        <translation>Handtekening opslaan</translation>
    </message>
    <message>
        <source>Raw, as the vault gives it (*)</source>
        <translation>Onbewerkt, zoals de kluis die geeft (*)</translation>
    </message>
    <message>
        <source>DER, as OpenSSL reads it (*)</source>
        <translation>DER, zoals OpenSSL die leest (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. If the key has a newer version than the one that signed, that is why.</source>
        <translation>De handtekening past niet bij de huidige versie van de sleutel, de enige die met deze vorm van het protocol kan worden opgevraagd. Als de sleutel een nieuwere versie heeft dan de versie die heeft ondertekend, is dat de oorzaak.</translation>
    </message>
    <message>
        <source>Digest:</source>
        <translation>Digest:</translation>
    </message>
    <message>
        <source>Signed digest</source>
        <translation>Ondertekende digest</translation>
    </message>
    <message>
        <source>JWS:</source>
        <translation>JWS:</translation>
    </message>
    <message>
        <source>JWS in compact form</source>
        <translation>JWS in compacte vorm</translation>
    </message>
    <message>
        <source>CMS:</source>
        <translation>CMS:</translation>
    </message>
    <message>
        <source>CMS signature in PEM</source>
        <translation>CMS-handtekening in PEM</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Aanvraag:</translation>
    </message>
    <message>
        <source>Request id of the vault</source>
        <translation>Aanvraag-id van de kluis</translation>
    </message>
    <message>
        <source>Save signature as…</source>
        <translation>Handtekening opslaan als…</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of %3</source>
        <translation>%1-handtekening, %2 bytes, van %3</translation>
    </message>
</context>
<context>
    <name>vault::SignatureField</name>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimaal</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>r‖s, as the vault writes it</source>
        <translation>r‖s, zoals de kluis die schrijft</translation>
    </message>
    <message>
        <source>DER, as openssl writes it</source>
        <translation>DER, zoals openssl die schrijft</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>Read the signature from a file</source>
        <translation>De handtekening uit een bestand lezen</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>Hand&amp;tekening:</translation>
    </message>
    <message>
        <source>Paste it in any encoding; r‖s and DER are told apart</source>
        <translation>Plak die in een willekeurige codering; r‖s en DER worden onderscheiden</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Paste a signature or choose its file.</source>
        <translation>Plak een handtekening of kies het bestand ervan.</translation>
    </message>
    <message>
        <source>Choose the key first: what is a signature depends on it.</source>
        <translation>Kies eerst de sleutel: daarvan hangt af wat een handtekening is.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An encoding and the number of bytes that it gives: &quot;base64: 31 bytes&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is in no encoding of a signature.</source>
        <translation>Dit is geen bekende codering van een handtekening.</translation>
    </message>
    <message>
        <source>This is no signature of the key (%1). One of %2 has %3 bytes.</source>
        <translation>Dit is geen handtekening van de sleutel (%1). Een handtekening van %2 heeft %3 bytes.</translation>
    </message>
    <message>
        <source>Read as %1, %2: %3.</source>
        <extracomment>%1 is &quot;base64&quot;, %2 is &quot;71 bytes&quot;, %3 is &quot;DER, as openssl writes it&quot;.</extracomment>
        <translation>Gelezen als %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>vault::SignatureFilesView</name>
    <message>
        <source>Save files</source>
        <translation>Bestanden opslaan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>Command that verifies it:</source>
        <translation>Opdracht om te verifiëren:</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>The signature as openssl reads it, the public key, and what was made of them</source>
        <translation>De handtekening zoals openssl die leest, de openbare sleutel en wat daarmee is gemaakt</translation>
    </message>
    <message>
        <source>Not saved yet. The command names the files as they will be called.</source>
        <translation>Nog niet opgeslagen. De opdracht noemt de bestanden zoals ze gaan heten.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>The CMS signature was not put together, so that there is nothing to verify.</source>
        <translation>De CMS-handtekening is niet samengesteld, dus er is niets om te verifiëren.</translation>
    </message>
    <message>
        <source>The public key may not be read, and without it nothing can be verified.</source>
        <translation>De openbare sleutel mag niet worden gelezen, en zonder die sleutel kan niets worden geverifieerd.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Die map bestaat niet.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>vault::SignatureJournal</name>
    <message>
        <source>Entered in the journal as no. %1.</source>
        <translation>In het logboek vastgelegd als nr. %1.</translation>
    </message>
    <message>
        <source>Not entered in the journal. %1</source>
        <translation>Niet in het logboek vastgelegd. %1</translation>
    </message>
    <message>
        <source>Entered in the journal as no. %1, but its end could not be noted beside it. %2</source>
        <translation>In het logboek vastgelegd als nr. %1, maar het einde kon er niet naast worden genoteerd. %2</translation>
    </message>
</context>
<context>
    <name>vault::Signer</name>
    <message>
        <source>Not verified on this computer. The key may not be read: %1</source>
        <translation>Niet geverifieerd op deze computer. De sleutel mag niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Not verified on this computer. The version that signed could not be fetched: %1</source>
        <translation>Niet geverifieerd op deze computer. De versie die heeft ondertekend, kon niet worden opgehaald: %1</translation>
    </message>
    <message>
        <source>It could not be verified here. %1</source>
        <translation>Deze kon hier niet worden geverifieerd. %1</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and the key&apos;s public half.</source>
        <translation>De handtekening past niet bij de digest en de openbare helft van de sleutel.</translation>
    </message>
    <message>
        <source>Verified on this computer with the key&apos;s public half.</source>
        <translation>Geverifieerd op deze computer met de openbare helft van de sleutel.</translation>
    </message>
    <message>
        <source>It was not put together: %1</source>
        <translation>Niet samengesteld: %1</translation>
    </message>
</context>
<context>
    <name>vault::SigningKeyForm</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Sleutel:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Versie:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritme:</translation>
    </message>
    <message>
        <source>Name of a key of this vault</source>
        <translation>Naam van een sleutel van deze kluis</translation>
    </message>
    <message>
        <source>Type a key&apos;s name, or select one in the list and choose Sign.</source>
        <translation>Typ de naam van een sleutel, of selecteer er een in de lijst en kies Ondertekenen.</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>De sleutel wordt opgehaald…</translation>
    </message>
    <message>
        <source>The key may not be read: %1 It may sign all the same: choose the algorithm that fits it. The signature cannot be verified on this computer.</source>
        <translation>De sleutel mag niet worden gelezen: %1 Ondertekenen mag misschien wel: kies het algoritme dat bij de sleutel past. De handtekening kan niet op deze computer worden geverifieerd.</translation>
    </message>
</context>
<context>
    <name>vault::SigningPane</name>
    <message>
        <source>Signing</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiëren</translation>
    </message>
    <message>
        <source>Certificate request…</source>
        <translation>Certificaataanvraag…</translation>
    </message>
    <message>
        <source>Sign a list or folder…</source>
        <translation>Een lijst of map ondertekenen…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Deze verbinding is alleen-lezen</translation>
    </message>
    <message>
        <source>Choose a key first</source>
        <translation>Kies eerst een sleutel</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for this key</source>
        <translation>Een certificaataanvraag of een zelfondertekend certificaat voor deze sleutel maken</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with this key</source>
        <translation>Elke digest van een lijst, of elk bestand van een map, met deze sleutel ondertekenen</translation>
    </message>
    <message>
        <source>A signature is being made; it would not be shown.</source>
        <translation>Er wordt een handtekening gemaakt; die zou niet worden getoond.</translation>
    </message>
    <message>
        <source>A file is being hashed.</source>
        <translation>Er wordt een bestand gehasht.</translation>
    </message>
    <message>
        <source>A CMS signature is not saved.</source>
        <translation>Een CMS-handtekening is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>vault::SigningReadinessWords</name>
    <message>
        <source>Choose a key first.</source>
        <translation>Kies eerst een sleutel.</translation>
    </message>
    <message>
        <source>Another key is being typed: press Enter there to choose it.</source>
        <translation>Er wordt een andere sleutel getypt: druk daar op Enter om die te kiezen.</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>De sleutel wordt opgehaald…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>De sleutel kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>This key has a newer version. The older one that is chosen will sign.</source>
        <translation>Deze sleutel heeft een nieuwere versie. De gekozen oudere versie ondertekent.</translation>
    </message>
    <message>
        <source>Only the current version can sign here: the documented routes cannot name another one. Connect with the service&apos;s routes for that.</source>
        <translation>Alleen de huidige versie kan hier ondertekenen: de gedocumenteerde routes kunnen geen andere noemen. Maak daarvoor verbinding met de routes van de service.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Deze verbinding is alleen-lezen: er wordt niets mee ondertekend.</translation>
    </message>
    <message>
        <source>This version expires within a day.</source>
        <translation>Deze versie verloopt binnen een dag.</translation>
    </message>
    <message numerus="yes">
        <source>This version expires within %n days.</source>
        <translation>
            <numerusform>Deze versie verloopt binnen %n dag.</numerusform>
            <numerusform>Deze versie verloopt binnen %n dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::SigningRelease</name>
    <message>
        <source>Key&apos;s name, to &amp;confirm:</source>
        <translation>Sleutelnaam, te&amp;r bevestiging:</translation>
    </message>
</context>
<context>
    <name>vault::StartPage</name>
    <message>
        <source>Vault Browser</source>
        <translation>Vault Browser</translation>
    </message>
    <message>
        <source>Browse the keys and secrets of an Azure Key Vault, create and import them, and sign with keys that never leave the vault.</source>
        <translation>Blader door de sleutels en geheimen van een Azure Key Vault, maak en importeer ze en onderteken met sleutels die de kluis nooit verlaten.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Een kluis openen…</translation>
    </message>
    <message>
        <source>Open the practice vault</source>
        <translation>De oefenkluis openen</translation>
    </message>
    <message>
        <source>The practice vault runs on this computer only. It is filled with samples, needs no account and forgets everything when it ends.</source>
        <translation>De oefenkluis draait alleen op deze computer. De kluis is gevuld met voorbeelden, heeft geen account nodig en vergeet alles bij het afsluiten.</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindingen beheren…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Recente verbindingen</translation>
    </message>
</context>
<context>
    <name>vault::StatePillDelegate</name>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Beheerd</translation>
    </message>
</context>
<context>
    <name>vault::StrengthEstimator</name>
    <message>
        <source>Very weak</source>
        <translation>Zeer zwak</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Zeer sterk</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn, in its first %3 characters alone.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits, %3 a number of characters. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1 als wachtwoord: ongeveer %2 bits volgens zxcvbn, alleen al in de eerste %3 tekens.</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1 als wachtwoord: ongeveer %2 bits volgens zxcvbn.</translation>
    </message>
</context>
<context>
    <name>vault::SubjectField</name>
    <message>
        <source>A part is missing beside a comma or plus sign.</source>
        <translation>Naast een komma of plusteken ontbreekt een deel.</translation>
    </message>
    <message>
        <source>“%1” lacks its type, as in CN=%1.</source>
        <translation>Bij “%1” ontbreekt het type, zoals in CN=%1.</translation>
    </message>
    <message>
        <source>“%1” is no type that is known. Use CN, O, OU, L, ST, C, DC, emailAddress or a dotted number.</source>
        <translation>“%1” is geen bekend type. Gebruik CN, O, OU, L, ST, C, DC, emailAddress of een getal met punten.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 heeft geen waarde.</translation>
    </message>
    <message>
        <source>A backslash stands before a special character or before two hexadecimal digits of UTF-8; “%1” is neither.</source>
        <translation>Een backslash staat vóór een speciaal teken of vóór twee hexadecimale cijfers van UTF-8; “%1” is geen van beide.</translation>
    </message>
    <message>
        <source>Write a backslash before “%1”.</source>
        <extracomment>%1 is one character.</extracomment>
        <translation>Schrijf een backslash vóór “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln characters.</source>
        <translation>
            <numerusform>%1 bevat maximaal %Ln teken.</numerusform>
            <numerusform>%1 bevat maximaal %Ln tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A country (C) is two letters, as in C=NL.</source>
        <translation>Een land (C) bestaat uit twee letters, zoals in C=NL.</translation>
    </message>
    <message>
        <source>%1 takes plain Latin letters, digits and common punctuation only.</source>
        <translation>In %1 zijn alleen gewone Latijnse letters, cijfers en gangbare leestekens toegestaan.</translation>
    </message>
    <message>
        <source>CN=orders.example.com,O=Example,C=NL</source>
        <translation>CN=orders.example.com,O=Example,C=NL</translation>
    </message>
    <message>
        <source>The most specific part first; a comma inside a value is “\,”.</source>
        <translation>Het meest specifieke deel eerst; een komma in een waarde is “\,”.</translation>
    </message>
</context>
<context>
    <name>vault::TagsEditor</name>
    <message>
        <source>&amp;Add tag</source>
        <translation>Tag t&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>Tag verwij&amp;deren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The tag with the value “%1” needs a name.</source>
        <translation>De tag met de waarde “%1” heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Two tags are named “%1”.</source>
        <translation>Twee tags heten “%1”.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters: at most %3 are allowed.</source>
        <translation>De naam “%1…” heeft %2 tekens: maximaal %3 zijn toegestaan.</translation>
    </message>
    <message>
        <source>The value of “%1” has %2 characters: at most %3 are allowed.</source>
        <translation>De waarde van “%1” heeft %2 tekens: maximaal %3 zijn toegestaan.</translation>
    </message>
    <message>
        <source>%1 tags: at most %2 are allowed.</source>
        <translation>%1 tags: maximaal %2 zijn toegestaan.</translation>
    </message>
    <message>
        <source>%1 tags are the most that the vault takes.</source>
        <translation>Meer dan %1 tags accepteert de kluis niet.</translation>
    </message>
</context>
<context>
    <name>vault::TagsTable</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>vault::TokenFields</name>
    <message>
        <source>Show the access token</source>
        <translation>Het toegangstoken tonen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Paste one, or name a file with one</source>
        <translation>Plak een token, of noem een bestand met een token</translation>
    </message>
    <message>
        <source>File with an access token</source>
        <translation>Bestand met een toegangstoken</translation>
    </message>
    <message>
        <source>Choose the token file</source>
        <translation>Het tokenbestand kiezen</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Toegangstoken:</translation>
    </message>
    <message>
        <source>Token fi&amp;le:</source>
        <translation>Token&amp;bestand:</translation>
    </message>
    <message>
        <source>Give one token only.</source>
        <translation>Geef maar één token op.</translation>
    </message>
    <message>
        <source>Give the token or a file with it, not both.</source>
        <translation>Geef het token of een bestand ermee op, niet allebei.</translation>
    </message>
    <message>
        <source>This token expired %1 (%2): the vault will refuse it.</source>
        <extracomment>%1 is a date such as &quot;2 hours ago&quot;, %2 the exact one.</extracomment>
        <translation>Dit token is %1 verlopen (%2): de kluis zal het weigeren.</translation>
    </message>
    <message>
        <source>This token expires %1 (%2).</source>
        <extracomment>%1 is a date such as &quot;in 40 minutes&quot;, %2 the exact one.</extracomment>
        <translation>Dit token verloopt %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vault::TokenPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>%1 asks for an access token. Get one from the authority below, for this resource.</source>
        <translation>%1 vraagt om een toegangstoken. Haal er een op bij de onderstaande instantie, voor deze resource.</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Instantie:</translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation>&amp;Resource:</translation>
    </message>
    <message>
        <source>The token that was tried before was refused. It may be expired, or for another resource or tenant.</source>
        <translation>Het eerder geprobeerde token is geweigerd. Misschien is het verlopen, of voor een andere resource of tenant.</translation>
    </message>
    <message>
        <source>Give an access token.</source>
        <translation>Geef een toegangstoken op.</translation>
    </message>
</context>
<context>
    <name>vault::ValueFacts</name>
    <message>
        <source>%1, %2, %3, %4.</source>
        <extracomment>%1 is &quot;118 bytes&quot;, %2 is &quot;112 characters&quot;, %3 is &quot;4 lines&quot;, %4 is &quot;ASCII&quot; or &quot;UTF-8&quot;.</extracomment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 teken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln teken</numerusform>
            <numerusform>%Ln tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines end with CR LF.</source>
        <translation>Regels eindigen met CR LF.</translation>
    </message>
    <message>
        <source>Lines end with CR alone.</source>
        <translation>Regels eindigen met alleen CR.</translation>
    </message>
    <message>
        <source>Line ends are mixed.</source>
        <translation>De regeleinden zijn gemengd.</translation>
    </message>
    <message>
        <source>Ends with a line end.</source>
        <translation>Eindigt met een regeleinde.</translation>
    </message>
    <message>
        <source>Begins or ends with a blank.</source>
        <translation>Begint of eindigt met een spatie.</translation>
    </message>
    <message>
        <source>1 tab</source>
        <translation>1 tab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tabs</source>
        <translation>
            <numerusform>%Ln tab</numerusform>
            <numerusform>%Ln tabs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unusual blank</source>
        <translation>1 ongebruikelijke spatie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual blanks</source>
        <translation>
            <numerusform>%Ln ongebruikelijke spatie</numerusform>
            <numerusform>%Ln ongebruikelijke spaties</numerusform>
        </translation>
    </message>
    <message>
        <source>1 control character</source>
        <translation>1 besturingsteken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control characters</source>
        <translation>
            <numerusform>%Ln besturingsteken</numerusform>
            <numerusform>%Ln besturingstekens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character that changes the writing direction</source>
        <translation>1 teken dat de schrijfrichting wijzigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that change the writing direction</source>
        <translation>
            <numerusform>%Ln teken dat de schrijfrichting wijzigt</numerusform>
            <numerusform>%Ln tekens die de schrijfrichting wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 invisible character</source>
        <translation>1 onzichtbaar teken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invisible characters</source>
        <translation>
            <numerusform>%Ln onzichtbaar teken</numerusform>
            <numerusform>%Ln onzichtbare tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains %1.</source>
        <extracomment>%1 is a list: &quot;2 tabs, 1 invisible character&quot;.</extracomment>
        <translation>Bevat %1.</translation>
    </message>
</context>
<context>
    <name>vault::ValueStatus</name>
    <message>
        <source>Coloured as JSON.</source>
        <translation>Gekleurd als JSON.</translation>
    </message>
    <message>
        <source>Coloured as XML.</source>
        <translation>Gekleurd als XML.</translation>
    </message>
    <message>
        <source>Coloured as PEM.</source>
        <translation>Gekleurd als PEM.</translation>
    </message>
    <message>
        <source>Coloured as names and values.</source>
        <translation>Gekleurd als namen en waarden.</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>&amp;Onzichtbare tekens tonen</translation>
    </message>
    <message>
        <source>Writes out blanks, tabs, line ends, controls and characters without width. What you copy stays as it is.</source>
        <translation>Toont spaties, tabs, regeleinden, besturingstekens en tekens zonder breedte voluit. Wat je kopieert, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>vault::ValueTab</name>
    <message>
        <source>Save to a file…</source>
        <translation>Opslaan in een bestand…</translation>
    </message>
    <message>
        <source>The value is fetched only when you reveal it (Ctrl+R), copy it (Ctrl+B) or save it. It hides again after a while and leaves the clipboard again.</source>
        <translation>De waarde wordt pas opgehaald als je die toont (Ctrl+R), kopieert (Ctrl+B) of opslaat. Na een tijdje wordt die weer verborgen en van het klembord verwijderd.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Het klembord is gewist.</translation>
    </message>
    <message>
        <source>The clipboard could not be looked at while another window was in front. It is cleared when you come back here.</source>
        <translation>Het klembord kon niet worden bekeken terwijl een ander venster op de voorgrond was. Het wordt gewist wanneer je hier terugkomt.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %Ln s, unless something else was copied by then.</source>
        <translation>
            <numerusform>Gekopieerd. De waarde wordt over %Ln s van het klembord verwijderd, tenzij er dan iets anders is gekopieerd.</numerusform>
            <numerusform>Gekopieerd. De waarde wordt over %Ln s van het klembord verwijderd, tenzij er dan iets anders is gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag file-encoding says “%1”, which is unknown here: the text is saved as it is.</source>
        <translation>De tag file-encoding vermeldt “%1”, wat hier onbekend is: de tekst wordt opgeslagen zoals die is.</translation>
    </message>
    <message>
        <source>The value is no %1, so nothing was saved. Save again and choose “The text as it is”.</source>
        <translation>De waarde is geen %1, dus er is niets opgeslagen. Sla opnieuw op en kies “De tekst zoals die is”.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read the file.</source>
        <translation>Opgeslagen als %1. Alleen jij mag het bestand lezen.</translation>
    </message>
</context>
<context>
    <name>vault::VaultClosing</name>
    <message>
        <source>Close %1?</source>
        <translation>%1 sluiten?</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Toch &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Open houden</translation>
    </message>
    <message>
        <source>Edits that are not saved.</source>
        <translation>Bewerkingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of what quitting would lose; %1 is a vault, %2 what is lost there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>Toch afsluiten?</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Toch &amp;afsluiten</translation>
    </message>
    <message>
        <source>1 job is not over: where the vault was asked already, it goes on; else it does not begin.</source>
        <translation>1 taak is nog niet klaar: als de kluis er al om is gevraagd, gaat die door; anders begint die niet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are not over: what the vault was asked for goes on, the others do not begin.</source>
        <translation>
            <numerusform>%Ln taak is nog niet klaar: waar de kluis al om is gevraagd, gaat door; de rest begint niet.</numerusform>
            <numerusform>%Ln taken zijn nog niet klaar: waar de kluis al om is gevraagd, gaat door; de rest begint niet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::VaultDialogs</name>
    <message>
        <source>&amp;Close both</source>
        <translation>Beide &amp;sluiten</translation>
    </message>
    <message>
        <source>Close %1 and &quot;%2&quot;?</source>
        <extracomment>%1 is a vault, %2 the title of the dialog that is open.</extracomment>
        <translation>%1 en &quot;%2&quot; sluiten?</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A dialog&apos;s title where several vaults are open: %1 is what it does, %2 the vault that it works on.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>vault::VaultOpening</name>
    <message>
        <source>The keychain did not take the secret: it is asked for again the next time.</source>
        <translation>De sleutelbos heeft het geheim niet aangenomen: de volgende keer wordt er opnieuw naar gevraagd.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: you stay signed in until the program ends.</source>
        <translation>De sleutelbos kan niet worden gebruikt: je blijft aangemeld tot het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>Signed out of %1, but the keychain did not remove its entries.</source>
        <translation>Afgemeld bij %1, maar de sleutelbos heeft de vermeldingen niet verwijderd.</translation>
    </message>
    <message>
        <source>Signed out of %1. Its entries were removed from the keychain.</source>
        <translation>Afgemeld bij %1. De vermeldingen zijn uit de sleutelbos verwijderd.</translation>
    </message>
    <message>
        <source>Signed out of %1. Its token was forgotten.</source>
        <translation>Afgemeld bij %1. Het token is vergeten.</translation>
    </message>
    <message>
        <source>This connection is not kept any more.</source>
        <translation>Deze verbinding wordt niet meer bewaard.</translation>
    </message>
</context>
<context>
    <name>vault::VaultSearchModel</name>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Verwijderde sleutel</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Verwijderd geheim</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Verwijderd certificaat</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Title of the column that says &quot;Key&quot;, &quot;Secret&quot;…</extracomment>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabBar</name>
    <message>
        <source>Open vaults</source>
        <translation>Open kluizen</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <extracomment>On a tab&apos;s tool tip; %1 is a colour: &quot;Marked red&quot;.</extracomment>
        <translation>Markering: %1</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>A tab as read aloud: %1 is a vault, %2 a colour.</extracomment>
        <translation>%1, markering %2</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 sluiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>&amp;Andere sluiten</translation>
    </message>
    <message>
        <source>Open in &amp;another tab</source>
        <translation>In een ander &amp;tabblad openen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>A&amp;dres kopiëren</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>A tab as read aloud: %1 is a vault, perhaps with its colour.</extracomment>
        <translation>%1, alleen-lezen</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabs</name>
    <message>
        <source>Open another vault</source>
        <translation>Een andere kluis openen</translation>
    </message>
    <message>
        <source>Open another vault (Ctrl+T)</source>
        <translation>Een andere kluis openen (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>vault::VaultTreeModel</name>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimen</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>Verwijderde sleutels</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>Verwijderde geheimen</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>niet geladen</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>%L1 so far, loading</source>
        <translation>%L1 tot nu toe, laden</translation>
    </message>
    <message>
        <source>%L1, all loaded</source>
        <translation>%L1, alles geladen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>%L1 so far, stopped</source>
        <translation>%L1 tot nu toe, gestopt</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>kon niet worden geladen</translation>
    </message>
    <message>
        <source>%L1 so far, the rest could not be loaded</source>
        <translation>%L1 tot nu toe, de rest kon niet worden geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list&apos;s title, %2 how many it holds and whether they are all</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>Verwijderde certificaten</translation>
    </message>
</context>
<context>
    <name>vault::VaultView</name>
    <message>
        <source>Signing</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Show the signing workbench, or the lists again</source>
        <translation>De ondertekeningswerkbank tonen, of weer de lijsten</translation>
    </message>
</context>
<context>
    <name>vault::VerifyTab</name>
    <message>
        <source>A key of the vaul&amp;t</source>
        <translation>Een s&amp;leutel van de kluis</translation>
    </message>
    <message>
        <source>A pu&amp;blic key</source>
        <translation>Een openba&amp;re sleutel</translation>
    </message>
    <message>
        <source>Its di&amp;gest</source>
        <translation>De di&amp;gest ervan</translation>
    </message>
    <message>
        <source>The fil&amp;e, hashed here</source>
        <translation>Het b&amp;estand, hier gehasht</translation>
    </message>
    <message>
        <source>Verif&amp;y here</source>
        <translation>Hier veri&amp;fiëren</translation>
    </message>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>Ver&amp;ifiëren bij de kluis</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Verifiëren met:</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>Wat is ondertekend:</translation>
    </message>
    <message>
        <source>Give the public key.</source>
        <translation>Geef de openbare sleutel op.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Kies eerst een sleutel.</translation>
    </message>
    <message>
        <source>One signature is of one file: remove the others.</source>
        <translation>Eén handtekening hoort bij één bestand: verwijder de overige.</translation>
    </message>
    <message>
        <source>The vault verifies with its own keys only.</source>
        <translation>De kluis verifieert alleen met de eigen sleutels.</translation>
    </message>
    <message>
        <source>The signature fits: verified on this computer.</source>
        <translation>De handtekening past: geverifieerd op deze computer.</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and this key.</source>
        <translation>De handtekening past niet bij de digest en deze sleutel.</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>De kluis wordt gevraagd…</translation>
    </message>
    <message>
        <source>The signature fits: verified at the vault.</source>
        <translation>De handtekening past: geverifieerd bij de kluis.</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. An older version is chosen here: that may be why.</source>
        <translation>De handtekening past niet bij de huidige versie van de sleutel, de enige die met deze vorm van het protocol kan worden opgevraagd. Hier is een oudere versie gekozen: dat kan de oorzaak zijn.</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>Volgens de kluis past de handtekening niet.</translation>
    </message>
</context>
<context>
    <name>vault::VersionComparisonDialog</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Alleen de &amp;verschillen</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <extracomment>%1 is the name of a key or a secret.</extracomment>
        <translation>Versies van %1 vergelijken</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschap</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (huidig)</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is a version of a secret.</extracomment>
        <translation>Waarde van %1</translation>
    </message>
    <message>
        <source>≠ Differs</source>
        <extracomment>A sign and a word: what two versions have in common, and what not.</extracomment>
        <translation>≠ Verschilt</translation>
    </message>
    <message>
        <source>= Same</source>
        <translation>= Gelijk</translation>
    </message>
    <message>
        <source>Their attributes and tags are the same.</source>
        <translation>De kenmerken en tags zijn gelijk.</translation>
    </message>
    <message>
        <source>1 attribute or tag differs.</source>
        <translation>1 kenmerk of tag verschilt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes or tags differ.</source>
        <translation>
            <numerusform>%Ln kenmerk of tag verschilt.</numerusform>
            <numerusform>%Ln kenmerken of tags verschillen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal both values to compare them too.</source>
        <translation>Toon beide waarden om die ook te vergelijken.</translation>
    </message>
    <message>
        <source>= The values are the same, byte for byte.</source>
        <translation>= De waarden zijn byte voor byte gelijk.</translation>
    </message>
    <message>
        <source>≠ The values differ.</source>
        <translation>≠ De waarden verschillen.</translation>
    </message>
</context>
<context>
    <name>vault::VersionValue</name>
    <message>
        <source>Fetching the value…</source>
        <translation>De waarde wordt opgehaald…</translation>
    </message>
</context>
<context>
    <name>vault::VersionsTab</name>
    <message>
        <source>Edit the attributes and tags of the chosen version (F4)</source>
        <translation>De kenmerken en tags van de gekozen versie bewerken (F4)</translation>
    </message>
    <message>
        <source>Compare the two chosen versions; Ctrl or Shift chooses a second one (Ctrl+K)</source>
        <translation>De twee gekozen versies vergelijken; met Ctrl of Shift kies je een tweede (Ctrl+K)</translation>
    </message>
    <message>
        <source>Choose one version first</source>
        <translation>Kies eerst één versie</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>The vault refuses to use this version while it is disabled (Ctrl+D)</source>
        <translation>De kluis weigert deze versie te gebruiken zolang die is uitgeschakeld (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use this version again (Ctrl+D)</source>
        <translation>De kluis deze versie weer laten gebruiken (Ctrl+D)</translation>
    </message>
    <message>
        <source>Disable this version and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>Deze versie uitschakelen en de verloopdatum op nu zetten (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>Uitschakelen en laten verlopen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
</context>
</TS>
