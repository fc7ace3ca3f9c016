<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 个</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 the same</source>
        <translation>新增 %1，更改 %2，删除 %3，相同 %4</translation>
    </message>
    <message>
        <source>This is no WebAssembly file: it does not begin with \0asm.</source>
        <translation>这不是 WebAssembly 文件：开头不是 \0asm。</translation>
    </message>
    <message>
        <source>This WebAssembly file is of a version that is not known.</source>
        <translation>此 WebAssembly 文件的版本未知。</translation>
    </message>
    <message>
        <source>The WebAssembly file is cut short.</source>
        <translation>此 WebAssembly 文件不完整。</translation>
    </message>
    <message>
        <source>The WebAssembly file is damaged: a part of it does not fit its length or kind.</source>
        <translation>此 WebAssembly 文件已损坏：其中一部分与其长度或类型不符。</translation>
    </message>
    <message>
        <source>The WebAssembly file holds more than is read: an extension&apos;s has far less.</source>
        <translation>此 WebAssembly 文件的内容超出读取上限：扩展的文件要小得多。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>%1 pages of 64 KiB</source>
        <translation>%1 个 64 KiB 页</translation>
    </message>
    <message>
        <source>, shared</source>
        <translation>，共享</translation>
    </message>
    <message>
        <source>, 64-bit</source>
        <translation>，64 位</translation>
    </message>
    <message>
        <source>WebAssembly component, %1</source>
        <translation>WebAssembly 组件，%1</translation>
    </message>
    <message>
        <source>WebAssembly module, %1, %2 functions</source>
        <translation>WebAssembly 模块，%1，%2 个函数</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成工具</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>节</translation>
    </message>
    <message>
        <source>The bundle has no page ui/%1, or the Runner skips it.</source>
        <translation>捆绑包中没有页面 ui/%1，或 Runner 会跳过它。</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Reads the tenant and install it runs for (granted to everyone)</source>
        <translation>读取其运行所属的租户和安装信息（所有扩展都有）</translation>
    </message>
    <message>
        <source>Reads the secrets that the tenant stored for it</source>
        <translation>读取租户为其存储的机密</translation>
    </message>
    <message>
        <source>Calls other servers over HTTP</source>
        <translation>通过 HTTP 调用其他服务器</translation>
    </message>
    <message>
        <source>Keeps data of its own, by key</source>
        <translation>按键保存自己的数据</translation>
    </message>
    <message>
        <source>Writes to the log (granted to everyone)</source>
        <translation>写入日志（所有扩展都有）</translation>
    </message>
    <message>
        <source>Lets its pages call its own code</source>
        <translation>允许其页面调用自己的代码</translation>
    </message>
    <message>
        <source>Reads who is using it (granted to everyone)</source>
        <translation>读取当前使用者的信息（所有扩展都有）</translation>
    </message>
    <message>
        <source>Schedules its own work</source>
        <translation>安排自己的计划任务</translation>
    </message>
    <message>
        <source>Creates invoices</source>
        <translation>创建发票</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s clients</source>
        <translation>读取租户的客户</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s services</source>
        <translation>读取租户的服务</translation>
    </message>
    <message>
        <source>Not known so: write %1</source>
        <translation>未知的写法：请写 %1</translation>
    </message>
    <message>
        <source>Not a known capability</source>
        <translation>不是已知的能力</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the lines that differ in text files under 1 MiB.</source>
        <translation>显示 1 MiB 以下文本文件中有差异的行。</translation>
    </message>
    <message>
        <source>Write a published version as published:NAME@VERSION.</source>
        <translation>已发布的版本写作 published:NAME@VERSION。</translation>
    </message>
    <message>
        <source>%1 was published from %2, and no file is there any more.</source>
        <translation>%1 是从 %2 发布的，那里已没有文件。</translation>
    </message>
    <message>
        <source>%1 was published from %2, where another bundle stands now.</source>
        <translation>%1 是从 %2 发布的，那里现在是另一个捆绑包。</translation>
    </message>
    <message>
        <source>capability added: %1 (%2)</source>
        <translation>新增能力：%1（%2）</translation>
    </message>
    <message>
        <source>capability removed: %1</source>
        <translation>移除能力：%1</translation>
    </message>
    <message>
        <source>manifest: %1: %2 → %3</source>
        <translation>清单：%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One of the two has no manifest that can be read; nothing is said of its fields.</source>
        <translation>两者之一没有可读取的清单；未比较其字段。</translation>
    </message>
    <message>
        <source>Compare two of: a folder, a bundle, published:NAME@VERSION. 0: the same, 1: they differ.</source>
        <translation>比较以下任意两项：文件夹、捆绑包、published:NAME@VERSION。0：相同，1：不同。</translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation>已知的值：%1</translation>
    </message>
    <message>
        <source>There is no code or field %1; waybill-cli explain lists the codes, waybill-cli explain fields the fields.</source>
        <translation>没有代码或字段 %1；waybill-cli explain 列出代码，waybill-cli explain fields 列出字段。</translation>
    </message>
    <message>
        <source>Say what a code or a field means and what to do; without one, list all codes.</source>
        <translation>说明代码或字段的含义和处理方法；未指定时列出所有代码。</translation>
    </message>
    <message>
        <source>What the folder is: dist (packed as it is), project (what it has built is packed), or auto (the default).</source>
        <translation>文件夹的类型：dist（按原样打包）、project（打包其构建结果）或 auto（默认）。</translation>
    </message>
    <message>
        <source>Put a project&apos;s WebAssembly also where older Runners look for it, under artifacts/component.</source>
        <translation>将项目的 WebAssembly 也放到旧版 Runner 查找的位置，即 artifacts/component 下。</translation>
    </message>
    <message>
        <source>Leave out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>排除清单的 assets 未列出的文件；清单另外需要的文件仍保留。</translation>
    </message>
    <message>
        <source>--input takes auto, dist or project.</source>
        <translation>--input 接受 auto、dist 或 project。</translation>
    </message>
    <message>
        <source>Compress everything anew, and keep nothing of it for the next time. The bundle is the same.</source>
        <translation>全部重新压缩，并且不为下次保留任何内容。得到的捆绑包相同。</translation>
    </message>
    <message>
        <source>list: at most so many, the newest (%1).</source>
        <translation>list：最多列出的数量，取最新的（%1）。</translation>
    </message>
    <message>
        <source>list: only what did not end, all of it.</source>
        <translation>list：仅列出未结束的发布，且全部列出。</translation>
    </message>
    <message>
        <source>receipt: file to write (standard output).</source>
        <translation>receipt：要写入的文件（标准输出）。</translation>
    </message>
    <message>
        <source>verify: compare the receipt with this bundle, too.</source>
        <translation>verify：同时将回执与此捆绑包比较。</translation>
    </message>
    <message>
        <source>resume, check, clean-up: file with the API key; else ALGA_API_KEY. The server is the publish&apos;s.</source>
        <translation>resume、check、clean-up：含 API 密钥的文件；否则用 ALGA_API_KEY。服务器为该次发布所用的服务器。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit 接受不小于 1 的数字。</translation>
    </message>
    <message>
        <source>Every publish has ended.</source>
        <translation>所有发布均已结束。</translation>
    </message>
    <message>
        <source>Nothing was published from here.</source>
        <translation>尚未从此处发布过任何内容。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>staging key</source>
        <translation>暂存键</translation>
    </message>
    <message>
        <source>request ids</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Why it went no further: %1</source>
        <translation>未能继续的原因：%1</translation>
    </message>
    <message>
        <source>There is no receipt of %1: %2.</source>
        <translation>没有 %1 的回执：%2。</translation>
    </message>
    <message>
        <source>What the server may be working on is not taken away: check it first.</source>
        <translation>服务器可能正在处理的内容不会被移除：请先检查。</translation>
    </message>
    <message>
        <source>history takes list, show, receipt, verify, resume, check, clean-up or dismiss.</source>
        <translation>history 接受 list、show、receipt、verify、resume、check、clean-up 或 dismiss。</translation>
    </message>
    <message>
        <source>history list takes no id.</source>
        <translation>history list 不接受 ID。</translation>
    </message>
    <message>
        <source>history verify needs a receipt&apos;s file.</source>
        <translation>history verify 需要回执文件。</translation>
    </message>
    <message>
        <source>history %1 needs a publish&apos;s id; history lists them.</source>
        <translation>history %1 需要发布的 ID；可用 history 列出。</translation>
    </message>
    <message>
        <source>list the publishes made from here; show one, its receipt; verify a receipt; resume, check, clean-up or dismiss what did not end.</source>
        <translation>list：列出从此处进行的发布；show：显示其中一次，receipt：其回执；verify：验证回执；resume、check、clean-up 或 dismiss：继续、检查、清理或忽略未结束的发布。</translation>
    </message>
    <message>
        <source>Write the bytes of this entry to standard output.</source>
        <translation>将此条目的字节写入标准输出。</translation>
    </message>
    <message>
        <source>Unpack into this folder, which must be empty or absent.</source>
        <translation>解包到此文件夹，它必须为空或不存在。</translation>
    </message>
    <message>
        <source>With --extract: only this entry, or what is below this folder.</source>
        <translation>与 --extract 合用：仅此条目，或此文件夹下的内容。</translation>
    </message>
    <message>
        <source>Tell what this WebAssembly file takes, gives and is made of.</source>
        <translation>说明此 WebAssembly 文件的导入、导出和组成。</translation>
    </message>
    <message>
        <source>signature: unchanged: %1, trusted: %2 (%3)</source>
        <translation>签名：未被更改：%1，受信任：%2（%3）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, signed by: %1 (%2)</source>
        <translation>，签名者：%1（%2）</translation>
    </message>
    <message>
        <source>  (the Runner skips it: %1)</source>
        <translation>  （Runner 会跳过：%1）</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>--cat writes the entry&apos;s bytes; it does not go with --json.</source>
        <translation>--cat 写出条目的字节；不能与 --json 合用。</translation>
    </message>
    <message>
        <source>--entry goes with --extract; --cat writes one to standard output.</source>
        <translation>--entry 与 --extract 合用；--cat 将单个条目写入标准输出。</translation>
    </message>
    <message numerus="yes">
        <source>%1 packed, %2 unpacked, %n entries</source>
        <translation>
            <numerusform>打包后 %1，解包后 %2，%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>signature: none</source>
        <translation>签名：无</translation>
    </message>
    <message>
        <source>Show what is inside a bundle, without unpacking it.</source>
        <translation>显示捆绑包的内容，无需解包。</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>%1 的密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>File with the passphrase or PIN in its first line; else WAYBILL_PASSPHRASE, for cosign keys COSIGN_PASSWORD, else asked on a terminal.</source>
        <translation>首行为密码短语或 PIN 的文件；否则用 WAYBILL_PASSPHRASE，cosign 密钥用 COSIGN_PASSWORD，再否则在终端上询问。</translation>
    </message>
    <message>
        <source>Name or fingerprint of an identity; see keys list.</source>
        <translation>身份的名称或指纹；参见 keys list。</translation>
    </message>
    <message>
        <source>Key file (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI of a token, or gpg:FINGERPRINT of gpg-agent.</source>
        <translation>密钥文件（cosign、PEM、PKCS#12、OpenPGP）、令牌的 pkcs11:URI，或 gpg-agent 的 gpg:FINGERPRINT。</translation>
    </message>
    <message>
        <source>PEM certificates of the key, its own first; for x509.</source>
        <translation>密钥的 PEM 证书，其自身的证书在前；用于 x509。</translation>
    </message>
    <message>
        <source>Time-stamping authority (RFC 3161); for x509.</source>
        <translation>时间戳机构（RFC 3161）；用于 x509。</translation>
    </message>
    <message>
        <source>--algorithm takes cosign, x509 or pgp.</source>
        <translation>--algorithm 接受 cosign、x509 或 pgp。</translation>
    </message>
    <message>
        <source>Give one of --identity and --key.</source>
        <translation>请指定 --identity 和 --key 之一。</translation>
    </message>
    <message>
        <source>--timestamp-url is for x509 signatures alone.</source>
        <translation>--timestamp-url 仅用于 x509 签名。</translation>
    </message>
    <message>
        <source>--timestamp-url takes an http or https address.</source>
        <translation>--timestamp-url 接受 http 或 https 地址。</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp.</source>
        <translation>cosign、x509 或 pgp。</translation>
    </message>
    <message>
        <source>create, import: your name for the identity.</source>
        <translation>create、import：您为该身份取的名称。</translation>
    </message>
    <message>
        <source>create, export --request: whom the key stands for, &quot;Acme Release &lt;release@acme.example&gt;&quot;; for x509 and pgp.</source>
        <translation>create、export --request：密钥代表谁，“Acme Release &lt;release@acme.example&gt;”；用于 x509 和 pgp。</translation>
    </message>
    <message>
        <source>create: last day, YYYY-MM-DD; for x509 and pgp (in two years).</source>
        <translation>create：最后一天，YYYY-MM-DD；用于 x509 和 pgp（两年后）。</translation>
    </message>
    <message>
        <source>import, certify: PEM certificates of the key, its own first.</source>
        <translation>import、certify：密钥的 PEM 证书，其自身的证书在前。</translation>
    </message>
    <message>
        <source>create, import: keep the passphrase in the keychain, too, so that it is not asked for.</source>
        <translation>create、import：将密码短语也保存在钥匙串中，以后不再询问。</translation>
    </message>
    <message>
        <source>export: file to write (standard output).</source>
        <translation>export：要写入的文件（标准输出）。</translation>
    </message>
    <message>
        <source>export: the private key, under the passphrase that is given; cosign keys in cosign&apos;s own format.</source>
        <translation>export：私钥，由给出的密码短语保护；cosign 密钥采用 cosign 自己的格式。</translation>
    </message>
    <message>
        <source>export: a certificate request (PKCS#10) for a certificate authority; for x509.</source>
        <translation>export：提交给证书颁发机构的证书请求（PKCS#10）；用于 x509。</translation>
    </message>
    <message>
        <source>export --private: file with the passphrase of the exported file (that of the key).</source>
        <translation>export --private：含导出文件密码短语的文件（默认用密钥的密码短语）。</translation>
    </message>
    <message>
        <source>list: the keys that gpg-agent holds, for import and for --key, instead.</source>
        <translation>list：改为列出 gpg-agent 持有的密钥，供 import 和 --key 使用。</translation>
    </message>
    <message>
        <source>delete: do it; the key cannot be brought back.</source>
        <translation>delete：执行删除；密钥无法恢复。</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>in gpg-agent, which asks for what it needs</source>
        <translation>在 gpg-agent 中，由它询问所需内容</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>在令牌上</translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation>  有效期至 %1</translation>
    </message>
    <message>
        <source>, PIN remembered</source>
        <translation>，已记住 PIN</translation>
    </message>
    <message>
        <source>, passphrase remembered</source>
        <translation>，已记住密码短语</translation>
    </message>
    <message>
        <source>, PIN needed</source>
        <translation>，需要 PIN</translation>
    </message>
    <message>
        <source>, passphrase needed</source>
        <translation>，需要密码短语</translation>
    </message>
    <message>
        <source>, no certificate yet</source>
        <translation>，尚无证书</translation>
    </message>
    <message>
        <source>--remember-passphrase needs the passphrase: give --passphrase-file, or set WAYBILL_PASSPHRASE.</source>
        <translation>--remember-passphrase 需要密码短语：请指定 --passphrase-file，或设置 WAYBILL_PASSPHRASE。</translation>
    </message>
    <message>
        <source>keys create needs --algorithm and --name.</source>
        <translation>keys create 需要 --algorithm 和 --name。</translation>
    </message>
    <message>
        <source>--expires takes a day to come, as in 2030-12-31.</source>
        <translation>--expires 接受将来的日期，例如 2030-12-31。</translation>
    </message>
    <message>
        <source>Passphrase for the new key (none: the keychain alone protects it)</source>
        <translation>新密钥的密码短语（留空：仅由钥匙串保护）</translation>
    </message>
    <message>
        <source>keys import needs a file (or pkcs11:URI, gpg:FINGERPRINT) and --name.</source>
        <translation>keys import 需要文件（或 pkcs11:URI、gpg:FINGERPRINT）和 --name。</translation>
    </message>
    <message>
        <source>Passphrase for the exported file</source>
        <translation>导出文件的密码短语</translation>
    </message>
    <message>
        <source>Give one of --private and --request.</source>
        <translation>请指定 --private 和 --request 之一。</translation>
    </message>
    <message>
        <source>--request is for x509 identities; %1 is one of %2.</source>
        <translation>--request 用于 x509 身份；%1 是 %2 身份。</translation>
    </message>
    <message>
        <source>The private key of %1 is %2: it cannot be exported from here.</source>
        <translation>%1 的私钥%2：无法从这里导出。</translation>
    </message>
    <message>
        <source>The key of %1 cannot be brought back once it is deleted: give --yes.</source>
        <translation>%1 的密钥删除后无法恢复：请指定 --yes。</translation>
    </message>
    <message>
        <source>keys certify needs --certificate.</source>
        <translation>keys certify 需要 --certificate。</translation>
    </message>
    <message>
        <source>keys certify is for x509 identities; %1 is one of %2.</source>
        <translation>keys certify 用于 x509 身份；%1 是 %2 身份。</translation>
    </message>
    <message>
        <source>keys takes list, create, import, certify, export or delete.</source>
        <translation>keys 接受 list、create、import、certify、export 或 delete。</translation>
    </message>
    <message>
        <source>list, create, import, certify, export or delete the identities in the system&apos;s keychain.</source>
        <translation>list、create、import、certify、export 或 delete：列出、创建、导入、认证、导出或删除系统钥匙串中的身份。</translation>
    </message>
    <message>
        <source>Usage: waybill-cli COMMAND [options] ...

Commands:
</source>
        <translation>用法：waybill-cli COMMAND [options] ...

命令：
</translation>
    </message>
    <message>
        <source>
waybill-cli COMMAND --help shows a command&apos;s options; --version the version.
Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 file or disk, 4 server not reached, 5 server refused,
6 version already published, 7 outcome unknown, 8 signature bad, 9 signer not trusted, 10 keychain or key, 130 cancelled.
</source>
        <translation>
waybill-cli COMMAND --help 显示命令的选项；--version 显示版本。
退出代码：0 完成，1 有错误级别的检查结果，2 用法，3 文件或磁盘，4 无法连接服务器，5 服务器拒绝，
6 版本已发布，7 结果未知，8 签名无效，9 签名者不受信任，10 钥匙串或密钥，130 已取消。
</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there.</source>
        <translation>在标准输出上输出一个 JSON 文档，别无其他。</translation>
    </message>
    <message>
        <source>Only results and errors.</source>
        <translation>仅输出结果和错误。</translation>
    </message>
    <message>
        <source>Tell more: each call to the server.</source>
        <translation>输出更多信息：对服务器的每次调用。</translation>
    </message>
    <message>
        <source>How progress is written to standard error: live, lines, json or none.</source>
        <translation>如何将进度写入标准错误：live、lines、json 或 none。</translation>
    </message>
    <message>
        <source>--progress takes live, lines, json or none.</source>
        <translation>--progress 接受 live、lines、json 或 none。</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 接受 %2。</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>无参数</translation>
    </message>
    <message>
        <source>waybill-cli: unknown command: %1

</source>
        <translation>waybill-cli：未知命令：%1

</translation>
    </message>
    <message>
        <source>validate --fix: %1</source>
        <translation>validate --fix：%1</translation>
    </message>
    <message>
        <source>waybill-cli: %1</source>
        <translation>waybill-cli：%1</translation>
    </message>
    <message>
        <source>waybill-cli: %1: %2</source>
        <translation>waybill-cli：%1：%2</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>See waybill-cli --help.</source>
        <translation>参见 waybill-cli --help。</translation>
    </message>
    <message>
        <source>Replace an existing OUT.</source>
        <translation>替换已存在的 OUT。</translation>
    </message>
    <message>
        <source>zstd level, 1 to 22 (19).</source>
        <translation>zstd 级别，1 至 22（19）。</translation>
    </message>
    <message>
        <source>--level takes a number from 1 to 22.</source>
        <translation>--level 接受 1 至 22 的数字。</translation>
    </message>
    <message>
        <source>Pack a dist or project folder (or a .zip or .7z of one) to a bundle, with its SHA-256.</source>
        <translation>将 dist 或项目文件夹（或其 .zip、.7z）打包为捆绑包，并给出其 SHA-256。</translation>
    </message>
    <message>
        <source>Port on this computer (0 picks a free one).</source>
        <translation>本机端口（0 表示选用空闲端口）。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 接受 0 至 65535 的数字。</translation>
    </message>
    <message>
        <source>previewing at %1</source>
        <translation>预览地址：%1</translation>
    </message>
    <message>
        <source>Show a bundle&apos;s pages in the browser, served as the Runner would.</source>
        <translation>在浏览器中显示捆绑包的页面，与 Runner 提供的方式相同。</translation>
    </message>
    <message>
        <source>The bundle to publish.</source>
        <translation>要发布的捆绑包。</translation>
    </message>
    <message>
        <source>Its manifest.json; has to be the one inside (the default).</source>
        <translation>其 manifest.json；必须是捆绑包内的那一个（默认）。</translation>
    </message>
    <message>
        <source>Refuse to publish other bytes than these: SHA-256 in hex.</source>
        <translation>拒绝发布与此不同的字节：十六进制 SHA-256。</translation>
    </message>
    <message>
        <source>Signature file to send along.</source>
        <translation>要一并发送的签名文件。</translation>
    </message>
    <message>
        <source>--signature and --signature-algorithm go together.</source>
        <translation>--signature 和 --signature-algorithm 必须合用。</translation>
    </message>
    <message>
        <source>--signature-algorithm takes cosign, x509 or pgp.</source>
        <translation>--signature-algorithm 接受 cosign、x509 或 pgp。</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>它是 %1 签名</translation>
    </message>
    <message>
        <source>--bundle is missing.</source>
        <translation>缺少 --bundle。</translation>
    </message>
    <message>
        <source>Upload a bundle to a server and publish it.</source>
        <translation>将捆绑包上传到服务器并发布。</translation>
    </message>
    <message>
        <source>Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window.</source>
        <translation>地址；否则用 SERVER_BASE、ALGA_API_BASE_URL，或窗口中选定的服务器。</translation>
    </message>
    <message>
        <source>Tenant id; else ALGA_TENANT_ID.</source>
        <translation>租户 ID；否则用 ALGA_TENANT_ID。</translation>
    </message>
    <message>
        <source>File with the API key; else ALGA_API_KEY, or the keychain&apos;s key for the server chosen in the window.</source>
        <translation>含 API 密钥的文件；否则用 ALGA_API_KEY，或钥匙串中窗口所选服务器的密钥。</translation>
    </message>
    <message>
        <source>Send to this server without encryption, though it is not this machine.</source>
        <translation>向此服务器发送时不加密，即使它不是本机。</translation>
    </message>
    <message>
        <source>How often a call is tried in all where the way or the server fails for a moment (4).</source>
        <translation>线路或服务器暂时出错时，一次调用总共尝试的次数（4）。</translation>
    </message>
    <message>
        <source>Install the version for the tenant once it is published.</source>
        <translation>版本发布后为租户安装。</translation>
    </message>
    <message>
        <source>No server is given: use --server, or set SERVER_BASE.</source>
        <translation>未指定服务器：请使用 --server，或设置 SERVER_BASE。</translation>
    </message>
    <message>
        <source>it is not the manifest.json inside %1</source>
        <translation>它不是 %1 内的 manifest.json</translation>
    </message>
    <message>
        <source>The server&apos;s object store is not asked: STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY are not set.</source>
        <translation>不查询服务器的对象存储：未设置 STORAGE_S3_ACCESS_KEY 和 STORAGE_S3_SECRET_KEY。</translation>
    </message>
    <message>
        <source>--attempts takes a number from 1 to %1.</source>
        <translation>--attempts 接受 1 至 %1 的数字。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>To find out: waybill-cli history check %1</source>
        <translation>要查明结果：waybill-cli history check %1</translation>
    </message>
    <message>
        <source>published %1 %2 to %3</source>
        <translation>已将 %1 %2 发布到 %3</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp; else as the key is.</source>
        <translation>cosign、x509 或 pgp；否则按密钥而定。</translation>
    </message>
    <message>
        <source>Where the bundle goes (bundle.tar.zst in the working folder).</source>
        <translation>捆绑包的位置（工作文件夹中的 bundle.tar.zst）。</translation>
    </message>
    <message>
        <source>Replace an existing bundle.</source>
        <translation>替换已存在的捆绑包。</translation>
    </message>
    <message>
        <source>signed %1 (%2)</source>
        <translation>已签名 %1（%2）</translation>
    </message>
    <message>
        <source>--%1 is there, but no key to sign with: give --identity or --key.</source>
        <translation>有 --%1，但没有用于签名的密钥：请指定 --identity 或 --key。</translation>
    </message>
    <message>
        <source>Address of the S3 store (AWS, MinIO, Ceph ...); else STORAGE_S3_ENDPOINT.</source>
        <translation>S3 存储（AWS、MinIO、Ceph 等）的地址；否则用 STORAGE_S3_ENDPOINT。</translation>
    </message>
    <message>
        <source>Its region; else STORAGE_S3_REGION, else us-east-1.</source>
        <translation>其区域；否则用 STORAGE_S3_REGION，再否则为 us-east-1。</translation>
    </message>
    <message>
        <source>Address the bucket as BUCKET.HOST instead of HOST/BUCKET; also STORAGE_S3_FORCE_PATH_STYLE=false.</source>
        <translation>存储桶地址采用 BUCKET.HOST 而非 HOST/BUCKET；也可用 STORAGE_S3_FORCE_PATH_STYLE=false。</translation>
    </message>
    <message>
        <source>File with two lines, access key and secret key; else STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>含两行的文件，即访问密钥和秘密密钥；否则用 STORAGE_S3_ACCESS_KEY 和 STORAGE_S3_SECRET_KEY。</translation>
    </message>
    <message>
        <source>PEM file with an authority to trust for the S3 store, besides the system&apos;s.</source>
        <translation>PEM 文件，含除系统所信任者外，对 S3 存储另行信任的证书颁发机构。</translation>
    </message>
    <message>
        <source>--store names no bucket: give s3://BUCKET.</source>
        <translation>--store 未指定存储桶：请写 s3://BUCKET。</translation>
    </message>
    <message>
        <source>The S3 store has no address: give --s3-endpoint, or set STORAGE_S3_ENDPOINT.</source>
        <translation>S3 存储没有地址：请指定 --s3-endpoint，或设置 STORAGE_S3_ENDPOINT。</translation>
    </message>
    <message>
        <source>The file of --s3-keys-file takes two lines: access key and secret key.</source>
        <translation>--s3-keys-file 的文件须有两行：访问密钥和秘密密钥。</translation>
    </message>
    <message>
        <source>The S3 store needs keys: give --s3-keys-file, or set STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>S3 存储需要密钥：请指定 --s3-keys-file，或设置 STORAGE_S3_ACCESS_KEY 和 STORAGE_S3_SECRET_KEY。</translation>
    </message>
    <message>
        <source>HOST:PORT (127.0.0.1:0); port 0 picks a free one.</source>
        <translation>HOST:PORT（127.0.0.1:0）；端口 0 表示选用空闲端口。</translation>
    </message>
    <message>
        <source>Folder for the published bundles (that of the window&apos;s local registry), or s3://BUCKET[/PREFIX].</source>
        <translation>存放已发布捆绑包的文件夹（窗口的本地注册表所用），或 s3://BUCKET[/PREFIX]。</translation>
    </message>
    <message>
        <source>flat (sha256/HASH) or tenant (tenants/TENANT/extensions/ID/sha256/HASH).</source>
        <translation>flat（sha256/HASH）或 tenant（tenants/TENANT/extensions/ID/sha256/HASH）。</translation>
    </message>
    <message>
        <source>Answer 403 to calls without x-alga-admin: true.</source>
        <translation>对没有 x-alga-admin: true 的调用应答 403。</translation>
    </message>
    <message>
        <source>Publish only what is signed by one of the keys in this file: PEM certificates and public keys, OpenPGP keyrings; else SIGNING_TRUST_BUNDLE.</source>
        <translation>仅发布由此文件中的密钥之一签名的内容：PEM 证书和公钥、OpenPGP 密钥环；否则用 SIGNING_TRUST_BUNDLE。</translation>
    </message>
    <message>
        <source>Requests of one address in a minute (30); 0: as many as it likes.</source>
        <translation>每个地址每分钟的请求数（30）；0：不限。</translation>
    </message>
    <message>
        <source>Answer 403 to calls without the API key in this file.</source>
        <translation>对没有此文件中 API 密钥的调用应答 403。</translation>
    </message>
    <message>
        <source>storing in %1 at %2</source>
        <translation>存储于 %2 的 %1</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, as in 127.0.0.1:3000.</source>
        <translation>--listen 接受地址和端口，例如 127.0.0.1:3000。</translation>
    </message>
    <message>
        <source>--layout takes flat or tenant.</source>
        <translation>--layout 接受 flat 或 tenant。</translation>
    </message>
    <message>
        <source>--rate-limit takes a number.</source>
        <translation>--rate-limit 接受数字。</translation>
    </message>
    <message>
        <source>The API key file is empty.</source>
        <translation>API 密钥文件为空。</translation>
    </message>
    <message>
        <source>Other machines could publish without a key: to listen beyond this one, give --api-key-file.</source>
        <translation>其他机器将可以不用密钥发布：要在本机以外监听，请指定 --api-key-file。</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Run the local registry: the publish API over a folder or a bucket.</source>
        <translation>运行本地注册表：基于文件夹或存储桶的发布 API。</translation>
    </message>
    <message>
        <source>Signature file (BUNDLE.SIGNATURE).</source>
        <translation>签名文件（BUNDLE.SIGNATURE）。</translation>
    </message>
    <message>
        <source>cosign: write the bare signature in base64 instead of a sigstore bundle.</source>
        <translation>cosign：写入 base64 格式的裸签名，而非 sigstore 捆绑包。</translation>
    </message>
    <message>
        <source>--raw is for cosign signatures alone.</source>
        <translation>--raw 仅用于 cosign 签名。</translation>
    </message>
    <message>
        <source>signed %1 (%2, %3)</source>
        <translation>已签名 %1（%2，%3）</translation>
    </message>
    <message>
        <source>Sign a bundle, and verify what was written.</source>
        <translation>为捆绑包签名，并验证写入的内容。</translation>
    </message>
    <message>
        <source>Whose findings count: server, schema, folder, runner or all (the default).</source>
        <translation>计入哪些检查结果：server、schema、folder、runner 或 all（默认）。</translation>
    </message>
    <message>
        <source>Waive what this file says (.waybill-waivers.json of the folder).</source>
        <translation>按此文件予以豁免（文件夹的 .waybill-waivers.json）。</translation>
    </message>
    <message>
        <source>Judge the minimal manifest of older servers as today&apos;s server does.</source>
        <translation>按当前服务器的标准检查旧版服务器的最小清单。</translation>
    </message>
    <message>
        <source>Mend manifest.json where a finding has a fix, say what was done, then judge it. Nothing else in the file changes.</source>
        <translation>对有修复办法的检查结果修正 manifest.json，说明所做更改，然后检查。文件中其他内容不变。</translation>
    </message>
    <message>
        <source>fixed %1 (%2): %3</source>
        <translation>已修复 %1（%2）：%3</translation>
    </message>
    <message>
        <source>--judge takes server, schema, folder, runner or all.</source>
        <translation>--judge 接受 server、schema、folder、runner 或 all。</translation>
    </message>
    <message>
        <source>--fix mends a manifest.json, or that of a dist folder: nothing inside %1 is changed.</source>
        <translation>--fix 修正 manifest.json 或 dist 文件夹中的清单：%1 内部不会更改。</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Judge a manifest.json, a dist or project folder, or a bundle.</source>
        <translation>检查 manifest.json、dist 或项目文件夹，或捆绑包。</translation>
    </message>
    <message>
        <source>Trust this public key in PEM; for cosign.</source>
        <translation>信任此 PEM 公钥；用于 cosign。</translation>
    </message>
    <message>
        <source>Trust these certificates in PEM; for x509.</source>
        <translation>信任这些 PEM 证书；用于 x509。</translation>
    </message>
    <message>
        <source>Trust the keys of this OpenPGP keyring; for pgp.</source>
        <translation>信任此 OpenPGP 密钥环的密钥；用于 pgp。</translation>
    </message>
    <message>
        <source>Trust one of the user&apos;s own identities.</source>
        <translation>信任用户自己的身份之一。</translation>
    </message>
    <message>
        <source>Trust this signer for this extension from now on: where it is seen for the first time, or where one of the options above vouches for it; then also instead of the signer remembered before.</source>
        <translation>从现在起信任此扩展的这个签名者：适用于首次见到该签名者，或由上述选项之一担保的情形；后者也会取代先前记住的签名者。</translation>
    </message>
    <message>
        <source>Give one of --public-key, --ca-file, --keyring and --identity.</source>
        <translation>请指定 --public-key、--ca-file、--keyring 和 --identity 之一。</translation>
    </message>
    <message>
        <source>unchanged: yes (sha256:%1)</source>
        <translation>未被更改：是（sha256:%1）</translation>
    </message>
    <message>
        <source>unchanged: no</source>
        <translation>未被更改：否</translation>
    </message>
    <message>
        <source>signed by: %1 (%2)</source>
        <translation>签名者：%1（%2）</translation>
    </message>
    <message>
        <source>trusted: yes</source>
        <translation>受信任：是</translation>
    </message>
    <message>
        <source>trusted: no</source>
        <translation>受信任：否</translation>
    </message>
    <message>
        <source>    Remembered for this extension: %1</source>
        <translation>    此扩展已记住的签名者：%1</translation>
    </message>
    <message>
        <source>    To remember the signer for this extension, give --remember.</source>
        <translation>    要记住此扩展的签名者，请指定 --remember。</translation>
    </message>
    <message>
        <source>--remember needs a bundle that says which extension it is.</source>
        <translation>--remember 需要能说明自己属于哪个扩展的捆绑包。</translation>
    </message>
    <message>
        <source>Say whether a signed bundle is unchanged, who signed it, and whether they are trusted.</source>
        <translation>说明已签名的捆绑包是否未被更改、由谁签名以及是否受信任。</translation>
    </message>
    <message>
        <source>Why it may stay: one line.</source>
        <translation>可以保留的原因：一行。</translation>
    </message>
    <message>
        <source>There is no finding %1 at %2; waybill-cli validate lists what there is.</source>
        <translation>%2 处没有检查结果 %1；waybill-cli validate 列出现有的检查结果。</translation>
    </message>
    <message>
        <source>There are several findings %1 there; name one by its line: %2.</source>
        <translation>该处有多个检查结果 %1；请用行号指明其中一个：%2。</translation>
    </message>
    <message>
        <source>--reason is missing: why may it stay? One line of at most 500 characters.</source>
        <translation>缺少 --reason：为何可以保留？一行，最多 500 个字符。</translation>
    </message>
    <message>
        <source>waived %1 in %2</source>
        <translation>已豁免 %2 中的 %1</translation>
    </message>
    <message>
        <source>Let a finding about secrets or junk pass, with the reason, in the folder&apos;s waivers.</source>
        <translation>豁免有关机密或无用文件的检查结果，并将原因记入文件夹的豁免。</translation>
    </message>
    <message>
        <source>It does not get: %1</source>
        <translation>不会传递：%1</translation>
    </message>
    <message>
        <source>Build the project first: the script &quot;build&quot; of its package.json, by the package manager whose lock file is there.</source>
        <translation>先构建项目：使用其 package.json 中的“build”脚本，由存在锁文件的包管理器运行。</translation>
    </message>
    <message>
        <source>Build it with this command instead. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>改用此命令构建。它不是 shell 命令行：按空白分词，&quot;...&quot; 使多个词保持为一体。</translation>
    </message>
    <message>
        <source>Building in %1: %2</source>
        <translation>正在 %1 中构建：%2</translation>
    </message>
    <message>
        <source>Build (where that is asked for), validate, pack, sign and publish a dist or project folder in one go.</source>
        <translation>一次完成 dist 文件夹或项目文件夹的构建（如有要求）、验证、打包、签名和发布。</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>version control</source>
        <translation>版本控制</translation>
    </message>
    <message>
        <source>the rules themselves</source>
        <translation>规则文件本身</translation>
    </message>
    <message>
        <source>traces of a desktop</source>
        <translation>桌面环境的痕迹</translation>
    </message>
    <message>
        <source>always left out: %1 (%2)</source>
        <translation>始终排除：%1（%2）</translation>
    </message>
    <message>
        <source>left out by %1, line %2: %3</source>
        <translation>由 %1 第 %2 行排除：%3</translation>
    </message>
    <message>
        <source>left out: not among the manifest&apos;s assets</source>
        <translation>已排除：不在清单的资源中</translation>
    </message>
    <message>
        <source>left out: no part of a project&apos;s bundle</source>
        <translation>已排除：不属于项目的捆绑包</translation>
    </message>
    <message>
        <source>left out: the build&apos;s own file goes to its place</source>
        <translation>已排除：由构建自己的文件取代其位置</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Taken as a project folder, as chosen.</source>
        <translation>按选择作为项目文件夹处理。</translation>
    </message>
    <message>
        <source>Taken as a dist folder, as chosen.</source>
        <translation>按选择作为 dist 文件夹处理。</translation>
    </message>
    <message>
        <source>Taken as a dist folder: it has no manifest.json.</source>
        <translation>作为 dist 文件夹处理：没有 manifest.json。</translation>
    </message>
    <message>
        <source>A dist folder: it has no package.json, and is packed as it is.</source>
        <translation>dist 文件夹：没有 package.json，按原样打包。</translation>
    </message>
    <message>
        <source>A dist folder: it has a package.json, but no sources and nothing built beside it.</source>
        <translation>dist 文件夹：有 package.json，但旁边没有源代码，也没有构建结果。</translation>
    </message>
    <message>
        <source>A project folder: %1 stands beside manifest.json and package.json. What it has built is packed.</source>
        <translation>项目文件夹：%1 与 manifest.json 和 package.json 并列。打包其构建结果。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>its path begins at the root</source>
        <translation>其路径从根目录开始</translation>
    </message>
    <message>
        <source>its path has two dots</source>
        <translation>其路径含有两个点</translation>
    </message>
    <message>
        <source>a part of its path is empty</source>
        <translation>其路径有一段为空</translation>
    </message>
    <message>
        <source>a part of its path begins with a dot</source>
        <translation>其路径有一段以点开头</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written; an earlier bundle is untouched.</source>
        <translation>未写入任何内容；先前的捆绑包保持原样。</translation>
    </message>
    <message>
        <source>The bundle was not changed.</source>
        <translation>捆绑包未更改。</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>未发布任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Where this is the answer to finalize, the version may be published all the same.</source>
        <translation>如果这是对 finalize 的应答，则该版本仍可能已经发布。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the request id.</source>
        <translation>请告知服务器管理员，并提供请求 ID。</translation>
    </message>
    <message>
        <source>Pack the folder again, or fetch the bundle again from where it came.</source>
        <translation>请重新打包文件夹，或从来源处重新获取捆绑包。</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Check the path; a build may have removed it.</source>
        <translation>请检查路径；可能已被构建移除。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check its permissions and that its disk is connected.</source>
        <translation>请检查其权限，以及其所在磁盘是否已连接。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another place.</source>
        <translation>请检查其文件夹的权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>请选择其他名称，或允许替换（--force）。</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>读取期间文件发生更改</translation>
    </message>
    <message>
        <source>Let the build finish, then try again.</source>
        <translation>请等待构建完成，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk.</source>
        <translation>请释放一些空间，或选择其他磁盘上的位置。</translation>
    </message>
    <message>
        <source>This is neither a folder nor a .zip or .7z file</source>
        <translation>这既不是文件夹，也不是 .zip 或 .7z 文件</translation>
    </message>
    <message>
        <source>Choose the folder that your build writes, or an archive of it.</source>
        <translation>请选择构建写入的文件夹，或其归档。</translation>
    </message>
    <message>
        <source>The folder holds no files</source>
        <translation>文件夹中没有文件</translation>
    </message>
    <message>
        <source>Run the build, or choose the folder that it writes to.</source>
        <translation>请运行构建，或选择构建写入的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be packed as it is</source>
        <translation>文件夹无法按现状打包</translation>
    </message>
    <message>
        <source>The problems say which files; mend them and pack again.</source>
        <translation>问题列表指明了是哪些文件；请修正后重新打包。</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>无法读取归档</translation>
    </message>
    <message>
        <source>It has to be a whole .zip or .7z file without a password.</source>
        <translation>必须是完整且没有密码的 .zip 或 .7z 文件。</translation>
    </message>
    <message>
        <source>The archive is not safe to unpack</source>
        <translation>解包此归档不安全</translation>
    </message>
    <message>
        <source>An entry would leave its folder, or is beyond a limit. Do not use this archive before you know where it comes from.</source>
        <translation>有条目会超出其文件夹，或超过限制。在弄清来源之前，请勿使用此归档。</translation>
    </message>
    <message>
        <source>There is no manifest.json</source>
        <translation>没有 manifest.json</translation>
    </message>
    <message>
        <source>It has to stand at the top of the folder; check that this is the folder that the build writes.</source>
        <translation>它必须位于文件夹顶层；请检查这是否为构建写入的文件夹。</translation>
    </message>
    <message>
        <source>The manifest is not valid</source>
        <translation>清单无效</translation>
    </message>
    <message>
        <source>Mend the findings; the server would refuse this manifest.</source>
        <translation>请修正检查结果中的问题；否则服务器会拒绝此清单。</translation>
    </message>
    <message>
        <source>The file of waivers cannot be used</source>
        <translation>无法使用豁免文件</translation>
    </message>
    <message>
        <source>Mend what the details name, or remove the file and let findings pass anew with waybill-cli waive.</source>
        <translation>请修正详细信息所指的内容，或移除该文件并用 waybill-cli waive 重新豁免。</translation>
    </message>
    <message>
        <source>This is no bundle: it is not compressed with zstd</source>
        <translation>这不是捆绑包：它未用 zstd 压缩</translation>
    </message>
    <message>
        <source>Choose a bundle.tar.zst.</source>
        <translation>请选择 bundle.tar.zst。</translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation>捆绑包已损坏</translation>
    </message>
    <message>
        <source>The bundle is cut short</source>
        <translation>捆绑包不完整</translation>
    </message>
    <message>
        <source>An entry of the bundle has an unsafe path</source>
        <translation>捆绑包中有条目的路径不安全</translation>
    </message>
    <message>
        <source>Nothing was written outside the folder.</source>
        <translation>未在文件夹之外写入任何内容。</translation>
    </message>
    <message>
        <source>Do not use this bundle before you know who made it.</source>
        <translation>在弄清由谁制作之前，请勿使用此捆绑包。</translation>
    </message>
    <message>
        <source>The bundle has more entries than are read</source>
        <translation>捆绑包的条目数超过读取上限</translation>
    </message>
    <message>
        <source>At most 100,000 entries are read; an extension has far fewer.</source>
        <translation>最多读取 100,000 个条目；扩展的条目数远少于此。</translation>
    </message>
    <message>
        <source>An entry of the bundle is too large to be read</source>
        <translation>捆绑包中有条目过大，无法读取</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it.</source>
        <translation>在弄清由谁制作之前，请勿解包此捆绑包。</translation>
    </message>
    <message>
        <source>Unpacking the bundle takes more room or memory than is allowed</source>
        <translation>解包此捆绑包所需的空间或内存超过允许值</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it. What zstd packed at level 22 can be packed again at 21.</source>
        <translation>在弄清由谁制作之前，请勿解包此捆绑包。zstd 以级别 22 打包的内容可改用级别 21 重新打包。</translation>
    </message>
    <message>
        <source>The bundle is over the server&apos;s limit of 200 MiB</source>
        <translation>捆绑包超过服务器的 200 MiB 限制</translation>
    </message>
    <message>
        <source>Leave out what is not needed at run time; the page Contents lists the largest files first.</source>
        <translation>请排除运行时不需要的内容；“内容”页面按从大到小列出文件。</translation>
    </message>
    <message>
        <source>The bundle has no such entry</source>
        <translation>捆绑包中没有此条目</translation>
    </message>
    <message>
        <source>List the entries to see the names as they are stored.</source>
        <translation>请列出条目，以查看其存储的名称。</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>这不是服务器地址</translation>
    </message>
    <message>
        <source>Write it as https://registry.example.com, without a name, query or fragment.</source>
        <translation>请写成 https://registry.example.com 的形式，不带用户名、查询和片段。</translation>
    </message>
    <message>
        <source>The address is not encrypted</source>
        <translation>地址未加密</translation>
    </message>
    <message>
        <source>Nothing was sent: anyone on the way could read the key and change the bundle.</source>
        <translation>未发送任何内容：途中的任何人都可能读取密钥并更改捆绑包。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this server where you trust the whole way to it.</source>
        <translation>请使用 https；如果您信任到此服务器的整条线路，也可为其允许明文 http。</translation>
    </message>
    <message>
        <source>This is no SHA-256</source>
        <translation>这不是 SHA-256</translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits in lower case.</source>
        <translation>请给出 64 位小写十六进制数字。</translation>
    </message>
    <message>
        <source>This name cannot be stored</source>
        <translation>无法存储此名称</translation>
    </message>
    <message>
        <source>Object keys have no empty parts, no dots alone and no control characters.</source>
        <translation>对象键不能有空的段、仅由点组成的段或控制字符。</translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown</source>
        <translation>服务器名称未知</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this machine is on the right network.</source>
        <translation>请检查地址有无输入错误，以及本机是否连接到正确的网络。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>Check that it runs, its port, and firewalls on the way; then publish again.</source>
        <translation>请检查服务器是否在运行、其端口以及途中的防火墙；然后重新发布。</translation>
    </message>
    <message>
        <source>The server did not take the connection in time</source>
        <translation>服务器未及时接受连接</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall swallows the connection. Try again later.</source>
        <translation>服务器可能过载，或防火墙丢弃了连接。请稍后重试。</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made</source>
        <translation>无法与服务器建立安全连接</translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, or too old a version of it. Ask its administrator.</source>
        <translation>服务器在此端口上可能不支持 TLS，或其版本过旧。请咨询其管理员。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation>服务器的证书今天无效</translation>
    </message>
    <message>
        <source>It has expired, or is for later. Check this computer&apos;s date; if that is right, ask the server&apos;s administrator for a new certificate.</source>
        <translation>证书已过期，或尚未生效。请检查本机的日期；如果日期正确，请向服务器管理员索取新证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself</source>
        <translation>服务器的证书仅由其自身签名</translation>
    </message>
    <message>
        <source>Anyone could have made it. If it is your own server, name its certificate in the server&apos;s settings.</source>
        <translation>任何人都可能制作它。如果是您自己的服务器，请在服务器设置中指定其证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <translation>服务器的证书属于其他名称</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If it is right, another computer answers in the server&apos;s place.</source>
        <translation>请检查地址有无输入错误。如果地址正确，则是另一台计算机在代替服务器应答。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate</source>
        <translation>本机信任的机构均未为服务器的证书担保</translation>
    </message>
    <message>
        <source>If your organisation has an authority of its own, name its certificate in the server&apos;s settings.</source>
        <translation>如果您的组织有自己的证书颁发机构，请在服务器设置中指定其证书。</translation>
    </message>
    <message>
        <source>The file holds no certificate of an authority</source>
        <translation>文件中没有证书颁发机构的证书</translation>
    </message>
    <message>
        <source>Give a PEM file with the authority&apos;s certificate (BEGIN CERTIFICATE).</source>
        <translation>请提供含有证书颁发机构证书的 PEM 文件（BEGIN CERTIFICATE）。</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Publish again; an upload starts again from its first byte.</source>
        <translation>请重新发布；上传会从第一个字节重新开始。</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>服务器停止响应</translation>
    </message>
    <message>
        <source>Try again later; it may be overloaded.</source>
        <translation>请稍后重试；服务器可能过载。</translation>
    </message>
    <message>
        <source>The server did not say in time whether it published</source>
        <translation>服务器未及时说明是否已发布</translation>
    </message>
    <message>
        <source>The version may be published.</source>
        <translation>该版本可能已发布。</translation>
    </message>
    <message>
        <source>Publish again to find out: where it is published, the server says that the version exists, and nothing is doubled.</source>
        <translation>请再次发布以查明结果：如果已发布，服务器会说明该版本已存在，不会重复发布。</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>服务器指向另一个地址</translation>
    </message>
    <message>
        <source>Nothing was sent there: your key belongs to the address that you chose.</source>
        <translation>未向该地址发送任何内容：您的密钥属于您所选的地址。</translation>
    </message>
    <message>
        <source>Where you trust the new address, enter it as the server&apos;s address.</source>
        <translation>如果您信任新地址，请将其填为服务器地址。</translation>
    </message>
    <message>
        <source>The answer is not the registry&apos;s</source>
        <translation>应答不是来自注册表</translation>
    </message>
    <message>
        <source>Something else answers at this address, such as a sign-in page or a proxy. Check the address.</source>
        <translation>此地址上有其他程序在应答，例如登录页面或代理。请检查地址。</translation>
    </message>
    <message>
        <source>The server answered with an unexpected status</source>
        <translation>服务器应答了意外的状态</translation>
    </message>
    <message>
        <source>A proxy on the way may have answered. The details give the status; try again later.</source>
        <translation>应答的可能是途中的代理。详细信息给出了状态；请稍后重试。</translation>
    </message>
    <message>
        <source>The server finds the request malformed</source>
        <translation>服务器认为请求格式错误</translation>
    </message>
    <message>
        <source>The details name the field. The server may be of another version than this program expects.</source>
        <translation>详细信息指明了字段。服务器的版本可能与本程序预期的不同。</translation>
    </message>
    <message>
        <source>You may not publish to this server</source>
        <translation>您无权向此服务器发布</translation>
    </message>
    <message>
        <source>Check the API key and the tenant; ask the administrator for the right to publish.</source>
        <translation>请检查 API 密钥和租户；并向管理员申请发布权限。</translation>
    </message>
    <message>
        <source>The server has had too many requests from this address</source>
        <translation>服务器收到来自此地址的请求过多</translation>
    </message>
    <message>
        <source>Wait a minute, then publish again.</source>
        <translation>请等待一分钟，然后重新发布。</translation>
    </message>
    <message>
        <source>The server does not have the uploaded bundle any more</source>
        <translation>服务器上已没有所上传的捆绑包</translation>
    </message>
    <message>
        <source>Publish again; the bundle is uploaded anew.</source>
        <translation>请重新发布；捆绑包会重新上传。</translation>
    </message>
    <message>
        <source>The bytes are not the ones that were declared</source>
        <translation>字节与声明的不一致</translation>
    </message>
    <message>
        <source>The bundle changed on disk or on the way. Pack it again and publish that.</source>
        <translation>捆绑包在磁盘上或传输途中发生了更改。请重新打包并发布。</translation>
    </message>
    <message>
        <source>The server refuses the manifest</source>
        <translation>服务器拒绝此清单</translation>
    </message>
    <message>
        <source>Its findings stand among the problems, each in its place. Mend them, pack and publish again.</source>
        <translation>服务器的检查结果已按位置列在问题中。请修正后重新打包并发布。</translation>
    </message>
    <message>
        <source>The server finds no manifest in the bundle</source>
        <translation>服务器在捆绑包中找不到清单</translation>
    </message>
    <message>
        <source>Pack the folder again: manifest.json has to be at its top.</source>
        <translation>请重新打包文件夹：manifest.json 必须位于顶层。</translation>
    </message>
    <message>
        <source>The server takes signed bundles only</source>
        <translation>服务器只接受已签名的捆绑包</translation>
    </message>
    <message>
        <source>Sign the bundle with a key that the server trusts, then publish again.</source>
        <translation>请用服务器信任的密钥为捆绑包签名，然后重新发布。</translation>
    </message>
    <message>
        <source>The server refuses the signature</source>
        <translation>服务器拒绝此签名</translation>
    </message>
    <message>
        <source>It does not fit the bundle, or is of a form that the server does not read. Sign the bundle again.</source>
        <translation>签名与捆绑包不符，或其形式是服务器无法读取的。请重新为捆绑包签名。</translation>
    </message>
    <message>
        <source>The server does not trust the signer</source>
        <translation>服务器不信任签名者</translation>
    </message>
    <message>
        <source>Ask its administrator to trust this key, giving its fingerprint, or sign with one that is trusted.</source>
        <translation>请向其管理员提供指纹，请求信任此密钥；或用受信任的密钥签名。</translation>
    </message>
    <message>
        <source>This version is published already</source>
        <translation>此版本已发布</translation>
    </message>
    <message>
        <source>What was published before is unchanged; the server does not say with which bytes.</source>
        <translation>先前发布的内容未更改；服务器未说明其字节是什么。</translation>
    </message>
    <message>
        <source>Raise the version in manifest.json, then pack and publish again.</source>
        <translation>请提高 manifest.json 中的版本，然后重新打包并发布。</translation>
    </message>
    <message>
        <source>The server&apos;s storage is not set up</source>
        <translation>服务器的存储尚未设置</translation>
    </message>
    <message>
        <source>Trying again will not help: its administrator has to set up the storage.</source>
        <translation>重试无济于事：须由其管理员设置存储。</translation>
    </message>
    <message>
        <source>The server could not store the upload</source>
        <translation>服务器无法存储上传的内容</translation>
    </message>
    <message>
        <source>This may pass: try again in a few minutes.</source>
        <translation>这可能只是暂时的：请过几分钟重试。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>无法使用存储</translation>
    </message>
    <message>
        <source>A folder: check its permissions and the space on its disk. A bucket: try again; what its server said stands in the details.</source>
        <translation>文件夹：请检查其权限和磁盘空间。存储桶：请重试；其服务器的说明见详细信息。</translation>
    </message>
    <message>
        <source>The object store does not let you in</source>
        <translation>对象存储不允许您访问</translation>
    </message>
    <message>
        <source>Check its access key and secret key, the region, and this computer&apos;s clock; ask its administrator for the right to read the bucket.</source>
        <translation>请检查其访问密钥和秘密密钥、区域以及本机时钟；并向管理员申请读取存储桶的权限。</translation>
    </message>
    <message>
        <source>The object exists already, and stored objects never change</source>
        <translation>对象已存在，且已存储的对象不会更改</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>请使用其他键。</translation>
    </message>
    <message>
        <source>The local registry cannot listen there</source>
        <translation>本地注册表无法在该处监听</translation>
    </message>
    <message>
        <source>The port may be in use: choose another one, or 0 for any.</source>
        <translation>端口可能已被占用：请选择其他端口，或用 0 表示任意端口。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>可随时重新开始。</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出现错误</translation>
    </message>
    <message>
        <source>What was begun was not finished.</source>
        <translation>已开始的操作未完成。</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>请附上详细信息报告此问题。</translation>
    </message>
    <message>
        <source>The server says that the version is published.</source>
        <translation>服务器称该版本已发布。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the receipt: those who install this version may get nothing, or something else.</source>
        <translation>请告知服务器管理员，并提供回执：安装此版本的用户可能得不到内容，或得到其他内容。</translation>
    </message>
    <message>
        <source>The server&apos;s store does not hold what was published</source>
        <translation>服务器的存储中没有所发布的内容</translation>
    </message>
    <message>
        <source>The server&apos;s store holds only a part of the bundle</source>
        <translation>服务器的存储中只有捆绑包的一部分</translation>
    </message>
    <message>
        <source>The server&apos;s store holds other bytes than were sent</source>
        <translation>服务器的存储中的字节与发送的不同</translation>
    </message>
    <message>
        <source>The server&apos;s store holds another manifest than was sent</source>
        <translation>服务器的存储中的清单与发送的不同</translation>
    </message>
    <message>
        <source>The history of publishes cannot be used</source>
        <translation>无法使用发布的历史记录</translation>
    </message>
    <message>
        <source>What is not written down first is not sent.</source>
        <translation>未先记录的内容不会发送。</translation>
    </message>
    <message>
        <source>Check the permissions of its file and the space on its disk. If the file is damaged, move it away; receipts that you saved are not touched.</source>
        <translation>请检查其文件的权限和磁盘空间。如果文件已损坏，请将其移走；您保存的回执不受影响。</translation>
    </message>
    <message>
        <source>The history has no such publish</source>
        <translation>历史记录中没有这次发布</translation>
    </message>
    <message>
        <source>List the history to see the ids; the first characters of one are enough.</source>
        <translation>请列出历史记录以查看 ID；只需其开头几个字符。</translation>
    </message>
    <message>
        <source>This publish is still running</source>
        <translation>这次发布仍在进行</translation>
    </message>
    <message>
        <source>Another window or command works on it. Wait until it ends, or stop it there.</source>
        <translation>另一个窗口或命令正在处理它。请等待其结束，或在那里停止。</translation>
    </message>
    <message>
        <source>This publish has ended</source>
        <translation>这次发布已结束</translation>
    </message>
    <message>
        <source>There is nothing to go on with; its outcome stands in the history.</source>
        <translation>没有可继续的内容；其结果见历史记录。</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>这不是回执</translation>
    </message>
    <message>
        <source>Give a receipt that Waybill wrote (JSON), whole and unchanged.</source>
        <translation>请提供由 Waybill 写出的完整且未更改的回执（JSON）。</translation>
    </message>
    <message>
        <source>The receipt does not fit</source>
        <translation>回执不符</translation>
    </message>
    <message>
        <source>It says other things than what it was compared with.</source>
        <translation>其内容与所比较的对象不一致。</translation>
    </message>
    <message>
        <source>The details name the field. One of the two was changed, or belongs elsewhere.</source>
        <translation>详细信息指明了字段。两者之一被更改过，或属于别处。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ</source>
        <translation>本机与服务器的时钟不一致</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network: object stores and certificates refuse clocks that are wrong.</source>
        <translation>请通过网络校准本机时钟：对象存储和证书不接受错误的时钟。</translation>
    </message>
    <message>
        <source>The version is published, but was not installed for the tenant</source>
        <translation>版本已发布，但未为租户安装</translation>
    </message>
    <message>
        <source>The publish stands. Only the installation failed.</source>
        <translation>发布有效。仅安装失败。</translation>
    </message>
    <message>
        <source>Install it again from the history, or in the server&apos;s own pages.</source>
        <translation>请从历史记录中，或在服务器自己的页面中再次安装。</translation>
    </message>
    <message>
        <source>The file holds no server profiles</source>
        <translation>文件中没有服务器配置</translation>
    </message>
    <message>
        <source>No server was added or changed.</source>
        <translation>未添加或更改任何服务器。</translation>
    </message>
    <message>
        <source>Give a file that Waybill exported, whole and unchanged.</source>
        <translation>请提供由 Waybill 导出的完整且未更改的文件。</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was kept of it.</source>
        <translation>文件未更改，也未保留其中任何内容。</translation>
    </message>
    <message>
        <source>The key is as it was, and nothing was signed.</source>
        <translation>密钥保持原样，未签名任何内容。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>未签名任何内容。</translation>
    </message>
    <message>
        <source>Nothing was lost, and no secret was written anywhere else.</source>
        <translation>没有丢失任何内容，机密也未写入其他任何位置。</translation>
    </message>
    <message>
        <source>Whether the bundle is unchanged is not known.</source>
        <translation>捆绑包是否未被更改尚不清楚。</translation>
    </message>
    <message>
        <source>The bundle is unchanged since it was signed.</source>
        <translation>捆绑包自签名以来未被更改。</translation>
    </message>
    <message>
        <source>This is no private key that can be read</source>
        <translation>这不是可读取的私钥</translation>
    </message>
    <message>
        <source>Take a key file of cosign, a PEM file, a PKCS#12 file or an OpenPGP secret key.</source>
        <translation>请使用 cosign 密钥文件、PEM 文件、PKCS#12 文件或 OpenPGP 私钥。</translation>
    </message>
    <message>
        <source>This kind of key cannot be used here</source>
        <translation>此处不能使用这种密钥</translation>
    </message>
    <message>
        <source>Use ECDSA P-256 or RSA from 2,048 bits for cosign; ECDSA P-256, P-384 or RSA for x509; any key that may sign for pgp.</source>
        <translation>cosign 请使用 ECDSA P-256 或 2,048 位及以上的 RSA；x509 请使用 ECDSA P-256、P-384 或 RSA；pgp 可使用任何可签名的密钥。</translation>
    </message>
    <message>
        <source>The certificate belongs to another key</source>
        <translation>证书属于另一个密钥</translation>
    </message>
    <message>
        <source>Give the certificate that was issued for this key, and behind it those that lead to the root.</source>
        <translation>请提供为此密钥颁发的证书，其后是直至根证书的各级证书。</translation>
    </message>
    <message>
        <source>The key or its certificate has expired or was revoked</source>
        <translation>密钥或其证书已过期或已吊销</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or sign with another identity.</source>
        <translation>请续期证书，或用其他身份签名。</translation>
    </message>
    <message>
        <source>The key or its certificate is not valid yet</source>
        <translation>密钥或其证书尚未生效</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the day that the details name.</source>
        <translation>请检查本机时钟；否则请等到详细信息所指的日期。</translation>
    </message>
    <message>
        <source>The certificate or key may not be used for signatures</source>
        <translation>证书或密钥不能用于签名</translation>
    </message>
    <message>
        <source>Ask for a certificate with the usage digital signature, or take a key that may sign.</source>
        <translation>请申请用途为数字签名的证书，或使用可签名的密钥。</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>无法读取证书</translation>
    </message>
    <message>
        <source>Give it as PEM, the certificate of the key first.</source>
        <translation>请以 PEM 格式提供，密钥自身的证书在前。</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase</source>
        <translation>密钥受密码短语保护</translation>
    </message>
    <message>
        <source>Enter it; on the command line, give --passphrase-file or set WAYBILL_PASSPHRASE.</source>
        <translation>请输入密码短语；在命令行上，请指定 --passphrase-file 或设置 WAYBILL_PASSPHRASE。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>密码短语无法打开密钥</translation>
    </message>
    <message>
        <source>Check the keyboard layout and capitals, then enter it again.</source>
        <translation>请检查键盘布局和大小写，然后重新输入。</translation>
    </message>
    <message>
        <source>There is no such identity</source>
        <translation>没有此身份</translation>
    </message>
    <message>
        <source>List the identities to see their names and fingerprints.</source>
        <translation>请列出身份，以查看其名称和指纹。</translation>
    </message>
    <message>
        <source>An identity with this name or this key is there already</source>
        <translation>已有使用此名称或此密钥的身份</translation>
    </message>
    <message>
        <source>Choose another name, or use the identity that is there.</source>
        <translation>请选择其他名称，或使用现有的身份。</translation>
    </message>
    <message>
        <source>What the keychain holds of this key is not what was put there</source>
        <translation>钥匙串中此密钥的内容与存入时不同</translation>
    </message>
    <message>
        <source>Another program may have changed or removed the item. Import the key again from its backup; type a server&apos;s key anew on its page.</source>
        <translation>其他程序可能更改或移除了该项。请从备份重新导入密钥；服务器的密钥请在其页面上重新输入。</translation>
    </message>
    <message>
        <source>No keychain service runs in this session</source>
        <translation>此会话中没有运行钥匙串服务</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet), or use a key file for this session.</source>
        <translation>请启动桌面环境的钥匙串（GNOME Keyring、KWallet），或在此会话中使用密钥文件。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Unlock it with the password prompt or the settings of your desktop, then try again.</source>
        <translation>请用密码提示或桌面环境的设置将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>钥匙串未及时应答</translation>
    </message>
    <message>
        <source>A password prompt may be waiting behind another window. Try again, or use a key file for this session.</source>
        <translation>密码提示可能在另一个窗口后面等待。请重试，或在此会话中使用密钥文件。</translation>
    </message>
    <message>
        <source>The keychain refused or failed</source>
        <translation>钥匙串拒绝访问或出错</translation>
    </message>
    <message>
        <source>The details give its own words. Try again, or use a key file for this session.</source>
        <translation>详细信息给出了其原文。请重试，或在此会话中使用密钥文件。</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG 无法完成此操作</translation>
    </message>
    <message>
        <source>Check that gpg can sign with this key in a terminal; its agent may need a window for the passphrase.</source>
        <translation>请在终端中检查 gpg 能否用此密钥签名；其代理可能需要窗口来输入密码短语。</translation>
    </message>
    <message>
        <source>The token could not be used</source>
        <translation>无法使用令牌</translation>
    </message>
    <message>
        <source>Check that it is plugged in, its PIN, and the address that names the key (pkcs11:…).</source>
        <translation>请检查令牌是否已插入、其 PIN，以及指明密钥的地址（pkcs11:…）。</translation>
    </message>
    <message>
        <source>The signature could not be made</source>
        <translation>无法生成签名</translation>
    </message>
    <message>
        <source>The details give the reason.</source>
        <translation>详细信息给出了原因。</translation>
    </message>
    <message>
        <source>The time-stamping authority gave no valid timestamp</source>
        <translation>时间戳机构未给出有效的时间戳</translation>
    </message>
    <message>
        <source>Try again later, choose another authority, or sign without a timestamp.</source>
        <translation>请稍后重试、选择其他机构，或不带时间戳签名。</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>无法读取签名</translation>
    </message>
    <message>
        <source>It has to be a sigstore bundle, a PKCS#7 or CMS signature or an armored OpenPGP signature. A placeholder is none.</source>
        <translation>它必须是 sigstore 捆绑包、PKCS#7 或 CMS 签名，或 ASCII 封装的 OpenPGP 签名。占位文件不是签名。</translation>
    </message>
    <message>
        <source>The signature is of a form that proves nothing</source>
        <translation>此形式的签名不能证明任何内容</translation>
    </message>
    <message>
        <source>A signature of a bundle stands apart from it and has exactly one signer. Ask for one that does.</source>
        <translation>捆绑包的签名应独立于捆绑包，并且只有一个签名者。请索取这样的签名。</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>签名与捆绑包不符</translation>
    </message>
    <message>
        <source>The bundle was changed after it was signed, or this is the signature of another one. Fetch both again.</source>
        <translation>捆绑包在签名后被更改，或这是另一个捆绑包的签名。请重新获取两者。</translation>
    </message>
    <message>
        <source>There is nothing to check the signature with</source>
        <translation>没有可用于检查签名的依据</translation>
    </message>
    <message>
        <source>Give the signer&apos;s public key, certificate authority or OpenPGP certificate.</source>
        <translation>请提供签名者的公钥、证书颁发机构或 OpenPGP 证书。</translation>
    </message>
    <message>
        <source>The signer is not trusted</source>
        <translation>签名者不受信任</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer over another way, then remember the signer, or give the authority that vouches.</source>
        <translation>请通过其他途径与签名者核对指纹，然后记住该签名者，或指定为其担保的机构。</translation>
    </message>
    <message>
        <source>It is signed with another key than last time</source>
        <translation>使用的签名密钥与上次不同</translation>
    </message>
    <message>
        <source>Ask the publisher over another way whether the key was replaced before you accept the new one.</source>
        <translation>接受新密钥之前，请通过其他途径向发布者询问密钥是否已更换。</translation>
    </message>
    <message>
        <source>The file with trusted keys cannot be read</source>
        <translation>无法读取含受信任密钥的文件</translation>
    </message>
    <message>
        <source>It has to hold PEM certificates or public keys, or an OpenPGP keyring.</source>
        <translation>它必须包含 PEM 证书或公钥，或 OpenPGP 密钥环。</translation>
    </message>
    <message>
        <source>Nothing says how this project is built</source>
        <translation>没有说明如何构建此项目</translation>
    </message>
    <message>
        <source>Give its package.json a script &quot;build&quot;, or set the command that builds it.</source>
        <translation>请在其 package.json 中添加“build”脚本，或设置构建它的命令。</translation>
    </message>
    <message>
        <source>The build could not be started</source>
        <translation>无法启动构建</translation>
    </message>
    <message>
        <source>Install the program that builds it, or set another command.</source>
        <translation>请安装用于构建的程序，或设置其他命令。</translation>
    </message>
    <message>
        <source>The build failed</source>
        <translation>构建失败</translation>
    </message>
    <message>
        <source>Nothing was packed; an earlier bundle is untouched.</source>
        <translation>未打包任何内容；以前的捆绑包未受影响。</translation>
    </message>
    <message>
        <source>What the build wrote says why.</source>
        <translation>原因见构建的输出。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>What a manifest.json holds, for a server of today: one object with these fields.</source>
        <translation>面向当前服务器的 manifest.json 的内容：一个包含这些字段的对象。</translation>
    </message>
    <message>
        <source>The extension&apos;s name</source>
        <translation>扩展的名称</translation>
    </message>
    <message>
        <source>As a domain of yours, last part first: com.acme.reports. It stays the same for all versions.</source>
        <translation>您的域名，末段在前：com.acme.reports。所有版本保持不变。</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>The name that people read beside the extension&apos;s.</source>
        <translation>与扩展名称一同显示给用户的名称。</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Three numbers, as in 1.4.2, with a pre-release (1.4.2-rc.1) or a build (1.4.2+7) where you want one. 1.4.* takes the next free patch number. A version is published once.</source>
        <translation>三个数字，例如 1.4.2，需要时可加预发布标识（1.4.2-rc.1）或构建标识（1.4.2+7）。1.4.* 取下一个空闲的补丁号。每个版本只发布一次。</translation>
    </message>
    <message>
        <source>What executes it</source>
        <translation>执行它的运行时</translation>
    </message>
    <message>
        <source>Today there is one alone: wasm-js@1.</source>
        <translation>目前只有一个：wasm-js@1。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>它可以做什么</translation>
    </message>
    <message>
        <source>A list of names as in cap:http.fetch. What is not listed is not granted, but for what everybody has.</source>
        <translation>名称列表，例如 cap:http.fetch。未列出的能力不会授予，所有扩展都有的除外。</translation>
    </message>
    <message>
        <source>One capability</source>
        <translation>一项能力</translation>
    </message>
    <message>
        <source>One of the known names; each once.</source>
        <translation>已知名称之一；每个只列一次。</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>其页面</translation>
    </message>
    <message>
        <source>Leave it out for an extension without any.</source>
        <translation>没有页面的扩展请省略。</translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation>页面的显示方式</translation>
    </message>
    <message>
        <source>Always iframe: there is no other way.</source>
        <translation>始终为 iframe：没有其他方式。</translation>
    </message>
    <message>
        <source>The page that opens first</source>
        <translation>首先打开的页面</translation>
    </message>
    <message>
        <source>Its path in the bundle, as in ui/index.html. The Runner serves what is below ui/.</source>
        <translation>其在捆绑包中的路径，例如 ui/index.html。Runner 提供 ui/ 下的内容。</translation>
    </message>
    <message>
        <source>Where it shows up</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>The menus that lead to it.</source>
        <translation>通向它的菜单。</translation>
    </message>
    <message>
        <source>Its entry in the menu of apps</source>
        <translation>其在应用菜单中的菜单项</translation>
    </message>
    <message>
        <source>An object with a label.</source>
        <translation>带有 label 的对象。</translation>
    </message>
    <message>
        <source>The words of that entry</source>
        <translation>该菜单项的文字</translation>
    </message>
    <message>
        <source>What people click on.</source>
        <translation>用户点击的文字。</translation>
    </message>
    <message>
        <source>Its entry in the client portal&apos;s menu</source>
        <translation>其在客户门户菜单中的菜单项</translation>
    </message>
    <message>
        <source>The words of that entry in the portal</source>
        <translation>门户中该菜单项的文字</translation>
    </message>
    <message>
        <source>What clients click on.</source>
        <translation>客户点击的文字。</translation>
    </message>
    <message>
        <source>Addresses within its pages</source>
        <translation>其页面内的地址</translation>
    </message>
    <message>
        <source>Known to the published schema alone; the server overlooks them.</source>
        <translation>仅已发布的 schema 定义；服务器会忽略。</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>A path, and the path of the page for it.</source>
        <translation>一个路径，以及对应页面的路径。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>As in /settings.</source>
        <translation>例如 /settings。</translation>
    </message>
    <message>
        <source>The page for it</source>
        <translation>对应的页面</translation>
    </message>
    <message>
        <source>As in ui/settings.html.</source>
        <translation>例如 ui/settings.html。</translation>
    </message>
    <message>
        <source>Where the pages stand</source>
        <translation>页面所在位置</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: as in /.</source>
        <translation>属于旧版服务器的最小清单：例如 /。</translation>
    </message>
    <message>
        <source>The pages&apos; files</source>
        <translation>页面的文件</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: patterns, as in ui/**.</source>
        <translation>属于旧版服务器的最小清单：模式，例如 ui/**。</translation>
    </message>
    <message>
        <source>One pattern of the pages&apos; files</source>
        <translation>页面文件的一个模式</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers.</source>
        <translation>属于旧版服务器的最小清单。</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>其代码</translation>
    </message>
    <message>
        <source>What its code answers</source>
        <translation>其代码应答的内容</translation>
    </message>
    <message>
        <source>Each with method, path and handler; together method and path are there once. The code is dist/main.wasm.</source>
        <translation>每项包含 method、path 和 handler；method 与 path 的组合只出现一次。代码为 dist/main.wasm。</translation>
    </message>
    <message>
        <source>One endpoint</source>
        <translation>一个端点</translation>
    </message>
    <message>
        <source>A call that the code answers.</source>
        <translation>由代码应答的调用。</translation>
    </message>
    <message>
        <source>The HTTP method</source>
        <translation>HTTP 方法</translation>
    </message>
    <message>
        <source>In upper case. The server takes OPTIONS and HEAD besides.</source>
        <translation>使用大写。服务器还接受 OPTIONS 和 HEAD。</translation>
    </message>
    <message>
        <source>The path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>It begins with /, and holds neither white space nor two dots in a row.</source>
        <translation>以 / 开头，不含空白，也不含连续两个点。</translation>
    </message>
    <message>
        <source>The handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>Its name in the code.</source>
        <translation>其在代码中的名称。</translation>
    </message>
    <message>
        <source>Whether it can be called by a schedule</source>
        <translation>是否可由计划任务调用</translation>
    </message>
    <message>
        <source>Real manifests have it; the published schema does not know it.</source>
        <translation>实际的清单中有此字段；已发布的 schema 未定义它。</translation>
    </message>
    <message>
        <source>Files to hand out</source>
        <translation>要提供的文件</translation>
    </message>
    <message>
        <source>Patterns, as in ui/**: * stays within a folder, ** goes below. Each should match a file.</source>
        <translation>模式，例如 ui/**：* 限于一个文件夹内，** 包括下级。每个模式应匹配到文件。</translation>
    </message>
    <message>
        <source>One pattern</source>
        <translation>一个模式</translation>
    </message>
    <message>
        <source>From the top of the bundle.</source>
        <translation>从捆绑包顶层算起。</translation>
    </message>
    <message>
        <source>Code made ready for a machine</source>
        <translation>为特定机器预编译的代码</translation>
    </message>
    <message>
        <source>An object of targets, each with the path of its file in the bundle.</source>
        <translation>由各目标组成的对象，每个目标对应其文件在捆绑包中的路径。</translation>
    </message>
    <message>
        <source>The file for one target</source>
        <translation>一个目标的文件</translation>
    </message>
    <message>
        <source>Its path in the bundle.</source>
        <translation>其在捆绑包中的路径。</translation>
    </message>
    <message>
        <source>Events that its code hears</source>
        <translation>其代码接收的事件</translation>
    </message>
    <message>
        <source>Known to the published schema; the server of today refuses the field.</source>
        <translation>已发布的 schema 定义了它；当前服务器拒绝此字段。</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>一个事件</translation>
    </message>
    <message>
        <source>A topic, and the handler for it.</source>
        <translation>一个主题，以及对应的处理程序。</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>所监听的内容。</translation>
    </message>
    <message>
        <source>The handler of the event</source>
        <translation>事件的处理程序</translation>
    </message>
    <message>
        <source>The list of its parts</source>
        <translation>其组成部分的列表</translation>
    </message>
    <message>
        <source>The path of an SBOM in the bundle, for the published schema; the server of today refuses the field.</source>
        <translation>SBOM 在捆绑包中的路径，供已发布的 schema 使用；当前服务器拒绝此字段。</translation>
    </message>
    <message>
        <source>The code of older shapes</source>
        <translation>旧格式的代码</translation>
    </message>
    <message>
        <source>In the minimal manifest an object with wasm; the server of today refuses the field.</source>
        <translation>在最小清单中是含 wasm 的对象；当前服务器拒绝此字段。</translation>
    </message>
    <message>
        <source>The file of that code</source>
        <translation>该代码的文件</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: its path in the bundle, as in entry.wasm.</source>
        <translation>属于旧版服务器的最小清单：其在捆绑包中的路径，例如 entry.wasm。</translation>
    </message>
    <message>
        <source>The extension&apos;s name for older servers</source>
        <translation>供旧版服务器使用的扩展名称</translation>
    </message>
    <message>
        <source>Of the minimal manifest: with it and without name, a manifest is of that shape.</source>
        <translation>属于最小清单：有此字段而没有 name 的清单即为该格式。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>The server asks for it.</source>
        <translation>服务器要求此字段。</translation>
    </message>
    <message>
        <source>The server takes it, and does without.</source>
        <translation>服务器接受此字段，也可省略。</translation>
    </message>
    <message>
        <source>The server refuses manifests that have it.</source>
        <translation>服务器拒绝含有此字段的清单。</translation>
    </message>
    <message>
        <source>The server overlooks it.</source>
        <translation>服务器忽略此字段。</translation>
    </message>
    <message>
        <source>The published schema asks for it.</source>
        <translation>已发布的 schema 要求此字段。</translation>
    </message>
    <message>
        <source>The published schema knows it, and does without.</source>
        <translation>已发布的 schema 定义了此字段，也可省略。</translation>
    </message>
    <message>
        <source>The published schema does not know it.</source>
        <translation>已发布的 schema 未定义此字段。</translation>
    </message>
    <message>
        <source>The published schema says nothing of it.</source>
        <translation>已发布的 schema 对此字段没有说明。</translation>
    </message>
    <message>
        <source>Older servers ask for it.</source>
        <translation>旧版服务器要求此字段。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server refuses the manifest, and nothing is published.</source>
        <translation>服务器会拒绝此清单，不会发布任何内容。</translation>
    </message>
    <message>
        <source>A server that the manifest is meant for takes it all the same.</source>
        <translation>清单所面向的服务器仍会接受。</translation>
    </message>
    <message>
        <source>Nothing is wrong: the platform&apos;s schema and documents are told.</source>
        <translation>没有错误：此处只说明平台的 schema 和文档。</translation>
    </message>
    <message>
        <source>The server takes it; the platform&apos;s published schema, or its documents, ask for something else.</source>
        <translation>服务器会接受；但平台已发布的 schema 或其文档的要求不同。</translation>
    </message>
    <message>
        <source>The server would not notice; the extension would not work, or the bundle not be what was built.</source>
        <translation>服务器不会察觉；但扩展将无法工作，或捆绑包与构建结果不同。</translation>
    </message>
    <message>
        <source>No server checks it; it may not be what was meant.</source>
        <translation>没有服务器会检查；但可能并非本意。</translation>
    </message>
    <message>
        <source>The server takes it; the Runner that executes it does not.</source>
        <translation>服务器会接受；但执行它的 Runner 不接受。</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket just before this place. Comments and trailing commas are not allowed.</source>
        <translation>请检查此处之前是否缺少逗号、引号或括号。不允许使用注释和末尾的逗号。</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>The byte %1 is not valid UTF-8.</source>
        <translation>字节 %1 不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Save manifest.json as UTF-8.</source>
        <translation>请将 manifest.json 保存为 UTF-8。</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>文件以字节顺序标记开头。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without a byte order mark; the server&apos;s reader stops at it.</source>
        <translation>请保存为不带字节顺序标记的 UTF-8；服务器读取到它就会停止。</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The build may have been broken off. Write the manifest again.</source>
        <translation>构建可能中断了。请重新写出清单。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>The manifest has %1 bytes; at most %2 are read.</source>
        <translation>清单有 %1 字节；最多读取 %2 字节。</translation>
    </message>
    <message>
        <source>A manifest is a page of text. Check that this is the right file.</source>
        <translation>清单只有一页文本的篇幅。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels.</source>
        <translation>值的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>Flatten this part; no field of a manifest needs such depth.</source>
        <translation>请减少此部分的层数；清单的字段都不需要这样的深度。</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>结尾之后还有文本</translation>
    </message>
    <message>
        <source>There is more text after the end of the manifest.</source>
        <translation>清单结尾之后还有文本。</translation>
    </message>
    <message>
        <source>Remove what follows the last closing brace.</source>
        <translation>请移除最后一个右花括号之后的内容。</translation>
    </message>
    <message>
        <source>control character in a text</source>
        <translation>字符串中有控制字符</translation>
    </message>
    <message>
        <source>The text holds the character %1, which JSON does not allow there.</source>
        <translation>字符串含有字符 %1，JSON 不允许它出现在此处。</translation>
    </message>
    <message>
        <source>Write it as an escape (\n, \t), or remove it.</source>
        <translation>请写成转义序列（\n、\t），或将其移除。</translation>
    </message>
    <message>
        <source>text without an end</source>
        <translation>字符串没有结尾</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>此字符串没有右引号。</translation>
    </message>
    <message>
        <source>Add the missing quote.</source>
        <translation>请补上缺少的引号。</translation>
    </message>
    <message>
        <source>repeated field</source>
        <translation>重复的字段</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; stands here a second time.</source>
        <translation>字段“%1”在此处第二次出现。</translation>
    </message>
    <message>
        <source>The server takes the last one without a word. Remove the other.</source>
        <translation>服务器会直接采用最后一个，不作提示。请移除另一个。</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>The manifest is %1 instead of an object.</source>
        <translation>清单是 %1，而不是对象。</translation>
    </message>
    <message>
        <source>It has to begin with { and end with }.</source>
        <translation>它必须以 { 开头并以 } 结尾。</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>The server refuses manifests with the field &quot;%1&quot;.</source>
        <translation>服务器拒绝含有字段“%1”的清单。</translation>
    </message>
    <message>
        <source>Remove it. Known are name, publisher, version, runtime, capabilities, ui, api, assets and precompiled.</source>
        <translation>请将其移除。已知字段有 name、publisher、version、runtime、capabilities、ui、api、assets 和 precompiled。</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>缺少 name</translation>
    </message>
    <message>
        <source>The field &quot;name&quot; is missing.</source>
        <translation>缺少字段“name”。</translation>
    </message>
    <message>
        <source>Add it: the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>请添加：扩展的名称，例如“com.acme.reports”。</translation>
    </message>
    <message>
        <source>name is no text</source>
        <translation>name 不是字符串</translation>
    </message>
    <message>
        <source>&quot;name&quot; has to be a text that is not blank, not %1.</source>
        <translation>“name”必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>请给出扩展的名称，例如“com.acme.reports”。</translation>
    </message>
    <message>
        <source>publisher is no text</source>
        <translation>publisher 不是字符串</translation>
    </message>
    <message>
        <source>&quot;publisher&quot; has to be a text that is not blank, not %1.</source>
        <translation>“publisher”必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>Give the publisher&apos;s name, or remove the field.</source>
        <translation>请给出发布者的名称，或移除此字段。</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>缺少 version</translation>
    </message>
    <message>
        <source>The field &quot;version&quot; is missing.</source>
        <translation>缺少字段“version”。</translation>
    </message>
    <message>
        <source>Add it, as in &quot;1.4.2&quot;.</source>
        <translation>请添加，例如“1.4.2”。</translation>
    </message>
    <message>
        <source>version is no text</source>
        <translation>version 不是字符串</translation>
    </message>
    <message>
        <source>&quot;version&quot; has to be a text that is not blank, not %1.</source>
        <translation>“version”必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it in quotes, as in &quot;1.4.2&quot;.</source>
        <translation>请写在引号中，例如“1.4.2”。</translation>
    </message>
    <message>
        <source>version is not of the form</source>
        <translation>version 格式不符</translation>
    </message>
    <message>
        <source>%1 is no version that the server takes.</source>
        <translation>%1 不是服务器接受的版本。</translation>
    </message>
    <message>
        <source>Use three numbers, as in 1.4.2, 1.4.2-beta.1 or 1.4.2+build.7, or 1.4.* for the next free patch number.</source>
        <translation>请使用三个数字，例如 1.4.2、1.4.2-beta.1 或 1.4.2+build.7，或用 1.4.* 表示下一个空闲的补丁号。</translation>
    </message>
    <message>
        <source>runtime is missing</source>
        <translation>缺少 runtime</translation>
    </message>
    <message>
        <source>The field &quot;runtime&quot; is missing.</source>
        <translation>缺少字段“runtime”。</translation>
    </message>
    <message>
        <source>Add &quot;runtime&quot;: &quot;wasm-js@1&quot;.</source>
        <translation>请添加 &quot;runtime&quot;: &quot;wasm-js@1&quot;。</translation>
    </message>
    <message>
        <source>runtime is no text</source>
        <translation>runtime 不是字符串</translation>
    </message>
    <message>
        <source>&quot;runtime&quot; has to be a text that is not empty, not %1.</source>
        <translation>“runtime”必须是非空的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>Use &quot;wasm-js@1&quot;.</source>
        <translation>请使用“wasm-js@1”。</translation>
    </message>
    <message>
        <source>runtime is not of the form</source>
        <translation>runtime 格式不符</translation>
    </message>
    <message>
        <source>The runtime %1 has neither @ nor a hyphen.</source>
        <translation>runtime %1 中既没有 @ 也没有连字符。</translation>
    </message>
    <message>
        <source>capabilities is no list</source>
        <translation>capabilities 不是列表</translation>
    </message>
    <message>
        <source>&quot;capabilities&quot; has to be a list, not %1.</source>
        <translation>“capabilities”必须是列表，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in [&quot;cap:http.fetch&quot;], or remove the field.</source>
        <translation>请写成 [&quot;cap:http.fetch&quot;] 的形式，或移除此字段。</translation>
    </message>
    <message>
        <source>a capability is no text</source>
        <translation>有能力不是字符串</translation>
    </message>
    <message>
        <source>A capability has to be a text that is not blank, not %1.</source>
        <translation>能力必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in &quot;cap:http.fetch&quot;, or remove the entry.</source>
        <translation>请写成“cap:http.fetch”的形式，或移除此条目。</translation>
    </message>
    <message>
        <source>ui is no object</source>
        <translation>ui 不是对象</translation>
    </message>
    <message>
        <source>&quot;ui&quot; has to be an object, not %1.</source>
        <translation>“ui”必须是对象，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, or remove the field.</source>
        <translation>请写成 {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;} 的形式，或移除此字段。</translation>
    </message>
    <message>
        <source>ui.type is not iframe</source>
        <translation>ui.type 不是 iframe</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; has to be &quot;iframe&quot;, not %1.</source>
        <translation>“ui.type”必须是“iframe”，而不是 %1。</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; is missing; it has to be &quot;iframe&quot;.</source>
        <translation>缺少“ui.type”；它必须是“iframe”。</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;iframe&quot;.</source>
        <translation>请写 &quot;type&quot;: &quot;iframe&quot;。</translation>
    </message>
    <message>
        <source>ui.entry is no text</source>
        <translation>ui.entry 不是字符串</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; has to be a text that is not blank, not %1.</source>
        <translation>“ui.entry”必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; is missing.</source>
        <translation>缺少“ui.entry”。</translation>
    </message>
    <message>
        <source>Give the page that opens first, as in &quot;ui/index.html&quot;.</source>
        <translation>请给出首先打开的页面，例如“ui/index.html”。</translation>
    </message>
    <message>
        <source>ui.entry with two dots</source>
        <translation>ui.entry 含有两个点</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; may not hold two dots in a row: %1.</source>
        <translation>“ui.entry”不能含有连续两个点：%1。</translation>
    </message>
    <message>
        <source>Give a path inside the bundle, as in &quot;ui/index.html&quot;.</source>
        <translation>请给出捆绑包内的路径，例如“ui/index.html”。</translation>
    </message>
    <message>
        <source>ui.hooks is no object</source>
        <translation>ui.hooks 不是对象</translation>
    </message>
    <message>
        <source>&quot;ui.hooks&quot; has to be an object, not %1.</source>
        <translation>“ui.hooks”必须是对象，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, or remove it.</source>
        <translation>请写成 {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}} 的形式，或将其移除。</translation>
    </message>
    <message>
        <source>a hook is no object</source>
        <translation>有钩子不是对象</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has to be an object, not %2.</source>
        <translation>钩子“%1”必须是对象，而不是 %2。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;label&quot;: &quot;Reports&quot;}, or remove it.</source>
        <translation>请写成 {&quot;label&quot;: &quot;Reports&quot;} 的形式，或将其移除。</translation>
    </message>
    <message>
        <source>a hook&apos;s label is no text</source>
        <translation>钩子的 label 不是字符串</translation>
    </message>
    <message>
        <source>The label of the hook &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>钩子“%1”的 label 必须是非空白的字符串，而不是 %2。</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has no label.</source>
        <translation>钩子“%1”没有 label。</translation>
    </message>
    <message>
        <source>Give the words that the menu shows.</source>
        <translation>请给出菜单显示的文字。</translation>
    </message>
    <message>
        <source>api is no object</source>
        <translation>api 不是对象</translation>
    </message>
    <message>
        <source>&quot;api&quot; has to be an object, not %1.</source>
        <translation>“api”必须是对象，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;endpoints&quot;: []}, or remove the field.</source>
        <translation>请写成 {&quot;endpoints&quot;: []} 的形式，或移除此字段。</translation>
    </message>
    <message>
        <source>api.endpoints is no list</source>
        <translation>api.endpoints 不是列表</translation>
    </message>
    <message>
        <source>&quot;api.endpoints&quot; has to be a list, not %1.</source>
        <translation>“api.endpoints”必须是列表，而不是 %1。</translation>
    </message>
    <message>
        <source>&quot;api&quot; has no &quot;endpoints&quot;.</source>
        <translation>“api”没有“endpoints”。</translation>
    </message>
    <message>
        <source>Add the list of endpoints, or remove &quot;api&quot;.</source>
        <translation>请添加端点列表，或移除“api”。</translation>
    </message>
    <message>
        <source>an endpoint is no object</source>
        <translation>有端点不是对象</translation>
    </message>
    <message>
        <source>An endpoint has to be an object, not %1.</source>
        <translation>端点必须是对象，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it with method, path and handler.</source>
        <translation>请写出 method、path 和 handler。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is no text</source>
        <translation>端点的 method 不是字符串</translation>
    </message>
    <message>
        <source>The endpoint&apos;s method has to be a text that is not blank, not %1.</source>
        <translation>端点的 method 必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>The endpoint has no method.</source>
        <translation>端点没有 method。</translation>
    </message>
    <message>
        <source>Use one of GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</source>
        <translation>请使用 GET、POST、PUT、PATCH、DELETE、OPTIONS、HEAD 之一。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is unknown</source>
        <translation>端点的 method 未知</translation>
    </message>
    <message>
        <source>The server does not know the method %1.</source>
        <translation>服务器不支持方法 %1。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path is no text</source>
        <translation>端点的 path 不是字符串</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path has to be a text that is not blank, not %1.</source>
        <translation>端点的 path 必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>The endpoint has no path.</source>
        <translation>端点没有 path。</translation>
    </message>
    <message>
        <source>Give it as in &quot;/reports&quot;.</source>
        <translation>请写成“/reports”的形式。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with white space</source>
        <translation>端点的 path 含有空白</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path holds white space: %1.</source>
        <translation>端点的 path 含有空白：%1。</translation>
    </message>
    <message>
        <source>Remove it, or write it as %20.</source>
        <translation>请将其移除，或写成 %20。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with two dots</source>
        <translation>端点的 path 含有两个点</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path may not hold two dots in a row: %1.</source>
        <translation>端点的 path 不能含有连续两个点：%1。</translation>
    </message>
    <message>
        <source>Give a path that begins with / and has no &quot;..&quot;.</source>
        <translation>请给出以 / 开头且不含“..”的路径。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler is no text</source>
        <translation>端点的 handler 不是字符串</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler has to be a text that is not blank, not %1.</source>
        <translation>端点的 handler 必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>The endpoint has no handler.</source>
        <translation>端点没有 handler。</translation>
    </message>
    <message>
        <source>Name the handler in your code, as in &quot;dist/handlers/list&quot;.</source>
        <translation>请给出代码中处理程序的名称，例如“dist/handlers/list”。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler with two dots</source>
        <translation>端点的 handler 含有两个点</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler may not hold two dots in a row: %1.</source>
        <translation>端点的 handler 不能含有连续两个点：%1。</translation>
    </message>
    <message>
        <source>Name a handler inside the bundle.</source>
        <translation>请给出捆绑包内处理程序的名称。</translation>
    </message>
    <message>
        <source>assets is no list</source>
        <translation>assets 不是列表</translation>
    </message>
    <message>
        <source>&quot;assets&quot; has to be a list, not %1.</source>
        <translation>“assets”必须是列表，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;], or remove the field.</source>
        <translation>请写成 [&quot;ui/**&quot;] 的形式，或移除此字段。</translation>
    </message>
    <message>
        <source>an asset is no text</source>
        <translation>有资源不是字符串</translation>
    </message>
    <message>
        <source>An asset has to be a text that is not blank, not %1.</source>
        <translation>资源必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in &quot;ui/**&quot;, or remove the entry.</source>
        <translation>请写成“ui/**”的形式，或移除此条目。</translation>
    </message>
    <message>
        <source>precompiled is no object</source>
        <translation>precompiled 不是对象</translation>
    </message>
    <message>
        <source>&quot;precompiled&quot; has to be an object, not %1.</source>
        <translation>“precompiled”必须是对象，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, or remove the field.</source>
        <translation>请写成 {&quot;TARGET&quot;: &quot;precompiled/file&quot;} 的形式，或移除此字段。</translation>
    </message>
    <message>
        <source>a precompiled target is blank</source>
        <translation>有预编译目标为空白</translation>
    </message>
    <message>
        <source>A target of &quot;precompiled&quot; is blank.</source>
        <translation>“precompiled”中有一个目标为空白。</translation>
    </message>
    <message>
        <source>Name the target.</source>
        <translation>请给出目标的名称。</translation>
    </message>
    <message>
        <source>a precompiled file is no text</source>
        <translation>有预编译文件不是字符串</translation>
    </message>
    <message>
        <source>The file for the target &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>目标“%1”的文件必须是非空白的字符串，而不是 %2。</translation>
    </message>
    <message>
        <source>Give the file&apos;s path in the bundle.</source>
        <translation>请给出文件在捆绑包中的路径。</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器的说明：%1</translation>
    </message>
    <message>
        <source>The server itself found this when it was to publish. Mend it, pack and publish again.</source>
        <translation>这是服务器在要发布时自行发现的。请修正后重新打包并发布。</translation>
    </message>
    <message>
        <source>minimal manifest of older servers</source>
        <translation>旧版服务器的最小清单</translation>
    </message>
    <message>
        <source>This is the minimal manifest of older servers.</source>
        <translation>这是旧版服务器的最小清单。</translation>
    </message>
    <message>
        <source>Today&apos;s server refuses it. Use name, version, runtime and ui instead, unless your server is an older one.</source>
        <translation>当前服务器会拒绝它。请改用 name、version、runtime 和 ui，除非您的服务器是旧版。</translation>
    </message>
    <message>
        <source>extension is no text</source>
        <translation>extension 不是字符串</translation>
    </message>
    <message>
        <source>&quot;extension&quot; has to be a text that is not blank, not %1.</source>
        <translation>“extension”必须是非空白的字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>&quot;extension&quot; is missing.</source>
        <translation>缺少“extension”。</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name.</source>
        <translation>请给出扩展的名称。</translation>
    </message>
    <message>
        <source>version is no text (minimal)</source>
        <translation>version 不是字符串（最小清单）</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing.</source>
        <translation>缺少“version”。</translation>
    </message>
    <message>
        <source>Give it as in &quot;1.0.0&quot;.</source>
        <translation>请写成“1.0.0”的形式。</translation>
    </message>
    <message>
        <source>entry is no object</source>
        <translation>entry 不是对象</translation>
    </message>
    <message>
        <source>&quot;entry&quot; has to be an object, not %1.</source>
        <translation>“entry”必须是对象，而不是 %1。</translation>
    </message>
    <message>
        <source>&quot;entry&quot; is missing.</source>
        <translation>缺少“entry”。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</source>
        <translation>请写成 {&quot;wasm&quot;: &quot;entry.wasm&quot;} 的形式。</translation>
    </message>
    <message>
        <source>entry.wasm is not a path</source>
        <translation>entry.wasm 不是路径</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; has to be a path in the bundle, not %1.</source>
        <translation>“entry.wasm”必须是捆绑包中的路径，而不是 %1。</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; is missing.</source>
        <translation>缺少“entry.wasm”。</translation>
    </message>
    <message>
        <source>Give the WebAssembly file&apos;s path in the bundle, without &quot;..&quot;.</source>
        <translation>请给出 WebAssembly 文件在捆绑包中的路径，不含“..”。</translation>
    </message>
    <message>
        <source>ui is no object (minimal)</source>
        <translation>ui 不是对象（最小清单）</translation>
    </message>
    <message>
        <source>Write it as in {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</source>
        <translation>请写成 {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []} 的形式。</translation>
    </message>
    <message>
        <source>ui.basePath is no text</source>
        <translation>ui.basePath 不是字符串</translation>
    </message>
    <message>
        <source>&quot;ui.basePath&quot; has to be a text, not %1.</source>
        <translation>“ui.basePath”必须是字符串，而不是 %1。</translation>
    </message>
    <message>
        <source>Write it as in &quot;/&quot;.</source>
        <translation>请写成“/”的形式。</translation>
    </message>
    <message>
        <source>ui.assets is no list of texts</source>
        <translation>ui.assets 不是字符串列表</translation>
    </message>
    <message>
        <source>&quot;ui.assets&quot; has to be a list of texts that are not blank; here is %1.</source>
        <translation>“ui.assets”必须是非空白字符串的列表；此处为 %1。</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;].</source>
        <translation>请写成 [&quot;ui/**&quot;] 的形式。</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 是符号链接。</translation>
    </message>
    <message>
        <source>The server&apos;s Runner drops links. Let the build copy the file instead.</source>
        <translation>服务器的 Runner 会丢弃链接。请让构建改为复制文件。</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>Remove it: a bundle holds files only.</source>
        <translation>请将其移除：捆绑包只包含文件。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check its permissions; a bundle without it would not be what you built.</source>
        <translation>请检查其权限；缺少它的捆绑包与您的构建结果不符。</translation>
    </message>
    <message>
        <source>name is not UTF-8</source>
        <translation>名称不是 UTF-8</translation>
    </message>
    <message>
        <source>The name %1 is not valid UTF-8.</source>
        <translation>名称 %1 不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Rename it: other systems could not find the file.</source>
        <translation>请将其重命名：其他系统可能找不到该文件。</translation>
    </message>
    <message>
        <source>names differ in case only</source>
        <translation>名称仅大小写不同</translation>
    </message>
    <message>
        <source>%1 and %2 differ in upper and lower case only.</source>
        <translation>%1 和 %2 仅大小写不同。</translation>
    </message>
    <message>
        <source>On some systems one would take the place of the other. Rename one.</source>
        <translation>在某些系统上，其中一个会取代另一个。请重命名其中一个。</translation>
    </message>
    <message>
        <source>odd character in a name</source>
        <translation>名称中有异常字符</translation>
    </message>
    <message>
        <source>The name %1 has a control character or a backslash.</source>
        <translation>名称 %1 含有控制字符或反斜杠。</translation>
    </message>
    <message>
        <source>Rename it: not every system can store such a name.</source>
        <translation>请将其重命名：并非所有系统都能存储这样的名称。</translation>
    </message>
    <message>
        <source>manifest.json is missing</source>
        <translation>缺少 manifest.json</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>文件夹顶层没有 manifest.json。</translation>
    </message>
    <message>
        <source>Check that this is the folder that the build writes; without a manifest nothing can be published.</source>
        <translation>请检查这是否为构建写入的文件夹；没有清单就无法发布任何内容。</translation>
    </message>
    <message>
        <source>skipped by the Runner</source>
        <translation>被 Runner 跳过</translation>
    </message>
    <message>
        <source>The Runner will leave out %1.</source>
        <translation>Runner 会排除 %1。</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, and paths with two dots anywhere. Rename the file, or leave it out of the build.</source>
        <translation>它会跳过有一段以点开头的路径，以及任何位置含有两个点的路径。请重命名文件，或将其从构建中排除。</translation>
    </message>
    <message>
        <source>second manifest.json</source>
        <translation>第二个 manifest.json</translation>
    </message>
    <message>
        <source>%1 is a second manifest.</source>
        <translation>%1 是第二个清单。</translation>
    </message>
    <message>
        <source>Some servers may take it for the extension&apos;s own. Rename it where you can.</source>
        <translation>某些服务器可能将其当作扩展自己的清单。如有可能，请将其重命名。</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>The folder %1 is empty, and is left out.</source>
        <translation>文件夹 %1 为空，已排除。</translation>
    </message>
    <message>
        <source>A bundle holds files only. Put a file in it where the folder is needed.</source>
        <translation>捆绑包只包含文件。如需要该文件夹，请在其中放入文件。</translation>
    </message>
    <message>
        <source>rules cannot be read</source>
        <translation>无法读取规则</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的规则：%2。</translation>
    </message>
    <message>
        <source>What they are to leave out would be published. Make it a readable file of at most 256 KiB, or remove it.</source>
        <translation>规则要排除的内容将会被发布。请使其成为不超过 256 KiB 的可读文件，或将其移除。</translation>
    </message>
    <message>
        <source>rule that leaves nothing out</source>
        <translation>规则未排除任何内容</translation>
    </message>
    <message>
        <source>The rule %2 (%1) leaves nothing out.</source>
        <translation>规则 %2（%1）未排除任何内容。</translation>
    </message>
    <message>
        <source>Nothing of that name is here, or another rule decides on it. Remove the line where it is not needed any more.</source>
        <translation>此处没有该名称的内容，或由其他规则决定。如不再需要，请移除该行。</translation>
    </message>
    <message>
        <source>rule that takes nothing back in</source>
        <translation>规则未重新包含任何内容</translation>
    </message>
    <message>
        <source>The rule %2 (%1) takes nothing back in.</source>
        <translation>规则 %2（%1）未重新包含任何内容。</translation>
    </message>
    <message>
        <source>A file below a folder that is left out cannot be taken back in. Leave out what is in the folder (&quot;folder/*&quot;) instead of the folder.</source>
        <translation>已排除的文件夹下的文件无法重新包含。请排除文件夹中的内容（“folder/*”），而不是排除文件夹。</translation>
    </message>
    <message>
        <source>asset pattern without a file</source>
        <translation>资源模式没有对应文件</translation>
    </message>
    <message>
        <source>No file is named by the pattern %1 of the manifest&apos;s &quot;assets&quot;.</source>
        <translation>清单“assets”的模式 %1 未指明任何文件。</translation>
    </message>
    <message>
        <source>Check its spelling, and that the build has written what it names.</source>
        <translation>请检查其拼写，以及构建是否已写出其所指的文件。</translation>
    </message>
    <message>
        <source>needed file is left out</source>
        <translation>需要的文件被排除</translation>
    </message>
    <message>
        <source>%1 is left out by the rule %3 (%2), but the manifest needs it.</source>
        <translation>%1 被规则 %3（%2）排除，但清单需要它。</translation>
    </message>
    <message>
        <source>Take it back in with a line that begins with !, or change the rule.</source>
        <translation>请用以 ! 开头的行将其重新包含，或更改规则。</translation>
    </message>
    <message>
        <source>large file</source>
        <translation>大文件</translation>
    </message>
    <message>
        <source>%1 takes %2 MiB.</source>
        <translation>%1 占用 %2 MiB。</translation>
    </message>
    <message>
        <source>It is one of the largest files. Check that users need it.</source>
        <translation>它是最大的文件之一。请检查用户是否需要它。</translation>
    </message>
    <message>
        <source>folder over the cap</source>
        <translation>文件夹超过上限</translation>
    </message>
    <message>
        <source>The files take %1 MiB; the server takes bundles of at most %2 MiB, packed.</source>
        <translation>文件共占用 %1 MiB；服务器接受打包后不超过 %2 MiB 的捆绑包。</translation>
    </message>
    <message>
        <source>Packing makes them smaller, perhaps not small enough. The largest files are named.</source>
        <translation>打包会使其变小，但可能仍不够小。最大的文件已列出。</translation>
    </message>
    <message>
        <source>bundle over the cap</source>
        <translation>捆绑包超过上限</translation>
    </message>
    <message>
        <source>The bundle has %1 MiB; the server takes at most %2 MiB.</source>
        <translation>捆绑包为 %1 MiB；服务器最多接受 %2 MiB。</translation>
    </message>
    <message>
        <source>Leave out what users do not need: a .waybillignore file says what stays out.</source>
        <translation>请排除用户不需要的内容：由 .waybillignore 文件说明要排除的内容。</translation>
    </message>
    <message>
        <source>bundle has grown</source>
        <translation>捆绑包变大</translation>
    </message>
    <message>
        <source>The bundle is %1 % larger than the last version: %2 MiB then, %3 MiB now.</source>
        <translation>捆绑包比上一版本大 %1%：当时 %2 MiB，现在 %3 MiB。</translation>
    </message>
    <message>
        <source>Check that nothing came in by mistake. The contents name the largest files.</source>
        <translation>请检查有无误入的内容。“内容”页面列出了最大的文件。</translation>
    </message>
    <message>
        <source>no WebAssembly in the project</source>
        <translation>项目中没有 WebAssembly</translation>
    </message>
    <message>
        <source>The project has neither dist/main.wasm nor dist/component.wasm, and its endpoints need one.</source>
        <translation>项目既没有 dist/main.wasm 也没有 dist/component.wasm，而其端点需要它。</translation>
    </message>
    <message>
        <source>Build it first. A project without endpoints needs none.</source>
        <translation>请先构建。没有端点的项目不需要它。</translation>
    </message>
    <message>
        <source>minimal manifest (schema)</source>
        <translation>最小清单（schema）</translation>
    </message>
    <message>
        <source>The published schema does not know the minimal manifest of older servers.</source>
        <translation>已发布的 schema 未定义旧版服务器的最小清单。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it for an older server. For today&apos;s, use name, publisher, version, runtime and ui.</source>
        <translation>对旧版服务器而言没有问题。对当前服务器，请使用 name、publisher、version、runtime 和 ui。</translation>
    </message>
    <message>
        <source>a field is missing (schema)</source>
        <translation>缺少字段（schema）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; the published schema asks for it.</source>
        <translation>缺少“%1”；已发布的 schema 要求此字段。</translation>
    </message>
    <message>
        <source>Add it where you know what belongs there: tools that go by the schema stop here.</source>
        <translation>如果您知道应填什么，请添加：遵循 schema 的工具会在此停止。</translation>
    </message>
    <message>
        <source>not a text (schema)</source>
        <translation>不是字符串（schema）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text by the published schema, not %2.</source>
        <translation>按已发布的 schema，“%1”必须是字符串，而不是 %2。</translation>
    </message>
    <message>
        <source>Write it in quotes, or remove it.</source>
        <translation>请写在引号中，或将其移除。</translation>
    </message>
    <message>
        <source>not a list (schema)</source>
        <translation>不是列表（schema）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list by the published schema, not %2.</source>
        <translation>按已发布的 schema，“%1”必须是列表，而不是 %2。</translation>
    </message>
    <message>
        <source>Write it between [ and ], or remove it.</source>
        <translation>请写在 [ 和 ] 之间，或将其移除。</translation>
    </message>
    <message>
        <source>not an object (schema)</source>
        <translation>不是对象（schema）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object by the published schema, not %2.</source>
        <translation>按已发布的 schema，“%1”必须是对象，而不是 %2。</translation>
    </message>
    <message>
        <source>Write it between { and }, or remove it.</source>
        <translation>请写在 { 和 } 之间，或将其移除。</translation>
    </message>
    <message>
        <source>a blank text (schema)</source>
        <translation>空白字符串（schema）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is blank.</source>
        <translation>“%1”为空白。</translation>
    </message>
    <message>
        <source>Say what it is, or remove it.</source>
        <translation>请写明其内容，或将其移除。</translation>
    </message>
    <message>
        <source>not one of the values (schema)</source>
        <translation>不是允许的值之一（schema）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the published schema knows %3.</source>
        <translation>“%1”为 %2；已发布的 schema 定义的是 %3。</translation>
    </message>
    <message>
        <source>Use one of these: tools that go by the schema refuse others, and a Runner may not know them.</source>
        <translation>请使用其中之一：遵循 schema 的工具会拒绝其他值，Runner 也可能不支持它们。</translation>
    </message>
    <message>
        <source>a field that the schema does not know</source>
        <translation>schema 未定义的字段</translation>
    </message>
    <message>
        <source>The published schema knows no field &quot;%1&quot;.</source>
        <translation>已发布的 schema 未定义字段“%1”。</translation>
    </message>
    <message>
        <source>The server overlooks it today. Check its spelling, or remove it.</source>
        <translation>服务器目前会忽略它。请检查其拼写，或将其移除。</translation>
    </message>
    <message>
        <source>a field that the schema is late with</source>
        <translation>schema 尚未收录的字段</translation>
    </message>
    <message>
        <source>The published schema knows no &quot;%1&quot;, but the platform uses it.</source>
        <translation>已发布的 schema 未定义“%1”，但平台使用它。</translation>
    </message>
    <message>
        <source>Nothing has to be done: real manifests have it, and the server takes it.</source>
        <translation>无需处理：实际的清单中有此字段，服务器也接受。</translation>
    </message>
    <message>
        <source>an empty list (schema)</source>
        <translation>空列表（schema）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; the published schema asks for one entry at least.</source>
        <translation>“%1”为空；已发布的 schema 要求至少一个条目。</translation>
    </message>
    <message>
        <source>Add an endpoint, or leave &quot;api&quot; out.</source>
        <translation>请添加端点，或省略“api”。</translation>
    </message>
    <message>
        <source>a capability twice</source>
        <translation>能力重复</translation>
    </message>
    <message>
        <source>The capability %1 stands here a second time.</source>
        <translation>能力 %1 在此处第二次出现。</translation>
    </message>
    <message>
        <source>Once is enough; the published schema refuses repetitions.</source>
        <translation>列出一次即可；已发布的 schema 不接受重复。</translation>
    </message>
    <message>
        <source>a capability without cap:</source>
        <translation>能力缺少 cap:</translation>
    </message>
    <message>
        <source>%1 is the older name of %2.</source>
        <translation>%1 是 %2 的旧名称。</translation>
    </message>
    <message>
        <source>Older documents leave out &quot;cap:&quot;; the platform grants only the name with it.</source>
        <translation>旧文档省略“cap:”；平台只授予带有它的名称。</translation>
    </message>
    <message>
        <source>a capability in another spelling</source>
        <translation>能力的写法不同</translation>
    </message>
    <message>
        <source>%1 is written %2.</source>
        <translation>%1 的写法应为 %2。</translation>
    </message>
    <message>
        <source>The server compares without case and white space, the published schema does not.</source>
        <translation>服务器比较时忽略大小写和空白，已发布的 schema 则不然。</translation>
    </message>
    <message>
        <source>an unknown capability</source>
        <translation>未知能力</translation>
    </message>
    <message>
        <source>No capability %1 is known.</source>
        <translation>没有已知的能力 %1。</translation>
    </message>
    <message>
        <source>Nobody grants it, and the code that needs it will fail. Check its spelling: waybill-cli explain capabilities[] lists them all.</source>
        <translation>它不会被授予，需要它的代码会失败。请检查其拼写：waybill-cli explain capabilities[] 列出全部能力。</translation>
    </message>
    <message>
        <source>a method in lower case</source>
        <translation>方法为小写</translation>
    </message>
    <message>
        <source>The method %1 is not in upper case.</source>
        <translation>方法 %1 不是大写。</translation>
    </message>
    <message>
        <source>The server takes it in any case; the published schema wants it in upper case.</source>
        <translation>服务器不区分大小写；已发布的 schema 要求大写。</translation>
    </message>
    <message>
        <source>more for the schema</source>
        <translation>schema 的更多问题</translation>
    </message>
    <message>
        <source>The published schema has more than %1 remarks; %2 of them are left out.</source>
        <translation>按已发布的 schema，问题超过 %1 个；省略了其中 %2 个。</translation>
    </message>
    <message>
        <source>Mend those that stand here, and look again.</source>
        <translation>请修正此处列出的问题，然后再次查看。</translation>
    </message>
    <message>
        <source>name is no reverse domain</source>
        <translation>name 不是反向域名</translation>
    </message>
    <message>
        <source>The name %1 does not begin with a domain of yours.</source>
        <translation>名称 %1 不以您的域名开头。</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for a domain, last part first, as in &quot;com.acme.reports&quot;: so two publishers never meet.</source>
        <translation>平台的文档要求使用末段在前的域名，例如“com.acme.reports”：这样两个发布者就不会重名。</translation>
    </message>
    <message>
        <source>version is no semantic version</source>
        <translation>version 不是语义化版本</translation>
    </message>
    <message>
        <source>%1 is no semantic version.</source>
        <translation>%1 不是语义化版本。</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for Semantic Versioning 2.0.0: three numbers without leading zeros, as in 1.4.2 or 1.4.2-rc.1.</source>
        <translation>平台的文档要求遵循语义化版本 2.0.0：三个不带前导零的数字，例如 1.4.2 或 1.4.2-rc.1。</translation>
    </message>
    <message>
        <source>the server chooses the version</source>
        <translation>由服务器选择版本</translation>
    </message>
    <message>
        <source>%1 lets the server choose the next free patch number.</source>
        <translation>%1 让服务器选择下一个空闲的补丁号。</translation>
    </message>
    <message>
        <source>Nothing has to be done. Give three numbers where the version should be known beforehand.</source>
        <translation>无需处理。如需事先确定版本，请给出三个数字。</translation>
    </message>
    <message>
        <source>an endpoint twice</source>
        <translation>端点重复</translation>
    </message>
    <message>
        <source>%1 %2 is declared a second time.</source>
        <translation>%1 %2 第二次声明。</translation>
    </message>
    <message>
        <source>Only one handler can answer. Remove one of the two, or give it another path.</source>
        <translation>只能有一个处理程序应答。请移除其中一个，或给它另一个路径。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path without /</source>
        <translation>端点的 path 没有 /</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not begin with /.</source>
        <translation>端点的 path %1 不以 / 开头。</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for it, as in &quot;/reports&quot;: without it a call may not find the handler.</source>
        <translation>平台的文档要求如此，例如“/reports”：没有它，调用可能找不到处理程序。</translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation>字符串首尾有空白</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has white space at its beginning or end.</source>
        <translation>“%1”的开头或结尾有空白。</translation>
    </message>
    <message>
        <source>It is kept as it is, and nobody sees why a name or path does not fit. Remove it.</source>
        <translation>它会原样保留，且看不出名称或路径为何不匹配。请将其移除。</translation>
    </message>
    <message>
        <source>ui.entry does not exist</source>
        <translation>ui.entry 不存在</translation>
    </message>
    <message>
        <source>The page %1 is not in the folder.</source>
        <translation>页面 %1 不在文件夹中。</translation>
    </message>
    <message>
        <source>The extension would open on an error. Check the path from the top of the folder, upper and lower case, and that the build writes it.</source>
        <translation>扩展打开时会出错。请检查从文件夹顶层算起的路径、大小写，以及构建是否写出该页面。</translation>
    </message>
    <message>
        <source>assets without a file</source>
        <translation>资源没有对应文件</translation>
    </message>
    <message>
        <source>No file matches %1.</source>
        <translation>没有文件匹配 %1。</translation>
    </message>
    <message>
        <source>Check the pattern: it counts from the top of the folder, * stays within a folder, ** goes below.</source>
        <translation>请检查模式：从文件夹顶层算起，* 限于一个文件夹内，** 包括下级。</translation>
    </message>
    <message>
        <source>a precompiled file does not exist</source>
        <translation>预编译文件不存在</translation>
    </message>
    <message>
        <source>The file %2 for the target &quot;%1&quot; is not in the folder.</source>
        <translation>目标“%1”的文件 %2 不在文件夹中。</translation>
    </message>
    <message>
        <source>Check its path, and that the build writes it.</source>
        <translation>请检查其路径，以及构建是否写出该文件。</translation>
    </message>
    <message>
        <source>sbom does not exist</source>
        <translation>sbom 不存在</translation>
    </message>
    <message>
        <source>The list of parts %1 is not in the folder.</source>
        <translation>组成部分列表 %1 不在文件夹中。</translation>
    </message>
    <message>
        <source>entry does not exist</source>
        <translation>entry 不存在</translation>
    </message>
    <message>
        <source>The file %1, which &quot;entry&quot; names, is not in the folder.</source>
        <translation>“entry”所指的文件 %1 不在文件夹中。</translation>
    </message>
    <message>
        <source>Check its path; today&apos;s server refuses the field anyway.</source>
        <translation>请检查其路径；当前服务器无论如何都会拒绝此字段。</translation>
    </message>
    <message>
        <source>entry.wasm does not exist</source>
        <translation>entry.wasm 不存在</translation>
    </message>
    <message>
        <source>The code %1 is not in the folder.</source>
        <translation>代码 %1 不在文件夹中。</translation>
    </message>
    <message>
        <source>Nothing could run. Check the path, and that the build writes it.</source>
        <translation>没有可运行的代码。请检查路径，以及构建是否写出该文件。</translation>
    </message>
    <message>
        <source>the code does not exist</source>
        <translation>代码不存在</translation>
    </message>
    <message>
        <source>Code is declared, but %1 is not in the folder.</source>
        <translation>声明了代码，但 %1 不在文件夹中。</translation>
    </message>
    <message>
        <source>The extension would install, and fail at its first call. Check that the build writes it, or remove the endpoints.</source>
        <translation>扩展可以安装，但首次调用就会失败。请检查构建是否写出该文件，或移除端点。</translation>
    </message>
    <message>
        <source>no WebAssembly</source>
        <translation>不是 WebAssembly</translation>
    </message>
    <message>
        <source>%1 does not begin as WebAssembly does.</source>
        <translation>%1 的开头不符合 WebAssembly。</translation>
    </message>
    <message>
        <source>The Runner could not load it. Check what the build puts there: it has to begin with the four bytes 00 61 73 6d.</source>
        <translation>Runner 无法加载它。请检查构建在该处写出的内容：必须以四个字节 00 61 73 6d 开头。</translation>
    </message>
    <message>
        <source>a core module</source>
        <translation>核心模块</translation>
    </message>
    <message>
        <source>%1 is a core module of WebAssembly, not a component.</source>
        <translation>%1 是 WebAssembly 核心模块，而不是组件。</translation>
    </message>
    <message>
        <source>Runners of today execute components. Nothing has to be done for a Runner that takes core modules; else build a component, as with jco componentize.</source>
        <translation>当前的 Runner 执行组件。对接受核心模块的 Runner 无需处理；否则请构建组件，例如用 jco componentize。</translation>
    </message>
    <message>
        <source>an unknown kind of WebAssembly</source>
        <translation>未知的 WebAssembly 类型</translation>
    </message>
    <message>
        <source>%1 is WebAssembly of a kind that is not known: its header goes on with %2.</source>
        <translation>%1 是未知类型的 WebAssembly：其文件头接下来是 %2。</translation>
    </message>
    <message>
        <source>Check that the file is whole, and which version the build&apos;s tools write.</source>
        <translation>请检查文件是否完整，以及构建工具写出的是哪个版本。</translation>
    </message>
    <message>
        <source>assets were not all compared</source>
        <translation>资源未全部比较</translation>
    </message>
    <message>
        <source>%1 patterns of assets were not compared with the files.</source>
        <translation>有 %1 个资源模式未与文件比较。</translation>
    </message>
    <message>
        <source>That would take too long here. Use fewer patterns, or plainer ones.</source>
        <translation>在此比较会耗时过长。请使用更少或更简单的模式。</translation>
    </message>
    <message>
        <source>a named file is skipped by the Runner</source>
        <translation>所指的文件会被 Runner 跳过</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which the Runner will leave out.</source>
        <translation>“%1”指明了 %2，而 Runner 会将其排除。</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the file.</source>
        <translation>它会跳过有一段以点开头的路径、任何位置含有两个点的路径，以及链接。请重命名该文件。</translation>
    </message>
    <message>
        <source>ui.entry is not served</source>
        <translation>ui.entry 不会被提供</translation>
    </message>
    <message>
        <source>The page %1 is not below ui/, and the Runner serves nothing else.</source>
        <translation>页面 %1 不在 ui/ 下，而 Runner 只提供其下的内容。</translation>
    </message>
    <message>
        <source>Move the page and what it loads below ui/, as in &quot;ui/index.html&quot;.</source>
        <translation>请将页面及其加载的内容移到 ui/ 下，例如“ui/index.html”。</translation>
    </message>
    <message>
        <source>assets that are all skipped</source>
        <translation>资源全部被跳过</translation>
    </message>
    <message>
        <source>The Runner will leave out every file that %1 matches.</source>
        <translation>Runner 会排除 %1 匹配的所有文件。</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the files.</source>
        <translation>它会跳过有一段以点开头的路径、任何位置含有两个点的路径，以及链接。请重命名这些文件。</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>%1 holds a private key (%2): %3, %4 characters.</source>
        <translation>%1 含有私钥（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Anybody who gets the bundle gets the key. Leave the file out of the build, and replace the key: it may be in your history already. A key made for tests alone can be waived: waybill-cli waive.</source>
        <translation>任何获得捆绑包的人都会获得该密钥。请将文件从构建中排除，并更换密钥：它可能已在您的历史记录中。仅供测试的密钥可以豁免：waybill-cli waive。</translation>
    </message>
    <message>
        <source>private key under a passphrase</source>
        <translation>受密码短语保护的私钥</translation>
    </message>
    <message>
        <source>%1 holds a private key under a passphrase (%2): %3, %4 characters.</source>
        <translation>%1 含有受密码短语保护的私钥（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Whoever gets the bundle can try passphrases for as long as they like. Leave the file out of the build.</source>
        <translation>任何获得捆绑包的人都可以无限期地尝试密码短语。请将文件从构建中排除。</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>%1 is a key store (%2): %3, %4 bytes and more.</source>
        <translation>%1 是密钥库（%2）：%3，至少 %4 字节。</translation>
    </message>
    <message>
        <source>It holds private keys as a rule. Leave the file out of the build; one with certificates alone can be waived: waybill-cli waive.</source>
        <translation>它通常含有私钥。请将文件从构建中排除；仅含证书的密钥库可以豁免：waybill-cli waive。</translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation>服务账号的密钥</translation>
    </message>
    <message>
        <source>%1 holds the private key of a service account (%2): %3, %4 characters.</source>
        <translation>%1 含有服务账号的私钥（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Leave the file out of the build, delete this key in the console, and make another one where it is needed: on a server.</source>
        <translation>请将文件从构建中排除，在控制台中删除此密钥，并在需要它的地方（即服务器上）另建一个。</translation>
    </message>
    <message>
        <source>cloud access key</source>
        <translation>云访问密钥</translation>
    </message>
    <message>
        <source>%1 holds a secret access key (%2): %3, %4 characters.</source>
        <translation>%1 含有秘密访问密钥（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Deactivate the key at once in the console of the service, then leave it out of the build. Code that runs at the user&apos;s needs temporary credentials.</source>
        <translation>请立即在该服务的控制台中停用此密钥，然后将其从构建中排除。在用户处运行的代码需要临时凭据。</translation>
    </message>
    <message>
        <source>id of a cloud access key</source>
        <translation>云访问密钥的 ID</translation>
    </message>
    <message>
        <source>%1 holds the id of an access key (%2): %3, %4 characters.</source>
        <translation>%1 含有访问密钥的 ID（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>The id alone opens nothing. Check that its secret is not in the bundle as well.</source>
        <translation>仅凭 ID 无法访问任何内容。请检查其对应的秘密密钥是否也在捆绑包中。</translation>
    </message>
    <message>
        <source>Java key store</source>
        <translation>Java 密钥库</translation>
    </message>
    <message>
        <source>It may hold private keys. Leave it out of the build unless it holds certificates alone.</source>
        <translation>它可能含有私钥。除非其中只有证书，否则请将其从构建中排除。</translation>
    </message>
    <message>
        <source>access token of a service</source>
        <translation>服务的访问令牌</translation>
    </message>
    <message>
        <source>%1 holds an access token or secret key of %2: %3, %4 characters.</source>
        <translation>%1 含有 %2 的访问令牌或秘密密钥：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Revoke it at the service: it counts as known once it was published. Then leave it out of the build, and read it at run time. One that is not real can be waived: waybill-cli waive.</source>
        <translation>请在该服务中将其吊销：一旦发布过，即视为已泄露。然后将其从构建中排除，并在运行时读取。并非真实的令牌可以豁免：waybill-cli waive。</translation>
    </message>
    <message>
        <source>key of a service that may be public</source>
        <translation>可能公开的服务密钥</translation>
    </message>
    <message>
        <source>%1 holds a key of %2: %3, %4 characters.</source>
        <translation>%1 含有 %2 的密钥：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Some keys of this form are meant for browsers. Check what this one may do, and restrict it to your addresses; else revoke it.</source>
        <translation>此形式的部分密钥是供浏览器使用的。请检查此密钥的权限，并将其限定于您的地址；否则请将其吊销。</translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation>webhook 地址</translation>
    </message>
    <message>
        <source>%1 holds the address of a webhook of %2: %3, %4 characters.</source>
        <translation>%1 含有 %2 的 webhook 地址：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Whoever knows the address can post there. Let a server of yours do it, and make a new address.</source>
        <translation>任何知道该地址的人都可以向其发送内容。请改由您的服务器发送，并换用新地址。</translation>
    </message>
    <message>
        <source>shared access signature</source>
        <translation>共享访问签名</translation>
    </message>
    <message>
        <source>%1 holds a shared access signature (%2): %3, %4 characters.</source>
        <translation>%1 含有共享访问签名（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>It opens what it was made for until it expires. Check that this is meant for everybody, or make a new one for a server.</source>
        <translation>在过期之前，它可用于访问其所授权的内容。请检查是否确实要对所有人开放，或为服务器另建一个。</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>%1 holds a token that a server has signed (%2): %3, %4 characters.</source>
        <translation>%1 含有由服务器签名的令牌（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Until it expires it speaks for somebody. Leave it out of the build; one that is meant for everybody can be waived: waybill-cli waive.</source>
        <translation>在过期之前，它代表某人的身份。请将其从构建中排除；确实面向所有人的令牌可以豁免：waybill-cli waive。</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>地址中的密码</translation>
    </message>
    <message>
        <source>%1 holds an address with a password (%2): %3, %4 characters.</source>
        <translation>%1 含有带密码的地址（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Change the password, and read it at run time from where no user sees it.</source>
        <translation>请更改密码，并在运行时从用户无法看到的位置读取。</translation>
    </message>
    <message>
        <source>password in a connection string</source>
        <translation>连接字符串中的密码</translation>
    </message>
    <message>
        <source>%1 holds a connection string with a password (%2): %3, %4 characters.</source>
        <translation>%1 含有带密码的连接字符串（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Change the password, and let a server of yours connect: users of an extension should not reach the database.</source>
        <translation>请更改密码，并由您的服务器建立连接：扩展的用户不应能访问数据库。</translation>
    </message>
    <message>
        <source>saved login</source>
        <translation>保存的登录信息</translation>
    </message>
    <message>
        <source>%1 holds the saved login of a tool (%2): %3, %4 characters.</source>
        <translation>%1 含有某个工具保存的登录信息（%2）：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Revoke the login, and keep the tool&apos;s file outside of the folder that is packed.</source>
        <translation>请吊销该登录信息，并将该工具的文件放在要打包的文件夹之外。</translation>
    </message>
    <message>
        <source>value that looks like a secret</source>
        <translation>疑似机密的值</translation>
    </message>
    <message>
        <source>%1 sets %2 to what looks like a secret: %3, %4 characters.</source>
        <translation>%1 将 %2 设为疑似机密的值：%3，%4 个字符。</translation>
    </message>
    <message>
        <source>Where it is one, revoke it and read it at run time. Where it is none, waive it with the reason: waybill-cli waive.</source>
        <translation>如果确为机密，请将其吊销并在运行时读取。如果不是，请说明原因并豁免：waybill-cli waive。</translation>
    </message>
    <message>
        <source>more secrets than are told</source>
        <translation>还有更多未列出的机密</translation>
    </message>
    <message>
        <source>%1 holds more that looks like secrets than the %2 that are told.</source>
        <translation>除已列出的 %2 处外，%1 还含有更多疑似机密的内容。</translation>
    </message>
    <message>
        <source>Look at the file as a whole: it may be a dump, or data for tests, that does not belong into the bundle.</source>
        <translation>请查看整个文件：它可能是转储或测试数据，不应放入捆绑包。</translation>
    </message>
    <message>
        <source>file of environment variables</source>
        <translation>环境变量文件</translation>
    </message>
    <message>
        <source>%1 is a file of environment variables.</source>
        <translation>%1 是环境变量文件。</translation>
    </message>
    <message>
        <source>Such files hold passwords and tokens as a rule. Leave it out of the build.</source>
        <translation>此类文件通常含有密码和令牌。请将其从构建中排除。</translation>
    </message>
    <message>
        <source>folder of version control</source>
        <translation>版本控制文件夹</translation>
    </message>
    <message>
        <source>%1 is a folder of version control.</source>
        <translation>%1 是版本控制文件夹。</translation>
    </message>
    <message>
        <source>It holds everything that was ever committed. Leave it out of the build.</source>
        <translation>它含有曾经提交的所有内容。请将其从构建中排除。</translation>
    </message>
    <message>
        <source>folder of packages</source>
        <translation>软件包文件夹</translation>
    </message>
    <message>
        <source>%1 holds the packages of the build.</source>
        <translation>%1 含有构建所用的软件包。</translation>
    </message>
    <message>
        <source>Let the bundler put into the build what is needed, and leave this folder out.</source>
        <translation>请让打包工具将需要的内容放入构建，并排除此文件夹。</translation>
    </message>
    <message>
        <source>source map</source>
        <translation>源映射</translation>
    </message>
    <message>
        <source>%1 is a source map.</source>
        <translation>%1 是源映射。</translation>
    </message>
    <message>
        <source>It shows your sources to everybody. Where that is not meant, switch source maps off in the build.</source>
        <translation>它会向所有人展示您的源代码。如非本意，请在构建中关闭源映射。</translation>
    </message>
    <message>
        <source>source map inside a file</source>
        <translation>文件内的源映射</translation>
    </message>
    <message>
        <source>%1 has its source map inside.</source>
        <translation>%1 内含源映射。</translation>
    </message>
    <message>
        <source>It shows your sources to everybody, and makes the file larger. Where that is not meant, switch it off in the build.</source>
        <translation>它会向所有人展示您的源代码，并使文件变大。如非本意，请在构建中关闭。</translation>
    </message>
    <message>
        <source>file of an editor or a system</source>
        <translation>编辑器或系统的文件</translation>
    </message>
    <message>
        <source>%1 was made by an editor or a file manager.</source>
        <translation>%1 由编辑器或文件管理器生成。</translation>
    </message>
    <message>
        <source>Nobody needs it. Leave it out of the build.</source>
        <translation>没有人需要它。请将其从构建中排除。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 is a log.</source>
        <translation>%1 是日志。</translation>
    </message>
    <message>
        <source>Logs tell of your computer, and at times of passwords. Leave it out of the build.</source>
        <translation>日志会透露您计算机的信息，有时还有密码。请将其从构建中排除。</translation>
    </message>
    <message>
        <source>file in which a tool keeps logins</source>
        <translation>工具保存登录信息的文件</translation>
    </message>
    <message>
        <source>%1 is a file in which a tool keeps its logins.</source>
        <translation>%1 是工具保存登录信息的文件。</translation>
    </message>
    <message>
        <source>Leave it out of the build, whatever it holds today.</source>
        <translation>无论其当前内容是什么，请将其从构建中排除。</translation>
    </message>
    <message>
        <source>private key by its name</source>
        <translation>名称疑似私钥</translation>
    </message>
    <message>
        <source>%1 has the name of a private key.</source>
        <translation>%1 具有私钥的名称。</translation>
    </message>
    <message>
        <source>Check what it is. A private key does not belong into a bundle.</source>
        <translation>请检查它是什么。私钥不应放入捆绑包。</translation>
    </message>
    <message>
        <source>memory dump</source>
        <translation>内存转储</translation>
    </message>
    <message>
        <source>%1 is the memory of a program that crashed.</source>
        <translation>%1 是崩溃程序的内存内容。</translation>
    </message>
    <message>
        <source>Whatever the program knew is in it. Leave it out of the build.</source>
        <translation>程序掌握的所有信息都在其中。请将其从构建中排除。</translation>
    </message>
    <message>
        <source>waiver that waives nothing</source>
        <translation>未豁免任何内容的豁免</translation>
    </message>
    <message>
        <source>The waiver of %1 in %2 is about nothing that is there now.</source>
        <translation>对 %2 中 %1 的豁免不涉及现有的任何内容。</translation>
    </message>
    <message>
        <source>What it was about has changed or is gone. Remove it from .waybill-waivers.json.</source>
        <translation>其所涉及的内容已更改或不复存在。请将其从 .waybill-waivers.json 中移除。</translation>
    </message>
    <message>
        <source>waivers cannot be read</source>
        <translation>无法读取豁免</translation>
    </message>
    <message>
        <source>The waivers in %1 cannot be read, so nothing is waived: %2</source>
        <translation>无法读取 %1 中的豁免，因此未豁免任何内容：%2</translation>
    </message>
    <message>
        <source>Mend the file, or move it away and waive again: waybill-cli waive.</source>
        <translation>请修正该文件，或将其移走并重新豁免：waybill-cli waive。</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Remove the field &quot;%1&quot;.</source>
        <translation>移除字段“%1”。</translation>
    </message>
    <message>
        <source>Rename the field &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>将字段“%1”重命名为“%2”。</translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot; that stands before this one.</source>
        <translation>移除位于此字段之前的字段“%1”。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation>添加“%1”：%2。</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>改写为 %1。</translation>
    </message>
    <message>
        <source>Remove the white space around it.</source>
        <translation>移除其首尾的空白。</translation>
    </message>
    <message>
        <source>Put a / in front.</source>
        <translation>在前面加上 /。</translation>
    </message>
    <message>
        <source>Remove the entry %1.</source>
        <translation>移除条目 %1。</translation>
    </message>
    <message>
        <source>Remove the byte order mark.</source>
        <translation>移除字节顺序标记。</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>移除右括号之前的逗号。</translation>
    </message>
    <message>
        <source>Write the character %1 as an escape.</source>
        <translation>将字符 %1 写成转义序列。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%L1 files</source>
        <translation>%L1 个文件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>剩余几秒</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>剩余约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>剩余约 %1 分钟</translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation>剩余一小时以上</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing was published. An uploaded copy may be on the server still; it does no harm, and nobody can install it.</source>
        <translation>未发布任何内容。服务器上可能仍有上传的副本；它没有害处，也无法被安装。</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and no usable answer came.</source>
        <translation>该版本可能已发布，也可能未发布：服务器已获得所需的一切，但未返回可用的应答。</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>该版本已发布。</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>该版本已发布，服务器的存储中有所发送的内容。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>The bundle is being sent. Nothing is published yet.</source>
        <translation>正在发送捆绑包。尚未发布任何内容。</translation>
    </message>
    <message>
        <source>The bundle is uploaded. Nothing is published yet.</source>
        <translation>捆绑包已上传。尚未发布任何内容。</translation>
    </message>
    <message>
        <source>The version is published; what follows is not over.</source>
        <translation>该版本已发布；后续步骤尚未结束。</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent; what follows is not over.</source>
        <translation>该版本已发布，服务器的存储中有所发送的内容；后续步骤尚未结束。</translation>
    </message>
    <message>
        <source>The server refused it. What was uploaded is being removed.</source>
        <translation>服务器已拒绝。正在移除已上传的内容。</translation>
    </message>
    <message>
        <source>The server was told to publish it, and has not answered yet. It may be published already.</source>
        <translation>已要求服务器发布，但尚未应答。该版本可能已发布。</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it where it runs.</source>
        <translation>请等待其结束，或在其运行处停止。</translation>
    </message>
    <message>
        <source>Go on to send it again, or dismiss it.</source>
        <translation>请“继续”以重新发送，或“忽略”。</translation>
    </message>
    <message>
        <source>Go on to check and install what is left of it, or dismiss it: the publish stands.</source>
        <translation>请“继续”以检查和安装剩余的内容，或“忽略”：发布仍然有效。</translation>
    </message>
    <message>
        <source>Did not end: nothing was sent</source>
        <translation>未结束：未发送任何内容</translation>
    </message>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation>未发布任何内容，服务器上也未留下任何内容。</translation>
    </message>
    <message>
        <source>Did not end: it broke off while the bundle was sent</source>
        <translation>未结束：发送捆绑包时中断</translation>
    </message>
    <message>
        <source>Did not end: uploaded, not published</source>
        <translation>未结束：已上传，未发布</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy is on the server still; nobody can install it.</source>
        <translation>未发布任何内容。服务器上仍有上传的副本；它无法被安装。</translation>
    </message>
    <message>
        <source>Go on to publish it, or clean up to remove the uploaded copy.</source>
        <translation>请“继续”以发布，或“清理”以移除上传的副本。</translation>
    </message>
    <message>
        <source>Published, but what was to follow did not end</source>
        <translation>已发布，但后续步骤未结束</translation>
    </message>
    <message>
        <source>Published and checked, but what was to follow did not end</source>
        <translation>已发布并检查，但后续步骤未结束</translation>
    </message>
    <message>
        <source>Refused by the server, and not cleaned up</source>
        <translation>被服务器拒绝，且未清理</translation>
    </message>
    <message>
        <source>Clean up to remove the uploaded copy, or dismiss it.</source>
        <translation>请“清理”以移除上传的副本，或“忽略”。</translation>
    </message>
    <message>
        <source>Check again: the server is asked what became of it, and nothing is published twice.</source>
        <translation>请“再次检查”：会向服务器询问结果，不会重复发布。</translation>
    </message>
    <message>
        <source>The server says that the version is published; what it has stored could not be confirmed.</source>
        <translation>服务器称该版本已发布；但其存储的内容无法确认。</translation>
    </message>
    <message>
        <source>This version was published before; what is there is unchanged, and nothing was added.</source>
        <translation>该版本先前已发布；已有内容未更改，也未添加任何内容。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published.</source>
        <translation>服务器已拒绝。未发布任何内容。</translation>
    </message>
    <message>
        <source>Published, not installed</source>
        <translation>已发布，未安装</translation>
    </message>
    <message>
        <source>Published; it is not known whether it is installed</source>
        <translation>已发布；是否已安装尚不清楚</translation>
    </message>
    <message>
        <source>Published, but not confirmed in the store</source>
        <translation>已发布，但未在存储中确认</translation>
    </message>
    <message>
        <source>Publish again to find out: where the version is published, the server says so, and nothing is doubled.</source>
        <translation>请再次发布以查明结果：如果该版本已发布，服务器会说明，不会重复发布。</translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation>没有剩余的操作。</translation>
    </message>
    <message>
        <source>Publish it again where it is still wanted.</source>
        <translation>如仍需要，请重新发布。</translation>
    </message>
    <message>
        <source>Install it again, or in the server&apos;s own pages.</source>
        <translation>请再次安装，或在服务器自己的页面中安装。</translation>
    </message>
    <message>
        <source>It was not to be installed.</source>
        <translation>原本就不安装。</translation>
    </message>
    <message>
        <source>It is installed for the tenant.</source>
        <translation>已为租户安装。</translation>
    </message>
    <message>
        <source>It is not installed for the tenant.</source>
        <translation>未为租户安装。</translation>
    </message>
    <message>
        <source>It is not known whether it is installed for the tenant.</source>
        <translation>是否已为租户安装尚不清楚。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1（第 %2 次尝试）</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1：已开始</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>The history says the same.</source>
        <translation>历史记录与之一致。</translation>
    </message>
    <message>
        <source>This history does not have the publish: not compared with it.</source>
        <translation>此历史记录中没有这次发布：未与其比较。</translation>
    </message>
    <message>
        <source>The bundle is the one that was published.</source>
        <translation>该捆绑包就是所发布的捆绑包。</translation>
    </message>
    <message>
        <source>Not compared with a bundle.</source>
        <translation>未与捆绑包比较。</translation>
    </message>
    <message>
        <source>The server&apos;s store holds what it says.</source>
        <translation>服务器的存储中有其所述的内容。</translation>
    </message>
    <message>
        <source>The server&apos;s store was not asked: no storage check is set up for it here.</source>
        <translation>未查询服务器的存储：此处未设置对它的存储检查。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Packs, checks and publishes extension bundles.</source>
        <translation>打包、检查并发布扩展捆绑包。</translation>
    </message>
    <message>
        <source>A dist or project folder, a .zip or .7z of one, or a bundle (.tar.zst), to open.</source>
        <translation>要打开的内容：dist 文件夹或项目文件夹、其 .zip 或 .7z，或捆绑包 (.tar.zst)。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The server&apos;s rules accept the manifest.</source>
        <translation>服务器的规则接受此清单。</translation>
    </message>
    <message>
        <source>The server may refuse the manifest.</source>
        <translation>服务器可能拒绝此清单。</translation>
    </message>
    <message>
        <source>The server would refuse the manifest.</source>
        <translation>服务器会拒绝此清单。</translation>
    </message>
    <message>
        <source>The manifest was not checked.</source>
        <translation>未检查清单。</translation>
    </message>
    <message>
        <source>The bundle has %1; the server takes up to %2.</source>
        <translation>捆绑包为 %1；服务器最多接受 %2。</translation>
    </message>
    <message>
        <source>The server takes a bundle of this size.</source>
        <translation>服务器接受此大小的捆绑包。</translation>
    </message>
    <message>
        <source>The server may refuse a bundle of this size.</source>
        <translation>服务器可能拒绝此大小的捆绑包。</translation>
    </message>
    <message>
        <source>The bundle cannot be sent.</source>
        <translation>捆绑包无法发送。</translation>
    </message>
    <message>
        <source>The bundle&apos;s size is not known.</source>
        <translation>捆绑包的大小未知。</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it: %1.</source>
        <translation>捆绑包的 SHA-256 与附属文件中的记录一致：%1。</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it.</source>
        <translation>捆绑包的 SHA-256 与附属文件中的记录一致。</translation>
    </message>
    <message>
        <source>The file beside the bundle holds no SHA-256 to compare with.</source>
        <translation>捆绑包的附属文件中没有可供比较的 SHA-256。</translation>
    </message>
    <message>
        <source>The bundle is not the one whose SHA-256 was written down beside it.</source>
        <translation>捆绑包不是附属文件中所记 SHA-256 对应的那一个。</translation>
    </message>
    <message>
        <source>No SHA-256 stands beside the bundle to compare it with.</source>
        <translation>捆绑包旁边没有可供比较的 SHA-256。</translation>
    </message>
    <message>
        <source>The signature (%1) is over these very bytes. Signer: %2.</source>
        <translation>签名（%1）针对的正是这些字节。签名者：%2。</translation>
    </message>
    <message>
        <source>The signature is over these very bytes.</source>
        <translation>签名针对的正是这些字节。</translation>
    </message>
    <message>
        <source>The signature is over these very bytes, but its key may not sign now.</source>
        <translation>签名针对的正是这些字节，但其密钥目前不能用于签名。</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle.</source>
        <translation>签名与捆绑包不符。</translation>
    </message>
    <message>
        <source>The signature cannot be checked here.</source>
        <translation>无法在此检查签名。</translation>
    </message>
    <message>
        <source>Nobody on the way to %1 can read what is sent.</source>
        <translation>到 %1 的途中，任何人都无法读取所发送的内容。</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>途中任何人都无法读取所发送的内容。</translation>
    </message>
    <message>
        <source>What is sent can be read and changed on the way, as you allowed it.</source>
        <translation>途中可以读取和更改所发送的内容，因为您允许了这种方式。</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address.</source>
        <translation>无法向此地址发送任何内容。</translation>
    </message>
    <message>
        <source>The address was not checked.</source>
        <translation>未检查地址。</translation>
    </message>
    <message>
        <source>The server answered within %1 ms.</source>
        <translation>服务器在 %1 毫秒内应答。</translation>
    </message>
    <message>
        <source>The server was reached.</source>
        <translation>已连接服务器。</translation>
    </message>
    <message>
        <source>The server was reached with difficulty.</source>
        <translation>连接服务器时遇到困难。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>未能连接服务器。</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>未询问服务器。</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and %2 vouches for the server.</source>
        <translation>连接已加密（%1），由 %2 为服务器担保。</translation>
    </message>
    <message>
        <source>The connection does not leave this computer.</source>
        <translation>连接不离开本机。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Whether the connection is safe is not known.</source>
        <translation>连接是否安全尚不清楚。</translation>
    </message>
    <message>
        <source>You may publish to this server.</source>
        <translation>您可以向此服务器发布。</translation>
    </message>
    <message>
        <source>The server cannot say now whether you may publish.</source>
        <translation>服务器目前无法说明您是否可以发布。</translation>
    </message>
    <message>
        <source>The server does not let you publish.</source>
        <translation>服务器不允许您发布。</translation>
    </message>
    <message>
        <source>Whether you may publish is not known.</source>
        <translation>您是否可以发布尚不清楚。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart.</source>
        <translation>本机与服务器的时钟相差 %1 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>本机与服务器的时钟一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart: that is much.</source>
        <translation>本机与服务器的时钟相差 %1 秒：差距较大。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are too far apart.</source>
        <translation>本机与服务器的时钟相差过大。</translation>
    </message>
    <message>
        <source>The server did not tell its time.</source>
        <translation>服务器未说明其时间。</translation>
    </message>
    <message>
        <source>The server chooses the next free version for %1.</source>
        <translation>服务器会为 %1 选择下一个空闲的版本。</translation>
    </message>
    <message>
        <source>The version is free.</source>
        <translation>该版本空闲。</translation>
    </message>
    <message>
        <source>These very bytes are in the server&apos;s store already: version %1 may exist.</source>
        <translation>这些字节已在服务器的存储中：版本 %1 可能已存在。</translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation>版本 %1 已发布。</translation>
    </message>
    <message>
        <source>Whether version %1 is free is not known: the server offers no question for it.</source>
        <translation>版本 %1 是否空闲尚不清楚：服务器不提供相应的查询。</translation>
    </message>
    <message>
        <source>The bundle is sent with a signature.</source>
        <translation>捆绑包将连同签名一起发送。</translation>
    </message>
    <message>
        <source>The server may demand a signature.</source>
        <translation>服务器可能要求签名。</translation>
    </message>
    <message>
        <source>The server took signed bundles only, and this one is not signed.</source>
        <translation>服务器只接受过已签名的捆绑包，而此捆绑包未签名。</translation>
    </message>
    <message>
        <source>Whether the server demands a signature is not known: it offers no question for it.</source>
        <translation>服务器是否要求签名尚不清楚：它不提供相应的查询。</translation>
    </message>
    <message>
        <source>The server&apos;s store (%1) can be looked into.</source>
        <translation>可以查看服务器的存储（%1）。</translation>
    </message>
    <message>
        <source>The server&apos;s store can be looked into.</source>
        <translation>可以查看服务器的存储。</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be looked into: what is published will not be checked there.</source>
        <translation>无法查看服务器的存储：将不会在其中检查所发布的内容。</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be used.</source>
        <translation>无法使用服务器的存储。</translation>
    </message>
    <message>
        <source>No store of the server is set up to be looked into.</source>
        <translation>未设置可查看的服务器存储。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation>未发布任何内容，服务器上也未留下任何内容。</translation>
    </message>
    <message>
        <source>The bundle was sent, but the server did not confirm that it is stored. Nothing was published.</source>
        <translation>捆绑包已发送，但服务器未确认已存储。未发布任何内容。</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy could not be removed; it does no harm, and nobody can install it.</source>
        <translation>捆绑包已上传但未发布。无法移除上传的副本；它没有害处，也无法被安装。</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy was removed from the server.</source>
        <translation>未发布任何内容。已从服务器移除上传的副本。</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy was removed again.</source>
        <translation>捆绑包已上传但未发布。上传的副本已移除。</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>该版本已发布。</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>该版本已发布，服务器的存储中有所发送的内容。</translation>
    </message>
    <message>
        <source>The version that is there is unchanged; the server does not say with which bytes it was published.</source>
        <translation>已有的版本未更改；服务器未说明发布时的字节是什么。</translation>
    </message>
    <message>
        <source>It is published with these same bytes: there is nothing left to do.</source>
        <translation>已用相同的字节发布：没有剩余的操作。</translation>
    </message>
    <message>
        <source>It is published with other bytes, which are unchanged. Yours were not published.</source>
        <translation>已用其他字节发布，且这些字节未更改。您的字节未发布。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published, and nothing was left on the server.</source>
        <translation>服务器已拒绝。未发布任何内容，服务器上也未留下任何内容。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published. The uploaded copy could not be removed; it does no harm.</source>
        <translation>服务器已拒绝。未发布任何内容。无法移除上传的副本；它没有害处。</translation>
    </message>
    <message>
        <source>The version may be published by this, or by somebody else: the server has it now, and does not say with which bytes.</source>
        <translation>该版本可能由这次发布，也可能由他人发布：服务器上现已有该版本，但未说明其字节是什么。</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and did not give a usable answer.</source>
        <translation>该版本可能已发布，也可能未发布：服务器已获得所需的一切，但未给出可用的应答。</translation>
    </message>
    <message>
        <source>Check again: the server is asked once more, and its store where that is set up; nothing is published twice. Keep the request ids for the administrator.</source>
        <translation>请“再次检查”：会再次询问服务器，若已设置其存储也会查询；不会重复发布。请保留请求 ID 以提供给管理员。</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Not published: sent, not confirmed</source>
        <translation>未发布：已发送，未确认</translation>
    </message>
    <message>
        <source>Not published: uploaded only</source>
        <translation>未发布：仅上传</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Published and checked</source>
        <translation>已发布并检查</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>It is not known whether it is published</source>
        <translation>是否已发布尚不清楚</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>Searching for secrets</source>
        <translation>搜索机密</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>解包</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>读取捆绑包</translation>
    </message>
    <message>
        <source>Checking the bundle&apos;s SHA-256</source>
        <translation>检查捆绑包的 SHA-256</translation>
    </message>
    <message>
        <source>Signing the bundle</source>
        <translation>为捆绑包签名</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>检查签名</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>询问服务器</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Publishing (cannot be stopped now)</source>
        <translation>发布（现在无法停止）</translation>
    </message>
    <message>
        <source>Finding out whether it is published</source>
        <translation>查明是否已发布</translation>
    </message>
    <message>
        <source>Checking what the server has stored</source>
        <translation>检查服务器存储的内容</translation>
    </message>
    <message>
        <source>Installing for the tenant</source>
        <translation>为租户安装</translation>
    </message>
    <message>
        <source>Waiting before the next attempt</source>
        <translation>等待下一次尝试</translation>
    </message>
    <message>
        <source>Removing the uploaded copy</source>
        <translation>移除上传的副本</translation>
    </message>
    <message>
        <source>Building the project</source>
        <translation>正在构建项目</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Yes: the bundle is byte for byte what was signed.</source>
        <translation>是：捆绑包与签名时逐字节相同。</translation>
    </message>
    <message>
        <source>No: the signature is not one of these bytes, or is of a form that proves nothing.</source>
        <translation>否：签名针对的不是这些字节，或其形式不能证明任何内容。</translation>
    </message>
    <message>
        <source>Not known: the signature could not be checked.</source>
        <translation>未知：无法检查签名。</translation>
    </message>
    <message>
        <source>Nobody: a bad signature names no one.</source>
        <translation>无：无效的签名不指明任何人。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>The owner of this %1 key; the key itself carries no name.</source>
        <translation>此 %1 密钥的所有者；密钥本身不带名称。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>%1 (%2), certified by %3.</source>
        <translation>%1（%2），由 %3 认证。</translation>
    </message>
    <message>
        <source>A time-stamping authority saw it on %1.</source>
        <translation>时间戳机构于 %1 见到该签名。</translation>
    </message>
    <message>
        <source>The signer gives the time %1.</source>
        <translation>签名者给出的时间为 %1。</translation>
    </message>
    <message>
        <source>Yes: this signer is known.</source>
        <translation>是：此签名者是已知的。</translation>
    </message>
    <message>
        <source>Not yet: nothing is remembered of who signs this. Compare the fingerprint with the signer over another way before you remember it.</source>
        <translation>尚未：没有记住此扩展的签名者。记住之前，请通过其他途径与签名者核对指纹。</translation>
    </message>
    <message>
        <source>No: it is signed with another key than last time. Ask the publisher over another way whether the key was replaced.</source>
        <translation>否：使用的签名密钥与上次不同。请通过其他途径向发布者询问密钥是否已更换。</translation>
    </message>
    <message>
        <source>No: %1. %2</source>
        <translation>否：%1。%2</translation>
    </message>
    <message>
        <source>cosign (sigstore)</source>
        <translation>cosign (sigstore)</translation>
    </message>
    <message>
        <source>x509 (CMS)</source>
        <translation>x509 (CMS)</translation>
    </message>
    <message>
        <source>pgp (OpenPGP)</source>
        <translation>pgp (OpenPGP)</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>key file, until Waybill is closed</source>
        <translation>密钥文件，直至 Waybill 关闭</translation>
    </message>
    <message>
        <source>held by gpg-agent</source>
        <translation>由 gpg-agent 持有</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>在令牌上</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>有错误</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BuildView</name>
    <message>
        <source>Show what it &amp;writes</source>
        <translation>显示输出(&amp;W)</translation>
    </message>
    <message>
        <source>With its en&amp;vironment</source>
        <translation>包含环境变量(&amp;V)</translation>
    </message>
    <message>
        <source>Build command</source>
        <translation>构建命令</translation>
    </message>
    <message>
        <source>Empty: the script &quot;build&quot; of package.json. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>留空：package.json 中的“build”脚本。它不是 shell 命令行：按空白分词，&quot;...&quot; 使多个词保持为一体。</translation>
    </message>
    <message>
        <source>The variables that the build gets. Waybill&apos;s own keys and passphrases are not among them.</source>
        <translation>构建得到的变量。其中不含 Waybill 自己的密钥和密码短语。</translation>
    </message>
    <message>
        <source>What the build writes</source>
        <translation>构建的输出</translation>
    </message>
    <message>
        <source>B&amp;uild:</source>
        <translation>构建(&amp;U)：</translation>
    </message>
    <message>
        <source>package.json has no script &quot;build&quot;</source>
        <translation>package.json 中没有“build”脚本</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>停止构建</translation>
    </message>
    <message>
        <source>&amp;Build the project</source>
        <translation>构建项目(&amp;B)</translation>
    </message>
    <message>
        <source>Building in %1…</source>
        <translation>正在 %1 中构建…</translation>
    </message>
    <message>
        <source>The build was stopped.</source>
        <translation>构建已停止。</translation>
    </message>
    <message>
        <source>The build succeeded.</source>
        <translation>构建成功。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundleManifestView</name>
    <message>
        <source>Source of manifest.json</source>
        <translation>manifest.json 的源代码</translation>
    </message>
    <message>
        <source>Problems of the bundle</source>
        <translation>捆绑包的问题</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>按 Enter 转到问题所在位置</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the bundle.</source>
        <translation>捆绑包顶层没有 manifest.json。</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>服务器会接受此清单。</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>服务器会拒绝此清单。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundlePage</name>
    <message>
        <source>&amp;Pack</source>
        <translation>打包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>捆绑包文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the tar stream</source>
        <translation>tar 流的 SHA-256</translation>
    </message>
    <message>
        <source>Pack &amp;again and compare</source>
        <translation>重新打包并比较(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;UI</source>
        <translation>打开界面(&amp;U)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Writes bundle.tar.zst and its checksum</source>
        <translation>写出 bundle.tar.zst 及其校验和</translation>
    </message>
    <message>
        <source>Copy S&amp;HA-256</source>
        <translation>复制 SHA-256(&amp;H)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>已重新打包：字节相同。</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1. A file changed in between.</source>
        <translation>已重新打包：字节不同，SHA-256 %1。期间有文件发生更改。</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>正在打包…</translation>
    </message>
    <message>
        <source>Opened as it is.</source>
        <translation>已按原样打开。</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>尚未打包。</translation>
    </message>
    <message>
        <source>The folder has changed since this bundle was packed.</source>
        <translation>打包此捆绑包之后，文件夹已发生更改。</translation>
    </message>
    <message>
        <source>Packed.</source>
        <translation>已打包。</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>重新打包(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes): %3 of %4 in %5</source>
        <translation>%1（%L2 字节）：占原大小 %4 的 %3，共 %5</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Pack the bundle first.</source>
        <translation>请先打包捆绑包。</translation>
    </message>
    <message>
        <source>The folder has changed since: pack it again first.</source>
        <translation>文件夹在此之后已更改：请先重新打包。</translation>
    </message>
    <message>
        <source>Since the last published version, %1</source>
        <translation>自上次发布的版本 %1 以来</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>保存捆绑包</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst)</source>
        <translation>捆绑包 (*.tar.zst)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>输入命令名称的一部分</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Comparison</name>
    <message>
        <source>It asks for more than before: %1.</source>
        <translation>所要求的能力比以前多：%1。</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>已比较：%1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ConnectionView</name>
    <message>
        <source>The server was not asked.</source>
        <translation>未询问服务器。</translation>
    </message>
    <message>
        <source>You could not publish to this server.</source>
        <translation>您将无法向此服务器发布。</translation>
    </message>
    <message>
        <source>You can publish to this server.</source>
        <translation>您可以向此服务器发布。</translation>
    </message>
    <message>
        <source>You can publish to this server, as far as can be told.</source>
        <translation>就目前所知，您可以向此服务器发布。</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Stop the t&amp;est</source>
        <translation>停止测试(&amp;E)</translation>
    </message>
    <message>
        <source>The server is being asked. Nothing is changed there.</source>
        <translation>正在询问服务器。不会更改服务器上的任何内容。</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ContentsPage</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read the folder as</source>
        <translation>文件夹读取方式</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Dist folder</source>
        <translation>dist 文件夹</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>For older Runners, too</source>
        <translation>兼容旧版 Runner</translation>
    </message>
    <message>
        <source>Puts the WebAssembly also where older Runners look for it.</source>
        <translation>将 WebAssembly 也放到旧版 Runner 查找的位置。</translation>
    </message>
    <message>
        <source>The manifest&apos;s assets only</source>
        <translation>仅清单的资源</translation>
    </message>
    <message>
        <source>Leaves out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>排除清单的 assets 未列出的文件；清单另外需要的文件仍保留。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>未打开文件夹。</translation>
    </message>
    <message>
        <source>%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.</source>
        <translation>%2，共 %1，解包后 %3。服务器接受打包后不超过 %4 的捆绑包。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay out.</source>
        <translation>
            <numerusform>排除了 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching for secrets…</source>
        <translation>正在搜索机密…</translation>
    </message>
    <message>
        <source>No secrets were found.</source>
        <translation>未发现机密。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>之前的大小</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>之后的大小</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffView</name>
    <message>
        <source>New capability %1: %2</source>
        <translation>新能力 %1：%2</translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation>不再要求：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3
</source>
        <translation>%1：%2 → %3
</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差异内容</translation>
    </message>
    <message>
        <source>Lines that are different</source>
        <translation>有差异的行</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>从 %1 到 %2：%3。</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>尚未比较任何内容。</translation>
    </message>
    <message>
        <source>The contents are the same; the mode is another.</source>
        <translation>内容相同；权限模式不同。</translation>
    </message>
    <message>
        <source>No lines are shown of this: it is no text, or 1 MiB and more.</source>
        <translation>不显示此项的行：它不是文本，或不小于 1 MiB。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>E&amp;xtract all…</source>
        <translation>全部提取(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the chosen e&amp;ntry…</source>
        <translation>保存所选条目(&amp;N)…</translation>
    </message>
    <message>
        <source>Unpacks the bundle into a folder; nothing is written outside it</source>
        <translation>将捆绑包解包到文件夹；不会在其之外写入任何内容</translation>
    </message>
    <message>
        <source>Writes the bytes of the chosen entry to a file</source>
        <translation>将所选条目的字节写入文件</translation>
    </message>
    <message>
        <source>Extract into a folder</source>
        <translation>提取到文件夹</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存条目</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntryTreeModel</name>
    <message>
        <source>second entry of this path; a bundle with it is not extracted</source>
        <translation>此路径的第二个条目；含有它的捆绑包不会被提取</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>On the server&apos;s Runner</source>
        <translation>在服务器的 Runner 上</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限模式</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ErrorPane</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>复制详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Copies the error with its technical details, without secrets</source>
        <translation>复制错误及其技术详细信息，不含机密</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>声明的：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>实际的：%1</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FileTreeModel</name>
    <message>
        <source>goes into the bundle</source>
        <translation>放入捆绑包</translation>
    </message>
    <message>
        <source>goes into the bundle, %1</source>
        <translation>放入捆绑包，%1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FilteredTree</name>
    <message>
        <source>Filter by path</source>
        <translation>按路径筛选</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GlanceView</name>
    <message>
        <source>Contents of the chosen entry</source>
        <translation>所选条目的内容</translation>
    </message>
    <message>
        <source>Choose an entry to look at it.</source>
        <translation>选择要查看的条目。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>无法显示 %1：%2。</translation>
    </message>
    <message>
        <source>%1: text, its first MiB</source>
        <translation>%1：文本，前 1 MiB</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1：文本</translation>
    </message>
    <message>
        <source>%1: JSON, set out anew</source>
        <translation>%1：JSON，已重新排版</translation>
    </message>
    <message>
        <source>%1: WebAssembly</source>
        <translation>%1：WebAssembly</translation>
    </message>
    <message>
        <source>%1: an image that is damaged, too large or of a kind that is not shown</source>
        <translation>%1：图像已损坏、过大或其类型无法显示</translation>
    </message>
    <message>
        <source>%1: image, %2 × %3</source>
        <translation>%1：图像，%2 × %3</translation>
    </message>
    <message>
        <source>%1: bytes, the first 16 KiB</source>
        <translation>%1：字节，前 16 KiB</translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation>%1：字节</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GuideText</name>
    <message>
        <source>Text of the chapter</source>
        <translation>章节正文</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HeaderBar</name>
    <message>
        <source>&amp;Target:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The server to publish to</source>
        <translation>要发布到的服务器</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>A registry inside this program; nothing leaves this computer</source>
        <translation>本程序内的注册表；任何内容都不会离开本机</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>未打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HelpView</name>
    <message>
        <source>Waybill user guide</source>
        <translation>Waybill 用户指南</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>搜索指南 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Enter 转到下一处，Shift+Enter 转到上一处</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>%1 here; chapters: %2</source>
        <translation>此处 %1 个；章节：%2</translation>
    </message>
    <message>
        <source>What each code means</source>
        <translation>各代码的含义</translation>
    </message>
    <message>
        <source>The code of a problem stands beside it, that of an error in its details.</source>
        <translation>问题的代码显示在其旁边，错误的代码显示在其详细信息中。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HistoryPage</name>
    <message>
        <source>Publishes</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>全部导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Verify &amp;a receipt file…</source>
        <translation>验证回执文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Filter: extension, version, server, outcome, signer, hash or id</source>
        <translation>筛选：扩展、版本、服务器、结果、签名者、哈希或 ID</translation>
    </message>
    <message>
        <source>Filter the publishes</source>
        <translation>筛选发布</translation>
    </message>
    <message>
        <source>Writes every publish with its steps and receipt as a line of JSON</source>
        <translation>将每次发布及其步骤和回执写成一行 JSON</translation>
    </message>
    <message>
        <source>Compares a receipt with this history and the server&apos;s store</source>
        <translation>将回执与此历史记录和服务器的存储比较</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Verify a receipt</source>
        <translation>验证回执</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>1 publish did not end; it stands first.</source>
        <translation>有 1 次发布未结束；列在最前。</translation>
    </message>
    <message>
        <source>%L1 publishes did not end; they stand first.</source>
        <translation>有 %L1 次发布未结束；列在最前。</translation>
    </message>
    <message>
        <source>Nothing was published yet. Every publish is written down here, step by step, with its receipt.</source>
        <translation>尚未发布任何内容。每次发布都会在此逐步记录，并附回执。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON 行 (*.jsonl);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityModel</name>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation>%1，明天</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1，%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>asked by GnuPG</source>
        <translation>由 GnuPG 询问</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>PIN remembered</source>
        <translation>已记住 PIN</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>PIN asked</source>
        <translation>询问 PIN</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityView</name>
    <message>
        <source>Holder</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Export public &amp;part…</source>
        <translation>导出公钥部分(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport private key…</source>
        <translation>导出私钥(&amp;X)…</translation>
    </message>
    <message>
        <source>Certificate re&amp;quest…</source>
        <translation>证书请求(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a certificate…</source>
        <translation>接收证书(&amp;K)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Remember p&amp;assphrase…</source>
        <translation>记住密码短语(&amp;A)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Writes the file that others check your signatures with</source>
        <translation>写出供他人检查您的签名的文件</translation>
    </message>
    <message>
        <source>Writes the private key under a new passphrase, as a backup</source>
        <translation>用新的密码短语写出私钥，作为备份</translation>
    </message>
    <message>
        <source>Takes the certificate that an authority gave for this key</source>
        <translation>接收证书颁发机构为此密钥颁发的证书</translation>
    </message>
    <message>
        <source>Copy fi&amp;ngerprint</source>
        <translation>复制指纹(&amp;N)</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>指纹已复制。</translation>
    </message>
    <message>
        <source>Do not remem&amp;ber the PIN</source>
        <translation>不记住 PIN(&amp;B)</translation>
    </message>
    <message>
        <source>Remem&amp;ber the PIN…</source>
        <translation>记住 PIN(&amp;B)…</translation>
    </message>
    <message>
        <source>Forget p&amp;assphrase</source>
        <translation>忘记密码短语(&amp;A)</translation>
    </message>
    <message>
        <source>Take off the &amp;list…</source>
        <translation>从列表移除(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::InspectPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>打开捆绑包(&amp;O)…</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>捆绑包文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>P&amp;ublish this bundle…</source>
        <translation>发布此捆绑包(&amp;U)…</translation>
    </message>
    <message>
        <source>O&amp;pen UI</source>
        <translation>打开界面(&amp;P)</translation>
    </message>
    <message>
        <source>You see what is inside it without unpacking it, what the server would say of its manifest, and who signed it.</source>
        <translation>无需解包即可查看其中的内容、服务器对其清单的判断，以及由谁签名。</translation>
    </message>
    <message>
        <source>Cop&amp;y SHA-256</source>
        <translation>复制 SHA-256(&amp;Y)</translation>
    </message>
    <message>
        <source>known once the bundle is read</source>
        <translation>读取捆绑包后可知</translation>
    </message>
    <message>
        <source>Takes this bundle, as it is, to the pages for signing and publishing</source>
        <translation>将此捆绑包按原样转到签名和发布页面</translation>
    </message>
    <message>
        <source>Compare with a &amp;bundle…</source>
        <translation>与捆绑包比较(&amp;B)…</translation>
    </message>
    <message>
        <source>Compare with a fo&amp;lder…</source>
        <translation>与文件夹比较(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows what has changed from that one to this bundle</source>
        <translation>显示从所选对象到此捆绑包的更改</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>The bundle has changed on disk since it was read. What you see here is what it was.</source>
        <translation>捆绑包自读取以来已在磁盘上更改。此处显示的是更改前的内容。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>条目(&amp;E)</translation>
    </message>
    <message>
        <source>Manifes&amp;t</source>
        <translation>清单(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open one</source>
        <translation>将捆绑包拖放到此处，或打开一个</translation>
    </message>
    <message>
        <source>Open a bundle first.</source>
        <translation>请先打开捆绑包。</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>捆绑包已在磁盘上更改：请先重新读取。</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1（%L2 字节）</translation>
    </message>
    <message>
        <source>%1, %2 unpacked, %3</source>
        <translation>%1，解包后 %2，%3</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>%L1 entries</source>
        <translation>%L1 个条目</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>打开捆绑包</translation>
    </message>
    <message>
        <source>Bundles and their signatures (*.tar.zst *.zst *.SIGNATURE);;All files (*)</source>
        <translation>捆绑包及其签名 (*.tar.zst *.zst *.SIGNATURE);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a bundle</source>
        <translation>与捆绑包比较</translation>
    </message>
    <message>
        <source>Bundles and archives of a folder (*.tar.zst *.zst *.zip *.7z);;All files (*)</source>
        <translation>捆绑包和文件夹的归档 (*.tar.zst *.zst *.zip *.7z);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>与文件夹比较</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Inspection</name>
    <message>
        <source>The keys are being changed. Wait until that has ended.</source>
        <translation>正在更改密钥。请等待其结束。</translation>
    </message>
    <message>
        <source>Extracted to %1.</source>
        <translation>已提取到 %1。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>捆绑包已在磁盘上更改：请先重新读取。</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>请等待正在运行的操作结束。</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it has ended.</source>
        <translation>仍在写入内容。请取消，或等待其结束。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3 packed.</source>
        <translation>已打开 %1：%2，打包后 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed; the signature is %1.</source>
        <translation>已签名；签名为 %1。</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>捆绑包旁边没有签名。</translation>
    </message>
    <message>
        <source>Unchanged? %1 Trusted? %2</source>
        <translation>未被更改？%1 受信任？%2</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 已在磁盘上更改。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobModel</name>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签名者</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobView</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Why: %1 (%2).</source>
        <translation>原因：%1（%2）。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Ch&amp;eck again</source>
        <translation>再次检查(&amp;E)</translation>
    </message>
    <message>
        <source>Asks the server what became of it; nothing is published twice</source>
        <translation>向服务器询问结果；不会重复发布</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Takes the publish up where it stands; the bundle has to be the same</source>
        <translation>从中断处继续发布；捆绑包必须相同</translation>
    </message>
    <message>
        <source>Clean &amp;up</source>
        <translation>清理(&amp;U)</translation>
    </message>
    <message>
        <source>Removes the uploaded copy from the server; nothing is published</source>
        <translation>从服务器移除上传的副本；不发布任何内容</translation>
    </message>
    <message>
        <source>&amp;Install again</source>
        <translation>再次安装(&amp;I)</translation>
    </message>
    <message>
        <source>Installs the published version for the tenant once more</source>
        <translation>为租户再次安装已发布的版本</translation>
    </message>
    <message>
        <source>Verif&amp;y receipt</source>
        <translation>验证回执(&amp;F)</translation>
    </message>
    <message>
        <source>Compares the receipt with the history, the bundle and the server&apos;s store</source>
        <translation>将回执与历史记录、捆绑包和服务器的存储比较</translation>
    </message>
    <message>
        <source>Dismi&amp;ss</source>
        <translation>忽略(&amp;S)</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>它保留在历史记录中，以后不再询问</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation>SHA-256 已复制。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>签名者的指纹</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>指纹已复制。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Staging key</source>
        <translation>暂存键</translation>
    </message>
    <message>
        <source>The staging key was copied.</source>
        <translation>暂存键已复制。</translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>The request ids were copied.</source>
        <translation>请求 ID 已复制。</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>The job id was copied.</source>
        <translation>任务 ID 已复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1（%L2 字节）</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyForm</name>
    <message>
        <source>Take this one if nobody has asked for another: the usual way to sign releases. Who checks a bundle needs your public key file, nothing else.</source>
        <translation>如果没有人要求其他类型，请选此项：这是为发行版本签名的常用方式。检查捆绑包的人只需要您的公钥文件。</translation>
    </message>
    <message>
        <source>Take this one if your company or the server works with certificates. It starts with a certificate of its own, for trying out; one by an authority can replace it.</source>
        <translation>如果您的公司或服务器使用证书，请选此项。它起初带有自己的证书，供试用；以后可由证书颁发机构的证书取代。</translation>
    </message>
    <message>
        <source>Take this one if those who check your bundles use GnuPG. It carries your name and mail address.</source>
        <translation>如果检查您捆绑包的人使用 GnuPG，请选此项。它带有您的姓名和邮件地址。</translation>
    </message>
    <message>
        <source>Acme Release &lt;release@acme.example&gt;</source>
        <translation>Acme Release &lt;release@acme.example&gt;</translation>
    </message>
    <message>
        <source>Acme Release</source>
        <translation>Acme Release</translation>
    </message>
    <message>
        <source>Give the key a name, to find it again.</source>
        <translation>请为密钥命名，以便日后查找。</translation>
    </message>
    <message>
        <source>Say for whom the key signs: a company, a team or you.</source>
        <translation>请说明密钥代表谁签名：公司、团队或您本人。</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Create the &amp;key</source>
        <translation>创建密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>发行密钥</translation>
    </message>
    <message>
        <source>For whom it signs</source>
        <translation>代表谁签名</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>None: the keychain alone protects the key</source>
        <translation>无：仅由钥匙串保护密钥</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Remember the passphrase in the keychain</source>
        <translation>在钥匙串中记住密码短语</translation>
    </message>
    <message>
        <source>The private key is deleted from the keychain; nobody can bring it back, and without a backup nothing can be signed with it any more. What is signed already stays valid. Export it first if you are not sure.</source>
        <translation>私钥将从钥匙串中删除；任何人都无法恢复，没有备份就无法再用它签名。已签名的内容仍然有效。如果不确定，请先将其导出。</translation>
    </message>
    <message>
        <source>Waybill forgets the key now instead of when it is closed. The key file stays as it is.</source>
        <translation>Waybill 将立即忘记密钥，而不是等到关闭时。密钥文件保持原样。</translation>
    </message>
    <message>
        <source>Waybill forgets the key. GnuPG keeps it, and it can be added again.</source>
        <translation>Waybill 将忘记密钥。GnuPG 会保留它，可以重新添加。</translation>
    </message>
    <message>
        <source>Waybill forgets the key. It stays on the token, and can be added again.</source>
        <translation>Waybill 将忘记密钥。它保留在令牌上，可以重新添加。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>保存名称(&amp;S)</translation>
    </message>
    <message>
        <source>Remember the PIN of %1</source>
        <translation>记住 %1 的 PIN</translation>
    </message>
    <message>
        <source>Remember the passphrase of %1</source>
        <translation>记住 %1 的密码短语</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed.</source>
        <translation>它保存在内存中，直至 Waybill 关闭。</translation>
    </message>
    <message>
        <source>It is kept in the keychain: who can open the keychain can sign without it.</source>
        <translation>它保存在钥匙串中：能打开钥匙串的人无需输入它即可签名。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Type it; it is tried on the key before it is kept.</source>
        <translation>请输入；保存之前会先用它试开密钥。</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>导出 %1 的私钥</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>写入文件(&amp;W)</translation>
    </message>
    <message>
        <source>Who has the file and its passphrase can sign in your name. Keep them apart.</source>
        <translation>拥有该文件及其密码短语的人可以用您的名义签名。请将两者分开存放。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的密码短语</translation>
    </message>
    <message>
        <source>New passphrase, of the file</source>
        <translation>文件的新密码短语</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>再次输入新密码短语</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>请输入密钥的密码短语。</translation>
    </message>
    <message>
        <source>A private key leaves the keychain only under a passphrase.</source>
        <translation>私钥只有在受密码短语保护时才能离开钥匙串。</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>%1 的证书请求</translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation>写入请求(&amp;W)</translation>
    </message>
    <message>
        <source>Send the file to a certificate authority. When its certificate comes back, take it with “Take a certificate…”.</source>
        <translation>请将文件发送给证书颁发机构。收到其证书后，用“接收证书…”接收。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <translation>从列表移除 %1？</translation>
    </message>
    <message>
        <source>De&amp;lete for good</source>
        <translation>永久删除(&amp;L)</translation>
    </message>
    <message>
        <source>Take it off the &amp;list</source>
        <translation>从列表移除(&amp;L)</translation>
    </message>
    <message>
        <source>Forget who signs %1?</source>
        <translation>忘记为 %1 签名的签名者？</translation>
    </message>
    <message>
        <source>F&amp;orget the signer</source>
        <translation>忘记签名者(&amp;O)</translation>
    </message>
    <message>
        <source>The next bundle of this extension counts as seen for the first time: another key than before is then not noticed. Bundles and keys stay as they are.</source>
        <translation>此扩展的下一个捆绑包将视为首次见到：届时不会发觉密钥与以前不同。捆绑包和密钥保持原样。</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>请选择含私钥的文件。</translation>
    </message>
    <message>
        <source>The address of a token&apos;s key begins with pkcs11:</source>
        <translation>令牌密钥的地址以 pkcs11: 开头</translation>
    </message>
    <message>
        <source>Leave the PIN out of the address, and type it below.</source>
        <translation>请勿将 PIN 写入地址，请在下方输入。</translation>
    </message>
    <message>
        <source>Asking gpg-agent…</source>
        <translation>正在询问 gpg-agent…</translation>
    </message>
    <message>
        <source>gpg-agent holds no further key that can sign now. What is expired or revoked is left out.</source>
        <translation>gpg-agent 没有其他目前可签名的密钥。已过期或已吊销的密钥不列出。</translation>
    </message>
    <message>
        <source>The key stays with gpg-agent or on its card; Waybill keeps only its name. GnuPG itself asks for its passphrase or PIN.</source>
        <translation>密钥保留在 gpg-agent 或其卡上；Waybill 只保存其名称。由 GnuPG 自己询问密码短语或 PIN。</translation>
    </message>
    <message>
        <source>Use a key file for this session</source>
        <translation>在此会话中使用密钥文件</translation>
    </message>
    <message>
        <source>Import a key into the keychain</source>
        <translation>将密钥导入钥匙串</translation>
    </message>
    <message>
        <source>Use the &amp;key</source>
        <translation>使用密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Import the &amp;key</source>
        <translation>导入密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed. Nothing goes to the keychain, and the file stays as it is.</source>
        <translation>密钥保留在内存中，Waybill 关闭时即被忘记。不会写入钥匙串，文件保持原样。</translation>
    </message>
    <message>
        <source>The private key is copied into the keychain; the file stays as it is. Keys of cosign, PEM, PKCS#12 (.p12, .pfx) and OpenPGP files are read.</source>
        <translation>私钥会复制到钥匙串；文件保持原样。可读取 cosign、PEM、PKCS#12（.p12、.pfx）和 OpenPGP 文件中的密钥。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Keys (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;All files (*)</source>
        <translation>密钥 (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的密码短语</translation>
    </message>
    <message>
        <source>Empty where it has none</source>
        <translation>如果没有则留空</translation>
    </message>
    <message>
        <source>Remember the passphrase until Waybill is closed</source>
        <translation>记住密码短语，直至 Waybill 关闭</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件而定</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>Its certificates, for x509</source>
        <translation>其证书，用于 x509</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose the certificates of the key</source>
        <translation>选择密钥的证书</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>证书 (*.crt *.cer *.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Empty where the file has them, or none is needed</source>
        <translation>如果文件中已有或不需要证书则留空</translation>
    </message>
    <message>
        <source>Use a key on a token</source>
        <translation>使用令牌上的密钥</translation>
    </message>
    <message>
        <source>The private key stays on the token (a smart card, a USB key or a hardware security module); Waybill keeps its address and its public part.</source>
        <translation>私钥保留在令牌（智能卡、USB 密钥或硬件安全模块）上；Waybill 保存其地址和公钥部分。</translation>
    </message>
    <message>
        <source>Address of the key</source>
        <translation>密钥地址</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>令牌密钥</translation>
    </message>
    <message>
        <source>Use a key of gpg-agent</source>
        <translation>使用 gpg-agent 的密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>GnuPG key</source>
        <translation>GnuPG 密钥</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>正在处理… 桌面环境可能正在询问钥匙串的密码。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>两次输入的密码短语不一致。请重新输入。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyRing</name>
    <message>
        <source>The key %1 was made and is kept in the keychain.</source>
        <translation>密钥 %1 已创建，并保存在钥匙串中。</translation>
    </message>
    <message>
        <source>The key %1 can be used until Waybill is closed.</source>
        <translation>密钥 %1 可以使用，直至 Waybill 关闭。</translation>
    </message>
    <message>
        <source>The key %1 was imported and is kept in the keychain.</source>
        <translation>密钥 %1 已导入，并保存在钥匙串中。</translation>
    </message>
    <message>
        <source>The key %1 of the token can be used now.</source>
        <translation>令牌的密钥 %1 现在可以使用。</translation>
    </message>
    <message>
        <source>The keys of gpg-agent are listed.</source>
        <translation>已列出 gpg-agent 的密钥。</translation>
    </message>
    <message>
        <source>The key %1 of gpg-agent can be used now.</source>
        <translation>gpg-agent 的密钥 %1 现在可以使用。</translation>
    </message>
    <message>
        <source>The public part was written to %1.</source>
        <translation>公钥部分已写入 %1。</translation>
    </message>
    <message>
        <source>The private key was written to %1.</source>
        <translation>私钥已写入 %1。</translation>
    </message>
    <message>
        <source>The request was written to %1.</source>
        <translation>请求已写入 %1。</translation>
    </message>
    <message>
        <source>The certificate was taken.</source>
        <translation>已接收证书。</translation>
    </message>
    <message>
        <source>The key is called %1 now.</source>
        <translation>密钥现在名为 %1。</translation>
    </message>
    <message>
        <source>The passphrase is remembered.</source>
        <translation>密码短语已记住。</translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation>密码短语已忘记。</translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation>密钥 %1 已删除。</translation>
    </message>
    <message>
        <source>The signer of %1 is remembered.</source>
        <translation>已记住 %1 的签名者。</translation>
    </message>
    <message>
        <source>The signer of %1 is forgotten.</source>
        <translation>已忘记 %1 的签名者。</translation>
    </message>
    <message>
        <source>Another change of the keys is running. Wait until it has ended, or cancel it.</source>
        <translation>正在对密钥进行其他更改。请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>Cancelled. What was done before stays.</source>
        <translation>已取消。先前已完成的操作仍然保留。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeychainLine</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 凭据管理器</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>macOS 钥匙串</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain (GNOME Keyring, KWallet or another Secret Service)</source>
        <translation>桌面环境的钥匙串（GNOME Keyring、KWallet 或其他 Secret Service）</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>在此会话中使用密钥文件(&amp;U)…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Asks the keychain again how it is, and reads the list of keys again</source>
        <translation>重新询问钥匙串的状态，并重新读取密钥列表</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>密钥保留在内存中，Waybill 关闭时即被忘记</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is open.</source>
        <translation>私钥保存在 %1 中。它已打开。</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is being asked how it is…</source>
        <translation>私钥保存在 %1 中。正在询问其状态…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeysPage</name>
    <message>
        <source>There is no key yet. Create one, or import one that you have.</source>
        <translation>尚无密钥。请创建一个，或导入已有的密钥。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>No signer is remembered yet. When you check the signature of a bundle, Waybill offers to remember who made it, and warns if another key turns up later.</source>
        <translation>尚未记住任何签名者。检查捆绑包的签名时，Waybill 会提议记住由谁签名，并在以后出现其他密钥时发出警告。</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>受信任的签名者</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>签名者的指纹</translation>
    </message>
    <message>
        <source>Forg&amp;et signer…</source>
        <translation>忘记签名者(&amp;E)…</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>创建(&amp;C)…</translation>
    </message>
    <message>
        <source>Makes a new key and keeps it in the keychain</source>
        <translation>创建新密钥并保存在钥匙串中</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Copies a key from a file into the keychain</source>
        <translation>将文件中的密钥复制到钥匙串</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>在此会话中使用密钥文件(&amp;U)…</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>密钥保留在内存中，Waybill 关闭时即被忘记</translation>
    </message>
    <message>
        <source>From &amp;gpg-agent…</source>
        <translation>来自 gpg-agent(&amp;G)…</translation>
    </message>
    <message>
        <source>Signs with a key that GnuPG holds</source>
        <translation>用 GnuPG 持有的密钥签名</translation>
    </message>
    <message>
        <source>From a t&amp;oken…</source>
        <translation>来自令牌(&amp;O)…</translation>
    </message>
    <message>
        <source>Signs with a key on a smart card or another token</source>
        <translation>用智能卡或其他令牌上的密钥签名</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>正在处理… 桌面环境可能正在询问钥匙串的密码。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Export the public part of %1</source>
        <translation>导出 %1 的公钥部分</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>导出 %1 的私钥</translation>
    </message>
    <message>
        <source>Write a certificate request for %1</source>
        <translation>写入 %1 的证书请求</translation>
    </message>
    <message>
        <source>Choose the certificate of this key</source>
        <translation>选择此密钥的证书</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>证书 (*.crt *.cer *.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Another change is running still. Try again in a moment.</source>
        <translation>另一项更改仍在进行。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::LogDock</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>日志 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Waybill</source>
        <translation>关于 Waybill(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>打开归档(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Inspect a bundle…</source>
        <translation>查看捆绑包(&amp;I)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>打开示例扩展(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>关闭文件夹(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>清单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save manifest.json</source>
        <translation>保存 manifest.json(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert manifest.json</source>
        <translation>还原 manifest.json(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>修复此问题(&amp;F)</translation>
    </message>
    <message>
        <source>Fix &amp;all problems</source>
        <translation>修复所有问题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Let the problem pass…</source>
        <translation>豁免此问题(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>发行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>重新读取文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>打包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>签名(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>发布(&amp;U)</translation>
    </message>
    <message>
        <source>Open the U&amp;I in the browser</source>
        <translation>在浏览器中打开界面(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>取消正在运行的操作(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the &amp;target</source>
        <translation>选择目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bundle</source>
        <translation>捆绑包(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation>发布页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>查看(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>问题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Where the b&amp;ytes go</source>
        <translation>字节分布(&amp;Y)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>下一个区域(&amp;G)</translation>
    </message>
    <message>
        <source>Previous reg&amp;ion</source>
        <translation>上一个区域(&amp;I)</translation>
    </message>
    <message>
        <source>All c&amp;ommands…</source>
        <translation>所有命令(&amp;O)…</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>关于 Waybill</translation>
    </message>
    <message>
        <source>Waybill %1

Packs, checks and publishes extension bundles.
Apache License 2.0</source>
        <translation>Waybill %1

打包、检查并发布扩展捆绑包。
Apache License 2.0</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json 已编辑但未保存。</translation>
    </message>
    <message>
        <source>Opened %1 in the browser.</source>
        <translation>已在浏览器中打开 %1。</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation>无法为 %1 打开浏览器。</translation>
    </message>
    <message>
        <source>Open a dist folder</source>
        <translation>打开 dist 文件夹</translation>
    </message>
    <message>
        <source>Open an archive of a dist folder</source>
        <translation>打开 dist 文件夹的归档</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z)</source>
        <translation>归档 (*.zip *.7z)</translation>
    </message>
    <message>
        <source>Inspect a bundle</source>
        <translation>查看捆绑包</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst);;All files (*)</source>
        <translation>捆绑包 (*.tar.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Waybill closes once the publish has been stopped and cleaned up.</source>
        <translation>发布停止并清理完毕后，Waybill 将关闭。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ManifestPage</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;T)</translation>
    </message>
    <message>
        <source>Fi&amp;x this</source>
        <translation>修复此项(&amp;X)</translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation>全部修复(&amp;L)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Source of manifest.json</source>
        <translation>manifest.json 的源代码</translation>
    </message>
    <message>
        <source>Writes manifest.json</source>
        <translation>写入 manifest.json</translation>
    </message>
    <message>
        <source>Brings back what is on disk; this can be undone</source>
        <translation>恢复磁盘上的内容；可以撤销</translation>
    </message>
    <message>
        <source>Mends the problem at the cursor; this can be undone</source>
        <translation>修正光标处的问题；可以撤销</translation>
    </message>
    <message>
        <source>Mends every problem that has one certain remedy; this can be undone</source>
        <translation>修正所有只有一种确定修复办法的问题；可以撤销</translation>
    </message>
    <message>
        <source>Load from &amp;disk</source>
        <translation>从磁盘加载(&amp;D)</translation>
    </message>
    <message>
        <source>Takes what is on disk in place of your edits; this can be undone</source>
        <translation>用磁盘上的内容取代您的编辑；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Lets the next saving replace what is on disk</source>
        <translation>允许下次保存时替换磁盘上的内容</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk while you edited it. Nothing is overwritten before you choose.</source>
        <translation>在您编辑期间，manifest.json 已在磁盘上更改。在您选择之前不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>保存并继续(&amp;S)</translation>
    </message>
    <message>
        <source>Discard the &amp;edits</source>
        <translation>放弃编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>留在此处(&amp;H)</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json 已编辑但未保存。</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>文件夹顶层没有 manifest.json。</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>未打开文件夹。</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>服务器会拒绝此清单。</translation>
    </message>
    <message>
        <source>The server refused this manifest when it was published.</source>
        <translation>发布时服务器拒绝了此清单。</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>服务器会接受此清单。</translation>
    </message>
    <message>
        <source>It holds mixed line ends or bytes that an editor would change, so it cannot be edited here.</source>
        <translation>它含有混用的换行符或会被编辑器更改的字节，因此无法在此编辑。</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>已编辑，尚未保存。</translation>
    </message>
    <message>
        <source>The text cannot be read as a manifest: the meaning is that of before.</source>
        <translation>文本无法作为清单读取：所示含义是先前的。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The server takes the next free patch number.</source>
        <translation>服务器取下一个空闲的补丁号。</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>用户界面</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基础路径</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>菜单项</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Precompiled for %1</source>
        <translation>为 %1 预编译</translation>
    </message>
    <message>
        <source>No problem has a place in the manifest.</source>
        <translation>没有问题位于清单中。</translation>
    </message>
    <message>
        <source>This problem has no certain fix.</source>
        <translation>此问题没有确定的修复办法。</translation>
    </message>
    <message>
        <source>%1 Not saved yet.</source>
        <translation>%1 尚未保存。</translation>
    </message>
    <message>
        <source>At the cursor there is no problem with a certain fix.</source>
        <translation>光标处没有可确定修复的问题。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Navigation</name>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>waybill::ui::OpenUi</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the bundle&apos;s pages in the browser, served on this computer as the Runner would</source>
        <translation>在浏览器中显示捆绑包的页面，在本机上以与 Runner 相同的方式提供</translation>
    </message>
    <message>
        <source>Reading its pages: %1 %</source>
        <translation>正在读取其页面：%1%</translation>
    </message>
    <message>
        <source>Reading its pages…</source>
        <translation>正在读取其页面…</translation>
    </message>
    <message>
        <source>Served at %1 until another bundle&apos;s pages are opened, or Waybill is closed.</source>
        <translation>正在 %1 提供，直至打开另一个捆绑包的页面或 Waybill 关闭。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PathTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Let it &amp;pass</source>
        <translation>豁免(&amp;P)</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>按 Enter 转到问题所在位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it may stay: it is kept in the folder, and can be committed</source>
        <translation>可以保留的原因：它保存在文件夹中，可以提交</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a problem about a secret or junk in a folder; others are mended, and pass for no reason.</source>
        <translation>请选择文件夹中有关机密或无用文件的问题；其他问题须修正，无论何种原因都不能豁免。</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsModel</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishHistory</name>
    <message>
        <source>The receipt holds.</source>
        <translation>回执有效。</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again.</source>
        <translation>它保留在历史记录中，以后不再询问。</translation>
    </message>
    <message>
        <source>The uploaded copy was removed from the server.</source>
        <translation>已从服务器移除上传的副本。</translation>
    </message>
    <message>
        <source>Another publish is being worked on. Wait until it has ended, or stop it.</source>
        <translation>正在处理另一次发布。请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>历史记录已写入 %1。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishPage</name>
    <message>
        <source>&amp;Edit server…</source>
        <translation>编辑服务器(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>签名(&amp;S)…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>先检查(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>再次检查(&amp;H)</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>发布前的检查</translation>
    </message>
    <message>
        <source>Asks the server whether it would take this. Nothing is sent.</source>
        <translation>询问服务器是否会接受。不发送任何内容。</translation>
    </message>
    <message>
        <source>Finds out whether the version is published. Nothing is published twice.</source>
        <translation>查明该版本是否已发布。不会重复发布。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops, and removes what was uploaded. Nothing is published.</source>
        <translation>停止，并移除已上传的内容。不发布任何内容。</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>未打开文件夹。</translation>
    </message>
    <message>
        <source>Here: some files cannot be packed.</source>
        <translation>本地：有些文件无法打包。</translation>
    </message>
    <message>
        <source>Here: all %1 can be packed.</source>
        <translation>本地：%1全部可以打包。</translation>
    </message>
    <message>
        <source>Here: the server would accept the manifest.</source>
        <translation>本地：服务器会接受清单。</translation>
    </message>
    <message>
        <source>Here: the server would refuse the manifest.</source>
        <translation>本地：服务器会拒绝清单。</translation>
    </message>
    <message>
        <source>Here: the bundle is packed: %1 of at most %2.</source>
        <translation>本地：捆绑包已打包：%1，上限 %2。</translation>
    </message>
    <message>
        <source>Here: the bundle is packed before it is sent.</source>
        <translation>本地：捆绑包会在发送前打包。</translation>
    </message>
    <message>
        <source>Here: published to the registry inside this program; nothing leaves this computer.</source>
        <translation>本地：发布到本程序内的注册表；任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Here: the way to %1 is safe.</source>
        <translation>本地：到 %1 的线路是安全的。</translation>
    </message>
    <message>
        <source>Here: %1: %2</source>
        <translation>本地：%1：%2</translation>
    </message>
    <message>
        <source>At the server: you may publish; it has taken this version.</source>
        <translation>服务器：您可以发布；它已接受此版本。</translation>
    </message>
    <message>
        <source>At the server: you may not publish.</source>
        <translation>服务器：您不能发布。</translation>
    </message>
    <message>
        <source>At the server: whether you may publish is asked before anything is uploaded.</source>
        <translation>服务器：上传之前会询问您是否可以发布。</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>本地：%1</translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Here: signed with %1.</source>
        <translation>本地：已用 %1 签名。</translation>
    </message>
    <message>
        <source>Here: signed, but the signer is not one you know: see Signature.</source>
        <translation>本地：已签名，但签名者不是您已知的：请参见“签名”。</translation>
    </message>
    <message>
        <source>Here: the bundle is signed before it is sent.</source>
        <translation>本地：捆绑包会在发送前签名。</translation>
    </message>
    <message>
        <source>Here: not signed; a server that demands a signature will refuse it.</source>
        <translation>本地：未签名；要求签名的服务器会拒绝。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>将 %1 发布到 %2</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>正在打包…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>正在发布到 %1…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>Installed for the tenant.</source>
        <translation>已为租户安装。</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1（第 %2 次尝试）</translation>
    </message>
    <message>
        <source>Attempt %1 begins in %2 s.</source>
        <translation>第 %1 次尝试将在 %2 秒后开始。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>C&amp;opy receipt</source>
        <translation>复制回执(&amp;O)</translation>
    </message>
    <message>
        <source>Save re&amp;ceipt…</source>
        <translation>保存回执(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReleaseSession</name>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>服务器会拒绝此清单。</translation>
    </message>
    <message>
        <source>Sign the bundle first: its key asks for a passphrase.</source>
        <translation>请先为捆绑包签名：其密钥需要密码短语。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>There is nothing to edit.</source>
        <translation>没有可编辑的内容。</translation>
    </message>
    <message>
        <source>The manifest of a bundle cannot be edited: its bytes are what was packed.</source>
        <translation>捆绑包的清单无法编辑：其字节即为打包的内容。</translation>
    </message>
    <message>
        <source>The manifest of an archive cannot be edited: unpack it, and open the folder.</source>
        <translation>归档的清单无法编辑：请将其解包，然后打开文件夹。</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk: choose first which one is kept.</source>
        <translation>manifest.json 已在磁盘上更改：请先选择保留哪一个。</translation>
    </message>
    <message>
        <source>Saved manifest.json.</source>
        <translation>已保存 manifest.json。</translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problems; not saved yet.</source>
        <translation>
            <numerusform>已修复 %n 个问题；尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem has a certain fix.</source>
        <translation>没有可确定修复的问题。</translation>
    </message>
    <message>
        <source>Packed %1: %2, SHA-256 %3.</source>
        <translation>已打包 %1：%2，SHA-256 %3。</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>已重新打包：字节相同。</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1.</source>
        <translation>已重新打包：字节不同，SHA-256 %1。</translation>
    </message>
    <message>
        <source>Saved the bundle and its checksum as %1.</source>
        <translation>已将捆绑包及其校验和保存为 %1。</translation>
    </message>
    <message>
        <source>Publishing to %1.</source>
        <translation>正在发布到 %1。</translation>
    </message>
    <message>
        <source>Finding out whether it is published.</source>
        <translation>正在查明是否已发布。</translation>
    </message>
    <message>
        <source>Published %1 %2.</source>
        <translation>已发布 %1 %2。</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>本地注册表</translation>
    </message>
    <message>
        <source>The servers were written to %1, without their keys.</source>
        <translation>服务器已写入 %1，不含其密钥。</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>已移除服务器 %1。</translation>
    </message>
    <message>
        <source>Servers added from %1: %2.</source>
        <translation>已从 %1 添加服务器：%2。</translation>
    </message>
    <message>
        <source>Servers added from %1: %2. Already there: %3.</source>
        <translation>已从 %1 添加服务器：%2。原已存在：%3。</translation>
    </message>
    <message>
        <source>Choose an identity to sign with.</source>
        <translation>请选择用于签名的身份。</translation>
    </message>
    <message>
        <source>The identities are still being read.</source>
        <translation>仍在读取身份。</translation>
    </message>
    <message>
        <source>The identity that was to sign is not there any more: choose another one, or none.</source>
        <translation>原定用于签名的身份已不存在：请选择其他身份，或不签名。</translation>
    </message>
    <message>
        <source>Signed %1 as %2.</source>
        <translation>已将 %1 以 %2 签名。</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>请先打开文件夹。</translation>
    </message>
    <message>
        <source>A publish is running.</source>
        <translation>正在进行发布。</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>请等待正在运行的操作结束。</translation>
    </message>
    <message>
        <source>The folder has no manifest.json.</source>
        <translation>文件夹中没有 manifest.json。</translation>
    </message>
    <message>
        <source>The manifest was edited: save or revert it first.</source>
        <translation>清单已编辑：请先保存或还原。</translation>
    </message>
    <message>
        <source>The bundle has problems that keep it from being published.</source>
        <translation>捆绑包有阻止其发布的问题。</translation>
    </message>
    <message>
        <source>The folder has problems that keep it from being packed.</source>
        <translation>文件夹有阻止其打包的问题。</translation>
    </message>
    <message>
        <source>A publish is running. Cancel it, or wait until it has ended.</source>
        <translation>正在进行发布。请将其取消，或等待其结束。</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3.</source>
        <translation>已打开 %1：%2，%3。</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>已取消打开 %1。</translation>
    </message>
    <message>
        <source>Opened %1: %2, SHA-256 %3.</source>
        <translation>已打开 %1：%2，SHA-256 %3。</translation>
    </message>
    <message>
        <source>The folder has changed, and was read again.</source>
        <translation>文件夹已更改，并已重新读取。</translation>
    </message>
    <message>
        <source>The folder was read again; nothing has changed.</source>
        <translation>文件夹已重新读取；没有更改。</translation>
    </message>
    <message>
        <source>%1 passes in %2; %3 says why.</source>
        <translation>已豁免 %2 中的 %1；原因见 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets were found that must not leave this computer.</source>
        <translation>
            <numerusform>发现 %n 处机密，它们不得离开本机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill speaks this language from its next start on.</source>
        <translation>Waybill 下次启动时将使用此语言。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SecretField</name>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>重试钥匙串</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>忘记：%1</translation>
    </message>
    <message>
        <source>Try the keychain again: %1</source>
        <translation>重试钥匙串：%1</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>它在钥匙串中。</translation>
    </message>
    <message>
        <source>It is on its way to the keychain. Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>正在存入钥匙串。桌面环境可能正在询问钥匙串的密码。</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed, and in no file.</source>
        <translation>它保存在内存中，直至 Waybill 关闭，不写入任何文件。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>已设置；输入即可替换</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerEditor</name>
    <message>
        <source>Allow &amp;plain http</source>
        <translation>允许明文 http(&amp;P)</translation>
    </message>
    <message>
        <source>Without encryption anyone on the way can read the key and change the bundle.</source>
        <translation>没有加密时，途中的任何人都可能读取密钥并更改捆绑包。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Server without sign-in…</source>
        <translation>无需登录的服务器…</translation>
    </message>
    <message>
        <source>Send x-alga-admin: true</source>
        <translation>发送 x-alga-admin: true</translation>
    </message>
    <message>
        <source>Install for the tenant after publishing</source>
        <translation>发布后为租户安装</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>仅系统信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Shows the header that opens an internal server</source>
        <translation>显示用于开放内部服务器的标头</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Authority (PEM)</source>
        <translation>证书颁发机构 (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority to trust for this server</source>
        <translation>选择要为此服务器信任的证书颁发机构的证书</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority</source>
        <translation>选择证书颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It opens an internal server without sign-in.</source>
        <translation>它无需登录即可开放内部服务器。</translation>
    </message>
    <message>
        <source>This is not this computer. A server that takes the header opens to anyone who can reach it: its administrator should set up API keys instead.</source>
        <translation>这不是本机。接受此标头的服务器会对任何能连接到它的人开放：其管理员应改为设置 API 密钥。</translation>
    </message>
    <message>
        <source>The object store: %1</source>
        <translation>对象存储：%1</translation>
    </message>
    <message>
        <source>Name the tenant for whom it is installed.</source>
        <translation>请指定要为其安装的租户。</translation>
    </message>
    <message>
        <source>Name the bucket in which the server keeps what is published.</source>
        <translation>请指定服务器存放所发布内容的存储桶。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerList</name>
    <message>
        <source>Save or undo the changes to go on with other servers.</source>
        <translation>请先保存或撤销更改，再处理其他服务器。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Begins the profile of a new server</source>
        <translation>新建服务器配置</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制为新配置(&amp;U)</translation>
    </message>
    <message>
        <source>Begins a new profile like the chosen one, without its keys</source>
        <translation>按所选配置新建一个，不含其密钥</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Removes the chosen server with its keys, after a question</source>
        <translation>询问后移除所选服务器及其密钥</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds the servers of a file that Waybill exported</source>
        <translation>添加由 Waybill 导出的文件中的服务器</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes all servers to a file, without their keys</source>
        <translation>将所有服务器写入文件，不含其密钥</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation>在本程序内</translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation>目标，%1</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新服务器</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServersPage</name>
    <message>
        <source>Server profiles (*.json);;All files (*)</source>
        <translation>服务器配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Use as tar&amp;get</source>
        <translation>用作目标(&amp;G)</translation>
    </message>
    <message>
        <source>What is published goes to this server</source>
        <translation>发布的内容将送往此服务器</translation>
    </message>
    <message>
        <source>Asks the server whether you could publish there; changes nothing</source>
        <translation>询问服务器您是否可以向其发布；不更改任何内容</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It starts when it is first used</source>
        <translation>首次使用时启动</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A registry inside this program, for trying things out. What is published to it stays in a folder, and nothing leaves this computer.</source>
        <translation>本程序内的注册表，供试用。发布到其中的内容保存在文件夹中，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;Save server</source>
        <translation>保存服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Und&amp;o changes</source>
        <translation>撤销更改(&amp;O)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新服务器</translation>
    </message>
    <message>
        <source>Save and test &amp;connection</source>
        <translation>保存并测试连接(&amp;C)</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 is saved, and is the target now.</source>
        <translation>%1 已保存，现在为目标。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Remove %1 all the same?</source>
        <translation>仍要移除 %1？</translation>
    </message>
    <message>
        <source>Remove it, &amp;leave its keys</source>
        <translation>移除，但保留其密钥(&amp;L)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Remove &amp;it for good</source>
        <translation>永久移除(&amp;I)</translation>
    </message>
    <message>
        <source>The keychain does not let its keys go. They stay there, unused, until you remove them with the tools of your desktop.</source>
        <translation>钥匙串不肯删除其密钥。它们会留在那里而不被使用，直至您用桌面环境的工具将其移除。</translation>
    </message>
    <message>
        <source>Its profile and its keys are deleted, the keys from the keychain too. What was published there stays published.</source>
        <translation>将删除其配置和密钥，密钥也会从钥匙串中删除。已发布到那里的内容仍然有效。</translation>
    </message>
    <message>
        <source>Its profile is deleted. What was published there stays published.</source>
        <translation>将删除其配置。已发布到那里的内容仍然有效。</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>导入服务器</translation>
    </message>
    <message>
        <source>Export all servers</source>
        <translation>导出所有服务器</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignaturePage</name>
    <message>
        <source>SHA-256 that is signed</source>
        <translation>要签名的 SHA-256</translation>
    </message>
    <message>
        <source>Nobody: publish without a signature of mine</source>
        <translation>无：发布时不带我的签名</translation>
    </message>
    <message>
        <source>None; https://… of an authority that speaks RFC 3161</source>
        <translation>无；或填 https://…，即支持 RFC 3161 的机构</translation>
    </message>
    <message>
        <source>With a timestamp the signature stays good when the certificate has expired</source>
        <translation>带有时间戳的签名在证书过期后仍然有效</translation>
    </message>
    <message>
        <source>&amp;Time-stamping authority</source>
        <translation>时间戳机构(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>Signs the bundle, checks the signature, and writes it beside the bundle</source>
        <translation>为捆绑包签名、检查签名，并将其写在捆绑包旁边</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Not packed yet: the bundle is packed first</source>
        <translation>尚未打包：会先打包捆绑包</translation>
    </message>
    <message>
        <source>%1, %2, exactly as it is uploaded.</source>
        <translation>%1，%2，与上传的内容完全相同。</translation>
    </message>
    <message>
        <source>What is signed is the packed bundle, exactly as it is uploaded.</source>
        <translation>签名对象是打包后的捆绑包，与上传的内容完全相同。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
    <message>
        <source>Signed, but not by the identity that is chosen.</source>
        <translation>已签名，但不是由所选身份签名。</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签名：%1</translation>
    </message>
    <message>
        <source>The bundle has changed since it was signed.</source>
        <translation>捆绑包自签名以来已更改。</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>未签名。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>请输入密钥的密码短语。</translation>
    </message>
    <message>
        <source>&amp;Sign again</source>
        <translation>重新签名(&amp;S)</translation>
    </message>
    <message>
        <source>This is no http or https address; no timestamp is asked for.</source>
        <translation>这不是 http 或 https 地址；不会请求时间戳。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignatureView</name>
    <message>
        <source>Check &amp;with a key or authority…</source>
        <translation>用密钥或证书颁发机构检查(&amp;W)…</translation>
    </message>
    <message>
        <source>Check as &amp;usual</source>
        <translation>按常规方式检查(&amp;U)</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>记住此签名者(&amp;G)</translation>
    </message>
    <message>
        <source>Choose the signature fi&amp;le…</source>
        <translation>选择签名文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Sign the &amp;bundle</source>
        <translation>为捆绑包签名(&amp;B)</translation>
    </message>
    <message>
        <source>Takes a public key, certificates of authorities, or an OpenPGP keyring from a file; they alone decide</source>
        <translation>从文件读取公钥、证书颁发机构的证书或 OpenPGP 密钥环；仅以它们为准</translation>
    </message>
    <message>
        <source>By the signers that you remember and by your own identities</source>
        <translation>依据您记住的签名者和您自己的身份</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>The signature %1</source>
        <translation>签名 %1</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>捆绑包旁边没有签名。</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>正在检查签名…</translation>
    </message>
    <message>
        <source>The signature has not been checked.</source>
        <translation>尚未检查签名。</translation>
    </message>
    <message>
        <source>It would be the file %1.</source>
        <translation>签名文件应为 %1。</translation>
    </message>
    <message>
        <source>Trusted are the signers that you remember, and your own identities.</source>
        <translation>受信任的是您记住的签名者和您自己的身份。</translation>
    </message>
    <message>
        <source>Trusted is what %1 vouches for, and nothing else.</source>
        <translation>受信任的仅是 %1 所担保的签名者。</translation>
    </message>
    <message>
        <source>The new signature takes the place of %1.SIGNATURE.</source>
        <translation>新签名将取代 %1.SIGNATURE。</translation>
    </message>
    <message>
        <source>The signature is written to %1.SIGNATURE.</source>
        <translation>签名将写入 %1.SIGNATURE。</translation>
    </message>
    <message>
        <source>Check with a key or authority</source>
        <translation>用密钥或证书颁发机构检查</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>密钥和证书 (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>选择签名</translation>
    </message>
    <message>
        <source>Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;All files (*)</source>
        <translation>签名 (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignerPicker</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>密码短语(&amp;A)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Create or import a &amp;key…</source>
        <translation>创建或导入密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Identity that signs</source>
        <translation>用于签名的身份</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>尚无身份</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>身份(&amp;I)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the identities…</source>
        <translation>正在读取身份…</translation>
    </message>
    <message>
        <source>An identity that is not there any more</source>
        <translation>已不存在的身份</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>，有效期至 %1</translation>
    </message>
    <message>
        <source>PI&amp;N</source>
        <translation>PIN(&amp;N)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SizeChart</name>
    <message>
        <source>Size by version of %1</source>
        <translation>%1 各版本的大小</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, as large as %2</source>
        <translation>%1，与 %2 一样大</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <translation>%1，比 %3 大 %2</translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <translation>%1，比 %3 小 %2</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SizeMap</name>
    <message>
        <source>WebAssembly</source>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Estimating what takes the room…</source>
        <translation>正在估算空间占用…</translation>
    </message>
    <message>
        <source>Area: bytes when packed, estimated file by file</source>
        <translation>面积：打包后的字节数，逐文件估算</translation>
    </message>
    <message>
        <source>Area: unpacked bytes</source>
        <translation>面积：解包后的字节数</translation>
    </message>
</context>
<context>
    <name>waybill::ui::StorageFields</name>
    <message>
        <source>&amp;Look into the object store</source>
        <translation>查看对象存储(&amp;L)</translation>
    </message>
    <message>
        <source>The keys of the object store are forgotten when you save.</source>
        <translation>保存时会忘记对象存储的密钥。</translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can see and change what Waybill reads there. The keys are not sent.</source>
        <translation>明文 http：途中的任何人都可能看到并更改 Waybill 在那里读取的内容。密钥不会发送。</translation>
    </message>
    <message>
        <source>&amp;Bucket in the path</source>
        <translation>路径中含存储桶(&amp;B)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>秘密密钥</translation>
    </message>
    <message>
        <source>Read the &amp;whole bundle back</source>
        <translation>读回整个捆绑包(&amp;W)</translation>
    </message>
    <message>
        <source>Endpoint, then bucket, then key; as MinIO and Ceph want it</source>
        <translation>依次为端点、存储桶、键；MinIO 和 Ceph 要求如此</translation>
    </message>
    <message>
        <source>Compares its SHA-256 with what was sent; else its size alone</source>
        <translation>将其 SHA-256 与所发送的比较；否则仅比较大小</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>After publishing, Waybill sees for itself that the server has stored all of it. It only reads there.</source>
        <translation>发布后，Waybill 会自行查看服务器是否已存储全部内容。它在那里只读取。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TreemapView</name>
    <message>
        <source>Where the bytes go</source>
        <translation>字节分布</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files</source>
        <translation>
            <numerusform>还有 %n 个小文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files in %1</source>
        <translation>
            <numerusform>%1 中还有 %n 个小文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 of all</source>
        <translation>%1：%2，共 %3，占全部的 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation>%1：%2，占全部的 %3</translation>
    </message>
    <message>
        <source>Arrow keys move between files</source>
        <translation>用方向键在文件之间移动</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TrustedSignerModel</name>
    <message>
        <source>a key without a name, %1</source>
        <translation>未命名的密钥，%1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>记住时间</translation>
    </message>
</context>
<context>
    <name>waybill::ui::UnfinishedBar</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>清理(&amp;L)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>忽略(&amp;M)</translation>
    </message>
    <message>
        <source>A publish that did not end</source>
        <translation>一次未结束的发布</translation>
    </message>
    <message>
        <source>Shows the publish in the history</source>
        <translation>在历史记录中显示这次发布</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>它保留在历史记录中，以后不再询问</translation>
    </message>
    <message>
        <source>A publish did not end: %1. What is known: %2 %3</source>
        <translation>有一次发布未结束：%1。已知情况：%2 %3</translation>
    </message>
    <message>
        <source>One more did not end.</source>
        <translation>另有 1 次未结束。</translation>
    </message>
    <message>
        <source>%L1 more did not end.</source>
        <translation>另有 %L1 次未结束。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::VerdictView</name>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>签名者的指纹</translation>
    </message>
    <message>
        <source>Remembered fingerprint</source>
        <translation>记住的指纹</translation>
    </message>
    <message>
        <source>Command that checks it</source>
        <translation>用于检查的命令</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>记住此签名者(&amp;G)</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>未被更改？</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>由谁签名？</translation>
    </message>
    <message>
        <source>Trusted?</source>
        <translation>受信任？</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Checks the signature in a terminal, without Waybill</source>
        <translation>在终端中检查签名，无需 Waybill</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>From now on a bundle of %1 that is signed with another key is called out</source>
        <translation>从现在起，如果 %1 的捆绑包用其他密钥签名，会予以指出</translation>
    </message>
</context>
<context>
    <name>waybill::ui::WelcomePage</name>
    <message>
        <source>Publish an extension</source>
        <translation>发布扩展</translation>
    </message>
    <message>
        <source>Drop the folder that your build writes onto this window, or a .zip or .7z file of it. You then see what is in it, and whether the server would take it, before anything leaves this computer.</source>
        <translation>请将构建写入的文件夹，或其 .zip 或 .7z 文件，拖放到此窗口上。在任何内容离开本机之前，您可以看到其中的内容，以及服务器是否会接受。</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>打开归档(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>打开示例扩展(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近使用的文件夹</translation>
    </message>
</context>
</TS>
