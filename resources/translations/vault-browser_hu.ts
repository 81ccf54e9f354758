<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU">
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the vault at this address, for example https://contoso.vault.azure.net.</source>
        <translation>A megadott címen lévő tároló megnyitása, például https://contoso.vault.azure.net.</translation>
    </message>
    <message>
        <source>The api-version of every request; 7.4 unless given.</source>
        <translation>Az összes kérés API-verziója; alapértelmezés: 7.4.</translation>
    </message>
    <message>
        <source>Read the access token from this file. Without it the environment&apos;s VAULT_BROWSER_TOKEN is used.</source>
        <translation>A hozzáférési jogkivonat beolvasása ebből a fájlból. Nélküle a VAULT_BROWSER_TOKEN környezeti változó értéke használatos.</translation>
    </message>
    <message>
        <source>Which form of the paths to use: automatic (by api-version), documented or service.</source>
        <translation>Az útvonalak használandó formája: automatic (az API-verzió szerint), documented vagy service.</translation>
    </message>
    <message>
        <source>Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD, for networks that let no other verb through.</source>
        <translation>A PUT, PATCH és DELETE kérések küldése POST-ként X-HTTP-METHOD fejléccel, olyan hálózatokhoz, amelyek más metódust nem engednek át.</translation>
    </message>
    <message>
        <source>Start a practice vault on this computer and open it.</source>
        <translation>Gyakorló tároló indítása ezen a számítógépen, majd megnyitása.</translation>
    </message>
    <message>
        <source>Save a picture of the window once the vault is listed, then quit.</source>
        <translation>Kép mentése az ablakról a tároló listázása után, majd kilépés.</translation>
    </message>
    <message>
        <source>--routes takes automatic, documented or service, not &quot;%1&quot;.</source>
        <translation>A --routes értéke automatic, documented vagy service lehet, „%1” nem.</translation>
    </message>
    <message>
        <source>A desktop browser for Azure Key Vault.</source>
        <translation>Asztali böngésző az Azure Key Vaulthoz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; a vault&apos;s address goes after --vault.</source>
        <translation>„%1” nem kapcsoló; a tároló címét a --vault után kell megadni.</translation>
    </message>
    <message>
        <source>--screenshot: the folder &quot;%1&quot; cannot be written to.</source>
        <translation>--screenshot: a mappa nem írható: „%1”.</translation>
    </message>
    <message>
        <source>--%1 needs --vault.</source>
        <translation>A --%1 használatához --vault szükséges.</translation>
    </message>
    <message>
        <source>--ca needs a file.</source>
        <translation>A --ca kapcsolóhoz fájl szükséges.</translation>
    </message>
    <message>
        <source>--screenshot: &quot;%1&quot; names no picture format; end it in .png.</source>
        <translation>--screenshot: „%1” nem nevez meg képformátumot; a név végződése legyen .png.</translation>
    </message>
    <message>
        <source>vault-browser: warning: freed memory is not wiped; another program has replaced free().</source>
        <translation>vault-browser: figyelmeztetés: a felszabadított memória nem törlődik; egy másik program lecserélte a free() függvényt.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>A --%1 és a --%2 kizárja egymást.</translation>
    </message>
    <message>
        <source>--%1 needs --vault or --connection.</source>
        <translation>A --%1 használatához --vault vagy --connection szükséges.</translation>
    </message>
    <message>
        <source>--%1 is for the sign-in by %2.</source>
        <extracomment>%1 and %2 are words of the command line.</extracomment>
        <translation>A --%1 ehhez a bejelentkezési módhoz való: %2.</translation>
    </message>
    <message>
        <source>--sign-in takes browser, device-code, client-secret, client-certificate, azure-cli or access-token, not &quot;%1&quot;.</source>
        <translation>A --sign-in értéke browser, device-code, client-secret, client-certificate, azure-cli vagy access-token lehet, „%1” nem.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;.</source>
        <translation>A --proxy értéke system, none, http://HOST:PORT vagy socks5://HOST:PORT lehet, „%1” nem.</translation>
    </message>
    <message>
        <source>--connection: several are called &quot;%1&quot;; give an id: %2.</source>
        <extracomment>%2 is a list of ids.</extracomment>
        <translation>--connection: több kapcsolatnak is ez a neve: „%1”; adjon meg azonosítót: %2.</translation>
    </message>
    <message>
        <source>--connection: no connection is kept yet.</source>
        <translation>--connection: még nincs mentett kapcsolat.</translation>
    </message>
    <message>
        <source>--connection: none is called &quot;%1&quot;; there are: %2.</source>
        <extracomment>%2 is a list of names.</extracomment>
        <translation>--connection: nincs „%1” nevű kapcsolat; a meglévők: %2.</translation>
    </message>
    <message>
        <source>Open the connection that is kept under this name or id.</source>
        <translation>Az ezzel a névvel vagy azonosítóval mentett kapcsolat megnyitása.</translation>
    </message>
    <message>
        <source>An additional root certificate (PEM), trusted for this vault and its sign-in only.</source>
        <translation>További főtanúsítvány (PEM), amely csak ennél a tárolónál és a bejelentkezésénél megbízható.</translation>
    </message>
    <message>
        <source>The way to the vault and its sign-in: system, none, http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>A tárolóhoz és a bejelentkezéséhez vezető út: system, none, http://HOST:PORT vagy socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>How to sign in: browser, device-code, client-secret, client-certificate, azure-cli or access-token; unless given, access-token where there is a token and browser otherwise.</source>
        <translation>A bejelentkezés módja: browser, device-code, client-secret, client-certificate, azure-cli vagy access-token; ha nincs megadva, jogkivonat megléte esetén access-token, egyébként browser.</translation>
    </message>
    <message>
        <source>The application to sign in as.</source>
        <translation>Az alkalmazás, amelynek nevében a bejelentkezés történik.</translation>
    </message>
    <message>
        <source>Read the application&apos;s secret from this file. Without it the environment&apos;s VAULT_BROWSER_CLIENT_SECRET is used.</source>
        <translation>Az alkalmazás titkos ügyfélkódjának beolvasása ebből a fájlból. Nélküle a VAULT_BROWSER_CLIENT_SECRET környezeti változó értéke használatos.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate and private key (PEM or PKCS#12).</source>
        <translation>Az alkalmazás tanúsítványa és privát kulcsa (PEM vagy PKCS#12).</translation>
    </message>
    <message>
        <source>The tenant to sign in to, in place of the one that the vault names.</source>
        <translation>A bejelentkezéshez használandó bérlő a tároló által megnevezett helyett.</translation>
    </message>
    <message>
        <source>A sign-in authority to trust beside Microsoft&apos;s, for example https://login.example.org.</source>
        <translation>A Microsofté mellett megbízhatónak tekintett bejelentkezési szolgáltató, például https://login.example.org.</translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>No colour</source>
        <translation>Nincs szín</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Piros</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Narancssárga</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sárga</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zöld</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Kék</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>in 1 year</source>
        <translation>1 év múlva</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln years</source>
        <translation>
            <numerusform>%Ln év múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>1 hónap múlva</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>%Ln hónap múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 nap múlva</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln nap múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 óra múlva</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>%Ln óra múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>1 perc múlva</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>%Ln perc múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>kevesebb mint egy perc múlva</translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>1 éve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln éve</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>1 hónapja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln hónapja</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 napja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln napja</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 órája</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln órája</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 perce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln perce</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az imént</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Letiltva</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Még nem érvényes</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Hamarosan lejár</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Engedélyezve</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a few seconds</source>
        <translation>néhány másodperc</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time of %1 seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the object</source>
        <translation>az objektum</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>a tároló</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>ez a kérés</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>nincs további részlet</translation>
    </message>
    <message>
        <source>the vault&apos;s sign-in authority</source>
        <translation>a tároló bejelentkezési szolgáltatója</translation>
    </message>
    <message>
        <source>the vault&apos;s resource</source>
        <translation>a tároló erőforrása</translation>
    </message>
    <message>
        <source>an address that it did not name</source>
        <translation>meg nem nevezett cím</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>a proxy</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>a proxy (%1)</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>nincs tartalomtípus</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>nincs kód</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>titkok</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>kulcsok</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>ez a művelet</translation>
    </message>
    <message>
        <source>of this computer&apos;s network</source>
        <translation>a számítógép hálózatának címe</translation>
    </message>
    <message>
        <source>that was sent</source>
        <translation>az elküldött</translation>
    </message>
    <message>
        <source>that this vault knows</source>
        <translation>a tároló által ismert verzió</translation>
    </message>
    <message>
        <source>the vault&apos;s tenant</source>
        <translation>a tároló bérlője</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>A kapcsolat lezárult</translation>
    </message>
    <message>
        <source>The connection to {vault} was closed before the answer was complete.</source>
        <translation>A kapcsolat ({vault}) a teljes válasz megérkezése előtt lezárult.</translation>
    </message>
    <message>
        <source>The server or something on the way hung up.</source>
        <translation>A kiszolgáló vagy egy köztes eszköz bontotta a kapcsolatot.</translation>
    </message>
    <message>
        <source>Try again: the request changes nothing at the vault.</source>
        <translation>Próbálja újra: a kérés semmit sem módosít a tárolóban.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(eltávolítva)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nincs válasz</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx Tájékoztatás</translation>
    </message>
    <message>
        <source>2xx Success</source>
        <translation>2xx Siker</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx Átirányítás</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx Ügyfélhiba</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx Kiszolgálóhiba</translation>
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
        <translation>Idő</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Osztály</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objektum</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Kérésazonosító</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Ügyfél kérésazonosítója</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Újrapróbálkozás ennyi idő után</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Átirányítás ide</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Szolgáltató</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Erőforrás</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tartalomtípus</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Wrong client secret</source>
        <translation>Hibás titkos ügyfélkód</translation>
    </message>
    <message>
        <source>The sign-in authority rejected the client secret.</source>
        <translation>A bejelentkezési szolgáltató elutasította a titkos ügyfélkódot.</translation>
    </message>
    <message>
        <source>It is wrong, or it is the id of the secret instead of its value.</source>
        <translation>Hibás, vagy az értéke helyett az azonosítója lett megadva.</translation>
    </message>
    <message>
        <source>Enter the value of the secret, which is shown only once when it is made.</source>
        <translation>Adja meg a titkos ügyfélkód értékét, amely csak egyszer, a létrehozásakor jelenik meg.</translation>
    </message>
    <message>
        <source>Client secret expired</source>
        <translation>Lejárt a titkos ügyfélkód</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>A titkos ügyfélkód lejárt.</translation>
    </message>
    <message>
        <source>A secret of an application is valid until a fixed day.</source>
        <translation>Az alkalmazások titkos ügyfélkódja csak egy meghatározott napig érvényes.</translation>
    </message>
    <message>
        <source>Make a new one for the application and enter it in the connection.</source>
        <translation>Hozzon létre újat az alkalmazáshoz, és adja meg a kapcsolatban.</translation>
    </message>
    <message>
        <source>Unknown application</source>
        <translation>Ismeretlen alkalmazás</translation>
    </message>
    <message>
        <source>The tenant does not know the application of this connection.</source>
        <translation>A bérlő nem ismeri a kapcsolat alkalmazását.</translation>
    </message>
    <message>
        <source>The client id is wrong, or the application is not installed in the tenant of the vault.</source>
        <translation>Az ügyfél-azonosító hibás, vagy az alkalmazás nincs telepítve a tároló bérlőjében.</translation>
    </message>
    <message>
        <source>Check client id and tenant of the connection.</source>
        <translation>Ellenőrizze a kapcsolat ügyfél-azonosítóját és bérlőjét.</translation>
    </message>
    <message>
        <source>Second factor needed</source>
        <translation>Második tényező szükséges</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor.</source>
        <translation>A bejelentkezéshez második tényező szükséges.</translation>
    </message>
    <message>
        <source>A rule of your organisation asks for multi-factor authentication.</source>
        <translation>A szervezet egyik szabálya többtényezős hitelesítést ír elő.</translation>
    </message>
    <message>
        <source>Sign in once more through the browser and confirm the second factor.</source>
        <translation>Jelentkezzen be újra a böngészőben, és erősítse meg a második tényezőt.</translation>
    </message>
    <message>
        <source>Second factor not set up</source>
        <translation>A második tényező nincs beállítva</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor that is not set up yet.</source>
        <translation>A bejelentkezéshez második tényező szükséges, amely még nincs beállítva.</translation>
    </message>
    <message>
        <source>Sign in through the browser and set the second factor up.</source>
        <translation>Jelentkezzen be a böngészőben, és állítsa be a második tényezőt.</translation>
    </message>
    <message>
        <source>Blocked by conditional access</source>
        <translation>Feltételes hozzáférés miatt letiltva</translation>
    </message>
    <message>
        <source>A conditional access rule of your organisation blocks the sign-in.</source>
        <translation>A szervezet egyik feltételes hozzáférési szabálya letiltja a bejelentkezést.</translation>
    </message>
    <message>
        <source>The way of signing in, the place or the device does not meet the rule.</source>
        <translation>A bejelentkezés módja, helye vagy az eszköz nem felel meg a szabálynak.</translation>
    </message>
    <message>
        <source>Try the sign-in through the browser, or ask your administrator.</source>
        <translation>Próbáljon a böngészőben bejelentkezni, vagy forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Hiányzó hozzájárulás</translation>
    </message>
    <message>
        <source>The application may not use the vault in your name yet.</source>
        <translation>Az alkalmazás még nem használhatja az Ön nevében a tárolót.</translation>
    </message>
    <message>
        <source>Neither you nor an administrator has consented to it.</source>
        <translation>Ehhez sem Ön, sem a rendszergazda nem járult hozzá.</translation>
    </message>
    <message>
        <source>Sign in through the browser and consent, or ask your administrator to.</source>
        <translation>Jelentkezzen be a böngészőben, és adja meg a hozzájárulást, vagy kérje meg erre a rendszergazdát.</translation>
    </message>
    <message>
        <source>Invalid name</source>
        <translation>Érvénytelen név</translation>
    </message>
    <message>
        <source>The vault does not accept {object} as a name.</source>
        <translation>A tároló nem fogadja el névként ezt: {object}.</translation>
    </message>
    <message>
        <source>A name has 1 to 127 characters: letters A to Z, digits and hyphens only.</source>
        <translation>A név 1–127 karakterből áll: csak A–Z betű, számjegy és kötőjel lehet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Unknown api-version</source>
        <translation>Ismeretlen API-verzió</translation>
    </message>
    <message>
        <source>The vault does not know the api-version {version}.</source>
        <translation>A tároló nem ismeri ezt az API-verziót: {version}.</translation>
    </message>
    <message>
        <source>This cloud or appliance is behind or ahead of the version that was asked for.</source>
        <translation>Ez a felhő vagy készülék régebbi vagy újabb, mint a kért verzió.</translation>
    </message>
    <message>
        <source>Open the vault with the api-version {supported}.</source>
        <translation>Nyissa meg a tárolót ezzel az API-verzióval: {supported}.</translation>
    </message>
    <message>
        <source>Invalid property</source>
        <translation>Érvénytelen tulajdonság</translation>
    </message>
    <message>
        <source>The vault rejected one of the values.</source>
        <translation>A tároló elutasította az egyik értéket.</translation>
    </message>
    <message>
        <source>There are more than 15 tags, or a tag, content type or value is too long.</source>
        <translation>15-nél több a címke, vagy egy címke, tartalomtípus vagy érték túl hosszú.</translation>
    </message>
    <message>
        <source>Remove tags or shorten the longest value.</source>
        <translation>Távolítson el címkéket, vagy rövidítse le a leghosszabb értéket.</translation>
    </message>
    <message>
        <source>Invalid key</source>
        <translation>Érvénytelen kulcs</translation>
    </message>
    <message>
        <source>The vault could not read the key.</source>
        <translation>A tároló nem tudta beolvasni a kulcsot.</translation>
    </message>
    <message>
        <source>It is not a complete JSON Web Key.</source>
        <translation>Nem teljes JSON Web Key.</translation>
    </message>
    <message>
        <source>Export the key once more and import that file.</source>
        <translation>Exportálja újra a kulcsot, és azt a fájlt importálja.</translation>
    </message>
    <message>
        <source>Key type missing</source>
        <translation>Hiányzó kulcstípus</translation>
    </message>
    <message>
        <source>The key does not say its type (kty).</source>
        <translation>A kulcs nem adja meg a típusát (kty).</translation>
    </message>
    <message>
        <source>Invalid RSA key</source>
        <translation>Érvénytelen RSA-kulcs</translation>
    </message>
    <message>
        <source>The vault rejected the RSA key.</source>
        <translation>A tároló elutasította az RSA-kulcsot.</translation>
    </message>
    <message>
        <source>Its numbers do not belong together.</source>
        <translation>A számai nem tartoznak össze.</translation>
    </message>
    <message>
        <source>Check the file with another tool, then export the key once more.</source>
        <translation>Ellenőrizze a fájlt egy másik eszközzel, majd exportálja újra a kulcsot.</translation>
    </message>
    <message>
        <source>Digest length</source>
        <translation>Kivonat hossza</translation>
    </message>
    <message>
        <source>The vault rejected the length of the digest.</source>
        <translation>A tároló elutasította a kivonat hosszát.</translation>
    </message>
    <message>
        <source>The algorithm needs a digest of another length, as the vault&apos;s message says.</source>
        <translation>Az algoritmushoz más hosszúságú kivonat kell, ahogy a tároló üzenete is jelzi.</translation>
    </message>
    <message>
        <source>Choose the algorithm that fits the digest, or let the file be hashed here.</source>
        <translation>Válasszon a kivonathoz illő algoritmust, vagy számíttassa ki itt a fájl kivonatát.</translation>
    </message>
    <message>
        <source>Invalid count</source>
        <translation>Érvénytelen darabszám</translation>
    </message>
    <message>
        <source>The vault rejected the number of random bytes.</source>
        <translation>A tároló elutasította a véletlen bájtok számát.</translation>
    </message>
    <message>
        <source>It gives between 1 and 128 bytes at a time.</source>
        <translation>Egyszerre 1–128 bájtot ad.</translation>
    </message>
    <message>
        <source>Ask for fewer bytes.</source>
        <translation>Kérjen kevesebb bájtot.</translation>
    </message>
    <message>
        <source>Attestation unreachable</source>
        <translation>Az igazolás nem érhető el</translation>
    </message>
    <message>
        <source>The vault could not reach the attestation service.</source>
        <translation>A tároló nem érte el az igazolási szolgáltatást.</translation>
    </message>
    <message>
        <source>The address in the key&apos;s release policy does not answer.</source>
        <translation>A kulcs kiadási szabályzatában lévő cím nem válaszol.</translation>
    </message>
    <message>
        <source>Correct the attestation address of the release policy.</source>
        <translation>Javítsa ki a kiadási szabályzat igazolási címét.</translation>
    </message>
    <message>
        <source>Policy unchangeable</source>
        <translation>A szabályzat nem módosítható</translation>
    </message>
    <message>
        <source>The release policy of {object} cannot be changed.</source>
        <translation>A kiadási szabályzat nem módosítható: {object}.</translation>
    </message>
    <message>
        <source>It was made immutable when the key was created.</source>
        <translation>A kulcs létrehozásakor nem módosíthatóként lett megadva.</translation>
    </message>
    <message>
        <source>Create a new key with the policy that you need.</source>
        <translation>Hozzon létre új kulcsot a szükséges szabályzattal.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Lejárt tanúsítvány</translation>
    </message>
    <message>
        <source>The vault rejected the certificate.</source>
        <translation>A tároló elutasította a tanúsítványt.</translation>
    </message>
    <message>
        <source>It has already expired.</source>
        <translation>Már lejárt.</translation>
    </message>
    <message>
        <source>Import a certificate that is still valid.</source>
        <translation>Importáljon még érvényes tanúsítványt.</translation>
    </message>
    <message>
        <source>Invalid PKCS#12</source>
        <translation>Érvénytelen PKCS#12</translation>
    </message>
    <message>
        <source>The vault could not read the PKCS#12 content.</source>
        <translation>A tároló nem tudta beolvasni a PKCS#12 tartalmat.</translation>
    </message>
    <message>
        <source>It is damaged, or its password is missing or wrong.</source>
        <translation>Sérült, vagy a jelszava hiányzik vagy hibás.</translation>
    </message>
    <message>
        <source>Export it once more and check the password.</source>
        <translation>Exportálja újra, és ellenőrizze a jelszót.</translation>
    </message>
    <message>
        <source>Certificate unreadable</source>
        <translation>A tanúsítvány nem olvasható</translation>
    </message>
    <message>
        <source>The vault could not read the certificate.</source>
        <translation>A tároló nem tudta beolvasni a tanúsítványt.</translation>
    </message>
    <message>
        <source>The content is neither PEM nor PKCS#12.</source>
        <translation>A tartalom sem PEM, sem PKCS#12.</translation>
    </message>
    <message>
        <source>Export the certificate once more in one of these formats.</source>
        <translation>Exportálja újra a tanúsítványt e formátumok egyikében.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Túl hosszú érték</translation>
    </message>
    <message>
        <source>The vault rejected a value as too long.</source>
        <translation>A tároló túl hosszúként elutasított egy értéket.</translation>
    </message>
    <message>
        <source>A secret holds at most 25 KB.</source>
        <translation>Egy titok legfeljebb 25 KB lehet.</translation>
    </message>
    <message>
        <source>Shorten the value, or store the data elsewhere and only its password here.</source>
        <translation>Rövidítse le az értéket, vagy tárolja máshol az adatokat, és itt csak a jelszavukat.</translation>
    </message>
    <message>
        <source>Backup of another vault</source>
        <translation>Másik tároló biztonsági mentése</translation>
    </message>
    <message>
        <source>This backup cannot be restored here.</source>
        <translation>Ez a biztonsági mentés itt nem állítható vissza.</translation>
    </message>
    <message>
        <source>It was made in another security domain, or it is damaged.</source>
        <translation>Másik biztonsági tartományban készült, vagy sérült.</translation>
    </message>
    <message>
        <source>Restore it in a vault of the same subscription and geography, or HSM of the same domain.</source>
        <translation>Ugyanazon előfizetés és földrajzi hely tárolójában vagy ugyanazon tartomány HSM-jében állítsa vissza.</translation>
    </message>
    <message>
        <source>Damaged backup</source>
        <translation>Sérült biztonsági mentés</translation>
    </message>
    <message>
        <source>The backup file cannot be used.</source>
        <translation>A biztonsági mentés fájlja nem használható.</translation>
    </message>
    <message>
        <source>It is damaged or was not made by a key vault.</source>
        <translation>Sérült, vagy nem kulcstároló készítette.</translation>
    </message>
    <message>
        <source>Choose the unchanged backup file.</source>
        <translation>Válassza a változatlan biztonsági mentési fájlt.</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nincs törölve</translation>
    </message>
    <message>
        <source>There is nothing to recover: {object} exists.</source>
        <translation>Nincs mit helyreállítani, az objektum létezik: {object}.</translation>
    </message>
    <message>
        <source>It was never deleted, or has already been recovered.</source>
        <translation>Soha nem törölték, vagy már helyreállították.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Frissítse a listát.</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Még nincs törölve</translation>
    </message>
    <message>
        <source>{object} cannot be purged yet.</source>
        <translation>{object} még nem törölhető véglegesen.</translation>
    </message>
    <message>
        <source>Only a deleted object can be purged.</source>
        <translation>Csak törölt objektum törölhető véglegesen.</translation>
    </message>
    <message>
        <source>Delete it first, then purge it.</source>
        <translation>Először törölje, majd törölje véglegesen.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nem támogatott</translation>
    </message>
    <message>
        <source>The vault does not offer this: {operation}.</source>
        <translation>A tároló nem kínálja ezt: {operation}.</translation>
    </message>
    <message>
        <source>Its kind or version lacks the operation.</source>
        <translation>A tároló típusából vagy verziójából hiányzik a művelet.</translation>
    </message>
    <message>
        <source>Try another api-version, or do without it here.</source>
        <translation>Próbálkozzon másik API-verzióval, vagy itt mondjon le róla.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>Érvénytelen paraméter</translation>
    </message>
    <message>
        <source>The vault did not accept the request: {operation}.</source>
        <translation>A tároló nem fogadta el a kérést: {operation}.</translation>
    </message>
    <message>
        <source>One of its values is not as the vault expects.</source>
        <translation>Az egyik érték nem olyan, amilyet a tároló vár.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message, correct the input and try again.</source>
        <translation>Olvassa el a tároló üzenetét, javítsa a bevitt adatokat, és próbálja újra.</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Érvénytelen argumentum</translation>
    </message>
    <message>
        <source>Token missing</source>
        <translation>Hiányzó jogkivonat</translation>
    </message>
    <message>
        <source>The request came without a token that the vault can read.</source>
        <translation>A kérés a tároló által olvasható jogkivonat nélkül érkezett.</translation>
    </message>
    <message>
        <source>The vault wants a Bearer token for {resource}, issued by {authority}.</source>
        <translation>A tároló Bearer jogkivonatot vár (erőforrás: {resource}, kiállító: {authority}).</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Hibás célközönség</translation>
    </message>
    <message>
        <source>The token is meant for another service.</source>
        <translation>A jogkivonat másik szolgáltatáshoz készült.</translation>
    </message>
    <message>
        <source>The vault wants a token for {resource}, issued by {authority}.</source>
        <translation>A tároló jogkivonatot vár (erőforrás: {resource}, kiállító: {authority}).</translation>
    </message>
    <message>
        <source>Get a token for exactly {resource}, without a slash at the end.</source>
        <translation>Pontosan ehhez szerezzen jogkivonatot, záró perjel nélkül: {resource}.</translation>
    </message>
    <message>
        <source>Wrong tenant</source>
        <translation>Hibás bérlő</translation>
    </message>
    <message>
        <source>The token comes from another tenant than the vault&apos;s.</source>
        <translation>A jogkivonat nem a tároló bérlőjétől származik.</translation>
    </message>
    <message>
        <source>The vault accepts tokens of {issuer}.</source>
        <translation>A tároló innen fogad el jogkivonatot: {issuer}.</translation>
    </message>
    <message>
        <source>Sign in to the vault&apos;s tenant at {authority} and get a token for {resource}.</source>
        <translation>Jelentkezzen be a tároló bérlőjébe ({authority}), és szerezzen jogkivonatot ehhez: {resource}.</translation>
    </message>
    <message>
        <source>Token not verifiable</source>
        <translation>A jogkivonat nem ellenőrizhető</translation>
    </message>
    <message>
        <source>The vault could not verify the token just now.</source>
        <translation>A tároló most nem tudta ellenőrizni a jogkivonatot.</translation>
    </message>
    <message>
        <source>Its copy of the sign-in authority&apos;s keys is out of date, which passes with a good token.</source>
        <translation>A bejelentkezési szolgáltató kulcsainak nála lévő másolata elavult; ez érvényes jogkivonatnál magától megoldódik.</translation>
    </message>
    <message>
        <source>Try again with the same token in a minute.</source>
        <translation>Egy perc múlva próbálja újra ugyanezzel a jogkivonattal.</translation>
    </message>
    <message>
        <source>Token not yet valid</source>
        <translation>A jogkivonat még nem érvényes</translation>
    </message>
    <message>
        <source>The vault finds that the token is not yet valid.</source>
        <translation>A tároló szerint a jogkivonat még nem érvényes.</translation>
    </message>
    <message>
        <source>The clocks of the vault and the sign-in authority differ.</source>
        <translation>A tároló és a bejelentkezési szolgáltató órája eltér.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Várjon egy percet, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Lejárt jogkivonat</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>A jogkivonat lejárt.</translation>
    </message>
    <message>
        <source>An access token lasts about an hour.</source>
        <translation>A hozzáférési jogkivonat körülbelül egy óráig érvényes.</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>Elutasított jogkivonat</translation>
    </message>
    <message>
        <source>The vault could not validate the token.</source>
        <translation>A tároló nem tudta érvényesíteni a jogkivonatot.</translation>
    </message>
    <message>
        <source>It is damaged, expired, or signed by another authority than {authority}.</source>
        <translation>Sérült, lejárt, vagy nem ez a szolgáltató írta alá: {authority}.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Hiányzó engedély</translation>
    </message>
    <message>
        <source>You may not do this: {operation}.</source>
        <translation>Erre Önnek nincs engedélye: {operation}.</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy does not give you the permission “{permission}” on {kinds}.</source>
        <translation>A tároló hozzáférési szabályzata nem adja meg Önnek ezt az engedélyt: „{permission}” ({kinds}).</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the {kinds} permission “{permission}” in the access policy.</source>
        <translation>Kérje a tároló tulajdonosától a hozzáférési szabályzatban ezt az engedélyt: „{permission}” ({kinds}).</translation>
    </message>
    <message>
        <source>Role missing</source>
        <translation>Hiányzó szerepkör</translation>
    </message>
    <message>
        <source>None of your roles on this vault allows {action}.</source>
        <translation>Az Ön egyik szerepköre sem engedélyezi ebben a tárolóban ezt: {action}.</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the role “{role}”; a new role takes some minutes to be effective.</source>
        <translation>Kérje a tároló tulajdonosától a(z) „{role}” szerepkört; az új szerepkör néhány perc múlva lép érvénybe.</translation>
    </message>
    <message>
        <source>Blocked by the firewall</source>
        <translation>A tűzfal letiltotta</translation>
    </message>
    <message>
        <source>The vault&apos;s firewall refused the request.</source>
        <translation>A tároló tűzfala elutasította a kérést.</translation>
    </message>
    <message>
        <source>The address {address} is not on its list.</source>
        <translation>Nincs a listáján ez a cím: {address}.</translation>
    </message>
    <message>
        <source>Have this address added to the vault&apos;s firewall, or connect through an allowed network.</source>
        <translation>Kérje ennek a címnek a felvételét a tároló tűzfalába, vagy engedélyezett hálózatról csatlakozzon.</translation>
    </message>
    <message>
        <source>Private access only</source>
        <translation>Csak privát hozzáférés</translation>
    </message>
    <message>
        <source>The vault refuses connections from the public network.</source>
        <translation>A tároló elutasítja a nyilvános hálózatból érkező kapcsolatokat.</translation>
    </message>
    <message>
        <source>Only approved private links may reach it.</source>
        <translation>Csak jóváhagyott privát kapcsolatokon keresztül érhető el.</translation>
    </message>
    <message>
        <source>Connect through the network or VPN that holds the vault&apos;s private link.</source>
        <translation>A tároló privát kapcsolatát tartalmazó hálózaton vagy VPN-en keresztül csatlakozzon.</translation>
    </message>
    <message>
        <source>Attestation failed</source>
        <translation>Sikertelen igazolás</translation>
    </message>
    <message>
        <source>The key was not released.</source>
        <translation>A kulcs nem lett kiadva.</translation>
    </message>
    <message>
        <source>The target environment could not prove that it is what the release policy demands.</source>
        <translation>A célkörnyezet nem tudta igazolni, hogy megfelel a kiadási szabályzatnak.</translation>
    </message>
    <message>
        <source>Check the attestation of the target environment against the policy.</source>
        <translation>Vesse össze a célkörnyezet igazolását a szabályzattal.</translation>
    </message>
    <message>
        <source>Not permitted on this object</source>
        <translation>Ezen az objektumon nem engedélyezett</translation>
    </message>
    <message>
        <source>This is not permitted on {object}: {operation}.</source>
        <translation>Ez a művelet nem engedélyezett ({object}): {operation}.</translation>
    </message>
    <message>
        <source>The object is disabled or deleted.</source>
        <translation>Az objektum le van tiltva vagy törölve van.</translation>
    </message>
    <message>
        <source>Recover and enable it first.</source>
        <translation>Először állítsa helyre és engedélyezze.</translation>
    </message>
    <message>
        <source>Secret disabled</source>
        <translation>Letiltott titok</translation>
    </message>
    <message>
        <source>The secret {object} is disabled.</source>
        <translation>A titok le van tiltva: {object}.</translation>
    </message>
    <message>
        <source>A disabled secret gives out no value.</source>
        <translation>A letiltott titok nem ad ki értéket.</translation>
    </message>
    <message>
        <source>Enable it first, if it may be used again.</source>
        <translation>Először engedélyezze, ha újra használható.</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Letiltott kulcs</translation>
    </message>
    <message>
        <source>The key {object} is disabled.</source>
        <translation>A kulcs le van tiltva: {object}.</translation>
    </message>
    <message>
        <source>A disabled key cannot be used.</source>
        <translation>A letiltott kulcs nem használható.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>A művelet nem engedélyezett</translation>
    </message>
    <message>
        <source>The key {object} must not be used like this: {operation}.</source>
        <translation>A kulcs ({object}) nem használható így: {operation}.</translation>
    </message>
    <message>
        <source>The key&apos;s permitted operations do not include it.</source>
        <translation>A kulcs engedélyezett műveletei között nem szerepel.</translation>
    </message>
    <message>
        <source>Use another key, or add the operation to this key&apos;s permitted operations.</source>
        <translation>Használjon másik kulcsot, vagy adja hozzá a műveletet a kulcs engedélyezett műveleteihez.</translation>
    </message>
    <message>
        <source>Key not yet valid</source>
        <translation>A kulcs még nem érvényes</translation>
    </message>
    <message>
        <source>The key {object} cannot be used yet.</source>
        <translation>A kulcs még nem használható: {object}.</translation>
    </message>
    <message>
        <source>Its “not before” date lies in the future.</source>
        <translation>Az „érvényesség kezdete” dátum a jövőben van.</translation>
    </message>
    <message>
        <source>Wait until that date, or change it.</source>
        <translation>Várjon addig a dátumig, vagy módosítsa.</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Lejárt kulcs</translation>
    </message>
    <message>
        <source>The key {object} has expired.</source>
        <translation>A kulcs lejárt: {object}.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>A lejárati dátuma elmúlt.</translation>
    </message>
    <message>
        <source>Use a newer key or version, or move the expiry date.</source>
        <translation>Használjon újabb kulcsot vagy verziót, vagy módosítsa a lejárati dátumot.</translation>
    </message>
    <message>
        <source>Managed by a certificate</source>
        <translation>Tanúsítvány felügyeli</translation>
    </message>
    <message>
        <source>The key {object} belongs to a certificate.</source>
        <translation>A kulcs egy tanúsítványhoz tartozik: {object}.</translation>
    </message>
    <message>
        <source>Its lifetime is managed by Key Vault together with the certificate.</source>
        <translation>Az élettartamát a Key Vault a tanúsítvánnyal együtt kezeli.</translation>
    </message>
    <message>
        <source>Change or delete the certificate of the same name instead.</source>
        <translation>Módosítsa vagy törölje inkább az azonos nevű tanúsítványt.</translation>
    </message>
    <message>
        <source>The secret {object} belongs to a certificate.</source>
        <translation>A titok egy tanúsítványhoz tartozik: {object}.</translation>
    </message>
    <message>
        <source>Purge protection</source>
        <translation>Végleges törlés elleni védelem</translation>
    </message>
    <message>
        <source>{object} cannot be purged.</source>
        <translation>{object} nem törölhető véglegesen.</translation>
    </message>
    <message>
        <source>Purge protection is switched on for this vault.</source>
        <translation>Ennél a tárolónál be van kapcsolva a végleges törlés elleni védelem.</translation>
    </message>
    <message>
        <source>Wait for its purge date, or recover it.</source>
        <translation>Várja meg a végleges törlés dátumát, vagy állítsa helyre.</translation>
    </message>
    <message>
        <source>Not among the deleted</source>
        <translation>Nincs a töröltek között</translation>
    </message>
    <message>
        <source>{object} is not among the deleted objects.</source>
        <translation>{object} nincs a törölt objektumok között.</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through, or it was purged or recovered.</source>
        <translation>A törlés akár két percig is eltarthat, vagy az objektumot véglegesen törölték vagy helyreállították.</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh the deleted objects.</source>
        <translation>Várjon egy percet, majd frissítse a törölt objektumokat.</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>A kulcs nem található</translation>
    </message>
    <message>
        <source>There is no key {object} in this vault.</source>
        <translation>Nincs ilyen kulcs a tárolóban: {object}.</translation>
    </message>
    <message>
        <source>It has been deleted or renamed, or this version does not exist.</source>
        <translation>Törölték vagy átnevezték, vagy ez a verzió nem létezik.</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted keys to recover it.</source>
        <translation>Frissítse a listát, és keresse a törölt kulcsok között a helyreállításhoz.</translation>
    </message>
    <message>
        <source>Secret not found</source>
        <translation>A titok nem található</translation>
    </message>
    <message>
        <source>There is no secret {object} in this vault.</source>
        <translation>Nincs ilyen titok a tárolóban: {object}.</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted secrets to recover it.</source>
        <translation>Frissítse a listát, és keresse a törölt titkok között a helyreállításhoz.</translation>
    </message>
    <message>
        <source>Certificate not found</source>
        <translation>A tanúsítvány nem található</translation>
    </message>
    <message>
        <source>There is no certificate {object} in this vault.</source>
        <translation>Nincs ilyen tanúsítvány a tárolóban: {object}.</translation>
    </message>
    <message>
        <source>It has been deleted, or this version does not exist.</source>
        <translation>Törölték, vagy ez a verzió nem létezik.</translation>
    </message>
    <message>
        <source>No pending certificate</source>
        <translation>Nincs függőben lévő tanúsítvány</translation>
    </message>
    <message>
        <source>No certificate is pending for {object}.</source>
        <translation>Nincs függőben lévő tanúsítvány ehhez: {object}.</translation>
    </message>
    <message>
        <source>The request for it is complete or was cancelled.</source>
        <translation>A rá vonatkozó kérés befejeződött, vagy megszakították.</translation>
    </message>
    <message>
        <source>Refresh the certificate.</source>
        <translation>Frissítse a tanúsítványt.</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>A kiállító nem található</translation>
    </message>
    <message>
        <source>The vault has no such certificate issuer.</source>
        <translation>A tárolónak nincs ilyen tanúsítványkiállítója.</translation>
    </message>
    <message>
        <source>It was removed or never set up.</source>
        <translation>Eltávolították, vagy sosem volt beállítva.</translation>
    </message>
    <message>
        <source>Set up the issuer in the vault first.</source>
        <translation>Először állítsa be a kiállítót a tárolóban.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Nincsenek kapcsolattartók</translation>
    </message>
    <message>
        <source>The vault has no certificate contacts.</source>
        <translation>A tárolónak nincsenek tanúsítvány-kapcsolattartói.</translation>
    </message>
    <message>
        <source>None were ever set.</source>
        <translation>Eddig egy sem volt beállítva.</translation>
    </message>
    <message>
        <source>Add a contact first.</source>
        <translation>Először vegyen fel egy kapcsolattartót.</translation>
    </message>
    <message>
        <source>Unknown operation</source>
        <translation>Ismeretlen művelet</translation>
    </message>
    <message>
        <source>The vault does not know this request: {operation}.</source>
        <translation>A tároló nem ismeri ezt a kérést: {operation}.</translation>
    </message>
    <message>
        <source>This operation does not exist in the api-version, or the route form does not fit the vault.</source>
        <translation>Ez a művelet nem létezik az API-verzióban, vagy az útvonalforma nem felel meg a tárolónak.</translation>
    </message>
    <message>
        <source>Open the vault with another api-version or route form (--api-version, --routes).</source>
        <translation>Nyissa meg a tárolót másik API-verzióval vagy útvonalformával (--api-version, --routes).</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Törlés alatt</translation>
    </message>
    <message>
        <source>{object} is still being deleted.</source>
        <translation>{object} törlése még folyamatban van.</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through.</source>
        <translation>A törlés akár két percig is eltarthat.</translation>
    </message>
    <message>
        <source>Name taken by a deleted object</source>
        <translation>A nevet törölt objektum foglalja</translation>
    </message>
    <message>
        <source>The name {object} is taken by a deleted object.</source>
        <translation>A nevet egy törölt objektum foglalja: {object}.</translation>
    </message>
    <message>
        <source>Deleted objects keep their name until they are purged.</source>
        <translation>A törölt objektumok a végleges törlésükig megtartják a nevüket.</translation>
    </message>
    <message>
        <source>Recover the deleted object or purge it, or choose another name.</source>
        <translation>Állítsa helyre vagy törölje véglegesen a törölt objektumot, vagy válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Restore conflict</source>
        <translation>Visszaállítási ütközés</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>A biztonsági mentést nem sikerült visszaállítani.</translation>
    </message>
    <message>
        <source>An object of this name exists already, or another restore is in progress.</source>
        <translation>Már létezik ilyen nevű objektum, vagy egy másik visszaállítás van folyamatban.</translation>
    </message>
    <message>
        <source>Delete and purge that object first, or wait for the other restore to end.</source>
        <translation>Először törölje, majd törölje véglegesen azt az objektumot, vagy várja meg a másik visszaállítás végét.</translation>
    </message>
    <message>
        <source>Certificate pending</source>
        <translation>Függőben lévő tanúsítvány</translation>
    </message>
    <message>
        <source>A certificate {object} is already being issued.</source>
        <translation>Egy tanúsítvány kiállítása már folyamatban van: {object}.</translation>
    </message>
    <message>
        <source>Only one request for a certificate can be in progress.</source>
        <translation>Egyszerre csak egy tanúsítványkérés lehet folyamatban.</translation>
    </message>
    <message>
        <source>Wait for it to complete, or cancel it.</source>
        <translation>Várja meg a befejezését, vagy szakítsa meg.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Túl sok kérés</translation>
    </message>
    <message>
        <source>The vault received too many requests.</source>
        <translation>A tároló túl sok kérést kapott.</translation>
    </message>
    <message>
        <source>Its limit for ten seconds is used up, also by other programs.</source>
        <translation>A tíz másodpercre szóló korlátja kimerült, más programok miatt is.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>Próbálja újra {wait} múlva.</translation>
    </message>
    <message>
        <source>Failure in the vault</source>
        <translation>Hiba a tárolóban</translation>
    </message>
    <message>
        <source>The vault failed while it worked on this: {operation}.</source>
        <translation>A tároló hibát észlelt a művelet közben: {operation}.</translation>
    </message>
    <message>
        <source>The cause lies inside the service.</source>
        <translation>Az ok a szolgáltatáson belül van.</translation>
    </message>
    <message>
        <source>Try again in {wait}; if it stays, give the request id to the vault&apos;s support.</source>
        <translation>Próbálja újra {wait} múlva; ha a hiba megmarad, adja meg a kérésazonosítót a tároló támogatásának.</translation>
    </message>
    <message>
        <source>Vault name taken</source>
        <translation>Foglalt tárolónév</translation>
    </message>
    <message>
        <source>A vault of this name exists already.</source>
        <translation>Már létezik ilyen nevű tároló.</translation>
    </message>
    <message>
        <source>Vault names are unique in the whole cloud, those of deleted vaults too.</source>
        <translation>A tárolónevek az egész felhőben egyediek, a törölt tárolókéi is.</translation>
    </message>
    <message>
        <source>Choose another name, or recover the deleted vault.</source>
        <translation>Válasszon másik nevet, vagy állítsa helyre a törölt tárolót.</translation>
    </message>
    <message>
        <source>Invalid vault name</source>
        <translation>Érvénytelen tárolónév</translation>
    </message>
    <message>
        <source>This cannot be the name of a vault.</source>
        <translation>Ez nem lehet tároló neve.</translation>
    </message>
    <message>
        <source>A vault&apos;s name has 3 to 24 letters, digits and hyphens.</source>
        <translation>A tároló neve 3–24 betűből, számjegyből és kötőjelből áll.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Ütközés</translation>
    </message>
    <message>
        <source>Another change to the vault is in progress.</source>
        <translation>Egy másik módosítás van folyamatban a tárolón.</translation>
    </message>
    <message>
        <source>Two changes cannot be made at the same time.</source>
        <translation>Egyszerre két módosítás nem végezhető.</translation>
    </message>
    <message>
        <source>Region not supported</source>
        <translation>Nem támogatott régió</translation>
    </message>
    <message>
        <source>Key Vault is not offered in this region.</source>
        <translation>A Key Vault nem érhető el ebben a régióban.</translation>
    </message>
    <message>
        <source>The service does not exist there.</source>
        <translation>Ott a szolgáltatás nem létezik.</translation>
    </message>
    <message>
        <source>Choose another region.</source>
        <translation>Válasszon másik régiót.</translation>
    </message>
    <message>
        <source>Tier not supported</source>
        <translation>Nem támogatott szint</translation>
    </message>
    <message>
        <source>This tier of Key Vault is not offered.</source>
        <translation>A Key Vaultnak ez a szintje nem érhető el.</translation>
    </message>
    <message>
        <source>Only standard and premium exist.</source>
        <translation>Csak a standard és a premium létezik.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Válassza ezek egyikét.</translation>
    </message>
    <message>
        <source>Vault not found</source>
        <translation>A tároló nem található</translation>
    </message>
    <message>
        <source>The vault does not exist.</source>
        <translation>A tároló nem létezik.</translation>
    </message>
    <message>
        <source>It was deleted, or its name is misspelt.</source>
        <translation>Törölték, vagy el van írva a neve.</translation>
    </message>
    <message>
        <source>Check the name of the vault.</source>
        <translation>Ellenőrizze a tároló nevét.</translation>
    </message>
    <message>
        <source>Resource group not found</source>
        <translation>Az erőforráscsoport nem található</translation>
    </message>
    <message>
        <source>The resource group does not exist.</source>
        <translation>Az erőforráscsoport nem létezik.</translation>
    </message>
    <message>
        <source>Check the name of the resource group.</source>
        <translation>Ellenőrizze az erőforráscsoport nevét.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>A tanúsítvány lejárt.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Az érvényessége véget ért.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Újítsa meg a tanúsítványt.</translation>
    </message>
    <message>
        <source>Unknown failure</source>
        <translation>Ismeretlen hiba</translation>
    </message>
    <message>
        <source>Something failed without saying what.</source>
        <translation>Valami nem sikerült, de az oka ismeretlen.</translation>
    </message>
    <message>
        <source>No cause was recorded.</source>
        <translation>Az ok nem lett rögzítve.</translation>
    </message>
    <message>
        <source>Try again, and report it with the request id if it happens once more.</source>
        <translation>Próbálja újra, és ha ismét előfordul, jelentse a kérésazonosítóval együtt.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>A gazdagép nem található</translation>
    </message>
    <message>
        <source>The host {vault} could not be found.</source>
        <translation>A gazdagép nem található: {vault}.</translation>
    </message>
    <message>
        <source>No name server knows this name, or this computer is offline.</source>
        <translation>Egyetlen névkiszolgáló sem ismeri ezt a nevet, vagy a számítógép nincs hálózaton.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address for typing errors and this computer&apos;s network connection.</source>
        <translation>Ellenőrizze, nincs-e elírás a tároló címében, és működik-e a számítógép hálózati kapcsolata.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Elutasított kapcsolat</translation>
    </message>
    <message>
        <source>{vault} refused the connection.</source>
        <translation>{vault} elutasította a kapcsolatot.</translation>
    </message>
    <message>
        <source>Nothing listens at this address and port, or a firewall turned the connection away.</source>
        <translation>Ezen a címen és porton semmi sem figyel, vagy egy tűzfal visszautasította a kapcsolatot.</translation>
    </message>
    <message>
        <source>Check the port in the vault&apos;s address and whether the server is running.</source>
        <translation>Ellenőrizze a tároló címében a portot, és hogy fut-e a kiszolgáló.</translation>
    </message>
    <message>
        <source>Refresh to see whether the change was made before you repeat it: it was not sent a second time.</source>
        <translation>Az ismétlés előtt frissítsen, hogy lássa, megtörtént-e a módosítás: másodszor nem lett elküldve.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Nem érkezett időben válasz</translation>
    </message>
    <message>
        <source>{vault} sent nothing for too long.</source>
        <translation>Túl sokáig nem érkezett adat: {vault}.</translation>
    </message>
    <message>
        <source>The server is overloaded, or the network dropped the connection without a word.</source>
        <translation>A kiszolgáló túlterhelt, vagy a hálózat jelzés nélkül eldobta a kapcsolatot.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Ellenőrizze a hálózati kapcsolatot, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Answer too slow</source>
        <translation>Túl lassú válasz</translation>
    </message>
    <message>
        <source>The answer of {vault} took longer than the time allowed.</source>
        <translation>A válasz tovább tartott a megengedett időnél: {vault}.</translation>
    </message>
    <message>
        <source>Data was still arriving, but too slowly.</source>
        <translation>Az adatok még érkeztek, de túl lassan.</translation>
    </message>
    <message>
        <source>Try again, on a faster connection if you can.</source>
        <translation>Próbálja újra, lehetőleg gyorsabb kapcsolaton.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Proxyhiba</translation>
    </message>
    <message>
        <source>{proxy} did not pass the request on.</source>
        <translation>{proxy} nem továbbította a kérést.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, refuses this host, or wants a user name and password.</source>
        <translation>A proxy nem érhető el, elutasítja ezt a gazdagépet, vagy felhasználónevet és jelszót kér.</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>A hálózat nem érhető el</translation>
    </message>
    <message>
        <source>There is no way through the network to {vault}.</source>
        <translation>A hálózaton nem vezet út ide: {vault}.</translation>
    </message>
    <message>
        <source>This computer is offline, or a VPN that leads there is not connected.</source>
        <translation>A számítógép nincs hálózaton, vagy az odavezető VPN nincs csatlakoztatva.</translation>
    </message>
    <message>
        <source>Connect to the network or VPN, then try again.</source>
        <translation>Csatlakozzon a hálózathoz vagy a VPN-hez, majd próbálja újra.</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Nincs TLS</translation>
    </message>
    <message>
        <source>{vault} does not speak TLS on this port.</source>
        <translation>Ezen a porton nincs TLS: {vault}.</translation>
    </message>
    <message>
        <source>The server expects plain HTTP there, or the port belongs to another service.</source>
        <translation>A kiszolgáló ott egyszerű HTTP-t vár, vagy a port másik szolgáltatásé.</translation>
    </message>
    <message>
        <source>Correct the port in the vault&apos;s address: a vault is only ever opened over TLS, usually on port 443.</source>
        <translation>Javítsa ki a portot a tároló címében: a tároló csak TLS-en nyitható meg, általában a 443-as porton.</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Sikertelen kapcsolódás</translation>
    </message>
    <message>
        <source>The connection to {vault} failed.</source>
        <translation>Nem sikerült kapcsolódni: {vault}.</translation>
    </message>
    <message>
        <source>The network layer reported: {detail}.</source>
        <translation>A hálózati réteg jelentése: {detail}.</translation>
    </message>
    <message>
        <source>Check the network connection and the vault&apos;s address, then try again.</source>
        <translation>Ellenőrizze a hálózati kapcsolatot és a tároló címét, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>A tanúsítvány nem megbízható</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not trusted.</source>
        <translation>A tanúsítvány nem megbízható: {vault}.</translation>
    </message>
    <message>
        <source>An authority that this computer does not know has signed it.</source>
        <translation>A számítógép számára ismeretlen hitelesítésszolgáltató írta alá.</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>A tanúsítvány most nem érvényes</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not valid today.</source>
        <translation>A tanúsítvány ma nem érvényes: {vault}.</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid, or this computer&apos;s clock is wrong.</source>
        <translation>Lejárt vagy még nem érvényes, vagy a számítógép órája hibás.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, the server&apos;s certificate must be renewed.</source>
        <translation>Ellenőrizze a számítógép óráját; ha az jó, a kiszolgáló tanúsítványát meg kell újítani.</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Másik gazdagép tanúsítványa</translation>
    </message>
    <message>
        <source>The certificate that {vault} shows was issued for another host.</source>
        <translation>A bemutatott tanúsítvány másik gazdagépnek lett kiállítva: {vault}.</translation>
    </message>
    <message>
        <source>The address is an alias or an IP address, or something on the way answers in the vault&apos;s place.</source>
        <translation>A cím alias vagy IP-cím, vagy útközben valami a tároló helyett válaszol.</translation>
    </message>
    <message>
        <source>Use the name that the certificate carries, for example NAME.vault.azure.net also behind a private link.</source>
        <translation>Használja a tanúsítványban szereplő nevet, például NÉV.vault.azure.net, privát kapcsolat mögött is.</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>Sikertelen TLS-kézfogás</translation>
    </message>
    <message>
        <source>No secure connection to {vault} could be agreed on.</source>
        <translation>Nem sikerült biztonságos kapcsolatot egyeztetni: {vault}.</translation>
    </message>
    <message>
        <source>The two sides share no TLS version or cipher, or a device on the way interferes: {detail}.</source>
        <translation>A két félnek nincs közös TLS-verziója vagy titkosítása, vagy egy köztes eszköz beavatkozik: {detail}.</translation>
    </message>
    <message>
        <source>Check that the server offers TLS 1.2 or later and that no inspecting firewall stands between.</source>
        <translation>Ellenőrizze, hogy a kiszolgáló TLS 1.2-t vagy újabbat kínál, és nem áll-e közte vizsgáló tűzfal.</translation>
    </message>
    <message>
        <source>Refused by the vault</source>
        <translation>A tároló elutasította</translation>
    </message>
    <message>
        <source>The vault refused: {operation}.</source>
        <translation>A tároló elutasította: {operation}.</translation>
    </message>
    <message>
        <source>It gave the code {code}.</source>
        <translation>Ezt a kódot adta: {code}.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below.</source>
        <translation>Olvassa el lent a tároló üzenetét.</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>Nem a tárolótól származik</translation>
    </message>
    <message>
        <source>The answer {status} is not from the vault.</source>
        <translation>A válasz ({status}) nem a tárolótól származik.</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a web server on the way answered with {contentType}.</source>
        <translation>Útközben egy proxy, tűzfal vagy webkiszolgáló válaszolt ezzel: {contentType}.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy; the start of the answer below may name who sent it.</source>
        <translation>Ellenőrizze a tároló címét és a proxyt; a válasz lent látható eleje elárulhatja, ki küldte.</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Üres válasz</translation>
    </message>
    <message>
        <source>The answer {status} came without any explanation.</source>
        <translation>A válasz ({status}) magyarázat nélkül érkezett.</translation>
    </message>
    <message>
        <source>The server, or something on the way, sent no error description.</source>
        <translation>A kiszolgáló vagy egy köztes eszköz nem küldött hibaleírást.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and try again; the request id helps its support to find the cause.</source>
        <translation>Ellenőrizze a tároló címét, és próbálja újra; a kérésazonosító segít a támogatásnak megtalálni az okot.</translation>
    </message>
    <message>
        <source>Redirected elsewhere</source>
        <translation>Átirányítás máshová</translation>
    </message>
    <message>
        <source>The server points to {target} instead of answering.</source>
        <translation>A kiszolgáló válasz helyett máshová mutat: {target}.</translation>
    </message>
    <message>
        <source>A redirect is not followed, because the token would go to another place.</source>
        <translation>Az átirányítást a program nem követi, mert a jogkivonat máshová kerülne.</translation>
    </message>
    <message>
        <source>If you trust that address, open the vault there.</source>
        <translation>Ha megbízik abban a címben, ott nyissa meg a tárolót.</translation>
    </message>
    <message>
        <source>Answer is no JSON</source>
        <translation>A válasz nem JSON</translation>
    </message>
    <message>
        <source>The vault&apos;s answer could not be read.</source>
        <translation>A tároló válaszát nem sikerült beolvasni.</translation>
    </message>
    <message>
        <source>It claims success but holds no JSON; something on the way may have replaced it.</source>
        <translation>Sikert jelez, de nem tartalmaz JSON-t; útközben valami lecserélhette.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy, then try again.</source>
        <translation>Ellenőrizze a tároló címét és a proxyt, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Answer nested too deeply</source>
        <translation>Túl mélyen egymásba ágyazott válasz</translation>
    </message>
    <message>
        <source>The vault&apos;s answer was rejected for safety.</source>
        <translation>A tároló válasza biztonsági okból el lett utasítva.</translation>
    </message>
    <message>
        <source>Its JSON is nested more deeply than any genuine answer.</source>
        <translation>A JSON mélyebben van egymásba ágyazva, mint bármely valódi válasz.</translation>
    </message>
    <message>
        <source>Check that the address really belongs to a key vault.</source>
        <translation>Ellenőrizze, hogy a cím valóban egy kulcstárolóé.</translation>
    </message>
    <message>
        <source>Answer not as expected</source>
        <translation>Váratlan válasz</translation>
    </message>
    <message>
        <source>The vault&apos;s answer lacks something that it promises.</source>
        <translation>A tároló válaszából hiányzik valami, aminek benne kellene lennie.</translation>
    </message>
    <message>
        <source>This part is missing or of the wrong type: {detail}.</source>
        <translation>Ez a rész hiányzik vagy hibás típusú: {detail}.</translation>
    </message>
    <message>
        <source>Try another api-version, and check that the address really belongs to a key vault.</source>
        <translation>Próbálkozzon másik API-verzióval, és ellenőrizze, hogy a cím valóban egy kulcstárolóé.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Csonka válasz</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>A válasz a befejezése előtt véget ért.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>A kapcsolat a válasz közben megszakadt.</translation>
    </message>
    <message>
        <source>Refresh, and repeat the action only if the change is not there.</source>
        <translation>Frissítsen, és csak akkor ismételje meg a műveletet, ha a módosítás nem látható.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Túl nagy válasz</translation>
    </message>
    <message>
        <source>The answer was larger than is accepted.</source>
        <translation>A válasz nagyobb volt a megengedettnél.</translation>
    </message>
    <message>
        <source>No genuine answer of a key vault is that large.</source>
        <translation>Egy kulcstároló valódi válasza sem ekkora.</translation>
    </message>
    <message>
        <source>Next page on another host</source>
        <translation>A következő lap másik gazdagépen van</translation>
    </message>
    <message>
        <source>The list&apos;s next page lies on another host.</source>
        <translation>A lista következő lapja másik gazdagépen van.</translation>
    </message>
    <message>
        <source>A genuine vault never points elsewhere, and the token must not go there: {detail}.</source>
        <translation>Valódi tároló sosem mutat máshová, és a jogkivonat nem kerülhet oda: {detail}.</translation>
    </message>
    <message>
        <source>Do not trust this server before its owner has explained it.</source>
        <translation>Ne bízzon ebben a kiszolgálóban, amíg a tulajdonosa magyarázatot nem ad.</translation>
    </message>
    <message>
        <source>Endless list</source>
        <translation>Végtelen lista</translation>
    </message>
    <message>
        <source>The list leads back to a page that was already read.</source>
        <translation>A lista egy már beolvasott lapra vezet vissza.</translation>
    </message>
    <message>
        <source>The server repeats a link, so the list would never end.</source>
        <translation>A kiszolgáló megismétel egy hivatkozást, így a lista sosem érne véget.</translation>
    </message>
    <message>
        <source>Work with the rows that are there, and report it to the server&apos;s owner.</source>
        <translation>Dolgozzon a meglévő sorokkal, és jelentse a kiszolgáló tulajdonosának.</translation>
    </message>
    <message>
        <source>Token needed</source>
        <translation>Jogkivonat szükséges</translation>
    </message>
    <message>
        <source>The vault asks for a token, and there is none.</source>
        <translation>A tároló jogkivonatot kér, de nincs megadva.</translation>
    </message>
    <message>
        <source>It wants one for {resource}, issued by {authority}.</source>
        <translation>Ilyet vár: erőforrás: {resource}, kiállító: {authority}.</translation>
    </message>
    <message>
        <source>The vault did not accept the token.</source>
        <translation>A tároló nem fogadta el a jogkivonatot.</translation>
    </message>
    <message>
        <source>It has expired, or it is not a token for {resource} issued by {authority}.</source>
        <translation>Lejárt, vagy nem a megfelelő jogkivonat (erőforrás: {resource}, kiállító: {authority}).</translation>
    </message>
    <message>
        <source>No sign-in challenge</source>
        <translation>Nincs hitelesítési felhívás</translation>
    </message>
    <message>
        <source>The server asks for authorization without saying which.</source>
        <translation>A kiszolgáló hitelesítést kér, de nem mondja meg, milyet.</translation>
    </message>
    <message>
        <source>Its answer 401 holds no Bearer challenge, as every genuine vault sends.</source>
        <translation>A 401-es válasza nem tartalmaz Bearer felhívást, pedig minden valódi tároló küld ilyet.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address; a proxy may have answered instead.</source>
        <translation>Ellenőrizze a tároló címét; lehet, hogy egy proxy válaszolt helyette.</translation>
    </message>
    <message>
        <source>Challenge for another resource</source>
        <translation>Felhívás másik erőforráshoz</translation>
    </message>
    <message>
        <source>The server asks for a token that is meant for another service.</source>
        <translation>A kiszolgáló másik szolgáltatáshoz való jogkivonatot kér.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and do not trust this server if it is right.</source>
        <translation>Ellenőrizze a tároló címét, és ha helyes, ne bízzon ebben a kiszolgálóban.</translation>
    </message>
    <message>
        <source>Sign-in address not secure</source>
        <translation>Nem biztonságos bejelentkezési cím</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an address without https.</source>
        <translation>A kiszolgáló https nélküli címre irányítja a bejelentkezést.</translation>
    </message>
    <message>
        <source>Unknown sign-in authority</source>
        <translation>Ismeretlen bejelentkezési szolgáltató</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an authority that is not known.</source>
        <translation>A kiszolgáló ismeretlen szolgáltatóhoz irányítja a bejelentkezést.</translation>
    </message>
    <message>
        <source>The challenge names {authority}, which is neither one of Microsoft&apos;s nor the connection&apos;s own; no token was asked for.</source>
        <translation>A felhívásban szereplő szolgáltató {authority}, amely sem a Microsofté, sem a kapcsolaté; a program nem kért jogkivonatot.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and name the authority in the connection only if you trust it.</source>
        <translation>Ellenőrizze a tároló címét, és csak akkor adja meg a szolgáltatót a kapcsolatban, ha megbízik benne.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>Lejárt hozzáférési jogkivonat</translation>
    </message>
    <message>
        <source>The access token that you gave is past its time.</source>
        <translation>A megadott hozzáférési jogkivonat ideje lejárt.</translation>
    </message>
    <message>
        <source>Paste a new one, or choose a way of signing in that renews it.</source>
        <translation>Illesszen be újat, vagy válasszon olyan bejelentkezési módot, amely megújítja.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Sikertelen bejelentkezés</translation>
    </message>
    <message>
        <source>The sign-in authority did not give a token.</source>
        <translation>A bejelentkezési szolgáltató nem adott jogkivonatot.</translation>
    </message>
    <message>
        <source>Its answer holds the reason.</source>
        <translation>Az okot a válasza tartalmazza.</translation>
    </message>
    <message>
        <source>Read the message, correct the connection and try again.</source>
        <translation>Olvassa el az üzenetet, javítsa a kapcsolatot, és próbálja újra.</translation>
    </message>
    <message>
        <source>Sign-in timed out</source>
        <translation>A bejelentkezés túllépte az időkorlátot</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>A bejelentkezés nem fejeződött be időben.</translation>
    </message>
    <message>
        <source>The page or the code of a sign-in is good for some minutes only.</source>
        <translation>A bejelentkezési lap vagy kód csak néhány percig érvényes.</translation>
    </message>
    <message>
        <source>Try again and finish the sign-in in the browser.</source>
        <translation>Próbálja újra, és fejezze be a bejelentkezést a böngészőben.</translation>
    </message>
    <message>
        <source>Sign-in declined</source>
        <translation>Elutasított bejelentkezés</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>A bejelentkezés el lett utasítva.</translation>
    </message>
    <message>
        <source>You, or a rule of your organisation, refused it on the authority&apos;s page.</source>
        <translation>Ön vagy a szervezet egyik szabálya elutasította a szolgáltató lapján.</translation>
    </message>
    <message>
        <source>Try again and accept, or ask your administrator.</source>
        <translation>Próbálja újra, és fogadja el, vagy forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>Megszakított bejelentkezés</translation>
    </message>
    <message>
        <source>The sign-in was canceled, so there is no token.</source>
        <translation>A bejelentkezés megszakadt, ezért nincs jogkivonat.</translation>
    </message>
    <message>
        <source>You ended it in this program.</source>
        <translation>Ön szakította meg ebben a programban.</translation>
    </message>
    <message>
        <source>Try again when you want to sign in.</source>
        <translation>Próbálja újra, amikor be szeretne jelentkezni.</translation>
    </message>
    <message>
        <source>Sign-in not possible here</source>
        <translation>A bejelentkezés itt nem lehetséges</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received.</source>
        <translation>A böngésző válasza nem fogadható.</translation>
    </message>
    <message>
        <source>This program could not listen on a port of this computer.</source>
        <translation>A program nem tudott figyelni a számítógép egyik portján.</translation>
    </message>
    <message>
        <source>Choose the sign-in by device code for this connection.</source>
        <translation>Válassza az eszközkódos bejelentkezést ehhez a kapcsolathoz.</translation>
    </message>
    <message>
        <source>Azure CLI not found</source>
        <translation>Az Azure CLI nem található</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed.</source>
        <translation>Az Azure CLI nincs telepítve.</translation>
    </message>
    <message>
        <source>There is no program named az on the path.</source>
        <translation>Az elérési úton nincs „az” nevű program.</translation>
    </message>
    <message>
        <source>Install the Azure CLI, or choose another way of signing in.</source>
        <translation>Telepítse az Azure CLI-t, vagy válasszon másik bejelentkezési módot.</translation>
    </message>
    <message>
        <source>Azure CLI signed out</source>
        <translation>Az Azure CLI-ben nincs bejelentkezve</translation>
    </message>
    <message>
        <source>The Azure CLI has no account that it could get a token for.</source>
        <translation>Az Azure CLI-nek nincs olyan fiókja, amelyhez jogkivonatot kaphatna.</translation>
    </message>
    <message>
        <source>Nobody is signed in there, or the sign-in there is out of date.</source>
        <translation>Ott senki sincs bejelentkezve, vagy a bejelentkezés elavult.</translation>
    </message>
    <message>
        <source>Run az login in a terminal and try again.</source>
        <translation>Futtassa az „az login” parancsot egy terminálban, és próbálja újra.</translation>
    </message>
    <message>
        <source>Azure CLI too slow</source>
        <translation>Túl lassú az Azure CLI</translation>
    </message>
    <message>
        <source>The Azure CLI did not answer in time.</source>
        <translation>Az Azure CLI nem válaszolt időben.</translation>
    </message>
    <message>
        <source>It may wait for the network or for a lock of its own.</source>
        <translation>Lehet, hogy a hálózatra vagy saját zárolására vár.</translation>
    </message>
    <message>
        <source>Run az account get-access-token in a terminal to see why, then try again.</source>
        <translation>Az ok megismeréséhez futtassa az „az account get-access-token” parancsot egy terminálban, majd próbálja újra.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Nincs kulcskarika</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>A számítógép kulcskarikája nem érhető el.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>Ebben a munkamenetben nem fut kulcskarika-szolgáltatás.</translation>
    </message>
    <message>
        <source>Go on with this session, and sign in again in the next.</source>
        <translation>Folytassa ezt a munkamenetet, és a következőben jelentkezzen be újra.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Zárolt kulcskarika</translation>
    </message>
    <message>
        <source>The keychain did not take or give the entry.</source>
        <translation>A kulcskarika nem fogadta el vagy nem adta ki a bejegyzést.</translation>
    </message>
    <message>
        <source>It is locked, or it denied the access.</source>
        <translation>Zárolva van, vagy megtagadta a hozzáférést.</translation>
    </message>
    <message>
        <source>Unlock it and sign in once more to keep the sign-in.</source>
        <translation>Oldja fel, és jelentkezzen be még egyszer a bejelentkezés megőrzéséhez.</translation>
    </message>
    <message>
        <source>Keychain too slow</source>
        <translation>Túl lassú kulcskarika</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>A kulcskarika nem válaszolt időben.</translation>
    </message>
    <message>
        <source>It may wait for its password in a window that is hidden.</source>
        <translation>Lehet, hogy egy rejtett ablakban a jelszavára vár.</translation>
    </message>
    <message>
        <source>Look for that window, and go on with this session meanwhile.</source>
        <translation>Keresse meg azt az ablakot, közben folytassa a munkamenetet.</translation>
    </message>
    <message>
        <source>{object} cannot be a name in a key vault.</source>
        <translation>Kulcstárolóban nem lehet név: {object}.</translation>
    </message>
    <message>
        <source>Take out everything else, such as slashes, dots, spaces and underscores.</source>
        <translation>Minden mást távolítson el, például a perjelet, pontot, szóközt és aláhúzást.</translation>
    </message>
    <message>
        <source>Invalid version</source>
        <translation>Érvénytelen verzió</translation>
    </message>
    <message>
        <source>This is not a version of a key or secret.</source>
        <translation>Ez nem egy kulcs vagy titok verziója.</translation>
    </message>
    <message>
        <source>A version has 32 hexadecimal digits.</source>
        <translation>A verzió 32 hexadecimális számjegyből áll.</translation>
    </message>
    <message>
        <source>Choose one of the list of versions, or leave the version out for the current one.</source>
        <translation>Válasszon egyet a verziók listájából, vagy hagyja el a verziót az aktuálishoz.</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Érvénytelen cím</translation>
    </message>
    <message>
        <source>This is not the address of a vault.</source>
        <translation>Ez nem tároló címe.</translation>
    </message>
    <message>
        <source>An address begins with https:// and a host, without user name, query or path: {detail}.</source>
        <translation>A cím https:// előtaggal és gazdagéppel kezdődik, felhasználónév, lekérdezés és útvonal nélkül: {detail}.</translation>
    </message>
    <message>
        <source>Enter it like https://NAME.vault.azure.net.</source>
        <translation>Így adja meg: https://NÉV.vault.azure.net.</translation>
    </message>
    <message>
        <source>Invalid api-version</source>
        <translation>Érvénytelen API-verzió</translation>
    </message>
    <message>
        <source>This is not an api-version.</source>
        <translation>Ez nem API-verzió.</translation>
    </message>
    <message>
        <source>It may hold only letters, digits, dots and hyphens.</source>
        <translation>Csak betűket, számjegyeket, pontot és kötőjelet tartalmazhat.</translation>
    </message>
    <message>
        <source>Enter it like 7.4, 2025-07-01 or 2016.10.01.</source>
        <translation>Így adja meg: 7.4, 2025-07-01 vagy 2016.10.01.</translation>
    </message>
    <message>
        <source>The digest has {given} bytes, and {algorithm} needs {needed}.</source>
        <translation>A kivonat {given} bájtos, a szükséges hossz {needed} ({algorithm}).</translation>
    </message>
    <message>
        <source>It comes from another hash function, or it is written in another encoding than the one chosen.</source>
        <translation>Másik kivonatolófüggvényből származik, vagy nem a kiválasztott kódolással írták le.</translation>
    </message>
    <message>
        <source>Choose the algorithm or encoding that fits, or let the file be hashed here.</source>
        <translation>Válassza a megfelelő algoritmust vagy kódolást, vagy számíttassa ki itt a fájl kivonatát.</translation>
    </message>
    <message>
        <source>Value too large</source>
        <translation>Túl nagy érték</translation>
    </message>
    <message>
        <source>The value has {given} bytes, and at most {needed} are allowed.</source>
        <translation>Az érték {given} bájtos, legfeljebb {needed} engedélyezett.</translation>
    </message>
    <message>
        <source>A vault stores small secrets, not files.</source>
        <translation>A tároló kis méretű titkokat tárol, nem fájlokat.</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>Túl sok címke</translation>
    </message>
    <message>
        <source>There are more tags than an object can have.</source>
        <translation>Több a címke, mint amennyi egy objektumnak lehet.</translation>
    </message>
    <message>
        <source>A key or secret holds at most 15 tags.</source>
        <translation>Egy kulcsnak vagy titoknak legfeljebb 15 címkéje lehet.</translation>
    </message>
    <message>
        <source>Remove some of the tags.</source>
        <translation>Távolítson el néhány címkét.</translation>
    </message>
    <message>
        <source>Invalid attribute</source>
        <translation>Érvénytelen attribútum</translation>
    </message>
    <message>
        <source>One of the attributes cannot be as it is.</source>
        <translation>Az egyik attribútum így nem lehet.</translation>
    </message>
    <message>
        <source>This does not fit: {detail}.</source>
        <translation>Ez nem megfelelő: {detail}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Javítsa ki, és próbálja újra.</translation>
    </message>
    <message>
        <source>Key file unreadable</source>
        <translation>A kulcsfájl nem olvasható</translation>
    </message>
    <message>
        <source>The key file could not be read as a key.</source>
        <translation>A kulcsfájl nem olvasható be kulcsként.</translation>
    </message>
    <message>
        <source>It is damaged, or not in the format that its beginning promises: {detail}.</source>
        <translation>Sérült, vagy nem abban a formátumban van, amelyet az eleje ígér: {detail}.</translation>
    </message>
    <message>
        <source>Export the key once more as PEM, PKCS#12 or JWK.</source>
        <translation>Exportálja újra a kulcsot PEM, PKCS#12 vagy JWK formátumban.</translation>
    </message>
    <message>
        <source>Key file not supported</source>
        <translation>Nem támogatott kulcsfájl</translation>
    </message>
    <message>
        <source>The key in this file is of a kind that a vault does not take.</source>
        <translation>A fájlban olyan kulcs van, amelyet a tároló nem fogad el.</translation>
    </message>
    <message>
        <source>The file holds: {detail}.</source>
        <translation>A fájl tartalma: {detail}.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048, 3072 or 4096 bits or an EC key on P-256, P-384, P-521 or P-256K.</source>
        <translation>Használjon 2048, 3072 vagy 4096 bites RSA-kulcsot, vagy EC-kulcsot a P-256, P-384, P-521 vagy P-256K görbén.</translation>
    </message>
    <message>
        <source>Passphrase needed</source>
        <translation>Jelmondat szükséges</translation>
    </message>
    <message>
        <source>The key file is encrypted.</source>
        <translation>A kulcsfájl titkosított.</translation>
    </message>
    <message>
        <source>It can only be opened with its passphrase.</source>
        <translation>Csak a jelmondatával nyitható meg.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Adja meg a fájl jelmondatát.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Hibás jelmondat</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file.</source>
        <translation>A jelmondat nem nyitja meg a kulcsfájlt.</translation>
    </message>
    <message>
        <source>It is not the one that the file was encrypted with.</source>
        <translation>Nem az, amellyel a fájlt titkosították.</translation>
    </message>
    <message>
        <source>Enter it again, minding capital letters and keyboard layout.</source>
        <translation>Adja meg újra, ügyelve a nagybetűkre és a billentyűzetkiosztásra.</translation>
    </message>
    <message>
        <source>No private key</source>
        <translation>Nincs privát kulcs</translation>
    </message>
    <message>
        <source>The file holds no private key.</source>
        <translation>A fájl nem tartalmaz privát kulcsot.</translation>
    </message>
    <message>
        <source>It is a public key or a certificate alone, and only a private key can be imported.</source>
        <translation>Csak nyilvános kulcs vagy tanúsítvány, importálni pedig csak privát kulcsot lehet.</translation>
    </message>
    <message>
        <source>Choose the file with the private key, often a .key, .pfx or .p12.</source>
        <translation>Válassza a privát kulcsot tartalmazó fájlt, ez gyakran .key, .pfx vagy .p12.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>Nincs tanúsítvány a fájlban</translation>
    </message>
    <message>
        <source>The file holds no certificate for its private key.</source>
        <translation>A fájl nem tartalmaz a privát kulcsához tartozó tanúsítványt.</translation>
    </message>
    <message>
        <source>A sign-in by certificate needs both, and they must belong together.</source>
        <translation>A tanúsítványos bejelentkezéshez mindkettő kell, és össze kell tartozniuk.</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with the certificate and its key.</source>
        <translation>Válasszon olyan PEM vagy PKCS#12 fájlt, amely a tanúsítványt és a kulcsát is tartalmazza.</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>A fájl nem olvasható</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>A fájlt nem sikerült beolvasni.</translation>
    </message>
    <message>
        <source>The system reported: {detail}.</source>
        <translation>A rendszer jelentése: {detail}.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Ellenőrizze, hogy a fájl létezik-e, és van-e olvasási joga hozzá.</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>A fájl megváltozott</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>A fájl a beolvasás közben megváltozott.</translation>
    </message>
    <message>
        <source>Another program is writing to it, so its digest would mean nothing.</source>
        <translation>Egy másik program ír bele, így a kivonata semmit sem jelentene.</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then try again.</source>
        <translation>Várjon, amíg a fájl elkészül, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Cryptography failed</source>
        <translation>Kriptográfiai hiba</translation>
    </message>
    <message>
        <source>The calculation on this computer failed.</source>
        <translation>A számítás ezen a számítógépen nem sikerült.</translation>
    </message>
    <message>
        <source>The cryptographic library reported: {detail}.</source>
        <translation>A kriptográfiai könyvtár jelentése: {detail}.</translation>
    </message>
    <message>
        <source>Check the input, and report it if it seems right.</source>
        <translation>Ellenőrizze a bevitt adatokat, és jelentse a hibát, ha azok helyesnek tűnnek.</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Nem támogatott algoritmus</translation>
    </message>
    <message>
        <source>This algorithm cannot be used here.</source>
        <translation>Ez az algoritmus itt nem használható.</translation>
    </message>
    <message>
        <source>It is unknown, or it does not fit the key: {detail}.</source>
        <translation>Ismeretlen, vagy nem illik a kulcshoz: {detail}.</translation>
    </message>
    <message>
        <source>Choose an algorithm that fits the type and curve of the key.</source>
        <translation>Válasszon a kulcs típusához és görbéjéhez illő algoritmust.</translation>
    </message>
    <message>
        <source>Not in this route form</source>
        <translation>Ebben az útvonalformában nem létezik</translation>
    </message>
    <message>
        <source>This connection has no such operation: {operation}.</source>
        <translation>Ez a kapcsolat nem ismeri ezt a műveletet: {operation}.</translation>
    </message>
    <message>
        <source>The route form chosen for the connection does not know it.</source>
        <translation>A kapcsolathoz választott útvonalforma nem ismeri.</translation>
    </message>
    <message>
        <source>Open the vault with the other route form (--routes service or --routes documented).</source>
        <translation>Nyissa meg a tárolót a másik útvonalformával (--routes service vagy --routes documented).</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Hibás kérés</translation>
    </message>
    <message>
        <source>Something in it is not as the vault expects; its code is {code}.</source>
        <translation>Valami nem olyan benne, amilyet a tároló vár; a kódja: {code}.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nincs hitelesítve</translation>
    </message>
    <message>
        <source>It wants a token for {resource}, issued by {authority}.</source>
        <translation>Jogkivonatot vár (erőforrás: {resource}, kiállító: {authority}).</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Tiltott</translation>
    </message>
    <message>
        <source>The vault denies it with the code {code}.</source>
        <translation>A tároló ezzel a kóddal tagadja meg: {code}.</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the permission or role that the vault&apos;s message names.</source>
        <translation>Kérje a tároló tulajdonosától a tároló üzenetében megnevezett engedélyt vagy szerepkört.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nem található</translation>
    </message>
    <message>
        <source>The vault has no such object: {object}.</source>
        <translation>A tárolóban nincs ilyen objektum: {object}.</translation>
    </message>
    <message>
        <source>It was deleted, or the address, the route form or the api-version does not fit.</source>
        <translation>Törölték, vagy a cím, az útvonalforma vagy az API-verzió nem megfelelő.</translation>
    </message>
    <message>
        <source>Refresh the list, and check the connection&apos;s settings.</source>
        <translation>Frissítse a listát, és ellenőrizze a kapcsolat beállításait.</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Nem engedélyezett metódus</translation>
    </message>
    <message>
        <source>The operation does not exist in this api-version or route form.</source>
        <translation>A művelet nem létezik ebben az API-verzióban vagy útvonalformában.</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>A kérés túllépte az időkorlátot</translation>
    </message>
    <message>
        <source>The vault waited too long for the request.</source>
        <translation>A tároló túl sokáig várt a kérésre.</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted.</source>
        <translation>A kapcsolat lassú, vagy megszakadt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Próbálja újra.</translation>
    </message>
    <message>
        <source>The object {object} is in a state that does not allow this.</source>
        <translation>Az objektum állapota ezt nem teszi lehetővé: {object}.</translation>
    </message>
    <message>
        <source>Somebody else is changing it, or an object of this name exists.</source>
        <translation>Valaki más módosítja, vagy már létezik ilyen nevű objektum.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Frissítse a listát, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Nem teljesült előfeltétel</translation>
    </message>
    <message>
        <source>The object {object} has changed in the meantime.</source>
        <translation>Az objektum időközben megváltozott: {object}.</translation>
    </message>
    <message>
        <source>The request was meant for an older state of it.</source>
        <translation>A kérés egy régebbi állapotára vonatkozott.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Frissítsen, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Túl nagy</translation>
    </message>
    <message>
        <source>The request is larger than the vault accepts.</source>
        <translation>A kérés nagyobb, mint amekkorát a tároló elfogad.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Rövidítse le az értéket.</translation>
    </message>
    <message>
        <source>Wrong content type</source>
        <translation>Hibás tartalomtípus</translation>
    </message>
    <message>
        <source>The vault does not accept the content type.</source>
        <translation>A tároló nem fogadja el a tartalomtípust.</translation>
    </message>
    <message>
        <source>The route form or the api-version does not fit the vault.</source>
        <translation>Az útvonalforma vagy az API-verzió nem felel meg a tárolónak.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nem érhető el</translation>
    </message>
    <message>
        <source>The vault is not available just now.</source>
        <translation>A tároló most nem érhető el.</translation>
    </message>
    <message>
        <source>It is overloaded or under maintenance.</source>
        <translation>Túlterhelt, vagy karbantartás alatt áll.</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Az átjáró túllépte az időkorlátot</translation>
    </message>
    <message>
        <source>The vault did not answer in time.</source>
        <translation>A tároló nem válaszolt időben.</translation>
    </message>
    <message>
        <source>A part of the service behind it is slow.</source>
        <translation>A mögötte álló szolgáltatás egyik része lassú.</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Átirányítva</translation>
    </message>
    <message>
        <source>The server points elsewhere instead of answering.</source>
        <translation>A kiszolgáló válasz helyett máshová mutat.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address.</source>
        <translation>Ellenőrizze a tároló címét.</translation>
    </message>
    <message>
        <source>It answered {status} with the code {code}.</source>
        <translation>A válasz {status}, a kód {code}.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below, correct the input and try again.</source>
        <translation>Olvassa el lent a tároló üzenetét, javítsa a bevitt adatokat, és próbálja újra.</translation>
    </message>
    <message>
        <source>The cause lies inside the service: it answered {status} with the code {code}.</source>
        <translation>Az ok a szolgáltatáson belül van: a válasz {status}, a kód {code}.</translation>
    </message>
    <message>
        <source>A server on the way could not read the request.</source>
        <translation>Útközben egy kiszolgáló nem tudta értelmezni a kérést.</translation>
    </message>
    <message>
        <source>The answer 400 is not from the vault but {contentType} of a web server or proxy.</source>
        <translation>A 400-as válasz nem a tárolótól származik, hanem egy webkiszolgáló vagy proxy küldte ({contentType}).</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the name of the object for unusual characters.</source>
        <translation>Ellenőrizze, nincs-e szokatlan karakter a tároló címében és az objektum nevében.</translation>
    </message>
    <message>
        <source>Sign-in on the way</source>
        <translation>Bejelentkezés útközben</translation>
    </message>
    <message>
        <source>Something on the way asks for a sign-in.</source>
        <translation>Útközben valami bejelentkezést kér.</translation>
    </message>
    <message>
        <source>The answer 401 is not from the vault; a gateway or proxy stands between.</source>
        <translation>A 401-es válasz nem a tárolótól származik; egy átjáró vagy proxy áll közte.</translation>
    </message>
    <message>
        <source>Sign in to that gateway, or connect around it.</source>
        <translation>Jelentkezzen be abba az átjáróba, vagy kerülje meg a kapcsolódáskor.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Útközben letiltva</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the vault.</source>
        <translation>A kérés le lett tiltva, mielőtt elérte volna a tárolót.</translation>
    </message>
    <message>
        <source>The answer 403 is not from the vault but from a firewall, a proxy or the vault&apos;s web server.</source>
        <translation>A 403-as válasz nem a tárolótól, hanem egy tűzfaltól, proxytól vagy a tároló webkiszolgálójától származik.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let {vault} through, and check the vault&apos;s address.</source>
        <translation>Kérje meg a hálózat üzemeltetőjét, hogy engedje át ezt: {vault}, és ellenőrizze a tároló címét.</translation>
    </message>
    <message>
        <source>The server has no vault at this address.</source>
        <translation>A kiszolgálónak ezen a címen nincs tárolója.</translation>
    </message>
    <message>
        <source>The answer 404 is not from the vault but from another web server.</source>
        <translation>A 404-es válasz nem a tárolótól, hanem egy másik webkiszolgálótól származik.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address: a vault has no path behind the host.</source>
        <translation>Ellenőrizze a tároló címét: a tárolónál a gazdagép után nincs útvonal.</translation>
    </message>
    <message>
        <source>Method not allowed on the way</source>
        <translation>Útközben nem engedélyezett metódus</translation>
    </message>
    <message>
        <source>Something on the way does not allow {method}.</source>
        <translation>Útközben valami nem engedélyezi ezt: {method}.</translation>
    </message>
    <message>
        <source>The answer 405 is not from the vault.</source>
        <translation>A 405-ös válasz nem a tárolótól származik.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and connect without the proxy if you can.</source>
        <translation>Ellenőrizze a tároló címét, és ha lehet, csatlakozzon proxy nélkül.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>A proxy bejelentkezést kér</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>A proxy felhasználónevet és jelszót kér.</translation>
    </message>
    <message>
        <source>{proxy} answered instead of the vault.</source>
        <translation>A tároló helyett {proxy} válaszolt.</translation>
    </message>
    <message>
        <source>Put the credentials in the proxy&apos;s address (environment variable https_proxy).</source>
        <translation>Adja meg a hitelesítő adatokat a proxy címében (https_proxy környezeti változó).</translation>
    </message>
    <message>
        <source>Too large for the way</source>
        <translation>Útközben túl nagy</translation>
    </message>
    <message>
        <source>Something on the way refuses a request of this size.</source>
        <translation>Útközben valami elutasítja az ekkora kéréseket.</translation>
    </message>
    <message>
        <source>The answer 413 is not from the vault.</source>
        <translation>A 413-as válasz nem a tárolótól származik.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow larger requests.</source>
        <translation>Kérje meg a proxy üzemeltetőjét, hogy engedélyezze a nagyobb kéréseket.</translation>
    </message>
    <message>
        <source>Something on the way limits the number of requests.</source>
        <translation>Útközben valami korlátozza a kérések számát.</translation>
    </message>
    <message>
        <source>The answer 429 is not from the vault.</source>
        <translation>A 429-es válasz nem a tárolótól származik.</translation>
    </message>
    <message>
        <source>Not implemented on the way</source>
        <translation>Útközben nincs megvalósítva</translation>
    </message>
    <message>
        <source>Something on the way does not know how to do this.</source>
        <translation>Útközben valami nem tudja, hogyan kell ezt végrehajtani.</translation>
    </message>
    <message>
        <source>The answer 501 is not from the vault.</source>
        <translation>Az 501-es válasz nem a tárolótól származik.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Hibás átjáró</translation>
    </message>
    <message>
        <source>A gateway on the way got no answer from the vault.</source>
        <translation>Útközben egy átjáró nem kapott választ a tárolótól.</translation>
    </message>
    <message>
        <source>The answer 502 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>Az 502-es válasz nem a tárolótól, hanem az előtte lévő proxytól vagy átjárótól származik.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again; if it stays, ask whoever runs the gateway.</source>
        <translation>Próbálja újra {wait} múlva; ha a hiba megmarad, forduljon az átjáró üzemeltetőjéhez.</translation>
    </message>
    <message>
        <source>Unavailable on the way</source>
        <translation>Útközben nem érhető el</translation>
    </message>
    <message>
        <source>A server on the way is not available just now.</source>
        <translation>Útközben egy kiszolgáló most nem érhető el.</translation>
    </message>
    <message>
        <source>The answer 503 is not from the vault; the proxy or gateway is overloaded or under maintenance.</source>
        <translation>Az 503-as válasz nem a tárolótól származik; a proxy vagy az átjáró túlterhelt, vagy karbantartás alatt áll.</translation>
    </message>
    <message>
        <source>A gateway on the way waited too long for the vault.</source>
        <translation>Útközben egy átjáró túl sokáig várt a tárolóra.</translation>
    </message>
    <message>
        <source>The answer 504 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>Az 504-es válasz nem a tárolótól, hanem az előtte lévő proxytól vagy átjárótól származik.</translation>
    </message>
    <message>
        <source>Verb not allowed on the way</source>
        <translation>Útközben nem engedélyezett HTTP-metódus</translation>
    </message>
    <message>
        <source>Something on the way does not let {method} through.</source>
        <translation>Útközben valami nem engedi át ezt: {method}.</translation>
    </message>
    <message>
        <source>It answered {status}, as proxies and servers do that know only GET and POST.</source>
        <translation>A válasza {status}, ahogy a csak GET és POST metódust ismerő proxyk és kiszolgálók teszik.</translation>
    </message>
    <message>
        <source>Switch on “Send every verb as POST” for this connection (--post-only).</source>
        <translation>Kapcsolja be ennél a kapcsolatnál a „Minden metódus küldése POST-ként” beállítást (--post-only).</translation>
    </message>
    <message>
        <source>{vault} did not answer in time.</source>
        <translation>A tároló nem válaszolt időben: {vault}.</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the change may have been made.</source>
        <translation>A kiszolgáló túlterhelt, vagy a hálózat lassú; lehet, hogy a módosítás megtörtént.</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>Nem kulcsfájl</translation>
    </message>
    <message>
        <source>This file is not a key in a known format.</source>
        <translation>Ez a fájl nem ismert formátumú kulcs.</translation>
    </message>
    <message>
        <source>It is neither PEM nor DER, PKCS#12 or JWK.</source>
        <translation>Sem PEM, sem DER, PKCS#12 vagy JWK.</translation>
    </message>
    <message>
        <source>Choose a file with a private key in PEM, DER, PKCS#12 or JWK.</source>
        <translation>Válasszon olyan PEM, DER, PKCS#12 vagy JWK fájlt, amely privát kulcsot tartalmaz.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Részlet</translation>
    </message>
    <message>
        <source>Practice vault ended</source>
        <translation>A gyakorló tároló leállt</translation>
    </message>
    <message>
        <source>The practice vault on this computer has ended.</source>
        <translation>Az ezen a számítógépen futó gyakorló tároló leállt.</translation>
    </message>
    <message>
        <source>Its last words were: {detail}.</source>
        <translation>Utolsó üzenete ez volt: {detail}.</translation>
    </message>
    <message>
        <source>Open the practice vault again; what was in it is gone.</source>
        <translation>Nyissa meg újra a gyakorló tárolót; a tartalma elveszett.</translation>
    </message>
    <message>
        <source>If that authority is your own, open the vault with its root certificate (“Additional CA file”, --ca FILE); otherwise stop here, since somebody may be listening in.</source>
        <translation>Ha a hitelesítésszolgáltató a sajátja, nyissa meg a tárolót annak főtanúsítványával („További CA-fájl”, --ca FÁJL); egyébként álljon meg itt, mert valaki lehallgathatja a kapcsolatot.</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>Az aláírás nem illik</translation>
    </message>
    <message>
        <source>The signature of {object} does not fit the digest and the key&apos;s public half.</source>
        <translation>Az aláírás nem illik a kivonathoz és a kulcs nyilvános részéhez: {object}.</translation>
    </message>
    <message>
        <source>The answer was changed on the way, or another version of the key has signed ({detail}).</source>
        <translation>A válasz útközben megváltozott, vagy a kulcs másik verziója írt alá ({detail}).</translation>
    </message>
    <message>
        <source>Do not use this signature: refresh, sign once more and compare.</source>
        <translation>Ne használja ezt az aláírást: frissítsen, írja alá újra, és hasonlítsa össze.</translation>
    </message>
    <message>
        <source>The challenge names {resource}, and {vault} is not a host of that; on such a word no token is asked for.</source>
        <translation>A felhívásban szereplő erőforrás {resource}, amelyhez ez a gazdagép nem tartozik: {vault}; ilyen felhívásra a program nem kér jogkivonatot.</translation>
    </message>
    <message>
        <source>The challenge names {authority}, where a password could be read on the way; on such a word no token is asked for.</source>
        <translation>A felhívásban szereplő cím {authority}, ahol a jelszó útközben olvasható lenne; ilyen felhívásra a program nem kér jogkivonatot.</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>Nem hozzáférési jogkivonat</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>Ez nem hozzáférési jogkivonat.</translation>
    </message>
    <message>
        <source>A token is one line of letters, digits and -._~+/=, at most 64 KB.</source>
        <translation>A jogkivonat egyetlen sor, amely betűkből, számjegyekből és a -._~+/= karakterekből áll, és legfeljebb 64 KB.</translation>
    </message>
    <message>
        <source>Give the token&apos;s text alone, without quotes or JSON around it.</source>
        <translation>Csak a jogkivonat szövegét adja meg, idézőjelek és JSON nélkül.</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Nincs tanúsítvány</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read.</source>
        <translation>A fájl nem tartalmaz olvasható tanúsítványt.</translation>
    </message>
    <message>
        <source>A root certificate in PEM is wanted, and this is something else: {detail}.</source>
        <translation>PEM formátumú főtanúsítvány szükséges, ez pedig valami más: {detail}.</translation>
    </message>
    <message>
        <source>Choose a file that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Válasszon olyan fájlt, amely így kezdődik: „-----BEGIN CERTIFICATE-----”.</translation>
    </message>
    <message>
        <source>File not written</source>
        <translation>A fájl nem lett kiírva</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>A fájlt nem sikerült kiírni.</translation>
    </message>
    <message>
        <source>The system refused to write it: {detail}.</source>
        <translation>A rendszer megtagadta a kiírását: {detail}.</translation>
    </message>
    <message>
        <source>Choose another folder or name, and check the space that is left.</source>
        <translation>Válasszon másik mappát vagy nevet, és ellenőrizze a szabad helyet.</translation>
    </message>
    <message>
        <source>Check the proxy that the connection names, or the system&apos;s (environment variables https_proxy and no_proxy).</source>
        <translation>Ellenőrizze a kapcsolatban megadott proxyt vagy a rendszer proxyját (https_proxy és no_proxy környezeti változó).</translation>
    </message>
    <message>
        <source>Invalid proxy</source>
        <translation>Érvénytelen proxy</translation>
    </message>
    <message>
        <source>The connection&apos;s proxy cannot be used.</source>
        <translation>A kapcsolat proxyja nem használható.</translation>
    </message>
    <message>
        <source>A proxy needs a host&apos;s name and a port from 1 to 65535; this is wrong: {detail}.</source>
        <translation>A proxyhoz gazdagépnév és 1 és 65535 közötti port szükséges; ez hibás: {detail}.</translation>
    </message>
    <message>
        <source>Correct the proxy, or take the system&apos;s.</source>
        <translation>Javítsa ki a proxyt, vagy használja a rendszerét.</translation>
    </message>
    <message>
        <source>Invalid authority</source>
        <translation>Érvénytelen szolgáltató</translation>
    </message>
    <message>
        <source>The connection&apos;s authority is not an address that can sign in.</source>
        <translation>A kapcsolatban megadott szolgáltató nem olyan cím, amely bejelentkezésre alkalmas.</translation>
    </message>
    <message>
        <source>It begins with https:// and a host, without path or user name: {detail}.</source>
        <translation>A cím https:// előtaggal és gazdagépnévvel kezdődik, útvonal és felhasználónév nélkül: {detail}.</translation>
    </message>
    <message>
        <source>Enter it like https://login.example.org, or leave it empty to trust Microsoft&apos;s only.</source>
        <translation>Adja meg például így: https://login.example.org, vagy hagyja üresen, ha csak a Microsoft szolgáltatóiban bízik meg.</translation>
    </message>
    <message>
        <source>Sign-in incomplete</source>
        <translation>Hiányos bejelentkezés</translation>
    </message>
    <message>
        <source>The connection does not say all that its way of signing in needs.</source>
        <translation>A kapcsolat nem tartalmaz mindent, ami a bejelentkezési módjához szükséges.</translation>
    </message>
    <message>
        <source>This is missing: {detail}.</source>
        <translation>Ez hiányzik: {detail}.</translation>
    </message>
    <message>
        <source>Edit the connection and fill it in, or choose another way of signing in.</source>
        <translation>Szerkessze a kapcsolatot, és adja meg a hiányzó adatot, vagy válasszon másik bejelentkezési módot.</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Nincsenek kapcsolatok</translation>
    </message>
    <message>
        <source>The file of connections cannot be understood.</source>
        <translation>A kapcsolatok fájlja nem értelmezhető.</translation>
    </message>
    <message>
        <source>It was damaged, or written by a newer version of the program: {detail}.</source>
        <translation>Megsérült, vagy a program újabb verziója írta: {detail}.</translation>
    </message>
    <message>
        <source>Repair the file or move it away; it is left as it is until then.</source>
        <translation>Javítsa ki vagy helyezze át a fájlt; addig változatlan marad.</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew, or to give a new token for {resource} from {authority}.</source>
        <translation>Frissítsen (F5) az újbóli bejelentkezéshez, vagy adjon meg új jogkivonatot (erőforrás: {resource}, kiállító: {authority}).</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew; where you give the token yourself, get one for {resource} from {authority}.</source>
        <translation>Frissítsen (F5) az újbóli bejelentkezéshez; ha Ön adja meg a jogkivonatot, szerezzen egyet (erőforrás: {resource}, kiállító: {authority}).</translation>
    </message>
    <message>
        <source>Refresh (F5) to be asked for the sign-in again, or choose another way of signing in for the connection.</source>
        <translation>Frissítsen (F5), hogy a program újra kérje a bejelentkezést, vagy válasszon másik bejelentkezési módot a kapcsolathoz.</translation>
    </message>
    <message>
        <source>No sign-in answer</source>
        <translation>Nincs bejelentkezési válasz</translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be understood.</source>
        <translation>A bejelentkezésre kapott válasz nem értelmezhető.</translation>
    </message>
    <message>
        <source>The sign-in authority is out of order, or something on the way has answered in its place.</source>
        <translation>A bejelentkezési szolgáltató nem működik megfelelően, vagy egy köztes eszköz válaszolt helyette.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the proxy and the connection&apos;s authority.</source>
        <translation>Próbálja újra később; ha nem változik, ellenőrizze a proxyt és a kapcsolatban megadott szolgáltatót.</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>az ügyfél-azonosító</translation>
    </message>
    <message>
        <source>the certificate file</source>
        <translation>a tanúsítványfájl</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>a titkos ügyfélkód</translation>
    </message>
    <message>
        <source>Kept lists damaged</source>
        <translation>Sérült megőrzött listák</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be trusted.</source>
        <translation>A tároló legutóbbi látogatásakor megőrzött adatok nem megbízhatók.</translation>
    </message>
    <message>
        <source>Its file is not as this program wrote it: it was damaged, changed or put there from elsewhere.</source>
        <translation>A fájl nem olyan, ahogyan a program írta: megsérült, módosították, vagy máshonnan került ide.</translation>
    </message>
    <message>
        <source>It was set aside unchanged, and a new one is kept from now on: {detail}.</source>
        <translation>A program változatlanul félretette, és mostantól újat vezet: {detail}.</translation>
    </message>
    <message>
        <source>Kept lists of a newer version</source>
        <translation>Újabb verzió megőrzött listái</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be read.</source>
        <translation>A tároló legutóbbi látogatásakor megőrzött adatok nem olvashatók.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it, in a form that this one does not know: {detail}.</source>
        <translation>A program újabb verziója írta, olyan formában, amelyet ez a verzió nem ismer: {detail}.</translation>
    </message>
    <message>
        <source>Use the newer version; the file is left as it is.</source>
        <translation>Használja az újabb verziót; a fájl változatlan marad.</translation>
    </message>
    <message>
        <source>No key for the kept lists</source>
        <translation>Nincs kulcs a megőrzött listákhoz</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be decrypted.</source>
        <translation>A tároló legutóbbi látogatásakor megőrzött adatok nem fejthetők vissza.</translation>
    </message>
    <message>
        <source>The keychain gives no key for it: it is locked, or the entry was removed.</source>
        <translation>A kulcskarika nem ad hozzá kulcsot: zárolva van, vagy a bejegyzést eltávolították.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; nothing else opens this file: {detail}.</source>
        <translation>Oldja fel a kulcskarikát, és próbálja újra; ezt a fájlt semmi más nem nyitja meg: {detail}.</translation>
    </message>
    <message>
        <source>Another key for the kept lists</source>
        <translation>Másik kulcs tartozik a megőrzött listákhoz</translation>
    </message>
    <message>
        <source>The keychain has another key than the one that it was encrypted with, as after moving to another computer.</source>
        <translation>A kulcskarikán nem az a kulcs van, amellyel a titkosítás történt, például másik számítógépre költözés után.</translation>
    </message>
    <message>
        <source>A new one is kept when the vault is next seen; the file is set aside then: {detail}.</source>
        <translation>A tároló következő megtekintésekor új fájl készül; a program akkor teszi félre a régit: {detail}.</translation>
    </message>
    <message>
        <source>No signing certificate</source>
        <translation>Nincs aláíró tanúsítvány</translation>
    </message>
    <message>
        <source>There is no certificate that can be read.</source>
        <translation>Nincs olvasható tanúsítvány.</translation>
    </message>
    <message>
        <source>The certificate of the key that signs is wanted, in PEM or DER.</source>
        <translation>Az aláíró kulcs tanúsítványa szükséges, PEM vagy DER formában.</translation>
    </message>
    <message>
        <source>Choose the file that was issued for this key.</source>
        <translation>Válassza ki az ehhez a kulcshoz kiállított fájlt.</translation>
    </message>
    <message>
        <source>Certificate of another key</source>
        <translation>Másik kulcs tanúsítványa</translation>
    </message>
    <message>
        <source>The certificate was issued for another key than the one that signs.</source>
        <translation>A tanúsítvány nem az aláíró kulcshoz, hanem egy másikhoz lett kiállítva.</translation>
    </message>
    <message>
        <source>Its public key differs from that of this version of the key.</source>
        <translation>A nyilvános kulcsa eltér a kulcs e verziójának nyilvános kulcsától.</translation>
    </message>
    <message>
        <source>Choose the certificate of this version, or the version that the certificate belongs to.</source>
        <translation>Válassza ki e verzió tanúsítványát, vagy azt a verziót, amelyhez a tanúsítvány tartozik.</translation>
    </message>
    <message>
        <source>Certificate request incomplete</source>
        <translation>Hiányos tanúsítványkérelem</translation>
    </message>
    <message>
        <source>A field of the certificate request is not right.</source>
        <translation>A tanúsítványkérelem egyik mezője hibás.</translation>
    </message>
    <message>
        <source>This cannot be put into a certificate: {detail}.</source>
        <translation>Ez nem kerülhet tanúsítványba: {detail}.</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>Javítsa ki a mezőt, és próbálja újra.</translation>
    </message>
    <message>
        <source>Journal changed</source>
        <translation>Módosított napló</translation>
    </message>
    <message>
        <source>The signing journal takes no more entries.</source>
        <translation>Az aláírási napló nem fogad több bejegyzést.</translation>
    </message>
    <message>
        <source>Open the journal, verify it, and set it aside to begin a new one.</source>
        <translation>Nyissa meg a naplót, ellenőrizze, majd tegye félre, hogy újat kezdhessen.</translation>
    </message>
    <message>
        <source>Its end was changed or removed by something else, so nothing can be chained to it: {detail}.</source>
        <translation>A végét valami más módosította vagy eltávolította, ezért semmi sem fűzhető hozzá: {detail}.</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>Csak olvasható kapcsolat</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>Semmi sem lett elküldve: ez a kapcsolat csak olvasható.</translation>
    </message>
    <message>
        <source>It is kept so that nothing in this vault is changed or signed by mistake.</source>
        <translation>Így tévedésből semmi sem módosul ebben a tárolóban, és semmi sem lesz aláírva.</translation>
    </message>
    <message>
        <source>If it is meant, switch off “Read-only” in the connection and open the vault again.</source>
        <translation>Ha valóban ezt szeretné, kapcsolja ki a kapcsolatban a „Csak olvasható” beállítást, és nyissa meg újra a tárolót.</translation>
    </message>
    <message>
        <source>The server or something on the way hung up, and the vault may have signed.</source>
        <translation>A kiszolgáló vagy egy köztes eszköz bontotta a kapcsolatot; lehet, hogy a tároló aláírt.</translation>
    </message>
    <message>
        <source>Sign again for another signature: the first, if it was made, is lost. It was not asked for a second time.</source>
        <translation>Új aláíráshoz írja alá újra: az első, ha elkészült, elveszett. A program nem kérte másodszor is.</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the vault may have signed.</source>
        <translation>A kiszolgáló túlterhelt, vagy a hálózat lassú; lehet, hogy a tároló aláírt.</translation>
    </message>
</context>
<context>
    <name>ItemCells</name>
    <message>
        <source>Disabled: the vault refuses to use it</source>
        <translation>Letiltva: a tároló nem engedi használni</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Lejárt: %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Nem érvényes eddig: %1</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Lejár: %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Engedélyezve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tartalomtípus</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Lejárat</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Frissítve</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Purged</source>
        <extracomment>Title of the column that says when a deleted object goes for good</extracomment>
        <translation>Végleges törlés</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <extracomment>%1 is a version of a key, secret or certificate: the one that is used when no version is named</extracomment>
        <translation>%1 (aktuális)</translation>
    </message>
    <message>
        <source>%1
Managed: it backs a certificate</source>
        <translation>%1
Felügyelt: tanúsítványhoz tartozik</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Read aloud for a date that an object does not have</extracomment>
        <translation>Soha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Managed: it backs a certificate</source>
        <translation>Felügyelt: tanúsítványhoz tartozik</translation>
    </message>
    <message>
        <source>%1, managed by a certificate</source>
        <extracomment>Read aloud: %1 is a state such as &quot;Enabled&quot; or &quot;Expired&quot;</extracomment>
        <translation>%1, tanúsítvány felügyeli</translation>
    </message>
</context>
<context>
    <name>ObjectChange</name>
    <message>
        <source>new version</source>
        <translation>új verzió</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <extracomment>What changed about an object: whether it is enabled</extracomment>
        <translation>engedélyezés vagy letiltás</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>érvényesség</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>címkék</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attribútumok</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Eltűnt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The mark of an object that was not there at the last visit</extracomment>
        <translation>Új</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Hamarosan lejár</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosult</translation>
    </message>
    <message>
        <source>Deleted since the last visit</source>
        <translation>Törölve a legutóbbi látogatás óta</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is what changed, parted by commas: &quot;tags, validity&quot;</extracomment>
        <translation>Módosult: %1</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>create key</source>
        <translation>kulcs létrehozása</translation>
    </message>
    <message>
        <source>import key</source>
        <translation>kulcs importálása</translation>
    </message>
    <message>
        <source>get key</source>
        <translation>kulcs lekérése</translation>
    </message>
    <message>
        <source>update key</source>
        <translation>kulcs frissítése</translation>
    </message>
    <message>
        <source>delete key</source>
        <translation>kulcs törlése</translation>
    </message>
    <message>
        <source>list keys</source>
        <translation>kulcsok listázása</translation>
    </message>
    <message>
        <source>list versions of key</source>
        <translation>kulcs verzióinak listázása</translation>
    </message>
    <message>
        <source>list deleted keys</source>
        <translation>törölt kulcsok listázása</translation>
    </message>
    <message>
        <source>get deleted key</source>
        <translation>törölt kulcs lekérése</translation>
    </message>
    <message>
        <source>recover key</source>
        <translation>kulcs helyreállítása</translation>
    </message>
    <message>
        <source>purge key</source>
        <translation>kulcs végleges törlése</translation>
    </message>
    <message>
        <source>back up key</source>
        <translation>kulcs biztonsági mentése</translation>
    </message>
    <message>
        <source>restore key</source>
        <translation>kulcs visszaállítása</translation>
    </message>
    <message>
        <source>encrypt with key</source>
        <translation>titkosítás kulccsal</translation>
    </message>
    <message>
        <source>decrypt with key</source>
        <translation>visszafejtés kulccsal</translation>
    </message>
    <message>
        <source>wrap with key</source>
        <translation>becsomagolás kulccsal</translation>
    </message>
    <message>
        <source>unwrap with key</source>
        <translation>kicsomagolás kulccsal</translation>
    </message>
    <message>
        <source>sign with key</source>
        <translation>aláírás kulccsal</translation>
    </message>
    <message>
        <source>verify with key</source>
        <translation>ellenőrzés kulccsal</translation>
    </message>
    <message>
        <source>rotate key</source>
        <translation>kulcs rotálása</translation>
    </message>
    <message>
        <source>get rotation policy of key</source>
        <translation>kulcs rotálási szabályzatának lekérése</translation>
    </message>
    <message>
        <source>update rotation policy of key</source>
        <translation>kulcs rotálási szabályzatának frissítése</translation>
    </message>
    <message>
        <source>set secret</source>
        <translation>titok beállítása</translation>
    </message>
    <message>
        <source>get secret</source>
        <translation>titok lekérése</translation>
    </message>
    <message>
        <source>update secret</source>
        <translation>titok frissítése</translation>
    </message>
    <message>
        <source>delete secret</source>
        <translation>titok törlése</translation>
    </message>
    <message>
        <source>list secrets</source>
        <translation>titkok listázása</translation>
    </message>
    <message>
        <source>list versions of secret</source>
        <translation>titok verzióinak listázása</translation>
    </message>
    <message>
        <source>list deleted secrets</source>
        <translation>törölt titkok listázása</translation>
    </message>
    <message>
        <source>get deleted secret</source>
        <translation>törölt titok lekérése</translation>
    </message>
    <message>
        <source>recover secret</source>
        <translation>titok helyreállítása</translation>
    </message>
    <message>
        <source>purge secret</source>
        <translation>titok végleges törlése</translation>
    </message>
    <message>
        <source>back up secret</source>
        <translation>titok biztonsági mentése</translation>
    </message>
    <message>
        <source>restore secret</source>
        <translation>titok visszaállítása</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what was done (&quot;get key&quot;), %2 the object&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open the practice vault</source>
        <translation>gyakorló tároló megnyitása</translation>
    </message>
    <message>
        <source>get certificate</source>
        <translation>tanúsítvány lekérése</translation>
    </message>
    <message>
        <source>list certificates</source>
        <translation>tanúsítványok listázása</translation>
    </message>
    <message>
        <source>list versions of certificate</source>
        <translation>tanúsítvány verzióinak listázása</translation>
    </message>
    <message>
        <source>list deleted certificates</source>
        <translation>törölt tanúsítványok listázása</translation>
    </message>
    <message>
        <source>get deleted certificate</source>
        <translation>törölt tanúsítvány lekérése</translation>
    </message>
    <message>
        <source>get policy of certificate</source>
        <translation>tanúsítvány szabályzatának lekérése</translation>
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
        <translation>DER (SubjectPublicKeyInfo, bináris)</translation>
    </message>
    <message>
        <source>Shown in hexadecimal; the file holds the bytes.</source>
        <translation>Hexadecimális formában látható; a fájl magukat a bájtokat tartalmazza.</translation>
    </message>
    <message>
        <source>JWK (RFC 7517)</source>
        <translation>JWK (RFC 7517)</translation>
    </message>
    <message>
        <source>OpenSSH (one line)</source>
        <translation>OpenSSH (egy sor)</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Back to Vault Browser</source>
        <translation>Vissza a Vault Browserhez</translation>
    </message>
    <message>
        <source>Vault Browser has received your sign-in and goes on. You can close this page.</source>
        <translation>A Vault Browser megkapta a bejelentkezést, és folytatja. Ezt a lapot bezárhatja.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Vault Browser shows why. You can close this page.</source>
        <translation>Az okot a Vault Browser mutatja. Ezt a lapot bezárhatja.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Itt nincs semmi</translation>
    </message>
    <message>
        <source>Vault Browser waits for a sign-in, and this is not its answer.</source>
        <translation>A Vault Browser bejelentkezésre vár, és ez nem a válasz rá.</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Browser</source>
        <translation>Böngésző</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Eszközkód</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Titkos ügyfélkód</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Ügyféltanúsítvány</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Hozzáférési jogkivonat</translation>
    </message>
    <message>
        <source>You sign in at the vault&apos;s sign-in page in your own browser.</source>
        <translation>A tároló bejelentkezési oldalán jelentkezik be, a saját böngészőjében.</translation>
    </message>
    <message>
        <source>You type a short code at a sign-in page, here or on another device.</source>
        <translation>Rövid kódot ír be egy bejelentkezési oldalon, itt vagy egy másik eszközön.</translation>
    </message>
    <message>
        <source>An application signs in with its secret; no person is asked.</source>
        <translation>Egy alkalmazás jelentkezik be a titkos kódjával; senkitől nem kér semmit.</translation>
    </message>
    <message>
        <source>An application signs in with its certificate&apos;s private key; no person is asked.</source>
        <translation>Egy alkalmazás jelentkezik be a tanúsítványa titkos kulcsával; senkitől nem kér semmit.</translation>
    </message>
    <message>
        <source>The Azure CLI gives a token for whoever signed in with “az login”.</source>
        <translation>Az Azure CLI ad jogkivonatot annak, aki az „az login” paranccsal bejelentkezett.</translation>
    </message>
    <message>
        <source>You give a token that you have; it serves until it expires.</source>
        <translation>Egy meglévő jogkivonatot ad meg; a lejártáig használható.</translation>
    </message>
</context>
<context>
    <name>TestStepWords</name>
    <message>
        <source>Find the host</source>
        <translation>Gazdagép keresése</translation>
    </message>
    <message>
        <source>Connect securely</source>
        <translation>Biztonságos kapcsolódás</translation>
    </message>
    <message>
        <source>Ask where to sign in</source>
        <translation>Bejelentkezési hely lekérdezése</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>List the vault</source>
        <translation>Tároló listázása</translation>
    </message>
    <message>
        <source>%1, %2. Certificate by %3, valid until %4</source>
        <extracomment>%1 is TLS&apos;s version, %2 a cipher, %3 who issued the certificate, %4 a date.</extracomment>
        <translation>%1, %2. A tanúsítvány kiállítója: %3, érvényes eddig: %4</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is the authority that signs in, %2 the resource that the token is for.</extracomment>
        <translation>%1, ehhez: %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Érvényes eddig: %1</translation>
    </message>
    <message>
        <source>1 item on the first page</source>
        <translation>1 elem az első oldalon</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the first page</source>
        <translation>
            <numerusform>%n elem az első oldalon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%L1 new</source>
        <translation>%L1 új</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 módosult</translation>
    </message>
    <message>
        <source>%L1 expiring</source>
        <extracomment>How many objects expired since, or came close to it</extracomment>
        <translation>%L1 lejáró</translation>
    </message>
    <message>
        <source>%L1 vanished</source>
        <translation>%L1 eltűnt</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <extracomment>%1 is the date and time of the last visit</extracomment>
        <translation>%1 óta semmi sem változott.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1 is the date and time of the last visit, %2 counts: &quot;3 new, 1 vanished&quot;</extracomment>
        <translation>%1 óta: %2.</translation>
    </message>
    <message>
        <source>Not read, and not compared: %1.</source>
        <extracomment>%1 are lists, parted by commas: &quot;Keys, Deleted keys&quot;</extracomment>
        <translation>Nincs beolvasva és összehasonlítva: %1.</translation>
    </message>
</context>
<context>
    <name>vault::AddressSection</name>
    <message>
        <source>Managed HSM, China</source>
        <translation>Felügyelt HSM, Kína</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kína</translation>
    </message>
    <message>
        <source>Managed HSM, US Government</source>
        <translation>Felügyelt HSM, amerikai kormányzati</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>amerikai kormányzati</translation>
    </message>
    <message>
        <source>Managed HSM, public</source>
        <translation>Felügyelt HSM, nyilvános</translation>
    </message>
    <message>
        <source>public</source>
        <translation>nyilvános</translation>
    </message>
    <message>
        <source>Cloud of the vault</source>
        <translation>A tároló felhője</translation>
    </message>
    <message>
        <source>Suffix of the vault&apos;s host</source>
        <translation>A tároló gazdagépnevének utótagja</translation>
    </message>
    <message>
        <source>vault.example.org</source>
        <extracomment>An example of the end of a vault&apos;s host.</extracomment>
        <translation>vault.example.org</translation>
    </message>
    <message>
        <source>Vault &amp;URL:</source>
        <translation>Tároló &amp;URL-címe:</translation>
    </message>
    <message>
        <source>.%1 (%2)</source>
        <extracomment>A host&apos;s ending and the cloud that it belongs to, as an entry of a list.</extracomment>
        <translation>.%1 (%2)</translation>
    </message>
    <message>
        <source>Other suffix</source>
        <translation>Más utótag</translation>
    </message>
    <message>
        <source>Give the vault&apos;s URL or its name.</source>
        <translation>Adja meg a tároló URL-címét vagy nevét.</translation>
    </message>
    <message>
        <source>For example https://contoso.vault.azure.net, or just contoso.</source>
        <translation>Például https://contoso.vault.azure.net, vagy csak contoso.</translation>
    </message>
    <message>
        <source>Give the suffix.</source>
        <translation>Adja meg az utótagot.</translation>
    </message>
    <message>
        <source>The suffix is what follows the vault&apos;s name in its host.</source>
        <translation>Az utótag a gazdagépnévnek a tároló neve utáni része.</translation>
    </message>
    <message>
        <source>Correct the URL.</source>
        <translation>Javítsa ki az URL-címet.</translation>
    </message>
    <message>
        <source>Opens %1, a Managed HSM: it has keys and no secrets.</source>
        <extracomment>%1 is the URL that is opened.</extracomment>
        <translation>Megnyitandó: %1. Ez felügyelt HSM: kulcsai vannak, titkai nincsenek.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Megnyitandó: %1</translation>
    </message>
</context>
<context>
    <name>vault::AdvancedSection</name>
    <message>
        <source>Advan&amp;ced</source>
        <translation>Spe&amp;ciális</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Speciális beállítások</translation>
    </message>
    <message>
        <source>API &amp;version:</source>
        <translation>API-&amp;verzió:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatikus</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentált</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Szolgáltatás</translation>
    </message>
    <message>
        <source>&amp;Routes:</source>
        <translation>Útvona&amp;lak:</translation>
    </message>
    <message>
        <source>&amp;Send every verb as POST</source>
        <translation>Minden metódus küldése &amp;POST-ként</translation>
    </message>
    <message>
        <source>PUT, PATCH and DELETE go as POST with X-HTTP-METHOD: for proxies that refuse them.</source>
        <translation>A PUT, PATCH és DELETE POST-ként megy X-HTTP-METHOD fejléccel: ezeket elutasító proxykhoz.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Additional CA certificate (PEM)</source>
        <translation>További CA-tanúsítvány (PEM)</translation>
    </message>
    <message>
        <source>Only for a vault with a certificate of your own CA</source>
        <translation>Csak saját CA tanúsítványával rendelkező tárolóhoz</translation>
    </message>
    <message>
        <source>Choose the additional CA file</source>
        <translation>A további CA-fájl kiválasztása</translation>
    </message>
    <message>
        <source>Additional CA file:</source>
        <translation>További CA-fájl:</translation>
    </message>
    <message>
        <source>Microsoft&apos;s only</source>
        <translation>Csak a Microsofté</translation>
    </message>
    <message>
        <source>A sign-in host of your own that credentials may go to, beside Microsoft&apos;s.</source>
        <translation>Saját bejelentkezési gazdagép, amelynek a Microsofté mellett hitelesítő adatok küldhetők.</translation>
    </message>
    <message>
        <source>Trusted authorit&amp;y:</source>
        <translation>Megbíz&amp;ható szolgáltató:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Marks the connection in lists, and its window with a band.</source>
        <translation>Megjelöli a kapcsolatot a listákban, az ablakát pedig egy sávval.</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Szín:</translation>
    </message>
    <message>
        <source>Correct the API version.</source>
        <translation>Javítsa ki az API-verziót.</translation>
    </message>
    <message>
        <source>A version such as 7.4 or 2025-07-01: letters, digits, dots and dashes.</source>
        <translation>Verzió, például 7.4 vagy 2025-07-01: betűk, számjegyek, pontok és kötőjelek.</translation>
    </message>
    <message>
        <source>a key is made with PUT /keys/NAME</source>
        <translation>kulcs létrehozása: PUT /keys/NÉV</translation>
    </message>
    <message>
        <source>a key is made with POST /keys/NAME/create</source>
        <translation>kulcs létrehozása: POST /keys/NÉV/create</translation>
    </message>
    <message>
        <source>Version %1 is of the form YYYY.MM.DD, so the documented routes are used: %2.</source>
        <translation>A verzió (%1) ÉÉÉÉ.HH.NN alakú, ezért a dokumentált útvonalak használatosak: %2.</translation>
    </message>
    <message>
        <source>For version %1 these are the service&apos;s routes: %2.</source>
        <translation>Ehhez a verzióhoz (%1) a szolgáltatás útvonalai tartoznak: %2.</translation>
    </message>
    <message>
        <source>As in the reference pages: %1.</source>
        <translation>Ahogy a dokumentációban: %1.</translation>
    </message>
    <message>
        <source>As the live service answers: %1.</source>
        <translation>Ahogy az élő szolgáltatás válaszol: %1.</translation>
    </message>
    <message>
        <source>Correct the CA file.</source>
        <translation>Javítsa ki a CA-fájlt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nincs ilyen fájl.</translation>
    </message>
    <message>
        <source>Correct the authority.</source>
        <translation>Javítsa ki a szolgáltatót.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s host.</source>
        <translation>Adja meg a proxy gazdagépét.</translation>
    </message>
    <message>
        <source>Correct the proxy.</source>
        <translation>Javítsa ki a proxyt.</translation>
    </message>
    <message>
        <source>By the address</source>
        <translation>A cím alapján</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Managed HSM</source>
        <translation>Felügyelt HSM</translation>
    </message>
    <message>
        <source>A Managed HSM has keys only. Choose it where the address does not tell, such as behind a gateway.</source>
        <translation>A felügyelt HSM csak kulcsokat tartalmaz. Akkor válassza, ha a címből ez nem derül ki, például átjáró mögött.</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Típus:</translation>
    </message>
</context>
<context>
    <name>vault::AlgorithmBox</name>
    <message>
        <source>%1 needs the curve %2; this key is on %3.</source>
        <extracomment>%1 an algorithm, %2 and %3 are curves.</extracomment>
        <translation>A szükséges görbe %2 (%1); ennek a kulcsnak a görbéje: %3.</translation>
    </message>
    <message>
        <source>%1 needs a key on the curve %2; this one is %3.</source>
        <extracomment>%1 an algorithm, %2 a curve, %3 is &quot;RSA 2048&quot;.</extracomment>
        <translation>Az algoritmushoz (%1) %2 görbéjű kulcs szükséges; ez a kulcs: %3.</translation>
    </message>
    <message>
        <source>%1 needs an RSA key; this one is %2.</source>
        <translation>Az algoritmushoz (%1) RSA-kulcs szükséges; ez a kulcs: %2.</translation>
    </message>
    <message>
        <source>%1 does not fit into a key of %2 bits.</source>
        <translation>%1 nem fér bele egy %2 bites kulcsba.</translation>
    </message>
    <message>
        <source>%1, %2, %3 bytes</source>
        <extracomment>%1 an algorithm, %2 a hash, %3 a number: of the digest&apos;s bytes.</extracomment>
        <translation>%1, %2, %3 bájt</translation>
    </message>
</context>
<context>
    <name>vault::AlternativeNamesField</name>
    <message>
        <source>The name is missing.</source>
        <translation>Hiányzik a név.</translation>
    </message>
    <message>
        <source>“%1” holds a character that this kind of name does not take.</source>
        <translation>„%1” olyan karaktert tartalmaz, amely az ilyen nevekben nem szerepelhet.</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>„%1” nem e-mail-cím.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>„%1” nem gazdagépnév.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1” nem IP-cím.</translation>
    </message>
    <message>
        <source>“%1” is no whole URI.</source>
        <translation>„%1” nem teljes URI.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>A név túl hosszú.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln lines are taken.</source>
        <translation>
            <numerusform>Legfeljebb %Ln sor adható meg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it.</extracomment>
        <translation>%1. sor: %2</translation>
    </message>
    <message>
        <source>One a line: host names, IP addresses, email addresses, URIs.</source>
        <translation>Soronként egy: gazdagépnevek, IP-címek, e-mail-címek, URI-k.</translation>
    </message>
    <message>
        <source>1 name: %1</source>
        <extracomment>%1 are names as they will stand in the certificate.</extracomment>
        <translation>1 név: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names: %1</source>
        <translation>
            <numerusform>%Ln név: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::Application</name>
    <message>
        <source>the picture could not be saved to &quot;%1&quot;.</source>
        <translation>a kép nem menthető ide: „%1”.</translation>
    </message>
    <message>
        <source>the vault could not be listed.</source>
        <translation>a tárolót nem sikerült listázni.</translation>
    </message>
    <message>
        <source>the sign-in to %1 waits for a person, and nobody is asked for a picture.</source>
        <translation>a bejelentkezéshez (%1) felhasználóra van szükség, kép készítésekor azonban a program senkit sem kérdez meg.</translation>
    </message>
</context>
<context>
    <name>vault::AttributesEditor</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>Enge&amp;délyezve</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ekkor</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>É&amp;rvényesség kezdete:</translation>
    </message>
    <message>
        <source>E&amp;xpires:</source>
        <translation>Le&amp;járat:</translation>
    </message>
    <message>
        <source>Has a not before date</source>
        <translation>Van érvényességi kezdődátuma</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Érvényesség kezdete</translation>
    </message>
    <message>
        <source>Has an expiry date</source>
        <translation>Van lejárati dátuma</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Lejárat</translation>
    </message>
    <message>
        <source>“Expires” must be later than “Not before”.</source>
        <translation>A „Lejárat” legyen későbbi, mint az „Érvényesség kezdete”.</translation>
    </message>
    <message>
        <source>The expiry date is already past.</source>
        <translation>A lejárati dátum már elmúlt.</translation>
    </message>
</context>
<context>
    <name>vault::BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Biztonsági mentés</translation>
    </message>
    <message>
        <source>Back up a key</source>
        <translation>Kulcs biztonsági mentése</translation>
    </message>
    <message>
        <source>Back up a secret</source>
        <translation>Titok biztonsági mentése</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Titok:</translation>
    </message>
    <message>
        <source>Key backups (*.keybackup);;All files (*)</source>
        <translation>Kulcsok biztonsági mentései (*.keybackup);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Secret backups (*.secretbackup);;All files (*)</source>
        <translation>Titkok biztonsági mentései (*.secretbackup);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fájl:</translation>
    </message>
    <message>
        <source>The file holds the key with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore keys there can bring this key back with it, so keep it safe.</source>
        <translation>A fájl a kulcsot tartalmazza az összes verziójával, a tároló által titkosítva: senki sem tudja elolvasni. Csak ugyanazon előfizetés és ugyanazon Azure-beli földrajzi hely tárolója állíthatja vissza. Aki ott kulcsokat állíthat vissza, ezzel a fájllal ezt a kulcsot is visszahozhatja, ezért tartsa biztonságos helyen.</translation>
    </message>
    <message>
        <source>The file holds the secret with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore secrets there can bring this secret back with it, so keep it safe.</source>
        <translation>A fájl a titkot tartalmazza az összes verziójával, a tároló által titkosítva: senki sem tudja elolvasni. Csak ugyanazon előfizetés és ugyanazon Azure-beli földrajzi hely tárolója állíthatja vissza. Aki ott titkokat állíthat vissza, ezzel a fájllal ezt a titkot is visszahozhatja, ezért tartsa biztonságos helyen.</translation>
    </message>
    <message>
        <source>Saved. Name another file to save it once more.</source>
        <translation>Mentve. Újabb mentéshez adjon meg másik fájlt.</translation>
    </message>
    <message>
        <source>Asking the vault for the backup…</source>
        <translation>Biztonsági mentés kérése a tárolótól…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 bytes, for your account only.</source>
        <translation>Mentve: %1; %2 bájt, csak az Ön fiókja számára.</translation>
    </message>
</context>
<context>
    <name>vault::BrowserDialog</name>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Megnyitás újra</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Várakozás a böngészőre</translation>
    </message>
    <message>
        <source>The sign-in page for %1 opens in your browser. Sign in there; this window then goes on by itself.</source>
        <translation>A bejelentkezési oldal (%1) megnyílik a böngészőben. Jelentkezzen be ott; ez az ablak utána magától folytatja.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Hivatkozás más&amp;olása</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Bejelentkezési hivatkozás</translation>
    </message>
    <message>
        <source>Waiting for the link to be opened</source>
        <translation>Várakozás a hivatkozás megnyitására</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself, in a browser on this computer: it leads back to this program.</source>
        <translation>Nem sikerült megnyitni a böngészőt. Másolja a hivatkozást, és nyissa meg egy böngészőben ezen a számítógépen: visszavezet ehhez a programhoz.</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Szolgáltató:</translation>
    </message>
</context>
<context>
    <name>vault::BulkChoice</name>
    <message>
        <source>&amp;What to do:</source>
        <translation>&amp;Teendő:</translation>
    </message>
    <message>
        <source>&amp;Tags to remove:</source>
        <translation>&amp;Eltávolítandó címkék:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tag&apos;s name, and how many of the selected objects have it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, táblázatkezelőkhöz</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, programokhoz</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formátum:</translation>
    </message>
    <message>
        <source>Include the &amp;values (written unencrypted)</source>
        <translation>Az é&amp;rtékekkel együtt (titkosítatlanul)</translation>
    </message>
    <message>
        <source>Each value is fetched and stands readable in the file, which only your account may read. A value in a CSV file stays as it is, also where a spreadsheet takes it for a formula. Delete the file after use.</source>
        <translation>A program minden értéket beolvas, és olvashatóan írja a fájlba, amelyet csak az Ön fiókja olvashat. A CSV-fájlban az értékek változatlanok maradnak akkor is, ha egy táblázatkezelő képletnek veszi őket. Használat után törölje a fájlt.</translation>
    </message>
    <message>
        <source>Something is wrong with the tags.</source>
        <translation>Valami nincs rendben a címkékkel.</translation>
    </message>
    <message>
        <source>Type the tags first.</source>
        <translation>Előbb írja be a címkéket.</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>Egyiknek sincs címkéje.</translation>
    </message>
    <message>
        <source>Choose the tags first.</source>
        <translation>Előbb válassza ki a címkéket.</translation>
    </message>
</context>
<context>
    <name>vault::BulkDialog</name>
    <message>
        <source>Change %1</source>
        <extracomment>The title of a dialog; %1 is &quot;37 secrets&quot;.</extracomment>
        <translation>Módosítás: %1</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter. They are left alone.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>További %1 van kijelölve, de a szűrő elrejti. Ezek változatlanok maradnak.</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Mi történik az egyes elemekkel</translation>
    </message>
    <message>
        <source>Type the &amp;number of them to confirm:</source>
        <translation>A megerősítéshez írja be a dara&amp;bszámot:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Előrehaladás</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>Összegzés menté&amp;se…</translation>
    </message>
    <message>
        <source>C&amp;heck what is not known</source>
        <translation>Ismeretlenek elle&amp;nőrzése</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ú&amp;jrapróbálás</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>A többi megszakítása</translation>
    </message>
    <message>
        <source>Type the &amp;number %1 to confirm:</source>
        <translation>A megerősítéshez írja be a dara&amp;bszámot (%1):</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>A művelet folyamatban van.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>A várható módosítások áttekintése…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Semmi sem módosulna.</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Előbb írja be a darabszámot.</translation>
    </message>
    <message>
        <source>The numbers differ.</source>
        <translation>A számok eltérnek.</translation>
    </message>
    <message>
        <source>Not all are through yet. What has not begun is canceled; what was sent may still be carried out.</source>
        <translation>Még nem mindegyik fejeződött be. Ami még nem kezdődött el, megszakad; az elküldött kérések még végrehajtódhatnak.</translation>
    </message>
    <message>
        <source>Cancel the rest an&amp;d close</source>
        <translation>A többi megszakítása és &amp;bezárás</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Várakozás folytatása</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Try a&amp;gain: %1</source>
        <translation>Ú&amp;jrapróbálás: %1</translation>
    </message>
    <message>
        <source>Export the selected</source>
        <translation>Kijelöltek exportálása</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Vesszővel tagolt értékek (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>No value could be read, so no file was written.</source>
        <translation>Egyetlen értéket sem sikerült beolvasni, ezért nem készült fájl.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 nem írható: %2. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>%1 saved as %2, with their values in the clear.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>%1 mentve, titkosítatlan értékekkel, ide: %2.</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <translation>%1 mentve értékek nélkül ide: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is missing in it.</source>
        <translation>%1 értéke hiányzik belőle.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Összegzés mentése</translation>
    </message>
    <message>
        <source>Summary saved as %1.</source>
        <translation>Az összegzés mentve ide: %1.</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>Megszakítva: nem készült fájl.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be changed over it.</source>
        <translation>Ez a kapcsolat csak olvasható: semmi sem módosítható rajta keresztül.</translation>
    </message>
</context>
<context>
    <name>vault::BulkTable</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Utána</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
</context>
<context>
    <name>vault::BulkText</name>
    <message>
        <source>No tags</source>
        <translation>Nincsenek címkék</translation>
    </message>
    <message>
        <source>It belongs to a certificate: delete the certificate instead.</source>
        <translation>Tanúsítványhoz tartozik: inkább a tanúsítványt törölje.</translation>
    </message>
    <message>
        <source>It is deleted: recover it first.</source>
        <translation>Törölve van: előbb állítsa helyre.</translation>
    </message>
    <message>
        <source>It is not deleted.</source>
        <translation>Nincs törölve.</translation>
    </message>
    <message>
        <source>Purge protection is on: the vault purges it when its time is over.</source>
        <translation>Be van kapcsolva a végleges törlés elleni védelem: az idő lejártakor a tároló véglegesen törli.</translation>
    </message>
    <message>
        <source>It would have more than %1 tags.</source>
        <translation>Több mint %1 címkéje lenne.</translation>
    </message>
    <message>
        <source>A tag&apos;s name or value would be longer than the vault takes.</source>
        <translation>Egy címke neve vagy értéke hosszabb lenne, mint amennyit a tároló elfogad.</translation>
    </message>
    <message>
        <source>Deleted. It can be recovered until %1.</source>
        <translation>Törölve. Helyreállítható eddig: %1.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Törölve.</translation>
    </message>
    <message>
        <source>Recovered.</source>
        <translation>Helyreállítva.</translation>
    </message>
    <message>
        <source>Purged forever.</source>
        <translation>Véglegesen törölve.</translation>
    </message>
    <message>
        <source>Its value was read.</source>
        <translation>Az értéke beolvasva.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Módosítva.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Engedélyezés</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>Add or change tags</source>
        <translation>Címkék hozzáadása vagy módosítása</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Az összes címke cseréje</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Címkék eltávolítása</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Helyreállítás</translation>
    </message>
    <message>
        <source>Purge forever</source>
        <translation>Végleges törlés</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportálás fájlba</translation>
    </message>
    <message>
        <source>&amp;Enable %1</source>
        <extracomment>%1 is &quot;37 secrets&quot;, as in the next ones.</extracomment>
        <translation>%1 &amp;engedélyezése</translation>
    </message>
    <message>
        <source>Disa&amp;ble %1</source>
        <translation>%1 &amp;letiltása</translation>
    </message>
    <message>
        <source>&amp;Change tags of %1</source>
        <translation>%1 címkéinek &amp;módosítása</translation>
    </message>
    <message>
        <source>De&amp;lete %1</source>
        <translation>%1 tö&amp;rlése</translation>
    </message>
    <message>
        <source>Rec&amp;over %1</source>
        <translation>%1 &amp;helyreállítása</translation>
    </message>
    <message>
        <source>&amp;Purge %1 forever</source>
        <translation>%1 &amp;végleges törlése</translation>
    </message>
    <message>
        <source>E&amp;xport %1…</source>
        <translation>%1 e&amp;xportálása…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Engedélyezve</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Letiltva</translation>
    </message>
    <message>
        <source>Deleted, recoverable</source>
        <translation>Törölve, helyreállítható</translation>
    </message>
    <message>
        <source>Deleted, maybe for good</source>
        <translation>Törölve, talán végérvényesen</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Végérvényesen elveszett</translation>
    </message>
    <message>
        <source>Back in its list</source>
        <translation>Újra a listájában</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>A fájlban</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Már így van.</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Sorára vár…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Elküldve…</translation>
    </message>
    <message>
        <source>The vault took it and is at it…</source>
        <translation>A tároló fogadta, és dolgozik rajta…</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Nem sikerült. %1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Nem sikerült.</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it. %1</source>
        <translation>Nem tudni, hogy megtörtént-e: ellenőrizze. %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it.</source>
        <translation>Nem tudni, hogy megtörtént-e: ellenőrizze.</translation>
    </message>
    <message>
        <source>Checked: it was not done.</source>
        <translation>Ellenőrizve: nem történt meg.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile, so nothing was sent. This is how it is now.</source>
        <translation>Időközben valaki módosította, ezért semmi sem lett elküldve. Ez a jelenlegi állapota.</translation>
    </message>
    <message>
        <source>How it is now cannot be read, so nothing was sent: tags of others could be lost. Trying again sends it all the same.</source>
        <translation>A jelenlegi állapota nem olvasható be, ezért semmi sem lett elküldve: mások címkéi elveszhetnének. Az újrapróbálás ennek ellenére elküldi.</translation>
    </message>
    <message>
        <source>Canceled before it was sent.</source>
        <translation>Elküldés előtt megszakítva.</translation>
    </message>
    <message>
        <source>%1 will be in the file.</source>
        <translation>A fájlba kerül: %1.</translation>
    </message>
    <message>
        <source>1 will change</source>
        <extracomment>One sentence is made of these, with commas: &quot;37 will change, 3 are so already, 2 cannot be changed.&quot;</extracomment>
        <translation>1 módosul</translation>
    </message>
    <message>
        <source>%1 will change</source>
        <translation>%1 módosul</translation>
    </message>
    <message>
        <source>1 is so already</source>
        <translation>1 már így van</translation>
    </message>
    <message>
        <source>%1 are so already</source>
        <translation>%1 már így van</translation>
    </message>
    <message>
        <source>1 cannot be changed</source>
        <translation>1 nem módosítható</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 nem módosítható</translation>
    </message>
    <message>
        <source>%1 of %2 are through</source>
        <translation>%1 / %2 befejeződött</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 sikertelen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 sikertelen</translation>
    </message>
    <message>
        <source>1 is not known</source>
        <translation>1 ismeretlen</translation>
    </message>
    <message>
        <source>%1 are not known</source>
        <translation>%1 ismeretlen</translation>
    </message>
    <message>
        <source>1 was not done</source>
        <translation>1 nem történt meg</translation>
    </message>
    <message>
        <source>%1 were not done</source>
        <translation>%1 nem történt meg</translation>
    </message>
    <message>
        <source>1 was not sent</source>
        <translation>1 nem lett elküldve</translation>
    </message>
    <message>
        <source>%1 were not sent</source>
        <translation>%1 nem lett elküldve</translation>
    </message>
    <message>
        <source>1 was canceled</source>
        <translation>1 megszakítva</translation>
    </message>
    <message>
        <source>%1 were canceled</source>
        <translation>%1 megszakítva</translation>
    </message>
    <message>
        <source>The vault asked for a pause: going on in %1 s.</source>
        <translation>A tároló szünetet kért: folytatás %1 mp múlva.</translation>
    </message>
    <message>
        <source>All their versions are destroyed at once, and nobody can bring them back.</source>
        <translation>Az összes verziójuk azonnal megsemmisül, és senki sem tudja visszahozni őket.</translation>
    </message>
    <message>
        <source>They can be recovered for the days that the vault keeps what is deleted. Until then their names stay taken, and nobody can use them.</source>
        <translation>Helyreállíthatók a tároló napokban megadott megőrzési idejének végéig. Addig a nevük foglalt marad, és senki sem használhatja őket.</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. They may be gone for good.</source>
        <translation>A tároló nem közölte, hogy megőrzi-e a törölt elemeket. Lehet, hogy végérvényesen elvesznek.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: they are gone for good, at once.</source>
        <translation>Ez a tároló semmit sem őriz meg abból, amit törölnek: azonnal és végérvényesen elvesznek.</translation>
    </message>
</context>
<context>
    <name>vault::CertificateDetails</name>
    <message>
        <source>Details of the certificate</source>
        <translation>A tanúsítvány részletei</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Szabályzat</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Verziók</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Tulajdonságok</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>The certificate could not be fetched.</source>
        <translation>A tanúsítványt nem sikerült lekérni.</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <translation>A szabályzatot nem sikerült lekérni.</translation>
    </message>
    <message>
        <source>The vault tells no policy of it.</source>
        <translation>A tároló nem ad meg hozzá szabályzatot.</translation>
    </message>
</context>
<context>
    <name>vault::CertificateRequestDialog</name>
    <message>
        <source>Si&amp;gn request</source>
        <translation>Kérelem a&amp;láírása</translation>
    </message>
    <message>
        <source>Compared is the digest of what is about to be signed, with the subject, the names and the usages above.</source>
        <translation>Az összehasonlítás az aláírandó adat kivonatára vonatkozik, amely a fenti tulajdonost, neveket és használatokat is magában foglalja.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Verzió:</translation>
    </message>
    <message>
        <source>Certificate request (PKCS #10)</source>
        <translation>Tanúsítványkérelem (PKCS #10)</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Önaláírt tanúsítvány</translation>
    </message>
    <message>
        <source>&amp;What to make:</source>
        <translation>Mi &amp;készüljön:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>Al&amp;goritmus:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Tulajdonos:</translation>
    </message>
    <message>
        <source>Alternative na&amp;mes:</source>
        <translation>Alternatív &amp;nevek:</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>Kulcshasználat:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> nap</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>Érvényes&amp;ség:</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>Tanúsítványkérelem: %1</translation>
    </message>
    <message>
        <source>Si&amp;gn certificate</source>
        <translation>Tanúsítvány a&amp;láírása</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Ez a kapcsolat csak olvasható: rajta keresztül semmi sem írható alá.</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>A dokumentált útvonalak csak az aktuális verzióval írnak alá.</translation>
    </message>
    <message>
        <source>The subject is not right yet.</source>
        <translation>A tulajdonos még nem megfelelő.</translation>
    </message>
    <message>
        <source>The alternative names are not right yet.</source>
        <translation>Az alternatív nevek még nem megfelelők.</translation>
    </message>
    <message>
        <source>Name the subject, or give an alternative name.</source>
        <translation>Adja meg a tulajdonost vagy egy alternatív nevet.</translation>
    </message>
    <message>
        <source>Name the subject.</source>
        <translation>Adja meg a tulajdonost.</translation>
    </message>
    <message>
        <source>Waiting for the vault&apos;s signature…</source>
        <translation>Várakozás a tároló aláírására…</translation>
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
        <translation>Az érték nem base64, ezért nincs összegezhető tanúsítvány.</translation>
    </message>
    <message>
        <source>The value holds no PKCS#12.</source>
        <translation>Az érték nem tartalmaz PKCS#12 adatot.</translation>
    </message>
    <message>
        <source>The PKCS#12 has a passphrase: it cannot be summarised here.</source>
        <translation>A PKCS#12 jelmondattal védett: itt nem összegezhető.</translation>
    </message>
    <message>
        <source>The PKCS#12 asks for so many rounds of hashing that it was not opened.</source>
        <translation>A PKCS#12 olyan sok kivonatolási kört igényel, hogy nem lett megnyitva.</translation>
    </message>
    <message>
        <source>The PKCS#12 uses a cipher that is not offered here, often RC2.</source>
        <translation>A PKCS#12 itt nem támogatott titkosítást használ, ez gyakran RC2.</translation>
    </message>
    <message>
        <source>The value holds no certificate.</source>
        <translation>Az érték nem tartalmaz tanúsítványt.</translation>
    </message>
    <message>
        <source>Not yet valid: from %1 until %2</source>
        <translation>Még nem érvényes: kezdete: %1, vége: %2</translation>
    </message>
    <message>
        <source>Expired: was valid from %1 until %2</source>
        <translation>Lejárt: érvényessége %1 és %2 között volt</translation>
    </message>
    <message>
        <source>Expires within two days: valid from %1 until %2</source>
        <translation>Két napon belül lejár: érvényes ettől: %1, eddig: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days: valid from %1 until %2</source>
        <translation>
            <numerusform>%Ln nap múlva lejár: érvényes ettől: %1, eddig: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <translation>Érvényes ettől: %1, eddig: %2</translation>
    </message>
    <message>
        <source>Certificate in the value</source>
        <translation>Az értékben lévő tanúsítvány</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is what the row is about: &quot;Subject&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The value holds one certificate.</source>
        <translation>Az érték egy tanúsítványt tartalmaz.</translation>
    </message>
    <message numerus="yes">
        <source>The value holds %Ln certificates.</source>
        <translation>
            <numerusform>Az érték %Ln tanúsítványt tartalmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key beside it.</source>
        <translation>Nincs mellette privát kulcs.</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s, or it is encrypted.</source>
        <translation>A privát kulcs nem a tanúsítványé, vagy titkosítva van.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nincs)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Kiállító</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Önmaga (önaláírt)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Érvényesség</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sorozatszám</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Ujjlenyomat (SHA-1)</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Lánc</translation>
    </message>
</context>
<context>
    <name>vault::CertificateTab</name>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>Save as &amp;PEM…</source>
        <translation>Mentés &amp;PEM-ként…</translation>
    </message>
    <message>
        <source>Save as &amp;DER…</source>
        <translation>Mentés &amp;DER-ként…</translation>
    </message>
    <message>
        <source>&amp;Copy PEM</source>
        <translation>PEM &amp;másolása</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, as text between BEGIN and END lines</source>
        <translation>A tanúsítvány írása a privát kulcsa nélkül, szövegként, BEGIN és END sorok között</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, in its binary form</source>
        <translation>A tanúsítvány írása a privát kulcsa nélkül, bináris formában</translation>
    </message>
    <message>
        <source>This certificate is still being issued. Refresh to see whether it is there.</source>
        <translation>A tanúsítvány kiállítása még folyamatban van. Frissítéssel ellenőrizheti, hogy elkészült-e.</translation>
    </message>
    <message>
        <source>The vault gave no certificate with this name.</source>
        <translation>A tároló nem adott ilyen nevű tanúsítványt.</translation>
    </message>
    <message>
        <source>What the vault gave as the certificate cannot be read. It can be saved as it came, as DER.</source>
        <translation>A tároló által tanúsítványként adott adat nem olvasható. Változatlanul menthető DER-ként.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Kiállító</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Önmaga (önaláírt)</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternatív nevek</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Érvényesség kezdete</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Érvényesség vége</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Ujjlenyomat (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Ujjlenyomat (SHA-256)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sorozatszám</translation>
    </message>
    <message>
        <source>The vault names another thumbprint, %1: it does not belong to this certificate.</source>
        <translation>A tároló másik ujjlenyomatot ad meg (%1): az nem ehhez a tanúsítványhoz tartozik.</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>&amp;Kulcs megjelenítése</translation>
    </message>
    <message>
        <source>Show &amp;secret</source>
        <translation>&amp;Titok megjelenítése</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Tanúsítvány mentése</translation>
    </message>
    <message>
        <source>PEM certificates (*.pem *.crt);;All files (*)</source>
        <translation>PEM-tanúsítványok (*.pem *.crt);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>DER certificates (*.cer *.der);;All files (*)</source>
        <translation>DER-tanúsítványok (*.cer *.der);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Mentve: %1.</translation>
    </message>
    <message>
        <source>Not saved. %1. Choose another place.</source>
        <translation>Nincs mentve. %1. Válasszon másik helyet.</translation>
    </message>
</context>
<context>
    <name>vault::ChangeListModel</name>
    <message>
        <source>none</source>
        <extracomment>Of a date that an object does not have</extracomment>
        <translation>nincs</translation>
    </message>
    <message>
        <source>tag added: %1</source>
        <extracomment>%1 is a tag, &quot;name=value&quot;</extracomment>
        <translation>címke hozzáadva: %1</translation>
    </message>
    <message>
        <source>tag %1, was %2</source>
        <extracomment>Both are tags, &quot;name=value&quot;: the new one, the old one</extracomment>
        <translation>címke: %1, korábban: %2</translation>
    </message>
    <message>
        <source>tag removed: %1</source>
        <translation>címke eltávolítva: %1</translation>
    </message>
    <message>
        <source>created %1, was %2</source>
        <translation>létrehozva: %1, korábban: %2</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>engedélyezve</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>expires %1, was %2</source>
        <translation>lejár: %1, korábban: %2</translation>
    </message>
    <message>
        <source>valid from %1, was %2</source>
        <translation>érvényesség kezdete: %1, korábban: %2</translation>
    </message>
    <message>
        <source>content type “%1”, was “%2”</source>
        <translation>tartalomtípus: „%1”, korábban: „%2”</translation>
    </message>
    <message>
        <source>recovery %1, was %2</source>
        <translation>helyreállítás: %1, korábban: %2</translation>
    </message>
    <message>
        <source>updated %1, was %2</source>
        <translation>frissítve: %1, korábban: %2</translation>
    </message>
    <message>
        <source>Deleted; it can be recovered</source>
        <translation>Törölve; helyreállítható</translation>
    </message>
    <message>
        <source>Gone for good: it is not among the deleted ones</source>
        <translation>Végleg eltűnt: nincs a töröltek között</translation>
    </message>
    <message>
        <source>Not in the list; whether it can be recovered is unknown, as the list of deleted ones could not be read</source>
        <translation>Nincs a listában; nem tudni, hogy helyreállítható-e, mert a töröltek listáját nem sikerült beolvasni</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Titok</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Törölt kulcs</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Törölt titok</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Törölt tanúsítvány</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>létrehozva: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>lejárt: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>lejár: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Mi lett vele</translation>
    </message>
</context>
<context>
    <name>vault::ChangesBar</name>
    <message>
        <source>Show changes</source>
        <translation>Változások megjelenítése</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Megjelölés megtekintettként</translation>
    </message>
    <message>
        <source>List everything that changed, with what vanished</source>
        <translation>Minden változás listázása, az eltűnt elemekkel együtt</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Újrakezdés</translation>
    </message>
    <message>
        <source>Keep what is there now in place of what cannot be read</source>
        <translation>A jelenlegi tartalom megőrzése a nem olvasható adatok helyett</translation>
    </message>
    <message>
        <source>Keep what is there now, and compare with that from now on</source>
        <translation>A jelenlegi tartalom megőrzése, és mostantól összehasonlítás azzal</translation>
    </message>
    <message>
        <source>Show what was there on %1</source>
        <extracomment>A button; %1 is the date and time of the last visit</extracomment>
        <translation>Akkori tartalom megjelenítése: %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached now.</source>
        <extracomment>%1 is a vault&apos;s name</extracomment>
        <translation>%1 most nem érhető el.</translation>
    </message>
    <message>
        <source>Nothing was kept: no list was read to its end. Refresh the vault, then mark it again.</source>
        <translation>Semmi sem lett megőrizve: egyetlen listát sem sikerült végig beolvasni. Frissítse a tárolót, majd jelölje meg újra.</translation>
    </message>
    <message>
        <source>Nothing was kept: this connection does not remember its contents any more.</source>
        <translation>Semmi sem lett megőrizve: ez a kapcsolat már nem jegyzi meg a tartalmát.</translation>
    </message>
    <message>
        <source>The lists are still being read. Once they are complete, what they hold is marked as seen.</source>
        <translation>A listák olvasása még tart. Amint teljesek, a tartalmuk megtekintettként lesz megjelölve.</translation>
    </message>
</context>
<context>
    <name>vault::ChangesDialog</name>
    <message>
        <source>&amp;Go to object</source>
        <translation>&amp;Ugrás az objektumra</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>&amp;Megjelölés megtekintettként</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>Változások itt: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Változások</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>It is in none of the lists any more</source>
        <translation>Már egyik listában sincs benne</translation>
    </message>
</context>
<context>
    <name>vault::ChecksumField</name>
    <message>
        <source>From a checksum file…</source>
        <translation>Ellenőrzőösszeg-fájlból…</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Össze&amp;hasonlítás ezzel:</translation>
    </message>
    <message>
        <source>A sha256sum line or a digest, pasted or dropped</source>
        <translation>Beillesztett vagy idehúzott sha256sum-sor vagy kivonat</translation>
    </message>
    <message>
        <source>File of checksums</source>
        <translation>Ellenőrző összegek fájlja</translation>
    </message>
    <message>
        <source>The file is too long for a list of checksums.</source>
        <translation>A fájl túl hosszú ahhoz, hogy ellenőrző összegek listája legyen.</translation>
    </message>
    <message>
        <source>This is no checksum that can be understood.</source>
        <translation>Ez nem értelmezhető ellenőrző összegként.</translation>
    </message>
    <message>
        <source>One file differs from its checksum.</source>
        <translation>Egy fájl eltér az ellenőrző összegétől.</translation>
    </message>
    <message numerus="yes">
        <source>%n files differ from their checksums.</source>
        <translation>
            <numerusform>%n fájl eltér az ellenőrző összegétől.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file matches its checksum.</source>
        <translation>A fájl egyezik az ellenőrző összegével.</translation>
    </message>
    <message numerus="yes">
        <source>%n files match their checksums.</source>
        <translation>
            <numerusform>%n fájl egyezik az ellenőrző összegével.</numerusform>
        </translation>
    </message>
    <message>
        <source>One checksum to compare with.</source>
        <translation>Egy ellenőrző összeg az összehasonlításhoz.</translation>
    </message>
    <message numerus="yes">
        <source>%n checksums to compare with.</source>
        <translation>
            <numerusform>%n ellenőrző összeg az összehasonlításhoz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CipherDialog</name>
    <message>
        <source>Enc&amp;rypt</source>
        <translation>&amp;Titkosítás</translation>
    </message>
    <message>
        <source>&amp;Here, with the public half</source>
        <translation>&amp;Itt, a nyilvános résszel</translation>
    </message>
    <message>
        <source>Let the &amp;vault do it</source>
        <translation>A tá&amp;roló végezze el</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Verzió:</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Titkosítás</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Visszafejtés</translation>
    </message>
    <message>
        <source>Wrap a key</source>
        <translation>Kulcs becsomagolása</translation>
    </message>
    <message>
        <source>Unwrap a key</source>
        <translation>Kulcs kicsomagolása</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>&amp;Művelet:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>Al&amp;goritmus:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Hol:</translation>
    </message>
    <message>
        <source>&amp;Plaintext:</source>
        <translation>&amp;Nyílt szöveg:</translation>
    </message>
    <message>
        <source>Encrypt or decrypt with %1</source>
        <translation>Titkosítás vagy visszafejtés ezzel: %1</translation>
    </message>
    <message>
        <source>%1 (advised)</source>
        <translation>%1 (ajánlott)</translation>
    </message>
    <message>
        <source>Dec&amp;rypt</source>
        <translation>Visszafej&amp;tés</translation>
    </message>
    <message>
        <source>W&amp;rap</source>
        <translation>&amp;Becsomagolás</translation>
    </message>
    <message>
        <source>Unw&amp;rap</source>
        <translation>&amp;Kicsomagolás</translation>
    </message>
    <message>
        <source>Ci&amp;phertext:</source>
        <translation>Titkosított s&amp;zöveg:</translation>
    </message>
    <message>
        <source>At the vault: only it has the private half.</source>
        <translation>A tárolóban: csak ott van meg a privát rész.</translation>
    </message>
    <message>
        <source>Nothing is sent: this computer does it with the public half.</source>
        <translation>Semmi sem lesz elküldve: ez a számítógép végzi el a nyilvános résszel.</translation>
    </message>
    <message>
        <source>The plaintext is sent to the vault.</source>
        <translation>A nyílt szöveg el lesz küldve a tárolónak.</translation>
    </message>
    <message>
        <source>The documented routes know the current version only. Choose it, or connect with the service&apos;s routes.</source>
        <translation>A dokumentált útvonalak csak az aktuális verziót ismerik. Válassza azt, vagy kapcsolódjon a szolgáltatás útvonalaival.</translation>
    </message>
    <message>
        <source>Made here with the public half of version %1; nothing was sent.</source>
        <translation>Itt készült a következő verzió nyilvános részével: %1; semmi sem lett elküldve.</translation>
    </message>
    <message>
        <source>Waiting for the vault…</source>
        <translation>Várakozás a tárolóra…</translation>
    </message>
    <message>
        <source>Made by the vault with version %1.</source>
        <translation>A tároló készítette ezzel a verzióval: %1.</translation>
    </message>
    <message>
        <source>Op&amp;en a saved ciphertext…</source>
        <translation>Mentett titkosított szöveg megn&amp;yitása…</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. It makes the initialization vector and the tag; both are needed to decrypt.</source>
        <translation>A tárolóban: csak ott van meg a kulcs. Az inicializáló vektort és a hitelesítési címkét a tároló készíti; a visszafejtéshez mindkettő szükséges.</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. The number in the algorithm&apos;s name must be the key&apos;s size in bits.</source>
        <translation>A tárolóban: csak ott van meg a kulcs. Az algoritmus nevében lévő számnak meg kell egyeznie a kulcs bitben mért méretével.</translation>
    </message>
    <message>
        <source>Open a saved ciphertext</source>
        <translation>Mentett titkosított szöveg megnyitása</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json);;All files (*)</source>
        <translation>Titkosított szövegek (*.json);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>This file does not hold a ciphertext with all its parts: “%1” is missing or wrong.</source>
        <extracomment>%1 is a field&apos;s name in a file.</extracomment>
        <translation>Ez a fájl nem tartalmaz minden részével együtt titkosított szöveget: „%1” hiányzik vagy hibás.</translation>
    </message>
    <message>
        <source>Made with another key: %1.</source>
        <extracomment>%1 is a key&apos;s id.</extracomment>
        <translation>Másik kulccsal készült: %1.</translation>
    </message>
    <message>
        <source>Opened: %1 with version %2.</source>
        <translation>Megnyitva: %1, a következő verzióval: %2.</translation>
    </message>
</context>
<context>
    <name>vault::CipherInput</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Fájl kiválasztása…</translation>
    </message>
    <message>
        <source>&amp;Input as:</source>
        <translation>B&amp;emenet formája:</translation>
    </message>
    <message>
        <source>Input as</source>
        <translation>Bemenet formája</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Bemeneti fájl</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Szöveg (UTF-8)</translation>
    </message>
    <message>
        <source>Base64 or base64url</source>
        <translation>Base64 vagy base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimális</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1 bájt</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 bájt</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes</source>
        <translation>%1 / legfeljebb %2 bájt</translation>
    </message>
    <message>
        <source>Give the ciphertext.</source>
        <translation>Adja meg a titkosított szöveget.</translation>
    </message>
    <message>
        <source>Give the plaintext.</source>
        <translation>Adja meg a nyílt szöveget.</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Válasszon olvasható fájlt.</translation>
    </message>
    <message>
        <source>This is not hexadecimal.</source>
        <translation>Ez nem hexadecimális.</translation>
    </message>
    <message>
        <source>This is neither base64 nor base64url.</source>
        <translation>Ez se nem base64, se nem base64url.</translation>
    </message>
    <message>
        <source>%1: %2 too many. Encrypt a key of a symmetric cipher, and the data with that.</source>
        <translation>%1: %2 bájttal több. Ezzel egy szimmetrikus titkosítás kulcsát titkosítsa, az adatokat pedig azzal a kulccsal.</translation>
    </message>
    <message>
        <source>%1: a block of this key has exactly %2.</source>
        <translation>%1: e kulcs egy blokkja pontosan %2 bájt.</translation>
    </message>
    <message>
        <source>%1: this algorithm takes at least %2.</source>
        <translation>%1: ehhez az algoritmushoz legalább %2 szükséges.</translation>
    </message>
    <message>
        <source>%1: this algorithm takes a multiple of %2.</source>
        <translation>%1: ehhez az algoritmushoz ennek többszöröse szükséges: %2.</translation>
    </message>
</context>
<context>
    <name>vault::CipherParts</name>
    <message>
        <source>&amp;Make another</source>
        <translation>Új&amp;abb készítése</translation>
    </message>
    <message>
        <source>Initiali&amp;zation vector:</source>
        <translation>Ini&amp;cializáló vektor:</translation>
    </message>
    <message>
        <source>A&amp;uthenticated data:</source>
        <translation>&amp;Hitelesített adatok:</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>Hitelesítési cím&amp;ke:</translation>
    </message>
    <message>
        <source>Authenticated data as</source>
        <translation>Hitelesített adatok formája</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Szöveg (UTF-8)</translation>
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
        <translation>Hexadecimális</translation>
    </message>
    <message>
        <source>The initialization vector is neither hexadecimal nor base64.</source>
        <translation>Az inicializáló vektor se nem hexadecimális, se nem base64.</translation>
    </message>
    <message>
        <source>Give the initialization vector; it came with the ciphertext.</source>
        <translation>Adja meg az inicializáló vektort; a titkosított szöveggel együtt érkezett.</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 12 (or 16).</source>
        <translation>Az inicializáló vektor %1 bájtos; ennél az algoritmusnál 12 (vagy 16) bájtos.</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 16.</source>
        <translation>Az inicializáló vektor %1 bájtos; ennél az algoritmusnál 16 bájtos.</translation>
    </message>
    <message>
        <source>The tag is neither hexadecimal nor base64.</source>
        <translation>A hitelesítési címke se nem hexadecimális, se nem base64.</translation>
    </message>
    <message>
        <source>Give the tag; it came with the ciphertext.</source>
        <translation>Adja meg a hitelesítési címkét; a titkosított szöveggel együtt érkezett.</translation>
    </message>
    <message>
        <source>The tag has %1 bytes; it must have 16.</source>
        <translation>A hitelesítési címke %1 bájtos; 16 bájtosnak kell lennie.</translation>
    </message>
    <message>
        <source>The authenticated data is not of the form that stands beside it.</source>
        <translation>A hitelesített adatok nem a mellettük megadott formájúak.</translation>
    </message>
    <message>
        <source>Made at random here; 16 bytes. Use each one once.</source>
        <translation>Véletlenszerűen, itt készült; 16 bájt. Mindegyiket csak egyszer használja.</translation>
    </message>
    <message>
        <source>As it was given when encrypting.</source>
        <translation>Ahogy a titkosításkor meg lett adva.</translation>
    </message>
    <message>
        <source>Not encrypted; the tag proves that it was not changed.</source>
        <translation>Nincs titkosítva; a hitelesítési címke bizonyítja, hogy nem módosult.</translation>
    </message>
</context>
<context>
    <name>vault::CipherReason</name>
    <message>
        <source>“%1” is not among the operations of this key (%2).</source>
        <extracomment>%1 is an operation as the vault names it, %2 the list of those that the key has.</extracomment>
        <translation>Ez a művelet nincs a kulcs műveletei között: „%1” (%2).</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it first.</source>
        <translation>Ez a verzió le van tiltva. Előbb engedélyezze.</translation>
    </message>
    <message>
        <source>This version expired on %1; it only decrypts and unwraps.</source>
        <translation>Ez a verzió lejárt: %1; már csak visszafejt és kicsomagol.</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>Ez a verzió eddig nem érvényes: %1.</translation>
    </message>
    <message>
        <source>“%1” is not among the operations of this key: the vault will not undo this.</source>
        <extracomment>%1 is an operation as the vault names it.</extracomment>
        <translation>Ez a művelet nincs a kulcs műveletei között: „%1”. A tároló ezt nem fogja visszaalakítani.</translation>
    </message>
    <message>
        <source>This version is disabled: the vault will not undo this before it is enabled.</source>
        <translation>Ez a verzió le van tiltva: a tároló az engedélyezéséig nem fogja ezt visszaalakítani.</translation>
    </message>
    <message>
        <source>The padding of RSA1_5 has been broken where errors can be observed. Use it only for what cannot read RSA-OAEP-256.</source>
        <translation>Az RSA1_5 kitöltése feltörhető ott, ahol a hibák megfigyelhetők. Csak ahhoz használja, ami nem tudja olvasni az RSA-OAEP-256-ot.</translation>
    </message>
    <message>
        <source>RSA-OAEP uses SHA-1. Prefer RSA-OAEP-256 for anything new.</source>
        <translation>Az RSA-OAEP SHA-1-et használ. Új célra inkább az RSA-OAEP-256-ot válassza.</translation>
    </message>
    <message>
        <source>A key of an elliptic curve signs only; to encrypt takes an RSA or an AES key.</source>
        <translation>Az elliptikus görbéjű kulcs csak aláír; a titkosításhoz RSA- vagy AES-kulcs szükséges.</translation>
    </message>
    <message>
        <source>A key of type %1 is not offered here; RSA and AES keys are.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>%1 típusú kulccsal itt ez nem lehetséges; RSA- és AES-kulccsal igen.</translation>
    </message>
    <message>
        <source>CBC does not notice when somebody changes the ciphertext. Prefer GCM, which does.</source>
        <translation>A CBC nem veszi észre, ha valaki módosítja a titkosított szöveget. Inkább a GCM-et válassza, amely igen.</translation>
    </message>
</context>
<context>
    <name>vault::CipherResult</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Máso&amp;lás</translation>
    </message>
    <message>
        <source>Save &amp;to a file…</source>
        <translation>Menté&amp;s fájlba…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>Megjelenítés mó&amp;dja:</translation>
    </message>
    <message>
        <source>Show the result as</source>
        <translation>Az eredmény megjelenítési módja</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Titkosított szöveg</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Szöveg (UTF-8)</translation>
    </message>
    <message>
        <source>%1 It is no UTF-8 text.</source>
        <translation>%1 Ez nem UTF-8 szöveg.</translation>
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
        <translation>Hexadecimális</translation>
    </message>
    <message>
        <source>Save the plaintext</source>
        <translation>Nyílt szöveg mentése</translation>
    </message>
    <message>
        <source>Save the ciphertext</source>
        <translation>Titkosított szöveg mentése</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Minden fájl (*)</translation>
    </message>
    <message>
        <source>Saved as %1, for your account only.</source>
        <translation>Mentve: %1, csak az Ön fiókja számára.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Mentve: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>A fájl nem írható: %1; %2. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>Összes mentése egy fá&amp;jlba…</translation>
    </message>
    <message>
        <source>Initialization vector (iv)</source>
        <extracomment>Names of the parts beside a ciphertext, as the protocol calls them in brackets.</extracomment>
        <translation>Inicializáló vektor (iv)</translation>
    </message>
    <message>
        <source>Tag (tag)</source>
        <translation>Hitelesítési címke (tag)</translation>
    </message>
    <message>
        <source>Authenticated data (aad)</source>
        <translation>Hitelesített adatok (aad)</translation>
    </message>
    <message>
        <source>All parts (JSON)</source>
        <translation>Az összes rész (JSON)</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json)</source>
        <translation>Titkosított szövegek (*.json)</translation>
    </message>
</context>
<context>
    <name>vault::CmsSource</name>
    <message>
        <source>Choose…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Cer&amp;tificate from the vault</source>
        <translation>&amp;Tanúsítvány a tárolóból</translation>
    </message>
    <message>
        <source>&amp;File for CMS:</source>
        <translation>&amp;Fájl a CMS-hez:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>Tanúsítván&amp;y:</translation>
    </message>
    <message>
        <source>File to sign</source>
        <translation>Aláírandó fájl</translation>
    </message>
    <message>
        <source>Choose the file to sign</source>
        <translation>Aláírandó fájl kiválasztása</translation>
    </message>
    <message>
        <source>Certificate of the key, PEM or DER</source>
        <translation>A kulcs tanúsítványa, PEM vagy DER</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Tanúsítvány kiválasztása</translation>
    </message>
    <message>
        <source>The vault&apos;s own certificate of the key&apos;s name</source>
        <translation>A tároló saját, a kulccsal azonos nevű tanúsítványa</translation>
    </message>
    <message>
        <source>Hashing, %1 of %2</source>
        <translation>Kivonatolás, %1 / %2</translation>
    </message>
    <message>
        <source>Fetching the certificate…</source>
        <translation>Tanúsítvány lekérése…</translation>
    </message>
    <message>
        <source>The vault&apos;s certificate %1</source>
        <translation>A tároló tanúsítványa: %1</translation>
    </message>
    <message>
        <source>Choose the file to sign.</source>
        <translation>Válassza ki az aláírandó fájlt.</translation>
    </message>
    <message>
        <source>The file is still being hashed.</source>
        <translation>A fájl kivonatolása még tart.</translation>
    </message>
    <message>
        <source>The file has no digest yet.</source>
        <translation>A fájlnak még nincs kivonata.</translation>
    </message>
    <message>
        <source>A CMS signature needs a key that may be read.</source>
        <translation>A CMS-aláíráshoz olvasható kulcs szükséges.</translation>
    </message>
    <message>
        <source>Choose the certificate of the key, or fetch it from the vault.</source>
        <translation>Válassza ki a kulcs tanúsítványát, vagy kérje le a tárolóból.</translation>
    </message>
    <message>
        <source>The vault signs the %1 of the signed attributes, which hold the file&apos;s digest and the time.</source>
        <extracomment>%1 a hash.</extracomment>
        <translation>A tároló az aláírt attribútumok %1-kivonatát írja alá; ezek tartalmazzák a fájl kivonatát és az időpontot.</translation>
    </message>
    <message>
        <source>&amp;Sign as CMS</source>
        <translation>&amp;Aláírás CMS-ként</translation>
    </message>
</context>
<context>
    <name>vault::ColorBand</name>
    <message>
        <source>Connection %1, marked %2</source>
        <extracomment>The strip above an open vault, as read aloud: %1 is the connection&apos;s name, %2 a colour.</extracomment>
        <translation>Kapcsolat: %1, jelölés: %2</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <extracomment>On the strip above an open vault; %1 is the connection&apos;s name.</extracomment>
        <translation>Csak olvasható: %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Kapcsolat: %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is &quot;Connection production, marked red&quot;.</extracomment>
        <translation>%1, csak olvasható</translation>
    </message>
    <message>
        <source>%1
Nothing can be changed or signed over this connection.</source>
        <translation>%1
Ezen a kapcsolaton keresztül semmi sem módosítható és nem írható alá.</translation>
    </message>
</context>
<context>
    <name>vault::ComparisonText</name>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an exact date, %2 the same as &quot;in 3 months&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bit</translation>
    </message>
    <message>
        <source>(no such tag)</source>
        <translation>(nincs ilyen címke)</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>%1 is the name of a tag.</extracomment>
        <translation>Címke: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Engedélyezve</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Érvényesség kezdete</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Lejárat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Frissítve</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Kulcstípus</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Ujjlenyomat</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tartalomtípus</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>Helyreállítási szint</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Felügyelt</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionEditor</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Kapcsolat t&amp;esztelése</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Menté&amp;s</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Tároló megnyitása</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Ebben a munkamenetben nincs kulcskarika.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nincs mentve. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Mentve.</translation>
    </message>
    <message>
        <source>Saved. The keychain is asked to take the secret…</source>
        <translation>Mentve. A titkos adat átadása a kulcskarikának…</translation>
    </message>
    <message>
        <source>The connection is saved; its secret is not in the keychain.</source>
        <translation>A kapcsolat mentve; a titkos adata nincs a kulcskarikán.</translation>
    </message>
    <message>
        <source>Open offline</source>
        <translation>Megnyitás offline</translation>
    </message>
    <message>
        <source>This session has no keychain, where the key for it would lie.</source>
        <translation>Ebben a munkamenetben nincs kulcskarika, ahol a hozzá tartozó kulcs lenne.</translation>
    </message>
    <message>
        <source>Read what was there at the last visit, without the vault</source>
        <translation>A legutóbbi látogatáskori tartalom olvasása, a tároló nélkül</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionForm</name>
    <message>
        <source>Without one you are asked when the vault wants it.</source>
        <translation>Ha nincs megadva, a program akkor kéri be, amikor a tároló igényli.</translation>
    </message>
    <message>
        <source>For the connection test only. It is never kept: you are asked when the vault wants one.</source>
        <translation>Csak a kapcsolat teszteléséhez. Sosem lesz tárolva: a program akkor kéri be, amikor a tároló igényli.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Név:</translation>
    </message>
    <message>
        <source>Remem&amp;ber this connection</source>
        <translation>Kapcsolat me&amp;gjegyzése</translation>
    </message>
    <message>
        <source>Only with a connection that is remembered.</source>
        <translation>Csak megjegyzett kapcsolatnál.</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListItems</name>
    <message>
        <source>Read-only</source>
        <translation>Csak olvasható</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListPane</name>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Keresés a kapcsolatok között</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kettőzés</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eltávolítás…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mozgatás felfelé</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mozgatás lefelé</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionManagerDialog</name>
    <message>
        <source>Connections</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>The connections could not be read.</source>
        <translation>Nem sikerült beolvasni a kapcsolatokat.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Még nincsenek kapcsolatok</translation>
    </message>
    <message>
        <source>A connection remembers where a vault is and how you sign in there. Secrets are not part of it: they stay in the keychain.</source>
        <translation>A kapcsolat megjegyzi, hol található egy tároló, és hogyan jelentkezik be oda. A titkos adatok nem részei: azok a kulcskarikán maradnak.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Új kapcsolat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>The order could not be saved.</source>
        <translation>Nem sikerült menteni a sorrendet.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a connection&apos;s duplicate; %1 is the connection&apos;s.</extracomment>
        <translation>%1 (másolat)</translation>
    </message>
    <message>
        <source>A copy without secrets; it is kept when you save it.</source>
        <translation>Másolat titkos adatok nélkül; mentéskor lesz megőrizve.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Szerkesztés folytatása</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Módosítások mentése</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>„%1” nem mentett módosításokat tartalmaz.</translation>
    </message>
    <message>
        <source>Remove “%1”? The vault itself stays as it is.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>Eltávolítja ezt: „%1”? Maga a tároló változatlan marad.</translation>
    </message>
    <message>
        <source>What the keychain holds for it is removed too.</source>
        <translation>A kulcskarikán hozzá tárolt adatok is törlődnek.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Megtartás</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>Nem sikerült eltávolítani: „%1”.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1” eltávolítva.</translation>
    </message>
    <message>
        <source>“%1” is removed, and what the keychain held for it.</source>
        <translation>„%1” eltávolítva, a kulcskarikán hozzá tárolt adatokkal együtt.</translation>
    </message>
    <message>
        <source>“%1” is removed, but the keychain may still hold secrets of it. %2</source>
        <translation>„%1” eltávolítva, de a kulcskarikán még lehetnek hozzá tartozó titkos adatok. %2</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Kapcsolatok importálása</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Kapcsolatok (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Minden fájl (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Innen semmi sem lett importálva: %1.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 nem tartalmaz kapcsolatokat.</translation>
    </message>
    <message>
        <source>1 connection imported from %1.</source>
        <translation>1 kapcsolat importálva innen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported from %1.</source>
        <translation>
            <numerusform>%n kapcsolat importálva innen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections (no secrets are in the file)</source>
        <translation>Kapcsolatok exportálása (a fájlban nincsenek titkos adatok)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Semmi sem lett exportálva.</translation>
    </message>
    <message>
        <source>1 connection exported to %1, without secrets.</source>
        <translation>1 kapcsolat exportálva ide, titkos adatok nélkül: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections exported to %1, without secrets.</source>
        <translation>
            <numerusform>%n kapcsolat exportálva ide, titkos adatok nélkül: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you sign in, look at the authority, CA file and proxy under Advanced: “%1” names its own.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>Bejelentkezés előtt nézze meg a szolgáltatót, a CA-fájlt és a proxyt a Speciális beállítások között: ez a kapcsolat sajátot ad meg: „%1”.</translation>
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
        <translation>Teszt megszakítása</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Kapcsolat tesztelése</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Sikertelen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Megszakítva</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nem futott</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Kapcsolat tesztelése…</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>A teszt megszakítva.</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <extracomment>%1 is what is done at the moment, for example &quot;Find the host&quot;.</extracomment>
        <translation>Tesztelés: %1…</translation>
    </message>
    <message>
        <source>The connection works: %1 in all.</source>
        <extracomment>%1 is a time with its unit.</extracomment>
        <translation>A kapcsolat működik: összesen %1.</translation>
    </message>
</context>
<context>
    <name>vault::CopyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>Tároló meg&amp;nyitása…</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>Tar&amp;talomtípus</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Címkék</translation>
    </message>
    <message>
        <source>Dates and stat&amp;e</source>
        <translation>&amp;Dátumok és állapot</translation>
    </message>
    <message>
        <source>Check agai&amp;n</source>
        <translation>Ú&amp;jraellenőrzés</translation>
    </message>
    <message>
        <source>Compare &amp;values</source>
        <translation>Értékek össze&amp;hasonlítása</translation>
    </message>
    <message>
        <source>&amp;Recover deleted names</source>
        <translation>Törölt nevek h&amp;elyreállítása</translation>
    </message>
    <message>
        <source>Check what &amp;arrived</source>
        <translation>A me&amp;gérkezettek ellenőrzése</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>Összegzés menté&amp;se…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Leállítás</translation>
    </message>
    <message>
        <source>Copy a secret of %1</source>
        <extracomment>%1 is a vault&apos;s name.</extracomment>
        <translation>Titok másolása innen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n secrets of %1</source>
        <translation>
            <numerusform>%n titok másolása innen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>H&amp;ová:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hová</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>Válasszon tárolót</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Honnan:</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Kihagyás</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>Új verzió hozzáadása</translation>
    </message>
    <message>
        <source>Copy nothing at all</source>
        <translation>Semmi se legyen másolva</translation>
    </message>
    <message>
        <source>&amp;If a name exists:</source>
        <translation>H&amp;a egy név már létezik:</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Megtartandó:</translation>
    </message>
    <message>
        <source>Secrets to copy</source>
        <translation>Másolandó titkok</translation>
    </message>
    <message>
        <source>Reads the values on both sides; none is shown</source>
        <translation>Mindkét oldalon beolvassa az értékeket; egyik sem jelenik meg</translation>
    </message>
    <message>
        <source>No other vault is open. Open the one to copy to; it gets a tab beside this one.</source>
        <translation>Nincs másik megnyitott tároló. Nyissa meg azt, amelyikbe másolni szeretne; e lap mellett kap egy lapot.</translation>
    </message>
    <message>
        <source>Choose the vault to copy to.</source>
        <translation>Válassza ki a tárolót, amelybe másolni szeretne.</translation>
    </message>
    <message>
        <source>P&amp;lan the rest again</source>
        <translation>A többi újrate&amp;rvezése</translation>
    </message>
    <message>
        <source>&amp;Copy 1 secret</source>
        <translation>1 titok &amp;másolása</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n secrets</source>
        <translation>
            <numerusform>%n titok &amp;másolása</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another vault first.</source>
        <translation>Előbb nyisson meg egy másik tárolót.</translation>
    </message>
    <message>
        <source>Choose a vault first.</source>
        <translation>Előbb válasszon tárolót.</translation>
    </message>
    <message>
        <source>The copy is through.</source>
        <translation>A másolás befejeződött.</translation>
    </message>
    <message>
        <source>1 name exists at the target; nothing is copied then.</source>
        <translation>1 név már létezik a célhelyen; ezért semmi sem lesz másolva.</translation>
    </message>
    <message numerus="yes">
        <source>%n names exist at the target; nothing is copied then.</source>
        <translation>
            <numerusform>%n név már létezik a célhelyen; ezért semmi sem lesz másolva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>Semmi sem lenne másolva.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Összegzés mentése</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Táblázatok (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1, without values.</source>
        <translation>Mentve értékek nélkül: %1.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be copied to %1.</source>
        <translation>Ez a kapcsolat csak olvasható: semmi sem másolható ide: %1.</translation>
    </message>
    <message>
        <source>Choose a vault that is not read-only.</source>
        <translation>Válasszon olyan tárolót, amely nem csak olvasható.</translation>
    </message>
</context>
<context>
    <name>vault::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>%1 is what is copied, such as &quot;Key id&quot;.</extracomment>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Másolás: %1</translation>
    </message>
</context>
<context>
    <name>vault::CopyLinesModel</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>A célhelyen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mi történik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Megjegyzések</translation>
    </message>
</context>
<context>
    <name>vault::Copying</name>
    <message>
        <source>Not checked yet</source>
        <translation>Még nincs ellenőrizve</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Létrehozás</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>Új verzió hozzáadása</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Mellőzés</translation>
    </message>
    <message>
        <source>Skip: it exists there</source>
        <translation>Kihagyás: ott már létezik</translation>
    </message>
    <message>
        <source>Skip: same value there</source>
        <translation>Kihagyás: ott azonos az érték</translation>
    </message>
    <message>
        <source>Skip: recover it first</source>
        <translation>Kihagyás: előbb állítsa helyre</translation>
    </message>
    <message>
        <source>Skip: disabled here</source>
        <translation>Kihagyás: itt le van tiltva</translation>
    </message>
    <message>
        <source>Skip: could not be checked</source>
        <translation>Kihagyás: nem sikerült ellenőrizni</translation>
    </message>
    <message>
        <source>New (deleted secrets cannot be read)</source>
        <translation>Új (a törölt titkok nem olvashatók)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Exists (not compared)</source>
        <translation>Létezik (nincs összehasonlítva)</translation>
    </message>
    <message>
        <source>Exists with the same value</source>
        <translation>Létezik, azonos értékkel</translation>
    </message>
    <message>
        <source>Exists with another value</source>
        <translation>Létezik, más értékkel</translation>
    </message>
    <message>
        <source>Exists; values could not be compared</source>
        <translation>Létezik; az értékeket nem sikerült összehasonlítani</translation>
    </message>
    <message>
        <source>Name in soft delete</source>
        <translation>A név helyreállíthatóan törölve van</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nem sikerült ellenőrizni</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>Érték beolvasása…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Írás…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is a line such as &quot;403 Forbidden&quot;.</extracomment>
        <translation>Sikertelen: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Sikertelen</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Ismeretlen: a válasz elveszett</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>Leállítva, mielőtt elkezdődött</translation>
    </message>
    <message>
        <source>Belongs to a certificate: only its value would be copied, not the certificate.</source>
        <translation>Tanúsítványhoz tartozik: csak az értéke lenne másolva, a tanúsítvány nem.</translation>
    </message>
    <message>
        <source>Disabled: the vault refuses to read its value.</source>
        <translation>Letiltva: a tároló nem engedi beolvasni az értékét.</translation>
    </message>
    <message>
        <source>Expired; the copy would be, too, if dates are kept.</source>
        <translation>Lejárt; a dátumok megtartása esetén a másolat is lejárt lenne.</translation>
    </message>
    <message>
        <source>Not valid yet.</source>
        <translation>Még nem érvényes.</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n másolva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n sikertelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n ismeretlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n leállítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n kihagyva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be created</source>
        <translation>
            <numerusform>%n jönne létre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get a new version</source>
        <translation>
            <numerusform>%n kapna új verziót</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be skipped</source>
        <translation>
            <numerusform>%n maradna ki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n nincs ellenőrizve</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking names up at the target…</source>
        <translation>Nevek keresése a célhelyen…</translation>
    </message>
    <message>
        <source>Comparing values…</source>
        <translation>Értékek összehasonlítása…</translation>
    </message>
    <message>
        <source>Recovering at the target…</source>
        <translation>Helyreállítás a célhelyen…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Másolás…</translation>
    </message>
</context>
<context>
    <name>vault::CountdownLabel</name>
    <message>
        <source>The time is over.</source>
        <translation>Az idő lejárt.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>%1 is minutes and seconds, such as 4:59.</extracomment>
        <translation>Hátralévő idő: %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Kevesebb mint egy perc van hátra</translation>
    </message>
    <message>
        <source>A minute left</source>
        <translation>Egy perc van hátra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln perc van hátra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CreateKeyDialog</name>
    <message>
        <source>&amp;Create key</source>
        <translation>Kulcs &amp;létrehozása</translation>
    </message>
    <message>
        <source>New key in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>Új kulcs itt: %1</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>EC (elliptic curve)</source>
        <translation>EC (elliptikus görbe)</translation>
    </message>
    <message>
        <source>RSA-HSM (kept in hardware)</source>
        <translation>RSA-HSM (hardverben tárolva)</translation>
    </message>
    <message>
        <source>EC-HSM (elliptic curve, kept in hardware)</source>
        <translation>EC-HSM (elliptikus görbe, hardverben tárolva)</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Név:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Típus:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Méret:</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>&amp;Görbe:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>Műv&amp;eletek:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>&amp;Címkék:</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Adjon nevet a kulcsnak.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Javítsa ki a nevet.</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>Válasszon legalább egy műveletet.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Javítsa ki a dátumokat.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Javítsa ki a címkéket.</translation>
    </message>
    <message>
        <source>Creating the key…</source>
        <translation>Kulcs létrehozása…</translation>
    </message>
</context>
<context>
    <name>vault::DateTimeField</name>
    <message>
        <source>Local time, %1</source>
        <extracomment>%1 is a time zone such as CET.</extracomment>
        <translation>Helyi idő, %1</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>Másik dátum választása</translation>
    </message>
    <message>
        <source>Beyond the calendar: Unix time %1 s</source>
        <extracomment>%1 is a number of seconds since 1970-01-01, for a date that no calendar here can show.</extracomment>
        <translation>A naptáron túl: Unix-idő: %1 s</translation>
    </message>
</context>
<context>
    <name>vault::DetailsHeader</name>
    <message>
        <source>Copy id</source>
        <translation>Azonosító másolása</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Az azonosító másolása</translation>
    </message>
    <message>
        <source>Show current version</source>
        <translation>Aktuális verzió megjelenítése</translation>
    </message>
    <message>
        <source>Older version %1</source>
        <translation>Régebbi verzió: %1</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Aláírás…</translation>
    </message>
    <message>
        <source>Open the signing workbench with this key</source>
        <translation>Az aláírási munkaterület megnyitása ezzel a kulccsal</translation>
    </message>
</context>
<context>
    <name>vault::DetailsPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nincs kijelölés</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Tulajdonságok</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Verziók</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Nyilvános kulcs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>A kulcsot nem sikerült lekérni.</translation>
    </message>
    <message>
        <source>Choose a key to see its details.</source>
        <translation>Válasszon egy kulcsot a részletek megtekintéséhez.</translation>
    </message>
    <message>
        <source>Choose a key, a secret or a certificate to see its details.</source>
        <translation>Válasszon egy kulcsot, titkot vagy tanúsítványt a részletek megtekintéséhez.</translation>
    </message>
</context>
<context>
    <name>vault::DetailsText</name>
    <message>
        <source>Key</source>
        <extracomment>%1 is a key type such as &quot;EC P-256&quot;.</extracomment>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 kulcs</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Törölt kulcs</translation>
    </message>
    <message>
        <source>Deleted %1 key</source>
        <translation>Törölt %1 kulcs</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Titok</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Törölt titok</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Törölt tanúsítvány</translation>
    </message>
</context>
<context>
    <name>vault::DeviceCodeDialog</name>
    <message>
        <source>dash</source>
        <translation>kötőjel</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Oldal megnyitása</translation>
    </message>
    <message>
        <source>To sign in for %1, open the page below on this computer or any other device and type this code there.</source>
        <translation>A bejelentkezéshez (%1) nyissa meg az alábbi oldalt ezen a számítógépen vagy bármely más eszközön, és írja be ott ezt a kódot.</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>O&amp;ldal:</translation>
    </message>
    <message>
        <source>The code is %1</source>
        <extracomment>Read aloud; %1 is a code, letter by letter.</extracomment>
        <translation>A kód: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kód: %1</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Kód másolása</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the page&apos;s address and open it yourself.</source>
        <translation>Nem sikerült megnyitni a böngészőt. Másolja az oldal címét, és nyissa meg saját kezűleg.</translation>
    </message>
</context>
<context>
    <name>vault::DigestInspector</name>
    <message>
        <source>Read &amp;from a file…</source>
        <translation>Beolvasás &amp;fájlból…</translation>
    </message>
    <message>
        <source>Read the digest from a file</source>
        <translation>Kivonat beolvasása fájlból</translation>
    </message>
    <message>
        <source>&amp;Digest:</source>
        <translation>Kivo&amp;nat:</translation>
    </message>
    <message>
        <source>Paste anything: hexadecimal, base64, a sha256sum line, sha256:…</source>
        <translation>Bármit beilleszthet: hexadecimális, base64, sha256sum-sor, sha256:…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Értelmezések</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Értelmezés</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bájtok</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Elfogadja</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>File that holds the digest</source>
        <translation>A kivonatot tartalmazó fájl</translation>
    </message>
    <message>
        <source>The file is longer than a digest. To sign the file itself, choose Files above.</source>
        <translation>A fájl hosszabb egy kivonatnál. Ha magát a fájlt szeretné aláírni, válassza fent a Fájlok lehetőséget.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Megfelel</translation>
    </message>
    <message>
        <source>Read as: %1, %2. Fits %3.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 &quot;32 bytes&quot;, %3 an algorithm.</extracomment>
        <translation>Értelmezés: %1, %2. Ehhez felel meg: %3.</translation>
    </message>
    <message>
        <source>%1 signs a digest of %2 bytes (%3).</source>
        <translation>%1: %2 bájtos kivonatot ír alá (%3).</translation>
    </message>
    <message>
        <source>The text is longer than a digest. To sign a message, save it and choose Files above.</source>
        <translation>A szöveg hosszabb egy kivonatnál. Üzenet aláírásához mentse az üzenetet, és válassza fent a Fájlok lehetőséget.</translation>
    </message>
    <message>
        <source>Paste a digest.</source>
        <translation>Illesszen be egy kivonatot.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 why that does not fit.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This is neither hexadecimal nor base64 of a digest that fits. Choose how to read it.</source>
        <translation>Ez nem megfelelő kivonat sem hexadecimális, sem base64 formában. Válassza ki az értelmezés módját.</translation>
    </message>
    <message>
        <source>No reading of this fits.</source>
        <translation>Ennek egyik értelmezése sem megfelelő.</translation>
    </message>
    <message>
        <source>&amp;Sign digest</source>
        <translation>Kivonat &amp;aláírása</translation>
    </message>
</context>
<context>
    <name>vault::DurationField</name>
    <message>
        <source>%1, years</source>
        <extracomment>For screen readers. %1 is what the duration is for: &quot;Expires after&quot;.</extracomment>
        <translation>%1, év</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1, hónap</translation>
    </message>
    <message>
        <source>%1, days</source>
        <translation>%1, nap</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 hónap</translation>
    </message>
    <message>
        <source> year</source>
        <extracomment>Behind a number in a field, with the blank.</extracomment>
        <translation> év</translation>
    </message>
    <message>
        <source> years</source>
        <translation> év</translation>
    </message>
    <message>
        <source> month</source>
        <translation> hónap</translation>
    </message>
    <message>
        <source> months</source>
        <translation> hónap</translation>
    </message>
    <message>
        <source> day</source>
        <translation> nap</translation>
    </message>
    <message>
        <source> days</source>
        <translation> nap</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 év</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln év</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 hónap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln hónap</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 nap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln nap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::EditableProperties</name>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>Letiltás és lejáratás</translation>
    </message>
    <message>
        <source>Edit attributes and tags in place (F4)</source>
        <translation>Attribútumok és címkék helyben szerkesztése (F4)</translation>
    </message>
    <message>
        <source>Disable it and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>Letiltás és a lejárat beállítása a mostani időpontra (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Engedélyezés</translation>
    </message>
    <message>
        <source>The vault refuses to use it while it is disabled (Ctrl+D)</source>
        <translation>Amíg le van tiltva, a tároló nem engedi használni (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use it again (Ctrl+D)</source>
        <translation>A használat ismételt engedélyezése a tárolóban (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>vault::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>Illusztráció</translation>
    </message>
</context>
<context>
    <name>vault::ErrorDetail</name>
    <message>
        <source>Details of the failure</source>
        <translation>A hiba részletei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>Nem a tárolótól származik</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Nyers törzs</translation>
    </message>
    <message>
        <source>Start of the answer</source>
        <translation>A válasz eleje</translation>
    </message>
    <message>
        <source>The vault&apos;s message</source>
        <translation>A tároló üzenete</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Kérésazonosító</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>Ügyfél kérésazonosítója</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Újrapróbálkozás ennyi idő után</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Átirányítás ide</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Szolgáltató</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Erőforrás</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tartalomtípus</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Raw body (%1)</source>
        <extracomment>%1 is a size such as &quot;312 bytes&quot;.</extracomment>
        <translation>Nyers törzs (%1)</translation>
    </message>
    <message>
        <source>Fold the raw body</source>
        <translation>A nyers törzs összecsukása</translation>
    </message>
    <message>
        <source>Show the raw body</source>
        <translation>A nyers törzs megjelenítése</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Részlet</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tároló</translation>
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
        <translation>Nincs biztonságos kapcsolat</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nem lett elküldve</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Használhatatlan válasz</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nincs válasz</translation>
    </message>
</context>
<context>
    <name>vault::ErrorPanel</name>
    <message>
        <source>Copy report</source>
        <translation>Jelentés másolása</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Hibák</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Hibák, a legújabb elöl</translation>
    </message>
    <message>
        <source>Copy the facts of this failure, without any value, body or token</source>
        <translation>A hiba adatainak másolása érték, törzs és jogkivonat nélkül</translation>
    </message>
    <message>
        <source>Clear all failures</source>
        <translation>Az összes hiba törlése</translation>
    </message>
</context>
<context>
    <name>vault::ErrorStrip</name>
    <message>
        <source>Dismiss the newest failure</source>
        <translation>A legújabb hiba elrejtése</translation>
    </message>
    <message>
        <source>Dismiss (the failure stays in the list)</source>
        <translation>Elrejtés (a hiba a listában marad)</translation>
    </message>
    <message>
        <source>New failure: %1, %2</source>
        <extracomment>Spoken by a screen reader: %1 is &quot;4xx Client error&quot;, %2 the headline of the failure.</extracomment>
        <translation>Új hiba: %1, %2</translation>
    </message>
    <message>
        <source>No failures in this session</source>
        <translation>Ebben a munkamenetben nem volt hiba</translation>
    </message>
    <message>
        <source>1 failure in this session</source>
        <translation>1 hiba ebben a munkamenetben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures in this session</source>
        <translation>
            <numerusform>%Ln hiba ebben a munkamenetben</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Elrejtés</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Hide failures</source>
        <translation>Hibák elrejtése</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Hibák megjelenítése</translation>
    </message>
</context>
<context>
    <name>vault::FieldMessage</name>
    <message>
        <source>Error: %1</source>
        <extracomment>Read aloud before a message beside a field.</extracomment>
        <translation>Hiba: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Figyelmeztetés: %1</translation>
    </message>
</context>
<context>
    <name>vault::FilesSource</name>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>Fájlok &amp;tallózása…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>&amp;File to sign:</source>
        <translation>Aláírandó &amp;fájl:</translation>
    </message>
    <message>
        <source>Drop files here, or type a path</source>
        <translation>Húzza ide a fájlokat, vagy írjon be egy elérési utat</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>A fájl eltávolítása a listából</translation>
    </message>
    <message>
        <source>Clear the list of files</source>
        <translation>A fájlok listájának ürítése</translation>
    </message>
    <message>
        <source>Stop hashing</source>
        <translation>Kivonatolás leállítása</translation>
    </message>
    <message>
        <source>Progress of hashing the file</source>
        <translation>A fájl kivonatolásának állapota</translation>
    </message>
    <message>
        <source>Drop a file or choose one.</source>
        <translation>Húzzon ide vagy válasszon ki egy fájlt.</translation>
    </message>
    <message>
        <source>The files are still being hashed.</source>
        <translation>A fájlok kivonatolása még tart.</translation>
    </message>
    <message>
        <source>No file could be hashed.</source>
        <translation>Egyetlen fájlt sem sikerült kivonatolni.</translation>
    </message>
    <message>
        <source>All files that are hashed are signed. To sign one again, remove it and add it anew.</source>
        <translation>Minden kivonatolt fájl alá van írva. Ha egyet újra alá szeretne írni, távolítsa el, majd adja hozzá ismét.</translation>
    </message>
    <message>
        <source>%1 differs from its checksum.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 eltér az ellenőrző összegétől.</translation>
    </message>
    <message>
        <source>&amp;Sign %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 &amp;aláírása</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign %n files</source>
        <translation>
            <numerusform>%n fájl &amp;aláírása</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign file</source>
        <translation>Fájl &amp;aláírása</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files stand here at once; the others were left out.</source>
        <translation>
            <numerusform>Egyszerre legfeljebb %n fájl lehet itt; a többi kimaradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nincs ilyen fájl.</translation>
    </message>
    <message>
        <source>Files to hash and sign</source>
        <translation>Kivonatolandó és aláírandó fájlok</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s</source>
        <extracomment>Of a file that is hashed: %1 of %2 bytes are read, at %3 a second.</extracomment>
        <translation>%1 / %2, %3/s</translation>
    </message>
</context>
<context>
    <name>vault::FilesTableWords</name>
    <message>
        <source>Waiting</source>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Kivonatolás…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Egyezik</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Eltér</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nincs a listában</translation>
    </message>
    <message>
        <source>Another hash</source>
        <translation>Másik kivonatoló algoritmus</translation>
    </message>
    <message>
        <source>No signature came: %1</source>
        <translation>Nem érkezett aláírás: %1</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>Aláírva, ellenőrizve</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>Aláírva, nincs ellenőrizve</translation>
    </message>
    <message>
        <source>Signed, does not fit</source>
        <translation>Aláírva, nem illik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Kivonat</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Összehasonlítás</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>Aláírandó fájlok</translation>
    </message>
</context>
<context>
    <name>vault::FilterBox</name>
    <message>
        <source>Completions of the filter</source>
        <translation>A szűrő kiegészítései</translation>
    </message>
</context>
<context>
    <name>vault::FilterMenu</name>
    <message>
        <source>Filters and export</source>
        <translation>Szűrők és exportálás</translation>
    </message>
    <message>
        <source>Saved filters, and this list as a file</source>
        <translation>Mentett szűrők, és ez a lista fájlként</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Szűrő mentése…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Mentett szűrő eltávolítása</translation>
    </message>
    <message>
        <source>What a filter can say</source>
        <translation>Mit tartalmazhat egy szűrő</translation>
    </message>
    <message>
        <source>Export list as CSV…</source>
        <translation>Lista exportálása CSV-ként…</translation>
    </message>
    <message>
        <source>Export list as JSON…</source>
        <translation>Lista exportálása JSON-ként…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Szűrő mentése</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>A szűrő neve:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>vault::FilterText</name>
    <message>
        <source>it has no value yet</source>
        <translation>még nincs értéke</translation>
    </message>
    <message>
        <source>the states are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;enabled, disabled…&quot;</extracomment>
        <translation>a lehetséges állapotok: %1</translation>
    </message>
    <message>
        <source>write &lt; or &gt;, a number and h, d, w, m or y, such as &lt;30d</source>
        <extracomment>&quot;&lt;30d&quot; stays as it is</extracomment>
        <translation>írjon &lt; vagy &gt; jelet, egy számot és h, d, w, m vagy y betűt, például &lt;30d</translation>
    </message>
    <message>
        <source>this is not a valid regular expression</source>
        <translation>ez nem érvényes reguláris kifejezés</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>egy reguláris kifejezés legfeljebb %1 karakter lehet</translation>
    </message>
    <message>
        <source>this regular expression takes too long; make it simpler</source>
        <translation>ez a reguláris kifejezés túl sokáig tart; egyszerűsítse</translation>
    </message>
    <message>
        <source>“%1” (character %2) has no effect: %3.</source>
        <extracomment>Under the filter box. %1 is a term of the filter, %2 the number of its first character, %3 why it has no effect.</extracomment>
        <translation>„%1” (%2. karakter) hatástalan: %3.</translation>
    </message>
    <message>
        <source>both words occur in the name, a tag or the content type</source>
        <translation>mindkét szó előfordul a névben, egy címkében vagy a tartalomtípusban</translation>
    </message>
    <message>
        <source>quotes keep blanks, here and after a colon</source>
        <translation>az idézőjel megőrzi a szóközöket, itt és kettőspont után is</translation>
    </message>
    <message>
        <source>occurs in the name, in the content type</source>
        <translation>előfordul a névben, a tartalomtípusban</translation>
    </message>
    <message>
        <source>has the tag, with exactly that value</source>
        <translation>megvan a címke, pontosan ezzel az értékkel</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>vagy %1</translation>
    </message>
    <message>
        <source>changed less than 30 days ago; &gt; for more; h, d, w, m, y</source>
        <translation>30 napnál nem régebben módosult; &gt; a régebbihez; h, d, w, m, y</translation>
    </message>
    <message>
        <source>expires within 30 days from now</source>
        <translation>mostantól 30 napon belül lejár</translation>
    </message>
    <message>
        <source>the name matches the regular expression</source>
        <translation>a név megfelel a reguláris kifejezésnek</translation>
    </message>
    <message>
        <source>a minus before a condition or a quote leaves out what matches</source>
        <translation>feltétel vagy idézőjel előtti mínuszjel kihagyja az egyezőket</translation>
    </message>
    <message>
        <source>Everything written must hold. Upper and lower case are alike.</source>
        <translation>Minden megadott feltételnek teljesülnie kell. A kis- és nagybetűk nem különböznek.</translation>
    </message>
    <message>
        <source>the changes are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;new, changed…&quot;</extracomment>
        <translation>a lehetséges változások: %1</translation>
    </message>
    <message>
        <source>since the last visit; or %1</source>
        <translation>a legutóbbi látogatás óta; vagy %1</translation>
    </message>
</context>
<context>
    <name>vault::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>El&amp;vetés</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Szerkesztés folytatása</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the request out.</source>
        <translation>A tároló még nem válaszolt, és a kérést még végrehajthatja.</translation>
    </message>
    <message>
        <source>Stop waiting an&amp;d close</source>
        <translation>Várakozás leállítása és &amp;bezárás</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Várakozás folytatása</translation>
    </message>
    <message>
        <source>Close and lose what was typed here?</source>
        <translation>Bezárja, és elveti az itt beírtakat?</translation>
    </message>
    <message>
        <source>A request of &quot;%1&quot; is under way and may still be carried out.</source>
        <extracomment>%1 is the title of a dialog.</extracomment>
        <translation>„%1”: egy kérés folyamatban van, és még végrehajtódhat.</translation>
    </message>
    <message>
        <source>What you typed in &quot;%1&quot;.</source>
        <translation>Az itt beírt adatok: „%1”.</translation>
    </message>
</context>
<context>
    <name>vault::GeneratorDialog</name>
    <message>
        <source>&amp;Use this value</source>
        <translation>Érték &amp;használata</translation>
    </message>
    <message>
        <source>&amp;Lower case (a–z)</source>
        <translation>&amp;Kisbetűk (a–z)</translation>
    </message>
    <message>
        <source>U&amp;pper case (A–Z)</source>
        <translation>&amp;Nagybetűk (A–Z)</translation>
    </message>
    <message>
        <source>D&amp;igits (0–9)</source>
        <translation>&amp;Számjegyek (0–9)</translation>
    </message>
    <message>
        <source>S&amp;ymbols</source>
        <translation>&amp;Jelek</translation>
    </message>
    <message>
        <source>&amp;Without look-alikes (0 O, 1 l I, 2 Z…)</source>
        <translation>Össze&amp;téveszthetők nélkül (0 O, 1 l I, 2 Z…)</translation>
    </message>
    <message>
        <source>&amp;Capital first letters</source>
        <translation>Nagy kezdő&amp;betűk</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>Érték generálása</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakterek</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Szavak</translation>
    </message>
    <message>
        <source>&amp;Made of:</source>
        <translation>&amp;Miből áll:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>É&amp;rték:</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>After a number.</extracomment>
        <translation> karakter</translation>
    </message>
    <message>
        <source>%1 No quotes, no backslash and no blank, which shells and connection strings take for their own.</source>
        <translation>%1 Nincs benne idézőjel, fordított perjel és szóköz, amelyet a parancsértelmezők és a kapcsolati karakterláncok sajátjukként kezelnek.</translation>
    </message>
    <message>
        <source>L&amp;ength:</source>
        <translation>Hoss&amp;z:</translation>
    </message>
    <message>
        <source> words</source>
        <extracomment>After a number.</extracomment>
        <translation> szó</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>Kötőjelek</translation>
    </message>
    <message>
        <source>Full stops</source>
        <translation>Pontok</translation>
    </message>
    <message>
        <source>Underscores</source>
        <translation>Aláhúzásjelek</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Szóközök</translation>
    </message>
    <message>
        <source>Numbe&amp;r:</source>
        <translation>Sza&amp;vak száma:</translation>
    </message>
    <message>
        <source>&amp;Between them:</source>
        <translation>E&amp;lválasztó:</translation>
    </message>
    <message>
        <source>&amp;Generate another</source>
        <translation>Másik &amp;generálása</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made, about %3 by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 and %3 are numbers of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1: az előállítás módja szerint %2 bit, a zxcvbn szerint körülbelül %3.</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made.</source>
        <translation>%1: az előállítás módja szerint %2 bit.</translation>
    </message>
    <message>
        <source>Choose at least one kind of characters.</source>
        <translation>Válasszon legalább egyfajta karaktert.</translation>
    </message>
</context>
<context>
    <name>vault::GuardField</name>
    <message>
        <source>Read-only: nothing can be chan&amp;ged or signed</source>
        <translation>Csak olvasható: semmi sem módosítható és nem ír&amp;ható alá</translation>
    </message>
    <message>
        <source>Type the key&apos;s name before it signs</source>
        <translation>A kulcs nevének beírása aláírás előtt</translation>
    </message>
    <message>
        <source>A second person checks each digest before it is signed</source>
        <translation>Második személy ellenőriz minden kivonatot aláírás előtt</translation>
    </message>
    <message>
        <source>Sign stays off until the name of the key that signs was typed.</source>
        <translation>Az aláírás nem érhető el, amíg be nem írja az aláíró kulcs nevét.</translation>
    </message>
    <message>
        <source>The digest is shown in groups; the second person types the last one.</source>
        <translation>A kivonat csoportokra bontva jelenik meg; a második személy az utolsót írja be.</translation>
    </message>
    <message>
        <source>Changing requests are refused on this computer, before they are sent. Your permissions at the vault stay as they are. It holds from the next opening of the vault on.</source>
        <translation>A módosító kéréseket ez a számítógép elküldés előtt elutasítja. A tárolóhoz tartozó engedélyei változatlanok maradnak. A tároló következő megnyitásától érvényes.</translation>
    </message>
</context>
<context>
    <name>vault::ImportKeyDialog</name>
    <message>
        <source>&amp;Import key</source>
        <translation>Kulcs &amp;importálása</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Talló&amp;zás…</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Felo&amp;ldás</translation>
    </message>
    <message>
        <source>Keep it in hard&amp;ware (HSM)</source>
        <translation>Hardverben tárolva (H&amp;SM)</translation>
    </message>
    <message>
        <source>Import a key into %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>Kulcs importálása ide: %1</translation>
    </message>
    <message>
        <source>Private key to import</source>
        <translation>Importálandó privát kulcs</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fájl:</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#12 or JWK with a private RSA or EC key. Choose it or drop it here.</source>
        <translation>PEM, DER, PKCS#12 vagy JWK privát RSA- vagy EC-kulccsal. Válassza ki, vagy húzza ide.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Jelm&amp;ondat:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formátum:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>Thumbprint:</source>
        <translation>Ujjlenyomat:</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Ujjlenyomat</translation>
    </message>
    <message>
        <source>RFC 7638, SHA-256 of the public half, base64url</source>
        <translation>RFC 7638, a nyilvános rész SHA-256 kivonata, base64url</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Név:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>Műv&amp;eletek:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>&amp;Címkék:</translation>
    </message>
    <message>
        <source>The private key was read. It is sent only when you import it.</source>
        <translation>A privát kulcs be lett olvasva. Csak importáláskor lesz elküldve.</translation>
    </message>
    <message>
        <source>The key is encrypted. Type its passphrase, then unlock it.</source>
        <translation>A kulcs titkosított. Írja be a jelmondatát, majd oldja fel.</translation>
    </message>
    <message>
        <source>%1, curve %2</source>
        <translation>%1, görbe: %2</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bit</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Fájl beolvasása…</translation>
    </message>
    <message>
        <source>Choose a file with a private key.</source>
        <translation>Válasszon privát kulcsot tartalmazó fájlt.</translation>
    </message>
    <message>
        <source>There is no key to import yet.</source>
        <translation>Még nincs importálható kulcs.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Adjon nevet a kulcsnak.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Javítsa ki a nevet.</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>Válasszon legalább egy műveletet.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Javítsa ki a dátumokat.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Javítsa ki a címkéket.</translation>
    </message>
    <message>
        <source>Importing the key…</source>
        <translation>Kulcs importálása…</translation>
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
        <translation>Sor elrejtése: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Elrejtés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Várakozás leállítása: %1</translation>
    </message>
    <message>
        <source>Stop waiting; what the vault has taken on, it carries out</source>
        <translation>Várakozás leállítása; amit a tároló elvállalt, azt végrehajtja</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Ellenőrzés újra</translation>
    </message>
    <message>
        <source>Check again how far %1 is</source>
        <translation>Állapot ellenőrzése újra: %1</translation>
    </message>
    <message>
        <source>Ask the vault whether it is through; nothing is sent again</source>
        <translation>A tároló megkérdezése, hogy végzett-e; semmi sem lesz újra elküldve</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Megjelenítés: %1</translation>
    </message>
    <message>
        <source>Go to where it is listed now</source>
        <translation>Ugrás a jelenlegi helyére a listában</translation>
    </message>
</context>
<context>
    <name>vault::JobText</name>
    <message>
        <source>The vault took the request to delete %1. You may not read deleted objects, so it cannot be seen when it is through.</source>
        <extracomment>Where reading is forbidden, nobody can see how far the vault is.</extracomment>
        <translation>A tároló fogadta a törlési kérést: %1. Ön nem olvashatja a törölt objektumokat, ezért nem látható, mikor fejeződik be.</translation>
    </message>
    <message>
        <source>The vault took the request to recover %1. You may not read it, so it cannot be seen when it is through.</source>
        <translation>A tároló fogadta a helyreállítási kérést: %1. Ön nem olvashatja, ezért nem látható, mikor fejeződik be.</translation>
    </message>
    <message>
        <source>The vault took the request to purge %1.</source>
        <translation>A tároló fogadta a végleges törlési kérést: %1.</translation>
    </message>
    <message>
        <source>Deleted %1 for good: this vault keeps no deleted objects.</source>
        <translation>%1 végérvényesen törölve: ez a tároló nem őriz meg törölt objektumokat.</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered until %2.</source>
        <extracomment>%2 is a date with its time.</extracomment>
        <translation>%1 törölve. Helyreállítható eddig: %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered.</source>
        <translation>%1 törölve. Helyreállítható.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>%1 helyreállítva.</translation>
    </message>
    <message>
        <source>Purged %1 forever.</source>
        <translation>%1 véglegesen törölve.</translation>
    </message>
    <message>
        <source>%1 is still being deleted after a long wait. The vault goes on by itself.</source>
        <translation>%1 törlése hosszú várakozás után is tart. A tároló magától folytatja.</translation>
    </message>
    <message>
        <source>%1 is still being recovered after a long wait. The vault goes on by itself.</source>
        <translation>%1 helyreállítása hosszú várakozás után is tart. A tároló magától folytatja.</translation>
    </message>
    <message>
        <source>%1 is still being purged after a long wait. The vault goes on by itself.</source>
        <translation>%1 végleges törlése hosszú várakozás után is tart. A tároló magától folytatja.</translation>
    </message>
    <message>
        <source>The vault is deleting %1, but asking how far it is failed. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>A tárolóban folyik a törlés (%1), de nem sikerült lekérdezni, hol tart. %2</translation>
    </message>
    <message>
        <source>The vault is recovering %1, but asking how far it is failed. %2</source>
        <translation>A tárolóban folyik a helyreállítás (%1), de nem sikerült lekérdezni, hol tart. %2</translation>
    </message>
    <message>
        <source>The vault is purging %1, but asking how far it is failed. %2</source>
        <translation>A tárolóban folyik a végleges törlés (%1), de nem sikerült lekérdezni, hol tart. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>%1 nem lett törölve. %2</translation>
    </message>
    <message>
        <source>%1 was not recovered. %2</source>
        <translation>%1 nem lett helyreállítva. %2</translation>
    </message>
    <message>
        <source>%1 was not purged. %2</source>
        <translation>%1 nem lett véglegesen törölve. %2</translation>
    </message>
    <message>
        <source>Whether %1 is being deleted is not known. %2</source>
        <extracomment>The request went out and no answer came. %2 is a sentence that says why.</extracomment>
        <translation>Nem tudni, hogy folyamatban van-e a törlés: %1. %2</translation>
    </message>
    <message>
        <source>Whether %1 is being recovered is not known. %2</source>
        <translation>Nem tudni, hogy folyamatban van-e a helyreállítás: %1. %2</translation>
    </message>
    <message>
        <source>Whether %1 was purged is not known. %2</source>
        <translation>Nem tudni, hogy megtörtént-e a végleges törlés: %1. %2</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on deleting %1.</source>
        <translation>A várakozás leállítva. A tároló folytatja a törlést: %1.</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on recovering %1.</source>
        <translation>A várakozás leállítva. A tároló folytatja a helyreállítást: %1.</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on purging %1.</source>
        <translation>A várakozás leállítva. A tároló folytatja a végleges törlést: %1.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still delete %1.</source>
        <translation>Leállítva, mielőtt a tároló válaszolt. A törlés még megtörténhet: %1.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still recover %1.</source>
        <translation>Leállítva, mielőtt a tároló válaszolt. A helyreállítás még megtörténhet: %1.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still purge %1.</source>
        <translation>Leállítva, mielőtt a tároló válaszolt. A végleges törlés még megtörténhet: %1.</translation>
    </message>
    <message>
        <source>Waiting until %1 is deleted; it takes up to two minutes…</source>
        <translation>Várakozás %1 törlésére; akár két percig is eltarthat…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 törlése…</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>%1 helyreállítása…</translation>
    </message>
    <message>
        <source>Purging %1…</source>
        <translation>%1 végleges törlése…</translation>
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
        <translation>Megszakítva, mielőtt bármi el lett volna küldve: %1 nem lett törölve.</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not recovered.</source>
        <translation>Megszakítva, mielőtt bármi el lett volna küldve: %1 nem lett helyreállítva.</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not purged.</source>
        <translation>Megszakítva, mielőtt bármi el lett volna küldve: %1 nem lett véglegesen törölve.</translation>
    </message>
    <message>
        <source>%1 is deleted when its turn comes…</source>
        <translation>%1 törlése megkezdődik, amint sorra kerül…</translation>
    </message>
    <message>
        <source>%1 is recovered when its turn comes…</source>
        <translation>%1 helyreállítása megkezdődik, amint sorra kerül…</translation>
    </message>
    <message>
        <source>%1 is purged when its turn comes…</source>
        <translation>%1 végleges törlése megkezdődik, amint sorra kerül…</translation>
    </message>
</context>
<context>
    <name>vault::JobsStrip</name>
    <message>
        <source>Dismiss what is over</source>
        <translation>Befejezettek elrejtése</translation>
    </message>
    <message>
        <source>Deletions and recoveries</source>
        <translation>Törlések és helyreállítások</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>és még 1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::JournalDialog</name>
    <message>
        <source>There is no entry, and none is missing.</source>
        <translation>Nincs bejegyzés, és egy sem hiányzik.</translation>
    </message>
    <message>
        <source>The one entry is as it was written. Its hash begins with %1.</source>
        <extracomment>%1 is the start of a hash that a person may note elsewhere.</extracomment>
        <translation>Az egyetlen bejegyzés változatlan. A kivonata így kezdődik: %1.</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. The last hash begins with %2.</source>
        <extracomment>%1 is a number, %2 the start of a hash that a person may note elsewhere.</extracomment>
        <translation>Mind a(z) %1 bejegyzés változatlan. Az utolsó kivonat így kezdődik: %2.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Ellenőrzés…</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>A naplót nem sikerült ellenőrizni.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written; those before it are good.</source>
        <translation>A(z) %1. bejegyzést a megírása után módosították; az előtte lévők rendben vannak.</translation>
    </message>
    <message>
        <source>Entries were removed, added or moved before entry %1.</source>
        <translation>A(z) %1. bejegyzés előtt bejegyzéseket távolítottak el, adtak hozzá vagy helyeztek át.</translation>
    </message>
    <message>
        <source>Entries are missing at the end: %1 are there, and there were more.</source>
        <translation>A végéről bejegyzések hiányoznak: %1 van meg, de több volt.</translation>
    </message>
    <message>
        <source>The last entry was not written whole; the %1 before it are good. The next signature puts the piece aside.</source>
        <translation>Az utolsó bejegyzés kiírása félbemaradt; az előtte lévő %1 bejegyzés rendben van. A következő aláírás félreteszi a töredéket.</translation>
    </message>
    <message>
        <source>Set this journal aside and begin a new one? Its file stays as it is, under another name.</source>
        <translation>Félreteszi ezt a naplót, és újat kezd? A fájlja változatlan marad, más néven.</translation>
    </message>
    <message>
        <source>Begin a &amp;new journal</source>
        <translation>Ú&amp;j napló kezdése</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Megtartás</translation>
    </message>
    <message>
        <source>The journal could not be set aside.</source>
        <translation>A naplót nem sikerült félretenni.</translation>
    </message>
    <message>
        <source>The old journal is now “%1”.</source>
        <translation>A régi napló új neve: „%1”.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Napló exportálása</translation>
    </message>
    <message>
        <source>The journal could not be exported.</source>
        <translation>A naplót nem sikerült exportálni.</translation>
    </message>
    <message>
        <source>1 signature written to “%1”.</source>
        <translation>1 aláírás kiírva ide: „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures written to “%1”.</source>
        <translation>
            <numerusform>%n aláírás kiírva ide: „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Aláírások</translation>
    </message>
    <message>
        <source>&amp;Verify journal</source>
        <translation>Napló &amp;ellenőrzése</translation>
    </message>
    <message>
        <source>Signing journal</source>
        <translation>Aláírási napló</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>A naplót nem sikerült beolvasni.</translation>
    </message>
    <message>
        <source>Search key, file, digest, time</source>
        <translation>Kulcs, fájl, kivonat, időpont keresése</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Keresés a naplóban</translation>
    </message>
    <message>
        <source>Check that no entry was changed, moved, added or removed</source>
        <translation>Annak ellenőrzése, hogy egyetlen bejegyzést sem módosítottak, helyeztek át, adtak hozzá vagy távolítottak el</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportálás</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines…</source>
        <translation>&amp;JSON Lines formátumban…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>&amp;CSV formátumban…</translation>
    </message>
    <message>
        <source>No such signature</source>
        <translation>Nincs ilyen aláírás</translation>
    </message>
    <message>
        <source>No entry has these letters in it.</source>
        <translation>Egyik bejegyzésben sem szerepelnek ezek a betűk.</translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <translation>Még semmi sincs aláírva</translation>
    </message>
    <message>
        <source>Each signature that you make is entered here: which key signed which digest, when. Entries are chained, so that a changed one is found.</source>
        <translation>Minden itt készült aláírás bekerül ide: melyik kulcs melyik kivonatot írta alá, és mikor. A bejegyzések láncba vannak fűzve, így a módosítás kiderül.</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>%1 / %2 aláírás</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 aláírás</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n aláírás</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not end as was noted beside it: its %1 entries are not all that were written, or the note was removed or changed.</source>
        <translation>A napló nem úgy végződik, ahogy mellette fel van jegyezve: a benne lévő %1 bejegyzés nem minden, ami íródott, vagy a feljegyzést eltávolították vagy módosították.</translation>
    </message>
    <message>
        <source>Entries were added behind entry %1, the last that this program wrote.</source>
        <extracomment>%1 is a number, and the one before where entries were added.</extracomment>
        <translation>A(z) %1. bejegyzés, az utolsó, amelyet ez a program írt, után bejegyzéseket adtak hozzá.</translation>
    </message>
    <message>
        <source>“%1” is a file of the journal itself and would be replaced. Choose another name or folder.</source>
        <translation>A(z) „%1” magának a naplónak a fájlja, és felül lenne írva. Válasszon másik nevet vagy mappát.</translation>
    </message>
</context>
<context>
    <name>vault::JournalEntryView</name>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Kulcsazonosító</translation>
    </message>
    <message>
        <source>Digest, hex:</source>
        <translation>Kivonat, hexadecimális:</translation>
    </message>
    <message>
        <source>Digest in hex</source>
        <translation>Kivonat hexadecimális formában</translation>
    </message>
    <message>
        <source>Signature, base64url:</source>
        <translation>Aláírás, base64url:</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>Aláírás base64url formában</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Kérés:</translation>
    </message>
    <message>
        <source>Request identifier</source>
        <translation>Kérésazonosító</translation>
    </message>
    <message>
        <source>Choose a signature to see the whole of it.</source>
        <translation>Válasszon egy aláírást a teljes tartalom megtekintéséhez.</translation>
    </message>
    <message>
        <source>No. %1: %2, %3</source>
        <extracomment>An entry of the journal: its number, algorithm and time.</extracomment>
        <translation>%1. sz.: %2, %3</translation>
    </message>
    <message>
        <source>No. %1: %2, %3, of the file “%4”</source>
        <extracomment>The same with the name of the file that was signed.</extracomment>
        <translation>%1. sz.: %2, %3, fájl: „%4”</translation>
    </message>
</context>
<context>
    <name>vault::JournalModel</name>
    <message>
        <source>This line is no entry</source>
        <translation>Ez a sor nem bejegyzés</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Érvényes</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nem érvényes</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nincs ellenőrizve</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of the journal&apos;s column with each entry&apos;s number.</extracomment>
        <translation>Sorszám</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Kivonat</translation>
    </message>
    <message>
        <source>Checked here</source>
        <extracomment>Heading: whether this program found the signature valid.</extracomment>
        <translation>Itt ellenőrizve</translation>
    </message>
</context>
<context>
    <name>vault::JwsSource</name>
    <message>
        <source>&amp;Sign as JWS</source>
        <translation>&amp;Aláírás JWS-ként</translation>
    </message>
    <message>
        <source>Name the ke&amp;y in the header (kid)</source>
        <translation>A kulcs megnevezése a fejlé&amp;cben (kid)</translation>
    </message>
    <message>
        <source>Payload &amp;from a file…</source>
        <translation>Tartalom &amp;fájlból…</translation>
    </message>
    <message>
        <source>&amp;Payload:</source>
        <translation>&amp;Tartalom:</translation>
    </message>
    <message>
        <source>The payload as text, for example JSON claims</source>
        <translation>A tartalom szövegként, például JSON-jogcímek</translation>
    </message>
    <message>
        <source>File that is the payload</source>
        <translation>A tartalmat adó fájl</translation>
    </message>
    <message>
        <source>Type a payload or choose its file.</source>
        <translation>Írja be a tartalmat, vagy válassza ki a fájlját.</translation>
    </message>
    <message>
        <source>The result is a JSON Web Signature in compact form (RFC 7515).</source>
        <translation>Az eredmény tömör formájú JSON Web Signature (RFC 7515).</translation>
    </message>
    <message>
        <source>A payload holds at most %1. Sign the file itself instead.</source>
        <translation>A tartalom mérete legfeljebb %1 lehet. Inkább magát a fájlt írja alá.</translation>
    </message>
    <message>
        <source>A JWS needs a key that may be read.</source>
        <translation>A JWS-hez olvasható kulcs szükséges.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>A szöveg</translation>
    </message>
    <message>
        <source>%1, %2. The vault signs the %3 of header and payload.</source>
        <extracomment>%1 is &quot;The text&quot; or a file&apos;s name, %2 a size, %3 a hash.</extracomment>
        <translation>%1, %2. A tároló a fejléc és a tartalom %3-kivonatát írja alá.</translation>
    </message>
</context>
<context>
    <name>vault::KeyNameConfirmation</name>
    <message>
        <source>Ke&amp;y&apos;s name, to confirm:</source>
        <translation>A kulcs neve a m&amp;egerősítéshez:</translation>
    </message>
    <message>
        <source>Type the key&apos;s name, “%1”, to confirm that it signs.</source>
        <extracomment>%1 is the key&apos;s name.</extracomment>
        <translation>Írja be a kulcs nevét („%1”) annak megerősítéséhez, hogy az írjon alá.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Megerősítve.</translation>
    </message>
    <message>
        <source>That is not the name of the key above.</source>
        <translation>Ez nem a fenti kulcs neve.</translation>
    </message>
</context>
<context>
    <name>vault::KeyUsageField</name>
    <message>
        <source>Certificate authority</source>
        <translation>Hitelesítésszolgáltató</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Digitális aláírás</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Letagadhatatlanság</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Kulcstitkosítás</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS-kiszolgáló</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS-ügyfél</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Kódaláírás</translation>
    </message>
    <message>
        <source>Email protection</source>
        <translation>E-mail-védelem</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Időbélyegzés</translation>
    </message>
    <message>
        <source>The key may sign certificates and revocation lists of others</source>
        <translation>A kulcs aláírhatja mások tanúsítványait és visszavonási listáit</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionField</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Újra&amp;próbálás</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>Kulcs lekérése…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>A kulcsot nem sikerült lekérni.</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionList</name>
    <message>
        <source>The current one</source>
        <translation>Az aktuális</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuális)</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <extracomment>%1 a version, %2 a date.</extracomment>
        <translation>%1, létrehozva: %2</translation>
    </message>
</context>
<context>
    <name>vault::KindText</name>
    <message>
        <source>Keys</source>
        <translation>Kulcsok</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Titkok</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>Törölt kulcsok</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>Törölt titkok</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Verziók</translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A table&apos;s name for screen readers; %1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1 – lista</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 kulcs</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 kulcs</translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation>1 titok</translation>
    </message>
    <message>
        <source>%1 secrets</source>
        <translation>%1 titok</translation>
    </message>
    <message>
        <source>1 deleted key</source>
        <translation>1 törölt kulcs</translation>
    </message>
    <message>
        <source>%1 deleted keys</source>
        <translation>%1 törölt kulcs</translation>
    </message>
    <message>
        <source>1 deleted secret</source>
        <translation>1 törölt titok</translation>
    </message>
    <message>
        <source>%1 deleted secrets</source>
        <translation>%1 törölt titok</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 verzió</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 verzió</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>&quot;12 of 142 secrets shown&quot;; %2 is the count with its noun.</extracomment>
        <translation>%1 látható, összesen %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tanúsítványok</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>Törölt tanúsítványok</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 tanúsítvány</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>%1 tanúsítvány</translation>
    </message>
    <message>
        <source>1 deleted certificate</source>
        <translation>1 törölt tanúsítvány</translation>
    </message>
    <message>
        <source>%1 deleted certificates</source>
        <translation>%1 törölt tanúsítvány</translation>
    </message>
</context>
<context>
    <name>vault::ListExportLine</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Exportálás megszakítása</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Lista exportálása</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Vesszővel tagolt értékek (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <extracomment>%1 is &quot;12 secrets&quot;.</extracomment>
        <translation>Exportálás: %1…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 nem írható: %2. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>Megszakítva: nem készült fájl.</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>%1 mentve értékek nélkül ide: %2.</translation>
    </message>
    <message>
        <source>Cells that begin with =, +, - or @ have an apostrophe before them, so that no spreadsheet runs them.</source>
        <translation>Az =, +, - vagy @ jellel kezdődő cellák elé aposztróf kerül, hogy egyetlen táblázatkezelő se futtassa őket.</translation>
    </message>
</context>
<context>
    <name>vault::ListFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Stop loading; what is here stays</source>
        <translation>Betöltés leállítása; ami itt van, megmarad</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>A többi betöltése</translation>
    </message>
    <message>
        <source>Try the same page again</source>
        <translation>Ugyanannak a lapnak az újbóli lekérése</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>%1 · loading…</source>
        <translation>%1 · betöltés…</translation>
    </message>
    <message>
        <source>%1 · all loaded</source>
        <translation>%1 · minden betöltve</translation>
    </message>
    <message>
        <source>%1 · stopped, there may be more</source>
        <translation>%1 · leállítva, lehet több is</translation>
    </message>
    <message>
        <source>%1 · incomplete: %2</source>
        <translation>%1 · hiányos: %2</translation>
    </message>
</context>
<context>
    <name>vault::ListPane</name>
    <message>
        <source>Filter %1 (Ctrl+F)</source>
        <extracomment>%1 is &quot;keys&quot;, &quot;deleted secrets&quot;…</extracomment>
        <translation>Szűrés: %1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Szűrés: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrés</translation>
    </message>
</context>
<context>
    <name>vault::ListText</name>
    <message>
        <source>No keys yet</source>
        <translation>Még nincsenek kulcsok</translation>
    </message>
    <message>
        <source>A key signs, encrypts and wraps. Its private half never leaves the vault.</source>
        <translation>A kulcs aláír, titkosít és becsomagol. A privát része sosem hagyja el a tárolót.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Új kulcs…</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Még nincsenek titkok</translation>
    </message>
    <message>
        <source>A secret is a password, a connection string or any other text of up to 25 KB.</source>
        <translation>A titok jelszó, kapcsolati sztring vagy bármely más, legfeljebb 25 KB-os szöveg.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Új titok…</translation>
    </message>
    <message>
        <source>No deleted keys</source>
        <translation>Nincsenek törölt kulcsok</translation>
    </message>
    <message>
        <source>A deleted key waits here until its purge date and can be recovered until then.</source>
        <translation>A törölt kulcs a végleges törlés dátumáig itt várakozik, és addig helyreállítható.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Frissítés</translation>
    </message>
    <message>
        <source>No deleted secrets</source>
        <translation>Nincsenek törölt titkok</translation>
    </message>
    <message>
        <source>A deleted secret waits here until its purge date and can be recovered until then.</source>
        <translation>A törölt titok a végleges törlés dátumáig itt várakozik, és addig helyreállítható.</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>Nincsenek verziók</translation>
    </message>
    <message>
        <source>%1 could not be listed</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>Nem sikerült listázni: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1 is the text of the filter box.</extracomment>
        <translation>Nincs találat erre: „%1”</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Szűrő törlése</translation>
    </message>
    <message>
        <source>%1: loading…</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1: betöltés…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>A betöltés leállítva</translation>
    </message>
    <message>
        <source>Nothing had arrived yet.</source>
        <translation>Még semmi sem érkezett meg.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Words are looked for in names, tags and content types; a condition such as state:expired looks elsewhere.</source>
        <translation>A szavakat a program a nevekben, címkékben és tartalomtípusokban keresi; az olyan feltétel, mint a state:expired, máshol keres.</translation>
    </message>
    <message>
        <source>No certificates</source>
        <translation>Nincsenek tanúsítványok</translation>
    </message>
    <message>
        <source>Certificates are looked at and exported here. They are made elsewhere: in the portal or with the Azure CLI.</source>
        <translation>A tanúsítványok itt megtekinthetők és exportálhatók. Létrehozásuk máshol történik: a portálon vagy az Azure CLI-vel.</translation>
    </message>
    <message>
        <source>No deleted certificates</source>
        <translation>Nincsenek törölt tanúsítványok</translation>
    </message>
    <message>
        <source>A deleted certificate waits here until its purge date, together with its key and its secret.</source>
        <translation>A törölt tanúsítvány a végleges törlés dátumáig itt várakozik, a kulcsával és a titkával együtt.</translation>
    </message>
    <message>
        <source>All of these belong to certificates</source>
        <translation>Mindegyik tanúsítványhoz tartozik</translation>
    </message>
    <message>
        <source>%1 hidden. The vault makes, renews and deletes them together with their certificate.</source>
        <extracomment>%1 is &quot;1 key&quot;, &quot;12 secrets&quot;.</extracomment>
        <translation>%1 elrejtve. Ezeket a tároló a tanúsítványukkal együtt készíti, újítja meg és törli.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>%1 that belong to certificates are hidden and were not looked at.</source>
        <translation>%1 tanúsítványhoz tartozik, ezért el van rejtve, és a keresés nem terjedt ki rá.</translation>
    </message>
</context>
<context>
    <name>vault::MainActions</name>
    <message>
        <source>&amp;Open vault…</source>
        <translation>Tároló meg&amp;nyitása…</translation>
    </message>
    <message>
        <source>Open a vault by its address</source>
        <translation>Tároló megnyitása a címe alapján</translation>
    </message>
    <message>
        <source>Open &amp;practice vault</source>
        <translation>&amp;Gyakorló tároló megnyitása</translation>
    </message>
    <message>
        <source>Open a vault of samples that runs on this computer only</source>
        <translation>Mintákat tartalmazó, csak ezen a számítógépen futó tároló megnyitása</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <translation>Tároló &amp;bezárása</translation>
    </message>
    <message>
        <source>Close the vault and forget what was fetched</source>
        <translation>A tároló bezárása és a lekért adatok elfelejtése</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Kilé&amp;pés</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Az ablak bezárása és kilépés a programból</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>Új &amp;titok…</translation>
    </message>
    <message>
        <source>Store a new secret</source>
        <translation>Új titok tárolása</translation>
    </message>
    <message>
        <source>New &amp;version of the secret…</source>
        <translation>A titok új &amp;verziója…</translation>
    </message>
    <message>
        <source>Give the selected secret a new value; the old one stays as a version</source>
        <translation>Új érték megadása a kijelölt titoknak; a régi verzióként megmarad</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>Új &amp;kulcs…</translation>
    </message>
    <message>
        <source>Create a key inside the vault</source>
        <translation>Kulcs létrehozása a tárolóban</translation>
    </message>
    <message>
        <source>&amp;Import key…</source>
        <translation>Kulcs &amp;importálása…</translation>
    </message>
    <message>
        <source>Import a key from a PEM, PKCS #12 or JWK file</source>
        <translation>Kulcs importálása PEM-, PKCS #12- vagy JWK-fájlból</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>A&amp;láírás…</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Név más&amp;olása</translation>
    </message>
    <message>
        <source>Copy the name of what is selected</source>
        <translation>A kijelölt elem nevének másolása</translation>
    </message>
    <message>
        <source>Copy i&amp;d</source>
        <translation>&amp;Azonosító másolása</translation>
    </message>
    <message>
        <source>Copy the identifier of what is selected</source>
        <translation>A kijelölt elem azonosítójának másolása</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Érték &amp;másolása</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and copy it for 30 seconds</source>
        <translation>A titok értékének lekérése és másolása 30 másodpercre</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide value</source>
        <translation>Érték &amp;felfedése vagy elrejtése</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and show it, or hide it again</source>
        <translation>A titok értékének lekérése és megjelenítése, vagy újbóli elrejtése</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>F&amp;rissítés</translation>
    </message>
    <message>
        <source>Load all lists and the details anew</source>
        <translation>Az összes lista és a részletek újratöltése</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Lista &amp;szűrése</translation>
    </message>
    <message>
        <source>Type words to look for in names, tags and content types</source>
        <translation>Írja be a nevekben, címkékben és tartalomtípusokban keresendő szavakat</translation>
    </message>
    <message>
        <source>Go to the &amp;contents</source>
        <translation>Ugrás a &amp;tartalomra</translation>
    </message>
    <message>
        <source>Move the focus to the vault&apos;s contents</source>
        <translation>A fókusz áthelyezése a tároló tartalmára</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Ugrás a &amp;listára</translation>
    </message>
    <message>
        <source>Move the focus to the list</source>
        <translation>A fókusz áthelyezése a listára</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Ugrás a rés&amp;zletekre</translation>
    </message>
    <message>
        <source>Move the focus to the details</source>
        <translation>A fókusz áthelyezése a részletekre</translation>
    </message>
    <message>
        <source>Go to the &amp;errors</source>
        <translation>Ugrás a &amp;hibákra</translation>
    </message>
    <message>
        <source>Open the error panel and move the focus to it</source>
        <translation>A hibapanel megnyitása és a fókusz áthelyezése rá</translation>
    </message>
    <message>
        <source>Open or close the error &amp;panel</source>
        <translation>Hiba&amp;panel megnyitása vagy bezárása</translation>
    </message>
    <message>
        <source>Show every failure of this session, or only a line</source>
        <translation>A munkamenet összes hibájának megjelenítése, vagy csak egy sor</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Rendszer</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>Az asztal színeinek követése</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Világos</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Sötét szöveg világos háttéren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sötét</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Világos szöveg sötét háttéren</translation>
    </message>
    <message>
        <source>&amp;About Vault Browser</source>
        <translation>&amp;A Vault Browser névjegye</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Verzió és licenc</translation>
    </message>
    <message>
        <source>Open a vault first</source>
        <translation>Előbb nyisson meg egy tárolót</translation>
    </message>
    <message>
        <source>Select a key or a secret first</source>
        <translation>Előbb jelöljön ki egy kulcsot vagy titkot</translation>
    </message>
    <message>
        <source>Select a key first</source>
        <translation>Előbb jelöljön ki egy kulcsot</translation>
    </message>
    <message>
        <source>A deleted key cannot sign; recover it first</source>
        <translation>Törölt kulccsal nem lehet aláírni; előbb állítsa helyre</translation>
    </message>
    <message>
        <source>Select a secret first</source>
        <translation>Előbb jelöljön ki egy titkot</translation>
    </message>
    <message>
        <source>The value of a deleted secret is out of reach; recover it first</source>
        <translation>A törölt titok értéke nem érhető el; előbb állítsa helyre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Tároló</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Elem</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Té&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Eszközök</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Kapcsolatok &amp;kezelése…</translation>
    </message>
    <message>
        <source>Add, edit, test and remove the connections that are kept</source>
        <translation>A mentett kapcsolatok hozzáadása, szerkesztése, tesztelése és eltávolítása</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Ki&amp;jelentkezés</translation>
    </message>
    <message>
        <source>Forget the tokens and secrets of this vault, in the keychain too, and close it</source>
        <translation>A tároló jogkivonatainak és titkos adatainak elfelejtése, a kulcskarikán is, és a tároló bezárása</translation>
    </message>
    <message>
        <source>Edit &amp;attributes and tags</source>
        <translation>Attribútumok és címkék s&amp;zerkesztése</translation>
    </message>
    <message>
        <source>Edit dates, tags and the rest in place, in the details</source>
        <translation>Dátumok, címkék és egyebek helyben szerkesztése a részleteknél</translation>
    </message>
    <message>
        <source>Disable or ena&amp;ble</source>
        <translation>Letiltás vagy &amp;engedélyezés</translation>
    </message>
    <message>
        <source>Disable the selected key or secret, or enable it again</source>
        <translation>A kijelölt kulcs vagy titok letiltása vagy újbóli engedélyezése</translation>
    </message>
    <message>
        <source>Disable and e&amp;xpire now</source>
        <translation>Letiltás és le&amp;járatás most</translation>
    </message>
    <message>
        <source>Disable the selected key or secret and set its expiry to now</source>
        <translation>A kijelölt kulcs vagy titok letiltása, és a lejárat beállítása a mostani időpontra</translation>
    </message>
    <message>
        <source>Ro&amp;tate key…</source>
        <translation>K&amp;ulcs rotálása…</translation>
    </message>
    <message>
        <source>Give the selected key a new version, after a question</source>
        <translation>Új verzió létrehozása a kijelölt kulcsból, rákérdezés után</translation>
    </message>
    <message>
        <source>Rotation polic&amp;y…</source>
        <translation>Rotálási szabál&amp;yzat…</translation>
    </message>
    <message>
        <source>Show and change when the selected key is rotated and expires</source>
        <translation>A kijelölt kulcs rotálási és lejárati idejének megjelenítése és módosítása</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Biztonsági menté&amp;s…</translation>
    </message>
    <message>
        <source>Write the selected key or secret to a file that only a vault can read</source>
        <translation>A kijelölt kulcs vagy titok írása olyan fájlba, amelyet csak tároló tud olvasni</translation>
    </message>
    <message>
        <source>Restore a backup &amp;from a file…</source>
        <translation>Biztonsági mentés visszaállítása fájl&amp;ból…</translation>
    </message>
    <message>
        <source>Bring a key or a secret back from a backup&apos;s file</source>
        <translation>Kulcs vagy titok visszahozása biztonsági mentés fájljából</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>Tö&amp;rlés…</translation>
    </message>
    <message>
        <source>Delete the selected key or secret, after a question</source>
        <translation>A kijelölt kulcs vagy titok törlése, rákérdezés után</translation>
    </message>
    <message>
        <source>Rec&amp;over</source>
        <translation>&amp;Helyreállítás</translation>
    </message>
    <message>
        <source>Bring the selected deleted key or secret back, with all its versions</source>
        <translation>A kijelölt törölt kulcs vagy titok visszahozása az összes verziójával</translation>
    </message>
    <message>
        <source>&amp;Purge forever…</source>
        <translation>Vé&amp;gleges törlés…</translation>
    </message>
    <message>
        <source>Destroy the selected deleted key or secret, after its name was typed</source>
        <translation>A kijelölt törölt kulcs vagy titok megsemmisítése, a nevének beírása után</translation>
    </message>
    <message>
        <source>This window has no place to keep connections in</source>
        <translation>Ebben az ablakban nincs hely kapcsolatok tárolására</translation>
    </message>
    <message>
        <source>What is deleted cannot be changed; recover it first</source>
        <translation>A törölt elem nem módosítható; előbb állítsa helyre</translation>
    </message>
    <message>
        <source>A deleted key cannot be rotated; recover it first</source>
        <translation>Törölt kulcs nem rotálható; előbb állítsa helyre</translation>
    </message>
    <message>
        <source>What is deleted cannot be backed up; recover it first</source>
        <translation>A törölt elemről nem készíthető biztonsági mentés; előbb állítsa helyre</translation>
    </message>
    <message>
        <source>It is deleted already; recover it or purge it</source>
        <translation>Már törölve van; állítsa helyre, vagy törölje véglegesen</translation>
    </message>
    <message>
        <source>Select a deleted key or a deleted secret first</source>
        <translation>Előbb jelöljön ki egy törölt kulcsot vagy titkot</translation>
    </message>
    <message>
        <source>E&amp;ncrypt or decrypt…</source>
        <translation>Ti&amp;tkosítás vagy visszafejtés…</translation>
    </message>
    <message>
        <source>Encrypt, decrypt, wrap or unwrap a text or a file with the selected key</source>
        <translation>Szöveg vagy fájl titkosítása, visszafejtése, be- vagy kicsomagolása a kijelölt kulccsal</translation>
    </message>
    <message>
        <source>A deleted key cannot decrypt; recover it first</source>
        <translation>Törölt kulccsal nem lehet visszafejteni; előbb állítsa helyre</translation>
    </message>
    <message>
        <source>Open in another &amp;tab</source>
        <translation>Megnyitás másik &amp;lapon</translation>
    </message>
    <message>
        <source>Open this vault once more, beside itself</source>
        <translation>A tároló ismételt megnyitása önmaga mellett</translation>
    </message>
    <message>
        <source>&amp;Search in all open vaults</source>
        <translation>K&amp;eresés az összes megnyitott tárolóban</translation>
    </message>
    <message>
        <source>Find keys, secrets and more in every list of every open vault</source>
        <translation>Kulcsok, titkok és egyebek keresése az összes megnyitott tároló összes listájában</translation>
    </message>
    <message>
        <source>Ne&amp;xt vault</source>
        <translation>Kö&amp;vetkező tároló</translation>
    </message>
    <message>
        <source>Go to the tab of the next open vault</source>
        <translation>Ugrás a következő megnyitott tároló lapjára</translation>
    </message>
    <message>
        <source>Pre&amp;vious vault</source>
        <translation>Előző tár&amp;oló</translation>
    </message>
    <message>
        <source>Go to the tab of the previous open vault</source>
        <translation>Ugrás az előző megnyitott tároló lapjára</translation>
    </message>
    <message>
        <source>Copy to another vau&amp;lt…</source>
        <translation>Másolás másik &amp;nyitott tárolóba…</translation>
    </message>
    <message>
        <source>Copy the selected secrets to another open vault, after a dry run</source>
        <translation>A kijelölt titkok másolása egy másik megnyitott tárolóba, próbafuttatás után</translation>
    </message>
    <message>
        <source>Certificates can only be looked at and exported here</source>
        <translation>A tanúsítványok itt csak megtekinthetők és exportálhatók</translation>
    </message>
    <message>
        <source>Only one vault is open</source>
        <translation>Csak egy tároló van megnyitva</translation>
    </message>
    <message>
        <source>Select a key, a secret or a certificate first</source>
        <translation>Előbb jelöljön ki egy kulcsot, titkot vagy tanúsítványt</translation>
    </message>
    <message>
        <source>Select secrets first</source>
        <translation>Előbb jelöljön ki titkokat</translation>
    </message>
    <message>
        <source>C&amp;hange the selected…</source>
        <translation>Kijelöltek mó&amp;dosítása…</translation>
    </message>
    <message>
        <source>Enable, disable, tag, delete or recover all that is selected, after a preview</source>
        <translation>Az összes kijelölt elem engedélyezése, letiltása, címkézése, törlése vagy helyreállítása előnézet után</translation>
    </message>
    <message>
        <source>E&amp;xport the selected…</source>
        <translation>Kijelöltek e&amp;xportálása…</translation>
    </message>
    <message>
        <source>Write what is selected to a file, without values or with them</source>
        <translation>A kijelölt elemek fájlba írása értékek nélkül vagy értékekkel</translation>
    </message>
    <message>
        <source>Several are selected; choose one of them first</source>
        <translation>Több elem van kijelölve; előbb válasszon ki egyet közülük</translation>
    </message>
    <message>
        <source>Open the signing workbench, with the key that is selected</source>
        <translation>Az aláírási munkaterület megnyitása a kijelölt kulccsal</translation>
    </message>
    <message>
        <source>Create certificate re&amp;quest…</source>
        <translation>Ta&amp;núsítványkérelem létrehozása…</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for the selected key</source>
        <translation>Tanúsítványkérelem vagy önaláírt tanúsítvány készítése a kijelölt kulcshoz</translation>
    </message>
    <message>
        <source>Sign a &amp;manifest…</source>
        <translation>&amp;Jegyzék aláírása…</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with the selected key</source>
        <translation>Egy lista minden kivonatának vagy egy mappa minden fájljának aláírása a kijelölt kulccsal</translation>
    </message>
    <message>
        <source>Signing &amp;journal</source>
        <translation>Aláírási n&amp;apló</translation>
    </message>
    <message>
        <source>Look through the signatures that were made here, verify and export them</source>
        <translation>Az itt készült aláírások áttekintése, ellenőrzése és exportálása</translation>
    </message>
    <message>
        <source>This window has no place to keep a journal in</source>
        <translation>Ebben az ablakban nincs hely napló tárolására</translation>
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
        <translation>A Vault Browser névjegye</translation>
    </message>
    <message>
        <source>Vault Browser %1</source>
        <translation>Vault Browser %1</translation>
    </message>
    <message>
        <source>Browses the keys and secrets of an Azure Key Vault and signs with its keys.
Licensed under the Apache License 2.0. Uses Qt %1.</source>
        <translation>Azure Key Vault kulcsainak és titkainak böngészése és aláírás a kulcsaival.
Licenc: Apache License 2.0. Qt-verzió: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of one more tab of the same name: %1 is a vault, %2 a number from 2.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is open already. To open it once more, choose &quot;Open in another tab&quot;.</source>
        <translation>%1 már meg van nyitva. Az ismételt megnyitáshoz válassza a „Megnyitás másik lapon” lehetőséget.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of one of several open vaults: %1 is the vault, %2 the news.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What guards %1 was changed since it was opened. Close it and open it again for that to hold.</source>
        <translation>%1 védelmi beállításai a megnyitása óta módosultak. Az életbe léptetésükhöz zárja be, és nyissa meg újra.</translation>
    </message>
</context>
<context>
    <name>vault::ManagedToggle</name>
    <message>
        <source>Hide &amp;managed</source>
        <translation>&amp;Felügyeltek elrejtése</translation>
    </message>
    <message>
        <source>Leave out what belongs to a certificate: the vault makes, renews and deletes it with the certificate</source>
        <translation>A tanúsítványhoz tartozó elemek mellőzése: ezeket a tároló a tanúsítvánnyal együtt készíti, újítja meg és törli</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <extracomment>How many keys or secrets that belong to a certificate are left out.</extracomment>
        <translation>%1 elrejtve</translation>
    </message>
</context>
<context>
    <name>vault::ManifestDialog</name>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Ez a kapcsolat csak olvasható: rajta keresztül semmi sem írható alá.</translation>
    </message>
    <message>
        <source>Waiting for the last signature…</source>
        <translation>Várakozás az utolsó aláírásra…</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Kivonatolás…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Aláírás…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>A dokumentált útvonalak csak az aktuális verzióval írnak alá.</translation>
    </message>
    <message>
        <source>No algorithm of this key takes digests of this length.</source>
        <translation>A kulcs egyik algoritmusa sem fogad ilyen hosszúságú kivonatot.</translation>
    </message>
    <message>
        <source>Looking for what is signed already…</source>
        <translation>A már aláírtak keresése…</translation>
    </message>
    <message>
        <source>All are signed.</source>
        <translation>Mind alá van írva.</translation>
    </message>
    <message>
        <source>%L1 of %L2 hashed.</source>
        <translation>%L1 / %L2 kivonatolva.</translation>
    </message>
    <message>
        <source>%L1 of %L2 signed.</source>
        <translation>%L1 / %L2 aláírva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln sikertelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To 1 request no answer came: the vault may have signed. Going on asks again.</source>
        <translation>1 kérésre nem érkezett válasz: lehet, hogy a tároló aláírt. Folytatáskor a program újra kéri.</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln requests no answer came: the vault may have signed. Going on asks again.</source>
        <translation>
            <numerusform>%Ln kérésre nem érkezett válasz: lehet, hogy a tároló aláírt. Folytatáskor a program újra kéri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault asks for a pause: going on in 1 second.</source>
        <translation>A tároló szünetet kér: folytatás 1 másodperc múlva.</translation>
    </message>
    <message numerus="yes">
        <source>The vault asks for a pause: going on in %Ln seconds.</source>
        <translation>
            <numerusform>A tároló szünetet kér: folytatás %Ln másodperc múlva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash a&amp;gain</source>
        <translation>Ú&amp;jrakivonatolás</translation>
    </message>
    <message>
        <source>Hash the files, to be a&amp;greed to</source>
        <translation>Fájlok kivonatolása &amp;jóváhagyásra</translation>
    </message>
    <message>
        <source>&amp;Go on signing</source>
        <translation>Aláírás f&amp;olytatása</translation>
    </message>
    <message>
        <source>Si&amp;gn all</source>
        <translation>Összes &amp;aláírása</translation>
    </message>
    <message>
        <source>%1 Signing has paused.</source>
        <translation>%1 Az aláírás szünetel.</translation>
    </message>
    <message>
        <source>%L1 of %L2 are signed. What is signed is kept: opened again with the same key and the same list or folder, signing goes on.</source>
        <translation>%L1 / %L2 aláírva. Az aláírtak megmaradnak: ugyanazzal a kulccsal és ugyanazzal a listával vagy mappával újra megnyitva az aláírás folytatódik.</translation>
    </message>
    <message>
        <source>Stop an&amp;d close</source>
        <translation>Leállítás és &amp;bezárás</translation>
    </message>
    <message>
        <source>&amp;Keep signing</source>
        <translation>Aláírás &amp;folytatása</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has signed %L2 of %L3 and stops.</source>
        <extracomment>%1 is the title of a dialog, %2 and %3 are numbers of files.</extracomment>
        <translation>„%1”: %L2 / %L3 aláírva, a művelet leáll.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>S&amp;züneteltetés</translation>
    </message>
    <message>
        <source>Compared is the SHA-256 of the list itself, as sha256sum prints it. The files of a folder are hashed first; their list can be saved below.</source>
        <translation>Az összehasonlítás magának a listának az SHA-256-kivonatára vonatkozik, ahogy a sha256sum kiírja. A mappa fájljait előbb kivonatolni kell; a listájuk lent menthető.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Verzió:</translation>
    </message>
    <message>
        <source>List or folde&amp;r:</source>
        <translation>&amp;Lista vagy mappa:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>Al&amp;goritmus:</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>Aláírandó fájlok</translation>
    </message>
    <message>
        <source>Progress of signing</source>
        <translation>Az aláírás állapota</translation>
    </message>
    <message>
        <source>Sign a manifest with %1</source>
        <translation>Jegyzék aláírása ezzel: %1</translation>
    </message>
    <message>
        <source>What is signed already could not be read.</source>
        <translation>Nem olvasható be, hogy mi van már aláírva.</translation>
    </message>
    <message>
        <source>This list is being signed in another window.</source>
        <translation>Ezt a listát egy másik ablakban éppen aláírják.</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSave</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Tallózás…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Menté&amp;s</translation>
    </message>
    <message>
        <source>A .sig file for each</source>
        <translation>Külön .sig fájl mindegyikhez</translation>
    </message>
    <message>
        <source>One signed list (JSON)</source>
        <translation>Egyetlen aláírt lista (JSON)</translation>
    </message>
    <message>
        <source>A summary of every line (CSV)</source>
        <translation>Összegzés minden sorról (CSV)</translation>
    </message>
    <message>
        <source>The digests (as sha256sum)</source>
        <translation>A kivonatok (mint a sha256sum)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as:</source>
        <translation>&amp;Mentés formája:</translation>
    </message>
    <message>
        <source>In&amp;to:</source>
        <translation>&amp;Hová:</translation>
    </message>
    <message>
        <source>Choose the folder for the signatures</source>
        <translation>Válassza ki az aláírások mappáját</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Fájl kiválasztása</translation>
    </message>
    <message>
        <source>The file that is there is replaced.</source>
        <translation>A meglévő fájl felülíródik.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Mentve: %1.</translation>
    </message>
    <message>
        <source>1 file written.</source>
        <translation>1 fájl kiírva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written.</source>
        <translation>
            <numerusform>%Ln fájl kiírva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out, because the name leads out of the folder: %2.</source>
        <extracomment>%1 says how many files were written, %2 are names of files.</extracomment>
        <translation>%1 Kihagyva, mert a név a mappán kívülre vezet: %2.</translation>
    </message>
    <message>
        <source>Some have another name, because other files stand there.</source>
        <translation>Néhány más nevet kapott, mert ott már más fájlok vannak.</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSigning</name>
    <message>
        <source>Waiting</source>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Kivonatolás…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Aláírás…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Aláírva</translation>
    </message>
    <message>
        <source>No answer came: it may be signed</source>
        <translation>Nem érkezett válasz: lehet, hogy alá van írva</translation>
    </message>
    <message>
        <source>Failed: the file changed while it was read</source>
        <translation>Sikertelen: a fájl a beolvasás közben megváltozott</translation>
    </message>
    <message>
        <source>Failed: the file cannot be read</source>
        <translation>Sikertelen: a fájl nem olvasható</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Kivonat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSource</name>
    <message>
        <source>The list is empty.</source>
        <translation>A lista üres.</translation>
    </message>
    <message>
        <source>Line %1 is no line of sha256sum: a digest in hexadecimal, two blanks, a name.</source>
        <translation>A(z) %1. sor nem sha256sum-sor: hexadecimális kivonat, két szóköz, név.</translation>
    </message>
    <message>
        <source>The digest in line %1 has another length than those before it.</source>
        <translation>A(z) %1. sorban lévő kivonat hossza eltér az előzőkétől.</translation>
    </message>
    <message>
        <source>The digest in line %1 is neither SHA-256, SHA-384 nor SHA-512.</source>
        <translation>A(z) %1. sorban lévő kivonat sem SHA-256, sem SHA-384, sem SHA-512.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %Ln lines.</source>
        <translation>
            <numerusform>A lista több mint %Ln soros.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file to hash and sign.</source>
        <translation>1 kivonatolandó és aláírandó fájl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to hash and sign.</source>
        <translation>
            <numerusform>%Ln kivonatolandó és aláírandó fájl.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 digest of %1 bytes.</source>
        <extracomment>%1 is a number of bytes.</extracomment>
        <translation>1 darab %1 bájtos kivonat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests of %1 bytes.</source>
        <translation>
            <numerusform>%Ln darab %1 bájtos kivonat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose l&amp;ist…</source>
        <translation>L&amp;ista kiválasztása…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Ma&amp;ppa kiválasztása…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Lista kiválasztása</translation>
    </message>
    <message>
        <source>Choose a sha256sum list or a folder.</source>
        <translation>Válasszon egy sha256sum-listát vagy egy mappát.</translation>
    </message>
    <message>
        <source>A list that sha256sum, sha384sum or sha512sum wrote, or a folder whose files are to be hashed here.</source>
        <translation>A sha256sum, sha384sum vagy sha512sum által írt lista, vagy olyan mappa, amelynek a fájljait itt kell kivonatolni.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Beolvasás…</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>A mappában nincs fájl.</translation>
    </message>
</context>
<context>
    <name>vault::MaskedValue</name>
    <message>
        <source>Value, hidden</source>
        <translation>Érték, rejtve</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Érték másolása</translation>
    </message>
    <message>
        <source>Value, shown</source>
        <translation>Érték, megjelenítve</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>Érték elrejtése</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Érték felfedése</translation>
    </message>
</context>
<context>
    <name>vault::MemoryField</name>
    <message>
        <source>Remember what the vault holds, to show what changed</source>
        <translation>A tároló tartalmának megjegyzése a változások megjelenítéséhez</translation>
    </message>
    <message>
        <source>What was kept of this vault is removed when you save, with its key.</source>
        <translation>Mentéskor törlődnek a tárolóról megőrzött adatok, a kulcsukkal együtt.</translation>
    </message>
    <message>
        <source>Names, tags, dates and types of all its objects are kept in a file on this computer, never a value. The file is encrypted; its key lies in the keychain. Names and tags can be sensitive too.</source>
        <translation>Az összes objektum neve, címkéi, dátumai és típusa egy fájlban lesz megőrizve ezen a számítógépen, az értéke soha. A fájl titkosított; a kulcsa a kulcskarikán van. A nevek és a címkék is lehetnek bizalmasak.</translation>
    </message>
</context>
<context>
    <name>vault::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>Név megadása szükséges.</translation>
    </message>
    <message>
        <source>%1 characters: at most 127 are allowed.</source>
        <translation>%1 karakter: legfeljebb 127 engedélyezett.</translation>
    </message>
    <message>
        <source>A name cannot hold blanks. Use letters a to z, digits and dashes.</source>
        <translation>A név nem tartalmazhat szóközt. Használjon a–z betűket, számjegyeket és kötőjelet.</translation>
    </message>
    <message>
        <source>A name cannot hold “%1”. Use letters a to z, digits and dashes.</source>
        <translation>A név nem tartalmazhatja ezt: „%1”. Használjon a–z betűket, számjegyeket és kötőjelet.</translation>
    </message>
    <message>
        <source>Letters a to z, digits and dashes; at most 127.</source>
        <translation>a–z betűk, számjegyek és kötőjelek; legfeljebb 127.</translation>
    </message>
</context>
<context>
    <name>vault::NameRepair</name>
    <message>
        <source>Recover it</source>
        <translation>Helyreállítás</translation>
    </message>
    <message>
        <source>Purge it forever…</source>
        <translation>Végleges törlés…</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Másik név választása</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újrapróbálkozás</translation>
    </message>
    <message>
        <source>The deleted key of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>Az ilyen nevű törölt kulcs még nem tűnt el. Ez akár két percig is eltarthat; a beírt adatok megmaradnak.</translation>
    </message>
    <message>
        <source>The deleted secret of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>Az ilyen nevű törölt titok még nem tűnt el. Ez akár két percig is eltarthat; a beírt adatok megmaradnak.</translation>
    </message>
    <message>
        <source>A deleted key has this name.</source>
        <translation>Egy törölt kulcs viseli ezt a nevet.</translation>
    </message>
    <message>
        <source>A deleted secret has this name.</source>
        <translation>Egy törölt titok viseli ezt a nevet.</translation>
    </message>
    <message>
        <source>A deleted key has this name until %1.</source>
        <extracomment>%1 is a date with its time.</extracomment>
        <translation>Egy törölt kulcs viseli ezt a nevet eddig: %1.</translation>
    </message>
    <message>
        <source>A deleted secret has this name until %1.</source>
        <translation>Egy törölt titok viseli ezt a nevet eddig: %1.</translation>
    </message>
    <message>
        <source>Purge protection is on, so it cannot be purged before then.</source>
        <translation>Be van kapcsolva a végleges törlés elleni védelem, ezért addig nem törölhető véglegesen.</translation>
    </message>
    <message>
        <source>Recover it, purge it forever, or choose another name. What you typed is kept.</source>
        <translation>Állítsa helyre, törölje véglegesen, vagy válasszon másik nevet. A beírt adatok megmaradnak.</translation>
    </message>
    <message>
        <source>Recover it, or choose another name. What you typed is kept.</source>
        <translation>Állítsa helyre, vagy válasszon másik nevet. A beírt adatok megmaradnak.</translation>
    </message>
    <message>
        <source>Recover it, or purge it forever. What you typed is kept.</source>
        <translation>Állítsa helyre, vagy törölje véglegesen. A beírt adatok megmaradnak.</translation>
    </message>
    <message>
        <source>Recover it. What you typed is kept.</source>
        <translation>Állítsa helyre. A beírt adatok megmaradnak.</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault</source>
        <translation>Ennél a tárolónál be van kapcsolva a végleges törlés elleni védelem</translation>
    </message>
    <message>
        <source>Purged. The name is free: press “%1” to go on.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>Véglegesen törölve. A név szabad: a folytatáshoz nyomja meg ezt: „%1”.</translation>
    </message>
    <message>
        <source>Recovered: this key exists again, as it was. “%1” now makes a new version of it; close the dialog to leave it alone.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>Helyreállítva: ez a kulcs újra létezik, ahogy volt. A(z) „%1” gomb most új verziót készít belőle; ha nem kíván módosítani rajta, zárja be a párbeszédpanelt.</translation>
    </message>
    <message>
        <source>Recovered: this secret exists again, with its old value. “%1” now stores what you typed as a new version.</source>
        <translation>Helyreállítva: ez a titok újra létezik, a régi értékével. A(z) „%1” gomb most új verzióként tárolja a beírtakat.</translation>
    </message>
</context>
<context>
    <name>vault::NavigationPane</name>
    <message>
        <source>Vault contents</source>
        <translation>A tároló tartalma</translation>
    </message>
</context>
<context>
    <name>vault::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Értesítés bezárása</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud when a strip with news appears; %1 is the news.</extracomment>
        <translation>Figyelmeztetés: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Értesítés: %1</translation>
    </message>
</context>
<context>
    <name>vault::OfflineReading</name>
    <message>
        <source>Nothing is kept of %1 yet: it is when the vault was open once.</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>Erről még nincs megőrzött adat: %1. A tároló első megnyitásakor készül.</translation>
    </message>
</context>
<context>
    <name>vault::OfflineWindow</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Azonosító</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Akkori állapot</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Felügyelt</translation>
    </message>
    <message>
        <source>It backs a certificate</source>
        <translation>Tanúsítványhoz tartozik</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Lejárat</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Érvényesség kezdete</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Frissítve</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>Végleges törlés ideje</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tartalomtípus</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Helyreállítás</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>The label of a tag: %1 is its name</extracomment>
        <translation>Címke: %1</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Név másolása</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;Azonosító másolása</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>Lists of then</source>
        <translation>Akkori listák</translation>
    </message>
    <message>
        <source>As it was on %1. Nothing here is current, and nothing can be changed: this is what was kept of %2 at the last visit.</source>
        <extracomment>%1 is a date and time, %2 an address</extracomment>
        <translation>Állapot ekkor: %1. Itt semmi sem aktuális, és semmi sem módosítható: ez a legutóbbi látogatáskor megőrzött tartalom innen: %2.</translation>
    </message>
    <message>
        <source>Details of then</source>
        <translation>Akkori részletek</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Tulajdonság</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>A tab: a list&apos;s name and how many objects it had</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>As it was on %1: it could not be read at the last visit</source>
        <extracomment>%1 is the date and time when this list was read last</extracomment>
        <translation>Állapot ekkor: %1; a legutóbbi látogatáskor nem sikerült beolvasni</translation>
    </message>
    <message>
        <source>This list was empty.</source>
        <translation>Ez a lista üres volt.</translation>
    </message>
</context>
<context>
    <name>vault::OpenVaultDialog</name>
    <message>
        <source>Open v&amp;ault</source>
        <translation>Tároló meg&amp;nyitása</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Tároló megnyitása</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Kapcsolat t&amp;esztelése</translation>
    </message>
</context>
<context>
    <name>vault::PaneFailure</name>
    <message>
        <source>Retry</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Sikertelen</translation>
    </message>
</context>
<context>
    <name>vault::PolicyTab</name>
    <message>
        <source>%1: the vault signs it with its own key</source>
        <translation>%1: a tároló a saját kulcsával írja alá</translation>
    </message>
    <message>
        <source>%1: somebody outside the vault signs its request</source>
        <translation>%1: a kérelmét a tárolón kívül írják alá</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Renew it</source>
        <extracomment>What the vault does with a certificate before it expires; %1 is &quot;AutoRenew&quot; or another word of the service.</extracomment>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>Mail the contacts</source>
        <translation>E-mail küldése a kapcsolattartóknak</translation>
    </message>
    <message>
        <source>%1 when %2% of its lifetime has passed</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>%1, amikor az élettartam %2%-a eltelt</translation>
    </message>
    <message>
        <source>%1 %2 days before it expires</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>%1 %2 nappal a lejárat előtt</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>Kiszolgálóhitelesítés</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Ügyfél-hitelesítés</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Kódaláírás</translation>
    </message>
    <message>
        <source>E-mail protection</source>
        <translation>E-mail-védelem</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Időbélyegzés</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>OCSP-aláírás</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Szabályzat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Kiállító</translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation>Tanúsítvány típusa</translation>
    </message>
    <message>
        <source>Certificate transparency</source>
        <translation>Tanúsítványátláthatóság</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS-nevek</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mail-címek</translation>
    </message>
    <message>
        <source>User principal names</source>
        <translation>Egyszerű felhasználónevek</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Kulcshasználat</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Kibővített kulcshasználat</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Érvényesség</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 hónap</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>Exportálható</translation>
    </message>
    <message>
        <source>Whether the certificate&apos;s secret holds the private key</source>
        <translation>Tartalmazza-e a tanúsítvány titka a privát kulcsot</translation>
    </message>
    <message>
        <source>Reuse key</source>
        <translation>Kulcs újrafelhasználása</translation>
    </message>
    <message>
        <source>Whether a renewed certificate keeps the key</source>
        <translation>Megtartja-e a megújított tanúsítvány a kulcsot</translation>
    </message>
    <message>
        <source>Secret as</source>
        <translation>Titok formátuma</translation>
    </message>
    <message>
        <source>Before it expires</source>
        <translation>Lejárat előtt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Semmi</translation>
    </message>
</context>
<context>
    <name>vault::ProgressLine</name>
    <message>
        <source>Nothing is loading</source>
        <translation>Nincs folyamatban betöltés</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Betöltés</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>Menté&amp;s</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>Send what was changed to the vault (Ctrl+S)</source>
        <translation>A módosítások küldése a tárolónak (Ctrl+S)</translation>
    </message>
    <message>
        <source>Leave everything as it is at the vault (Esc)</source>
        <translation>A tárolóban minden változatlanul marad (Esc)</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>Tulajdonságok szerkesztése</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the change out.</source>
        <translation>A tároló még nem válaszolt, és a módosítást még végrehajthatja.</translation>
    </message>
    <message>
        <source>Discard what was changed here?</source>
        <translation>Elveti az itt végzett módosításokat?</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Várakozás &amp;leállítása</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>El&amp;vetés</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Várakozás &amp;folytatása</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Szerkesztés folytatása</translation>
    </message>
    <message>
        <source>The changes of %1 are still being saved.</source>
        <translation>A módosítások mentése még folyamatban van: %1.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Maradás itt</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>A módosítások nincsenek mentve: %1.</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>Módosítások m&amp;entése</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>engedélyezés</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>érvényesség kezdete</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>lejárat</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>tartalomtípus</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>műveletek</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>címkék</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>semmi, ami itt látható</translation>
    </message>
    <message>
        <source>&amp;Discard my edits</source>
        <translation>Módosításaim el&amp;vetése</translation>
    </message>
    <message>
        <source>A newer version became the current one since this was fetched. Nothing was saved.</source>
        <translation>A lekérés óta egy újabb verzió lett az aktuális. Semmi sem lett mentve.</translation>
    </message>
    <message>
        <source>It was changed at the vault on %1, since it was fetched here: %2. Nothing was saved.</source>
        <extracomment>%1 is a date, %2 a list such as &quot;tags, expires&quot;.</extracomment>
        <translation>A tárolóban az itteni lekérés óta, ekkor módosították: %1; érintett: %2. Semmi sem lett mentve.</translation>
    </message>
    <message>
        <source>This is the vault&apos;s present state with your edits on it. It is not saved yet.</source>
        <translation>Ez a tároló jelenlegi állapota az Ön módosításaival. Még nincs mentve.</translation>
    </message>
    <message>
        <source>&amp;Load it, keep my edits</source>
        <translation>&amp;Betöltés, a módosításaim megtartásával</translation>
    </message>
    <message>
        <source>What the vault holds now could not be read, so a change by somebody else would be overwritten.</source>
        <translation>Nem sikerült beolvasni a tároló jelenlegi adatait, ezért egy más által végzett módosítás felülíródna.</translation>
    </message>
    <message>
        <source>Save all the sa&amp;me</source>
        <translation>Mentés m&amp;indenképpen</translation>
    </message>
    <message>
        <source>It has more versions than are looked through for that.</source>
        <translation>Több verziója van, mint amennyit a program ehhez átnéz.</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesForm</name>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>Tartalomtíp&amp;us:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>Műv&amp;eletek:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Címkék:</translation>
    </message>
    <message>
        <source>A date that is set can be moved, but the vault offers no way to remove it: a new version can be made without it.</source>
        <translation>A beállított dátum módosítható, de a tárolóban nem távolítható el: enélkül csak új verzió készíthető.</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>A tartalomtípus túl hosszú.</translation>
    </message>
    <message>
        <source>A key needs at least one operation.</source>
        <translation>Egy kulcshoz legalább egy művelet szükséges.</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 karakter: legfeljebb %2 engedélyezett.</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesTab</name>
    <message>
        <source>Properties</source>
        <translation>Tulajdonságok</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Azonosító</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tartalomtípus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Engedélyezve</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Felügyelt</translation>
    </message>
    <message>
        <source>Yes, it belongs to a certificate</source>
        <translation>Igen, tanúsítványhoz tartozik</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>A tanúsítvány kulcsa</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>Exportálható</translation>
    </message>
    <message>
        <source>HSM platform</source>
        <translation>HSM-platform</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>Végleges törlés ideje</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Érvényesség kezdete</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Lejárat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Létrehozva</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Frissítve</translation>
    </message>
    <message>
        <source>Kept for %1 days after deletion</source>
        <translation>Törlés után %1 napig megőrizve</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>Helyreállítási szint</translation>
    </message>
    <message>
        <source>Can be purged before its purge date</source>
        <translation>A végleges törlés dátuma előtt is véglegesen törölhető</translation>
    </message>
    <message>
        <source>Cannot be purged before its purge date</source>
        <translation>A végleges törlés dátuma előtt nem törölhető véglegesen</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Kulcstípus</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
</context>
<context>
    <name>vault::ProxyField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>A rendszeré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
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
        <translation>A proxy gazdagépe</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy gazdagépe</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy portja</translation>
    </message>
    <message>
        <source>Port </source>
        <translation>Port </translation>
    </message>
    <message>
        <source>A host&apos;s name or address alone, such as proxy.example.org; the port stands beside it.</source>
        <translation>Csak gazdagépnév vagy cím, például proxy.example.org; a port mellette áll.</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyField</name>
    <message>
        <source>From a file…</source>
        <translation>Fájlból…</translation>
    </message>
    <message>
        <source>Read the public key from a file</source>
        <translation>Nyilvános kulcs beolvasása fájlból</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>N&amp;yilvános kulcs:</translation>
    </message>
    <message>
        <source>Algorith&amp;m of that key:</source>
        <translation>A kulcs algoritm&amp;usa:</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Nyilvános kulcs</translation>
    </message>
    <message>
        <source>PEM, a certificate or a public JWK.</source>
        <translation>PEM, tanúsítvány vagy nyilvános JWK.</translation>
    </message>
    <message>
        <source>%1, thumbprint %2</source>
        <extracomment>%1 is a key&apos;s type, %2 its RFC 7638 thumbprint.</extracomment>
        <translation>%1, ujjlenyomat: %2</translation>
    </message>
    <message>
        <source>This is no public key that can be used here: %1</source>
        <translation>Ez nem itt használható nyilvános kulcs: %1</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyTab</name>
    <message>
        <source>Thumbprint</source>
        <translation>Ujjlenyomat</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256, RFC 7638, base64url)</source>
        <translation>Ujjlenyomat (SHA-256, RFC 7638, base64url)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is &quot;PEM&quot;, &quot;DER&quot;, &quot;JWK&quot; or &quot;OpenSSH&quot;.</extracomment>
        <translation>Másolás: %1</translation>
    </message>
    <message>
        <source>A key of type %1 is symmetric: it has no public half.</source>
        <translation>A(z) %1 típusú kulcs szimmetrikus: nincs nyilvános része.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Nyilvános kulcs mentése</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Mentve: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 nem írható: %2. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of SubjectPublicKeyInfo (hexadecimal)</source>
        <translation>A SubjectPublicKeyInfo SHA-256-kivonata (hexadecimális)</translation>
    </message>
    <message>
        <source>Form of the public key</source>
        <translation>A nyilvános kulcs formátuma</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Formátum:</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Mentés mint %1…</translation>
    </message>
    <message>
        <source>This form has no name for a key of this type or curve.</source>
        <translation>Ebben a formátumban nincs neve az ilyen típusú vagy görbéjű kulcsnak.</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <extracomment>%1 is &quot;PEM&quot; or the like, %2 a file name&apos;s end.</extracomment>
        <translation>%1-fájlok (*.%2);;Minden fájl (*)</translation>
    </message>
</context>
<context>
    <name>vault::ReadOnly</name>
    <message>
        <source>This connection is read-only</source>
        <translation>Ez a kapcsolat csak olvasható</translation>
    </message>
</context>
<context>
    <name>vault::ReadinessView</name>
    <message>
        <source>&amp;Sign digest</source>
        <translation>Kivonat &amp;aláírása</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>To be signed:</source>
        <translation>Aláírandó:</translation>
    </message>
    <message>
        <source>Digest to be signed</source>
        <translation>Aláírandó kivonat</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Aláírás leállítása</translation>
    </message>
</context>
<context>
    <name>vault::ReadingWords</name>
    <message>
        <source>Hexadecimal line</source>
        <translation>Hexadecimális sor</translation>
    </message>
    <message>
        <source>%1 with its prefix</source>
        <extracomment>%1 is &quot;SHA-256&quot;. Written as &quot;sha256:…&quot;.</extracomment>
        <translation>%1 előtaggal</translation>
    </message>
    <message>
        <source>Checksum line</source>
        <translation>Ellenőrzőösszeg-sor</translation>
    </message>
    <message>
        <source>Checksum of %1</source>
        <translation>%1 ellenőrző összege</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 is what stands in a line, %2 its number.</extracomment>
        <translation>%1 (%2. sor)</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 bájt</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n bájt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimális</translation>
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
        <translation>Base64 vagy base64url</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>A fájl bájtjai</translation>
    </message>
    <message>
        <source>Text, hashed here with %1</source>
        <extracomment>%1 is &quot;SHA-256&quot;.</extracomment>
        <translation>Szöveg, itt kivonatolva (%1)</translation>
    </message>
    <message>
        <source>Text as it is, UTF-8</source>
        <translation>A szöveg változatlanul, UTF-8</translation>
    </message>
    <message>
        <source>%1, the length of %2: too short for every algorithm</source>
        <extracomment>%1 is &quot;20 bytes&quot;, %2 is &quot;SHA-1&quot;.</extracomment>
        <translation>%1 (%2-hosszúság): minden algoritmushoz túl rövid</translation>
    </message>
    <message>
        <source>%1: no algorithm signs that; digests have 32, 48 or 64</source>
        <extracomment>%1 is &quot;31 bytes&quot;.</extracomment>
        <translation>%1: egyetlen algoritmus sem ír alá ekkorát; a kivonatok 32, 48 vagy 64 bájtosak</translation>
    </message>
    <message>
        <source>A digest by %1, which no algorithm here signs</source>
        <extracomment>%1 is &quot;SHA3-256&quot;.</extracomment>
        <translation>%1-kivonat, amelyet itt egyetlen algoritmus sem ír alá</translation>
    </message>
    <message>
        <source>Choose an algorithm: %1 take it</source>
        <translation>Válasszon algoritmust; ezt fogadja: %1</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes (%3); %4 take these %5</source>
        <translation>A szükséges hossz %2 bájt (%1, %3); az itteni %5 bájtot ez fogadja: %4</translation>
    </message>
    <message>
        <source>Only %1 take %2 bytes, and this key (%3) knows none of them</source>
        <translation>%2 bájtot csak ez fogad: %1, és ez a kulcs (%3) egyiket sem ismeri</translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves hexadecimal digits, the text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>Kétszer lett kódolva? Ez a(z) %n bájt maga is hexadecimális számjegyekből áll, egy kivonat szövege. Így a szöveg lenne aláírva, nem a kivonat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves the base64 text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>Kétszer lett kódolva? Ez a(z) %n bájt maga is egy kivonat base64-szövege. Így a szöveg lenne aláírva, nem a kivonat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every character is a hexadecimal digit, and their number is that of a digest: it is hardly meant as base64.</source>
        <translation>Minden karakter hexadecimális számjegy, és a számuk egy kivonaténak felel meg: aligha base64-ként értendő.</translation>
    </message>
    <message>
        <source>This is text, not a digest. A verifier hashes the message first; to sign a message, let it be hashed here.</source>
        <translation>Ez szöveg, nem kivonat. Az ellenőrző fél előbb kivonatolja az üzenetet; üzenet aláírásához itt számíttassa ki a kivonatát.</translation>
    </message>
    <message>
        <source>What was pasted was no text, and some of its bytes are lost. Read the digest from its file instead.</source>
        <translation>A beillesztett adat nem szöveg volt, és néhány bájtja elveszett. Inkább a fájljából olvassa be a kivonatot.</translation>
    </message>
</context>
<context>
    <name>vault::RecentConnections</name>
    <message>
        <source>Recent connections</source>
        <translation>Legutóbbi kapcsolatok</translation>
    </message>
    <message>
        <source>%1, %2, opened %3</source>
        <extracomment>A recent connection, read aloud: name, address, when it was opened.</extracomment>
        <translation>%1, %2, megnyitva: %3</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>%1 is the description of a connection, %2 the name of its colour.</extracomment>
        <translation>%1, jelölés: %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Megnyitás</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Eltávolítás ebből a listából</translation>
    </message>
    <message>
        <source>Open o&amp;ffline</source>
        <translation>Megnyitás &amp;offline</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is the description of a connection.</extracomment>
        <translation>%1, csak olvasható</translation>
    </message>
</context>
<context>
    <name>vault::RecentDelegate</name>
    <message>
        <source>Read-only</source>
        <translation>Csak olvasható</translation>
    </message>
</context>
<context>
    <name>vault::RemovalDialog</name>
    <message>
        <source>&amp;Type the name to confirm:</source>
        <translation>A megerősítéshez í&amp;rja be a nevet:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Név:</translation>
    </message>
    <message>
        <source>Content type:</source>
        <translation>Tartalomtípus:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Törölve:</translation>
    </message>
    <message>
        <source>Purged on:</source>
        <translation>Végleges törlés ideje:</translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation>Frissítve:</translation>
    </message>
    <message>
        <source>Recovery level:</source>
        <translation>Helyreállítási szint:</translation>
    </message>
    <message>
        <source>Not possible here.</source>
        <translation>Itt nem lehetséges.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Előbb írja be a nevet.</translation>
    </message>
    <message>
        <source>The names differ.</source>
        <translation>A nevek eltérnek.</translation>
    </message>
</context>
<context>
    <name>vault::RemovalText</name>
    <message>
        <source>This key belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>Ez a kulcs az azonos nevű tanúsítványhoz tartozik, azzal együtt él és szűnik meg. Inkább a tanúsítványt törölje.</translation>
    </message>
    <message>
        <source>This secret belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>Ez a titok az azonos nevű tanúsítványhoz tartozik, azzal együtt él és szűnik meg. Inkább a tanúsítványt törölje.</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day, nor cancel the subscription for good.</source>
        <translation>Be van kapcsolva a végleges törlés elleni védelem: addig a napig senki sem törölheti véglegesen, és az előfizetést sem szüntetheti meg végérvényesen.</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day.</source>
        <translation>Be van kapcsolva a végleges törlés elleni védelem: addig a napig senki sem törölheti véglegesen.</translation>
    </message>
    <message>
        <source>It can be recovered for 1 day, until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>1 napig állítható helyre, eddig: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It can be recovered for %Ln days, until %1.</source>
        <translation>
            <numerusform>%Ln napig állítható helyre, eddig: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be recovered for as long as the vault is set to, 7 to 90 days.</source>
        <translation>A tárolóban beállított ideig, 7–90 napig állítható helyre.</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and nothing can be signed or decrypted with it.</source>
        <translation>A neve addig foglalt marad, és nem lehet vele aláírni vagy visszafejteni.</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and its value cannot be read.</source>
        <translation>A neve addig foglalt marad, és az értéke nem olvasható.</translation>
    </message>
    <message>
        <source>Who may purge can end it earlier.</source>
        <translation>Aki jogosult a végleges törlésre, korábban is véget vethet ennek.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Kulcs törlése</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>Titok törlése</translation>
    </message>
    <message>
        <source>Delete this key with all its versions?</source>
        <translation>Törli ezt a kulcsot az összes verziójával?</translation>
    </message>
    <message>
        <source>Delete this secret with all its versions?</source>
        <translation>Törli ezt a titkot az összes verziójával?</translation>
    </message>
    <message>
        <source>De&amp;lete key</source>
        <translation>Kulcs tö&amp;rlése</translation>
    </message>
    <message>
        <source>De&amp;lete secret</source>
        <translation>Titok tö&amp;rlése</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. It may be gone for good.</source>
        <translation>A tároló nem közölte, hogy megőrzi-e a törölt elemeket. Lehet, hogy végérvényesen elvész.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the key is gone for good, at once. What it encrypted can then never be read again.</source>
        <translation>Ez a tároló semmit sem őriz meg abból, amit törölnek: a kulcs azonnal és végérvényesen elvész. Amit titkosítottak vele, soha többé nem olvasható el.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the secret is gone for good, at once.</source>
        <translation>Ez a tároló semmit sem őriz meg abból, amit törölnek: a titok azonnal és végérvényesen elvész.</translation>
    </message>
    <message>
        <source>De&amp;lete key forever</source>
        <translation>Kulcs tö&amp;rlése véglegesen</translation>
    </message>
    <message>
        <source>De&amp;lete secret forever</source>
        <translation>Titok tö&amp;rlése véglegesen</translation>
    </message>
    <message>
        <source>Purge deleted key</source>
        <translation>Törölt kulcs végleges törlése</translation>
    </message>
    <message>
        <source>Purge deleted secret</source>
        <translation>Törölt titok végleges törlése</translation>
    </message>
    <message>
        <source>Purge this deleted key forever?</source>
        <translation>Véglegesen törli ezt a törölt kulcsot?</translation>
    </message>
    <message>
        <source>Purge this deleted secret forever?</source>
        <translation>Véglegesen törli ezt a törölt titkot?</translation>
    </message>
    <message>
        <source>&amp;Purge forever</source>
        <translation>&amp;Végleges törlés</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before its time is over. The vault then purges it by itself.</source>
        <extracomment>Purge protection; %1 is the recovery level, %2 a date with its time.</extracomment>
        <translation>Ennél a tárolónál be van kapcsolva a végleges törlés elleni védelem (helyreállítási szint: %1): az idő lejárta előtt senki sem törölheti véglegesen. Utána a tároló magától véglegesen törli.</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before %2. The vault then purges it by itself.</source>
        <translation>Ennél a tárolónál be van kapcsolva a végleges törlés elleni védelem (helyreállítási szint: %1): eddig senki sem törölheti véglegesen: %2. Utána a tároló magától véglegesen törli.</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back. What the key encrypted can then never be read again.</source>
        <translation>Az összes verziója azonnal megsemmisül, és senki sem tudja visszahozni. Amit a kulccsal titkosítottak, soha többé nem olvasható el.</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back.</source>
        <translation>Az összes verziója azonnal megsemmisül, és senki sem tudja visszahozni.</translation>
    </message>
</context>
<context>
    <name>vault::RequestResult</name>
    <message>
        <source>&amp;Save</source>
        <translation>Menté&amp;s</translation>
    </message>
    <message>
        <source>PEM:</source>
        <translation>PEM:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fájl:</translation>
    </message>
    <message>
        <source>Command that verifies it</source>
        <translation>Az ellenőrzésre szolgáló parancs</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Ellenőrzés ezzel:</translation>
    </message>
    <message>
        <source>Save the certificate request</source>
        <translation>Tanúsítványkérelem mentése</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Tanúsítvány mentése</translation>
    </message>
    <message>
        <source>Certificate requests (*.csr *.pem);;All files (*)</source>
        <translation>Tanúsítványkérelmek (*.csr *.pem);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Tanúsítványok (*.pem *.crt);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>The vault signed the request, and its signature was verified here.</source>
        <translation>A tároló aláírta a kérelmet, és az aláírás itt ellenőrizve lett.</translation>
    </message>
    <message>
        <source>The vault signed the certificate, and its signature was verified here.</source>
        <translation>A tároló aláírta a tanúsítványt, és az aláírás itt ellenőrizve lett.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Mentve: %1.</translation>
    </message>
</context>
<context>
    <name>vault::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Visszaállítás</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Tallózás…</translation>
    </message>
    <message>
        <source>A ke&amp;y</source>
        <translation>&amp;Kulcs</translation>
    </message>
    <message>
        <source>A secre&amp;t</source>
        <translation>T&amp;itok</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Biztonsági mentés visszaállítása</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Biztonsági mentés kiválasztása</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fájl:</translation>
    </message>
    <message>
        <source>It is a backup of:</source>
        <translation>A biztonsági mentés tartalma:</translation>
    </message>
    <message>
        <source>It comes back under its own name, with all its versions. The vault takes only what a vault of the same subscription and the same Azure geography has backed up, and only while the name is free: a deleted key or secret holds its name too, until it is purged.</source>
        <translation>A saját nevén, az összes verziójával tér vissza. A tároló csak azt fogadja el, amit ugyanazon előfizetés és ugyanazon Azure-beli földrajzi hely tárolója mentett, és csak addig, amíg a név szabad: a törölt kulcs vagy titok is foglalja a nevét, amíg véglegesen nem törlik.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, more than any backup has.</source>
        <translation>Ez a fájl nagyobb, mint %1 bájt, azaz nagyobb bármely biztonsági mentésnél.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bájt</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>A fájl üres.</translation>
    </message>
    <message>
        <source>This is the backup of a certificate. Only keys and secrets can be restored here.</source>
        <translation>Ez egy tanúsítvány biztonsági mentése. Itt csak kulcsok és titkok állíthatók vissza.</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a key.</source>
        <translation>A fájl szerint ez egy kulcs biztonsági mentése.</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a secret.</source>
        <translation>A fájl szerint ez egy titok biztonsági mentése.</translation>
    </message>
    <message>
        <source>%1. The file does not say what it is; choose it below.</source>
        <translation>%1. A fájlból nem derül ki, hogy mi ez; válassza ki alább.</translation>
    </message>
    <message>
        <source>The backup of a key, %1.</source>
        <translation>Kulcs biztonsági mentése, %1.</translation>
    </message>
    <message>
        <source>The backup of a secret, %1.</source>
        <translation>Titok biztonsági mentése, %1.</translation>
    </message>
    <message>
        <source>Choose a backup file.</source>
        <translation>Válasszon biztonsági mentési fájlt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Válasszon másik fájlt.</translation>
    </message>
    <message>
        <source>Choose what it is a backup of.</source>
        <translation>Válassza ki, minek a biztonsági mentése.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Visszaállítás…</translation>
    </message>
    <message>
        <source>The name in the backup is taken in this vault.</source>
        <translation>A biztonsági mentésben lévő név ebben a tárolóban már foglalt.</translation>
    </message>
    <message>
        <source>The name %1 is taken in this vault.</source>
        <translation>Ez a név ebben a tárolóban már foglalt: %1.</translation>
    </message>
    <message>
        <source>%1 Delete what has it and purge it; if that was just done, wait a minute and try again. Or restore into another vault of the same subscription and geography.</source>
        <extracomment>%1 is a sentence: &quot;The name orders is taken in this vault.&quot;</extracomment>
        <translation>%1 Törölje, majd törölje véglegesen azt, amelyik viseli; ha ezt épp most tette meg, várjon egy percet, és próbálja újra. Vagy állítsa vissza ugyanazon előfizetés és földrajzi hely másik tárolójába.</translation>
    </message>
    <message>
        <source>If the file is whole, it was made elsewhere: a vault restores only what a vault of the same subscription and the same Azure geography has backed up.</source>
        <translation>Ha a fájl ép, akkor máshol készült: egy tároló csak azt állítja vissza, amit ugyanazon előfizetés és ugyanazon Azure-beli földrajzi hely tárolója mentett.</translation>
    </message>
    <message>
        <source>This is the backup of a secret. A Managed HSM holds keys only.</source>
        <translation>Ez egy titok biztonsági mentése. A felügyelt HSM csak kulcsokat tárol.</translation>
    </message>
    <message>
        <source>A Managed HSM holds keys only.</source>
        <translation>A felügyelt HSM csak kulcsokat tárol.</translation>
    </message>
</context>
<context>
    <name>vault::RotateKeyDialog</name>
    <message>
        <source>&amp;Rotate key</source>
        <translation>Kulcs &amp;rotálása</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>Kulcs rotálása</translation>
    </message>
    <message>
        <source>Make a new version of this key?</source>
        <translation>Létrehozza a kulcs új verzióját?</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Név:</translation>
    </message>
    <message>
        <source>Current version created:</source>
        <translation>Az aktuális verzió létrehozva:</translation>
    </message>
    <message>
        <source>The vault makes new key material of the same type and size. Whoever names no version uses the new one from then on. The older versions stay: they still verify and decrypt what was made with them.</source>
        <translation>A tároló azonos típusú és méretű új kulcsanyagot hoz létre. Aki nem ad meg verziót, attól kezdve az újat használja. A régebbi verziók megmaradnak: továbbra is ellenőrzik és visszafejtik a velük készülteket.</translation>
    </message>
    <message>
        <source>Reading the key&apos;s rotation policy…</source>
        <translation>A kulcs rotálási szabályzatának beolvasása…</translation>
    </message>
    <message>
        <source>Whether the new version will expire is not known: the rotation policy could not be read. %1</source>
        <translation>Nem tudni, hogy az új verzió lejár-e: a rotálási szabályzatot nem sikerült beolvasni. %1</translation>
    </message>
    <message>
        <source>Rotating the key…</source>
        <translation>Kulcs rotálása…</translation>
    </message>
    <message>
        <source>The new version will not expire: no rotation policy says so.</source>
        <translation>Az új verzió nem jár le: nincs rotálási szabályzat, amely ezt előírná.</translation>
    </message>
    <message>
        <source>The new version will expire after %1, as the key&apos;s rotation policy says.</source>
        <extracomment>%1 is a duration: &quot;1 year 6 months&quot;.</extracomment>
        <translation>Az új verzió a kulcs rotálási szabályzata szerint ennyi idő után jár le: %1.</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicy</name>
    <message>
        <source>New versions can expire after 28 days at the earliest.</source>
        <translation>Az új verziók legkorábban 28 nap után járhatnak le.</translation>
    </message>
    <message>
        <source>Rotation needs at least 7 days.</source>
        <translation>A rotáláshoz legalább 7 nap szükséges.</translation>
    </message>
    <message>
        <source>To rotate before expiry, let new versions expire.</source>
        <translation>A lejárat előtti rotáláshoz állítsa be, hogy az új verziók lejárjanak.</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days before the expiry after %1.</source>
        <translation>A rotálásnak legalább 7 nappal a lejárat előtt kell megtörténnie; lejárat ennyi idő után: %1.</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days after creation; versions live for %1.</source>
        <translation>A rotálásnak legalább 7 nappal a létrehozás után kell megtörténnie; a verziók élettartama: %1.</translation>
    </message>
    <message>
        <source>A notice needs at least 7 days.</source>
        <translation>Az értesítéshez legalább 7 nap szükséges.</translation>
    </message>
    <message>
        <source>The notice would come before the version exists; versions live for %1.</source>
        <translation>Az értesítés a verzió létrejötte előttre esne; a verziók élettartama: %1.</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicyDialog</name>
    <message>
        <source>&amp;Save policy</source>
        <translation>Szabályzat menté&amp;se</translation>
    </message>
    <message>
        <source>&amp;Rotate by itself</source>
        <translation>&amp;Automatikus rotálás</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotálás</translation>
    </message>
    <message>
        <source>&amp;Notify before expiry</source>
        <translation>É&amp;rtesítés lejárat előtt</translation>
    </message>
    <message>
        <source>Notice before expiry</source>
        <translation>Értesítés lejárat előtt</translation>
    </message>
    <message>
        <source>&amp;Expire after</source>
        <translation>&amp;Lejárat ennyi idő után</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Lejárat ennyi idő után</translation>
    </message>
    <message>
        <source>Rotation policy of %1</source>
        <translation>Rotálási szabályzat: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>after creation</source>
        <translation>létrehozás után</translation>
    </message>
    <message>
        <source>before expiry</source>
        <translation>lejárat előtt</translation>
    </message>
    <message>
        <source>When it rotates</source>
        <translation>Rotálás ideje</translation>
    </message>
    <message>
        <source>Versions that rotation makes expire so long after their creation</source>
        <translation>A rotáláskor létrejövő verziók a létrehozásuk után ennyi idővel járnak le</translation>
    </message>
    <message>
        <source>The vault tells subscribers of its events that a version is about to expire</source>
        <translation>A tároló jelzi az eseményeire feliratkozottaknak, hogy egy verzió hamarosan lejár</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Szabályzat beolvasása…</translation>
    </message>
    <message>
        <source>No policy is set: the key is rotated only by hand, and versions do not expire by one.</source>
        <translation>Nincs beállítva szabályzat: a kulcs csak kézzel rotálható, és a verziói nem járnak le szabályzat alapján.</translation>
    </message>
    <message>
        <source>The policy has more actions, or finer times, than this form can show. Saving replaces it with what stands here.</source>
        <translation>A szabályzat több műveletet vagy pontosabb időket tartalmaz, mint amennyit ez az űrlap meg tud jeleníteni. A mentés az itt láthatókra cseréli.</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation>Beállítva: %1.</translation>
    </message>
    <message>
        <source>A policy is set.</source>
        <translation>Van beállított szabályzat.</translation>
    </message>
    <message>
        <source>Saved. This is what the vault keeps now.</source>
        <translation>Mentve. A tároló most ezt tartja nyilván.</translation>
    </message>
    <message>
        <source>The vault adds a notice 30 days before expiry by itself.</source>
        <translation>A tároló magától hozzáad egy értesítést 30 nappal a lejárat előtt.</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>Nem sikerült beolvasni a szabályzatot.</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>Javítsa ki az időket.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Semmi sem lett módosítva.</translation>
    </message>
    <message>
        <source>Saving the policy…</source>
        <translation>Szabályzat mentése…</translation>
    </message>
    <message>
        <source>&amp;when:</source>
        <translation>&amp;mikor:</translation>
    </message>
    <message>
        <source>This connection is read-only: the policy can only be looked at.</source>
        <translation>Ez a kapcsolat csak olvasható: a szabályzat csak megtekinthető.</translation>
    </message>
</context>
<context>
    <name>vault::SaveFileDialog</name>
    <message>
        <source>Save the value</source>
        <translation>Érték mentése</translation>
    </message>
    <message>
        <source>Decoded from %1 (*)</source>
        <extracomment>%1 is &quot;base64&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>Dekódolva ebből: %1 (*)</translation>
    </message>
    <message>
        <source>Written as %1 (*)</source>
        <extracomment>%1 is &quot;utf-16le&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>Ilyen kódolással írva: %1 (*)</translation>
    </message>
    <message>
        <source>The text as it is, UTF-8 (*)</source>
        <translation>A szöveg változatlanul, UTF-8 (*)</translation>
    </message>
</context>
<context>
    <name>vault::SavePathField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Tallózás…</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Adjon meg egy fájlt.</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>Adja meg a fájlt a teljes elérési útjával.</translation>
    </message>
    <message>
        <source>This is a folder; name a file in it.</source>
        <translation>Ez egy mappa; adjon meg benne egy fájlt.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nincs ilyen mappa: %1.</translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation>Már van ilyen nevű fájl. Le lesz cserélve.</translation>
    </message>
</context>
<context>
    <name>vault::SearchPane</name>
    <message>
        <source>Retry</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>Keresés az összes megnyitott tárolóban</translation>
    </message>
    <message>
        <source>Search in all open vaults (Ctrl+Shift+F)</source>
        <translation>Keresés az összes megnyitott tárolóban (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Load the lists again that failed or were stopped</source>
        <translation>A sikertelen vagy leállított listák újbóli betöltése</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Keresés bezárása</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Keresés bezárása (Esc)</translation>
    </message>
</context>
<context>
    <name>vault::SearchTable</name>
    <message>
        <source>Search results</source>
        <translation>Keresési eredmények</translation>
    </message>
</context>
<context>
    <name>vault::SearchWords</name>
    <message>
        <source>1 open vault</source>
        <translation>1 megnyitott tároló</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open vaults</source>
        <translation>
            <numerusform>%Ln megnyitott tároló</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is searched in part: %2 could not be listed (%3).</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;, %3 &quot;403 Forbidden&quot;.</extracomment>
        <translation>A keresés itt csak részleges: %1; nem sikerült listázni: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not searched: %2 could not be listed (%3).</source>
        <extracomment>As above.</extracomment>
        <translation>Itt nincs keresés: %1; nem sikerült listázni: %2 (%3).</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objektum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln objektum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 so far…</source>
        <extracomment>%1 is &quot;12 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>Eddig %1 (%2)…</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>Találat: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is still loading %2.</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;.</extracomment>
        <translation>%1 – betöltés még folyamatban: %2.</translation>
    </message>
    <message>
        <source>%1 is searched in part: the loading of %2 was stopped.</source>
        <translation>A keresés itt csak részleges: %1; leállított betöltés: %2.</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>Nincs megnyitott tároló</translation>
    </message>
    <message>
        <source>The search goes through the lists of all vaults that are open.</source>
        <translation>A keresés az összes megnyitott tároló listáira kiterjed.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Tároló megnyitása…</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nincs mit keresni</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>Keresés az összes megnyitott tárolóban</translation>
    </message>
    <message>
        <source>Type words, or conditions such as tag:env=prod or state:expired. %1 in %2 are looked through.</source>
        <extracomment>%1 is &quot;345 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>Írjon be szavakat vagy feltételeket, például tag:env=prod vagy state:expired. A keresés köre: %1 (%2).</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>%1 is what was searched for, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot; in %2.</source>
        <translation>Nincs találat erre: „%1” (%2).</translation>
    </message>
</context>
<context>
    <name>vault::SecondPerson</name>
    <message>
        <source>This connection signs with two persons. Read the groups out; the second person compares them and types the last one.</source>
        <translation>Ezzel a kapcsolattal két személy ír alá. Olvassa fel a csoportokat; a második személy összehasonlítja őket, és beírja az utolsót.</translation>
    </message>
    <message>
        <source>&amp;Last group, typed by the second person:</source>
        <translation>&amp;Utolsó csoport, a második személy írja be:</translation>
    </message>
    <message>
        <source>Group %1 of %2: %3</source>
        <extracomment>Read by a screen reader: %1 of %2 groups of a digest, %3 is its digits.</extracomment>
        <translation>%1. csoport, összesen %2: %3</translation>
    </message>
    <message>
        <source>There is no digest to compare yet.</source>
        <translation>Még nincs összehasonlítható kivonat.</translation>
    </message>
    <message>
        <source>The second person types the last group.</source>
        <translation>A második személy beírja az utolsó csoportot.</translation>
    </message>
    <message>
        <source>What the second person typed is not the last group of the digest.</source>
        <translation>A második személy által beírt szöveg nem a kivonat utolsó csoportja.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Feloldva.</translation>
    </message>
    <message>
        <source>That is not the last group.</source>
        <translation>Ez nem az utolsó csoport.</translation>
    </message>
</context>
<context>
    <name>vault::SecretClipboard</name>
    <message>
        <source>The clipboard could not be cleared: the secret is still on it, or another program put it back. Copy something else, and empty the history of your clipboard manager.</source>
        <translation>A vágólapot nem sikerült törölni: a titok még rajta van, vagy egy másik program visszatette. Másoljon valami mást, és ürítse ki a vágólapkezelő előzményeit.</translation>
    </message>
</context>
<context>
    <name>vault::SecretDialog</name>
    <message>
        <source>&amp;Save secret</source>
        <translation>&amp;Titok mentése</translation>
    </message>
    <message>
        <source>&amp;Hide the value</source>
        <translation>Érték &amp;elrejtése</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Fájlból…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Tör&amp;lés</translation>
    </message>
    <message>
        <source>New secret in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>Új titok itt: %1</translation>
    </message>
    <message>
        <source>Optional, for example text/plain</source>
        <translation>Nem kötelező, például text/plain</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Név:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>Érté&amp;k:</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>Tartalomtíp&amp;us:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>&amp;Címkék:</translation>
    </message>
    <message>
        <source>The value is hidden.</source>
        <translation>Az érték rejtve van.</translation>
    </message>
    <message>
        <source>L&amp;ine ends:</source>
        <translation>&amp;Sorvégek:</translation>
    </message>
    <message>
        <source>Line ends of the value</source>
        <translation>Az érték sorvégei</translation>
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
        <translation>A beillesztett szövegnek más sorvégei voltak; most ezek vannak: %1.</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Új verzió: %1</translation>
    </message>
    <message>
        <source>File with the secret&apos;s value</source>
        <translation>A titok értékét tartalmazó fájl</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a secret holds at most %3. Nothing was loaded.</source>
        <translation>%1 mérete %2 bájt; egy titok legfeljebb %3 lehet. Semmi sem lett betöltve.</translation>
    </message>
    <message>
        <source>%1 is sent exactly as it is. It cannot be edited here: an editor would change its line ends or control characters. Clear it to type a value.</source>
        <translation>%1 pontosan úgy lesz elküldve, ahogy van. Itt nem szerkeszthető: a szerkesztő módosítaná a sorvégeket vagy a vezérlőkaraktereket. Érték beírásához törölje.</translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation>Betöltve innen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of UTF-8</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1 / %2 bájt UTF-8</translation>
    </message>
    <message>
        <source>%1: %2 too many. Shorten the value, or keep it in a file store and its key here.</source>
        <translation>%1: %2 bájttal több. Rövidítse le az értéket, vagy tartsa egy fájltárolóban, és csak a kulcsát tárolja itt.</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 karakter: legfeljebb %2 engedélyezett.</translation>
    </message>
    <message>
        <source>Give the secret a name.</source>
        <translation>Adjon nevet a titoknak.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Javítsa ki a nevet.</translation>
    </message>
    <message>
        <source>Give the secret a value.</source>
        <translation>Adjon értéket a titoknak.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>Az érték túl hosszú.</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>A tartalomtípus túl hosszú.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Javítsa ki a dátumokat.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Javítsa ki a címkéket.</translation>
    </message>
    <message>
        <source>Saving the secret…</source>
        <translation>Titok mentése…</translation>
    </message>
    <message>
        <source>Genera&amp;te…</source>
        <translation>&amp;Generálás…</translation>
    </message>
    <message>
        <source>%1 makes %2 bytes as %3; a secret holds at most %4. Nothing was loaded.</source>
        <extracomment>%3 is &quot;base64&quot; or &quot;hex&quot;, %2 and %4 are numbers of bytes.</extracomment>
        <translation>%1 mérete %3 formában %2 bájt; egy titok legfeljebb %4 lehet. Semmi sem lett betöltve.</translation>
    </message>
    <message>
        <source>%1 is no text, and there is no room for the tag that would say so. Remove a tag first. Nothing was loaded.</source>
        <translation>%1 nem szöveg, és nincs hely az ezt jelző címkének. Előbb távolítson el egy címkét. Semmi sem lett betöltve.</translation>
    </message>
    <message>
        <source>Loaded from %1 as %2; the tag file-encoding says so.</source>
        <translation>Betöltve innen: %1, formája: %2; ezt a file-encoding címke jelzi.</translation>
    </message>
    <message>
        <source>Generated, with %1 bits.</source>
        <extracomment>%1 is a number of bits.</extracomment>
        <translation>Generálva, erőssége %1 bit.</translation>
    </message>
</context>
<context>
    <name>vault::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
</context>
<context>
    <name>vault::SecretPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Bejelentkezés</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Jelmondat megjelenítése</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Titkos ügyfélkód megjelenítése</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>Tárolás a &amp;kulcskarikán</translation>
    </message>
    <message>
        <source>The certificate that signs in to %1 is protected by a passphrase.</source>
        <translation>A bejelentkezéshez (%1) használt tanúsítványt jelmondat védi.</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Tanúsítvány&amp;fájl:</translation>
    </message>
    <message>
        <source>A&amp;uthority:</source>
        <translation>&amp;Szolgáltató:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Jelm&amp;ondat:</translation>
    </message>
    <message>
        <source>The application signs in to %1 with its client secret.</source>
        <translation>Az alkalmazás a titkos ügyfélkódjával jelentkezik be ide: %1.</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Ügyfél-a&amp;zonosító:</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>&amp;Titkos ügyfélkód:</translation>
    </message>
    <message>
        <source>It is then not asked for again on this computer. Signing out removes it.</source>
        <translation>Ezután a program nem kéri be újra ezen a számítógépen. A kijelentkezés eltávolítja.</translation>
    </message>
    <message>
        <source>The passphrase that was tried before does not open the file.</source>
        <translation>Az előzőleg kipróbált jelmondat nem nyitja meg a fájlt.</translation>
    </message>
    <message>
        <source>The secret that was tried before was refused. It may be mistyped, expired, or another application&apos;s.</source>
        <translation>Az előzőleg kipróbált titkos ügyfélkódot a szolgáltató elutasította. Lehet, hogy elgépelte, lejárt, vagy másik alkalmazásé.</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>Adja meg a jelmondatot.</translation>
    </message>
    <message>
        <source>Give the client secret.</source>
        <translation>Adja meg a titkos ügyfélkódot.</translation>
    </message>
</context>
<context>
    <name>vault::SecretTextView</name>
    <message>
        <source>Copy selection</source>
        <translation>Kijelölés másolása</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Az összes kijelölése</translation>
    </message>
</context>
<context>
    <name>vault::SelectionPane</name>
    <message>
        <source>Selection</source>
        <translation>Kijelölés</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Állapotok:</translation>
    </message>
    <message>
        <source>Tags of all:</source>
        <translation>Közös címkék:</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that opens a dialog; %1 is &quot;Disable&quot;, &quot;Add or change tags&quot;…</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 kijelölve</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>További %1 van kijelölve, de a szűrő elrejti.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state and how many have it: &quot;Expired: 3&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of certificates: %1</source>
        <translation>Tanúsítványhoz tartozik: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
</context>
<context>
    <name>vault::SignInPromptDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>The title of a dialog; %1 is the vault&apos;s host.</extracomment>
        <translation>Bejelentkezés ide: %1</translation>
    </message>
</context>
<context>
    <name>vault::SignInSection</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>&amp;Bejelentkezés módja:</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Ügyfél-a&amp;zonosító:</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Titkos ügyfélkód megjelenítése</translation>
    </message>
    <message>
        <source>Client s&amp;ecret:</source>
        <translation>&amp;Titkos ügyfélkód:</translation>
    </message>
    <message>
        <source>Empty: from the keychain, or you are asked</source>
        <translation>Üres: a kulcskarikáról, vagy a program bekéri</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Certificate with private key (PEM or PKCS #12)</source>
        <translation>Tanúsítvány privát kulccsal (PEM vagy PKCS #12)</translation>
    </message>
    <message>
        <source>PEM or PKCS #12, with the private key</source>
        <translation>PEM vagy PKCS #12, a privát kulccsal együtt</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Tanúsítványfájl kiválasztása</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Tanúsítvány&amp;fájl:</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Jelmondat megjelenítése</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Jelm&amp;ondat:</translation>
    </message>
    <message>
        <source>Only for an encrypted file</source>
        <translation>Csak titkosított fájlhoz</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>Tárolás a &amp;kulcskarikán</translation>
    </message>
    <message>
        <source>The vault&apos;s own</source>
        <translation>A tárolóé</translation>
    </message>
    <message>
        <source>Te&amp;nant:</source>
        <translation>Bé&amp;rlő:</translation>
    </message>
    <message>
        <source>Keep the client secret in the keychain</source>
        <translation>A titkos ügyfélkód tárolása a kulcskarikán</translation>
    </message>
    <message>
        <source>Keep the passphrase in the keychain</source>
        <translation>A jelmondat tárolása a kulcskarikán</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>A kulcskarikán van.</translation>
    </message>
    <message>
        <source>It is not in the keychain. %1</source>
        <extracomment>%1 is what went wrong and what to do.</extracomment>
        <translation>Nincs a kulcskarikán. %1</translation>
    </message>
    <message>
        <source>Correct the client ID.</source>
        <translation>Javítsa ki az ügyfél-azonosítót.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, for example %1.</source>
        <translation>Az ügyfél-azonosító nem tartalmaz szóközt, például: %1.</translation>
    </message>
    <message>
        <source>Azure&apos;s application for development, the Azure CLI&apos;s own: the sign-in page shows Microsoft&apos;s name for it, not Vault Browser. Your organisation may want its own here.</source>
        <translation>Az Azure fejlesztési célú alkalmazása, az Azure CLI sajátja: a bejelentkezési oldalon a Microsoft által adott neve jelenik meg, nem a Vault Browser. Lehet, hogy a szervezete itt a sajátját várja el.</translation>
    </message>
    <message>
        <source>The sign-in page shows this application&apos;s name. It must allow public client flows.</source>
        <translation>A bejelentkezési oldalon ennek az alkalmazásnak a neve jelenik meg. Engedélyeznie kell a nyilvános ügyfélfolyamatokat.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>Adja meg az ügyfél-azonosítót.</translation>
    </message>
    <message>
        <source>“Application (client) ID” on the application&apos;s page in Azure.</source>
        <translation>„Alkalmazás (ügyfél) azonosítója” az alkalmazás oldalán az Azure-ban.</translation>
    </message>
    <message>
        <source>Correct the tenant.</source>
        <translation>Javítsa ki a bérlőt.</translation>
    </message>
    <message>
        <source>A tenant&apos;s ID or domain, such as contoso.com: no blanks, no slashes.</source>
        <translation>A bérlő azonosítója vagy tartománya, például contoso.com: szóköz és perjel nélkül.</translation>
    </message>
    <message>
        <source>Choose the certificate file.</source>
        <translation>Válassza ki a tanúsítványfájlt.</translation>
    </message>
    <message>
        <source>Correct the certificate file.</source>
        <translation>Javítsa ki a tanúsítványfájlt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nincs ilyen fájl.</translation>
    </message>
</context>
<context>
    <name>vault::SignInStatus</name>
    <message>
        <source>The access token expired at %1. Give a new one to go on.</source>
        <translation>A hozzáférési jogkivonat lejárt: %1. A folytatáshoz adjon meg újat.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nincs bejelentkezve</translation>
    </message>
    <message>
        <source>%1 · token until %2, renewed by itself</source>
        <extracomment>%1 is &quot;Signed in with the browser&quot;, %2 a time of day. A token here is an access token.</extracomment>
        <translation>%1 · jogkivonat eddig: %2, automatikusan megújul</translation>
    </message>
    <message>
        <source>The access token expires at %1, in less than 5 minutes</source>
        <translation>A hozzáférési jogkivonat 5 percen belül lejár: %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <extracomment>%1 is &quot;Signed in with an access token&quot;, %2 is &quot;in 12 minutes&quot;.</extracomment>
        <translation>%1 · lejár: %2</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Bejelentkezve a böngészővel</translation>
    </message>
    <message>
        <source>Signed in with a device code</source>
        <translation>Bejelentkezve eszközkóddal</translation>
    </message>
    <message>
        <source>Signed in with a client secret</source>
        <translation>Bejelentkezve titkos ügyfélkóddal</translation>
    </message>
    <message>
        <source>Signed in with a client certificate</source>
        <translation>Bejelentkezve ügyféltanúsítvánnyal</translation>
    </message>
    <message>
        <source>Signed in with the Azure CLI</source>
        <translation>Bejelentkezve az Azure CLI-vel</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Bejelentkezve hozzáférési jogkivonattal</translation>
    </message>
</context>
<context>
    <name>vault::SignReason</name>
    <message>
        <source>A key of the type %1 cannot sign.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>A(z) %1 típusú kulccsal nem lehet aláírni.</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it to sign.</source>
        <translation>Ez a verzió le van tiltva. Az aláíráshoz engedélyezze.</translation>
    </message>
    <message>
        <source>“sign” is not among the operations of this key (%1).</source>
        <extracomment>%1 is the list of the key&apos;s operations.</extracomment>
        <translation>A „sign” nincs a kulcs műveletei között (%1).</translation>
    </message>
    <message>
        <source>This version expired on %1.</source>
        <translation>Ez a verzió lejárt: %1.</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>Ez a verzió eddig nem érvényes: %1.</translation>
    </message>
</context>
<context>
    <name>vault::SignTab</name>
    <message>
        <source>What to sign:</source>
        <translation>Mit ír alá:</translation>
    </message>
    <message>
        <source>A di&amp;gest</source>
        <translation>Kiv&amp;onat</translation>
    </message>
    <message>
        <source>Fil&amp;es, hashed here</source>
        <translation>Fájlok, &amp;itt kivonatolva</translation>
    </message>
    <message>
        <source>A &amp;JWS payload</source>
        <translation>&amp;JWS-tartalom</translation>
    </message>
    <message>
        <source>A file as C&amp;MS</source>
        <translation>Fájl C&amp;MS-ként</translation>
    </message>
    <message>
        <source>No signature yet</source>
        <translation>Még nincs aláírás</translation>
    </message>
    <message>
        <source>The signature appears here, verified, with the command that verifies it elsewhere.</source>
        <translation>Itt jelenik meg az ellenőrzött aláírás, a máshol történő ellenőrzésére szolgáló paranccsal együtt.</translation>
    </message>
</context>
<context>
    <name>vault::SignatureCard</name>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>Ellenőrzés a tá&amp;rolóban</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Kulcs:</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Kulcsazonosító</translation>
    </message>
    <message>
        <source>Base64url:</source>
        <translation>Base64url:</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>Aláírás base64url formában</translation>
    </message>
    <message>
        <source>Base64:</source>
        <translation>Base64:</translation>
    </message>
    <message>
        <source>Signature in base64</source>
        <translation>Aláírás base64 formában</translation>
    </message>
    <message>
        <source>Hexadecimal:</source>
        <translation>Hexadecimális:</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Aláírás hexadecimális formában</translation>
    </message>
    <message>
        <source>DER, hexadecimal:</source>
        <translation>DER, hexadecimális:</translation>
    </message>
    <message>
        <source>Signature as DER in hexadecimal</source>
        <translation>Aláírás DER-ként, hexadecimális formában</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of the digest %3…</source>
        <extracomment>%1 an algorithm&apos;s name, %2 a number of bytes, %3 a digest in hexadecimal.</extracomment>
        <translation>%1 aláírás, %2 bájt, a kivonat: %3…</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>A tároló lekérdezése…</translation>
    </message>
    <message>
        <source>Verified at the vault.</source>
        <translation>A tárolóban ellenőrizve.</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>A tároló szerint az aláírás nem megfelelő.</translation>
    </message>
    <message>
        <source>Save signature</source>
        <translation>Aláírás mentése</translation>
    </message>
    <message>
        <source>Raw, as the vault gives it (*)</source>
        <translation>Nyers, ahogy a tároló adja (*)</translation>
    </message>
    <message>
        <source>DER, as OpenSSL reads it (*)</source>
        <translation>DER, ahogy az OpenSSL olvassa (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Mentve: %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nincs mentve: %1</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. If the key has a newer version than the one that signed, that is why.</source>
        <translation>Nem illik a kulcs aktuális verziójához, pedig a protokoll e formája csak azt tudja lekérdezni. Ha a kulcsnak van az aláírónál újabb verziója, ez az oka.</translation>
    </message>
    <message>
        <source>Digest:</source>
        <translation>Kivonat:</translation>
    </message>
    <message>
        <source>Signed digest</source>
        <translation>Aláírt kivonat</translation>
    </message>
    <message>
        <source>JWS:</source>
        <translation>JWS:</translation>
    </message>
    <message>
        <source>JWS in compact form</source>
        <translation>JWS tömör formában</translation>
    </message>
    <message>
        <source>CMS:</source>
        <translation>CMS:</translation>
    </message>
    <message>
        <source>CMS signature in PEM</source>
        <translation>CMS-aláírás PEM formában</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Kérés:</translation>
    </message>
    <message>
        <source>Request id of the vault</source>
        <translation>A tároló kérésazonosítója</translation>
    </message>
    <message>
        <source>Save signature as…</source>
        <translation>Aláírás mentése másként…</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of %3</source>
        <translation>%1 aláírás, %2 bájt, forrás: %3</translation>
    </message>
</context>
<context>
    <name>vault::SignatureField</name>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimális</translation>
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
        <translation>bájtok</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>r‖s, as the vault writes it</source>
        <translation>r‖s, ahogy a tároló írja</translation>
    </message>
    <message>
        <source>DER, as openssl writes it</source>
        <translation>DER, ahogy az openssl írja</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fájlból…</translation>
    </message>
    <message>
        <source>Read the signature from a file</source>
        <translation>Aláírás beolvasása fájlból</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>A&amp;láírás:</translation>
    </message>
    <message>
        <source>Paste it in any encoding; r‖s and DER are told apart</source>
        <translation>Bármilyen kódolással beillesztheti; a program megkülönbözteti az r‖s és a DER formát</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Paste a signature or choose its file.</source>
        <translation>Illesszen be egy aláírást, vagy válassza ki a fájlját.</translation>
    </message>
    <message>
        <source>Choose the key first: what is a signature depends on it.</source>
        <translation>Előbb válassza ki a kulcsot: ettől függ, hogy mi számít aláírásnak.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An encoding and the number of bytes that it gives: &quot;base64: 31 bytes&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is in no encoding of a signature.</source>
        <translation>Ez egyetlen kódolás szerint sem aláírás.</translation>
    </message>
    <message>
        <source>This is no signature of the key (%1). One of %2 has %3 bytes.</source>
        <translation>Ez nem a kulcs (%1) aláírása. A helyes aláírás (%2) %3 bájtos.</translation>
    </message>
    <message>
        <source>Read as %1, %2: %3.</source>
        <extracomment>%1 is &quot;base64&quot;, %2 is &quot;71 bytes&quot;, %3 is &quot;DER, as openssl writes it&quot;.</extracomment>
        <translation>Értelmezés: %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>vault::SignatureFilesView</name>
    <message>
        <source>Save files</source>
        <translation>Fájlok mentése</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Parancs másolása</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Mappa:</translation>
    </message>
    <message>
        <source>Command that verifies it:</source>
        <translation>Az ellenőrzésre szolgáló parancs:</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>A fájlok mappája</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>The signature as openssl reads it, the public key, and what was made of them</source>
        <translation>Az aláírás az openssl számára olvasható formában, a nyilvános kulcs, valamint ami ezekből készült</translation>
    </message>
    <message>
        <source>Not saved yet. The command names the files as they will be called.</source>
        <translation>Még nincs mentve. A parancs a fájlok leendő nevét tartalmazza.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Még nincs mentve.</translation>
    </message>
    <message>
        <source>The CMS signature was not put together, so that there is nothing to verify.</source>
        <translation>A CMS-aláírás nem lett összeállítva, ezért nincs mit ellenőrizni.</translation>
    </message>
    <message>
        <source>The public key may not be read, and without it nothing can be verified.</source>
        <translation>A nyilvános kulcs nem olvasható, és nélküle semmi sem ellenőrizhető.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Nincs ilyen mappa.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nincs mentve: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
</context>
<context>
    <name>vault::SignatureJournal</name>
    <message>
        <source>Entered in the journal as no. %1.</source>
        <translation>Bejegyezve a naplóba, sorszám: %1.</translation>
    </message>
    <message>
        <source>Not entered in the journal. %1</source>
        <translation>Nincs bejegyezve a naplóba. %1</translation>
    </message>
    <message>
        <source>Entered in the journal as no. %1, but its end could not be noted beside it. %2</source>
        <translation>Bejegyezve a naplóba, sorszám: %1, de a végét nem sikerült mellette feljegyezni. %2</translation>
    </message>
</context>
<context>
    <name>vault::Signer</name>
    <message>
        <source>Not verified on this computer. The key may not be read: %1</source>
        <translation>Ezen a számítógépen nincs ellenőrizve. A kulcs nem olvasható: %1</translation>
    </message>
    <message>
        <source>Not verified on this computer. The version that signed could not be fetched: %1</source>
        <translation>Ezen a számítógépen nincs ellenőrizve. Az aláíró verziót nem sikerült lekérni: %1</translation>
    </message>
    <message>
        <source>It could not be verified here. %1</source>
        <translation>Itt nem sikerült ellenőrizni. %1</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and the key&apos;s public half.</source>
        <translation>Az aláírás nem illik a kivonathoz és a kulcs nyilvános részéhez.</translation>
    </message>
    <message>
        <source>Verified on this computer with the key&apos;s public half.</source>
        <translation>Ezen a számítógépen ellenőrizve, a kulcs nyilvános részével.</translation>
    </message>
    <message>
        <source>It was not put together: %1</source>
        <translation>Nem lett összeállítva: %1</translation>
    </message>
</context>
<context>
    <name>vault::SigningKeyForm</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Újra&amp;próbálás</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Kulcs:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Verzió:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>Al&amp;goritmus:</translation>
    </message>
    <message>
        <source>Name of a key of this vault</source>
        <translation>A tároló egyik kulcsának neve</translation>
    </message>
    <message>
        <source>Type a key&apos;s name, or select one in the list and choose Sign.</source>
        <translation>Írja be egy kulcs nevét, vagy jelöljön ki egyet a listában, és válassza az Aláírás lehetőséget.</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>Kulcs lekérése…</translation>
    </message>
    <message>
        <source>The key may not be read: %1 It may sign all the same: choose the algorithm that fits it. The signature cannot be verified on this computer.</source>
        <translation>A kulcs nem olvasható: %1 Ettől még aláírhat: válassza a hozzá illő algoritmust. Az aláírás ezen a számítógépen nem ellenőrizhető.</translation>
    </message>
</context>
<context>
    <name>vault::SigningPane</name>
    <message>
        <source>Signing</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Ellenőrzés</translation>
    </message>
    <message>
        <source>Certificate request…</source>
        <translation>Tanúsítványkérelem…</translation>
    </message>
    <message>
        <source>Sign a list or folder…</source>
        <translation>Lista vagy mappa aláírása…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Ez a kapcsolat csak olvasható</translation>
    </message>
    <message>
        <source>Choose a key first</source>
        <translation>Előbb válasszon kulcsot</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for this key</source>
        <translation>Tanúsítványkérelem vagy önaláírt tanúsítvány készítése ehhez a kulcshoz</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with this key</source>
        <translation>Egy lista minden kivonatának vagy egy mappa minden fájljának aláírása ezzel a kulccsal</translation>
    </message>
    <message>
        <source>A signature is being made; it would not be shown.</source>
        <translation>Egy aláírás készül; nem jelenne meg.</translation>
    </message>
    <message>
        <source>A file is being hashed.</source>
        <translation>Egy fájl kivonatolása folyamatban van.</translation>
    </message>
    <message>
        <source>A CMS signature is not saved.</source>
        <translation>Egy CMS-aláírás nincs mentve.</translation>
    </message>
</context>
<context>
    <name>vault::SigningReadinessWords</name>
    <message>
        <source>Choose a key first.</source>
        <translation>Előbb válasszon kulcsot.</translation>
    </message>
    <message>
        <source>Another key is being typed: press Enter there to choose it.</source>
        <translation>Egy másik kulcs beírása folyamatban van: a kiválasztásához nyomja meg ott az Enter billentyűt.</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>Kulcs lekérése…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>A kulcsot nem sikerült lekérni.</translation>
    </message>
    <message>
        <source>This key has a newer version. The older one that is chosen will sign.</source>
        <translation>Ennek a kulcsnak van újabb verziója. A kiválasztott régebbi fog aláírni.</translation>
    </message>
    <message>
        <source>Only the current version can sign here: the documented routes cannot name another one. Connect with the service&apos;s routes for that.</source>
        <translation>Itt csak az aktuális verzióval lehet aláírni: a dokumentált útvonalak másikat nem tudnak megnevezni. Ehhez kapcsolódjon a szolgáltatás útvonalaival.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Ez a kapcsolat csak olvasható: rajta keresztül semmi sem írható alá.</translation>
    </message>
    <message>
        <source>This version expires within a day.</source>
        <translation>Ez a verzió egy napon belül lejár.</translation>
    </message>
    <message numerus="yes">
        <source>This version expires within %n days.</source>
        <translation>
            <numerusform>Ez a verzió %n napon belül lejár.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::SigningRelease</name>
    <message>
        <source>Key&apos;s name, to &amp;confirm:</source>
        <translation>A kulcs neve a m&amp;egerősítéshez:</translation>
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
        <translation>Böngéssze egy Azure Key Vault kulcsait és titkait, hozzon létre vagy importáljon újakat, és írjon alá olyan kulcsokkal, amelyek sosem hagyják el a tárolót.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Tároló megnyitása…</translation>
    </message>
    <message>
        <source>Open the practice vault</source>
        <translation>A gyakorló tároló megnyitása</translation>
    </message>
    <message>
        <source>The practice vault runs on this computer only. It is filled with samples, needs no account and forgets everything when it ends.</source>
        <translation>A gyakorló tároló csak ezen a számítógépen fut. Mintákkal van feltöltve, nem igényel fiókot, és a befejezésekor mindent elfelejt.</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Kapcsolatok kezelése…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Legutóbbi kapcsolatok</translation>
    </message>
</context>
<context>
    <name>vault::StatePillDelegate</name>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Felügyelt</translation>
    </message>
</context>
<context>
    <name>vault::StrengthEstimator</name>
    <message>
        <source>Very weak</source>
        <translation>Nagyon gyenge</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Gyenge</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Megfelelő</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Erős</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Nagyon erős</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn, in its first %3 characters alone.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits, %3 a number of characters. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1 jelszóként: a zxcvbn szerint körülbelül %2 bit, csak az első %3 karaktere alapján.</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1 jelszóként: a zxcvbn szerint körülbelül %2 bit.</translation>
    </message>
</context>
<context>
    <name>vault::SubjectField</name>
    <message>
        <source>A part is missing beside a comma or plus sign.</source>
        <translation>Egy vessző vagy pluszjel mellől hiányzik egy rész.</translation>
    </message>
    <message>
        <source>“%1” lacks its type, as in CN=%1.</source>
        <translation>„%1” elől hiányzik a típus, például CN=%1.</translation>
    </message>
    <message>
        <source>“%1” is no type that is known. Use CN, O, OU, L, ST, C, DC, emailAddress or a dotted number.</source>
        <translation>„%1” nem ismert típus. Használja ezeket: CN, O, OU, L, ST, C, DC, emailAddress vagy egy pontokkal tagolt szám.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>Nincs értéke: %1.</translation>
    </message>
    <message>
        <source>A backslash stands before a special character or before two hexadecimal digits of UTF-8; “%1” is neither.</source>
        <translation>Fordított perjel csak különleges karakter vagy egy UTF-8-bájt két hexadecimális számjegye előtt állhat; „%1” egyik sem.</translation>
    </message>
    <message>
        <source>Write a backslash before “%1”.</source>
        <extracomment>%1 is one character.</extracomment>
        <translation>Írjon fordított perjelet „%1” elé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln characters.</source>
        <translation>
            <numerusform>%1 legfeljebb %Ln karakteres lehet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A country (C) is two letters, as in C=NL.</source>
        <translation>Az ország (C) kétbetűs, például C=NL.</translation>
    </message>
    <message>
        <source>%1 takes plain Latin letters, digits and common punctuation only.</source>
        <translation>%1 csak egyszerű latin betűket, számjegyeket és gyakori írásjeleket tartalmazhat.</translation>
    </message>
    <message>
        <source>CN=orders.example.com,O=Example,C=NL</source>
        <translation>CN=orders.example.com,O=Example,C=NL</translation>
    </message>
    <message>
        <source>The most specific part first; a comma inside a value is “\,”.</source>
        <translation>A legkonkrétabb rész legyen elöl; az értéken belüli vessző írásmódja „\,”.</translation>
    </message>
</context>
<context>
    <name>vault::TagsEditor</name>
    <message>
        <source>&amp;Add tag</source>
        <translation>Címke &amp;hozzáadása</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>Címke eltá&amp;volítása</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>The tag with the value “%1” needs a name.</source>
        <translation>A(z) „%1” értékű címkének név kell.</translation>
    </message>
    <message>
        <source>Two tags are named “%1”.</source>
        <translation>Két címkének is ez a neve: „%1”.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters: at most %3 are allowed.</source>
        <translation>A(z) „%1…” név %2 karakteres: legfeljebb %3 engedélyezett.</translation>
    </message>
    <message>
        <source>The value of “%1” has %2 characters: at most %3 are allowed.</source>
        <translation>A(z) „%1” értéke %2 karakteres: legfeljebb %3 engedélyezett.</translation>
    </message>
    <message>
        <source>%1 tags: at most %2 are allowed.</source>
        <translation>%1 címke: legfeljebb %2 engedélyezett.</translation>
    </message>
    <message>
        <source>%1 tags are the most that the vault takes.</source>
        <translation>A tároló legfeljebb %1 címkét fogad el.</translation>
    </message>
</context>
<context>
    <name>vault::TagsTable</name>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
</context>
<context>
    <name>vault::TokenFields</name>
    <message>
        <source>Show the access token</source>
        <translation>A hozzáférési jogkivonat megjelenítése</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Paste one, or name a file with one</source>
        <translation>Illesszen be egyet, vagy adjon meg egy ezt tartalmazó fájlt</translation>
    </message>
    <message>
        <source>File with an access token</source>
        <translation>Hozzáférési jogkivonatot tartalmazó fájl</translation>
    </message>
    <message>
        <source>Choose the token file</source>
        <translation>A jogkivonatfájl kiválasztása</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>Hozzáférési &amp;jogkivonat:</translation>
    </message>
    <message>
        <source>Token fi&amp;le:</source>
        <translation>Jogkivonat&amp;fájl:</translation>
    </message>
    <message>
        <source>Give one token only.</source>
        <translation>Csak egy jogkivonatot adjon meg.</translation>
    </message>
    <message>
        <source>Give the token or a file with it, not both.</source>
        <translation>A jogkivonatot vagy az azt tartalmazó fájlt adja meg, ne mindkettőt.</translation>
    </message>
    <message>
        <source>This token expired %1 (%2): the vault will refuse it.</source>
        <extracomment>%1 is a date such as &quot;2 hours ago&quot;, %2 the exact one.</extracomment>
        <translation>Ez a jogkivonat lejárt, %1 (%2): a tároló el fogja utasítani.</translation>
    </message>
    <message>
        <source>This token expires %1 (%2).</source>
        <extracomment>%1 is a date such as &quot;in 40 minutes&quot;, %2 the exact one.</extracomment>
        <translation>Ez a jogkivonat lejár: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vault::TokenPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Bejelentkezés</translation>
    </message>
    <message>
        <source>%1 asks for an access token. Get one from the authority below, for this resource.</source>
        <translation>Hozzáférési jogkivonat szükséges ehhez: %1. Szerezzen egyet az alábbi szolgáltatótól ehhez az erőforráshoz.</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Szolgáltató:</translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation>&amp;Erőforrás:</translation>
    </message>
    <message>
        <source>The token that was tried before was refused. It may be expired, or for another resource or tenant.</source>
        <translation>Az előzőleg kipróbált jogkivonatot a tároló elutasította. Lehet, hogy lejárt, vagy másik erőforráshoz vagy bérlőhöz tartozik.</translation>
    </message>
    <message>
        <source>Give an access token.</source>
        <translation>Adjon meg egy hozzáférési jogkivonatot.</translation>
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
        <translation>1 bájt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln bájt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 karakter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 sor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln sor</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines end with CR LF.</source>
        <translation>A sorok vége CR LF.</translation>
    </message>
    <message>
        <source>Lines end with CR alone.</source>
        <translation>A sorok vége csak CR.</translation>
    </message>
    <message>
        <source>Line ends are mixed.</source>
        <translation>A sorvégek vegyesek.</translation>
    </message>
    <message>
        <source>Ends with a line end.</source>
        <translation>Sorvéggel végződik.</translation>
    </message>
    <message>
        <source>Begins or ends with a blank.</source>
        <translation>Szóközzel kezdődik vagy végződik.</translation>
    </message>
    <message>
        <source>1 tab</source>
        <translation>1 tabulátor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tabs</source>
        <translation>
            <numerusform>%Ln tabulátor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unusual blank</source>
        <translation>1 szokatlan szóköz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual blanks</source>
        <translation>
            <numerusform>%Ln szokatlan szóköz</numerusform>
        </translation>
    </message>
    <message>
        <source>1 control character</source>
        <translation>1 vezérlőkarakter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control characters</source>
        <translation>
            <numerusform>%Ln vezérlőkarakter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character that changes the writing direction</source>
        <translation>1 írásirányt módosító karakter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that change the writing direction</source>
        <translation>
            <numerusform>%Ln írásirányt módosító karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 invisible character</source>
        <translation>1 láthatatlan karakter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invisible characters</source>
        <translation>
            <numerusform>%Ln láthatatlan karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains %1.</source>
        <extracomment>%1 is a list: &quot;2 tabs, 1 invisible character&quot;.</extracomment>
        <translation>Tartalma: %1.</translation>
    </message>
</context>
<context>
    <name>vault::ValueStatus</name>
    <message>
        <source>Coloured as JSON.</source>
        <translation>Színezés: JSON.</translation>
    </message>
    <message>
        <source>Coloured as XML.</source>
        <translation>Színezés: XML.</translation>
    </message>
    <message>
        <source>Coloured as PEM.</source>
        <translation>Színezés: PEM.</translation>
    </message>
    <message>
        <source>Coloured as names and values.</source>
        <translation>Színezés: nevek és értékek.</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>&amp;Láthatatlan karakterek megjelenítése</translation>
    </message>
    <message>
        <source>Writes out blanks, tabs, line ends, controls and characters without width. What you copy stays as it is.</source>
        <translation>Kiírja a szóközöket, tabulátorokat, sorvégeket, vezérlőkaraktereket és a szélesség nélküli karaktereket. A másolt szöveg változatlan marad.</translation>
    </message>
</context>
<context>
    <name>vault::ValueTab</name>
    <message>
        <source>Save to a file…</source>
        <translation>Mentés fájlba…</translation>
    </message>
    <message>
        <source>The value is fetched only when you reveal it (Ctrl+R), copy it (Ctrl+B) or save it. It hides again after a while and leaves the clipboard again.</source>
        <translation>Az érték csak akkor lesz lekérve, ha felfedi (Ctrl+R), másolja (Ctrl+B) vagy menti. Egy idő után újra elrejtődik, és a vágólapról is törlődik.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>A vágólap törölve.</translation>
    </message>
    <message>
        <source>The clipboard could not be looked at while another window was in front. It is cleared when you come back here.</source>
        <translation>A vágólap nem volt megtekinthető, amíg másik ablak volt előtérben. Akkor törlődik, amikor visszatér ide.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %Ln s, unless something else was copied by then.</source>
        <translation>
            <numerusform>Másolva. %Ln mp múlva törlődik a vágólapról, hacsak addig mást nem másolnak rá.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag file-encoding says “%1”, which is unknown here: the text is saved as it is.</source>
        <translation>A file-encoding címke értéke „%1”, ez itt ismeretlen: a szöveg változatlanul lesz mentve.</translation>
    </message>
    <message>
        <source>The value is no %1, so nothing was saved. Save again and choose “The text as it is”.</source>
        <translation>Az érték formája nem %1, ezért semmi sem lett mentve. Mentse újra, és válassza ezt: „A szöveg változatlanul”.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read the file.</source>
        <translation>Mentve: %1. A fájlt csak Ön olvashatja.</translation>
    </message>
</context>
<context>
    <name>vault::VaultClosing</name>
    <message>
        <source>Close %1?</source>
        <translation>Bezárja ezt: %1?</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Bezárás mindenképp</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Nyitva tartás</translation>
    </message>
    <message>
        <source>Edits that are not saved.</source>
        <translation>Nem mentett módosítások.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of what quitting would lose; %1 is a vault, %2 what is lost there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>Mindenképp kilép?</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Kilépés mindenképp</translation>
    </message>
    <message>
        <source>1 job is not over: where the vault was asked already, it goes on; else it does not begin.</source>
        <translation>1 feladat még nem fejeződött be: ha a tárolóhoz már elment a kérés, folytatódik; ha nem, el sem kezdődik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are not over: what the vault was asked for goes on, the others do not begin.</source>
        <translation>
            <numerusform>%Ln feladat még nem fejeződött be: amire a tároló már kérést kapott, folytatódik, a többi el sem kezdődik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::VaultDialogs</name>
    <message>
        <source>&amp;Close both</source>
        <translation>Mindkettő &amp;bezárása</translation>
    </message>
    <message>
        <source>Close %1 and &quot;%2&quot;?</source>
        <extracomment>%1 is a vault, %2 the title of the dialog that is open.</extracomment>
        <translation>Bezárja ezeket: %1 és „%2”?</translation>
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
        <translation>A kulcskarika nem fogadta a titkos adatot: a program legközelebb újra bekéri.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: you stay signed in until the program ends.</source>
        <translation>A kulcskarika nem használható: a program végéig bejelentkezve marad.</translation>
    </message>
    <message>
        <source>Signed out of %1, but the keychain did not remove its entries.</source>
        <translation>Kijelentkezve innen: %1, de a kulcskarika nem távolította el a bejegyzéseit.</translation>
    </message>
    <message>
        <source>Signed out of %1. Its entries were removed from the keychain.</source>
        <translation>Kijelentkezve innen: %1. A bejegyzései el lettek távolítva a kulcskarikáról.</translation>
    </message>
    <message>
        <source>Signed out of %1. Its token was forgotten.</source>
        <translation>Kijelentkezve innen: %1. A jogkivonata el lett felejtve.</translation>
    </message>
    <message>
        <source>This connection is not kept any more.</source>
        <translation>Ez a kapcsolat már nincs mentve.</translation>
    </message>
</context>
<context>
    <name>vault::VaultSearchModel</name>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Titok</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Törölt kulcs</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Törölt titok</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Törölt tanúsítvány</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tároló</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Title of the column that says &quot;Key&quot;, &quot;Secret&quot;…</extracomment>
        <translation>Típus</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabBar</name>
    <message>
        <source>Open vaults</source>
        <translation>Megnyitott tárolók</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <extracomment>On a tab&apos;s tool tip; %1 is a colour: &quot;Marked red&quot;.</extracomment>
        <translation>Jelölés: %1</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>A tab as read aloud: %1 is a vault, %2 a colour.</extracomment>
        <translation>%1, jelölés: %2</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Bezárás: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>A &amp;többi bezárása</translation>
    </message>
    <message>
        <source>Open in &amp;another tab</source>
        <translation>Megnyitás &amp;másik lapon</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Cím másolása</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Csak olvasható</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>A tab as read aloud: %1 is a vault, perhaps with its colour.</extracomment>
        <translation>%1, csak olvasható</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabs</name>
    <message>
        <source>Open another vault</source>
        <translation>Másik tároló megnyitása</translation>
    </message>
    <message>
        <source>Open another vault (Ctrl+T)</source>
        <translation>Másik tároló megnyitása (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>vault::VaultTreeModel</name>
    <message>
        <source>Keys</source>
        <translation>Kulcsok</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Titkok</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>Törölt kulcsok</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>Törölt titkok</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nincs betöltve</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>betöltés</translation>
    </message>
    <message>
        <source>%L1 so far, loading</source>
        <translation>eddig %L1, betöltés</translation>
    </message>
    <message>
        <source>%L1, all loaded</source>
        <translation>%L1, minden betöltve</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>leállítva</translation>
    </message>
    <message>
        <source>%L1 so far, stopped</source>
        <translation>eddig %L1, leállítva</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>nem sikerült betölteni</translation>
    </message>
    <message>
        <source>%L1 so far, the rest could not be loaded</source>
        <translation>eddig %L1, a többit nem sikerült betölteni</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list&apos;s title, %2 how many it holds and whether they are all</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tanúsítványok</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>Törölt tanúsítványok</translation>
    </message>
</context>
<context>
    <name>vault::VaultView</name>
    <message>
        <source>Signing</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Show the signing workbench, or the lists again</source>
        <translation>Az aláírási munkaterület megjelenítése, vagy vissza a listákhoz</translation>
    </message>
</context>
<context>
    <name>vault::VerifyTab</name>
    <message>
        <source>A key of the vaul&amp;t</source>
        <translation>A tároló kul&amp;csa</translation>
    </message>
    <message>
        <source>A pu&amp;blic key</source>
        <translation>Nyilvános kulc&amp;s</translation>
    </message>
    <message>
        <source>Its di&amp;gest</source>
        <translation>A kiv&amp;onata</translation>
    </message>
    <message>
        <source>The fil&amp;e, hashed here</source>
        <translation>A fá&amp;jl, itt kivonatolva</translation>
    </message>
    <message>
        <source>Verif&amp;y here</source>
        <translation>Ellenőrzés &amp;itt</translation>
    </message>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>Ellenőrzés a tá&amp;rolóban</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Ellenőrzés ezzel:</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>Mi lett aláírva:</translation>
    </message>
    <message>
        <source>Give the public key.</source>
        <translation>Adja meg a nyilvános kulcsot.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Előbb válasszon kulcsot.</translation>
    </message>
    <message>
        <source>One signature is of one file: remove the others.</source>
        <translation>Egy aláírás egyetlen fájlhoz tartozik: távolítsa el a többit.</translation>
    </message>
    <message>
        <source>The vault verifies with its own keys only.</source>
        <translation>A tároló csak a saját kulcsaival ellenőriz.</translation>
    </message>
    <message>
        <source>The signature fits: verified on this computer.</source>
        <translation>Az aláírás illik: ezen a számítógépen ellenőrizve.</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and this key.</source>
        <translation>Az aláírás nem illik a kivonathoz és ehhez a kulcshoz.</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>A tároló lekérdezése…</translation>
    </message>
    <message>
        <source>The signature fits: verified at the vault.</source>
        <translation>Az aláírás illik: a tárolóban ellenőrizve.</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. An older version is chosen here: that may be why.</source>
        <translation>Nem illik a kulcs aktuális verziójához, pedig a protokoll e formája csak azt tudja lekérdezni. Itt egy régebbi verzió van kiválasztva: lehet, hogy ez az oka.</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>A tároló szerint az aláírás nem megfelelő.</translation>
    </message>
</context>
<context>
    <name>vault::VersionComparisonDialog</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Csak az &amp;eltérések</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <extracomment>%1 is the name of a key or a secret.</extracomment>
        <translation>Verziók összehasonlítása: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Összehasonlítás</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Tulajdonság</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuális)</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is a version of a secret.</extracomment>
        <translation>Érték: %1</translation>
    </message>
    <message>
        <source>≠ Differs</source>
        <extracomment>A sign and a word: what two versions have in common, and what not.</extracomment>
        <translation>≠ Eltér</translation>
    </message>
    <message>
        <source>= Same</source>
        <translation>= Azonos</translation>
    </message>
    <message>
        <source>Their attributes and tags are the same.</source>
        <translation>Az attribútumaik és a címkéik azonosak.</translation>
    </message>
    <message>
        <source>1 attribute or tag differs.</source>
        <translation>1 attribútum vagy címke eltér.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes or tags differ.</source>
        <translation>
            <numerusform>%Ln attribútum vagy címke eltér.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal both values to compare them too.</source>
        <translation>Az értékek összehasonlításához fedje fel mindkettőt.</translation>
    </message>
    <message>
        <source>= The values are the same, byte for byte.</source>
        <translation>= Az értékek bájtról bájtra azonosak.</translation>
    </message>
    <message>
        <source>≠ The values differ.</source>
        <translation>≠ Az értékek eltérnek.</translation>
    </message>
</context>
<context>
    <name>vault::VersionValue</name>
    <message>
        <source>Fetching the value…</source>
        <translation>Érték lekérése…</translation>
    </message>
</context>
<context>
    <name>vault::VersionsTab</name>
    <message>
        <source>Edit the attributes and tags of the chosen version (F4)</source>
        <translation>A kiválasztott verzió attribútumainak és címkéinek szerkesztése (F4)</translation>
    </message>
    <message>
        <source>Compare the two chosen versions; Ctrl or Shift chooses a second one (Ctrl+K)</source>
        <translation>A két kiválasztott verzió összehasonlítása; a második a Ctrl vagy a Shift billentyűvel választható ki (Ctrl+K)</translation>
    </message>
    <message>
        <source>Choose one version first</source>
        <translation>Előbb válasszon egy verziót</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Engedélyezés</translation>
    </message>
    <message>
        <source>The vault refuses to use this version while it is disabled (Ctrl+D)</source>
        <translation>Amíg le van tiltva, a tároló nem engedi használni ezt a verziót (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use this version again (Ctrl+D)</source>
        <translation>A verzió használatának újbóli engedélyezése a tárolóban (Ctrl+D)</translation>
    </message>
    <message>
        <source>Disable this version and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>A verzió letiltása és a lejárat beállítása a mostani időpontra (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>Letiltás és lejáratás</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Összehasonlítás…</translation>
    </message>
</context>
</TS>
