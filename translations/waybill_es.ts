<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 the same</source>
        <translation>%1 nuevos, %2 modificados, %3 eliminados, %4 iguales</translation>
    </message>
    <message>
        <source>This is no WebAssembly file: it does not begin with \0asm.</source>
        <translation>No es un archivo WebAssembly: no empieza por \0asm.</translation>
    </message>
    <message>
        <source>This WebAssembly file is of a version that is not known.</source>
        <translation>Este archivo WebAssembly es de una versión desconocida.</translation>
    </message>
    <message>
        <source>The WebAssembly file is cut short.</source>
        <translation>El archivo WebAssembly está truncado.</translation>
    </message>
    <message>
        <source>The WebAssembly file is damaged: a part of it does not fit its length or kind.</source>
        <translation>El archivo WebAssembly está dañado: una parte no corresponde a su longitud o a su tipo.</translation>
    </message>
    <message>
        <source>The WebAssembly file holds more than is read: an extension&apos;s has far less.</source>
        <translation>El archivo WebAssembly contiene más de lo que se lee: el de una extensión tiene mucho menos.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 pages of 64 KiB</source>
        <translation>%1 páginas de 64 KiB</translation>
    </message>
    <message>
        <source>, shared</source>
        <translation>, compartida</translation>
    </message>
    <message>
        <source>, 64-bit</source>
        <translation>, de 64 bits</translation>
    </message>
    <message>
        <source>WebAssembly component, %1</source>
        <translation>Componente WebAssembly, %1</translation>
    </message>
    <message>
        <source>WebAssembly module, %1, %2 functions</source>
        <translation>Módulo WebAssembly, %1, %2 funciones</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nombre: %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>The bundle has no page ui/%1, or the Runner skips it.</source>
        <translation>El bundle no tiene la página ui/%1, o el Runner la omite.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Reads the tenant and install it runs for (granted to everyone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the secrets that the tenant stored for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls other servers over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps data of its own, by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to the log (granted to everyone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets its pages call its own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads who is using it (granted to everyone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules its own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known so: write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a known capability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the lines that differ in text files under 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a published version as published:NAME@VERSION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was published from %2, and no file is there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was published from %2, where another bundle stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capability added: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capability removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest: %1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two has no manifest that can be read; nothing is said of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two of: a folder, a bundle, published:NAME@VERSION. 0: the same, 1: they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code or field %1; waybill-cli explain lists the codes, waybill-cli explain fields the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a code or a field means and what to do; without one, list all codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the folder is: dist (packed as it is), project (what it has built is packed), or auto (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a project&apos;s WebAssembly also where older Runners look for it, under artifacts/component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--input takes auto, dist or project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress everything anew, and keep nothing of it for the next time. The bundle is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: at most so many, the newest (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: only what did not end, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt: file to write (standard output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify: compare the receipt with this bundle, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume, check, clean-up: file with the API key; else ALGA_API_KEY. The server is the publish&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every publish has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it went no further: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server may be working on is not taken away: check it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history takes list, show, receipt, verify, resume, check, clean-up or dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history list takes no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history verify needs a receipt&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history %1 needs a publish&apos;s id; history lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the publishes made from here; show one, its receipt; verify a receipt; resume, check, clean-up or dismiss what did not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bytes of this entry to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack into this folder, which must be empty or absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --extract: only this entry, or what is below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what this WebAssembly file takes, gives and is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature: unchanged: %1, trusted: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, signed by: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (the Runner skips it: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cat writes the entry&apos;s bytes; it does not go with --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--entry goes with --extract; --cat writes one to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 packed, %2 unpacked, %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signature: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is inside a bundle, without unpacking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the passphrase or PIN in its first line; else WAYBILL_PASSPHRASE, for cosign keys COSIGN_PASSWORD, else asked on a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or fingerprint of an identity; see keys list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI of a token, or gpg:FINGERPRINT of gpg-agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM certificates of the key, its own first; for x509.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamping authority (RFC 3161); for x509.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--algorithm takes cosign, x509 or pgp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --identity and --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timestamp-url is for x509 signatures alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timestamp-url takes an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosign, x509 or pgp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create, import: your name for the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create, export --request: whom the key stands for, &quot;Acme Release &lt;release@acme.example&gt;&quot;; for x509 and pgp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create: last day, YYYY-MM-DD; for x509 and pgp (in two years).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import, certify: PEM certificates of the key, its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create, import: keep the passphrase in the keychain, too, so that it is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: file to write (standard output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: the private key, under the passphrase that is given; cosign keys in cosign&apos;s own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: a certificate request (PKCS#10) for a certificate authority; for x509.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export --private: file with the passphrase of the exported file (that of the key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: the keys that gpg-agent holds, for import and for --key, instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete: do it; the key cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in gpg-agent, which asks for what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, PIN remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, passphrase remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, PIN needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, passphrase needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no certificate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--remember-passphrase needs the passphrase: give --passphrase-file, or set WAYBILL_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys create needs --algorithm and --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expires takes a day to come, as in 2030-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the new key (none: the keychain alone protects it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys import needs a file (or pkcs11:URI, gpg:FINGERPRINT) and --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --private and --request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--request is for x509 identities; %1 is one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of %1 is %2: it cannot be exported from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 cannot be brought back once it is deleted: give --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys certify needs --certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys certify is for x509 identities; %1 is one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys takes list, create, import, certify, export or delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, create, import, certify, export or delete the identities in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: waybill-cli COMMAND [options] ...

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
waybill-cli COMMAND --help shows a command&apos;s options; --version the version.
Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 file or disk, 4 server not reached, 5 server refused,
6 version already published, 7 outcome unknown, 8 signature bad, 9 signer not trusted, 10 keychain or key, 130 cancelled.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only results and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell more: each call to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How progress is written to standard error: live, lines, json or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--progress takes live, lines, json or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waybill-cli: unknown command: %1

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate --fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waybill-cli: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waybill-cli: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See waybill-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd level, 1 to 22 (19).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level takes a number from 1 to 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack a dist or project folder (or a .zip or .7z of one) to a bundle, with its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on this computer (0 picks a free one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previewing at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a bundle&apos;s pages in the browser, served as the Runner would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its manifest.json; has to be the one inside (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to publish other bytes than these: SHA-256 in hex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature file to send along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--signature and --signature-algorithm go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--signature-algorithm takes cosign, x509 or pgp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bundle is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a bundle to a server and publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant id; else ALGA_TENANT_ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the API key; else ALGA_API_KEY, or the keychain&apos;s key for the server chosen in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to this server without encryption, though it is not this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a call is tried in all where the way or the server fails for a moment (4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the version for the tenant once it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is given: use --server, or set SERVER_BASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the manifest.json inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s object store is not asked: STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY are not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--attempts takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find out: waybill-cli history check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosign, x509 or pgp; else as the key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle goes (bundle.tar.zst in the working folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is there, but no key to sign with: give --identity or --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the S3 store (AWS, MinIO, Ceph ...); else STORAGE_S3_ENDPOINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its region; else STORAGE_S3_REGION, else us-east-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the bucket as BUCKET.HOST instead of HOST/BUCKET; also STORAGE_S3_FORCE_PATH_STYLE=false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with two lines, access key and secret key; else STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with an authority to trust for the S3 store, besides the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--store names no bucket: give s3://BUCKET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The S3 store has no address: give --s3-endpoint, or set STORAGE_S3_ENDPOINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of --s3-keys-file takes two lines: access key and secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The S3 store needs keys: give --s3-keys-file, or set STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOST:PORT (127.0.0.1:0); port 0 picks a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the published bundles (that of the window&apos;s local registry), or s3://BUCKET[/PREFIX].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat (sha256/HASH) or tenant (tenants/TENANT/extensions/ID/sha256/HASH).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 403 to calls without x-alga-admin: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish only what is signed by one of the keys in this file: PEM certificates and public keys, OpenPGP keyrings; else SIGNING_TRUST_BUNDLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of one address in a minute (30); 0: as many as it likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 403 to calls without the API key in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storing in %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--listen takes an address and a port, as in 127.0.0.1:3000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--layout takes flat or tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate-limit takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines could publish without a key: to listen beyond this one, give --api-key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the local registry: the publish API over a folder or a bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature file (BUNDLE.SIGNATURE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosign: write the bare signature in base64 instead of a sigstore bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--raw is for cosign signatures alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a bundle, and verify what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose findings count: server, schema, folder, runner or all (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive what this file says (.waybill-waivers.json of the folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the minimal manifest of older servers as today&apos;s server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend manifest.json where a finding has a fix, say what was done, then judge it. Nothing else in the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--judge takes server, schema, folder, runner or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fix mends a manifest.json, or that of a dist folder: nothing inside %1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge a manifest.json, a dist or project folder, or a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this public key in PEM; for cosign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust these certificates in PEM; for x509.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the keys of this OpenPGP keyring; for pgp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust one of the user&apos;s own identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this signer for this extension from now on: where it is seen for the first time, or where one of the options above vouches for it; then also instead of the signer remembered before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --public-key, --ca-file, --keyring and --identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: yes (sha256:%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Remembered for this extension: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    To remember the signer for this extension, give --remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--remember needs a bundle that says which extension it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether a signed bundle is unchanged, who signed it, and whether they are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay: one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding %1 at %2; waybill-cli validate lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several findings %1 there; name one by its line: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason is missing: why may it stay? One line of at most 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a finding about secrets or junk pass, with the reason, in the folder&apos;s waivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not get: %1</source>
        <translation>No recibe: %1</translation>
    </message>
    <message>
        <source>Build the project first: the script &quot;build&quot; of its package.json, by the package manager whose lock file is there.</source>
        <translation>Compilar antes el proyecto: el script «build» de su package.json, con el gestor de paquetes cuyo archivo de bloqueo está presente.</translation>
    </message>
    <message>
        <source>Build it with this command instead. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>Compilarlo en su lugar con esta orden. No es una línea de shell: las palabras se separan por espacios y &quot;...&quot; mantiene varias juntas.</translation>
    </message>
    <message>
        <source>Building in %1: %2</source>
        <translation>Compilación en %1: %2</translation>
    </message>
    <message>
        <source>Build (where that is asked for), validate, pack, sign and publish a dist or project folder in one go.</source>
        <translation>Compilar (si se pide), validar, empaquetar, firmar y publicar de una vez una carpeta dist o de proyecto.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces of a desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always left out: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by %1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: not among the manifest&apos;s assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: no part of a project&apos;s bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: the build&apos;s own file goes to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as a project folder, as chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as a dist folder, as chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as a dist folder: it has no manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dist folder: it has no package.json, and is packed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dist folder: it has a package.json, but no sources and nothing built beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project folder: %1 stands beside manifest.json and package.json. What it has built is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>its path begins at the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path has two dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path begins with a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; an earlier bundle is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is the answer to finalize, the version may be published all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the folder again, or fetch the bundle again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; a build may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the build finish, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a folder nor a .zip or .7z file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that your build writes, or an archive of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the build, or choose the folder that it writes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be packed as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problems say which files; mend them and pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a whole .zip or .7z file without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not safe to unpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry would leave its folder, or is beyond a limit. Do not use this archive before you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manifest.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to stand at the top of the folder; check that this is the folder that the build writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the findings; the server would refuse this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of waivers cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what the details name, or remove the file and let findings pass anew with waybill-cli waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no bundle: it is not compressed with zstd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle.tar.zst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the bundle has an unsafe path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written outside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this bundle before you know who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has more entries than are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100,000 entries are read; an extension has far fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the bundle is too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the bundle takes more room or memory than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it. What zstd packed at level 22 can be packed again at 21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is over the server&apos;s limit of 200 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is not needed at run time; the page Contents lists the largest files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no such entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the entries to see the names as they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as https://registry.example.com, without a name, query or fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: anyone on the way could read the key and change the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this server where you trust the whole way to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object keys have no empty parts, no dots alone and no control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this machine is on the right network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs, its port, and firewalls on the way; then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the connection in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall swallows the connection. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to the server could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, or too old a version of it. Ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired, or is for later. Check this computer&apos;s date; if that is right, ask the server&apos;s administrator for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone could have made it. If it is your own server, name its certificate in the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for typing errors. If it is right, another computer answers in the server&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organisation has an authority of its own, name its certificate in the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no certificate of an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a PEM file with the authority&apos;s certificate (BEGIN CERTIFICATE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again; an upload starts again from its first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; it may be overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say in time whether it published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version may be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again to find out: where it is published, the server says that the version exists, and nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there: your key belongs to the address that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you trust the new address, enter it as the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not the registry&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers at this address, such as a sign-in page or a proxy. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an unexpected status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy on the way may have answered. The details give the status; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds the request malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the field. The server may be of another version than this program expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not publish to this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key and the tenant; ask the administrator for the right to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has had too many requests from this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have the uploaded bundle any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again; the bundle is uploaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are not the ones that were declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle changed on disk or on the way. Pack it again and publish that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its findings stand among the problems, each in its place. Mend them, pack and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds no manifest in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the folder again: manifest.json has to be at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes signed bundles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the bundle with a key that the server trusts, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit the bundle, or is of a form that the server does not read. Sign the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not trust the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its administrator to trust this key, giving its fingerprint, or sign with one that is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is published already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published before is unchanged; the server does not say with which bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the version in manifest.json, then pack and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s storage is not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again will not help: its administrator has to set up the storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not store the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may pass: try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder: check its permissions and the space on its disk. A bucket: try again; what its server said stands in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object store does not let you in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its access key and secret key, the region, and this computer&apos;s clock; ask its administrator for the right to read the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object exists already, and stored objects never change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local registry cannot listen there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may be in use: choose another one, or 0 for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was begun was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the version is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the receipt: those who install this version may get nothing, or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store does not hold what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store holds only a part of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store holds other bytes than were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store holds another manifest than was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of publishes cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not written down first is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its file and the space on its disk. If the file is damaged, move it away; receipts that you saved are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no such publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the history to see the ids; the first characters of one are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This publish is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command works on it. Wait until it ends, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This publish has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go on with; its outcome stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a receipt that Waybill wrote (JSON), whole and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says other things than what it was compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the field. One of the two was changed, or belongs elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network: object stores and certificates refuse clocks that are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is published, but was not installed for the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publish stands. Only the installation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again from the history, or in the server&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no server profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was added or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that Waybill exported, whole and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is as it was, and nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost, and no secret was written anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the bundle is unchanged is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is unchanged since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no private key that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a key file of cosign, a PEM file, a PKCS#12 file or an OpenPGP secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of key cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ECDSA P-256 or RSA from 2,048 bits for cosign; ECDSA P-256, P-384 or RSA for x509; any key that may sign for pgp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the certificate that was issued for this key, and behind it those that lead to the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or its certificate has expired or was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the certificate renewed, or sign with another identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or its certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the day that the details name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or key may not be used for signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate with the usage digital signature, or take a key that may sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as PEM, the certificate of the key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is protected by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it; on the command line, give --passphrase-file or set WAYBILL_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and capitals, then enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the identities to see their names and fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity with this name or this key is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or use the identity that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds of this key is not what was put there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may have changed or removed the item. Import the key again from its backup; type a server&apos;s key anew on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service runs in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet), or use a key file for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with the password prompt or the settings of your desktop, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password prompt may be waiting behind another window. Try again, or use a key file for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details give its own words. Try again, or use a key file for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that gpg can sign with this key in a terminal; its agent may need a window for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is plugged in, its PIN, and the address that names the key (pkcs11:…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-stamping authority gave no valid timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, choose another authority, or sign without a timestamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a sigstore bundle, a PKCS#7 or CMS signature or an armored OpenPGP signature. A placeholder is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is of a form that proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of a bundle stands apart from it and has exactly one signer. Ask for one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was changed after it was signed, or this is the signature of another one. Fetch both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to check the signature with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the signer&apos;s public key, certificate authority or OpenPGP certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer over another way, then remember the signer, or give the authority that vouches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed with another key than last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the publisher over another way whether the key was replaced before you accept the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with trusted keys cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to hold PEM certificates or public keys, or an OpenPGP keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how this project is built</source>
        <translation>Nada indica cómo se compila este proyecto</translation>
    </message>
    <message>
        <source>Give its package.json a script &quot;build&quot;, or set the command that builds it.</source>
        <translation>Añada un script «build» a su package.json, o indique la orden que lo compila.</translation>
    </message>
    <message>
        <source>The build could not be started</source>
        <translation>No se pudo iniciar la compilación</translation>
    </message>
    <message>
        <source>Install the program that builds it, or set another command.</source>
        <translation>Instale el programa que lo compila, o indique otra orden.</translation>
    </message>
    <message>
        <source>The build failed</source>
        <translation>La compilación falló</translation>
    </message>
    <message>
        <source>Nothing was packed; an earlier bundle is untouched.</source>
        <translation>No se empaquetó nada; un bundle anterior queda intacto.</translation>
    </message>
    <message>
        <source>What the build wrote says why.</source>
        <translation>Lo que escribió la compilación dice por qué.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a manifest.json holds, for a server of today: one object with these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a domain of yours, last part first: com.acme.reports. It stays the same for all versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that people read beside the extension&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three numbers, as in 1.4.2, with a pre-release (1.4.2-rc.1) or a build (1.4.2+7) where you want one. 1.4.* takes the next free patch number. A version is published once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What executes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today there is one alone: wasm-js@1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of names as in cap:http.fetch. What is not listed is not granted, but for what everybody has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the known names; each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out for an extension without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always iframe: there is no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that opens first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path in the bundle, as in ui/index.html. The Runner serves what is below ui/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it shows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menus that lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry in the menu of apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of that entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people click on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry in the client portal&apos;s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of that entry in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clients click on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses within its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the published schema alone; the server overlooks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path, and the path of the page for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in /settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in ui/settings.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pages stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: as in /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: patterns, as in ui/**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pattern of the pages&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its code answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with method, path and handler; together method and path are there once. The code is dist/main.wasm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call that the code answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In upper case. The server takes OPTIONS and HEAD besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with /, and holds neither white space nor two dots in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it can be called by a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real manifests have it; the published schema does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns, as in ui/**: * stays within a folder, ** goes below. Each should match a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top of the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code made ready for a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of targets, each with the path of its file in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for one target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that its code hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the published schema; the server of today refuses the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic, and the handler for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of an SBOM in the bundle, for the published schema; the server of today refuses the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of older shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the minimal manifest an object with wasm; the server of today refuses the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: its path in the bundle, as in entry.wasm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension&apos;s name for older servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the minimal manifest: with it and without name, a manifest is of that shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes it, and does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses manifests that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server overlooks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema knows it, and does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema says nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older servers ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server refuses the manifest, and nothing is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that the manifest is meant for takes it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: the platform&apos;s schema and documents are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes it; the platform&apos;s published schema, or its documents, ask for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would not notice; the extension would not work, or the bundle not be what was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server checks it; it may not be what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes it; the Runner that executes it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket just before this place. Comments and trailing commas are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte %1 is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save manifest.json as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 without a byte order mark; the server&apos;s reader stops at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build may have been broken off. Write the manifest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest has %1 bytes; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest is a page of text. Check that this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten this part; no field of a manifest needs such depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more text after the end of the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what follows the last closing brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control character in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds the character %1, which JSON does not allow there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as an escape (\n, \t), or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; stands here a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the last one without a word. Remove the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is %1 instead of an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to begin with { and end with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses manifests with the field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. Known are name, publisher, version, runtime, capabilities, ui, api, assets and precompiled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;name&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it: the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;name&quot; has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;publisher&quot; has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the publisher&apos;s name, or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;version&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, as in &quot;1.4.2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;version&quot; has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in quotes, as in &quot;1.4.2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is not of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no version that the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use three numbers, as in 1.4.2, 1.4.2-beta.1 or 1.4.2+build.7, or 1.4.* for the next free patch number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;runtime&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;runtime&quot;: &quot;wasm-js@1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;runtime&quot; has to be a text that is not empty, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;wasm-js@1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime is not of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime %1 has neither @ nor a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;capabilities&quot; has to be a list, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in [&quot;cap:http.fetch&quot;], or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capability is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capability has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in &quot;cap:http.fetch&quot;, or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui&quot; has to be an object, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.type is not iframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; has to be &quot;iframe&quot;, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; is missing; it has to be &quot;iframe&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;iframe&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.entry is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the page that opens first, as in &quot;ui/index.html&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.entry with two dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; may not hold two dots in a row: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a path inside the bundle, as in &quot;ui/index.html&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.hooks is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.hooks&quot; has to be an object, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hook is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has to be an object, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in {&quot;label&quot;: &quot;Reports&quot;}, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hook&apos;s label is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the hook &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the words that the menu shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;api&quot; has to be an object, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in {&quot;endpoints&quot;: []}, or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api.endpoints is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;api.endpoints&quot; has to be a list, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;api&quot; has no &quot;endpoints&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the list of endpoints, or remove &quot;api&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint has to be an object, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with method, path and handler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s method has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has no method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the method %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s path is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s path has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as in &quot;/reports&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s path holds white space: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or write it as %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with two dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s path may not hold two dots in a row: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a path that begins with / and has no &quot;..&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has no handler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the handler in your code, as in &quot;dist/handlers/list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler with two dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler may not hold two dots in a row: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a handler inside the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;assets&quot; has to be a list, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;], or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an asset is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in &quot;ui/**&quot;, or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precompiled is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;precompiled&quot; has to be an object, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a precompiled target is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of &quot;precompiled&quot; is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a precompiled file is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for the target &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file&apos;s path in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself found this when it was to publish. Mend it, pack and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimal manifest of older servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the minimal manifest of older servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s server refuses it. Use name, version, runtime and ui instead, unless your server is an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;extension&quot; has to be a text that is not blank, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;extension&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the extension&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is no text (minimal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as in &quot;1.0.0&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;entry&quot; has to be an object, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;entry&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry.wasm is not a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; has to be a path in the bundle, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the WebAssembly file&apos;s path in the bundle, without &quot;..&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui is no object (minimal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.basePath is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.basePath&quot; has to be a text, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in &quot;/&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.assets is no list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ui.assets&quot; has to be a list of texts that are not blank; here is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s Runner drops links. Let the build copy the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: a bundle holds files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions; a bundle without it would not be what you built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it: other systems could not find the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names differ in case only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 differ in upper and lower case only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On some systems one would take the place of the other. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd character in a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 has a control character or a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it: not every system can store such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest.json is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the folder that the build writes; without a manifest nothing can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped by the Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Runner will leave out %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, and paths with two dots anywhere. Rename the file, or leave it out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second manifest.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a second manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers may take it for the extension&apos;s own. Rename it where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is empty, and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle holds files only. Put a file in it where the folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to leave out would be published. Make it a readable file of at most 256 KiB, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule that leaves nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %2 (%1) leaves nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name is here, or another rule decides on it. Remove the line where it is not needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule that takes nothing back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %2 (%1) takes nothing back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file below a folder that is left out cannot be taken back in. Leave out what is in the folder (&quot;folder/*&quot;) instead of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset pattern without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is named by the pattern %1 of the manifest&apos;s &quot;assets&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling, and that the build has written what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed file is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out by the rule %3 (%2), but the manifest needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back in with a line that begins with !, or change the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the largest files. Check that users need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder over the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files take %1 MiB; the server takes bundles of at most %2 MiB, packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing makes them smaller, perhaps not small enough. The largest files are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle over the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has %1 MiB; the server takes at most %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what users do not need: a .waybillignore file says what stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is %1 % larger than the last version: %2 MiB then, %3 MiB now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing came in by mistake. The contents name the largest files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no WebAssembly in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has neither dist/main.wasm nor dist/component.wasm, and its endpoints need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it first. A project without endpoints needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimal manifest (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema does not know the minimal manifest of older servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with it for an older server. For today&apos;s, use name, publisher, version, runtime and ui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is missing (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; the published schema asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it where you know what belongs there: tools that go by the schema stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text by the published schema, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in quotes, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list by the published schema, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it between [ and ], or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object by the published schema, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it between { and }, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank text (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the values (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the published schema knows %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: tools that go by the schema refuse others, and a Runner may not know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field that the schema does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema knows no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server overlooks it today. Check its spelling, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field that the schema is late with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema knows no &quot;%1&quot;, but the platform uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: real manifests have it, and the server takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list (schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; the published schema asks for one entry at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an endpoint, or leave &quot;api&quot; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capability twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capability %1 stands here a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once is enough; the published schema refuses repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capability without cap:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the older name of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older documents leave out &quot;cap:&quot;; the platform grants only the name with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capability in another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server compares without case and white space, the published schema does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capability %1 is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody grants it, and the code that needs it will fail. Check its spelling: waybill-cli explain capabilities[] lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a method in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method %1 is not in upper case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes it in any case; the published schema wants it in upper case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more for the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published schema has more than %1 remarks; %2 of them are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend those that stand here, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name is no reverse domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not begin with a domain of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for a domain, last part first, as in &quot;com.acme.reports&quot;: so two publishers never meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is no semantic version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no semantic version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for Semantic Versioning 2.0.0: three numbers without leading zeros, as in 1.4.2 or 1.4.2-rc.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server chooses the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the server choose the next free patch number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done. Give three numbers where the version should be known beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is declared a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one handler can answer. Remove one of the two, or give it another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint&apos;s path without /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not begin with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for it, as in &quot;/reports&quot;: without it a call may not find the handler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has white space at its beginning or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it is, and nobody sees why a name or path does not fit. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.entry does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page %1 is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension would open on an error. Check the path from the top of the folder, upper and lower case, and that the build writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pattern: it counts from the top of the folder, * stays within a folder, ** goes below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a precompiled file does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2 for the target &quot;%1&quot; is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path, and that the build writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sbom does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of parts %1 is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, which &quot;entry&quot; names, is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path; today&apos;s server refuses the field anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry.wasm does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could run. Check the path, and that the build writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code is declared, but %1 is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension would install, and fail at its first call. Check that the build writes it, or remove the endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no WebAssembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not begin as WebAssembly does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Runner could not load it. Check what the build puts there: it has to begin with the four bytes 00 61 73 6d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a core module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a core module of WebAssembly, not a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners of today execute components. Nothing has to be done for a Runner that takes core modules; else build a component, as with jco componentize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown kind of WebAssembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is WebAssembly of a kind that is not known: its header goes on with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is whole, and which version the build&apos;s tools write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets were not all compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 patterns of assets were not compared with the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would take too long here. Use fewer patterns, or plainer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named file is skipped by the Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which the Runner will leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui.entry is not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page %1 is not below ui/, and the Runner serves nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the page and what it loads below ui/, as in &quot;ui/index.html&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets that are all skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Runner will leave out every file that %1 matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a private key (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody who gets the bundle gets the key. Leave the file out of the build, and replace the key: it may be in your history already. A key made for tests alone can be waived: waybill-cli waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key under a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a private key under a passphrase (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the bundle can try passphrases for as long as they like. Leave the file out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a key store (%2): %3, %4 bytes and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds private keys as a rule. Leave the file out of the build; one with certificates alone can be waived: waybill-cli waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the private key of a service account (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file out of the build, delete this key in the console, and make another one where it is needed: on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a secret access key (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate the key at once in the console of the service, then leave it out of the build. Code that runs at the user&apos;s needs temporary credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a cloud access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the id of an access key (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id alone opens nothing. Check that its secret is not in the bundle as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold private keys. Leave it out of the build unless it holds certificates alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an access token or secret key of %2: %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it at the service: it counts as known once it was published. Then leave it out of the build, and read it at run time. One that is not real can be waived: waybill-cli waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of a service that may be public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a key of %2: %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some keys of this form are meant for browsers. Check what this one may do, and restrict it to your addresses; else revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the address of a webhook of %2: %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows the address can post there. Let a server of yours do it, and make a new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared access signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a shared access signature (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens what it was made for until it expires. Check that this is meant for everybody, or make a new one for a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a token that a server has signed (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it expires it speaks for somebody. Leave it out of the build; one that is meant for everybody can be waived: waybill-cli waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an address with a password (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password, and read it at run time from where no user sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password in a connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a connection string with a password (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password, and let a server of yours connect: users of an extension should not reach the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the saved login of a tool (%2): %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the login, and keep the tool&apos;s file outside of the folder that is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value that looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets %2 to what looks like a secret: %3, %4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is one, revoke it and read it at run time. Where it is none, waive it with the reason: waybill-cli waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more secrets than are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more that looks like secrets than the %2 that are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file as a whole: it may be a dump, or data for tests, that does not belong into the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file of environment variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such files hold passwords and tokens as a rule. Leave it out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder of version control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything that was ever committed. Leave it out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the packages of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the bundler put into the build what is needed, and leave this folder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a source map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows your sources to everybody. Where that is not meant, switch source maps off in the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source map inside a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its source map inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows your sources to everybody, and makes the file larger. Where that is not meant, switch it off in the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of an editor or a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an editor or a file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs it. Leave it out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs tell of your computer, and at times of passwords. Leave it out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file in which a tool keeps logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file in which a tool keeps its logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the build, whatever it holds today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the name of a private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what it is. A private key does not belong into a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the memory of a program that crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the program knew is in it. Leave it out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiver that waives nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiver of %1 in %2 is about nothing that is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about has changed or is gone. Remove it from .waybill-waivers.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waivers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waivers in %1 cannot be read, so nothing is waived: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or move it away and waive again: waybill-cli waive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Remove the field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the field &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot; that stands before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the white space around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a / in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the character %1 as an escape.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing was published. An uploaded copy may be on the server still; it does no harm, and nobody can install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and no usable answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is being sent. Nothing is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is uploaded. Nothing is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is published; what follows is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent; what follows is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it. What was uploaded is being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was told to publish it, and has not answered yet. It may be published already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to send it again, or dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to check and install what is left of it, or dismiss it: the publish stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not end: nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not end: it broke off while the bundle was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not end: uploaded, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy is on the server still; nobody can install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to publish it, or clean up to remove the uploaded copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, but what was to follow did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published and checked, but what was to follow did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server, and not cleaned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up to remove the uploaded copy, or dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again: the server is asked what became of it, and nothing is published twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the version is published; what it has stored could not be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was published before; what is there is unchanged, and nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published; it is not known whether it is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, but not confirmed in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again to find out: where the version is published, the server says so, and nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it again where it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again, or in the server&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not to be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is installed for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it is installed for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">de %1 a %2</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This history does not have the publish: not compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is the one that was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store holds what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store was not asked: no storage check is set up for it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Packs, checks and publishes extension bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dist folder, or a .zip or .7z of one, to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The server&apos;s rules accept the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may refuse the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would refuse the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has %1; the server takes up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes a bundle of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may refuse a bundle of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file beside the bundle holds no SHA-256 to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not the one whose SHA-256 was written down beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SHA-256 stands beside the bundle to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature (%1) is over these very bytes. Signer: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is over these very bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is over these very bytes, but its key may not sign now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the way to %1 can read what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent can be read and changed on the way, as you allowed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered within %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was reached with difficulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and %2 vouches for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the connection is safe is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may publish to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot say now whether you may publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you may publish is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart: that is much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are too far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chooses the next free version for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These very bytes are in the server&apos;s store already: version %1 may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether version %1 is free is not known: the server offers no question for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is sent with a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may demand a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took signed bundles only, and this one is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server demands a signature is not known: it offers no question for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store (%1) can be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store can be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be looked into: what is published will not be checked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store of the server is set up to be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was sent, but the server did not confirm that it is stored. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy could not be removed; it does no harm, and nobody can install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy was removed from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy was removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that is there is unchanged; the server does not say with which bytes it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published with these same bytes: there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published with other bytes, which are unchanged. Yours were not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published, and nothing was left on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published. The uploaded copy could not be removed; it does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version may be published by this, or by somebody else: the server has it now, and does not say with which bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and did not give a usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again: the server is asked once more, and its store where that is set up; nothing is published twice. Keep the request ids for the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: sent, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: uploaded only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the bundle&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing (cannot be stopped now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out whether it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what the server has stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing for the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting before the next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the uploaded copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the project</source>
        <translation>Compilando el proyecto</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Yes: the bundle is byte for byte what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the signature is not one of these bytes, or is of a form that proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the signature could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: a bad signature names no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of this %1 key; the key itself carries no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), certified by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time-stamping authority saw it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer gives the time %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: this signer is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: nothing is remembered of who signs this. Compare the fingerprint with the signer over another way before you remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it is signed with another key than last time. Ask the publisher over another way whether the key was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosign (sigstore)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x509 (CMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pgp (OpenPGP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file, until Waybill is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by gpg-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::BuildView</name>
    <message>
        <source>Show what it &amp;writes</source>
        <translation>Mostrar la &amp;salida</translation>
    </message>
    <message>
        <source>With its en&amp;vironment</source>
        <translation>Con su en&amp;torno</translation>
    </message>
    <message>
        <source>Build command</source>
        <translation>Orden de compilación</translation>
    </message>
    <message>
        <source>Empty: the script &quot;build&quot; of package.json. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>Vacío: el script «build» de package.json. No es una línea de shell: las palabras se separan por espacios y &quot;...&quot; mantiene varias juntas.</translation>
    </message>
    <message>
        <source>The variables that the build gets. Waybill&apos;s own keys and passphrases are not among them.</source>
        <translation>Las variables que recibe la compilación. Las claves y frases de contraseña de Waybill no están entre ellas.</translation>
    </message>
    <message>
        <source>What the build writes</source>
        <translation>Salida de la compilación</translation>
    </message>
    <message>
        <source>B&amp;uild:</source>
        <translation>Co&amp;mpilación:</translation>
    </message>
    <message>
        <source>package.json has no script &quot;build&quot;</source>
        <translation>package.json no tiene script «build»</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>Detener la compilación</translation>
    </message>
    <message>
        <source>&amp;Build the project</source>
        <translation>&amp;Compilar el proyecto</translation>
    </message>
    <message>
        <source>Building in %1…</source>
        <translation>Compilando en %1…</translation>
    </message>
    <message>
        <source>The build was stopped.</source>
        <translation>La compilación se detuvo.</translation>
    </message>
    <message>
        <source>The build succeeded.</source>
        <translation>La compilación terminó correctamente.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundleManifestView</name>
    <message>
        <source>Source of manifest.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundlePage</name>
    <message>
        <source>&amp;Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the tar stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack &amp;again and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes bundle.tar.zst and its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy S&amp;HA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1. A file changed in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has changed since this bundle was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2 bytes): %3 of %4 in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the bundle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has changed since: pack it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last published version, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::Comparison</name>
    <message>
        <source>It asks for more than before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ConnectionView</name>
    <message>
        <source>The server was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could not publish to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can publish to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can publish to this server, as far as can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the t&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being asked. Nothing is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ContentsPage</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the folder as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dist folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For older Runners, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the WebAssembly also where older Runners look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest&apos;s assets only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching for secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secrets were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffView</name>
    <message>
        <source>New capability %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents are the same; the mode is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines are shown of this: it is no text, or 1 MiB and more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntriesView</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtract all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chosen e&amp;ntry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacks the bundle into a folder; nothing is written outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the bytes of the chosen entry to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntryTreeModel</name>
    <message>
        <source>second entry of this path; a bundle with it is not extracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server&apos;s Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ErrorPane</name>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the error with its technical details, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::FileTreeModel</name>
    <message>
        <source>goes into the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes into the bundle, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::FilteredTree</name>
    <message>
        <source>Filter by path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::GlanceView</name>
    <message>
        <source>Contents of the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: text, its first MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: JSON, set out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: WebAssembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an image that is damaged, too large or of a kind that is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: image, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bytes, the first 16 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::GuideText</name>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HeaderBar</name>
    <message>
        <source>&amp;Target:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server to publish to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry inside this program; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::HelpView</name>
    <message>
        <source>Waybill user guide</source>
        <translation>Guía del usuario de Waybill</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Buscar en la guía (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Intro va al lugar siguiente, Mayús+Intro al anterior</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>%1 here; chapters: %2</source>
        <translation>%1 aquí; capítulos: %2</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HistoryPage</name>
    <message>
        <source>Publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify &amp;a receipt file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: extension, version, server, outcome, signer, hash or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes every publish with its steps and receipt as a line of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a receipt with this history and the server&apos;s store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 publish did not end; it stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 publishes did not end; they stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published yet. Every publish is written down here, step by step, with its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by GnuPG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityView</name>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export public &amp;part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport private key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate re&amp;quest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke a certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember p&amp;assphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the file that others check your signatures with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the private key under a new passphrase, as a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the certificate that an authority gave for this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fi&amp;ngerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not remem&amp;ber the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remem&amp;ber the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget p&amp;assphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::InspectPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish this bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is inside it without unpacking it, what the server would say of its manifest, and who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known once the bundle is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this bundle, as it is, to the pages for signing and publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a &amp;bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a fo&amp;lder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what has changed from that one to this bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has changed on disk since it was read. What you see here is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifes&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a bundle here, or open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 unpacked, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles and their signatures (*.tar.zst *.zst *.SIGNATURE);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles and archives of a folder (*.tar.zst *.zst *.zip *.7z);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::Inspection</name>
    <message>
        <source>The keys are being changed. Wait until that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2, %3 packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed; the signature is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged? %1 Trusted? %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobModel</name>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobView</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;eck again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server what became of it; nothing is published twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the publish up where it stands; the bundle has to be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the uploaded copy from the server; nothing is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs the published version for the tenant once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verif&amp;y receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the receipt with the history, the bundle and the server&apos;s store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismi&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staging key was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request ids were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job id was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyForm</name>
    <message>
        <source>Take this one if nobody has asked for another: the usual way to sign releases. Who checks a bundle needs your public key file, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one if your company or the server works with certificates. It starts with a certificate of its own, for trying out; one by an authority can replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one if those who check your bundles use GnuPG. It carries your name and mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acme Release &lt;release@acme.example&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acme Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key a name, to find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for whom the key signs: a company, a team or you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the keychain alone protects the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the passphrase in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is deleted from the keychain; nobody can bring it back, and without a backup nothing can be signed with it any more. What is signed already stays valid. Export it first if you are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill forgets the key now instead of when it is closed. The key file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill forgets the key. GnuPG keeps it, and it can be added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill forgets the key. It stays on the token, and can be added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the keychain: who can open the keychain can sign without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it; it is tried on the key before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the file and its passphrase can sign in your name. Keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase, of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key leaves the keychain only under a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file to a certificate authority. When its certificate comes back, take it with “Take a certificate…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget who signs %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orget the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next bundle of this extension counts as seen for the first time: another key than before is then not noticed. Bundles and keys stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a token&apos;s key begins with pkcs11:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the PIN out of the address, and type it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking gpg-agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpg-agent holds no further key that can sign now. What is expired or revoked is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays with gpg-agent or on its card; Waybill keeps only its name. GnuPG itself asks for its passphrase or PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key file for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a key into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed. Nothing goes to the keychain, and the file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is copied into the keychain; the file stays as it is. Keys of cosign, PEM, PKCS#12 (.p12, .pfx) and OpenPGP files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the passphrase until Waybill is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificates, for x509</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificates of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where the file has them, or none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key on a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key stays on the token (a smart card, a USB key or a hardware security module); Waybill keeps its address and its public part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key of gpg-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GnuPG key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyRing</name>
    <message>
        <source>The key %1 was made and is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 can be used until Waybill is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was imported and is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 of the token can be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of gpg-agent are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 of gpg-agent can be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public part was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is called %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer of %1 is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer of %1 is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of the keys is running. Wait until it has ended, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was done before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeychainLine</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain (GNOME Keyring, KWallet or another Secret Service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the keychain again how it is, and reads the list of keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is being asked how it is…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeysPage</name>
    <message>
        <source>There is no key yet. Create one, or import one that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>No signer is remembered yet. When you check the signature of a bundle, Waybill offers to remember who made it, and warns if another key turns up later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forg&amp;et signer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new key and keeps it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a key from a file into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;gpg-agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs with a key that GnuPG holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a t&amp;oken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs with a key on a smart card or another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the public part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a certificate request for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is running still. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::LogDock</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save manifest.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert manifest.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix &amp;all problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let the problem pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the U&amp;I in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the b&amp;ytes go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous reg&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All c&amp;ommands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill %1

Packs, checks and publishes extension bundles.
Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1 in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dist folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive of a dist folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill closes once the publish has been stopped and cleaned up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ManifestPage</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of manifest.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes manifest.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back what is on disk; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends the problem at the cursor; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends every problem that has one certain remedy; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from &amp;disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what is on disk in place of your edits; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the next saving replace what is on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest.json has changed on disk while you edited it. Nothing is overwritten before you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the &amp;edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this manifest when it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds mixed line ends or bytes that an editor would change, so it cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read as a manifest: the meaning is that of before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the next free patch number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precompiled for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem has a place in the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This problem has no certain fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the cursor there is no problem with a certain fix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::Navigation</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::OpenUi</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the bundle&apos;s pages in the browser, served on this computer as the Runner would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its pages: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served at %1 until another bundle&apos;s pages are opened, or Waybill is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::PathTreeModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it &amp;pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay: it is kept in the folder, and can be committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a problem about a secret or junk in a folder; others are mended, and pass for no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsModel</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishHistory</name>
    <message>
        <source>The receipt holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uploaded copy was removed from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another publish is being worked on. Wait until it has ended, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishPage</name>
    <message>
        <source>&amp;Edit server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server whether it would take this. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds out whether the version is published. Nothing is published twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops, and removes what was uploaded. Nothing is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: some files cannot be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: all %1 can be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: the server would accept the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: the server would refuse the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: the bundle is packed: %1 of at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: the bundle is packed before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: published to the registry inside this program; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: the way to %1 is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the server: you may publish; it has taken this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the server: you may not publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the server: whether you may publish is asked before anything is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: signed with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: signed, but the signer is not one you know: see Signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: the bundle is signed before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: not signed; a server that demands a signature will refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 begins in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save re&amp;ceipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReleaseSession</name>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the bundle first: its key asks for a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of a bundle cannot be edited: its bytes are what was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of an archive cannot be edited: unpack it, and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest.json has changed on disk: choose first which one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problems; not saved yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problem has a certain fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed %1: %2, SHA-256 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the bundle and its checksum as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out whether it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers were written to %1, without their keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers added from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers added from %1: %2. Already there: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an identity to sign with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identities are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity that was to sign is not there any more: choose another one, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publish is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has no manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest was edited: save or revert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has problems that keep it from being published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has problems that keep it from being packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publish is running. Cancel it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2, SHA-256 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has changed, and was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was read again; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes in %2; %3 says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secrets were found that must not leave this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill speaks this language from its next start on.</source>
        <translation>Waybill hablará este idioma a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SecretField</name>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to the keychain. Your desktop may be asking for the keychain&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed, and in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerEditor</name>
    <message>
        <source>Allow &amp;plain http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption anyone on the way can read the key and change the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server without sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send x-alga-admin: true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install for the tenant after publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the header that opens an internal server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate of an authority to trust for this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate of an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens an internal server without sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not this computer. A server that takes the header opens to anyone who can reach it: its administrator should set up API keys instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the tenant for whom it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the bucket in which the server keeps what is published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerList</name>
    <message>
        <source>Save or undo the changes to go on with other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the profile of a new server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new profile like the chosen one, without its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the chosen server with its keys, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the servers of a file that Waybill exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all servers to a file, without their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServersPage</name>
    <message>
        <source>Server profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as tar&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published goes to this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server whether you could publish there; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when it is first used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry inside this program, for trying things out. What is published to it stays in a folder, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Und&amp;o changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved, and is the target now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, &amp;leave its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not let its keys go. They stay there, unused, until you remove them with the tools of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its profile and its keys are deleted, the keys from the keychain too. What was published there stays published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its profile is deleted. What was published there stays published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignaturePage</name>
    <message>
        <source>SHA-256 that is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: publish without a signature of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; https://… of an authority that speaks RFC 3161</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a timestamp the signature stays good when the certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time-stamping authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs the bundle, checks the signature, and writes it beside the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not packed yet: the bundle is packed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, exactly as it is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is signed is the packed bundle, exactly as it is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, but not by the identity that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has changed since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no http or https address; no timestamp is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignatureView</name>
    <message>
        <source>Check &amp;with a key or authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check as &amp;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signature fi&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the &amp;bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a public key, certificates of authorities, or an OpenPGP keyring from a file; they alone decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the signers that you remember and by your own identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature has not been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted are the signers that you remember, and your own identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted is what %1 vouches for, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new signature takes the place of %1.SIGNATURE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is written to %1.SIGNATURE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with a key or authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and certificates (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignerPicker</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or import a &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity that signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the identities…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity that is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PI&amp;N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::SizeChart</name>
    <message>
        <source>Size by version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as large as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::SizeMap</name>
    <message>
        <source>WebAssembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating what takes the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: bytes when packed, estimated file by file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: unpacked bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::StorageFields</name>
    <message>
        <source>&amp;Look into the object store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the object store are forgotten when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can see and change what Waybill reads there. The keys are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bucket in the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;whole bundle back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint, then bucket, then key; as MinIO and Ceph want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares its SHA-256 with what was sent; else its size alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After publishing, Waybill sees for itself that the server has stored all of it. It only reads there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::TreemapView</name>
    <message>
        <source>Where the bytes go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move between files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::TrustedSignerModel</name>
    <message>
        <source>a key without a name, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::UnfinishedBar</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publish that did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the publish in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publish did not end: %1. What is known: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more did not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 more did not end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::VerdictView</name>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the signature in a terminal, without Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on a bundle of %1 that is signed with another key is called out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waybill::ui::WelcomePage</name>
    <message>
        <source>Publish an extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the folder that your build writes onto this window, or a .zip or .7z file of it. You then see what is in it, and whether the server would take it, before anything leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
