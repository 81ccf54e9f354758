<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the vault at this address, for example https://contoso.vault.azure.net.</source>
        <translation>Bu adresteki kasayı açar, örneğin https://contoso.vault.azure.net.</translation>
    </message>
    <message>
        <source>The api-version of every request; 7.4 unless given.</source>
        <translation>Her isteğin api-version değeri; verilmezse 7.4.</translation>
    </message>
    <message>
        <source>Read the access token from this file. Without it the environment&apos;s VAULT_BROWSER_TOKEN is used.</source>
        <translation>Erişim belirtecini bu dosyadan okur. Verilmezse ortamdaki VAULT_BROWSER_TOKEN kullanılır.</translation>
    </message>
    <message>
        <source>Which form of the paths to use: automatic (by api-version), documented or service.</source>
        <translation>Kullanılacak yol biçimi: automatic (api-version değerine göre), documented veya service.</translation>
    </message>
    <message>
        <source>Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD, for networks that let no other verb through.</source>
        <translation>Başka hiçbir fiili geçirmeyen ağlar için PUT, PATCH ve DELETE isteklerini X-HTTP-METHOD ile POST olarak gönderir.</translation>
    </message>
    <message>
        <source>Start a practice vault on this computer and open it.</source>
        <translation>Bu bilgisayarda bir alıştırma kasası başlatır ve açar.</translation>
    </message>
    <message>
        <source>Save a picture of the window once the vault is listed, then quit.</source>
        <translation>Kasa listelenince pencerenin görüntüsünü kaydeder, sonra çıkar.</translation>
    </message>
    <message>
        <source>--routes takes automatic, documented or service, not &quot;%1&quot;.</source>
        <translation>--routes şunları alır: automatic, documented veya service; &quot;%1&quot; geçersiz.</translation>
    </message>
    <message>
        <source>A desktop browser for Azure Key Vault.</source>
        <translation>Azure Key Vault için bir masaüstü tarayıcısı.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; a vault&apos;s address goes after --vault.</source>
        <translation>&quot;%1&quot; bir seçenek değil; kasanın adresi --vault seçeneğinden sonra gelir.</translation>
    </message>
    <message>
        <source>--screenshot: the folder &quot;%1&quot; cannot be written to.</source>
        <translation>--screenshot: &quot;%1&quot; klasörüne yazılamıyor.</translation>
    </message>
    <message>
        <source>--%1 needs --vault.</source>
        <translation>--%1 için --vault gerekir.</translation>
    </message>
    <message>
        <source>--ca needs a file.</source>
        <translation>--ca için bir dosya gerekir.</translation>
    </message>
    <message>
        <source>--screenshot: &quot;%1&quot; names no picture format; end it in .png.</source>
        <translation>--screenshot: &quot;%1&quot; bir görüntü biçimi belirtmiyor; adın sonuna .png ekleyin.</translation>
    </message>
    <message>
        <source>vault-browser: warning: freed memory is not wiped; another program has replaced free().</source>
        <translation>vault-browser: uyarı: boşaltılan bellek silinmiyor; başka bir program free() işlevinin yerine geçmiş.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 ile --%2 birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>--%1 needs --vault or --connection.</source>
        <translation>--%1 için --vault veya --connection gerekir.</translation>
    </message>
    <message>
        <source>--%1 is for the sign-in by %2.</source>
        <extracomment>%1 and %2 are words of the command line.</extracomment>
        <translation>--%1, %2 ile oturum açmak içindir.</translation>
    </message>
    <message>
        <source>--sign-in takes browser, device-code, client-secret, client-certificate, azure-cli or access-token, not &quot;%1&quot;.</source>
        <translation>--sign-in şunları alır: browser, device-code, client-secret, client-certificate, azure-cli veya access-token; &quot;%1&quot; geçersiz.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;.</source>
        <translation>--proxy şunları alır: system, none, http://HOST:PORT veya socks5://HOST:PORT; &quot;%1&quot; geçersiz.</translation>
    </message>
    <message>
        <source>--connection: several are called &quot;%1&quot;; give an id: %2.</source>
        <extracomment>%2 is a list of ids.</extracomment>
        <translation>--connection: &quot;%1&quot; adında birden çok bağlantı var; bir kimlik verin: %2.</translation>
    </message>
    <message>
        <source>--connection: no connection is kept yet.</source>
        <translation>--connection: henüz saklanan bağlantı yok.</translation>
    </message>
    <message>
        <source>--connection: none is called &quot;%1&quot;; there are: %2.</source>
        <extracomment>%2 is a list of names.</extracomment>
        <translation>--connection: &quot;%1&quot; adında bağlantı yok; var olanlar: %2.</translation>
    </message>
    <message>
        <source>Open the connection that is kept under this name or id.</source>
        <translation>Bu ad veya kimlikle saklanan bağlantıyı açar.</translation>
    </message>
    <message>
        <source>An additional root certificate (PEM), trusted for this vault and its sign-in only.</source>
        <translation>Yalnızca bu kasa ve oturum açması için güvenilen ek bir kök sertifika (PEM).</translation>
    </message>
    <message>
        <source>The way to the vault and its sign-in: system, none, http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Kasaya ve oturum açmaya giden yol: system, none, http://HOST:PORT veya socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>How to sign in: browser, device-code, client-secret, client-certificate, azure-cli or access-token; unless given, access-token where there is a token and browser otherwise.</source>
        <translation>Oturum açma yöntemi: browser, device-code, client-secret, client-certificate, azure-cli veya access-token; verilmezse belirteç varsa access-token, yoksa browser.</translation>
    </message>
    <message>
        <source>The application to sign in as.</source>
        <translation>Oturum açmakta kullanılacak uygulama.</translation>
    </message>
    <message>
        <source>Read the application&apos;s secret from this file. Without it the environment&apos;s VAULT_BROWSER_CLIENT_SECRET is used.</source>
        <translation>Uygulamanın gizli dizisini bu dosyadan okur. Verilmezse ortamdaki VAULT_BROWSER_CLIENT_SECRET kullanılır.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate and private key (PEM or PKCS#12).</source>
        <translation>Uygulamanın sertifikası ve özel anahtarı (PEM veya PKCS#12).</translation>
    </message>
    <message>
        <source>The tenant to sign in to, in place of the one that the vault names.</source>
        <translation>Kasanın belirttiğinin yerine oturum açılacak kiracı.</translation>
    </message>
    <message>
        <source>A sign-in authority to trust beside Microsoft&apos;s, for example https://login.example.org.</source>
        <translation>Microsoft&apos;unkilerin yanında güvenilecek bir oturum açma yetkilisi, örneğin https://login.example.org.</translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>No colour</source>
        <translation>Renk yok</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>in 1 year</source>
        <translation>1 yıl sonra</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln years</source>
        <translation>
            <numerusform>%Ln yıl sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>1 ay sonra</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>%Ln ay sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 gün sonra</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 saat sonra</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>%Ln saat sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>1 dakika sonra</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>%Ln dakika sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>bir dakikadan kısa süre sonra</translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>1 yıl önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln yıl önce</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>1 ay önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln ay önce</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 gün önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 saat önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln saat önce</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 dakika önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln dakika önce</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Devre dışı</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Henüz geçerli değil</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Süresi dolmak üzere</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Etkin</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a few seconds</source>
        <translation>birkaç saniye</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time of %1 seconds.</extracomment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>the object</source>
        <translation>nesne</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>kasa</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>bu istek</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>başka ayrıntı yok</translation>
    </message>
    <message>
        <source>the vault&apos;s sign-in authority</source>
        <translation>kasanın oturum açma yetkilisi</translation>
    </message>
    <message>
        <source>the vault&apos;s resource</source>
        <translation>kasanın kaynağı</translation>
    </message>
    <message>
        <source>an address that it did not name</source>
        <translation>belirtmediği bir adres</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>ara sunucu</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>%1 ara sunucusu</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>içerik türü yok</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kod yok</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>gizli diziler</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>anahtarlar</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>bu eylem</translation>
    </message>
    <message>
        <source>of this computer&apos;s network</source>
        <translation>bu bilgisayarın ağının</translation>
    </message>
    <message>
        <source>that was sent</source>
        <translation>gönderilen</translation>
    </message>
    <message>
        <source>that this vault knows</source>
        <translation>bu kasanın tanıdığı</translation>
    </message>
    <message>
        <source>the vault&apos;s tenant</source>
        <translation>kasanın kiracısı</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Bağlantı kapandı</translation>
    </message>
    <message>
        <source>The connection to {vault} was closed before the answer was complete.</source>
        <translation>{vault} bağlantısı yanıt tamamlanmadan kapatıldı.</translation>
    </message>
    <message>
        <source>The server or something on the way hung up.</source>
        <translation>Sunucu ya da aradaki bir şey bağlantıyı kesti.</translation>
    </message>
    <message>
        <source>Try again: the request changes nothing at the vault.</source>
        <translation>Yeniden deneyin: istek kasada hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(kaldırıldı)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx Bilgilendirme</translation>
    </message>
    <message>
        <source>2xx Success</source>
        <translation>2xx Başarılı</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx Yönlendirme</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx İstemci hatası</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx Sunucu hatası</translation>
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
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Nesne</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>İstek kimliği</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>İstemci istek kimliği</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Yeniden deneme süresi</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Yönlendirilen adres</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Yetkili</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>İçerik türü</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Ara sunucu</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Wrong client secret</source>
        <translation>İstemci gizli dizisi yanlış</translation>
    </message>
    <message>
        <source>The sign-in authority rejected the client secret.</source>
        <translation>Oturum açma yetkilisi istemci gizli dizisini reddetti.</translation>
    </message>
    <message>
        <source>It is wrong, or it is the id of the secret instead of its value.</source>
        <translation>Gizli dizi yanlış ya da değeri yerine kimliği girilmiş.</translation>
    </message>
    <message>
        <source>Enter the value of the secret, which is shown only once when it is made.</source>
        <translation>Yalnızca oluşturulduğunda bir kez gösterilen gizli dizi değerini girin.</translation>
    </message>
    <message>
        <source>Client secret expired</source>
        <translation>İstemci gizli dizisinin süresi doldu</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>İstemci gizli dizisinin süresi dolmuş.</translation>
    </message>
    <message>
        <source>A secret of an application is valid until a fixed day.</source>
        <translation>Bir uygulamanın gizli dizisi belirli bir güne kadar geçerlidir.</translation>
    </message>
    <message>
        <source>Make a new one for the application and enter it in the connection.</source>
        <translation>Uygulama için yeni bir tane oluşturun ve bağlantıya girin.</translation>
    </message>
    <message>
        <source>Unknown application</source>
        <translation>Bilinmeyen uygulama</translation>
    </message>
    <message>
        <source>The tenant does not know the application of this connection.</source>
        <translation>Kiracı bu bağlantının uygulamasını tanımıyor.</translation>
    </message>
    <message>
        <source>The client id is wrong, or the application is not installed in the tenant of the vault.</source>
        <translation>İstemci kimliği yanlış ya da uygulama kasanın kiracısında yüklü değil.</translation>
    </message>
    <message>
        <source>Check client id and tenant of the connection.</source>
        <translation>Bağlantının istemci kimliğini ve kiracısını denetleyin.</translation>
    </message>
    <message>
        <source>Second factor needed</source>
        <translation>İkinci faktör gerekli</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor.</source>
        <translation>Oturum açmak için ikinci bir faktör gerekiyor.</translation>
    </message>
    <message>
        <source>A rule of your organisation asks for multi-factor authentication.</source>
        <translation>Kuruluşunuzun bir kuralı çok faktörlü kimlik doğrulaması istiyor.</translation>
    </message>
    <message>
        <source>Sign in once more through the browser and confirm the second factor.</source>
        <translation>Tarayıcı üzerinden bir kez daha oturum açın ve ikinci faktörü onaylayın.</translation>
    </message>
    <message>
        <source>Second factor not set up</source>
        <translation>İkinci faktör ayarlanmamış</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor that is not set up yet.</source>
        <translation>Oturum açmak için henüz ayarlanmamış bir ikinci faktör gerekiyor.</translation>
    </message>
    <message>
        <source>Sign in through the browser and set the second factor up.</source>
        <translation>Tarayıcı üzerinden oturum açın ve ikinci faktörü ayarlayın.</translation>
    </message>
    <message>
        <source>Blocked by conditional access</source>
        <translation>Koşullu erişim tarafından engellendi</translation>
    </message>
    <message>
        <source>A conditional access rule of your organisation blocks the sign-in.</source>
        <translation>Kuruluşunuzun bir koşullu erişim kuralı oturum açmayı engelliyor.</translation>
    </message>
    <message>
        <source>The way of signing in, the place or the device does not meet the rule.</source>
        <translation>Oturum açma yöntemi, konum veya cihaz kurala uymuyor.</translation>
    </message>
    <message>
        <source>Try the sign-in through the browser, or ask your administrator.</source>
        <translation>Tarayıcı üzerinden oturum açmayı deneyin ya da yöneticinize başvurun.</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Onay eksik</translation>
    </message>
    <message>
        <source>The application may not use the vault in your name yet.</source>
        <translation>Uygulama kasayı henüz sizin adınıza kullanamıyor.</translation>
    </message>
    <message>
        <source>Neither you nor an administrator has consented to it.</source>
        <translation>Buna ne siz ne de bir yönetici onay verdi.</translation>
    </message>
    <message>
        <source>Sign in through the browser and consent, or ask your administrator to.</source>
        <translation>Tarayıcı üzerinden oturum açıp onay verin ya da yöneticinizden onay isteyin.</translation>
    </message>
    <message>
        <source>Invalid name</source>
        <translation>Geçersiz ad</translation>
    </message>
    <message>
        <source>The vault does not accept {object} as a name.</source>
        <translation>Kasa {object} adını kabul etmiyor.</translation>
    </message>
    <message>
        <source>A name has 1 to 127 characters: letters A to Z, digits and hyphens only.</source>
        <translation>Bir ad 1-127 karakterdir: yalnızca A-Z harfleri, rakamlar ve kısa çizgiler.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Unknown api-version</source>
        <translation>Bilinmeyen api-version</translation>
    </message>
    <message>
        <source>The vault does not know the api-version {version}.</source>
        <translation>Kasa {version} api-version değerini tanımıyor.</translation>
    </message>
    <message>
        <source>This cloud or appliance is behind or ahead of the version that was asked for.</source>
        <translation>Bu bulut veya aygıt, istenen sürümün gerisinde ya da ilerisinde.</translation>
    </message>
    <message>
        <source>Open the vault with the api-version {supported}.</source>
        <translation>Kasayı {supported} api-version değeriyle açın.</translation>
    </message>
    <message>
        <source>Invalid property</source>
        <translation>Geçersiz özellik</translation>
    </message>
    <message>
        <source>The vault rejected one of the values.</source>
        <translation>Kasa değerlerden birini reddetti.</translation>
    </message>
    <message>
        <source>There are more than 15 tags, or a tag, content type or value is too long.</source>
        <translation>15&apos;ten fazla etiket var ya da bir etiket, içerik türü veya değer çok uzun.</translation>
    </message>
    <message>
        <source>Remove tags or shorten the longest value.</source>
        <translation>Etiketleri azaltın ya da en uzun değeri kısaltın.</translation>
    </message>
    <message>
        <source>Invalid key</source>
        <translation>Geçersiz anahtar</translation>
    </message>
    <message>
        <source>The vault could not read the key.</source>
        <translation>Kasa anahtarı okuyamadı.</translation>
    </message>
    <message>
        <source>It is not a complete JSON Web Key.</source>
        <translation>Eksiksiz bir JSON Web Key değil.</translation>
    </message>
    <message>
        <source>Export the key once more and import that file.</source>
        <translation>Anahtarı bir kez daha dışarı aktarın ve o dosyayı içeri aktarın.</translation>
    </message>
    <message>
        <source>Key type missing</source>
        <translation>Anahtar türü eksik</translation>
    </message>
    <message>
        <source>The key does not say its type (kty).</source>
        <translation>Anahtar türünü (kty) belirtmiyor.</translation>
    </message>
    <message>
        <source>Invalid RSA key</source>
        <translation>Geçersiz RSA anahtarı</translation>
    </message>
    <message>
        <source>The vault rejected the RSA key.</source>
        <translation>Kasa RSA anahtarını reddetti.</translation>
    </message>
    <message>
        <source>Its numbers do not belong together.</source>
        <translation>Sayıları birbirine uymuyor.</translation>
    </message>
    <message>
        <source>Check the file with another tool, then export the key once more.</source>
        <translation>Dosyayı başka bir araçla denetleyin, sonra anahtarı bir kez daha dışarı aktarın.</translation>
    </message>
    <message>
        <source>Digest length</source>
        <translation>Özet uzunluğu</translation>
    </message>
    <message>
        <source>The vault rejected the length of the digest.</source>
        <translation>Kasa özetin uzunluğunu reddetti.</translation>
    </message>
    <message>
        <source>The algorithm needs a digest of another length, as the vault&apos;s message says.</source>
        <translation>Kasanın iletisinde belirtildiği gibi algoritma başka uzunlukta bir özet gerektiriyor.</translation>
    </message>
    <message>
        <source>Choose the algorithm that fits the digest, or let the file be hashed here.</source>
        <translation>Özete uyan algoritmayı seçin ya da dosyanın karmasının burada alınmasını sağlayın.</translation>
    </message>
    <message>
        <source>Invalid count</source>
        <translation>Geçersiz sayı</translation>
    </message>
    <message>
        <source>The vault rejected the number of random bytes.</source>
        <translation>Kasa rastgele bayt sayısını reddetti.</translation>
    </message>
    <message>
        <source>It gives between 1 and 128 bytes at a time.</source>
        <translation>Bir defada 1 ile 128 bayt arasında verir.</translation>
    </message>
    <message>
        <source>Ask for fewer bytes.</source>
        <translation>Daha az bayt isteyin.</translation>
    </message>
    <message>
        <source>Attestation unreachable</source>
        <translation>Kanıtlamaya ulaşılamıyor</translation>
    </message>
    <message>
        <source>The vault could not reach the attestation service.</source>
        <translation>Kasa kanıtlama hizmetine ulaşamadı.</translation>
    </message>
    <message>
        <source>The address in the key&apos;s release policy does not answer.</source>
        <translation>Anahtarın yayınlama ilkesindeki adres yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Correct the attestation address of the release policy.</source>
        <translation>Yayınlama ilkesindeki kanıtlama adresini düzeltin.</translation>
    </message>
    <message>
        <source>Policy unchangeable</source>
        <translation>İlke değiştirilemez</translation>
    </message>
    <message>
        <source>The release policy of {object} cannot be changed.</source>
        <translation>{object} için yayınlama ilkesi değiştirilemez.</translation>
    </message>
    <message>
        <source>It was made immutable when the key was created.</source>
        <translation>Anahtar oluşturulurken değiştirilemez yapılmış.</translation>
    </message>
    <message>
        <source>Create a new key with the policy that you need.</source>
        <translation>Size gereken ilkeyle yeni bir anahtar oluşturun.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Sertifikanın süresi doldu</translation>
    </message>
    <message>
        <source>The vault rejected the certificate.</source>
        <translation>Kasa sertifikayı reddetti.</translation>
    </message>
    <message>
        <source>It has already expired.</source>
        <translation>Süresi zaten dolmuş.</translation>
    </message>
    <message>
        <source>Import a certificate that is still valid.</source>
        <translation>Hâlâ geçerli olan bir sertifikayı içeri aktarın.</translation>
    </message>
    <message>
        <source>Invalid PKCS#12</source>
        <translation>Geçersiz PKCS#12</translation>
    </message>
    <message>
        <source>The vault could not read the PKCS#12 content.</source>
        <translation>Kasa PKCS#12 içeriğini okuyamadı.</translation>
    </message>
    <message>
        <source>It is damaged, or its password is missing or wrong.</source>
        <translation>Hasarlı ya da parolası eksik veya yanlış.</translation>
    </message>
    <message>
        <source>Export it once more and check the password.</source>
        <translation>Bir kez daha dışarı aktarın ve parolayı denetleyin.</translation>
    </message>
    <message>
        <source>Certificate unreadable</source>
        <translation>Sertifika okunamıyor</translation>
    </message>
    <message>
        <source>The vault could not read the certificate.</source>
        <translation>Kasa sertifikayı okuyamadı.</translation>
    </message>
    <message>
        <source>The content is neither PEM nor PKCS#12.</source>
        <translation>İçerik ne PEM ne de PKCS#12.</translation>
    </message>
    <message>
        <source>Export the certificate once more in one of these formats.</source>
        <translation>Sertifikayı bu biçimlerden birinde bir kez daha dışarı aktarın.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Değer çok uzun</translation>
    </message>
    <message>
        <source>The vault rejected a value as too long.</source>
        <translation>Kasa bir değeri çok uzun olduğu için reddetti.</translation>
    </message>
    <message>
        <source>A secret holds at most 25 KB.</source>
        <translation>Bir gizli dizi en fazla 25 KB tutar.</translation>
    </message>
    <message>
        <source>Shorten the value, or store the data elsewhere and only its password here.</source>
        <translation>Değeri kısaltın ya da verileri başka yerde saklayıp burada yalnızca parolasını tutun.</translation>
    </message>
    <message>
        <source>Backup of another vault</source>
        <translation>Başka bir kasanın yedeği</translation>
    </message>
    <message>
        <source>This backup cannot be restored here.</source>
        <translation>Bu yedek burada geri yüklenemez.</translation>
    </message>
    <message>
        <source>It was made in another security domain, or it is damaged.</source>
        <translation>Başka bir güvenlik etki alanında oluşturulmuş ya da hasarlı.</translation>
    </message>
    <message>
        <source>Restore it in a vault of the same subscription and geography, or HSM of the same domain.</source>
        <translation>Aynı abonelik ve coğrafyadaki bir kasaya ya da aynı etki alanındaki bir HSM&apos;ye geri yükleyin.</translation>
    </message>
    <message>
        <source>Damaged backup</source>
        <translation>Hasarlı yedek</translation>
    </message>
    <message>
        <source>The backup file cannot be used.</source>
        <translation>Yedek dosyası kullanılamıyor.</translation>
    </message>
    <message>
        <source>It is damaged or was not made by a key vault.</source>
        <translation>Hasarlı ya da bir anahtar kasası tarafından oluşturulmamış.</translation>
    </message>
    <message>
        <source>Choose the unchanged backup file.</source>
        <translation>Değiştirilmemiş yedek dosyasını seçin.</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Silinmemiş</translation>
    </message>
    <message>
        <source>There is nothing to recover: {object} exists.</source>
        <translation>Kurtarılacak bir şey yok: {object} mevcut.</translation>
    </message>
    <message>
        <source>It was never deleted, or has already been recovered.</source>
        <translation>Hiç silinmemiş ya da zaten kurtarılmış.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Listeyi yenileyin.</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Henüz silinmemiş</translation>
    </message>
    <message>
        <source>{object} cannot be purged yet.</source>
        <translation>{object} henüz temizlenemez.</translation>
    </message>
    <message>
        <source>Only a deleted object can be purged.</source>
        <translation>Yalnızca silinmiş bir nesne temizlenebilir.</translation>
    </message>
    <message>
        <source>Delete it first, then purge it.</source>
        <translation>Önce silin, sonra temizleyin.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Desteklenmiyor</translation>
    </message>
    <message>
        <source>The vault does not offer this: {operation}.</source>
        <translation>Kasa bunu sunmuyor: {operation}.</translation>
    </message>
    <message>
        <source>Its kind or version lacks the operation.</source>
        <translation>Bu işlem, kasanın türünde veya sürümünde yok.</translation>
    </message>
    <message>
        <source>Try another api-version, or do without it here.</source>
        <translation>Başka bir api-version deneyin ya da burada bu işlemden vazgeçin.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>Geçersiz parametre</translation>
    </message>
    <message>
        <source>The vault did not accept the request: {operation}.</source>
        <translation>Kasa isteği kabul etmedi: {operation}.</translation>
    </message>
    <message>
        <source>One of its values is not as the vault expects.</source>
        <translation>Değerlerinden biri kasanın beklediği gibi değil.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message, correct the input and try again.</source>
        <translation>Kasanın iletisini okuyun, girişi düzeltin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Geçersiz bağımsız değişken</translation>
    </message>
    <message>
        <source>Token missing</source>
        <translation>Belirteç eksik</translation>
    </message>
    <message>
        <source>The request came without a token that the vault can read.</source>
        <translation>İstek, kasanın okuyabileceği bir belirteç olmadan geldi.</translation>
    </message>
    <message>
        <source>The vault wants a Bearer token for {resource}, issued by {authority}.</source>
        <translation>Kasa, {authority} tarafından {resource} için verilmiş bir Bearer belirteci istiyor.</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Yanlış hedef kitle</translation>
    </message>
    <message>
        <source>The token is meant for another service.</source>
        <translation>Belirteç başka bir hizmet için.</translation>
    </message>
    <message>
        <source>The vault wants a token for {resource}, issued by {authority}.</source>
        <translation>Kasa, {authority} tarafından {resource} için verilmiş bir belirteç istiyor.</translation>
    </message>
    <message>
        <source>Get a token for exactly {resource}, without a slash at the end.</source>
        <translation>Sonunda eğik çizgi olmadan, tam olarak {resource} için bir belirteç alın.</translation>
    </message>
    <message>
        <source>Wrong tenant</source>
        <translation>Yanlış kiracı</translation>
    </message>
    <message>
        <source>The token comes from another tenant than the vault&apos;s.</source>
        <translation>Belirteç, kasanınkinden başka bir kiracıdan geliyor.</translation>
    </message>
    <message>
        <source>The vault accepts tokens of {issuer}.</source>
        <translation>Kasa, {issuer} tarafından verilen belirteçleri kabul ediyor.</translation>
    </message>
    <message>
        <source>Sign in to the vault&apos;s tenant at {authority} and get a token for {resource}.</source>
        <translation>{authority} üzerinden kasanın kiracısında oturum açın ve {resource} için bir belirteç alın.</translation>
    </message>
    <message>
        <source>Token not verifiable</source>
        <translation>Belirteç doğrulanamıyor</translation>
    </message>
    <message>
        <source>The vault could not verify the token just now.</source>
        <translation>Kasa belirteci şu anda doğrulayamadı.</translation>
    </message>
    <message>
        <source>Its copy of the sign-in authority&apos;s keys is out of date, which passes with a good token.</source>
        <translation>Oturum açma yetkilisine ait anahtarların kasadaki kopyası eski; belirteç geçerliyse bu durum kendiliğinden geçer.</translation>
    </message>
    <message>
        <source>Try again with the same token in a minute.</source>
        <translation>Bir dakika içinde aynı belirteçle yeniden deneyin.</translation>
    </message>
    <message>
        <source>Token not yet valid</source>
        <translation>Belirteç henüz geçerli değil</translation>
    </message>
    <message>
        <source>The vault finds that the token is not yet valid.</source>
        <translation>Kasa, belirtecin henüz geçerli olmadığını bildiriyor.</translation>
    </message>
    <message>
        <source>The clocks of the vault and the sign-in authority differ.</source>
        <translation>Kasa ile oturum açma yetkilisinin saatleri farklı.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Bir dakika bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Belirtecin süresi doldu</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Belirtecin süresi dolmuş.</translation>
    </message>
    <message>
        <source>An access token lasts about an hour.</source>
        <translation>Bir erişim belirteci yaklaşık bir saat geçerlidir.</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>Belirteç reddedildi</translation>
    </message>
    <message>
        <source>The vault could not validate the token.</source>
        <translation>Kasa belirteci doğrulayamadı.</translation>
    </message>
    <message>
        <source>It is damaged, expired, or signed by another authority than {authority}.</source>
        <translation>Hasarlı, süresi dolmuş ya da {authority} dışında bir yetkili tarafından imzalanmış.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>İzin eksik</translation>
    </message>
    <message>
        <source>You may not do this: {operation}.</source>
        <translation>Bunu yapma izniniz yok: {operation}.</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy does not give you the permission “{permission}” on {kinds}.</source>
        <translation>Kasanın erişim ilkesi size {kinds} için “{permission}” iznini vermiyor.</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the {kinds} permission “{permission}” in the access policy.</source>
        <translation>Kasanın sahibinden, erişim ilkesinde {kinds} için “{permission}” iznini isteyin.</translation>
    </message>
    <message>
        <source>Role missing</source>
        <translation>Rol eksik</translation>
    </message>
    <message>
        <source>None of your roles on this vault allows {action}.</source>
        <translation>Bu kasadaki rollerinizden hiçbiri {action} için izin vermiyor.</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the role “{role}”; a new role takes some minutes to be effective.</source>
        <translation>Kasanın sahibinden “{role}” rolünü isteyin; yeni bir rolün etkili olması birkaç dakika sürer.</translation>
    </message>
    <message>
        <source>Blocked by the firewall</source>
        <translation>Güvenlik duvarı tarafından engellendi</translation>
    </message>
    <message>
        <source>The vault&apos;s firewall refused the request.</source>
        <translation>Kasanın güvenlik duvarı isteği reddetti.</translation>
    </message>
    <message>
        <source>The address {address} is not on its list.</source>
        <translation>{address} adresi, güvenlik duvarının listesinde değil.</translation>
    </message>
    <message>
        <source>Have this address added to the vault&apos;s firewall, or connect through an allowed network.</source>
        <translation>Bu adresi kasanın güvenlik duvarına ekletin ya da izin verilen bir ağ üzerinden bağlanın.</translation>
    </message>
    <message>
        <source>Private access only</source>
        <translation>Yalnızca özel erişim</translation>
    </message>
    <message>
        <source>The vault refuses connections from the public network.</source>
        <translation>Kasa, genel ağdan gelen bağlantıları reddediyor.</translation>
    </message>
    <message>
        <source>Only approved private links may reach it.</source>
        <translation>Kasaya yalnızca onaylı özel bağlantılar ulaşabilir.</translation>
    </message>
    <message>
        <source>Connect through the network or VPN that holds the vault&apos;s private link.</source>
        <translation>Kasanın özel bağlantısının bulunduğu ağ veya VPN üzerinden bağlanın.</translation>
    </message>
    <message>
        <source>Attestation failed</source>
        <translation>Kanıtlama başarısız</translation>
    </message>
    <message>
        <source>The key was not released.</source>
        <translation>Anahtar yayınlanmadı.</translation>
    </message>
    <message>
        <source>The target environment could not prove that it is what the release policy demands.</source>
        <translation>Hedef ortam, yayınlama ilkesinin istediği ortam olduğunu kanıtlayamadı.</translation>
    </message>
    <message>
        <source>Check the attestation of the target environment against the policy.</source>
        <translation>Hedef ortamın kanıtlamasını ilkeyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Not permitted on this object</source>
        <translation>Bu nesne için izin verilmiyor</translation>
    </message>
    <message>
        <source>This is not permitted on {object}: {operation}.</source>
        <translation>{object} için buna izin verilmiyor: {operation}.</translation>
    </message>
    <message>
        <source>The object is disabled or deleted.</source>
        <translation>Nesne devre dışı veya silinmiş.</translation>
    </message>
    <message>
        <source>Recover and enable it first.</source>
        <translation>Önce kurtarın ve etkinleştirin.</translation>
    </message>
    <message>
        <source>Secret disabled</source>
        <translation>Gizli dizi devre dışı</translation>
    </message>
    <message>
        <source>The secret {object} is disabled.</source>
        <translation>{object} gizli dizisi devre dışı.</translation>
    </message>
    <message>
        <source>A disabled secret gives out no value.</source>
        <translation>Devre dışı bir gizli dizi değer vermez.</translation>
    </message>
    <message>
        <source>Enable it first, if it may be used again.</source>
        <translation>Yeniden kullanılabilecekse önce etkinleştirin.</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Anahtar devre dışı</translation>
    </message>
    <message>
        <source>The key {object} is disabled.</source>
        <translation>{object} anahtarı devre dışı.</translation>
    </message>
    <message>
        <source>A disabled key cannot be used.</source>
        <translation>Devre dışı bir anahtar kullanılamaz.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>İşleme izin verilmiyor</translation>
    </message>
    <message>
        <source>The key {object} must not be used like this: {operation}.</source>
        <translation>{object} anahtarı bu şekilde kullanılamaz: {operation}.</translation>
    </message>
    <message>
        <source>The key&apos;s permitted operations do not include it.</source>
        <translation>Bu işlem, anahtarın izin verilen işlemleri arasında değil.</translation>
    </message>
    <message>
        <source>Use another key, or add the operation to this key&apos;s permitted operations.</source>
        <translation>Başka bir anahtar kullanın ya da işlemi bu anahtarın izin verilen işlemlerine ekleyin.</translation>
    </message>
    <message>
        <source>Key not yet valid</source>
        <translation>Anahtar henüz geçerli değil</translation>
    </message>
    <message>
        <source>The key {object} cannot be used yet.</source>
        <translation>{object} anahtarı henüz kullanılamaz.</translation>
    </message>
    <message>
        <source>Its “not before” date lies in the future.</source>
        <translation>“Geçerlilik başlangıcı” tarihi gelecekte.</translation>
    </message>
    <message>
        <source>Wait until that date, or change it.</source>
        <translation>O tarihe kadar bekleyin ya da tarihi değiştirin.</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Anahtarın süresi doldu</translation>
    </message>
    <message>
        <source>The key {object} has expired.</source>
        <translation>{object} anahtarının süresi dolmuş.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>Sona erme tarihi geçmiş.</translation>
    </message>
    <message>
        <source>Use a newer key or version, or move the expiry date.</source>
        <translation>Daha yeni bir anahtar veya sürüm kullanın ya da sona erme tarihini ileri alın.</translation>
    </message>
    <message>
        <source>Managed by a certificate</source>
        <translation>Bir sertifika tarafından yönetiliyor</translation>
    </message>
    <message>
        <source>The key {object} belongs to a certificate.</source>
        <translation>{object} anahtarı bir sertifikaya ait.</translation>
    </message>
    <message>
        <source>Its lifetime is managed by Key Vault together with the certificate.</source>
        <translation>Yaşam süresini Key Vault sertifikayla birlikte yönetiyor.</translation>
    </message>
    <message>
        <source>Change or delete the certificate of the same name instead.</source>
        <translation>Bunun yerine aynı addaki sertifikayı değiştirin veya silin.</translation>
    </message>
    <message>
        <source>The secret {object} belongs to a certificate.</source>
        <translation>{object} gizli dizisi bir sertifikaya ait.</translation>
    </message>
    <message>
        <source>Purge protection</source>
        <translation>Temizleme koruması</translation>
    </message>
    <message>
        <source>{object} cannot be purged.</source>
        <translation>{object} temizlenemez.</translation>
    </message>
    <message>
        <source>Purge protection is switched on for this vault.</source>
        <translation>Bu kasa için temizleme koruması açık.</translation>
    </message>
    <message>
        <source>Wait for its purge date, or recover it.</source>
        <translation>Temizlenme tarihini bekleyin ya da nesneyi kurtarın.</translation>
    </message>
    <message>
        <source>Not among the deleted</source>
        <translation>Silinenler arasında değil</translation>
    </message>
    <message>
        <source>{object} is not among the deleted objects.</source>
        <translation>{object} silinmiş nesneler arasında değil.</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through, or it was purged or recovered.</source>
        <translation>Silme işleminin tamamlanması iki dakikayı bulabilir ya da nesne temizlenmiş veya kurtarılmış.</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh the deleted objects.</source>
        <translation>Bir dakika bekleyin, sonra silinmiş nesneleri yenileyin.</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>Anahtar bulunamadı</translation>
    </message>
    <message>
        <source>There is no key {object} in this vault.</source>
        <translation>Bu kasada {object} anahtarı yok.</translation>
    </message>
    <message>
        <source>It has been deleted or renamed, or this version does not exist.</source>
        <translation>Silinmiş veya yeniden adlandırılmış ya da bu sürüm yok.</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted keys to recover it.</source>
        <translation>Listeyi yenileyin ve kurtarmak için silinmiş anahtarlara bakın.</translation>
    </message>
    <message>
        <source>Secret not found</source>
        <translation>Gizli dizi bulunamadı</translation>
    </message>
    <message>
        <source>There is no secret {object} in this vault.</source>
        <translation>Bu kasada {object} gizli dizisi yok.</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted secrets to recover it.</source>
        <translation>Listeyi yenileyin ve kurtarmak için silinmiş gizli dizilere bakın.</translation>
    </message>
    <message>
        <source>Certificate not found</source>
        <translation>Sertifika bulunamadı</translation>
    </message>
    <message>
        <source>There is no certificate {object} in this vault.</source>
        <translation>Bu kasada {object} sertifikası yok.</translation>
    </message>
    <message>
        <source>It has been deleted, or this version does not exist.</source>
        <translation>Silinmiş ya da bu sürüm yok.</translation>
    </message>
    <message>
        <source>No pending certificate</source>
        <translation>Bekleyen sertifika yok</translation>
    </message>
    <message>
        <source>No certificate is pending for {object}.</source>
        <translation>{object} için bekleyen sertifika yok.</translation>
    </message>
    <message>
        <source>The request for it is complete or was cancelled.</source>
        <translation>Sertifika isteği tamamlanmış veya iptal edilmiş.</translation>
    </message>
    <message>
        <source>Refresh the certificate.</source>
        <translation>Sertifikayı yenileyin.</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>Veren bulunamadı</translation>
    </message>
    <message>
        <source>The vault has no such certificate issuer.</source>
        <translation>Kasada böyle bir sertifika veren yok.</translation>
    </message>
    <message>
        <source>It was removed or never set up.</source>
        <translation>Kaldırılmış ya da hiç ayarlanmamış.</translation>
    </message>
    <message>
        <source>Set up the issuer in the vault first.</source>
        <translation>Önce kasada sertifika vereni ayarlayın.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>İlgili kişi yok</translation>
    </message>
    <message>
        <source>The vault has no certificate contacts.</source>
        <translation>Kasanın sertifika ilgili kişisi yok.</translation>
    </message>
    <message>
        <source>None were ever set.</source>
        <translation>Hiç ayarlanmamış.</translation>
    </message>
    <message>
        <source>Add a contact first.</source>
        <translation>Önce bir ilgili kişi ekleyin.</translation>
    </message>
    <message>
        <source>Unknown operation</source>
        <translation>Bilinmeyen işlem</translation>
    </message>
    <message>
        <source>The vault does not know this request: {operation}.</source>
        <translation>Kasa bu isteği tanımıyor: {operation}.</translation>
    </message>
    <message>
        <source>This operation does not exist in the api-version, or the route form does not fit the vault.</source>
        <translation>Bu işlem api-version içinde yok ya da yol biçimi kasaya uymuyor.</translation>
    </message>
    <message>
        <source>Open the vault with another api-version or route form (--api-version, --routes).</source>
        <translation>Kasayı başka bir api-version veya yol biçimiyle açın (--api-version, --routes).</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Siliniyor</translation>
    </message>
    <message>
        <source>{object} is still being deleted.</source>
        <translation>{object} hâlâ siliniyor.</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through.</source>
        <translation>Silme işleminin tamamlanması iki dakikayı bulabilir.</translation>
    </message>
    <message>
        <source>Name taken by a deleted object</source>
        <translation>Ad, silinmiş bir nesnede kullanılıyor</translation>
    </message>
    <message>
        <source>The name {object} is taken by a deleted object.</source>
        <translation>{object} adını silinmiş bir nesne kullanıyor.</translation>
    </message>
    <message>
        <source>Deleted objects keep their name until they are purged.</source>
        <translation>Silinmiş nesneler temizlenene kadar adlarını korur.</translation>
    </message>
    <message>
        <source>Recover the deleted object or purge it, or choose another name.</source>
        <translation>Silinmiş nesneyi kurtarın veya temizleyin ya da başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Restore conflict</source>
        <translation>Geri yükleme çakışması</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>Yedek geri yüklenemedi.</translation>
    </message>
    <message>
        <source>An object of this name exists already, or another restore is in progress.</source>
        <translation>Bu adda bir nesne zaten var ya da başka bir geri yükleme sürüyor.</translation>
    </message>
    <message>
        <source>Delete and purge that object first, or wait for the other restore to end.</source>
        <translation>Önce o nesneyi silip temizleyin ya da diğer geri yüklemenin bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Certificate pending</source>
        <translation>Sertifika bekliyor</translation>
    </message>
    <message>
        <source>A certificate {object} is already being issued.</source>
        <translation>{object} sertifikası zaten veriliyor.</translation>
    </message>
    <message>
        <source>Only one request for a certificate can be in progress.</source>
        <translation>Aynı anda yalnızca bir sertifika isteği sürebilir.</translation>
    </message>
    <message>
        <source>Wait for it to complete, or cancel it.</source>
        <translation>Tamamlanmasını bekleyin ya da isteği iptal edin.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Çok fazla istek</translation>
    </message>
    <message>
        <source>The vault received too many requests.</source>
        <translation>Kasa çok fazla istek aldı.</translation>
    </message>
    <message>
        <source>Its limit for ten seconds is used up, also by other programs.</source>
        <translation>Başka programların da kullandığı on saniyelik sınırı dolmuş.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>{wait} bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Failure in the vault</source>
        <translation>Kasada hata</translation>
    </message>
    <message>
        <source>The vault failed while it worked on this: {operation}.</source>
        <translation>Kasa bunu işlerken hata verdi: {operation}.</translation>
    </message>
    <message>
        <source>The cause lies inside the service.</source>
        <translation>Neden hizmetin içinde.</translation>
    </message>
    <message>
        <source>Try again in {wait}; if it stays, give the request id to the vault&apos;s support.</source>
        <translation>{wait} sonra yeniden deneyin; sürerse istek kimliğini kasanın destek ekibine iletin.</translation>
    </message>
    <message>
        <source>Vault name taken</source>
        <translation>Kasa adı kullanılıyor</translation>
    </message>
    <message>
        <source>A vault of this name exists already.</source>
        <translation>Bu adda bir kasa zaten var.</translation>
    </message>
    <message>
        <source>Vault names are unique in the whole cloud, those of deleted vaults too.</source>
        <translation>Kasa adları, silinmiş kasalarınki de dahil, tüm bulutta benzersizdir.</translation>
    </message>
    <message>
        <source>Choose another name, or recover the deleted vault.</source>
        <translation>Başka bir ad seçin ya da silinmiş kasayı kurtarın.</translation>
    </message>
    <message>
        <source>Invalid vault name</source>
        <translation>Geçersiz kasa adı</translation>
    </message>
    <message>
        <source>This cannot be the name of a vault.</source>
        <translation>Bu, bir kasanın adı olamaz.</translation>
    </message>
    <message>
        <source>A vault&apos;s name has 3 to 24 letters, digits and hyphens.</source>
        <translation>Kasa adı 3-24 harf, rakam ve kısa çizgiden oluşur.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Çakışma</translation>
    </message>
    <message>
        <source>Another change to the vault is in progress.</source>
        <translation>Kasada başka bir değişiklik sürüyor.</translation>
    </message>
    <message>
        <source>Two changes cannot be made at the same time.</source>
        <translation>Aynı anda iki değişiklik yapılamaz.</translation>
    </message>
    <message>
        <source>Region not supported</source>
        <translation>Bölge desteklenmiyor</translation>
    </message>
    <message>
        <source>Key Vault is not offered in this region.</source>
        <translation>Key Vault bu bölgede sunulmuyor.</translation>
    </message>
    <message>
        <source>The service does not exist there.</source>
        <translation>Hizmet orada yok.</translation>
    </message>
    <message>
        <source>Choose another region.</source>
        <translation>Başka bir bölge seçin.</translation>
    </message>
    <message>
        <source>Tier not supported</source>
        <translation>Katman desteklenmiyor</translation>
    </message>
    <message>
        <source>This tier of Key Vault is not offered.</source>
        <translation>Key Vault&apos;un bu katmanı sunulmuyor.</translation>
    </message>
    <message>
        <source>Only standard and premium exist.</source>
        <translation>Yalnızca standard ve premium vardır.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Bunlardan birini seçin.</translation>
    </message>
    <message>
        <source>Vault not found</source>
        <translation>Kasa bulunamadı</translation>
    </message>
    <message>
        <source>The vault does not exist.</source>
        <translation>Kasa yok.</translation>
    </message>
    <message>
        <source>It was deleted, or its name is misspelt.</source>
        <translation>Silinmiş ya da adı yanlış yazılmış.</translation>
    </message>
    <message>
        <source>Check the name of the vault.</source>
        <translation>Kasanın adını denetleyin.</translation>
    </message>
    <message>
        <source>Resource group not found</source>
        <translation>Kaynak grubu bulunamadı</translation>
    </message>
    <message>
        <source>The resource group does not exist.</source>
        <translation>Kaynak grubu yok.</translation>
    </message>
    <message>
        <source>Check the name of the resource group.</source>
        <translation>Kaynak grubunun adını denetleyin.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Sertifikanın süresi dolmuş.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Geçerliliği sona ermiş.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Sertifikayı yenileyin.</translation>
    </message>
    <message>
        <source>Unknown failure</source>
        <translation>Bilinmeyen hata</translation>
    </message>
    <message>
        <source>Something failed without saying what.</source>
        <translation>Bir şey, nedenini bildirmeden başarısız oldu.</translation>
    </message>
    <message>
        <source>No cause was recorded.</source>
        <translation>Neden kaydedilmedi.</translation>
    </message>
    <message>
        <source>Try again, and report it with the request id if it happens once more.</source>
        <translation>Yeniden deneyin; bir kez daha olursa istek kimliğiyle birlikte bildirin.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Ana bilgisayar bulunamadı</translation>
    </message>
    <message>
        <source>The host {vault} could not be found.</source>
        <translation>{vault} ana bilgisayarı bulunamadı.</translation>
    </message>
    <message>
        <source>No name server knows this name, or this computer is offline.</source>
        <translation>Hiçbir ad sunucusu bu adı tanımıyor ya da bu bilgisayar çevrimdışı.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address for typing errors and this computer&apos;s network connection.</source>
        <translation>Kasanın adresinde yazım hatası olup olmadığını ve bu bilgisayarın ağ bağlantısını denetleyin.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>{vault} refused the connection.</source>
        <translation>{vault} bağlantıyı reddetti.</translation>
    </message>
    <message>
        <source>Nothing listens at this address and port, or a firewall turned the connection away.</source>
        <translation>Bu adresi ve bağlantı noktasını dinleyen yok ya da bir güvenlik duvarı bağlantıyı geri çevirdi.</translation>
    </message>
    <message>
        <source>Check the port in the vault&apos;s address and whether the server is running.</source>
        <translation>Kasanın adresindeki bağlantı noktasını ve sunucunun çalışıp çalışmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Refresh to see whether the change was made before you repeat it: it was not sent a second time.</source>
        <translation>Yinelemeden önce değişikliğin yapılıp yapılmadığını görmek için yenileyin: istek ikinci kez gönderilmedi.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Zamanında yanıt yok</translation>
    </message>
    <message>
        <source>{vault} sent nothing for too long.</source>
        <translation>{vault} çok uzun süre hiçbir şey göndermedi.</translation>
    </message>
    <message>
        <source>The server is overloaded, or the network dropped the connection without a word.</source>
        <translation>Sunucu aşırı yüklü ya da ağ bağlantıyı sessizce kesti.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Ağ bağlantısını denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Answer too slow</source>
        <translation>Yanıt çok yavaş</translation>
    </message>
    <message>
        <source>The answer of {vault} took longer than the time allowed.</source>
        <translation>{vault} yanıtı izin verilen süreden uzun sürdü.</translation>
    </message>
    <message>
        <source>Data was still arriving, but too slowly.</source>
        <translation>Veriler gelmeye devam ediyordu, ancak çok yavaştı.</translation>
    </message>
    <message>
        <source>Try again, on a faster connection if you can.</source>
        <translation>Yeniden deneyin, mümkünse daha hızlı bir bağlantı kullanın.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Ara sunucu başarısız oldu</translation>
    </message>
    <message>
        <source>{proxy} did not pass the request on.</source>
        <translation>{proxy} isteği iletmedi.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, refuses this host, or wants a user name and password.</source>
        <translation>Ara sunucuya ulaşılamıyor, bu ana bilgisayarı reddediyor ya da kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Ağa ulaşılamıyor</translation>
    </message>
    <message>
        <source>There is no way through the network to {vault}.</source>
        <translation>Ağ üzerinden {vault} için bir yol yok.</translation>
    </message>
    <message>
        <source>This computer is offline, or a VPN that leads there is not connected.</source>
        <translation>Bu bilgisayar çevrimdışı ya da oraya giden VPN bağlı değil.</translation>
    </message>
    <message>
        <source>Connect to the network or VPN, then try again.</source>
        <translation>Ağa veya VPN&apos;e bağlanın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>TLS yok</translation>
    </message>
    <message>
        <source>{vault} does not speak TLS on this port.</source>
        <translation>{vault} bu bağlantı noktasında TLS kullanmıyor.</translation>
    </message>
    <message>
        <source>The server expects plain HTTP there, or the port belongs to another service.</source>
        <translation>Sunucu orada düz HTTP bekliyor ya da bağlantı noktası başka bir hizmete ait.</translation>
    </message>
    <message>
        <source>Correct the port in the vault&apos;s address: a vault is only ever opened over TLS, usually on port 443.</source>
        <translation>Kasanın adresindeki bağlantı noktasını düzeltin: bir kasa yalnızca TLS üzerinden, genellikle 443 numaralı bağlantı noktasında açılır.</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Bağlantı başarısız</translation>
    </message>
    <message>
        <source>The connection to {vault} failed.</source>
        <translation>{vault} bağlantısı başarısız oldu.</translation>
    </message>
    <message>
        <source>The network layer reported: {detail}.</source>
        <translation>Ağ katmanının bildirdiği: {detail}.</translation>
    </message>
    <message>
        <source>Check the network connection and the vault&apos;s address, then try again.</source>
        <translation>Ağ bağlantısını ve kasanın adresini denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Sertifikaya güvenilmiyor</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not trusted.</source>
        <translation>{vault} sertifikasına güvenilmiyor.</translation>
    </message>
    <message>
        <source>An authority that this computer does not know has signed it.</source>
        <translation>Bu bilgisayarın tanımadığı bir yetkili tarafından imzalanmış.</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>Sertifika tarihi geçersiz</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not valid today.</source>
        <translation>{vault} sertifikası bugün geçerli değil.</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid, or this computer&apos;s clock is wrong.</source>
        <translation>Süresi dolmuş veya henüz geçerli değil ya da bu bilgisayarın saati yanlış.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, the server&apos;s certificate must be renewed.</source>
        <translation>Bu bilgisayarın saatini denetleyin; saat doğruysa sunucunun sertifikası yenilenmelidir.</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Başka bir ana bilgisayarın sertifikası</translation>
    </message>
    <message>
        <source>The certificate that {vault} shows was issued for another host.</source>
        <translation>{vault} tarafından gösterilen sertifika başka bir ana bilgisayar için verilmiş.</translation>
    </message>
    <message>
        <source>The address is an alias or an IP address, or something on the way answers in the vault&apos;s place.</source>
        <translation>Adres bir diğer ad veya IP adresi ya da kasanın yerine aradaki bir şey yanıt veriyor.</translation>
    </message>
    <message>
        <source>Use the name that the certificate carries, for example NAME.vault.azure.net also behind a private link.</source>
        <translation>Sertifikada yazan adı kullanın; örneğin özel bağlantı arkasında da NAME.vault.azure.net.</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS el sıkışması başarısız</translation>
    </message>
    <message>
        <source>No secure connection to {vault} could be agreed on.</source>
        <translation>{vault} ile güvenli bir bağlantı üzerinde anlaşılamadı.</translation>
    </message>
    <message>
        <source>The two sides share no TLS version or cipher, or a device on the way interferes: {detail}.</source>
        <translation>İki tarafın ortak bir TLS sürümü veya şifrelemesi yok ya da aradaki bir cihaz karışıyor: {detail}.</translation>
    </message>
    <message>
        <source>Check that the server offers TLS 1.2 or later and that no inspecting firewall stands between.</source>
        <translation>Sunucunun TLS 1.2 veya üstünü sunduğunu ve arada trafiği inceleyen bir güvenlik duvarı olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Refused by the vault</source>
        <translation>Kasa tarafından reddedildi</translation>
    </message>
    <message>
        <source>The vault refused: {operation}.</source>
        <translation>Kasa reddetti: {operation}.</translation>
    </message>
    <message>
        <source>It gave the code {code}.</source>
        <translation>Verdiği kod: {code}.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below.</source>
        <translation>Kasanın aşağıdaki iletisini okuyun.</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>Kasadan değil</translation>
    </message>
    <message>
        <source>The answer {status} is not from the vault.</source>
        <translation>{status} yanıtı kasadan gelmiyor.</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a web server on the way answered with {contentType}.</source>
        <translation>Aradaki bir ara sunucu, güvenlik duvarı veya web sunucusu yanıt verdi: {contentType}.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy; the start of the answer below may name who sent it.</source>
        <translation>Kasanın adresini ve ara sunucuyu denetleyin; yanıtın aşağıdaki başlangıcı kimin gönderdiğini gösterebilir.</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Boş yanıt</translation>
    </message>
    <message>
        <source>The answer {status} came without any explanation.</source>
        <translation>{status} yanıtı hiçbir açıklama olmadan geldi.</translation>
    </message>
    <message>
        <source>The server, or something on the way, sent no error description.</source>
        <translation>Sunucu ya da aradaki bir şey hata açıklaması göndermedi.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and try again; the request id helps its support to find the cause.</source>
        <translation>Kasanın adresini denetleyip yeniden deneyin; istek kimliği, destek ekibinin nedeni bulmasına yardımcı olur.</translation>
    </message>
    <message>
        <source>Redirected elsewhere</source>
        <translation>Başka yere yönlendirildi</translation>
    </message>
    <message>
        <source>The server points to {target} instead of answering.</source>
        <translation>Sunucu yanıt vermek yerine başka bir yeri gösteriyor: {target}.</translation>
    </message>
    <message>
        <source>A redirect is not followed, because the token would go to another place.</source>
        <translation>Yönlendirme izlenmez, çünkü belirteç başka bir yere gitmiş olur.</translation>
    </message>
    <message>
        <source>If you trust that address, open the vault there.</source>
        <translation>O adrese güveniyorsanız kasayı orada açın.</translation>
    </message>
    <message>
        <source>Answer is no JSON</source>
        <translation>Yanıt JSON değil</translation>
    </message>
    <message>
        <source>The vault&apos;s answer could not be read.</source>
        <translation>Kasanın yanıtı okunamadı.</translation>
    </message>
    <message>
        <source>It claims success but holds no JSON; something on the way may have replaced it.</source>
        <translation>Başarılı olduğunu bildiriyor ama JSON içermiyor; aradaki bir şey yanıtı değiştirmiş olabilir.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy, then try again.</source>
        <translation>Kasanın adresini ve ara sunucuyu denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Answer nested too deeply</source>
        <translation>Yanıt fazla derin iç içe</translation>
    </message>
    <message>
        <source>The vault&apos;s answer was rejected for safety.</source>
        <translation>Kasanın yanıtı güvenlik nedeniyle reddedildi.</translation>
    </message>
    <message>
        <source>Its JSON is nested more deeply than any genuine answer.</source>
        <translation>JSON içeriği, gerçek bir yanıttan daha derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>Check that the address really belongs to a key vault.</source>
        <translation>Adresin gerçekten bir anahtar kasasına ait olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Answer not as expected</source>
        <translation>Yanıt beklendiği gibi değil</translation>
    </message>
    <message>
        <source>The vault&apos;s answer lacks something that it promises.</source>
        <translation>Kasanın yanıtında olması gereken bir şey eksik.</translation>
    </message>
    <message>
        <source>This part is missing or of the wrong type: {detail}.</source>
        <translation>Bu bölüm eksik veya yanlış türde: {detail}.</translation>
    </message>
    <message>
        <source>Try another api-version, and check that the address really belongs to a key vault.</source>
        <translation>Başka bir api-version deneyin ve adresin gerçekten bir anahtar kasasına ait olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Yanıt yarıda kesildi</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>Yanıt tamamlanmadan sona erdi.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>Bağlantı yanıtın ortasında koptu.</translation>
    </message>
    <message>
        <source>Refresh, and repeat the action only if the change is not there.</source>
        <translation>Yenileyin ve eylemi yalnızca değişiklik yapılmamışsa yineleyin.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Yanıt çok büyük</translation>
    </message>
    <message>
        <source>The answer was larger than is accepted.</source>
        <translation>Yanıt kabul edilenden daha büyüktü.</translation>
    </message>
    <message>
        <source>No genuine answer of a key vault is that large.</source>
        <translation>Bir anahtar kasasının gerçek yanıtı bu kadar büyük olmaz.</translation>
    </message>
    <message>
        <source>Next page on another host</source>
        <translation>Sonraki sayfa başka bir ana bilgisayarda</translation>
    </message>
    <message>
        <source>The list&apos;s next page lies on another host.</source>
        <translation>Listenin sonraki sayfası başka bir ana bilgisayarda.</translation>
    </message>
    <message>
        <source>A genuine vault never points elsewhere, and the token must not go there: {detail}.</source>
        <translation>Gerçek bir kasa asla başka yeri göstermez ve belirteç oraya gitmemelidir: {detail}.</translation>
    </message>
    <message>
        <source>Do not trust this server before its owner has explained it.</source>
        <translation>Sahibi bunu açıklayana kadar bu sunucuya güvenmeyin.</translation>
    </message>
    <message>
        <source>Endless list</source>
        <translation>Sonsuz liste</translation>
    </message>
    <message>
        <source>The list leads back to a page that was already read.</source>
        <translation>Liste, daha önce okunmuş bir sayfaya geri dönüyor.</translation>
    </message>
    <message>
        <source>The server repeats a link, so the list would never end.</source>
        <translation>Sunucu bir bağlantıyı yineliyor, bu yüzden liste hiç bitmez.</translation>
    </message>
    <message>
        <source>Work with the rows that are there, and report it to the server&apos;s owner.</source>
        <translation>Eldeki satırlarla çalışın ve durumu sunucunun sahibine bildirin.</translation>
    </message>
    <message>
        <source>Token needed</source>
        <translation>Belirteç gerekli</translation>
    </message>
    <message>
        <source>The vault asks for a token, and there is none.</source>
        <translation>Kasa bir belirteç istiyor, ancak belirteç yok.</translation>
    </message>
    <message>
        <source>It wants one for {resource}, issued by {authority}.</source>
        <translation>{authority} tarafından {resource} için verilmiş bir belirteç istiyor.</translation>
    </message>
    <message>
        <source>The vault did not accept the token.</source>
        <translation>Kasa belirteci kabul etmedi.</translation>
    </message>
    <message>
        <source>It has expired, or it is not a token for {resource} issued by {authority}.</source>
        <translation>Süresi dolmuş ya da {authority} tarafından {resource} için verilmiş bir belirteç değil.</translation>
    </message>
    <message>
        <source>No sign-in challenge</source>
        <translation>Oturum açma sınaması yok</translation>
    </message>
    <message>
        <source>The server asks for authorization without saying which.</source>
        <translation>Sunucu, hangisi olduğunu belirtmeden yetkilendirme istiyor.</translation>
    </message>
    <message>
        <source>Its answer 401 holds no Bearer challenge, as every genuine vault sends.</source>
        <translation>401 yanıtında, her gerçek kasanın gönderdiği Bearer sınaması yok.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address; a proxy may have answered instead.</source>
        <translation>Kasanın adresini denetleyin; yerine bir ara sunucu yanıt vermiş olabilir.</translation>
    </message>
    <message>
        <source>Challenge for another resource</source>
        <translation>Başka bir kaynak için sınama</translation>
    </message>
    <message>
        <source>The server asks for a token that is meant for another service.</source>
        <translation>Sunucu, başka bir hizmet için olan bir belirteç istiyor.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and do not trust this server if it is right.</source>
        <translation>Kasanın adresini denetleyin; adres doğruysa bu sunucuya güvenmeyin.</translation>
    </message>
    <message>
        <source>Sign-in address not secure</source>
        <translation>Oturum açma adresi güvenli değil</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an address without https.</source>
        <translation>Sunucu, oturum açmayı https kullanmayan bir adrese yönlendiriyor.</translation>
    </message>
    <message>
        <source>Unknown sign-in authority</source>
        <translation>Bilinmeyen oturum açma yetkilisi</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an authority that is not known.</source>
        <translation>Sunucu, oturum açmayı bilinmeyen bir yetkiliye yönlendiriyor.</translation>
    </message>
    <message>
        <source>The challenge names {authority}, which is neither one of Microsoft&apos;s nor the connection&apos;s own; no token was asked for.</source>
        <translation>Sınama {authority} yetkilisini belirtiyor; bu ne Microsoft&apos;un yetkililerinden biri ne de bağlantının kendi yetkilisi. Belirteç istenmedi.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and name the authority in the connection only if you trust it.</source>
        <translation>Kasanın adresini denetleyin ve bu yetkiliyi yalnızca güveniyorsanız bağlantıda belirtin.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>Erişim belirtecinin süresi doldu</translation>
    </message>
    <message>
        <source>The access token that you gave is past its time.</source>
        <translation>Verdiğiniz erişim belirtecinin süresi geçmiş.</translation>
    </message>
    <message>
        <source>Paste a new one, or choose a way of signing in that renews it.</source>
        <translation>Yeni bir belirteç yapıştırın ya da belirteci yenileyen bir oturum açma yöntemi seçin.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Oturum açılamadı</translation>
    </message>
    <message>
        <source>The sign-in authority did not give a token.</source>
        <translation>Oturum açma yetkilisi belirteç vermedi.</translation>
    </message>
    <message>
        <source>Its answer holds the reason.</source>
        <translation>Nedeni yanıtında yazıyor.</translation>
    </message>
    <message>
        <source>Read the message, correct the connection and try again.</source>
        <translation>İletiyi okuyun, bağlantıyı düzeltin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Sign-in timed out</source>
        <translation>Oturum açma zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>Oturum açma zamanında tamamlanmadı.</translation>
    </message>
    <message>
        <source>The page or the code of a sign-in is good for some minutes only.</source>
        <translation>Oturum açma sayfası veya kodu yalnızca birkaç dakika geçerlidir.</translation>
    </message>
    <message>
        <source>Try again and finish the sign-in in the browser.</source>
        <translation>Yeniden deneyin ve tarayıcıda oturum açmayı tamamlayın.</translation>
    </message>
    <message>
        <source>Sign-in declined</source>
        <translation>Oturum açma reddedildi</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Oturum açma isteği reddedildi.</translation>
    </message>
    <message>
        <source>You, or a rule of your organisation, refused it on the authority&apos;s page.</source>
        <translation>Siz ya da kuruluşunuzun bir kuralı, yetkilinin sayfasında isteği reddetti.</translation>
    </message>
    <message>
        <source>Try again and accept, or ask your administrator.</source>
        <translation>Yeniden deneyip kabul edin ya da yöneticinize başvurun.</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>Oturum açma iptal edildi</translation>
    </message>
    <message>
        <source>The sign-in was canceled, so there is no token.</source>
        <translation>Oturum açma iptal edildi, bu yüzden belirteç yok.</translation>
    </message>
    <message>
        <source>You ended it in this program.</source>
        <translation>Bu programda siz sonlandırdınız.</translation>
    </message>
    <message>
        <source>Try again when you want to sign in.</source>
        <translation>Oturum açmak istediğinizde yeniden deneyin.</translation>
    </message>
    <message>
        <source>Sign-in not possible here</source>
        <translation>Burada oturum açılamıyor</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received.</source>
        <translation>Tarayıcının yanıtı alınamıyor.</translation>
    </message>
    <message>
        <source>This program could not listen on a port of this computer.</source>
        <translation>Bu program, bu bilgisayarın bir bağlantı noktasını dinleyemedi.</translation>
    </message>
    <message>
        <source>Choose the sign-in by device code for this connection.</source>
        <translation>Bu bağlantı için cihaz koduyla oturum açmayı seçin.</translation>
    </message>
    <message>
        <source>Azure CLI not found</source>
        <translation>Azure CLI bulunamadı</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed.</source>
        <translation>Azure CLI yüklü değil.</translation>
    </message>
    <message>
        <source>There is no program named az on the path.</source>
        <translation>Yol üzerinde az adlı bir program yok.</translation>
    </message>
    <message>
        <source>Install the Azure CLI, or choose another way of signing in.</source>
        <translation>Azure CLI&apos;yi yükleyin ya da başka bir oturum açma yöntemi seçin.</translation>
    </message>
    <message>
        <source>Azure CLI signed out</source>
        <translation>Azure CLI oturumu kapalı</translation>
    </message>
    <message>
        <source>The Azure CLI has no account that it could get a token for.</source>
        <translation>Azure CLI&apos;nin belirteç alabileceği bir hesabı yok.</translation>
    </message>
    <message>
        <source>Nobody is signed in there, or the sign-in there is out of date.</source>
        <translation>Orada kimse oturum açmamış ya da oturumun süresi geçmiş.</translation>
    </message>
    <message>
        <source>Run az login in a terminal and try again.</source>
        <translation>Bir uçbirimde az login komutunu çalıştırın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Azure CLI too slow</source>
        <translation>Azure CLI çok yavaş</translation>
    </message>
    <message>
        <source>The Azure CLI did not answer in time.</source>
        <translation>Azure CLI zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>It may wait for the network or for a lock of its own.</source>
        <translation>Ağı ya da kendi kilidini bekliyor olabilir.</translation>
    </message>
    <message>
        <source>Run az account get-access-token in a terminal to see why, then try again.</source>
        <translation>Nedenini görmek için bir uçbirimde az account get-access-token komutunu çalıştırın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Anahtarlık yok</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>Bu bilgisayarın anahtarlığına ulaşılamıyor.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>Bu oturumda çalışan bir anahtarlık hizmeti yok.</translation>
    </message>
    <message>
        <source>Go on with this session, and sign in again in the next.</source>
        <translation>Bu oturumla devam edin, bir sonrakinde yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Anahtarlık kilitli</translation>
    </message>
    <message>
        <source>The keychain did not take or give the entry.</source>
        <translation>Anahtarlık girdiyi almadı veya vermedi.</translation>
    </message>
    <message>
        <source>It is locked, or it denied the access.</source>
        <translation>Kilitli ya da erişimi reddetti.</translation>
    </message>
    <message>
        <source>Unlock it and sign in once more to keep the sign-in.</source>
        <translation>Kilidini açın ve oturum bilgisinin saklanması için bir kez daha oturum açın.</translation>
    </message>
    <message>
        <source>Keychain too slow</source>
        <translation>Anahtarlık çok yavaş</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Anahtarlık zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>It may wait for its password in a window that is hidden.</source>
        <translation>Gizli kalmış bir pencerede parolasını bekliyor olabilir.</translation>
    </message>
    <message>
        <source>Look for that window, and go on with this session meanwhile.</source>
        <translation>O pencereyi arayın, bu arada bu oturumla devam edin.</translation>
    </message>
    <message>
        <source>{object} cannot be a name in a key vault.</source>
        <translation>{object} bir anahtar kasasında ad olamaz.</translation>
    </message>
    <message>
        <source>Take out everything else, such as slashes, dots, spaces and underscores.</source>
        <translation>Eğik çizgi, nokta, boşluk ve alt çizgi gibi diğer her şeyi çıkarın.</translation>
    </message>
    <message>
        <source>Invalid version</source>
        <translation>Geçersiz sürüm</translation>
    </message>
    <message>
        <source>This is not a version of a key or secret.</source>
        <translation>Bu, bir anahtar veya gizli dizi sürümü değil.</translation>
    </message>
    <message>
        <source>A version has 32 hexadecimal digits.</source>
        <translation>Bir sürüm 32 onaltılık basamaktan oluşur.</translation>
    </message>
    <message>
        <source>Choose one of the list of versions, or leave the version out for the current one.</source>
        <translation>Sürüm listesinden birini seçin ya da geçerli sürüm için sürümü boş bırakın.</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Geçersiz adres</translation>
    </message>
    <message>
        <source>This is not the address of a vault.</source>
        <translation>Bu, bir kasanın adresi değil.</translation>
    </message>
    <message>
        <source>An address begins with https:// and a host, without user name, query or path: {detail}.</source>
        <translation>Adres https:// ve bir ana bilgisayarla başlar; kullanıcı adı, sorgu veya yol içermez: {detail}.</translation>
    </message>
    <message>
        <source>Enter it like https://NAME.vault.azure.net.</source>
        <translation>https://NAME.vault.azure.net biçiminde girin.</translation>
    </message>
    <message>
        <source>Invalid api-version</source>
        <translation>Geçersiz api-version</translation>
    </message>
    <message>
        <source>This is not an api-version.</source>
        <translation>Bu bir api-version değil.</translation>
    </message>
    <message>
        <source>It may hold only letters, digits, dots and hyphens.</source>
        <translation>Yalnızca harf, rakam, nokta ve kısa çizgi içerebilir.</translation>
    </message>
    <message>
        <source>Enter it like 7.4, 2025-07-01 or 2016.10.01.</source>
        <translation>7.4, 2025-07-01 veya 2016.10.01 gibi girin.</translation>
    </message>
    <message>
        <source>The digest has {given} bytes, and {algorithm} needs {needed}.</source>
        <translation>Özet {given} bayt, {algorithm} için ise {needed} gerekiyor.</translation>
    </message>
    <message>
        <source>It comes from another hash function, or it is written in another encoding than the one chosen.</source>
        <translation>Başka bir karma işlevinden geliyor ya da seçilenden başka bir kodlamayla yazılmış.</translation>
    </message>
    <message>
        <source>Choose the algorithm or encoding that fits, or let the file be hashed here.</source>
        <translation>Uygun algoritmayı veya kodlamayı seçin ya da dosyanın karmasının burada alınmasını sağlayın.</translation>
    </message>
    <message>
        <source>Value too large</source>
        <translation>Değer çok büyük</translation>
    </message>
    <message>
        <source>The value has {given} bytes, and at most {needed} are allowed.</source>
        <translation>Değer {given} bayt; en fazla {needed} bayta izin verilir.</translation>
    </message>
    <message>
        <source>A vault stores small secrets, not files.</source>
        <translation>Kasa dosyaları değil, küçük gizli dizileri saklar.</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>Çok fazla etiket</translation>
    </message>
    <message>
        <source>There are more tags than an object can have.</source>
        <translation>Bir nesnede olabileceğinden fazla etiket var.</translation>
    </message>
    <message>
        <source>A key or secret holds at most 15 tags.</source>
        <translation>Bir anahtar veya gizli dizi en fazla 15 etiket taşır.</translation>
    </message>
    <message>
        <source>Remove some of the tags.</source>
        <translation>Etiketlerden bazılarını kaldırın.</translation>
    </message>
    <message>
        <source>Invalid attribute</source>
        <translation>Geçersiz öznitelik</translation>
    </message>
    <message>
        <source>One of the attributes cannot be as it is.</source>
        <translation>Özniteliklerden biri bu şekilde olamaz.</translation>
    </message>
    <message>
        <source>This does not fit: {detail}.</source>
        <translation>Bu uymuyor: {detail}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Düzeltin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Key file unreadable</source>
        <translation>Anahtar dosyası okunamıyor</translation>
    </message>
    <message>
        <source>The key file could not be read as a key.</source>
        <translation>Anahtar dosyası bir anahtar olarak okunamadı.</translation>
    </message>
    <message>
        <source>It is damaged, or not in the format that its beginning promises: {detail}.</source>
        <translation>Hasarlı ya da başlangıcının gösterdiği biçimde değil: {detail}.</translation>
    </message>
    <message>
        <source>Export the key once more as PEM, PKCS#12 or JWK.</source>
        <translation>Anahtarı PEM, PKCS#12 veya JWK olarak bir kez daha dışarı aktarın.</translation>
    </message>
    <message>
        <source>Key file not supported</source>
        <translation>Anahtar dosyası desteklenmiyor</translation>
    </message>
    <message>
        <source>The key in this file is of a kind that a vault does not take.</source>
        <translation>Bu dosyadaki anahtar, kasanın kabul etmediği türden.</translation>
    </message>
    <message>
        <source>The file holds: {detail}.</source>
        <translation>Dosyanın içeriği: {detail}.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048, 3072 or 4096 bits or an EC key on P-256, P-384, P-521 or P-256K.</source>
        <translation>2048, 3072 veya 4096 bitlik bir RSA anahtarı ya da P-256, P-384, P-521 veya P-256K eğrisinde bir EC anahtarı kullanın.</translation>
    </message>
    <message>
        <source>Passphrase needed</source>
        <translation>Parola gerekli</translation>
    </message>
    <message>
        <source>The key file is encrypted.</source>
        <translation>Anahtar dosyası şifrelenmiş.</translation>
    </message>
    <message>
        <source>It can only be opened with its passphrase.</source>
        <translation>Yalnızca parolasıyla açılabilir.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Dosyanın parolasını girin.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Yanlış parola</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file.</source>
        <translation>Parola anahtar dosyasını açmıyor.</translation>
    </message>
    <message>
        <source>It is not the one that the file was encrypted with.</source>
        <translation>Dosyanın şifrelendiği parola bu değil.</translation>
    </message>
    <message>
        <source>Enter it again, minding capital letters and keyboard layout.</source>
        <translation>Büyük harflere ve klavye düzenine dikkat ederek yeniden girin.</translation>
    </message>
    <message>
        <source>No private key</source>
        <translation>Özel anahtar yok</translation>
    </message>
    <message>
        <source>The file holds no private key.</source>
        <translation>Dosyada özel anahtar yok.</translation>
    </message>
    <message>
        <source>It is a public key or a certificate alone, and only a private key can be imported.</source>
        <translation>Yalnızca bir ortak anahtar veya sertifika; oysa yalnızca özel anahtar içeri aktarılabilir.</translation>
    </message>
    <message>
        <source>Choose the file with the private key, often a .key, .pfx or .p12.</source>
        <translation>Özel anahtarın bulunduğu dosyayı seçin; genellikle .key, .pfx veya .p12.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>Dosyada sertifika yok</translation>
    </message>
    <message>
        <source>The file holds no certificate for its private key.</source>
        <translation>Dosyada özel anahtarın sertifikası yok.</translation>
    </message>
    <message>
        <source>A sign-in by certificate needs both, and they must belong together.</source>
        <translation>Sertifikayla oturum açmak için ikisi de gerekir ve birbirine ait olmalıdır.</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with the certificate and its key.</source>
        <translation>Sertifikayı ve anahtarını içeren bir PEM veya PKCS#12 dosyası seçin.</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>Dosya okunamıyor</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Dosya okunamadı.</translation>
    </message>
    <message>
        <source>The system reported: {detail}.</source>
        <translation>Sistemin bildirdiği: {detail}.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Dosyanın var olduğunu ve okuma izniniz olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Dosya değişti</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Dosya okunurken değişti.</translation>
    </message>
    <message>
        <source>Another program is writing to it, so its digest would mean nothing.</source>
        <translation>Başka bir program dosyaya yazıyor, bu yüzden özetinin bir anlamı olmaz.</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then try again.</source>
        <translation>Dosya tamamlanana kadar bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Cryptography failed</source>
        <translation>Şifreleme başarısız</translation>
    </message>
    <message>
        <source>The calculation on this computer failed.</source>
        <translation>Bu bilgisayardaki hesaplama başarısız oldu.</translation>
    </message>
    <message>
        <source>The cryptographic library reported: {detail}.</source>
        <translation>Şifreleme kitaplığının bildirdiği: {detail}.</translation>
    </message>
    <message>
        <source>Check the input, and report it if it seems right.</source>
        <translation>Girişi denetleyin; doğru görünüyorsa durumu bildirin.</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algoritma desteklenmiyor</translation>
    </message>
    <message>
        <source>This algorithm cannot be used here.</source>
        <translation>Bu algoritma burada kullanılamaz.</translation>
    </message>
    <message>
        <source>It is unknown, or it does not fit the key: {detail}.</source>
        <translation>Bilinmiyor ya da anahtara uymuyor: {detail}.</translation>
    </message>
    <message>
        <source>Choose an algorithm that fits the type and curve of the key.</source>
        <translation>Anahtarın türüne ve eğrisine uyan bir algoritma seçin.</translation>
    </message>
    <message>
        <source>Not in this route form</source>
        <translation>Bu yol biçiminde yok</translation>
    </message>
    <message>
        <source>This connection has no such operation: {operation}.</source>
        <translation>Bu bağlantıda böyle bir işlem yok: {operation}.</translation>
    </message>
    <message>
        <source>The route form chosen for the connection does not know it.</source>
        <translation>Bağlantı için seçilen yol biçimi bunu tanımıyor.</translation>
    </message>
    <message>
        <source>Open the vault with the other route form (--routes service or --routes documented).</source>
        <translation>Kasayı diğer yol biçimiyle açın (--routes service veya --routes documented).</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Hatalı istek</translation>
    </message>
    <message>
        <source>Something in it is not as the vault expects; its code is {code}.</source>
        <translation>İçindeki bir şey kasanın beklediği gibi değil; kodu: {code}.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Yetkilendirilmedi</translation>
    </message>
    <message>
        <source>It wants a token for {resource}, issued by {authority}.</source>
        <translation>{authority} tarafından {resource} için verilmiş bir belirteç istiyor.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>The vault denies it with the code {code}.</source>
        <translation>Kasa şu kodla reddediyor: {code}.</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the permission or role that the vault&apos;s message names.</source>
        <translation>Kasanın sahibinden, kasanın iletisinde belirtilen izni veya rolü isteyin.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>The vault has no such object: {object}.</source>
        <translation>Kasada böyle bir nesne yok: {object}.</translation>
    </message>
    <message>
        <source>It was deleted, or the address, the route form or the api-version does not fit.</source>
        <translation>Silinmiş ya da adres, yol biçimi veya api-version uymuyor.</translation>
    </message>
    <message>
        <source>Refresh the list, and check the connection&apos;s settings.</source>
        <translation>Listeyi yenileyin ve bağlantının ayarlarını denetleyin.</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Yönteme izin verilmiyor</translation>
    </message>
    <message>
        <source>The operation does not exist in this api-version or route form.</source>
        <translation>İşlem bu api-version veya yol biçiminde yok.</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>İstek zaman aşımı</translation>
    </message>
    <message>
        <source>The vault waited too long for the request.</source>
        <translation>Kasa isteği çok uzun süre bekledi.</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted.</source>
        <translation>Bağlantı yavaş ya da kesintiye uğramış.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The object {object} is in a state that does not allow this.</source>
        <translation>{object} buna izin vermeyen bir durumda.</translation>
    </message>
    <message>
        <source>Somebody else is changing it, or an object of this name exists.</source>
        <translation>Başka birisi onu değiştiriyor ya da bu adda bir nesne var.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Listeyi yenileyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Ön koşul sağlanmadı</translation>
    </message>
    <message>
        <source>The object {object} has changed in the meantime.</source>
        <translation>{object} bu arada değişmiş.</translation>
    </message>
    <message>
        <source>The request was meant for an older state of it.</source>
        <translation>İstek, nesnenin daha eski bir durumu içindi.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Yenileyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>The request is larger than the vault accepts.</source>
        <translation>İstek, kasanın kabul ettiğinden büyük.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Değeri kısaltın.</translation>
    </message>
    <message>
        <source>Wrong content type</source>
        <translation>Yanlış içerik türü</translation>
    </message>
    <message>
        <source>The vault does not accept the content type.</source>
        <translation>Kasa içerik türünü kabul etmiyor.</translation>
    </message>
    <message>
        <source>The route form or the api-version does not fit the vault.</source>
        <translation>Yol biçimi veya api-version kasaya uymuyor.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Kullanılamıyor</translation>
    </message>
    <message>
        <source>The vault is not available just now.</source>
        <translation>Kasa şu anda kullanılamıyor.</translation>
    </message>
    <message>
        <source>It is overloaded or under maintenance.</source>
        <translation>Aşırı yüklü ya da bakımda.</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Ağ geçidi zaman aşımı</translation>
    </message>
    <message>
        <source>The vault did not answer in time.</source>
        <translation>Kasa zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>A part of the service behind it is slow.</source>
        <translation>Arkasındaki hizmetin bir bölümü yavaş.</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Yönlendirildi</translation>
    </message>
    <message>
        <source>The server points elsewhere instead of answering.</source>
        <translation>Sunucu yanıt vermek yerine başka bir yeri gösteriyor.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address.</source>
        <translation>Kasanın adresini denetleyin.</translation>
    </message>
    <message>
        <source>It answered {status} with the code {code}.</source>
        <translation>{status} yanıtını verdi; kod: {code}.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below, correct the input and try again.</source>
        <translation>Kasanın aşağıdaki iletisini okuyun, girişi düzeltin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The cause lies inside the service: it answered {status} with the code {code}.</source>
        <translation>Neden hizmetin içinde: {status} yanıtını verdi; kod: {code}.</translation>
    </message>
    <message>
        <source>A server on the way could not read the request.</source>
        <translation>Aradaki bir sunucu isteği okuyamadı.</translation>
    </message>
    <message>
        <source>The answer 400 is not from the vault but {contentType} of a web server or proxy.</source>
        <translation>400 yanıtı kasadan değil, bir web sunucusundan veya ara sunucudan geliyor: {contentType}.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the name of the object for unusual characters.</source>
        <translation>Kasanın adresinde ve nesnenin adında olağan dışı karakter olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Sign-in on the way</source>
        <translation>Arada oturum açma</translation>
    </message>
    <message>
        <source>Something on the way asks for a sign-in.</source>
        <translation>Aradaki bir şey oturum açılmasını istiyor.</translation>
    </message>
    <message>
        <source>The answer 401 is not from the vault; a gateway or proxy stands between.</source>
        <translation>401 yanıtı kasadan gelmiyor; arada bir ağ geçidi veya ara sunucu var.</translation>
    </message>
    <message>
        <source>Sign in to that gateway, or connect around it.</source>
        <translation>O ağ geçidinde oturum açın ya da çevresinden dolaşarak bağlanın.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Arada engellendi</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the vault.</source>
        <translation>İstek kasaya ulaşmadan engellendi.</translation>
    </message>
    <message>
        <source>The answer 403 is not from the vault but from a firewall, a proxy or the vault&apos;s web server.</source>
        <translation>403 yanıtı kasadan değil; bir güvenlik duvarından, ara sunucudan veya kasanın web sunucusundan geliyor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let {vault} through, and check the vault&apos;s address.</source>
        <translation>Ağı yönetenlerden {vault} için geçişe izin vermelerini isteyin ve kasanın adresini denetleyin.</translation>
    </message>
    <message>
        <source>The server has no vault at this address.</source>
        <translation>Sunucuda bu adreste bir kasa yok.</translation>
    </message>
    <message>
        <source>The answer 404 is not from the vault but from another web server.</source>
        <translation>404 yanıtı kasadan değil, başka bir web sunucusundan geliyor.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address: a vault has no path behind the host.</source>
        <translation>Kasanın adresini denetleyin: kasada ana bilgisayardan sonra yol olmaz.</translation>
    </message>
    <message>
        <source>Method not allowed on the way</source>
        <translation>Yönteme arada izin verilmiyor</translation>
    </message>
    <message>
        <source>Something on the way does not allow {method}.</source>
        <translation>Aradaki bir şey {method} için izin vermiyor.</translation>
    </message>
    <message>
        <source>The answer 405 is not from the vault.</source>
        <translation>405 yanıtı kasadan gelmiyor.</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and connect without the proxy if you can.</source>
        <translation>Kasanın adresini denetleyin ve mümkünse ara sunucu olmadan bağlanın.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>Ara sunucu oturum açılmasını istiyor</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>Ara sunucu kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>{proxy} answered instead of the vault.</source>
        <translation>{proxy} kasanın yerine yanıt verdi.</translation>
    </message>
    <message>
        <source>Put the credentials in the proxy&apos;s address (environment variable https_proxy).</source>
        <translation>Kimlik bilgilerini ara sunucunun adresine yazın (https_proxy ortam değişkeni).</translation>
    </message>
    <message>
        <source>Too large for the way</source>
        <translation>Arada geçemeyecek kadar büyük</translation>
    </message>
    <message>
        <source>Something on the way refuses a request of this size.</source>
        <translation>Aradaki bir şey bu boyuttaki bir isteği reddediyor.</translation>
    </message>
    <message>
        <source>The answer 413 is not from the vault.</source>
        <translation>413 yanıtı kasadan gelmiyor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow larger requests.</source>
        <translation>Ara sunucuyu yönetenlerden daha büyük isteklere izin vermelerini isteyin.</translation>
    </message>
    <message>
        <source>Something on the way limits the number of requests.</source>
        <translation>Aradaki bir şey istek sayısını sınırlıyor.</translation>
    </message>
    <message>
        <source>The answer 429 is not from the vault.</source>
        <translation>429 yanıtı kasadan gelmiyor.</translation>
    </message>
    <message>
        <source>Not implemented on the way</source>
        <translation>Arada uygulanmamış</translation>
    </message>
    <message>
        <source>Something on the way does not know how to do this.</source>
        <translation>Aradaki bir şey bunun nasıl yapılacağını bilmiyor.</translation>
    </message>
    <message>
        <source>The answer 501 is not from the vault.</source>
        <translation>501 yanıtı kasadan gelmiyor.</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>A gateway on the way got no answer from the vault.</source>
        <translation>Aradaki bir ağ geçidi kasadan yanıt alamadı.</translation>
    </message>
    <message>
        <source>The answer 502 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>502 yanıtı kasadan değil, önündeki ara sunucudan veya ağ geçidinden geliyor.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again; if it stays, ask whoever runs the gateway.</source>
        <translation>{wait} bekleyin, sonra yeniden deneyin; sürerse ağ geçidini yönetenlere başvurun.</translation>
    </message>
    <message>
        <source>Unavailable on the way</source>
        <translation>Arada kullanılamıyor</translation>
    </message>
    <message>
        <source>A server on the way is not available just now.</source>
        <translation>Aradaki bir sunucu şu anda kullanılamıyor.</translation>
    </message>
    <message>
        <source>The answer 503 is not from the vault; the proxy or gateway is overloaded or under maintenance.</source>
        <translation>503 yanıtı kasadan gelmiyor; ara sunucu veya ağ geçidi aşırı yüklü ya da bakımda.</translation>
    </message>
    <message>
        <source>A gateway on the way waited too long for the vault.</source>
        <translation>Aradaki bir ağ geçidi kasayı çok uzun süre bekledi.</translation>
    </message>
    <message>
        <source>The answer 504 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>504 yanıtı kasadan değil, önündeki ara sunucudan veya ağ geçidinden geliyor.</translation>
    </message>
    <message>
        <source>Verb not allowed on the way</source>
        <translation>Fiile arada izin verilmiyor</translation>
    </message>
    <message>
        <source>Something on the way does not let {method} through.</source>
        <translation>Aradaki bir şey {method} isteğini geçirmiyor.</translation>
    </message>
    <message>
        <source>It answered {status}, as proxies and servers do that know only GET and POST.</source>
        <translation>Yalnızca GET ve POST tanıyan ara sunucular ve sunucular gibi {status} yanıtını verdi.</translation>
    </message>
    <message>
        <source>Switch on “Send every verb as POST” for this connection (--post-only).</source>
        <translation>Bu bağlantı için “Her fiili POST olarak gönder” seçeneğini açın (--post-only).</translation>
    </message>
    <message>
        <source>{vault} did not answer in time.</source>
        <translation>{vault} zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the change may have been made.</source>
        <translation>Sunucu aşırı yüklü ya da ağ yavaş; değişiklik yapılmış olabilir.</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>Anahtar dosyası değil</translation>
    </message>
    <message>
        <source>This file is not a key in a known format.</source>
        <translation>Bu dosya bilinen bir biçimde anahtar değil.</translation>
    </message>
    <message>
        <source>It is neither PEM nor DER, PKCS#12 or JWK.</source>
        <translation>PEM, DER, PKCS#12 veya JWK biçimlerinden hiçbirinde değil.</translation>
    </message>
    <message>
        <source>Choose a file with a private key in PEM, DER, PKCS#12 or JWK.</source>
        <translation>PEM, DER, PKCS#12 veya JWK biçiminde özel anahtar içeren bir dosya seçin.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Practice vault ended</source>
        <translation>Alıştırma kasası sona erdi</translation>
    </message>
    <message>
        <source>The practice vault on this computer has ended.</source>
        <translation>Bu bilgisayardaki alıştırma kasası sona erdi.</translation>
    </message>
    <message>
        <source>Its last words were: {detail}.</source>
        <translation>Son iletisi şuydu: {detail}.</translation>
    </message>
    <message>
        <source>Open the practice vault again; what was in it is gone.</source>
        <translation>Alıştırma kasasını yeniden açın; içindekiler kayboldu.</translation>
    </message>
    <message>
        <source>If that authority is your own, open the vault with its root certificate (“Additional CA file”, --ca FILE); otherwise stop here, since somebody may be listening in.</source>
        <translation>O yetkili size aitse kasayı kök sertifikasıyla açın (“Ek CA dosyası”, --ca FILE); değilse burada durun, çünkü birisi dinliyor olabilir.</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>İmza uymuyor</translation>
    </message>
    <message>
        <source>The signature of {object} does not fit the digest and the key&apos;s public half.</source>
        <translation>{object} imzası, özete ve anahtarın ortak yarısına uymuyor.</translation>
    </message>
    <message>
        <source>The answer was changed on the way, or another version of the key has signed ({detail}).</source>
        <translation>Yanıt yolda değiştirilmiş ya da imzayı anahtarın başka bir sürümü atmış ({detail}).</translation>
    </message>
    <message>
        <source>Do not use this signature: refresh, sign once more and compare.</source>
        <translation>Bu imzayı kullanmayın: yenileyin, bir kez daha imzalayın ve karşılaştırın.</translation>
    </message>
    <message>
        <source>The challenge names {resource}, and {vault} is not a host of that; on such a word no token is asked for.</source>
        <translation>Sınama {resource} kaynağını belirtiyor ve {vault} bu kaynağın ana bilgisayarı değil; böyle bir sınama üzerine belirteç istenmez.</translation>
    </message>
    <message>
        <source>The challenge names {authority}, where a password could be read on the way; on such a word no token is asked for.</source>
        <translation>Sınama {authority} adresini belirtiyor; orada bir parola yolda okunabilir. Böyle bir sınama üzerine belirteç istenmez.</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>Erişim belirteci değil</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>Bu bir erişim belirteci değil.</translation>
    </message>
    <message>
        <source>A token is one line of letters, digits and -._~+/=, at most 64 KB.</source>
        <translation>Belirteç; harf, rakam ve -._~+/= karakterlerinden oluşan, en fazla 64 KB uzunluğunda tek bir satırdır.</translation>
    </message>
    <message>
        <source>Give the token&apos;s text alone, without quotes or JSON around it.</source>
        <translation>Yalnızca belirtecin metnini girin; çevresinde tırnak işareti veya JSON olmasın.</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Sertifika yok</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read.</source>
        <translation>Dosyada okunabilen bir sertifika yok.</translation>
    </message>
    <message>
        <source>A root certificate in PEM is wanted, and this is something else: {detail}.</source>
        <translation>PEM biçiminde bir kök sertifika gerekiyor, bu ise başka bir şey: {detail}.</translation>
    </message>
    <message>
        <source>Choose a file that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>“-----BEGIN CERTIFICATE-----” ile başlayan bir dosya seçin.</translation>
    </message>
    <message>
        <source>File not written</source>
        <translation>Dosya yazılmadı</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Dosya yazılamadı.</translation>
    </message>
    <message>
        <source>The system refused to write it: {detail}.</source>
        <translation>Sistem dosyayı yazmayı reddetti: {detail}.</translation>
    </message>
    <message>
        <source>Choose another folder or name, and check the space that is left.</source>
        <translation>Başka bir klasör veya ad seçin ve kalan alanı denetleyin.</translation>
    </message>
    <message>
        <source>Check the proxy that the connection names, or the system&apos;s (environment variables https_proxy and no_proxy).</source>
        <translation>Bağlantının belirttiği ara sunucuyu veya sisteminkini denetleyin (https_proxy ve no_proxy ortam değişkenleri).</translation>
    </message>
    <message>
        <source>Invalid proxy</source>
        <translation>Geçersiz ara sunucu</translation>
    </message>
    <message>
        <source>The connection&apos;s proxy cannot be used.</source>
        <translation>Bağlantının ara sunucusu kullanılamıyor.</translation>
    </message>
    <message>
        <source>A proxy needs a host&apos;s name and a port from 1 to 65535; this is wrong: {detail}.</source>
        <translation>Ara sunucu için bir ana bilgisayar adı ve 1 ile 65535 arasında bir bağlantı noktası gerekir; şu yanlış: {detail}.</translation>
    </message>
    <message>
        <source>Correct the proxy, or take the system&apos;s.</source>
        <translation>Ara sunucuyu düzeltin veya sisteminkini kullanın.</translation>
    </message>
    <message>
        <source>Invalid authority</source>
        <translation>Geçersiz yetkili</translation>
    </message>
    <message>
        <source>The connection&apos;s authority is not an address that can sign in.</source>
        <translation>Bağlantının yetkilisi, oturum açılabilecek bir adres değil.</translation>
    </message>
    <message>
        <source>It begins with https:// and a host, without path or user name: {detail}.</source>
        <translation>https:// ve bir ana bilgisayarla başlar, yol veya kullanıcı adı içermez: {detail}.</translation>
    </message>
    <message>
        <source>Enter it like https://login.example.org, or leave it empty to trust Microsoft&apos;s only.</source>
        <translation>https://login.example.org biçiminde girin ya da yalnızca Microsoft&apos;unkilere güvenmek için boş bırakın.</translation>
    </message>
    <message>
        <source>Sign-in incomplete</source>
        <translation>Oturum açma bilgileri eksik</translation>
    </message>
    <message>
        <source>The connection does not say all that its way of signing in needs.</source>
        <translation>Bağlantı, oturum açma yönteminin gerektirdiği her şeyi belirtmiyor.</translation>
    </message>
    <message>
        <source>This is missing: {detail}.</source>
        <translation>Şu eksik: {detail}.</translation>
    </message>
    <message>
        <source>Edit the connection and fill it in, or choose another way of signing in.</source>
        <translation>Bağlantıyı düzenleyip doldurun ya da başka bir oturum açma yöntemi seçin.</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Bağlantı yok</translation>
    </message>
    <message>
        <source>The file of connections cannot be understood.</source>
        <translation>Bağlantılar dosyası anlaşılamıyor.</translation>
    </message>
    <message>
        <source>It was damaged, or written by a newer version of the program: {detail}.</source>
        <translation>Hasar görmüş ya da programın daha yeni bir sürümü tarafından yazılmış: {detail}.</translation>
    </message>
    <message>
        <source>Repair the file or move it away; it is left as it is until then.</source>
        <translation>Dosyayı onarın veya başka yere taşıyın; o zamana kadar olduğu gibi bırakılır.</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew, or to give a new token for {resource} from {authority}.</source>
        <translation>Yeniden oturum açmak ya da {authority} tarafından {resource} için verilmiş yeni bir belirteç girmek için yenileyin (F5).</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew; where you give the token yourself, get one for {resource} from {authority}.</source>
        <translation>Yeniden oturum açmak için yenileyin (F5); belirteci kendiniz veriyorsanız {authority} üzerinden {resource} için bir belirteç alın.</translation>
    </message>
    <message>
        <source>Refresh (F5) to be asked for the sign-in again, or choose another way of signing in for the connection.</source>
        <translation>Oturum açmanın yeniden istenmesi için yenileyin (F5) ya da bağlantı için başka bir oturum açma yöntemi seçin.</translation>
    </message>
    <message>
        <source>No sign-in answer</source>
        <translation>Oturum açma yanıtı yok</translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be understood.</source>
        <translation>Oturum açma isteğine gelen yanıt anlaşılamadı.</translation>
    </message>
    <message>
        <source>The sign-in authority is out of order, or something on the way has answered in its place.</source>
        <translation>Oturum açma yetkilisi bozuk ya da onun yerine aradaki bir şey yanıt verdi.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the proxy and the connection&apos;s authority.</source>
        <translation>Daha sonra yeniden deneyin; durum değişmezse ara sunucuyu ve bağlantının yetkilisini denetleyin.</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>istemci kimliği</translation>
    </message>
    <message>
        <source>the certificate file</source>
        <translation>sertifika dosyası</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>istemci gizli dizisi</translation>
    </message>
    <message>
        <source>Kept lists damaged</source>
        <translation>Saklanan listeler hasarlı</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be trusted.</source>
        <translation>Kasaya son ziyaretten saklananlara güvenilemez.</translation>
    </message>
    <message>
        <source>Its file is not as this program wrote it: it was damaged, changed or put there from elsewhere.</source>
        <translation>Dosyası bu programın yazdığı gibi değil: hasar görmüş, değiştirilmiş ya da başka yerden oraya konmuş.</translation>
    </message>
    <message>
        <source>It was set aside unchanged, and a new one is kept from now on: {detail}.</source>
        <translation>Dosya değiştirilmeden kenara ayrıldı; bundan sonra yenisi tutulacak: {detail}.</translation>
    </message>
    <message>
        <source>Kept lists of a newer version</source>
        <translation>Saklanan listeler daha yeni bir sürümden</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be read.</source>
        <translation>Kasaya son ziyaretten saklananlar okunamıyor.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it, in a form that this one does not know: {detail}.</source>
        <translation>Programın daha yeni bir sürümü, bu sürümün bilmediği bir biçimde yazmış: {detail}.</translation>
    </message>
    <message>
        <source>Use the newer version; the file is left as it is.</source>
        <translation>Daha yeni sürümü kullanın; dosya olduğu gibi bırakılır.</translation>
    </message>
    <message>
        <source>No key for the kept lists</source>
        <translation>Saklanan listeler için anahtar yok</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be decrypted.</source>
        <translation>Kasaya son ziyaretten saklananların şifresi çözülemiyor.</translation>
    </message>
    <message>
        <source>The keychain gives no key for it: it is locked, or the entry was removed.</source>
        <translation>Anahtarlık bunun için anahtar vermiyor: kilitli ya da girdi kaldırılmış.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; nothing else opens this file: {detail}.</source>
        <translation>Anahtarlığın kilidini açıp yeniden deneyin; bu dosyayı başka hiçbir şey açmaz: {detail}.</translation>
    </message>
    <message>
        <source>Another key for the kept lists</source>
        <translation>Saklanan listeler için başka bir anahtar</translation>
    </message>
    <message>
        <source>The keychain has another key than the one that it was encrypted with, as after moving to another computer.</source>
        <translation>Anahtarlıktaki anahtar, şifrelemede kullanılan anahtar değil; örneğin başka bir bilgisayara geçildikten sonra böyle olur.</translation>
    </message>
    <message>
        <source>A new one is kept when the vault is next seen; the file is set aside then: {detail}.</source>
        <translation>Kasa bir daha görüldüğünde yenisi saklanır; dosya o zaman kenara ayrılır: {detail}.</translation>
    </message>
    <message>
        <source>No signing certificate</source>
        <translation>İmza sertifikası yok</translation>
    </message>
    <message>
        <source>There is no certificate that can be read.</source>
        <translation>Okunabilen bir sertifika yok.</translation>
    </message>
    <message>
        <source>The certificate of the key that signs is wanted, in PEM or DER.</source>
        <translation>İmzalayan anahtarın PEM veya DER biçimindeki sertifikası gerekiyor.</translation>
    </message>
    <message>
        <source>Choose the file that was issued for this key.</source>
        <translation>Bu anahtar için verilmiş dosyayı seçin.</translation>
    </message>
    <message>
        <source>Certificate of another key</source>
        <translation>Başka bir anahtarın sertifikası</translation>
    </message>
    <message>
        <source>The certificate was issued for another key than the one that signs.</source>
        <translation>Sertifika, imzalayan anahtar için değil, başka bir anahtar için verilmiş.</translation>
    </message>
    <message>
        <source>Its public key differs from that of this version of the key.</source>
        <translation>Ortak anahtarı, anahtarın bu sürümününkinden farklı.</translation>
    </message>
    <message>
        <source>Choose the certificate of this version, or the version that the certificate belongs to.</source>
        <translation>Bu sürümün sertifikasını ya da sertifikanın ait olduğu sürümü seçin.</translation>
    </message>
    <message>
        <source>Certificate request incomplete</source>
        <translation>Sertifika isteği eksik</translation>
    </message>
    <message>
        <source>A field of the certificate request is not right.</source>
        <translation>Sertifika isteğinin bir alanı doğru değil.</translation>
    </message>
    <message>
        <source>This cannot be put into a certificate: {detail}.</source>
        <translation>Bu, bir sertifikaya konamaz: {detail}.</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>Alanı düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Journal changed</source>
        <translation>Günlük değiştirilmiş</translation>
    </message>
    <message>
        <source>The signing journal takes no more entries.</source>
        <translation>İmza günlüğü artık girdi almıyor.</translation>
    </message>
    <message>
        <source>Open the journal, verify it, and set it aside to begin a new one.</source>
        <translation>Günlüğü açın, doğrulayın ve yenisini başlatmak için kenara ayırın.</translation>
    </message>
    <message>
        <source>Its end was changed or removed by something else, so nothing can be chained to it: {detail}.</source>
        <translation>Sonu başka bir şey tarafından değiştirilmiş veya kaldırılmış, bu yüzden arkasına hiçbir şey zincirlenemez: {detail}.</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>Salt okunur bağlantı</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>Hiçbir şey gönderilmedi: bu bağlantı salt okunur.</translation>
    </message>
    <message>
        <source>It is kept so that nothing in this vault is changed or signed by mistake.</source>
        <translation>Bu kasada yanlışlıkla bir şey değiştirilmesin veya imzalanmasın diye böyle tutuluyor.</translation>
    </message>
    <message>
        <source>If it is meant, switch off “Read-only” in the connection and open the vault again.</source>
        <translation>Bilerek yapıyorsanız bağlantıda “Salt okunur” seçeneğini kapatın ve kasayı yeniden açın.</translation>
    </message>
    <message>
        <source>The server or something on the way hung up, and the vault may have signed.</source>
        <translation>Sunucu ya da aradaki bir şey bağlantıyı kesti; kasa imzalamış olabilir.</translation>
    </message>
    <message>
        <source>Sign again for another signature: the first, if it was made, is lost. It was not asked for a second time.</source>
        <translation>Başka bir imza için yeniden imzalayın: ilki, oluşturulduysa bile kayboldu. İkinci kez istenmedi.</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the vault may have signed.</source>
        <translation>Sunucu aşırı yüklü ya da ağ yavaş; kasa imzalamış olabilir.</translation>
    </message>
</context>
<context>
    <name>ItemCells</name>
    <message>
        <source>Disabled: the vault refuses to use it</source>
        <translation>Devre dışı: kasa kullanmayı reddediyor</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Sona erdi: %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>%1 tarihinden önce geçerli değil</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Sona erme: %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>İçerik türü</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erme</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Güncellenme</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinme</translation>
    </message>
    <message>
        <source>Purged</source>
        <extracomment>Title of the column that says when a deleted object goes for good</extracomment>
        <translation>Temizlenme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <extracomment>%1 is a version of a key, secret or certificate: the one that is used when no version is named</extracomment>
        <translation>%1 (geçerli)</translation>
    </message>
    <message>
        <source>%1
Managed: it backs a certificate</source>
        <translation>%1
Yönetilen: bir sertifikayı destekliyor</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Read aloud for a date that an object does not have</extracomment>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Managed: it backs a certificate</source>
        <translation>Yönetilen: bir sertifikayı destekliyor</translation>
    </message>
    <message>
        <source>%1, managed by a certificate</source>
        <extracomment>Read aloud: %1 is a state such as &quot;Enabled&quot; or &quot;Expired&quot;</extracomment>
        <translation>%1, bir sertifika tarafından yönetiliyor</translation>
    </message>
</context>
<context>
    <name>ObjectChange</name>
    <message>
        <source>new version</source>
        <translation>yeni sürüm</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <extracomment>What changed about an object: whether it is enabled</extracomment>
        <translation>etkin veya devre dışı</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>geçerlilik</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>öznitelikler</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Kaybolmuş</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinmiş</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The mark of an object that was not there at the last visit</extracomment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi dolmuş</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Süresi dolmak üzere</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişmiş</translation>
    </message>
    <message>
        <source>Deleted since the last visit</source>
        <translation>Son ziyaretten sonra silinmiş</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is what changed, parted by commas: &quot;tags, validity&quot;</extracomment>
        <translation>Değişen: %1</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>create key</source>
        <translation>anahtar oluşturma</translation>
    </message>
    <message>
        <source>import key</source>
        <translation>anahtarı içeri aktarma</translation>
    </message>
    <message>
        <source>get key</source>
        <translation>anahtarı alma</translation>
    </message>
    <message>
        <source>update key</source>
        <translation>anahtarı güncelleme</translation>
    </message>
    <message>
        <source>delete key</source>
        <translation>anahtarı silme</translation>
    </message>
    <message>
        <source>list keys</source>
        <translation>anahtarları listeleme</translation>
    </message>
    <message>
        <source>list versions of key</source>
        <translation>anahtarın sürümlerini listeleme</translation>
    </message>
    <message>
        <source>list deleted keys</source>
        <translation>silinmiş anahtarları listeleme</translation>
    </message>
    <message>
        <source>get deleted key</source>
        <translation>silinmiş anahtarı alma</translation>
    </message>
    <message>
        <source>recover key</source>
        <translation>anahtarı kurtarma</translation>
    </message>
    <message>
        <source>purge key</source>
        <translation>anahtarı temizleme</translation>
    </message>
    <message>
        <source>back up key</source>
        <translation>anahtarı yedekleme</translation>
    </message>
    <message>
        <source>restore key</source>
        <translation>anahtarı geri yükleme</translation>
    </message>
    <message>
        <source>encrypt with key</source>
        <translation>anahtarla şifreleme</translation>
    </message>
    <message>
        <source>decrypt with key</source>
        <translation>anahtarla şifre çözme</translation>
    </message>
    <message>
        <source>wrap with key</source>
        <translation>anahtarla sarmalama</translation>
    </message>
    <message>
        <source>unwrap with key</source>
        <translation>anahtarla sarmalamayı açma</translation>
    </message>
    <message>
        <source>sign with key</source>
        <translation>anahtarla imzalama</translation>
    </message>
    <message>
        <source>verify with key</source>
        <translation>anahtarla doğrulama</translation>
    </message>
    <message>
        <source>rotate key</source>
        <translation>anahtarı döndürme</translation>
    </message>
    <message>
        <source>get rotation policy of key</source>
        <translation>anahtarın döndürme ilkesini alma</translation>
    </message>
    <message>
        <source>update rotation policy of key</source>
        <translation>anahtarın döndürme ilkesini güncelleme</translation>
    </message>
    <message>
        <source>set secret</source>
        <translation>gizli diziyi ayarlama</translation>
    </message>
    <message>
        <source>get secret</source>
        <translation>gizli diziyi alma</translation>
    </message>
    <message>
        <source>update secret</source>
        <translation>gizli diziyi güncelleme</translation>
    </message>
    <message>
        <source>delete secret</source>
        <translation>gizli diziyi silme</translation>
    </message>
    <message>
        <source>list secrets</source>
        <translation>gizli dizileri listeleme</translation>
    </message>
    <message>
        <source>list versions of secret</source>
        <translation>gizli dizinin sürümlerini listeleme</translation>
    </message>
    <message>
        <source>list deleted secrets</source>
        <translation>silinmiş gizli dizileri listeleme</translation>
    </message>
    <message>
        <source>get deleted secret</source>
        <translation>silinmiş gizli diziyi alma</translation>
    </message>
    <message>
        <source>recover secret</source>
        <translation>gizli diziyi kurtarma</translation>
    </message>
    <message>
        <source>purge secret</source>
        <translation>gizli diziyi temizleme</translation>
    </message>
    <message>
        <source>back up secret</source>
        <translation>gizli diziyi yedekleme</translation>
    </message>
    <message>
        <source>restore secret</source>
        <translation>gizli diziyi geri yükleme</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what was done (&quot;get key&quot;), %2 the object&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open the practice vault</source>
        <translation>alıştırma kasasını açma</translation>
    </message>
    <message>
        <source>get certificate</source>
        <translation>sertifikayı alma</translation>
    </message>
    <message>
        <source>list certificates</source>
        <translation>sertifikaları listeleme</translation>
    </message>
    <message>
        <source>list versions of certificate</source>
        <translation>sertifikanın sürümlerini listeleme</translation>
    </message>
    <message>
        <source>list deleted certificates</source>
        <translation>silinmiş sertifikaları listeleme</translation>
    </message>
    <message>
        <source>get deleted certificate</source>
        <translation>silinmiş sertifikayı alma</translation>
    </message>
    <message>
        <source>get policy of certificate</source>
        <translation>sertifikanın ilkesini alma</translation>
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
        <translation>DER (SubjectPublicKeyInfo, ikili)</translation>
    </message>
    <message>
        <source>Shown in hexadecimal; the file holds the bytes.</source>
        <translation>Onaltılık olarak gösterilir; dosya baytları içerir.</translation>
    </message>
    <message>
        <source>JWK (RFC 7517)</source>
        <translation>JWK (RFC 7517)</translation>
    </message>
    <message>
        <source>OpenSSH (one line)</source>
        <translation>OpenSSH (tek satır)</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Back to Vault Browser</source>
        <translation>Vault Browser&apos;a dönün</translation>
    </message>
    <message>
        <source>Vault Browser has received your sign-in and goes on. You can close this page.</source>
        <translation>Vault Browser oturum açma bilginizi aldı ve devam ediyor. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>Vault Browser shows why. You can close this page.</source>
        <translation>Nedenini Vault Browser gösteriyor. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Burada bir şey yok</translation>
    </message>
    <message>
        <source>Vault Browser waits for a sign-in, and this is not its answer.</source>
        <translation>Vault Browser bir oturum açma bekliyor ve bu onun yanıtı değil.</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Browser</source>
        <translation>Tarayıcı</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Cihaz kodu</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>İstemci gizli dizisi</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>İstemci sertifikası</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Erişim belirteci</translation>
    </message>
    <message>
        <source>You sign in at the vault&apos;s sign-in page in your own browser.</source>
        <translation>Kendi tarayıcınızda, kasanın oturum açma sayfasında oturum açarsınız.</translation>
    </message>
    <message>
        <source>You type a short code at a sign-in page, here or on another device.</source>
        <translation>Burada veya başka bir cihazda, bir oturum açma sayfasına kısa bir kod yazarsınız.</translation>
    </message>
    <message>
        <source>An application signs in with its secret; no person is asked.</source>
        <translation>Bir uygulama gizli dizisiyle oturum açar; kimseye bir şey sorulmaz.</translation>
    </message>
    <message>
        <source>An application signs in with its certificate&apos;s private key; no person is asked.</source>
        <translation>Bir uygulama sertifikasının özel anahtarıyla oturum açar; kimseye bir şey sorulmaz.</translation>
    </message>
    <message>
        <source>The Azure CLI gives a token for whoever signed in with “az login”.</source>
        <translation>Azure CLI, “az login” ile oturum açmış kişi için bir belirteç verir.</translation>
    </message>
    <message>
        <source>You give a token that you have; it serves until it expires.</source>
        <translation>Sahip olduğunuz bir belirteci verirsiniz; süresi dolana kadar kullanılır.</translation>
    </message>
</context>
<context>
    <name>TestStepWords</name>
    <message>
        <source>Find the host</source>
        <translation>Ana bilgisayarı bulma</translation>
    </message>
    <message>
        <source>Connect securely</source>
        <translation>Güvenli bağlantı kurma</translation>
    </message>
    <message>
        <source>Ask where to sign in</source>
        <translation>Nerede oturum açılacağını sorma</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>List the vault</source>
        <translation>Kasayı listeleme</translation>
    </message>
    <message>
        <source>%1, %2. Certificate by %3, valid until %4</source>
        <extracomment>%1 is TLS&apos;s version, %2 a cipher, %3 who issued the certificate, %4 a date.</extracomment>
        <translation>%1, %2. Sertifikayı veren: %3, geçerlilik sonu: %4</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is the authority that signs in, %2 the resource that the token is for.</extracomment>
        <translation>%1, kaynak: %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Geçerlilik sonu: %1</translation>
    </message>
    <message>
        <source>1 item on the first page</source>
        <translation>İlk sayfada 1 öğe</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the first page</source>
        <translation>
            <numerusform>İlk sayfada %n öğe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%L1 new</source>
        <translation>%L1 yeni</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 değişen</translation>
    </message>
    <message>
        <source>%L1 expiring</source>
        <extracomment>How many objects expired since, or came close to it</extracomment>
        <translation>%L1 süresi dolan</translation>
    </message>
    <message>
        <source>%L1 vanished</source>
        <translation>%L1 kaybolan</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <extracomment>%1 is the date and time of the last visit</extracomment>
        <translation>%1 tarihinden beri hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1 is the date and time of the last visit, %2 counts: &quot;3 new, 1 vanished&quot;</extracomment>
        <translation>%1 tarihinden beri: %2.</translation>
    </message>
    <message>
        <source>Not read, and not compared: %1.</source>
        <extracomment>%1 are lists, parted by commas: &quot;Keys, Deleted keys&quot;</extracomment>
        <translation>Okunmayan ve karşılaştırılmayan: %1.</translation>
    </message>
</context>
<context>
    <name>vault::AddressSection</name>
    <message>
        <source>Managed HSM, China</source>
        <translation>Yönetilen HSM, Çin</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Çin</translation>
    </message>
    <message>
        <source>Managed HSM, US Government</source>
        <translation>Yönetilen HSM, ABD Kamu</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>ABD Kamu</translation>
    </message>
    <message>
        <source>Managed HSM, public</source>
        <translation>Yönetilen HSM, genel</translation>
    </message>
    <message>
        <source>public</source>
        <translation>genel</translation>
    </message>
    <message>
        <source>Cloud of the vault</source>
        <translation>Kasanın bulutu</translation>
    </message>
    <message>
        <source>Suffix of the vault&apos;s host</source>
        <translation>Kasanın ana bilgisayar adının soneki</translation>
    </message>
    <message>
        <source>vault.example.org</source>
        <extracomment>An example of the end of a vault&apos;s host.</extracomment>
        <translation>vault.example.org</translation>
    </message>
    <message>
        <source>Vault &amp;URL:</source>
        <translation>Kasa &amp;URL&apos;si:</translation>
    </message>
    <message>
        <source>.%1 (%2)</source>
        <extracomment>A host&apos;s ending and the cloud that it belongs to, as an entry of a list.</extracomment>
        <translation>.%1 (%2)</translation>
    </message>
    <message>
        <source>Other suffix</source>
        <translation>Başka sonek</translation>
    </message>
    <message>
        <source>Give the vault&apos;s URL or its name.</source>
        <translation>Kasanın URL&apos;sini veya adını girin.</translation>
    </message>
    <message>
        <source>For example https://contoso.vault.azure.net, or just contoso.</source>
        <translation>Örneğin https://contoso.vault.azure.net ya da yalnızca contoso.</translation>
    </message>
    <message>
        <source>Give the suffix.</source>
        <translation>Soneki girin.</translation>
    </message>
    <message>
        <source>The suffix is what follows the vault&apos;s name in its host.</source>
        <translation>Sonek, ana bilgisayar adında kasanın adından sonra gelen bölümdür.</translation>
    </message>
    <message>
        <source>Correct the URL.</source>
        <translation>URL&apos;yi düzeltin.</translation>
    </message>
    <message>
        <source>Opens %1, a Managed HSM: it has keys and no secrets.</source>
        <extracomment>%1 is the URL that is opened.</extracomment>
        <translation>Açılacak adres: %1. Bu bir Yönetilen HSM&apos;dir; anahtarları vardır, gizli dizileri yoktur.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Açılacak adres: %1</translation>
    </message>
</context>
<context>
    <name>vault::AdvancedSection</name>
    <message>
        <source>Advan&amp;ced</source>
        <translation>&amp;Gelişmiş</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Gelişmiş ayarlar</translation>
    </message>
    <message>
        <source>API &amp;version:</source>
        <translation>API sü&amp;rümü:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Belgelenen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>&amp;Routes:</source>
        <translation>Y&amp;ollar:</translation>
    </message>
    <message>
        <source>&amp;Send every verb as POST</source>
        <translation>Her &amp;fiili POST olarak gönder</translation>
    </message>
    <message>
        <source>PUT, PATCH and DELETE go as POST with X-HTTP-METHOD: for proxies that refuse them.</source>
        <translation>PUT, PATCH ve DELETE, X-HTTP-METHOD ile POST olarak gider: bunları reddeden ara sunucular için.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Additional CA certificate (PEM)</source>
        <translation>Ek CA sertifikası (PEM)</translation>
    </message>
    <message>
        <source>Only for a vault with a certificate of your own CA</source>
        <translation>Yalnızca kendi CA&apos;nızın sertifikasını kullanan bir kasa için</translation>
    </message>
    <message>
        <source>Choose the additional CA file</source>
        <translation>Ek CA dosyasını seçin</translation>
    </message>
    <message>
        <source>Additional CA file:</source>
        <translation>Ek CA dosyası:</translation>
    </message>
    <message>
        <source>Microsoft&apos;s only</source>
        <translation>Yalnızca Microsoft&apos;unkiler</translation>
    </message>
    <message>
        <source>A sign-in host of your own that credentials may go to, beside Microsoft&apos;s.</source>
        <translation>Microsoft&apos;unkilerin yanında, kimlik bilgilerinin gönderilebileceği kendi oturum açma sunucunuz.</translation>
    </message>
    <message>
        <source>Trusted authorit&amp;y:</source>
        <translation>Gü&amp;venilen yetkili:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Ara &amp;sunucu:</translation>
    </message>
    <message>
        <source>Marks the connection in lists, and its window with a band.</source>
        <translation>Bağlantıyı listelerde, penceresini de bir şeritle işaretler.</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Renk:</translation>
    </message>
    <message>
        <source>Correct the API version.</source>
        <translation>API sürümünü düzeltin.</translation>
    </message>
    <message>
        <source>A version such as 7.4 or 2025-07-01: letters, digits, dots and dashes.</source>
        <translation>7.4 veya 2025-07-01 gibi bir sürüm: harfler, rakamlar, noktalar ve kısa çizgiler.</translation>
    </message>
    <message>
        <source>a key is made with PUT /keys/NAME</source>
        <translation>anahtar, PUT /keys/NAME ile oluşturulur</translation>
    </message>
    <message>
        <source>a key is made with POST /keys/NAME/create</source>
        <translation>anahtar, POST /keys/NAME/create ile oluşturulur</translation>
    </message>
    <message>
        <source>Version %1 is of the form YYYY.MM.DD, so the documented routes are used: %2.</source>
        <translation>%1 sürümü YYYY.AA.GG biçiminde, bu nedenle belgelenen yollar kullanılır: %2.</translation>
    </message>
    <message>
        <source>For version %1 these are the service&apos;s routes: %2.</source>
        <translation>%1 sürümü için hizmetin yolları kullanılır: %2.</translation>
    </message>
    <message>
        <source>As in the reference pages: %1.</source>
        <translation>Başvuru sayfalarındaki gibi: %1.</translation>
    </message>
    <message>
        <source>As the live service answers: %1.</source>
        <translation>Canlı hizmetin yanıt verdiği gibi: %1.</translation>
    </message>
    <message>
        <source>Correct the CA file.</source>
        <translation>CA dosyasını düzeltin.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>Correct the authority.</source>
        <translation>Yetkiliyi düzeltin.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s host.</source>
        <translation>Ara sunucunun ana bilgisayarını girin.</translation>
    </message>
    <message>
        <source>Correct the proxy.</source>
        <translation>Ara sunucuyu düzeltin.</translation>
    </message>
    <message>
        <source>By the address</source>
        <translation>Adrese göre</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Managed HSM</source>
        <translation>Yönetilen HSM</translation>
    </message>
    <message>
        <source>A Managed HSM has keys only. Choose it where the address does not tell, such as behind a gateway.</source>
        <translation>Yönetilen HSM&apos;de yalnızca anahtarlar bulunur. Adresten anlaşılmıyorsa, örneğin bir ağ geçidinin arkasındaysa bunu seçin.</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tür:</translation>
    </message>
</context>
<context>
    <name>vault::AlgorithmBox</name>
    <message>
        <source>%1 needs the curve %2; this key is on %3.</source>
        <extracomment>%1 an algorithm, %2 and %3 are curves.</extracomment>
        <translation>%1 için %2 eğrisi gerekir; bu anahtarın eğrisi %3.</translation>
    </message>
    <message>
        <source>%1 needs a key on the curve %2; this one is %3.</source>
        <extracomment>%1 an algorithm, %2 a curve, %3 is &quot;RSA 2048&quot;.</extracomment>
        <translation>%1 için %2 eğrisinde bir anahtar gerekir; bu anahtar %3.</translation>
    </message>
    <message>
        <source>%1 needs an RSA key; this one is %2.</source>
        <translation>%1 için bir RSA anahtarı gerekir; bu anahtar %2.</translation>
    </message>
    <message>
        <source>%1 does not fit into a key of %2 bits.</source>
        <translation>%1, %2 bitlik bir anahtara sığmaz.</translation>
    </message>
    <message>
        <source>%1, %2, %3 bytes</source>
        <extracomment>%1 an algorithm, %2 a hash, %3 a number: of the digest&apos;s bytes.</extracomment>
        <translation>%1, %2, %3 bayt</translation>
    </message>
</context>
<context>
    <name>vault::AlternativeNamesField</name>
    <message>
        <source>The name is missing.</source>
        <translation>Ad eksik.</translation>
    </message>
    <message>
        <source>“%1” holds a character that this kind of name does not take.</source>
        <translation>“%1”, bu ad türünün kabul etmediği bir karakter içeriyor.</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>“%1” bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>“%1” bir ana bilgisayar adı değil.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>“%1” bir IP adresi değil.</translation>
    </message>
    <message>
        <source>“%1” is no whole URI.</source>
        <translation>“%1” eksiksiz bir URI değil.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ad çok uzun.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln lines are taken.</source>
        <translation>
            <numerusform>En çok %Ln satır kabul edilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it.</extracomment>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>One a line: host names, IP addresses, email addresses, URIs.</source>
        <translation>Her satıra bir tane: ana bilgisayar adları, IP adresleri, e-posta adresleri, URI&apos;ler.</translation>
    </message>
    <message>
        <source>1 name: %1</source>
        <extracomment>%1 are names as they will stand in the certificate.</extracomment>
        <translation>1 ad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names: %1</source>
        <translation>
            <numerusform>%Ln ad: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::Application</name>
    <message>
        <source>the picture could not be saved to &quot;%1&quot;.</source>
        <translation>görüntü &quot;%1&quot; konumuna kaydedilemedi.</translation>
    </message>
    <message>
        <source>the vault could not be listed.</source>
        <translation>kasa listelenemedi.</translation>
    </message>
    <message>
        <source>the sign-in to %1 waits for a person, and nobody is asked for a picture.</source>
        <translation>%1 için oturum açma bir kişiyi bekliyor, görüntü kaydedilirken ise kimseye sorulmaz.</translation>
    </message>
</context>
<context>
    <name>vault::AttributesEditor</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Etkin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Şu tarihten itibaren</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Şu tarihte</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>&amp;Geçerlilik başlangıcı:</translation>
    </message>
    <message>
        <source>E&amp;xpires:</source>
        <translation>&amp;Sona erme:</translation>
    </message>
    <message>
        <source>Has a not before date</source>
        <translation>Geçerlilik başlangıcı tarihi var</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Has an expiry date</source>
        <translation>Sona erme tarihi var</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erme</translation>
    </message>
    <message>
        <source>“Expires” must be later than “Not before”.</source>
        <translation>“Sona erme”, “Geçerlilik başlangıcı” tarihinden sonra olmalıdır.</translation>
    </message>
    <message>
        <source>The expiry date is already past.</source>
        <translation>Sona erme tarihi zaten geçmiş.</translation>
    </message>
</context>
<context>
    <name>vault::BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Yedekle</translation>
    </message>
    <message>
        <source>Back up a key</source>
        <translation>Anahtarı yedekle</translation>
    </message>
    <message>
        <source>Back up a secret</source>
        <translation>Gizli diziyi yedekle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Gizli dizi:</translation>
    </message>
    <message>
        <source>Key backups (*.keybackup);;All files (*)</source>
        <translation>Anahtar yedekleri (*.keybackup);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Secret backups (*.secretbackup);;All files (*)</source>
        <translation>Gizli dizi yedekleri (*.secretbackup);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Dosya:</translation>
    </message>
    <message>
        <source>The file holds the key with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore keys there can bring this key back with it, so keep it safe.</source>
        <translation>Dosya, anahtarı tüm sürümleriyle ve kasa tarafından şifrelenmiş olarak içerir: kimse okuyamaz. Yalnızca aynı abonelik ve aynı Azure coğrafyasındaki bir kasa geri yükleyebilir. Orada anahtar geri yükleyebilen herkes bu anahtarı dosyayla geri getirebilir; bu nedenle dosyayı güvenli bir yerde saklayın.</translation>
    </message>
    <message>
        <source>The file holds the secret with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore secrets there can bring this secret back with it, so keep it safe.</source>
        <translation>Dosya, gizli diziyi tüm sürümleriyle ve kasa tarafından şifrelenmiş olarak içerir: kimse okuyamaz. Yalnızca aynı abonelik ve aynı Azure coğrafyasındaki bir kasa geri yükleyebilir. Orada gizli dizi geri yükleyebilen herkes bu gizli diziyi dosyayla geri getirebilir; bu nedenle dosyayı güvenli bir yerde saklayın.</translation>
    </message>
    <message>
        <source>Saved. Name another file to save it once more.</source>
        <translation>Kaydedildi. Bir kez daha kaydetmek için başka bir dosya belirtin.</translation>
    </message>
    <message>
        <source>Asking the vault for the backup…</source>
        <translation>Kasadan yedek isteniyor…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 bytes, for your account only.</source>
        <translation>%1 olarak kaydedildi: %2 bayt, yalnızca sizin hesabınız için.</translation>
    </message>
</context>
<context>
    <name>vault::BrowserDialog</name>
    <message>
        <source>&amp;Open again</source>
        <translation>Yeniden &amp;aç</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Tarayıcınız bekleniyor</translation>
    </message>
    <message>
        <source>The sign-in page for %1 opens in your browser. Sign in there; this window then goes on by itself.</source>
        <translation>%1 için oturum açma sayfası tarayıcınızda açılır. Orada oturum açın; bu pencere sonra kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Bağlantıyı &amp;kopyala</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Oturum açma bağlantısı</translation>
    </message>
    <message>
        <source>Waiting for the link to be opened</source>
        <translation>Bağlantının açılması bekleniyor</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself, in a browser on this computer: it leads back to this program.</source>
        <translation>Tarayıcı açılamadı. Bağlantıyı kopyalayıp bu bilgisayardaki bir tarayıcıda kendiniz açın: sizi bu programa geri getirir.</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Yetkili:</translation>
    </message>
</context>
<context>
    <name>vault::BulkChoice</name>
    <message>
        <source>&amp;What to do:</source>
        <translation>&amp;Yapılacak işlem:</translation>
    </message>
    <message>
        <source>&amp;Tags to remove:</source>
        <translation>Kaldırılacak e&amp;tiketler:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tag&apos;s name, and how many of the selected objects have it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, elektronik tablolar için</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, programlar için</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Biçim:</translation>
    </message>
    <message>
        <source>Include the &amp;values (written unencrypted)</source>
        <translation>&amp;Değerleri ekle (şifrelenmeden yazılır)</translation>
    </message>
    <message>
        <source>Each value is fetched and stands readable in the file, which only your account may read. A value in a CSV file stays as it is, also where a spreadsheet takes it for a formula. Delete the file after use.</source>
        <translation>Her değer getirilir ve yalnızca sizin hesabınızın okuyabildiği dosyada okunabilir biçimde durur. CSV dosyasındaki bir değer, elektronik tablo onu formül saysa bile olduğu gibi kalır. Dosyayı kullandıktan sonra silin.</translation>
    </message>
    <message>
        <source>Something is wrong with the tags.</source>
        <translation>Etiketlerde bir yanlışlık var.</translation>
    </message>
    <message>
        <source>Type the tags first.</source>
        <translation>Önce etiketleri yazın.</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>Hiçbirinin etiketi yok.</translation>
    </message>
    <message>
        <source>Choose the tags first.</source>
        <translation>Önce etiketleri seçin.</translation>
    </message>
</context>
<context>
    <name>vault::BulkDialog</name>
    <message>
        <source>Change %1</source>
        <extracomment>The title of a dialog; %1 is &quot;37 secrets&quot;.</extracomment>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter. They are left alone.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>%1 daha seçili, ancak filtre tarafından gizleniyor. Bunlara dokunulmaz.</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Her birine ne olacağı</translation>
    </message>
    <message>
        <source>Type the &amp;number of them to confirm:</source>
        <translation>Onaylamak için s&amp;ayılarını yazın:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>Ö&amp;zeti kaydet…</translation>
    </message>
    <message>
        <source>C&amp;heck what is not known</source>
        <translation>Bi&amp;linmeyenleri denetle</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Yeniden den&amp;e</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Kalanları iptal et</translation>
    </message>
    <message>
        <source>Type the &amp;number %1 to confirm:</source>
        <translation>Onaylamak için %1 s&amp;ayısını yazın:</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>Bu işlem sürüyor.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Nelerin değişeceğine bakılıyor…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Hiçbir şey değişmeyecek.</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Önce sayıyı yazın.</translation>
    </message>
    <message>
        <source>The numbers differ.</source>
        <translation>Sayılar farklı.</translation>
    </message>
    <message>
        <source>Not all are through yet. What has not begun is canceled; what was sent may still be carried out.</source>
        <translation>Henüz hepsi tamamlanmadı. Başlamamış olanlar iptal edilir; gönderilmiş olanlar yine de yerine getirilebilir.</translation>
    </message>
    <message>
        <source>Cancel the rest an&amp;d close</source>
        <translation>Kalanları i&amp;ptal et ve kapat</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Bekleme&amp;yi sürdür</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Try a&amp;gain: %1</source>
        <translation>Yeniden den&amp;e: %1</translation>
    </message>
    <message>
        <source>Export the selected</source>
        <translation>Seçilenleri dışarı aktar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>No value could be read, so no file was written.</source>
        <translation>Hiçbir değer okunamadı, bu yüzden dosya yazılmadı.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 yazılamadı: %2. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>%1 saved as %2, with their values in the clear.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>%1, şifrelenmemiş değerleriyle %2 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <translation>%1, değerler olmadan %2 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The value of %1 is missing in it.</source>
        <translation>Dosyada %1 için değer eksik.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Özeti kaydet</translation>
    </message>
    <message>
        <source>Summary saved as %1.</source>
        <translation>Özet %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>İptal edildi: hiçbir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be changed over it.</source>
        <translation>Bu bağlantı salt okunur: üzerinden hiçbir şey değiştirilemez.</translation>
    </message>
</context>
<context>
    <name>vault::BulkTable</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>vault::BulkText</name>
    <message>
        <source>No tags</source>
        <translation>Etiket yok</translation>
    </message>
    <message>
        <source>It belongs to a certificate: delete the certificate instead.</source>
        <translation>Bir sertifikaya ait: onun yerine sertifikayı silin.</translation>
    </message>
    <message>
        <source>It is deleted: recover it first.</source>
        <translation>Silinmiş: önce kurtarın.</translation>
    </message>
    <message>
        <source>It is not deleted.</source>
        <translation>Silinmiş değil.</translation>
    </message>
    <message>
        <source>Purge protection is on: the vault purges it when its time is over.</source>
        <translation>Temizleme koruması açık: süresi dolunca kasa temizler.</translation>
    </message>
    <message>
        <source>It would have more than %1 tags.</source>
        <translation>Etiket sayısı %1 sınırını aşardı.</translation>
    </message>
    <message>
        <source>A tag&apos;s name or value would be longer than the vault takes.</source>
        <translation>Bir etiketin adı veya değeri, kasanın kabul ettiğinden uzun olurdu.</translation>
    </message>
    <message>
        <source>Deleted. It can be recovered until %1.</source>
        <translation>Silindi. Şu zamana kadar kurtarılabilir: %1.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Silindi.</translation>
    </message>
    <message>
        <source>Recovered.</source>
        <translation>Kurtarıldı.</translation>
    </message>
    <message>
        <source>Purged forever.</source>
        <translation>Kalıcı olarak temizlendi.</translation>
    </message>
    <message>
        <source>Its value was read.</source>
        <translation>Değeri okundu.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Değiştirildi.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Etkinleştir</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Devre dışı bırak</translation>
    </message>
    <message>
        <source>Add or change tags</source>
        <translation>Etiket ekle veya değiştir</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Tüm etiketleri yenileriyle değiştir</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Etiketleri kaldır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Kurtar</translation>
    </message>
    <message>
        <source>Purge forever</source>
        <translation>Kalıcı olarak temizle</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Dosyaya aktar</translation>
    </message>
    <message>
        <source>&amp;Enable %1</source>
        <extracomment>%1 is &quot;37 secrets&quot;, as in the next ones.</extracomment>
        <translation>Et&amp;kinleştir: %1</translation>
    </message>
    <message>
        <source>Disa&amp;ble %1</source>
        <translation>Devre dışı &amp;bırak: %1</translation>
    </message>
    <message>
        <source>&amp;Change tags of %1</source>
        <translation>Etiketleri &amp;değiştir: %1</translation>
    </message>
    <message>
        <source>De&amp;lete %1</source>
        <translation>&amp;Sil: %1</translation>
    </message>
    <message>
        <source>Rec&amp;over %1</source>
        <translation>K&amp;urtar: %1</translation>
    </message>
    <message>
        <source>&amp;Purge %1 forever</source>
        <translation>Kalı&amp;cı olarak temizle: %1</translation>
    </message>
    <message>
        <source>E&amp;xport %1…</source>
        <translation>Dışarı akta&amp;r: %1…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinmiş</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Devre dışı</translation>
    </message>
    <message>
        <source>Deleted, recoverable</source>
        <translation>Silinmiş, kurtarılabilir</translation>
    </message>
    <message>
        <source>Deleted, maybe for good</source>
        <translation>Silinmiş, belki kalıcı olarak</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Kalıcı olarak yok</translation>
    </message>
    <message>
        <source>Back in its list</source>
        <translation>Yeniden listesinde</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dosyada</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Zaten öyle.</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Sırasını bekliyor…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Gönderildi…</translation>
    </message>
    <message>
        <source>The vault took it and is at it…</source>
        <translation>Kasa isteği aldı, yerine getiriyor…</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Başarısız oldu. %1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Başarısız oldu.</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it. %1</source>
        <translation>Yapılıp yapılmadığı bilinmiyor: denetleyin. %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it.</source>
        <translation>Yapılıp yapılmadığı bilinmiyor: denetleyin.</translation>
    </message>
    <message>
        <source>Checked: it was not done.</source>
        <translation>Denetlendi: yapılmamış.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile, so nothing was sent. This is how it is now.</source>
        <translation>Bu arada başka biri değiştirmiş, bu yüzden hiçbir şey gönderilmedi. Şimdiki hali bu.</translation>
    </message>
    <message>
        <source>How it is now cannot be read, so nothing was sent: tags of others could be lost. Trying again sends it all the same.</source>
        <translation>Şimdiki hali okunamıyor, bu yüzden hiçbir şey gönderilmedi: başkalarının etiketleri kaybolabilirdi. Yeniden denerseniz yine de gönderilir.</translation>
    </message>
    <message>
        <source>Canceled before it was sent.</source>
        <translation>Gönderilmeden iptal edildi.</translation>
    </message>
    <message>
        <source>%1 will be in the file.</source>
        <translation>%1 dosyada yer alacak.</translation>
    </message>
    <message>
        <source>1 will change</source>
        <extracomment>One sentence is made of these, with commas: &quot;37 will change, 3 are so already, 2 cannot be changed.&quot;</extracomment>
        <translation>1 tanesi değişecek</translation>
    </message>
    <message>
        <source>%1 will change</source>
        <translation>%1 tanesi değişecek</translation>
    </message>
    <message>
        <source>1 is so already</source>
        <translation>1 tanesi zaten öyle</translation>
    </message>
    <message>
        <source>%1 are so already</source>
        <translation>%1 tanesi zaten öyle</translation>
    </message>
    <message>
        <source>1 cannot be changed</source>
        <translation>1 tanesi değiştirilemiyor</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 tanesi değiştirilemiyor</translation>
    </message>
    <message>
        <source>%1 of %2 are through</source>
        <translation>%1/%2 tamamlandı</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 tanesi başarısız oldu</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 tanesi başarısız oldu</translation>
    </message>
    <message>
        <source>1 is not known</source>
        <translation>1 tanesi bilinmiyor</translation>
    </message>
    <message>
        <source>%1 are not known</source>
        <translation>%1 tanesi bilinmiyor</translation>
    </message>
    <message>
        <source>1 was not done</source>
        <translation>1 tanesi yapılmadı</translation>
    </message>
    <message>
        <source>%1 were not done</source>
        <translation>%1 tanesi yapılmadı</translation>
    </message>
    <message>
        <source>1 was not sent</source>
        <translation>1 tanesi gönderilmedi</translation>
    </message>
    <message>
        <source>%1 were not sent</source>
        <translation>%1 tanesi gönderilmedi</translation>
    </message>
    <message>
        <source>1 was canceled</source>
        <translation>1 tanesi iptal edildi</translation>
    </message>
    <message>
        <source>%1 were canceled</source>
        <translation>%1 tanesi iptal edildi</translation>
    </message>
    <message>
        <source>The vault asked for a pause: going on in %1 s.</source>
        <translation>Kasa ara verilmesini istedi: %1 sn sonra devam edilecek.</translation>
    </message>
    <message>
        <source>All their versions are destroyed at once, and nobody can bring them back.</source>
        <translation>Tüm sürümleri hemen yok edilir ve kimse geri getiremez.</translation>
    </message>
    <message>
        <source>They can be recovered for the days that the vault keeps what is deleted. Until then their names stay taken, and nobody can use them.</source>
        <translation>Kasanın silinenleri sakladığı günler boyunca kurtarılabilirler. O zamana kadar adları dolu kalır ve kimse bunları kullanamaz.</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. They may be gone for good.</source>
        <translation>Kasa, silinenleri saklayıp saklamadığını belirtmedi. Kalıcı olarak yok olabilirler.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: they are gone for good, at once.</source>
        <translation>Bu kasa silinen hiçbir şeyi saklamaz: hemen ve kalıcı olarak yok olurlar.</translation>
    </message>
</context>
<context>
    <name>vault::CertificateDetails</name>
    <message>
        <source>Details of the certificate</source>
        <translation>Sertifikanın ayrıntıları</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>İlke</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Özellikler</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>The certificate could not be fetched.</source>
        <translation>Sertifika getirilemedi.</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <translation>İlke getirilemedi.</translation>
    </message>
    <message>
        <source>The vault tells no policy of it.</source>
        <translation>Kasa bunun için bir ilke bildirmiyor.</translation>
    </message>
</context>
<context>
    <name>vault::CertificateRequestDialog</name>
    <message>
        <source>Si&amp;gn request</source>
        <translation>İsteği i&amp;mzala</translation>
    </message>
    <message>
        <source>Compared is the digest of what is about to be signed, with the subject, the names and the usages above.</source>
        <translation>Karşılaştırılan, imzalanmak üzere olan ve yukarıdaki konuyu, adları ve kullanımları içeren verinin özetidir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Sürüm:</translation>
    </message>
    <message>
        <source>Certificate request (PKCS #10)</source>
        <translation>Sertifika isteği (PKCS #10)</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Otomatik olarak imzalanan sertifika</translation>
    </message>
    <message>
        <source>&amp;What to make:</source>
        <translation>&amp;Oluşturulacak öğe:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritma:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Konu:</translation>
    </message>
    <message>
        <source>Alternative na&amp;mes:</source>
        <translation>Diğer adla&amp;r:</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>Anahtar kullanımı:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>Geçerlilik süres&amp;i:</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>Sertifika isteği: %1</translation>
    </message>
    <message>
        <source>Si&amp;gn certificate</source>
        <translation>Sertifikayı i&amp;mzala</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Bu bağlantı salt okunur: üzerinden hiçbir şey imzalanmaz.</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>Belgelenen yollar yalnızca geçerli sürümle imzalar.</translation>
    </message>
    <message>
        <source>The subject is not right yet.</source>
        <translation>Konu henüz doğru değil.</translation>
    </message>
    <message>
        <source>The alternative names are not right yet.</source>
        <translation>Diğer adlar henüz doğru değil.</translation>
    </message>
    <message>
        <source>Name the subject, or give an alternative name.</source>
        <translation>Konuyu yazın ya da bir diğer ad verin.</translation>
    </message>
    <message>
        <source>Name the subject.</source>
        <translation>Konuyu yazın.</translation>
    </message>
    <message>
        <source>Waiting for the vault&apos;s signature…</source>
        <translation>Kasanın imzası bekleniyor…</translation>
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
        <translation>Değer base64 değil, bu yüzden özetlenecek bir sertifika yok.</translation>
    </message>
    <message>
        <source>The value holds no PKCS#12.</source>
        <translation>Değer bir PKCS#12 içermiyor.</translation>
    </message>
    <message>
        <source>The PKCS#12 has a passphrase: it cannot be summarised here.</source>
        <translation>PKCS#12 parolalı: burada özetlenemez.</translation>
    </message>
    <message>
        <source>The PKCS#12 asks for so many rounds of hashing that it was not opened.</source>
        <translation>PKCS#12 çok fazla karma turu istediği için açılmadı.</translation>
    </message>
    <message>
        <source>The PKCS#12 uses a cipher that is not offered here, often RC2.</source>
        <translation>PKCS#12, burada sunulmayan bir şifreleme kullanıyor; bu çoğunlukla RC2&apos;dir.</translation>
    </message>
    <message>
        <source>The value holds no certificate.</source>
        <translation>Değer bir sertifika içermiyor.</translation>
    </message>
    <message>
        <source>Not yet valid: from %1 until %2</source>
        <translation>Henüz geçerli değil: %1 ile %2 arasında geçerli</translation>
    </message>
    <message>
        <source>Expired: was valid from %1 until %2</source>
        <translation>Süresi doldu: %1 ile %2 arasında geçerliydi</translation>
    </message>
    <message>
        <source>Expires within two days: valid from %1 until %2</source>
        <translation>Süresi iki gün içinde doluyor: %1 ile %2 arasında geçerli</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days: valid from %1 until %2</source>
        <translation>
            <numerusform>Süresi %Ln gün sonra doluyor: %1 ile %2 arasında geçerli</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <translation>%1 ile %2 arasında geçerli</translation>
    </message>
    <message>
        <source>Certificate in the value</source>
        <translation>Değerdeki sertifika</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is what the row is about: &quot;Subject&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The value holds one certificate.</source>
        <translation>Değer bir sertifika içeriyor.</translation>
    </message>
    <message numerus="yes">
        <source>The value holds %Ln certificates.</source>
        <translation>
            <numerusform>Değer %Ln sertifika içeriyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key beside it.</source>
        <translation>Yanında özel anahtar yok.</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s, or it is encrypted.</source>
        <translation>Özel anahtar bu sertifikanın değil ya da şifrelenmiş.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yok)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Kendisi (otomatik olarak imzalanan)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Parmak izi (SHA-1)</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Zincir</translation>
    </message>
</context>
<context>
    <name>vault::CertificateTab</name>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Save as &amp;PEM…</source>
        <translation>&amp;PEM olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as &amp;DER…</source>
        <translation>&amp;DER olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Copy PEM</source>
        <translation>PEM&apos;i &amp;kopyala</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, as text between BEGIN and END lines</source>
        <translation>Sertifikayı özel anahtarı olmadan, BEGIN ve END satırları arasında metin olarak yaz</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, in its binary form</source>
        <translation>Sertifikayı özel anahtarı olmadan, ikili biçimde yaz</translation>
    </message>
    <message>
        <source>This certificate is still being issued. Refresh to see whether it is there.</source>
        <translation>Bu sertifika hâlâ veriliyor. Gelip gelmediğini görmek için yenileyin.</translation>
    </message>
    <message>
        <source>The vault gave no certificate with this name.</source>
        <translation>Kasa bu adda bir sertifika vermedi.</translation>
    </message>
    <message>
        <source>What the vault gave as the certificate cannot be read. It can be saved as it came, as DER.</source>
        <translation>Kasanın sertifika olarak verdiği şey okunamıyor. Geldiği gibi, DER olarak kaydedilebilir.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Kendisi (otomatik olarak imzalanan)</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Diğer adlar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Parmak izi (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Parmak izi (SHA-256)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>The vault names another thumbprint, %1: it does not belong to this certificate.</source>
        <translation>Kasa başka bir parmak izi bildiriyor: %1. Bu, bu sertifikaya ait değil.</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>&amp;Anahtarı göster</translation>
    </message>
    <message>
        <source>Show &amp;secret</source>
        <translation>&amp;Gizli diziyi göster</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Sertifikayı kaydet</translation>
    </message>
    <message>
        <source>PEM certificates (*.pem *.crt);;All files (*)</source>
        <translation>PEM sertifikaları (*.pem *.crt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>DER certificates (*.cer *.der);;All files (*)</source>
        <translation>DER sertifikaları (*.cer *.der);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Not saved. %1. Choose another place.</source>
        <translation>Kaydedilmedi. %1. Başka bir yer seçin.</translation>
    </message>
</context>
<context>
    <name>vault::ChangeListModel</name>
    <message>
        <source>none</source>
        <extracomment>Of a date that an object does not have</extracomment>
        <translation>yok</translation>
    </message>
    <message>
        <source>tag added: %1</source>
        <extracomment>%1 is a tag, &quot;name=value&quot;</extracomment>
        <translation>etiket eklendi: %1</translation>
    </message>
    <message>
        <source>tag %1, was %2</source>
        <extracomment>Both are tags, &quot;name=value&quot;: the new one, the old one</extracomment>
        <translation>etiket: %1, önceki: %2</translation>
    </message>
    <message>
        <source>tag removed: %1</source>
        <translation>etiket kaldırıldı: %1</translation>
    </message>
    <message>
        <source>created %1, was %2</source>
        <translation>oluşturulma: %1, önceki: %2</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>etkin</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>devre dışı</translation>
    </message>
    <message>
        <source>expires %1, was %2</source>
        <translation>sona erme: %1, önceki: %2</translation>
    </message>
    <message>
        <source>valid from %1, was %2</source>
        <translation>geçerlilik başlangıcı: %1, önceki: %2</translation>
    </message>
    <message>
        <source>content type “%1”, was “%2”</source>
        <translation>içerik türü: “%1”, önceki: “%2”</translation>
    </message>
    <message>
        <source>recovery %1, was %2</source>
        <translation>kurtarma: %1, önceki: %2</translation>
    </message>
    <message>
        <source>updated %1, was %2</source>
        <translation>güncelleme: %1, önceki: %2</translation>
    </message>
    <message>
        <source>Deleted; it can be recovered</source>
        <translation>Silinmiş; kurtarılabilir</translation>
    </message>
    <message>
        <source>Gone for good: it is not among the deleted ones</source>
        <translation>Kalıcı olarak gitmiş: silinmişler arasında değil</translation>
    </message>
    <message>
        <source>Not in the list; whether it can be recovered is unknown, as the list of deleted ones could not be read</source>
        <translation>Listede değil; silinmişler listesi okunamadığından kurtarılıp kurtarılamayacağı bilinmiyor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli dizi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Silinmiş anahtar</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Silinmiş gizli dizi</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Silinmiş sertifika</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>oluşturulma: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>süresi doldu: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>sona erme: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Son durumu</translation>
    </message>
</context>
<context>
    <name>vault::ChangesBar</name>
    <message>
        <source>Show changes</source>
        <translation>Değişiklikleri göster</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Görüldü olarak işaretle</translation>
    </message>
    <message>
        <source>List everything that changed, with what vanished</source>
        <translation>Kaybolanlarla birlikte değişen her şeyi listele</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Keep what is there now in place of what cannot be read</source>
        <translation>Okunamayanın yerine şimdi var olanı sakla</translation>
    </message>
    <message>
        <source>Keep what is there now, and compare with that from now on</source>
        <translation>Şimdi var olanı sakla ve bundan sonra onunla karşılaştır</translation>
    </message>
    <message>
        <source>Show what was there on %1</source>
        <extracomment>A button; %1 is the date and time of the last visit</extracomment>
        <translation>%1 tarihindeki içeriği göster</translation>
    </message>
    <message>
        <source>%1 cannot be reached now.</source>
        <extracomment>%1 is a vault&apos;s name</extracomment>
        <translation>%1 kasasına şu anda ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Nothing was kept: no list was read to its end. Refresh the vault, then mark it again.</source>
        <translation>Hiçbir şey saklanmadı: hiçbir liste sonuna kadar okunmadı. Kasayı yenileyin, sonra yeniden işaretleyin.</translation>
    </message>
    <message>
        <source>Nothing was kept: this connection does not remember its contents any more.</source>
        <translation>Hiçbir şey saklanmadı: bu bağlantı artık içeriğini hatırlamıyor.</translation>
    </message>
    <message>
        <source>The lists are still being read. Once they are complete, what they hold is marked as seen.</source>
        <translation>Listeler hâlâ okunuyor. Tamamlandıklarında içerikleri görüldü olarak işaretlenir.</translation>
    </message>
</context>
<context>
    <name>vault::ChangesDialog</name>
    <message>
        <source>&amp;Go to object</source>
        <translation>Nesneye &amp;git</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>Görüldü olarak &amp;işaretle</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>%1 içinde neler değişti</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Neler değişti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>It is in none of the lists any more</source>
        <translation>Artık listelerin hiçbirinde değil</translation>
    </message>
</context>
<context>
    <name>vault::ChecksumField</name>
    <message>
        <source>From a checksum file…</source>
        <translation>Sağlama toplamı dosyasından…</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Karşılaştırılacak değer:</translation>
    </message>
    <message>
        <source>A sha256sum line or a digest, pasted or dropped</source>
        <translation>Yapıştırılan veya bırakılan bir sha256sum satırı ya da özet</translation>
    </message>
    <message>
        <source>File of checksums</source>
        <translation>Sağlama toplamları dosyası</translation>
    </message>
    <message>
        <source>The file is too long for a list of checksums.</source>
        <translation>Dosya, bir sağlama toplamı listesi için çok uzun.</translation>
    </message>
    <message>
        <source>This is no checksum that can be understood.</source>
        <translation>Bu, anlaşılabilen bir sağlama toplamı değil.</translation>
    </message>
    <message>
        <source>One file differs from its checksum.</source>
        <translation>Bir dosya sağlama toplamından farklı.</translation>
    </message>
    <message numerus="yes">
        <source>%n files differ from their checksums.</source>
        <translation>
            <numerusform>%n dosya sağlama toplamından farklı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file matches its checksum.</source>
        <translation>Dosya sağlama toplamıyla eşleşiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n files match their checksums.</source>
        <translation>
            <numerusform>%n dosya sağlama toplamıyla eşleşiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>One checksum to compare with.</source>
        <translation>Karşılaştırılacak bir sağlama toplamı var.</translation>
    </message>
    <message numerus="yes">
        <source>%n checksums to compare with.</source>
        <translation>
            <numerusform>Karşılaştırılacak %n sağlama toplamı var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CipherDialog</name>
    <message>
        <source>Enc&amp;rypt</source>
        <translation>Şif&amp;rele</translation>
    </message>
    <message>
        <source>&amp;Here, with the public half</source>
        <translation>&amp;Burada, ortak yarıyla</translation>
    </message>
    <message>
        <source>Let the &amp;vault do it</source>
        <translation>İşlemi kasa &amp;yapsın</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Sürüm:</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Şifrele</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Şifreyi çöz</translation>
    </message>
    <message>
        <source>Wrap a key</source>
        <translation>Anahtar sarmala</translation>
    </message>
    <message>
        <source>Unwrap a key</source>
        <translation>Anahtar sarmalamasını aç</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>İş&amp;lem:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritma:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Yer:</translation>
    </message>
    <message>
        <source>&amp;Plaintext:</source>
        <translation>D&amp;üz metin:</translation>
    </message>
    <message>
        <source>Encrypt or decrypt with %1</source>
        <translation>%1 ile şifrele veya şifre çöz</translation>
    </message>
    <message>
        <source>%1 (advised)</source>
        <translation>%1 (önerilen)</translation>
    </message>
    <message>
        <source>Dec&amp;rypt</source>
        <translation>Şifreyi çö&amp;z</translation>
    </message>
    <message>
        <source>W&amp;rap</source>
        <translation>Sa&amp;rmala</translation>
    </message>
    <message>
        <source>Unw&amp;rap</source>
        <translation>Sarmalamayı a&amp;ç</translation>
    </message>
    <message>
        <source>Ci&amp;phertext:</source>
        <translation>Şifreli &amp;metin:</translation>
    </message>
    <message>
        <source>At the vault: only it has the private half.</source>
        <translation>Kasada: özel yarı yalnızca orada.</translation>
    </message>
    <message>
        <source>Nothing is sent: this computer does it with the public half.</source>
        <translation>Hiçbir şey gönderilmez: bu bilgisayar işlemi ortak yarıyla yapar.</translation>
    </message>
    <message>
        <source>The plaintext is sent to the vault.</source>
        <translation>Düz metin kasaya gönderilir.</translation>
    </message>
    <message>
        <source>The documented routes know the current version only. Choose it, or connect with the service&apos;s routes.</source>
        <translation>Belgelenen yollar yalnızca geçerli sürümü tanır. O sürümü seçin ya da hizmetin yollarıyla bağlanın.</translation>
    </message>
    <message>
        <source>Made here with the public half of version %1; nothing was sent.</source>
        <translation>Burada %1 sürümünün ortak yarısıyla yapıldı; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Waiting for the vault…</source>
        <translation>Kasa bekleniyor…</translation>
    </message>
    <message>
        <source>Made by the vault with version %1.</source>
        <translation>Kasa tarafından %1 sürümüyle yapıldı.</translation>
    </message>
    <message>
        <source>Op&amp;en a saved ciphertext…</source>
        <translation>Kaydedilmiş şifreli m&amp;etni aç…</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. It makes the initialization vector and the tag; both are needed to decrypt.</source>
        <translation>Kasada: anahtar yalnızca orada. Başlatma vektörünü ve doğrulama etiketini kasa oluşturur; şifre çözmek için ikisi de gerekir.</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. The number in the algorithm&apos;s name must be the key&apos;s size in bits.</source>
        <translation>Kasada: anahtar yalnızca orada. Algoritmanın adındaki sayı, anahtarın bit cinsinden boyutu olmalıdır.</translation>
    </message>
    <message>
        <source>Open a saved ciphertext</source>
        <translation>Kaydedilmiş şifreli metni aç</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json);;All files (*)</source>
        <translation>Şifreli metinler (*.json);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>This file does not hold a ciphertext with all its parts: “%1” is missing or wrong.</source>
        <extracomment>%1 is a field&apos;s name in a file.</extracomment>
        <translation>Bu dosyada tüm bölümleriyle bir şifreli metin yok: “%1” eksik veya yanlış.</translation>
    </message>
    <message>
        <source>Made with another key: %1.</source>
        <extracomment>%1 is a key&apos;s id.</extracomment>
        <translation>Başka bir anahtarla yapılmış: %1.</translation>
    </message>
    <message>
        <source>Opened: %1 with version %2.</source>
        <translation>Açıldı: %1, sürüm %2.</translation>
    </message>
</context>
<context>
    <name>vault::CipherInput</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>D&amp;osya seç…</translation>
    </message>
    <message>
        <source>&amp;Input as:</source>
        <translation>&amp;Giriş biçimi:</translation>
    </message>
    <message>
        <source>Input as</source>
        <translation>Giriş biçimi</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Giriş dosyası</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Metin (UTF-8)</translation>
    </message>
    <message>
        <source>Base64 or base64url</source>
        <translation>Base64 veya base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Onaltılık</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 bayt</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes</source>
        <translation>%1 / en fazla %2 bayt</translation>
    </message>
    <message>
        <source>Give the ciphertext.</source>
        <translation>Şifreli metni girin.</translation>
    </message>
    <message>
        <source>Give the plaintext.</source>
        <translation>Düz metni girin.</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Okunabilen bir dosya seçin.</translation>
    </message>
    <message>
        <source>This is not hexadecimal.</source>
        <translation>Bu onaltılık değil.</translation>
    </message>
    <message>
        <source>This is neither base64 nor base64url.</source>
        <translation>Bu ne base64 ne de base64url.</translation>
    </message>
    <message>
        <source>%1: %2 too many. Encrypt a key of a symmetric cipher, and the data with that.</source>
        <translation>%1: %2 fazla. Bir simetrik şifreleme anahtarını şifreleyin, verileri de o anahtarla.</translation>
    </message>
    <message>
        <source>%1: a block of this key has exactly %2.</source>
        <translation>%1: bu anahtarın bir bloğu tam olarak %2.</translation>
    </message>
    <message>
        <source>%1: this algorithm takes at least %2.</source>
        <translation>%1: bu algoritma en az %2 alır.</translation>
    </message>
    <message>
        <source>%1: this algorithm takes a multiple of %2.</source>
        <translation>%1: bu algoritma %2 katlarını alır.</translation>
    </message>
</context>
<context>
    <name>vault::CipherParts</name>
    <message>
        <source>&amp;Make another</source>
        <translation>Yen&amp;isini oluştur</translation>
    </message>
    <message>
        <source>Initiali&amp;zation vector:</source>
        <translation>Başlatma &amp;vektörü:</translation>
    </message>
    <message>
        <source>A&amp;uthenticated data:</source>
        <translation>Kimliği doğrula&amp;nmış veri:</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>Doğr&amp;ulama etiketi:</translation>
    </message>
    <message>
        <source>Authenticated data as</source>
        <translation>Kimliği doğrulanmış verinin biçimi</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Metin (UTF-8)</translation>
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
        <translation>Onaltılık</translation>
    </message>
    <message>
        <source>The initialization vector is neither hexadecimal nor base64.</source>
        <translation>Başlatma vektörü ne onaltılık ne de base64.</translation>
    </message>
    <message>
        <source>Give the initialization vector; it came with the ciphertext.</source>
        <translation>Başlatma vektörünü girin; şifreli metinle birlikte gelmiştir.</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 12 (or 16).</source>
        <translation>Başlatma vektörü %1 bayt; bu algoritmada 12 (veya 16) bayttır.</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 16.</source>
        <translation>Başlatma vektörü %1 bayt; bu algoritmada 16 bayttır.</translation>
    </message>
    <message>
        <source>The tag is neither hexadecimal nor base64.</source>
        <translation>Doğrulama etiketi ne onaltılık ne de base64.</translation>
    </message>
    <message>
        <source>Give the tag; it came with the ciphertext.</source>
        <translation>Doğrulama etiketini girin; şifreli metinle birlikte gelmiştir.</translation>
    </message>
    <message>
        <source>The tag has %1 bytes; it must have 16.</source>
        <translation>Doğrulama etiketi %1 bayt; 16 bayt olmalıdır.</translation>
    </message>
    <message>
        <source>The authenticated data is not of the form that stands beside it.</source>
        <translation>Kimliği doğrulanmış veri, yanında belirtilen biçimde değil.</translation>
    </message>
    <message>
        <source>Made at random here; 16 bytes. Use each one once.</source>
        <translation>Burada rastgele oluşturuldu; 16 bayt. Her birini bir kez kullanın.</translation>
    </message>
    <message>
        <source>As it was given when encrypting.</source>
        <translation>Şifrelerken verildiği gibi.</translation>
    </message>
    <message>
        <source>Not encrypted; the tag proves that it was not changed.</source>
        <translation>Şifrelenmez; doğrulama etiketi değiştirilmediğini kanıtlar.</translation>
    </message>
</context>
<context>
    <name>vault::CipherReason</name>
    <message>
        <source>“%1” is not among the operations of this key (%2).</source>
        <extracomment>%1 is an operation as the vault names it, %2 the list of those that the key has.</extracomment>
        <translation>“%1” bu anahtarın işlemleri arasında değil (%2).</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it first.</source>
        <translation>Bu sürüm devre dışı. Önce etkinleştirin.</translation>
    </message>
    <message>
        <source>This version expired on %1; it only decrypts and unwraps.</source>
        <translation>Bu sürümün süresi doldu: %1. Yalnızca şifre çözer ve sarmalamayı açar.</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>Bu sürüm %1 tarihinden önce geçerli değil.</translation>
    </message>
    <message>
        <source>“%1” is not among the operations of this key: the vault will not undo this.</source>
        <extracomment>%1 is an operation as the vault names it.</extracomment>
        <translation>“%1” bu anahtarın işlemleri arasında değil: kasa bu işlemi geri almaz.</translation>
    </message>
    <message>
        <source>This version is disabled: the vault will not undo this before it is enabled.</source>
        <translation>Bu sürüm devre dışı: etkinleştirilene kadar kasa bu işlemi geri almaz.</translation>
    </message>
    <message>
        <source>The padding of RSA1_5 has been broken where errors can be observed. Use it only for what cannot read RSA-OAEP-256.</source>
        <translation>RSA1_5 dolgusu, hataların gözlemlenebildiği yerlerde kırılmıştır. Yalnızca RSA-OAEP-256 okuyamayanlar için kullanın.</translation>
    </message>
    <message>
        <source>RSA-OAEP uses SHA-1. Prefer RSA-OAEP-256 for anything new.</source>
        <translation>RSA-OAEP, SHA-1 kullanır. Yeni işlerde RSA-OAEP-256 tercih edin.</translation>
    </message>
    <message>
        <source>A key of an elliptic curve signs only; to encrypt takes an RSA or an AES key.</source>
        <translation>Eliptik eğri anahtarı yalnızca imzalar; şifrelemek için RSA veya AES anahtarı gerekir.</translation>
    </message>
    <message>
        <source>A key of type %1 is not offered here; RSA and AES keys are.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>%1 türünde bir anahtar burada kullanılamaz; RSA ve AES anahtarları kullanılabilir.</translation>
    </message>
    <message>
        <source>CBC does not notice when somebody changes the ciphertext. Prefer GCM, which does.</source>
        <translation>CBC, şifreli metnin birisi tarafından değiştirildiğini fark etmez. Bunu fark eden GCM&apos;yi tercih edin.</translation>
    </message>
</context>
<context>
    <name>vault::CipherResult</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Save &amp;to a file…</source>
        <translation>Dosyaya kay&amp;det…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>Gös&amp;terim:</translation>
    </message>
    <message>
        <source>Show the result as</source>
        <translation>Sonucun gösterimi</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Şifreli metin</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Metin (UTF-8)</translation>
    </message>
    <message>
        <source>%1 It is no UTF-8 text.</source>
        <translation>%1 UTF-8 metin değil.</translation>
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
        <translation>Onaltılık</translation>
    </message>
    <message>
        <source>Save the plaintext</source>
        <translation>Düz metni kaydet</translation>
    </message>
    <message>
        <source>Save the ciphertext</source>
        <translation>Şifreli metni kaydet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Saved as %1, for your account only.</source>
        <translation>%1 olarak kaydedildi, yalnızca sizin hesabınız için.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 yazılamadı: %2. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>&amp;Hepsini tek dosyaya kaydet…</translation>
    </message>
    <message>
        <source>Initialization vector (iv)</source>
        <extracomment>Names of the parts beside a ciphertext, as the protocol calls them in brackets.</extracomment>
        <translation>Başlatma vektörü (iv)</translation>
    </message>
    <message>
        <source>Tag (tag)</source>
        <translation>Doğrulama etiketi (tag)</translation>
    </message>
    <message>
        <source>Authenticated data (aad)</source>
        <translation>Kimliği doğrulanmış veri (aad)</translation>
    </message>
    <message>
        <source>All parts (JSON)</source>
        <translation>Tüm bölümler (JSON)</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json)</source>
        <translation>Şifreli metinler (*.json)</translation>
    </message>
</context>
<context>
    <name>vault::CmsSource</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Cer&amp;tificate from the vault</source>
        <translation>Kasadaki se&amp;rtifika</translation>
    </message>
    <message>
        <source>&amp;File for CMS:</source>
        <translation>CMS için &amp;dosya:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>S&amp;ertifika:</translation>
    </message>
    <message>
        <source>File to sign</source>
        <translation>İmzalanacak dosya</translation>
    </message>
    <message>
        <source>Choose the file to sign</source>
        <translation>İmzalanacak dosyayı seçin</translation>
    </message>
    <message>
        <source>Certificate of the key, PEM or DER</source>
        <translation>Anahtarın sertifikası, PEM veya DER</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Sertifikayı seçin</translation>
    </message>
    <message>
        <source>The vault&apos;s own certificate of the key&apos;s name</source>
        <translation>Kasanın anahtarla aynı adı taşıyan kendi sertifikası</translation>
    </message>
    <message>
        <source>Hashing, %1 of %2</source>
        <translation>Karma alınıyor, %1/%2</translation>
    </message>
    <message>
        <source>Fetching the certificate…</source>
        <translation>Sertifika getiriliyor…</translation>
    </message>
    <message>
        <source>The vault&apos;s certificate %1</source>
        <translation>Kasanın sertifikası: %1</translation>
    </message>
    <message>
        <source>Choose the file to sign.</source>
        <translation>İmzalanacak dosyayı seçin.</translation>
    </message>
    <message>
        <source>The file is still being hashed.</source>
        <translation>Dosyanın karması hâlâ alınıyor.</translation>
    </message>
    <message>
        <source>The file has no digest yet.</source>
        <translation>Dosyanın henüz özeti yok.</translation>
    </message>
    <message>
        <source>A CMS signature needs a key that may be read.</source>
        <translation>CMS imzası için okuma izni olan bir anahtar gerekir.</translation>
    </message>
    <message>
        <source>Choose the certificate of the key, or fetch it from the vault.</source>
        <translation>Anahtarın sertifikasını seçin ya da kasadan getirin.</translation>
    </message>
    <message>
        <source>The vault signs the %1 of the signed attributes, which hold the file&apos;s digest and the time.</source>
        <extracomment>%1 a hash.</extracomment>
        <translation>Kasa, dosyanın özetini ve zamanı içeren imzalı özniteliklerin %1 karmasını imzalar.</translation>
    </message>
    <message>
        <source>&amp;Sign as CMS</source>
        <translation>CMS olarak i&amp;mzala</translation>
    </message>
</context>
<context>
    <name>vault::ColorBand</name>
    <message>
        <source>Connection %1, marked %2</source>
        <extracomment>The strip above an open vault, as read aloud: %1 is the connection&apos;s name, %2 a colour.</extracomment>
        <translation>Bağlantı: %1, işareti: %2</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <extracomment>On the strip above an open vault; %1 is the connection&apos;s name.</extracomment>
        <translation>Salt okunur: %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Bağlantı: %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is &quot;Connection production, marked red&quot;.</extracomment>
        <translation>%1, salt okunur</translation>
    </message>
    <message>
        <source>%1
Nothing can be changed or signed over this connection.</source>
        <translation>%1
Bu bağlantı üzerinden hiçbir şey değiştirilemez veya imzalanamaz.</translation>
    </message>
</context>
<context>
    <name>vault::ComparisonText</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
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
        <translation>(böyle bir etiket yok)</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>%1 is the name of a tag.</extracomment>
        <translation>Etiket: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erme</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Güncellenme</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Anahtar türü</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>İçerik türü</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>Kurtarma düzeyi</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Yönetilen</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionEditor</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Bağlantıyı &amp;test et</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Eski haline getir</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Kay&amp;det</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Kasayı aç</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Bu oturumda anahtarlık yok.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Kaydedilmedi. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Saved. The keychain is asked to take the secret…</source>
        <translation>Kaydedildi. Anahtarlıktan gizli diziyi saklaması isteniyor…</translation>
    </message>
    <message>
        <source>The connection is saved; its secret is not in the keychain.</source>
        <translation>Bağlantı kaydedildi; gizli dizisi anahtarlıkta değil.</translation>
    </message>
    <message>
        <source>Open offline</source>
        <translation>Çevrimdışı aç</translation>
    </message>
    <message>
        <source>This session has no keychain, where the key for it would lie.</source>
        <translation>Bu oturumda, bunun anahtarının saklanacağı bir anahtarlık yok.</translation>
    </message>
    <message>
        <source>Read what was there at the last visit, without the vault</source>
        <translation>Son ziyarette var olanı kasaya bağlanmadan oku</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionForm</name>
    <message>
        <source>Without one you are asked when the vault wants it.</source>
        <translation>Vermezseniz kasa istediğinde size sorulur.</translation>
    </message>
    <message>
        <source>For the connection test only. It is never kept: you are asked when the vault wants one.</source>
        <translation>Yalnızca bağlantı testi için. Hiçbir zaman saklanmaz: kasa istediğinde size sorulur.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>Remem&amp;ber this connection</source>
        <translation>Bu bağlantıyı &amp;hatırla</translation>
    </message>
    <message>
        <source>Only with a connection that is remembered.</source>
        <translation>Yalnızca hatırlanan bir bağlantıyla.</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListItems</name>
    <message>
        <source>Read-only</source>
        <translation>Salt okunur</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListPane</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Bağlantılarda ara</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçeri aktar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışarı aktar…</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionManagerDialog</name>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>The connections could not be read.</source>
        <translation>Bağlantılar okunamadı.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Henüz bağlantı yok</translation>
    </message>
    <message>
        <source>A connection remembers where a vault is and how you sign in there. Secrets are not part of it: they stay in the keychain.</source>
        <translation>Bir bağlantı, kasanın nerede olduğunu ve orada nasıl oturum açtığınızı hatırlar. Gizli diziler buna dahil değildir: anahtarlıkta kalırlar.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Yeni bağlantı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The order could not be saved.</source>
        <translation>Sıralama kaydedilemedi.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a connection&apos;s duplicate; %1 is the connection&apos;s.</extracomment>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>A copy without secrets; it is kept when you save it.</source>
        <translation>Gizli dizileri içermeyen bir kopya; kaydettiğinizde saklanır.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Düzenlemeyi sürdür</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>“%1” kaydedilmemiş değişiklikler içeriyor.</translation>
    </message>
    <message>
        <source>Remove “%1”? The vault itself stays as it is.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>“%1” kaldırılsın mı? Kasanın kendisi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>What the keychain holds for it is removed too.</source>
        <translation>Anahtarlığın bunun için sakladıkları da kaldırılır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bağlantıyı koru</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>“%1” kaldırılamadı.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” kaldırıldı.</translation>
    </message>
    <message>
        <source>“%1” is removed, and what the keychain held for it.</source>
        <translation>“%1”, anahtarlığın bunun için sakladıklarıyla birlikte kaldırıldı.</translation>
    </message>
    <message>
        <source>“%1” is removed, but the keychain may still hold secrets of it. %2</source>
        <translation>“%1” kaldırıldı, ancak anahtarlıkta hâlâ gizli dizileri olabilir. %2</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Bağlantıları içeri aktar</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Bağlantılar (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>%1 dosyasından hiçbir şey içeri aktarılmadı.</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 dosyasında bağlantı yok.</translation>
    </message>
    <message>
        <source>1 connection imported from %1.</source>
        <translation>%1 dosyasından 1 bağlantı içeri aktarıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported from %1.</source>
        <translation>
            <numerusform>%1 dosyasından %n bağlantı içeri aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections (no secrets are in the file)</source>
        <translation>Bağlantıları dışarı aktar (dosyada gizli dizi olmaz)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Hiçbir şey dışarı aktarılmadı.</translation>
    </message>
    <message>
        <source>1 connection exported to %1, without secrets.</source>
        <translation>1 bağlantı, gizli diziler olmadan %1 dosyasına aktarıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections exported to %1, without secrets.</source>
        <translation>
            <numerusform>%n bağlantı, gizli diziler olmadan %1 dosyasına aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you sign in, look at the authority, CA file and proxy under Advanced: “%1” names its own.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>Oturum açmadan önce Gelişmiş altındaki yetkiliye, CA dosyasına ve ara sunucuya bakın: “%1” kendininkileri belirtiyor.</translation>
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
        <translation>Testi iptal et</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Bağlantı testi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Çalıştırılmadı</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Bağlantı test ediliyor…</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>Test iptal edildi.</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <extracomment>%1 is what is done at the moment, for example &quot;Find the host&quot;.</extracomment>
        <translation>Test ediliyor: %1…</translation>
    </message>
    <message>
        <source>The connection works: %1 in all.</source>
        <extracomment>%1 is a time with its unit.</extracomment>
        <translation>Bağlantı çalışıyor: toplam %1.</translation>
    </message>
</context>
<context>
    <name>vault::CopyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>Kasa &amp;aç…</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>İçerik &amp;türü</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Etiketler</translation>
    </message>
    <message>
        <source>Dates and stat&amp;e</source>
        <translation>Tarihler ve &amp;durum</translation>
    </message>
    <message>
        <source>Check agai&amp;n</source>
        <translation>Yeniden de&amp;netle</translation>
    </message>
    <message>
        <source>Compare &amp;values</source>
        <translation>Değer&amp;leri karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Recover deleted names</source>
        <translation>S&amp;ilinmiş adları kurtar</translation>
    </message>
    <message>
        <source>Check what &amp;arrived</source>
        <translation>&amp;Ulaşanları denetle</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>Ö&amp;zeti kaydet…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Du&amp;rdur</translation>
    </message>
    <message>
        <source>Copy a secret of %1</source>
        <extracomment>%1 is a vault&apos;s name.</extracomment>
        <translation>%1 kasasından bir gizli dizi kopyala</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n secrets of %1</source>
        <translation>
            <numerusform>%1 kasasından %n gizli dizi kopyala</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hedef:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>Bir kasa seçin</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Kaynak:</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Onu atla</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>Yeni bir sürüm ekle</translation>
    </message>
    <message>
        <source>Copy nothing at all</source>
        <translation>Hiçbir şey kopyalama</translation>
    </message>
    <message>
        <source>&amp;If a name exists:</source>
        <translation>Ad &amp;varsa:</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Koru:</translation>
    </message>
    <message>
        <source>Secrets to copy</source>
        <translation>Kopyalanacak gizli diziler</translation>
    </message>
    <message>
        <source>Reads the values on both sides; none is shown</source>
        <translation>Değerleri iki tarafta da okur; hiçbiri gösterilmez</translation>
    </message>
    <message>
        <source>No other vault is open. Open the one to copy to; it gets a tab beside this one.</source>
        <translation>Açık başka kasa yok. Kopyalanacak kasayı açın; bunun yanında bir sekmede açılır.</translation>
    </message>
    <message>
        <source>Choose the vault to copy to.</source>
        <translation>Kopyalanacak kasayı seçin.</translation>
    </message>
    <message>
        <source>P&amp;lan the rest again</source>
        <translation>Kalanı yeniden &amp;planla</translation>
    </message>
    <message>
        <source>&amp;Copy 1 secret</source>
        <translation>1 gizli diziyi &amp;kopyala</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n secrets</source>
        <translation>
            <numerusform>%n gizli diziyi &amp;kopyala</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another vault first.</source>
        <translation>Önce başka bir kasa açın.</translation>
    </message>
    <message>
        <source>Choose a vault first.</source>
        <translation>Önce bir kasa seçin.</translation>
    </message>
    <message>
        <source>The copy is through.</source>
        <translation>Kopyalama tamamlandı.</translation>
    </message>
    <message>
        <source>1 name exists at the target; nothing is copied then.</source>
        <translation>Hedefte 1 ad zaten var; bu durumda hiçbir şey kopyalanmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n names exist at the target; nothing is copied then.</source>
        <translation>
            <numerusform>Hedefte %n ad zaten var; bu durumda hiçbir şey kopyalanmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>Hiçbir şey kopyalanmayacak.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Özeti kaydet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1, without values.</source>
        <translation>Değerler olmadan %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be copied to %1.</source>
        <translation>Bu bağlantı salt okunur: %1 hedefine hiçbir şey kopyalanamaz.</translation>
    </message>
    <message>
        <source>Choose a vault that is not read-only.</source>
        <translation>Salt okunur olmayan bir kasa seçin.</translation>
    </message>
</context>
<context>
    <name>vault::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>%1 is what is copied, such as &quot;Key id&quot;.</extracomment>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopyala: %1</translation>
    </message>
</context>
<context>
    <name>vault::CopyLinesModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>Hedefte</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olacak</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
</context>
<context>
    <name>vault::Copying</name>
    <message>
        <source>Not checked yet</source>
        <translation>Henüz denetlenmedi</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>Yeni bir sürüm ekle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Skip: it exists there</source>
        <translation>Atla: orada zaten var</translation>
    </message>
    <message>
        <source>Skip: same value there</source>
        <translation>Atla: orada değeri aynı</translation>
    </message>
    <message>
        <source>Skip: recover it first</source>
        <translation>Atla: önce kurtarın</translation>
    </message>
    <message>
        <source>Skip: disabled here</source>
        <translation>Atla: burada devre dışı</translation>
    </message>
    <message>
        <source>Skip: could not be checked</source>
        <translation>Atla: denetlenemedi</translation>
    </message>
    <message>
        <source>New (deleted secrets cannot be read)</source>
        <translation>Yeni (silinmiş gizli diziler okunamaz)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Exists (not compared)</source>
        <translation>Var (karşılaştırılmadı)</translation>
    </message>
    <message>
        <source>Exists with the same value</source>
        <translation>Aynı değerle var</translation>
    </message>
    <message>
        <source>Exists with another value</source>
        <translation>Başka bir değerle var</translation>
    </message>
    <message>
        <source>Exists; values could not be compared</source>
        <translation>Var; değerler karşılaştırılamadı</translation>
    </message>
    <message>
        <source>Name in soft delete</source>
        <translation>Ad geçici silme durumunda</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Denetlenemedi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>Değer okunuyor…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is a line such as &quot;403 Forbidden&quot;.</extracomment>
        <translation>Başarısız: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Bilinmiyor: yanıt kayboldu</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>Başlamadan durduruldu</translation>
    </message>
    <message>
        <source>Belongs to a certificate: only its value would be copied, not the certificate.</source>
        <translation>Bir sertifikaya ait: sertifika değil, yalnızca değeri kopyalanır.</translation>
    </message>
    <message>
        <source>Disabled: the vault refuses to read its value.</source>
        <translation>Devre dışı: kasa değerini okumayı reddediyor.</translation>
    </message>
    <message>
        <source>Expired; the copy would be, too, if dates are kept.</source>
        <translation>Süresi dolmuş; tarihler korunursa kopyanın da süresi dolmuş olur.</translation>
    </message>
    <message>
        <source>Not valid yet.</source>
        <translation>Henüz geçerli değil.</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n kopyalandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n bilinmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n durduruldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be created</source>
        <translation>
            <numerusform>%n oluşturulacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get a new version</source>
        <translation>
            <numerusform>%n yeni sürüm alacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be skipped</source>
        <translation>
            <numerusform>%n atlanacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n denetlenmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking names up at the target…</source>
        <translation>Adlar hedefte aranıyor…</translation>
    </message>
    <message>
        <source>Comparing values…</source>
        <translation>Değerler karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Recovering at the target…</source>
        <translation>Hedefte kurtarılıyor…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopyalanıyor…</translation>
    </message>
</context>
<context>
    <name>vault::CountdownLabel</name>
    <message>
        <source>The time is over.</source>
        <translation>Süre doldu.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>%1 is minutes and seconds, such as 4:59.</extracomment>
        <translation>Kalan süre: %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Bir dakikadan az kaldı</translation>
    </message>
    <message>
        <source>A minute left</source>
        <translation>Bir dakika kaldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln dakika kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CreateKeyDialog</name>
    <message>
        <source>&amp;Create key</source>
        <translation>Anahtar &amp;oluştur</translation>
    </message>
    <message>
        <source>New key in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>%1 içinde yeni anahtar</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>EC (elliptic curve)</source>
        <translation>EC (eliptik eğri)</translation>
    </message>
    <message>
        <source>RSA-HSM (kept in hardware)</source>
        <translation>RSA-HSM (donanımda tutulur)</translation>
    </message>
    <message>
        <source>EC-HSM (elliptic curve, kept in hardware)</source>
        <translation>EC-HSM (eliptik eğri, donanımda tutulur)</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tür:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Boyut:</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>Eğ&amp;ri:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>İşle&amp;mler:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Eti&amp;ketler:</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Anahtara bir ad verin.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Adı düzeltin.</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>En az bir işlem seçin.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Tarihleri düzeltin.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Etiketleri düzeltin.</translation>
    </message>
    <message>
        <source>Creating the key…</source>
        <translation>Anahtar oluşturuluyor…</translation>
    </message>
</context>
<context>
    <name>vault::DateTimeField</name>
    <message>
        <source>Local time, %1</source>
        <extracomment>%1 is a time zone such as CET.</extracomment>
        <translation>Yerel saat, %1</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>Başka bir tarih seç</translation>
    </message>
    <message>
        <source>Beyond the calendar: Unix time %1 s</source>
        <extracomment>%1 is a number of seconds since 1970-01-01, for a date that no calendar here can show.</extracomment>
        <translation>Takvimin ötesinde: Unix zamanı %1 sn</translation>
    </message>
</context>
<context>
    <name>vault::DetailsHeader</name>
    <message>
        <source>Copy id</source>
        <translation>Kimliği kopyala</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Tanımlayıcıyı kopyala</translation>
    </message>
    <message>
        <source>Show current version</source>
        <translation>Geçerli sürümü göster</translation>
    </message>
    <message>
        <source>Older version %1</source>
        <translation>Eski sürüm %1</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>İmzala…</translation>
    </message>
    <message>
        <source>Open the signing workbench with this key</source>
        <translation>İmzalama çalışma alanını bu anahtarla aç</translation>
    </message>
</context>
<context>
    <name>vault::DetailsPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Hiçbir şey seçilmedi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Özellikler</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Ortak anahtar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>Anahtar getirilemedi.</translation>
    </message>
    <message>
        <source>Choose a key to see its details.</source>
        <translation>Ayrıntılarını görmek için bir anahtar seçin.</translation>
    </message>
    <message>
        <source>Choose a key, a secret or a certificate to see its details.</source>
        <translation>Ayrıntılarını görmek için bir anahtar, gizli dizi veya sertifika seçin.</translation>
    </message>
</context>
<context>
    <name>vault::DetailsText</name>
    <message>
        <source>Key</source>
        <extracomment>%1 is a key type such as &quot;EC P-256&quot;.</extracomment>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 anahtarı</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Silinmiş anahtar</translation>
    </message>
    <message>
        <source>Deleted %1 key</source>
        <translation>Silinmiş %1 anahtarı</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli dizi</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Silinmiş gizli dizi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Silinmiş sertifika</translation>
    </message>
</context>
<context>
    <name>vault::DeviceCodeDialog</name>
    <message>
        <source>dash</source>
        <translation>kısa çizgi</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>Sayfayı &amp;aç</translation>
    </message>
    <message>
        <source>To sign in for %1, open the page below on this computer or any other device and type this code there.</source>
        <translation>%1 için oturum açmak üzere aşağıdaki sayfayı bu bilgisayarda veya başka bir cihazda açın ve bu kodu oraya yazın.</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Sayfa:</translation>
    </message>
    <message>
        <source>The code is %1</source>
        <extracomment>Read aloud; %1 is a code, letter by letter.</extracomment>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Kodu &amp;kopyala</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the page&apos;s address and open it yourself.</source>
        <translation>Tarayıcı açılamadı. Sayfanın adresini kopyalayıp kendiniz açın.</translation>
    </message>
</context>
<context>
    <name>vault::DigestInspector</name>
    <message>
        <source>Read &amp;from a file…</source>
        <translation>Dosyadan o&amp;ku…</translation>
    </message>
    <message>
        <source>Read the digest from a file</source>
        <translation>Özeti bir dosyadan oku</translation>
    </message>
    <message>
        <source>&amp;Digest:</source>
        <translation>Ö&amp;zet:</translation>
    </message>
    <message>
        <source>Paste anything: hexadecimal, base64, a sha256sum line, sha256:…</source>
        <translation>Herhangi birini yapıştırın: onaltılık, base64, bir sha256sum satırı, sha256:…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Okumalar</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Okunma biçimi</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bayt</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Kabul eden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>File that holds the digest</source>
        <translation>Özeti içeren dosya</translation>
    </message>
    <message>
        <source>The file is longer than a digest. To sign the file itself, choose Files above.</source>
        <translation>Dosya bir özetten uzun. Dosyanın kendisini imzalamak için yukarıdan Dosyalar&apos;ı seçin.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Uyuyor</translation>
    </message>
    <message>
        <source>Read as: %1, %2. Fits %3.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 &quot;32 bytes&quot;, %3 an algorithm.</extracomment>
        <translation>Okunma biçimi: %1, %2. Uyan algoritma: %3.</translation>
    </message>
    <message>
        <source>%1 signs a digest of %2 bytes (%3).</source>
        <translation>%1, %2 baytlık bir özeti imzalar (%3).</translation>
    </message>
    <message>
        <source>The text is longer than a digest. To sign a message, save it and choose Files above.</source>
        <translation>Metin bir özetten uzun. Bir iletiyi imzalamak için iletiyi kaydedin ve yukarıdan Dosyalar&apos;ı seçin.</translation>
    </message>
    <message>
        <source>Paste a digest.</source>
        <translation>Bir özet yapıştırın.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 why that does not fit.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This is neither hexadecimal nor base64 of a digest that fits. Choose how to read it.</source>
        <translation>Bu, uyan bir özetin ne onaltılık ne de base64 biçimi. Nasıl okunacağını seçin.</translation>
    </message>
    <message>
        <source>No reading of this fits.</source>
        <translation>Bunun uyan bir okunma biçimi yok.</translation>
    </message>
    <message>
        <source>&amp;Sign digest</source>
        <translation>Özeti i&amp;mzala</translation>
    </message>
</context>
<context>
    <name>vault::DurationField</name>
    <message>
        <source>%1, years</source>
        <extracomment>For screen readers. %1 is what the duration is for: &quot;Expires after&quot;.</extracomment>
        <translation>%1, yıl</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1, ay</translation>
    </message>
    <message>
        <source>%1, days</source>
        <translation>%1, gün</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 ay</translation>
    </message>
    <message>
        <source> year</source>
        <extracomment>Behind a number in a field, with the blank.</extracomment>
        <translation> yıl</translation>
    </message>
    <message>
        <source> years</source>
        <translation> yıl</translation>
    </message>
    <message>
        <source> month</source>
        <translation> ay</translation>
    </message>
    <message>
        <source> months</source>
        <translation> ay</translation>
    </message>
    <message>
        <source> day</source>
        <translation> gün</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 yıl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln yıl</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln ay</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::EditableProperties</name>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Devre dışı bırak</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>Devre dışı bırak ve süresini bitir</translation>
    </message>
    <message>
        <source>Edit attributes and tags in place (F4)</source>
        <translation>Öznitelikleri ve etiketleri yerinde düzenle (F4)</translation>
    </message>
    <message>
        <source>Disable it and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>Devre dışı bırak ve sona erme tarihini şimdiye ayarla (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Etkinleştir</translation>
    </message>
    <message>
        <source>The vault refuses to use it while it is disabled (Ctrl+D)</source>
        <translation>Devre dışıyken kasa kullanılmasını reddeder (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use it again (Ctrl+D)</source>
        <translation>Kasanın yeniden kullanmasına izin ver (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>vault::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>Çizim</translation>
    </message>
</context>
<context>
    <name>vault::ErrorDetail</name>
    <message>
        <source>Details of the failure</source>
        <translation>Hatanın ayrıntıları</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>Kasadan değil</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Ham gövde</translation>
    </message>
    <message>
        <source>Start of the answer</source>
        <translation>Yanıtın başlangıcı</translation>
    </message>
    <message>
        <source>The vault&apos;s message</source>
        <translation>Kasanın iletisi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>İstek kimliği</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>İstemci istek kimliği</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Yeniden deneme süresi</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Yönlendirilen adres</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Yetkili</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>İçerik türü</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Ara sunucu</translation>
    </message>
    <message>
        <source>Raw body (%1)</source>
        <extracomment>%1 is a size such as &quot;312 bytes&quot;.</extracomment>
        <translation>Ham gövde (%1)</translation>
    </message>
    <message>
        <source>Fold the raw body</source>
        <translation>Ham gövdeyi daralt</translation>
    </message>
    <message>
        <source>Show the raw body</source>
        <translation>Ham gövdeyi göster</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kasa</translation>
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
        <translation>Güvenli bağlantı yok</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Kullanılamayan yanıt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıt yok</translation>
    </message>
</context>
<context>
    <name>vault::ErrorPanel</name>
    <message>
        <source>Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Hatalar, en yeni önce</translation>
    </message>
    <message>
        <source>Copy the facts of this failure, without any value, body or token</source>
        <translation>Bu hatanın bilgilerini değer, gövde veya belirteç olmadan kopyala</translation>
    </message>
    <message>
        <source>Clear all failures</source>
        <translation>Tüm hataları temizle</translation>
    </message>
</context>
<context>
    <name>vault::ErrorStrip</name>
    <message>
        <source>Dismiss the newest failure</source>
        <translation>En yeni hatayı kapat</translation>
    </message>
    <message>
        <source>Dismiss (the failure stays in the list)</source>
        <translation>Kapat (hata listede kalır)</translation>
    </message>
    <message>
        <source>New failure: %1, %2</source>
        <extracomment>Spoken by a screen reader: %1 is &quot;4xx Client error&quot;, %2 the headline of the failure.</extracomment>
        <translation>Yeni hata: %1, %2</translation>
    </message>
    <message>
        <source>No failures in this session</source>
        <translation>Bu oturumda hata yok</translation>
    </message>
    <message>
        <source>1 failure in this session</source>
        <translation>Bu oturumda 1 hata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures in this session</source>
        <translation>
            <numerusform>Bu oturumda %Ln hata</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Hide failures</source>
        <translation>Hataları gizle</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Hataları göster</translation>
    </message>
</context>
<context>
    <name>vault::FieldMessage</name>
    <message>
        <source>Error: %1</source>
        <extracomment>Read aloud before a message beside a field.</extracomment>
        <translation>Hata: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Uyarı: %1</translation>
    </message>
</context>
<context>
    <name>vault::FilesSource</name>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>Dosya s&amp;eç…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>&amp;File to sign:</source>
        <translation>İmzalanacak &amp;dosya:</translation>
    </message>
    <message>
        <source>Drop files here, or type a path</source>
        <translation>Dosyaları buraya bırakın ya da bir yol yazın</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Dosyayı listeden kaldır</translation>
    </message>
    <message>
        <source>Clear the list of files</source>
        <translation>Dosya listesini temizle</translation>
    </message>
    <message>
        <source>Stop hashing</source>
        <translation>Karma almayı durdur</translation>
    </message>
    <message>
        <source>Progress of hashing the file</source>
        <translation>Dosyanın karmasını alma ilerlemesi</translation>
    </message>
    <message>
        <source>Drop a file or choose one.</source>
        <translation>Bir dosya bırakın veya seçin.</translation>
    </message>
    <message>
        <source>The files are still being hashed.</source>
        <translation>Dosyaların karması hâlâ alınıyor.</translation>
    </message>
    <message>
        <source>No file could be hashed.</source>
        <translation>Hiçbir dosyanın karması alınamadı.</translation>
    </message>
    <message>
        <source>All files that are hashed are signed. To sign one again, remove it and add it anew.</source>
        <translation>Karması alınan tüm dosyalar imzalandı. Birini yeniden imzalamak için kaldırıp yeniden ekleyin.</translation>
    </message>
    <message>
        <source>%1 differs from its checksum.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1, sağlama toplamından farklı.</translation>
    </message>
    <message>
        <source>&amp;Sign %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>İ&amp;mzala: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign %n files</source>
        <translation>
            <numerusform>%n dosyayı i&amp;mzala</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign file</source>
        <translation>Dosyayı i&amp;mzala</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files stand here at once; the others were left out.</source>
        <translation>
            <numerusform>Burada aynı anda en çok %n dosya bulunabilir; diğerleri alınmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>Files to hash and sign</source>
        <translation>Karması alınıp imzalanacak dosyalar</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s</source>
        <extracomment>Of a file that is hashed: %1 of %2 bytes are read, at %3 a second.</extracomment>
        <translation>%1/%2, %3/sn</translation>
    </message>
</context>
<context>
    <name>vault::FilesTableWords</name>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Karma alınıyor…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Eşleşiyor</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Farklı</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Listede yok</translation>
    </message>
    <message>
        <source>Another hash</source>
        <translation>Başka karma</translation>
    </message>
    <message>
        <source>No signature came: %1</source>
        <translation>İmza gelmedi: %1</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>İmzalandı, doğrulandı</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>İmzalandı, doğrulanmadı</translation>
    </message>
    <message>
        <source>Signed, does not fit</source>
        <translation>İmzalandı, uymuyor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>İmzalanacak dosyalar</translation>
    </message>
</context>
<context>
    <name>vault::FilterBox</name>
    <message>
        <source>Completions of the filter</source>
        <translation>Filtre tamamlamaları</translation>
    </message>
</context>
<context>
    <name>vault::FilterMenu</name>
    <message>
        <source>Filters and export</source>
        <translation>Filtreler ve dışarı aktarma</translation>
    </message>
    <message>
        <source>Saved filters, and this list as a file</source>
        <translation>Kaydedilmiş filtreler ve bu listenin dosya hali</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Bu filtreyi kaydet…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Kaydedilmiş filtreyi kaldır</translation>
    </message>
    <message>
        <source>What a filter can say</source>
        <translation>Filtrede neler yazılabilir</translation>
    </message>
    <message>
        <source>Export list as CSV…</source>
        <translation>Listeyi CSV olarak dışarı aktar…</translation>
    </message>
    <message>
        <source>Export list as JSON…</source>
        <translation>Listeyi JSON olarak dışarı aktar…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filtreyi kaydet</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Filtrenin adı:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>vault::FilterText</name>
    <message>
        <source>it has no value yet</source>
        <translation>henüz değeri yok</translation>
    </message>
    <message>
        <source>the states are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;enabled, disabled…&quot;</extracomment>
        <translation>durumlar şunlardır: %1</translation>
    </message>
    <message>
        <source>write &lt; or &gt;, a number and h, d, w, m or y, such as &lt;30d</source>
        <extracomment>&quot;&lt;30d&quot; stays as it is</extracomment>
        <translation>&lt; veya &gt;, bir sayı ve h, d, w, m ya da y yazın, örneğin &lt;30d</translation>
    </message>
    <message>
        <source>this is not a valid regular expression</source>
        <translation>bu geçerli bir normal ifade değil</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>bir normal ifade en fazla %1 karakter olabilir</translation>
    </message>
    <message>
        <source>this regular expression takes too long; make it simpler</source>
        <translation>bu normal ifade çok uzun sürüyor; basitleştirin</translation>
    </message>
    <message>
        <source>“%1” (character %2) has no effect: %3.</source>
        <extracomment>Under the filter box. %1 is a term of the filter, %2 the number of its first character, %3 why it has no effect.</extracomment>
        <translation>“%1” (%2. karakter) etkisiz: %3.</translation>
    </message>
    <message>
        <source>both words occur in the name, a tag or the content type</source>
        <translation>iki sözcük de adda, bir etikette veya içerik türünde geçer</translation>
    </message>
    <message>
        <source>quotes keep blanks, here and after a colon</source>
        <translation>tırnaklar boşlukları korur, burada ve iki noktadan sonra</translation>
    </message>
    <message>
        <source>occurs in the name, in the content type</source>
        <translation>adda geçer, içerik türünde geçer</translation>
    </message>
    <message>
        <source>has the tag, with exactly that value</source>
        <translation>etiketi tam olarak bu değerle taşır</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>veya %1</translation>
    </message>
    <message>
        <source>changed less than 30 days ago; &gt; for more; h, d, w, m, y</source>
        <translation>son 30 gün içinde değişti; daha eskisi için &gt;; h, d, w, m, y</translation>
    </message>
    <message>
        <source>expires within 30 days from now</source>
        <translation>şu andan başlayarak 30 gün içinde süresi dolar</translation>
    </message>
    <message>
        <source>the name matches the regular expression</source>
        <translation>ad, normal ifadeyle eşleşir</translation>
    </message>
    <message>
        <source>a minus before a condition or a quote leaves out what matches</source>
        <translation>koşulun veya tırnağın önündeki eksi, eşleşenleri dışarıda bırakır</translation>
    </message>
    <message>
        <source>Everything written must hold. Upper and lower case are alike.</source>
        <translation>Yazılanların tümü sağlanmalıdır. Büyük/küçük harf ayrımı yapılmaz.</translation>
    </message>
    <message>
        <source>the changes are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;new, changed…&quot;</extracomment>
        <translation>değişiklikler şunlardır: %1</translation>
    </message>
    <message>
        <source>since the last visit; or %1</source>
        <translation>son ziyaretten beri; veya %1</translation>
    </message>
</context>
<context>
    <name>vault::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Deği&amp;şiklikleri at</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Düze&amp;nlemeyi sürdür</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the request out.</source>
        <translation>Kasa henüz yanıt vermedi ve isteği yine de yerine getirebilir.</translation>
    </message>
    <message>
        <source>Stop waiting an&amp;d close</source>
        <translation>Beklemeyi bırak &amp;ve kapat</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Bekleme&amp;yi sürdür</translation>
    </message>
    <message>
        <source>Close and lose what was typed here?</source>
        <translation>Kapatılsın ve buraya yazılanlar kaybolsun mu?</translation>
    </message>
    <message>
        <source>A request of &quot;%1&quot; is under way and may still be carried out.</source>
        <extracomment>%1 is the title of a dialog.</extracomment>
        <translation>&quot;%1&quot; penceresinden bir istek sürüyor ve yine de yerine getirilebilir.</translation>
    </message>
    <message>
        <source>What you typed in &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; penceresine yazdıklarınız.</translation>
    </message>
</context>
<context>
    <name>vault::GeneratorDialog</name>
    <message>
        <source>&amp;Use this value</source>
        <translation>&amp;Bu değeri kullan</translation>
    </message>
    <message>
        <source>&amp;Lower case (a–z)</source>
        <translation>Küçük har&amp;fler (a–z)</translation>
    </message>
    <message>
        <source>U&amp;pper case (A–Z)</source>
        <translation>B&amp;üyük harfler (A–Z)</translation>
    </message>
    <message>
        <source>D&amp;igits (0–9)</source>
        <translation>&amp;Rakamlar (0–9)</translation>
    </message>
    <message>
        <source>S&amp;ymbols</source>
        <translation>&amp;Simgeler</translation>
    </message>
    <message>
        <source>&amp;Without look-alikes (0 O, 1 l I, 2 Z…)</source>
        <translation>B&amp;enzeşenler olmadan (0 O, 1 l I, 2 Z…)</translation>
    </message>
    <message>
        <source>&amp;Capital first letters</source>
        <translation>İlk harfler bü&amp;yük</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>Değer oluştur</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakterler</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>&amp;Made of:</source>
        <translation>&amp;Tür:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Değer:</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>After a number.</extracomment>
        <translation> karakter</translation>
    </message>
    <message>
        <source>%1 No quotes, no backslash and no blank, which shells and connection strings take for their own.</source>
        <translation>%1 Kabukların ve bağlantı dizelerinin özel anlam verdiği tırnak, ters eğik çizgi ve boşluk yoktur.</translation>
    </message>
    <message>
        <source>L&amp;ength:</source>
        <translation>&amp;Uzunluk:</translation>
    </message>
    <message>
        <source> words</source>
        <extracomment>After a number.</extracomment>
        <translation> sözcük</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>Kısa çizgiler</translation>
    </message>
    <message>
        <source>Full stops</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Underscores</source>
        <translation>Alt çizgiler</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <source>Numbe&amp;r:</source>
        <translation>S&amp;ayı:</translation>
    </message>
    <message>
        <source>&amp;Between them:</source>
        <translation>Ayra&amp;ç:</translation>
    </message>
    <message>
        <source>&amp;Generate another</source>
        <translation>Yenisini &amp;oluştur</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made, about %3 by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 and %3 are numbers of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1: oluşturma yöntemine göre %2 bit, zxcvbn&apos;e göre yaklaşık %3.</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made.</source>
        <translation>%1: oluşturma yöntemine göre %2 bit.</translation>
    </message>
    <message>
        <source>Choose at least one kind of characters.</source>
        <translation>En az bir karakter türü seçin.</translation>
    </message>
</context>
<context>
    <name>vault::GuardField</name>
    <message>
        <source>Read-only: nothing can be chan&amp;ged or signed</source>
        <translation>Salt okunur: hiçbir şey &amp;değiştirilemez veya imzalanamaz</translation>
    </message>
    <message>
        <source>Type the key&apos;s name before it signs</source>
        <translation>İmzalamadan önce anahtarın adı yazılsın</translation>
    </message>
    <message>
        <source>A second person checks each digest before it is signed</source>
        <translation>Her özet imzalanmadan önce ikinci bir kişi denetlesin</translation>
    </message>
    <message>
        <source>Sign stays off until the name of the key that signs was typed.</source>
        <translation>İmzalayacak anahtarın adı yazılana kadar İmzala kapalı kalır.</translation>
    </message>
    <message>
        <source>The digest is shown in groups; the second person types the last one.</source>
        <translation>Özet gruplar halinde gösterilir; ikinci kişi son grubu yazar.</translation>
    </message>
    <message>
        <source>Changing requests are refused on this computer, before they are sent. Your permissions at the vault stay as they are. It holds from the next opening of the vault on.</source>
        <translation>Değişiklik istekleri gönderilmeden önce bu bilgisayarda reddedilir. Kasadaki izinleriniz olduğu gibi kalır. Kasanın bir sonraki açılışından itibaren geçerlidir.</translation>
    </message>
</context>
<context>
    <name>vault::ImportKeyDialog</name>
    <message>
        <source>&amp;Import key</source>
        <translation>Anahtarı içeri akta&amp;r</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Se&amp;ç…</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Kilidi a&amp;ç</translation>
    </message>
    <message>
        <source>Keep it in hard&amp;ware (HSM)</source>
        <translation>Donanımda t&amp;ut (HSM)</translation>
    </message>
    <message>
        <source>Import a key into %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>%1 içine anahtar aktar</translation>
    </message>
    <message>
        <source>Private key to import</source>
        <translation>İçeri aktarılacak özel anahtar</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Dosya:</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#12 or JWK with a private RSA or EC key. Choose it or drop it here.</source>
        <translation>Özel RSA veya EC anahtarı içeren PEM, DER, PKCS#12 veya JWK. Dosyayı seçin veya buraya bırakın.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Parola:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Biçim:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>Thumbprint:</source>
        <translation>Parmak izi:</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>RFC 7638, SHA-256 of the public half, base64url</source>
        <translation>RFC 7638, ortak yarının SHA-256 değeri, base64url</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>İşle&amp;mler:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Eti&amp;ketler:</translation>
    </message>
    <message>
        <source>The private key was read. It is sent only when you import it.</source>
        <translation>Özel anahtar okundu. Yalnızca içeri aktardığınızda gönderilir.</translation>
    </message>
    <message>
        <source>The key is encrypted. Type its passphrase, then unlock it.</source>
        <translation>Anahtar şifrelenmiş. Parolasını yazın, sonra kilidini açın.</translation>
    </message>
    <message>
        <source>%1, curve %2</source>
        <translation>%1, eğri %2</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bit</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>Choose a file with a private key.</source>
        <translation>Özel anahtar içeren bir dosya seçin.</translation>
    </message>
    <message>
        <source>There is no key to import yet.</source>
        <translation>Henüz içeri aktarılacak bir anahtar yok.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Anahtara bir ad verin.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Adı düzeltin.</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>En az bir işlem seçin.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Tarihleri düzeltin.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Etiketleri düzeltin.</translation>
    </message>
    <message>
        <source>Importing the key…</source>
        <translation>Anahtar içeri aktarılıyor…</translation>
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
        <translation>%1 ile ilgili satırı kapat</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>%1 için beklemeyi bırak</translation>
    </message>
    <message>
        <source>Stop waiting; what the vault has taken on, it carries out</source>
        <translation>Beklemeyi bırak; kasa üstlendiği işi yerine getirir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Check again how far %1 is</source>
        <translation>%1 için ilerlemeyi yeniden denetle</translation>
    </message>
    <message>
        <source>Ask the vault whether it is through; nothing is sent again</source>
        <translation>Tamamlanıp tamamlanmadığını kasaya sor; hiçbir şey yeniden gönderilmez</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Go to where it is listed now</source>
        <translation>Şimdi listelendiği yere git</translation>
    </message>
</context>
<context>
    <name>vault::JobText</name>
    <message>
        <source>The vault took the request to delete %1. You may not read deleted objects, so it cannot be seen when it is through.</source>
        <extracomment>Where reading is forbidden, nobody can see how far the vault is.</extracomment>
        <translation>Kasa %1 için silme isteğini aldı. Silinmiş nesneleri okuma izniniz olmadığından ne zaman tamamlandığı görülemiyor.</translation>
    </message>
    <message>
        <source>The vault took the request to recover %1. You may not read it, so it cannot be seen when it is through.</source>
        <translation>Kasa %1 için kurtarma isteğini aldı. Okuma izniniz olmadığından ne zaman tamamlandığı görülemiyor.</translation>
    </message>
    <message>
        <source>The vault took the request to purge %1.</source>
        <translation>Kasa %1 için temizleme isteğini aldı.</translation>
    </message>
    <message>
        <source>Deleted %1 for good: this vault keeps no deleted objects.</source>
        <translation>%1 kalıcı olarak silindi: bu kasa silinmiş nesneleri saklamaz.</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered until %2.</source>
        <extracomment>%2 is a date with its time.</extracomment>
        <translation>%1 silindi. Şu zamana kadar kurtarılabilir: %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered.</source>
        <translation>%1 silindi. Kurtarılabilir.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>%1 kurtarıldı.</translation>
    </message>
    <message>
        <source>Purged %1 forever.</source>
        <translation>%1 kalıcı olarak temizlendi.</translation>
    </message>
    <message>
        <source>%1 is still being deleted after a long wait. The vault goes on by itself.</source>
        <translation>Uzun bir beklemeden sonra %1 hâlâ siliniyor. Kasa kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>%1 is still being recovered after a long wait. The vault goes on by itself.</source>
        <translation>Uzun bir beklemeden sonra %1 hâlâ kurtarılıyor. Kasa kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>%1 is still being purged after a long wait. The vault goes on by itself.</source>
        <translation>Uzun bir beklemeden sonra %1 hâlâ temizleniyor. Kasa kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The vault is deleting %1, but asking how far it is failed. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>Kasa %1 için silme işlemini yürütüyor, ancak ilerleme sorgulanamadı. %2</translation>
    </message>
    <message>
        <source>The vault is recovering %1, but asking how far it is failed. %2</source>
        <translation>Kasa %1 için kurtarma işlemini yürütüyor, ancak ilerleme sorgulanamadı. %2</translation>
    </message>
    <message>
        <source>The vault is purging %1, but asking how far it is failed. %2</source>
        <translation>Kasa %1 için temizleme işlemini yürütüyor, ancak ilerleme sorgulanamadı. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>%1 silinmedi. %2</translation>
    </message>
    <message>
        <source>%1 was not recovered. %2</source>
        <translation>%1 kurtarılmadı. %2</translation>
    </message>
    <message>
        <source>%1 was not purged. %2</source>
        <translation>%1 temizlenmedi. %2</translation>
    </message>
    <message>
        <source>Whether %1 is being deleted is not known. %2</source>
        <extracomment>The request went out and no answer came. %2 is a sentence that says why.</extracomment>
        <translation>%1 siliniyor mu, bilinmiyor. %2</translation>
    </message>
    <message>
        <source>Whether %1 is being recovered is not known. %2</source>
        <translation>%1 kurtarılıyor mu, bilinmiyor. %2</translation>
    </message>
    <message>
        <source>Whether %1 was purged is not known. %2</source>
        <translation>%1 temizlendi mi, bilinmiyor. %2</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on deleting %1.</source>
        <translation>Bekleme bırakıldı. Kasa %1 için silme işlemini sürdürüyor.</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on recovering %1.</source>
        <translation>Bekleme bırakıldı. Kasa %1 için kurtarma işlemini sürdürüyor.</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on purging %1.</source>
        <translation>Bekleme bırakıldı. Kasa %1 için temizleme işlemini sürdürüyor.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still delete %1.</source>
        <translation>Kasa yanıt vermeden durduruldu. %1 yine de silinebilir.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still recover %1.</source>
        <translation>Kasa yanıt vermeden durduruldu. %1 yine de kurtarılabilir.</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still purge %1.</source>
        <translation>Kasa yanıt vermeden durduruldu. %1 yine de temizlenebilir.</translation>
    </message>
    <message>
        <source>Waiting until %1 is deleted; it takes up to two minutes…</source>
        <translation>%1 silinene kadar bekleniyor; bu iki dakikayı bulabilir…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 siliniyor…</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>%1 kurtarılıyor…</translation>
    </message>
    <message>
        <source>Purging %1…</source>
        <translation>%1 temizleniyor…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not deleted.</source>
        <translation>Hiçbir şey gönderilmeden iptal edildi: %1 silinmedi.</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not recovered.</source>
        <translation>Hiçbir şey gönderilmeden iptal edildi: %1 kurtarılmadı.</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not purged.</source>
        <translation>Hiçbir şey gönderilmeden iptal edildi: %1 temizlenmedi.</translation>
    </message>
    <message>
        <source>%1 is deleted when its turn comes…</source>
        <translation>%1, sırası gelince silinecek…</translation>
    </message>
    <message>
        <source>%1 is recovered when its turn comes…</source>
        <translation>%1, sırası gelince kurtarılacak…</translation>
    </message>
    <message>
        <source>%1 is purged when its turn comes…</source>
        <translation>%1, sırası gelince temizlenecek…</translation>
    </message>
</context>
<context>
    <name>vault::JobsStrip</name>
    <message>
        <source>Dismiss what is over</source>
        <translation>Bitenleri kapat</translation>
    </message>
    <message>
        <source>Deletions and recoveries</source>
        <translation>Silmeler ve kurtarmalar</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ve 1 tane daha</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::JournalDialog</name>
    <message>
        <source>There is no entry, and none is missing.</source>
        <translation>Hiç girdi yok ve eksik olan da yok.</translation>
    </message>
    <message>
        <source>The one entry is as it was written. Its hash begins with %1.</source>
        <extracomment>%1 is the start of a hash that a person may note elsewhere.</extracomment>
        <translation>Tek girdi yazıldığı gibi duruyor. Karmasının başı: %1.</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. The last hash begins with %2.</source>
        <extracomment>%1 is a number, %2 the start of a hash that a person may note elsewhere.</extracomment>
        <translation>%1 girdinin tümü yazıldığı gibi duruyor. Son karmanın başı: %2.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Doğrulanıyor…</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>Günlük doğrulanamadı.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written; those before it are good.</source>
        <translation>%1 numaralı girdi yazıldıktan sonra değiştirilmiş; öncekiler sağlam.</translation>
    </message>
    <message>
        <source>Entries were removed, added or moved before entry %1.</source>
        <translation>%1 numaralı girdiden önce girdiler kaldırılmış, eklenmiş veya taşınmış.</translation>
    </message>
    <message>
        <source>Entries are missing at the end: %1 are there, and there were more.</source>
        <translation>Sonda eksik girdiler var: %1 tane duruyor, daha fazlası vardı.</translation>
    </message>
    <message>
        <source>The last entry was not written whole; the %1 before it are good. The next signature puts the piece aside.</source>
        <translation>Son girdi tam yazılmamış; önceki %1 girdi sağlam. Bir sonraki imza bu parçayı kenara ayırır.</translation>
    </message>
    <message>
        <source>Set this journal aside and begin a new one? Its file stays as it is, under another name.</source>
        <translation>Bu günlük kenara ayrılıp yenisi başlatılsın mı? Dosyası başka bir adla olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Begin a &amp;new journal</source>
        <translation>Ye&amp;ni bir günlük başlat</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Bunu &amp;koru</translation>
    </message>
    <message>
        <source>The journal could not be set aside.</source>
        <translation>Günlük kenara ayrılamadı.</translation>
    </message>
    <message>
        <source>The old journal is now “%1”.</source>
        <translation>Eski günlük artık “%1”.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Günlüğü dışarı aktar</translation>
    </message>
    <message>
        <source>The journal could not be exported.</source>
        <translation>Günlük dışarı aktarılamadı.</translation>
    </message>
    <message>
        <source>1 signature written to “%1”.</source>
        <translation>1 imza “%1” dosyasına yazıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures written to “%1”.</source>
        <translation>
            <numerusform>%n imza “%1” dosyasına yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>İmzalar</translation>
    </message>
    <message>
        <source>&amp;Verify journal</source>
        <translation>Günlüğü doğru&amp;la</translation>
    </message>
    <message>
        <source>Signing journal</source>
        <translation>İmza günlüğü</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Günlük okunamadı.</translation>
    </message>
    <message>
        <source>Search key, file, digest, time</source>
        <translation>Anahtar, dosya, özet, zaman ara</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Günlükte ara</translation>
    </message>
    <message>
        <source>Check that no entry was changed, moved, added or removed</source>
        <translation>Hiçbir girdinin değiştirilmediğini, taşınmadığını, eklenmediğini veya kaldırılmadığını denetle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Dışarı aktar</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines…</source>
        <translation>&amp;JSON Lines olarak…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>&amp;CSV olarak…</translation>
    </message>
    <message>
        <source>No such signature</source>
        <translation>Böyle bir imza yok</translation>
    </message>
    <message>
        <source>No entry has these letters in it.</source>
        <translation>Hiçbir girdide bu harfler geçmiyor.</translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <translation>Henüz hiçbir şey imzalanmadı</translation>
    </message>
    <message>
        <source>Each signature that you make is entered here: which key signed which digest, when. Entries are chained, so that a changed one is found.</source>
        <translation>Attığınız her imza buraya girilir: hangi anahtar hangi özeti ne zaman imzaladı. Girdiler zincirlenir, böylece değiştirilen bir girdi belli olur.</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>%1/%2 imza</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 imza</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n imza</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not end as was noted beside it: its %1 entries are not all that were written, or the note was removed or changed.</source>
        <translation>Günlük, yanında not edildiği gibi bitmiyor: içindeki %1 kayıt yazılanların tamamı değil ya da not kaldırılmış veya değiştirilmiş.</translation>
    </message>
    <message>
        <source>Entries were added behind entry %1, the last that this program wrote.</source>
        <extracomment>%1 is a number, and the one before where entries were added.</extracomment>
        <translation>Bu programın yazdığı son kayıt olan %1 numaralı kaydın ardına kayıtlar eklenmiş.</translation>
    </message>
    <message>
        <source>“%1” is a file of the journal itself and would be replaced. Choose another name or folder.</source>
        <translation>“%1” günlüğün kendi dosyasıdır ve değiştirilirdi. Başka bir ad veya klasör seçin.</translation>
    </message>
</context>
<context>
    <name>vault::JournalEntryView</name>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Anahtar tanımlayıcısı</translation>
    </message>
    <message>
        <source>Digest, hex:</source>
        <translation>Özet, onaltılık:</translation>
    </message>
    <message>
        <source>Digest in hex</source>
        <translation>Onaltılık biçimde özet</translation>
    </message>
    <message>
        <source>Signature, base64url:</source>
        <translation>İmza, base64url:</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>base64url biçiminde imza</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>İstek:</translation>
    </message>
    <message>
        <source>Request identifier</source>
        <translation>İstek tanımlayıcısı</translation>
    </message>
    <message>
        <source>Choose a signature to see the whole of it.</source>
        <translation>Tümünü görmek için bir imza seçin.</translation>
    </message>
    <message>
        <source>No. %1: %2, %3</source>
        <extracomment>An entry of the journal: its number, algorithm and time.</extracomment>
        <translation>No %1: %2, %3</translation>
    </message>
    <message>
        <source>No. %1: %2, %3, of the file “%4”</source>
        <extracomment>The same with the name of the file that was signed.</extracomment>
        <translation>No %1: %2, %3, “%4” dosyası</translation>
    </message>
</context>
<context>
    <name>vault::JournalModel</name>
    <message>
        <source>This line is no entry</source>
        <translation>Bu satır bir girdi değil</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Geçerli değil</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Denetlenmedi</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of the journal&apos;s column with each entry&apos;s number.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Checked here</source>
        <extracomment>Heading: whether this program found the signature valid.</extracomment>
        <translation>Burada denetlendi</translation>
    </message>
</context>
<context>
    <name>vault::JwsSource</name>
    <message>
        <source>&amp;Sign as JWS</source>
        <translation>JWS olarak i&amp;mzala</translation>
    </message>
    <message>
        <source>Name the ke&amp;y in the header (kid)</source>
        <translation>Anahtarı ü&amp;stbilgide belirt (kid)</translation>
    </message>
    <message>
        <source>Payload &amp;from a file…</source>
        <translation>Yükü &amp;dosyadan oku…</translation>
    </message>
    <message>
        <source>&amp;Payload:</source>
        <translation>Yü&amp;k:</translation>
    </message>
    <message>
        <source>The payload as text, for example JSON claims</source>
        <translation>Metin olarak yük, örneğin JSON talepleri</translation>
    </message>
    <message>
        <source>File that is the payload</source>
        <translation>Yük olacak dosya</translation>
    </message>
    <message>
        <source>Type a payload or choose its file.</source>
        <translation>Bir yük yazın ya da dosyasını seçin.</translation>
    </message>
    <message>
        <source>The result is a JSON Web Signature in compact form (RFC 7515).</source>
        <translation>Sonuç, kısa (compact) biçimde bir JSON Web Signature olur (RFC 7515).</translation>
    </message>
    <message>
        <source>A payload holds at most %1. Sign the file itself instead.</source>
        <translation>Bir yük en çok %1 olabilir. Onun yerine dosyanın kendisini imzalayın.</translation>
    </message>
    <message>
        <source>A JWS needs a key that may be read.</source>
        <translation>JWS için okuma izni olan bir anahtar gerekir.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>%1, %2. The vault signs the %3 of header and payload.</source>
        <extracomment>%1 is &quot;The text&quot; or a file&apos;s name, %2 a size, %3 a hash.</extracomment>
        <translation>%1, %2. Kasa, üstbilgi ve yükün %3 karmasını imzalar.</translation>
    </message>
</context>
<context>
    <name>vault::KeyNameConfirmation</name>
    <message>
        <source>Ke&amp;y&apos;s name, to confirm:</source>
        <translation>Ona&amp;y için anahtarın adı:</translation>
    </message>
    <message>
        <source>Type the key&apos;s name, “%1”, to confirm that it signs.</source>
        <extracomment>%1 is the key&apos;s name.</extracomment>
        <translation>İmzalayacağını onaylamak için anahtarın adını, “%1”, yazın.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Onaylandı.</translation>
    </message>
    <message>
        <source>That is not the name of the key above.</source>
        <translation>Yukarıdaki anahtarın adı bu değil.</translation>
    </message>
</context>
<context>
    <name>vault::KeyUsageField</name>
    <message>
        <source>Certificate authority</source>
        <translation>Sertifika yetkilisi</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Dijital imza</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>İnkâr edilemezlik</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Anahtar şifreleme</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS sunucusu</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS istemcisi</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Kod imzalama</translation>
    </message>
    <message>
        <source>Email protection</source>
        <translation>E-posta koruması</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Zaman damgası</translation>
    </message>
    <message>
        <source>The key may sign certificates and revocation lists of others</source>
        <translation>Anahtar, başkalarının sertifikalarını ve iptal listelerini imzalayabilir</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionField</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Yeniden den&amp;e</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>Anahtar getiriliyor…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>Anahtar getirilemedi.</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionList</name>
    <message>
        <source>The current one</source>
        <translation>Geçerli olan</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (geçerli)</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <extracomment>%1 a version, %2 a date.</extracomment>
        <translation>%1, oluşturulma: %2</translation>
    </message>
</context>
<context>
    <name>vault::KindText</name>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Gizli diziler</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>Silinmiş anahtarlar</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>Silinmiş gizli diziler</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A table&apos;s name for screen readers; %1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1 listesi</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 anahtar</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 anahtar</translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation>1 gizli dizi</translation>
    </message>
    <message>
        <source>%1 secrets</source>
        <translation>%1 gizli dizi</translation>
    </message>
    <message>
        <source>1 deleted key</source>
        <translation>1 silinmiş anahtar</translation>
    </message>
    <message>
        <source>%1 deleted keys</source>
        <translation>%1 silinmiş anahtar</translation>
    </message>
    <message>
        <source>1 deleted secret</source>
        <translation>1 silinmiş gizli dizi</translation>
    </message>
    <message>
        <source>%1 deleted secrets</source>
        <translation>%1 silinmiş gizli dizi</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 sürüm</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 sürüm</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>&quot;12 of 142 secrets shown&quot;; %2 is the count with its noun.</extracomment>
        <translation>%1 / %2 gösteriliyor</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>Silinmiş sertifikalar</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 sertifika</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>%1 sertifika</translation>
    </message>
    <message>
        <source>1 deleted certificate</source>
        <translation>1 silinmiş sertifika</translation>
    </message>
    <message>
        <source>%1 deleted certificates</source>
        <translation>%1 silinmiş sertifika</translation>
    </message>
</context>
<context>
    <name>vault::ListExportLine</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Dışarı aktarmayı iptal et</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışarı aktar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <extracomment>%1 is &quot;12 secrets&quot;.</extracomment>
        <translation>%1 dışarı aktarılıyor…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 yazılamadı: %2. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>İptal edildi: hiçbir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>%1, değerler olmadan %2 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Cells that begin with =, +, - or @ have an apostrophe before them, so that no spreadsheet runs them.</source>
        <translation>Hiçbir elektronik tablo çalıştırmasın diye =, +, - veya @ ile başlayan hücrelerin önüne kesme işareti kondu.</translation>
    </message>
</context>
<context>
    <name>vault::ListFooter</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Stop loading; what is here stays</source>
        <translation>Yüklemeyi durdur; buradakiler kalır</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Kalanını yükle</translation>
    </message>
    <message>
        <source>Try the same page again</source>
        <translation>Aynı sayfayı yeniden dene</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>%1 · loading…</source>
        <translation>%1 · yükleniyor…</translation>
    </message>
    <message>
        <source>%1 · all loaded</source>
        <translation>%1 · tümü yüklendi</translation>
    </message>
    <message>
        <source>%1 · stopped, there may be more</source>
        <translation>%1 · durduruldu, daha fazlası olabilir</translation>
    </message>
    <message>
        <source>%1 · incomplete: %2</source>
        <translation>%1 · eksik: %2</translation>
    </message>
</context>
<context>
    <name>vault::ListPane</name>
    <message>
        <source>Filter %1 (Ctrl+F)</source>
        <extracomment>%1 is &quot;keys&quot;, &quot;deleted secrets&quot;…</extracomment>
        <translation>Filtrele: %1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrele: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>vault::ListText</name>
    <message>
        <source>No keys yet</source>
        <translation>Henüz anahtar yok</translation>
    </message>
    <message>
        <source>A key signs, encrypts and wraps. Its private half never leaves the vault.</source>
        <translation>Bir anahtar imzalar, şifreler ve sarmalar. Özel yarısı kasadan asla çıkmaz.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Yeni anahtar…</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Henüz gizli dizi yok</translation>
    </message>
    <message>
        <source>A secret is a password, a connection string or any other text of up to 25 KB.</source>
        <translation>Gizli dizi; parola, bağlantı dizesi ya da 25 KB&apos;ye kadar başka bir metindir.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Yeni gizli dizi…</translation>
    </message>
    <message>
        <source>No deleted keys</source>
        <translation>Silinmiş anahtar yok</translation>
    </message>
    <message>
        <source>A deleted key waits here until its purge date and can be recovered until then.</source>
        <translation>Silinmiş bir anahtar temizlenme tarihine kadar burada bekler ve o zamana kadar kurtarılabilir.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>No deleted secrets</source>
        <translation>Silinmiş gizli dizi yok</translation>
    </message>
    <message>
        <source>A deleted secret waits here until its purge date and can be recovered until then.</source>
        <translation>Silinmiş bir gizli dizi temizlenme tarihine kadar burada bekler ve o zamana kadar kurtarılabilir.</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>Sürüm yok</translation>
    </message>
    <message>
        <source>%1 could not be listed</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1 listelenemedi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1 is the text of the filter box.</extracomment>
        <translation>“%1” ile eşleşen yok</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>%1: loading…</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1: yükleniyor…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Yükleme durduruldu</translation>
    </message>
    <message>
        <source>Nothing had arrived yet.</source>
        <translation>Henüz hiçbir şey gelmemişti.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Words are looked for in names, tags and content types; a condition such as state:expired looks elsewhere.</source>
        <translation>Sözcükler adlarda, etiketlerde ve içerik türlerinde aranır; state:expired gibi bir koşul başka yerlere bakar.</translation>
    </message>
    <message>
        <source>No certificates</source>
        <translation>Sertifika yok</translation>
    </message>
    <message>
        <source>Certificates are looked at and exported here. They are made elsewhere: in the portal or with the Azure CLI.</source>
        <translation>Sertifikalar burada görüntülenir ve dışarı aktarılır. Başka yerde, portalda veya Azure CLI ile oluşturulurlar.</translation>
    </message>
    <message>
        <source>No deleted certificates</source>
        <translation>Silinmiş sertifika yok</translation>
    </message>
    <message>
        <source>A deleted certificate waits here until its purge date, together with its key and its secret.</source>
        <translation>Silinmiş bir sertifika, anahtarı ve gizli dizisiyle birlikte temizlenme tarihine kadar burada bekler.</translation>
    </message>
    <message>
        <source>All of these belong to certificates</source>
        <translation>Bunların tümü sertifikalara ait</translation>
    </message>
    <message>
        <source>%1 hidden. The vault makes, renews and deletes them together with their certificate.</source>
        <extracomment>%1 is &quot;1 key&quot;, &quot;12 secrets&quot;.</extracomment>
        <translation>%1 gizlendi. Kasa bunları sertifikalarıyla birlikte oluşturur, yeniler ve siler.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>%1 that belong to certificates are hidden and were not looked at.</source>
        <translation>Sertifikalara ait %1 gizlendi ve bunlara bakılmadı.</translation>
    </message>
</context>
<context>
    <name>vault::MainActions</name>
    <message>
        <source>&amp;Open vault…</source>
        <translation>Kasa &amp;aç…</translation>
    </message>
    <message>
        <source>Open a vault by its address</source>
        <translation>Adresiyle bir kasa aç</translation>
    </message>
    <message>
        <source>Open &amp;practice vault</source>
        <translation>Alıştırma ka&amp;sasını aç</translation>
    </message>
    <message>
        <source>Open a vault of samples that runs on this computer only</source>
        <translation>Yalnızca bu bilgisayarda çalışan bir örnekler kasası aç</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <translation>Kasayı ka&amp;pat</translation>
    </message>
    <message>
        <source>Close the vault and forget what was fetched</source>
        <translation>Kasayı kapat ve getirilenleri unut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Pencereyi kapat ve programı sonlandır</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>Yeni &amp;gizli dizi…</translation>
    </message>
    <message>
        <source>Store a new secret</source>
        <translation>Yeni bir gizli dizi sakla</translation>
    </message>
    <message>
        <source>New &amp;version of the secret…</source>
        <translation>Gizli dizinin yeni &amp;sürümü…</translation>
    </message>
    <message>
        <source>Give the selected secret a new value; the old one stays as a version</source>
        <translation>Seçili gizli diziye yeni bir değer ver; eskisi sürüm olarak kalır</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>Yeni &amp;anahtar…</translation>
    </message>
    <message>
        <source>Create a key inside the vault</source>
        <translation>Kasanın içinde bir anahtar oluştur</translation>
    </message>
    <message>
        <source>&amp;Import key…</source>
        <translation>Anahtarı &amp;içeri aktar…</translation>
    </message>
    <message>
        <source>Import a key from a PEM, PKCS #12 or JWK file</source>
        <translation>PEM, PKCS #12 veya JWK dosyasından bir anahtarı içeri aktar</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>İ&amp;mzala…</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>A&amp;dı kopyala</translation>
    </message>
    <message>
        <source>Copy the name of what is selected</source>
        <translation>Seçili öğenin adını kopyala</translation>
    </message>
    <message>
        <source>Copy i&amp;d</source>
        <translation>&amp;Kimliği kopyala</translation>
    </message>
    <message>
        <source>Copy the identifier of what is selected</source>
        <translation>Seçili öğenin tanımlayıcısını kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>D&amp;eğeri kopyala</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and copy it for 30 seconds</source>
        <translation>Gizli dizinin değerini getir ve 30 saniyeliğine kopyala</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide value</source>
        <translation>Değeri göste&amp;r veya gizle</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and show it, or hide it again</source>
        <translation>Gizli dizinin değerini getirip göster ya da yeniden gizle</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>Load all lists and the details anew</source>
        <translation>Tüm listeleri ve ayrıntıları baştan yükle</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Listeyi &amp;filtrele</translation>
    </message>
    <message>
        <source>Type words to look for in names, tags and content types</source>
        <translation>Adlarda, etiketlerde ve içerik türlerinde aranacak sözcükleri yazın</translation>
    </message>
    <message>
        <source>Go to the &amp;contents</source>
        <translation>İçe&amp;riğe git</translation>
    </message>
    <message>
        <source>Move the focus to the vault&apos;s contents</source>
        <translation>Odağı kasanın içeriğine taşı</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>&amp;Listeye git</translation>
    </message>
    <message>
        <source>Move the focus to the list</source>
        <translation>Odağı listeye taşı</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>&amp;Ayrıntılara git</translation>
    </message>
    <message>
        <source>Move the focus to the details</source>
        <translation>Odağı ayrıntılara taşı</translation>
    </message>
    <message>
        <source>Go to the &amp;errors</source>
        <translation>&amp;Hatalara git</translation>
    </message>
    <message>
        <source>Open the error panel and move the focus to it</source>
        <translation>Hata panelini aç ve odağı oraya taşı</translation>
    </message>
    <message>
        <source>Open or close the error &amp;panel</source>
        <translation>Hata &amp;panelini aç veya kapat</translation>
    </message>
    <message>
        <source>Show every failure of this session, or only a line</source>
        <translation>Bu oturumun tüm hatalarını ya da yalnızca bir satır göster</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistem</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>Masaüstünün renklerini izle</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Açık zemin üzerinde koyu metin</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Koyu zemin üzerinde açık metin</translation>
    </message>
    <message>
        <source>&amp;About Vault Browser</source>
        <translation>Vault Browser &amp;hakkında</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Sürüm ve lisans</translation>
    </message>
    <message>
        <source>Open a vault first</source>
        <translation>Önce bir kasa açın</translation>
    </message>
    <message>
        <source>Select a key or a secret first</source>
        <translation>Önce bir anahtar veya gizli dizi seçin</translation>
    </message>
    <message>
        <source>Select a key first</source>
        <translation>Önce bir anahtar seçin</translation>
    </message>
    <message>
        <source>A deleted key cannot sign; recover it first</source>
        <translation>Silinmiş bir anahtar imzalayamaz; önce kurtarın</translation>
    </message>
    <message>
        <source>Select a secret first</source>
        <translation>Önce bir gizli dizi seçin</translation>
    </message>
    <message>
        <source>The value of a deleted secret is out of reach; recover it first</source>
        <translation>Silinmiş bir gizli dizinin değerine ulaşılamaz; önce kurtarın</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Kasa</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Öğe</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Bağlantıları yönet…</translation>
    </message>
    <message>
        <source>Add, edit, test and remove the connections that are kept</source>
        <translation>Saklanan bağlantıları ekle, düzenle, test et ve kaldır</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>&amp;Oturumu kapat</translation>
    </message>
    <message>
        <source>Forget the tokens and secrets of this vault, in the keychain too, and close it</source>
        <translation>Bu kasanın belirteçlerini ve gizli dizilerini anahtarlıktakilerle birlikte unut ve kasayı kapat</translation>
    </message>
    <message>
        <source>Edit &amp;attributes and tags</source>
        <translation>Öznitelikleri ve etike&amp;tleri düzenle</translation>
    </message>
    <message>
        <source>Edit dates, tags and the rest in place, in the details</source>
        <translation>Tarihleri, etiketleri ve diğerlerini ayrıntılarda yerinde düzenle</translation>
    </message>
    <message>
        <source>Disable or ena&amp;ble</source>
        <translation>Devre dışı &amp;bırak veya etkinleştir</translation>
    </message>
    <message>
        <source>Disable the selected key or secret, or enable it again</source>
        <translation>Seçili anahtarı veya gizli diziyi devre dışı bırak ya da yeniden etkinleştir</translation>
    </message>
    <message>
        <source>Disable and e&amp;xpire now</source>
        <translation>De&amp;vre dışı bırak ve süresini şimdi bitir</translation>
    </message>
    <message>
        <source>Disable the selected key or secret and set its expiry to now</source>
        <translation>Seçili anahtarı veya gizli diziyi devre dışı bırak ve sona erme tarihini şimdiye ayarla</translation>
    </message>
    <message>
        <source>Ro&amp;tate key…</source>
        <translation>Ana&amp;htarı döndür…</translation>
    </message>
    <message>
        <source>Give the selected key a new version, after a question</source>
        <translation>Onay aldıktan sonra seçili anahtara yeni bir sürüm ver</translation>
    </message>
    <message>
        <source>Rotation polic&amp;y…</source>
        <translation>D&amp;öndürme ilkesi…</translation>
    </message>
    <message>
        <source>Show and change when the selected key is rotated and expires</source>
        <translation>Seçili anahtarın ne zaman döndürüleceğini ve sona ereceğini göster ve değiştir</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Yedeği&amp;ni al…</translation>
    </message>
    <message>
        <source>Write the selected key or secret to a file that only a vault can read</source>
        <translation>Seçili anahtarı veya gizli diziyi yalnızca bir kasanın okuyabileceği bir dosyaya yaz</translation>
    </message>
    <message>
        <source>Restore a backup &amp;from a file…</source>
        <translation>Yedeği dosyadan geri y&amp;ükle…</translation>
    </message>
    <message>
        <source>Bring a key or a secret back from a backup&apos;s file</source>
        <translation>Bir anahtarı veya gizli diziyi yedek dosyasından geri getir</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>Si&amp;l…</translation>
    </message>
    <message>
        <source>Delete the selected key or secret, after a question</source>
        <translation>Onay aldıktan sonra seçili anahtarı veya gizli diziyi sil</translation>
    </message>
    <message>
        <source>Rec&amp;over</source>
        <translation>K&amp;urtar</translation>
    </message>
    <message>
        <source>Bring the selected deleted key or secret back, with all its versions</source>
        <translation>Seçili silinmiş anahtarı veya gizli diziyi tüm sürümleriyle geri getir</translation>
    </message>
    <message>
        <source>&amp;Purge forever…</source>
        <translation>Kalı&amp;cı olarak temizle…</translation>
    </message>
    <message>
        <source>Destroy the selected deleted key or secret, after its name was typed</source>
        <translation>Adı yazıldıktan sonra seçili silinmiş anahtarı veya gizli diziyi yok et</translation>
    </message>
    <message>
        <source>This window has no place to keep connections in</source>
        <translation>Bu pencerede bağlantıların saklanacağı bir yer yok</translation>
    </message>
    <message>
        <source>What is deleted cannot be changed; recover it first</source>
        <translation>Silinmiş öğe değiştirilemez; önce kurtarın</translation>
    </message>
    <message>
        <source>A deleted key cannot be rotated; recover it first</source>
        <translation>Silinmiş bir anahtar döndürülemez; önce kurtarın</translation>
    </message>
    <message>
        <source>What is deleted cannot be backed up; recover it first</source>
        <translation>Silinmiş öğe yedeklenemez; önce kurtarın</translation>
    </message>
    <message>
        <source>It is deleted already; recover it or purge it</source>
        <translation>Zaten silinmiş; kurtarın veya temizleyin</translation>
    </message>
    <message>
        <source>Select a deleted key or a deleted secret first</source>
        <translation>Önce silinmiş bir anahtar veya gizli dizi seçin</translation>
    </message>
    <message>
        <source>E&amp;ncrypt or decrypt…</source>
        <translation>&amp;Şifrele veya şifresini çöz…</translation>
    </message>
    <message>
        <source>Encrypt, decrypt, wrap or unwrap a text or a file with the selected key</source>
        <translation>Seçili anahtarla bir metni veya dosyayı şifrele, şifresini çöz, sarmala veya sarmalamasını aç</translation>
    </message>
    <message>
        <source>A deleted key cannot decrypt; recover it first</source>
        <translation>Silinmiş bir anahtar şifre çözemez; önce kurtarın</translation>
    </message>
    <message>
        <source>Open in another &amp;tab</source>
        <translation>Başka s&amp;ekmede aç</translation>
    </message>
    <message>
        <source>Open this vault once more, beside itself</source>
        <translation>Bu kasayı kendisinin yanında bir kez daha aç</translation>
    </message>
    <message>
        <source>&amp;Search in all open vaults</source>
        <translation>Tüm açık kasalar&amp;da ara</translation>
    </message>
    <message>
        <source>Find keys, secrets and more in every list of every open vault</source>
        <translation>Açık olan her kasanın her listesinde anahtarları, gizli dizileri ve diğerlerini bul</translation>
    </message>
    <message>
        <source>Ne&amp;xt vault</source>
        <translation>Sonra&amp;ki kasa</translation>
    </message>
    <message>
        <source>Go to the tab of the next open vault</source>
        <translation>Sonraki açık kasanın sekmesine git</translation>
    </message>
    <message>
        <source>Pre&amp;vious vault</source>
        <translation>Ö&amp;nceki kasa</translation>
    </message>
    <message>
        <source>Go to the tab of the previous open vault</source>
        <translation>Önceki açık kasanın sekmesine git</translation>
    </message>
    <message>
        <source>Copy to another vau&amp;lt…</source>
        <translation>Başka kasaya ko&amp;pyala…</translation>
    </message>
    <message>
        <source>Copy the selected secrets to another open vault, after a dry run</source>
        <translation>Seçili gizli dizileri bir deneme çalıştırmasından sonra açık olan başka bir kasaya kopyala</translation>
    </message>
    <message>
        <source>Certificates can only be looked at and exported here</source>
        <translation>Sertifikalar burada yalnızca görüntülenebilir ve dışarı aktarılabilir</translation>
    </message>
    <message>
        <source>Only one vault is open</source>
        <translation>Yalnızca bir kasa açık</translation>
    </message>
    <message>
        <source>Select a key, a secret or a certificate first</source>
        <translation>Önce bir anahtar, gizli dizi veya sertifika seçin</translation>
    </message>
    <message>
        <source>Select secrets first</source>
        <translation>Önce gizli dizileri seçin</translation>
    </message>
    <message>
        <source>C&amp;hange the selected…</source>
        <translation>S&amp;eçilenleri değiştir…</translation>
    </message>
    <message>
        <source>Enable, disable, tag, delete or recover all that is selected, after a preview</source>
        <translation>Önizlemeden sonra seçilenlerin tümünü etkinleştir, devre dışı bırak, etiketle, sil veya kurtar</translation>
    </message>
    <message>
        <source>E&amp;xport the selected…</source>
        <translation>Seçilenleri dışarı akta&amp;r…</translation>
    </message>
    <message>
        <source>Write what is selected to a file, without values or with them</source>
        <translation>Seçilenleri değerler olmadan veya değerleriyle bir dosyaya yaz</translation>
    </message>
    <message>
        <source>Several are selected; choose one of them first</source>
        <translation>Birden çok öğe seçili; önce bunlardan birini seçin</translation>
    </message>
    <message>
        <source>Open the signing workbench, with the key that is selected</source>
        <translation>İmzalama çalışma alanını seçili anahtarla aç</translation>
    </message>
    <message>
        <source>Create certificate re&amp;quest…</source>
        <translation>Sertifika i&amp;steği oluştur…</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for the selected key</source>
        <translation>Seçili anahtar için bir sertifika isteği veya otomatik olarak imzalanan sertifika oluştur</translation>
    </message>
    <message>
        <source>Sign a &amp;manifest…</source>
        <translation>&amp;Manifest imzala…</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with the selected key</source>
        <translation>Bir listedeki her özeti ya da bir klasördeki her dosyayı seçili anahtarla imzala</translation>
    </message>
    <message>
        <source>Signing &amp;journal</source>
        <translation>İmza &amp;günlüğü</translation>
    </message>
    <message>
        <source>Look through the signatures that were made here, verify and export them</source>
        <translation>Burada atılan imzaları gözden geçir, doğrula ve dışarı aktar</translation>
    </message>
    <message>
        <source>This window has no place to keep a journal in</source>
        <translation>Bu pencerenin günlük tutacak bir yeri yok</translation>
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
        <translation>Vault Browser hakkında</translation>
    </message>
    <message>
        <source>Vault Browser %1</source>
        <translation>Vault Browser %1</translation>
    </message>
    <message>
        <source>Browses the keys and secrets of an Azure Key Vault and signs with its keys.
Licensed under the Apache License 2.0. Uses Qt %1.</source>
        <translation>Bir Azure Key Vault&apos;un anahtarlarına ve gizli dizilerine göz atar, anahtarlarıyla imzalar.
Apache License 2.0 ile lisanslanmıştır. Qt %1 kullanır.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of one more tab of the same name: %1 is a vault, %2 a number from 2.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is open already. To open it once more, choose &quot;Open in another tab&quot;.</source>
        <translation>%1 zaten açık. Bir kez daha açmak için &quot;Başka sekmede aç&quot; seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of one of several open vaults: %1 is the vault, %2 the news.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What guards %1 was changed since it was opened. Close it and open it again for that to hold.</source>
        <translation>%1 için koruma ayarları, açıldığından beri değiştirildi. Geçerli olmaları için kapatıp yeniden açın.</translation>
    </message>
</context>
<context>
    <name>vault::ManagedToggle</name>
    <message>
        <source>Hide &amp;managed</source>
        <translation>&amp;Yönetilenleri gizle</translation>
    </message>
    <message>
        <source>Leave out what belongs to a certificate: the vault makes, renews and deletes it with the certificate</source>
        <translation>Bir sertifikaya ait olanları dışarıda bırak: kasa bunları sertifikayla birlikte oluşturur, yeniler ve siler</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <extracomment>How many keys or secrets that belong to a certificate are left out.</extracomment>
        <translation>%1 gizlendi</translation>
    </message>
</context>
<context>
    <name>vault::ManifestDialog</name>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Bu bağlantı salt okunur: üzerinden hiçbir şey imzalanmaz.</translation>
    </message>
    <message>
        <source>Waiting for the last signature…</source>
        <translation>Son imza bekleniyor…</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Karma alınıyor…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>İmzalanıyor…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>Belgelenen yollar yalnızca geçerli sürümle imzalar.</translation>
    </message>
    <message>
        <source>No algorithm of this key takes digests of this length.</source>
        <translation>Bu anahtarın hiçbir algoritması bu uzunlukta özet kabul etmiyor.</translation>
    </message>
    <message>
        <source>Looking for what is signed already…</source>
        <translation>Daha önce imzalananlar aranıyor…</translation>
    </message>
    <message>
        <source>All are signed.</source>
        <translation>Tümü imzalandı.</translation>
    </message>
    <message>
        <source>%L1 of %L2 hashed.</source>
        <translation>%L1/%L2 karma alındı.</translation>
    </message>
    <message>
        <source>%L1 of %L2 signed.</source>
        <translation>%L1/%L2 imzalandı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln başarısız oldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>To 1 request no answer came: the vault may have signed. Going on asks again.</source>
        <translation>1 istek yanıtsız kaldı: kasa imzalamış olabilir. Sürdürülürse yeniden istenir.</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln requests no answer came: the vault may have signed. Going on asks again.</source>
        <translation>
            <numerusform>%Ln istek yanıtsız kaldı: kasa imzalamış olabilir. Sürdürülürse yeniden istenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault asks for a pause: going on in 1 second.</source>
        <translation>Kasa ara verilmesini istiyor: 1 saniye sonra devam edilecek.</translation>
    </message>
    <message numerus="yes">
        <source>The vault asks for a pause: going on in %Ln seconds.</source>
        <translation>
            <numerusform>Kasa ara verilmesini istiyor: %Ln saniye sonra devam edilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash a&amp;gain</source>
        <translation>Karmayı ye&amp;niden al</translation>
    </message>
    <message>
        <source>Hash the files, to be a&amp;greed to</source>
        <translation>Onaylanmak üzere dosyaların karmasını a&amp;l</translation>
    </message>
    <message>
        <source>&amp;Go on signing</source>
        <translation>İmzalamaya &amp;devam et</translation>
    </message>
    <message>
        <source>Si&amp;gn all</source>
        <translation>Tümünü i&amp;mzala</translation>
    </message>
    <message>
        <source>%1 Signing has paused.</source>
        <translation>%1 İmzalama duraklatıldı.</translation>
    </message>
    <message>
        <source>%L1 of %L2 are signed. What is signed is kept: opened again with the same key and the same list or folder, signing goes on.</source>
        <translation>%L1/%L2 imzalandı. İmzalananlar korunur: aynı anahtarla ve aynı liste veya klasörle yeniden açıldığında imzalama devam eder.</translation>
    </message>
    <message>
        <source>Stop an&amp;d close</source>
        <translation>&amp;Durdur ve kapat</translation>
    </message>
    <message>
        <source>&amp;Keep signing</source>
        <translation>İmzalamayı &amp;sürdür</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has signed %L2 of %L3 and stops.</source>
        <extracomment>%1 is the title of a dialog, %2 and %3 are numbers of files.</extracomment>
        <translation>&quot;%1&quot; şimdiye kadar %L2/%L3 imzaladı ve duruyor.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>D&amp;uraklat</translation>
    </message>
    <message>
        <source>Compared is the SHA-256 of the list itself, as sha256sum prints it. The files of a folder are hashed first; their list can be saved below.</source>
        <translation>Karşılaştırılan, listenin kendisinin sha256sum çıktısındaki gibi SHA-256 özetidir. Bir klasördeki dosyaların önce karması alınır; listeleri aşağıda kaydedilebilir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Sürüm:</translation>
    </message>
    <message>
        <source>List or folde&amp;r:</source>
        <translation>Liste veya klasö&amp;r:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritma:</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>İmzalanacak dosyalar</translation>
    </message>
    <message>
        <source>Progress of signing</source>
        <translation>İmzalama ilerlemesi</translation>
    </message>
    <message>
        <source>Sign a manifest with %1</source>
        <translation>Manifest imzala: %1</translation>
    </message>
    <message>
        <source>What is signed already could not be read.</source>
        <translation>Daha önce imzalananlar okunamadı.</translation>
    </message>
    <message>
        <source>This list is being signed in another window.</source>
        <translation>Bu liste başka bir pencerede imzalanıyor.</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSave</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>A .sig file for each</source>
        <translation>Her biri için bir .sig dosyası</translation>
    </message>
    <message>
        <source>One signed list (JSON)</source>
        <translation>Tek imzalı liste (JSON)</translation>
    </message>
    <message>
        <source>A summary of every line (CSV)</source>
        <translation>Her satırın özet bilgisi (CSV)</translation>
    </message>
    <message>
        <source>The digests (as sha256sum)</source>
        <translation>Özetler (sha256sum biçiminde)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as:</source>
        <translation>Ka&amp;ydetme biçimi:</translation>
    </message>
    <message>
        <source>In&amp;to:</source>
        <translation>Hede&amp;f:</translation>
    </message>
    <message>
        <source>Choose the folder for the signatures</source>
        <translation>İmzalar için klasör seçin</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Dosyayı seçin</translation>
    </message>
    <message>
        <source>The file that is there is replaced.</source>
        <translation>Var olan dosyanın yerine yazılır.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>1 file written.</source>
        <translation>1 dosya yazıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written.</source>
        <translation>
            <numerusform>%Ln dosya yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out, because the name leads out of the folder: %2.</source>
        <extracomment>%1 says how many files were written, %2 are names of files.</extracomment>
        <translation>%1 Adları klasörün dışına çıktığı için atlananlar: %2.</translation>
    </message>
    <message>
        <source>Some have another name, because other files stand there.</source>
        <translation>Orada başka dosyalar bulunduğundan bazılarının adı farklı.</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSigning</name>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>Karma alınıyor…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>İmzalanıyor…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalandı</translation>
    </message>
    <message>
        <source>No answer came: it may be signed</source>
        <translation>Yanıt gelmedi: imzalanmış olabilir</translation>
    </message>
    <message>
        <source>Failed: the file changed while it was read</source>
        <translation>Başarısız oldu: dosya okunurken değişti</translation>
    </message>
    <message>
        <source>Failed: the file cannot be read</source>
        <translation>Başarısız oldu: dosya okunamıyor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSource</name>
    <message>
        <source>The list is empty.</source>
        <translation>Liste boş.</translation>
    </message>
    <message>
        <source>Line %1 is no line of sha256sum: a digest in hexadecimal, two blanks, a name.</source>
        <translation>Satır %1 bir sha256sum satırı değil: onaltılık bir özet, iki boşluk, bir ad.</translation>
    </message>
    <message>
        <source>The digest in line %1 has another length than those before it.</source>
        <translation>Satır %1 içindeki özetin uzunluğu öncekilerden farklı.</translation>
    </message>
    <message>
        <source>The digest in line %1 is neither SHA-256, SHA-384 nor SHA-512.</source>
        <translation>Satır %1 içindeki özet ne SHA-256, ne SHA-384, ne de SHA-512.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %Ln lines.</source>
        <translation>
            <numerusform>Listede %Ln satırdan fazlası var.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file to hash and sign.</source>
        <translation>Karması alınıp imzalanacak 1 dosya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to hash and sign.</source>
        <translation>
            <numerusform>Karması alınıp imzalanacak %Ln dosya.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 digest of %1 bytes.</source>
        <extracomment>%1 is a number of bytes.</extracomment>
        <translation>%1 baytlık 1 özet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests of %1 bytes.</source>
        <translation>
            <numerusform>%1 baytlık %Ln özet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose l&amp;ist…</source>
        <translation>L&amp;iste seç…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Kl&amp;asör seç…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Klasörü seçin</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Listeyi seçin</translation>
    </message>
    <message>
        <source>Choose a sha256sum list or a folder.</source>
        <translation>Bir sha256sum listesi ya da klasör seçin.</translation>
    </message>
    <message>
        <source>A list that sha256sum, sha384sum or sha512sum wrote, or a folder whose files are to be hashed here.</source>
        <translation>sha256sum, sha384sum veya sha512sum ile yazılmış bir liste ya da dosyalarının karması burada alınacak bir klasör.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>Klasörde dosya yok.</translation>
    </message>
</context>
<context>
    <name>vault::MaskedValue</name>
    <message>
        <source>Value, hidden</source>
        <translation>Değer, gizli</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Değeri kopyala</translation>
    </message>
    <message>
        <source>Value, shown</source>
        <translation>Değer, gösteriliyor</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>Değeri gizle</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Değeri göster</translation>
    </message>
</context>
<context>
    <name>vault::MemoryField</name>
    <message>
        <source>Remember what the vault holds, to show what changed</source>
        <translation>Değişenleri göstermek için kasanın içeriğini hatırla</translation>
    </message>
    <message>
        <source>What was kept of this vault is removed when you save, with its key.</source>
        <translation>Kaydettiğinizde bu kasa için saklananlar anahtarıyla birlikte kaldırılır.</translation>
    </message>
    <message>
        <source>Names, tags, dates and types of all its objects are kept in a file on this computer, never a value. The file is encrypted; its key lies in the keychain. Names and tags can be sensitive too.</source>
        <translation>Tüm nesnelerinin adları, etiketleri, tarihleri ve türleri bu bilgisayarda bir dosyada saklanır; değerler asla saklanmaz. Dosya şifrelenir, anahtarı anahtarlıkta durur. Adlar ve etiketler de hassas olabilir.</translation>
    </message>
</context>
<context>
    <name>vault::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>Bir ad gerekli.</translation>
    </message>
    <message>
        <source>%1 characters: at most 127 are allowed.</source>
        <translation>%1 karakter: en fazla 127 karaktere izin verilir.</translation>
    </message>
    <message>
        <source>A name cannot hold blanks. Use letters a to z, digits and dashes.</source>
        <translation>Ad boşluk içeremez. a-z harflerini, rakamları ve kısa çizgiyi kullanın.</translation>
    </message>
    <message>
        <source>A name cannot hold “%1”. Use letters a to z, digits and dashes.</source>
        <translation>Ad “%1” içeremez. a-z harflerini, rakamları ve kısa çizgiyi kullanın.</translation>
    </message>
    <message>
        <source>Letters a to z, digits and dashes; at most 127.</source>
        <translation>a-z harfleri, rakamlar ve kısa çizgi; en fazla 127.</translation>
    </message>
</context>
<context>
    <name>vault::NameRepair</name>
    <message>
        <source>Recover it</source>
        <translation>Kurtar</translation>
    </message>
    <message>
        <source>Purge it forever…</source>
        <translation>Kalıcı olarak temizle…</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Başka bir ad seç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>The deleted key of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>Bu addaki silinmiş anahtar henüz tümüyle kalkmadı. Bu iki dakikayı bulabilir; yazdıklarınız korunur.</translation>
    </message>
    <message>
        <source>The deleted secret of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>Bu addaki silinmiş gizli dizi henüz tümüyle kalkmadı. Bu iki dakikayı bulabilir; yazdıklarınız korunur.</translation>
    </message>
    <message>
        <source>A deleted key has this name.</source>
        <translation>Bu adı silinmiş bir anahtar kullanıyor.</translation>
    </message>
    <message>
        <source>A deleted secret has this name.</source>
        <translation>Bu adı silinmiş bir gizli dizi kullanıyor.</translation>
    </message>
    <message>
        <source>A deleted key has this name until %1.</source>
        <extracomment>%1 is a date with its time.</extracomment>
        <translation>Bu adı şu zamana kadar silinmiş bir anahtar kullanıyor: %1.</translation>
    </message>
    <message>
        <source>A deleted secret has this name until %1.</source>
        <translation>Bu adı şu zamana kadar silinmiş bir gizli dizi kullanıyor: %1.</translation>
    </message>
    <message>
        <source>Purge protection is on, so it cannot be purged before then.</source>
        <translation>Temizleme koruması açık, bu nedenle o zamandan önce temizlenemez.</translation>
    </message>
    <message>
        <source>Recover it, purge it forever, or choose another name. What you typed is kept.</source>
        <translation>Kurtarın, kalıcı olarak temizleyin ya da başka bir ad seçin. Yazdıklarınız korunur.</translation>
    </message>
    <message>
        <source>Recover it, or choose another name. What you typed is kept.</source>
        <translation>Kurtarın ya da başka bir ad seçin. Yazdıklarınız korunur.</translation>
    </message>
    <message>
        <source>Recover it, or purge it forever. What you typed is kept.</source>
        <translation>Kurtarın ya da kalıcı olarak temizleyin. Yazdıklarınız korunur.</translation>
    </message>
    <message>
        <source>Recover it. What you typed is kept.</source>
        <translation>Kurtarın. Yazdıklarınız korunur.</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault</source>
        <translation>Bu kasa için temizleme koruması açık</translation>
    </message>
    <message>
        <source>Purged. The name is free: press “%1” to go on.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>Temizlendi. Ad artık boşta: devam etmek için “%1” düğmesine basın.</translation>
    </message>
    <message>
        <source>Recovered: this key exists again, as it was. “%1” now makes a new version of it; close the dialog to leave it alone.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>Kurtarıldı: bu anahtar yeniden eskisi gibi var. “%1” artık onun yeni bir sürümünü oluşturur; olduğu gibi bırakmak için iletişim kutusunu kapatın.</translation>
    </message>
    <message>
        <source>Recovered: this secret exists again, with its old value. “%1” now stores what you typed as a new version.</source>
        <translation>Kurtarıldı: bu gizli dizi eski değeriyle yeniden var. “%1” artık yazdıklarınızı yeni bir sürüm olarak saklar.</translation>
    </message>
</context>
<context>
    <name>vault::NavigationPane</name>
    <message>
        <source>Vault contents</source>
        <translation>Kasa içeriği</translation>
    </message>
</context>
<context>
    <name>vault::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Bildirimi kapat</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud when a strip with news appears; %1 is the news.</extracomment>
        <translation>Uyarı: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Bildirim: %1</translation>
    </message>
</context>
<context>
    <name>vault::OfflineReading</name>
    <message>
        <source>Nothing is kept of %1 yet: it is when the vault was open once.</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>%1 için henüz hiçbir şey saklanmadı: kasa bir kez açıldıktan sonra saklanır.</translation>
    </message>
</context>
<context>
    <name>vault::OfflineWindow</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>O zamanki durum</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Yönetilen</translation>
    </message>
    <message>
        <source>It backs a certificate</source>
        <translation>Bir sertifikayı destekliyor</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erme</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Güncelleme</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinmiş</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>Temizlenme tarihi</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>İçerik türü</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Kurtarma</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>The label of a tag: %1 is its name</extracomment>
        <translation>Etiket: %1</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Adı kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;Kimliği kopyala</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>%1 – çevrimdışı</translation>
    </message>
    <message>
        <source>Lists of then</source>
        <translation>O zamanki listeler</translation>
    </message>
    <message>
        <source>As it was on %1. Nothing here is current, and nothing can be changed: this is what was kept of %2 at the last visit.</source>
        <extracomment>%1 is a date and time, %2 an address</extracomment>
        <translation>%1 tarihindeki hali. Buradaki hiçbir şey güncel değildir ve değiştirilemez: bunlar, son ziyarette %2 için saklananlardır.</translation>
    </message>
    <message>
        <source>Details of then</source>
        <translation>O zamanki ayrıntılar</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Özellik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>A tab: a list&apos;s name and how many objects it had</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>As it was on %1: it could not be read at the last visit</source>
        <extracomment>%1 is the date and time when this list was read last</extracomment>
        <translation>%1 tarihindeki hali: son ziyarette okunamadı</translation>
    </message>
    <message>
        <source>This list was empty.</source>
        <translation>Bu liste boştu.</translation>
    </message>
</context>
<context>
    <name>vault::OpenVaultDialog</name>
    <message>
        <source>Open v&amp;ault</source>
        <translation>&amp;Kasayı aç</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Kasa aç</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Bağlantıyı &amp;test et</translation>
    </message>
</context>
<context>
    <name>vault::PaneFailure</name>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
</context>
<context>
    <name>vault::PolicyTab</name>
    <message>
        <source>%1: the vault signs it with its own key</source>
        <translation>%1: kasa kendi anahtarıyla imzalar</translation>
    </message>
    <message>
        <source>%1: somebody outside the vault signs its request</source>
        <translation>%1: isteğini kasanın dışından biri imzalar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Renew it</source>
        <extracomment>What the vault does with a certificate before it expires; %1 is &quot;AutoRenew&quot; or another word of the service.</extracomment>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Mail the contacts</source>
        <translation>Kişilere e-posta gönder</translation>
    </message>
    <message>
        <source>%1 when %2% of its lifetime has passed</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>%1: ömrünün yüzde %2 kadarı geçtiğinde</translation>
    </message>
    <message>
        <source>%1 %2 days before it expires</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>%1: sona ermeden %2 gün önce</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>Sunucu kimlik doğrulaması</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>İstemci kimlik doğrulaması</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Kod imzalama</translation>
    </message>
    <message>
        <source>E-mail protection</source>
        <translation>E-posta koruması</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Zaman damgası</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>OCSP imzalama</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>İlke</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation>Sertifika türü</translation>
    </message>
    <message>
        <source>Certificate transparency</source>
        <translation>Sertifika saydamlığı</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS adları</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-posta adresleri</translation>
    </message>
    <message>
        <source>User principal names</source>
        <translation>Kullanıcı asıl adları</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Anahtar kullanımı</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Genişletilmiş anahtar kullanımı</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 ay</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>Dışarı aktarılabilir</translation>
    </message>
    <message>
        <source>Whether the certificate&apos;s secret holds the private key</source>
        <translation>Sertifikanın gizli dizisinin özel anahtarı içerip içermediği</translation>
    </message>
    <message>
        <source>Reuse key</source>
        <translation>Anahtarı yeniden kullan</translation>
    </message>
    <message>
        <source>Whether a renewed certificate keeps the key</source>
        <translation>Yenilenen sertifikanın anahtarı koruyup korumadığı</translation>
    </message>
    <message>
        <source>Secret as</source>
        <translation>Gizli dizi biçimi</translation>
    </message>
    <message>
        <source>Before it expires</source>
        <translation>Sona ermeden önce</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
</context>
<context>
    <name>vault::ProgressLine</name>
    <message>
        <source>Nothing is loading</source>
        <translation>Hiçbir şey yüklenmiyor</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yükleniyor</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Send what was changed to the vault (Ctrl+S)</source>
        <translation>Değiştirilenleri kasaya gönder (Ctrl+S)</translation>
    </message>
    <message>
        <source>Leave everything as it is at the vault (Esc)</source>
        <translation>Her şeyi kasada olduğu gibi bırak (Esc)</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>Özellikleri düzenle</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the change out.</source>
        <translation>Kasa henüz yanıt vermedi ve değişikliği yine de uygulayabilir.</translation>
    </message>
    <message>
        <source>Discard what was changed here?</source>
        <translation>Burada değiştirilenler atılsın mı?</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Beklemeyi bı&amp;rak</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Deği&amp;şiklikleri at</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Bekleme&amp;yi sürdür</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Düze&amp;nlemeyi sürdür</translation>
    </message>
    <message>
        <source>The changes of %1 are still being saved.</source>
        <translation>%1 için değişiklikler hâlâ kaydediliyor.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Burada kal</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>%1 için değişiklikler kaydedilmedi.</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>Değişiklikleri kay&amp;det</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>etkinlik durumu</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>sona erme</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>içerik türü</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>işlemler</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>burada gösterilen hiçbir şey</translation>
    </message>
    <message>
        <source>&amp;Discard my edits</source>
        <translation>D&amp;üzenlemelerimi at</translation>
    </message>
    <message>
        <source>A newer version became the current one since this was fetched. Nothing was saved.</source>
        <translation>Bu getirildikten sonra daha yeni bir sürüm geçerli sürüm oldu. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>It was changed at the vault on %1, since it was fetched here: %2. Nothing was saved.</source>
        <extracomment>%1 is a date, %2 a list such as &quot;tags, expires&quot;.</extracomment>
        <translation>Burada getirildikten sonra kasada %1 tarihinde değiştirildi: %2. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>This is the vault&apos;s present state with your edits on it. It is not saved yet.</source>
        <translation>Bu, kasanın şimdiki durumu ve üzerinde sizin düzenlemelerinizdir. Henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>&amp;Load it, keep my edits</source>
        <translation>Yükle, düzenlemelerimi k&amp;oru</translation>
    </message>
    <message>
        <source>What the vault holds now could not be read, so a change by somebody else would be overwritten.</source>
        <translation>Kasada şu anda ne olduğu okunamadı, bu nedenle başka birinin yaptığı bir değişikliğin üzerine yazılabilir.</translation>
    </message>
    <message>
        <source>Save all the sa&amp;me</source>
        <translation>Yine de k&amp;aydet</translation>
    </message>
    <message>
        <source>It has more versions than are looked through for that.</source>
        <translation>Bunun için gözden geçirilenden daha fazla sürümü var.</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesForm</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>İ&amp;çerik türü:</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>İşle&amp;mler:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>E&amp;tiketler:</translation>
    </message>
    <message>
        <source>A date that is set can be moved, but the vault offers no way to remove it: a new version can be made without it.</source>
        <translation>Ayarlanmış bir tarih değiştirilebilir, ancak kasa onu kaldırmanın bir yolunu sunmaz: tarihi olmayan yeni bir sürüm oluşturulabilir.</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>İçerik türü çok uzun.</translation>
    </message>
    <message>
        <source>A key needs at least one operation.</source>
        <translation>Bir anahtar için en az bir işlem gerekir.</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 karakter: en fazla %2 karaktere izin verilir.</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesTab</name>
    <message>
        <source>Properties</source>
        <translation>Özellikler</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Tanımlayıcı</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>İçerik türü</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Yönetilen</translation>
    </message>
    <message>
        <source>Yes, it belongs to a certificate</source>
        <translation>Evet, bir sertifikaya ait</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Sertifikanın anahtarı</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>Dışarı aktarılabilir</translation>
    </message>
    <message>
        <source>HSM platform</source>
        <translation>HSM platformu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinme</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>Temizlenme tarihi</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Sona erme</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Güncellenme</translation>
    </message>
    <message>
        <source>Kept for %1 days after deletion</source>
        <translation>Silindikten sonra %1 gün tutulur</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>Kurtarma düzeyi</translation>
    </message>
    <message>
        <source>Can be purged before its purge date</source>
        <translation>Temizlenme tarihinden önce temizlenebilir</translation>
    </message>
    <message>
        <source>Cannot be purged before its purge date</source>
        <translation>Temizlenme tarihinden önce temizlenemez</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Anahtar türü</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>vault::ProxyField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Sistemin ara sunucusu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
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
        <translation>Ara sunucunun ana bilgisayarı</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Ara sunucu ana bilgisayarı</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Ara sunucu bağlantı noktası</translation>
    </message>
    <message>
        <source>Port </source>
        <translation>Bağlantı noktası </translation>
    </message>
    <message>
        <source>A host&apos;s name or address alone, such as proxy.example.org; the port stands beside it.</source>
        <translation>Yalnızca bir ana bilgisayar adı veya adresi, örneğin proxy.example.org; bağlantı noktası yanındadır.</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyField</name>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>Read the public key from a file</source>
        <translation>Ortak anahtarı bir dosyadan oku</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>&amp;Ortak anahtar:</translation>
    </message>
    <message>
        <source>Algorith&amp;m of that key:</source>
        <translation>Bu anahtarın al&amp;goritması:</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Ortak anahtar</translation>
    </message>
    <message>
        <source>PEM, a certificate or a public JWK.</source>
        <translation>PEM, bir sertifika veya ortak JWK.</translation>
    </message>
    <message>
        <source>%1, thumbprint %2</source>
        <extracomment>%1 is a key&apos;s type, %2 its RFC 7638 thumbprint.</extracomment>
        <translation>%1, parmak izi %2</translation>
    </message>
    <message>
        <source>This is no public key that can be used here: %1</source>
        <translation>Bu, burada kullanılabilecek bir ortak anahtar değil: %1</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyTab</name>
    <message>
        <source>Thumbprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256, RFC 7638, base64url)</source>
        <translation>Parmak izi (SHA-256, RFC 7638, base64url)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is &quot;PEM&quot;, &quot;DER&quot;, &quot;JWK&quot; or &quot;OpenSSH&quot;.</extracomment>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>A key of type %1 is symmetric: it has no public half.</source>
        <translation>%1 türünde bir anahtar simetriktir: ortak yarısı yoktur.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Ortak anahtarı kaydet</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 yazılamadı: %2. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of SubjectPublicKeyInfo (hexadecimal)</source>
        <translation>SubjectPublicKeyInfo için SHA-256 (onaltılık)</translation>
    </message>
    <message>
        <source>Form of the public key</source>
        <translation>Ortak anahtarın biçimi</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Biçim:</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 olarak kaydet…</translation>
    </message>
    <message>
        <source>This form has no name for a key of this type or curve.</source>
        <translation>Bu biçimde, bu türdeki veya eğrideki bir anahtar için ad yok.</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <extracomment>%1 is &quot;PEM&quot; or the like, %2 a file name&apos;s end.</extracomment>
        <translation>%1 dosyaları (*.%2);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>vault::ReadOnly</name>
    <message>
        <source>This connection is read-only</source>
        <translation>Bu bağlantı salt okunur</translation>
    </message>
</context>
<context>
    <name>vault::ReadinessView</name>
    <message>
        <source>&amp;Sign digest</source>
        <translation>Özeti i&amp;mzala</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>To be signed:</source>
        <translation>İmzalanacak:</translation>
    </message>
    <message>
        <source>Digest to be signed</source>
        <translation>İmzalanacak özet</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>İmzalamayı durdur</translation>
    </message>
</context>
<context>
    <name>vault::ReadingWords</name>
    <message>
        <source>Hexadecimal line</source>
        <translation>Onaltılık satır</translation>
    </message>
    <message>
        <source>%1 with its prefix</source>
        <extracomment>%1 is &quot;SHA-256&quot;. Written as &quot;sha256:…&quot;.</extracomment>
        <translation>Ön ekiyle %1</translation>
    </message>
    <message>
        <source>Checksum line</source>
        <translation>Sağlama toplamı satırı</translation>
    </message>
    <message>
        <source>Checksum of %1</source>
        <translation>Sağlama toplamı: %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 is what stands in a line, %2 its number.</extracomment>
        <translation>%1 (satır %2)</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 bayt</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n bayt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Onaltılık</translation>
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
        <translation>Base64 veya base64url</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Dosyanın baytları</translation>
    </message>
    <message>
        <source>Text, hashed here with %1</source>
        <extracomment>%1 is &quot;SHA-256&quot;.</extracomment>
        <translation>Metin, karması burada %1 ile alınır</translation>
    </message>
    <message>
        <source>Text as it is, UTF-8</source>
        <translation>Olduğu gibi metin, UTF-8</translation>
    </message>
    <message>
        <source>%1, the length of %2: too short for every algorithm</source>
        <extracomment>%1 is &quot;20 bytes&quot;, %2 is &quot;SHA-1&quot;.</extracomment>
        <translation>%1, %2 uzunluğu: her algoritma için çok kısa</translation>
    </message>
    <message>
        <source>%1: no algorithm signs that; digests have 32, 48 or 64</source>
        <extracomment>%1 is &quot;31 bytes&quot;.</extracomment>
        <translation>%1: hiçbir algoritma bunu imzalamaz; özetler 32, 48 veya 64 bayttır</translation>
    </message>
    <message>
        <source>A digest by %1, which no algorithm here signs</source>
        <extracomment>%1 is &quot;SHA3-256&quot;.</extracomment>
        <translation>Buradaki hiçbir algoritmanın imzalamadığı bir %1 özeti</translation>
    </message>
    <message>
        <source>Choose an algorithm: %1 take it</source>
        <translation>Bir algoritma seçin; kabul edenler: %1</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes (%3); %4 take these %5</source>
        <translation>%1 için %2 bayt gerekir (%3); bu %5 baytı kabul edenler: %4</translation>
    </message>
    <message>
        <source>Only %1 take %2 bytes, and this key (%3) knows none of them</source>
        <translation>%2 baytı yalnızca %1 kabul eder ve bu anahtar (%3) bunların hiçbirini tanımaz</translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves hexadecimal digits, the text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>İki kez mi kodlandı? Bu %n baytın kendisi onaltılık basamaklardan, yani bir özetin metninden oluşuyor. Bunları imzalamak özeti değil, o metni imzalar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves the base64 text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>İki kez mi kodlandı? Bu %n baytın kendisi bir özetin base64 metni. Bunları imzalamak özeti değil, o metni imzalar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every character is a hexadecimal digit, and their number is that of a digest: it is hardly meant as base64.</source>
        <translation>Her karakter onaltılık bir basamak ve sayıları bir özetinki kadar: base64 olarak düşünülmüş olması pek olası değil.</translation>
    </message>
    <message>
        <source>This is text, not a digest. A verifier hashes the message first; to sign a message, let it be hashed here.</source>
        <translation>Bu bir özet değil, metin. Doğrulayan önce iletinin karmasını alır; bir iletiyi imzalamak için karmasının burada alınmasını sağlayın.</translation>
    </message>
    <message>
        <source>What was pasted was no text, and some of its bytes are lost. Read the digest from its file instead.</source>
        <translation>Yapıştırılan metin değildi ve baytlarının bir kısmı kayboldu. Özeti bunun yerine dosyasından okuyun.</translation>
    </message>
</context>
<context>
    <name>vault::RecentConnections</name>
    <message>
        <source>Recent connections</source>
        <translation>Son bağlantılar</translation>
    </message>
    <message>
        <source>%1, %2, opened %3</source>
        <extracomment>A recent connection, read aloud: name, address, when it was opened.</extracomment>
        <translation>%1, %2, açılma: %3</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>%1 is the description of a connection, %2 the name of its colour.</extracomment>
        <translation>%1, işareti: %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Bu listeden &amp;kaldır</translation>
    </message>
    <message>
        <source>Open o&amp;ffline</source>
        <translation>Çevrimdışı a&amp;ç</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is the description of a connection.</extracomment>
        <translation>%1, salt okunur</translation>
    </message>
</context>
<context>
    <name>vault::RecentDelegate</name>
    <message>
        <source>Read-only</source>
        <translation>Salt okunur</translation>
    </message>
</context>
<context>
    <name>vault::RemovalDialog</name>
    <message>
        <source>&amp;Type the name to confirm:</source>
        <translation>Onaylamak için &amp;adı yazın:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>Content type:</source>
        <translation>İçerik türü:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Silinme:</translation>
    </message>
    <message>
        <source>Purged on:</source>
        <translation>Temizlenme tarihi:</translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation>Güncelleme:</translation>
    </message>
    <message>
        <source>Recovery level:</source>
        <translation>Kurtarma düzeyi:</translation>
    </message>
    <message>
        <source>Not possible here.</source>
        <translation>Burada yapılamaz.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Önce adı yazın.</translation>
    </message>
    <message>
        <source>The names differ.</source>
        <translation>Adlar farklı.</translation>
    </message>
</context>
<context>
    <name>vault::RemovalText</name>
    <message>
        <source>This key belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>Bu anahtar aynı addaki sertifikaya aittir; onunla var olur ve onunla gider. Bunun yerine sertifikayı silin.</translation>
    </message>
    <message>
        <source>This secret belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>Bu gizli dizi aynı addaki sertifikaya aittir; onunla var olur ve onunla gider. Bunun yerine sertifikayı silin.</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day, nor cancel the subscription for good.</source>
        <translation>Temizleme koruması açık: o günden önce kimse temizleyemez ve aboneliği kalıcı olarak iptal edemez.</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day.</source>
        <translation>Temizleme koruması açık: o günden önce kimse temizleyemez.</translation>
    </message>
    <message>
        <source>It can be recovered for 1 day, until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>1 gün süreyle kurtarılabilir, son tarih: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It can be recovered for %Ln days, until %1.</source>
        <translation>
            <numerusform>%Ln gün süreyle kurtarılabilir, son tarih: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be recovered for as long as the vault is set to, 7 to 90 days.</source>
        <translation>Kasanın ayarladığı süre boyunca, yani 7 ile 90 gün arasında kurtarılabilir.</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and nothing can be signed or decrypted with it.</source>
        <translation>O zamana kadar adı dolu kalır ve onunla hiçbir şey imzalanamaz ya da şifresi çözülemez.</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and its value cannot be read.</source>
        <translation>O zamana kadar adı dolu kalır ve değeri okunamaz.</translation>
    </message>
    <message>
        <source>Who may purge can end it earlier.</source>
        <translation>Temizleme izni olanlar bunu daha erken sonlandırabilir.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Anahtarı sil</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>Gizli diziyi sil</translation>
    </message>
    <message>
        <source>Delete this key with all its versions?</source>
        <translation>Bu anahtar tüm sürümleriyle silinsin mi?</translation>
    </message>
    <message>
        <source>Delete this secret with all its versions?</source>
        <translation>Bu gizli dizi tüm sürümleriyle silinsin mi?</translation>
    </message>
    <message>
        <source>De&amp;lete key</source>
        <translation>Anahtarı si&amp;l</translation>
    </message>
    <message>
        <source>De&amp;lete secret</source>
        <translation>Gizli diziyi si&amp;l</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. It may be gone for good.</source>
        <translation>Kasa, silinenleri saklayıp saklamadığını belirtmedi. Kalıcı olarak yok olabilir.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the key is gone for good, at once. What it encrypted can then never be read again.</source>
        <translation>Bu kasa silinen hiçbir şeyi saklamaz: anahtar hemen ve kalıcı olarak yok olur. Şifreledikleri bir daha asla okunamaz.</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the secret is gone for good, at once.</source>
        <translation>Bu kasa silinen hiçbir şeyi saklamaz: gizli dizi hemen ve kalıcı olarak yok olur.</translation>
    </message>
    <message>
        <source>De&amp;lete key forever</source>
        <translation>Anahtarı kalıcı olarak si&amp;l</translation>
    </message>
    <message>
        <source>De&amp;lete secret forever</source>
        <translation>Gizli diziyi kalıcı olarak si&amp;l</translation>
    </message>
    <message>
        <source>Purge deleted key</source>
        <translation>Silinmiş anahtarı temizle</translation>
    </message>
    <message>
        <source>Purge deleted secret</source>
        <translation>Silinmiş gizli diziyi temizle</translation>
    </message>
    <message>
        <source>Purge this deleted key forever?</source>
        <translation>Bu silinmiş anahtar kalıcı olarak temizlensin mi?</translation>
    </message>
    <message>
        <source>Purge this deleted secret forever?</source>
        <translation>Bu silinmiş gizli dizi kalıcı olarak temizlensin mi?</translation>
    </message>
    <message>
        <source>&amp;Purge forever</source>
        <translation>Kalı&amp;cı olarak temizle</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before its time is over. The vault then purges it by itself.</source>
        <extracomment>Purge protection; %1 is the recovery level, %2 a date with its time.</extracomment>
        <translation>Bu kasa için temizleme koruması açık (kurtarma düzeyi %1): süresi dolmadan kimse temizleyemez. Sonra kasa kendiliğinden temizler.</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before %2. The vault then purges it by itself.</source>
        <translation>Bu kasa için temizleme koruması açık (kurtarma düzeyi %1): %2 öncesinde kimse temizleyemez. Sonra kasa kendiliğinden temizler.</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back. What the key encrypted can then never be read again.</source>
        <translation>Tüm sürümleri hemen yok edilir ve kimse geri getiremez. Anahtarın şifreledikleri bir daha asla okunamaz.</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back.</source>
        <translation>Tüm sürümleri hemen yok edilir ve kimse geri getiremez.</translation>
    </message>
</context>
<context>
    <name>vault::RequestResult</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>PEM:</source>
        <translation>PEM:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Dosya:</translation>
    </message>
    <message>
        <source>Command that verifies it</source>
        <translation>Doğrulayan komut</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Doğrulama komutu:</translation>
    </message>
    <message>
        <source>Save the certificate request</source>
        <translation>Sertifika isteğini kaydet</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Sertifikayı kaydet</translation>
    </message>
    <message>
        <source>Certificate requests (*.csr *.pem);;All files (*)</source>
        <translation>Sertifika istekleri (*.csr *.pem);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Sertifikalar (*.pem *.crt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>The vault signed the request, and its signature was verified here.</source>
        <translation>Kasa isteği imzaladı ve imzası burada doğrulandı.</translation>
    </message>
    <message>
        <source>The vault signed the certificate, and its signature was verified here.</source>
        <translation>Kasa sertifikayı imzaladı ve imzası burada doğrulandı.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
</context>
<context>
    <name>vault::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Geri yükle</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Se&amp;ç…</translation>
    </message>
    <message>
        <source>A ke&amp;y</source>
        <translation>Bir &amp;anahtar</translation>
    </message>
    <message>
        <source>A secre&amp;t</source>
        <translation>Bir gizli di&amp;zi</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Yedek seç</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Dosya:</translation>
    </message>
    <message>
        <source>It is a backup of:</source>
        <translation>Bu, şunun yedeği:</translation>
    </message>
    <message>
        <source>It comes back under its own name, with all its versions. The vault takes only what a vault of the same subscription and the same Azure geography has backed up, and only while the name is free: a deleted key or secret holds its name too, until it is purged.</source>
        <translation>Tüm sürümleriyle ve kendi adıyla geri gelir. Kasa yalnızca aynı abonelik ve aynı Azure coğrafyasındaki bir kasanın yedeklediğini, o da ad boştayken kabul eder: silinmiş bir anahtar veya gizli dizi de temizlenene kadar adını tutar.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, more than any backup has.</source>
        <translation>Bu dosya %1 bayttan büyük; hiçbir yedek bu kadar büyük olmaz.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>This is the backup of a certificate. Only keys and secrets can be restored here.</source>
        <translation>Bu, bir sertifikanın yedeği. Burada yalnızca anahtarlar ve gizli diziler geri yüklenebilir.</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a key.</source>
        <translation>Dosya, bir anahtarın yedeği olduğunu belirtiyor.</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a secret.</source>
        <translation>Dosya, bir gizli dizinin yedeği olduğunu belirtiyor.</translation>
    </message>
    <message>
        <source>%1. The file does not say what it is; choose it below.</source>
        <translation>%1. Dosya ne olduğunu belirtmiyor; aşağıdan seçin.</translation>
    </message>
    <message>
        <source>The backup of a key, %1.</source>
        <translation>Bir anahtarın yedeği, %1.</translation>
    </message>
    <message>
        <source>The backup of a secret, %1.</source>
        <translation>Bir gizli dizinin yedeği, %1.</translation>
    </message>
    <message>
        <source>Choose a backup file.</source>
        <translation>Bir yedek dosyası seçin.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose what it is a backup of.</source>
        <translation>Neyin yedeği olduğunu seçin.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Geri yükleniyor…</translation>
    </message>
    <message>
        <source>The name in the backup is taken in this vault.</source>
        <translation>Yedekteki ad bu kasada dolu.</translation>
    </message>
    <message>
        <source>The name %1 is taken in this vault.</source>
        <translation>%1 adı bu kasada dolu.</translation>
    </message>
    <message>
        <source>%1 Delete what has it and purge it; if that was just done, wait a minute and try again. Or restore into another vault of the same subscription and geography.</source>
        <extracomment>%1 is a sentence: &quot;The name orders is taken in this vault.&quot;</extracomment>
        <translation>%1 Adı kullananı silip temizleyin; bu az önce yapıldıysa bir dakika bekleyip yeniden deneyin. Ya da aynı abonelik ve coğrafyadaki başka bir kasaya geri yükleyin.</translation>
    </message>
    <message>
        <source>If the file is whole, it was made elsewhere: a vault restores only what a vault of the same subscription and the same Azure geography has backed up.</source>
        <translation>Dosya bozulmamışsa başka bir yerde oluşturulmuştur: bir kasa yalnızca aynı abonelik ve aynı Azure coğrafyasındaki bir kasanın yedeklediğini geri yükler.</translation>
    </message>
    <message>
        <source>This is the backup of a secret. A Managed HSM holds keys only.</source>
        <translation>Bu, bir gizli dizinin yedeği. Yönetilen HSM yalnızca anahtar tutar.</translation>
    </message>
    <message>
        <source>A Managed HSM holds keys only.</source>
        <translation>Yönetilen HSM yalnızca anahtar tutar.</translation>
    </message>
</context>
<context>
    <name>vault::RotateKeyDialog</name>
    <message>
        <source>&amp;Rotate key</source>
        <translation>Anahtarı dön&amp;dür</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>Anahtar döndür</translation>
    </message>
    <message>
        <source>Make a new version of this key?</source>
        <translation>Bu anahtarın yeni bir sürümü oluşturulsun mu?</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>Current version created:</source>
        <translation>Geçerli sürümün oluşturulması:</translation>
    </message>
    <message>
        <source>The vault makes new key material of the same type and size. Whoever names no version uses the new one from then on. The older versions stay: they still verify and decrypt what was made with them.</source>
        <translation>Kasa aynı türde ve boyutta yeni anahtar malzemesi oluşturur. Sürüm belirtmeyenler artık yenisini kullanır. Eski sürümler kalır: onlarla yapılanları doğrulamaya ve şifresini çözmeye devam ederler.</translation>
    </message>
    <message>
        <source>Reading the key&apos;s rotation policy…</source>
        <translation>Anahtarın döndürme ilkesi okunuyor…</translation>
    </message>
    <message>
        <source>Whether the new version will expire is not known: the rotation policy could not be read. %1</source>
        <translation>Yeni sürümün süresinin dolup dolmayacağı bilinmiyor: döndürme ilkesi okunamadı. %1</translation>
    </message>
    <message>
        <source>Rotating the key…</source>
        <translation>Anahtar döndürülüyor…</translation>
    </message>
    <message>
        <source>The new version will not expire: no rotation policy says so.</source>
        <translation>Yeni sürümün süresi dolmayacak: bunu belirten bir döndürme ilkesi yok.</translation>
    </message>
    <message>
        <source>The new version will expire after %1, as the key&apos;s rotation policy says.</source>
        <extracomment>%1 is a duration: &quot;1 year 6 months&quot;.</extracomment>
        <translation>Anahtarın döndürme ilkesine göre yeni sürümün süresi şu kadar sonra dolacak: %1.</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicy</name>
    <message>
        <source>New versions can expire after 28 days at the earliest.</source>
        <translation>Yeni sürümlerin süresi en erken 28 gün sonra dolabilir.</translation>
    </message>
    <message>
        <source>Rotation needs at least 7 days.</source>
        <translation>Döndürme için en az 7 gün gerekir.</translation>
    </message>
    <message>
        <source>To rotate before expiry, let new versions expire.</source>
        <translation>Sona ermeden önce döndürmek için yeni sürümlere sona erme süresi verin.</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days before the expiry after %1.</source>
        <translation>Döndürme, sona ermeden en az 7 gün önce olmalıdır; sona erme süresi: %1.</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days after creation; versions live for %1.</source>
        <translation>Döndürme, oluşturmadan en az 7 gün sonra olmalıdır; sürümlerin ömrü: %1.</translation>
    </message>
    <message>
        <source>A notice needs at least 7 days.</source>
        <translation>Bildirim için en az 7 gün gerekir.</translation>
    </message>
    <message>
        <source>The notice would come before the version exists; versions live for %1.</source>
        <translation>Bildirim, sürüm daha var olmadan gelirdi; sürümlerin ömrü: %1.</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicyDialog</name>
    <message>
        <source>&amp;Save policy</source>
        <translation>İlkeyi &amp;kaydet</translation>
    </message>
    <message>
        <source>&amp;Rotate by itself</source>
        <translation>Kendiliğinden &amp;döndür</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Döndürme</translation>
    </message>
    <message>
        <source>&amp;Notify before expiry</source>
        <translation>Sona ermeden önce &amp;bildir</translation>
    </message>
    <message>
        <source>Notice before expiry</source>
        <translation>Sona ermeden önce bildirim</translation>
    </message>
    <message>
        <source>&amp;Expire after</source>
        <translation>&amp;Sona erme süresi</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Sona erme süresi</translation>
    </message>
    <message>
        <source>Rotation policy of %1</source>
        <translation>%1 için döndürme ilkesi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>after creation</source>
        <translation>oluşturulduktan sonra</translation>
    </message>
    <message>
        <source>before expiry</source>
        <translation>sona ermeden önce</translation>
    </message>
    <message>
        <source>When it rotates</source>
        <translation>Döndürme zamanı</translation>
    </message>
    <message>
        <source>Versions that rotation makes expire so long after their creation</source>
        <translation>Döndürmeyle oluşan sürümler oluşturulduktan bu kadar süre sonra sona erer</translation>
    </message>
    <message>
        <source>The vault tells subscribers of its events that a version is about to expire</source>
        <translation>Kasa, olaylarına abone olanlara bir sürümün süresinin dolmak üzere olduğunu bildirir</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>İlke okunuyor…</translation>
    </message>
    <message>
        <source>No policy is set: the key is rotated only by hand, and versions do not expire by one.</source>
        <translation>İlke ayarlanmamış: anahtar yalnızca elle döndürülür ve sürümler bir ilkeyle sona ermez.</translation>
    </message>
    <message>
        <source>The policy has more actions, or finer times, than this form can show. Saving replaces it with what stands here.</source>
        <translation>İlkede bu formun gösterebileceğinden daha fazla eylem veya daha ince süreler var. Kaydetmek, ilkeyi burada yazanlarla değiştirir.</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation>Ayarlanma: %1.</translation>
    </message>
    <message>
        <source>A policy is set.</source>
        <translation>Bir ilke ayarlanmış.</translation>
    </message>
    <message>
        <source>Saved. This is what the vault keeps now.</source>
        <translation>Kaydedildi. Kasanın şu anda sakladığı budur.</translation>
    </message>
    <message>
        <source>The vault adds a notice 30 days before expiry by itself.</source>
        <translation>Kasa, sona ermeden 30 gün önce bir bildirimi kendiliğinden ekler.</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>İlke okunamadı.</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>Süreleri düzeltin.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Saving the policy…</source>
        <translation>İlke kaydediliyor…</translation>
    </message>
    <message>
        <source>&amp;when:</source>
        <translation>&amp;zaman:</translation>
    </message>
    <message>
        <source>This connection is read-only: the policy can only be looked at.</source>
        <translation>Bu bağlantı salt okunur: ilkeye yalnızca bakılabilir.</translation>
    </message>
</context>
<context>
    <name>vault::SaveFileDialog</name>
    <message>
        <source>Save the value</source>
        <translation>Değeri kaydet</translation>
    </message>
    <message>
        <source>Decoded from %1 (*)</source>
        <extracomment>%1 is &quot;base64&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>%1 kodlaması çözülmüş (*)</translation>
    </message>
    <message>
        <source>Written as %1 (*)</source>
        <extracomment>%1 is &quot;utf-16le&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>%1 olarak yazılmış (*)</translation>
    </message>
    <message>
        <source>The text as it is, UTF-8 (*)</source>
        <translation>Olduğu gibi metin, UTF-8 (*)</translation>
    </message>
</context>
<context>
    <name>vault::SavePathField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Se&amp;ç…</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Bir dosya belirtin.</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>Dosyayı tam yoluyla belirtin.</translation>
    </message>
    <message>
        <source>This is a folder; name a file in it.</source>
        <translation>Bu bir klasör; içinde bir dosya belirtin.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 klasörü yok.</translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation>Bu adda bir dosya var. Üzerine yazılacak.</translation>
    </message>
</context>
<context>
    <name>vault::SearchPane</name>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>Tüm açık kasalarda ara</translation>
    </message>
    <message>
        <source>Search in all open vaults (Ctrl+Shift+F)</source>
        <translation>Tüm açık kasalarda ara (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Load the lists again that failed or were stopped</source>
        <translation>Başarısız olan veya durdurulan listeleri yeniden yükle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Aramayı kapat (Esc)</translation>
    </message>
</context>
<context>
    <name>vault::SearchTable</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
</context>
<context>
    <name>vault::SearchWords</name>
    <message>
        <source>1 open vault</source>
        <translation>1 açık kasa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open vaults</source>
        <translation>
            <numerusform>%Ln açık kasa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is searched in part: %2 could not be listed (%3).</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;, %3 &quot;403 Forbidden&quot;.</extracomment>
        <translation>%1 kısmen aranıyor: %2 listelenemedi (%3).</translation>
    </message>
    <message>
        <source>%1 is not searched: %2 could not be listed (%3).</source>
        <extracomment>As above.</extracomment>
        <translation>%1 aranmıyor: %2 listelenemedi (%3).</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 nesne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln nesne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 so far…</source>
        <extracomment>%1 is &quot;12 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>%2 içinde şu ana kadar %1…</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>%2 içinde %1 bulundu</translation>
    </message>
    <message>
        <source>%1 is still loading %2.</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;.</extracomment>
        <translation>%1 hâlâ şunları yüklüyor: %2.</translation>
    </message>
    <message>
        <source>%1 is searched in part: the loading of %2 was stopped.</source>
        <translation>%1 kısmen aranıyor: %2 için yükleme durduruldu.</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>Açık kasa yok</translation>
    </message>
    <message>
        <source>The search goes through the lists of all vaults that are open.</source>
        <translation>Arama, açık olan tüm kasaların listelerinde yapılır.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Kasa aç…</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Aranacak bir şey yok</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>Tüm açık kasalarda ara</translation>
    </message>
    <message>
        <source>Type words, or conditions such as tag:env=prod or state:expired. %1 in %2 are looked through.</source>
        <extracomment>%1 is &quot;345 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>Sözcükler ya da tag:env=prod veya state:expired gibi koşullar yazın. %2 içinde %1 aranır.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>%1 is what was searched for, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot; in %2.</source>
        <translation>%2 içinde &quot;%1&quot; ile eşleşen yok.</translation>
    </message>
</context>
<context>
    <name>vault::SecondPerson</name>
    <message>
        <source>This connection signs with two persons. Read the groups out; the second person compares them and types the last one.</source>
        <translation>Bu bağlantı iki kişiyle imzalar. Grupları yüksek sesle okuyun; ikinci kişi bunları karşılaştırır ve sonuncusunu yazar.</translation>
    </message>
    <message>
        <source>&amp;Last group, typed by the second person:</source>
        <translation>İkinci kişinin yazdığı son &amp;grup:</translation>
    </message>
    <message>
        <source>Group %1 of %2: %3</source>
        <extracomment>Read by a screen reader: %1 of %2 groups of a digest, %3 is its digits.</extracomment>
        <translation>Grup %1/%2: %3</translation>
    </message>
    <message>
        <source>There is no digest to compare yet.</source>
        <translation>Henüz karşılaştırılacak bir özet yok.</translation>
    </message>
    <message>
        <source>The second person types the last group.</source>
        <translation>İkinci kişi son grubu yazar.</translation>
    </message>
    <message>
        <source>What the second person typed is not the last group of the digest.</source>
        <translation>İkinci kişinin yazdığı, özetin son grubu değil.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Serbest bırakıldı.</translation>
    </message>
    <message>
        <source>That is not the last group.</source>
        <translation>Son grup bu değil.</translation>
    </message>
</context>
<context>
    <name>vault::SecretClipboard</name>
    <message>
        <source>The clipboard could not be cleared: the secret is still on it, or another program put it back. Copy something else, and empty the history of your clipboard manager.</source>
        <translation>Pano temizlenemedi: gizli dizi hâlâ panoda ya da başka bir program onu geri koydu. Başka bir şey kopyalayın ve pano yöneticinizin geçmişini boşaltın.</translation>
    </message>
</context>
<context>
    <name>vault::SecretDialog</name>
    <message>
        <source>&amp;Save secret</source>
        <translation>Gizli diziyi kayde&amp;t</translation>
    </message>
    <message>
        <source>&amp;Hide the value</source>
        <translation>Değeri gi&amp;zle</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>D&amp;osyadan…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Te&amp;mizle</translation>
    </message>
    <message>
        <source>New secret in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>%1 içinde yeni gizli dizi</translation>
    </message>
    <message>
        <source>Optional, for example text/plain</source>
        <translation>İsteğe bağlı, örneğin text/plain</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Değer:</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>İ&amp;çerik türü:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Eti&amp;ketler:</translation>
    </message>
    <message>
        <source>The value is hidden.</source>
        <translation>Değer gizli.</translation>
    </message>
    <message>
        <source>L&amp;ine ends:</source>
        <translation>Satı&amp;r sonları:</translation>
    </message>
    <message>
        <source>Line ends of the value</source>
        <translation>Değerin satır sonları</translation>
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
        <translation>Yapıştırılan metnin satır sonları farklıydı; şimdi %1.</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Yeni sürüm: %1</translation>
    </message>
    <message>
        <source>File with the secret&apos;s value</source>
        <translation>Gizli dizinin değerini içeren dosya</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a secret holds at most %3. Nothing was loaded.</source>
        <translation>%1 dosyası %2 bayt; bir gizli dizi en fazla %3 bayt tutar. Hiçbir şey yüklenmedi.</translation>
    </message>
    <message>
        <source>%1 is sent exactly as it is. It cannot be edited here: an editor would change its line ends or control characters. Clear it to type a value.</source>
        <translation>%1 olduğu gibi gönderilir. Burada düzenlenemez: bir düzenleyici satır sonlarını veya denetim karakterlerini değiştirirdi. Değer yazmak için temizleyin.</translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation>%1 dosyasından yüklendi.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of UTF-8</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1 / %2 bayt UTF-8</translation>
    </message>
    <message>
        <source>%1: %2 too many. Shorten the value, or keep it in a file store and its key here.</source>
        <translation>%1: %2 fazla. Değeri kısaltın ya da bir dosya deposunda saklayıp burada anahtarını tutun.</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 karakter: en fazla %2 karaktere izin verilir.</translation>
    </message>
    <message>
        <source>Give the secret a name.</source>
        <translation>Gizli diziye bir ad verin.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Adı düzeltin.</translation>
    </message>
    <message>
        <source>Give the secret a value.</source>
        <translation>Gizli diziye bir değer verin.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>Değer çok uzun.</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>İçerik türü çok uzun.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Tarihleri düzeltin.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Etiketleri düzeltin.</translation>
    </message>
    <message>
        <source>Saving the secret…</source>
        <translation>Gizli dizi kaydediliyor…</translation>
    </message>
    <message>
        <source>Genera&amp;te…</source>
        <translation>Ol&amp;uştur…</translation>
    </message>
    <message>
        <source>%1 makes %2 bytes as %3; a secret holds at most %4. Nothing was loaded.</source>
        <extracomment>%3 is &quot;base64&quot; or &quot;hex&quot;, %2 and %4 are numbers of bytes.</extracomment>
        <translation>%1, %3 olarak %2 bayt tutuyor; bir gizli dizi en fazla %4 bayt tutar. Hiçbir şey yüklenmedi.</translation>
    </message>
    <message>
        <source>%1 is no text, and there is no room for the tag that would say so. Remove a tag first. Nothing was loaded.</source>
        <translation>%1 metin değil ve bunu belirtecek etiket için yer yok. Önce bir etiketi kaldırın. Hiçbir şey yüklenmedi.</translation>
    </message>
    <message>
        <source>Loaded from %1 as %2; the tag file-encoding says so.</source>
        <translation>%1 dosyasından %2 olarak yüklendi; bunu file-encoding etiketi belirtir.</translation>
    </message>
    <message>
        <source>Generated, with %1 bits.</source>
        <extracomment>%1 is a number of bits.</extracomment>
        <translation>%1 bit ile oluşturuldu.</translation>
    </message>
</context>
<context>
    <name>vault::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>vault::SecretPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>İstemci gizli dizisini göster</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>Anahtarlıkta &amp;sakla</translation>
    </message>
    <message>
        <source>The certificate that signs in to %1 is protected by a passphrase.</source>
        <translation>%1 için oturum açan sertifika bir parolayla korunuyor.</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>S&amp;ertifika dosyası:</translation>
    </message>
    <message>
        <source>A&amp;uthority:</source>
        <translation>Ye&amp;tkili:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Parola:</translation>
    </message>
    <message>
        <source>The application signs in to %1 with its client secret.</source>
        <translation>Uygulama, %1 için istemci gizli dizisiyle oturum açar.</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>İstemci &amp;kimliği:</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>İstemci gi&amp;zli dizisi:</translation>
    </message>
    <message>
        <source>It is then not asked for again on this computer. Signing out removes it.</source>
        <translation>Böylece bu bilgisayarda yeniden sorulmaz. Oturumu kapatmak onu kaldırır.</translation>
    </message>
    <message>
        <source>The passphrase that was tried before does not open the file.</source>
        <translation>Daha önce denenen parola dosyayı açmıyor.</translation>
    </message>
    <message>
        <source>The secret that was tried before was refused. It may be mistyped, expired, or another application&apos;s.</source>
        <translation>Daha önce denenen gizli dizi reddedildi. Yanlış yazılmış, süresi dolmuş ya da başka bir uygulamanın olabilir.</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>Parolayı girin.</translation>
    </message>
    <message>
        <source>Give the client secret.</source>
        <translation>İstemci gizli dizisini girin.</translation>
    </message>
</context>
<context>
    <name>vault::SecretTextView</name>
    <message>
        <source>Copy selection</source>
        <translation>Seçimi kopyala</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>vault::SelectionPane</name>
    <message>
        <source>Selection</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>Durumlar:</translation>
    </message>
    <message>
        <source>Tags of all:</source>
        <translation>Tümünün etiketleri:</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that opens a dialog; %1 is &quot;Disable&quot;, &quot;Add or change tags&quot;…</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seçili</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>%1 daha seçili, ancak filtre tarafından gizleniyor.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinmiş</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state and how many have it: &quot;Expired: 3&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of certificates: %1</source>
        <translation>Sertifikalara ait: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>vault::SignInPromptDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>The title of a dialog; %1 is the vault&apos;s host.</extracomment>
        <translation>%1 için oturum aç</translation>
    </message>
</context>
<context>
    <name>vault::SignInSection</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Oturum açma &amp;yöntemi:</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>İstemci &amp;kimliği:</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>İstemci gizli dizisini göster</translation>
    </message>
    <message>
        <source>Client s&amp;ecret:</source>
        <translation>İstemci gi&amp;zli dizisi:</translation>
    </message>
    <message>
        <source>Empty: from the keychain, or you are asked</source>
        <translation>Boş: anahtarlıktan alınır ya da size sorulur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Certificate with private key (PEM or PKCS #12)</source>
        <translation>Özel anahtarı içeren sertifika (PEM veya PKCS #12)</translation>
    </message>
    <message>
        <source>PEM or PKCS #12, with the private key</source>
        <translation>Özel anahtarıyla PEM veya PKCS #12</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Sertifika dosyasını seçin</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>S&amp;ertifika dosyası:</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Parola:</translation>
    </message>
    <message>
        <source>Only for an encrypted file</source>
        <translation>Yalnızca şifrelenmiş bir dosya için</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>Anahtarlıkta &amp;sakla</translation>
    </message>
    <message>
        <source>The vault&apos;s own</source>
        <translation>Kasanın kendi kiracısı</translation>
    </message>
    <message>
        <source>Te&amp;nant:</source>
        <translation>K&amp;iracı:</translation>
    </message>
    <message>
        <source>Keep the client secret in the keychain</source>
        <translation>İstemci gizli dizisini anahtarlıkta sakla</translation>
    </message>
    <message>
        <source>Keep the passphrase in the keychain</source>
        <translation>Parolayı anahtarlıkta sakla</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Anahtarlıkta.</translation>
    </message>
    <message>
        <source>It is not in the keychain. %1</source>
        <extracomment>%1 is what went wrong and what to do.</extracomment>
        <translation>Anahtarlıkta değil. %1</translation>
    </message>
    <message>
        <source>Correct the client ID.</source>
        <translation>İstemci kimliğini düzeltin.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, for example %1.</source>
        <translation>İstemci kimliğinde boşluk olmaz, örneğin %1.</translation>
    </message>
    <message>
        <source>Azure&apos;s application for development, the Azure CLI&apos;s own: the sign-in page shows Microsoft&apos;s name for it, not Vault Browser. Your organisation may want its own here.</source>
        <translation>Azure&apos;un geliştirme için kullanılan uygulaması, yani Azure CLI&apos;nin kendi uygulaması: oturum açma sayfası Vault Browser&apos;ı değil, Microsoft&apos;un buna verdiği adı gösterir. Kuruluşunuz burada kendi uygulamasını isteyebilir.</translation>
    </message>
    <message>
        <source>The sign-in page shows this application&apos;s name. It must allow public client flows.</source>
        <translation>Oturum açma sayfası bu uygulamanın adını gösterir. Uygulama, genel istemci akışlarına izin vermelidir.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>İstemci kimliğini girin.</translation>
    </message>
    <message>
        <source>“Application (client) ID” on the application&apos;s page in Azure.</source>
        <translation>Uygulamanın Azure&apos;daki sayfasında “Uygulama (istemci) kimliği”.</translation>
    </message>
    <message>
        <source>Correct the tenant.</source>
        <translation>Kiracıyı düzeltin.</translation>
    </message>
    <message>
        <source>A tenant&apos;s ID or domain, such as contoso.com: no blanks, no slashes.</source>
        <translation>Kiracının kimliği veya etki alanı, örneğin contoso.com: boşluk ve eğik çizgi olmadan.</translation>
    </message>
    <message>
        <source>Choose the certificate file.</source>
        <translation>Sertifika dosyasını seçin.</translation>
    </message>
    <message>
        <source>Correct the certificate file.</source>
        <translation>Sertifika dosyasını düzeltin.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
</context>
<context>
    <name>vault::SignInStatus</name>
    <message>
        <source>The access token expired at %1. Give a new one to go on.</source>
        <translation>Erişim belirtecinin süresi %1 itibarıyla doldu. Devam etmek için yenisini verin.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>%1 · token until %2, renewed by itself</source>
        <extracomment>%1 is &quot;Signed in with the browser&quot;, %2 a time of day. A token here is an access token.</extracomment>
        <translation>%1 · belirtecin geçerlilik sonu %2, kendiliğinden yenilenir</translation>
    </message>
    <message>
        <source>The access token expires at %1, in less than 5 minutes</source>
        <translation>Erişim belirtecinin süresi 5 dakikadan kısa süre içinde doluyor: %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <extracomment>%1 is &quot;Signed in with an access token&quot;, %2 is &quot;in 12 minutes&quot;.</extracomment>
        <translation>%1 · sona erme: %2</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Tarayıcıyla oturum açıldı</translation>
    </message>
    <message>
        <source>Signed in with a device code</source>
        <translation>Cihaz koduyla oturum açıldı</translation>
    </message>
    <message>
        <source>Signed in with a client secret</source>
        <translation>İstemci gizli dizisiyle oturum açıldı</translation>
    </message>
    <message>
        <source>Signed in with a client certificate</source>
        <translation>İstemci sertifikasıyla oturum açıldı</translation>
    </message>
    <message>
        <source>Signed in with the Azure CLI</source>
        <translation>Azure CLI ile oturum açıldı</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Erişim belirteciyle oturum açıldı</translation>
    </message>
</context>
<context>
    <name>vault::SignReason</name>
    <message>
        <source>A key of the type %1 cannot sign.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>%1 türünde bir anahtar imzalayamaz.</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it to sign.</source>
        <translation>Bu sürüm devre dışı. İmzalamak için etkinleştirin.</translation>
    </message>
    <message>
        <source>“sign” is not among the operations of this key (%1).</source>
        <extracomment>%1 is the list of the key&apos;s operations.</extracomment>
        <translation>“sign” bu anahtarın işlemleri arasında değil (%1).</translation>
    </message>
    <message>
        <source>This version expired on %1.</source>
        <translation>Bu sürümün süresi doldu: %1.</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>Bu sürüm %1 tarihinden önce geçerli değil.</translation>
    </message>
</context>
<context>
    <name>vault::SignTab</name>
    <message>
        <source>What to sign:</source>
        <translation>İmzalanacak öğe:</translation>
    </message>
    <message>
        <source>A di&amp;gest</source>
        <translation>Bir öze&amp;t</translation>
    </message>
    <message>
        <source>Fil&amp;es, hashed here</source>
        <translation>Karması &amp;burada alınan dosyalar</translation>
    </message>
    <message>
        <source>A &amp;JWS payload</source>
        <translation>Bir &amp;JWS yükü</translation>
    </message>
    <message>
        <source>A file as C&amp;MS</source>
        <translation>&amp;CMS olarak bir dosya</translation>
    </message>
    <message>
        <source>No signature yet</source>
        <translation>Henüz imza yok</translation>
    </message>
    <message>
        <source>The signature appears here, verified, with the command that verifies it elsewhere.</source>
        <translation>İmza burada, doğrulanmış olarak ve başka yerde doğrulayan komutla birlikte görünür.</translation>
    </message>
</context>
<context>
    <name>vault::SignatureCard</name>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>&amp;Kasada doğrula</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Anahtar:</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Anahtar kimliği</translation>
    </message>
    <message>
        <source>Base64url:</source>
        <translation>Base64url:</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>base64url biçiminde imza</translation>
    </message>
    <message>
        <source>Base64:</source>
        <translation>Base64:</translation>
    </message>
    <message>
        <source>Signature in base64</source>
        <translation>base64 biçiminde imza</translation>
    </message>
    <message>
        <source>Hexadecimal:</source>
        <translation>Onaltılık:</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Onaltılık biçimde imza</translation>
    </message>
    <message>
        <source>DER, hexadecimal:</source>
        <translation>DER, onaltılık:</translation>
    </message>
    <message>
        <source>Signature as DER in hexadecimal</source>
        <translation>Onaltılık biçimde DER imzası</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of the digest %3…</source>
        <extracomment>%1 an algorithm&apos;s name, %2 a number of bytes, %3 a digest in hexadecimal.</extracomment>
        <translation>%1 imzası, %2 bayt, özet: %3…</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>Kasaya soruluyor…</translation>
    </message>
    <message>
        <source>Verified at the vault.</source>
        <translation>Kasada doğrulandı.</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>Kasa, imzanın uymadığını bildiriyor.</translation>
    </message>
    <message>
        <source>Save signature</source>
        <translation>İmzayı kaydet</translation>
    </message>
    <message>
        <source>Raw, as the vault gives it (*)</source>
        <translation>Ham, kasanın verdiği gibi (*)</translation>
    </message>
    <message>
        <source>DER, as OpenSSL reads it (*)</source>
        <translation>DER, OpenSSL&apos;in okuduğu gibi (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Kaydedilmedi: %1</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. If the key has a newer version than the one that signed, that is why.</source>
        <translation>Anahtarın geçerli sürümüne uymuyor; protokolün bu biçimi yalnızca o sürümü sorabilir. Anahtarın, imzalayandan daha yeni bir sürümü varsa nedeni budur.</translation>
    </message>
    <message>
        <source>Digest:</source>
        <translation>Özet:</translation>
    </message>
    <message>
        <source>Signed digest</source>
        <translation>İmzalanan özet</translation>
    </message>
    <message>
        <source>JWS:</source>
        <translation>JWS:</translation>
    </message>
    <message>
        <source>JWS in compact form</source>
        <translation>Kısa (compact) biçimde JWS</translation>
    </message>
    <message>
        <source>CMS:</source>
        <translation>CMS:</translation>
    </message>
    <message>
        <source>CMS signature in PEM</source>
        <translation>PEM biçiminde CMS imzası</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>İstek:</translation>
    </message>
    <message>
        <source>Request id of the vault</source>
        <translation>Kasanın istek kimliği</translation>
    </message>
    <message>
        <source>Save signature as…</source>
        <translation>İmzayı farklı kaydet…</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of %3</source>
        <translation>%1 imzası, %2 bayt, kaynak: %3</translation>
    </message>
</context>
<context>
    <name>vault::SignatureField</name>
    <message>
        <source>hexadecimal</source>
        <translation>onaltılık</translation>
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
        <translation>bayt</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>r‖s, as the vault writes it</source>
        <translation>r‖s, kasanın yazdığı biçimde</translation>
    </message>
    <message>
        <source>DER, as openssl writes it</source>
        <translation>DER, openssl&apos;in yazdığı biçimde</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>Read the signature from a file</source>
        <translation>İmzayı bir dosyadan oku</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>İ&amp;mza:</translation>
    </message>
    <message>
        <source>Paste it in any encoding; r‖s and DER are told apart</source>
        <translation>Herhangi bir kodlamayla yapıştırın; r‖s ve DER ayırt edilir</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Paste a signature or choose its file.</source>
        <translation>Bir imza yapıştırın ya da dosyasını seçin.</translation>
    </message>
    <message>
        <source>Choose the key first: what is a signature depends on it.</source>
        <translation>Önce anahtarı seçin: neyin imza sayılacağı ona bağlıdır.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An encoding and the number of bytes that it gives: &quot;base64: 31 bytes&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is in no encoding of a signature.</source>
        <translation>Bu, bir imzanın kodlamalarından hiçbirinde değil.</translation>
    </message>
    <message>
        <source>This is no signature of the key (%1). One of %2 has %3 bytes.</source>
        <translation>Bu, anahtarın (%1) bir imzası değil. Bir %2 imzası %3 bayttır.</translation>
    </message>
    <message>
        <source>Read as %1, %2: %3.</source>
        <extracomment>%1 is &quot;base64&quot;, %2 is &quot;71 bytes&quot;, %3 is &quot;DER, as openssl writes it&quot;.</extracomment>
        <translation>Okunma biçimi: %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>vault::SignatureFilesView</name>
    <message>
        <source>Save files</source>
        <translation>Dosyaları kaydet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Komutu kopyala</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>Command that verifies it:</source>
        <translation>Doğrulayan komut:</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dosyalar için klasör</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Klasörü seçin</translation>
    </message>
    <message>
        <source>The signature as openssl reads it, the public key, and what was made of them</source>
        <translation>openssl&apos;in okuduğu biçimde imza, ortak anahtar ve bunlardan oluşturulanlar</translation>
    </message>
    <message>
        <source>Not saved yet. The command names the files as they will be called.</source>
        <translation>Henüz kaydedilmedi. Komut, dosyaları alacakları adlarla belirtir.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>The CMS signature was not put together, so that there is nothing to verify.</source>
        <translation>CMS imzası birleştirilemedi, bu yüzden doğrulanacak bir şey yok.</translation>
    </message>
    <message>
        <source>The public key may not be read, and without it nothing can be verified.</source>
        <translation>Ortak anahtarı okuma izni yok ve o olmadan hiçbir şey doğrulanamaz.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Böyle bir klasör yok.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Kaydedilmedi: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>vault::SignatureJournal</name>
    <message>
        <source>Entered in the journal as no. %1.</source>
        <translation>Günlüğe no %1 olarak girildi.</translation>
    </message>
    <message>
        <source>Not entered in the journal. %1</source>
        <translation>Günlüğe girilmedi. %1</translation>
    </message>
    <message>
        <source>Entered in the journal as no. %1, but its end could not be noted beside it. %2</source>
        <translation>Günlüğe no %1 olarak girildi, ancak sonu yanına not edilemedi. %2</translation>
    </message>
</context>
<context>
    <name>vault::Signer</name>
    <message>
        <source>Not verified on this computer. The key may not be read: %1</source>
        <translation>Bu bilgisayarda doğrulanmadı. Anahtarı okuma izni yok: %1</translation>
    </message>
    <message>
        <source>Not verified on this computer. The version that signed could not be fetched: %1</source>
        <translation>Bu bilgisayarda doğrulanmadı. İmzalayan sürüm getirilemedi: %1</translation>
    </message>
    <message>
        <source>It could not be verified here. %1</source>
        <translation>Burada doğrulanamadı. %1</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and the key&apos;s public half.</source>
        <translation>İmza, özete ve anahtarın ortak yarısına uymuyor.</translation>
    </message>
    <message>
        <source>Verified on this computer with the key&apos;s public half.</source>
        <translation>Anahtarın ortak yarısıyla bu bilgisayarda doğrulandı.</translation>
    </message>
    <message>
        <source>It was not put together: %1</source>
        <translation>Birleştirilemedi: %1</translation>
    </message>
</context>
<context>
    <name>vault::SigningKeyForm</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Anahtar:</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>&amp;Sürüm:</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algoritma:</translation>
    </message>
    <message>
        <source>Name of a key of this vault</source>
        <translation>Bu kasadaki bir anahtarın adı</translation>
    </message>
    <message>
        <source>Type a key&apos;s name, or select one in the list and choose Sign.</source>
        <translation>Bir anahtarın adını yazın ya da listeden birini seçip İmzala&apos;yı seçin.</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>Anahtar getiriliyor…</translation>
    </message>
    <message>
        <source>The key may not be read: %1 It may sign all the same: choose the algorithm that fits it. The signature cannot be verified on this computer.</source>
        <translation>Anahtarı okuma izni yok: %1 Yine de imzalayabilir: ona uyan algoritmayı seçin. İmza bu bilgisayarda doğrulanamaz.</translation>
    </message>
</context>
<context>
    <name>vault::SigningPane</name>
    <message>
        <source>Signing</source>
        <translation>İmzalama</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>İmzala</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Certificate request…</source>
        <translation>Sertifika isteği…</translation>
    </message>
    <message>
        <source>Sign a list or folder…</source>
        <translation>Liste veya klasör imzala…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Bu bağlantı salt okunur</translation>
    </message>
    <message>
        <source>Choose a key first</source>
        <translation>Önce bir anahtar seçin</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for this key</source>
        <translation>Bu anahtar için bir sertifika isteği veya otomatik olarak imzalanan sertifika oluştur</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with this key</source>
        <translation>Bir listedeki her özeti ya da bir klasördeki her dosyayı bu anahtarla imzala</translation>
    </message>
    <message>
        <source>A signature is being made; it would not be shown.</source>
        <translation>Bir imza oluşturuluyor; gösterilmezdi.</translation>
    </message>
    <message>
        <source>A file is being hashed.</source>
        <translation>Bir dosyanın karması alınıyor.</translation>
    </message>
    <message>
        <source>A CMS signature is not saved.</source>
        <translation>Bir CMS imzası kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>vault::SigningReadinessWords</name>
    <message>
        <source>Choose a key first.</source>
        <translation>Önce bir anahtar seçin.</translation>
    </message>
    <message>
        <source>Another key is being typed: press Enter there to choose it.</source>
        <translation>Başka bir anahtar yazılıyor: seçmek için orada Enter tuşuna basın.</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>Anahtar getiriliyor…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>Anahtar getirilemedi.</translation>
    </message>
    <message>
        <source>This key has a newer version. The older one that is chosen will sign.</source>
        <translation>Bu anahtarın daha yeni bir sürümü var. Seçili olan eski sürüm imzalayacak.</translation>
    </message>
    <message>
        <source>Only the current version can sign here: the documented routes cannot name another one. Connect with the service&apos;s routes for that.</source>
        <translation>Burada yalnızca geçerli sürüm imzalayabilir: belgelenen yollar başka bir sürümü belirtemez. Bunun için hizmetin yollarıyla bağlanın.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>Bu bağlantı salt okunur: üzerinden hiçbir şey imzalanmaz.</translation>
    </message>
    <message>
        <source>This version expires within a day.</source>
        <translation>Bu sürümün süresi bir gün içinde doluyor.</translation>
    </message>
    <message numerus="yes">
        <source>This version expires within %n days.</source>
        <translation>
            <numerusform>Bu sürümün süresi %n gün içinde doluyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::SigningRelease</name>
    <message>
        <source>Key&apos;s name, to &amp;confirm:</source>
        <translation>&amp;Onay için anahtarın adı:</translation>
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
        <translation>Bir Azure Key Vault&apos;un anahtarlarına ve gizli dizilerine göz atın, bunları oluşturun, içeri aktarın ve kasadan asla çıkmayan anahtarlarla imzalayın.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Kasa aç…</translation>
    </message>
    <message>
        <source>Open the practice vault</source>
        <translation>Alıştırma kasasını aç</translation>
    </message>
    <message>
        <source>The practice vault runs on this computer only. It is filled with samples, needs no account and forgets everything when it ends.</source>
        <translation>Alıştırma kasası yalnızca bu bilgisayarda çalışır. Örneklerle doludur, hesap gerektirmez ve kapanınca her şeyi unutur.</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Bağlantıları yönet…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Son bağlantılar</translation>
    </message>
</context>
<context>
    <name>vault::StatePillDelegate</name>
    <message>
        <source>Deleted</source>
        <translation>Silinme</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Yönetilen</translation>
    </message>
</context>
<context>
    <name>vault::StrengthEstimator</name>
    <message>
        <source>Very weak</source>
        <translation>Çok zayıf</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zayıf</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Güçlü</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Çok güçlü</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn, in its first %3 characters alone.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits, %3 a number of characters. zxcvbn is a program&apos;s name.</extracomment>
        <translation>Parola olarak: %1. zxcvbn&apos;e göre yalnızca ilk %3 karakterinde yaklaşık %2 bit.</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>Parola olarak: %1. zxcvbn&apos;e göre yaklaşık %2 bit.</translation>
    </message>
</context>
<context>
    <name>vault::SubjectField</name>
    <message>
        <source>A part is missing beside a comma or plus sign.</source>
        <translation>Bir virgülün veya artı işaretinin yanında bir parça eksik.</translation>
    </message>
    <message>
        <source>“%1” lacks its type, as in CN=%1.</source>
        <translation>“%1” için tür eksik, örneğin CN=%1.</translation>
    </message>
    <message>
        <source>“%1” is no type that is known. Use CN, O, OU, L, ST, C, DC, emailAddress or a dotted number.</source>
        <translation>“%1” bilinen bir tür değil. CN, O, OU, L, ST, C, DC, emailAddress veya noktalı bir sayı kullanın.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 için değer yok.</translation>
    </message>
    <message>
        <source>A backslash stands before a special character or before two hexadecimal digits of UTF-8; “%1” is neither.</source>
        <translation>Ters eğik çizgi, özel bir karakterden veya UTF-8&apos;in iki onaltılık basamağından önce gelir; “%1” ikisi de değil.</translation>
    </message>
    <message>
        <source>Write a backslash before “%1”.</source>
        <extracomment>%1 is one character.</extracomment>
        <translation>“%1” karakterinden önce ters eğik çizgi yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln characters.</source>
        <translation>
            <numerusform>%1 en çok %Ln karakter kabul eder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A country (C) is two letters, as in C=NL.</source>
        <translation>Ülke (C) iki harftir, örneğin C=NL.</translation>
    </message>
    <message>
        <source>%1 takes plain Latin letters, digits and common punctuation only.</source>
        <translation>%1 yalnızca düz Latin harflerini, rakamları ve yaygın noktalama işaretlerini kabul eder.</translation>
    </message>
    <message>
        <source>CN=orders.example.com,O=Example,C=NL</source>
        <translation>CN=orders.example.com,O=Example,C=NL</translation>
    </message>
    <message>
        <source>The most specific part first; a comma inside a value is “\,”.</source>
        <translation>En belirli parça önce gelir; bir değerin içindeki virgül “\,” olarak yazılır.</translation>
    </message>
</context>
<context>
    <name>vault::TagsEditor</name>
    <message>
        <source>&amp;Add tag</source>
        <translation>Et&amp;iket ekle</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>Etiketi ka&amp;ldır</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>The tag with the value “%1” needs a name.</source>
        <translation>“%1” değerli etikete bir ad gerekli.</translation>
    </message>
    <message>
        <source>Two tags are named “%1”.</source>
        <translation>İki etiketin adı “%1”.</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters: at most %3 are allowed.</source>
        <translation>“%1…” adı %2 karakter: en fazla %3 karaktere izin verilir.</translation>
    </message>
    <message>
        <source>The value of “%1” has %2 characters: at most %3 are allowed.</source>
        <translation>“%1” etiketinin değeri %2 karakter: en fazla %3 karaktere izin verilir.</translation>
    </message>
    <message>
        <source>%1 tags: at most %2 are allowed.</source>
        <translation>%1 etiket: en fazla %2 etikete izin verilir.</translation>
    </message>
    <message>
        <source>%1 tags are the most that the vault takes.</source>
        <translation>Kasa en fazla %1 etiket kabul eder.</translation>
    </message>
</context>
<context>
    <name>vault::TagsTable</name>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>vault::TokenFields</name>
    <message>
        <source>Show the access token</source>
        <translation>Erişim belirtecini göster</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Paste one, or name a file with one</source>
        <translation>Yapıştırın ya da içeren bir dosya belirtin</translation>
    </message>
    <message>
        <source>File with an access token</source>
        <translation>Erişim belirteci içeren dosya</translation>
    </message>
    <message>
        <source>Choose the token file</source>
        <translation>Belirteç dosyasını seçin</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>Erişim &amp;belirteci:</translation>
    </message>
    <message>
        <source>Token fi&amp;le:</source>
        <translation>Be&amp;lirteç dosyası:</translation>
    </message>
    <message>
        <source>Give one token only.</source>
        <translation>Yalnızca bir belirteç verin.</translation>
    </message>
    <message>
        <source>Give the token or a file with it, not both.</source>
        <translation>Belirteci ya da onu içeren bir dosyayı verin, ikisini birden değil.</translation>
    </message>
    <message>
        <source>This token expired %1 (%2): the vault will refuse it.</source>
        <extracomment>%1 is a date such as &quot;2 hours ago&quot;, %2 the exact one.</extracomment>
        <translation>Bu belirtecin süresi doldu: %1 (%2). Kasa onu reddedecek.</translation>
    </message>
    <message>
        <source>This token expires %1 (%2).</source>
        <extracomment>%1 is a date such as &quot;in 40 minutes&quot;, %2 the exact one.</extracomment>
        <translation>Bu belirtecin süresi doluyor: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>vault::TokenPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>%1 asks for an access token. Get one from the authority below, for this resource.</source>
        <translation>%1 bir erişim belirteci istiyor. Bu kaynak için aşağıdaki yetkiliden bir belirteç alın.</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Yetkili:</translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation>&amp;Kaynak:</translation>
    </message>
    <message>
        <source>The token that was tried before was refused. It may be expired, or for another resource or tenant.</source>
        <translation>Daha önce denenen belirteç reddedildi. Süresi dolmuş ya da başka bir kaynak veya kiracı için olabilir.</translation>
    </message>
    <message>
        <source>Give an access token.</source>
        <translation>Bir erişim belirteci verin.</translation>
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
        <translation>1 bayt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln bayt</numerusform>
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
        <translation>1 satır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines end with CR LF.</source>
        <translation>Satırlar CR LF ile bitiyor.</translation>
    </message>
    <message>
        <source>Lines end with CR alone.</source>
        <translation>Satırlar yalnızca CR ile bitiyor.</translation>
    </message>
    <message>
        <source>Line ends are mixed.</source>
        <translation>Satır sonları karışık.</translation>
    </message>
    <message>
        <source>Ends with a line end.</source>
        <translation>Satır sonuyla bitiyor.</translation>
    </message>
    <message>
        <source>Begins or ends with a blank.</source>
        <translation>Boşlukla başlıyor veya bitiyor.</translation>
    </message>
    <message>
        <source>1 tab</source>
        <translation>1 sekme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tabs</source>
        <translation>
            <numerusform>%Ln sekme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unusual blank</source>
        <translation>1 olağan dışı boşluk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual blanks</source>
        <translation>
            <numerusform>%Ln olağan dışı boşluk</numerusform>
        </translation>
    </message>
    <message>
        <source>1 control character</source>
        <translation>1 denetim karakteri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control characters</source>
        <translation>
            <numerusform>%Ln denetim karakteri</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character that changes the writing direction</source>
        <translation>yazı yönünü değiştiren 1 karakter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that change the writing direction</source>
        <translation>
            <numerusform>yazı yönünü değiştiren %Ln karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 invisible character</source>
        <translation>1 görünmez karakter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invisible characters</source>
        <translation>
            <numerusform>%Ln görünmez karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains %1.</source>
        <extracomment>%1 is a list: &quot;2 tabs, 1 invisible character&quot;.</extracomment>
        <translation>İçerdikleri: %1.</translation>
    </message>
</context>
<context>
    <name>vault::ValueStatus</name>
    <message>
        <source>Coloured as JSON.</source>
        <translation>JSON olarak renklendirildi.</translation>
    </message>
    <message>
        <source>Coloured as XML.</source>
        <translation>XML olarak renklendirildi.</translation>
    </message>
    <message>
        <source>Coloured as PEM.</source>
        <translation>PEM olarak renklendirildi.</translation>
    </message>
    <message>
        <source>Coloured as names and values.</source>
        <translation>Adlar ve değerler olarak renklendirildi.</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>&amp;Görünmez karakterleri göster</translation>
    </message>
    <message>
        <source>Writes out blanks, tabs, line ends, controls and characters without width. What you copy stays as it is.</source>
        <translation>Boşlukları, sekmeleri, satır sonlarını, denetim karakterlerini ve genişliği olmayan karakterleri görünür yazar. Kopyaladığınız olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>vault::ValueTab</name>
    <message>
        <source>Save to a file…</source>
        <translation>Dosyaya kaydet…</translation>
    </message>
    <message>
        <source>The value is fetched only when you reveal it (Ctrl+R), copy it (Ctrl+B) or save it. It hides again after a while and leaves the clipboard again.</source>
        <translation>Değer yalnızca siz gösterdiğinizde (Ctrl+R), kopyaladığınızda (Ctrl+B) veya kaydettiğinizde getirilir. Bir süre sonra yeniden gizlenir ve panodan da silinir.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Pano temizlendi.</translation>
    </message>
    <message>
        <source>The clipboard could not be looked at while another window was in front. It is cleared when you come back here.</source>
        <translation>Başka bir pencere öndeyken panoya bakılamadı. Buraya döndüğünüzde temizlenir.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %Ln s, unless something else was copied by then.</source>
        <translation>
            <numerusform>Kopyalandı. O zamana kadar başka bir şey kopyalanmazsa %Ln sn sonra panodan silinir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag file-encoding says “%1”, which is unknown here: the text is saved as it is.</source>
        <translation>file-encoding etiketi “%1” diyor, bu burada bilinmiyor: metin olduğu gibi kaydedilir.</translation>
    </message>
    <message>
        <source>The value is no %1, so nothing was saved. Save again and choose “The text as it is”.</source>
        <translation>Değer %1 değil, bu yüzden hiçbir şey kaydedilmedi. Yeniden kaydedin ve “Olduğu gibi metin” seçeneğini belirleyin.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read the file.</source>
        <translation>%1 olarak kaydedildi. Dosyayı yalnızca siz okuyabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>vault::VaultClosing</name>
    <message>
        <source>Close %1?</source>
        <translation>%1 kapatılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Yine de &amp;kapat</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Açık tut</translation>
    </message>
    <message>
        <source>Edits that are not saved.</source>
        <translation>Kaydedilmemiş düzenlemeler.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of what quitting would lose; %1 is a vault, %2 what is lost there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>Yine de çıkılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Yine de &amp;çık</translation>
    </message>
    <message>
        <source>1 job is not over: where the vault was asked already, it goes on; else it does not begin.</source>
        <translation>1 iş bitmedi: kasadan istendiyse sürer; istenmediyse başlamaz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are not over: what the vault was asked for goes on, the others do not begin.</source>
        <translation>
            <numerusform>%Ln iş bitmedi: kasadan istenenler sürer, diğerleri başlamaz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::VaultDialogs</name>
    <message>
        <source>&amp;Close both</source>
        <translation>İkisini de &amp;kapat</translation>
    </message>
    <message>
        <source>Close %1 and &quot;%2&quot;?</source>
        <extracomment>%1 is a vault, %2 the title of the dialog that is open.</extracomment>
        <translation>%1 ve &quot;%2&quot; kapatılsın mı?</translation>
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
        <translation>Anahtarlık gizli diziyi almadı: bir dahaki sefere yeniden sorulur.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: you stay signed in until the program ends.</source>
        <translation>Anahtarlık kullanılamıyor: program sona erene kadar oturumunuz açık kalır.</translation>
    </message>
    <message>
        <source>Signed out of %1, but the keychain did not remove its entries.</source>
        <translation>%1 oturumu kapatıldı, ancak anahtarlık girdilerini kaldırmadı.</translation>
    </message>
    <message>
        <source>Signed out of %1. Its entries were removed from the keychain.</source>
        <translation>%1 oturumu kapatıldı. Girdileri anahtarlıktan kaldırıldı.</translation>
    </message>
    <message>
        <source>Signed out of %1. Its token was forgotten.</source>
        <translation>%1 oturumu kapatıldı. Belirteci unutuldu.</translation>
    </message>
    <message>
        <source>This connection is not kept any more.</source>
        <translation>Bu bağlantı artık saklanmıyor.</translation>
    </message>
</context>
<context>
    <name>vault::VaultSearchModel</name>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli dizi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>Silinmiş anahtar</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>Silinmiş gizli dizi</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>Silinmiş sertifika</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinmiş</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Title of the column that says &quot;Key&quot;, &quot;Secret&quot;…</extracomment>
        <translation>Tür</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabBar</name>
    <message>
        <source>Open vaults</source>
        <translation>Açık kasalar</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <extracomment>On a tab&apos;s tool tip; %1 is a colour: &quot;Marked red&quot;.</extracomment>
        <translation>İşareti: %1</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>A tab as read aloud: %1 is a vault, %2 a colour.</extracomment>
        <translation>%1, işareti: %2</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 kasasını kapat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>&amp;Diğerlerini kapat</translation>
    </message>
    <message>
        <source>Open in &amp;another tab</source>
        <translation>&amp;Başka sekmede aç</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresi kopyala</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>A tab as read aloud: %1 is a vault, perhaps with its colour.</extracomment>
        <translation>%1, salt okunur</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabs</name>
    <message>
        <source>Open another vault</source>
        <translation>Başka bir kasa aç</translation>
    </message>
    <message>
        <source>Open another vault (Ctrl+T)</source>
        <translation>Başka bir kasa aç (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>vault::VaultTreeModel</name>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Gizli diziler</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>Silinmiş anahtarlar</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>Silinmiş gizli diziler</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>yüklenmedi</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>yükleniyor</translation>
    </message>
    <message>
        <source>%L1 so far, loading</source>
        <translation>şu ana kadar %L1, yükleniyor</translation>
    </message>
    <message>
        <source>%L1, all loaded</source>
        <translation>%L1, tümü yüklendi</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>%L1 so far, stopped</source>
        <translation>şu ana kadar %L1, durduruldu</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>yüklenemedi</translation>
    </message>
    <message>
        <source>%L1 so far, the rest could not be loaded</source>
        <translation>şu ana kadar %L1, kalanı yüklenemedi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list&apos;s title, %2 how many it holds and whether they are all</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>Silinmiş sertifikalar</translation>
    </message>
</context>
<context>
    <name>vault::VaultView</name>
    <message>
        <source>Signing</source>
        <translation>İmzalama</translation>
    </message>
    <message>
        <source>Show the signing workbench, or the lists again</source>
        <translation>İmzalama çalışma alanını ya da yeniden listeleri göster</translation>
    </message>
</context>
<context>
    <name>vault::VerifyTab</name>
    <message>
        <source>A key of the vaul&amp;t</source>
        <translation>Ka&amp;sadaki bir anahtar</translation>
    </message>
    <message>
        <source>A pu&amp;blic key</source>
        <translation>Bir ortak a&amp;nahtar</translation>
    </message>
    <message>
        <source>Its di&amp;gest</source>
        <translation>Ö&amp;zeti</translation>
    </message>
    <message>
        <source>The fil&amp;e, hashed here</source>
        <translation>Karması &amp;burada alınan dosya</translation>
    </message>
    <message>
        <source>Verif&amp;y here</source>
        <translation>Burada doğru&amp;la</translation>
    </message>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>Kasada doğr&amp;ula</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Doğrulama komutu:</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>İmzalanan öğe:</translation>
    </message>
    <message>
        <source>Give the public key.</source>
        <translation>Ortak anahtarı verin.</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Önce bir anahtar seçin.</translation>
    </message>
    <message>
        <source>One signature is of one file: remove the others.</source>
        <translation>Bir imza tek bir dosyaya aittir: diğerlerini kaldırın.</translation>
    </message>
    <message>
        <source>The vault verifies with its own keys only.</source>
        <translation>Kasa yalnızca kendi anahtarlarıyla doğrular.</translation>
    </message>
    <message>
        <source>The signature fits: verified on this computer.</source>
        <translation>İmza uyuyor: bu bilgisayarda doğrulandı.</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and this key.</source>
        <translation>İmza, özete ve bu anahtara uymuyor.</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>Kasaya soruluyor…</translation>
    </message>
    <message>
        <source>The signature fits: verified at the vault.</source>
        <translation>İmza uyuyor: kasada doğrulandı.</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. An older version is chosen here: that may be why.</source>
        <translation>Anahtarın geçerli sürümüne uymuyor; protokolün bu biçimi yalnızca onu sorabilir. Burada daha eski bir sürüm seçili: neden bu olabilir.</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>Kasa, imzanın uymadığını bildiriyor.</translation>
    </message>
</context>
<context>
    <name>vault::VersionComparisonDialog</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Yalnızca &amp;farklılar</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <extracomment>%1 is the name of a key or a secret.</extracomment>
        <translation>Sürümleri karşılaştır: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Özellik</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (geçerli)</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is a version of a secret.</extracomment>
        <translation>%1 sürümünün değeri</translation>
    </message>
    <message>
        <source>≠ Differs</source>
        <extracomment>A sign and a word: what two versions have in common, and what not.</extracomment>
        <translation>≠ Farklı</translation>
    </message>
    <message>
        <source>= Same</source>
        <translation>= Aynı</translation>
    </message>
    <message>
        <source>Their attributes and tags are the same.</source>
        <translation>Öznitelikleri ve etiketleri aynı.</translation>
    </message>
    <message>
        <source>1 attribute or tag differs.</source>
        <translation>1 öznitelik veya etiket farklı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes or tags differ.</source>
        <translation>
            <numerusform>%Ln öznitelik veya etiket farklı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal both values to compare them too.</source>
        <translation>Değerleri de karşılaştırmak için ikisini de gösterin.</translation>
    </message>
    <message>
        <source>= The values are the same, byte for byte.</source>
        <translation>= Değerler baytı baytına aynı.</translation>
    </message>
    <message>
        <source>≠ The values differ.</source>
        <translation>≠ Değerler farklı.</translation>
    </message>
</context>
<context>
    <name>vault::VersionValue</name>
    <message>
        <source>Fetching the value…</source>
        <translation>Değer getiriliyor…</translation>
    </message>
</context>
<context>
    <name>vault::VersionsTab</name>
    <message>
        <source>Edit the attributes and tags of the chosen version (F4)</source>
        <translation>Seçilen sürümün özniteliklerini ve etiketlerini düzenle (F4)</translation>
    </message>
    <message>
        <source>Compare the two chosen versions; Ctrl or Shift chooses a second one (Ctrl+K)</source>
        <translation>Seçilen iki sürümü karşılaştır; Ctrl veya Shift ikincisini seçer (Ctrl+K)</translation>
    </message>
    <message>
        <source>Choose one version first</source>
        <translation>Önce bir sürüm seçin</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Devre dışı bırak</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Etkinleştir</translation>
    </message>
    <message>
        <source>The vault refuses to use this version while it is disabled (Ctrl+D)</source>
        <translation>Bu sürüm devre dışıyken kasa kullanılmasını reddeder (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use this version again (Ctrl+D)</source>
        <translation>Kasanın bu sürümü yeniden kullanmasına izin ver (Ctrl+D)</translation>
    </message>
    <message>
        <source>Disable this version and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>Bu sürümü devre dışı bırak ve sona erme tarihini şimdiye ayarla (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>Devre dışı bırak ve süresini bitir</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
</context>
</TS>
