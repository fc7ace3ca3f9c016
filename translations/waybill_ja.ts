<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 the same</source>
        <translation>新規 %1、変更 %2、削除 %3、同一 %4</translation>
    </message>
    <message>
        <source>This is no WebAssembly file: it does not begin with \0asm.</source>
        <translation>WebAssembly ファイルではありません。先頭が \0asm ではありません。</translation>
    </message>
    <message>
        <source>This WebAssembly file is of a version that is not known.</source>
        <translation>この WebAssembly ファイルのバージョンは不明です。</translation>
    </message>
    <message>
        <source>The WebAssembly file is cut short.</source>
        <translation>WebAssembly ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The WebAssembly file is damaged: a part of it does not fit its length or kind.</source>
        <translation>WebAssembly ファイルが破損しています。長さまたは種類が合わない部分があります。</translation>
    </message>
    <message>
        <source>The WebAssembly file holds more than is read: an extension&apos;s has far less.</source>
        <translation>WebAssembly ファイルの内容が読み取りの上限を超えています。拡張機能のファイルはこれよりはるかに小さいものです。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 pages of 64 KiB</source>
        <translation>64 KiB のページ %1</translation>
    </message>
    <message>
        <source>, shared</source>
        <translation>、共有</translation>
    </message>
    <message>
        <source>, 64-bit</source>
        <translation>、64 ビット</translation>
    </message>
    <message>
        <source>WebAssembly component, %1</source>
        <translation>WebAssembly コンポーネント、%1</translation>
    </message>
    <message>
        <source>WebAssembly module, %1, %2 functions</source>
        <translation>WebAssembly モジュール、%1、関数 %2 個</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成ツール</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>The bundle has no page ui/%1, or the Runner skips it.</source>
        <translation>バンドルにページ ui/%1 がないか、Runner が読み飛ばします。</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Reads the tenant and install it runs for (granted to everyone)</source>
        <translation>実行対象のテナントとインストールを読み取ります (すべてに付与)</translation>
    </message>
    <message>
        <source>Reads the secrets that the tenant stored for it</source>
        <translation>テナントが保存したシークレットを読み取ります</translation>
    </message>
    <message>
        <source>Calls other servers over HTTP</source>
        <translation>HTTP でほかのサーバーを呼び出します</translation>
    </message>
    <message>
        <source>Keeps data of its own, by key</source>
        <translation>独自のデータをキーごとに保持します</translation>
    </message>
    <message>
        <source>Writes to the log (granted to everyone)</source>
        <translation>ログに書き込みます (すべてに付与)</translation>
    </message>
    <message>
        <source>Lets its pages call its own code</source>
        <translation>ページから自身のコードを呼び出せるようにします</translation>
    </message>
    <message>
        <source>Reads who is using it (granted to everyone)</source>
        <translation>使用中のユーザーを読み取ります (すべてに付与)</translation>
    </message>
    <message>
        <source>Schedules its own work</source>
        <translation>自身の処理をスケジュールします</translation>
    </message>
    <message>
        <source>Creates invoices</source>
        <translation>請求書を作成します</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s clients</source>
        <translation>テナントの顧客を読み取ります</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s services</source>
        <translation>テナントのサービスを読み取ります</translation>
    </message>
    <message>
        <source>Not known so: write %1</source>
        <translation>この名前では不明です: %1 と書いてください</translation>
    </message>
    <message>
        <source>Not a known capability</source>
        <translation>既知のケイパビリティではありません</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the lines that differ in text files under 1 MiB.</source>
        <translation>1 MiB 未満のテキストファイルで、異なる行を表示します。</translation>
    </message>
    <message>
        <source>Write a published version as published:NAME@VERSION.</source>
        <translation>公開済みのバージョンは published:NAME@VERSION と書いてください。</translation>
    </message>
    <message>
        <source>%1 was published from %2, and no file is there any more.</source>
        <translation>%1 は %2 から公開されましたが、そこにはもうファイルがありません。</translation>
    </message>
    <message>
        <source>%1 was published from %2, where another bundle stands now.</source>
        <translation>%1 は %2 から公開されましたが、そこには現在別のバンドルがあります。</translation>
    </message>
    <message>
        <source>capability added: %1 (%2)</source>
        <translation>追加されたケイパビリティ: %1 (%2)</translation>
    </message>
    <message>
        <source>capability removed: %1</source>
        <translation>削除されたケイパビリティ: %1</translation>
    </message>
    <message>
        <source>manifest: %1: %2 → %3</source>
        <translation>マニフェスト: %1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One of the two has no manifest that can be read; nothing is said of its fields.</source>
        <translation>どちらか一方に読み取り可能なマニフェストがないため、フィールドの比較は表示されません。</translation>
    </message>
    <message>
        <source>Compare two of: a folder, a bundle, published:NAME@VERSION. 0: the same, 1: they differ.</source>
        <translation>フォルダー、バンドル、published:NAME@VERSION のうち 2 つを比較します。0: 同一、1: 相違あり。</translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation>既知の値: %1</translation>
    </message>
    <message>
        <source>There is no code or field %1; waybill-cli explain lists the codes, waybill-cli explain fields the fields.</source>
        <translation>コードまたはフィールド %1 はありません。waybill-cli explain でコードの一覧、waybill-cli explain fields でフィールドの一覧を表示します。</translation>
    </message>
    <message>
        <source>Say what a code or a field means and what to do; without one, list all codes.</source>
        <translation>コードまたはフィールドの意味と対処方法を表示します。指定がなければ、すべてのコードを一覧表示します。</translation>
    </message>
    <message>
        <source>What the folder is: dist (packed as it is), project (what it has built is packed), or auto (the default).</source>
        <translation>フォルダーの種類: dist (そのままパック)、project (ビルド結果をパック)、auto (既定)。</translation>
    </message>
    <message>
        <source>Put a project&apos;s WebAssembly also where older Runners look for it, under artifacts/component.</source>
        <translation>プロジェクトの WebAssembly を、古い Runner が参照する artifacts/component にも配置します。</translation>
    </message>
    <message>
        <source>Leave out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>マニフェストの assets に記載のないものを除外します。マニフェストがほかで必要とするものは残ります。</translation>
    </message>
    <message>
        <source>--input takes auto, dist or project.</source>
        <translation>--input には auto、dist、project のいずれかを指定します。</translation>
    </message>
    <message>
        <source>Compress everything anew, and keep nothing of it for the next time. The bundle is the same.</source>
        <translation>すべてを新たに圧縮し、次回のための結果は保存しません。バンドルは同じです。</translation>
    </message>
    <message>
        <source>list: at most so many, the newest (%1).</source>
        <translation>list: 新しいものから最大でこの件数 (%1)。</translation>
    </message>
    <message>
        <source>list: only what did not end, all of it.</source>
        <translation>list: 終了しなかったものだけを、すべて。</translation>
    </message>
    <message>
        <source>receipt: file to write (standard output).</source>
        <translation>receipt: 書き込み先のファイル (標準出力)。</translation>
    </message>
    <message>
        <source>verify: compare the receipt with this bundle, too.</source>
        <translation>verify: レシートをこのバンドルとも比較します。</translation>
    </message>
    <message>
        <source>resume, check, clean-up: file with the API key; else ALGA_API_KEY. The server is the publish&apos;s.</source>
        <translation>resume、check、clean-up: API キーのファイル。指定がなければ ALGA_API_KEY。サーバーは公開時のものです。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit には 1 以上の数を指定します。</translation>
    </message>
    <message>
        <source>Every publish has ended.</source>
        <translation>すべての公開が終了しています。</translation>
    </message>
    <message>
        <source>Nothing was published from here.</source>
        <translation>ここから公開されたものはありません。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>staging key</source>
        <translation>ステージングキー</translation>
    </message>
    <message>
        <source>request ids</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Why it went no further: %1</source>
        <translation>先に進まなかった理由: %1</translation>
    </message>
    <message>
        <source>There is no receipt of %1: %2.</source>
        <translation>%1 のレシートはありません: %2。</translation>
    </message>
    <message>
        <source>What the server may be working on is not taken away: check it first.</source>
        <translation>サーバーが処理中かもしれないものは削除されません。先に確認してください。</translation>
    </message>
    <message>
        <source>history takes list, show, receipt, verify, resume, check, clean-up or dismiss.</source>
        <translation>history には list、show、receipt、verify、resume、check、clean-up、dismiss のいずれかを指定します。</translation>
    </message>
    <message>
        <source>history list takes no id.</source>
        <translation>history list に id は指定できません。</translation>
    </message>
    <message>
        <source>history verify needs a receipt&apos;s file.</source>
        <translation>history verify にはレシートのファイルが必要です。</translation>
    </message>
    <message>
        <source>history %1 needs a publish&apos;s id; history lists them.</source>
        <translation>history %1 には公開の id が必要です。history で一覧表示できます。</translation>
    </message>
    <message>
        <source>list the publishes made from here; show one, its receipt; verify a receipt; resume, check, clean-up or dismiss what did not end.</source>
        <translation>ここから行った公開を一覧表示します。1 件の詳細やレシートの表示、レシートの検証、終了しなかったものの再開、確認、クリーンアップ、対応不要の指定もできます。</translation>
    </message>
    <message>
        <source>Write the bytes of this entry to standard output.</source>
        <translation>このエントリのバイト列を標準出力に書き込みます。</translation>
    </message>
    <message>
        <source>Unpack into this folder, which must be empty or absent.</source>
        <translation>このフォルダーに展開します。空であるか、存在しないフォルダーでなければなりません。</translation>
    </message>
    <message>
        <source>With --extract: only this entry, or what is below this folder.</source>
        <translation>--extract とともに使用: このエントリ、またはこのフォルダー以下のみ。</translation>
    </message>
    <message>
        <source>Tell what this WebAssembly file takes, gives and is made of.</source>
        <translation>この WebAssembly ファイルのインポート、エクスポート、構成を表示します。</translation>
    </message>
    <message>
        <source>signature: unchanged: %1, trusted: %2 (%3)</source>
        <translation>署名: 変更なし: %1、信頼済み: %2 (%3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>, signed by: %1 (%2)</source>
        <translation>、署名者: %1 (%2)</translation>
    </message>
    <message>
        <source>  (the Runner skips it: %1)</source>
        <translation>  (Runner は読み飛ばします: %1)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>読み飛ばし</translation>
    </message>
    <message>
        <source>--cat writes the entry&apos;s bytes; it does not go with --json.</source>
        <translation>--cat はエントリのバイト列を書き込みます。--json とは併用できません。</translation>
    </message>
    <message>
        <source>--entry goes with --extract; --cat writes one to standard output.</source>
        <translation>--entry は --extract とともに使用します。--cat はエントリ 1 つを標準出力に書き込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 packed, %2 unpacked, %n entries</source>
        <translation>
            <numerusform>パック後 %1、展開後 %2、エントリ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>signature: none</source>
        <translation>署名: なし</translation>
    </message>
    <message>
        <source>Show what is inside a bundle, without unpacking it.</source>
        <translation>バンドルの中身を展開せずに表示します。</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 の PIN</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>%1 のパスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>2 つの入力が一致しません。</translation>
    </message>
    <message>
        <source>File with the passphrase or PIN in its first line; else WAYBILL_PASSPHRASE, for cosign keys COSIGN_PASSWORD, else asked on a terminal.</source>
        <translation>1 行目にパスフレーズまたは PIN を書いたファイル。指定がなければ WAYBILL_PASSPHRASE、cosign の鍵では COSIGN_PASSWORD、それもなければ端末で尋ねます。</translation>
    </message>
    <message>
        <source>Name or fingerprint of an identity; see keys list.</source>
        <translation>アイデンティティの名前またはフィンガープリント。keys list を参照してください。</translation>
    </message>
    <message>
        <source>Key file (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI of a token, or gpg:FINGERPRINT of gpg-agent.</source>
        <translation>鍵ファイル (cosign、PEM、PKCS#12、OpenPGP)、トークンの pkcs11:URI、または gpg-agent の gpg:FINGERPRINT。</translation>
    </message>
    <message>
        <source>PEM certificates of the key, its own first; for x509.</source>
        <translation>鍵の PEM 証明書。鍵自体の証明書を先頭に置きます。x509 用。</translation>
    </message>
    <message>
        <source>Time-stamping authority (RFC 3161); for x509.</source>
        <translation>タイムスタンプ局 (RFC 3161)。x509 用。</translation>
    </message>
    <message>
        <source>--algorithm takes cosign, x509 or pgp.</source>
        <translation>--algorithm には cosign、x509、pgp のいずれかを指定します。</translation>
    </message>
    <message>
        <source>Give one of --identity and --key.</source>
        <translation>--identity と --key のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--timestamp-url is for x509 signatures alone.</source>
        <translation>--timestamp-url は x509 署名専用です。</translation>
    </message>
    <message>
        <source>--timestamp-url takes an http or https address.</source>
        <translation>--timestamp-url には http または https のアドレスを指定します。</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp.</source>
        <translation>cosign、x509、pgp のいずれか。</translation>
    </message>
    <message>
        <source>create, import: your name for the identity.</source>
        <translation>create、import: アイデンティティに付ける名前。</translation>
    </message>
    <message>
        <source>create, export --request: whom the key stands for, &quot;Acme Release &lt;release@acme.example&gt;&quot;; for x509 and pgp.</source>
        <translation>create、export --request: 鍵が表す主体。例: &quot;Acme Release &lt;release@acme.example&gt;&quot;。x509 と pgp 用。</translation>
    </message>
    <message>
        <source>create: last day, YYYY-MM-DD; for x509 and pgp (in two years).</source>
        <translation>create: 有効期限の日、YYYY-MM-DD。x509 と pgp 用 (2 年後)。</translation>
    </message>
    <message>
        <source>import, certify: PEM certificates of the key, its own first.</source>
        <translation>import、certify: 鍵の PEM 証明書。鍵自体の証明書を先頭に置きます。</translation>
    </message>
    <message>
        <source>create, import: keep the passphrase in the keychain, too, so that it is not asked for.</source>
        <translation>create、import: 尋ねられないよう、パスフレーズもキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>export: file to write (standard output).</source>
        <translation>export: 書き込み先のファイル (標準出力)。</translation>
    </message>
    <message>
        <source>export: the private key, under the passphrase that is given; cosign keys in cosign&apos;s own format.</source>
        <translation>export: 指定したパスフレーズで保護した秘密鍵。cosign の鍵は cosign 独自の形式です。</translation>
    </message>
    <message>
        <source>export: a certificate request (PKCS#10) for a certificate authority; for x509.</source>
        <translation>export: 認証局に提出する証明書署名要求 (PKCS#10)。x509 用。</translation>
    </message>
    <message>
        <source>export --private: file with the passphrase of the exported file (that of the key).</source>
        <translation>export --private: エクスポートするファイルのパスフレーズを書いたファイル (鍵のパスフレーズ)。</translation>
    </message>
    <message>
        <source>list: the keys that gpg-agent holds, for import and for --key, instead.</source>
        <translation>list: 代わりに、import と --key に使える gpg-agent の鍵を一覧表示します。</translation>
    </message>
    <message>
        <source>delete: do it; the key cannot be brought back.</source>
        <translation>delete: 実行します。鍵は元に戻せません。</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>in gpg-agent, which asks for what it needs</source>
        <translation>gpg-agent 内 (必要なものは gpg-agent が尋ねます)</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>トークン上</translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation>  %1 まで</translation>
    </message>
    <message>
        <source>, PIN remembered</source>
        <translation>、PIN 保存済み</translation>
    </message>
    <message>
        <source>, passphrase remembered</source>
        <translation>、パスフレーズ保存済み</translation>
    </message>
    <message>
        <source>, PIN needed</source>
        <translation>、PIN が必要</translation>
    </message>
    <message>
        <source>, passphrase needed</source>
        <translation>、パスフレーズが必要</translation>
    </message>
    <message>
        <source>, no certificate yet</source>
        <translation>、証明書なし</translation>
    </message>
    <message>
        <source>--remember-passphrase needs the passphrase: give --passphrase-file, or set WAYBILL_PASSPHRASE.</source>
        <translation>--remember-passphrase にはパスフレーズが必要です。--passphrase-file を指定するか、WAYBILL_PASSPHRASE を設定してください。</translation>
    </message>
    <message>
        <source>keys create needs --algorithm and --name.</source>
        <translation>keys create には --algorithm と --name が必要です。</translation>
    </message>
    <message>
        <source>--expires takes a day to come, as in 2030-12-31.</source>
        <translation>--expires には 2030-12-31 のように将来の日付を指定します。</translation>
    </message>
    <message>
        <source>Passphrase for the new key (none: the keychain alone protects it)</source>
        <translation>新しい鍵のパスフレーズ (空の場合: キーチェーンだけで保護)</translation>
    </message>
    <message>
        <source>keys import needs a file (or pkcs11:URI, gpg:FINGERPRINT) and --name.</source>
        <translation>keys import にはファイル (または pkcs11:URI、gpg:FINGERPRINT) と --name が必要です。</translation>
    </message>
    <message>
        <source>Passphrase for the exported file</source>
        <translation>エクスポートするファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Give one of --private and --request.</source>
        <translation>--private と --request のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--request is for x509 identities; %1 is one of %2.</source>
        <translation>--request は x509 のアイデンティティ用です。%1 は %2 のものです。</translation>
    </message>
    <message>
        <source>The private key of %1 is %2: it cannot be exported from here.</source>
        <translation>%1 の秘密鍵の場所: %2。ここからはエクスポートできません。</translation>
    </message>
    <message>
        <source>The key of %1 cannot be brought back once it is deleted: give --yes.</source>
        <translation>%1 の鍵は一度削除すると元に戻せません。--yes を指定してください。</translation>
    </message>
    <message>
        <source>keys certify needs --certificate.</source>
        <translation>keys certify には --certificate が必要です。</translation>
    </message>
    <message>
        <source>keys certify is for x509 identities; %1 is one of %2.</source>
        <translation>keys certify は x509 のアイデンティティ用です。%1 は %2 のものです。</translation>
    </message>
    <message>
        <source>keys takes list, create, import, certify, export or delete.</source>
        <translation>keys には list、create、import、certify、export、delete のいずれかを指定します。</translation>
    </message>
    <message>
        <source>list, create, import, certify, export or delete the identities in the system&apos;s keychain.</source>
        <translation>システムのキーチェーンにあるアイデンティティの一覧表示、作成、インポート、認証、エクスポート、削除を行います。</translation>
    </message>
    <message>
        <source>Usage: waybill-cli COMMAND [options] ...

Commands:
</source>
        <translation>使い方: waybill-cli COMMAND [options] ...

コマンド:
</translation>
    </message>
    <message>
        <source>
waybill-cli COMMAND --help shows a command&apos;s options; --version the version.
Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 file or disk, 4 server not reached, 5 server refused,
6 version already published, 7 outcome unknown, 8 signature bad, 9 signer not trusted, 10 keychain or key, 130 cancelled.
</source>
        <translation>
waybill-cli COMMAND --help でコマンドのオプション、--version でバージョンを表示します。
終了コード: 0 完了、1 重大度がエラーの指摘あり、2 使い方の誤り、3 ファイルまたはディスク、4 サーバーに到達不可、5 サーバーが拒否、
6 バージョンは公開済み、7 結果不明、8 署名が不正、9 署名者が未信頼、10 キーチェーンまたは鍵、130 中止。
</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there.</source>
        <translation>標準出力に JSON 文書を 1 つだけ書き込み、ほかには何も書き込みません。</translation>
    </message>
    <message>
        <source>Only results and errors.</source>
        <translation>結果とエラーのみ。</translation>
    </message>
    <message>
        <source>Tell more: each call to the server.</source>
        <translation>サーバーへの呼び出しごとに、詳しく表示します。</translation>
    </message>
    <message>
        <source>How progress is written to standard error: live, lines, json or none.</source>
        <translation>標準エラー出力への進捗の書き込み方: live、lines、json、none のいずれか。</translation>
    </message>
    <message>
        <source>--progress takes live, lines, json or none.</source>
        <translation>--progress には live、lines、json、none のいずれかを指定します。</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 の引数: %2。</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>引数なし</translation>
    </message>
    <message>
        <source>waybill-cli: unknown command: %1

</source>
        <translation>waybill-cli: 不明なコマンド: %1

</translation>
    </message>
    <message>
        <source>validate --fix: %1</source>
        <translation>validate --fix: %1</translation>
    </message>
    <message>
        <source>waybill-cli: %1</source>
        <translation>waybill-cli: %1</translation>
    </message>
    <message>
        <source>waybill-cli: %1: %2</source>
        <translation>waybill-cli: %1: %2</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>See waybill-cli --help.</source>
        <translation>waybill-cli --help を参照してください。</translation>
    </message>
    <message>
        <source>Replace an existing OUT.</source>
        <translation>既存の OUT を置き換えます。</translation>
    </message>
    <message>
        <source>zstd level, 1 to 22 (19).</source>
        <translation>zstd のレベル、1 から 22 (19)。</translation>
    </message>
    <message>
        <source>--level takes a number from 1 to 22.</source>
        <translation>--level には 1 から 22 の数を指定します。</translation>
    </message>
    <message>
        <source>Pack a dist or project folder (or a .zip or .7z of one) to a bundle, with its SHA-256.</source>
        <translation>dist フォルダーまたはプロジェクトフォルダー (あるいはその .zip か .7z) をバンドルにパックし、SHA-256 を添えます。</translation>
    </message>
    <message>
        <source>Port on this computer (0 picks a free one).</source>
        <translation>このコンピューターのポート (0 は空きポートを選択)。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port には 0 から 65535 の数を指定します。</translation>
    </message>
    <message>
        <source>previewing at %1</source>
        <translation>%1 でプレビュー中</translation>
    </message>
    <message>
        <source>Show a bundle&apos;s pages in the browser, served as the Runner would.</source>
        <translation>Runner と同じ方法で配信し、バンドルのページをブラウザーで表示します。</translation>
    </message>
    <message>
        <source>The bundle to publish.</source>
        <translation>公開するバンドル。</translation>
    </message>
    <message>
        <source>Its manifest.json; has to be the one inside (the default).</source>
        <translation>その manifest.json。バンドル内のものと同じでなければなりません (既定)。</translation>
    </message>
    <message>
        <source>Refuse to publish other bytes than these: SHA-256 in hex.</source>
        <translation>これ以外のバイト列の公開を拒否します: SHA-256 の 16 進表記。</translation>
    </message>
    <message>
        <source>Signature file to send along.</source>
        <translation>一緒に送信する署名ファイル。</translation>
    </message>
    <message>
        <source>--signature and --signature-algorithm go together.</source>
        <translation>--signature と --signature-algorithm は同時に指定します。</translation>
    </message>
    <message>
        <source>--signature-algorithm takes cosign, x509 or pgp.</source>
        <translation>--signature-algorithm には cosign、x509、pgp のいずれかを指定します。</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>%1 の署名です</translation>
    </message>
    <message>
        <source>--bundle is missing.</source>
        <translation>--bundle がありません。</translation>
    </message>
    <message>
        <source>Upload a bundle to a server and publish it.</source>
        <translation>バンドルをサーバーにアップロードして公開します。</translation>
    </message>
    <message>
        <source>Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window.</source>
        <translation>アドレス。指定がなければ SERVER_BASE、ALGA_API_BASE_URL、またはウィンドウで選択したサーバー。</translation>
    </message>
    <message>
        <source>Tenant id; else ALGA_TENANT_ID.</source>
        <translation>テナント ID。指定がなければ ALGA_TENANT_ID。</translation>
    </message>
    <message>
        <source>File with the API key; else ALGA_API_KEY, or the keychain&apos;s key for the server chosen in the window.</source>
        <translation>API キーのファイル。指定がなければ ALGA_API_KEY、またはウィンドウで選択したサーバーのキーチェーン内のキー。</translation>
    </message>
    <message>
        <source>Send to this server without encryption, though it is not this machine.</source>
        <translation>このコンピューターではないサーバーでも、暗号化せずに送信します。</translation>
    </message>
    <message>
        <source>How often a call is tried in all where the way or the server fails for a moment (4).</source>
        <translation>経路やサーバーの一時的な失敗時に、呼び出しを試みる合計回数 (4)。</translation>
    </message>
    <message>
        <source>Install the version for the tenant once it is published.</source>
        <translation>公開後、そのバージョンをテナントにインストールします。</translation>
    </message>
    <message>
        <source>No server is given: use --server, or set SERVER_BASE.</source>
        <translation>サーバーが指定されていません。--server を使うか、SERVER_BASE を設定してください。</translation>
    </message>
    <message>
        <source>it is not the manifest.json inside %1</source>
        <translation>%1 内の manifest.json ではありません</translation>
    </message>
    <message>
        <source>The server&apos;s object store is not asked: STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY are not set.</source>
        <translation>サーバーのオブジェクトストアには問い合わせません: STORAGE_S3_ACCESS_KEY と STORAGE_S3_SECRET_KEY が設定されていません。</translation>
    </message>
    <message>
        <source>--attempts takes a number from 1 to %1.</source>
        <translation>--attempts には 1 から %1 の数を指定します。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>To find out: waybill-cli history check %1</source>
        <translation>確認するには: waybill-cli history check %1</translation>
    </message>
    <message>
        <source>published %1 %2 to %3</source>
        <translation>%1 %2 を %3 に公開しました</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp; else as the key is.</source>
        <translation>cosign、x509、pgp のいずれか。指定がなければ鍵に従います。</translation>
    </message>
    <message>
        <source>Where the bundle goes (bundle.tar.zst in the working folder).</source>
        <translation>バンドルの書き込み先 (作業フォルダーの bundle.tar.zst)。</translation>
    </message>
    <message>
        <source>Replace an existing bundle.</source>
        <translation>既存のバンドルを置き換えます。</translation>
    </message>
    <message>
        <source>signed %1 (%2)</source>
        <translation>%1 に署名しました (%2)</translation>
    </message>
    <message>
        <source>--%1 is there, but no key to sign with: give --identity or --key.</source>
        <translation>--%1 が指定されていますが、署名する鍵がありません。--identity または --key を指定してください。</translation>
    </message>
    <message>
        <source>Address of the S3 store (AWS, MinIO, Ceph ...); else STORAGE_S3_ENDPOINT.</source>
        <translation>S3 ストア (AWS、MinIO、Ceph など) のアドレス。指定がなければ STORAGE_S3_ENDPOINT。</translation>
    </message>
    <message>
        <source>Its region; else STORAGE_S3_REGION, else us-east-1.</source>
        <translation>そのリージョン。指定がなければ STORAGE_S3_REGION、それもなければ us-east-1。</translation>
    </message>
    <message>
        <source>Address the bucket as BUCKET.HOST instead of HOST/BUCKET; also STORAGE_S3_FORCE_PATH_STYLE=false.</source>
        <translation>バケットを HOST/BUCKET ではなく BUCKET.HOST として指定します。STORAGE_S3_FORCE_PATH_STYLE=false でも同じです。</translation>
    </message>
    <message>
        <source>File with two lines, access key and secret key; else STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>アクセスキーとシークレットキーを 2 行に書いたファイル。指定がなければ STORAGE_S3_ACCESS_KEY と STORAGE_S3_SECRET_KEY。</translation>
    </message>
    <message>
        <source>PEM file with an authority to trust for the S3 store, besides the system&apos;s.</source>
        <translation>S3 ストアについて、システムのもの以外に信頼する認証局の PEM ファイル。</translation>
    </message>
    <message>
        <source>--store names no bucket: give s3://BUCKET.</source>
        <translation>--store にバケットが指定されていません。s3://BUCKET を指定してください。</translation>
    </message>
    <message>
        <source>The S3 store has no address: give --s3-endpoint, or set STORAGE_S3_ENDPOINT.</source>
        <translation>S3 ストアのアドレスがありません。--s3-endpoint を指定するか、STORAGE_S3_ENDPOINT を設定してください。</translation>
    </message>
    <message>
        <source>The file of --s3-keys-file takes two lines: access key and secret key.</source>
        <translation>--s3-keys-file のファイルには、アクセスキーとシークレットキーの 2 行が必要です。</translation>
    </message>
    <message>
        <source>The S3 store needs keys: give --s3-keys-file, or set STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>S3 ストアにはキーが必要です。--s3-keys-file を指定するか、STORAGE_S3_ACCESS_KEY と STORAGE_S3_SECRET_KEY を設定してください。</translation>
    </message>
    <message>
        <source>HOST:PORT (127.0.0.1:0); port 0 picks a free one.</source>
        <translation>HOST:PORT (127.0.0.1:0)。ポート 0 は空きポートを選択します。</translation>
    </message>
    <message>
        <source>Folder for the published bundles (that of the window&apos;s local registry), or s3://BUCKET[/PREFIX].</source>
        <translation>公開されたバンドルのフォルダー (ウィンドウのローカルレジストリのもの)、または s3://BUCKET[/PREFIX]。</translation>
    </message>
    <message>
        <source>flat (sha256/HASH) or tenant (tenants/TENANT/extensions/ID/sha256/HASH).</source>
        <translation>flat (sha256/HASH) または tenant (tenants/TENANT/extensions/ID/sha256/HASH)。</translation>
    </message>
    <message>
        <source>Answer 403 to calls without x-alga-admin: true.</source>
        <translation>x-alga-admin: true のない呼び出しに 403 を返します。</translation>
    </message>
    <message>
        <source>Publish only what is signed by one of the keys in this file: PEM certificates and public keys, OpenPGP keyrings; else SIGNING_TRUST_BUNDLE.</source>
        <translation>このファイルの鍵のいずれかで署名されたものだけを公開します: PEM の証明書と公開鍵、OpenPGP 鍵束。指定がなければ SIGNING_TRUST_BUNDLE。</translation>
    </message>
    <message>
        <source>Requests of one address in a minute (30); 0: as many as it likes.</source>
        <translation>1 つのアドレスからの 1 分あたりのリクエスト数 (30)。0: 無制限。</translation>
    </message>
    <message>
        <source>Answer 403 to calls without the API key in this file.</source>
        <translation>このファイルの API キーのない呼び出しに 403 を返します。</translation>
    </message>
    <message>
        <source>storing in %1 at %2</source>
        <translation>%2 の %1 に保存します</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, as in 127.0.0.1:3000.</source>
        <translation>--listen には 127.0.0.1:3000 のようにアドレスとポートを指定します。</translation>
    </message>
    <message>
        <source>--layout takes flat or tenant.</source>
        <translation>--layout には flat または tenant を指定します。</translation>
    </message>
    <message>
        <source>--rate-limit takes a number.</source>
        <translation>--rate-limit には数を指定します。</translation>
    </message>
    <message>
        <source>The API key file is empty.</source>
        <translation>API キーのファイルが空です。</translation>
    </message>
    <message>
        <source>Other machines could publish without a key: to listen beyond this one, give --api-key-file.</source>
        <translation>ほかのコンピューターがキーなしで公開できてしまいます。このコンピューターの外から接続を受け付けるには、--api-key-file を指定してください。</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>%1 で待機中</translation>
    </message>
    <message>
        <source>Run the local registry: the publish API over a folder or a bucket.</source>
        <translation>ローカルレジストリを実行します: フォルダーまたはバケットに対する公開 API。</translation>
    </message>
    <message>
        <source>Signature file (BUNDLE.SIGNATURE).</source>
        <translation>署名ファイル (BUNDLE.SIGNATURE)。</translation>
    </message>
    <message>
        <source>cosign: write the bare signature in base64 instead of a sigstore bundle.</source>
        <translation>cosign: sigstore バンドルの代わりに、署名だけを base64 で書き込みます。</translation>
    </message>
    <message>
        <source>--raw is for cosign signatures alone.</source>
        <translation>--raw は cosign 署名専用です。</translation>
    </message>
    <message>
        <source>signed %1 (%2, %3)</source>
        <translation>%1 に署名しました (%2、%3)</translation>
    </message>
    <message>
        <source>Sign a bundle, and verify what was written.</source>
        <translation>バンドルに署名し、書き込んだものを検証します。</translation>
    </message>
    <message>
        <source>Whose findings count: server, schema, folder, runner or all (the default).</source>
        <translation>対象とする指摘の種類: server、schema、folder、runner、all (既定)。</translation>
    </message>
    <message>
        <source>Waive what this file says (.waybill-waivers.json of the folder).</source>
        <translation>このファイルの記載に従って免除します (フォルダーの .waybill-waivers.json)。</translation>
    </message>
    <message>
        <source>Judge the minimal manifest of older servers as today&apos;s server does.</source>
        <translation>古いサーバー用の最小マニフェストを、現在のサーバーと同じように判定します。</translation>
    </message>
    <message>
        <source>Mend manifest.json where a finding has a fix, say what was done, then judge it. Nothing else in the file changes.</source>
        <translation>指摘に修正がある場合は manifest.json を修正し、内容を表示してから判定します。ファイルのほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>fixed %1 (%2): %3</source>
        <translation>修正 %1 (%2): %3</translation>
    </message>
    <message>
        <source>--judge takes server, schema, folder, runner or all.</source>
        <translation>--judge には server、schema、folder、runner、all のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--fix mends a manifest.json, or that of a dist folder: nothing inside %1 is changed.</source>
        <translation>--fix が修正するのは、manifest.json 単体、または dist フォルダー内のものです。%1 の中は変更されません。</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Judge a manifest.json, a dist or project folder, or a bundle.</source>
        <translation>manifest.json、dist フォルダー、プロジェクトフォルダー、またはバンドルを判定します。</translation>
    </message>
    <message>
        <source>Trust this public key in PEM; for cosign.</source>
        <translation>この PEM 公開鍵を信頼します。cosign 用。</translation>
    </message>
    <message>
        <source>Trust these certificates in PEM; for x509.</source>
        <translation>これらの PEM 証明書を信頼します。x509 用。</translation>
    </message>
    <message>
        <source>Trust the keys of this OpenPGP keyring; for pgp.</source>
        <translation>この OpenPGP 鍵束の鍵を信頼します。pgp 用。</translation>
    </message>
    <message>
        <source>Trust one of the user&apos;s own identities.</source>
        <translation>ユーザー自身のアイデンティティの 1 つを信頼します。</translation>
    </message>
    <message>
        <source>Trust this signer for this extension from now on: where it is seen for the first time, or where one of the options above vouches for it; then also instead of the signer remembered before.</source>
        <translation>今後この拡張機能についてこの署名者を信頼します。初めて現れた場合、または上のオプションのいずれかが保証する場合に有効です。後者の場合は、以前に記憶した署名者も置き換えます。</translation>
    </message>
    <message>
        <source>Give one of --public-key, --ca-file, --keyring and --identity.</source>
        <translation>--public-key、--ca-file、--keyring、--identity のいずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>unchanged: yes (sha256:%1)</source>
        <translation>変更なし: はい (sha256:%1)</translation>
    </message>
    <message>
        <source>unchanged: no</source>
        <translation>変更なし: いいえ</translation>
    </message>
    <message>
        <source>signed by: %1 (%2)</source>
        <translation>署名者: %1 (%2)</translation>
    </message>
    <message>
        <source>trusted: yes</source>
        <translation>信頼済み: はい</translation>
    </message>
    <message>
        <source>trusted: no</source>
        <translation>信頼済み: いいえ</translation>
    </message>
    <message>
        <source>    Remembered for this extension: %1</source>
        <translation>    この拡張機能について記憶済み: %1</translation>
    </message>
    <message>
        <source>    To remember the signer for this extension, give --remember.</source>
        <translation>    この拡張機能の署名者を記憶するには、--remember を指定してください。</translation>
    </message>
    <message>
        <source>--remember needs a bundle that says which extension it is.</source>
        <translation>--remember には、どの拡張機能かを示すバンドルが必要です。</translation>
    </message>
    <message>
        <source>Say whether a signed bundle is unchanged, who signed it, and whether they are trusted.</source>
        <translation>署名されたバンドルが変更されていないか、誰が署名したか、署名者が信頼済みかを表示します。</translation>
    </message>
    <message>
        <source>Why it may stay: one line.</source>
        <translation>残してよい理由: 1 行。</translation>
    </message>
    <message>
        <source>There is no finding %1 at %2; waybill-cli validate lists what there is.</source>
        <translation>%2 に指摘 %1 はありません。waybill-cli validate で一覧表示できます。</translation>
    </message>
    <message>
        <source>There are several findings %1 there; name one by its line: %2.</source>
        <translation>そこには指摘 %1 が複数あります。行で指定してください: %2。</translation>
    </message>
    <message>
        <source>--reason is missing: why may it stay? One line of at most 500 characters.</source>
        <translation>--reason がありません。残してよい理由を 500 文字以内の 1 行で書いてください。</translation>
    </message>
    <message>
        <source>waived %1 in %2</source>
        <translation>%2 の %1 を免除しました</translation>
    </message>
    <message>
        <source>Let a finding about secrets or junk pass, with the reason, in the folder&apos;s waivers.</source>
        <translation>シークレットや不要ファイルの指摘を、理由とともにフォルダーの免除ファイルに記録して免除します。</translation>
    </message>
    <message>
        <source>It does not get: %1</source>
        <translation>渡されないもの: %1</translation>
    </message>
    <message>
        <source>Build the project first: the script &quot;build&quot; of its package.json, by the package manager whose lock file is there.</source>
        <translation>先にプロジェクトをビルドします。package.json の「build」スクリプトを、ロックファイルがあるパッケージマネージャーで実行します。</translation>
    </message>
    <message>
        <source>Build it with this command instead. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>代わりにこのコマンドでビルドします。シェルの行ではありません。単語は空白で区切られ、&quot;...&quot; で囲むと 1 語になります。</translation>
    </message>
    <message>
        <source>Building in %1: %2</source>
        <translation>%1 でビルド中: %2</translation>
    </message>
    <message>
        <source>Build (where that is asked for), validate, pack, sign and publish a dist or project folder in one go.</source>
        <translation>dist フォルダーまたはプロジェクトフォルダーを、一度にビルド (指定時)・検証・パック・署名・公開します。</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>version control</source>
        <translation>バージョン管理</translation>
    </message>
    <message>
        <source>the rules themselves</source>
        <translation>規則ファイル自体</translation>
    </message>
    <message>
        <source>traces of a desktop</source>
        <translation>デスクトップの痕跡</translation>
    </message>
    <message>
        <source>always left out: %1 (%2)</source>
        <translation>常に除外: %1 (%2)</translation>
    </message>
    <message>
        <source>left out by %1, line %2: %3</source>
        <translation>%1 の %2 行目により除外: %3</translation>
    </message>
    <message>
        <source>left out: not among the manifest&apos;s assets</source>
        <translation>除外: マニフェストの assets に含まれません</translation>
    </message>
    <message>
        <source>left out: no part of a project&apos;s bundle</source>
        <translation>除外: プロジェクトのバンドルの一部ではありません</translation>
    </message>
    <message>
        <source>left out: the build&apos;s own file goes to its place</source>
        <translation>除外: ビルド自体のファイルがその場所に入ります</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Taken as a project folder, as chosen.</source>
        <translation>選択どおり、プロジェクトフォルダーとして扱います。</translation>
    </message>
    <message>
        <source>Taken as a dist folder, as chosen.</source>
        <translation>選択どおり、dist フォルダーとして扱います。</translation>
    </message>
    <message>
        <source>Taken as a dist folder: it has no manifest.json.</source>
        <translation>dist フォルダーとして扱います: manifest.json がありません。</translation>
    </message>
    <message>
        <source>A dist folder: it has no package.json, and is packed as it is.</source>
        <translation>dist フォルダーです: package.json がなく、そのままパックされます。</translation>
    </message>
    <message>
        <source>A dist folder: it has a package.json, but no sources and nothing built beside it.</source>
        <translation>dist フォルダーです: package.json はありますが、ソースも、隣にビルド結果もありません。</translation>
    </message>
    <message>
        <source>A project folder: %1 stands beside manifest.json and package.json. What it has built is packed.</source>
        <translation>プロジェクトフォルダーです: manifest.json と package.json の隣に %1 があります。ビルド結果がパックされます。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>its path begins at the root</source>
        <translation>パスがルートから始まっています</translation>
    </message>
    <message>
        <source>its path has two dots</source>
        <translation>パスに連続した 2 つのドットがあります</translation>
    </message>
    <message>
        <source>a part of its path is empty</source>
        <translation>パスに空の部分があります</translation>
    </message>
    <message>
        <source>a part of its path begins with a dot</source>
        <translation>パスにドットで始まる部分があります</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was written; an earlier bundle is untouched.</source>
        <translation>何も書き込まれていません。以前のバンドルはそのままです。</translation>
    </message>
    <message>
        <source>The bundle was not changed.</source>
        <translation>バンドルは変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>何も公開されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Where this is the answer to finalize, the version may be published all the same.</source>
        <translation>これが finalize への応答である場合、それでもバージョンは公開されている可能性があります。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the request id.</source>
        <translation>リクエスト ID を添えて、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Pack the folder again, or fetch the bundle again from where it came.</source>
        <translation>フォルダーをもう一度パックするか、入手元からバンドルをもう一度取得してください。</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>ファイルまたはフォルダーが存在しません</translation>
    </message>
    <message>
        <source>Check the path; a build may have removed it.</source>
        <translation>パスを確認してください。ビルドによって削除された可能性があります。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Check its permissions and that its disk is connected.</source>
        <translation>アクセス権と、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルを書き込めません</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another place.</source>
        <translation>フォルダーのアクセス権を確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>別の名前を選択するか、置き換えを許可してください (--force)。</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>読み取り中にファイルが変更されました</translation>
    </message>
    <message>
        <source>Let the build finish, then try again.</source>
        <translation>ビルドが終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk.</source>
        <translation>空き領域を増やすか、別のディスク上の場所を選択してください。</translation>
    </message>
    <message>
        <source>This is neither a folder nor a .zip or .7z file</source>
        <translation>フォルダーでも .zip または .7z ファイルでもありません</translation>
    </message>
    <message>
        <source>Choose the folder that your build writes, or an archive of it.</source>
        <translation>ビルドの出力先のフォルダー、またはそのアーカイブを選択してください。</translation>
    </message>
    <message>
        <source>The folder holds no files</source>
        <translation>フォルダーにファイルがありません</translation>
    </message>
    <message>
        <source>Run the build, or choose the folder that it writes to.</source>
        <translation>ビルドを実行するか、ビルドの出力先のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder cannot be packed as it is</source>
        <translation>フォルダーをこのままではパックできません</translation>
    </message>
    <message>
        <source>The problems say which files; mend them and pack again.</source>
        <translation>対象のファイルは問題の一覧に示されています。修正して、もう一度パックしてください。</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>アーカイブを読み取れません</translation>
    </message>
    <message>
        <source>It has to be a whole .zip or .7z file without a password.</source>
        <translation>欠けのない、パスワードなしの .zip または .7z ファイルでなければなりません。</translation>
    </message>
    <message>
        <source>The archive is not safe to unpack</source>
        <translation>アーカイブの展開は安全ではありません</translation>
    </message>
    <message>
        <source>An entry would leave its folder, or is beyond a limit. Do not use this archive before you know where it comes from.</source>
        <translation>フォルダーの外に出るエントリ、または上限を超えるエントリがあります。出所がわかるまで、このアーカイブを使用しないでください。</translation>
    </message>
    <message>
        <source>There is no manifest.json</source>
        <translation>manifest.json がありません</translation>
    </message>
    <message>
        <source>It has to stand at the top of the folder; check that this is the folder that the build writes.</source>
        <translation>フォルダーの最上位に必要です。ビルドの出力先のフォルダーであることを確認してください。</translation>
    </message>
    <message>
        <source>The manifest is not valid</source>
        <translation>マニフェストが有効ではありません</translation>
    </message>
    <message>
        <source>Mend the findings; the server would refuse this manifest.</source>
        <translation>指摘を修正してください。サーバーはこのマニフェストを拒否します。</translation>
    </message>
    <message>
        <source>The file of waivers cannot be used</source>
        <translation>免除ファイルを使用できません</translation>
    </message>
    <message>
        <source>Mend what the details name, or remove the file and let findings pass anew with waybill-cli waive.</source>
        <translation>詳細に示された箇所を修正するか、ファイルを削除し、waybill-cli waive で指摘を改めて免除してください。</translation>
    </message>
    <message>
        <source>This is no bundle: it is not compressed with zstd</source>
        <translation>バンドルではありません: zstd で圧縮されていません</translation>
    </message>
    <message>
        <source>Choose a bundle.tar.zst.</source>
        <translation>bundle.tar.zst を選択してください。</translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation>バンドルが破損しています</translation>
    </message>
    <message>
        <source>The bundle is cut short</source>
        <translation>バンドルが途中で切れています</translation>
    </message>
    <message>
        <source>An entry of the bundle has an unsafe path</source>
        <translation>バンドルに安全でないパスのエントリがあります</translation>
    </message>
    <message>
        <source>Nothing was written outside the folder.</source>
        <translation>フォルダーの外には何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Do not use this bundle before you know who made it.</source>
        <translation>作成者がわかるまで、このバンドルを使用しないでください。</translation>
    </message>
    <message>
        <source>The bundle has more entries than are read</source>
        <translation>バンドルのエントリ数が読み取りの上限を超えています</translation>
    </message>
    <message>
        <source>At most 100,000 entries are read; an extension has far fewer.</source>
        <translation>読み取るエントリは最大 100,000 個です。拡張機能のエントリははるかに少ないはずです。</translation>
    </message>
    <message>
        <source>An entry of the bundle is too large to be read</source>
        <translation>バンドルに大きすぎて読み取れないエントリがあります</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it.</source>
        <translation>作成者がわかるまで、このバンドルを展開しないでください。</translation>
    </message>
    <message>
        <source>Unpacking the bundle takes more room or memory than is allowed</source>
        <translation>バンドルの展開に、許容量を超える領域またはメモリが必要です</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it. What zstd packed at level 22 can be packed again at 21.</source>
        <translation>作成者がわかるまで、このバンドルを展開しないでください。zstd のレベル 22 でパックしたものは、21 でパックし直せます。</translation>
    </message>
    <message>
        <source>The bundle is over the server&apos;s limit of 200 MiB</source>
        <translation>バンドルがサーバーの上限の 200 MiB を超えています</translation>
    </message>
    <message>
        <source>Leave out what is not needed at run time; the page Contents lists the largest files first.</source>
        <translation>実行時に不要なものを除外してください。ページ「内容」では、最も大きいファイルが先頭に表示されます。</translation>
    </message>
    <message>
        <source>The bundle has no such entry</source>
        <translation>バンドルにそのようなエントリはありません</translation>
    </message>
    <message>
        <source>List the entries to see the names as they are stored.</source>
        <translation>エントリを一覧表示して、保存されているとおりの名前を確認してください。</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>サーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>Write it as https://registry.example.com, without a name, query or fragment.</source>
        <translation>https://registry.example.com のように、ユーザー名、クエリ、フラグメントなしで書いてください。</translation>
    </message>
    <message>
        <source>The address is not encrypted</source>
        <translation>このアドレスは暗号化されません</translation>
    </message>
    <message>
        <source>Nothing was sent: anyone on the way could read the key and change the bundle.</source>
        <translation>何も送信されていません。送信すれば、経路上の誰もがキーを読み取り、バンドルを変更できてしまいます。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this server where you trust the whole way to it.</source>
        <translation>https を使用してください。経路全体を信頼できる場合は、このサーバーへの暗号化なしの http を許可してください。</translation>
    </message>
    <message>
        <source>This is no SHA-256</source>
        <translation>SHA-256 ではありません</translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits in lower case.</source>
        <translation>小文字の 16 進数 64 桁で指定してください。</translation>
    </message>
    <message>
        <source>This name cannot be stored</source>
        <translation>この名前では保存できません</translation>
    </message>
    <message>
        <source>Object keys have no empty parts, no dots alone and no control characters.</source>
        <translation>オブジェクトキーには、空の部分、ドットだけの部分、制御文字を使用できません。</translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown</source>
        <translation>サーバーの名前が見つかりません</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this machine is on the right network.</source>
        <translation>アドレスの入力誤りと、このコンピューターが正しいネットワークにあるかを確認してください。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに到達できません</translation>
    </message>
    <message>
        <source>Check that it runs, its port, and firewalls on the way; then publish again.</source>
        <translation>サーバーが動作しているか、ポート、経路上のファイアウォールを確認してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>The server did not take the connection in time</source>
        <translation>サーバーが時間内に接続を受け付けませんでした</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall swallows the connection. Try again later.</source>
        <translation>サーバーが過負荷であるか、ファイアウォールが接続を遮断している可能性があります。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made</source>
        <translation>サーバーへの安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, or too old a version of it. Ask its administrator.</source>
        <translation>このポートで TLS に対応していないか、バージョンが古すぎる可能性があります。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation>サーバーの証明書が現在有効ではありません</translation>
    </message>
    <message>
        <source>It has expired, or is for later. Check this computer&apos;s date; if that is right, ask the server&apos;s administrator for a new certificate.</source>
        <translation>期限切れか、まだ有効期間が始まっていません。このコンピューターの日付を確認し、正しければ、サーバーの管理者に新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself</source>
        <translation>サーバーの証明書が自己署名です</translation>
    </message>
    <message>
        <source>Anyone could have made it. If it is your own server, name its certificate in the server&apos;s settings.</source>
        <translation>誰でも作成できる証明書です。自分のサーバーであれば、その証明書をサーバーの設定で指定してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <translation>サーバーの証明書が別の名前のものです</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If it is right, another computer answers in the server&apos;s place.</source>
        <translation>アドレスの入力誤りを確認してください。正しければ、サーバーの代わりに別のコンピューターが応答しています。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate</source>
        <translation>サーバーの証明書を保証する、このコンピューターが信頼する認証局がありません</translation>
    </message>
    <message>
        <source>If your organisation has an authority of its own, name its certificate in the server&apos;s settings.</source>
        <translation>組織に独自の認証局がある場合は、その証明書をサーバーの設定で指定してください。</translation>
    </message>
    <message>
        <source>The file holds no certificate of an authority</source>
        <translation>ファイルに認証局の証明書がありません</translation>
    </message>
    <message>
        <source>Give a PEM file with the authority&apos;s certificate (BEGIN CERTIFICATE).</source>
        <translation>認証局の証明書を含む PEM ファイル (BEGIN CERTIFICATE) を指定してください。</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Publish again; an upload starts again from its first byte.</source>
        <translation>もう一度公開してください。アップロードは最初のバイトからやり直します。</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>サーバーからの応答が途絶えました</translation>
    </message>
    <message>
        <source>Try again later; it may be overloaded.</source>
        <translation>後でもう一度試してください。サーバーが過負荷の可能性があります。</translation>
    </message>
    <message>
        <source>The server did not say in time whether it published</source>
        <translation>サーバーは、公開したかどうかを時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The version may be published.</source>
        <translation>バージョンは公開されている可能性があります。</translation>
    </message>
    <message>
        <source>Publish again to find out: where it is published, the server says that the version exists, and nothing is doubled.</source>
        <translation>確認するには、もう一度公開してください。公開済みであれば、サーバーがそのバージョンの存在を伝え、重複は生じません。</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>サーバーが別のアドレスを指し示しています</translation>
    </message>
    <message>
        <source>Nothing was sent there: your key belongs to the address that you chose.</source>
        <translation>そこには何も送信されていません。キーは、選択したアドレスのものです。</translation>
    </message>
    <message>
        <source>Where you trust the new address, enter it as the server&apos;s address.</source>
        <translation>新しいアドレスを信頼する場合は、サーバーのアドレスとして入力してください。</translation>
    </message>
    <message>
        <source>The answer is not the registry&apos;s</source>
        <translation>レジストリの応答ではありません</translation>
    </message>
    <message>
        <source>Something else answers at this address, such as a sign-in page or a proxy. Check the address.</source>
        <translation>このアドレスでは、サインインページやプロキシなど、別のものが応答しています。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server answered with an unexpected status</source>
        <translation>サーバーが予期しないステータスを返しました</translation>
    </message>
    <message>
        <source>A proxy on the way may have answered. The details give the status; try again later.</source>
        <translation>経路上のプロキシが応答した可能性があります。ステータスは詳細に示されています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server finds the request malformed</source>
        <translation>サーバーはリクエストの形式を不正と判断しました</translation>
    </message>
    <message>
        <source>The details name the field. The server may be of another version than this program expects.</source>
        <translation>フィールドは詳細に示されています。サーバーが、このプログラムの想定と異なるバージョンの可能性があります。</translation>
    </message>
    <message>
        <source>You may not publish to this server</source>
        <translation>このサーバーに公開する権限がありません</translation>
    </message>
    <message>
        <source>Check the API key and the tenant; ask the administrator for the right to publish.</source>
        <translation>API キーとテナントを確認し、公開の権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The server has had too many requests from this address</source>
        <translation>このアドレスからサーバーへのリクエストが多すぎます</translation>
    </message>
    <message>
        <source>Wait a minute, then publish again.</source>
        <translation>1 分待ってから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>The server does not have the uploaded bundle any more</source>
        <translation>アップロードしたバンドルは、もうサーバーにありません</translation>
    </message>
    <message>
        <source>Publish again; the bundle is uploaded anew.</source>
        <translation>もう一度公開してください。バンドルは改めてアップロードされます。</translation>
    </message>
    <message>
        <source>The bytes are not the ones that were declared</source>
        <translation>バイト列が宣言されたものと異なります</translation>
    </message>
    <message>
        <source>The bundle changed on disk or on the way. Pack it again and publish that.</source>
        <translation>ディスク上または経路上でバンドルが変更されました。もう一度パックし、それを公開してください。</translation>
    </message>
    <message>
        <source>The server refuses the manifest</source>
        <translation>サーバーがマニフェストを拒否しました</translation>
    </message>
    <message>
        <source>Its findings stand among the problems, each in its place. Mend them, pack and publish again.</source>
        <translation>その指摘は、それぞれの場所とともに問題の一覧に示されています。修正してパックし、もう一度公開してください。</translation>
    </message>
    <message>
        <source>The server finds no manifest in the bundle</source>
        <translation>サーバーはバンドルにマニフェストを見つけられません</translation>
    </message>
    <message>
        <source>Pack the folder again: manifest.json has to be at its top.</source>
        <translation>フォルダーをもう一度パックしてください。manifest.json は最上位に必要です。</translation>
    </message>
    <message>
        <source>The server takes signed bundles only</source>
        <translation>サーバーは署名されたバンドルだけを受け付けます</translation>
    </message>
    <message>
        <source>Sign the bundle with a key that the server trusts, then publish again.</source>
        <translation>サーバーが信頼する鍵でバンドルに署名してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>The server refuses the signature</source>
        <translation>サーバーが署名を拒否しました</translation>
    </message>
    <message>
        <source>It does not fit the bundle, or is of a form that the server does not read. Sign the bundle again.</source>
        <translation>署名がバンドルと一致しないか、サーバーが読み取れない形式です。バンドルにもう一度署名してください。</translation>
    </message>
    <message>
        <source>The server does not trust the signer</source>
        <translation>サーバーは署名者を信頼していません</translation>
    </message>
    <message>
        <source>Ask its administrator to trust this key, giving its fingerprint, or sign with one that is trusted.</source>
        <translation>管理者にフィンガープリントを伝えてこの鍵の信頼を依頼するか、信頼済みの鍵で署名してください。</translation>
    </message>
    <message>
        <source>This version is published already</source>
        <translation>このバージョンはすでに公開されています</translation>
    </message>
    <message>
        <source>What was published before is unchanged; the server does not say with which bytes.</source>
        <translation>以前に公開されたものは変更されていません。サーバーは、どのバイト列で公開されたかを示しません。</translation>
    </message>
    <message>
        <source>Raise the version in manifest.json, then pack and publish again.</source>
        <translation>manifest.json のバージョンを上げてから、パックして公開してください。</translation>
    </message>
    <message>
        <source>The server&apos;s storage is not set up</source>
        <translation>サーバーのストレージが設定されていません</translation>
    </message>
    <message>
        <source>Trying again will not help: its administrator has to set up the storage.</source>
        <translation>再試行しても解決しません。管理者がストレージを設定する必要があります。</translation>
    </message>
    <message>
        <source>The server could not store the upload</source>
        <translation>サーバーがアップロードを保存できませんでした</translation>
    </message>
    <message>
        <source>This may pass: try again in a few minutes.</source>
        <translation>一時的な問題の可能性があります。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>サーバーでエラーが発生しました</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>ストアを使用できません</translation>
    </message>
    <message>
        <source>A folder: check its permissions and the space on its disk. A bucket: try again; what its server said stands in the details.</source>
        <translation>フォルダーの場合: アクセス権とディスクの空き領域を確認してください。バケットの場合: もう一度試してください。そのサーバーの応答は詳細に示されています。</translation>
    </message>
    <message>
        <source>The object store does not let you in</source>
        <translation>オブジェクトストアがアクセスを許可しません</translation>
    </message>
    <message>
        <source>Check its access key and secret key, the region, and this computer&apos;s clock; ask its administrator for the right to read the bucket.</source>
        <translation>アクセスキー、シークレットキー、リージョン、このコンピューターの時計を確認し、バケットの読み取り権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The object exists already, and stored objects never change</source>
        <translation>オブジェクトはすでに存在します。保存されたオブジェクトは変更されません</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>別のキーを使用してください。</translation>
    </message>
    <message>
        <source>The local registry cannot listen there</source>
        <translation>ローカルレジストリはそこで待機できません</translation>
    </message>
    <message>
        <source>The port may be in use: choose another one, or 0 for any.</source>
        <translation>ポートが使用中の可能性があります。別のポートを選択するか、任意の空きポートには 0 を指定してください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>いつでも、もう一度開始できます。</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>プログラムに誤りがありました</translation>
    </message>
    <message>
        <source>What was begun was not finished.</source>
        <translation>開始した処理は完了していません。</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The server says that the version is published.</source>
        <translation>サーバーは、バージョンが公開済みであると応答しています。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the receipt: those who install this version may get nothing, or something else.</source>
        <translation>レシートを添えて、サーバーの管理者に連絡してください。このバージョンをインストールする人が、何も受け取れないか、別のものを受け取る可能性があります。</translation>
    </message>
    <message>
        <source>The server&apos;s store does not hold what was published</source>
        <translation>公開されたものがサーバーのストアにありません</translation>
    </message>
    <message>
        <source>The server&apos;s store holds only a part of the bundle</source>
        <translation>サーバーのストアにはバンドルの一部しかありません</translation>
    </message>
    <message>
        <source>The server&apos;s store holds other bytes than were sent</source>
        <translation>サーバーのストアには、送信したものと異なるバイト列があります</translation>
    </message>
    <message>
        <source>The server&apos;s store holds another manifest than was sent</source>
        <translation>サーバーのストアには、送信したものと異なるマニフェストがあります</translation>
    </message>
    <message>
        <source>The history of publishes cannot be used</source>
        <translation>公開の履歴を使用できません</translation>
    </message>
    <message>
        <source>What is not written down first is not sent.</source>
        <translation>先に記録できないものは送信されません。</translation>
    </message>
    <message>
        <source>Check the permissions of its file and the space on its disk. If the file is damaged, move it away; receipts that you saved are not touched.</source>
        <translation>ファイルのアクセス権とディスクの空き領域を確認してください。ファイルが破損している場合は、別の場所に移動してください。保存したレシートには影響しません。</translation>
    </message>
    <message>
        <source>The history has no such publish</source>
        <translation>履歴にそのような公開はありません</translation>
    </message>
    <message>
        <source>List the history to see the ids; the first characters of one are enough.</source>
        <translation>履歴を一覧表示して id を確認してください。先頭の数文字で指定できます。</translation>
    </message>
    <message>
        <source>This publish is still running</source>
        <translation>この公開はまだ実行中です</translation>
    </message>
    <message>
        <source>Another window or command works on it. Wait until it ends, or stop it there.</source>
        <translation>別のウィンドウまたはコマンドが処理しています。終了するのを待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>This publish has ended</source>
        <translation>この公開は終了しています</translation>
    </message>
    <message>
        <source>There is nothing to go on with; its outcome stands in the history.</source>
        <translation>続行するものはありません。結果は履歴に記録されています。</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>レシートではありません</translation>
    </message>
    <message>
        <source>Give a receipt that Waybill wrote (JSON), whole and unchanged.</source>
        <translation>Waybill が書き込んだレシート (JSON) を、欠けも変更もない状態で指定してください。</translation>
    </message>
    <message>
        <source>The receipt does not fit</source>
        <translation>レシートが一致しません</translation>
    </message>
    <message>
        <source>It says other things than what it was compared with.</source>
        <translation>比較対象と内容が異なります。</translation>
    </message>
    <message>
        <source>The details name the field. One of the two was changed, or belongs elsewhere.</source>
        <translation>フィールドは詳細に示されています。どちらかが変更されたか、別の公開のものです。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ</source>
        <translation>このコンピューターとサーバーの時計が異なります</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network: object stores and certificates refuse clocks that are wrong.</source>
        <translation>このコンピューターの時計をネットワークに合わせてください。オブジェクトストアと証明書は、時計のずれを許容しません。</translation>
    </message>
    <message>
        <source>The version is published, but was not installed for the tenant</source>
        <translation>バージョンは公開されましたが、テナントにインストールされませんでした</translation>
    </message>
    <message>
        <source>The publish stands. Only the installation failed.</source>
        <translation>公開は有効です。失敗したのはインストールだけです。</translation>
    </message>
    <message>
        <source>Install it again from the history, or in the server&apos;s own pages.</source>
        <translation>履歴から、またはサーバーのページで、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The file holds no server profiles</source>
        <translation>ファイルにサーバープロファイルがありません</translation>
    </message>
    <message>
        <source>No server was added or changed.</source>
        <translation>サーバーは追加も変更もされていません。</translation>
    </message>
    <message>
        <source>Give a file that Waybill exported, whole and unchanged.</source>
        <translation>Waybill がエクスポートしたファイルを、欠けも変更もない状態で指定してください。</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was kept of it.</source>
        <translation>ファイルは変更されておらず、その内容は何も保存されていません。</translation>
    </message>
    <message>
        <source>The key is as it was, and nothing was signed.</source>
        <translation>鍵は元のままで、何も署名されていません。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>何も署名されていません。</translation>
    </message>
    <message>
        <source>Nothing was lost, and no secret was written anywhere else.</source>
        <translation>失われたものはなく、シークレットがほかの場所に書き込まれることもありませんでした。</translation>
    </message>
    <message>
        <source>Whether the bundle is unchanged is not known.</source>
        <translation>バンドルが変更されていないかどうかは不明です。</translation>
    </message>
    <message>
        <source>The bundle is unchanged since it was signed.</source>
        <translation>バンドルは署名後に変更されていません。</translation>
    </message>
    <message>
        <source>This is no private key that can be read</source>
        <translation>読み取り可能な秘密鍵ではありません</translation>
    </message>
    <message>
        <source>Take a key file of cosign, a PEM file, a PKCS#12 file or an OpenPGP secret key.</source>
        <translation>cosign の鍵ファイル、PEM ファイル、PKCS#12 ファイル、または OpenPGP 秘密鍵を使用してください。</translation>
    </message>
    <message>
        <source>This kind of key cannot be used here</source>
        <translation>この種類の鍵はここでは使用できません</translation>
    </message>
    <message>
        <source>Use ECDSA P-256 or RSA from 2,048 bits for cosign; ECDSA P-256, P-384 or RSA for x509; any key that may sign for pgp.</source>
        <translation>cosign には ECDSA P-256 または 2,048 ビット以上の RSA、x509 には ECDSA P-256、P-384 または RSA、pgp には署名可能な任意の鍵を使用してください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another key</source>
        <translation>証明書が別の鍵のものです</translation>
    </message>
    <message>
        <source>Give the certificate that was issued for this key, and behind it those that lead to the root.</source>
        <translation>この鍵に対して発行された証明書と、それに続けてルートまでの証明書を指定してください。</translation>
    </message>
    <message>
        <source>The key or its certificate has expired or was revoked</source>
        <translation>鍵またはその証明書が期限切れか、失効しています</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or sign with another identity.</source>
        <translation>証明書を更新するか、別のアイデンティティで署名してください。</translation>
    </message>
    <message>
        <source>The key or its certificate is not valid yet</source>
        <translation>鍵またはその証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the day that the details name.</source>
        <translation>このコンピューターの時計を確認してください。正しければ、詳細に示された日まで待ってください。</translation>
    </message>
    <message>
        <source>The certificate or key may not be used for signatures</source>
        <translation>証明書または鍵を署名に使用できません</translation>
    </message>
    <message>
        <source>Ask for a certificate with the usage digital signature, or take a key that may sign.</source>
        <translation>用途にデジタル署名を含む証明書を依頼するか、署名可能な鍵を使用してください。</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>証明書を読み取れません</translation>
    </message>
    <message>
        <source>Give it as PEM, the certificate of the key first.</source>
        <translation>鍵の証明書を先頭にして、PEM で指定してください。</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase</source>
        <translation>鍵はパスフレーズで保護されています</translation>
    </message>
    <message>
        <source>Enter it; on the command line, give --passphrase-file or set WAYBILL_PASSPHRASE.</source>
        <translation>パスフレーズを入力してください。コマンドラインでは、--passphrase-file を指定するか、WAYBILL_PASSPHRASE を設定してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>このパスフレーズでは鍵を開けません</translation>
    </message>
    <message>
        <source>Check the keyboard layout and capitals, then enter it again.</source>
        <translation>キーボード配列と大文字小文字を確認してから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>There is no such identity</source>
        <translation>そのようなアイデンティティはありません</translation>
    </message>
    <message>
        <source>List the identities to see their names and fingerprints.</source>
        <translation>アイデンティティを一覧表示して、名前とフィンガープリントを確認してください。</translation>
    </message>
    <message>
        <source>An identity with this name or this key is there already</source>
        <translation>この名前またはこの鍵のアイデンティティはすでにあります</translation>
    </message>
    <message>
        <source>Choose another name, or use the identity that is there.</source>
        <translation>別の名前を選択するか、既存のアイデンティティを使用してください。</translation>
    </message>
    <message>
        <source>What the keychain holds of this key is not what was put there</source>
        <translation>キーチェーンにあるこの鍵の内容が、保存したものと異なります</translation>
    </message>
    <message>
        <source>Another program may have changed or removed the item. Import the key again from its backup; type a server&apos;s key anew on its page.</source>
        <translation>別のプログラムが項目を変更または削除した可能性があります。鍵はバックアップからもう一度インポートし、サーバーのキーはそのページで入力し直してください。</translation>
    </message>
    <message>
        <source>No keychain service runs in this session</source>
        <translation>このセッションではキーチェーンサービスが動作していません</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet), or use a key file for this session.</source>
        <translation>デスクトップのキーチェーン (GNOME Keyring、KWallet) を起動するか、このセッションでは鍵ファイルを使用してください。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Unlock it with the password prompt or the settings of your desktop, then try again.</source>
        <translation>パスワードの入力画面またはデスクトップの設定でロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>A password prompt may be waiting behind another window. Try again, or use a key file for this session.</source>
        <translation>パスワードの入力画面が別のウィンドウの後ろで待機している可能性があります。もう一度試すか、このセッションでは鍵ファイルを使用してください。</translation>
    </message>
    <message>
        <source>The keychain refused or failed</source>
        <translation>キーチェーンが拒否したか、失敗しました</translation>
    </message>
    <message>
        <source>The details give its own words. Try again, or use a key file for this session.</source>
        <translation>キーチェーンのメッセージは詳細に示されています。もう一度試すか、このセッションでは鍵ファイルを使用してください。</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG がこの処理を実行できませんでした</translation>
    </message>
    <message>
        <source>Check that gpg can sign with this key in a terminal; its agent may need a window for the passphrase.</source>
        <translation>端末で gpg がこの鍵で署名できるか確認してください。エージェントがパスフレーズの入力ウィンドウを必要としている可能性があります。</translation>
    </message>
    <message>
        <source>The token could not be used</source>
        <translation>トークンを使用できませんでした</translation>
    </message>
    <message>
        <source>Check that it is plugged in, its PIN, and the address that names the key (pkcs11:…).</source>
        <translation>トークンの接続、PIN、鍵を示すアドレス (pkcs11:…) を確認してください。</translation>
    </message>
    <message>
        <source>The signature could not be made</source>
        <translation>署名を作成できませんでした</translation>
    </message>
    <message>
        <source>The details give the reason.</source>
        <translation>理由は詳細に示されています。</translation>
    </message>
    <message>
        <source>The time-stamping authority gave no valid timestamp</source>
        <translation>タイムスタンプ局が有効なタイムスタンプを返しませんでした</translation>
    </message>
    <message>
        <source>Try again later, choose another authority, or sign without a timestamp.</source>
        <translation>後でもう一度試すか、別のタイムスタンプ局を選択するか、タイムスタンプなしで署名してください。</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>署名を読み取れません</translation>
    </message>
    <message>
        <source>It has to be a sigstore bundle, a PKCS#7 or CMS signature or an armored OpenPGP signature. A placeholder is none.</source>
        <translation>sigstore バンドル、PKCS#7 または CMS 署名、あるいは ASCII 形式の OpenPGP 署名でなければなりません。プレースホルダーは署名ではありません。</translation>
    </message>
    <message>
        <source>The signature is of a form that proves nothing</source>
        <translation>この署名の形式では何も証明できません</translation>
    </message>
    <message>
        <source>A signature of a bundle stands apart from it and has exactly one signer. Ask for one that does.</source>
        <translation>バンドルの署名は、バンドルとは別のファイルで、署名者がちょうど 1 人でなければなりません。そのような署名を依頼してください。</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>署名がバンドルと一致しません</translation>
    </message>
    <message>
        <source>The bundle was changed after it was signed, or this is the signature of another one. Fetch both again.</source>
        <translation>署名後にバンドルが変更されたか、別のバンドルの署名です。両方をもう一度取得してください。</translation>
    </message>
    <message>
        <source>There is nothing to check the signature with</source>
        <translation>署名を確認するための鍵または証明書がありません</translation>
    </message>
    <message>
        <source>Give the signer&apos;s public key, certificate authority or OpenPGP certificate.</source>
        <translation>署名者の公開鍵、認証局、または OpenPGP 証明書を指定してください。</translation>
    </message>
    <message>
        <source>The signer is not trusted</source>
        <translation>署名者は信頼済みではありません</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer over another way, then remember the signer, or give the authority that vouches.</source>
        <translation>別の経路で署名者とフィンガープリントを照合してから、署名者を記憶するか、保証する認証局を指定してください。</translation>
    </message>
    <message>
        <source>It is signed with another key than last time</source>
        <translation>前回とは別の鍵で署名されています</translation>
    </message>
    <message>
        <source>Ask the publisher over another way whether the key was replaced before you accept the new one.</source>
        <translation>新しい鍵を受け入れる前に、鍵が交換されたかどうかを別の経路で発行元に確認してください。</translation>
    </message>
    <message>
        <source>The file with trusted keys cannot be read</source>
        <translation>信頼する鍵のファイルを読み取れません</translation>
    </message>
    <message>
        <source>It has to hold PEM certificates or public keys, or an OpenPGP keyring.</source>
        <translation>PEM の証明書または公開鍵、あるいは OpenPGP 鍵束を含むファイルでなければなりません。</translation>
    </message>
    <message>
        <source>Nothing says how this project is built</source>
        <translation>このプロジェクトのビルド方法が指定されていません</translation>
    </message>
    <message>
        <source>Give its package.json a script &quot;build&quot;, or set the command that builds it.</source>
        <translation>package.json に「build」スクリプトを追加するか、ビルドするコマンドを設定してください。</translation>
    </message>
    <message>
        <source>The build could not be started</source>
        <translation>ビルドを開始できませんでした</translation>
    </message>
    <message>
        <source>Install the program that builds it, or set another command.</source>
        <translation>ビルドに使うプログラムをインストールするか、別のコマンドを設定してください。</translation>
    </message>
    <message>
        <source>The build failed</source>
        <translation>ビルドに失敗しました</translation>
    </message>
    <message>
        <source>Nothing was packed; an earlier bundle is untouched.</source>
        <translation>何もパックされていません。以前のバンドルはそのままです。</translation>
    </message>
    <message>
        <source>What the build wrote says why.</source>
        <translation>理由はビルドの出力に示されています。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>What a manifest.json holds, for a server of today: one object with these fields.</source>
        <translation>現在のサーバー向けの manifest.json の内容: これらのフィールドを持つ 1 つのオブジェクト。</translation>
    </message>
    <message>
        <source>The extension&apos;s name</source>
        <translation>拡張機能の名前</translation>
    </message>
    <message>
        <source>As a domain of yours, last part first: com.acme.reports. It stays the same for all versions.</source>
        <translation>所有するドメインを逆順に書きます: com.acme.reports。すべてのバージョンで同じです。</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>公開する組織または人</translation>
    </message>
    <message>
        <source>The name that people read beside the extension&apos;s.</source>
        <translation>拡張機能の名前の横に表示される名前です。</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Three numbers, as in 1.4.2, with a pre-release (1.4.2-rc.1) or a build (1.4.2+7) where you want one. 1.4.* takes the next free patch number. A version is published once.</source>
        <translation>1.4.2 のような 3 つの数です。必要に応じて、プレリリース (1.4.2-rc.1) やビルド (1.4.2+7) を付けます。1.4.* では、次に空いているパッチ番号が使われます。1 つのバージョンは一度だけ公開できます。</translation>
    </message>
    <message>
        <source>What executes it</source>
        <translation>実行するランタイム</translation>
    </message>
    <message>
        <source>Today there is one alone: wasm-js@1.</source>
        <translation>現在は wasm-js@1 の 1 つだけです。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>許可される操作</translation>
    </message>
    <message>
        <source>A list of names as in cap:http.fetch. What is not listed is not granted, but for what everybody has.</source>
        <translation>cap:http.fetch のような名前の配列です。すべてに付与されるものを除き、ここにないものは付与されません。</translation>
    </message>
    <message>
        <source>One capability</source>
        <translation>1 つのケイパビリティ</translation>
    </message>
    <message>
        <source>One of the known names; each once.</source>
        <translation>既知の名前のいずれか。それぞれ一度だけ書きます。</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Leave it out for an extension without any.</source>
        <translation>ページのない拡張機能では省略します。</translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation>ページの表示方法</translation>
    </message>
    <message>
        <source>Always iframe: there is no other way.</source>
        <translation>常に iframe です。ほかの方法はありません。</translation>
    </message>
    <message>
        <source>The page that opens first</source>
        <translation>最初に開くページ</translation>
    </message>
    <message>
        <source>Its path in the bundle, as in ui/index.html. The Runner serves what is below ui/.</source>
        <translation>ui/index.html のような、バンドル内のパスです。Runner は ui/ 以下のものを配信します。</translation>
    </message>
    <message>
        <source>Where it shows up</source>
        <translation>表示される場所</translation>
    </message>
    <message>
        <source>The menus that lead to it.</source>
        <translation>拡張機能を開くメニューです。</translation>
    </message>
    <message>
        <source>Its entry in the menu of apps</source>
        <translation>アプリのメニューの項目</translation>
    </message>
    <message>
        <source>An object with a label.</source>
        <translation>label を持つオブジェクトです。</translation>
    </message>
    <message>
        <source>The words of that entry</source>
        <translation>その項目の文言</translation>
    </message>
    <message>
        <source>What people click on.</source>
        <translation>ユーザーがクリックする文言です。</translation>
    </message>
    <message>
        <source>Its entry in the client portal&apos;s menu</source>
        <translation>顧客ポータルのメニューの項目</translation>
    </message>
    <message>
        <source>The words of that entry in the portal</source>
        <translation>ポータルのその項目の文言</translation>
    </message>
    <message>
        <source>What clients click on.</source>
        <translation>顧客がクリックする文言です。</translation>
    </message>
    <message>
        <source>Addresses within its pages</source>
        <translation>ページ内のアドレス</translation>
    </message>
    <message>
        <source>Known to the published schema alone; the server overlooks them.</source>
        <translation>公開スキーマだけにあります。サーバーは無視します。</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>1 つのアドレス</translation>
    </message>
    <message>
        <source>A path, and the path of the page for it.</source>
        <translation>パスと、それに対応するページのパスです。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>As in /settings.</source>
        <translation>/settings のように書きます。</translation>
    </message>
    <message>
        <source>The page for it</source>
        <translation>対応するページ</translation>
    </message>
    <message>
        <source>As in ui/settings.html.</source>
        <translation>ui/settings.html のように書きます。</translation>
    </message>
    <message>
        <source>Where the pages stand</source>
        <translation>ページの場所</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: as in /.</source>
        <translation>古いサーバー用の最小マニフェストのものです。/ のように書きます。</translation>
    </message>
    <message>
        <source>The pages&apos; files</source>
        <translation>ページのファイル</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: patterns, as in ui/**.</source>
        <translation>古いサーバー用の最小マニフェストのものです。ui/** のようなパターンを書きます。</translation>
    </message>
    <message>
        <source>One pattern of the pages&apos; files</source>
        <translation>ページのファイルの 1 つのパターン</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers.</source>
        <translation>古いサーバー用の最小マニフェストのものです。</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>What its code answers</source>
        <translation>コードが応答する呼び出し</translation>
    </message>
    <message>
        <source>Each with method, path and handler; together method and path are there once. The code is dist/main.wasm.</source>
        <translation>それぞれ method、path、handler を持ち、method と path の組み合わせは一度だけ使えます。コードは dist/main.wasm です。</translation>
    </message>
    <message>
        <source>One endpoint</source>
        <translation>1 つのエンドポイント</translation>
    </message>
    <message>
        <source>A call that the code answers.</source>
        <translation>コードが応答する呼び出しです。</translation>
    </message>
    <message>
        <source>The HTTP method</source>
        <translation>HTTP メソッド</translation>
    </message>
    <message>
        <source>In upper case. The server takes OPTIONS and HEAD besides.</source>
        <translation>大文字で書きます。サーバーは OPTIONS と HEAD も受け付けます。</translation>
    </message>
    <message>
        <source>The path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>It begins with /, and holds neither white space nor two dots in a row.</source>
        <translation>/ で始まり、空白も連続した 2 つのドットも含みません。</translation>
    </message>
    <message>
        <source>The handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>Its name in the code.</source>
        <translation>コード内での名前です。</translation>
    </message>
    <message>
        <source>Whether it can be called by a schedule</source>
        <translation>スケジュールから呼び出せるかどうか</translation>
    </message>
    <message>
        <source>Real manifests have it; the published schema does not know it.</source>
        <translation>実際のマニフェストにはありますが、公開スキーマにはありません。</translation>
    </message>
    <message>
        <source>Files to hand out</source>
        <translation>配信するファイル</translation>
    </message>
    <message>
        <source>Patterns, as in ui/**: * stays within a folder, ** goes below. Each should match a file.</source>
        <translation>ui/** のようなパターンです。* はフォルダー内のみ、** はその下も含みます。それぞれがファイルに一致する必要があります。</translation>
    </message>
    <message>
        <source>One pattern</source>
        <translation>1 つのパターン</translation>
    </message>
    <message>
        <source>From the top of the bundle.</source>
        <translation>バンドルの最上位からのパターンです。</translation>
    </message>
    <message>
        <source>Code made ready for a machine</source>
        <translation>特定の環境向けにプリコンパイルされたコード</translation>
    </message>
    <message>
        <source>An object of targets, each with the path of its file in the bundle.</source>
        <translation>ターゲットのオブジェクトです。それぞれにバンドル内のファイルのパスを書きます。</translation>
    </message>
    <message>
        <source>The file for one target</source>
        <translation>1 つのターゲットのファイル</translation>
    </message>
    <message>
        <source>Its path in the bundle.</source>
        <translation>バンドル内のパスです。</translation>
    </message>
    <message>
        <source>Events that its code hears</source>
        <translation>コードが受け取るイベント</translation>
    </message>
    <message>
        <source>Known to the published schema; the server of today refuses the field.</source>
        <translation>公開スキーマにはありますが、現在のサーバーはこのフィールドを拒否します。</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>1 つのイベント</translation>
    </message>
    <message>
        <source>A topic, and the handler for it.</source>
        <translation>トピックと、そのハンドラーです。</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>受け取る対象です。</translation>
    </message>
    <message>
        <source>The handler of the event</source>
        <translation>イベントのハンドラー</translation>
    </message>
    <message>
        <source>The list of its parts</source>
        <translation>部品の一覧</translation>
    </message>
    <message>
        <source>The path of an SBOM in the bundle, for the published schema; the server of today refuses the field.</source>
        <translation>バンドル内の SBOM のパスで、公開スキーマ用です。現在のサーバーはこのフィールドを拒否します。</translation>
    </message>
    <message>
        <source>The code of older shapes</source>
        <translation>古い形式のコード</translation>
    </message>
    <message>
        <source>In the minimal manifest an object with wasm; the server of today refuses the field.</source>
        <translation>最小マニフェストでは wasm を持つオブジェクトです。現在のサーバーはこのフィールドを拒否します。</translation>
    </message>
    <message>
        <source>The file of that code</source>
        <translation>そのコードのファイル</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: its path in the bundle, as in entry.wasm.</source>
        <translation>古いサーバー用の最小マニフェストのものです。entry.wasm のような、バンドル内のパスを書きます。</translation>
    </message>
    <message>
        <source>The extension&apos;s name for older servers</source>
        <translation>古いサーバー用の拡張機能の名前</translation>
    </message>
    <message>
        <source>Of the minimal manifest: with it and without name, a manifest is of that shape.</source>
        <translation>最小マニフェストのものです。これがあって name がないマニフェストは、その形式です。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>The server asks for it.</source>
        <translation>サーバーが要求します。</translation>
    </message>
    <message>
        <source>The server takes it, and does without.</source>
        <translation>サーバーは受け付けますが、必須ではありません。</translation>
    </message>
    <message>
        <source>The server refuses manifests that have it.</source>
        <translation>サーバーはこれを含むマニフェストを拒否します。</translation>
    </message>
    <message>
        <source>The server overlooks it.</source>
        <translation>サーバーは無視します。</translation>
    </message>
    <message>
        <source>The published schema asks for it.</source>
        <translation>公開スキーマが要求します。</translation>
    </message>
    <message>
        <source>The published schema knows it, and does without.</source>
        <translation>公開スキーマにありますが、必須ではありません。</translation>
    </message>
    <message>
        <source>The published schema does not know it.</source>
        <translation>公開スキーマにはありません。</translation>
    </message>
    <message>
        <source>The published schema says nothing of it.</source>
        <translation>公開スキーマには規定がありません。</translation>
    </message>
    <message>
        <source>Older servers ask for it.</source>
        <translation>古いサーバーが要求します。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server refuses the manifest, and nothing is published.</source>
        <translation>サーバーがマニフェストを拒否し、何も公開されません。</translation>
    </message>
    <message>
        <source>A server that the manifest is meant for takes it all the same.</source>
        <translation>このマニフェストが対象とするサーバーは、それでも受け付けます。</translation>
    </message>
    <message>
        <source>Nothing is wrong: the platform&apos;s schema and documents are told.</source>
        <translation>誤りはありません。プラットフォームのスキーマと文書について示すものです。</translation>
    </message>
    <message>
        <source>The server takes it; the platform&apos;s published schema, or its documents, ask for something else.</source>
        <translation>サーバーは受け付けます。プラットフォームの公開スキーマまたは文書は、別のものを求めています。</translation>
    </message>
    <message>
        <source>The server would not notice; the extension would not work, or the bundle not be what was built.</source>
        <translation>サーバーは気付きません。拡張機能が動作しないか、バンドルがビルドされたものと異なることになります。</translation>
    </message>
    <message>
        <source>No server checks it; it may not be what was meant.</source>
        <translation>確認するサーバーはありません。意図したものと異なる可能性があります。</translation>
    </message>
    <message>
        <source>The server takes it; the Runner that executes it does not.</source>
        <translation>サーバーは受け付けますが、実行する Runner は受け付けません。</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>有効な JSON ではない</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>有効な JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket just before this place. Comments and trailing commas are not allowed.</source>
        <translation>この場所の直前で、コンマ、引用符、括弧の抜けを確認してください。コメントと末尾のコンマは使用できません。</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 ではない</translation>
    </message>
    <message>
        <source>The byte %1 is not valid UTF-8.</source>
        <translation>バイト %1 は有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save manifest.json as UTF-8.</source>
        <translation>manifest.json を UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>バイト順マーク</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>ファイルがバイト順マークで始まっています。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without a byte order mark; the server&apos;s reader stops at it.</source>
        <translation>バイト順マークなしの UTF-8 で保存してください。サーバーの読み取りはそこで止まります。</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The build may have been broken off. Write the manifest again.</source>
        <translation>ビルドが中断された可能性があります。マニフェストを書き直してください。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>The manifest has %1 bytes; at most %2 are read.</source>
        <translation>マニフェストは %1 バイトです。読み取るのは最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>A manifest is a page of text. Check that this is the right file.</source>
        <translation>マニフェストは 1 ページほどのテキストです。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>ネストが深すぎる</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels.</source>
        <translation>値のネストが %1 段を超えています。</translation>
    </message>
    <message>
        <source>Flatten this part; no field of a manifest needs such depth.</source>
        <translation>この部分を平坦にしてください。マニフェストのフィールドに、これほどの深さは不要です。</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>終わりの後のテキスト</translation>
    </message>
    <message>
        <source>There is more text after the end of the manifest.</source>
        <translation>マニフェストの終わりの後に、まだテキストがあります。</translation>
    </message>
    <message>
        <source>Remove what follows the last closing brace.</source>
        <translation>最後の閉じ波括弧より後を削除してください。</translation>
    </message>
    <message>
        <source>control character in a text</source>
        <translation>文字列内の制御文字</translation>
    </message>
    <message>
        <source>The text holds the character %1, which JSON does not allow there.</source>
        <translation>文字列に、JSON では使用できない文字 %1 が含まれています。</translation>
    </message>
    <message>
        <source>Write it as an escape (\n, \t), or remove it.</source>
        <translation>エスケープ (\n、\t) で書くか、削除してください。</translation>
    </message>
    <message>
        <source>text without an end</source>
        <translation>終わりのない文字列</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>この文字列には閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>Add the missing quote.</source>
        <translation>足りない引用符を追加してください。</translation>
    </message>
    <message>
        <source>repeated field</source>
        <translation>フィールドの重複</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; stands here a second time.</source>
        <translation>フィールド「%1」がここに再び書かれています。</translation>
    </message>
    <message>
        <source>The server takes the last one without a word. Remove the other.</source>
        <translation>サーバーは警告なしに最後のものを採用します。もう一方を削除してください。</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>オブジェクトではない</translation>
    </message>
    <message>
        <source>The manifest is %1 instead of an object.</source>
        <translation>マニフェストがオブジェクトではありません (実際: %1)。</translation>
    </message>
    <message>
        <source>It has to begin with { and end with }.</source>
        <translation>{ で始まり } で終わらなければなりません。</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>不明なフィールド</translation>
    </message>
    <message>
        <source>The server refuses manifests with the field &quot;%1&quot;.</source>
        <translation>サーバーは、フィールド「%1」を含むマニフェストを拒否します。</translation>
    </message>
    <message>
        <source>Remove it. Known are name, publisher, version, runtime, capabilities, ui, api, assets and precompiled.</source>
        <translation>削除してください。既知のフィールドは name、publisher、version、runtime、capabilities、ui、api、assets、precompiled です。</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name がない</translation>
    </message>
    <message>
        <source>The field &quot;name&quot; is missing.</source>
        <translation>フィールド「name」がありません。</translation>
    </message>
    <message>
        <source>Add it: the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>追加してください: &quot;com.acme.reports&quot; のような拡張機能の名前。</translation>
    </message>
    <message>
        <source>name is no text</source>
        <translation>name が文字列ではない</translation>
    </message>
    <message>
        <source>&quot;name&quot; has to be a text that is not blank, not %1.</source>
        <translation>「name」は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>&quot;com.acme.reports&quot; のような拡張機能の名前を指定してください。</translation>
    </message>
    <message>
        <source>publisher is no text</source>
        <translation>publisher が文字列ではない</translation>
    </message>
    <message>
        <source>&quot;publisher&quot; has to be a text that is not blank, not %1.</source>
        <translation>「publisher」は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Give the publisher&apos;s name, or remove the field.</source>
        <translation>発行元の名前を指定するか、フィールドを削除してください。</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>version がない</translation>
    </message>
    <message>
        <source>The field &quot;version&quot; is missing.</source>
        <translation>フィールド「version」がありません。</translation>
    </message>
    <message>
        <source>Add it, as in &quot;1.4.2&quot;.</source>
        <translation>&quot;1.4.2&quot; のように追加してください。</translation>
    </message>
    <message>
        <source>version is no text</source>
        <translation>version が文字列ではない</translation>
    </message>
    <message>
        <source>&quot;version&quot; has to be a text that is not blank, not %1.</source>
        <translation>「version」は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it in quotes, as in &quot;1.4.2&quot;.</source>
        <translation>&quot;1.4.2&quot; のように引用符で囲んで書いてください。</translation>
    </message>
    <message>
        <source>version is not of the form</source>
        <translation>version の形式が違う</translation>
    </message>
    <message>
        <source>%1 is no version that the server takes.</source>
        <translation>%1 は、サーバーが受け付けるバージョンではありません。</translation>
    </message>
    <message>
        <source>Use three numbers, as in 1.4.2, 1.4.2-beta.1 or 1.4.2+build.7, or 1.4.* for the next free patch number.</source>
        <translation>1.4.2、1.4.2-beta.1、1.4.2+build.7 のような 3 つの数を使うか、次に空いているパッチ番号には 1.4.* を使ってください。</translation>
    </message>
    <message>
        <source>runtime is missing</source>
        <translation>runtime がない</translation>
    </message>
    <message>
        <source>The field &quot;runtime&quot; is missing.</source>
        <translation>フィールド「runtime」がありません。</translation>
    </message>
    <message>
        <source>Add &quot;runtime&quot;: &quot;wasm-js@1&quot;.</source>
        <translation>&quot;runtime&quot;: &quot;wasm-js@1&quot; を追加してください。</translation>
    </message>
    <message>
        <source>runtime is no text</source>
        <translation>runtime が文字列ではない</translation>
    </message>
    <message>
        <source>&quot;runtime&quot; has to be a text that is not empty, not %1.</source>
        <translation>「runtime」は空でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Use &quot;wasm-js@1&quot;.</source>
        <translation>&quot;wasm-js@1&quot; を使ってください。</translation>
    </message>
    <message>
        <source>runtime is not of the form</source>
        <translation>runtime の形式が違う</translation>
    </message>
    <message>
        <source>The runtime %1 has neither @ nor a hyphen.</source>
        <translation>ランタイム %1 に @ もハイフンもありません。</translation>
    </message>
    <message>
        <source>capabilities is no list</source>
        <translation>capabilities が配列ではない</translation>
    </message>
    <message>
        <source>&quot;capabilities&quot; has to be a list, not %1.</source>
        <translation>「capabilities」は配列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in [&quot;cap:http.fetch&quot;], or remove the field.</source>
        <translation>[&quot;cap:http.fetch&quot;] のように書くか、フィールドを削除してください。</translation>
    </message>
    <message>
        <source>a capability is no text</source>
        <translation>ケイパビリティが文字列ではない</translation>
    </message>
    <message>
        <source>A capability has to be a text that is not blank, not %1.</source>
        <translation>ケイパビリティは空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in &quot;cap:http.fetch&quot;, or remove the entry.</source>
        <translation>&quot;cap:http.fetch&quot; のように書くか、項目を削除してください。</translation>
    </message>
    <message>
        <source>ui is no object</source>
        <translation>ui がオブジェクトではない</translation>
    </message>
    <message>
        <source>&quot;ui&quot; has to be an object, not %1.</source>
        <translation>「ui」はオブジェクトでなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, or remove the field.</source>
        <translation>{&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;} のように書くか、フィールドを削除してください。</translation>
    </message>
    <message>
        <source>ui.type is not iframe</source>
        <translation>ui.type が iframe ではない</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; has to be &quot;iframe&quot;, not %1.</source>
        <translation>「ui.type」は &quot;iframe&quot; でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; is missing; it has to be &quot;iframe&quot;.</source>
        <translation>「ui.type」がありません。&quot;iframe&quot; でなければなりません。</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;iframe&quot;.</source>
        <translation>&quot;type&quot;: &quot;iframe&quot; と書いてください。</translation>
    </message>
    <message>
        <source>ui.entry is no text</source>
        <translation>ui.entry が文字列ではない</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; has to be a text that is not blank, not %1.</source>
        <translation>「ui.entry」は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; is missing.</source>
        <translation>「ui.entry」がありません。</translation>
    </message>
    <message>
        <source>Give the page that opens first, as in &quot;ui/index.html&quot;.</source>
        <translation>&quot;ui/index.html&quot; のように、最初に開くページを指定してください。</translation>
    </message>
    <message>
        <source>ui.entry with two dots</source>
        <translation>ui.entry に連続した 2 つのドット</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; may not hold two dots in a row: %1.</source>
        <translation>「ui.entry」に連続した 2 つのドットは使用できません: %1。</translation>
    </message>
    <message>
        <source>Give a path inside the bundle, as in &quot;ui/index.html&quot;.</source>
        <translation>&quot;ui/index.html&quot; のように、バンドル内のパスを指定してください。</translation>
    </message>
    <message>
        <source>ui.hooks is no object</source>
        <translation>ui.hooks がオブジェクトではない</translation>
    </message>
    <message>
        <source>&quot;ui.hooks&quot; has to be an object, not %1.</source>
        <translation>「ui.hooks」はオブジェクトでなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, or remove it.</source>
        <translation>{&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}} のように書くか、削除してください。</translation>
    </message>
    <message>
        <source>a hook is no object</source>
        <translation>フックがオブジェクトではない</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has to be an object, not %2.</source>
        <translation>フック「%1」はオブジェクトでなければなりません (実際: %2)。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;label&quot;: &quot;Reports&quot;}, or remove it.</source>
        <translation>{&quot;label&quot;: &quot;Reports&quot;} のように書くか、削除してください。</translation>
    </message>
    <message>
        <source>a hook&apos;s label is no text</source>
        <translation>フックの label が文字列ではない</translation>
    </message>
    <message>
        <source>The label of the hook &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>フック「%1」の label は空白でない文字列でなければなりません (実際: %2)。</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has no label.</source>
        <translation>フック「%1」に label がありません。</translation>
    </message>
    <message>
        <source>Give the words that the menu shows.</source>
        <translation>メニューに表示する文言を指定してください。</translation>
    </message>
    <message>
        <source>api is no object</source>
        <translation>api がオブジェクトではない</translation>
    </message>
    <message>
        <source>&quot;api&quot; has to be an object, not %1.</source>
        <translation>「api」はオブジェクトでなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;endpoints&quot;: []}, or remove the field.</source>
        <translation>{&quot;endpoints&quot;: []} のように書くか、フィールドを削除してください。</translation>
    </message>
    <message>
        <source>api.endpoints is no list</source>
        <translation>api.endpoints が配列ではない</translation>
    </message>
    <message>
        <source>&quot;api.endpoints&quot; has to be a list, not %1.</source>
        <translation>「api.endpoints」は配列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>&quot;api&quot; has no &quot;endpoints&quot;.</source>
        <translation>「api」に「endpoints」がありません。</translation>
    </message>
    <message>
        <source>Add the list of endpoints, or remove &quot;api&quot;.</source>
        <translation>エンドポイントの配列を追加するか、「api」を削除してください。</translation>
    </message>
    <message>
        <source>an endpoint is no object</source>
        <translation>エンドポイントがオブジェクトではない</translation>
    </message>
    <message>
        <source>An endpoint has to be an object, not %1.</source>
        <translation>エンドポイントはオブジェクトでなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it with method, path and handler.</source>
        <translation>method、path、handler を付けて書いてください。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is no text</source>
        <translation>エンドポイントの method が文字列ではない</translation>
    </message>
    <message>
        <source>The endpoint&apos;s method has to be a text that is not blank, not %1.</source>
        <translation>エンドポイントの method は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>The endpoint has no method.</source>
        <translation>エンドポイントに method がありません。</translation>
    </message>
    <message>
        <source>Use one of GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</source>
        <translation>GET、POST、PUT、PATCH、DELETE、OPTIONS、HEAD のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is unknown</source>
        <translation>エンドポイントの method が不明</translation>
    </message>
    <message>
        <source>The server does not know the method %1.</source>
        <translation>サーバーはメソッド %1 を認識しません。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path is no text</source>
        <translation>エンドポイントの path が文字列ではない</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path has to be a text that is not blank, not %1.</source>
        <translation>エンドポイントの path は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>The endpoint has no path.</source>
        <translation>エンドポイントに path がありません。</translation>
    </message>
    <message>
        <source>Give it as in &quot;/reports&quot;.</source>
        <translation>&quot;/reports&quot; のように指定してください。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with white space</source>
        <translation>エンドポイントの path に空白</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path holds white space: %1.</source>
        <translation>エンドポイントの path に空白が含まれています: %1。</translation>
    </message>
    <message>
        <source>Remove it, or write it as %20.</source>
        <translation>削除するか、%20 と書いてください。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with two dots</source>
        <translation>エンドポイントの path に連続した 2 つのドット</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path may not hold two dots in a row: %1.</source>
        <translation>エンドポイントの path に連続した 2 つのドットは使用できません: %1。</translation>
    </message>
    <message>
        <source>Give a path that begins with / and has no &quot;..&quot;.</source>
        <translation>/ で始まり &quot;..&quot; を含まないパスを指定してください。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler is no text</source>
        <translation>エンドポイントの handler が文字列ではない</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler has to be a text that is not blank, not %1.</source>
        <translation>エンドポイントの handler は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>The endpoint has no handler.</source>
        <translation>エンドポイントに handler がありません。</translation>
    </message>
    <message>
        <source>Name the handler in your code, as in &quot;dist/handlers/list&quot;.</source>
        <translation>&quot;dist/handlers/list&quot; のように、コード内のハンドラーを指定してください。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler with two dots</source>
        <translation>エンドポイントの handler に連続した 2 つのドット</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler may not hold two dots in a row: %1.</source>
        <translation>エンドポイントの handler に連続した 2 つのドットは使用できません: %1。</translation>
    </message>
    <message>
        <source>Name a handler inside the bundle.</source>
        <translation>バンドル内のハンドラーを指定してください。</translation>
    </message>
    <message>
        <source>assets is no list</source>
        <translation>assets が配列ではない</translation>
    </message>
    <message>
        <source>&quot;assets&quot; has to be a list, not %1.</source>
        <translation>「assets」は配列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;], or remove the field.</source>
        <translation>[&quot;ui/**&quot;] のように書くか、フィールドを削除してください。</translation>
    </message>
    <message>
        <source>an asset is no text</source>
        <translation>アセットが文字列ではない</translation>
    </message>
    <message>
        <source>An asset has to be a text that is not blank, not %1.</source>
        <translation>アセットは空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in &quot;ui/**&quot;, or remove the entry.</source>
        <translation>&quot;ui/**&quot; のように書くか、項目を削除してください。</translation>
    </message>
    <message>
        <source>precompiled is no object</source>
        <translation>precompiled がオブジェクトではない</translation>
    </message>
    <message>
        <source>&quot;precompiled&quot; has to be an object, not %1.</source>
        <translation>「precompiled」はオブジェクトでなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, or remove the field.</source>
        <translation>{&quot;TARGET&quot;: &quot;precompiled/file&quot;} のように書くか、フィールドを削除してください。</translation>
    </message>
    <message>
        <source>a precompiled target is blank</source>
        <translation>precompiled のターゲットが空白</translation>
    </message>
    <message>
        <source>A target of &quot;precompiled&quot; is blank.</source>
        <translation>「precompiled」に空白のターゲットがあります。</translation>
    </message>
    <message>
        <source>Name the target.</source>
        <translation>ターゲットの名前を指定してください。</translation>
    </message>
    <message>
        <source>a precompiled file is no text</source>
        <translation>precompiled のファイルが文字列ではない</translation>
    </message>
    <message>
        <source>The file for the target &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>ターゲット「%1」のファイルは空白でない文字列でなければなりません (実際: %2)。</translation>
    </message>
    <message>
        <source>Give the file&apos;s path in the bundle.</source>
        <translation>バンドル内のファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>The server itself found this when it was to publish. Mend it, pack and publish again.</source>
        <translation>公開しようとしたときに、サーバー自体が指摘しました。修正してパックし、もう一度公開してください。</translation>
    </message>
    <message>
        <source>minimal manifest of older servers</source>
        <translation>古いサーバー用の最小マニフェスト</translation>
    </message>
    <message>
        <source>This is the minimal manifest of older servers.</source>
        <translation>これは古いサーバー用の最小マニフェストです。</translation>
    </message>
    <message>
        <source>Today&apos;s server refuses it. Use name, version, runtime and ui instead, unless your server is an older one.</source>
        <translation>現在のサーバーは拒否します。サーバーが古いものでない限り、代わりに name、version、runtime、ui を使ってください。</translation>
    </message>
    <message>
        <source>extension is no text</source>
        <translation>extension が文字列ではない</translation>
    </message>
    <message>
        <source>&quot;extension&quot; has to be a text that is not blank, not %1.</source>
        <translation>「extension」は空白でない文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>&quot;extension&quot; is missing.</source>
        <translation>「extension」がありません。</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name.</source>
        <translation>拡張機能の名前を指定してください。</translation>
    </message>
    <message>
        <source>version is no text (minimal)</source>
        <translation>version が文字列ではない (最小)</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing.</source>
        <translation>「version」がありません。</translation>
    </message>
    <message>
        <source>Give it as in &quot;1.0.0&quot;.</source>
        <translation>&quot;1.0.0&quot; のように指定してください。</translation>
    </message>
    <message>
        <source>entry is no object</source>
        <translation>entry がオブジェクトではない</translation>
    </message>
    <message>
        <source>&quot;entry&quot; has to be an object, not %1.</source>
        <translation>「entry」はオブジェクトでなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>&quot;entry&quot; is missing.</source>
        <translation>「entry」がありません。</translation>
    </message>
    <message>
        <source>Write it as in {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</source>
        <translation>{&quot;wasm&quot;: &quot;entry.wasm&quot;} のように書いてください。</translation>
    </message>
    <message>
        <source>entry.wasm is not a path</source>
        <translation>entry.wasm がパスではない</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; has to be a path in the bundle, not %1.</source>
        <translation>「entry.wasm」はバンドル内のパスでなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; is missing.</source>
        <translation>「entry.wasm」がありません。</translation>
    </message>
    <message>
        <source>Give the WebAssembly file&apos;s path in the bundle, without &quot;..&quot;.</source>
        <translation>WebAssembly ファイルのバンドル内のパスを、&quot;..&quot; を使わずに指定してください。</translation>
    </message>
    <message>
        <source>ui is no object (minimal)</source>
        <translation>ui がオブジェクトではない (最小)</translation>
    </message>
    <message>
        <source>Write it as in {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</source>
        <translation>{&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []} のように書いてください。</translation>
    </message>
    <message>
        <source>ui.basePath is no text</source>
        <translation>ui.basePath が文字列ではない</translation>
    </message>
    <message>
        <source>&quot;ui.basePath&quot; has to be a text, not %1.</source>
        <translation>「ui.basePath」は文字列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in &quot;/&quot;.</source>
        <translation>&quot;/&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>ui.assets is no list of texts</source>
        <translation>ui.assets が文字列の配列ではない</translation>
    </message>
    <message>
        <source>&quot;ui.assets&quot; has to be a list of texts that are not blank; here is %1.</source>
        <translation>「ui.assets」は空白でない文字列の配列でなければなりません (実際: %1)。</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;].</source>
        <translation>[&quot;ui/**&quot;] のように書いてください。</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 はシンボリックリンクです。</translation>
    </message>
    <message>
        <source>The server&apos;s Runner drops links. Let the build copy the file instead.</source>
        <translation>サーバーの Runner はリンクを除外します。代わりに、ビルドでファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>特殊ファイル</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 はファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>Remove it: a bundle holds files only.</source>
        <translation>削除してください。バンドルに含められるのはファイルだけです。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check its permissions; a bundle without it would not be what you built.</source>
        <translation>アクセス権を確認してください。これを含まないバンドルは、ビルドしたものと異なることになります。</translation>
    </message>
    <message>
        <source>name is not UTF-8</source>
        <translation>名前が UTF-8 ではない</translation>
    </message>
    <message>
        <source>The name %1 is not valid UTF-8.</source>
        <translation>名前 %1 は有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Rename it: other systems could not find the file.</source>
        <translation>名前を変更してください。ほかのシステムではファイルを見つけられません。</translation>
    </message>
    <message>
        <source>names differ in case only</source>
        <translation>大文字小文字だけが異なる名前</translation>
    </message>
    <message>
        <source>%1 and %2 differ in upper and lower case only.</source>
        <translation>%1 と %2 は大文字小文字だけが異なります。</translation>
    </message>
    <message>
        <source>On some systems one would take the place of the other. Rename one.</source>
        <translation>システムによっては、一方がもう一方を置き換えます。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>odd character in a name</source>
        <translation>名前に特殊な文字</translation>
    </message>
    <message>
        <source>The name %1 has a control character or a backslash.</source>
        <translation>名前 %1 に制御文字またはバックスラッシュが含まれています。</translation>
    </message>
    <message>
        <source>Rename it: not every system can store such a name.</source>
        <translation>名前を変更してください。このような名前を保存できないシステムがあります。</translation>
    </message>
    <message>
        <source>manifest.json is missing</source>
        <translation>manifest.json がない</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>フォルダーの最上位に manifest.json がありません。</translation>
    </message>
    <message>
        <source>Check that this is the folder that the build writes; without a manifest nothing can be published.</source>
        <translation>ビルドの出力先のフォルダーであることを確認してください。マニフェストがなければ何も公開できません。</translation>
    </message>
    <message>
        <source>skipped by the Runner</source>
        <translation>Runner が読み飛ばす</translation>
    </message>
    <message>
        <source>The Runner will leave out %1.</source>
        <translation>Runner は %1 を除外します。</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, and paths with two dots anywhere. Rename the file, or leave it out of the build.</source>
        <translation>ドットで始まる部分があるパスと、連続した 2 つのドットを含むパスは読み飛ばされます。ファイルの名前を変更するか、ビルドから除外してください。</translation>
    </message>
    <message>
        <source>second manifest.json</source>
        <translation>2 つ目の manifest.json</translation>
    </message>
    <message>
        <source>%1 is a second manifest.</source>
        <translation>%1 は 2 つ目のマニフェストです。</translation>
    </message>
    <message>
        <source>Some servers may take it for the extension&apos;s own. Rename it where you can.</source>
        <translation>拡張機能自体のマニフェストとして扱うサーバーがあるかもしれません。可能であれば名前を変更してください。</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>空のフォルダー</translation>
    </message>
    <message>
        <source>The folder %1 is empty, and is left out.</source>
        <translation>フォルダー %1 は空のため、除外されます。</translation>
    </message>
    <message>
        <source>A bundle holds files only. Put a file in it where the folder is needed.</source>
        <translation>バンドルに含められるのはファイルだけです。フォルダーが必要な場合は、中にファイルを置いてください。</translation>
    </message>
    <message>
        <source>rules cannot be read</source>
        <translation>規則を読み取れない</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be read: %2.</source>
        <translation>%1 の規則を読み取れません: %2。</translation>
    </message>
    <message>
        <source>What they are to leave out would be published. Make it a readable file of at most 256 KiB, or remove it.</source>
        <translation>除外すべきものが公開されてしまいます。256 KiB 以下の読み取り可能なファイルにするか、削除してください。</translation>
    </message>
    <message>
        <source>rule that leaves nothing out</source>
        <translation>何も除外しない規則</translation>
    </message>
    <message>
        <source>The rule %2 (%1) leaves nothing out.</source>
        <translation>規則 %2 (%1) は何も除外しません。</translation>
    </message>
    <message>
        <source>Nothing of that name is here, or another rule decides on it. Remove the line where it is not needed any more.</source>
        <translation>その名前のものがここにないか、別の規則が適用されています。不要になった場合は、その行を削除してください。</translation>
    </message>
    <message>
        <source>rule that takes nothing back in</source>
        <translation>何も戻さない規則</translation>
    </message>
    <message>
        <source>The rule %2 (%1) takes nothing back in.</source>
        <translation>規則 %2 (%1) は何も戻しません。</translation>
    </message>
    <message>
        <source>A file below a folder that is left out cannot be taken back in. Leave out what is in the folder (&quot;folder/*&quot;) instead of the folder.</source>
        <translation>除外されたフォルダーの下のファイルは戻せません。フォルダーではなく、フォルダーの中身 (「folder/*」) を除外してください。</translation>
    </message>
    <message>
        <source>asset pattern without a file</source>
        <translation>一致するファイルのないアセットのパターン</translation>
    </message>
    <message>
        <source>No file is named by the pattern %1 of the manifest&apos;s &quot;assets&quot;.</source>
        <translation>マニフェストの「assets」のパターン %1 に一致するファイルがありません。</translation>
    </message>
    <message>
        <source>Check its spelling, and that the build has written what it names.</source>
        <translation>綴りと、ビルドが対象のファイルを出力したことを確認してください。</translation>
    </message>
    <message>
        <source>needed file is left out</source>
        <translation>必要なファイルが除外されている</translation>
    </message>
    <message>
        <source>%1 is left out by the rule %3 (%2), but the manifest needs it.</source>
        <translation>%1 は規則 %3 (%2) により除外されますが、マニフェストが必要としています。</translation>
    </message>
    <message>
        <source>Take it back in with a line that begins with !, or change the rule.</source>
        <translation>! で始まる行で戻すか、規則を変更してください。</translation>
    </message>
    <message>
        <source>large file</source>
        <translation>大きなファイル</translation>
    </message>
    <message>
        <source>%1 takes %2 MiB.</source>
        <translation>%1 は %2 MiB を占めます。</translation>
    </message>
    <message>
        <source>It is one of the largest files. Check that users need it.</source>
        <translation>最も大きいファイルの 1 つです。ユーザーに必要か確認してください。</translation>
    </message>
    <message>
        <source>folder over the cap</source>
        <translation>上限を超えるフォルダー</translation>
    </message>
    <message>
        <source>The files take %1 MiB; the server takes bundles of at most %2 MiB, packed.</source>
        <translation>ファイルは合計 %1 MiB です。サーバーが受け付けるバンドルは、パック後で最大 %2 MiB です。</translation>
    </message>
    <message>
        <source>Packing makes them smaller, perhaps not small enough. The largest files are named.</source>
        <translation>パックすると小さくなりますが、十分でないかもしれません。最も大きいファイルが示されています。</translation>
    </message>
    <message>
        <source>bundle over the cap</source>
        <translation>上限を超えるバンドル</translation>
    </message>
    <message>
        <source>The bundle has %1 MiB; the server takes at most %2 MiB.</source>
        <translation>バンドルは %1 MiB です。サーバーが受け付けるのは最大 %2 MiB です。</translation>
    </message>
    <message>
        <source>Leave out what users do not need: a .waybillignore file says what stays out.</source>
        <translation>ユーザーに不要なものを除外してください。除外するものは .waybillignore ファイルに書きます。</translation>
    </message>
    <message>
        <source>bundle has grown</source>
        <translation>バンドルが大きくなった</translation>
    </message>
    <message>
        <source>The bundle is %1 % larger than the last version: %2 MiB then, %3 MiB now.</source>
        <translation>バンドルは前のバージョンより %1 % 大きくなっています: 以前は %2 MiB、現在は %3 MiB。</translation>
    </message>
    <message>
        <source>Check that nothing came in by mistake. The contents name the largest files.</source>
        <translation>誤って入ったものがないか確認してください。最も大きいファイルは内容に示されています。</translation>
    </message>
    <message>
        <source>no WebAssembly in the project</source>
        <translation>プロジェクトに WebAssembly がない</translation>
    </message>
    <message>
        <source>The project has neither dist/main.wasm nor dist/component.wasm, and its endpoints need one.</source>
        <translation>プロジェクトに dist/main.wasm も dist/component.wasm もありませんが、エンドポイントにはどちらかが必要です。</translation>
    </message>
    <message>
        <source>Build it first. A project without endpoints needs none.</source>
        <translation>先にビルドしてください。エンドポイントのないプロジェクトには不要です。</translation>
    </message>
    <message>
        <source>minimal manifest (schema)</source>
        <translation>最小マニフェスト (スキーマ)</translation>
    </message>
    <message>
        <source>The published schema does not know the minimal manifest of older servers.</source>
        <translation>公開スキーマには、古いサーバー用の最小マニフェストはありません。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it for an older server. For today&apos;s, use name, publisher, version, runtime and ui.</source>
        <translation>古いサーバーでは問題ありません。現在のサーバーには name、publisher、version、runtime、ui を使ってください。</translation>
    </message>
    <message>
        <source>a field is missing (schema)</source>
        <translation>フィールドがない (スキーマ)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; the published schema asks for it.</source>
        <translation>「%1」がありません。公開スキーマが要求しています。</translation>
    </message>
    <message>
        <source>Add it where you know what belongs there: tools that go by the schema stop here.</source>
        <translation>書くべき内容がわかる場合は追加してください。スキーマに従うツールはここで止まります。</translation>
    </message>
    <message>
        <source>not a text (schema)</source>
        <translation>文字列ではない (スキーマ)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text by the published schema, not %2.</source>
        <translation>公開スキーマでは「%1」は文字列でなければなりません (実際: %2)。</translation>
    </message>
    <message>
        <source>Write it in quotes, or remove it.</source>
        <translation>引用符で囲んで書くか、削除してください。</translation>
    </message>
    <message>
        <source>not a list (schema)</source>
        <translation>配列ではない (スキーマ)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list by the published schema, not %2.</source>
        <translation>公開スキーマでは「%1」は配列でなければなりません (実際: %2)。</translation>
    </message>
    <message>
        <source>Write it between [ and ], or remove it.</source>
        <translation>[ と ] で囲んで書くか、削除してください。</translation>
    </message>
    <message>
        <source>not an object (schema)</source>
        <translation>オブジェクトではない (スキーマ)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object by the published schema, not %2.</source>
        <translation>公開スキーマでは「%1」はオブジェクトでなければなりません (実際: %2)。</translation>
    </message>
    <message>
        <source>Write it between { and }, or remove it.</source>
        <translation>{ と } で囲んで書くか、削除してください。</translation>
    </message>
    <message>
        <source>a blank text (schema)</source>
        <translation>空白の文字列 (スキーマ)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is blank.</source>
        <translation>「%1」が空白です。</translation>
    </message>
    <message>
        <source>Say what it is, or remove it.</source>
        <translation>内容を書くか、削除してください。</translation>
    </message>
    <message>
        <source>not one of the values (schema)</source>
        <translation>許可された値ではない (スキーマ)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the published schema knows %3.</source>
        <translation>「%1」は %2 です。公開スキーマにあるのは %3 です。</translation>
    </message>
    <message>
        <source>Use one of these: tools that go by the schema refuse others, and a Runner may not know them.</source>
        <translation>これらのいずれかを使ってください。スキーマに従うツールはほかの値を拒否し、Runner も認識しない可能性があります。</translation>
    </message>
    <message>
        <source>a field that the schema does not know</source>
        <translation>スキーマにないフィールド</translation>
    </message>
    <message>
        <source>The published schema knows no field &quot;%1&quot;.</source>
        <translation>公開スキーマにフィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>The server overlooks it today. Check its spelling, or remove it.</source>
        <translation>現在のサーバーは無視します。綴りを確認するか、削除してください。</translation>
    </message>
    <message>
        <source>a field that the schema is late with</source>
        <translation>スキーマが未対応のフィールド</translation>
    </message>
    <message>
        <source>The published schema knows no &quot;%1&quot;, but the platform uses it.</source>
        <translation>公開スキーマに「%1」はありませんが、プラットフォームは使用しています。</translation>
    </message>
    <message>
        <source>Nothing has to be done: real manifests have it, and the server takes it.</source>
        <translation>対処は不要です。実際のマニフェストにあり、サーバーは受け付けます。</translation>
    </message>
    <message>
        <source>an empty list (schema)</source>
        <translation>空の配列 (スキーマ)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; the published schema asks for one entry at least.</source>
        <translation>「%1」が空です。公開スキーマは少なくとも 1 つの項目を要求しています。</translation>
    </message>
    <message>
        <source>Add an endpoint, or leave &quot;api&quot; out.</source>
        <translation>エンドポイントを追加するか、「api」を省略してください。</translation>
    </message>
    <message>
        <source>a capability twice</source>
        <translation>ケイパビリティの重複</translation>
    </message>
    <message>
        <source>The capability %1 stands here a second time.</source>
        <translation>ケイパビリティ %1 がここに再び書かれています。</translation>
    </message>
    <message>
        <source>Once is enough; the published schema refuses repetitions.</source>
        <translation>一度で十分です。公開スキーマは重複を拒否します。</translation>
    </message>
    <message>
        <source>a capability without cap:</source>
        <translation>cap: のないケイパビリティ</translation>
    </message>
    <message>
        <source>%1 is the older name of %2.</source>
        <translation>%1 は %2 の古い名前です。</translation>
    </message>
    <message>
        <source>Older documents leave out &quot;cap:&quot;; the platform grants only the name with it.</source>
        <translation>古い文書では「cap:」が省略されていますが、プラットフォームは付いた名前だけに権限を付与します。</translation>
    </message>
    <message>
        <source>a capability in another spelling</source>
        <translation>ケイパビリティの表記違い</translation>
    </message>
    <message>
        <source>%1 is written %2.</source>
        <translation>%1 は %2 と書きます。</translation>
    </message>
    <message>
        <source>The server compares without case and white space, the published schema does not.</source>
        <translation>サーバーは大文字小文字と空白を区別せずに比較しますが、公開スキーマは区別します。</translation>
    </message>
    <message>
        <source>an unknown capability</source>
        <translation>不明なケイパビリティ</translation>
    </message>
    <message>
        <source>No capability %1 is known.</source>
        <translation>ケイパビリティ %1 は知られていません。</translation>
    </message>
    <message>
        <source>Nobody grants it, and the code that needs it will fail. Check its spelling: waybill-cli explain capabilities[] lists them all.</source>
        <translation>誰も付与しないため、これを必要とするコードは失敗します。綴りを確認してください。waybill-cli explain capabilities[] ですべて一覧表示できます。</translation>
    </message>
    <message>
        <source>a method in lower case</source>
        <translation>小文字の method</translation>
    </message>
    <message>
        <source>The method %1 is not in upper case.</source>
        <translation>メソッド %1 が大文字ではありません。</translation>
    </message>
    <message>
        <source>The server takes it in any case; the published schema wants it in upper case.</source>
        <translation>サーバーはどちらでも受け付けますが、公開スキーマは大文字を求めています。</translation>
    </message>
    <message>
        <source>more for the schema</source>
        <translation>スキーマの指摘の残り</translation>
    </message>
    <message>
        <source>The published schema has more than %1 remarks; %2 of them are left out.</source>
        <translation>公開スキーマによる指摘が %1 件を超えています。うち %2 件は省略されています。</translation>
    </message>
    <message>
        <source>Mend those that stand here, and look again.</source>
        <translation>ここにあるものを修正してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>name is no reverse domain</source>
        <translation>name が逆順ドメインではない</translation>
    </message>
    <message>
        <source>The name %1 does not begin with a domain of yours.</source>
        <translation>名前 %1 は、所有するドメインで始まっていません。</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for a domain, last part first, as in &quot;com.acme.reports&quot;: so two publishers never meet.</source>
        <translation>プラットフォームの文書は、&quot;com.acme.reports&quot; のような逆順のドメインを求めています。これにより、発行元の間で名前が衝突しません。</translation>
    </message>
    <message>
        <source>version is no semantic version</source>
        <translation>version がセマンティックバージョンではない</translation>
    </message>
    <message>
        <source>%1 is no semantic version.</source>
        <translation>%1 はセマンティックバージョンではありません。</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for Semantic Versioning 2.0.0: three numbers without leading zeros, as in 1.4.2 or 1.4.2-rc.1.</source>
        <translation>プラットフォームの文書は Semantic Versioning 2.0.0 を求めています。1.4.2 や 1.4.2-rc.1 のように、先頭に 0 のない 3 つの数です。</translation>
    </message>
    <message>
        <source>the server chooses the version</source>
        <translation>サーバーがバージョンを選択</translation>
    </message>
    <message>
        <source>%1 lets the server choose the next free patch number.</source>
        <translation>%1 では、次に空いているパッチ番号をサーバーが選択します。</translation>
    </message>
    <message>
        <source>Nothing has to be done. Give three numbers where the version should be known beforehand.</source>
        <translation>対処は不要です。バージョンを事前に確定したい場合は、3 つの数を指定してください。</translation>
    </message>
    <message>
        <source>an endpoint twice</source>
        <translation>エンドポイントの重複</translation>
    </message>
    <message>
        <source>%1 %2 is declared a second time.</source>
        <translation>%1 %2 が再び宣言されています。</translation>
    </message>
    <message>
        <source>Only one handler can answer. Remove one of the two, or give it another path.</source>
        <translation>応答できるハンドラーは 1 つだけです。どちらかを削除するか、別のパスにしてください。</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path without /</source>
        <translation>/ のないエンドポイントの path</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not begin with /.</source>
        <translation>エンドポイントのパス %1 が / で始まっていません。</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for it, as in &quot;/reports&quot;: without it a call may not find the handler.</source>
        <translation>プラットフォームの文書は &quot;/reports&quot; のような形を求めています。/ がないと、呼び出しがハンドラーを見つけられない可能性があります。</translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation>文字列の前後の空白</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has white space at its beginning or end.</source>
        <translation>「%1」の先頭または末尾に空白があります。</translation>
    </message>
    <message>
        <source>It is kept as it is, and nobody sees why a name or path does not fit. Remove it.</source>
        <translation>空白はそのまま保持されるため、名前やパスが一致しない理由がわからなくなります。削除してください。</translation>
    </message>
    <message>
        <source>ui.entry does not exist</source>
        <translation>ui.entry が存在しない</translation>
    </message>
    <message>
        <source>The page %1 is not in the folder.</source>
        <translation>ページ %1 がフォルダーにありません。</translation>
    </message>
    <message>
        <source>The extension would open on an error. Check the path from the top of the folder, upper and lower case, and that the build writes it.</source>
        <translation>拡張機能を開くとエラーになります。フォルダーの最上位からのパス、大文字小文字、ビルドがファイルを出力することを確認してください。</translation>
    </message>
    <message>
        <source>assets without a file</source>
        <translation>ファイルのない assets</translation>
    </message>
    <message>
        <source>No file matches %1.</source>
        <translation>%1 に一致するファイルがありません。</translation>
    </message>
    <message>
        <source>Check the pattern: it counts from the top of the folder, * stays within a folder, ** goes below.</source>
        <translation>パターンを確認してください。フォルダーの最上位から数え、* はフォルダー内のみ、** はその下も含みます。</translation>
    </message>
    <message>
        <source>a precompiled file does not exist</source>
        <translation>precompiled のファイルが存在しない</translation>
    </message>
    <message>
        <source>The file %2 for the target &quot;%1&quot; is not in the folder.</source>
        <translation>ターゲット「%1」のファイル %2 がフォルダーにありません。</translation>
    </message>
    <message>
        <source>Check its path, and that the build writes it.</source>
        <translation>パスと、ビルドがファイルを出力することを確認してください。</translation>
    </message>
    <message>
        <source>sbom does not exist</source>
        <translation>sbom が存在しない</translation>
    </message>
    <message>
        <source>The list of parts %1 is not in the folder.</source>
        <translation>部品の一覧 %1 がフォルダーにありません。</translation>
    </message>
    <message>
        <source>entry does not exist</source>
        <translation>entry が存在しない</translation>
    </message>
    <message>
        <source>The file %1, which &quot;entry&quot; names, is not in the folder.</source>
        <translation>「entry」が示すファイル %1 がフォルダーにありません。</translation>
    </message>
    <message>
        <source>Check its path; today&apos;s server refuses the field anyway.</source>
        <translation>パスを確認してください。いずれにしても、現在のサーバーはこのフィールドを拒否します。</translation>
    </message>
    <message>
        <source>entry.wasm does not exist</source>
        <translation>entry.wasm が存在しない</translation>
    </message>
    <message>
        <source>The code %1 is not in the folder.</source>
        <translation>コード %1 がフォルダーにありません。</translation>
    </message>
    <message>
        <source>Nothing could run. Check the path, and that the build writes it.</source>
        <translation>何も実行できません。パスと、ビルドがファイルを出力することを確認してください。</translation>
    </message>
    <message>
        <source>the code does not exist</source>
        <translation>コードが存在しない</translation>
    </message>
    <message>
        <source>Code is declared, but %1 is not in the folder.</source>
        <translation>コードが宣言されていますが、%1 がフォルダーにありません。</translation>
    </message>
    <message>
        <source>The extension would install, and fail at its first call. Check that the build writes it, or remove the endpoints.</source>
        <translation>拡張機能はインストールされますが、最初の呼び出しで失敗します。ビルドがファイルを出力することを確認するか、エンドポイントを削除してください。</translation>
    </message>
    <message>
        <source>no WebAssembly</source>
        <translation>WebAssembly ではない</translation>
    </message>
    <message>
        <source>%1 does not begin as WebAssembly does.</source>
        <translation>%1 の先頭が WebAssembly ではありません。</translation>
    </message>
    <message>
        <source>The Runner could not load it. Check what the build puts there: it has to begin with the four bytes 00 61 73 6d.</source>
        <translation>Runner は読み込めません。ビルドがそこに置くものを確認してください。4 バイトの 00 61 73 6d で始まる必要があります。</translation>
    </message>
    <message>
        <source>a core module</source>
        <translation>コアモジュール</translation>
    </message>
    <message>
        <source>%1 is a core module of WebAssembly, not a component.</source>
        <translation>%1 は WebAssembly のコアモジュールで、コンポーネントではありません。</translation>
    </message>
    <message>
        <source>Runners of today execute components. Nothing has to be done for a Runner that takes core modules; else build a component, as with jco componentize.</source>
        <translation>現在の Runner はコンポーネントを実行します。コアモジュールを受け付ける Runner であれば対処は不要です。そうでなければ、jco componentize などでコンポーネントをビルドしてください。</translation>
    </message>
    <message>
        <source>an unknown kind of WebAssembly</source>
        <translation>不明な種類の WebAssembly</translation>
    </message>
    <message>
        <source>%1 is WebAssembly of a kind that is not known: its header goes on with %2.</source>
        <translation>%1 は不明な種類の WebAssembly です。ヘッダーに %2 が続いています。</translation>
    </message>
    <message>
        <source>Check that the file is whole, and which version the build&apos;s tools write.</source>
        <translation>ファイルに欠けがないか、ビルドツールがどのバージョンを書き込むかを確認してください。</translation>
    </message>
    <message>
        <source>assets were not all compared</source>
        <translation>比較されなかった assets がある</translation>
    </message>
    <message>
        <source>%1 patterns of assets were not compared with the files.</source>
        <translation>assets のパターン %1 件がファイルと比較されませんでした。</translation>
    </message>
    <message>
        <source>That would take too long here. Use fewer patterns, or plainer ones.</source>
        <translation>ここでは時間がかかりすぎます。パターンを減らすか、単純にしてください。</translation>
    </message>
    <message>
        <source>a named file is skipped by the Runner</source>
        <translation>指定されたファイルを Runner が読み飛ばす</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which the Runner will leave out.</source>
        <translation>「%1」は、Runner が除外する %2 を指定しています。</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the file.</source>
        <translation>ドットで始まる部分があるパス、連続した 2 つのドットを含むパス、リンクは読み飛ばされます。ファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>ui.entry is not served</source>
        <translation>ui.entry が配信されない</translation>
    </message>
    <message>
        <source>The page %1 is not below ui/, and the Runner serves nothing else.</source>
        <translation>ページ %1 は ui/ の下になく、Runner はそれ以外を配信しません。</translation>
    </message>
    <message>
        <source>Move the page and what it loads below ui/, as in &quot;ui/index.html&quot;.</source>
        <translation>&quot;ui/index.html&quot; のように、ページとそれが読み込むものを ui/ の下に移動してください。</translation>
    </message>
    <message>
        <source>assets that are all skipped</source>
        <translation>assets のすべてが読み飛ばされる</translation>
    </message>
    <message>
        <source>The Runner will leave out every file that %1 matches.</source>
        <translation>Runner は %1 に一致するすべてのファイルを除外します。</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the files.</source>
        <translation>ドットで始まる部分があるパス、連続した 2 つのドットを含むパス、リンクは読み飛ばされます。ファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>%1 holds a private key (%2): %3, %4 characters.</source>
        <translation>%1 に秘密鍵が含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Anybody who gets the bundle gets the key. Leave the file out of the build, and replace the key: it may be in your history already. A key made for tests alone can be waived: waybill-cli waive.</source>
        <translation>バンドルを入手した人は誰でも鍵を入手できます。ファイルをビルドから除外し、鍵を交換してください。すでに変更履歴に残っている可能性があります。テスト専用の鍵は免除できます: waybill-cli waive。</translation>
    </message>
    <message>
        <source>private key under a passphrase</source>
        <translation>パスフレーズ付きの秘密鍵</translation>
    </message>
    <message>
        <source>%1 holds a private key under a passphrase (%2): %3, %4 characters.</source>
        <translation>%1 にパスフレーズ付きの秘密鍵が含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Whoever gets the bundle can try passphrases for as long as they like. Leave the file out of the build.</source>
        <translation>バンドルを入手した人は、時間の制限なくパスフレーズを試せます。ファイルをビルドから除外してください。</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>キーストア</translation>
    </message>
    <message>
        <source>%1 is a key store (%2): %3, %4 bytes and more.</source>
        <translation>%1 はキーストアです (%2): %3、%4 バイト以上。</translation>
    </message>
    <message>
        <source>It holds private keys as a rule. Leave the file out of the build; one with certificates alone can be waived: waybill-cli waive.</source>
        <translation>通常は秘密鍵を含みます。ファイルをビルドから除外してください。証明書だけのものは免除できます: waybill-cli waive。</translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation>サービスアカウントの鍵</translation>
    </message>
    <message>
        <source>%1 holds the private key of a service account (%2): %3, %4 characters.</source>
        <translation>%1 にサービスアカウントの秘密鍵が含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Leave the file out of the build, delete this key in the console, and make another one where it is needed: on a server.</source>
        <translation>ファイルをビルドから除外し、コンソールでこの鍵を削除してください。新しい鍵は、必要な場所であるサーバー上に作成してください。</translation>
    </message>
    <message>
        <source>cloud access key</source>
        <translation>クラウドのアクセスキー</translation>
    </message>
    <message>
        <source>%1 holds a secret access key (%2): %3, %4 characters.</source>
        <translation>%1 にシークレットアクセスキーが含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Deactivate the key at once in the console of the service, then leave it out of the build. Code that runs at the user&apos;s needs temporary credentials.</source>
        <translation>サービスのコンソールですぐにキーを無効にし、ビルドから除外してください。ユーザーの環境で動くコードには、一時的な認証情報が必要です。</translation>
    </message>
    <message>
        <source>id of a cloud access key</source>
        <translation>クラウドのアクセスキーの ID</translation>
    </message>
    <message>
        <source>%1 holds the id of an access key (%2): %3, %4 characters.</source>
        <translation>%1 にアクセスキーの ID が含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>The id alone opens nothing. Check that its secret is not in the bundle as well.</source>
        <translation>ID だけでは何も開けません。そのシークレットもバンドルに含まれていないか確認してください。</translation>
    </message>
    <message>
        <source>Java key store</source>
        <translation>Java キーストア</translation>
    </message>
    <message>
        <source>It may hold private keys. Leave it out of the build unless it holds certificates alone.</source>
        <translation>秘密鍵を含む可能性があります。証明書だけでない限り、ビルドから除外してください。</translation>
    </message>
    <message>
        <source>access token of a service</source>
        <translation>サービスのアクセストークン</translation>
    </message>
    <message>
        <source>%1 holds an access token or secret key of %2: %3, %4 characters.</source>
        <translation>%1 に %2 のアクセストークンまたはシークレットキーが含まれています: %3、%4 文字。</translation>
    </message>
    <message>
        <source>Revoke it at the service: it counts as known once it was published. Then leave it out of the build, and read it at run time. One that is not real can be waived: waybill-cli waive.</source>
        <translation>サービスで取り消してください。一度公開されたものは、知られたものとみなされます。その後、ビルドから除外し、実行時に読み込んでください。本物でないものは免除できます: waybill-cli waive。</translation>
    </message>
    <message>
        <source>key of a service that may be public</source>
        <translation>公開してもよい可能性のあるサービスのキー</translation>
    </message>
    <message>
        <source>%1 holds a key of %2: %3, %4 characters.</source>
        <translation>%1 に %2 のキーが含まれています: %3、%4 文字。</translation>
    </message>
    <message>
        <source>Some keys of this form are meant for browsers. Check what this one may do, and restrict it to your addresses; else revoke it.</source>
        <translation>この形式のキーには、ブラウザー向けのものがあります。このキーで何ができるかを確認し、自分のアドレスに制限してください。制限できなければ取り消してください。</translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation>Webhook のアドレス</translation>
    </message>
    <message>
        <source>%1 holds the address of a webhook of %2: %3, %4 characters.</source>
        <translation>%1 に %2 の Webhook のアドレスが含まれています: %3、%4 文字。</translation>
    </message>
    <message>
        <source>Whoever knows the address can post there. Let a server of yours do it, and make a new address.</source>
        <translation>アドレスを知っている人は誰でも投稿できます。自分のサーバーから投稿するようにし、新しいアドレスを作成してください。</translation>
    </message>
    <message>
        <source>shared access signature</source>
        <translation>共有アクセス署名</translation>
    </message>
    <message>
        <source>%1 holds a shared access signature (%2): %3, %4 characters.</source>
        <translation>%1 に共有アクセス署名が含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>It opens what it was made for until it expires. Check that this is meant for everybody, or make a new one for a server.</source>
        <translation>期限が切れるまで、対象にアクセスできます。すべての人に向けたものか確認するか、サーバー用に新しいものを作成してください。</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>%1 holds a token that a server has signed (%2): %3, %4 characters.</source>
        <translation>%1 に、サーバーが署名したトークンが含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Until it expires it speaks for somebody. Leave it out of the build; one that is meant for everybody can be waived: waybill-cli waive.</source>
        <translation>期限が切れるまで、誰かの代わりとして通用します。ビルドから除外してください。すべての人に向けたものは免除できます: waybill-cli waive。</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>アドレス内のパスワード</translation>
    </message>
    <message>
        <source>%1 holds an address with a password (%2): %3, %4 characters.</source>
        <translation>%1 に、パスワードを含むアドレスがあります (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Change the password, and read it at run time from where no user sees it.</source>
        <translation>パスワードを変更し、ユーザーから見えない場所から実行時に読み込んでください。</translation>
    </message>
    <message>
        <source>password in a connection string</source>
        <translation>接続文字列内のパスワード</translation>
    </message>
    <message>
        <source>%1 holds a connection string with a password (%2): %3, %4 characters.</source>
        <translation>%1 に、パスワードを含む接続文字列があります (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Change the password, and let a server of yours connect: users of an extension should not reach the database.</source>
        <translation>パスワードを変更し、自分のサーバーから接続するようにしてください。拡張機能のユーザーがデータベースに到達できるべきではありません。</translation>
    </message>
    <message>
        <source>saved login</source>
        <translation>保存されたログイン情報</translation>
    </message>
    <message>
        <source>%1 holds the saved login of a tool (%2): %3, %4 characters.</source>
        <translation>%1 に、ツールの保存されたログイン情報が含まれています (%2): %3、%4 文字。</translation>
    </message>
    <message>
        <source>Revoke the login, and keep the tool&apos;s file outside of the folder that is packed.</source>
        <translation>ログインを取り消し、ツールのファイルをパックするフォルダーの外に置いてください。</translation>
    </message>
    <message>
        <source>value that looks like a secret</source>
        <translation>シークレットと思われる値</translation>
    </message>
    <message>
        <source>%1 sets %2 to what looks like a secret: %3, %4 characters.</source>
        <translation>%1 で、%2 にシークレットと思われる値が設定されています: %3、%4 文字。</translation>
    </message>
    <message>
        <source>Where it is one, revoke it and read it at run time. Where it is none, waive it with the reason: waybill-cli waive.</source>
        <translation>シークレットであれば、取り消して実行時に読み込んでください。そうでなければ、理由を付けて免除してください: waybill-cli waive。</translation>
    </message>
    <message>
        <source>more secrets than are told</source>
        <translation>表示数を超えるシークレット</translation>
    </message>
    <message>
        <source>%1 holds more that looks like secrets than the %2 that are told.</source>
        <translation>%1 には、表示されている %2 件のほかにもシークレットと思われるものがあります。</translation>
    </message>
    <message>
        <source>Look at the file as a whole: it may be a dump, or data for tests, that does not belong into the bundle.</source>
        <translation>ファイル全体を確認してください。バンドルに含めるべきでないダンプやテスト用データの可能性があります。</translation>
    </message>
    <message>
        <source>file of environment variables</source>
        <translation>環境変数のファイル</translation>
    </message>
    <message>
        <source>%1 is a file of environment variables.</source>
        <translation>%1 は環境変数のファイルです。</translation>
    </message>
    <message>
        <source>Such files hold passwords and tokens as a rule. Leave it out of the build.</source>
        <translation>このようなファイルは、通常パスワードやトークンを含みます。ビルドから除外してください。</translation>
    </message>
    <message>
        <source>folder of version control</source>
        <translation>バージョン管理のフォルダー</translation>
    </message>
    <message>
        <source>%1 is a folder of version control.</source>
        <translation>%1 はバージョン管理のフォルダーです。</translation>
    </message>
    <message>
        <source>It holds everything that was ever committed. Leave it out of the build.</source>
        <translation>これまでにコミットされたものをすべて含みます。ビルドから除外してください。</translation>
    </message>
    <message>
        <source>folder of packages</source>
        <translation>パッケージのフォルダー</translation>
    </message>
    <message>
        <source>%1 holds the packages of the build.</source>
        <translation>%1 にビルド用のパッケージが含まれています。</translation>
    </message>
    <message>
        <source>Let the bundler put into the build what is needed, and leave this folder out.</source>
        <translation>必要なものはバンドラーでビルドに組み込み、このフォルダーは除外してください。</translation>
    </message>
    <message>
        <source>source map</source>
        <translation>ソースマップ</translation>
    </message>
    <message>
        <source>%1 is a source map.</source>
        <translation>%1 はソースマップです。</translation>
    </message>
    <message>
        <source>It shows your sources to everybody. Where that is not meant, switch source maps off in the build.</source>
        <translation>ソースがすべての人に公開されます。意図していない場合は、ビルドでソースマップを無効にしてください。</translation>
    </message>
    <message>
        <source>source map inside a file</source>
        <translation>ファイル内のソースマップ</translation>
    </message>
    <message>
        <source>%1 has its source map inside.</source>
        <translation>%1 にソースマップが埋め込まれています。</translation>
    </message>
    <message>
        <source>It shows your sources to everybody, and makes the file larger. Where that is not meant, switch it off in the build.</source>
        <translation>ソースがすべての人に公開され、ファイルも大きくなります。意図していない場合は、ビルドで無効にしてください。</translation>
    </message>
    <message>
        <source>file of an editor or a system</source>
        <translation>エディターまたはシステムのファイル</translation>
    </message>
    <message>
        <source>%1 was made by an editor or a file manager.</source>
        <translation>%1 は、エディターまたはファイルマネージャーが作成しました。</translation>
    </message>
    <message>
        <source>Nobody needs it. Leave it out of the build.</source>
        <translation>誰にも必要ありません。ビルドから除外してください。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>%1 is a log.</source>
        <translation>%1 はログです。</translation>
    </message>
    <message>
        <source>Logs tell of your computer, and at times of passwords. Leave it out of the build.</source>
        <translation>ログには、コンピューターの情報や、場合によってはパスワードが含まれます。ビルドから除外してください。</translation>
    </message>
    <message>
        <source>file in which a tool keeps logins</source>
        <translation>ツールがログイン情報を保存するファイル</translation>
    </message>
    <message>
        <source>%1 is a file in which a tool keeps its logins.</source>
        <translation>%1 は、ツールがログイン情報を保存するファイルです。</translation>
    </message>
    <message>
        <source>Leave it out of the build, whatever it holds today.</source>
        <translation>現在の内容にかかわらず、ビルドから除外してください。</translation>
    </message>
    <message>
        <source>private key by its name</source>
        <translation>名前から秘密鍵と思われるファイル</translation>
    </message>
    <message>
        <source>%1 has the name of a private key.</source>
        <translation>%1 は秘密鍵の名前を持っています。</translation>
    </message>
    <message>
        <source>Check what it is. A private key does not belong into a bundle.</source>
        <translation>内容を確認してください。秘密鍵をバンドルに含めるべきではありません。</translation>
    </message>
    <message>
        <source>memory dump</source>
        <translation>メモリダンプ</translation>
    </message>
    <message>
        <source>%1 is the memory of a program that crashed.</source>
        <translation>%1 は、異常終了したプログラムのメモリです。</translation>
    </message>
    <message>
        <source>Whatever the program knew is in it. Leave it out of the build.</source>
        <translation>プログラムが扱っていた情報がすべて含まれます。ビルドから除外してください。</translation>
    </message>
    <message>
        <source>waiver that waives nothing</source>
        <translation>何も免除しない免除</translation>
    </message>
    <message>
        <source>The waiver of %1 in %2 is about nothing that is there now.</source>
        <translation>%2 の %1 の免除に該当するものは、現在ありません。</translation>
    </message>
    <message>
        <source>What it was about has changed or is gone. Remove it from .waybill-waivers.json.</source>
        <translation>対象が変更されたか、なくなりました。.waybill-waivers.json から削除してください。</translation>
    </message>
    <message>
        <source>waivers cannot be read</source>
        <translation>免除ファイルを読み取れない</translation>
    </message>
    <message>
        <source>The waivers in %1 cannot be read, so nothing is waived: %2</source>
        <translation>%1 の免除を読み取れないため、何も免除されません: %2</translation>
    </message>
    <message>
        <source>Mend the file, or move it away and waive again: waybill-cli waive.</source>
        <translation>ファイルを修正するか、別の場所に移動して、もう一度免除してください: waybill-cli waive。</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>免除済み: %1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Remove the field &quot;%1&quot;.</source>
        <translation>フィールド「%1」を削除します。</translation>
    </message>
    <message>
        <source>Rename the field &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>フィールド「%1」の名前を「%2」に変更します。</translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot; that stands before this one.</source>
        <translation>これより前にあるフィールド「%1」を削除します。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation>「%1」を追加します: %2。</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>代わりに %1 と書きます。</translation>
    </message>
    <message>
        <source>Remove the white space around it.</source>
        <translation>前後の空白を削除します。</translation>
    </message>
    <message>
        <source>Put a / in front.</source>
        <translation>先頭に / を付けます。</translation>
    </message>
    <message>
        <source>Remove the entry %1.</source>
        <translation>項目 %1 を削除します。</translation>
    </message>
    <message>
        <source>Remove the byte order mark.</source>
        <translation>バイト順マークを削除します。</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>閉じ括弧の前のコンマを削除します。</translation>
    </message>
    <message>
        <source>Write the character %1 as an escape.</source>
        <translation>文字 %1 をエスケープで書きます。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>%L1 files</source>
        <translation>%L1 ファイル</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation>残り 1 時間以上</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing was published. An uploaded copy may be on the server still; it does no harm, and nobody can install it.</source>
        <translation>何も公開されていません。アップロードされたコピーがサーバーに残っている可能性がありますが、害はなく、誰もインストールできません。</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and no usable answer came.</source>
        <translation>バージョンは公開されている可能性も、されていない可能性もあります。サーバーは必要なものをすべて受け取りましたが、使用できる応答がありませんでした。</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>バージョンは公開されています。</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>バージョンは公開されており、サーバーのストアには送信したものがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>The bundle is being sent. Nothing is published yet.</source>
        <translation>バンドルを送信しています。まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>The bundle is uploaded. Nothing is published yet.</source>
        <translation>バンドルはアップロードされました。まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>The version is published; what follows is not over.</source>
        <translation>バージョンは公開されています。後続の処理は終わっていません。</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent; what follows is not over.</source>
        <translation>バージョンは公開されており、サーバーのストアには送信したものがあります。後続の処理は終わっていません。</translation>
    </message>
    <message>
        <source>The server refused it. What was uploaded is being removed.</source>
        <translation>サーバーが拒否しました。アップロードしたものを削除しています。</translation>
    </message>
    <message>
        <source>The server was told to publish it, and has not answered yet. It may be published already.</source>
        <translation>サーバーに公開を指示しましたが、まだ応答がありません。すでに公開されている可能性があります。</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it where it runs.</source>
        <translation>終了するのを待つか、実行している場所で停止してください。</translation>
    </message>
    <message>
        <source>Go on to send it again, or dismiss it.</source>
        <translation>再開してもう一度送信するか、対応不要にしてください。</translation>
    </message>
    <message>
        <source>Go on to check and install what is left of it, or dismiss it: the publish stands.</source>
        <translation>再開して残りの確認とインストールを行うか、対応不要にしてください。公開は有効です。</translation>
    </message>
    <message>
        <source>Did not end: nothing was sent</source>
        <translation>未終了: 何も送信されていません</translation>
    </message>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation>何も公開されておらず、サーバーには何も残っていません。</translation>
    </message>
    <message>
        <source>Did not end: it broke off while the bundle was sent</source>
        <translation>未終了: バンドルの送信中に中断しました</translation>
    </message>
    <message>
        <source>Did not end: uploaded, not published</source>
        <translation>未終了: アップロード済み、未公開</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy is on the server still; nobody can install it.</source>
        <translation>何も公開されていません。アップロードされたコピーはまだサーバーにありますが、誰もインストールできません。</translation>
    </message>
    <message>
        <source>Go on to publish it, or clean up to remove the uploaded copy.</source>
        <translation>再開して公開するか、クリーンアップしてアップロードされたコピーを削除してください。</translation>
    </message>
    <message>
        <source>Published, but what was to follow did not end</source>
        <translation>公開済み、後続の処理は未終了</translation>
    </message>
    <message>
        <source>Published and checked, but what was to follow did not end</source>
        <translation>公開済みで確認済み、後続の処理は未終了</translation>
    </message>
    <message>
        <source>Refused by the server, and not cleaned up</source>
        <translation>サーバーが拒否、クリーンアップは未完了</translation>
    </message>
    <message>
        <source>Clean up to remove the uploaded copy, or dismiss it.</source>
        <translation>クリーンアップしてアップロードされたコピーを削除するか、対応不要にしてください。</translation>
    </message>
    <message>
        <source>Check again: the server is asked what became of it, and nothing is published twice.</source>
        <translation>再確認してください。どうなったかをサーバーに問い合わせます。二重に公開されることはありません。</translation>
    </message>
    <message>
        <source>The server says that the version is published; what it has stored could not be confirmed.</source>
        <translation>サーバーは、バージョンが公開済みであると応答しています。サーバーに保存されたものは確認できませんでした。</translation>
    </message>
    <message>
        <source>This version was published before; what is there is unchanged, and nothing was added.</source>
        <translation>このバージョンは以前に公開されています。既存のものは変更されておらず、何も追加されていません。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published.</source>
        <translation>サーバーが拒否しました。何も公開されていません。</translation>
    </message>
    <message>
        <source>Published, not installed</source>
        <translation>公開済み、未インストール</translation>
    </message>
    <message>
        <source>Published; it is not known whether it is installed</source>
        <translation>公開済み、インストール済みかどうかは不明</translation>
    </message>
    <message>
        <source>Published, but not confirmed in the store</source>
        <translation>公開済み、ストアでは未確認</translation>
    </message>
    <message>
        <source>Publish again to find out: where the version is published, the server says so, and nothing is doubled.</source>
        <translation>確認するには、もう一度公開してください。バージョンが公開済みであればサーバーがそう応答し、重複は生じません。</translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation>行うことは残っていません。</translation>
    </message>
    <message>
        <source>Publish it again where it is still wanted.</source>
        <translation>まだ必要であれば、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Install it again, or in the server&apos;s own pages.</source>
        <translation>もう一度インストールするか、サーバーのページでインストールしてください。</translation>
    </message>
    <message>
        <source>It was not to be installed.</source>
        <translation>インストールの対象ではありませんでした。</translation>
    </message>
    <message>
        <source>It is installed for the tenant.</source>
        <translation>テナントにインストールされています。</translation>
    </message>
    <message>
        <source>It is not installed for the tenant.</source>
        <translation>テナントにインストールされていません。</translation>
    </message>
    <message>
        <source>It is not known whether it is installed for the tenant.</source>
        <translation>テナントにインストールされているかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 (公開先: %2)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>対応不要</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (試行 %2)</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: 開始</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>The history says the same.</source>
        <translation>履歴の内容と一致しています。</translation>
    </message>
    <message>
        <source>This history does not have the publish: not compared with it.</source>
        <translation>この公開は履歴にないため、履歴とは比較していません。</translation>
    </message>
    <message>
        <source>The bundle is the one that was published.</source>
        <translation>バンドルは公開されたものです。</translation>
    </message>
    <message>
        <source>Not compared with a bundle.</source>
        <translation>バンドルとは比較していません。</translation>
    </message>
    <message>
        <source>The server&apos;s store holds what it says.</source>
        <translation>サーバーのストアにはレシートのとおりのものがあります。</translation>
    </message>
    <message>
        <source>The server&apos;s store was not asked: no storage check is set up for it here.</source>
        <translation>サーバーのストアには問い合わせていません。ここではストレージの確認が設定されていません。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Packs, checks and publishes extension bundles.</source>
        <translation>拡張機能のバンドルをパック、確認、公開します。</translation>
    </message>
    <message>
        <source>A dist or project folder, a .zip or .7z of one, or a bundle (.tar.zst), to open.</source>
        <translation>開くもの: dist フォルダーまたはプロジェクトのフォルダー、その .zip か .7z、またはバンドル (.tar.zst)。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The server&apos;s rules accept the manifest.</source>
        <translation>サーバーの規則では、マニフェストは受け付けられます。</translation>
    </message>
    <message>
        <source>The server may refuse the manifest.</source>
        <translation>サーバーはマニフェストを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>The server would refuse the manifest.</source>
        <translation>サーバーはマニフェストを拒否します。</translation>
    </message>
    <message>
        <source>The manifest was not checked.</source>
        <translation>マニフェストは確認されていません。</translation>
    </message>
    <message>
        <source>The bundle has %1; the server takes up to %2.</source>
        <translation>バンドルは %1 です。サーバーが受け付けるのは %2 までです。</translation>
    </message>
    <message>
        <source>The server takes a bundle of this size.</source>
        <translation>サーバーはこのサイズのバンドルを受け付けます。</translation>
    </message>
    <message>
        <source>The server may refuse a bundle of this size.</source>
        <translation>サーバーはこのサイズのバンドルを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>The bundle cannot be sent.</source>
        <translation>バンドルを送信できません。</translation>
    </message>
    <message>
        <source>The bundle&apos;s size is not known.</source>
        <translation>バンドルのサイズは不明です。</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it: %1.</source>
        <translation>バンドルの SHA-256 は、隣のファイルに記録されたものと一致します: %1。</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it.</source>
        <translation>バンドルの SHA-256 は、隣のファイルに記録されたものと一致します。</translation>
    </message>
    <message>
        <source>The file beside the bundle holds no SHA-256 to compare with.</source>
        <translation>バンドルの隣のファイルに、比較する SHA-256 がありません。</translation>
    </message>
    <message>
        <source>The bundle is not the one whose SHA-256 was written down beside it.</source>
        <translation>バンドルの SHA-256 が、隣のファイルに記録されたものと一致しません。</translation>
    </message>
    <message>
        <source>No SHA-256 stands beside the bundle to compare it with.</source>
        <translation>バンドルの隣に、比較する SHA-256 がありません。</translation>
    </message>
    <message>
        <source>The signature (%1) is over these very bytes. Signer: %2.</source>
        <translation>署名 (%1) はこのバイト列のものです。署名者: %2。</translation>
    </message>
    <message>
        <source>The signature is over these very bytes.</source>
        <translation>署名はこのバイト列のものです。</translation>
    </message>
    <message>
        <source>The signature is over these very bytes, but its key may not sign now.</source>
        <translation>署名はこのバイト列のものですが、その鍵は現在署名に使用できません。</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle.</source>
        <translation>署名がバンドルと一致しません。</translation>
    </message>
    <message>
        <source>The signature cannot be checked here.</source>
        <translation>ここでは署名を確認できません。</translation>
    </message>
    <message>
        <source>Nobody on the way to %1 can read what is sent.</source>
        <translation>%1 への経路上で、送信内容が読み取られることはありません。</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>経路上で、送信内容が読み取られることはありません。</translation>
    </message>
    <message>
        <source>What is sent can be read and changed on the way, as you allowed it.</source>
        <translation>許可されたとおり、経路上で送信内容を読み取りや変更される可能性があります。</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address.</source>
        <translation>このアドレスには何も送信できません。</translation>
    </message>
    <message>
        <source>The address was not checked.</source>
        <translation>アドレスは確認されていません。</translation>
    </message>
    <message>
        <source>The server answered within %1 ms.</source>
        <translation>サーバーは %1 ms 以内に応答しました。</translation>
    </message>
    <message>
        <source>The server was reached.</source>
        <translation>サーバーに到達しました。</translation>
    </message>
    <message>
        <source>The server was reached with difficulty.</source>
        <translation>サーバーに到達しましたが、問題がありました。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>サーバーに到達しませんでした。</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>サーバーには問い合わせていません。</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and %2 vouches for the server.</source>
        <translation>接続は暗号化されており (%1)、%2 がサーバーを保証しています。</translation>
    </message>
    <message>
        <source>The connection does not leave this computer.</source>
        <translation>接続はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Whether the connection is safe is not known.</source>
        <translation>接続が安全かどうかは不明です。</translation>
    </message>
    <message>
        <source>You may publish to this server.</source>
        <translation>このサーバーに公開できます。</translation>
    </message>
    <message>
        <source>The server cannot say now whether you may publish.</source>
        <translation>公開できるかどうか、サーバーは現在回答できません。</translation>
    </message>
    <message>
        <source>The server does not let you publish.</source>
        <translation>サーバーは公開を許可していません。</translation>
    </message>
    <message>
        <source>Whether you may publish is not known.</source>
        <translation>公開できるかどうかは不明です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart.</source>
        <translation>このコンピューターとサーバーの時計の差は %1 秒です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>このコンピューターとサーバーの時計は一致しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart: that is much.</source>
        <translation>このコンピューターとサーバーの時計の差は %1 秒です。大きな差です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are too far apart.</source>
        <translation>このコンピューターとサーバーの時計の差が大きすぎます。</translation>
    </message>
    <message>
        <source>The server did not tell its time.</source>
        <translation>サーバーは時刻を示しませんでした。</translation>
    </message>
    <message>
        <source>The server chooses the next free version for %1.</source>
        <translation>%1 には、次に空いているバージョンをサーバーが選択します。</translation>
    </message>
    <message>
        <source>The version is free.</source>
        <translation>バージョンは空いています。</translation>
    </message>
    <message>
        <source>These very bytes are in the server&apos;s store already: version %1 may exist.</source>
        <translation>このバイト列はすでにサーバーのストアにあります。バージョン %1 が存在する可能性があります。</translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation>バージョン %1 はすでに公開されています。</translation>
    </message>
    <message>
        <source>Whether version %1 is free is not known: the server offers no question for it.</source>
        <translation>バージョン %1 が空いているかどうかは不明です。サーバーに問い合わせる手段がありません。</translation>
    </message>
    <message>
        <source>The bundle is sent with a signature.</source>
        <translation>バンドルは署名とともに送信されます。</translation>
    </message>
    <message>
        <source>The server may demand a signature.</source>
        <translation>サーバーが署名を要求する可能性があります。</translation>
    </message>
    <message>
        <source>The server took signed bundles only, and this one is not signed.</source>
        <translation>これまでサーバーは署名されたバンドルだけを受け付けましたが、これは署名されていません。</translation>
    </message>
    <message>
        <source>Whether the server demands a signature is not known: it offers no question for it.</source>
        <translation>サーバーが署名を要求するかどうかは不明です。サーバーに問い合わせる手段がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s store (%1) can be looked into.</source>
        <translation>サーバーのストア (%1) の中を確認できます。</translation>
    </message>
    <message>
        <source>The server&apos;s store can be looked into.</source>
        <translation>サーバーのストアの中を確認できます。</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be looked into: what is published will not be checked there.</source>
        <translation>サーバーのストアの中を確認できません。公開したものは、そこでは確認されません。</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be used.</source>
        <translation>サーバーのストアを使用できません。</translation>
    </message>
    <message>
        <source>No store of the server is set up to be looked into.</source>
        <translation>中を確認できるサーバーのストアは設定されていません。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
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
        <translation>何も公開されておらず、サーバーには何も残っていません。</translation>
    </message>
    <message>
        <source>The bundle was sent, but the server did not confirm that it is stored. Nothing was published.</source>
        <translation>バンドルは送信されましたが、保存されたことをサーバーが確認しませんでした。何も公開されていません。</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy could not be removed; it does no harm, and nobody can install it.</source>
        <translation>バンドルはアップロードされましたが、公開されていません。アップロードされたコピーは削除できませんでしたが、害はなく、誰もインストールできません。</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy was removed from the server.</source>
        <translation>何も公開されていません。アップロードされたコピーはサーバーから削除されました。</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy was removed again.</source>
        <translation>バンドルはアップロードされましたが、公開されていません。アップロードされたコピーは削除されました。</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>バージョンは公開されています。</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>バージョンは公開されており、サーバーのストアには送信したものがあります。</translation>
    </message>
    <message>
        <source>The version that is there is unchanged; the server does not say with which bytes it was published.</source>
        <translation>既存のバージョンは変更されていません。サーバーは、どのバイト列で公開されたかを示しません。</translation>
    </message>
    <message>
        <source>It is published with these same bytes: there is nothing left to do.</source>
        <translation>同じバイト列で公開されています。行うことは残っていません。</translation>
    </message>
    <message>
        <source>It is published with other bytes, which are unchanged. Yours were not published.</source>
        <translation>別のバイト列で公開されており、それは変更されていません。今回のものは公開されていません。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published, and nothing was left on the server.</source>
        <translation>サーバーが拒否しました。何も公開されておらず、サーバーには何も残っていません。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published. The uploaded copy could not be removed; it does no harm.</source>
        <translation>サーバーが拒否しました。何も公開されていません。アップロードされたコピーは削除できませんでしたが、害はありません。</translation>
    </message>
    <message>
        <source>The version may be published by this, or by somebody else: the server has it now, and does not say with which bytes.</source>
        <translation>バージョンは、今回またはほかの誰かによって公開された可能性があります。サーバーには現在そのバージョンがありますが、どのバイト列かは示しません。</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and did not give a usable answer.</source>
        <translation>バージョンは公開されている可能性も、されていない可能性もあります。サーバーは必要なものをすべて受け取りましたが、使用できる応答を返しませんでした。</translation>
    </message>
    <message>
        <source>Check again: the server is asked once more, and its store where that is set up; nothing is published twice. Keep the request ids for the administrator.</source>
        <translation>再確認してください。サーバーと、設定されていればそのストアにもう一度問い合わせます。二重に公開されることはありません。リクエスト ID は管理者のために控えておいてください。</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>Not published: sent, not confirmed</source>
        <translation>未公開: 送信済み、未確認</translation>
    </message>
    <message>
        <source>Not published: uploaded only</source>
        <translation>未公開: アップロードのみ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Published and checked</source>
        <translation>公開済み、確認済み</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>It is not known whether it is published</source>
        <translation>公開されたかどうかは不明</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>フォルダーの読み取り</translation>
    </message>
    <message>
        <source>Searching for secrets</source>
        <translation>シークレットの検索</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>バンドルの読み取り</translation>
    </message>
    <message>
        <source>Checking the bundle&apos;s SHA-256</source>
        <translation>バンドルの SHA-256 の確認</translation>
    </message>
    <message>
        <source>Signing the bundle</source>
        <translation>バンドルへの署名</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>署名の確認</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーへの問い合わせ</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Publishing (cannot be stopped now)</source>
        <translation>公開 (現在は停止不可)</translation>
    </message>
    <message>
        <source>Finding out whether it is published</source>
        <translation>公開されたかどうかの確認</translation>
    </message>
    <message>
        <source>Checking what the server has stored</source>
        <translation>サーバーに保存されたものの確認</translation>
    </message>
    <message>
        <source>Installing for the tenant</source>
        <translation>テナントへのインストール</translation>
    </message>
    <message>
        <source>Waiting before the next attempt</source>
        <translation>次の試行までの待機</translation>
    </message>
    <message>
        <source>Removing the uploaded copy</source>
        <translation>アップロードされたコピーの削除</translation>
    </message>
    <message>
        <source>Building the project</source>
        <translation>プロジェクトをビルド中</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Yes: the bundle is byte for byte what was signed.</source>
        <translation>はい: バンドルは署名されたものとバイト単位で一致します。</translation>
    </message>
    <message>
        <source>No: the signature is not one of these bytes, or is of a form that proves nothing.</source>
        <translation>いいえ: 署名がこのバイト列のものではないか、何も証明できない形式です。</translation>
    </message>
    <message>
        <source>Not known: the signature could not be checked.</source>
        <translation>不明: 署名を確認できませんでした。</translation>
    </message>
    <message>
        <source>Nobody: a bad signature names no one.</source>
        <translation>該当なし: 不正な署名は誰も示しません。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>The owner of this %1 key; the key itself carries no name.</source>
        <translation>この %1 鍵の所有者です。鍵自体に名前はありません。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2)。</translation>
    </message>
    <message>
        <source>%1 (%2), certified by %3.</source>
        <translation>%1 (%2)、%3 が認証。</translation>
    </message>
    <message>
        <source>A time-stamping authority saw it on %1.</source>
        <translation>タイムスタンプ局が %1 に確認しました。</translation>
    </message>
    <message>
        <source>The signer gives the time %1.</source>
        <translation>署名者が示す日時は %1 です。</translation>
    </message>
    <message>
        <source>Yes: this signer is known.</source>
        <translation>はい: この署名者は既知です。</translation>
    </message>
    <message>
        <source>Not yet: nothing is remembered of who signs this. Compare the fingerprint with the signer over another way before you remember it.</source>
        <translation>まだです: 署名者はまだ記憶されていません。記憶する前に、別の経路で署名者とフィンガープリントを照合してください。</translation>
    </message>
    <message>
        <source>No: it is signed with another key than last time. Ask the publisher over another way whether the key was replaced.</source>
        <translation>いいえ: 前回とは別の鍵で署名されています。鍵が交換されたかどうかを、別の経路で発行元に確認してください。</translation>
    </message>
    <message>
        <source>No: %1. %2</source>
        <translation>いいえ: %1。%2</translation>
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
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>key file, until Waybill is closed</source>
        <translation>鍵ファイル、Waybill を閉じるまで</translation>
    </message>
    <message>
        <source>held by gpg-agent</source>
        <translation>gpg-agent が保持</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>トークン上</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>not done yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>エラーあり</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BuildView</name>
    <message>
        <source>Show what it &amp;writes</source>
        <translation>出力を表示(&amp;W)</translation>
    </message>
    <message>
        <source>With its en&amp;vironment</source>
        <translation>環境変数も表示(&amp;V)</translation>
    </message>
    <message>
        <source>Build command</source>
        <translation>ビルドコマンド</translation>
    </message>
    <message>
        <source>Empty: the script &quot;build&quot; of package.json. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>空の場合は package.json の「build」スクリプト。シェルの行ではありません。単語は空白で区切られ、&quot;...&quot; で囲むと 1 語になります。</translation>
    </message>
    <message>
        <source>The variables that the build gets. Waybill&apos;s own keys and passphrases are not among them.</source>
        <translation>ビルドに渡される変数です。Waybill 自身の鍵とパスフレーズは含まれません。</translation>
    </message>
    <message>
        <source>What the build writes</source>
        <translation>ビルドの出力</translation>
    </message>
    <message>
        <source>B&amp;uild:</source>
        <translation>ビルド(&amp;U):</translation>
    </message>
    <message>
        <source>package.json has no script &quot;build&quot;</source>
        <translation>package.json に「build」スクリプトがありません</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>ビルドを停止</translation>
    </message>
    <message>
        <source>&amp;Build the project</source>
        <translation>プロジェクトをビルド(&amp;B)</translation>
    </message>
    <message>
        <source>Building in %1…</source>
        <translation>%1 でビルド中…</translation>
    </message>
    <message>
        <source>The build was stopped.</source>
        <translation>ビルドは停止されました。</translation>
    </message>
    <message>
        <source>The build succeeded.</source>
        <translation>ビルドに成功しました。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundleManifestView</name>
    <message>
        <source>Source of manifest.json</source>
        <translation>manifest.json のソース</translation>
    </message>
    <message>
        <source>Problems of the bundle</source>
        <translation>バンドルの問題</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>Enter で問題の場所に移動</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the bundle.</source>
        <translation>バンドルの最上位に manifest.json がありません。</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>サーバーはこのマニフェストを受け付けます。</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>サーバーはこのマニフェストを拒否します。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundlePage</name>
    <message>
        <source>&amp;Pack</source>
        <translation>パック(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>バンドルファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the tar stream</source>
        <translation>tar ストリームの SHA-256</translation>
    </message>
    <message>
        <source>Pack &amp;again and compare</source>
        <translation>再パックして比較(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;UI</source>
        <translation>UI を開く(&amp;U)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Writes bundle.tar.zst and its checksum</source>
        <translation>bundle.tar.zst とそのチェックサムを書き込みます</translation>
    </message>
    <message>
        <source>Copy S&amp;HA-256</source>
        <translation>SHA-256 をコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>再パックしました: 同じバイト列です。</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1. A file changed in between.</source>
        <translation>再パックしました: バイト列が異なります。SHA-256 %1。その間にファイルが変更されました。</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>パックしています…</translation>
    </message>
    <message>
        <source>Opened as it is.</source>
        <translation>そのまま開きました。</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>まだパックされていません。</translation>
    </message>
    <message>
        <source>The folder has changed since this bundle was packed.</source>
        <translation>このバンドルのパック後にフォルダーが変更されました。</translation>
    </message>
    <message>
        <source>Packed.</source>
        <translation>パック済みです。</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>再パック(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes): %3 of %4 in %5</source>
        <translation>%1 (%L2 バイト): %5、%4 の %3</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Pack the bundle first.</source>
        <translation>先にバンドルをパックしてください。</translation>
    </message>
    <message>
        <source>The folder has changed since: pack it again first.</source>
        <translation>その後フォルダーが変更されました。先に再パックしてください。</translation>
    </message>
    <message>
        <source>Since the last published version, %1</source>
        <translation>最後に公開されたバージョン %1 からの変更</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>バンドルの保存</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst)</source>
        <translation>バンドル (*.tar.zst)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>コマンド名の一部を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Comparison</name>
    <message>
        <source>It asks for more than before: %1.</source>
        <translation>以前より多くを要求しています: %1。</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>比較しました: %1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ConnectionView</name>
    <message>
        <source>The server was not asked.</source>
        <translation>サーバーには問い合わせていません。</translation>
    </message>
    <message>
        <source>You could not publish to this server.</source>
        <translation>このサーバーには公開できません。</translation>
    </message>
    <message>
        <source>You can publish to this server.</source>
        <translation>このサーバーに公開できます。</translation>
    </message>
    <message>
        <source>You can publish to this server, as far as can be told.</source>
        <translation>わかる範囲では、このサーバーに公開できます。</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Stop the t&amp;est</source>
        <translation>テストを停止(&amp;E)</translation>
    </message>
    <message>
        <source>The server is being asked. Nothing is changed there.</source>
        <translation>サーバーに問い合わせています。サーバー側では何も変更されません。</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテストしています…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ContentsPage</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read the folder as</source>
        <translation>フォルダーの扱い</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Dist folder</source>
        <translation>dist フォルダー</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>プロジェクトフォルダー</translation>
    </message>
    <message>
        <source>For older Runners, too</source>
        <translation>古い Runner にも対応</translation>
    </message>
    <message>
        <source>Puts the WebAssembly also where older Runners look for it.</source>
        <translation>古い Runner が参照する場所にも WebAssembly を配置します。</translation>
    </message>
    <message>
        <source>The manifest&apos;s assets only</source>
        <translation>マニフェストの assets のみ</translation>
    </message>
    <message>
        <source>Leaves out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>マニフェストの assets に記載のないものを除外します。マニフェストがほかで必要とするものは残ります。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>フォルダーが開かれていません。</translation>
    </message>
    <message>
        <source>%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.</source>
        <translation>%2 に %1、展開後 %3。サーバーが受け付けるバンドルは、パック後で最大 %4 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay out.</source>
        <translation>
            <numerusform>%n 個のエントリが除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching for secrets…</source>
        <translation>シークレットを検索しています…</translation>
    </message>
    <message>
        <source>No secrets were found.</source>
        <translation>シークレットは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>変更前のサイズ</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>変更後のサイズ</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffView</name>
    <message>
        <source>New capability %1: %2</source>
        <translation>新しいケイパビリティ %1: %2</translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation>要求されなくなったもの: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3
</source>
        <translation>%1: %2 → %3
</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Lines that are different</source>
        <translation>異なる行</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>%1 から %2: %3。</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>まだ何も比較されていません。</translation>
    </message>
    <message>
        <source>The contents are the same; the mode is another.</source>
        <translation>内容は同じですが、モードが異なります。</translation>
    </message>
    <message>
        <source>No lines are shown of this: it is no text, or 1 MiB and more.</source>
        <translation>行は表示されません。テキストではないか、1 MiB 以上です。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>E&amp;xtract all…</source>
        <translation>すべて展開(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the chosen e&amp;ntry…</source>
        <translation>選択したエントリを保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Unpacks the bundle into a folder; nothing is written outside it</source>
        <translation>バンドルをフォルダーに展開します。その外には何も書き込まれません</translation>
    </message>
    <message>
        <source>Writes the bytes of the chosen entry to a file</source>
        <translation>選択したエントリのバイト列をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Extract into a folder</source>
        <translation>フォルダーへの展開</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>エントリの保存</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntryTreeModel</name>
    <message>
        <source>second entry of this path; a bundle with it is not extracted</source>
        <translation>このパスの 2 つ目のエントリ。これを含むバンドルは展開されません</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>読み飛ばし: %1</translation>
    </message>
    <message>
        <source>On the server&apos;s Runner</source>
        <translation>サーバーの Runner 上</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ErrorPane</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Copies the error with its technical details, without secrets</source>
        <translation>エラーを技術的な詳細とともにコピーします。シークレットは含まれません</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>宣言された値: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>実際の値: %1</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FileTreeModel</name>
    <message>
        <source>goes into the bundle</source>
        <translation>バンドルに含める</translation>
    </message>
    <message>
        <source>goes into the bundle, %1</source>
        <translation>バンドルに含める、%1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FilteredTree</name>
    <message>
        <source>Filter by path</source>
        <translation>パスで絞り込み</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GlanceView</name>
    <message>
        <source>Contents of the chosen entry</source>
        <translation>選択したエントリの内容</translation>
    </message>
    <message>
        <source>Choose an entry to look at it.</source>
        <translation>表示するエントリを選択してください。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 を表示できません: %2。</translation>
    </message>
    <message>
        <source>%1: text, its first MiB</source>
        <translation>%1: テキスト、最初の 1 MiB</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: テキスト</translation>
    </message>
    <message>
        <source>%1: JSON, set out anew</source>
        <translation>%1: JSON、整形済み</translation>
    </message>
    <message>
        <source>%1: WebAssembly</source>
        <translation>%1: WebAssembly</translation>
    </message>
    <message>
        <source>%1: an image that is damaged, too large or of a kind that is not shown</source>
        <translation>%1: 破損しているか、大きすぎるか、表示できない種類の画像</translation>
    </message>
    <message>
        <source>%1: image, %2 × %3</source>
        <translation>%1: 画像、%2 × %3</translation>
    </message>
    <message>
        <source>%1: bytes, the first 16 KiB</source>
        <translation>%1: バイト列、最初の 16 KiB</translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation>%1: バイト列</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GuideText</name>
    <message>
        <source>Text of the chapter</source>
        <translation>章の本文</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HeaderBar</name>
    <message>
        <source>&amp;Target:</source>
        <translation>公開先(&amp;T):</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>The server to publish to</source>
        <translation>公開先のサーバー</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>A registry inside this program; nothing leaves this computer</source>
        <translation>このプログラム内のレジストリ。このコンピューターの外には何も出ません</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>フォルダーが開かれていません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HelpView</name>
    <message>
        <source>Waybill user guide</source>
        <translation>Waybill ユーザーガイド</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>ガイドを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Enter で次の箇所、Shift+Enter で前の箇所に移動</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 here; chapters: %2</source>
        <translation>ここに %1 件、章: %2</translation>
    </message>
    <message>
        <source>What each code means</source>
        <translation>各コードの意味</translation>
    </message>
    <message>
        <source>The code of a problem stands beside it, that of an error in its details.</source>
        <translation>問題のコードはその横に、エラーのコードはその詳細に表示されます。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HistoryPage</name>
    <message>
        <source>Publishes</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>すべてエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Verify &amp;a receipt file…</source>
        <translation>レシートファイルを検証(&amp;A)…</translation>
    </message>
    <message>
        <source>Filter: extension, version, server, outcome, signer, hash or id</source>
        <translation>絞り込み: 拡張機能、バージョン、サーバー、結果、署名者、ハッシュ、id</translation>
    </message>
    <message>
        <source>Filter the publishes</source>
        <translation>公開の絞り込み</translation>
    </message>
    <message>
        <source>Writes every publish with its steps and receipt as a line of JSON</source>
        <translation>すべての公開を、手順とレシートとともに 1 件 1 行の JSON で書き込みます</translation>
    </message>
    <message>
        <source>Compares a receipt with this history and the server&apos;s store</source>
        <translation>レシートを、この履歴およびサーバーのストアと比較します</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Verify a receipt</source>
        <translation>レシートの検証</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>1 publish did not end; it stands first.</source>
        <translation>1 件の公開が終了していません。先頭に表示されています。</translation>
    </message>
    <message>
        <source>%L1 publishes did not end; they stand first.</source>
        <translation>%L1 件の公開が終了していません。先頭に表示されています。</translation>
    </message>
    <message>
        <source>Nothing was published yet. Every publish is written down here, step by step, with its receipt.</source>
        <translation>まだ何も公開されていません。すべての公開は、手順ごとに、レシートとともにここに記録されます。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取っています…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON 行 (*.jsonl);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityModel</name>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1、今日</translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation>%1、明日</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1、%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1、期限切れ</translation>
    </message>
    <message>
        <source>asked by GnuPG</source>
        <translation>GnuPG が尋ねます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>PIN remembered</source>
        <translation>PIN 保存済み</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>PIN asked</source>
        <translation>PIN を尋ねます</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>尋ねます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityView</name>
    <message>
        <source>Holder</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Export public &amp;part…</source>
        <translation>公開部分をエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport private key…</source>
        <translation>秘密鍵をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Certificate re&amp;quest…</source>
        <translation>証明書署名要求(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a certificate…</source>
        <translation>証明書を取り込む(&amp;K)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Remember p&amp;assphrase…</source>
        <translation>パスフレーズを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Writes the file that others check your signatures with</source>
        <translation>ほかの人が署名の確認に使うファイルを書き込みます</translation>
    </message>
    <message>
        <source>Writes the private key under a new passphrase, as a backup</source>
        <translation>バックアップとして、新しいパスフレーズで保護した秘密鍵を書き込みます</translation>
    </message>
    <message>
        <source>Takes the certificate that an authority gave for this key</source>
        <translation>この鍵に対して認証局が発行した証明書を取り込みます</translation>
    </message>
    <message>
        <source>Copy fi&amp;ngerprint</source>
        <translation>フィンガープリントをコピー(&amp;N)</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>フィンガープリントをコピーしました。</translation>
    </message>
    <message>
        <source>Do not remem&amp;ber the PIN</source>
        <translation>PIN の保存をやめる(&amp;B)</translation>
    </message>
    <message>
        <source>Remem&amp;ber the PIN…</source>
        <translation>PIN を保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Forget p&amp;assphrase</source>
        <translation>パスフレーズの保存をやめる(&amp;A)</translation>
    </message>
    <message>
        <source>Take off the &amp;list…</source>
        <translation>一覧から外す(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::InspectPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>バンドルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>バンドルファイル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>P&amp;ublish this bundle…</source>
        <translation>このバンドルを公開(&amp;U)…</translation>
    </message>
    <message>
        <source>O&amp;pen UI</source>
        <translation>UI を開く(&amp;P)</translation>
    </message>
    <message>
        <source>You see what is inside it without unpacking it, what the server would say of its manifest, and who signed it.</source>
        <translation>展開せずに、中身、マニフェストに対するサーバーの判定、署名者を確認できます。</translation>
    </message>
    <message>
        <source>Cop&amp;y SHA-256</source>
        <translation>SHA-256 をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>known once the bundle is read</source>
        <translation>バンドルの読み取り後に判明</translation>
    </message>
    <message>
        <source>Takes this bundle, as it is, to the pages for signing and publishing</source>
        <translation>このバンドルをそのまま、署名と公開のページに渡します</translation>
    </message>
    <message>
        <source>Compare with a &amp;bundle…</source>
        <translation>バンドルと比較(&amp;B)…</translation>
    </message>
    <message>
        <source>Compare with a fo&amp;lder…</source>
        <translation>フォルダーと比較(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows what has changed from that one to this bundle</source>
        <translation>比較対象からこのバンドルまでの変更を表示します</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>再読み取り(&amp;G)</translation>
    </message>
    <message>
        <source>The bundle has changed on disk since it was read. What you see here is what it was.</source>
        <translation>読み取り後に、ディスク上のバンドルが変更されました。表示されているのは変更前のものです。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>エントリ(&amp;E)</translation>
    </message>
    <message>
        <source>Manifes&amp;t</source>
        <translation>マニフェスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>署名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>相違(&amp;D)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open one</source>
        <translation>ここにバンドルをドロップするか、開いてください</translation>
    </message>
    <message>
        <source>Open a bundle first.</source>
        <translation>先にバンドルを開いてください。</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>ディスク上のバンドルが変更されました。先に再読み取りしてください。</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 バイト)</translation>
    </message>
    <message>
        <source>%1, %2 unpacked, %3</source>
        <translation>%1、展開後 %2、%3</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 個のエントリ</translation>
    </message>
    <message>
        <source>%L1 entries</source>
        <translation>%L1 個のエントリ</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>バンドルを開く</translation>
    </message>
    <message>
        <source>Bundles and their signatures (*.tar.zst *.zst *.SIGNATURE);;All files (*)</source>
        <translation>バンドルとその署名 (*.tar.zst *.zst *.SIGNATURE);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Compare with a bundle</source>
        <translation>バンドルとの比較</translation>
    </message>
    <message>
        <source>Bundles and archives of a folder (*.tar.zst *.zst *.zip *.7z);;All files (*)</source>
        <translation>バンドルとフォルダーのアーカイブ (*.tar.zst *.zst *.zip *.7z);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>フォルダーとの比較</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Inspection</name>
    <message>
        <source>The keys are being changed. Wait until that has ended.</source>
        <translation>鍵を変更しています。終了するまで待ってください。</translation>
    </message>
    <message>
        <source>Extracted to %1.</source>
        <translation>%1 に展開しました。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>ディスク上のバンドルが変更されました。先に再読み取りしてください。</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>実行中の処理が終了するまで待ってください。</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it has ended.</source>
        <translation>まだ書き込み中です。中止するか、終了するまで待ってください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3 packed.</source>
        <translation>%1 を開きました: %2、パック後 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 個のエントリ</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed; the signature is %1.</source>
        <translation>署名しました。署名ファイルは %1 です。</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>バンドルの隣に署名がありません。</translation>
    </message>
    <message>
        <source>Unchanged? %1 Trusted? %2</source>
        <translation>変更なし? %1 信頼済み? %2</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>ディスク上の %1 が変更されました。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobModel</name>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobView</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>Why: %1 (%2).</source>
        <translation>理由: %1 (%2)。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Ch&amp;eck again</source>
        <translation>再確認(&amp;E)</translation>
    </message>
    <message>
        <source>Asks the server what became of it; nothing is published twice</source>
        <translation>どうなったかをサーバーに問い合わせます。二重に公開されることはありません</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>Takes the publish up where it stands; the bundle has to be the same</source>
        <translation>公開を現在の段階から再開します。バンドルは同じものでなければなりません</translation>
    </message>
    <message>
        <source>Clean &amp;up</source>
        <translation>クリーンアップ(&amp;U)</translation>
    </message>
    <message>
        <source>Removes the uploaded copy from the server; nothing is published</source>
        <translation>アップロードされたコピーをサーバーから削除します。何も公開されません</translation>
    </message>
    <message>
        <source>&amp;Install again</source>
        <translation>再インストール(&amp;I)</translation>
    </message>
    <message>
        <source>Installs the published version for the tenant once more</source>
        <translation>公開されたバージョンをテナントにもう一度インストールします</translation>
    </message>
    <message>
        <source>Verif&amp;y receipt</source>
        <translation>レシートを検証(&amp;Y)</translation>
    </message>
    <message>
        <source>Compares the receipt with the history, the bundle and the server&apos;s store</source>
        <translation>レシートを、履歴、バンドル、サーバーのストアと比較します</translation>
    </message>
    <message>
        <source>Dismi&amp;ss</source>
        <translation>対応不要にする(&amp;S)</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>履歴には残り、再び尋ねられることはありません</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation>SHA-256 をコピーしました。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>署名者のフィンガープリント</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>フィンガープリントをコピーしました。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Staging key</source>
        <translation>ステージングキー</translation>
    </message>
    <message>
        <source>The staging key was copied.</source>
        <translation>ステージングキーをコピーしました。</translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>The request ids were copied.</source>
        <translation>リクエスト ID をコピーしました。</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>The job id was copied.</source>
        <translation>ジョブ ID をコピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 バイト)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyForm</name>
    <message>
        <source>Take this one if nobody has asked for another: the usual way to sign releases. Who checks a bundle needs your public key file, nothing else.</source>
        <translation>ほかの形式を求められていない場合は、これを選択してください。リリースに署名する一般的な方法です。バンドルを確認する人に必要なのは、公開鍵のファイルだけです。</translation>
    </message>
    <message>
        <source>Take this one if your company or the server works with certificates. It starts with a certificate of its own, for trying out; one by an authority can replace it.</source>
        <translation>会社またはサーバーが証明書を使用している場合は、これを選択してください。最初は試用のための自己署名証明書が付き、認証局の証明書に置き換えられます。</translation>
    </message>
    <message>
        <source>Take this one if those who check your bundles use GnuPG. It carries your name and mail address.</source>
        <translation>バンドルを確認する人が GnuPG を使用している場合は、これを選択してください。名前とメールアドレスが含まれます。</translation>
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
        <translation>後で見つけられるように、鍵に名前を付けてください。</translation>
    </message>
    <message>
        <source>Say for whom the key signs: a company, a team or you.</source>
        <translation>鍵が誰のために署名するかを入力してください: 会社、チーム、または自分。</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>鍵の作成</translation>
    </message>
    <message>
        <source>Create the &amp;key</source>
        <translation>鍵を作成(&amp;K)</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>鍵の名前</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>リリース鍵</translation>
    </message>
    <message>
        <source>For whom it signs</source>
        <translation>署名の主体</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>有効期限の日</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>None: the keychain alone protects the key</source>
        <translation>なし: キーチェーンだけで鍵を保護</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Remember the passphrase in the keychain</source>
        <translation>パスフレーズをキーチェーンに保存</translation>
    </message>
    <message>
        <source>The private key is deleted from the keychain; nobody can bring it back, and without a backup nothing can be signed with it any more. What is signed already stays valid. Export it first if you are not sure.</source>
        <translation>秘密鍵はキーチェーンから削除されます。元に戻すことはできず、バックアップがなければ、その鍵で署名できなくなります。署名済みのものは引き続き有効です。不確かな場合は、先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>Waybill forgets the key now instead of when it is closed. The key file stays as it is.</source>
        <translation>Waybill は、閉じるときではなく今すぐ鍵を破棄します。鍵ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Waybill forgets the key. GnuPG keeps it, and it can be added again.</source>
        <translation>Waybill は鍵の登録を解除します。GnuPG には残り、もう一度追加できます。</translation>
    </message>
    <message>
        <source>Waybill forgets the key. It stays on the token, and can be added again.</source>
        <translation>Waybill は鍵の登録を解除します。トークン上には残り、もう一度追加できます。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前の変更</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>名前を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Remember the PIN of %1</source>
        <translation>%1 の PIN の保存</translation>
    </message>
    <message>
        <source>Remember the passphrase of %1</source>
        <translation>%1 のパスフレーズの保存</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed.</source>
        <translation>Waybill を閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>It is kept in the keychain: who can open the keychain can sign without it.</source>
        <translation>キーチェーンに保存されます。キーチェーンを開ける人は、これを入力せずに署名できます。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Type it; it is tried on the key before it is kept.</source>
        <translation>入力してください。保存する前に鍵で確認されます。</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>%1 の秘密鍵のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>ファイルを書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Who has the file and its passphrase can sign in your name. Keep them apart.</source>
        <translation>ファイルとそのパスフレーズを持つ人は、あなたの名前で署名できます。別々に保管してください。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase, of the file</source>
        <translation>ファイルの新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>新しいものを再入力</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>A private key leaves the keychain only under a passphrase.</source>
        <translation>秘密鍵をキーチェーンから取り出すには、パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>%1 の証明書署名要求</translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation>要求を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Send the file to a certificate authority. When its certificate comes back, take it with “Take a certificate…”.</source>
        <translation>ファイルを認証局に送付してください。証明書が届いたら、「証明書を取り込む…」で取り込みます。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <translation>%1 を一覧から外しますか?</translation>
    </message>
    <message>
        <source>De&amp;lete for good</source>
        <translation>完全に削除(&amp;L)</translation>
    </message>
    <message>
        <source>Take it off the &amp;list</source>
        <translation>一覧から外す(&amp;L)</translation>
    </message>
    <message>
        <source>Forget who signs %1?</source>
        <translation>%1 の署名者の記憶を消去しますか?</translation>
    </message>
    <message>
        <source>F&amp;orget the signer</source>
        <translation>署名者の記憶を消去(&amp;O)</translation>
    </message>
    <message>
        <source>The next bundle of this extension counts as seen for the first time: another key than before is then not noticed. Bundles and keys stay as they are.</source>
        <translation>この拡張機能の次のバンドルは、初めて現れたものとして扱われます。以前と別の鍵であっても検出されません。バンドルと鍵はそのままです。</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>秘密鍵のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The address of a token&apos;s key begins with pkcs11:</source>
        <translation>トークンの鍵のアドレスは pkcs11: で始まります</translation>
    </message>
    <message>
        <source>Leave the PIN out of the address, and type it below.</source>
        <translation>アドレスに PIN を含めず、下に入力してください。</translation>
    </message>
    <message>
        <source>Asking gpg-agent…</source>
        <translation>gpg-agent に問い合わせています…</translation>
    </message>
    <message>
        <source>gpg-agent holds no further key that can sign now. What is expired or revoked is left out.</source>
        <translation>現在署名できる鍵は、gpg-agent にこれ以上ありません。期限切れまたは失効したものは除外されています。</translation>
    </message>
    <message>
        <source>The key stays with gpg-agent or on its card; Waybill keeps only its name. GnuPG itself asks for its passphrase or PIN.</source>
        <translation>鍵は gpg-agent またはカードに残り、Waybill は名前だけを保持します。パスフレーズまたは PIN は GnuPG 自体が尋ねます。</translation>
    </message>
    <message>
        <source>Use a key file for this session</source>
        <translation>このセッションで鍵ファイルを使用</translation>
    </message>
    <message>
        <source>Import a key into the keychain</source>
        <translation>鍵をキーチェーンにインポート</translation>
    </message>
    <message>
        <source>Use the &amp;key</source>
        <translation>鍵を使用(&amp;K)</translation>
    </message>
    <message>
        <source>Import the &amp;key</source>
        <translation>鍵をインポート(&amp;K)</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed. Nothing goes to the keychain, and the file stays as it is.</source>
        <translation>鍵はメモリに保持され、Waybill を閉じると破棄されます。キーチェーンには何も保存されず、ファイルはそのままです。</translation>
    </message>
    <message>
        <source>The private key is copied into the keychain; the file stays as it is. Keys of cosign, PEM, PKCS#12 (.p12, .pfx) and OpenPGP files are read.</source>
        <translation>秘密鍵はキーチェーンにコピーされ、ファイルはそのままです。cosign、PEM、PKCS#12 (.p12、.pfx)、OpenPGP ファイルの鍵を読み取れます。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>鍵ファイルの選択</translation>
    </message>
    <message>
        <source>Keys (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;All files (*)</source>
        <translation>鍵 (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Empty where it has none</source>
        <translation>ない場合は空欄</translation>
    </message>
    <message>
        <source>Remember the passphrase until Waybill is closed</source>
        <translation>Waybill を閉じるまでパスフレーズを保持</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルに従う</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>署名の形式</translation>
    </message>
    <message>
        <source>Its certificates, for x509</source>
        <translation>鍵の証明書 (x509 用)</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose the certificates of the key</source>
        <translation>鍵の証明書の選択</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>証明書 (*.crt *.cer *.pem);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Empty where the file has them, or none is needed</source>
        <translation>ファイルに含まれるか、不要な場合は空欄</translation>
    </message>
    <message>
        <source>Use a key on a token</source>
        <translation>トークン上の鍵を使用</translation>
    </message>
    <message>
        <source>The private key stays on the token (a smart card, a USB key or a hardware security module); Waybill keeps its address and its public part.</source>
        <translation>秘密鍵はトークン (スマートカード、USB キー、ハードウェアセキュリティモジュール) に残り、Waybill はそのアドレスと公開部分を保持します。</translation>
    </message>
    <message>
        <source>Address of the key</source>
        <translation>鍵のアドレス</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>トークンの鍵</translation>
    </message>
    <message>
        <source>Use a key of gpg-agent</source>
        <translation>gpg-agent の鍵を使用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>GnuPG key</source>
        <translation>GnuPG の鍵</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>処理しています… デスクトップがキーチェーンのパスワードを尋ねている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>2 つのパスフレーズが一致しません。両方をもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyRing</name>
    <message>
        <source>The key %1 was made and is kept in the keychain.</source>
        <translation>鍵 %1 を作成し、キーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>The key %1 can be used until Waybill is closed.</source>
        <translation>鍵 %1 は、Waybill を閉じるまで使用できます。</translation>
    </message>
    <message>
        <source>The key %1 was imported and is kept in the keychain.</source>
        <translation>鍵 %1 をインポートし、キーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>The key %1 of the token can be used now.</source>
        <translation>トークンの鍵 %1 を使用できます。</translation>
    </message>
    <message>
        <source>The keys of gpg-agent are listed.</source>
        <translation>gpg-agent の鍵を一覧に表示しました。</translation>
    </message>
    <message>
        <source>The key %1 of gpg-agent can be used now.</source>
        <translation>gpg-agent の鍵 %1 を使用できます。</translation>
    </message>
    <message>
        <source>The public part was written to %1.</source>
        <translation>公開部分を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The private key was written to %1.</source>
        <translation>秘密鍵を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The request was written to %1.</source>
        <translation>証明書署名要求を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The certificate was taken.</source>
        <translation>証明書を取り込みました。</translation>
    </message>
    <message>
        <source>The key is called %1 now.</source>
        <translation>鍵の名前は %1 になりました。</translation>
    </message>
    <message>
        <source>The passphrase is remembered.</source>
        <translation>パスフレーズを保存しました。</translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation>保存したパスフレーズを消去しました。</translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation>鍵 %1 を削除しました。</translation>
    </message>
    <message>
        <source>The signer of %1 is remembered.</source>
        <translation>%1 の署名者を記憶しました。</translation>
    </message>
    <message>
        <source>The signer of %1 is forgotten.</source>
        <translation>%1 の署名者の記憶を消去しました。</translation>
    </message>
    <message>
        <source>Another change of the keys is running. Wait until it has ended, or cancel it.</source>
        <translation>鍵の別の変更を実行中です。終了するまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Cancelled. What was done before stays.</source>
        <translation>中止しました。すでに行われた変更は残ります。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeychainLine</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 資格情報マネージャー</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>macOS のキーチェーン</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain (GNOME Keyring, KWallet or another Secret Service)</source>
        <translation>デスクトップのキーチェーン (GNOME Keyring、KWallet、または別の Secret Service)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>このセッションで鍵ファイルを使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Asks the keychain again how it is, and reads the list of keys again</source>
        <translation>キーチェーンの状態をもう一度問い合わせ、鍵の一覧を再読み取りします</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>鍵はメモリに保持され、Waybill を閉じると破棄されます</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is open.</source>
        <translation>秘密鍵は %1 に保存されます。ロックは解除されています。</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is being asked how it is…</source>
        <translation>秘密鍵は %1 に保存されます。状態を問い合わせています…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeysPage</name>
    <message>
        <source>There is no key yet. Create one, or import one that you have.</source>
        <translation>鍵はまだありません。作成するか、お持ちの鍵をインポートしてください。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>No signer is remembered yet. When you check the signature of a bundle, Waybill offers to remember who made it, and warns if another key turns up later.</source>
        <translation>署名者はまだ記憶されていません。バンドルの署名を確認すると、Waybill は作成者を記憶するか尋ね、後で別の鍵が現れたときに警告します。</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>信頼済みの署名者</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>署名者のフィンガープリント</translation>
    </message>
    <message>
        <source>Forg&amp;et signer…</source>
        <translation>署名者の記憶を消去(&amp;E)…</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>自分の鍵</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Makes a new key and keeps it in the keychain</source>
        <translation>新しい鍵を作成し、キーチェーンに保存します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Copies a key from a file into the keychain</source>
        <translation>ファイルの鍵をキーチェーンにコピーします</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>このセッションで鍵ファイルを使用(&amp;U)…</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>鍵はメモリに保持され、Waybill を閉じると破棄されます</translation>
    </message>
    <message>
        <source>From &amp;gpg-agent…</source>
        <translation>gpg-agent から(&amp;G)…</translation>
    </message>
    <message>
        <source>Signs with a key that GnuPG holds</source>
        <translation>GnuPG が保持する鍵で署名します</translation>
    </message>
    <message>
        <source>From a t&amp;oken…</source>
        <translation>トークンから(&amp;O)…</translation>
    </message>
    <message>
        <source>Signs with a key on a smart card or another token</source>
        <translation>スマートカードまたは別のトークン上の鍵で署名します</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>処理しています… デスクトップがキーチェーンのパスワードを尋ねている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Export the public part of %1</source>
        <translation>%1 の公開部分のエクスポート</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>%1 の秘密鍵のエクスポート</translation>
    </message>
    <message>
        <source>Write a certificate request for %1</source>
        <translation>%1 の証明書署名要求の書き込み</translation>
    </message>
    <message>
        <source>Choose the certificate of this key</source>
        <translation>この鍵の証明書の選択</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>証明書 (*.crt *.cer *.pem);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another change is running still. Try again in a moment.</source>
        <translation>別の変更をまだ実行中です。しばらくしてからもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::LogDock</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>ログを保存…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>ログ (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Waybill</source>
        <translation>Waybill について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>アーカイブを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Inspect a bundle…</source>
        <translation>バンドルを検査(&amp;I)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>サンプル拡張機能を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>フォルダーを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>マニフェスト(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save manifest.json</source>
        <translation>manifest.json を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert manifest.json</source>
        <translation>manifest.json を元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>問題を修正(&amp;F)</translation>
    </message>
    <message>
        <source>Fix &amp;all problems</source>
        <translation>すべての問題を修正(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Let the problem pass…</source>
        <translation>問題を免除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>リリース(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>フォルダーを再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>パック(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>署名(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>公開(&amp;U)</translation>
    </message>
    <message>
        <source>Open the U&amp;I in the browser</source>
        <translation>UI をブラウザーで開く(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>実行中の処理を中止(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the &amp;target</source>
        <translation>公開先を選択(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bundle</source>
        <translation>バンドル(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>署名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation>公開ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>検査(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>問題(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Where the b&amp;ytes go</source>
        <translation>サイズの内訳(&amp;Y)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>次の領域(&amp;G)</translation>
    </message>
    <message>
        <source>Previous reg&amp;ion</source>
        <translation>前の領域(&amp;I)</translation>
    </message>
    <message>
        <source>All c&amp;ommands…</source>
        <translation>すべてのコマンド(&amp;O)…</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>Waybill について</translation>
    </message>
    <message>
        <source>Waybill %1

Packs, checks and publishes extension bundles.
Apache License 2.0</source>
        <translation>Waybill %1

拡張機能のバンドルをパック、確認、公開します。
Apache License 2.0</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json は編集されており、保存されていません。</translation>
    </message>
    <message>
        <source>Opened %1 in the browser.</source>
        <translation>%1 をブラウザーで開きました。</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation>%1 を開くブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Open a dist folder</source>
        <translation>dist フォルダーを開く</translation>
    </message>
    <message>
        <source>Open an archive of a dist folder</source>
        <translation>dist フォルダーのアーカイブを開く</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z)</source>
        <translation>アーカイブ (*.zip *.7z)</translation>
    </message>
    <message>
        <source>Inspect a bundle</source>
        <translation>バンドルの検査</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst);;All files (*)</source>
        <translation>バンドル (*.tar.zst);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Waybill closes once the publish has been stopped and cleaned up.</source>
        <translation>公開が停止され、クリーンアップが終わると、Waybill は閉じます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
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
        <translation>元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Fi&amp;x this</source>
        <translation>これを修正(&amp;X)</translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation>すべて修正(&amp;L)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Source of manifest.json</source>
        <translation>manifest.json のソース</translation>
    </message>
    <message>
        <source>Writes manifest.json</source>
        <translation>manifest.json を書き込みます</translation>
    </message>
    <message>
        <source>Brings back what is on disk; this can be undone</source>
        <translation>ディスク上の内容に戻します。取り消し可能です</translation>
    </message>
    <message>
        <source>Mends the problem at the cursor; this can be undone</source>
        <translation>カーソル位置の問題を修正します。取り消し可能です</translation>
    </message>
    <message>
        <source>Mends every problem that has one certain remedy; this can be undone</source>
        <translation>確実な修正が 1 つあるすべての問題を修正します。取り消し可能です</translation>
    </message>
    <message>
        <source>Load from &amp;disk</source>
        <translation>ディスクから読み込む(&amp;D)</translation>
    </message>
    <message>
        <source>Takes what is on disk in place of your edits; this can be undone</source>
        <translation>編集内容の代わりに、ディスク上の内容を採用します。取り消し可能です</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>編集内容を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Lets the next saving replace what is on disk</source>
        <translation>次の保存で、ディスク上の内容を置き換えます</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk while you edited it. Nothing is overwritten before you choose.</source>
        <translation>編集中に、ディスク上の manifest.json が変更されました。選択するまで何も上書きされません。</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>保存して続行(&amp;S)</translation>
    </message>
    <message>
        <source>Discard the &amp;edits</source>
        <translation>編集内容を破棄(&amp;E)</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>ここに留まる(&amp;H)</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json は編集されており、保存されていません。</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>フォルダーの最上位に manifest.json がありません。</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>フォルダーが開かれていません。</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>サーバーはこのマニフェストを拒否します。</translation>
    </message>
    <message>
        <source>The server refused this manifest when it was published.</source>
        <translation>公開時に、サーバーはこのマニフェストを拒否しました。</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>サーバーはこのマニフェストを受け付けます。</translation>
    </message>
    <message>
        <source>It holds mixed line ends or bytes that an editor would change, so it cannot be edited here.</source>
        <translation>改行コードが混在しているか、エディターが変更してしまうバイトを含むため、ここでは編集できません。</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>編集済み、未保存です。</translation>
    </message>
    <message>
        <source>The text cannot be read as a manifest: the meaning is that of before.</source>
        <translation>テキストをマニフェストとして読み取れません。表示されている意味は以前のものです。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The server takes the next free patch number.</source>
        <translation>サーバーは、次に空いているパッチ番号を使用します。</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>ケイパビリティ</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>ユーザーインターフェイス</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>ベースパス</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>メニュー項目</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Precompiled for %1</source>
        <translation>プリコンパイル済み (%1)</translation>
    </message>
    <message>
        <source>No problem has a place in the manifest.</source>
        <translation>マニフェスト内に場所を持つ問題はありません。</translation>
    </message>
    <message>
        <source>This problem has no certain fix.</source>
        <translation>この問題に確実な修正はありません。</translation>
    </message>
    <message>
        <source>%1 Not saved yet.</source>
        <translation>%1まだ保存されていません。</translation>
    </message>
    <message>
        <source>At the cursor there is no problem with a certain fix.</source>
        <translation>カーソル位置に、確実な修正のある問題はありません。</translation>
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
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>waybill::ui::OpenUi</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the bundle&apos;s pages in the browser, served on this computer as the Runner would</source>
        <translation>Runner と同じ方法でこのコンピューター上で配信し、バンドルのページをブラウザーで表示します</translation>
    </message>
    <message>
        <source>Reading its pages: %1 %</source>
        <translation>ページを読み取っています: %1 %</translation>
    </message>
    <message>
        <source>Reading its pages…</source>
        <translation>ページを読み取っています…</translation>
    </message>
    <message>
        <source>Served at %1 until another bundle&apos;s pages are opened, or Waybill is closed.</source>
        <translation>別のバンドルのページを開くか、Waybill を閉じるまで、%1 で配信されます。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PathTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Let it &amp;pass</source>
        <translation>免除(&amp;P)</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>Enter で問題の場所に移動</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it may stay: it is kept in the folder, and can be committed</source>
        <translation>残してよい理由: フォルダーに保存され、コミットできます</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a problem about a secret or junk in a folder; others are mended, and pass for no reason.</source>
        <translation>フォルダー内のシークレットまたは不要ファイルの問題を選択してください。ほかの問題は修正するもので、免除できません。</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsModel</name>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishHistory</name>
    <message>
        <source>The receipt holds.</source>
        <translation>レシートは正しい内容です。</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again.</source>
        <translation>履歴には残り、再び尋ねられることはありません。</translation>
    </message>
    <message>
        <source>The uploaded copy was removed from the server.</source>
        <translation>アップロードされたコピーはサーバーから削除されました。</translation>
    </message>
    <message>
        <source>Another publish is being worked on. Wait until it has ended, or stop it.</source>
        <translation>別の公開を処理中です。終了するまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>履歴を %1 に書き込みました。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishPage</name>
    <message>
        <source>&amp;Edit server…</source>
        <translation>サーバーを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>署名(&amp;S)…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>事前確認(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>再確認(&amp;H)</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>公開前の確認</translation>
    </message>
    <message>
        <source>Asks the server whether it would take this. Nothing is sent.</source>
        <translation>受け付けるかどうかをサーバーに問い合わせます。何も送信されません。</translation>
    </message>
    <message>
        <source>Finds out whether the version is published. Nothing is published twice.</source>
        <translation>バージョンが公開されているかどうかを確認します。二重に公開されることはありません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Stops, and removes what was uploaded. Nothing is published.</source>
        <translation>停止し、アップロードしたものを削除します。何も公開されません。</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>フォルダーが開かれていません。</translation>
    </message>
    <message>
        <source>Here: some files cannot be packed.</source>
        <translation>ローカル: パックできないファイルがあります。</translation>
    </message>
    <message>
        <source>Here: all %1 can be packed.</source>
        <translation>ローカル: %1 すべてをパックできます。</translation>
    </message>
    <message>
        <source>Here: the server would accept the manifest.</source>
        <translation>ローカル: サーバーはこのマニフェストを受け付けます。</translation>
    </message>
    <message>
        <source>Here: the server would refuse the manifest.</source>
        <translation>ローカル: サーバーはこのマニフェストを拒否します。</translation>
    </message>
    <message>
        <source>Here: the bundle is packed: %1 of at most %2.</source>
        <translation>ローカル: バンドルはパック済みです: %1 (最大 %2)。</translation>
    </message>
    <message>
        <source>Here: the bundle is packed before it is sent.</source>
        <translation>ローカル: 送信前にバンドルがパックされます。</translation>
    </message>
    <message>
        <source>Here: published to the registry inside this program; nothing leaves this computer.</source>
        <translation>ローカル: このプログラム内のレジストリに公開されます。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Here: the way to %1 is safe.</source>
        <translation>ローカル: %1 への経路は安全です。</translation>
    </message>
    <message>
        <source>Here: %1: %2</source>
        <translation>ローカル: %1: %2</translation>
    </message>
    <message>
        <source>At the server: you may publish; it has taken this version.</source>
        <translation>サーバー: 公開できます。このバージョンは受け付けられました。</translation>
    </message>
    <message>
        <source>At the server: you may not publish.</source>
        <translation>サーバー: 公開できません。</translation>
    </message>
    <message>
        <source>At the server: whether you may publish is asked before anything is uploaded.</source>
        <translation>サーバー: 公開できるかどうかは、アップロードの前に問い合わせます。</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>ローカル: %1</translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Here: signed with %1.</source>
        <translation>ローカル: %1 で署名済みです。</translation>
    </message>
    <message>
        <source>Here: signed, but the signer is not one you know: see Signature.</source>
        <translation>ローカル: 署名済みですが、署名者は既知ではありません。「署名」を参照してください。</translation>
    </message>
    <message>
        <source>Here: the bundle is signed before it is sent.</source>
        <translation>ローカル: 送信前にバンドルに署名します。</translation>
    </message>
    <message>
        <source>Here: not signed; a server that demands a signature will refuse it.</source>
        <translation>ローカル: 署名されていません。署名を要求するサーバーは拒否します。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>%1 を %2 に公開</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>パックしています…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名しています…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>%1 に公開しています…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>まだ公開されていません</translation>
    </message>
    <message>
        <source>Installed for the tenant.</source>
        <translation>テナントにインストールされました。</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (試行 %2)</translation>
    </message>
    <message>
        <source>Attempt %1 begins in %2 s.</source>
        <translation>試行 %1 は %2 秒後に始まります。</translation>
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
        <translation>レシート</translation>
    </message>
    <message>
        <source>C&amp;opy receipt</source>
        <translation>レシートをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Save re&amp;ceipt…</source>
        <translation>レシートを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>レシートの保存</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReleaseSession</name>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>サーバーはこのマニフェストを拒否します。</translation>
    </message>
    <message>
        <source>Sign the bundle first: its key asks for a passphrase.</source>
        <translation>先にバンドルに署名してください。鍵にパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>There is nothing to edit.</source>
        <translation>編集するものがありません。</translation>
    </message>
    <message>
        <source>The manifest of a bundle cannot be edited: its bytes are what was packed.</source>
        <translation>バンドルのマニフェストは編集できません。そのバイト列はパックされたものです。</translation>
    </message>
    <message>
        <source>The manifest of an archive cannot be edited: unpack it, and open the folder.</source>
        <translation>アーカイブのマニフェストは編集できません。展開して、そのフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk: choose first which one is kept.</source>
        <translation>ディスク上の manifest.json が変更されました。先に、どちらを残すか選択してください。</translation>
    </message>
    <message>
        <source>Saved manifest.json.</source>
        <translation>manifest.json を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problems; not saved yet.</source>
        <translation>
            <numerusform>%n 件の問題を修正しました。まだ保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem has a certain fix.</source>
        <translation>確実な修正のある問題はありません。</translation>
    </message>
    <message>
        <source>Packed %1: %2, SHA-256 %3.</source>
        <translation>%1 をパックしました: %2、SHA-256 %3。</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>再パックしました: 同じバイト列です。</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1.</source>
        <translation>再パックしました: バイト列が異なります。SHA-256 %1。</translation>
    </message>
    <message>
        <source>Saved the bundle and its checksum as %1.</source>
        <translation>バンドルとそのチェックサムを %1 として保存しました。</translation>
    </message>
    <message>
        <source>Publishing to %1.</source>
        <translation>%1 に公開しています。</translation>
    </message>
    <message>
        <source>Finding out whether it is published.</source>
        <translation>公開されたかどうかを確認しています。</translation>
    </message>
    <message>
        <source>Published %1 %2.</source>
        <translation>%1 %2 を公開しました。</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>ローカルレジストリ</translation>
    </message>
    <message>
        <source>The servers were written to %1, without their keys.</source>
        <translation>サーバーを、キーを除いて %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>サーバー %1 を削除しました。</translation>
    </message>
    <message>
        <source>Servers added from %1: %2.</source>
        <translation>%1 から追加したサーバー: %2。</translation>
    </message>
    <message>
        <source>Servers added from %1: %2. Already there: %3.</source>
        <translation>%1 から追加したサーバー: %2。既存: %3。</translation>
    </message>
    <message>
        <source>Choose an identity to sign with.</source>
        <translation>署名に使うアイデンティティを選択してください。</translation>
    </message>
    <message>
        <source>The identities are still being read.</source>
        <translation>アイデンティティをまだ読み取っています。</translation>
    </message>
    <message>
        <source>The identity that was to sign is not there any more: choose another one, or none.</source>
        <translation>署名に使うはずだったアイデンティティはもうありません。別のものを選択するか、なしにしてください。</translation>
    </message>
    <message>
        <source>Signed %1 as %2.</source>
        <translation>%1 に %2 として署名しました。</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>先にフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>A publish is running.</source>
        <translation>公開を実行中です。</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>実行中の処理が終了するまで待ってください。</translation>
    </message>
    <message>
        <source>The folder has no manifest.json.</source>
        <translation>フォルダーに manifest.json がありません。</translation>
    </message>
    <message>
        <source>The manifest was edited: save or revert it first.</source>
        <translation>マニフェストが編集されています。先に保存するか、元に戻してください。</translation>
    </message>
    <message>
        <source>The bundle has problems that keep it from being published.</source>
        <translation>バンドルに、公開を妨げる問題があります。</translation>
    </message>
    <message>
        <source>The folder has problems that keep it from being packed.</source>
        <translation>フォルダーに、パックを妨げる問題があります。</translation>
    </message>
    <message>
        <source>A publish is running. Cancel it, or wait until it has ended.</source>
        <translation>公開を実行中です。中止するか、終了するまで待ってください。</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3.</source>
        <translation>%1 を開きました: %2、%3。</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>%1 を開く処理を中止しました。</translation>
    </message>
    <message>
        <source>Opened %1: %2, SHA-256 %3.</source>
        <translation>%1 を開きました: %2、SHA-256 %3。</translation>
    </message>
    <message>
        <source>The folder has changed, and was read again.</source>
        <translation>フォルダーが変更されたため、再読み取りしました。</translation>
    </message>
    <message>
        <source>The folder was read again; nothing has changed.</source>
        <translation>フォルダーを再読み取りしました。変更はありません。</translation>
    </message>
    <message>
        <source>%1 passes in %2; %3 says why.</source>
        <translation>%2 の %1 を免除しました。理由は %3 に記録されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets were found that must not leave this computer.</source>
        <translation>
            <numerusform>このコンピューターの外に出してはならないシークレットが %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill speaks this language from its next start on.</source>
        <translation>次回の起動からこの言語で表示されます。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SecretField</name>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>消去: %1</translation>
    </message>
    <message>
        <source>Try the keychain again: %1</source>
        <translation>キーチェーンを再試行: %1</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>キーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>It is on its way to the keychain. Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>キーチェーンに保存しています。デスクトップがキーチェーンのパスワードを尋ねている可能性があります。</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed, and in no file.</source>
        <translation>Waybill を閉じるまでメモリに保持され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>設定済み。置き換えるには入力</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerEditor</name>
    <message>
        <source>Allow &amp;plain http</source>
        <translation>暗号化なしの http を許可(&amp;P)</translation>
    </message>
    <message>
        <source>Without encryption anyone on the way can read the key and change the bundle.</source>
        <translation>暗号化しないと、経路上の誰もがキーを読み取り、バンドルを変更できます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Server without sign-in…</source>
        <translation>サインインのないサーバー…</translation>
    </message>
    <message>
        <source>Send x-alga-admin: true</source>
        <translation>x-alga-admin: true を送信</translation>
    </message>
    <message>
        <source>Install for the tenant after publishing</source>
        <translation>公開後にテナントにインストール</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>システムの認証局のみ</translation>
    </message>
    <message>
        <source>Shows the header that opens an internal server</source>
        <translation>内部サーバーへのアクセスを許すヘッダーを表示します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Authority (PEM)</source>
        <translation>認証局 (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority to trust for this server</source>
        <translation>このサーバーについて信頼する認証局の証明書を選択します</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority</source>
        <translation>認証局の証明書の選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It opens an internal server without sign-in.</source>
        <translation>内部サーバーにサインインなしでアクセスできます。</translation>
    </message>
    <message>
        <source>This is not this computer. A server that takes the header opens to anyone who can reach it: its administrator should set up API keys instead.</source>
        <translation>これはこのコンピューターではありません。このヘッダーを受け付けるサーバーには、到達できる誰もがアクセスできます。管理者は、代わりに API キーを設定するべきです。</translation>
    </message>
    <message>
        <source>The object store: %1</source>
        <translation>オブジェクトストア: %1</translation>
    </message>
    <message>
        <source>Name the tenant for whom it is installed.</source>
        <translation>インストール先のテナントを指定してください。</translation>
    </message>
    <message>
        <source>Name the bucket in which the server keeps what is published.</source>
        <translation>公開されたものをサーバーが保存するバケットを指定してください。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerList</name>
    <message>
        <source>Save or undo the changes to go on with other servers.</source>
        <translation>ほかのサーバーに移るには、変更を保存するか取り消してください。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Begins the profile of a new server</source>
        <translation>新しいサーバーのプロファイルを作成します</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Begins a new profile like the chosen one, without its keys</source>
        <translation>選択したものと同じ内容で、キーを除いた新しいプロファイルを作成します</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Removes the chosen server with its keys, after a question</source>
        <translation>確認の後、選択したサーバーをキーとともに削除します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds the servers of a file that Waybill exported</source>
        <translation>Waybill がエクスポートしたファイルのサーバーを追加します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes all servers to a file, without their keys</source>
        <translation>すべてのサーバーを、キーを除いてファイルに書き込みます</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation>このプログラム内</translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation>公開先、%1</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新しいサーバー</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServersPage</name>
    <message>
        <source>Server profiles (*.json);;All files (*)</source>
        <translation>サーバープロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Use as tar&amp;get</source>
        <translation>公開先として使用(&amp;G)</translation>
    </message>
    <message>
        <source>What is published goes to this server</source>
        <translation>公開したものはこのサーバーに送信されます</translation>
    </message>
    <message>
        <source>Asks the server whether you could publish there; changes nothing</source>
        <translation>そこに公開できるかどうかをサーバーに問い合わせます。何も変更されません</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>It starts when it is first used</source>
        <translation>最初に使用するときに開始されます</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>A registry inside this program, for trying things out. What is published to it stays in a folder, and nothing leaves this computer.</source>
        <translation>試用のための、このプログラム内のレジストリです。公開したものはフォルダーに保存され、このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>&amp;Save server</source>
        <translation>サーバーを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Und&amp;o changes</source>
        <translation>変更を取り消す(&amp;O)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新しいサーバー</translation>
    </message>
    <message>
        <source>Save and test &amp;connection</source>
        <translation>保存して接続をテスト(&amp;C)</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>接続をテスト(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1 is saved, and is the target now.</source>
        <translation>%1 を保存しました。現在の公開先です。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Remove %1 all the same?</source>
        <translation>それでも %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Remove it, &amp;leave its keys</source>
        <translation>キーを残して削除(&amp;L)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Remove &amp;it for good</source>
        <translation>完全に削除(&amp;I)</translation>
    </message>
    <message>
        <source>The keychain does not let its keys go. They stay there, unused, until you remove them with the tools of your desktop.</source>
        <translation>キーチェーンからキーを削除できません。デスクトップのツールで削除するまで、使用されないまま残ります。</translation>
    </message>
    <message>
        <source>Its profile and its keys are deleted, the keys from the keychain too. What was published there stays published.</source>
        <translation>プロファイルとキーが、キーチェーン内のキーも含めて削除されます。そこに公開されたものは公開されたままです。</translation>
    </message>
    <message>
        <source>Its profile is deleted. What was published there stays published.</source>
        <translation>プロファイルが削除されます。そこに公開されたものは公開されたままです。</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>サーバーのインポート</translation>
    </message>
    <message>
        <source>Export all servers</source>
        <translation>すべてのサーバーのエクスポート</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignaturePage</name>
    <message>
        <source>SHA-256 that is signed</source>
        <translation>署名対象の SHA-256</translation>
    </message>
    <message>
        <source>Nobody: publish without a signature of mine</source>
        <translation>なし: 自分の署名を付けずに公開</translation>
    </message>
    <message>
        <source>None; https://… of an authority that speaks RFC 3161</source>
        <translation>なし、または https://… (RFC 3161 対応のタイムスタンプ局)</translation>
    </message>
    <message>
        <source>With a timestamp the signature stays good when the certificate has expired</source>
        <translation>タイムスタンプがあれば、証明書の期限が切れた後も署名は有効です</translation>
    </message>
    <message>
        <source>&amp;Time-stamping authority</source>
        <translation>タイムスタンプ局(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>署名(&amp;S)</translation>
    </message>
    <message>
        <source>Signs the bundle, checks the signature, and writes it beside the bundle</source>
        <translation>バンドルに署名し、署名を確認して、バンドルの隣に書き込みます</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Not packed yet: the bundle is packed first</source>
        <translation>まだパックされていません: 先にバンドルがパックされます</translation>
    </message>
    <message>
        <source>%1, %2, exactly as it is uploaded.</source>
        <translation>%1、%2、アップロードされるものと同一です。</translation>
    </message>
    <message>
        <source>What is signed is the packed bundle, exactly as it is uploaded.</source>
        <translation>署名されるのは、アップロードされるものと同一のパック済みバンドルです。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名しています…</translation>
    </message>
    <message>
        <source>Signed, but not by the identity that is chosen.</source>
        <translation>署名済みですが、選択したアイデンティティによるものではありません。</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>署名済み: %1</translation>
    </message>
    <message>
        <source>The bundle has changed since it was signed.</source>
        <translation>署名後にバンドルが変更されました。</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>署名されていません。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Sign again</source>
        <translation>再署名(&amp;S)</translation>
    </message>
    <message>
        <source>This is no http or https address; no timestamp is asked for.</source>
        <translation>http または https のアドレスではありません。タイムスタンプは要求されません。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignatureView</name>
    <message>
        <source>Check &amp;with a key or authority…</source>
        <translation>鍵または認証局で確認(&amp;W)…</translation>
    </message>
    <message>
        <source>Check as &amp;usual</source>
        <translation>通常どおり確認(&amp;U)</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>この署名者を記憶(&amp;G)</translation>
    </message>
    <message>
        <source>Choose the signature fi&amp;le…</source>
        <translation>署名ファイルを選択(&amp;L)…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message>
        <source>Sign the &amp;bundle</source>
        <translation>バンドルに署名(&amp;B)</translation>
    </message>
    <message>
        <source>Takes a public key, certificates of authorities, or an OpenPGP keyring from a file; they alone decide</source>
        <translation>公開鍵、認証局の証明書、または OpenPGP 鍵束をファイルから読み取り、それだけで判定します</translation>
    </message>
    <message>
        <source>By the signers that you remember and by your own identities</source>
        <translation>記憶した署名者と自分のアイデンティティにより判定します</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>The signature %1</source>
        <translation>署名 %1</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>バンドルの隣に署名がありません。</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>署名を確認しています…</translation>
    </message>
    <message>
        <source>The signature has not been checked.</source>
        <translation>署名は確認されていません。</translation>
    </message>
    <message>
        <source>It would be the file %1.</source>
        <translation>署名があれば、ファイルは %1 です。</translation>
    </message>
    <message>
        <source>Trusted are the signers that you remember, and your own identities.</source>
        <translation>信頼済みとされるのは、記憶した署名者と自分のアイデンティティです。</translation>
    </message>
    <message>
        <source>Trusted is what %1 vouches for, and nothing else.</source>
        <translation>信頼済みとされるのは、%1 が保証するものだけです。</translation>
    </message>
    <message>
        <source>The new signature takes the place of %1.SIGNATURE.</source>
        <translation>新しい署名は %1.SIGNATURE を置き換えます。</translation>
    </message>
    <message>
        <source>The signature is written to %1.SIGNATURE.</source>
        <translation>署名は %1.SIGNATURE に書き込まれます。</translation>
    </message>
    <message>
        <source>Check with a key or authority</source>
        <translation>鍵または認証局による確認</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>鍵と証明書 (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>署名の選択</translation>
    </message>
    <message>
        <source>Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;All files (*)</source>
        <translation>署名 (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignerPicker</name>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>パスフレーズ(&amp;A)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Create or import a &amp;key…</source>
        <translation>鍵を作成またはインポート(&amp;K)…</translation>
    </message>
    <message>
        <source>Identity that signs</source>
        <translation>署名に使うアイデンティティ</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>アイデンティティなし</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>アイデンティティ(&amp;I)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the identities…</source>
        <translation>アイデンティティを読み取っています…</translation>
    </message>
    <message>
        <source>An identity that is not there any more</source>
        <translation>もう存在しないアイデンティティ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>、%1 まで有効</translation>
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
        <translation>%1 のバージョン別サイズ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as large as %2</source>
        <translation>%1、%2 と同じ</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <translation>%1、%3 より %2 増加</translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <translation>%1、%3 より %2 減少</translation>
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
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Estimating what takes the room…</source>
        <translation>サイズの内訳を推定しています…</translation>
    </message>
    <message>
        <source>Area: bytes when packed, estimated file by file</source>
        <translation>面積: パック後のバイト数、ファイルごとの推定</translation>
    </message>
    <message>
        <source>Area: unpacked bytes</source>
        <translation>面積: 展開後のバイト数</translation>
    </message>
</context>
<context>
    <name>waybill::ui::StorageFields</name>
    <message>
        <source>&amp;Look into the object store</source>
        <translation>オブジェクトストアの中を確認(&amp;L)</translation>
    </message>
    <message>
        <source>The keys of the object store are forgotten when you save.</source>
        <translation>保存すると、オブジェクトストアのキーは消去されます。</translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can see and change what Waybill reads there. The keys are not sent.</source>
        <translation>暗号化なしの http: Waybill がそこから読み取るものを、経路上の誰もが見たり変更したりできます。キーは送信されません。</translation>
    </message>
    <message>
        <source>&amp;Bucket in the path</source>
        <translation>パスにバケットを含める(&amp;B)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Read the &amp;whole bundle back</source>
        <translation>バンドル全体を読み戻す(&amp;W)</translation>
    </message>
    <message>
        <source>Endpoint, then bucket, then key; as MinIO and Ceph want it</source>
        <translation>エンドポイント、バケット、キーの順。MinIO と Ceph が求める形式</translation>
    </message>
    <message>
        <source>Compares its SHA-256 with what was sent; else its size alone</source>
        <translation>SHA-256 を送信したものと比較します。無効の場合はサイズだけを比較します</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>After publishing, Waybill sees for itself that the server has stored all of it. It only reads there.</source>
        <translation>公開後、サーバーがすべてを保存したことを Waybill が自ら確認します。ストアでは読み取りだけを行います。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TreemapView</name>
    <message>
        <source>Where the bytes go</source>
        <translation>サイズの内訳</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files</source>
        <translation>
            <numerusform>ほか %n 個の小さなファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files in %1</source>
        <translation>
            <numerusform>%1 のほか %n 個の小さなファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 of all</source>
        <translation>%1: %3 で %2、全体の %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation>%1: %2、全体の %3</translation>
    </message>
    <message>
        <source>Arrow keys move between files</source>
        <translation>矢印キーでファイル間を移動</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TrustedSignerModel</name>
    <message>
        <source>a key without a name, %1</source>
        <translation>名前のない鍵、%1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>記憶日</translation>
    </message>
</context>
<context>
    <name>waybill::ui::UnfinishedBar</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>再開(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>クリーンアップ(&amp;L)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>対応不要にする(&amp;M)</translation>
    </message>
    <message>
        <source>A publish that did not end</source>
        <translation>終了しなかった公開</translation>
    </message>
    <message>
        <source>Shows the publish in the history</source>
        <translation>公開を履歴で表示します</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>履歴には残り、再び尋ねられることはありません</translation>
    </message>
    <message>
        <source>A publish did not end: %1. What is known: %2 %3</source>
        <translation>終了しなかった公開: %1。わかっていること: %2 %3</translation>
    </message>
    <message>
        <source>One more did not end.</source>
        <translation>ほかに 1 件が終了していません。</translation>
    </message>
    <message>
        <source>%L1 more did not end.</source>
        <translation>ほかに %L1 件が終了していません。</translation>
    </message>
</context>
<context>
    <name>waybill::ui::VerdictView</name>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>署名者のフィンガープリント</translation>
    </message>
    <message>
        <source>Remembered fingerprint</source>
        <translation>記憶済みのフィンガープリント</translation>
    </message>
    <message>
        <source>Command that checks it</source>
        <translation>確認用のコマンド</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>この署名者を記憶(&amp;G)</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>変更なし?</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>署名者は?</translation>
    </message>
    <message>
        <source>Trusted?</source>
        <translation>信頼済み?</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Checks the signature in a terminal, without Waybill</source>
        <translation>Waybill を使わずに、端末で署名を確認します</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>From now on a bundle of %1 that is signed with another key is called out</source>
        <translation>今後、%1 のバンドルが別の鍵で署名されている場合は通知されます</translation>
    </message>
</context>
<context>
    <name>waybill::ui::WelcomePage</name>
    <message>
        <source>Publish an extension</source>
        <translation>拡張機能の公開</translation>
    </message>
    <message>
        <source>Drop the folder that your build writes onto this window, or a .zip or .7z file of it. You then see what is in it, and whether the server would take it, before anything leaves this computer.</source>
        <translation>ビルドの出力先のフォルダー、またはその .zip か .7z ファイルを、このウィンドウにドロップしてください。このコンピューターの外に何かが出る前に、中身と、サーバーが受け付けるかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>アーカイブを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>サンプル拡張機能を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近使ったフォルダー</translation>
    </message>
</context>
</TS>
