<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the vault at this address, for example https://contoso.vault.azure.net.</source>
        <translation>打开此地址的保管库，例如 https://contoso.vault.azure.net。</translation>
    </message>
    <message>
        <source>The api-version of every request; 7.4 unless given.</source>
        <translation>每个请求使用的 api-version；未指定时为 7.4。</translation>
    </message>
    <message>
        <source>Read the access token from this file. Without it the environment&apos;s VAULT_BROWSER_TOKEN is used.</source>
        <translation>从此文件读取访问令牌。未指定时使用环境变量 VAULT_BROWSER_TOKEN。</translation>
    </message>
    <message>
        <source>Which form of the paths to use: automatic (by api-version), documented or service.</source>
        <translation>使用哪种路径形式：automatic（按 api-version）、documented 或 service。</translation>
    </message>
    <message>
        <source>Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD, for networks that let no other verb through.</source>
        <translation>将 PUT、PATCH 和 DELETE 作为带 X-HTTP-METHOD 的 POST 发送，适用于不允许其他谓词通过的网络。</translation>
    </message>
    <message>
        <source>Start a practice vault on this computer and open it.</source>
        <translation>在此计算机上启动练习保管库并打开它。</translation>
    </message>
    <message>
        <source>Save a picture of the window once the vault is listed, then quit.</source>
        <translation>列出保管库内容后保存窗口截图，然后退出。</translation>
    </message>
    <message>
        <source>--routes takes automatic, documented or service, not &quot;%1&quot;.</source>
        <translation>--routes 接受 automatic、documented 或 service，而不是“%1”。</translation>
    </message>
    <message>
        <source>A desktop browser for Azure Key Vault.</source>
        <translation>Azure Key Vault 的桌面浏览器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; a vault&apos;s address goes after --vault.</source>
        <translation>“%1”不是选项；保管库地址应放在 --vault 之后。</translation>
    </message>
    <message>
        <source>--screenshot: the folder &quot;%1&quot; cannot be written to.</source>
        <translation>--screenshot：无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>--%1 needs --vault.</source>
        <translation>--%1 需要与 --vault 一起使用。</translation>
    </message>
    <message>
        <source>--ca needs a file.</source>
        <translation>--ca 需要指定文件。</translation>
    </message>
    <message>
        <source>--screenshot: &quot;%1&quot; names no picture format; end it in .png.</source>
        <translation>--screenshot：“%1”未指明图片格式；请使用 .png 结尾。</translation>
    </message>
    <message>
        <source>vault-browser: warning: freed memory is not wiped; another program has replaced free().</source>
        <translation>vault-browser：警告：已释放的内存不会被擦除；另一个程序替换了 free()。</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 和 --%2 不能同时使用。</translation>
    </message>
    <message>
        <source>--%1 needs --vault or --connection.</source>
        <translation>--%1 需要与 --vault 或 --connection 一起使用。</translation>
    </message>
    <message>
        <source>--%1 is for the sign-in by %2.</source>
        <extracomment>%1 and %2 are words of the command line.</extracomment>
        <translation>--%1 适用于 %2 登录方式。</translation>
    </message>
    <message>
        <source>--sign-in takes browser, device-code, client-secret, client-certificate, azure-cli or access-token, not &quot;%1&quot;.</source>
        <translation>--sign-in 接受 browser、device-code、client-secret、client-certificate、azure-cli 或 access-token，而不是“%1”。</translation>
    </message>
    <message>
        <source>--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, not &quot;%1&quot;.</source>
        <translation>--proxy 接受 system、none、http://HOST:PORT 或 socks5://HOST:PORT，而不是“%1”。</translation>
    </message>
    <message>
        <source>--connection: several are called &quot;%1&quot;; give an id: %2.</source>
        <extracomment>%2 is a list of ids.</extracomment>
        <translation>--connection：有多个连接名为“%1”；请给出 ID：%2。</translation>
    </message>
    <message>
        <source>--connection: no connection is kept yet.</source>
        <translation>--connection：尚未保存任何连接。</translation>
    </message>
    <message>
        <source>--connection: none is called &quot;%1&quot;; there are: %2.</source>
        <extracomment>%2 is a list of names.</extracomment>
        <translation>--connection：没有名为“%1”的连接；现有的连接：%2。</translation>
    </message>
    <message>
        <source>Open the connection that is kept under this name or id.</source>
        <translation>打开以此名称或 ID 保存的连接。</translation>
    </message>
    <message>
        <source>An additional root certificate (PEM), trusted for this vault and its sign-in only.</source>
        <translation>附加的根证书（PEM），仅对此保管库及其登录受信任。</translation>
    </message>
    <message>
        <source>The way to the vault and its sign-in: system, none, http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>通往保管库及其登录的途径：system、none、http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>How to sign in: browser, device-code, client-secret, client-certificate, azure-cli or access-token; unless given, access-token where there is a token and browser otherwise.</source>
        <translation>登录方式：browser、device-code、client-secret、client-certificate、azure-cli 或 access-token；未指定时，如有令牌则为 access-token，否则为 browser。</translation>
    </message>
    <message>
        <source>The application to sign in as.</source>
        <translation>用于登录的应用程序。</translation>
    </message>
    <message>
        <source>Read the application&apos;s secret from this file. Without it the environment&apos;s VAULT_BROWSER_CLIENT_SECRET is used.</source>
        <translation>从此文件读取应用程序的密码。未指定时使用环境变量 VAULT_BROWSER_CLIENT_SECRET。</translation>
    </message>
    <message>
        <source>The application&apos;s certificate and private key (PEM or PKCS#12).</source>
        <translation>应用程序的证书和私钥（PEM 或 PKCS#12）。</translation>
    </message>
    <message>
        <source>The tenant to sign in to, in place of the one that the vault names.</source>
        <translation>要登录的租户，代替保管库所指明的租户。</translation>
    </message>
    <message>
        <source>A sign-in authority to trust beside Microsoft&apos;s, for example https://login.example.org.</source>
        <translation>除 Microsoft 的登录授权机构外，另外信任的登录授权机构，例如 https://login.example.org。</translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>in 1 year</source>
        <translation>1 年后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln years</source>
        <translation>
            <numerusform>%Ln 年后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>1 个月后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>%Ln 个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 天后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>1 分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到 1 分钟后</translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>1 年前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>1 个月前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a few seconds</source>
        <translation>几秒钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time of %1 seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>the object</source>
        <translation>该对象</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>保管库</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>此请求</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>没有更多详细信息</translation>
    </message>
    <message>
        <source>the vault&apos;s sign-in authority</source>
        <translation>保管库的登录授权机构</translation>
    </message>
    <message>
        <source>the vault&apos;s resource</source>
        <translation>保管库的资源</translation>
    </message>
    <message>
        <source>an address that it did not name</source>
        <translation>未指明的地址</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>无内容类型</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>此操作</translation>
    </message>
    <message>
        <source>of this computer&apos;s network</source>
        <translation>此计算机所在网络的地址</translation>
    </message>
    <message>
        <source>that was sent</source>
        <translation>所发送的版本</translation>
    </message>
    <message>
        <source>that this vault knows</source>
        <translation>此保管库支持的版本</translation>
    </message>
    <message>
        <source>the vault&apos;s tenant</source>
        <translation>保管库的租户</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The connection to {vault} was closed before the answer was complete.</source>
        <translation>与 {vault} 的连接在响应完成之前被关闭。</translation>
    </message>
    <message>
        <source>The server or something on the way hung up.</source>
        <translation>服务器或中间设备中断了连接。</translation>
    </message>
    <message>
        <source>Try again: the request changes nothing at the vault.</source>
        <translation>请重试：此请求不会更改保管库中的任何内容。</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx 信息</translation>
    </message>
    <message>
        <source>2xx Success</source>
        <translation>2xx 成功</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx 重定向</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx 客户端错误</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx 服务器错误</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what is wrong, and what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>客户端请求 ID</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>重试等待时间</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>重定向到</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>授权机构</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Wrong client secret</source>
        <translation>客户端密码错误</translation>
    </message>
    <message>
        <source>The sign-in authority rejected the client secret.</source>
        <translation>登录授权机构拒绝了客户端密码。</translation>
    </message>
    <message>
        <source>It is wrong, or it is the id of the secret instead of its value.</source>
        <translation>密码有误，或者填写的是密码的 ID 而不是它的值。</translation>
    </message>
    <message>
        <source>Enter the value of the secret, which is shown only once when it is made.</source>
        <translation>请输入密码的值，该值仅在创建时显示一次。</translation>
    </message>
    <message>
        <source>Client secret expired</source>
        <translation>客户端密码已过期</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>客户端密码已过期。</translation>
    </message>
    <message>
        <source>A secret of an application is valid until a fixed day.</source>
        <translation>应用程序的密码只在固定日期之前有效。</translation>
    </message>
    <message>
        <source>Make a new one for the application and enter it in the connection.</source>
        <translation>请为应用程序创建新密码，并在连接中填写。</translation>
    </message>
    <message>
        <source>Unknown application</source>
        <translation>未知的应用程序</translation>
    </message>
    <message>
        <source>The tenant does not know the application of this connection.</source>
        <translation>租户中没有此连接使用的应用程序。</translation>
    </message>
    <message>
        <source>The client id is wrong, or the application is not installed in the tenant of the vault.</source>
        <translation>客户端 ID 有误，或者应用程序未安装在保管库的租户中。</translation>
    </message>
    <message>
        <source>Check client id and tenant of the connection.</source>
        <translation>请检查连接的客户端 ID 和租户。</translation>
    </message>
    <message>
        <source>Second factor needed</source>
        <translation>需要第二重验证</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor.</source>
        <translation>登录需要第二重验证。</translation>
    </message>
    <message>
        <source>A rule of your organisation asks for multi-factor authentication.</source>
        <translation>您所在组织的规则要求多重身份验证。</translation>
    </message>
    <message>
        <source>Sign in once more through the browser and confirm the second factor.</source>
        <translation>请通过浏览器重新登录并完成第二重验证。</translation>
    </message>
    <message>
        <source>Second factor not set up</source>
        <translation>未设置第二重验证</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor that is not set up yet.</source>
        <translation>登录需要第二重验证，但尚未设置。</translation>
    </message>
    <message>
        <source>Sign in through the browser and set the second factor up.</source>
        <translation>请通过浏览器登录并设置第二重验证。</translation>
    </message>
    <message>
        <source>Blocked by conditional access</source>
        <translation>被条件访问阻止</translation>
    </message>
    <message>
        <source>A conditional access rule of your organisation blocks the sign-in.</source>
        <translation>您所在组织的条件访问规则阻止了登录。</translation>
    </message>
    <message>
        <source>The way of signing in, the place or the device does not meet the rule.</source>
        <translation>登录方式、位置或设备不符合该规则。</translation>
    </message>
    <message>
        <source>Try the sign-in through the browser, or ask your administrator.</source>
        <translation>请尝试通过浏览器登录，或咨询管理员。</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>缺少同意</translation>
    </message>
    <message>
        <source>The application may not use the vault in your name yet.</source>
        <translation>应用程序尚不能以您的名义使用保管库。</translation>
    </message>
    <message>
        <source>Neither you nor an administrator has consented to it.</source>
        <translation>您和管理员都未对此表示同意。</translation>
    </message>
    <message>
        <source>Sign in through the browser and consent, or ask your administrator to.</source>
        <translation>请通过浏览器登录并同意，或请管理员同意。</translation>
    </message>
    <message>
        <source>Invalid name</source>
        <translation>名称无效</translation>
    </message>
    <message>
        <source>The vault does not accept {object} as a name.</source>
        <translation>保管库不接受{object}作为名称。</translation>
    </message>
    <message>
        <source>A name has 1 to 127 characters: letters A to Z, digits and hyphens only.</source>
        <translation>名称为 1 到 127 个字符，只能包含字母 A 到 Z、数字和连字符。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Unknown api-version</source>
        <translation>未知的 api-version</translation>
    </message>
    <message>
        <source>The vault does not know the api-version {version}.</source>
        <translation>保管库不支持此 api-version（{version}）。</translation>
    </message>
    <message>
        <source>This cloud or appliance is behind or ahead of the version that was asked for.</source>
        <translation>此云或设备的版本落后或超前于所请求的版本。</translation>
    </message>
    <message>
        <source>Open the vault with the api-version {supported}.</source>
        <translation>请改用以下 api-version 打开保管库：{supported}。</translation>
    </message>
    <message>
        <source>Invalid property</source>
        <translation>属性无效</translation>
    </message>
    <message>
        <source>The vault rejected one of the values.</source>
        <translation>保管库拒绝了其中一个值。</translation>
    </message>
    <message>
        <source>There are more than 15 tags, or a tag, content type or value is too long.</source>
        <translation>标记超过 15 个，或者某个标记、内容类型或值过长。</translation>
    </message>
    <message>
        <source>Remove tags or shorten the longest value.</source>
        <translation>请移除一些标记或缩短最长的值。</translation>
    </message>
    <message>
        <source>Invalid key</source>
        <translation>密钥无效</translation>
    </message>
    <message>
        <source>The vault could not read the key.</source>
        <translation>保管库无法读取该密钥。</translation>
    </message>
    <message>
        <source>It is not a complete JSON Web Key.</source>
        <translation>它不是完整的 JSON Web Key。</translation>
    </message>
    <message>
        <source>Export the key once more and import that file.</source>
        <translation>请重新导出密钥，然后导入该文件。</translation>
    </message>
    <message>
        <source>Key type missing</source>
        <translation>缺少密钥类型</translation>
    </message>
    <message>
        <source>The key does not say its type (kty).</source>
        <translation>密钥未说明其类型（kty）。</translation>
    </message>
    <message>
        <source>Invalid RSA key</source>
        <translation>RSA 密钥无效</translation>
    </message>
    <message>
        <source>The vault rejected the RSA key.</source>
        <translation>保管库拒绝了该 RSA 密钥。</translation>
    </message>
    <message>
        <source>Its numbers do not belong together.</source>
        <translation>密钥中的各个数值互不匹配。</translation>
    </message>
    <message>
        <source>Check the file with another tool, then export the key once more.</source>
        <translation>请用其他工具检查文件，然后重新导出密钥。</translation>
    </message>
    <message>
        <source>Digest length</source>
        <translation>摘要长度</translation>
    </message>
    <message>
        <source>The vault rejected the length of the digest.</source>
        <translation>保管库拒绝了该摘要的长度。</translation>
    </message>
    <message>
        <source>The algorithm needs a digest of another length, as the vault&apos;s message says.</source>
        <translation>如保管库的消息所述，该算法需要其他长度的摘要。</translation>
    </message>
    <message>
        <source>Choose the algorithm that fits the digest, or let the file be hashed here.</source>
        <translation>请选择与摘要匹配的算法，或在此处对文件计算哈希。</translation>
    </message>
    <message>
        <source>Invalid count</source>
        <translation>数量无效</translation>
    </message>
    <message>
        <source>The vault rejected the number of random bytes.</source>
        <translation>保管库拒绝了所请求的随机字节数。</translation>
    </message>
    <message>
        <source>It gives between 1 and 128 bytes at a time.</source>
        <translation>它每次提供 1 到 128 个字节。</translation>
    </message>
    <message>
        <source>Ask for fewer bytes.</source>
        <translation>请减少请求的字节数。</translation>
    </message>
    <message>
        <source>Attestation unreachable</source>
        <translation>无法访问证明服务</translation>
    </message>
    <message>
        <source>The vault could not reach the attestation service.</source>
        <translation>保管库无法访问证明服务。</translation>
    </message>
    <message>
        <source>The address in the key&apos;s release policy does not answer.</source>
        <translation>密钥发布策略中的地址没有响应。</translation>
    </message>
    <message>
        <source>Correct the attestation address of the release policy.</source>
        <translation>请更正发布策略中的证明地址。</translation>
    </message>
    <message>
        <source>Policy unchangeable</source>
        <translation>策略不可更改</translation>
    </message>
    <message>
        <source>The release policy of {object} cannot be changed.</source>
        <translation>无法更改{object}的发布策略。</translation>
    </message>
    <message>
        <source>It was made immutable when the key was created.</source>
        <translation>创建密钥时已将其设为不可变。</translation>
    </message>
    <message>
        <source>Create a new key with the policy that you need.</source>
        <translation>请使用所需的策略创建新密钥。</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The vault rejected the certificate.</source>
        <translation>保管库拒绝了该证书。</translation>
    </message>
    <message>
        <source>It has already expired.</source>
        <translation>它已经过期。</translation>
    </message>
    <message>
        <source>Import a certificate that is still valid.</source>
        <translation>请导入仍然有效的证书。</translation>
    </message>
    <message>
        <source>Invalid PKCS#12</source>
        <translation>PKCS#12 无效</translation>
    </message>
    <message>
        <source>The vault could not read the PKCS#12 content.</source>
        <translation>保管库无法读取该 PKCS#12 内容。</translation>
    </message>
    <message>
        <source>It is damaged, or its password is missing or wrong.</source>
        <translation>内容已损坏，或者密码缺失或有误。</translation>
    </message>
    <message>
        <source>Export it once more and check the password.</source>
        <translation>请重新导出并检查密码。</translation>
    </message>
    <message>
        <source>Certificate unreadable</source>
        <translation>证书无法读取</translation>
    </message>
    <message>
        <source>The vault could not read the certificate.</source>
        <translation>保管库无法读取该证书。</translation>
    </message>
    <message>
        <source>The content is neither PEM nor PKCS#12.</source>
        <translation>内容既不是 PEM 也不是 PKCS#12。</translation>
    </message>
    <message>
        <source>Export the certificate once more in one of these formats.</source>
        <translation>请以其中一种格式重新导出证书。</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>值过长</translation>
    </message>
    <message>
        <source>The vault rejected a value as too long.</source>
        <translation>保管库因某个值过长而拒绝。</translation>
    </message>
    <message>
        <source>A secret holds at most 25 KB.</source>
        <translation>一个机密最多可容纳 25 KB。</translation>
    </message>
    <message>
        <source>Shorten the value, or store the data elsewhere and only its password here.</source>
        <translation>请缩短该值，或将数据存储在别处，此处只存储其密码。</translation>
    </message>
    <message>
        <source>Backup of another vault</source>
        <translation>其他保管库的备份</translation>
    </message>
    <message>
        <source>This backup cannot be restored here.</source>
        <translation>此备份无法在这里还原。</translation>
    </message>
    <message>
        <source>It was made in another security domain, or it is damaged.</source>
        <translation>它是在另一个安全域中创建的，或者已损坏。</translation>
    </message>
    <message>
        <source>Restore it in a vault of the same subscription and geography, or HSM of the same domain.</source>
        <translation>请在同一订阅和地理位置的保管库中还原，或在同一安全域的 HSM 中还原。</translation>
    </message>
    <message>
        <source>Damaged backup</source>
        <translation>备份已损坏</translation>
    </message>
    <message>
        <source>The backup file cannot be used.</source>
        <translation>无法使用该备份文件。</translation>
    </message>
    <message>
        <source>It is damaged or was not made by a key vault.</source>
        <translation>它已损坏，或者不是由密钥保管库创建的。</translation>
    </message>
    <message>
        <source>Choose the unchanged backup file.</source>
        <translation>请选择未经改动的备份文件。</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>There is nothing to recover: {object} exists.</source>
        <translation>没有需要恢复的内容：{object}仍然存在。</translation>
    </message>
    <message>
        <source>It was never deleted, or has already been recovered.</source>
        <translation>它从未被删除，或者已经恢复。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>请刷新列表。</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>尚未删除</translation>
    </message>
    <message>
        <source>{object} cannot be purged yet.</source>
        <translation>尚不能清除{object}。</translation>
    </message>
    <message>
        <source>Only a deleted object can be purged.</source>
        <translation>只有已删除的对象才能清除。</translation>
    </message>
    <message>
        <source>Delete it first, then purge it.</source>
        <translation>请先删除，再清除。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>The vault does not offer this: {operation}.</source>
        <translation>保管库不提供此操作：{operation}。</translation>
    </message>
    <message>
        <source>Its kind or version lacks the operation.</source>
        <translation>它的类型或版本没有此操作。</translation>
    </message>
    <message>
        <source>Try another api-version, or do without it here.</source>
        <translation>请尝试其他 api-version，或在此处不使用该操作。</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>The vault did not accept the request: {operation}.</source>
        <translation>保管库未接受该请求：{operation}。</translation>
    </message>
    <message>
        <source>One of its values is not as the vault expects.</source>
        <translation>其中一个值不符合保管库的要求。</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message, correct the input and try again.</source>
        <translation>请阅读保管库的消息，更正输入后重试。</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数值无效</translation>
    </message>
    <message>
        <source>Token missing</source>
        <translation>缺少令牌</translation>
    </message>
    <message>
        <source>The request came without a token that the vault can read.</source>
        <translation>请求中没有保管库可以读取的令牌。</translation>
    </message>
    <message>
        <source>The vault wants a Bearer token for {resource}, issued by {authority}.</source>
        <translation>保管库需要由 {authority} 颁发的 {resource} 的 Bearer 令牌。</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>受众错误</translation>
    </message>
    <message>
        <source>The token is meant for another service.</source>
        <translation>该令牌用于其他服务。</translation>
    </message>
    <message>
        <source>The vault wants a token for {resource}, issued by {authority}.</source>
        <translation>保管库需要由 {authority} 颁发的 {resource} 的令牌。</translation>
    </message>
    <message>
        <source>Get a token for exactly {resource}, without a slash at the end.</source>
        <translation>请获取与 {resource} 完全一致的令牌，末尾不带斜杠。</translation>
    </message>
    <message>
        <source>Wrong tenant</source>
        <translation>租户错误</translation>
    </message>
    <message>
        <source>The token comes from another tenant than the vault&apos;s.</source>
        <translation>令牌来自保管库所属租户以外的租户。</translation>
    </message>
    <message>
        <source>The vault accepts tokens of {issuer}.</source>
        <translation>保管库接受 {issuer} 的令牌。</translation>
    </message>
    <message>
        <source>Sign in to the vault&apos;s tenant at {authority} and get a token for {resource}.</source>
        <translation>请在 {authority} 登录保管库的租户，并获取 {resource} 的令牌。</translation>
    </message>
    <message>
        <source>Token not verifiable</source>
        <translation>令牌无法验证</translation>
    </message>
    <message>
        <source>The vault could not verify the token just now.</source>
        <translation>保管库目前无法验证该令牌。</translation>
    </message>
    <message>
        <source>Its copy of the sign-in authority&apos;s keys is out of date, which passes with a good token.</source>
        <translation>它所保存的登录授权机构密钥副本已过时；如果令牌没有问题，稍后即可恢复。</translation>
    </message>
    <message>
        <source>Try again with the same token in a minute.</source>
        <translation>请在一分钟后使用同一令牌重试。</translation>
    </message>
    <message>
        <source>Token not yet valid</source>
        <translation>令牌尚未生效</translation>
    </message>
    <message>
        <source>The vault finds that the token is not yet valid.</source>
        <translation>保管库认为该令牌尚未生效。</translation>
    </message>
    <message>
        <source>The clocks of the vault and the sign-in authority differ.</source>
        <translation>保管库与登录授权机构的时钟不一致。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟后重试。</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>An access token lasts about an hour.</source>
        <translation>访问令牌的有效期约为一小时。</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>The vault could not validate the token.</source>
        <translation>保管库无法验证该令牌。</translation>
    </message>
    <message>
        <source>It is damaged, expired, or signed by another authority than {authority}.</source>
        <translation>它已损坏、已过期，或者不是由 {authority} 签名的。</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>You may not do this: {operation}.</source>
        <translation>您无权执行此操作：{operation}。</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy does not give you the permission “{permission}” on {kinds}.</source>
        <translation>保管库的访问策略未授予您对{kinds}的“{permission}”权限。</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the {kinds} permission “{permission}” in the access policy.</source>
        <translation>请向保管库的所有者申请访问策略中的{kinds}权限“{permission}”。</translation>
    </message>
    <message>
        <source>Role missing</source>
        <translation>缺少角色</translation>
    </message>
    <message>
        <source>None of your roles on this vault allows {action}.</source>
        <translation>您在此保管库上的角色都不允许 {action}。</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the role “{role}”; a new role takes some minutes to be effective.</source>
        <translation>请向保管库的所有者申请角色“{role}”；新角色需要几分钟才能生效。</translation>
    </message>
    <message>
        <source>Blocked by the firewall</source>
        <translation>被防火墙阻止</translation>
    </message>
    <message>
        <source>The vault&apos;s firewall refused the request.</source>
        <translation>保管库的防火墙拒绝了该请求。</translation>
    </message>
    <message>
        <source>The address {address} is not on its list.</source>
        <translation>{address} 不在其允许列表中。</translation>
    </message>
    <message>
        <source>Have this address added to the vault&apos;s firewall, or connect through an allowed network.</source>
        <translation>请将此地址添加到保管库的防火墙，或通过允许的网络连接。</translation>
    </message>
    <message>
        <source>Private access only</source>
        <translation>仅限专用访问</translation>
    </message>
    <message>
        <source>The vault refuses connections from the public network.</source>
        <translation>保管库拒绝来自公用网络的连接。</translation>
    </message>
    <message>
        <source>Only approved private links may reach it.</source>
        <translation>只有经批准的专用链接才能访问它。</translation>
    </message>
    <message>
        <source>Connect through the network or VPN that holds the vault&apos;s private link.</source>
        <translation>请通过保管库专用链接所在的网络或 VPN 连接。</translation>
    </message>
    <message>
        <source>Attestation failed</source>
        <translation>证明失败</translation>
    </message>
    <message>
        <source>The key was not released.</source>
        <translation>密钥未发布。</translation>
    </message>
    <message>
        <source>The target environment could not prove that it is what the release policy demands.</source>
        <translation>目标环境无法证明自己符合发布策略的要求。</translation>
    </message>
    <message>
        <source>Check the attestation of the target environment against the policy.</source>
        <translation>请对照策略检查目标环境的证明。</translation>
    </message>
    <message>
        <source>Not permitted on this object</source>
        <translation>不允许对此对象执行</translation>
    </message>
    <message>
        <source>This is not permitted on {object}: {operation}.</source>
        <translation>不允许对{object}执行此操作：{operation}。</translation>
    </message>
    <message>
        <source>The object is disabled or deleted.</source>
        <translation>该对象已禁用或已删除。</translation>
    </message>
    <message>
        <source>Recover and enable it first.</source>
        <translation>请先恢复并启用它。</translation>
    </message>
    <message>
        <source>Secret disabled</source>
        <translation>机密已禁用</translation>
    </message>
    <message>
        <source>The secret {object} is disabled.</source>
        <translation>机密{object}已禁用。</translation>
    </message>
    <message>
        <source>A disabled secret gives out no value.</source>
        <translation>已禁用的机密不会提供其值。</translation>
    </message>
    <message>
        <source>Enable it first, if it may be used again.</source>
        <translation>如果可以再次使用，请先启用它。</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>密钥已禁用</translation>
    </message>
    <message>
        <source>The key {object} is disabled.</source>
        <translation>密钥{object}已禁用。</translation>
    </message>
    <message>
        <source>A disabled key cannot be used.</source>
        <translation>已禁用的密钥无法使用。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>The key {object} must not be used like this: {operation}.</source>
        <translation>密钥{object}不能这样使用：{operation}。</translation>
    </message>
    <message>
        <source>The key&apos;s permitted operations do not include it.</source>
        <translation>密钥允许的操作中不包括此操作。</translation>
    </message>
    <message>
        <source>Use another key, or add the operation to this key&apos;s permitted operations.</source>
        <translation>请使用其他密钥，或将此操作添加到该密钥允许的操作中。</translation>
    </message>
    <message>
        <source>Key not yet valid</source>
        <translation>密钥尚未生效</translation>
    </message>
    <message>
        <source>The key {object} cannot be used yet.</source>
        <translation>密钥{object}尚不能使用。</translation>
    </message>
    <message>
        <source>Its “not before” date lies in the future.</source>
        <translation>其“生效时间”尚未到来。</translation>
    </message>
    <message>
        <source>Wait until that date, or change it.</source>
        <translation>请等到该日期，或更改它。</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>The key {object} has expired.</source>
        <translation>密钥{object}已过期。</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>其到期日期已过。</translation>
    </message>
    <message>
        <source>Use a newer key or version, or move the expiry date.</source>
        <translation>请使用更新的密钥或版本，或推迟到期日期。</translation>
    </message>
    <message>
        <source>Managed by a certificate</source>
        <translation>由证书管理</translation>
    </message>
    <message>
        <source>The key {object} belongs to a certificate.</source>
        <translation>密钥{object}属于某个证书。</translation>
    </message>
    <message>
        <source>Its lifetime is managed by Key Vault together with the certificate.</source>
        <translation>其生命周期由 Key Vault 与证书一并管理。</translation>
    </message>
    <message>
        <source>Change or delete the certificate of the same name instead.</source>
        <translation>请改为更改或删除同名的证书。</translation>
    </message>
    <message>
        <source>The secret {object} belongs to a certificate.</source>
        <translation>机密{object}属于某个证书。</translation>
    </message>
    <message>
        <source>Purge protection</source>
        <translation>清除保护</translation>
    </message>
    <message>
        <source>{object} cannot be purged.</source>
        <translation>无法清除{object}。</translation>
    </message>
    <message>
        <source>Purge protection is switched on for this vault.</source>
        <translation>此保管库已开启清除保护。</translation>
    </message>
    <message>
        <source>Wait for its purge date, or recover it.</source>
        <translation>请等到其清除日期，或恢复它。</translation>
    </message>
    <message>
        <source>Not among the deleted</source>
        <translation>不在已删除对象中</translation>
    </message>
    <message>
        <source>{object} is not among the deleted objects.</source>
        <translation>{object}不在已删除的对象中。</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through, or it was purged or recovered.</source>
        <translation>删除最多需要两分钟才能完成，或者它已被清除或恢复。</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh the deleted objects.</source>
        <translation>请等待一分钟，然后刷新已删除的对象。</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>找不到密钥</translation>
    </message>
    <message>
        <source>There is no key {object} in this vault.</source>
        <translation>此保管库中没有密钥{object}。</translation>
    </message>
    <message>
        <source>It has been deleted or renamed, or this version does not exist.</source>
        <translation>它已被删除或重命名，或者此版本不存在。</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted keys to recover it.</source>
        <translation>请刷新列表，并在已删除的密钥中查找以便恢复。</translation>
    </message>
    <message>
        <source>Secret not found</source>
        <translation>找不到机密</translation>
    </message>
    <message>
        <source>There is no secret {object} in this vault.</source>
        <translation>此保管库中没有机密{object}。</translation>
    </message>
    <message>
        <source>Refresh the list, and look among the deleted secrets to recover it.</source>
        <translation>请刷新列表，并在已删除的机密中查找以便恢复。</translation>
    </message>
    <message>
        <source>Certificate not found</source>
        <translation>找不到证书</translation>
    </message>
    <message>
        <source>There is no certificate {object} in this vault.</source>
        <translation>此保管库中没有证书{object}。</translation>
    </message>
    <message>
        <source>It has been deleted, or this version does not exist.</source>
        <translation>它已被删除，或者此版本不存在。</translation>
    </message>
    <message>
        <source>No pending certificate</source>
        <translation>没有挂起的证书</translation>
    </message>
    <message>
        <source>No certificate is pending for {object}.</source>
        <translation>{object}没有挂起的证书。</translation>
    </message>
    <message>
        <source>The request for it is complete or was cancelled.</source>
        <translation>其请求已完成或已取消。</translation>
    </message>
    <message>
        <source>Refresh the certificate.</source>
        <translation>请刷新证书。</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>找不到颁发者</translation>
    </message>
    <message>
        <source>The vault has no such certificate issuer.</source>
        <translation>保管库中没有该证书颁发者。</translation>
    </message>
    <message>
        <source>It was removed or never set up.</source>
        <translation>它已被移除或从未设置。</translation>
    </message>
    <message>
        <source>Set up the issuer in the vault first.</source>
        <translation>请先在保管库中设置颁发者。</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>没有联系人</translation>
    </message>
    <message>
        <source>The vault has no certificate contacts.</source>
        <translation>保管库没有证书联系人。</translation>
    </message>
    <message>
        <source>None were ever set.</source>
        <translation>从未设置过联系人。</translation>
    </message>
    <message>
        <source>Add a contact first.</source>
        <translation>请先添加联系人。</translation>
    </message>
    <message>
        <source>Unknown operation</source>
        <translation>未知操作</translation>
    </message>
    <message>
        <source>The vault does not know this request: {operation}.</source>
        <translation>保管库不认识此请求：{operation}。</translation>
    </message>
    <message>
        <source>This operation does not exist in the api-version, or the route form does not fit the vault.</source>
        <translation>此操作在该 api-version 中不存在，或者路由形式不适合此保管库。</translation>
    </message>
    <message>
        <source>Open the vault with another api-version or route form (--api-version, --routes).</source>
        <translation>请使用其他 api-version 或路由形式（--api-version、--routes）打开保管库。</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>{object} is still being deleted.</source>
        <translation>{object}仍在删除中。</translation>
    </message>
    <message>
        <source>A deletion takes up to two minutes to go through.</source>
        <translation>删除最多需要两分钟才能完成。</translation>
    </message>
    <message>
        <source>Name taken by a deleted object</source>
        <translation>名称已被已删除对象占用</translation>
    </message>
    <message>
        <source>The name {object} is taken by a deleted object.</source>
        <translation>名称{object}已被某个已删除的对象占用。</translation>
    </message>
    <message>
        <source>Deleted objects keep their name until they are purged.</source>
        <translation>已删除的对象在被清除之前会保留其名称。</translation>
    </message>
    <message>
        <source>Recover the deleted object or purge it, or choose another name.</source>
        <translation>请恢复或清除已删除的对象，或选择其他名称。</translation>
    </message>
    <message>
        <source>Restore conflict</source>
        <translation>还原冲突</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>无法还原备份。</translation>
    </message>
    <message>
        <source>An object of this name exists already, or another restore is in progress.</source>
        <translation>同名的对象已存在，或者另一个还原正在进行。</translation>
    </message>
    <message>
        <source>Delete and purge that object first, or wait for the other restore to end.</source>
        <translation>请先删除并清除该对象，或等待另一个还原结束。</translation>
    </message>
    <message>
        <source>Certificate pending</source>
        <translation>证书正在挂起</translation>
    </message>
    <message>
        <source>A certificate {object} is already being issued.</source>
        <translation>证书{object}已在颁发中。</translation>
    </message>
    <message>
        <source>Only one request for a certificate can be in progress.</source>
        <translation>同一时间只能有一个证书请求在进行。</translation>
    </message>
    <message>
        <source>Wait for it to complete, or cancel it.</source>
        <translation>请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>The vault received too many requests.</source>
        <translation>保管库收到的请求过多。</translation>
    </message>
    <message>
        <source>Its limit for ten seconds is used up, also by other programs.</source>
        <translation>十秒内的限额已用完，其他程序的请求也计算在内。</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>请等待 {wait}，然后重试。</translation>
    </message>
    <message>
        <source>Failure in the vault</source>
        <translation>保管库内部故障</translation>
    </message>
    <message>
        <source>The vault failed while it worked on this: {operation}.</source>
        <translation>保管库在处理此操作时发生故障：{operation}。</translation>
    </message>
    <message>
        <source>The cause lies inside the service.</source>
        <translation>原因在服务内部。</translation>
    </message>
    <message>
        <source>Try again in {wait}; if it stays, give the request id to the vault&apos;s support.</source>
        <translation>请在 {wait}后重试；如果问题仍然存在，请将请求 ID 提供给保管库的支持人员。</translation>
    </message>
    <message>
        <source>Vault name taken</source>
        <translation>保管库名称已被占用</translation>
    </message>
    <message>
        <source>A vault of this name exists already.</source>
        <translation>同名的保管库已存在。</translation>
    </message>
    <message>
        <source>Vault names are unique in the whole cloud, those of deleted vaults too.</source>
        <translation>保管库名称在整个云中必须唯一，已删除保管库的名称也计算在内。</translation>
    </message>
    <message>
        <source>Choose another name, or recover the deleted vault.</source>
        <translation>请选择其他名称，或恢复已删除的保管库。</translation>
    </message>
    <message>
        <source>Invalid vault name</source>
        <translation>保管库名称无效</translation>
    </message>
    <message>
        <source>This cannot be the name of a vault.</source>
        <translation>这不能作为保管库的名称。</translation>
    </message>
    <message>
        <source>A vault&apos;s name has 3 to 24 letters, digits and hyphens.</source>
        <translation>保管库的名称为 3 到 24 个字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Another change to the vault is in progress.</source>
        <translation>对保管库的另一项更改正在进行。</translation>
    </message>
    <message>
        <source>Two changes cannot be made at the same time.</source>
        <translation>无法同时进行两项更改。</translation>
    </message>
    <message>
        <source>Region not supported</source>
        <translation>区域不受支持</translation>
    </message>
    <message>
        <source>Key Vault is not offered in this region.</source>
        <translation>此区域不提供 Key Vault。</translation>
    </message>
    <message>
        <source>The service does not exist there.</source>
        <translation>该服务在那里不存在。</translation>
    </message>
    <message>
        <source>Choose another region.</source>
        <translation>请选择其他区域。</translation>
    </message>
    <message>
        <source>Tier not supported</source>
        <translation>定价层不受支持</translation>
    </message>
    <message>
        <source>This tier of Key Vault is not offered.</source>
        <translation>不提供 Key Vault 的此定价层。</translation>
    </message>
    <message>
        <source>Only standard and premium exist.</source>
        <translation>只有 standard 和 premium。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>请从中选择一个。</translation>
    </message>
    <message>
        <source>Vault not found</source>
        <translation>找不到保管库</translation>
    </message>
    <message>
        <source>The vault does not exist.</source>
        <translation>该保管库不存在。</translation>
    </message>
    <message>
        <source>It was deleted, or its name is misspelt.</source>
        <translation>它已被删除，或者名称拼写有误。</translation>
    </message>
    <message>
        <source>Check the name of the vault.</source>
        <translation>请检查保管库的名称。</translation>
    </message>
    <message>
        <source>Resource group not found</source>
        <translation>找不到资源组</translation>
    </message>
    <message>
        <source>The resource group does not exist.</source>
        <translation>该资源组不存在。</translation>
    </message>
    <message>
        <source>Check the name of the resource group.</source>
        <translation>请检查资源组的名称。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>其有效期已结束。</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>请续订证书。</translation>
    </message>
    <message>
        <source>Unknown failure</source>
        <translation>未知故障</translation>
    </message>
    <message>
        <source>Something failed without saying what.</source>
        <translation>发生了故障，但未说明具体内容。</translation>
    </message>
    <message>
        <source>No cause was recorded.</source>
        <translation>未记录原因。</translation>
    </message>
    <message>
        <source>Try again, and report it with the request id if it happens once more.</source>
        <translation>请重试；如果再次发生，请连同请求 ID 一起报告。</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>The host {vault} could not be found.</source>
        <translation>找不到主机 {vault}。</translation>
    </message>
    <message>
        <source>No name server knows this name, or this computer is offline.</source>
        <translation>没有名称服务器知道此名称，或者此计算机处于脱机状态。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address for typing errors and this computer&apos;s network connection.</source>
        <translation>请检查保管库地址是否有输入错误，以及此计算机的网络连接。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>{vault} refused the connection.</source>
        <translation>{vault} 拒绝了连接。</translation>
    </message>
    <message>
        <source>Nothing listens at this address and port, or a firewall turned the connection away.</source>
        <translation>此地址和端口上没有服务在监听，或者防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the port in the vault&apos;s address and whether the server is running.</source>
        <translation>请检查保管库地址中的端口，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>Refresh to see whether the change was made before you repeat it: it was not sent a second time.</source>
        <translation>请在重复操作之前刷新，查看更改是否已生效：请求没有再次发送。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>{vault} sent nothing for too long.</source>
        <translation>{vault} 长时间没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server is overloaded, or the network dropped the connection without a word.</source>
        <translation>服务器负载过重，或者网络在没有通知的情况下断开了连接。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Answer too slow</source>
        <translation>响应过慢</translation>
    </message>
    <message>
        <source>The answer of {vault} took longer than the time allowed.</source>
        <translation>{vault} 的响应超过了允许的时间。</translation>
    </message>
    <message>
        <source>Data was still arriving, but too slowly.</source>
        <translation>数据仍在到达，但速度太慢。</translation>
    </message>
    <message>
        <source>Try again, on a faster connection if you can.</source>
        <translation>请重试，如果可能，请使用更快的连接。</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>代理失败</translation>
    </message>
    <message>
        <source>{proxy} did not pass the request on.</source>
        <translation>{proxy} 没有转发请求。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, refuses this host, or wants a user name and password.</source>
        <translation>代理无法访问、拒绝此主机，或者需要用户名和密码。</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>网络无法访问</translation>
    </message>
    <message>
        <source>There is no way through the network to {vault}.</source>
        <translation>没有可通往 {vault} 的网络路径。</translation>
    </message>
    <message>
        <source>This computer is offline, or a VPN that leads there is not connected.</source>
        <translation>此计算机处于脱机状态，或者未连接通往该处的 VPN。</translation>
    </message>
    <message>
        <source>Connect to the network or VPN, then try again.</source>
        <translation>请连接到网络或 VPN，然后重试。</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>没有 TLS</translation>
    </message>
    <message>
        <source>{vault} does not speak TLS on this port.</source>
        <translation>{vault} 在此端口上不使用 TLS。</translation>
    </message>
    <message>
        <source>The server expects plain HTTP there, or the port belongs to another service.</source>
        <translation>服务器在该端口上使用普通 HTTP，或者该端口属于其他服务。</translation>
    </message>
    <message>
        <source>Correct the port in the vault&apos;s address: a vault is only ever opened over TLS, usually on port 443.</source>
        <translation>请更正保管库地址中的端口：保管库只能通过 TLS 打开，通常使用端口 443。</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>The connection to {vault} failed.</source>
        <translation>与 {vault} 的连接失败。</translation>
    </message>
    <message>
        <source>The network layer reported: {detail}.</source>
        <translation>网络层报告：{detail}。</translation>
    </message>
    <message>
        <source>Check the network connection and the vault&apos;s address, then try again.</source>
        <translation>请检查网络连接和保管库地址，然后重试。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not trusted.</source>
        <translation>{vault} 的证书不受信任。</translation>
    </message>
    <message>
        <source>An authority that this computer does not know has signed it.</source>
        <translation>它由此计算机不认识的证书颁发机构签名。</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>证书不在有效期内</translation>
    </message>
    <message>
        <source>The certificate of {vault} is not valid today.</source>
        <translation>{vault} 的证书今天无效。</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid, or this computer&apos;s clock is wrong.</source>
        <translation>它已过期或尚未生效，或者此计算机的时钟不正确。</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, the server&apos;s certificate must be renewed.</source>
        <translation>请检查此计算机的时钟；如果时钟正确，则必须续订服务器的证书。</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>其他主机的证书</translation>
    </message>
    <message>
        <source>The certificate that {vault} shows was issued for another host.</source>
        <translation>{vault} 出示的证书是为其他主机颁发的。</translation>
    </message>
    <message>
        <source>The address is an alias or an IP address, or something on the way answers in the vault&apos;s place.</source>
        <translation>该地址是别名或 IP 地址，或者有中间设备代替保管库作出响应。</translation>
    </message>
    <message>
        <source>Use the name that the certificate carries, for example NAME.vault.azure.net also behind a private link.</source>
        <translation>请使用证书中包含的名称，例如 NAME.vault.azure.net，通过专用链接访问时也是如此。</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>No secure connection to {vault} could be agreed on.</source>
        <translation>无法与 {vault} 协商安全连接。</translation>
    </message>
    <message>
        <source>The two sides share no TLS version or cipher, or a device on the way interferes: {detail}.</source>
        <translation>双方没有共同的 TLS 版本或密码套件，或者有中间设备干扰：{detail}。</translation>
    </message>
    <message>
        <source>Check that the server offers TLS 1.2 or later and that no inspecting firewall stands between.</source>
        <translation>请检查服务器是否提供 TLS 1.2 或更高版本，以及中间是否有检查流量的防火墙。</translation>
    </message>
    <message>
        <source>Refused by the vault</source>
        <translation>被保管库拒绝</translation>
    </message>
    <message>
        <source>The vault refused: {operation}.</source>
        <translation>保管库拒绝了：{operation}。</translation>
    </message>
    <message>
        <source>It gave the code {code}.</source>
        <translation>它给出的代码为 {code}。</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below.</source>
        <translation>请阅读下面的保管库消息。</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>并非来自保管库</translation>
    </message>
    <message>
        <source>The answer {status} is not from the vault.</source>
        <translation>响应 {status} 并非来自保管库。</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a web server on the way answered with {contentType}.</source>
        <translation>中间的代理、防火墙或 Web 服务器作出了响应（{contentType}）。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy; the start of the answer below may name who sent it.</source>
        <translation>请检查保管库地址和代理；下面的响应开头可能说明了是谁发送的。</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>空响应</translation>
    </message>
    <message>
        <source>The answer {status} came without any explanation.</source>
        <translation>响应 {status} 没有附带任何说明。</translation>
    </message>
    <message>
        <source>The server, or something on the way, sent no error description.</source>
        <translation>服务器或中间设备没有发送错误说明。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and try again; the request id helps its support to find the cause.</source>
        <translation>请检查保管库地址并重试；请求 ID 有助于支持人员查找原因。</translation>
    </message>
    <message>
        <source>Redirected elsewhere</source>
        <translation>被重定向到别处</translation>
    </message>
    <message>
        <source>The server points to {target} instead of answering.</source>
        <translation>服务器没有响应，而是指向 {target}。</translation>
    </message>
    <message>
        <source>A redirect is not followed, because the token would go to another place.</source>
        <translation>不会跟随重定向，因为令牌会被发送到其他地方。</translation>
    </message>
    <message>
        <source>If you trust that address, open the vault there.</source>
        <translation>如果您信任该地址，请在那里打开保管库。</translation>
    </message>
    <message>
        <source>Answer is no JSON</source>
        <translation>响应不是 JSON</translation>
    </message>
    <message>
        <source>The vault&apos;s answer could not be read.</source>
        <translation>无法读取保管库的响应。</translation>
    </message>
    <message>
        <source>It claims success but holds no JSON; something on the way may have replaced it.</source>
        <translation>它声称成功但不含 JSON；可能已被中间设备替换。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the proxy, then try again.</source>
        <translation>请检查保管库地址和代理，然后重试。</translation>
    </message>
    <message>
        <source>Answer nested too deeply</source>
        <translation>响应嵌套过深</translation>
    </message>
    <message>
        <source>The vault&apos;s answer was rejected for safety.</source>
        <translation>为安全起见，保管库的响应已被拒绝。</translation>
    </message>
    <message>
        <source>Its JSON is nested more deeply than any genuine answer.</source>
        <translation>其 JSON 的嵌套深度超过了任何真实的响应。</translation>
    </message>
    <message>
        <source>Check that the address really belongs to a key vault.</source>
        <translation>请检查该地址是否确实属于密钥保管库。</translation>
    </message>
    <message>
        <source>Answer not as expected</source>
        <translation>响应不符合预期</translation>
    </message>
    <message>
        <source>The vault&apos;s answer lacks something that it promises.</source>
        <translation>保管库的响应缺少其应有的内容。</translation>
    </message>
    <message>
        <source>This part is missing or of the wrong type: {detail}.</source>
        <translation>此部分缺失或类型有误：{detail}。</translation>
    </message>
    <message>
        <source>Try another api-version, and check that the address really belongs to a key vault.</source>
        <translation>请尝试其他 api-version，并检查该地址是否确实属于密钥保管库。</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>响应被截断</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>响应在完成之前结束。</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>连接在响应中途断开。</translation>
    </message>
    <message>
        <source>Refresh, and repeat the action only if the change is not there.</source>
        <translation>请刷新，仅当更改不存在时才重复操作。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>The answer was larger than is accepted.</source>
        <translation>响应超过了可接受的大小。</translation>
    </message>
    <message>
        <source>No genuine answer of a key vault is that large.</source>
        <translation>密钥保管库的真实响应不会这么大。</translation>
    </message>
    <message>
        <source>Next page on another host</source>
        <translation>下一页在其他主机上</translation>
    </message>
    <message>
        <source>The list&apos;s next page lies on another host.</source>
        <translation>列表的下一页位于其他主机上。</translation>
    </message>
    <message>
        <source>A genuine vault never points elsewhere, and the token must not go there: {detail}.</source>
        <translation>真实的保管库不会指向别处，令牌也不得发送到那里：{detail}。</translation>
    </message>
    <message>
        <source>Do not trust this server before its owner has explained it.</source>
        <translation>在服务器所有者作出解释之前，请勿信任此服务器。</translation>
    </message>
    <message>
        <source>Endless list</source>
        <translation>无尽的列表</translation>
    </message>
    <message>
        <source>The list leads back to a page that was already read.</source>
        <translation>列表又指向了已读取过的页面。</translation>
    </message>
    <message>
        <source>The server repeats a link, so the list would never end.</source>
        <translation>服务器重复给出同一链接，因此列表永远不会结束。</translation>
    </message>
    <message>
        <source>Work with the rows that are there, and report it to the server&apos;s owner.</source>
        <translation>请使用现有的行，并向服务器的所有者报告此问题。</translation>
    </message>
    <message>
        <source>Token needed</source>
        <translation>需要令牌</translation>
    </message>
    <message>
        <source>The vault asks for a token, and there is none.</source>
        <translation>保管库要求提供令牌，但目前没有。</translation>
    </message>
    <message>
        <source>It wants one for {resource}, issued by {authority}.</source>
        <translation>它需要由 {authority} 颁发的 {resource} 的令牌。</translation>
    </message>
    <message>
        <source>The vault did not accept the token.</source>
        <translation>保管库未接受该令牌。</translation>
    </message>
    <message>
        <source>It has expired, or it is not a token for {resource} issued by {authority}.</source>
        <translation>它已过期，或者不是由 {authority} 颁发的 {resource} 的令牌。</translation>
    </message>
    <message>
        <source>No sign-in challenge</source>
        <translation>没有登录质询</translation>
    </message>
    <message>
        <source>The server asks for authorization without saying which.</source>
        <translation>服务器要求授权，但未说明是哪种授权。</translation>
    </message>
    <message>
        <source>Its answer 401 holds no Bearer challenge, as every genuine vault sends.</source>
        <translation>其响应 401 不含 Bearer 质询，而真实的保管库都会发送该质询。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address; a proxy may have answered instead.</source>
        <translation>请检查保管库地址；可能是代理作出了响应。</translation>
    </message>
    <message>
        <source>Challenge for another resource</source>
        <translation>针对其他资源的质询</translation>
    </message>
    <message>
        <source>The server asks for a token that is meant for another service.</source>
        <translation>服务器要求提供用于其他服务的令牌。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and do not trust this server if it is right.</source>
        <translation>请检查保管库地址；如果地址正确，请勿信任此服务器。</translation>
    </message>
    <message>
        <source>Sign-in address not secure</source>
        <translation>登录地址不安全</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an address without https.</source>
        <translation>服务器将登录指向不使用 https 的地址。</translation>
    </message>
    <message>
        <source>Unknown sign-in authority</source>
        <translation>未知的登录授权机构</translation>
    </message>
    <message>
        <source>The server sends the sign-in to an authority that is not known.</source>
        <translation>服务器将登录指向未知的授权机构。</translation>
    </message>
    <message>
        <source>The challenge names {authority}, which is neither one of Microsoft&apos;s nor the connection&apos;s own; no token was asked for.</source>
        <translation>质询指定的是 {authority}，它既不属于 Microsoft，也不是连接自己的授权机构；未请求令牌。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and name the authority in the connection only if you trust it.</source>
        <translation>请检查保管库地址；仅当您信任该授权机构时，才在连接中指定它。</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <translation>访问令牌已过期</translation>
    </message>
    <message>
        <source>The access token that you gave is past its time.</source>
        <translation>您提供的访问令牌已过有效期。</translation>
    </message>
    <message>
        <source>Paste a new one, or choose a way of signing in that renews it.</source>
        <translation>请粘贴新的令牌，或选择可自动续订令牌的登录方式。</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>The sign-in authority did not give a token.</source>
        <translation>登录授权机构没有提供令牌。</translation>
    </message>
    <message>
        <source>Its answer holds the reason.</source>
        <translation>其响应中包含原因。</translation>
    </message>
    <message>
        <source>Read the message, correct the connection and try again.</source>
        <translation>请阅读消息，更正连接后重试。</translation>
    </message>
    <message>
        <source>Sign-in timed out</source>
        <translation>登录超时</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>登录未在规定时间内完成。</translation>
    </message>
    <message>
        <source>The page or the code of a sign-in is good for some minutes only.</source>
        <translation>登录的页面或代码只在几分钟内有效。</translation>
    </message>
    <message>
        <source>Try again and finish the sign-in in the browser.</source>
        <translation>请重试，并在浏览器中完成登录。</translation>
    </message>
    <message>
        <source>Sign-in declined</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>You, or a rule of your organisation, refused it on the authority&apos;s page.</source>
        <translation>您或您所在组织的规则在授权机构的页面上拒绝了登录。</translation>
    </message>
    <message>
        <source>Try again and accept, or ask your administrator.</source>
        <translation>请重试并接受，或咨询管理员。</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>登录已取消</translation>
    </message>
    <message>
        <source>The sign-in was canceled, so there is no token.</source>
        <translation>登录已取消，因此没有令牌。</translation>
    </message>
    <message>
        <source>You ended it in this program.</source>
        <translation>您在此程序中结束了登录。</translation>
    </message>
    <message>
        <source>Try again when you want to sign in.</source>
        <translation>需要登录时请重试。</translation>
    </message>
    <message>
        <source>Sign-in not possible here</source>
        <translation>无法在此登录</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received.</source>
        <translation>无法接收浏览器的响应。</translation>
    </message>
    <message>
        <source>This program could not listen on a port of this computer.</source>
        <translation>此程序无法监听本计算机的端口。</translation>
    </message>
    <message>
        <source>Choose the sign-in by device code for this connection.</source>
        <translation>请为此连接选择通过设备代码登录。</translation>
    </message>
    <message>
        <source>Azure CLI not found</source>
        <translation>找不到 Azure CLI</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed.</source>
        <translation>未安装 Azure CLI。</translation>
    </message>
    <message>
        <source>There is no program named az on the path.</source>
        <translation>PATH 中没有名为 az 的程序。</translation>
    </message>
    <message>
        <source>Install the Azure CLI, or choose another way of signing in.</source>
        <translation>请安装 Azure CLI，或选择其他登录方式。</translation>
    </message>
    <message>
        <source>Azure CLI signed out</source>
        <translation>Azure CLI 未登录</translation>
    </message>
    <message>
        <source>The Azure CLI has no account that it could get a token for.</source>
        <translation>Azure CLI 没有可用于获取令牌的帐户。</translation>
    </message>
    <message>
        <source>Nobody is signed in there, or the sign-in there is out of date.</source>
        <translation>尚未在其中登录，或者登录已失效。</translation>
    </message>
    <message>
        <source>Run az login in a terminal and try again.</source>
        <translation>请在终端中运行 az login，然后重试。</translation>
    </message>
    <message>
        <source>Azure CLI too slow</source>
        <translation>Azure CLI 过慢</translation>
    </message>
    <message>
        <source>The Azure CLI did not answer in time.</source>
        <translation>Azure CLI 没有及时响应。</translation>
    </message>
    <message>
        <source>It may wait for the network or for a lock of its own.</source>
        <translation>它可能在等待网络或其自身的锁。</translation>
    </message>
    <message>
        <source>Run az account get-access-token in a terminal to see why, then try again.</source>
        <translation>请在终端中运行 az account get-access-token 查看原因，然后重试。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>无法访问此计算机的密钥环。</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>此会话中没有运行密钥环服务。</translation>
    </message>
    <message>
        <source>Go on with this session, and sign in again in the next.</source>
        <translation>可以继续使用本次会话，下次会话需要重新登录。</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain did not take or give the entry.</source>
        <translation>密钥环未能存入或取出该条目。</translation>
    </message>
    <message>
        <source>It is locked, or it denied the access.</source>
        <translation>它已锁定，或者拒绝了访问。</translation>
    </message>
    <message>
        <source>Unlock it and sign in once more to keep the sign-in.</source>
        <translation>请解锁并重新登录，以保存登录信息。</translation>
    </message>
    <message>
        <source>Keychain too slow</source>
        <translation>密钥环过慢</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>密钥环没有及时响应。</translation>
    </message>
    <message>
        <source>It may wait for its password in a window that is hidden.</source>
        <translation>它可能正在某个被遮挡的窗口中等待输入密码。</translation>
    </message>
    <message>
        <source>Look for that window, and go on with this session meanwhile.</source>
        <translation>请查找该窗口，同时可以继续使用本次会话。</translation>
    </message>
    <message>
        <source>{object} cannot be a name in a key vault.</source>
        <translation>{object}不能作为密钥保管库中的名称。</translation>
    </message>
    <message>
        <source>Take out everything else, such as slashes, dots, spaces and underscores.</source>
        <translation>请去掉其他所有字符，例如斜杠、点、空格和下划线。</translation>
    </message>
    <message>
        <source>Invalid version</source>
        <translation>版本无效</translation>
    </message>
    <message>
        <source>This is not a version of a key or secret.</source>
        <translation>这不是密钥或机密的版本。</translation>
    </message>
    <message>
        <source>A version has 32 hexadecimal digits.</source>
        <translation>版本由 32 位十六进制数字组成。</translation>
    </message>
    <message>
        <source>Choose one of the list of versions, or leave the version out for the current one.</source>
        <translation>请从版本列表中选择一个，或省略版本以使用当前版本。</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>地址无效</translation>
    </message>
    <message>
        <source>This is not the address of a vault.</source>
        <translation>这不是保管库的地址。</translation>
    </message>
    <message>
        <source>An address begins with https:// and a host, without user name, query or path: {detail}.</source>
        <translation>地址以 https:// 和主机开头，不含用户名、查询或路径：{detail}。</translation>
    </message>
    <message>
        <source>Enter it like https://NAME.vault.azure.net.</source>
        <translation>请按 https://NAME.vault.azure.net 的形式输入。</translation>
    </message>
    <message>
        <source>Invalid api-version</source>
        <translation>api-version 无效</translation>
    </message>
    <message>
        <source>This is not an api-version.</source>
        <translation>这不是 api-version。</translation>
    </message>
    <message>
        <source>It may hold only letters, digits, dots and hyphens.</source>
        <translation>它只能包含字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>Enter it like 7.4, 2025-07-01 or 2016.10.01.</source>
        <translation>请按 7.4、2025-07-01 或 2016.10.01 的形式输入。</translation>
    </message>
    <message>
        <source>The digest has {given} bytes, and {algorithm} needs {needed}.</source>
        <translation>摘要为 {given} 字节，而 {algorithm} 需要 {needed} 字节。</translation>
    </message>
    <message>
        <source>It comes from another hash function, or it is written in another encoding than the one chosen.</source>
        <translation>它来自其他哈希函数，或者使用的编码与所选的不同。</translation>
    </message>
    <message>
        <source>Choose the algorithm or encoding that fits, or let the file be hashed here.</source>
        <translation>请选择合适的算法或编码，或在此处对文件计算哈希。</translation>
    </message>
    <message>
        <source>Value too large</source>
        <translation>值过大</translation>
    </message>
    <message>
        <source>The value has {given} bytes, and at most {needed} are allowed.</source>
        <translation>值为 {given} 字节，最多允许 {needed} 字节。</translation>
    </message>
    <message>
        <source>A vault stores small secrets, not files.</source>
        <translation>保管库用于存储小型机密，而不是文件。</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>标记过多</translation>
    </message>
    <message>
        <source>There are more tags than an object can have.</source>
        <translation>标记数量超过了对象的上限。</translation>
    </message>
    <message>
        <source>A key or secret holds at most 15 tags.</source>
        <translation>一个密钥或机密最多可有 15 个标记。</translation>
    </message>
    <message>
        <source>Remove some of the tags.</source>
        <translation>请移除一些标记。</translation>
    </message>
    <message>
        <source>Invalid attribute</source>
        <translation>特性无效</translation>
    </message>
    <message>
        <source>One of the attributes cannot be as it is.</source>
        <translation>其中一个特性的值不可用。</translation>
    </message>
    <message>
        <source>This does not fit: {detail}.</source>
        <translation>此项不符合要求：{detail}。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>Key file unreadable</source>
        <translation>密钥文件无法读取</translation>
    </message>
    <message>
        <source>The key file could not be read as a key.</source>
        <translation>无法将该密钥文件读取为密钥。</translation>
    </message>
    <message>
        <source>It is damaged, or not in the format that its beginning promises: {detail}.</source>
        <translation>文件已损坏，或者与其开头所示的格式不符：{detail}。</translation>
    </message>
    <message>
        <source>Export the key once more as PEM, PKCS#12 or JWK.</source>
        <translation>请以 PEM、PKCS#12 或 JWK 格式重新导出密钥。</translation>
    </message>
    <message>
        <source>Key file not supported</source>
        <translation>密钥文件不受支持</translation>
    </message>
    <message>
        <source>The key in this file is of a kind that a vault does not take.</source>
        <translation>此文件中的密钥属于保管库不接受的类型。</translation>
    </message>
    <message>
        <source>The file holds: {detail}.</source>
        <translation>文件内容：{detail}。</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048, 3072 or 4096 bits or an EC key on P-256, P-384, P-521 or P-256K.</source>
        <translation>请使用 2048、3072 或 4096 位的 RSA 密钥，或者 P-256、P-384、P-521 或 P-256K 曲线的 EC 密钥。</translation>
    </message>
    <message>
        <source>Passphrase needed</source>
        <translation>需要密码短语</translation>
    </message>
    <message>
        <source>The key file is encrypted.</source>
        <translation>密钥文件已加密。</translation>
    </message>
    <message>
        <source>It can only be opened with its passphrase.</source>
        <translation>只能使用其密码短语打开。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>请输入该文件的密码短语。</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file.</source>
        <translation>该密码短语无法打开密钥文件。</translation>
    </message>
    <message>
        <source>It is not the one that the file was encrypted with.</source>
        <translation>它不是加密该文件时使用的密码短语。</translation>
    </message>
    <message>
        <source>Enter it again, minding capital letters and keyboard layout.</source>
        <translation>请重新输入，注意大小写和键盘布局。</translation>
    </message>
    <message>
        <source>No private key</source>
        <translation>没有私钥</translation>
    </message>
    <message>
        <source>The file holds no private key.</source>
        <translation>文件中没有私钥。</translation>
    </message>
    <message>
        <source>It is a public key or a certificate alone, and only a private key can be imported.</source>
        <translation>其中只有公钥或证书，而只能导入私钥。</translation>
    </message>
    <message>
        <source>Choose the file with the private key, often a .key, .pfx or .p12.</source>
        <translation>请选择包含私钥的文件，通常为 .key、.pfx 或 .p12。</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>文件中没有证书</translation>
    </message>
    <message>
        <source>The file holds no certificate for its private key.</source>
        <translation>文件中没有与其私钥对应的证书。</translation>
    </message>
    <message>
        <source>A sign-in by certificate needs both, and they must belong together.</source>
        <translation>使用证书登录需要两者，并且它们必须匹配。</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with the certificate and its key.</source>
        <translation>请选择包含证书及其密钥的 PEM 或 PKCS#12 文件。</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The system reported: {detail}.</source>
        <translation>系统报告：{detail}。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>请检查文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>文件在读取过程中发生了更改。</translation>
    </message>
    <message>
        <source>Another program is writing to it, so its digest would mean nothing.</source>
        <translation>另一个程序正在写入该文件，因此其摘要没有意义。</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then try again.</source>
        <translation>请等到文件写入完成，然后重试。</translation>
    </message>
    <message>
        <source>Cryptography failed</source>
        <translation>加密运算失败</translation>
    </message>
    <message>
        <source>The calculation on this computer failed.</source>
        <translation>在此计算机上的计算失败。</translation>
    </message>
    <message>
        <source>The cryptographic library reported: {detail}.</source>
        <translation>加密库报告：{detail}。</translation>
    </message>
    <message>
        <source>Check the input, and report it if it seems right.</source>
        <translation>请检查输入；如果输入看起来没有问题，请报告此故障。</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>算法不受支持</translation>
    </message>
    <message>
        <source>This algorithm cannot be used here.</source>
        <translation>此算法不能在这里使用。</translation>
    </message>
    <message>
        <source>It is unknown, or it does not fit the key: {detail}.</source>
        <translation>它是未知的，或者与密钥不匹配：{detail}。</translation>
    </message>
    <message>
        <source>Choose an algorithm that fits the type and curve of the key.</source>
        <translation>请选择与密钥的类型和曲线匹配的算法。</translation>
    </message>
    <message>
        <source>Not in this route form</source>
        <translation>此路由形式中不存在</translation>
    </message>
    <message>
        <source>This connection has no such operation: {operation}.</source>
        <translation>此连接没有该操作：{operation}。</translation>
    </message>
    <message>
        <source>The route form chosen for the connection does not know it.</source>
        <translation>为该连接选择的路由形式不支持它。</translation>
    </message>
    <message>
        <source>Open the vault with the other route form (--routes service or --routes documented).</source>
        <translation>请使用另一种路由形式打开保管库（--routes service 或 --routes documented）。</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>错误的请求</translation>
    </message>
    <message>
        <source>Something in it is not as the vault expects; its code is {code}.</source>
        <translation>其中某些内容不符合保管库的要求；代码为 {code}。</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>It wants a token for {resource}, issued by {authority}.</source>
        <translation>它需要由 {authority} 颁发的 {resource} 的令牌。</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁止访问</translation>
    </message>
    <message>
        <source>The vault denies it with the code {code}.</source>
        <translation>保管库拒绝了该请求，代码为 {code}。</translation>
    </message>
    <message>
        <source>Ask the vault&apos;s owner for the permission or role that the vault&apos;s message names.</source>
        <translation>请向保管库的所有者申请保管库消息中提到的权限或角色。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>The vault has no such object: {object}.</source>
        <translation>保管库中没有此对象：{object}。</translation>
    </message>
    <message>
        <source>It was deleted, or the address, the route form or the api-version does not fit.</source>
        <translation>它已被删除，或者地址、路由形式或 api-version 不合适。</translation>
    </message>
    <message>
        <source>Refresh the list, and check the connection&apos;s settings.</source>
        <translation>请刷新列表，并检查连接的设置。</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>方法不允许</translation>
    </message>
    <message>
        <source>The operation does not exist in this api-version or route form.</source>
        <translation>该操作在此 api-version 或路由形式中不存在。</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>请求超时</translation>
    </message>
    <message>
        <source>The vault waited too long for the request.</source>
        <translation>保管库等待请求的时间过长。</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted.</source>
        <translation>连接缓慢或被中断。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The object {object} is in a state that does not allow this.</source>
        <translation>对象{object}当前的状态不允许此操作。</translation>
    </message>
    <message>
        <source>Somebody else is changing it, or an object of this name exists.</source>
        <translation>其他人正在更改它，或者同名的对象已存在。</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>请刷新列表，然后重试。</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>前提条件不满足</translation>
    </message>
    <message>
        <source>The object {object} has changed in the meantime.</source>
        <translation>对象{object}在此期间已发生更改。</translation>
    </message>
    <message>
        <source>The request was meant for an older state of it.</source>
        <translation>该请求针对的是它较旧的状态。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>请刷新，然后重试。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>The request is larger than the vault accepts.</source>
        <translation>请求超过了保管库可接受的大小。</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>请缩短该值。</translation>
    </message>
    <message>
        <source>Wrong content type</source>
        <translation>内容类型错误</translation>
    </message>
    <message>
        <source>The vault does not accept the content type.</source>
        <translation>保管库不接受该内容类型。</translation>
    </message>
    <message>
        <source>The route form or the api-version does not fit the vault.</source>
        <translation>路由形式或 api-version 不适合此保管库。</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>The vault is not available just now.</source>
        <translation>保管库目前不可用。</translation>
    </message>
    <message>
        <source>It is overloaded or under maintenance.</source>
        <translation>它负载过重或正在维护。</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>网关超时</translation>
    </message>
    <message>
        <source>The vault did not answer in time.</source>
        <translation>保管库没有及时响应。</translation>
    </message>
    <message>
        <source>A part of the service behind it is slow.</source>
        <translation>其后端服务的某个部分响应缓慢。</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>已重定向</translation>
    </message>
    <message>
        <source>The server points elsewhere instead of answering.</source>
        <translation>服务器没有响应，而是指向别处。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address.</source>
        <translation>请检查保管库地址。</translation>
    </message>
    <message>
        <source>It answered {status} with the code {code}.</source>
        <translation>它返回了 {status}，代码为 {code}。</translation>
    </message>
    <message>
        <source>Read the vault&apos;s message below, correct the input and try again.</source>
        <translation>请阅读下面的保管库消息，更正输入后重试。</translation>
    </message>
    <message>
        <source>The cause lies inside the service: it answered {status} with the code {code}.</source>
        <translation>原因在服务内部：它返回了 {status}，代码为 {code}。</translation>
    </message>
    <message>
        <source>A server on the way could not read the request.</source>
        <translation>中间的某个服务器无法读取该请求。</translation>
    </message>
    <message>
        <source>The answer 400 is not from the vault but {contentType} of a web server or proxy.</source>
        <translation>响应 400 并非来自保管库，而是来自 Web 服务器或代理（{contentType}）。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address and the name of the object for unusual characters.</source>
        <translation>请检查保管库地址，以及对象名称中是否有特殊字符。</translation>
    </message>
    <message>
        <source>Sign-in on the way</source>
        <translation>中间设备要求登录</translation>
    </message>
    <message>
        <source>Something on the way asks for a sign-in.</source>
        <translation>有中间设备要求登录。</translation>
    </message>
    <message>
        <source>The answer 401 is not from the vault; a gateway or proxy stands between.</source>
        <translation>响应 401 并非来自保管库；中间有网关或代理。</translation>
    </message>
    <message>
        <source>Sign in to that gateway, or connect around it.</source>
        <translation>请登录该网关，或绕过它进行连接。</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>途中被阻止</translation>
    </message>
    <message>
        <source>The request was blocked before it reached the vault.</source>
        <translation>请求在到达保管库之前被阻止。</translation>
    </message>
    <message>
        <source>The answer 403 is not from the vault but from a firewall, a proxy or the vault&apos;s web server.</source>
        <translation>响应 403 并非来自保管库，而是来自防火墙、代理或保管库的 Web 服务器。</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let {vault} through, and check the vault&apos;s address.</source>
        <translation>请联系网络管理人员放行 {vault}，并检查保管库地址。</translation>
    </message>
    <message>
        <source>The server has no vault at this address.</source>
        <translation>服务器在此地址没有保管库。</translation>
    </message>
    <message>
        <source>The answer 404 is not from the vault but from another web server.</source>
        <translation>响应 404 并非来自保管库，而是来自其他 Web 服务器。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address: a vault has no path behind the host.</source>
        <translation>请检查保管库地址：保管库地址的主机之后没有路径。</translation>
    </message>
    <message>
        <source>Method not allowed on the way</source>
        <translation>途中不允许该方法</translation>
    </message>
    <message>
        <source>Something on the way does not allow {method}.</source>
        <translation>有中间设备不允许 {method}。</translation>
    </message>
    <message>
        <source>The answer 405 is not from the vault.</source>
        <translation>响应 405 并非来自保管库。</translation>
    </message>
    <message>
        <source>Check the vault&apos;s address, and connect without the proxy if you can.</source>
        <translation>请检查保管库地址，如果可能，请不通过代理连接。</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>代理需要用户名和密码。</translation>
    </message>
    <message>
        <source>{proxy} answered instead of the vault.</source>
        <translation>{proxy} 代替保管库作出了响应。</translation>
    </message>
    <message>
        <source>Put the credentials in the proxy&apos;s address (environment variable https_proxy).</source>
        <translation>请将凭据写入代理的地址（环境变量 https_proxy）。</translation>
    </message>
    <message>
        <source>Too large for the way</source>
        <translation>途中请求过大</translation>
    </message>
    <message>
        <source>Something on the way refuses a request of this size.</source>
        <translation>有中间设备拒绝此大小的请求。</translation>
    </message>
    <message>
        <source>The answer 413 is not from the vault.</source>
        <translation>响应 413 并非来自保管库。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow larger requests.</source>
        <translation>请联系代理的管理人员，以允许更大的请求。</translation>
    </message>
    <message>
        <source>Something on the way limits the number of requests.</source>
        <translation>有中间设备限制请求数量。</translation>
    </message>
    <message>
        <source>The answer 429 is not from the vault.</source>
        <translation>响应 429 并非来自保管库。</translation>
    </message>
    <message>
        <source>Not implemented on the way</source>
        <translation>途中未实现</translation>
    </message>
    <message>
        <source>Something on the way does not know how to do this.</source>
        <translation>有中间设备不支持执行此操作。</translation>
    </message>
    <message>
        <source>The answer 501 is not from the vault.</source>
        <translation>响应 501 并非来自保管库。</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>A gateway on the way got no answer from the vault.</source>
        <translation>中间的网关没有收到保管库的响应。</translation>
    </message>
    <message>
        <source>The answer 502 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>响应 502 并非来自保管库，而是来自其前面的代理或网关。</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again; if it stays, ask whoever runs the gateway.</source>
        <translation>请等待 {wait}，然后重试；如果问题仍然存在，请联系网关的管理人员。</translation>
    </message>
    <message>
        <source>Unavailable on the way</source>
        <translation>途中不可用</translation>
    </message>
    <message>
        <source>A server on the way is not available just now.</source>
        <translation>中间的某个服务器目前不可用。</translation>
    </message>
    <message>
        <source>The answer 503 is not from the vault; the proxy or gateway is overloaded or under maintenance.</source>
        <translation>响应 503 并非来自保管库；代理或网关负载过重或正在维护。</translation>
    </message>
    <message>
        <source>A gateway on the way waited too long for the vault.</source>
        <translation>中间的网关等待保管库的时间过长。</translation>
    </message>
    <message>
        <source>The answer 504 is not from the vault but from the proxy or gateway in front of it.</source>
        <translation>响应 504 并非来自保管库，而是来自其前面的代理或网关。</translation>
    </message>
    <message>
        <source>Verb not allowed on the way</source>
        <translation>途中不允许该谓词</translation>
    </message>
    <message>
        <source>Something on the way does not let {method} through.</source>
        <translation>有中间设备不允许 {method} 通过。</translation>
    </message>
    <message>
        <source>It answered {status}, as proxies and servers do that know only GET and POST.</source>
        <translation>它返回了 {status}，只支持 GET 和 POST 的代理和服务器会这样响应。</translation>
    </message>
    <message>
        <source>Switch on “Send every verb as POST” for this connection (--post-only).</source>
        <translation>请为此连接打开“将所有谓词作为 POST 发送”（--post-only）。</translation>
    </message>
    <message>
        <source>{vault} did not answer in time.</source>
        <translation>{vault} 没有及时响应。</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the change may have been made.</source>
        <translation>服务器负载过重或网络缓慢，更改可能已经生效。</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>不是密钥文件</translation>
    </message>
    <message>
        <source>This file is not a key in a known format.</source>
        <translation>此文件不是已知格式的密钥。</translation>
    </message>
    <message>
        <source>It is neither PEM nor DER, PKCS#12 or JWK.</source>
        <translation>它不是 PEM、DER、PKCS#12 或 JWK。</translation>
    </message>
    <message>
        <source>Choose a file with a private key in PEM, DER, PKCS#12 or JWK.</source>
        <translation>请选择包含私钥的 PEM、DER、PKCS#12 或 JWK 文件。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Practice vault ended</source>
        <translation>练习保管库已结束</translation>
    </message>
    <message>
        <source>The practice vault on this computer has ended.</source>
        <translation>此计算机上的练习保管库已结束。</translation>
    </message>
    <message>
        <source>Its last words were: {detail}.</source>
        <translation>其最后的输出为：{detail}。</translation>
    </message>
    <message>
        <source>Open the practice vault again; what was in it is gone.</source>
        <translation>请重新打开练习保管库；其中原有的内容已丢失。</translation>
    </message>
    <message>
        <source>If that authority is your own, open the vault with its root certificate (“Additional CA file”, --ca FILE); otherwise stop here, since somebody may be listening in.</source>
        <translation>如果该机构是您自己的，请使用其根证书打开保管库（“附加 CA 文件”，--ca FILE）；否则请就此停止，因为可能有人在窃听。</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>签名不匹配</translation>
    </message>
    <message>
        <source>The signature of {object} does not fit the digest and the key&apos;s public half.</source>
        <translation>{object} 的签名与摘要和密钥的公钥部分不匹配。</translation>
    </message>
    <message>
        <source>The answer was changed on the way, or another version of the key has signed ({detail}).</source>
        <translation>响应在传输途中被更改，或者签名的是密钥的其他版本（{detail}）。</translation>
    </message>
    <message>
        <source>Do not use this signature: refresh, sign once more and compare.</source>
        <translation>请勿使用此签名：请刷新，重新签名并进行比较。</translation>
    </message>
    <message>
        <source>The challenge names {resource}, and {vault} is not a host of that; on such a word no token is asked for.</source>
        <translation>质询指定的是 {resource}，而 {vault} 不是其主机；不会据此请求令牌。</translation>
    </message>
    <message>
        <source>The challenge names {authority}, where a password could be read on the way; on such a word no token is asked for.</source>
        <translation>质询指定的是 {authority}，密码可能在传输途中被读取；不会据此请求令牌。</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>不是访问令牌</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>这不是访问令牌。</translation>
    </message>
    <message>
        <source>A token is one line of letters, digits and -._~+/=, at most 64 KB.</source>
        <translation>令牌是由字母、数字和 -._~+/= 组成的单行文本，最大 64 KB。</translation>
    </message>
    <message>
        <source>Give the token&apos;s text alone, without quotes or JSON around it.</source>
        <translation>请仅提供令牌文本本身，不要包含引号或 JSON。</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>没有证书</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read.</source>
        <translation>文件中没有可读取的证书。</translation>
    </message>
    <message>
        <source>A root certificate in PEM is wanted, and this is something else: {detail}.</source>
        <translation>需要 PEM 格式的根证书，而此文件是其他内容：{detail}。</translation>
    </message>
    <message>
        <source>Choose a file that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>请选择以“-----BEGIN CERTIFICATE-----”开头的文件。</translation>
    </message>
    <message>
        <source>File not written</source>
        <translation>文件未写入</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The system refused to write it: {detail}.</source>
        <translation>系统拒绝写入该文件：{detail}。</translation>
    </message>
    <message>
        <source>Choose another folder or name, and check the space that is left.</source>
        <translation>请选择其他文件夹或名称，并检查剩余空间。</translation>
    </message>
    <message>
        <source>Check the proxy that the connection names, or the system&apos;s (environment variables https_proxy and no_proxy).</source>
        <translation>请检查连接中指定的代理或系统代理（环境变量 https_proxy 和 no_proxy）。</translation>
    </message>
    <message>
        <source>Invalid proxy</source>
        <translation>代理无效</translation>
    </message>
    <message>
        <source>The connection&apos;s proxy cannot be used.</source>
        <translation>无法使用该连接的代理。</translation>
    </message>
    <message>
        <source>A proxy needs a host&apos;s name and a port from 1 to 65535; this is wrong: {detail}.</source>
        <translation>代理需要主机名以及 1 到 65535 之间的端口；此处有误：{detail}。</translation>
    </message>
    <message>
        <source>Correct the proxy, or take the system&apos;s.</source>
        <translation>请更正代理，或使用系统代理。</translation>
    </message>
    <message>
        <source>Invalid authority</source>
        <translation>授权机构无效</translation>
    </message>
    <message>
        <source>The connection&apos;s authority is not an address that can sign in.</source>
        <translation>该连接的授权机构不是可用于登录的地址。</translation>
    </message>
    <message>
        <source>It begins with https:// and a host, without path or user name: {detail}.</source>
        <translation>它应以 https:// 和主机开头，不含路径或用户名：{detail}。</translation>
    </message>
    <message>
        <source>Enter it like https://login.example.org, or leave it empty to trust Microsoft&apos;s only.</source>
        <translation>请按 https://login.example.org 的形式输入，或留空以仅信任 Microsoft 的授权机构。</translation>
    </message>
    <message>
        <source>Sign-in incomplete</source>
        <translation>登录信息不完整</translation>
    </message>
    <message>
        <source>The connection does not say all that its way of signing in needs.</source>
        <translation>该连接缺少其登录方式所需的部分信息。</translation>
    </message>
    <message>
        <source>This is missing: {detail}.</source>
        <translation>缺少：{detail}。</translation>
    </message>
    <message>
        <source>Edit the connection and fill it in, or choose another way of signing in.</source>
        <translation>请编辑连接并补充完整，或选择其他登录方式。</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>The file of connections cannot be understood.</source>
        <translation>无法识别连接文件。</translation>
    </message>
    <message>
        <source>It was damaged, or written by a newer version of the program: {detail}.</source>
        <translation>文件已损坏，或者由更新版本的程序写入：{detail}。</translation>
    </message>
    <message>
        <source>Repair the file or move it away; it is left as it is until then.</source>
        <translation>请修复该文件或将其移走；在此之前它会保持原样。</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew, or to give a new token for {resource} from {authority}.</source>
        <translation>请刷新 (F5) 以重新登录，或提供由 {authority} 颁发的、用于 {resource} 的新令牌。</translation>
    </message>
    <message>
        <source>Refresh (F5) to sign in anew; where you give the token yourself, get one for {resource} from {authority}.</source>
        <translation>请刷新 (F5) 以重新登录；如果由您自行提供令牌，请从 {authority} 获取用于 {resource} 的令牌。</translation>
    </message>
    <message>
        <source>Refresh (F5) to be asked for the sign-in again, or choose another way of signing in for the connection.</source>
        <translation>请刷新 (F5) 以再次显示登录提示，或为该连接选择其他登录方式。</translation>
    </message>
    <message>
        <source>No sign-in answer</source>
        <translation>没有登录响应</translation>
    </message>
    <message>
        <source>The answer to the sign-in could not be understood.</source>
        <translation>无法识别对登录请求的响应。</translation>
    </message>
    <message>
        <source>The sign-in authority is out of order, or something on the way has answered in its place.</source>
        <translation>登录授权机构出现故障，或者途中的其他设备代替它作出了响应。</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the proxy and the connection&apos;s authority.</source>
        <translation>请稍后重试；如果问题仍然存在，请检查代理和该连接的授权机构。</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>the certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>客户端密码</translation>
    </message>
    <message>
        <source>Kept lists damaged</source>
        <translation>保存的列表已损坏</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be trusted.</source>
        <translation>上次访问保管库时保存的内容不可信。</translation>
    </message>
    <message>
        <source>Its file is not as this program wrote it: it was damaged, changed or put there from elsewhere.</source>
        <translation>文件不是此程序写入时的样子：它已损坏、被更改，或是从别处放入的。</translation>
    </message>
    <message>
        <source>It was set aside unchanged, and a new one is kept from now on: {detail}.</source>
        <translation>已将其原样移到一旁，从现在起会保存新的文件：{detail}。</translation>
    </message>
    <message>
        <source>Kept lists of a newer version</source>
        <translation>由更新版本保存的列表</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be read.</source>
        <translation>无法读取上次访问保管库时保存的内容。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it, in a form that this one does not know: {detail}.</source>
        <translation>它由程序的更新版本写入，此版本不认识其形式：{detail}。</translation>
    </message>
    <message>
        <source>Use the newer version; the file is left as it is.</source>
        <translation>请使用更新版本；文件会保持原样。</translation>
    </message>
    <message>
        <source>No key for the kept lists</source>
        <translation>没有用于所保存列表的密钥</translation>
    </message>
    <message>
        <source>What was kept of the vault&apos;s last visit cannot be decrypted.</source>
        <translation>无法解密上次访问保管库时保存的内容。</translation>
    </message>
    <message>
        <source>The keychain gives no key for it: it is locked, or the entry was removed.</source>
        <translation>密钥环未提供其密钥：密钥环已锁定，或者该条目已被移除。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; nothing else opens this file: {detail}.</source>
        <translation>请解锁密钥环后重试；没有其他方法可以打开此文件：{detail}。</translation>
    </message>
    <message>
        <source>Another key for the kept lists</source>
        <translation>所保存列表的密钥不同</translation>
    </message>
    <message>
        <source>The keychain has another key than the one that it was encrypted with, as after moving to another computer.</source>
        <translation>密钥环中的密钥与加密时使用的密钥不同，例如在换用其他计算机之后。</translation>
    </message>
    <message>
        <source>A new one is kept when the vault is next seen; the file is set aside then: {detail}.</source>
        <translation>下次访问该保管库时会保存新的文件，届时此文件会被移到一旁：{detail}。</translation>
    </message>
    <message>
        <source>No signing certificate</source>
        <translation>没有签名证书</translation>
    </message>
    <message>
        <source>There is no certificate that can be read.</source>
        <translation>没有可读取的证书。</translation>
    </message>
    <message>
        <source>The certificate of the key that signs is wanted, in PEM or DER.</source>
        <translation>需要签名密钥的证书，格式为 PEM 或 DER。</translation>
    </message>
    <message>
        <source>Choose the file that was issued for this key.</source>
        <translation>请选择为此密钥颁发的文件。</translation>
    </message>
    <message>
        <source>Certificate of another key</source>
        <translation>其他密钥的证书</translation>
    </message>
    <message>
        <source>The certificate was issued for another key than the one that signs.</source>
        <translation>该证书是为其他密钥颁发的，而不是用于签名的密钥。</translation>
    </message>
    <message>
        <source>Its public key differs from that of this version of the key.</source>
        <translation>其公钥与密钥此版本的公钥不同。</translation>
    </message>
    <message>
        <source>Choose the certificate of this version, or the version that the certificate belongs to.</source>
        <translation>请选择此版本的证书，或选择该证书所属的版本。</translation>
    </message>
    <message>
        <source>Certificate request incomplete</source>
        <translation>证书请求不完整</translation>
    </message>
    <message>
        <source>A field of the certificate request is not right.</source>
        <translation>证书请求中的某个字段不正确。</translation>
    </message>
    <message>
        <source>This cannot be put into a certificate: {detail}.</source>
        <translation>此内容不能放入证书：{detail}。</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>请更正该字段后重试。</translation>
    </message>
    <message>
        <source>Journal changed</source>
        <translation>日志已更改</translation>
    </message>
    <message>
        <source>The signing journal takes no more entries.</source>
        <translation>签名日志不再接受新条目。</translation>
    </message>
    <message>
        <source>Open the journal, verify it, and set it aside to begin a new one.</source>
        <translation>请打开日志并进行验证，然后将其移到一旁以开始新的日志。</translation>
    </message>
    <message>
        <source>Its end was changed or removed by something else, so nothing can be chained to it: {detail}.</source>
        <translation>其末尾已被其他程序更改或移除，因此无法在其后链接任何条目：{detail}。</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>只读连接</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>未发送任何内容：此连接为只读。</translation>
    </message>
    <message>
        <source>It is kept so that nothing in this vault is changed or signed by mistake.</source>
        <translation>设为只读是为了防止误更改此保管库中的内容或误签名。</translation>
    </message>
    <message>
        <source>If it is meant, switch off “Read-only” in the connection and open the vault again.</source>
        <translation>如果确实需要，请在连接中关闭“只读”，然后重新打开保管库。</translation>
    </message>
    <message>
        <source>The server or something on the way hung up, and the vault may have signed.</source>
        <translation>服务器或中间设备断开了连接，保管库可能已经签名。</translation>
    </message>
    <message>
        <source>Sign again for another signature: the first, if it was made, is lost. It was not asked for a second time.</source>
        <translation>如需另一个签名，请重新签名：第一个签名即使已生成也已丢失。未再次请求。</translation>
    </message>
    <message>
        <source>The server is overloaded or the network is slow, and the vault may have signed.</source>
        <translation>服务器负载过重或网络缓慢，保管库可能已经签名。</translation>
    </message>
</context>
<context>
    <name>ItemCells</name>
    <message>
        <source>Disabled: the vault refuses to use it</source>
        <translation>已禁用：保管库拒绝使用它</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>在 %1 之前无效</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>将于 %1 到期</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Purged</source>
        <extracomment>Title of the column that says when a deleted object goes for good</extracomment>
        <translation>清除时间</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <extracomment>%1 is a version of a key, secret or certificate: the one that is used when no version is named</extracomment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>%1
Managed: it backs a certificate</source>
        <translation>%1
托管：用于支持证书</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Read aloud for a date that an object does not have</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Managed: it backs a certificate</source>
        <translation>托管：用于支持证书</translation>
    </message>
    <message>
        <source>%1, managed by a certificate</source>
        <extracomment>Read aloud: %1 is a state such as &quot;Enabled&quot; or &quot;Expired&quot;</extracomment>
        <translation>%1，由证书管理</translation>
    </message>
</context>
<context>
    <name>ObjectChange</name>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <extracomment>What changed about an object: whether it is enabled</extracomment>
        <translation>启用状态</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The mark of an object that was not there at the last visit</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted since the last visit</source>
        <translation>自上次访问以来已删除</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is what changed, parted by commas: &quot;tags, validity&quot;</extracomment>
        <translation>已更改：%1</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>create key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>import key</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>get key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>update key</source>
        <translation>更新密钥</translation>
    </message>
    <message>
        <source>delete key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>list keys</source>
        <translation>列出密钥</translation>
    </message>
    <message>
        <source>list versions of key</source>
        <translation>列出密钥版本</translation>
    </message>
    <message>
        <source>list deleted keys</source>
        <translation>列出已删除的密钥</translation>
    </message>
    <message>
        <source>get deleted key</source>
        <translation>获取已删除的密钥</translation>
    </message>
    <message>
        <source>recover key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>purge key</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <source>back up key</source>
        <translation>备份密钥</translation>
    </message>
    <message>
        <source>restore key</source>
        <translation>还原密钥</translation>
    </message>
    <message>
        <source>encrypt with key</source>
        <translation>使用密钥加密</translation>
    </message>
    <message>
        <source>decrypt with key</source>
        <translation>使用密钥解密</translation>
    </message>
    <message>
        <source>wrap with key</source>
        <translation>使用密钥包装</translation>
    </message>
    <message>
        <source>unwrap with key</source>
        <translation>使用密钥解包</translation>
    </message>
    <message>
        <source>sign with key</source>
        <translation>使用密钥签名</translation>
    </message>
    <message>
        <source>verify with key</source>
        <translation>使用密钥验证</translation>
    </message>
    <message>
        <source>rotate key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>get rotation policy of key</source>
        <translation>获取密钥的轮换策略</translation>
    </message>
    <message>
        <source>update rotation policy of key</source>
        <translation>更新密钥的轮换策略</translation>
    </message>
    <message>
        <source>set secret</source>
        <translation>设置机密</translation>
    </message>
    <message>
        <source>get secret</source>
        <translation>获取机密</translation>
    </message>
    <message>
        <source>update secret</source>
        <translation>更新机密</translation>
    </message>
    <message>
        <source>delete secret</source>
        <translation>删除机密</translation>
    </message>
    <message>
        <source>list secrets</source>
        <translation>列出机密</translation>
    </message>
    <message>
        <source>list versions of secret</source>
        <translation>列出机密版本</translation>
    </message>
    <message>
        <source>list deleted secrets</source>
        <translation>列出已删除的机密</translation>
    </message>
    <message>
        <source>get deleted secret</source>
        <translation>获取已删除的机密</translation>
    </message>
    <message>
        <source>recover secret</source>
        <translation>恢复机密</translation>
    </message>
    <message>
        <source>purge secret</source>
        <translation>清除机密</translation>
    </message>
    <message>
        <source>back up secret</source>
        <translation>备份机密</translation>
    </message>
    <message>
        <source>restore secret</source>
        <translation>还原机密</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what was done (&quot;get key&quot;), %2 the object&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open the practice vault</source>
        <translation>打开练习保管库</translation>
    </message>
    <message>
        <source>get certificate</source>
        <translation>获取证书</translation>
    </message>
    <message>
        <source>list certificates</source>
        <translation>列出证书</translation>
    </message>
    <message>
        <source>list versions of certificate</source>
        <translation>列出证书版本</translation>
    </message>
    <message>
        <source>list deleted certificates</source>
        <translation>列出已删除的证书</translation>
    </message>
    <message>
        <source>get deleted certificate</source>
        <translation>获取已删除的证书</translation>
    </message>
    <message>
        <source>get policy of certificate</source>
        <translation>获取证书的策略</translation>
    </message>
</context>
<context>
    <name>PublicKeyForm</name>
    <message>
        <source>PEM (SubjectPublicKeyInfo)</source>
        <translation>PEM（SubjectPublicKeyInfo）</translation>
    </message>
    <message>
        <source>DER (SubjectPublicKeyInfo, binary)</source>
        <translation>DER（SubjectPublicKeyInfo，二进制）</translation>
    </message>
    <message>
        <source>Shown in hexadecimal; the file holds the bytes.</source>
        <translation>此处以十六进制显示；文件中保存的是字节。</translation>
    </message>
    <message>
        <source>JWK (RFC 7517)</source>
        <translation>JWK（RFC 7517）</translation>
    </message>
    <message>
        <source>OpenSSH (one line)</source>
        <translation>OpenSSH（一行）</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Back to Vault Browser</source>
        <translation>返回 Vault Browser</translation>
    </message>
    <message>
        <source>Vault Browser has received your sign-in and goes on. You can close this page.</source>
        <translation>Vault Browser 已收到您的登录并将继续。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Vault Browser shows why. You can close this page.</source>
        <translation>Vault Browser 会显示原因。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>Vault Browser waits for a sign-in, and this is not its answer.</source>
        <translation>Vault Browser 正在等待登录，而这不是它要的响应。</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密码</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>You sign in at the vault&apos;s sign-in page in your own browser.</source>
        <translation>在您自己的浏览器中，于保管库的登录页面登录。</translation>
    </message>
    <message>
        <source>You type a short code at a sign-in page, here or on another device.</source>
        <translation>在此设备或其他设备的登录页面上输入一个短代码。</translation>
    </message>
    <message>
        <source>An application signs in with its secret; no person is asked.</source>
        <translation>应用程序使用其密码登录，无需人工操作。</translation>
    </message>
    <message>
        <source>An application signs in with its certificate&apos;s private key; no person is asked.</source>
        <translation>应用程序使用其证书的私钥登录，无需人工操作。</translation>
    </message>
    <message>
        <source>The Azure CLI gives a token for whoever signed in with “az login”.</source>
        <translation>Azure CLI 为已通过“az login”登录的用户提供令牌。</translation>
    </message>
    <message>
        <source>You give a token that you have; it serves until it expires.</source>
        <translation>提供您已有的令牌；它在到期之前有效。</translation>
    </message>
</context>
<context>
    <name>TestStepWords</name>
    <message>
        <source>Find the host</source>
        <translation>查找主机</translation>
    </message>
    <message>
        <source>Connect securely</source>
        <translation>建立安全连接</translation>
    </message>
    <message>
        <source>Ask where to sign in</source>
        <translation>查询登录位置</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>List the vault</source>
        <translation>列出保管库内容</translation>
    </message>
    <message>
        <source>%1, %2. Certificate by %3, valid until %4</source>
        <extracomment>%1 is TLS&apos;s version, %2 a cipher, %3 who issued the certificate, %4 a date.</extracomment>
        <translation>%1，%2。证书由 %3 颁发，有效期至 %4</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is the authority that signs in, %2 the resource that the token is for.</extracomment>
        <translation>%1，用于 %2</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>1 item on the first page</source>
        <translation>第一页有 1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the first page</source>
        <translation>
            <numerusform>第一页有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%L1 new</source>
        <translation>%L1 项新增</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 项更改</translation>
    </message>
    <message>
        <source>%L1 expiring</source>
        <extracomment>How many objects expired since, or came close to it</extracomment>
        <translation>%L1 项到期</translation>
    </message>
    <message>
        <source>%L1 vanished</source>
        <translation>%L1 项消失</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <extracomment>%1 is the date and time of the last visit</extracomment>
        <translation>自 %1 以来没有任何更改。</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1 is the date and time of the last visit, %2 counts: &quot;3 new, 1 vanished&quot;</extracomment>
        <translation>自 %1 以来：%2。</translation>
    </message>
    <message>
        <source>Not read, and not compared: %1.</source>
        <extracomment>%1 are lists, parted by commas: &quot;Keys, Deleted keys&quot;</extracomment>
        <translation>未读取，也未比较：%1。</translation>
    </message>
</context>
<context>
    <name>vault::AddressSection</name>
    <message>
        <source>Managed HSM, China</source>
        <translation>托管 HSM，中国</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Managed HSM, US Government</source>
        <translation>托管 HSM，美国政府</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>美国政府</translation>
    </message>
    <message>
        <source>Managed HSM, public</source>
        <translation>托管 HSM，公有云</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公有云</translation>
    </message>
    <message>
        <source>Cloud of the vault</source>
        <translation>保管库所在的云</translation>
    </message>
    <message>
        <source>Suffix of the vault&apos;s host</source>
        <translation>保管库主机的后缀</translation>
    </message>
    <message>
        <source>vault.example.org</source>
        <extracomment>An example of the end of a vault&apos;s host.</extracomment>
        <translation>vault.example.org</translation>
    </message>
    <message>
        <source>Vault &amp;URL:</source>
        <translation>保管库 URL(&amp;U)：</translation>
    </message>
    <message>
        <source>.%1 (%2)</source>
        <extracomment>A host&apos;s ending and the cloud that it belongs to, as an entry of a list.</extracomment>
        <translation>.%1（%2）</translation>
    </message>
    <message>
        <source>Other suffix</source>
        <translation>其他后缀</translation>
    </message>
    <message>
        <source>Give the vault&apos;s URL or its name.</source>
        <translation>请输入保管库的 URL 或名称。</translation>
    </message>
    <message>
        <source>For example https://contoso.vault.azure.net, or just contoso.</source>
        <translation>例如 https://contoso.vault.azure.net，或只输入 contoso。</translation>
    </message>
    <message>
        <source>Give the suffix.</source>
        <translation>请输入后缀。</translation>
    </message>
    <message>
        <source>The suffix is what follows the vault&apos;s name in its host.</source>
        <translation>后缀是主机中保管库名称之后的部分。</translation>
    </message>
    <message>
        <source>Correct the URL.</source>
        <translation>请更正 URL。</translation>
    </message>
    <message>
        <source>Opens %1, a Managed HSM: it has keys and no secrets.</source>
        <extracomment>%1 is the URL that is opened.</extracomment>
        <translation>将打开 %1，这是托管 HSM：其中有密钥，没有机密。</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>将打开 %1</translation>
    </message>
</context>
<context>
    <name>vault::AdvancedSection</name>
    <message>
        <source>Advan&amp;ced</source>
        <translation>高级(&amp;C)</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <source>API &amp;version:</source>
        <translation>API 版本(&amp;V)：</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>文档形式</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务形式</translation>
    </message>
    <message>
        <source>&amp;Routes:</source>
        <translation>路由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Send every verb as POST</source>
        <translation>将所有谓词作为 POST 发送(&amp;S)</translation>
    </message>
    <message>
        <source>PUT, PATCH and DELETE go as POST with X-HTTP-METHOD: for proxies that refuse them.</source>
        <translation>将 PUT、PATCH 和 DELETE 作为带 X-HTTP-METHOD 的 POST 发送：适用于拒绝这些谓词的代理。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Additional CA certificate (PEM)</source>
        <translation>附加 CA 证书（PEM）</translation>
    </message>
    <message>
        <source>Only for a vault with a certificate of your own CA</source>
        <translation>仅适用于使用您自己的 CA 所颁发证书的保管库</translation>
    </message>
    <message>
        <source>Choose the additional CA file</source>
        <translation>选择附加 CA 文件</translation>
    </message>
    <message>
        <source>Additional CA file:</source>
        <translation>附加 CA 文件：</translation>
    </message>
    <message>
        <source>Microsoft&apos;s only</source>
        <translation>仅限 Microsoft</translation>
    </message>
    <message>
        <source>A sign-in host of your own that credentials may go to, beside Microsoft&apos;s.</source>
        <translation>除 Microsoft 的登录主机外，可接收凭据的自有登录主机。</translation>
    </message>
    <message>
        <source>Trusted authorit&amp;y:</source>
        <translation>受信任的授权机构(&amp;Y)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>Marks the connection in lists, and its window with a band.</source>
        <translation>在列表中标示该连接，并在其窗口中显示色带。</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>颜色：</translation>
    </message>
    <message>
        <source>Correct the API version.</source>
        <translation>请更正 API 版本。</translation>
    </message>
    <message>
        <source>A version such as 7.4 or 2025-07-01: letters, digits, dots and dashes.</source>
        <translation>版本如 7.4 或 2025-07-01：可包含字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>a key is made with PUT /keys/NAME</source>
        <translation>使用 PUT /keys/NAME 创建密钥</translation>
    </message>
    <message>
        <source>a key is made with POST /keys/NAME/create</source>
        <translation>使用 POST /keys/NAME/create 创建密钥</translation>
    </message>
    <message>
        <source>Version %1 is of the form YYYY.MM.DD, so the documented routes are used: %2.</source>
        <translation>版本 %1 为 YYYY.MM.DD 形式，因此使用文档形式的路由：%2。</translation>
    </message>
    <message>
        <source>For version %1 these are the service&apos;s routes: %2.</source>
        <translation>对于版本 %1，使用服务形式的路由：%2。</translation>
    </message>
    <message>
        <source>As in the reference pages: %1.</source>
        <translation>与参考文档一致：%1。</translation>
    </message>
    <message>
        <source>As the live service answers: %1.</source>
        <translation>与实际服务一致：%1。</translation>
    </message>
    <message>
        <source>Correct the CA file.</source>
        <translation>请更正 CA 文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>该文件不存在。</translation>
    </message>
    <message>
        <source>Correct the authority.</source>
        <translation>请更正授权机构。</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s host.</source>
        <translation>请输入代理的主机。</translation>
    </message>
    <message>
        <source>Correct the proxy.</source>
        <translation>请更正代理。</translation>
    </message>
    <message>
        <source>By the address</source>
        <translation>根据地址判断</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Key Vault</translation>
    </message>
    <message>
        <source>Managed HSM</source>
        <translation>托管 HSM</translation>
    </message>
    <message>
        <source>A Managed HSM has keys only. Choose it where the address does not tell, such as behind a gateway.</source>
        <translation>托管 HSM 中只有密钥。如果无法从地址判断（例如位于网关之后），请选择此项。</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>种类：</translation>
    </message>
</context>
<context>
    <name>vault::AlgorithmBox</name>
    <message>
        <source>%1 needs the curve %2; this key is on %3.</source>
        <extracomment>%1 an algorithm, %2 and %3 are curves.</extracomment>
        <translation>%1 需要曲线 %2；此密钥使用 %3。</translation>
    </message>
    <message>
        <source>%1 needs a key on the curve %2; this one is %3.</source>
        <extracomment>%1 an algorithm, %2 a curve, %3 is &quot;RSA 2048&quot;.</extracomment>
        <translation>%1 需要曲线 %2 上的密钥；此密钥为 %3。</translation>
    </message>
    <message>
        <source>%1 needs an RSA key; this one is %2.</source>
        <translation>%1 需要 RSA 密钥；此密钥为 %2。</translation>
    </message>
    <message>
        <source>%1 does not fit into a key of %2 bits.</source>
        <translation>%1 不适合 %2 位的密钥。</translation>
    </message>
    <message>
        <source>%1, %2, %3 bytes</source>
        <extracomment>%1 an algorithm, %2 a hash, %3 a number: of the digest&apos;s bytes.</extracomment>
        <translation>%1，%2，%3 字节</translation>
    </message>
</context>
<context>
    <name>vault::AlternativeNamesField</name>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>“%1” holds a character that this kind of name does not take.</source>
        <translation>“%1”包含此类名称不接受的字符。</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>“%1”不是电子邮件地址。</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>“%1”不是主机名。</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” is no whole URI.</source>
        <translation>“%1”不是完整的 URI。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln lines are taken.</source>
        <translation>
            <numerusform>最多接受 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>One a line: host names, IP addresses, email addresses, URIs.</source>
        <translation>每行一个：主机名、IP 地址、电子邮件地址、URI。</translation>
    </message>
    <message>
        <source>1 name: %1</source>
        <extracomment>%1 are names as they will stand in the certificate.</extracomment>
        <translation>1 个名称：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names: %1</source>
        <translation>
            <numerusform>%Ln 个名称：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::Application</name>
    <message>
        <source>the picture could not be saved to &quot;%1&quot;.</source>
        <translation>无法将图片保存到“%1”。</translation>
    </message>
    <message>
        <source>the vault could not be listed.</source>
        <translation>无法列出保管库的内容。</translation>
    </message>
    <message>
        <source>the sign-in to %1 waits for a person, and nobody is asked for a picture.</source>
        <translation>登录 %1 需要有人操作，而截图时不会询问任何人。</translation>
    </message>
</context>
<context>
    <name>vault::AttributesEditor</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>On</source>
        <translation>于</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>生效时间(&amp;B)：</translation>
    </message>
    <message>
        <source>E&amp;xpires:</source>
        <translation>到期时间(&amp;X)：</translation>
    </message>
    <message>
        <source>Has a not before date</source>
        <translation>设置生效时间</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Has an expiry date</source>
        <translation>设置到期时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>“Expires” must be later than “Not before”.</source>
        <translation>“到期时间”必须晚于“生效时间”。</translation>
    </message>
    <message>
        <source>The expiry date is already past.</source>
        <translation>到期时间已过。</translation>
    </message>
</context>
<context>
    <name>vault::BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Back up a key</source>
        <translation>备份密钥</translation>
    </message>
    <message>
        <source>Back up a secret</source>
        <translation>备份机密</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>机密：</translation>
    </message>
    <message>
        <source>Key backups (*.keybackup);;All files (*)</source>
        <translation>密钥备份 (*.keybackup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Secret backups (*.secretbackup);;All files (*)</source>
        <translation>机密备份 (*.secretbackup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>The file holds the key with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore keys there can bring this key back with it, so keep it safe.</source>
        <translation>该文件包含密钥及其所有版本，并由保管库加密：任何人都无法读取。只有同一订阅和同一 Azure 地理位置中的保管库才能还原它。有权在那里还原密钥的人可以用它恢复此密钥，因此请妥善保管。</translation>
    </message>
    <message>
        <source>The file holds the secret with all its versions, encrypted by the vault: nobody can read it. Only a vault of the same subscription and the same Azure geography can restore it. Who may restore secrets there can bring this secret back with it, so keep it safe.</source>
        <translation>该文件包含机密及其所有版本，并由保管库加密：任何人都无法读取。只有同一订阅和同一 Azure 地理位置中的保管库才能还原它。有权在那里还原机密的人可以用它恢复此机密，因此请妥善保管。</translation>
    </message>
    <message>
        <source>Saved. Name another file to save it once more.</source>
        <translation>已保存。要再保存一份，请指定其他文件。</translation>
    </message>
    <message>
        <source>Asking the vault for the backup…</source>
        <translation>正在向保管库请求备份…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 bytes, for your account only.</source>
        <translation>已保存为 %1：%2 字节，仅限您的帐户访问。</translation>
    </message>
</context>
<context>
    <name>vault::BrowserDialog</name>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>The sign-in page for %1 opens in your browser. Sign in there; this window then goes on by itself.</source>
        <translation>%1 的登录页面将在浏览器中打开。请在那里登录，之后此窗口会自动继续。</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>登录链接</translation>
    </message>
    <message>
        <source>Waiting for the link to be opened</source>
        <translation>正在等待链接被打开</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself, in a browser on this computer: it leads back to this program.</source>
        <translation>无法打开浏览器。请复制链接，并在此计算机上的浏览器中自行打开：它会返回到本程序。</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>授权机构(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>vault::BulkChoice</name>
    <message>
        <source>&amp;What to do:</source>
        <translation>要执行的操作(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Tags to remove:</source>
        <translation>要移除的标记(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tag&apos;s name, and how many of the selected objects have it.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，用于程序</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Include the &amp;values (written unencrypted)</source>
        <translation>包含值（以未加密形式写入）(&amp;V)</translation>
    </message>
    <message>
        <source>Each value is fetched and stands readable in the file, which only your account may read. A value in a CSV file stays as it is, also where a spreadsheet takes it for a formula. Delete the file after use.</source>
        <translation>将获取每个值，并以可读形式写入只有您的帐户可以读取的文件。CSV 文件中的值会保持原样，即使电子表格会将其当作公式。使用后请删除该文件。</translation>
    </message>
    <message>
        <source>Something is wrong with the tags.</source>
        <translation>标记有误。</translation>
    </message>
    <message>
        <source>Type the tags first.</source>
        <translation>请先输入标记。</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>所选项都没有标记。</translation>
    </message>
    <message>
        <source>Choose the tags first.</source>
        <translation>请先选择标记。</translation>
    </message>
</context>
<context>
    <name>vault::BulkDialog</name>
    <message>
        <source>Change %1</source>
        <extracomment>The title of a dialog; %1 is &quot;37 secrets&quot;.</extracomment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter. They are left alone.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>另有 %1 已被选择，但被筛选隐藏。它们将保持不变。</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>每项的结果</translation>
    </message>
    <message>
        <source>Type the &amp;number of them to confirm:</source>
        <translation>输入其数量以确认(&amp;N)：</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>保存摘要报告(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;heck what is not known</source>
        <translation>检查结果未知的项(&amp;H)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余项</translation>
    </message>
    <message>
        <source>Type the &amp;number %1 to confirm:</source>
        <translation>输入数字 %1 以确认(&amp;N)：</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>操作正在进行。</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>正在查看将发生的更改…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>请先输入数字。</translation>
    </message>
    <message>
        <source>The numbers differ.</source>
        <translation>数字不一致。</translation>
    </message>
    <message>
        <source>Not all are through yet. What has not begun is canceled; what was sent may still be carried out.</source>
        <translation>尚未全部完成。未开始的项会被取消；已发送的项仍可能被执行。</translation>
    </message>
    <message>
        <source>Cancel the rest an&amp;d close</source>
        <translation>取消其余项并关闭(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try a&amp;gain: %1</source>
        <translation>重试(&amp;G)：%1</translation>
    </message>
    <message>
        <source>Export the selected</source>
        <translation>导出所选项</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>No value could be read, so no file was written.</source>
        <translation>无法读取任何值，因此未写入文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 saved as %2, with their values in the clear.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>已将 %1 保存为 %2，其中包含明文的值。</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <translation>已将 %1 保存为 %2，不包含值。</translation>
    </message>
    <message>
        <source>The value of %1 is missing in it.</source>
        <translation>其中缺少 %1 的值。</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要报告</translation>
    </message>
    <message>
        <source>Summary saved as %1.</source>
        <translation>摘要报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>已取消：未写入任何文件。</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be changed over it.</source>
        <translation>此连接为只读：无法通过它进行任何更改。</translation>
    </message>
</context>
<context>
    <name>vault::BulkTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>vault::BulkText</name>
    <message>
        <source>No tags</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>It belongs to a certificate: delete the certificate instead.</source>
        <translation>它属于某个证书：请改为删除该证书。</translation>
    </message>
    <message>
        <source>It is deleted: recover it first.</source>
        <translation>它已被删除：请先恢复它。</translation>
    </message>
    <message>
        <source>It is not deleted.</source>
        <translation>它未被删除。</translation>
    </message>
    <message>
        <source>Purge protection is on: the vault purges it when its time is over.</source>
        <translation>清除保护已开启：期限结束后，保管库会自行清除它。</translation>
    </message>
    <message>
        <source>It would have more than %1 tags.</source>
        <translation>它的标记将超过 %1 个。</translation>
    </message>
    <message>
        <source>A tag&apos;s name or value would be longer than the vault takes.</source>
        <translation>某个标记的名称或值将超过保管库可接受的长度。</translation>
    </message>
    <message>
        <source>Deleted. It can be recovered until %1.</source>
        <translation>已删除。在 %1 之前可以恢复。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Recovered.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Purged forever.</source>
        <translation>已永久清除。</translation>
    </message>
    <message>
        <source>Its value was read.</source>
        <translation>已读取其值。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Add or change tags</source>
        <translation>添加或更改标记</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>替换所有标记</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Purge forever</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>&amp;Enable %1</source>
        <extracomment>%1 is &quot;37 secrets&quot;, as in the next ones.</extracomment>
        <translation>启用 %1(&amp;E)</translation>
    </message>
    <message>
        <source>Disa&amp;ble %1</source>
        <translation>禁用 %1(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change tags of %1</source>
        <translation>更改 %1 的标记(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;lete %1</source>
        <translation>删除 %1(&amp;L)</translation>
    </message>
    <message>
        <source>Rec&amp;over %1</source>
        <translation>恢复 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Purge %1 forever</source>
        <translation>永久清除 %1(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport %1…</source>
        <translation>导出 %1(&amp;X)…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Deleted, recoverable</source>
        <translation>已删除，可恢复</translation>
    </message>
    <message>
        <source>Deleted, maybe for good</source>
        <translation>已删除，可能已永久消失</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>已永久消失</translation>
    </message>
    <message>
        <source>Back in its list</source>
        <translation>已回到其列表中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>已写入文件</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已是如此，无需更改。</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>正在等待轮到它…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>已发送…</translation>
    </message>
    <message>
        <source>The vault took it and is at it…</source>
        <translation>保管库已受理，正在处理…</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>失败。%1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it. %1</source>
        <translation>不确定是否已完成：请检查。%1</translation>
    </message>
    <message>
        <source>Not known whether it was done: check it.</source>
        <translation>不确定是否已完成：请检查。</translation>
    </message>
    <message>
        <source>Checked: it was not done.</source>
        <translation>已检查：未完成。</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile, so nothing was sent. This is how it is now.</source>
        <translation>在此期间有人更改了它，因此未发送任何内容。这是它当前的状态。</translation>
    </message>
    <message>
        <source>How it is now cannot be read, so nothing was sent: tags of others could be lost. Trying again sends it all the same.</source>
        <translation>无法读取它当前的状态，因此未发送任何内容：否则他人的标记可能会丢失。重试时仍会发送。</translation>
    </message>
    <message>
        <source>Canceled before it was sent.</source>
        <translation>发送前已取消。</translation>
    </message>
    <message>
        <source>%1 will be in the file.</source>
        <translation>%1 将写入文件。</translation>
    </message>
    <message>
        <source>1 will change</source>
        <extracomment>One sentence is made of these, with commas: &quot;37 will change, 3 are so already, 2 cannot be changed.&quot;</extracomment>
        <translation>1 项将更改</translation>
    </message>
    <message>
        <source>%1 will change</source>
        <translation>%1 项将更改</translation>
    </message>
    <message>
        <source>1 is so already</source>
        <translation>1 项已是如此</translation>
    </message>
    <message>
        <source>%1 are so already</source>
        <translation>%1 项已是如此</translation>
    </message>
    <message>
        <source>1 cannot be changed</source>
        <translation>1 项无法更改</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 项无法更改</translation>
    </message>
    <message>
        <source>%1 of %2 are through</source>
        <translation>已完成 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 项失败</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 项失败</translation>
    </message>
    <message>
        <source>1 is not known</source>
        <translation>1 项未知</translation>
    </message>
    <message>
        <source>%1 are not known</source>
        <translation>%1 项未知</translation>
    </message>
    <message>
        <source>1 was not done</source>
        <translation>1 项未完成</translation>
    </message>
    <message>
        <source>%1 were not done</source>
        <translation>%1 项未完成</translation>
    </message>
    <message>
        <source>1 was not sent</source>
        <translation>1 项未发送</translation>
    </message>
    <message>
        <source>%1 were not sent</source>
        <translation>%1 项未发送</translation>
    </message>
    <message>
        <source>1 was canceled</source>
        <translation>1 项已取消</translation>
    </message>
    <message>
        <source>%1 were canceled</source>
        <translation>%1 项已取消</translation>
    </message>
    <message>
        <source>The vault asked for a pause: going on in %1 s.</source>
        <translation>保管库要求暂停：%1 秒后继续。</translation>
    </message>
    <message>
        <source>All their versions are destroyed at once, and nobody can bring them back.</source>
        <translation>它们的所有版本会立即销毁，任何人都无法恢复。</translation>
    </message>
    <message>
        <source>They can be recovered for the days that the vault keeps what is deleted. Until then their names stay taken, and nobody can use them.</source>
        <translation>在保管库保留已删除内容的天数内，可以恢复它们。在此之前，它们的名称仍被占用，且任何人都无法使用它们。</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. They may be gone for good.</source>
        <translation>保管库未说明是否保留已删除的内容。它们可能会永久消失。</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: they are gone for good, at once.</source>
        <translation>此保管库不保留任何已删除的内容：它们会立即永久消失。</translation>
    </message>
</context>
<context>
    <name>vault::CertificateDetails</name>
    <message>
        <source>Details of the certificate</source>
        <translation>证书的详细信息</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The certificate could not be fetched.</source>
        <translation>无法获取证书。</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <translation>无法获取策略。</translation>
    </message>
    <message>
        <source>The vault tells no policy of it.</source>
        <translation>保管库未提供其策略。</translation>
    </message>
</context>
<context>
    <name>vault::CertificateRequestDialog</name>
    <message>
        <source>Si&amp;gn request</source>
        <translation>对请求签名(&amp;G)</translation>
    </message>
    <message>
        <source>Compared is the digest of what is about to be signed, with the subject, the names and the usages above.</source>
        <translation>比较的是即将签名的内容的摘要，其中包括上方的使用者、名称和用法。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>版本(&amp;N)：</translation>
    </message>
    <message>
        <source>Certificate request (PKCS #10)</source>
        <translation>证书请求 (PKCS #10)</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>自签名证书</translation>
    </message>
    <message>
        <source>&amp;What to make:</source>
        <translation>要创建的内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>算法(&amp;A)：</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>使用者(&amp;J)：</translation>
    </message>
    <message>
        <source>Alternative na&amp;mes:</source>
        <translation>备用名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Key usage:</source>
        <translation>密钥用法：</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有效期(&amp;V)：</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>%1 的证书请求</translation>
    </message>
    <message>
        <source>Si&amp;gn certificate</source>
        <translation>对证书签名(&amp;G)</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>此连接为只读：不会通过它进行任何签名。</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>文档形式的路由只能使用当前版本签名。</translation>
    </message>
    <message>
        <source>The subject is not right yet.</source>
        <translation>使用者尚不正确。</translation>
    </message>
    <message>
        <source>The alternative names are not right yet.</source>
        <translation>备用名称尚不正确。</translation>
    </message>
    <message>
        <source>Name the subject, or give an alternative name.</source>
        <translation>请填写使用者，或提供备用名称。</translation>
    </message>
    <message>
        <source>Name the subject.</source>
        <translation>请填写使用者。</translation>
    </message>
    <message>
        <source>Waiting for the vault&apos;s signature…</source>
        <translation>正在等待保管库的签名…</translation>
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
        <translation>该值不是 base64，因此没有可显示摘要信息的证书。</translation>
    </message>
    <message>
        <source>The value holds no PKCS#12.</source>
        <translation>该值不包含 PKCS#12。</translation>
    </message>
    <message>
        <source>The PKCS#12 has a passphrase: it cannot be summarised here.</source>
        <translation>该 PKCS#12 设有密码短语：无法在此处显示其摘要信息。</translation>
    </message>
    <message>
        <source>The PKCS#12 asks for so many rounds of hashing that it was not opened.</source>
        <translation>该 PKCS#12 要求的哈希轮数过多，因此未打开。</translation>
    </message>
    <message>
        <source>The PKCS#12 uses a cipher that is not offered here, often RC2.</source>
        <translation>该 PKCS#12 使用了此处不支持的加密算法，通常是 RC2。</translation>
    </message>
    <message>
        <source>The value holds no certificate.</source>
        <translation>该值不包含证书。</translation>
    </message>
    <message>
        <source>Not yet valid: from %1 until %2</source>
        <translation>尚未生效：有效期从 %1 至 %2</translation>
    </message>
    <message>
        <source>Expired: was valid from %1 until %2</source>
        <translation>已过期：有效期曾为 %1 至 %2</translation>
    </message>
    <message>
        <source>Expires within two days: valid from %1 until %2</source>
        <translation>将在两天内到期：有效期从 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days: valid from %1 until %2</source>
        <translation>
            <numerusform>将在 %Ln 天后到期：有效期从 %1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <translation>有效期从 %1 至 %2</translation>
    </message>
    <message>
        <source>Certificate in the value</source>
        <translation>值中的证书</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is what the row is about: &quot;Subject&quot;.</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The value holds one certificate.</source>
        <translation>该值包含一个证书。</translation>
    </message>
    <message numerus="yes">
        <source>The value holds %Ln certificates.</source>
        <translation>
            <numerusform>该值包含 %Ln 个证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no private key beside it.</source>
        <translation>其中没有附带私钥。</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s, or it is encrypted.</source>
        <translation>私钥与证书不匹配，或者私钥已加密。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>自身（自签名）</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>指纹 (SHA-1)</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>证书链</translation>
    </message>
</context>
<context>
    <name>vault::CertificateTab</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Save as &amp;PEM…</source>
        <translation>另存为 PEM(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;DER…</source>
        <translation>另存为 DER(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy PEM</source>
        <translation>复制 PEM(&amp;C)</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, as text between BEGIN and END lines</source>
        <translation>写入不含私钥的证书，格式为 BEGIN 和 END 行之间的文本</translation>
    </message>
    <message>
        <source>Write the certificate without its private key, in its binary form</source>
        <translation>写入不含私钥的证书，采用二进制形式</translation>
    </message>
    <message>
        <source>This certificate is still being issued. Refresh to see whether it is there.</source>
        <translation>此证书仍在颁发中。请刷新以查看是否已颁发。</translation>
    </message>
    <message>
        <source>The vault gave no certificate with this name.</source>
        <translation>保管库未提供此名称的证书。</translation>
    </message>
    <message>
        <source>What the vault gave as the certificate cannot be read. It can be saved as it came, as DER.</source>
        <translation>无法读取保管库作为证书提供的内容。可以按原样将其保存为 DER。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>自身（自签名）</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>备用名称</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>指纹 (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>The vault names another thumbprint, %1: it does not belong to this certificate.</source>
        <translation>保管库给出了另一个指纹 %1：它不属于此证书。</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>显示密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Show &amp;secret</source>
        <translation>显示机密(&amp;S)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>PEM certificates (*.pem *.crt);;All files (*)</source>
        <translation>PEM 证书 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>DER certificates (*.cer *.der);;All files (*)</source>
        <translation>DER 证书 (*.cer *.der);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Not saved. %1. Choose another place.</source>
        <translation>未保存。%1。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>vault::ChangeListModel</name>
    <message>
        <source>none</source>
        <extracomment>Of a date that an object does not have</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>tag added: %1</source>
        <extracomment>%1 is a tag, &quot;name=value&quot;</extracomment>
        <translation>已添加标记：%1</translation>
    </message>
    <message>
        <source>tag %1, was %2</source>
        <extracomment>Both are tags, &quot;name=value&quot;: the new one, the old one</extracomment>
        <translation>标记 %1，原为 %2</translation>
    </message>
    <message>
        <source>tag removed: %1</source>
        <translation>已移除标记：%1</translation>
    </message>
    <message>
        <source>created %1, was %2</source>
        <translation>创建时间 %1，原为 %2</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>expires %1, was %2</source>
        <translation>到期时间 %1，原为 %2</translation>
    </message>
    <message>
        <source>valid from %1, was %2</source>
        <translation>生效时间 %1，原为 %2</translation>
    </message>
    <message>
        <source>content type “%1”, was “%2”</source>
        <translation>内容类型“%1”，原为“%2”</translation>
    </message>
    <message>
        <source>recovery %1, was %2</source>
        <translation>恢复级别 %1，原为 %2</translation>
    </message>
    <message>
        <source>updated %1, was %2</source>
        <translation>更新时间 %1，原为 %2</translation>
    </message>
    <message>
        <source>Deleted; it can be recovered</source>
        <translation>已删除；可以恢复</translation>
    </message>
    <message>
        <source>Gone for good: it is not among the deleted ones</source>
        <translation>已永久消失：不在已删除的对象中</translation>
    </message>
    <message>
        <source>Not in the list; whether it can be recovered is unknown, as the list of deleted ones could not be read</source>
        <translation>不在列表中；由于无法读取已删除对象的列表，不确定是否可以恢复</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>已删除的密钥</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>已删除的机密</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>已删除的证书</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>将于 %1 到期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>变化情况</translation>
    </message>
</context>
<context>
    <name>vault::ChangesBar</name>
    <message>
        <source>Show changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>标为已查看</translation>
    </message>
    <message>
        <source>List everything that changed, with what vanished</source>
        <translation>列出所有更改，包括已消失的内容</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Keep what is there now in place of what cannot be read</source>
        <translation>保存当前内容，以取代无法读取的内容</translation>
    </message>
    <message>
        <source>Keep what is there now, and compare with that from now on</source>
        <translation>保存当前内容，今后与其进行比较</translation>
    </message>
    <message>
        <source>Show what was there on %1</source>
        <extracomment>A button; %1 is the date and time of the last visit</extracomment>
        <translation>显示 %1 时的内容</translation>
    </message>
    <message>
        <source>%1 cannot be reached now.</source>
        <extracomment>%1 is a vault&apos;s name</extracomment>
        <translation>目前无法访问 %1。</translation>
    </message>
    <message>
        <source>Nothing was kept: no list was read to its end. Refresh the vault, then mark it again.</source>
        <translation>未保存任何内容：没有完整读取过任何列表。请刷新保管库，然后重新标记。</translation>
    </message>
    <message>
        <source>Nothing was kept: this connection does not remember its contents any more.</source>
        <translation>未保存任何内容：此连接已不再记住其内容。</translation>
    </message>
    <message>
        <source>The lists are still being read. Once they are complete, what they hold is marked as seen.</source>
        <translation>列表仍在读取中。读取完成后，其中的内容将标记为已查看。</translation>
    </message>
</context>
<context>
    <name>vault::ChangesDialog</name>
    <message>
        <source>&amp;Go to object</source>
        <translation>转到对象(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>标为已查看(&amp;M)</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>%1 中的更改</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is in none of the lists any more</source>
        <translation>它已不在任何列表中</translation>
    </message>
</context>
<context>
    <name>vault::ChecksumField</name>
    <message>
        <source>From a checksum file…</source>
        <translation>从校验和文件…</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>比较对象(&amp;C)：</translation>
    </message>
    <message>
        <source>A sha256sum line or a digest, pasted or dropped</source>
        <translation>粘贴或拖入 sha256sum 行或摘要</translation>
    </message>
    <message>
        <source>File of checksums</source>
        <translation>校验和文件</translation>
    </message>
    <message>
        <source>The file is too long for a list of checksums.</source>
        <translation>文件过长，不可能是校验和列表。</translation>
    </message>
    <message>
        <source>This is no checksum that can be understood.</source>
        <translation>这不是可识别的校验和。</translation>
    </message>
    <message>
        <source>One file differs from its checksum.</source>
        <translation>有一个文件与其校验和不一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n files differ from their checksums.</source>
        <translation>
            <numerusform>有 %n 个文件与其校验和不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file matches its checksum.</source>
        <translation>文件与其校验和一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n files match their checksums.</source>
        <translation>
            <numerusform>%n 个文件与其校验和一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>One checksum to compare with.</source>
        <translation>有一个校验和可供比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n checksums to compare with.</source>
        <translation>
            <numerusform>有 %n 个校验和可供比较。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CipherDialog</name>
    <message>
        <source>Enc&amp;rypt</source>
        <translation>加密(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Here, with the public half</source>
        <translation>在此处使用公钥部分(&amp;H)</translation>
    </message>
    <message>
        <source>Let the &amp;vault do it</source>
        <translation>由保管库执行(&amp;V)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>版本(&amp;N)：</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>Wrap a key</source>
        <translation>包装密钥</translation>
    </message>
    <message>
        <source>Unwrap a key</source>
        <translation>解包密钥</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>操作(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>算法(&amp;A)：</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>执行位置：</translation>
    </message>
    <message>
        <source>&amp;Plaintext:</source>
        <translation>明文(&amp;P)：</translation>
    </message>
    <message>
        <source>Encrypt or decrypt with %1</source>
        <translation>使用 %1 加密或解密</translation>
    </message>
    <message>
        <source>%1 (advised)</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>Dec&amp;rypt</source>
        <translation>解密(&amp;R)</translation>
    </message>
    <message>
        <source>W&amp;rap</source>
        <translation>包装(&amp;R)</translation>
    </message>
    <message>
        <source>Unw&amp;rap</source>
        <translation>解包(&amp;R)</translation>
    </message>
    <message>
        <source>Ci&amp;phertext:</source>
        <translation>密文(&amp;P)：</translation>
    </message>
    <message>
        <source>At the vault: only it has the private half.</source>
        <translation>在保管库中执行：只有保管库拥有私钥部分。</translation>
    </message>
    <message>
        <source>Nothing is sent: this computer does it with the public half.</source>
        <translation>不发送任何内容：由此计算机使用公钥部分执行。</translation>
    </message>
    <message>
        <source>The plaintext is sent to the vault.</source>
        <translation>明文将发送到保管库。</translation>
    </message>
    <message>
        <source>The documented routes know the current version only. Choose it, or connect with the service&apos;s routes.</source>
        <translation>文档形式的路由只支持当前版本。请选择当前版本，或使用服务形式的路由进行连接。</translation>
    </message>
    <message>
        <source>Made here with the public half of version %1; nothing was sent.</source>
        <translation>已在此处使用版本 %1 的公钥部分生成；未发送任何内容。</translation>
    </message>
    <message>
        <source>Waiting for the vault…</source>
        <translation>正在等待保管库…</translation>
    </message>
    <message>
        <source>Made by the vault with version %1.</source>
        <translation>由保管库使用版本 %1 生成。</translation>
    </message>
    <message>
        <source>Op&amp;en a saved ciphertext…</source>
        <translation>打开已保存的密文(&amp;E)…</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. It makes the initialization vector and the tag; both are needed to decrypt.</source>
        <translation>在保管库中进行：只有保管库拥有密钥。它会生成初始化向量和认证标记；解密时两者都需要。</translation>
    </message>
    <message>
        <source>At the vault: only it has the key. The number in the algorithm&apos;s name must be the key&apos;s size in bits.</source>
        <translation>在保管库中进行：只有保管库拥有密钥。算法名称中的数字必须与密钥的大小（位）一致。</translation>
    </message>
    <message>
        <source>Open a saved ciphertext</source>
        <translation>打开已保存的密文</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json);;All files (*)</source>
        <translation>密文 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This file does not hold a ciphertext with all its parts: “%1” is missing or wrong.</source>
        <extracomment>%1 is a field&apos;s name in a file.</extracomment>
        <translation>此文件中的密文各部分不完整：“%1”缺失或有误。</translation>
    </message>
    <message>
        <source>Made with another key: %1.</source>
        <extracomment>%1 is a key&apos;s id.</extracomment>
        <translation>由其他密钥生成：%1。</translation>
    </message>
    <message>
        <source>Opened: %1 with version %2.</source>
        <translation>已打开：%1，版本 %2。</translation>
    </message>
</context>
<context>
    <name>vault::CipherInput</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Input as:</source>
        <translation>输入格式(&amp;I)：</translation>
    </message>
    <message>
        <source>Input as</source>
        <translation>输入格式</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>输入文件</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>文本 (UTF-8)</translation>
    </message>
    <message>
        <source>Base64 or base64url</source>
        <translation>Base64 或 base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1/%2 字节</translation>
    </message>
    <message>
        <source>%1 of at most %2 bytes</source>
        <translation>%1 字节，最多 %2 字节</translation>
    </message>
    <message>
        <source>Give the ciphertext.</source>
        <translation>请输入密文。</translation>
    </message>
    <message>
        <source>Give the plaintext.</source>
        <translation>请输入明文。</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>请选择可读取的文件。</translation>
    </message>
    <message>
        <source>This is not hexadecimal.</source>
        <translation>这不是十六进制。</translation>
    </message>
    <message>
        <source>This is neither base64 nor base64url.</source>
        <translation>这既不是 base64，也不是 base64url。</translation>
    </message>
    <message>
        <source>%1: %2 too many. Encrypt a key of a symmetric cipher, and the data with that.</source>
        <translation>%1：超出 %2。请加密一个对称加密算法的密钥，再用该密钥加密数据。</translation>
    </message>
    <message>
        <source>%1: a block of this key has exactly %2.</source>
        <translation>%1：此密钥的一个块必须恰好为 %2。</translation>
    </message>
    <message>
        <source>%1: this algorithm takes at least %2.</source>
        <translation>%1：此算法至少需要 %2。</translation>
    </message>
    <message>
        <source>%1: this algorithm takes a multiple of %2.</source>
        <translation>%1：此算法要求长度为 %2 的倍数。</translation>
    </message>
</context>
<context>
    <name>vault::CipherParts</name>
    <message>
        <source>&amp;Make another</source>
        <translation>重新生成(&amp;M)</translation>
    </message>
    <message>
        <source>Initiali&amp;zation vector:</source>
        <translation>初始化向量(&amp;Z)：</translation>
    </message>
    <message>
        <source>A&amp;uthenticated data:</source>
        <translation>附加认证数据(&amp;U)：</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>认证标记(&amp;G)：</translation>
    </message>
    <message>
        <source>Authenticated data as</source>
        <translation>附加认证数据的形式</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>文本 (UTF-8)</translation>
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
        <translation>十六进制</translation>
    </message>
    <message>
        <source>The initialization vector is neither hexadecimal nor base64.</source>
        <translation>初始化向量既不是十六进制也不是 base64。</translation>
    </message>
    <message>
        <source>Give the initialization vector; it came with the ciphertext.</source>
        <translation>请提供初始化向量；它随密文一同给出。</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 12 (or 16).</source>
        <translation>初始化向量有 %1 字节；此算法要求 12 字节（或 16 字节）。</translation>
    </message>
    <message>
        <source>The initialization vector has %1 bytes; this algorithm&apos;s has 16.</source>
        <translation>初始化向量有 %1 字节；此算法要求 16 字节。</translation>
    </message>
    <message>
        <source>The tag is neither hexadecimal nor base64.</source>
        <translation>认证标记既不是十六进制也不是 base64。</translation>
    </message>
    <message>
        <source>Give the tag; it came with the ciphertext.</source>
        <translation>请提供认证标记；它随密文一同给出。</translation>
    </message>
    <message>
        <source>The tag has %1 bytes; it must have 16.</source>
        <translation>认证标记有 %1 字节；必须为 16 字节。</translation>
    </message>
    <message>
        <source>The authenticated data is not of the form that stands beside it.</source>
        <translation>附加认证数据与旁边所选的形式不符。</translation>
    </message>
    <message>
        <source>Made at random here; 16 bytes. Use each one once.</source>
        <translation>在此处随机生成；16 字节。每个只能使用一次。</translation>
    </message>
    <message>
        <source>As it was given when encrypting.</source>
        <translation>与加密时提供的一致。</translation>
    </message>
    <message>
        <source>Not encrypted; the tag proves that it was not changed.</source>
        <translation>不加密；认证标记可证明其未被更改。</translation>
    </message>
</context>
<context>
    <name>vault::CipherReason</name>
    <message>
        <source>“%1” is not among the operations of this key (%2).</source>
        <extracomment>%1 is an operation as the vault names it, %2 the list of those that the key has.</extracomment>
        <translation>“%1”不在此密钥的操作（%2）之列。</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it first.</source>
        <translation>此版本已禁用。请先启用它。</translation>
    </message>
    <message>
        <source>This version expired on %1; it only decrypts and unwraps.</source>
        <translation>此版本已于 %1 过期；它只能解密和解包。</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>此版本在 %1 之前无效。</translation>
    </message>
    <message>
        <source>“%1” is not among the operations of this key: the vault will not undo this.</source>
        <extracomment>%1 is an operation as the vault names it.</extracomment>
        <translation>“%1”不在此密钥的操作之列：保管库将不会还原此操作的结果。</translation>
    </message>
    <message>
        <source>This version is disabled: the vault will not undo this before it is enabled.</source>
        <translation>此版本已禁用：在启用之前，保管库不会还原此操作的结果。</translation>
    </message>
    <message>
        <source>The padding of RSA1_5 has been broken where errors can be observed. Use it only for what cannot read RSA-OAEP-256.</source>
        <translation>在错误可被观察到的情况下，RSA1_5 的填充已被攻破。请仅将它用于无法读取 RSA-OAEP-256 的场合。</translation>
    </message>
    <message>
        <source>RSA-OAEP uses SHA-1. Prefer RSA-OAEP-256 for anything new.</source>
        <translation>RSA-OAEP 使用 SHA-1。对于新内容，请优先使用 RSA-OAEP-256。</translation>
    </message>
    <message>
        <source>A key of an elliptic curve signs only; to encrypt takes an RSA or an AES key.</source>
        <translation>椭圆曲线密钥只能签名；加密需要 RSA 或 AES 密钥。</translation>
    </message>
    <message>
        <source>A key of type %1 is not offered here; RSA and AES keys are.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>此处不支持 %1 类型的密钥；支持 RSA 和 AES 密钥。</translation>
    </message>
    <message>
        <source>CBC does not notice when somebody changes the ciphertext. Prefer GCM, which does.</source>
        <translation>CBC 无法察觉密文被人更改。建议使用可以察觉的 GCM。</translation>
    </message>
</context>
<context>
    <name>vault::CipherResult</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;to a file…</source>
        <translation>保存到文件(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>显示格式(&amp;S)：</translation>
    </message>
    <message>
        <source>Show the result as</source>
        <translation>结果的显示格式</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>文本 (UTF-8)</translation>
    </message>
    <message>
        <source>%1 It is no UTF-8 text.</source>
        <translation>%1这不是 UTF-8 文本。</translation>
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
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Save the plaintext</source>
        <translation>保存明文</translation>
    </message>
    <message>
        <source>Save the ciphertext</source>
        <translation>保存密文</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1, for your account only.</source>
        <translation>已保存为 %1，仅限您的帐户访问。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>全部保存到一个文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Initialization vector (iv)</source>
        <extracomment>Names of the parts beside a ciphertext, as the protocol calls them in brackets.</extracomment>
        <translation>初始化向量 (iv)</translation>
    </message>
    <message>
        <source>Tag (tag)</source>
        <translation>认证标记 (tag)</translation>
    </message>
    <message>
        <source>Authenticated data (aad)</source>
        <translation>附加认证数据 (aad)</translation>
    </message>
    <message>
        <source>All parts (JSON)</source>
        <translation>所有部分 (JSON)</translation>
    </message>
    <message>
        <source>Ciphertexts (*.json)</source>
        <translation>密文 (*.json)</translation>
    </message>
</context>
<context>
    <name>vault::CmsSource</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cer&amp;tificate from the vault</source>
        <translation>从保管库获取证书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File for CMS:</source>
        <translation>用于 CMS 的文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>证书(&amp;C)：</translation>
    </message>
    <message>
        <source>File to sign</source>
        <translation>要签名的文件</translation>
    </message>
    <message>
        <source>Choose the file to sign</source>
        <translation>选择要签名的文件</translation>
    </message>
    <message>
        <source>Certificate of the key, PEM or DER</source>
        <translation>密钥的证书，PEM 或 DER</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>The vault&apos;s own certificate of the key&apos;s name</source>
        <translation>保管库中与密钥同名的证书</translation>
    </message>
    <message>
        <source>Hashing, %1 of %2</source>
        <translation>正在计算哈希，%1/%2</translation>
    </message>
    <message>
        <source>Fetching the certificate…</source>
        <translation>正在获取证书…</translation>
    </message>
    <message>
        <source>The vault&apos;s certificate %1</source>
        <translation>保管库的证书 %1</translation>
    </message>
    <message>
        <source>Choose the file to sign.</source>
        <translation>请选择要签名的文件。</translation>
    </message>
    <message>
        <source>The file is still being hashed.</source>
        <translation>仍在计算文件的哈希。</translation>
    </message>
    <message>
        <source>The file has no digest yet.</source>
        <translation>文件尚无摘要。</translation>
    </message>
    <message>
        <source>A CMS signature needs a key that may be read.</source>
        <translation>CMS 签名需要可读取的密钥。</translation>
    </message>
    <message>
        <source>Choose the certificate of the key, or fetch it from the vault.</source>
        <translation>请选择密钥的证书，或从保管库获取。</translation>
    </message>
    <message>
        <source>The vault signs the %1 of the signed attributes, which hold the file&apos;s digest and the time.</source>
        <extracomment>%1 a hash.</extracomment>
        <translation>保管库对已签名属性的 %1 签名，这些属性包含文件的摘要和时间。</translation>
    </message>
    <message>
        <source>&amp;Sign as CMS</source>
        <translation>签名为 CMS(&amp;S)</translation>
    </message>
</context>
<context>
    <name>vault::ColorBand</name>
    <message>
        <source>Connection %1, marked %2</source>
        <extracomment>The strip above an open vault, as read aloud: %1 is the connection&apos;s name, %2 a colour.</extracomment>
        <translation>连接 %1，颜色为%2</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <extracomment>On the strip above an open vault; %1 is the connection&apos;s name.</extracomment>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is &quot;Connection production, marked red&quot;.</extracomment>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>%1
Nothing can be changed or signed over this connection.</source>
        <translation>%1
无法通过此连接更改或签名任何内容。</translation>
    </message>
</context>
<context>
    <name>vault::ComparisonText</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an exact date, %2 the same as &quot;in 3 months&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>(no such tag)</source>
        <translation>（无此标记）</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>%1 is the name of a tag.</extracomment>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>恢复级别</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionEditor</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原更改</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>打开保管库</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>此会话没有密钥环。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. The keychain is asked to take the secret…</source>
        <translation>已保存。正在请求密钥环存入密码…</translation>
    </message>
    <message>
        <source>The connection is saved; its secret is not in the keychain.</source>
        <translation>连接已保存；其密码不在密钥环中。</translation>
    </message>
    <message>
        <source>Open offline</source>
        <translation>脱机打开</translation>
    </message>
    <message>
        <source>This session has no keychain, where the key for it would lie.</source>
        <translation>此会话没有可存放其密钥的密钥环。</translation>
    </message>
    <message>
        <source>Read what was there at the last visit, without the vault</source>
        <translation>不访问保管库，读取上次访问时的内容</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionForm</name>
    <message>
        <source>Without one you are asked when the vault wants it.</source>
        <translation>如果未提供，将在保管库需要时询问您。</translation>
    </message>
    <message>
        <source>For the connection test only. It is never kept: you are asked when the vault wants one.</source>
        <translation>仅用于连接测试。它不会被保存：保管库需要时会询问您。</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Remem&amp;ber this connection</source>
        <translation>记住此连接(&amp;B)</translation>
    </message>
    <message>
        <source>Only with a connection that is remembered.</source>
        <translation>仅适用于已记住的连接。</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListItems</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionListPane</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionManagerDialog</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The connections could not be read.</source>
        <translation>无法读取连接。</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>A connection remembers where a vault is and how you sign in there. Secrets are not part of it: they stay in the keychain.</source>
        <translation>连接会记住保管库的位置以及您的登录方式。密码不包含在其中：它们保存在密钥环中。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The order could not be saved.</source>
        <translation>无法保存顺序。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a connection&apos;s duplicate; %1 is the connection&apos;s.</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>A copy without secrets; it is kept when you save it.</source>
        <translation>不含密码的副本；保存后才会保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Remove “%1”? The vault itself stays as it is.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>要移除“%1”吗？保管库本身保持不变。</translation>
    </message>
    <message>
        <source>What the keychain holds for it is removed too.</source>
        <translation>密钥环中为其保存的内容也会一并移除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>无法移除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is removed, and what the keychain held for it.</source>
        <translation>已移除“%1”以及密钥环中为其保存的内容。</translation>
    </message>
    <message>
        <source>“%1” is removed, but the keychain may still hold secrets of it. %2</source>
        <translation>已移除“%1”，但密钥环中可能仍有其密码。%2</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>未从 %1 导入任何内容。</translation>
    </message>
    <message>
        <source>%1 holds no connections.</source>
        <translation>%1 中没有连接。</translation>
    </message>
    <message>
        <source>1 connection imported from %1.</source>
        <translation>已从 %1 导入 1 个连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections (no secrets are in the file)</source>
        <translation>导出连接（文件中不含密码）</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>1 connection exported to %1, without secrets.</source>
        <translation>已将 1 个连接导出到 %1，不含密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections exported to %1, without secrets.</source>
        <translation>
            <numerusform>已将 %n 个连接导出到 %1，不含密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you sign in, look at the authority, CA file and proxy under Advanced: “%1” names its own.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>登录之前，请查看“高级”下的授权机构、CA 文件和代理：“%1”指定了自己的设置。</translation>
    </message>
</context>
<context>
    <name>vault::ConnectionTestView</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <extracomment>%1 is what is done at the moment, for example &quot;Find the host&quot;.</extracomment>
        <translation>正在测试：%1…</translation>
    </message>
    <message>
        <source>The connection works: %1 in all.</source>
        <extracomment>%1 is a time with its unit.</extracomment>
        <translation>连接正常：共用时 %1。</translation>
    </message>
</context>
<context>
    <name>vault::CopyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>打开保管库(&amp;O)…</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>内容类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标记(&amp;G)</translation>
    </message>
    <message>
        <source>Dates and stat&amp;e</source>
        <translation>日期和状态(&amp;E)</translation>
    </message>
    <message>
        <source>Check agai&amp;n</source>
        <translation>重新检查(&amp;N)</translation>
    </message>
    <message>
        <source>Compare &amp;values</source>
        <translation>比较值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Recover deleted names</source>
        <translation>恢复已删除的名称(&amp;R)</translation>
    </message>
    <message>
        <source>Check what &amp;arrived</source>
        <translation>检查已到达的内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>保存摘要报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Copy a secret of %1</source>
        <extracomment>%1 is a vault&apos;s name.</extracomment>
        <translation>复制 %1 的机密</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n secrets of %1</source>
        <translation>
            <numerusform>复制 %1 的 %n 个机密</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>选择保管库</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>添加新版本</translation>
    </message>
    <message>
        <source>Copy nothing at all</source>
        <translation>完全不复制</translation>
    </message>
    <message>
        <source>&amp;If a name exists:</source>
        <translation>如果名称已存在(&amp;I)：</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>Secrets to copy</source>
        <translation>要复制的机密</translation>
    </message>
    <message>
        <source>Reads the values on both sides; none is shown</source>
        <translation>读取两侧的值；不会显示任何值</translation>
    </message>
    <message>
        <source>No other vault is open. Open the one to copy to; it gets a tab beside this one.</source>
        <translation>没有打开其他保管库。请打开要复制到的保管库；它会在旁边的标签页中显示。</translation>
    </message>
    <message>
        <source>Choose the vault to copy to.</source>
        <translation>请选择要复制到的保管库。</translation>
    </message>
    <message>
        <source>P&amp;lan the rest again</source>
        <translation>重新规划其余项(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy 1 secret</source>
        <translation>复制 1 个机密(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n secrets</source>
        <translation>
            <numerusform>复制 %n 个机密(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another vault first.</source>
        <translation>请先打开另一个保管库。</translation>
    </message>
    <message>
        <source>Choose a vault first.</source>
        <translation>请先选择保管库。</translation>
    </message>
    <message>
        <source>The copy is through.</source>
        <translation>复制已完成。</translation>
    </message>
    <message>
        <source>1 name exists at the target; nothing is copied then.</source>
        <translation>目标中已存在 1 个名称；因此不会复制任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n names exist at the target; nothing is copied then.</source>
        <translation>
            <numerusform>目标中已存在 %n 个名称；因此不会复制任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be copied.</source>
        <translation>不会复制任何内容。</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要报告</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1, without values.</source>
        <translation>已保存为 %1，不含值。</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be copied to %1.</source>
        <translation>此连接为只读：无法将任何内容复制到 %1。</translation>
    </message>
    <message>
        <source>Choose a vault that is not read-only.</source>
        <translation>请选择非只读的保管库。</translation>
    </message>
</context>
<context>
    <name>vault::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>%1 is what is copied, such as &quot;Key id&quot;.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>vault::CopyLinesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>目标中的情况</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>vault::Copying</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>添加新版本</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Skip: it exists there</source>
        <translation>跳过：目标中已存在</translation>
    </message>
    <message>
        <source>Skip: same value there</source>
        <translation>跳过：目标中的值相同</translation>
    </message>
    <message>
        <source>Skip: recover it first</source>
        <translation>跳过：请先恢复</translation>
    </message>
    <message>
        <source>Skip: disabled here</source>
        <translation>跳过：在此处已禁用</translation>
    </message>
    <message>
        <source>Skip: could not be checked</source>
        <translation>跳过：无法检查</translation>
    </message>
    <message>
        <source>New (deleted secrets cannot be read)</source>
        <translation>新增（无法读取已删除的机密）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Exists (not compared)</source>
        <translation>已存在（未比较）</translation>
    </message>
    <message>
        <source>Exists with the same value</source>
        <translation>已存在，值相同</translation>
    </message>
    <message>
        <source>Exists with another value</source>
        <translation>已存在，值不同</translation>
    </message>
    <message>
        <source>Exists; values could not be compared</source>
        <translation>已存在；无法比较值</translation>
    </message>
    <message>
        <source>Name in soft delete</source>
        <translation>名称处于软删除状态</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>正在读取值…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 is a line such as &quot;403 Forbidden&quot;.</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>未知：响应已丢失</translation>
    </message>
    <message>
        <source>Stopped before it began</source>
        <translation>在开始之前已停止</translation>
    </message>
    <message>
        <source>Belongs to a certificate: only its value would be copied, not the certificate.</source>
        <translation>属于某个证书：只会复制其值，不会复制证书。</translation>
    </message>
    <message>
        <source>Disabled: the vault refuses to read its value.</source>
        <translation>已禁用：保管库拒绝读取其值。</translation>
    </message>
    <message>
        <source>Expired; the copy would be, too, if dates are kept.</source>
        <translation>已过期；如果保留日期，副本也会是过期的。</translation>
    </message>
    <message>
        <source>Not valid yet.</source>
        <translation>尚未生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n 项已复制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 项未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n 项已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 项已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be created</source>
        <translation>
            <numerusform>将创建 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get a new version</source>
        <translation>
            <numerusform>%n 项将获得新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be skipped</source>
        <translation>
            <numerusform>将跳过 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n 项未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking names up at the target…</source>
        <translation>正在目标中查找名称…</translation>
    </message>
    <message>
        <source>Comparing values…</source>
        <translation>正在比较值…</translation>
    </message>
    <message>
        <source>Recovering at the target…</source>
        <translation>正在目标中恢复…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
</context>
<context>
    <name>vault::CountdownLabel</name>
    <message>
        <source>The time is over.</source>
        <translation>时间已到。</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>%1 is minutes and seconds, such as 4:59.</extracomment>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>A minute left</source>
        <translation>剩余 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::CreateKeyDialog</name>
    <message>
        <source>&amp;Create key</source>
        <translation>创建密钥(&amp;C)</translation>
    </message>
    <message>
        <source>New key in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>%1 中的新密钥</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>EC (elliptic curve)</source>
        <translation>EC（椭圆曲线）</translation>
    </message>
    <message>
        <source>RSA-HSM (kept in hardware)</source>
        <translation>RSA-HSM（保存在硬件中）</translation>
    </message>
    <message>
        <source>EC-HSM (elliptic curve, kept in hardware)</source>
        <translation>EC-HSM（椭圆曲线，保存在硬件中）</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>曲线(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>操作(&amp;O)：</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>标记(&amp;G)：</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>请为密钥命名。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>请更正名称。</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>请至少选择一个操作。</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>请更正标记。</translation>
    </message>
    <message>
        <source>Creating the key…</source>
        <translation>正在创建密钥…</translation>
    </message>
</context>
<context>
    <name>vault::DateTimeField</name>
    <message>
        <source>Local time, %1</source>
        <extracomment>%1 is a time zone such as CET.</extracomment>
        <translation>本地时间，%1</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>选择其他日期</translation>
    </message>
    <message>
        <source>Beyond the calendar: Unix time %1 s</source>
        <extracomment>%1 is a number of seconds since 1970-01-01, for a date that no calendar here can show.</extracomment>
        <translation>超出日历范围：Unix 时间 %1 秒</translation>
    </message>
</context>
<context>
    <name>vault::DetailsHeader</name>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>复制标识符</translation>
    </message>
    <message>
        <source>Show current version</source>
        <translation>显示当前版本</translation>
    </message>
    <message>
        <source>Older version %1</source>
        <translation>旧版本 %1</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签名…</translation>
    </message>
    <message>
        <source>Open the signing workbench with this key</source>
        <translation>使用此密钥打开签名工作台</translation>
    </message>
</context>
<context>
    <name>vault::DetailsPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>无法获取密钥。</translation>
    </message>
    <message>
        <source>Choose a key to see its details.</source>
        <translation>请选择密钥以查看其详细信息。</translation>
    </message>
    <message>
        <source>Choose a key, a secret or a certificate to see its details.</source>
        <translation>请选择密钥、机密或证书以查看其详细信息。</translation>
    </message>
</context>
<context>
    <name>vault::DetailsText</name>
    <message>
        <source>Key</source>
        <extracomment>%1 is a key type such as &quot;EC P-256&quot;.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 密钥</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>已删除的密钥</translation>
    </message>
    <message>
        <source>Deleted %1 key</source>
        <translation>已删除的 %1 密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>已删除的机密</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>已删除的证书</translation>
    </message>
</context>
<context>
    <name>vault::DeviceCodeDialog</name>
    <message>
        <source>dash</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>To sign in for %1, open the page below on this computer or any other device and type this code there.</source>
        <translation>要登录 %1，请在此计算机或任何其他设备上打开下面的页面，并在其中输入此代码。</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>页面(&amp;P)：</translation>
    </message>
    <message>
        <source>The code is %1</source>
        <extracomment>Read aloud; %1 is a code, letter by letter.</extracomment>
        <translation>代码为 %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the page&apos;s address and open it yourself.</source>
        <translation>无法打开浏览器。请复制页面地址并自行打开。</translation>
    </message>
</context>
<context>
    <name>vault::DigestInspector</name>
    <message>
        <source>Read &amp;from a file…</source>
        <translation>从文件读取(&amp;F)…</translation>
    </message>
    <message>
        <source>Read the digest from a file</source>
        <translation>从文件读取摘要</translation>
    </message>
    <message>
        <source>&amp;Digest:</source>
        <translation>摘要(&amp;D)：</translation>
    </message>
    <message>
        <source>Paste anything: hexadecimal, base64, a sha256sum line, sha256:…</source>
        <translation>可粘贴任意格式：十六进制、base64、sha256sum 行、sha256:…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>适用算法</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>File that holds the digest</source>
        <translation>包含摘要的文件</translation>
    </message>
    <message>
        <source>The file is longer than a digest. To sign the file itself, choose Files above.</source>
        <translation>该文件比摘要长。要对文件本身签名，请在上方选择“文件”。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Read as: %1, %2. Fits %3.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 &quot;32 bytes&quot;, %3 an algorithm.</extracomment>
        <translation>读取为：%1，%2。适合 %3。</translation>
    </message>
    <message>
        <source>%1 signs a digest of %2 bytes (%3).</source>
        <translation>%1 对 %2 字节的摘要（%3）签名。</translation>
    </message>
    <message>
        <source>The text is longer than a digest. To sign a message, save it and choose Files above.</source>
        <translation>该文本比摘要长。要对消息签名，请将其保存，并在上方选择“文件”。</translation>
    </message>
    <message>
        <source>Paste a digest.</source>
        <translation>请粘贴摘要。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Hexadecimal&quot;, %2 why that does not fit.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>This is neither hexadecimal nor base64 of a digest that fits. Choose how to read it.</source>
        <translation>这不是合适摘要的十六进制或 base64 形式。请选择读取方式。</translation>
    </message>
    <message>
        <source>No reading of this fits.</source>
        <translation>没有合适的读取方式。</translation>
    </message>
    <message>
        <source>&amp;Sign digest</source>
        <translation>对摘要签名(&amp;S)</translation>
    </message>
</context>
<context>
    <name>vault::DurationField</name>
    <message>
        <source>%1, years</source>
        <extracomment>For screen readers. %1 is what the duration is for: &quot;Expires after&quot;.</extracomment>
        <translation>%1，年</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1，月</translation>
    </message>
    <message>
        <source>%1, days</source>
        <translation>%1，天</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source> year</source>
        <extracomment>Behind a number in a field, with the blank.</extracomment>
        <translation> 年</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source> month</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source> day</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::EditableProperties</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>禁用并设为过期</translation>
    </message>
    <message>
        <source>Edit attributes and tags in place (F4)</source>
        <translation>就地编辑属性和标记 (F4)</translation>
    </message>
    <message>
        <source>Disable it and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>将其禁用，并将到期时间设为现在 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The vault refuses to use it while it is disabled (Ctrl+D)</source>
        <translation>禁用期间，保管库拒绝使用它 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use it again (Ctrl+D)</source>
        <translation>允许保管库再次使用它 (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>vault::EmptyState</name>
    <message>
        <source>Illustration</source>
        <translation>插图</translation>
    </message>
</context>
<context>
    <name>vault::ErrorDetail</name>
    <message>
        <source>Details of the failure</source>
        <translation>失败的详细信息</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not from the vault</source>
        <translation>并非来自保管库</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>原始正文</translation>
    </message>
    <message>
        <source>Start of the answer</source>
        <translation>响应开头</translation>
    </message>
    <message>
        <source>The vault&apos;s message</source>
        <translation>保管库的消息</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>客户端请求 ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>重试等待时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>重定向到</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>授权机构</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Raw body (%1)</source>
        <extracomment>%1 is a size such as &quot;312 bytes&quot;.</extracomment>
        <translation>原始正文（%1）</translation>
    </message>
    <message>
        <source>Fold the raw body</source>
        <translation>折叠原始正文</translation>
    </message>
    <message>
        <source>Show the raw body</source>
        <translation>显示原始正文</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管库</translation>
    </message>
</context>
<context>
    <name>vault::ErrorHeadlines</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A failure where several vaults are open: %1 is the vault, %2 the headline.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vault::ErrorLogModel</name>
    <message>
        <source>No secure connection</source>
        <translation>没有安全连接</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>响应不可用</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
</context>
<context>
    <name>vault::ErrorPanel</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败记录</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>失败记录，最新的在前</translation>
    </message>
    <message>
        <source>Copy the facts of this failure, without any value, body or token</source>
        <translation>复制此次失败的相关信息，不含任何值、正文或令牌</translation>
    </message>
    <message>
        <source>Clear all failures</source>
        <translation>清空所有失败记录</translation>
    </message>
</context>
<context>
    <name>vault::ErrorStrip</name>
    <message>
        <source>Dismiss the newest failure</source>
        <translation>关闭最新的失败提示</translation>
    </message>
    <message>
        <source>Dismiss (the failure stays in the list)</source>
        <translation>关闭（失败仍保留在列表中）</translation>
    </message>
    <message>
        <source>New failure: %1, %2</source>
        <extracomment>Spoken by a screen reader: %1 is &quot;4xx Client error&quot;, %2 the headline of the failure.</extracomment>
        <translation>新的失败：%1，%2</translation>
    </message>
    <message>
        <source>No failures in this session</source>
        <translation>本次会话没有失败</translation>
    </message>
    <message>
        <source>1 failure in this session</source>
        <translation>本次会话有 1 次失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures in this session</source>
        <translation>
            <numerusform>本次会话有 %Ln 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Hide failures</source>
        <translation>隐藏失败记录</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>显示失败记录</translation>
    </message>
</context>
<context>
    <name>vault::FieldMessage</name>
    <message>
        <source>Error: %1</source>
        <extracomment>Read aloud before a message beside a field.</extracomment>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>vault::FilesSource</name>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>选择文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>&amp;File to sign:</source>
        <translation>要签名的文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Drop files here, or type a path</source>
        <translation>将文件拖放到此处，或输入路径</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>从列表中移除该文件</translation>
    </message>
    <message>
        <source>Clear the list of files</source>
        <translation>清空文件列表</translation>
    </message>
    <message>
        <source>Stop hashing</source>
        <translation>停止计算哈希</translation>
    </message>
    <message>
        <source>Progress of hashing the file</source>
        <translation>文件哈希计算进度</translation>
    </message>
    <message>
        <source>Drop a file or choose one.</source>
        <translation>请拖入或选择文件。</translation>
    </message>
    <message>
        <source>The files are still being hashed.</source>
        <translation>仍在计算文件的哈希。</translation>
    </message>
    <message>
        <source>No file could be hashed.</source>
        <translation>未能计算任何文件的哈希。</translation>
    </message>
    <message>
        <source>All files that are hashed are signed. To sign one again, remove it and add it anew.</source>
        <translation>所有已计算哈希的文件均已签名。要再次签名，请移除文件后重新添加。</translation>
    </message>
    <message>
        <source>%1 differs from its checksum.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 与其校验和不一致。</translation>
    </message>
    <message>
        <source>&amp;Sign %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>对 %1 签名(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign %n files</source>
        <translation>
            <numerusform>对 %n 个文件签名(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign file</source>
        <translation>对文件签名(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files stand here at once; the others were left out.</source>
        <translation>
            <numerusform>此处一次最多容纳 %n 个文件；其余文件已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>Files to hash and sign</source>
        <translation>要计算哈希并签名的文件</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s</source>
        <extracomment>Of a file that is hashed: %1 of %2 bytes are read, at %3 a second.</extracomment>
        <translation>%1/%2，%3/秒</translation>
    </message>
</context>
<context>
    <name>vault::FilesTableWords</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>正在计算哈希…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>Another hash</source>
        <translation>哈希算法不同</translation>
    </message>
    <message>
        <source>No signature came: %1</source>
        <translation>未收到签名：%1</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>已签名，已验证</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>已签名，未验证</translation>
    </message>
    <message>
        <source>Signed, does not fit</source>
        <translation>已签名，不匹配</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>要签名的文件</translation>
    </message>
</context>
<context>
    <name>vault::FilterBox</name>
    <message>
        <source>Completions of the filter</source>
        <translation>筛选条件的补全建议</translation>
    </message>
</context>
<context>
    <name>vault::FilterMenu</name>
    <message>
        <source>Filters and export</source>
        <translation>筛选和导出</translation>
    </message>
    <message>
        <source>Saved filters, and this list as a file</source>
        <translation>已保存的筛选条件，以及将此列表保存为文件</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选条件…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>移除已保存的筛选条件</translation>
    </message>
    <message>
        <source>What a filter can say</source>
        <translation>筛选条件的写法</translation>
    </message>
    <message>
        <source>Export list as CSV…</source>
        <translation>将列表导出为 CSV…</translation>
    </message>
    <message>
        <source>Export list as JSON…</source>
        <translation>将列表导出为 JSON…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选条件的名称：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>vault::FilterText</name>
    <message>
        <source>it has no value yet</source>
        <translation>尚未填写值</translation>
    </message>
    <message>
        <source>the states are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;enabled, disabled…&quot;</extracomment>
        <translation>可用的状态为 %1</translation>
    </message>
    <message>
        <source>write &lt; or &gt;, a number and h, d, w, m or y, such as &lt;30d</source>
        <extracomment>&quot;&lt;30d&quot; stays as it is</extracomment>
        <translation>请输入 &lt; 或 &gt;、一个数字以及 h、d、w、m 或 y，例如 &lt;30d</translation>
    </message>
    <message>
        <source>this is not a valid regular expression</source>
        <translation>这不是有效的正则表达式</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>正则表达式最多 %1 个字符</translation>
    </message>
    <message>
        <source>this regular expression takes too long; make it simpler</source>
        <translation>此正则表达式耗时过长；请将其简化</translation>
    </message>
    <message>
        <source>“%1” (character %2) has no effect: %3.</source>
        <extracomment>Under the filter box. %1 is a term of the filter, %2 the number of its first character, %3 why it has no effect.</extracomment>
        <translation>“%1”（第 %2 个字符）不起作用：%3。</translation>
    </message>
    <message>
        <source>both words occur in the name, a tag or the content type</source>
        <translation>两个词均出现在名称、标记或内容类型中</translation>
    </message>
    <message>
        <source>quotes keep blanks, here and after a colon</source>
        <translation>引号可保留空格，此处及冒号之后均如此</translation>
    </message>
    <message>
        <source>occurs in the name, in the content type</source>
        <translation>出现在名称中、出现在内容类型中</translation>
    </message>
    <message>
        <source>has the tag, with exactly that value</source>
        <translation>具有该标记，且值完全一致</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>或 %1</translation>
    </message>
    <message>
        <source>changed less than 30 days ago; &gt; for more; h, d, w, m, y</source>
        <translation>更改时间距今不到 30 天；用 &gt; 表示超过；h、d、w、m、y</translation>
    </message>
    <message>
        <source>expires within 30 days from now</source>
        <translation>从现在起 30 天内到期</translation>
    </message>
    <message>
        <source>the name matches the regular expression</source>
        <translation>名称与正则表达式匹配</translation>
    </message>
    <message>
        <source>a minus before a condition or a quote leaves out what matches</source>
        <translation>在条件或引号前加减号可排除匹配项</translation>
    </message>
    <message>
        <source>Everything written must hold. Upper and lower case are alike.</source>
        <translation>必须满足所写的全部条件。不区分大小写。</translation>
    </message>
    <message>
        <source>the changes are %1</source>
        <extracomment>%1 is a list of words that stay as they are: &quot;new, changed…&quot;</extracomment>
        <translation>可用的更改类型为 %1</translation>
    </message>
    <message>
        <source>since the last visit; or %1</source>
        <translation>自上次访问以来；或 %1</translation>
    </message>
</context>
<context>
    <name>vault::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the request out.</source>
        <translation>保管库尚未响应，仍可能执行该请求。</translation>
    </message>
    <message>
        <source>Stop waiting an&amp;d close</source>
        <translation>停止等待并关闭(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>Close and lose what was typed here?</source>
        <translation>要关闭并丢弃此处输入的内容吗？</translation>
    </message>
    <message>
        <source>A request of &quot;%1&quot; is under way and may still be carried out.</source>
        <extracomment>%1 is the title of a dialog.</extracomment>
        <translation>“%1”的请求正在进行，可能仍会执行。</translation>
    </message>
    <message>
        <source>What you typed in &quot;%1&quot;.</source>
        <translation>您在“%1”中输入的内容。</translation>
    </message>
</context>
<context>
    <name>vault::GeneratorDialog</name>
    <message>
        <source>&amp;Use this value</source>
        <translation>使用此值(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Lower case (a–z)</source>
        <translation>小写字母 (a–z)(&amp;L)</translation>
    </message>
    <message>
        <source>U&amp;pper case (A–Z)</source>
        <translation>大写字母 (A–Z)(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;igits (0–9)</source>
        <translation>数字 (0–9)(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ymbols</source>
        <translation>符号(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Without look-alikes (0 O, 1 l I, 2 Z…)</source>
        <translation>不含形近字符（0 O、1 l I、2 Z…）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Capital first letters</source>
        <translation>首字母大写(&amp;C)</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>生成值</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>&amp;Made of:</source>
        <translation>组成(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>值(&amp;V)：</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>After a number.</extracomment>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>%1 No quotes, no backslash and no blank, which shells and connection strings take for their own.</source>
        <translation>%1不含引号、反斜杠和空格，因为 shell 和连接字符串会对它们作特殊处理。</translation>
    </message>
    <message>
        <source>L&amp;ength:</source>
        <translation>长度(&amp;E)：</translation>
    </message>
    <message>
        <source> words</source>
        <extracomment>After a number.</extracomment>
        <translation> 个单词</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>Full stops</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>Underscores</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Numbe&amp;r:</source>
        <translation>数量(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Between them:</source>
        <translation>分隔符(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Generate another</source>
        <translation>重新生成(&amp;G)</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made, about %3 by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 and %3 are numbers of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>%1：按生成方式为 %2 位，按 zxcvbn 估计约 %3 位。</translation>
    </message>
    <message>
        <source>%1: %2 bits by the way it was made.</source>
        <translation>%1：按生成方式为 %2 位。</translation>
    </message>
    <message>
        <source>Choose at least one kind of characters.</source>
        <translation>请至少选择一类字符。</translation>
    </message>
</context>
<context>
    <name>vault::GuardField</name>
    <message>
        <source>Read-only: nothing can be chan&amp;ged or signed</source>
        <translation>只读：无法更改或签名任何内容(&amp;G)</translation>
    </message>
    <message>
        <source>Type the key&apos;s name before it signs</source>
        <translation>签名前需输入密钥名称</translation>
    </message>
    <message>
        <source>A second person checks each digest before it is signed</source>
        <translation>每个摘要在签名前由第二人核对</translation>
    </message>
    <message>
        <source>Sign stays off until the name of the key that signs was typed.</source>
        <translation>输入用于签名的密钥的名称之前，“签名”保持禁用。</translation>
    </message>
    <message>
        <source>The digest is shown in groups; the second person types the last one.</source>
        <translation>摘要会分组显示；由第二人输入最后一组。</translation>
    </message>
    <message>
        <source>Changing requests are refused on this computer, before they are sent. Your permissions at the vault stay as they are. It holds from the next opening of the vault on.</source>
        <translation>更改类请求会在发送之前于此计算机上被拒绝。您在保管库中的权限保持不变。此设置从下次打开保管库起生效。</translation>
    </message>
</context>
<context>
    <name>vault::ImportKeyDialog</name>
    <message>
        <source>&amp;Import key</source>
        <translation>导入密钥(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>解锁(&amp;L)</translation>
    </message>
    <message>
        <source>Keep it in hard&amp;ware (HSM)</source>
        <translation>保存在硬件中 (HSM)(&amp;W)</translation>
    </message>
    <message>
        <source>Import a key into %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>将密钥导入 %1</translation>
    </message>
    <message>
        <source>Private key to import</source>
        <translation>要导入的私钥</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#12 or JWK with a private RSA or EC key. Choose it or drop it here.</source>
        <translation>包含 RSA 或 EC 私钥的 PEM、DER、PKCS#12 或 JWK。请选择文件或将其拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Thumbprint:</source>
        <translation>指纹：</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>RFC 7638, SHA-256 of the public half, base64url</source>
        <translation>RFC 7638，公钥部分的 SHA-256，base64url</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>操作(&amp;O)：</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>标记(&amp;G)：</translation>
    </message>
    <message>
        <source>The private key was read. It is sent only when you import it.</source>
        <translation>私钥已读取。只有在导入时才会发送。</translation>
    </message>
    <message>
        <source>The key is encrypted. Type its passphrase, then unlock it.</source>
        <translation>密钥已加密。请输入其密码短语，然后解锁。</translation>
    </message>
    <message>
        <source>%1, curve %2</source>
        <translation>%1，曲线 %2</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Choose a file with a private key.</source>
        <translation>请选择包含私钥的文件。</translation>
    </message>
    <message>
        <source>There is no key to import yet.</source>
        <translation>尚无可导入的密钥。</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>请为密钥命名。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>请更正名称。</translation>
    </message>
    <message>
        <source>Choose at least one operation.</source>
        <translation>请至少选择一个操作。</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>请更正标记。</translation>
    </message>
    <message>
        <source>Importing the key…</source>
        <translation>正在导入密钥…</translation>
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
        <translation>关闭关于 %1 的提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>停止等待 %1</translation>
    </message>
    <message>
        <source>Stop waiting; what the vault has taken on, it carries out</source>
        <translation>停止等待；保管库已受理的操作仍会执行</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check again how far %1 is</source>
        <translation>重新检查 %1 的进度</translation>
    </message>
    <message>
        <source>Ask the vault whether it is through; nothing is sent again</source>
        <translation>询问保管库是否已完成；不会重新发送任何请求</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Go to where it is listed now</source>
        <translation>转到它现在所在的列表</translation>
    </message>
</context>
<context>
    <name>vault::JobText</name>
    <message>
        <source>The vault took the request to delete %1. You may not read deleted objects, so it cannot be seen when it is through.</source>
        <extracomment>Where reading is forbidden, nobody can see how far the vault is.</extracomment>
        <translation>保管库已受理删除 %1 的请求。您无权读取已删除的对象，因此无法得知何时完成。</translation>
    </message>
    <message>
        <source>The vault took the request to recover %1. You may not read it, so it cannot be seen when it is through.</source>
        <translation>保管库已受理恢复 %1 的请求。您无权读取它，因此无法得知何时完成。</translation>
    </message>
    <message>
        <source>The vault took the request to purge %1.</source>
        <translation>保管库已受理清除 %1 的请求。</translation>
    </message>
    <message>
        <source>Deleted %1 for good: this vault keeps no deleted objects.</source>
        <translation>已永久删除 %1：此保管库不保留已删除的对象。</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered until %2.</source>
        <extracomment>%2 is a date with its time.</extracomment>
        <translation>已删除 %1。在 %2 之前可以恢复。</translation>
    </message>
    <message>
        <source>Deleted %1. It can be recovered.</source>
        <translation>已删除 %1。可以恢复。</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>Purged %1 forever.</source>
        <translation>已永久清除 %1。</translation>
    </message>
    <message>
        <source>%1 is still being deleted after a long wait. The vault goes on by itself.</source>
        <translation>等待很长时间后，%1 仍在删除中。保管库会自行继续。</translation>
    </message>
    <message>
        <source>%1 is still being recovered after a long wait. The vault goes on by itself.</source>
        <translation>等待很长时间后，%1 仍在恢复中。保管库会自行继续。</translation>
    </message>
    <message>
        <source>%1 is still being purged after a long wait. The vault goes on by itself.</source>
        <translation>等待很长时间后，%1 仍在清除中。保管库会自行继续。</translation>
    </message>
    <message>
        <source>The vault is deleting %1, but asking how far it is failed. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>保管库正在删除 %1，但查询进度失败。%2</translation>
    </message>
    <message>
        <source>The vault is recovering %1, but asking how far it is failed. %2</source>
        <translation>保管库正在恢复 %1，但查询进度失败。%2</translation>
    </message>
    <message>
        <source>The vault is purging %1, but asking how far it is failed. %2</source>
        <translation>保管库正在清除 %1，但查询进度失败。%2</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <extracomment>%2 is a sentence that says why.</extracomment>
        <translation>未删除 %1。%2</translation>
    </message>
    <message>
        <source>%1 was not recovered. %2</source>
        <translation>未恢复 %1。%2</translation>
    </message>
    <message>
        <source>%1 was not purged. %2</source>
        <translation>未清除 %1。%2</translation>
    </message>
    <message>
        <source>Whether %1 is being deleted is not known. %2</source>
        <extracomment>The request went out and no answer came. %2 is a sentence that says why.</extracomment>
        <translation>不确定是否正在删除 %1。%2</translation>
    </message>
    <message>
        <source>Whether %1 is being recovered is not known. %2</source>
        <translation>不确定是否正在恢复 %1。%2</translation>
    </message>
    <message>
        <source>Whether %1 was purged is not known. %2</source>
        <translation>不确定是否已清除 %1。%2</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on deleting %1.</source>
        <translation>已停止等待。保管库会继续删除 %1。</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on recovering %1.</source>
        <translation>已停止等待。保管库会继续恢复 %1。</translation>
    </message>
    <message>
        <source>Stopped waiting. The vault goes on purging %1.</source>
        <translation>已停止等待。保管库会继续清除 %1。</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still delete %1.</source>
        <translation>在保管库响应之前已停止。它仍可能删除 %1。</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still recover %1.</source>
        <translation>在保管库响应之前已停止。它仍可能恢复 %1。</translation>
    </message>
    <message>
        <source>Stopped before the vault answered. It may still purge %1.</source>
        <translation>在保管库响应之前已停止。它仍可能清除 %1。</translation>
    </message>
    <message>
        <source>Waiting until %1 is deleted; it takes up to two minutes…</source>
        <translation>正在等待 %1 删除完成；最多需要两分钟…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>正在删除 %1…</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>正在恢复 %1…</translation>
    </message>
    <message>
        <source>Purging %1…</source>
        <translation>正在清除 %1…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not deleted.</source>
        <translation>在发送任何内容之前已取消：未删除 %1。</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not recovered.</source>
        <translation>在发送任何内容之前已取消：未恢复 %1。</translation>
    </message>
    <message>
        <source>Canceled before anything was sent: %1 was not purged.</source>
        <translation>在发送任何内容之前已取消：未清除 %1。</translation>
    </message>
    <message>
        <source>%1 is deleted when its turn comes…</source>
        <translation>轮到时将删除 %1…</translation>
    </message>
    <message>
        <source>%1 is recovered when its turn comes…</source>
        <translation>轮到时将恢复 %1…</translation>
    </message>
    <message>
        <source>%1 is purged when its turn comes…</source>
        <translation>轮到时将清除 %1…</translation>
    </message>
</context>
<context>
    <name>vault::JobsStrip</name>
    <message>
        <source>Dismiss what is over</source>
        <translation>关闭已结束的条目</translation>
    </message>
    <message>
        <source>Deletions and recoveries</source>
        <translation>删除和恢复</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>以及另外 1 项</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::JournalDialog</name>
    <message>
        <source>There is no entry, and none is missing.</source>
        <translation>没有条目，也没有缺失的条目。</translation>
    </message>
    <message>
        <source>The one entry is as it was written. Its hash begins with %1.</source>
        <extracomment>%1 is the start of a hash that a person may note elsewhere.</extracomment>
        <translation>唯一的条目与写入时一致。其哈希以 %1 开头。</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. The last hash begins with %2.</source>
        <extracomment>%1 is a number, %2 the start of a hash that a person may note elsewhere.</extracomment>
        <translation>全部 %1 个条目与写入时一致。最后一个哈希以 %2 开头。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>无法验证日志。</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written; those before it are good.</source>
        <translation>条目 %1 在写入后被更改；其之前的条目完好。</translation>
    </message>
    <message>
        <source>Entries were removed, added or moved before entry %1.</source>
        <translation>条目 %1 之前有条目被移除、添加或移动。</translation>
    </message>
    <message>
        <source>Entries are missing at the end: %1 are there, and there were more.</source>
        <translation>末尾缺少条目：现有 %1 个，原先更多。</translation>
    </message>
    <message>
        <source>The last entry was not written whole; the %1 before it are good. The next signature puts the piece aside.</source>
        <translation>最后一个条目未完整写入；其之前的 %1 个完好。下次签名时会将残缺部分移到一旁。</translation>
    </message>
    <message>
        <source>Set this journal aside and begin a new one? Its file stays as it is, under another name.</source>
        <translation>要将此日志移到一旁并开始新的日志吗？其文件会以其他名称原样保留。</translation>
    </message>
    <message>
        <source>Begin a &amp;new journal</source>
        <translation>开始新的日志(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The journal could not be set aside.</source>
        <translation>无法将日志移到一旁。</translation>
    </message>
    <message>
        <source>The old journal is now “%1”.</source>
        <translation>旧日志现为“%1”。</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>The journal could not be exported.</source>
        <translation>无法导出日志。</translation>
    </message>
    <message>
        <source>1 signature written to “%1”.</source>
        <translation>已将 1 个签名写入“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures written to “%1”.</source>
        <translation>
            <numerusform>已将 %n 个签名写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>&amp;Verify journal</source>
        <translation>验证日志(&amp;V)</translation>
    </message>
    <message>
        <source>Signing journal</source>
        <translation>签名日志</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>无法读取日志。</translation>
    </message>
    <message>
        <source>Search key, file, digest, time</source>
        <translation>搜索密钥、文件、摘要、时间</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Check that no entry was changed, moved, added or removed</source>
        <translation>检查是否有条目被更改、移动、添加或移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines…</source>
        <translation>导出为 JSON Lines(&amp;J)…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>No such signature</source>
        <translation>没有此签名</translation>
    </message>
    <message>
        <source>No entry has these letters in it.</source>
        <translation>没有包含这些字符的条目。</translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <translation>尚未进行签名</translation>
    </message>
    <message>
        <source>Each signature that you make is entered here: which key signed which digest, when. Entries are chained, so that a changed one is found.</source>
        <translation>您创建的每个签名都会记录在此：哪个密钥在何时对哪个摘要签名。条目相互链接，因此被更改的条目会被发现。</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>%1/%2 个签名</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 个签名</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n 个签名</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not end as was noted beside it: its %1 entries are not all that were written, or the note was removed or changed.</source>
        <translation>日志的结尾与旁边记录的不符：其中的 %1 条记录并非全部写入的记录，或者该记录文件已被删除或更改。</translation>
    </message>
    <message>
        <source>Entries were added behind entry %1, the last that this program wrote.</source>
        <extracomment>%1 is a number, and the one before where entries were added.</extracomment>
        <translation>在本程序最后写入的第 %1 条记录之后，有人添加了记录。</translation>
    </message>
    <message>
        <source>“%1” is a file of the journal itself and would be replaced. Choose another name or folder.</source>
        <translation>“%1”是日志本身的文件，将会被替换。请选择其他名称或文件夹。</translation>
    </message>
</context>
<context>
    <name>vault::JournalEntryView</name>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>密钥标识符</translation>
    </message>
    <message>
        <source>Digest, hex:</source>
        <translation>摘要，十六进制：</translation>
    </message>
    <message>
        <source>Digest in hex</source>
        <translation>十六进制格式的摘要</translation>
    </message>
    <message>
        <source>Signature, base64url:</source>
        <translation>签名，base64url：</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>base64url 格式的签名</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>Request identifier</source>
        <translation>请求标识符</translation>
    </message>
    <message>
        <source>Choose a signature to see the whole of it.</source>
        <translation>请选择签名以查看其完整内容。</translation>
    </message>
    <message>
        <source>No. %1: %2, %3</source>
        <extracomment>An entry of the journal: its number, algorithm and time.</extracomment>
        <translation>第 %1 号：%2，%3</translation>
    </message>
    <message>
        <source>No. %1: %2, %3, of the file “%4”</source>
        <extracomment>The same with the name of the file that was signed.</extracomment>
        <translation>第 %1 号：%2，%3，文件“%4”</translation>
    </message>
</context>
<context>
    <name>vault::JournalModel</name>
    <message>
        <source>This line is no entry</source>
        <translation>此行不是条目</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of the journal&apos;s column with each entry&apos;s number.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Checked here</source>
        <extracomment>Heading: whether this program found the signature valid.</extracomment>
        <translation>在此处检查</translation>
    </message>
</context>
<context>
    <name>vault::JwsSource</name>
    <message>
        <source>&amp;Sign as JWS</source>
        <translation>签名为 JWS(&amp;S)</translation>
    </message>
    <message>
        <source>Name the ke&amp;y in the header (kid)</source>
        <translation>在标头中写明密钥 (kid)(&amp;Y)</translation>
    </message>
    <message>
        <source>Payload &amp;from a file…</source>
        <translation>从文件读取有效负载(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Payload:</source>
        <translation>有效负载(&amp;P)：</translation>
    </message>
    <message>
        <source>The payload as text, for example JSON claims</source>
        <translation>文本形式的有效负载，例如 JSON 声明</translation>
    </message>
    <message>
        <source>File that is the payload</source>
        <translation>作为有效负载的文件</translation>
    </message>
    <message>
        <source>Type a payload or choose its file.</source>
        <translation>请输入有效负载或选择其文件。</translation>
    </message>
    <message>
        <source>The result is a JSON Web Signature in compact form (RFC 7515).</source>
        <translation>结果是紧凑形式的 JSON Web Signature (RFC 7515)。</translation>
    </message>
    <message>
        <source>A payload holds at most %1. Sign the file itself instead.</source>
        <translation>有效负载最大为 %1。请改为对文件本身签名。</translation>
    </message>
    <message>
        <source>A JWS needs a key that may be read.</source>
        <translation>JWS 需要可读取的密钥。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1, %2. The vault signs the %3 of header and payload.</source>
        <extracomment>%1 is &quot;The text&quot; or a file&apos;s name, %2 a size, %3 a hash.</extracomment>
        <translation>%1，%2。保管库对标头和有效负载的 %3 签名。</translation>
    </message>
</context>
<context>
    <name>vault::KeyNameConfirmation</name>
    <message>
        <source>Ke&amp;y&apos;s name, to confirm:</source>
        <translation>输入密钥名称以确认(&amp;Y)：</translation>
    </message>
    <message>
        <source>Type the key&apos;s name, “%1”, to confirm that it signs.</source>
        <extracomment>%1 is the key&apos;s name.</extracomment>
        <translation>请输入密钥名称“%1”，以确认由其签名。</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>已确认。</translation>
    </message>
    <message>
        <source>That is not the name of the key above.</source>
        <translation>这不是上方密钥的名称。</translation>
    </message>
</context>
<context>
    <name>vault::KeyUsageField</name>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>数字签名</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>不可否认性</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>密钥加密</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS 服务器</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS 客户端</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>代码签名</translation>
    </message>
    <message>
        <source>Email protection</source>
        <translation>电子邮件保护</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>The key may sign certificates and revocation lists of others</source>
        <translation>该密钥可以签署其他主体的证书和吊销列表</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionField</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>正在获取密钥…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>无法获取密钥。</translation>
    </message>
</context>
<context>
    <name>vault::KeyVersionList</name>
    <message>
        <source>The current one</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <extracomment>%1 a version, %2 a date.</extracomment>
        <translation>%1，创建于 %2</translation>
    </message>
</context>
<context>
    <name>vault::KindText</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>已删除的密钥</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>已删除的机密</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A table&apos;s name for screen readers; %1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1列表</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 个密钥</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 个密钥</translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation>1 个机密</translation>
    </message>
    <message>
        <source>%1 secrets</source>
        <translation>%1 个机密</translation>
    </message>
    <message>
        <source>1 deleted key</source>
        <translation>1 个已删除的密钥</translation>
    </message>
    <message>
        <source>%1 deleted keys</source>
        <translation>%1 个已删除的密钥</translation>
    </message>
    <message>
        <source>1 deleted secret</source>
        <translation>1 个已删除的机密</translation>
    </message>
    <message>
        <source>%1 deleted secrets</source>
        <translation>%1 个已删除的机密</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 个版本</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 个版本</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>&quot;12 of 142 secrets shown&quot;; %2 is the count with its noun.</extracomment>
        <translation>显示 %1 个，共 %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>已删除的证书</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 个证书</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>%1 个证书</translation>
    </message>
    <message>
        <source>1 deleted certificate</source>
        <translation>1 个已删除的证书</translation>
    </message>
    <message>
        <source>%1 deleted certificates</source>
        <translation>%1 个已删除的证书</translation>
    </message>
</context>
<context>
    <name>vault::ListExportLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <extracomment>%1 is &quot;12 secrets&quot;.</extracomment>
        <translation>正在导出 %1…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Canceled: no file was written.</source>
        <translation>已取消：未写入任何文件。</translation>
    </message>
    <message>
        <source>%1 saved as %2, without values.</source>
        <extracomment>%1 is &quot;12 secrets&quot;, %2 a path</extracomment>
        <translation>已将 %1 保存为 %2，不包含值。</translation>
    </message>
    <message>
        <source>Cells that begin with =, +, - or @ have an apostrophe before them, so that no spreadsheet runs them.</source>
        <translation>以 =、+、- 或 @ 开头的单元格前会加上撇号，以免被电子表格程序执行。</translation>
    </message>
</context>
<context>
    <name>vault::ListFooter</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop loading; what is here stays</source>
        <translation>停止加载；已有的内容会保留</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>加载其余内容</translation>
    </message>
    <message>
        <source>Try the same page again</source>
        <translation>重新尝试同一页</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1 · loading…</source>
        <translation>%1 · 正在加载…</translation>
    </message>
    <message>
        <source>%1 · all loaded</source>
        <translation>%1 · 已全部加载</translation>
    </message>
    <message>
        <source>%1 · stopped, there may be more</source>
        <translation>%1 · 已停止，可能还有更多</translation>
    </message>
    <message>
        <source>%1 · incomplete: %2</source>
        <translation>%1 · 不完整：%2</translation>
    </message>
</context>
<context>
    <name>vault::ListPane</name>
    <message>
        <source>Filter %1 (Ctrl+F)</source>
        <extracomment>%1 is &quot;keys&quot;, &quot;deleted secrets&quot;…</extracomment>
        <translation>筛选%1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>vault::ListText</name>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>A key signs, encrypts and wraps. Its private half never leaves the vault.</source>
        <translation>密钥用于签名、加密和包装。其私钥部分永远不会离开保管库。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>尚无机密</translation>
    </message>
    <message>
        <source>A secret is a password, a connection string or any other text of up to 25 KB.</source>
        <translation>机密是密码、连接字符串或不超过 25 KB 的任何其他文本。</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新建机密…</translation>
    </message>
    <message>
        <source>No deleted keys</source>
        <translation>没有已删除的密钥</translation>
    </message>
    <message>
        <source>A deleted key waits here until its purge date and can be recovered until then.</source>
        <translation>已删除的密钥在此保留到清除日期，在此之前可以恢复。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>No deleted secrets</source>
        <translation>没有已删除的机密</translation>
    </message>
    <message>
        <source>A deleted secret waits here until its purge date and can be recovered until then.</source>
        <translation>已删除的机密在此保留到清除日期，在此之前可以恢复。</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>没有版本</translation>
    </message>
    <message>
        <source>%1 could not be listed</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>无法列出%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1 is the text of the filter box.</extracomment>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1: loading…</source>
        <extracomment>%1 is &quot;Keys&quot;, &quot;Deleted secrets&quot;…</extracomment>
        <translation>%1：正在加载…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>加载已停止</translation>
    </message>
    <message>
        <source>Nothing had arrived yet.</source>
        <translation>尚未收到任何内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Words are looked for in names, tags and content types; a condition such as state:expired looks elsewhere.</source>
        <translation>词语会在名称、标记和内容类型中查找；state:expired 之类的条件则在其他位置查找。</translation>
    </message>
    <message>
        <source>No certificates</source>
        <translation>没有证书</translation>
    </message>
    <message>
        <source>Certificates are looked at and exported here. They are made elsewhere: in the portal or with the Azure CLI.</source>
        <translation>在此处可以查看和导出证书。证书需在别处创建：在门户中或使用 Azure CLI。</translation>
    </message>
    <message>
        <source>No deleted certificates</source>
        <translation>没有已删除的证书</translation>
    </message>
    <message>
        <source>A deleted certificate waits here until its purge date, together with its key and its secret.</source>
        <translation>已删除的证书连同其密钥和机密在此保留到清除日期。</translation>
    </message>
    <message>
        <source>All of these belong to certificates</source>
        <translation>这些全部属于证书</translation>
    </message>
    <message>
        <source>%1 hidden. The vault makes, renews and deletes them together with their certificate.</source>
        <extracomment>%1 is &quot;1 key&quot;, &quot;12 secrets&quot;.</extracomment>
        <translation>已隐藏 %1。保管库会随证书一同创建、续订和删除它们。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>%1 that belong to certificates are hidden and were not looked at.</source>
        <translation>属于证书的 %1已隐藏，未在其中查找。</translation>
    </message>
</context>
<context>
    <name>vault::MainActions</name>
    <message>
        <source>&amp;Open vault…</source>
        <translation>打开保管库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a vault by its address</source>
        <translation>按地址打开保管库</translation>
    </message>
    <message>
        <source>Open &amp;practice vault</source>
        <translation>打开练习保管库(&amp;P)</translation>
    </message>
    <message>
        <source>Open a vault of samples that runs on this computer only</source>
        <translation>打开仅在此计算机上运行的示例保管库</translation>
    </message>
    <message>
        <source>&amp;Close vault</source>
        <translation>关闭保管库(&amp;C)</translation>
    </message>
    <message>
        <source>Close the vault and forget what was fetched</source>
        <translation>关闭保管库并丢弃已获取的内容</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>关闭窗口并结束程序</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>新建机密(&amp;S)…</translation>
    </message>
    <message>
        <source>Store a new secret</source>
        <translation>存储新的机密</translation>
    </message>
    <message>
        <source>New &amp;version of the secret…</source>
        <translation>新建机密版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Give the selected secret a new value; the old one stays as a version</source>
        <translation>为所选机密设置新值；旧值保留为一个版本</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>新建密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Create a key inside the vault</source>
        <translation>在保管库中创建密钥</translation>
    </message>
    <message>
        <source>&amp;Import key…</source>
        <translation>导入密钥(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a key from a PEM, PKCS #12 or JWK file</source>
        <translation>从 PEM、PKCS #12 或 JWK 文件导入密钥</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>签名(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the name of what is selected</source>
        <translation>复制所选项的名称</translation>
    </message>
    <message>
        <source>Copy i&amp;d</source>
        <translation>复制 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the identifier of what is selected</source>
        <translation>复制所选项的标识符</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and copy it for 30 seconds</source>
        <translation>获取机密的值并复制 30 秒</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide value</source>
        <translation>显示或隐藏值(&amp;R)</translation>
    </message>
    <message>
        <source>Fetch the secret&apos;s value and show it, or hide it again</source>
        <translation>获取机密的值并显示，或再次隐藏</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Load all lists and the details anew</source>
        <translation>重新加载所有列表和详细信息</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>Type words to look for in names, tags and content types</source>
        <translation>输入要在名称、标记和内容类型中查找的词</translation>
    </message>
    <message>
        <source>Go to the &amp;contents</source>
        <translation>转到内容(&amp;C)</translation>
    </message>
    <message>
        <source>Move the focus to the vault&apos;s contents</source>
        <translation>将焦点移到保管库内容</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>转到列表(&amp;L)</translation>
    </message>
    <message>
        <source>Move the focus to the list</source>
        <translation>将焦点移到列表</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>转到详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Move the focus to the details</source>
        <translation>将焦点移到详细信息</translation>
    </message>
    <message>
        <source>Go to the &amp;errors</source>
        <translation>转到错误(&amp;E)</translation>
    </message>
    <message>
        <source>Open the error panel and move the focus to it</source>
        <translation>打开错误面板并将焦点移到其中</translation>
    </message>
    <message>
        <source>Open or close the error &amp;panel</source>
        <translation>打开或关闭错误面板(&amp;P)</translation>
    </message>
    <message>
        <source>Show every failure of this session, or only a line</source>
        <translation>显示本次会话的所有失败，或只显示一行</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>跟随桌面的颜色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅色背景配深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深色背景配浅色文字</translation>
    </message>
    <message>
        <source>&amp;About Vault Browser</source>
        <translation>关于 Vault Browser(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Open a vault first</source>
        <translation>请先打开保管库</translation>
    </message>
    <message>
        <source>Select a key or a secret first</source>
        <translation>请先选择密钥或机密</translation>
    </message>
    <message>
        <source>Select a key first</source>
        <translation>请先选择密钥</translation>
    </message>
    <message>
        <source>A deleted key cannot sign; recover it first</source>
        <translation>已删除的密钥无法签名；请先恢复它</translation>
    </message>
    <message>
        <source>Select a secret first</source>
        <translation>请先选择机密</translation>
    </message>
    <message>
        <source>The value of a deleted secret is out of reach; recover it first</source>
        <translation>无法访问已删除机密的值；请先恢复它</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>保管库(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>项目(&amp;I)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>管理连接(&amp;M)…</translation>
    </message>
    <message>
        <source>Add, edit, test and remove the connections that are kept</source>
        <translation>添加、编辑、测试和移除已保存的连接</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>注销(&amp;G)</translation>
    </message>
    <message>
        <source>Forget the tokens and secrets of this vault, in the keychain too, and close it</source>
        <translation>丢弃此保管库的令牌和密码（包括密钥环中的），并关闭保管库</translation>
    </message>
    <message>
        <source>Edit &amp;attributes and tags</source>
        <translation>编辑属性和标记(&amp;A)</translation>
    </message>
    <message>
        <source>Edit dates, tags and the rest in place, in the details</source>
        <translation>在详细信息中就地编辑日期、标记及其他属性</translation>
    </message>
    <message>
        <source>Disable or ena&amp;ble</source>
        <translation>禁用或启用(&amp;B)</translation>
    </message>
    <message>
        <source>Disable the selected key or secret, or enable it again</source>
        <translation>禁用所选密钥或机密，或重新启用它</translation>
    </message>
    <message>
        <source>Disable and e&amp;xpire now</source>
        <translation>禁用并立即设为过期(&amp;X)</translation>
    </message>
    <message>
        <source>Disable the selected key or secret and set its expiry to now</source>
        <translation>禁用所选密钥或机密，并将其到期时间设为现在</translation>
    </message>
    <message>
        <source>Ro&amp;tate key…</source>
        <translation>轮换密钥(&amp;T)…</translation>
    </message>
    <message>
        <source>Give the selected key a new version, after a question</source>
        <translation>确认后为所选密钥创建新版本</translation>
    </message>
    <message>
        <source>Rotation polic&amp;y…</source>
        <translation>轮换策略(&amp;Y)…</translation>
    </message>
    <message>
        <source>Show and change when the selected key is rotated and expires</source>
        <translation>显示和更改所选密钥的轮换时间和到期时间</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>备份(&amp;U)…</translation>
    </message>
    <message>
        <source>Write the selected key or secret to a file that only a vault can read</source>
        <translation>将所选密钥或机密写入只有保管库才能读取的文件</translation>
    </message>
    <message>
        <source>Restore a backup &amp;from a file…</source>
        <translation>从文件还原备份(&amp;F)…</translation>
    </message>
    <message>
        <source>Bring a key or a secret back from a backup&apos;s file</source>
        <translation>从备份文件还原密钥或机密</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete the selected key or secret, after a question</source>
        <translation>确认后删除所选密钥或机密</translation>
    </message>
    <message>
        <source>Rec&amp;over</source>
        <translation>恢复(&amp;O)</translation>
    </message>
    <message>
        <source>Bring the selected deleted key or secret back, with all its versions</source>
        <translation>恢复所选的已删除密钥或机密及其所有版本</translation>
    </message>
    <message>
        <source>&amp;Purge forever…</source>
        <translation>永久清除(&amp;P)…</translation>
    </message>
    <message>
        <source>Destroy the selected deleted key or secret, after its name was typed</source>
        <translation>输入名称确认后，销毁所选的已删除密钥或机密</translation>
    </message>
    <message>
        <source>This window has no place to keep connections in</source>
        <translation>此窗口没有可保存连接的位置</translation>
    </message>
    <message>
        <source>What is deleted cannot be changed; recover it first</source>
        <translation>已删除的内容无法更改；请先恢复它</translation>
    </message>
    <message>
        <source>A deleted key cannot be rotated; recover it first</source>
        <translation>已删除的密钥无法轮换；请先恢复它</translation>
    </message>
    <message>
        <source>What is deleted cannot be backed up; recover it first</source>
        <translation>已删除的内容无法备份；请先恢复它</translation>
    </message>
    <message>
        <source>It is deleted already; recover it or purge it</source>
        <translation>它已被删除；请恢复或清除它</translation>
    </message>
    <message>
        <source>Select a deleted key or a deleted secret first</source>
        <translation>请先选择已删除的密钥或机密</translation>
    </message>
    <message>
        <source>E&amp;ncrypt or decrypt…</source>
        <translation>加密或解密(&amp;N)…</translation>
    </message>
    <message>
        <source>Encrypt, decrypt, wrap or unwrap a text or a file with the selected key</source>
        <translation>使用所选密钥对文本或文件进行加密、解密、包装或解包</translation>
    </message>
    <message>
        <source>A deleted key cannot decrypt; recover it first</source>
        <translation>已删除的密钥无法解密；请先恢复它</translation>
    </message>
    <message>
        <source>Open in another &amp;tab</source>
        <translation>在另一个标签页中打开(&amp;T)</translation>
    </message>
    <message>
        <source>Open this vault once more, beside itself</source>
        <translation>再次打开此保管库，与当前的并列</translation>
    </message>
    <message>
        <source>&amp;Search in all open vaults</source>
        <translation>在所有打开的保管库中搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Find keys, secrets and more in every list of every open vault</source>
        <translation>在每个打开的保管库的所有列表中查找密钥、机密等</translation>
    </message>
    <message>
        <source>Ne&amp;xt vault</source>
        <translation>下一个保管库(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the tab of the next open vault</source>
        <translation>转到下一个打开的保管库的标签页</translation>
    </message>
    <message>
        <source>Pre&amp;vious vault</source>
        <translation>上一个保管库(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the tab of the previous open vault</source>
        <translation>转到上一个打开的保管库的标签页</translation>
    </message>
    <message>
        <source>Copy to another vau&amp;lt…</source>
        <translation>复制到另一个保管库(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy the selected secrets to another open vault, after a dry run</source>
        <translation>试运行之后，将所选机密复制到另一个打开的保管库</translation>
    </message>
    <message>
        <source>Certificates can only be looked at and exported here</source>
        <translation>在此处只能查看和导出证书</translation>
    </message>
    <message>
        <source>Only one vault is open</source>
        <translation>只打开了一个保管库</translation>
    </message>
    <message>
        <source>Select a key, a secret or a certificate first</source>
        <translation>请先选择密钥、机密或证书</translation>
    </message>
    <message>
        <source>Select secrets first</source>
        <translation>请先选择机密</translation>
    </message>
    <message>
        <source>C&amp;hange the selected…</source>
        <translation>更改所选项(&amp;H)…</translation>
    </message>
    <message>
        <source>Enable, disable, tag, delete or recover all that is selected, after a preview</source>
        <translation>预览后启用、禁用、标记、删除或恢复所有所选项</translation>
    </message>
    <message>
        <source>E&amp;xport the selected…</source>
        <translation>导出所选项(&amp;X)…</translation>
    </message>
    <message>
        <source>Write what is selected to a file, without values or with them</source>
        <translation>将所选项写入文件，可选择是否包含值</translation>
    </message>
    <message>
        <source>Several are selected; choose one of them first</source>
        <translation>已选择多项；请先选择其中一项</translation>
    </message>
    <message>
        <source>Open the signing workbench, with the key that is selected</source>
        <translation>使用所选密钥打开签名工作台</translation>
    </message>
    <message>
        <source>Create certificate re&amp;quest…</source>
        <translation>创建证书请求(&amp;Q)…</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for the selected key</source>
        <translation>为所选密钥创建证书请求或自签名证书</translation>
    </message>
    <message>
        <source>Sign a &amp;manifest…</source>
        <translation>对清单签名(&amp;M)…</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with the selected key</source>
        <translation>使用所选密钥对列表中的每个摘要或文件夹中的每个文件签名</translation>
    </message>
    <message>
        <source>Signing &amp;journal</source>
        <translation>签名日志(&amp;J)</translation>
    </message>
    <message>
        <source>Look through the signatures that were made here, verify and export them</source>
        <translation>查看、验证和导出在此处创建的签名</translation>
    </message>
    <message>
        <source>This window has no place to keep a journal in</source>
        <translation>此窗口没有可保存日志的位置</translation>
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
        <translation>关于 Vault Browser</translation>
    </message>
    <message>
        <source>Vault Browser %1</source>
        <translation>Vault Browser %1</translation>
    </message>
    <message>
        <source>Browses the keys and secrets of an Azure Key Vault and signs with its keys.
Licensed under the Apache License 2.0. Uses Qt %1.</source>
        <translation>浏览 Azure Key Vault 的密钥和机密，并使用其中的密钥签名。
以 Apache License 2.0 许可证授权。使用 Qt %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of one more tab of the same name: %1 is a vault, %2 a number from 2.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is open already. To open it once more, choose &quot;Open in another tab&quot;.</source>
        <translation>%1 已打开。要再次打开，请选择“在另一个标签页中打开”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of one of several open vaults: %1 is the vault, %2 the news.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What guards %1 was changed since it was opened. Close it and open it again for that to hold.</source>
        <translation>自 %1 打开以来，其防护设置已更改。请将其关闭并重新打开，以使更改生效。</translation>
    </message>
</context>
<context>
    <name>vault::ManagedToggle</name>
    <message>
        <source>Hide &amp;managed</source>
        <translation>隐藏托管项(&amp;M)</translation>
    </message>
    <message>
        <source>Leave out what belongs to a certificate: the vault makes, renews and deletes it with the certificate</source>
        <translation>排除属于证书的项：保管库会随证书一同创建、续订和删除它们</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <extracomment>How many keys or secrets that belong to a certificate are left out.</extracomment>
        <translation>已隐藏 %1</translation>
    </message>
</context>
<context>
    <name>vault::ManifestDialog</name>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>此连接为只读：不会通过它进行任何签名。</translation>
    </message>
    <message>
        <source>Waiting for the last signature…</source>
        <translation>正在等待最后一个签名…</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>正在计算哈希…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The documented routes sign with the current version only.</source>
        <translation>文档形式的路由只能使用当前版本签名。</translation>
    </message>
    <message>
        <source>No algorithm of this key takes digests of this length.</source>
        <translation>此密钥没有接受此长度摘要的算法。</translation>
    </message>
    <message>
        <source>Looking for what is signed already…</source>
        <translation>正在查找已签名的内容…</translation>
    </message>
    <message>
        <source>All are signed.</source>
        <translation>全部已签名。</translation>
    </message>
    <message>
        <source>%L1 of %L2 hashed.</source>
        <translation>已计算哈希 %L1/%L2。</translation>
    </message>
    <message>
        <source>%L1 of %L2 signed.</source>
        <translation>已签名 %L1/%L2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln 个失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>To 1 request no answer came: the vault may have signed. Going on asks again.</source>
        <translation>有 1 个请求未收到响应：保管库可能已经签名。继续将再次请求。</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln requests no answer came: the vault may have signed. Going on asks again.</source>
        <translation>
            <numerusform>有 %Ln 个请求未收到响应：保管库可能已经签名。继续将再次请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault asks for a pause: going on in 1 second.</source>
        <translation>保管库要求暂停：1 秒后继续。</translation>
    </message>
    <message numerus="yes">
        <source>The vault asks for a pause: going on in %Ln seconds.</source>
        <translation>
            <numerusform>保管库要求暂停：%Ln 秒后继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash a&amp;gain</source>
        <translation>重新计算哈希(&amp;G)</translation>
    </message>
    <message>
        <source>Hash the files, to be a&amp;greed to</source>
        <translation>计算文件哈希以供确认(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on signing</source>
        <translation>继续签名(&amp;G)</translation>
    </message>
    <message>
        <source>Si&amp;gn all</source>
        <translation>全部签名(&amp;G)</translation>
    </message>
    <message>
        <source>%1 Signing has paused.</source>
        <translation>%1 签名已暂停。</translation>
    </message>
    <message>
        <source>%L1 of %L2 are signed. What is signed is kept: opened again with the same key and the same list or folder, signing goes on.</source>
        <translation>已签名 %L1/%L2。已签名的内容会保留：使用同一密钥以及同一列表或文件夹重新打开后，将继续签名。</translation>
    </message>
    <message>
        <source>Stop an&amp;d close</source>
        <translation>停止并关闭(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep signing</source>
        <translation>继续签名(&amp;K)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has signed %L2 of %L3 and stops.</source>
        <extracomment>%1 is the title of a dialog, %2 and %3 are numbers of files.</extracomment>
        <translation>“%1”已签名 %L2/%L3，即将停止。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Compared is the SHA-256 of the list itself, as sha256sum prints it. The files of a folder are hashed first; their list can be saved below.</source>
        <translation>比较的是列表本身的 SHA-256，与 sha256sum 输出的一致。文件夹中的文件会先计算哈希；可在下方保存其列表。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>版本(&amp;N)：</translation>
    </message>
    <message>
        <source>List or folde&amp;r:</source>
        <translation>列表或文件夹(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>算法(&amp;A)：</translation>
    </message>
    <message>
        <source>Files to sign</source>
        <translation>要签名的文件</translation>
    </message>
    <message>
        <source>Progress of signing</source>
        <translation>签名进度</translation>
    </message>
    <message>
        <source>Sign a manifest with %1</source>
        <translation>使用 %1 对清单签名</translation>
    </message>
    <message>
        <source>What is signed already could not be read.</source>
        <translation>无法读取哪些内容已经签名。</translation>
    </message>
    <message>
        <source>This list is being signed in another window.</source>
        <translation>此列表正在另一个窗口中签名。</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSave</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A .sig file for each</source>
        <translation>每项一个 .sig 文件</translation>
    </message>
    <message>
        <source>One signed list (JSON)</source>
        <translation>一个已签名的列表 (JSON)</translation>
    </message>
    <message>
        <source>A summary of every line (CSV)</source>
        <translation>每行的摘要报告 (CSV)</translation>
    </message>
    <message>
        <source>The digests (as sha256sum)</source>
        <translation>摘要（sha256sum 格式）</translation>
    </message>
    <message>
        <source>Sa&amp;ve as:</source>
        <translation>另存为(&amp;V)：</translation>
    </message>
    <message>
        <source>In&amp;to:</source>
        <translation>保存到(&amp;T)：</translation>
    </message>
    <message>
        <source>Choose the folder for the signatures</source>
        <translation>选择存放签名的文件夹</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The file that is there is replaced.</source>
        <translation>现有文件将被替换。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>1 file written.</source>
        <translation>已写入 1 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written.</source>
        <translation>
            <numerusform>已写入 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out, because the name leads out of the folder: %2.</source>
        <extracomment>%1 says how many files were written, %2 are names of files.</extracomment>
        <translation>%1 因名称指向文件夹之外而略去：%2。</translation>
    </message>
    <message>
        <source>Some have another name, because other files stand there.</source>
        <translation>部分文件使用了其他名称，因为那里已有其他文件。</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSigning</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Hashing…</source>
        <translation>正在计算哈希…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>No answer came: it may be signed</source>
        <translation>未收到响应：可能已签名</translation>
    </message>
    <message>
        <source>Failed: the file changed while it was read</source>
        <translation>失败：文件在读取时发生更改</translation>
    </message>
    <message>
        <source>Failed: the file cannot be read</source>
        <translation>失败：无法读取文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>vault::ManifestSource</name>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>Line %1 is no line of sha256sum: a digest in hexadecimal, two blanks, a name.</source>
        <translation>第 %1 行不是 sha256sum 行：应为十六进制摘要、两个空格、名称。</translation>
    </message>
    <message>
        <source>The digest in line %1 has another length than those before it.</source>
        <translation>第 %1 行中摘要的长度与之前各行不同。</translation>
    </message>
    <message>
        <source>The digest in line %1 is neither SHA-256, SHA-384 nor SHA-512.</source>
        <translation>第 %1 行中的摘要不是 SHA-256、SHA-384 或 SHA-512。</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %Ln lines.</source>
        <translation>
            <numerusform>列表超过 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file to hash and sign.</source>
        <translation>1 个文件待计算哈希并签名。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to hash and sign.</source>
        <translation>
            <numerusform>%Ln 个文件待计算哈希并签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 digest of %1 bytes.</source>
        <extracomment>%1 is a number of bytes.</extracomment>
        <translation>1 个 %1 字节的摘要。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digests of %1 bytes.</source>
        <translation>
            <numerusform>%Ln 个 %1 字节的摘要。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose l&amp;ist…</source>
        <translation>选择列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>选择列表</translation>
    </message>
    <message>
        <source>Choose a sha256sum list or a folder.</source>
        <translation>请选择 sha256sum 列表或文件夹。</translation>
    </message>
    <message>
        <source>A list that sha256sum, sha384sum or sha512sum wrote, or a folder whose files are to be hashed here.</source>
        <translation>由 sha256sum、sha384sum 或 sha512sum 写入的列表，或要在此处对其文件计算哈希的文件夹。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>文件夹中没有文件。</translation>
    </message>
</context>
<context>
    <name>vault::MaskedValue</name>
    <message>
        <source>Value, hidden</source>
        <translation>值，已隐藏</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Value, shown</source>
        <translation>值，已显示</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>隐藏值</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>显示值</translation>
    </message>
</context>
<context>
    <name>vault::MemoryField</name>
    <message>
        <source>Remember what the vault holds, to show what changed</source>
        <translation>记住保管库的内容，以显示更改</translation>
    </message>
    <message>
        <source>What was kept of this vault is removed when you save, with its key.</source>
        <translation>保存时，会移除为此保管库保存的内容及其密钥。</translation>
    </message>
    <message>
        <source>Names, tags, dates and types of all its objects are kept in a file on this computer, never a value. The file is encrypted; its key lies in the keychain. Names and tags can be sensitive too.</source>
        <translation>所有对象的名称、标记、日期和类型会保存在此计算机上的文件中，绝不保存值。该文件已加密；其密钥存放在密钥环中。名称和标记也可能是敏感信息。</translation>
    </message>
</context>
<context>
    <name>vault::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>需要填写名称。</translation>
    </message>
    <message>
        <source>%1 characters: at most 127 are allowed.</source>
        <translation>%1 个字符：最多允许 127 个。</translation>
    </message>
    <message>
        <source>A name cannot hold blanks. Use letters a to z, digits and dashes.</source>
        <translation>名称不能包含空格。请使用字母 a 到 z、数字和连字符。</translation>
    </message>
    <message>
        <source>A name cannot hold “%1”. Use letters a to z, digits and dashes.</source>
        <translation>名称不能包含“%1”。请使用字母 a 到 z、数字和连字符。</translation>
    </message>
    <message>
        <source>Letters a to z, digits and dashes; at most 127.</source>
        <translation>字母 a 到 z、数字和连字符；最多 127 个。</translation>
    </message>
</context>
<context>
    <name>vault::NameRepair</name>
    <message>
        <source>Recover it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Purge it forever…</source>
        <translation>永久清除…</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>选择其他名称</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The deleted key of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>同名的已删除密钥尚未清除完毕。最多需要两分钟；您输入的内容会保留。</translation>
    </message>
    <message>
        <source>The deleted secret of this name is not gone yet. That takes up to two minutes; what you typed is kept.</source>
        <translation>同名的已删除机密尚未清除完毕。最多需要两分钟；您输入的内容会保留。</translation>
    </message>
    <message>
        <source>A deleted key has this name.</source>
        <translation>此名称已被某个已删除的密钥占用。</translation>
    </message>
    <message>
        <source>A deleted secret has this name.</source>
        <translation>此名称已被某个已删除的机密占用。</translation>
    </message>
    <message>
        <source>A deleted key has this name until %1.</source>
        <extracomment>%1 is a date with its time.</extracomment>
        <translation>在 %1 之前，此名称被某个已删除的密钥占用。</translation>
    </message>
    <message>
        <source>A deleted secret has this name until %1.</source>
        <translation>在 %1 之前，此名称被某个已删除的机密占用。</translation>
    </message>
    <message>
        <source>Purge protection is on, so it cannot be purged before then.</source>
        <translation>清除保护已开启，因此在此之前无法清除。</translation>
    </message>
    <message>
        <source>Recover it, purge it forever, or choose another name. What you typed is kept.</source>
        <translation>请恢复它、永久清除它，或选择其他名称。您输入的内容会保留。</translation>
    </message>
    <message>
        <source>Recover it, or choose another name. What you typed is kept.</source>
        <translation>请恢复它，或选择其他名称。您输入的内容会保留。</translation>
    </message>
    <message>
        <source>Recover it, or purge it forever. What you typed is kept.</source>
        <translation>请恢复它，或永久清除它。您输入的内容会保留。</translation>
    </message>
    <message>
        <source>Recover it. What you typed is kept.</source>
        <translation>请恢复它。您输入的内容会保留。</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault</source>
        <translation>此保管库已开启清除保护</translation>
    </message>
    <message>
        <source>Purged. The name is free: press “%1” to go on.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>已清除。名称已可用：请按“%1”继续。</translation>
    </message>
    <message>
        <source>Recovered: this key exists again, as it was. “%1” now makes a new version of it; close the dialog to leave it alone.</source>
        <extracomment>%1 is the text of the dialog&apos;s button.</extracomment>
        <translation>已恢复：此密钥已按原样重新存在。现在按“%1”将创建其新版本；如不想更改，请关闭对话框。</translation>
    </message>
    <message>
        <source>Recovered: this secret exists again, with its old value. “%1” now stores what you typed as a new version.</source>
        <translation>已恢复：此机密已重新存在，并保留其旧值。现在按“%1”会将您输入的内容存储为新版本。</translation>
    </message>
</context>
<context>
    <name>vault::NavigationPane</name>
    <message>
        <source>Vault contents</source>
        <translation>保管库内容</translation>
    </message>
</context>
<context>
    <name>vault::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud when a strip with news appears; %1 is the news.</extracomment>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>通知：%1</translation>
    </message>
</context>
<context>
    <name>vault::OfflineReading</name>
    <message>
        <source>Nothing is kept of %1 yet: it is when the vault was open once.</source>
        <extracomment>%1 is a connection&apos;s name</extracomment>
        <translation>尚未为 %1 保存任何内容：打开一次该保管库后才会保存。</translation>
    </message>
</context>
<context>
    <name>vault::OfflineWindow</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>当时的状态</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>It backs a certificate</source>
        <translation>用于支持证书</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复级别</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <extracomment>The label of a tag: %1 is its name</extracomment>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <extracomment>A window&apos;s title; %1 is a vault&apos;s name</extracomment>
        <translation>%1 – 脱机</translation>
    </message>
    <message>
        <source>Lists of then</source>
        <translation>当时的列表</translation>
    </message>
    <message>
        <source>As it was on %1. Nothing here is current, and nothing can be changed: this is what was kept of %2 at the last visit.</source>
        <extracomment>%1 is a date and time, %2 an address</extracomment>
        <translation>%1 时的状态。此处的内容均非最新，也无法更改：这是上次访问 %2 时保存的内容。</translation>
    </message>
    <message>
        <source>Details of then</source>
        <translation>当时的详细信息</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>A tab: a list&apos;s name and how many objects it had</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>As it was on %1: it could not be read at the last visit</source>
        <extracomment>%1 is the date and time when this list was read last</extracomment>
        <translation>%1 时的状态：上次访问时无法读取</translation>
    </message>
    <message>
        <source>This list was empty.</source>
        <translation>此列表为空。</translation>
    </message>
</context>
<context>
    <name>vault::OpenVaultDialog</name>
    <message>
        <source>Open v&amp;ault</source>
        <translation>打开保管库(&amp;A)</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>打开保管库</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
</context>
<context>
    <name>vault::PaneFailure</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>vault::PolicyTab</name>
    <message>
        <source>%1: the vault signs it with its own key</source>
        <translation>%1：保管库使用证书自身的密钥为其签名</translation>
    </message>
    <message>
        <source>%1: somebody outside the vault signs its request</source>
        <translation>%1：由保管库外部的机构签署其请求</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Renew it</source>
        <extracomment>What the vault does with a certificate before it expires; %1 is &quot;AutoRenew&quot; or another word of the service.</extracomment>
        <translation>续订证书</translation>
    </message>
    <message>
        <source>Mail the contacts</source>
        <translation>向联系人发送邮件</translation>
    </message>
    <message>
        <source>%1 when %2% of its lifetime has passed</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>有效期经过 %2% 时：%1</translation>
    </message>
    <message>
        <source>%1 %2 days before it expires</source>
        <extracomment>%1 is what the vault does, %2 a number.</extracomment>
        <translation>到期前 %2 天：%1</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>服务器身份验证</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>客户端身份验证</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>代码签名</translation>
    </message>
    <message>
        <source>E-mail protection</source>
        <translation>电子邮件保护</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>OCSP 签名</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation>证书类型</translation>
    </message>
    <message>
        <source>Certificate transparency</source>
        <translation>证书透明度</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS 名称</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>User principal names</source>
        <translation>用户主体名称</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>密钥用法</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>扩展密钥用法</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>可导出</translation>
    </message>
    <message>
        <source>Whether the certificate&apos;s secret holds the private key</source>
        <translation>证书的机密是否包含私钥</translation>
    </message>
    <message>
        <source>Reuse key</source>
        <translation>重用密钥</translation>
    </message>
    <message>
        <source>Whether a renewed certificate keeps the key</source>
        <translation>续订的证书是否保留原密钥</translation>
    </message>
    <message>
        <source>Secret as</source>
        <translation>机密格式</translation>
    </message>
    <message>
        <source>Before it expires</source>
        <translation>到期前</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不执行任何操作</translation>
    </message>
</context>
<context>
    <name>vault::ProgressLine</name>
    <message>
        <source>Nothing is loading</source>
        <translation>没有正在加载的内容</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Send what was changed to the vault (Ctrl+S)</source>
        <translation>将所做的更改发送到保管库 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Leave everything as it is at the vault (Esc)</source>
        <translation>保管库中的内容保持不变 (Esc)</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>编辑属性</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The vault has not answered yet and may still carry the change out.</source>
        <translation>保管库尚未响应，仍可能执行该更改。</translation>
    </message>
    <message>
        <source>Discard what was changed here?</source>
        <translation>要放弃此处所做的更改吗？</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>The changes of %1 are still being saved.</source>
        <translation>%1 的更改仍在保存中。</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>留在此处(&amp;S)</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>%1 的更改尚未保存。</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>保存更改(&amp;G)</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>启用状态</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>此处未显示的内容</translation>
    </message>
    <message>
        <source>&amp;Discard my edits</source>
        <translation>放弃我的编辑(&amp;D)</translation>
    </message>
    <message>
        <source>A newer version became the current one since this was fetched. Nothing was saved.</source>
        <translation>获取此内容之后，更新的版本已成为当前版本。未保存任何内容。</translation>
    </message>
    <message>
        <source>It was changed at the vault on %1, since it was fetched here: %2. Nothing was saved.</source>
        <extracomment>%1 is a date, %2 a list such as &quot;tags, expires&quot;.</extracomment>
        <translation>在此处获取之后，它已于 %1 在保管库中被更改：%2。未保存任何内容。</translation>
    </message>
    <message>
        <source>This is the vault&apos;s present state with your edits on it. It is not saved yet.</source>
        <translation>这是保管库的当前状态，加上您的编辑。尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Load it, keep my edits</source>
        <translation>加载并保留我的编辑(&amp;L)</translation>
    </message>
    <message>
        <source>What the vault holds now could not be read, so a change by somebody else would be overwritten.</source>
        <translation>无法读取保管库中的当前内容，因此可能会覆盖其他人所做的更改。</translation>
    </message>
    <message>
        <source>Save all the sa&amp;me</source>
        <translation>仍然保存(&amp;M)</translation>
    </message>
    <message>
        <source>It has more versions than are looked through for that.</source>
        <translation>其版本数超出了为此检查的版本数上限。</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesForm</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>内容类型(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Operations:</source>
        <translation>操作(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>标记(&amp;T)：</translation>
    </message>
    <message>
        <source>A date that is set can be moved, but the vault offers no way to remove it: a new version can be made without it.</source>
        <translation>已设置的日期可以更改，但保管库不支持将其移除：可以创建不带该日期的新版本。</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>内容类型过长。</translation>
    </message>
    <message>
        <source>A key needs at least one operation.</source>
        <translation>密钥至少需要一个操作。</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 个字符：最多允许 %2 个。</translation>
    </message>
</context>
<context>
    <name>vault::PropertiesTab</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Yes, it belongs to a certificate</source>
        <translation>是，它属于某个证书</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书的密钥</translation>
    </message>
    <message>
        <source>Exportable</source>
        <translation>可导出</translation>
    </message>
    <message>
        <source>HSM platform</source>
        <translation>HSM 平台</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Kept for %1 days after deletion</source>
        <translation>删除后保留 %1 天</translation>
    </message>
    <message>
        <source>Recovery level</source>
        <translation>恢复级别</translation>
    </message>
    <message>
        <source>Can be purged before its purge date</source>
        <translation>可在清除日期之前清除</translation>
    </message>
    <message>
        <source>Cannot be purged before its purge date</source>
        <translation>不可在清除日期之前清除</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>vault::ProxyField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>代理的主机</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Port </source>
        <translation>端口 </translation>
    </message>
    <message>
        <source>A host&apos;s name or address alone, such as proxy.example.org; the port stands beside it.</source>
        <translation>只填写主机名或地址，例如 proxy.example.org；端口在旁边填写。</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyField</name>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Read the public key from a file</source>
        <translation>从文件读取公钥</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>公钥(&amp;P)：</translation>
    </message>
    <message>
        <source>Algorith&amp;m of that key:</source>
        <translation>该密钥的算法(&amp;M)：</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>PEM, a certificate or a public JWK.</source>
        <translation>PEM、证书或公共 JWK。</translation>
    </message>
    <message>
        <source>%1, thumbprint %2</source>
        <extracomment>%1 is a key&apos;s type, %2 its RFC 7638 thumbprint.</extracomment>
        <translation>%1，指纹 %2</translation>
    </message>
    <message>
        <source>This is no public key that can be used here: %1</source>
        <translation>这不是可在此处使用的公钥：%1</translation>
    </message>
</context>
<context>
    <name>vault::PublicKeyTab</name>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256, RFC 7638, base64url)</source>
        <translation>指纹（SHA-256，RFC 7638，base64url）</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is &quot;PEM&quot;, &quot;DER&quot;, &quot;JWK&quot; or &quot;OpenSSH&quot;.</extracomment>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>A key of type %1 is symmetric: it has no public half.</source>
        <translation>%1 类型的密钥是对称密钥：没有公钥部分。</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>保存公钥</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of SubjectPublicKeyInfo (hexadecimal)</source>
        <translation>SubjectPublicKeyInfo 的 SHA-256（十六进制）</translation>
    </message>
    <message>
        <source>Form of the public key</source>
        <translation>公钥的格式</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>This form has no name for a key of this type or curve.</source>
        <translation>此格式没有适用于该类型或曲线的密钥的名称。</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <extracomment>%1 is &quot;PEM&quot; or the like, %2 a file name&apos;s end.</extracomment>
        <translation>%1 文件 (*.%2);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>vault::ReadOnly</name>
    <message>
        <source>This connection is read-only</source>
        <translation>此连接为只读</translation>
    </message>
</context>
<context>
    <name>vault::ReadinessView</name>
    <message>
        <source>&amp;Sign digest</source>
        <translation>对摘要签名(&amp;S)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>To be signed:</source>
        <translation>待签名：</translation>
    </message>
    <message>
        <source>Digest to be signed</source>
        <translation>待签名的摘要</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>停止签名</translation>
    </message>
</context>
<context>
    <name>vault::ReadingWords</name>
    <message>
        <source>Hexadecimal line</source>
        <translation>十六进制行</translation>
    </message>
    <message>
        <source>%1 with its prefix</source>
        <extracomment>%1 is &quot;SHA-256&quot;. Written as &quot;sha256:…&quot;.</extracomment>
        <translation>带前缀的 %1</translation>
    </message>
    <message>
        <source>Checksum line</source>
        <translation>校验和行</translation>
    </message>
    <message>
        <source>Checksum of %1</source>
        <translation>%1 的校验和</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 is what stands in a line, %2 its number.</extracomment>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
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
        <translation>Base64 或 base64url</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>文件的字节</translation>
    </message>
    <message>
        <source>Text, hashed here with %1</source>
        <extracomment>%1 is &quot;SHA-256&quot;.</extracomment>
        <translation>文本，在此处用 %1 计算哈希</translation>
    </message>
    <message>
        <source>Text as it is, UTF-8</source>
        <translation>原样文本，UTF-8</translation>
    </message>
    <message>
        <source>%1, the length of %2: too short for every algorithm</source>
        <extracomment>%1 is &quot;20 bytes&quot;, %2 is &quot;SHA-1&quot;.</extracomment>
        <translation>%1，与 %2 的长度相同：对所有算法都过短</translation>
    </message>
    <message>
        <source>%1: no algorithm signs that; digests have 32, 48 or 64</source>
        <extracomment>%1 is &quot;31 bytes&quot;.</extracomment>
        <translation>%1：没有算法可对其签名；摘要应为 32、48 或 64 字节</translation>
    </message>
    <message>
        <source>A digest by %1, which no algorithm here signs</source>
        <extracomment>%1 is &quot;SHA3-256&quot;.</extracomment>
        <translation>由 %1 生成的摘要，此处没有算法可对其签名</translation>
    </message>
    <message>
        <source>Choose an algorithm: %1 take it</source>
        <translation>请选择算法：%1 可接受它</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes (%3); %4 take these %5</source>
        <translation>%1 需要 %2 字节（%3）；%4 可接受此长度（%5）</translation>
    </message>
    <message>
        <source>Only %1 take %2 bytes, and this key (%3) knows none of them</source>
        <translation>只有 %1 接受 %2 字节，而此密钥（%3）均不支持</translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves hexadecimal digits, the text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>编码了两次？这 %n 字节本身就是十六进制数字，即摘要的文本。对其签名是对该文本签名，而不是对摘要签名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoded twice? These %n bytes are themselves the base64 text of a digest. Signing them signs that text, not the digest.</source>
        <translation>
            <numerusform>编码了两次？这 %n 字节本身就是摘要的 base64 文本。对其签名是对该文本签名，而不是对摘要签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every character is a hexadecimal digit, and their number is that of a digest: it is hardly meant as base64.</source>
        <translation>所有字符都是十六进制数字，且数量与摘要相符：应该不是 base64。</translation>
    </message>
    <message>
        <source>This is text, not a digest. A verifier hashes the message first; to sign a message, let it be hashed here.</source>
        <translation>这是文本，不是摘要。验证方会先对消息计算哈希；要对消息签名，请在此处对其计算哈希。</translation>
    </message>
    <message>
        <source>What was pasted was no text, and some of its bytes are lost. Read the digest from its file instead.</source>
        <translation>粘贴的内容不是文本，其部分字节已丢失。请改为从文件读取摘要。</translation>
    </message>
</context>
<context>
    <name>vault::RecentConnections</name>
    <message>
        <source>Recent connections</source>
        <translation>最近的连接</translation>
    </message>
    <message>
        <source>%1, %2, opened %3</source>
        <extracomment>A recent connection, read aloud: name, address, when it was opened.</extracomment>
        <translation>%1，%2，打开时间：%3</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>%1 is the description of a connection, %2 the name of its colour.</extracomment>
        <translation>%1，颜色为%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>从此列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Open o&amp;ffline</source>
        <translation>脱机打开(&amp;F)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1 is the description of a connection.</extracomment>
        <translation>%1，只读</translation>
    </message>
</context>
<context>
    <name>vault::RecentDelegate</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>vault::RemovalDialog</name>
    <message>
        <source>&amp;Type the name to confirm:</source>
        <translation>输入名称以确认(&amp;T)：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Content type:</source>
        <translation>内容类型：</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>删除时间：</translation>
    </message>
    <message>
        <source>Purged on:</source>
        <translation>清除日期：</translation>
    </message>
    <message>
        <source>Updated:</source>
        <translation>更新时间：</translation>
    </message>
    <message>
        <source>Recovery level:</source>
        <translation>恢复级别：</translation>
    </message>
    <message>
        <source>Not possible here.</source>
        <translation>此处无法执行。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>The names differ.</source>
        <translation>名称不一致。</translation>
    </message>
</context>
<context>
    <name>vault::RemovalText</name>
    <message>
        <source>This key belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>此密钥属于同名的证书，并随其一同存在和删除。请改为删除该证书。</translation>
    </message>
    <message>
        <source>This secret belongs to the certificate of the same name and lives and goes with it. Delete the certificate instead.</source>
        <translation>此机密属于同名的证书，并随其一同存在和删除。请改为删除该证书。</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day, nor cancel the subscription for good.</source>
        <translation>清除保护已开启：在该日期之前，任何人都无法清除它，也无法彻底取消订阅。</translation>
    </message>
    <message>
        <source>Purge protection is on: nobody can purge it before that day.</source>
        <translation>清除保护已开启：在该日期之前，任何人都无法清除它。</translation>
    </message>
    <message>
        <source>It can be recovered for 1 day, until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>可在 1 天内恢复，截至 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It can be recovered for %Ln days, until %1.</source>
        <translation>
            <numerusform>可在 %Ln 天内恢复，截至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be recovered for as long as the vault is set to, 7 to 90 days.</source>
        <translation>可在保管库设置的期限（7 到 90 天）内恢复。</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and nothing can be signed or decrypted with it.</source>
        <translation>在此之前其名称仍被占用，并且无法用它签名或解密。</translation>
    </message>
    <message>
        <source>Its name stays taken until then, and its value cannot be read.</source>
        <translation>在此之前其名称仍被占用，并且无法读取其值。</translation>
    </message>
    <message>
        <source>Who may purge can end it earlier.</source>
        <translation>有清除权限的人可以提前结束此期限。</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>删除机密</translation>
    </message>
    <message>
        <source>Delete this key with all its versions?</source>
        <translation>要删除此密钥及其所有版本吗？</translation>
    </message>
    <message>
        <source>Delete this secret with all its versions?</source>
        <translation>要删除此机密及其所有版本吗？</translation>
    </message>
    <message>
        <source>De&amp;lete key</source>
        <translation>删除密钥(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lete secret</source>
        <translation>删除机密(&amp;L)</translation>
    </message>
    <message>
        <source>The vault did not say whether it keeps what is deleted. It may be gone for good.</source>
        <translation>保管库未说明是否保留已删除的内容。它可能会永久消失。</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the key is gone for good, at once. What it encrypted can then never be read again.</source>
        <translation>此保管库不保留任何已删除的内容：密钥会立即永久消失。它所加密的内容将再也无法读取。</translation>
    </message>
    <message>
        <source>This vault keeps nothing that is deleted: the secret is gone for good, at once.</source>
        <translation>此保管库不保留任何已删除的内容：机密会立即永久消失。</translation>
    </message>
    <message>
        <source>De&amp;lete key forever</source>
        <translation>永久删除密钥(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lete secret forever</source>
        <translation>永久删除机密(&amp;L)</translation>
    </message>
    <message>
        <source>Purge deleted key</source>
        <translation>清除已删除的密钥</translation>
    </message>
    <message>
        <source>Purge deleted secret</source>
        <translation>清除已删除的机密</translation>
    </message>
    <message>
        <source>Purge this deleted key forever?</source>
        <translation>要永久清除此已删除的密钥吗？</translation>
    </message>
    <message>
        <source>Purge this deleted secret forever?</source>
        <translation>要永久清除此已删除的机密吗？</translation>
    </message>
    <message>
        <source>&amp;Purge forever</source>
        <translation>永久清除(&amp;P)</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before its time is over. The vault then purges it by itself.</source>
        <extracomment>Purge protection; %1 is the recovery level, %2 a date with its time.</extracomment>
        <translation>此保管库已开启清除保护（恢复级别 %1）：在期限结束之前，任何人都无法清除它。之后保管库会自行清除。</translation>
    </message>
    <message>
        <source>Purge protection is on for this vault (recovery level %1): nobody can purge it before %2. The vault then purges it by itself.</source>
        <translation>此保管库已开启清除保护（恢复级别 %1）：在 %2 之前，任何人都无法清除它。之后保管库会自行清除。</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back. What the key encrypted can then never be read again.</source>
        <translation>其所有版本会立即销毁，任何人都无法找回。该密钥所加密的内容将再也无法读取。</translation>
    </message>
    <message>
        <source>All its versions are destroyed at once, and nobody can bring them back.</source>
        <translation>其所有版本会立即销毁，任何人都无法找回。</translation>
    </message>
</context>
<context>
    <name>vault::RequestResult</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>PEM:</source>
        <translation>PEM：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Command that verifies it</source>
        <translation>用于验证的命令</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>验证命令：</translation>
    </message>
    <message>
        <source>Save the certificate request</source>
        <translation>保存证书请求</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Certificate requests (*.csr *.pem);;All files (*)</source>
        <translation>证书请求 (*.csr *.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>证书 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The vault signed the request, and its signature was verified here.</source>
        <translation>保管库已对请求签名，其签名已在此处验证。</translation>
    </message>
    <message>
        <source>The vault signed the certificate, and its signature was verified here.</source>
        <translation>保管库已对证书签名，其签名已在此处验证。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>vault::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>A ke&amp;y</source>
        <translation>密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>A secre&amp;t</source>
        <translation>机密(&amp;T)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>It is a backup of:</source>
        <translation>备份类型：</translation>
    </message>
    <message>
        <source>It comes back under its own name, with all its versions. The vault takes only what a vault of the same subscription and the same Azure geography has backed up, and only while the name is free: a deleted key or secret holds its name too, until it is purged.</source>
        <translation>它会以自己的名称连同所有版本一起还原。保管库只接受由同一订阅和同一 Azure 地理位置中的保管库所做的备份，并且名称必须未被占用：已删除的密钥或机密在被清除之前也会占用其名称。</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, more than any backup has.</source>
        <translation>此文件大于 %1 字节，超过任何备份的大小。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is the backup of a certificate. Only keys and secrets can be restored here.</source>
        <translation>这是证书的备份。此处只能还原密钥和机密。</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a key.</source>
        <translation>文件表明它是密钥的备份。</translation>
    </message>
    <message>
        <source>The file says that it is the backup of a secret.</source>
        <translation>文件表明它是机密的备份。</translation>
    </message>
    <message>
        <source>%1. The file does not say what it is; choose it below.</source>
        <translation>%1。文件未说明其类型；请在下面选择。</translation>
    </message>
    <message>
        <source>The backup of a key, %1.</source>
        <translation>密钥的备份，%1。</translation>
    </message>
    <message>
        <source>The backup of a secret, %1.</source>
        <translation>机密的备份，%1。</translation>
    </message>
    <message>
        <source>Choose a backup file.</source>
        <translation>请选择备份文件。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose what it is a backup of.</source>
        <translation>请选择备份的类型。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在还原…</translation>
    </message>
    <message>
        <source>The name in the backup is taken in this vault.</source>
        <translation>备份中的名称在此保管库中已被占用。</translation>
    </message>
    <message>
        <source>The name %1 is taken in this vault.</source>
        <translation>名称 %1 在此保管库中已被占用。</translation>
    </message>
    <message>
        <source>%1 Delete what has it and purge it; if that was just done, wait a minute and try again. Or restore into another vault of the same subscription and geography.</source>
        <extracomment>%1 is a sentence: &quot;The name orders is taken in this vault.&quot;</extracomment>
        <translation>%1请删除并清除占用该名称的对象；如果刚刚完成此操作，请等待一分钟后重试。也可以还原到同一订阅和地理位置中的其他保管库。</translation>
    </message>
    <message>
        <source>If the file is whole, it was made elsewhere: a vault restores only what a vault of the same subscription and the same Azure geography has backed up.</source>
        <translation>如果文件完好，则它是在别处创建的：保管库只能还原由同一订阅和同一 Azure 地理位置中的保管库所做的备份。</translation>
    </message>
    <message>
        <source>This is the backup of a secret. A Managed HSM holds keys only.</source>
        <translation>这是机密的备份。托管 HSM 只能保存密钥。</translation>
    </message>
    <message>
        <source>A Managed HSM holds keys only.</source>
        <translation>托管 HSM 只能保存密钥。</translation>
    </message>
</context>
<context>
    <name>vault::RotateKeyDialog</name>
    <message>
        <source>&amp;Rotate key</source>
        <translation>轮换密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Make a new version of this key?</source>
        <translation>要为此密钥创建新版本吗？</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Current version created:</source>
        <translation>当前版本创建时间：</translation>
    </message>
    <message>
        <source>The vault makes new key material of the same type and size. Whoever names no version uses the new one from then on. The older versions stay: they still verify and decrypt what was made with them.</source>
        <translation>保管库会生成相同类型和大小的新密钥材料。此后，未指定版本的使用者将使用新版本。旧版本会保留：它们仍可验证和解密用它们生成的内容。</translation>
    </message>
    <message>
        <source>Reading the key&apos;s rotation policy…</source>
        <translation>正在读取密钥的轮换策略…</translation>
    </message>
    <message>
        <source>Whether the new version will expire is not known: the rotation policy could not be read. %1</source>
        <translation>不确定新版本是否会过期：无法读取轮换策略。%1</translation>
    </message>
    <message>
        <source>Rotating the key…</source>
        <translation>正在轮换密钥…</translation>
    </message>
    <message>
        <source>The new version will not expire: no rotation policy says so.</source>
        <translation>新版本不会过期：没有轮换策略作此规定。</translation>
    </message>
    <message>
        <source>The new version will expire after %1, as the key&apos;s rotation policy says.</source>
        <extracomment>%1 is a duration: &quot;1 year 6 months&quot;.</extracomment>
        <translation>根据密钥的轮换策略，新版本将在 %1后过期。</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicy</name>
    <message>
        <source>New versions can expire after 28 days at the earliest.</source>
        <translation>新版本最早可在 28 天后过期。</translation>
    </message>
    <message>
        <source>Rotation needs at least 7 days.</source>
        <translation>轮换至少需要 7 天。</translation>
    </message>
    <message>
        <source>To rotate before expiry, let new versions expire.</source>
        <translation>要在到期前轮换，请让新版本设有到期时间。</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days before the expiry after %1.</source>
        <translation>轮换必须至少比到期早 7 天，而到期是在 %1之后。</translation>
    </message>
    <message>
        <source>Rotation must come at least 7 days after creation; versions live for %1.</source>
        <translation>轮换必须在创建至少 7 天之后；版本的有效期为 %1。</translation>
    </message>
    <message>
        <source>A notice needs at least 7 days.</source>
        <translation>通知至少需要 7 天。</translation>
    </message>
    <message>
        <source>The notice would come before the version exists; versions live for %1.</source>
        <translation>通知时间会早于版本的创建时间；版本的有效期为 %1。</translation>
    </message>
</context>
<context>
    <name>vault::RotationPolicyDialog</name>
    <message>
        <source>&amp;Save policy</source>
        <translation>保存策略(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rotate by itself</source>
        <translation>自动轮换(&amp;R)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>&amp;Notify before expiry</source>
        <translation>到期前通知(&amp;N)</translation>
    </message>
    <message>
        <source>Notice before expiry</source>
        <translation>到期前通知</translation>
    </message>
    <message>
        <source>&amp;Expire after</source>
        <translation>过期期限(&amp;E)</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>过期期限</translation>
    </message>
    <message>
        <source>Rotation policy of %1</source>
        <translation>%1 的轮换策略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>after creation</source>
        <translation>创建后</translation>
    </message>
    <message>
        <source>before expiry</source>
        <translation>到期前</translation>
    </message>
    <message>
        <source>When it rotates</source>
        <translation>轮换时机</translation>
    </message>
    <message>
        <source>Versions that rotation makes expire so long after their creation</source>
        <translation>轮换生成的版本在创建后经过此时长过期</translation>
    </message>
    <message>
        <source>The vault tells subscribers of its events that a version is about to expire</source>
        <translation>当某个版本即将过期时，保管库会通知其事件的订阅者</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>正在读取策略…</translation>
    </message>
    <message>
        <source>No policy is set: the key is rotated only by hand, and versions do not expire by one.</source>
        <translation>未设置策略：密钥只能手动轮换，各版本也不会因策略而过期。</translation>
    </message>
    <message>
        <source>The policy has more actions, or finer times, than this form can show. Saving replaces it with what stands here.</source>
        <translation>该策略包含此表单无法显示的更多操作或更精细的时间。保存时会以此处的内容替换它。</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation>设置时间：%1。</translation>
    </message>
    <message>
        <source>A policy is set.</source>
        <translation>已设置策略。</translation>
    </message>
    <message>
        <source>Saved. This is what the vault keeps now.</source>
        <translation>已保存。这是保管库现在保留的内容。</translation>
    </message>
    <message>
        <source>The vault adds a notice 30 days before expiry by itself.</source>
        <translation>保管库会自行添加到期前 30 天的通知。</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>无法读取策略。</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>请更正时间。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>Saving the policy…</source>
        <translation>正在保存策略…</translation>
    </message>
    <message>
        <source>&amp;when:</source>
        <translation>时机(&amp;W)：</translation>
    </message>
    <message>
        <source>This connection is read-only: the policy can only be looked at.</source>
        <translation>此连接为只读：只能查看策略。</translation>
    </message>
</context>
<context>
    <name>vault::SaveFileDialog</name>
    <message>
        <source>Save the value</source>
        <translation>保存值</translation>
    </message>
    <message>
        <source>Decoded from %1 (*)</source>
        <extracomment>%1 is &quot;base64&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>从 %1 解码 (*)</translation>
    </message>
    <message>
        <source>Written as %1 (*)</source>
        <extracomment>%1 is &quot;utf-16le&quot; or the like. The part in brackets is a file pattern.</extracomment>
        <translation>编码为 %1 (*)</translation>
    </message>
    <message>
        <source>The text as it is, UTF-8 (*)</source>
        <translation>原样文本，UTF-8 (*)</translation>
    </message>
</context>
<context>
    <name>vault::SavePathField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>请指定文件的完整路径。</translation>
    </message>
    <message>
        <source>This is a folder; name a file in it.</source>
        <translation>这是文件夹；请指定其中的文件。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation>同名的文件已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>vault::SearchPane</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>在所有打开的保管库中搜索</translation>
    </message>
    <message>
        <source>Search in all open vaults (Ctrl+Shift+F)</source>
        <translation>在所有打开的保管库中搜索 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Load the lists again that failed or were stopped</source>
        <translation>重新加载失败或已停止的列表</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
</context>
<context>
    <name>vault::SearchTable</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>vault::SearchWords</name>
    <message>
        <source>1 open vault</source>
        <translation>1 个打开的保管库</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open vaults</source>
        <translation>
            <numerusform>%Ln 个打开的保管库</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is searched in part: %2 could not be listed (%3).</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;, %3 &quot;403 Forbidden&quot;.</extracomment>
        <translation>%1 仅搜索了一部分：无法列出%2（%3）。</translation>
    </message>
    <message>
        <source>%1 is not searched: %2 could not be listed (%3).</source>
        <extracomment>As above.</extracomment>
        <translation>未搜索 %1：无法列出%2（%3）。</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 个对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 so far…</source>
        <extracomment>%1 is &quot;12 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>目前在 %2中找到 %1…</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>在 %2中找到 %1</translation>
    </message>
    <message>
        <source>%1 is still loading %2.</source>
        <extracomment>%1 is a vault, %2 lists such as &quot;secrets, deleted keys&quot;.</extracomment>
        <translation>%1 仍在加载%2。</translation>
    </message>
    <message>
        <source>%1 is searched in part: the loading of %2 was stopped.</source>
        <translation>%1 仅搜索了一部分：%2的加载已停止。</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>没有打开的保管库</translation>
    </message>
    <message>
        <source>The search goes through the lists of all vaults that are open.</source>
        <translation>搜索会遍历所有打开的保管库的列表。</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>打开保管库…</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>没有搜索内容</translation>
    </message>
    <message>
        <source>Search in all open vaults</source>
        <translation>在所有打开的保管库中搜索</translation>
    </message>
    <message>
        <source>Type words, or conditions such as tag:env=prod or state:expired. %1 in %2 are looked through.</source>
        <extracomment>%1 is &quot;345 objects&quot;, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>请输入词语，或 tag:env=prod、state:expired 之类的条件。将在 %2的 %1中查找。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>%1 is what was searched for, %2 &quot;3 open vaults&quot;.</extracomment>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot; in %2.</source>
        <translation>%2中没有与“%1”匹配的内容。</translation>
    </message>
</context>
<context>
    <name>vault::SecondPerson</name>
    <message>
        <source>This connection signs with two persons. Read the groups out; the second person compares them and types the last one.</source>
        <translation>此连接需要两人参与签名。请读出各组内容；由第二人核对并输入最后一组。</translation>
    </message>
    <message>
        <source>&amp;Last group, typed by the second person:</source>
        <translation>由第二人输入的最后一组(&amp;L)：</translation>
    </message>
    <message>
        <source>Group %1 of %2: %3</source>
        <extracomment>Read by a screen reader: %1 of %2 groups of a digest, %3 is its digits.</extracomment>
        <translation>第 %1 组，共 %2 组：%3</translation>
    </message>
    <message>
        <source>There is no digest to compare yet.</source>
        <translation>尚无可比较的摘要。</translation>
    </message>
    <message>
        <source>The second person types the last group.</source>
        <translation>由第二人输入最后一组。</translation>
    </message>
    <message>
        <source>What the second person typed is not the last group of the digest.</source>
        <translation>第二人输入的内容不是摘要的最后一组。</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>已放行。</translation>
    </message>
    <message>
        <source>That is not the last group.</source>
        <translation>这不是最后一组。</translation>
    </message>
</context>
<context>
    <name>vault::SecretClipboard</name>
    <message>
        <source>The clipboard could not be cleared: the secret is still on it, or another program put it back. Copy something else, and empty the history of your clipboard manager.</source>
        <translation>无法清除剪贴板：机密仍在剪贴板中，或者已被其他程序放回。请复制其他内容，并清空剪贴板管理器的历史记录。</translation>
    </message>
</context>
<context>
    <name>vault::SecretDialog</name>
    <message>
        <source>&amp;Save secret</source>
        <translation>保存机密(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide the value</source>
        <translation>隐藏值(&amp;H)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>New secret in %1</source>
        <extracomment>%1 is the vault&apos;s name.</extracomment>
        <translation>%1 中的新机密</translation>
    </message>
    <message>
        <source>Optional, for example text/plain</source>
        <translation>可选，例如 text/plain</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>值(&amp;V)：</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>内容类型(&amp;Y)：</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>标记(&amp;G)：</translation>
    </message>
    <message>
        <source>The value is hidden.</source>
        <translation>值已隐藏。</translation>
    </message>
    <message>
        <source>L&amp;ine ends:</source>
        <translation>换行符(&amp;I)：</translation>
    </message>
    <message>
        <source>Line ends of the value</source>
        <translation>值的换行符</translation>
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
        <translation>粘贴的文本使用了其他换行符；现已改为 %1。</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1 的新版本</translation>
    </message>
    <message>
        <source>File with the secret&apos;s value</source>
        <translation>包含机密值的文件</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a secret holds at most %3. Nothing was loaded.</source>
        <translation>%1 有 %2 字节；一个机密最多容纳 %3 字节。未加载任何内容。</translation>
    </message>
    <message>
        <source>%1 is sent exactly as it is. It cannot be edited here: an editor would change its line ends or control characters. Clear it to type a value.</source>
        <translation>%1 将按原样发送。它不能在此处编辑：编辑器会更改其换行符或控制字符。要输入值，请先清空。</translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation>已从 %1 加载。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of UTF-8</source>
        <extracomment>Both numbers are bytes.</extracomment>
        <translation>%1/%2 字节 (UTF-8)</translation>
    </message>
    <message>
        <source>%1: %2 too many. Shorten the value, or keep it in a file store and its key here.</source>
        <translation>%1：超出 %2。请缩短该值，或将其保存在文件存储中，此处只保存其密钥。</translation>
    </message>
    <message>
        <source>%1 characters: at most %2 are allowed.</source>
        <translation>%1 个字符：最多允许 %2 个。</translation>
    </message>
    <message>
        <source>Give the secret a name.</source>
        <translation>请为机密命名。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>请更正名称。</translation>
    </message>
    <message>
        <source>Give the secret a value.</source>
        <translation>请为机密输入值。</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>值过长。</translation>
    </message>
    <message>
        <source>The content type is too long.</source>
        <translation>内容类型过长。</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>请更正标记。</translation>
    </message>
    <message>
        <source>Saving the secret…</source>
        <translation>正在保存机密…</translation>
    </message>
    <message>
        <source>Genera&amp;te…</source>
        <translation>生成(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 makes %2 bytes as %3; a secret holds at most %4. Nothing was loaded.</source>
        <extracomment>%3 is &quot;base64&quot; or &quot;hex&quot;, %2 and %4 are numbers of bytes.</extracomment>
        <translation>%1 以 %3 表示时为 %2 字节；一个机密最多容纳 %4 字节。未加载任何内容。</translation>
    </message>
    <message>
        <source>%1 is no text, and there is no room for the tag that would say so. Remove a tag first. Nothing was loaded.</source>
        <translation>%1 不是文本，并且没有空间添加用于说明这一点的标记。请先移除一个标记。未加载任何内容。</translation>
    </message>
    <message>
        <source>Loaded from %1 as %2; the tag file-encoding says so.</source>
        <translation>已从 %1 以 %2 形式加载；标记 file-encoding 对此作了说明。</translation>
    </message>
    <message>
        <source>Generated, with %1 bits.</source>
        <extracomment>%1 is a number of bits.</extracomment>
        <translation>已生成，强度为 %1 位。</translation>
    </message>
</context>
<context>
    <name>vault::SecretField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>vault::SecretPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>登录(&amp;G)</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>显示客户端密码</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>保存在密钥环中(&amp;H)</translation>
    </message>
    <message>
        <source>The certificate that signs in to %1 is protected by a passphrase.</source>
        <translation>用于登录 %1 的证书受密码短语保护。</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>证书文件(&amp;F)：</translation>
    </message>
    <message>
        <source>A&amp;uthority:</source>
        <translation>授权机构(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>The application signs in to %1 with its client secret.</source>
        <translation>应用程序使用其客户端密码登录 %1。</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>客户端 ID(&amp;I)：</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>客户端密码(&amp;S)：</translation>
    </message>
    <message>
        <source>It is then not asked for again on this computer. Signing out removes it.</source>
        <translation>此后在此计算机上不会再次询问。注销时会将其移除。</translation>
    </message>
    <message>
        <source>The passphrase that was tried before does not open the file.</source>
        <translation>之前尝试的密码短语无法打开该文件。</translation>
    </message>
    <message>
        <source>The secret that was tried before was refused. It may be mistyped, expired, or another application&apos;s.</source>
        <translation>之前尝试的密码被拒绝。它可能输入有误、已过期，或属于其他应用程序。</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Give the client secret.</source>
        <translation>请输入客户端密码。</translation>
    </message>
</context>
<context>
    <name>vault::SecretTextView</name>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>vault::SelectionPane</name>
    <message>
        <source>Selection</source>
        <translation>所选项</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Tags of all:</source>
        <translation>所有项的标记：</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that opens a dialog; %1 is &quot;Disable&quot;, &quot;Add or change tags&quot;…</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
    <message>
        <source>%1 more are selected but hidden by the filter.</source>
        <extracomment>%1 is &quot;5 secrets&quot;.</extracomment>
        <translation>另有 %1 已被选择，但被筛选隐藏。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state and how many have it: &quot;Expired: 3&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Of certificates: %1</source>
        <translation>属于证书：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>vault::SignInPromptDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>The title of a dialog; %1 is the vault&apos;s host.</extracomment>
        <translation>登录 %1</translation>
    </message>
</context>
<context>
    <name>vault::SignInSection</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>登录方式(&amp;W)：</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>客户端 ID(&amp;I)：</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>显示客户端密码</translation>
    </message>
    <message>
        <source>Client s&amp;ecret:</source>
        <translation>客户端密码(&amp;E)：</translation>
    </message>
    <message>
        <source>Empty: from the keychain, or you are asked</source>
        <translation>留空：从密钥环读取，或询问您</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Certificate with private key (PEM or PKCS #12)</source>
        <translation>带私钥的证书（PEM 或 PKCS #12）</translation>
    </message>
    <message>
        <source>PEM or PKCS #12, with the private key</source>
        <translation>PEM 或 PKCS #12，包含私钥</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>证书文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>Only for an encrypted file</source>
        <translation>仅适用于加密的文件</translation>
    </message>
    <message>
        <source>Keep it in the keyc&amp;hain</source>
        <translation>保存在密钥环中(&amp;H)</translation>
    </message>
    <message>
        <source>The vault&apos;s own</source>
        <translation>保管库所属租户</translation>
    </message>
    <message>
        <source>Te&amp;nant:</source>
        <translation>租户(&amp;N)：</translation>
    </message>
    <message>
        <source>Keep the client secret in the keychain</source>
        <translation>在密钥环中保存客户端密码</translation>
    </message>
    <message>
        <source>Keep the passphrase in the keychain</source>
        <translation>在密钥环中保存密码短语</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>它在密钥环中。</translation>
    </message>
    <message>
        <source>It is not in the keychain. %1</source>
        <extracomment>%1 is what went wrong and what to do.</extracomment>
        <translation>它不在密钥环中。%1</translation>
    </message>
    <message>
        <source>Correct the client ID.</source>
        <translation>请更正客户端 ID。</translation>
    </message>
    <message>
        <source>A client ID has no blanks, for example %1.</source>
        <translation>客户端 ID 不含空格，例如 %1。</translation>
    </message>
    <message>
        <source>Azure&apos;s application for development, the Azure CLI&apos;s own: the sign-in page shows Microsoft&apos;s name for it, not Vault Browser. Your organisation may want its own here.</source>
        <translation>Azure 的开发用应用程序，即 Azure CLI 自己的应用程序：登录页面显示的是 Microsoft 为其指定的名称，而不是 Vault Browser。您的组织可能希望在此使用自己的应用程序。</translation>
    </message>
    <message>
        <source>The sign-in page shows this application&apos;s name. It must allow public client flows.</source>
        <translation>登录页面会显示此应用程序的名称。它必须允许公共客户端流。</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>请输入客户端 ID。</translation>
    </message>
    <message>
        <source>“Application (client) ID” on the application&apos;s page in Azure.</source>
        <translation>Azure 中应用程序页面上的“应用程序(客户端) ID”。</translation>
    </message>
    <message>
        <source>Correct the tenant.</source>
        <translation>请更正租户。</translation>
    </message>
    <message>
        <source>A tenant&apos;s ID or domain, such as contoso.com: no blanks, no slashes.</source>
        <translation>租户的 ID 或域，例如 contoso.com：不含空格和斜杠。</translation>
    </message>
    <message>
        <source>Choose the certificate file.</source>
        <translation>请选择证书文件。</translation>
    </message>
    <message>
        <source>Correct the certificate file.</source>
        <translation>请更正证书文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>该文件不存在。</translation>
    </message>
</context>
<context>
    <name>vault::SignInStatus</name>
    <message>
        <source>The access token expired at %1. Give a new one to go on.</source>
        <translation>访问令牌已于 %1 过期。请提供新令牌以继续。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>%1 · token until %2, renewed by itself</source>
        <extracomment>%1 is &quot;Signed in with the browser&quot;, %2 a time of day. A token here is an access token.</extracomment>
        <translation>%1 · 令牌有效期至 %2，自动续订</translation>
    </message>
    <message>
        <source>The access token expires at %1, in less than 5 minutes</source>
        <translation>访问令牌将于 %1 过期，剩余不到 5 分钟</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <extracomment>%1 is &quot;Signed in with an access token&quot;, %2 is &quot;in 12 minutes&quot;.</extracomment>
        <translation>%1 · %2过期</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>已通过浏览器登录</translation>
    </message>
    <message>
        <source>Signed in with a device code</source>
        <translation>已通过设备代码登录</translation>
    </message>
    <message>
        <source>Signed in with a client secret</source>
        <translation>已通过客户端密码登录</translation>
    </message>
    <message>
        <source>Signed in with a client certificate</source>
        <translation>已通过客户端证书登录</translation>
    </message>
    <message>
        <source>Signed in with the Azure CLI</source>
        <translation>已通过 Azure CLI 登录</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>已通过访问令牌登录</translation>
    </message>
</context>
<context>
    <name>vault::SignReason</name>
    <message>
        <source>A key of the type %1 cannot sign.</source>
        <extracomment>%1 is the key&apos;s type as the vault names it.</extracomment>
        <translation>%1 类型的密钥无法签名。</translation>
    </message>
    <message>
        <source>This version is disabled. Enable it to sign.</source>
        <translation>此版本已禁用。请启用后再签名。</translation>
    </message>
    <message>
        <source>“sign” is not among the operations of this key (%1).</source>
        <extracomment>%1 is the list of the key&apos;s operations.</extracomment>
        <translation>“sign”不在此密钥的操作中（%1）。</translation>
    </message>
    <message>
        <source>This version expired on %1.</source>
        <translation>此版本已于 %1 过期。</translation>
    </message>
    <message>
        <source>This version is not valid before %1.</source>
        <translation>此版本在 %1 之前无效。</translation>
    </message>
</context>
<context>
    <name>vault::SignTab</name>
    <message>
        <source>What to sign:</source>
        <translation>签名内容：</translation>
    </message>
    <message>
        <source>A di&amp;gest</source>
        <translation>摘要(&amp;G)</translation>
    </message>
    <message>
        <source>Fil&amp;es, hashed here</source>
        <translation>文件，在此处计算哈希(&amp;E)</translation>
    </message>
    <message>
        <source>A &amp;JWS payload</source>
        <translation>JWS 有效负载(&amp;J)</translation>
    </message>
    <message>
        <source>A file as C&amp;MS</source>
        <translation>文件，签名为 CMS(&amp;M)</translation>
    </message>
    <message>
        <source>No signature yet</source>
        <translation>尚无签名</translation>
    </message>
    <message>
        <source>The signature appears here, verified, with the command that verifies it elsewhere.</source>
        <translation>签名会在验证后显示在此处，并附上可在其他位置进行验证的命令。</translation>
    </message>
</context>
<context>
    <name>vault::SignatureCard</name>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>在保管库中验证(&amp;U)</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Base64url:</source>
        <translation>Base64url：</translation>
    </message>
    <message>
        <source>Signature in base64url</source>
        <translation>base64url 格式的签名</translation>
    </message>
    <message>
        <source>Base64:</source>
        <translation>Base64：</translation>
    </message>
    <message>
        <source>Signature in base64</source>
        <translation>base64 格式的签名</translation>
    </message>
    <message>
        <source>Hexadecimal:</source>
        <translation>十六进制：</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>十六进制格式的签名</translation>
    </message>
    <message>
        <source>DER, hexadecimal:</source>
        <translation>DER，十六进制：</translation>
    </message>
    <message>
        <source>Signature as DER in hexadecimal</source>
        <translation>DER 格式的签名（十六进制）</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of the digest %3…</source>
        <extracomment>%1 an algorithm&apos;s name, %2 a number of bytes, %3 a digest in hexadecimal.</extracomment>
        <translation>%1 签名，%2 字节，摘要为 %3…</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>正在询问保管库…</translation>
    </message>
    <message>
        <source>Verified at the vault.</source>
        <translation>已在保管库中验证。</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>保管库认为签名不匹配。</translation>
    </message>
    <message>
        <source>Save signature</source>
        <translation>保存签名</translation>
    </message>
    <message>
        <source>Raw, as the vault gives it (*)</source>
        <translation>原始格式，与保管库提供的一致 (*)</translation>
    </message>
    <message>
        <source>DER, as OpenSSL reads it (*)</source>
        <translation>DER，与 OpenSSL 读取的一致 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. If the key has a newer version than the one that signed, that is why.</source>
        <translation>签名与密钥的当前版本不匹配，而此协议形式只能请求当前版本进行验证。如果密钥有比签名所用版本更新的版本，原因就在于此。</translation>
    </message>
    <message>
        <source>Digest:</source>
        <translation>摘要：</translation>
    </message>
    <message>
        <source>Signed digest</source>
        <translation>已签名的摘要</translation>
    </message>
    <message>
        <source>JWS:</source>
        <translation>JWS：</translation>
    </message>
    <message>
        <source>JWS in compact form</source>
        <translation>紧凑形式的 JWS</translation>
    </message>
    <message>
        <source>CMS:</source>
        <translation>CMS：</translation>
    </message>
    <message>
        <source>CMS signature in PEM</source>
        <translation>PEM 格式的 CMS 签名</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>Request id of the vault</source>
        <translation>保管库的请求 ID</translation>
    </message>
    <message>
        <source>Save signature as…</source>
        <translation>签名另存为…</translation>
    </message>
    <message>
        <source>%1 signature, %2 bytes, of %3</source>
        <translation>%1 签名，%2 字节，签名对象为 %3</translation>
    </message>
</context>
<context>
    <name>vault::SignatureField</name>
    <message>
        <source>hexadecimal</source>
        <translation>十六进制</translation>
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
        <translation>字节</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>r‖s, as the vault writes it</source>
        <translation>r‖s，与保管库写入的一致</translation>
    </message>
    <message>
        <source>DER, as openssl writes it</source>
        <translation>DER，与 openssl 写入的一致</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Read the signature from a file</source>
        <translation>从文件读取签名</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>签名(&amp;S)：</translation>
    </message>
    <message>
        <source>Paste it in any encoding; r‖s and DER are told apart</source>
        <translation>可粘贴任意编码；会自动区分 r‖s 和 DER</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Paste a signature or choose its file.</source>
        <translation>请粘贴签名或选择其文件。</translation>
    </message>
    <message>
        <source>Choose the key first: what is a signature depends on it.</source>
        <translation>请先选择密钥：签名的形式取决于密钥。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An encoding and the number of bytes that it gives: &quot;base64: 31 bytes&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is in no encoding of a signature.</source>
        <translation>这不是签名的任何一种编码。</translation>
    </message>
    <message>
        <source>This is no signature of the key (%1). One of %2 has %3 bytes.</source>
        <translation>这不是该密钥（%1）的签名。%2 的签名为 %3 字节。</translation>
    </message>
    <message>
        <source>Read as %1, %2: %3.</source>
        <extracomment>%1 is &quot;base64&quot;, %2 is &quot;71 bytes&quot;, %3 is &quot;DER, as openssl writes it&quot;.</extracomment>
        <translation>读取为 %1，%2：%3。</translation>
    </message>
</context>
<context>
    <name>vault::SignatureFilesView</name>
    <message>
        <source>Save files</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Command that verifies it:</source>
        <translation>用于验证的命令：</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>The signature as openssl reads it, the public key, and what was made of them</source>
        <translation>openssl 可读取的签名、公钥以及签名所针对的内容</translation>
    </message>
    <message>
        <source>Not saved yet. The command names the files as they will be called.</source>
        <translation>尚未保存。命令中使用的是文件保存后的名称。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>The CMS signature was not put together, so that there is nothing to verify.</source>
        <translation>CMS 签名未能组装，因此没有可验证的内容。</translation>
    </message>
    <message>
        <source>The public key may not be read, and without it nothing can be verified.</source>
        <translation>无法读取公钥，没有公钥就无法进行验证。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有此文件夹。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>vault::SignatureJournal</name>
    <message>
        <source>Entered in the journal as no. %1.</source>
        <translation>已记入日志，编号 %1。</translation>
    </message>
    <message>
        <source>Not entered in the journal. %1</source>
        <translation>未记入日志。%1</translation>
    </message>
    <message>
        <source>Entered in the journal as no. %1, but its end could not be noted beside it. %2</source>
        <translation>已记入日志，编号 %1，但无法在旁边记录其结尾。%2</translation>
    </message>
</context>
<context>
    <name>vault::Signer</name>
    <message>
        <source>Not verified on this computer. The key may not be read: %1</source>
        <translation>未在此计算机上验证。无权读取密钥：%1</translation>
    </message>
    <message>
        <source>Not verified on this computer. The version that signed could not be fetched: %1</source>
        <translation>未在此计算机上验证。无法获取用于签名的版本：%1</translation>
    </message>
    <message>
        <source>It could not be verified here. %1</source>
        <translation>无法在此处验证。%1</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and the key&apos;s public half.</source>
        <translation>签名与摘要和密钥的公钥部分不匹配。</translation>
    </message>
    <message>
        <source>Verified on this computer with the key&apos;s public half.</source>
        <translation>已在此计算机上使用密钥的公钥部分验证。</translation>
    </message>
    <message>
        <source>It was not put together: %1</source>
        <translation>未能组装：%1</translation>
    </message>
</context>
<context>
    <name>vault::SigningKeyForm</name>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Versio&amp;n:</source>
        <translation>版本(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>算法(&amp;A)：</translation>
    </message>
    <message>
        <source>Name of a key of this vault</source>
        <translation>此保管库中密钥的名称</translation>
    </message>
    <message>
        <source>Type a key&apos;s name, or select one in the list and choose Sign.</source>
        <translation>请输入密钥名称，或在列表中选择密钥，然后选择“签名”。</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>正在获取密钥…</translation>
    </message>
    <message>
        <source>The key may not be read: %1 It may sign all the same: choose the algorithm that fits it. The signature cannot be verified on this computer.</source>
        <translation>无权读取密钥：%1 它仍可能可以签名：请选择适合它的算法。无法在此计算机上验证签名。</translation>
    </message>
</context>
<context>
    <name>vault::SigningPane</name>
    <message>
        <source>Signing</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Certificate request…</source>
        <translation>证书请求…</translation>
    </message>
    <message>
        <source>Sign a list or folder…</source>
        <translation>对列表或文件夹签名…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>此连接为只读</translation>
    </message>
    <message>
        <source>Choose a key first</source>
        <translation>请先选择密钥</translation>
    </message>
    <message>
        <source>Make a certificate request or a self-signed certificate for this key</source>
        <translation>为此密钥创建证书请求或自签名证书</translation>
    </message>
    <message>
        <source>Sign every digest of a list, or every file of a folder, with this key</source>
        <translation>使用此密钥对列表中的每个摘要或文件夹中的每个文件签名</translation>
    </message>
    <message>
        <source>A signature is being made; it would not be shown.</source>
        <translation>正在生成签名；签名将不会显示。</translation>
    </message>
    <message>
        <source>A file is being hashed.</source>
        <translation>正在计算文件的哈希。</translation>
    </message>
    <message>
        <source>A CMS signature is not saved.</source>
        <translation>有未保存的 CMS 签名。</translation>
    </message>
</context>
<context>
    <name>vault::SigningReadinessWords</name>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择密钥。</translation>
    </message>
    <message>
        <source>Another key is being typed: press Enter there to choose it.</source>
        <translation>正在输入另一个密钥：请在该处按 Enter 以选择它。</translation>
    </message>
    <message>
        <source>Fetching the key…</source>
        <translation>正在获取密钥…</translation>
    </message>
    <message>
        <source>The key could not be fetched.</source>
        <translation>无法获取密钥。</translation>
    </message>
    <message>
        <source>This key has a newer version. The older one that is chosen will sign.</source>
        <translation>此密钥有更新的版本。将使用所选的旧版本签名。</translation>
    </message>
    <message>
        <source>Only the current version can sign here: the documented routes cannot name another one. Connect with the service&apos;s routes for that.</source>
        <translation>此处只能使用当前版本签名：文档形式的路由无法指定其他版本。如需使用其他版本，请使用服务形式的路由进行连接。</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing is signed over it.</source>
        <translation>此连接为只读：不会通过它进行任何签名。</translation>
    </message>
    <message>
        <source>This version expires within a day.</source>
        <translation>此版本将在一天内过期。</translation>
    </message>
    <message numerus="yes">
        <source>This version expires within %n days.</source>
        <translation>
            <numerusform>此版本将在 %n 天内过期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::SigningRelease</name>
    <message>
        <source>Key&apos;s name, to &amp;confirm:</source>
        <translation>输入密钥名称以确认(&amp;C)：</translation>
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
        <translation>浏览 Azure Key Vault 的密钥和机密，创建和导入它们，并使用永不离开保管库的密钥签名。</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>打开保管库…</translation>
    </message>
    <message>
        <source>Open the practice vault</source>
        <translation>打开练习保管库</translation>
    </message>
    <message>
        <source>The practice vault runs on this computer only. It is filled with samples, needs no account and forgets everything when it ends.</source>
        <translation>练习保管库仅在此计算机上运行。它包含示例内容，不需要帐户，结束时会丢弃所有内容。</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>管理连接…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近的连接</translation>
    </message>
</context>
<context>
    <name>vault::StatePillDelegate</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
</context>
<context>
    <name>vault::StrengthEstimator</name>
    <message>
        <source>Very weak</source>
        <translation>非常弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常强</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn, in its first %3 characters alone.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits, %3 a number of characters. zxcvbn is a program&apos;s name.</extracomment>
        <translation>作为密码：%1，仅前 %3 个字符，按 zxcvbn 估计就约有 %2 位。</translation>
    </message>
    <message>
        <source>%1 as a password: about %2 bits by zxcvbn.</source>
        <extracomment>%1 is &quot;Strong&quot;, %2 a number of bits. zxcvbn is a program&apos;s name.</extracomment>
        <translation>作为密码：%1，按 zxcvbn 估计约 %2 位。</translation>
    </message>
</context>
<context>
    <name>vault::SubjectField</name>
    <message>
        <source>A part is missing beside a comma or plus sign.</source>
        <translation>逗号或加号旁缺少内容。</translation>
    </message>
    <message>
        <source>“%1” lacks its type, as in CN=%1.</source>
        <translation>“%1”缺少类型，正确写法如 CN=%1。</translation>
    </message>
    <message>
        <source>“%1” is no type that is known. Use CN, O, OU, L, ST, C, DC, emailAddress or a dotted number.</source>
        <translation>“%1”不是已知的类型。请使用 CN、O、OU、L、ST、C、DC、emailAddress 或点分数字。</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 没有值。</translation>
    </message>
    <message>
        <source>A backslash stands before a special character or before two hexadecimal digits of UTF-8; “%1” is neither.</source>
        <translation>反斜杠应位于特殊字符或两位 UTF-8 十六进制数字之前；“%1”两者都不是。</translation>
    </message>
    <message>
        <source>Write a backslash before “%1”.</source>
        <extracomment>%1 is one character.</extracomment>
        <translation>请在“%1”之前加上反斜杠。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln characters.</source>
        <translation>
            <numerusform>%1 最多接受 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A country (C) is two letters, as in C=NL.</source>
        <translation>国家/地区 (C) 为两个字母，例如 C=NL。</translation>
    </message>
    <message>
        <source>%1 takes plain Latin letters, digits and common punctuation only.</source>
        <translation>%1 只接受基本拉丁字母、数字和常用标点。</translation>
    </message>
    <message>
        <source>CN=orders.example.com,O=Example,C=NL</source>
        <translation>CN=orders.example.com,O=Example,C=NL</translation>
    </message>
    <message>
        <source>The most specific part first; a comma inside a value is “\,”.</source>
        <translation>最具体的部分在前；值中的逗号写作“\,”。</translation>
    </message>
</context>
<context>
    <name>vault::TagsEditor</name>
    <message>
        <source>&amp;Add tag</source>
        <translation>添加标记(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>移除标记(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The tag with the value “%1” needs a name.</source>
        <translation>值为“%1”的标记需要名称。</translation>
    </message>
    <message>
        <source>Two tags are named “%1”.</source>
        <translation>有两个标记名为“%1”。</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters: at most %3 are allowed.</source>
        <translation>名称“%1…”有 %2 个字符：最多允许 %3 个。</translation>
    </message>
    <message>
        <source>The value of “%1” has %2 characters: at most %3 are allowed.</source>
        <translation>“%1”的值有 %2 个字符：最多允许 %3 个。</translation>
    </message>
    <message>
        <source>%1 tags: at most %2 are allowed.</source>
        <translation>%1 个标记：最多允许 %2 个。</translation>
    </message>
    <message>
        <source>%1 tags are the most that the vault takes.</source>
        <translation>保管库最多接受 %1 个标记。</translation>
    </message>
</context>
<context>
    <name>vault::TagsTable</name>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>vault::TokenFields</name>
    <message>
        <source>Show the access token</source>
        <translation>显示访问令牌</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Paste one, or name a file with one</source>
        <translation>粘贴令牌，或指定包含令牌的文件</translation>
    </message>
    <message>
        <source>File with an access token</source>
        <translation>包含访问令牌的文件</translation>
    </message>
    <message>
        <source>Choose the token file</source>
        <translation>选择令牌文件</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>访问令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Token fi&amp;le:</source>
        <translation>令牌文件(&amp;L)：</translation>
    </message>
    <message>
        <source>Give one token only.</source>
        <translation>请只提供一个令牌。</translation>
    </message>
    <message>
        <source>Give the token or a file with it, not both.</source>
        <translation>请提供令牌或包含令牌的文件，不要两者都提供。</translation>
    </message>
    <message>
        <source>This token expired %1 (%2): the vault will refuse it.</source>
        <extracomment>%1 is a date such as &quot;2 hours ago&quot;, %2 the exact one.</extracomment>
        <translation>此令牌已于%1过期（%2）：保管库会拒绝它。</translation>
    </message>
    <message>
        <source>This token expires %1 (%2).</source>
        <extracomment>%1 is a date such as &quot;in 40 minutes&quot;, %2 the exact one.</extracomment>
        <translation>此令牌将于%1过期（%2）。</translation>
    </message>
</context>
<context>
    <name>vault::TokenPromptDialog</name>
    <message>
        <source>Si&amp;gn in</source>
        <translation>登录(&amp;G)</translation>
    </message>
    <message>
        <source>%1 asks for an access token. Get one from the authority below, for this resource.</source>
        <translation>%1 需要访问令牌。请从下面的授权机构获取此资源的令牌。</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>授权机构(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation>资源(&amp;R)：</translation>
    </message>
    <message>
        <source>The token that was tried before was refused. It may be expired, or for another resource or tenant.</source>
        <translation>之前尝试的令牌被拒绝。它可能已过期，或属于其他资源或租户。</translation>
    </message>
    <message>
        <source>Give an access token.</source>
        <translation>请提供访问令牌。</translation>
    </message>
</context>
<context>
    <name>vault::ValueFacts</name>
    <message>
        <source>%1, %2, %3, %4.</source>
        <extracomment>%1 is &quot;118 bytes&quot;, %2 is &quot;112 characters&quot;, %3 is &quot;4 lines&quot;, %4 is &quot;ASCII&quot; or &quot;UTF-8&quot;.</extracomment>
        <translation>%1，%2，%3，%4。</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines end with CR LF.</source>
        <translation>换行符为 CR LF。</translation>
    </message>
    <message>
        <source>Lines end with CR alone.</source>
        <translation>换行符仅为 CR。</translation>
    </message>
    <message>
        <source>Line ends are mixed.</source>
        <translation>混用了多种换行符。</translation>
    </message>
    <message>
        <source>Ends with a line end.</source>
        <translation>以换行符结尾。</translation>
    </message>
    <message>
        <source>Begins or ends with a blank.</source>
        <translation>以空格开头或结尾。</translation>
    </message>
    <message>
        <source>1 tab</source>
        <translation>1 个制表符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tabs</source>
        <translation>
            <numerusform>%Ln 个制表符</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unusual blank</source>
        <translation>1 个特殊空格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual blanks</source>
        <translation>
            <numerusform>%Ln 个特殊空格</numerusform>
        </translation>
    </message>
    <message>
        <source>1 control character</source>
        <translation>1 个控制字符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control characters</source>
        <translation>
            <numerusform>%Ln 个控制字符</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character that changes the writing direction</source>
        <translation>1 个改变书写方向的字符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that change the writing direction</source>
        <translation>
            <numerusform>%Ln 个改变书写方向的字符</numerusform>
        </translation>
    </message>
    <message>
        <source>1 invisible character</source>
        <translation>1 个不可见字符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invisible characters</source>
        <translation>
            <numerusform>%Ln 个不可见字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains %1.</source>
        <extracomment>%1 is a list: &quot;2 tabs, 1 invisible character&quot;.</extracomment>
        <translation>包含 %1。</translation>
    </message>
</context>
<context>
    <name>vault::ValueStatus</name>
    <message>
        <source>Coloured as JSON.</source>
        <translation>已按 JSON 着色。</translation>
    </message>
    <message>
        <source>Coloured as XML.</source>
        <translation>已按 XML 着色。</translation>
    </message>
    <message>
        <source>Coloured as PEM.</source>
        <translation>已按 PEM 着色。</translation>
    </message>
    <message>
        <source>Coloured as names and values.</source>
        <translation>已按名称和值着色。</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>显示不可见字符(&amp;I)</translation>
    </message>
    <message>
        <source>Writes out blanks, tabs, line ends, controls and characters without width. What you copy stays as it is.</source>
        <translation>以可见形式显示空格、制表符、换行符、控制字符和零宽字符。复制的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>vault::ValueTab</name>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>The value is fetched only when you reveal it (Ctrl+R), copy it (Ctrl+B) or save it. It hides again after a while and leaves the clipboard again.</source>
        <translation>仅当您显示 (Ctrl+R)、复制 (Ctrl+B) 或保存值时才会获取它。一段时间后，值会重新隐藏，并从剪贴板中清除。</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>剪贴板已清除。</translation>
    </message>
    <message>
        <source>The clipboard could not be looked at while another window was in front. It is cleared when you come back here.</source>
        <translation>其他窗口位于前台时无法查看剪贴板。当您返回此处时，将清除剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %Ln s, unless something else was copied by then.</source>
        <translation>
            <numerusform>已复制。将在 %Ln 秒后从剪贴板中清除，除非届时已复制其他内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag file-encoding says “%1”, which is unknown here: the text is saved as it is.</source>
        <translation>标记 file-encoding 的值为“%1”，此处无法识别：文本将按原样保存。</translation>
    </message>
    <message>
        <source>The value is no %1, so nothing was saved. Save again and choose “The text as it is”.</source>
        <translation>该值不是 %1，因此未保存任何内容。请重新保存并选择“原样文本”。</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read the file.</source>
        <translation>已保存为 %1。只有您可以读取该文件。</translation>
    </message>
</context>
<context>
    <name>vault::VaultClosing</name>
    <message>
        <source>Close %1?</source>
        <translation>要关闭 %1 吗？</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>仍然关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>Edits that are not saved.</source>
        <translation>未保存的编辑。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of what quitting would lose; %1 is a vault, %2 what is lost there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>仍要退出吗？</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>仍然退出(&amp;Q)</translation>
    </message>
    <message>
        <source>1 job is not over: where the vault was asked already, it goes on; else it does not begin.</source>
        <translation>1 个作业尚未完成：如果已向保管库发出请求，则会继续；否则不会开始。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are not over: what the vault was asked for goes on, the others do not begin.</source>
        <translation>
            <numerusform>%Ln 个作业尚未完成：已向保管库请求的会继续，其余的不会开始。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vault::VaultDialogs</name>
    <message>
        <source>&amp;Close both</source>
        <translation>全部关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close %1 and &quot;%2&quot;?</source>
        <extracomment>%1 is a vault, %2 the title of the dialog that is open.</extracomment>
        <translation>要关闭 %1 和“%2”吗？</translation>
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
        <translation>密钥环未能存入密码：下次会再次询问。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: you stay signed in until the program ends.</source>
        <translation>无法使用密钥环：您将保持登录，直到程序结束。</translation>
    </message>
    <message>
        <source>Signed out of %1, but the keychain did not remove its entries.</source>
        <translation>已从 %1 注销，但密钥环未移除其条目。</translation>
    </message>
    <message>
        <source>Signed out of %1. Its entries were removed from the keychain.</source>
        <translation>已从 %1 注销。其条目已从密钥环中移除。</translation>
    </message>
    <message>
        <source>Signed out of %1. Its token was forgotten.</source>
        <translation>已从 %1 注销。其令牌已丢弃。</translation>
    </message>
    <message>
        <source>This connection is not kept any more.</source>
        <translation>此连接已不再保存。</translation>
    </message>
</context>
<context>
    <name>vault::VaultSearchModel</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Deleted key</source>
        <translation>已删除的密钥</translation>
    </message>
    <message>
        <source>Deleted secret</source>
        <translation>已删除的机密</translation>
    </message>
    <message>
        <source>Deleted certificate</source>
        <translation>已删除的证书</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管库</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Title of the column that says &quot;Key&quot;, &quot;Secret&quot;…</extracomment>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabBar</name>
    <message>
        <source>Open vaults</source>
        <translation>打开的保管库</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <extracomment>On a tab&apos;s tool tip; %1 is a colour: &quot;Marked red&quot;.</extracomment>
        <translation>颜色为%1</translation>
    </message>
    <message>
        <source>%1, marked %2</source>
        <extracomment>A tab as read aloud: %1 is a vault, %2 a colour.</extracomment>
        <translation>%1，颜色为%2</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>关闭其他标签页(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;another tab</source>
        <translation>在另一个标签页中打开(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>A tab as read aloud: %1 is a vault, perhaps with its colour.</extracomment>
        <translation>%1，只读</translation>
    </message>
</context>
<context>
    <name>vault::VaultTabs</name>
    <message>
        <source>Open another vault</source>
        <translation>打开另一个保管库</translation>
    </message>
    <message>
        <source>Open another vault (Ctrl+T)</source>
        <translation>打开另一个保管库 (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>vault::VaultTreeModel</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Deleted keys</source>
        <translation>已删除的密钥</translation>
    </message>
    <message>
        <source>Deleted secrets</source>
        <translation>已删除的机密</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>%L1 so far, loading</source>
        <translation>目前 %L1 个，正在加载</translation>
    </message>
    <message>
        <source>%L1, all loaded</source>
        <translation>%L1 个，已全部加载</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%L1 so far, stopped</source>
        <translation>目前 %L1 个，已停止</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>%L1 so far, the rest could not be loaded</source>
        <translation>目前 %L1 个，其余无法加载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list&apos;s title, %2 how many it holds and whether they are all</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Deleted certificates</source>
        <translation>已删除的证书</translation>
    </message>
</context>
<context>
    <name>vault::VaultView</name>
    <message>
        <source>Signing</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Show the signing workbench, or the lists again</source>
        <translation>显示签名工作台，或返回列表</translation>
    </message>
</context>
<context>
    <name>vault::VerifyTab</name>
    <message>
        <source>A key of the vaul&amp;t</source>
        <translation>保管库的密钥(&amp;T)</translation>
    </message>
    <message>
        <source>A pu&amp;blic key</source>
        <translation>公钥(&amp;B)</translation>
    </message>
    <message>
        <source>Its di&amp;gest</source>
        <translation>其摘要(&amp;G)</translation>
    </message>
    <message>
        <source>The fil&amp;e, hashed here</source>
        <translation>文件，在此处计算哈希(&amp;E)</translation>
    </message>
    <message>
        <source>Verif&amp;y here</source>
        <translation>在此处验证(&amp;Y)</translation>
    </message>
    <message>
        <source>Verify at the va&amp;ult</source>
        <translation>在保管库中验证(&amp;U)</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>验证命令：</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>签名内容：</translation>
    </message>
    <message>
        <source>Give the public key.</source>
        <translation>请提供公钥。</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择密钥。</translation>
    </message>
    <message>
        <source>One signature is of one file: remove the others.</source>
        <translation>一个签名只对应一个文件：请移除其他文件。</translation>
    </message>
    <message>
        <source>The vault verifies with its own keys only.</source>
        <translation>保管库只使用自己的密钥进行验证。</translation>
    </message>
    <message>
        <source>The signature fits: verified on this computer.</source>
        <translation>签名匹配：已在此计算机上验证。</translation>
    </message>
    <message>
        <source>The signature does not fit the digest and this key.</source>
        <translation>签名与摘要和此密钥不匹配。</translation>
    </message>
    <message>
        <source>Asking the vault…</source>
        <translation>正在询问保管库…</translation>
    </message>
    <message>
        <source>The signature fits: verified at the vault.</source>
        <translation>签名匹配：已在保管库中验证。</translation>
    </message>
    <message>
        <source>It does not fit the key&apos;s current version, the only one that this form of the protocol can ask for. An older version is chosen here: that may be why.</source>
        <translation>签名与密钥的当前版本不匹配，而此协议形式只能询问当前版本。此处选择了旧版本：原因可能在此。</translation>
    </message>
    <message>
        <source>The vault says that the signature does not fit.</source>
        <translation>保管库认为签名不匹配。</translation>
    </message>
</context>
<context>
    <name>vault::VersionComparisonDialog</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>仅显示差异(&amp;O)</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <extracomment>%1 is the name of a key or a secret.</extracomment>
        <translation>比较 %1 的版本</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is a version of a secret.</extracomment>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>≠ Differs</source>
        <extracomment>A sign and a word: what two versions have in common, and what not.</extracomment>
        <translation>≠ 不同</translation>
    </message>
    <message>
        <source>= Same</source>
        <translation>= 相同</translation>
    </message>
    <message>
        <source>Their attributes and tags are the same.</source>
        <translation>它们的属性和标记相同。</translation>
    </message>
    <message>
        <source>1 attribute or tag differs.</source>
        <translation>有 1 个属性或标记不同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes or tags differ.</source>
        <translation>
            <numerusform>有 %Ln 个属性或标记不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal both values to compare them too.</source>
        <translation>显示两个值即可一并比较。</translation>
    </message>
    <message>
        <source>= The values are the same, byte for byte.</source>
        <translation>= 两个值逐字节相同。</translation>
    </message>
    <message>
        <source>≠ The values differ.</source>
        <translation>≠ 两个值不同。</translation>
    </message>
</context>
<context>
    <name>vault::VersionValue</name>
    <message>
        <source>Fetching the value…</source>
        <translation>正在获取值…</translation>
    </message>
</context>
<context>
    <name>vault::VersionsTab</name>
    <message>
        <source>Edit the attributes and tags of the chosen version (F4)</source>
        <translation>编辑所选版本的属性和标记 (F4)</translation>
    </message>
    <message>
        <source>Compare the two chosen versions; Ctrl or Shift chooses a second one (Ctrl+K)</source>
        <translation>比较所选的两个版本；按住 Ctrl 或 Shift 可选择第二个版本 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Choose one version first</source>
        <translation>请先选择一个版本</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The vault refuses to use this version while it is disabled (Ctrl+D)</source>
        <translation>禁用期间，保管库拒绝使用此版本 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the vault use this version again (Ctrl+D)</source>
        <translation>允许保管库再次使用此版本 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Disable this version and set its expiry to now (Ctrl+Shift+D)</source>
        <translation>禁用此版本，并将其到期时间设为现在 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Disable and expire</source>
        <translation>禁用并设为过期</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
</context>
</TS>
