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
        <translation>Lee el inquilino y la instalación para los que se ejecuta (concedida a todos)</translation>
    </message>
    <message>
        <source>Reads the secrets that the tenant stored for it</source>
        <translation>Lee los secretos que el inquilino guardó para ella</translation>
    </message>
    <message>
        <source>Calls other servers over HTTP</source>
        <translation>Llama a otros servidores por HTTP</translation>
    </message>
    <message>
        <source>Keeps data of its own, by key</source>
        <translation>Guarda datos propios, por clave</translation>
    </message>
    <message>
        <source>Writes to the log (granted to everyone)</source>
        <translation>Escribe en el log (concedida a todos)</translation>
    </message>
    <message>
        <source>Lets its pages call its own code</source>
        <translation>Permite que sus páginas llamen a su propio código</translation>
    </message>
    <message>
        <source>Reads who is using it (granted to everyone)</source>
        <translation>Lee quién la está usando (concedida a todos)</translation>
    </message>
    <message>
        <source>Schedules its own work</source>
        <translation>Programa su propio trabajo</translation>
    </message>
    <message>
        <source>Creates invoices</source>
        <translation>Crea facturas</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s clients</source>
        <translation>Lee los clientes del inquilino</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s services</source>
        <translation>Lee los servicios del inquilino</translation>
    </message>
    <message>
        <source>Not known so: write %1</source>
        <translation>No se conoce con ese nombre: escriba %1</translation>
    </message>
    <message>
        <source>Not a known capability</source>
        <translation>No es una capacidad conocida</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the lines that differ in text files under 1 MiB.</source>
        <translation>Muestra las líneas que difieren en los archivos de texto de menos de 1 MiB.</translation>
    </message>
    <message>
        <source>Write a published version as published:NAME@VERSION.</source>
        <translation>Escriba una versión publicada como published:NAME@VERSION.</translation>
    </message>
    <message>
        <source>%1 was published from %2, and no file is there any more.</source>
        <translation>%1 se publicó desde %2, y allí ya no hay ningún archivo.</translation>
    </message>
    <message>
        <source>%1 was published from %2, where another bundle stands now.</source>
        <translation>%1 se publicó desde %2, donde ahora hay otro bundle.</translation>
    </message>
    <message>
        <source>capability added: %1 (%2)</source>
        <translation>capacidad añadida: %1 (%2)</translation>
    </message>
    <message>
        <source>capability removed: %1</source>
        <translation>capacidad quitada: %1</translation>
    </message>
    <message>
        <source>manifest: %1: %2 → %3</source>
        <translation>manifiesto: %1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>One of the two has no manifest that can be read; nothing is said of its fields.</source>
        <translation>Uno de los dos no tiene un manifiesto que se pueda leer; no se dice nada de sus campos.</translation>
    </message>
    <message>
        <source>Compare two of: a folder, a bundle, published:NAME@VERSION. 0: the same, 1: they differ.</source>
        <translation>Compara dos de estos: una carpeta, un bundle, published:NAME@VERSION. 0: iguales, 1: difieren.</translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation>Valores conocidos: %1</translation>
    </message>
    <message>
        <source>There is no code or field %1; waybill-cli explain lists the codes, waybill-cli explain fields the fields.</source>
        <translation>No existe el código o campo %1; waybill-cli explain enumera los códigos y waybill-cli explain fields, los campos.</translation>
    </message>
    <message>
        <source>Say what a code or a field means and what to do; without one, list all codes.</source>
        <translation>Dice qué significa un código o un campo y qué hacer; sin ninguno, enumera todos los códigos.</translation>
    </message>
    <message>
        <source>What the folder is: dist (packed as it is), project (what it has built is packed), or auto (the default).</source>
        <translation>Qué es la carpeta: dist (se empaqueta tal cual), project (se empaqueta lo que ha compilado) o auto (el valor predeterminado).</translation>
    </message>
    <message>
        <source>Put a project&apos;s WebAssembly also where older Runners look for it, under artifacts/component.</source>
        <translation>Pone el WebAssembly de un proyecto también donde lo buscan los Runners antiguos, en artifacts/component.</translation>
    </message>
    <message>
        <source>Leave out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>Excluye lo que los recursos del manifiesto no nombran; lo demás que este necesita se queda.</translation>
    </message>
    <message>
        <source>--input takes auto, dist or project.</source>
        <translation>--input admite auto, dist o project.</translation>
    </message>
    <message>
        <source>Compress everything anew, and keep nothing of it for the next time. The bundle is the same.</source>
        <translation>Comprime todo de nuevo y no guarda nada para la próxima vez. El bundle es el mismo.</translation>
    </message>
    <message>
        <source>list: at most so many, the newest (%1).</source>
        <translation>list: como máximo esta cantidad, las más recientes (%1).</translation>
    </message>
    <message>
        <source>list: only what did not end, all of it.</source>
        <translation>list: solo las que no terminaron, todas ellas.</translation>
    </message>
    <message>
        <source>receipt: file to write (standard output).</source>
        <translation>receipt: archivo en el que escribir (salida estándar).</translation>
    </message>
    <message>
        <source>verify: compare the receipt with this bundle, too.</source>
        <translation>verify: compara el recibo también con este bundle.</translation>
    </message>
    <message>
        <source>resume, check, clean-up: file with the API key; else ALGA_API_KEY. The server is the publish&apos;s.</source>
        <translation>resume, check, clean-up: archivo con la clave de API; si no, ALGA_API_KEY. El servidor es el de la publicación.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit admite un número a partir de 1.</translation>
    </message>
    <message>
        <source>Every publish has ended.</source>
        <translation>Todas las publicaciones han terminado.</translation>
    </message>
    <message>
        <source>Nothing was published from here.</source>
        <translation>No se ha publicado nada desde aquí.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>inquilino</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>bundle</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>firmante</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>staging key</source>
        <translation>clave de preparación</translation>
    </message>
    <message>
        <source>request ids</source>
        <translation>id. de solicitud</translation>
    </message>
    <message>
        <source>Why it went no further: %1</source>
        <translation>Por qué no siguió adelante: %1</translation>
    </message>
    <message>
        <source>There is no receipt of %1: %2.</source>
        <translation>No hay recibo de %1: %2.</translation>
    </message>
    <message>
        <source>What the server may be working on is not taken away: check it first.</source>
        <translation>No se retira algo con lo que el servidor puede estar trabajando: compruébelo primero.</translation>
    </message>
    <message>
        <source>history takes list, show, receipt, verify, resume, check, clean-up or dismiss.</source>
        <translation>history admite list, show, receipt, verify, resume, check, clean-up o dismiss.</translation>
    </message>
    <message>
        <source>history list takes no id.</source>
        <translation>history list no admite ningún id.</translation>
    </message>
    <message>
        <source>history verify needs a receipt&apos;s file.</source>
        <translation>history verify necesita el archivo de un recibo.</translation>
    </message>
    <message>
        <source>history %1 needs a publish&apos;s id; history lists them.</source>
        <translation>history %1 necesita el id. de una publicación; history los enumera.</translation>
    </message>
    <message>
        <source>list the publishes made from here; show one, its receipt; verify a receipt; resume, check, clean-up or dismiss what did not end.</source>
        <translation>enumera las publicaciones hechas desde aquí; muestra una o su recibo; verifica un recibo; reanuda, comprueba, limpia o descarta lo que no terminó.</translation>
    </message>
    <message>
        <source>Write the bytes of this entry to standard output.</source>
        <translation>Escribe los bytes de esta entrada en la salida estándar.</translation>
    </message>
    <message>
        <source>Unpack into this folder, which must be empty or absent.</source>
        <translation>Desempaqueta en esta carpeta, que debe estar vacía o no existir.</translation>
    </message>
    <message>
        <source>With --extract: only this entry, or what is below this folder.</source>
        <translation>Con --extract: solo esta entrada, o lo que está dentro de esta carpeta.</translation>
    </message>
    <message>
        <source>Tell what this WebAssembly file takes, gives and is made of.</source>
        <translation>Indica qué recibe y qué ofrece este archivo WebAssembly, y de qué se compone.</translation>
    </message>
    <message>
        <source>signature: unchanged: %1, trusted: %2 (%3)</source>
        <translation>firma: sin cambios: %1, de confianza: %2 (%3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>, signed by: %1 (%2)</source>
        <translation>, firmado por: %1 (%2)</translation>
    </message>
    <message>
        <source>  (the Runner skips it: %1)</source>
        <translation>  (el Runner la omite: %1)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>--cat writes the entry&apos;s bytes; it does not go with --json.</source>
        <translation>--cat escribe los bytes de la entrada; no se combina con --json.</translation>
    </message>
    <message>
        <source>--entry goes with --extract; --cat writes one to standard output.</source>
        <translation>--entry va con --extract; --cat escribe una entrada en la salida estándar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 packed, %2 unpacked, %n entries</source>
        <translation>
            <numerusform>%1 empaquetado, %2 desempaquetado, %n entrada</numerusform>
            <numerusform>%1 empaquetado, %2 desempaquetado, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>signature: none</source>
        <translation>firma: ninguna</translation>
    </message>
    <message>
        <source>Show what is inside a bundle, without unpacking it.</source>
        <translation>Muestra lo que hay dentro de un bundle, sin desempaquetarlo.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Frase de paso de %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repítala</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>File with the passphrase or PIN in its first line; else WAYBILL_PASSPHRASE, for cosign keys COSIGN_PASSWORD, else asked on a terminal.</source>
        <translation>Archivo con la frase de paso o el PIN en su primera línea; si no, WAYBILL_PASSPHRASE, para claves de cosign COSIGN_PASSWORD, y si no, se pide en un terminal.</translation>
    </message>
    <message>
        <source>Name or fingerprint of an identity; see keys list.</source>
        <translation>Nombre o huella de una identidad; consulte keys list.</translation>
    </message>
    <message>
        <source>Key file (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI of a token, or gpg:FINGERPRINT of gpg-agent.</source>
        <translation>Archivo de clave (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI de un token o gpg:FINGERPRINT de gpg-agent.</translation>
    </message>
    <message>
        <source>PEM certificates of the key, its own first; for x509.</source>
        <translation>Certificados PEM de la clave, el suyo primero; para x509.</translation>
    </message>
    <message>
        <source>Time-stamping authority (RFC 3161); for x509.</source>
        <translation>Autoridad de sellado de tiempo (RFC 3161); para x509.</translation>
    </message>
    <message>
        <source>--algorithm takes cosign, x509 or pgp.</source>
        <translation>--algorithm admite cosign, x509 o pgp.</translation>
    </message>
    <message>
        <source>Give one of --identity and --key.</source>
        <translation>Indique una de las opciones --identity y --key.</translation>
    </message>
    <message>
        <source>--timestamp-url is for x509 signatures alone.</source>
        <translation>--timestamp-url es solo para firmas x509.</translation>
    </message>
    <message>
        <source>--timestamp-url takes an http or https address.</source>
        <translation>--timestamp-url admite una dirección http o https.</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp.</source>
        <translation>cosign, x509 o pgp.</translation>
    </message>
    <message>
        <source>create, import: your name for the identity.</source>
        <translation>create, import: el nombre que usted da a la identidad.</translation>
    </message>
    <message>
        <source>create, export --request: whom the key stands for, &quot;Acme Release &lt;release@acme.example&gt;&quot;; for x509 and pgp.</source>
        <translation>create, export --request: a quién representa la clave, &quot;Acme Release &lt;release@acme.example&gt;&quot;; para x509 y pgp.</translation>
    </message>
    <message>
        <source>create: last day, YYYY-MM-DD; for x509 and pgp (in two years).</source>
        <translation>create: último día, AAAA-MM-DD; para x509 y pgp (dentro de dos años).</translation>
    </message>
    <message>
        <source>import, certify: PEM certificates of the key, its own first.</source>
        <translation>import, certify: certificados PEM de la clave, el suyo primero.</translation>
    </message>
    <message>
        <source>create, import: keep the passphrase in the keychain, too, so that it is not asked for.</source>
        <translation>create, import: guarda también la frase de paso en el llavero, para que no se pida.</translation>
    </message>
    <message>
        <source>export: file to write (standard output).</source>
        <translation>export: archivo en el que escribir (salida estándar).</translation>
    </message>
    <message>
        <source>export: the private key, under the passphrase that is given; cosign keys in cosign&apos;s own format.</source>
        <translation>export: la clave privada, protegida con la frase de paso indicada; las claves de cosign, en el formato propio de cosign.</translation>
    </message>
    <message>
        <source>export: a certificate request (PKCS#10) for a certificate authority; for x509.</source>
        <translation>export: una solicitud de certificado (PKCS#10) para una autoridad de certificación; para x509.</translation>
    </message>
    <message>
        <source>export --private: file with the passphrase of the exported file (that of the key).</source>
        <translation>export --private: archivo con la frase de paso del archivo exportado (la de la clave).</translation>
    </message>
    <message>
        <source>list: the keys that gpg-agent holds, for import and for --key, instead.</source>
        <translation>list: en su lugar, las claves que tiene gpg-agent, para import y para --key.</translation>
    </message>
    <message>
        <source>delete: do it; the key cannot be brought back.</source>
        <translation>delete: hacerlo; la clave no se puede recuperar.</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>en un archivo</translation>
    </message>
    <message>
        <source>in gpg-agent, which asks for what it needs</source>
        <translation>en gpg-agent, que pide lo que necesita</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>en un token</translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation>  hasta el %1</translation>
    </message>
    <message>
        <source>, PIN remembered</source>
        <translation>, PIN recordado</translation>
    </message>
    <message>
        <source>, passphrase remembered</source>
        <translation>, frase de paso recordada</translation>
    </message>
    <message>
        <source>, PIN needed</source>
        <translation>, necesita el PIN</translation>
    </message>
    <message>
        <source>, passphrase needed</source>
        <translation>, necesita la frase de paso</translation>
    </message>
    <message>
        <source>, no certificate yet</source>
        <translation>, aún sin certificado</translation>
    </message>
    <message>
        <source>--remember-passphrase needs the passphrase: give --passphrase-file, or set WAYBILL_PASSPHRASE.</source>
        <translation>--remember-passphrase necesita la frase de paso: indique --passphrase-file o defina WAYBILL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>keys create needs --algorithm and --name.</source>
        <translation>keys create necesita --algorithm y --name.</translation>
    </message>
    <message>
        <source>--expires takes a day to come, as in 2030-12-31.</source>
        <translation>--expires admite un día futuro, como 2030-12-31.</translation>
    </message>
    <message>
        <source>Passphrase for the new key (none: the keychain alone protects it)</source>
        <translation>Frase de paso de la nueva clave (ninguna: solo la protege el llavero)</translation>
    </message>
    <message>
        <source>keys import needs a file (or pkcs11:URI, gpg:FINGERPRINT) and --name.</source>
        <translation>keys import necesita un archivo (o pkcs11:URI, gpg:FINGERPRINT) y --name.</translation>
    </message>
    <message>
        <source>Passphrase for the exported file</source>
        <translation>Frase de paso del archivo exportado</translation>
    </message>
    <message>
        <source>Give one of --private and --request.</source>
        <translation>Indique una de las opciones --private y --request.</translation>
    </message>
    <message>
        <source>--request is for x509 identities; %1 is one of %2.</source>
        <translation>--request es para identidades x509; %1 es una identidad %2.</translation>
    </message>
    <message>
        <source>The private key of %1 is %2: it cannot be exported from here.</source>
        <translation>La clave privada de %1 está %2: no se puede exportar desde aquí.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be brought back once it is deleted: give --yes.</source>
        <translation>La clave de %1 no se puede recuperar una vez eliminada: indique --yes.</translation>
    </message>
    <message>
        <source>keys certify needs --certificate.</source>
        <translation>keys certify necesita --certificate.</translation>
    </message>
    <message>
        <source>keys certify is for x509 identities; %1 is one of %2.</source>
        <translation>keys certify es para identidades x509; %1 es una identidad %2.</translation>
    </message>
    <message>
        <source>keys takes list, create, import, certify, export or delete.</source>
        <translation>keys admite list, create, import, certify, export o delete.</translation>
    </message>
    <message>
        <source>list, create, import, certify, export or delete the identities in the system&apos;s keychain.</source>
        <translation>enumera, crea, importa, certifica, exporta o elimina las identidades del llavero del sistema.</translation>
    </message>
    <message>
        <source>Usage: waybill-cli COMMAND [options] ...

Commands:
</source>
        <translation>Uso: waybill-cli COMMAND [opciones] ...

Comandos:
</translation>
    </message>
    <message>
        <source>
waybill-cli COMMAND --help shows a command&apos;s options; --version the version.
Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 file or disk, 4 server not reached, 5 server refused,
6 version already published, 7 outcome unknown, 8 signature bad, 9 signer not trusted, 10 keychain or key, 130 cancelled.
</source>
        <translation>
waybill-cli COMMAND --help muestra las opciones de un comando; --version, la versión.
Códigos de salida: 0 hecho, 1 hallazgos de gravedad error, 2 uso, 3 archivo o disco, 4 servidor no alcanzado, 5 rechazo del servidor,
6 versión ya publicada, 7 resultado desconocido, 8 firma incorrecta, 9 el firmante no es de confianza, 10 llavero o clave, 130 cancelado.
</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there.</source>
        <translation>Un documento JSON en la salida estándar, y nada más en ella.</translation>
    </message>
    <message>
        <source>Only results and errors.</source>
        <translation>Solo resultados y errores.</translation>
    </message>
    <message>
        <source>Tell more: each call to the server.</source>
        <translation>Da más detalles: cada llamada al servidor.</translation>
    </message>
    <message>
        <source>How progress is written to standard error: live, lines, json or none.</source>
        <translation>Cómo se escribe el progreso en la salida de error estándar: live, lines, json o none.</translation>
    </message>
    <message>
        <source>--progress takes live, lines, json or none.</source>
        <translation>--progress admite live, lines, json o none.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 admite %2.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>ningún argumento</translation>
    </message>
    <message>
        <source>waybill-cli: unknown command: %1

</source>
        <translation>waybill-cli: comando desconocido: %1

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
        <translation>Id. de solicitud: %1</translation>
    </message>
    <message>
        <source>See waybill-cli --help.</source>
        <translation>Consulte waybill-cli --help.</translation>
    </message>
    <message>
        <source>Replace an existing OUT.</source>
        <translation>Sustituye un OUT existente.</translation>
    </message>
    <message>
        <source>zstd level, 1 to 22 (19).</source>
        <translation>Nivel de zstd, de 1 a 22 (19).</translation>
    </message>
    <message>
        <source>--level takes a number from 1 to 22.</source>
        <translation>--level admite un número de 1 a 22.</translation>
    </message>
    <message>
        <source>Pack a dist or project folder (or a .zip or .7z of one) to a bundle, with its SHA-256.</source>
        <translation>Empaqueta una carpeta dist o de proyecto (o un .zip o .7z de ella) en un bundle, con su SHA-256.</translation>
    </message>
    <message>
        <source>Port on this computer (0 picks a free one).</source>
        <translation>Puerto en este equipo (0 elige uno libre).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port admite un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>previewing at %1</source>
        <translation>vista previa en %1</translation>
    </message>
    <message>
        <source>Show a bundle&apos;s pages in the browser, served as the Runner would.</source>
        <translation>Muestra las páginas de un bundle en el navegador, servidas como lo haría el Runner.</translation>
    </message>
    <message>
        <source>The bundle to publish.</source>
        <translation>El bundle que se publica.</translation>
    </message>
    <message>
        <source>Its manifest.json; has to be the one inside (the default).</source>
        <translation>Su manifest.json; debe ser el que está dentro (el predeterminado).</translation>
    </message>
    <message>
        <source>Refuse to publish other bytes than these: SHA-256 in hex.</source>
        <translation>Se niega a publicar bytes distintos de estos: SHA-256 en hexadecimal.</translation>
    </message>
    <message>
        <source>Signature file to send along.</source>
        <translation>Archivo de firma que se envía con él.</translation>
    </message>
    <message>
        <source>--signature and --signature-algorithm go together.</source>
        <translation>--signature y --signature-algorithm van juntas.</translation>
    </message>
    <message>
        <source>--signature-algorithm takes cosign, x509 or pgp.</source>
        <translation>--signature-algorithm admite cosign, x509 o pgp.</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>es una firma %1</translation>
    </message>
    <message>
        <source>--bundle is missing.</source>
        <translation>Falta --bundle.</translation>
    </message>
    <message>
        <source>Upload a bundle to a server and publish it.</source>
        <translation>Sube un bundle a un servidor y lo publica.</translation>
    </message>
    <message>
        <source>Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window.</source>
        <translation>Dirección; si no, SERVER_BASE, ALGA_API_BASE_URL o el servidor elegido en la ventana.</translation>
    </message>
    <message>
        <source>Tenant id; else ALGA_TENANT_ID.</source>
        <translation>Id. del inquilino; si no, ALGA_TENANT_ID.</translation>
    </message>
    <message>
        <source>File with the API key; else ALGA_API_KEY, or the keychain&apos;s key for the server chosen in the window.</source>
        <translation>Archivo con la clave de API; si no, ALGA_API_KEY o la clave del llavero para el servidor elegido en la ventana.</translation>
    </message>
    <message>
        <source>Send to this server without encryption, though it is not this machine.</source>
        <translation>Envía a este servidor sin cifrado, aunque no sea este equipo.</translation>
    </message>
    <message>
        <source>How often a call is tried in all where the way or the server fails for a moment (4).</source>
        <translation>Cuántas veces en total se intenta una llamada cuando la conexión o el servidor fallan por un momento (4).</translation>
    </message>
    <message>
        <source>Install the version for the tenant once it is published.</source>
        <translation>Instala la versión para el inquilino una vez publicada.</translation>
    </message>
    <message>
        <source>No server is given: use --server, or set SERVER_BASE.</source>
        <translation>No se ha indicado ningún servidor: use --server o defina SERVER_BASE.</translation>
    </message>
    <message>
        <source>it is not the manifest.json inside %1</source>
        <translation>no es el manifest.json que está dentro de %1</translation>
    </message>
    <message>
        <source>The server&apos;s object store is not asked: STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY are not set.</source>
        <translation>No se consulta el almacén de objetos del servidor: STORAGE_S3_ACCESS_KEY y STORAGE_S3_SECRET_KEY no están definidas.</translation>
    </message>
    <message>
        <source>--attempts takes a number from 1 to %1.</source>
        <translation>--attempts admite un número de 1 a %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>To find out: waybill-cli history check %1</source>
        <translation>Para averiguarlo: waybill-cli history check %1</translation>
    </message>
    <message>
        <source>published %1 %2 to %3</source>
        <translation>publicado: %1 %2 en %3</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp; else as the key is.</source>
        <translation>cosign, x509 o pgp; si no, según la clave.</translation>
    </message>
    <message>
        <source>Where the bundle goes (bundle.tar.zst in the working folder).</source>
        <translation>Dónde se escribe el bundle (bundle.tar.zst en la carpeta de trabajo).</translation>
    </message>
    <message>
        <source>Replace an existing bundle.</source>
        <translation>Sustituye un bundle existente.</translation>
    </message>
    <message>
        <source>signed %1 (%2)</source>
        <translation>firmado: %1 (%2)</translation>
    </message>
    <message>
        <source>--%1 is there, but no key to sign with: give --identity or --key.</source>
        <translation>Se ha indicado --%1, pero ninguna clave con la que firmar: indique --identity o --key.</translation>
    </message>
    <message>
        <source>Address of the S3 store (AWS, MinIO, Ceph ...); else STORAGE_S3_ENDPOINT.</source>
        <translation>Dirección del almacén S3 (AWS, MinIO, Ceph ...); si no, STORAGE_S3_ENDPOINT.</translation>
    </message>
    <message>
        <source>Its region; else STORAGE_S3_REGION, else us-east-1.</source>
        <translation>Su región; si no, STORAGE_S3_REGION, y si no, us-east-1.</translation>
    </message>
    <message>
        <source>Address the bucket as BUCKET.HOST instead of HOST/BUCKET; also STORAGE_S3_FORCE_PATH_STYLE=false.</source>
        <translation>Se dirige al bucket como BUCKET.HOST en lugar de HOST/BUCKET; también STORAGE_S3_FORCE_PATH_STYLE=false.</translation>
    </message>
    <message>
        <source>File with two lines, access key and secret key; else STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>Archivo con dos líneas, clave de acceso y clave secreta; si no, STORAGE_S3_ACCESS_KEY y STORAGE_S3_SECRET_KEY.</translation>
    </message>
    <message>
        <source>PEM file with an authority to trust for the S3 store, besides the system&apos;s.</source>
        <translation>Archivo PEM con una autoridad en la que confiar para el almacén S3, además de las del sistema.</translation>
    </message>
    <message>
        <source>--store names no bucket: give s3://BUCKET.</source>
        <translation>--store no nombra ningún bucket: indique s3://BUCKET.</translation>
    </message>
    <message>
        <source>The S3 store has no address: give --s3-endpoint, or set STORAGE_S3_ENDPOINT.</source>
        <translation>El almacén S3 no tiene dirección: indique --s3-endpoint o defina STORAGE_S3_ENDPOINT.</translation>
    </message>
    <message>
        <source>The file of --s3-keys-file takes two lines: access key and secret key.</source>
        <translation>El archivo de --s3-keys-file lleva dos líneas: clave de acceso y clave secreta.</translation>
    </message>
    <message>
        <source>The S3 store needs keys: give --s3-keys-file, or set STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>El almacén S3 necesita claves: indique --s3-keys-file o defina STORAGE_S3_ACCESS_KEY y STORAGE_S3_SECRET_KEY.</translation>
    </message>
    <message>
        <source>HOST:PORT (127.0.0.1:0); port 0 picks a free one.</source>
        <translation>HOST:PORT (127.0.0.1:0); el puerto 0 elige uno libre.</translation>
    </message>
    <message>
        <source>Folder for the published bundles (that of the window&apos;s local registry), or s3://BUCKET[/PREFIX].</source>
        <translation>Carpeta para los bundles publicados (la del registro local de la ventana), o s3://BUCKET[/PREFIX].</translation>
    </message>
    <message>
        <source>flat (sha256/HASH) or tenant (tenants/TENANT/extensions/ID/sha256/HASH).</source>
        <translation>flat (sha256/HASH) o tenant (tenants/TENANT/extensions/ID/sha256/HASH).</translation>
    </message>
    <message>
        <source>Answer 403 to calls without x-alga-admin: true.</source>
        <translation>Responde 403 a las llamadas sin x-alga-admin: true.</translation>
    </message>
    <message>
        <source>Publish only what is signed by one of the keys in this file: PEM certificates and public keys, OpenPGP keyrings; else SIGNING_TRUST_BUNDLE.</source>
        <translation>Publica solo lo firmado con una de las claves de este archivo: certificados y claves públicas PEM, anillos de claves OpenPGP; si no, SIGNING_TRUST_BUNDLE.</translation>
    </message>
    <message>
        <source>Requests of one address in a minute (30); 0: as many as it likes.</source>
        <translation>Solicitudes por minuto desde una dirección (30); 0: sin límite.</translation>
    </message>
    <message>
        <source>Answer 403 to calls without the API key in this file.</source>
        <translation>Responde 403 a las llamadas sin la clave de API de este archivo.</translation>
    </message>
    <message>
        <source>storing in %1 at %2</source>
        <translation>se almacena en %1, en %2</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, as in 127.0.0.1:3000.</source>
        <translation>--listen admite una dirección y un puerto, como 127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>--layout takes flat or tenant.</source>
        <translation>--layout admite flat o tenant.</translation>
    </message>
    <message>
        <source>--rate-limit takes a number.</source>
        <translation>--rate-limit admite un número.</translation>
    </message>
    <message>
        <source>The API key file is empty.</source>
        <translation>El archivo de la clave de API está vacío.</translation>
    </message>
    <message>
        <source>Other machines could publish without a key: to listen beyond this one, give --api-key-file.</source>
        <translation>Otros equipos podrían publicar sin clave: para escuchar más allá de este, indique --api-key-file.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>a la escucha en %1</translation>
    </message>
    <message>
        <source>Run the local registry: the publish API over a folder or a bucket.</source>
        <translation>Ejecuta el registro local: la API de publicación sobre una carpeta o un bucket.</translation>
    </message>
    <message>
        <source>Signature file (BUNDLE.SIGNATURE).</source>
        <translation>Archivo de firma (BUNDLE.SIGNATURE).</translation>
    </message>
    <message>
        <source>cosign: write the bare signature in base64 instead of a sigstore bundle.</source>
        <translation>cosign: escribe solo la firma en base64 en lugar de un bundle de sigstore.</translation>
    </message>
    <message>
        <source>--raw is for cosign signatures alone.</source>
        <translation>--raw es solo para firmas de cosign.</translation>
    </message>
    <message>
        <source>signed %1 (%2, %3)</source>
        <translation>firmado: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Sign a bundle, and verify what was written.</source>
        <translation>Firma un bundle y verifica lo escrito.</translation>
    </message>
    <message>
        <source>Whose findings count: server, schema, folder, runner or all (the default).</source>
        <translation>De quién cuentan los hallazgos: server, schema, folder, runner o all (el valor predeterminado).</translation>
    </message>
    <message>
        <source>Waive what this file says (.waybill-waivers.json of the folder).</source>
        <translation>Exime lo que indica este archivo (.waybill-waivers.json de la carpeta).</translation>
    </message>
    <message>
        <source>Judge the minimal manifest of older servers as today&apos;s server does.</source>
        <translation>Evalúa el manifiesto mínimo de servidores antiguos como lo hace el servidor actual.</translation>
    </message>
    <message>
        <source>Mend manifest.json where a finding has a fix, say what was done, then judge it. Nothing else in the file changes.</source>
        <translation>Corrige manifest.json donde un hallazgo tiene corrección, dice qué se hizo y después lo evalúa. Nada más cambia en el archivo.</translation>
    </message>
    <message>
        <source>fixed %1 (%2): %3</source>
        <translation>corregido: %1 (%2): %3</translation>
    </message>
    <message>
        <source>--judge takes server, schema, folder, runner or all.</source>
        <translation>--judge admite server, schema, folder, runner o all.</translation>
    </message>
    <message>
        <source>--fix mends a manifest.json, or that of a dist folder: nothing inside %1 is changed.</source>
        <translation>--fix corrige un manifest.json o el de una carpeta dist: dentro de %1 no se cambia nada.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>Judge a manifest.json, a dist or project folder, or a bundle.</source>
        <translation>Evalúa un manifest.json, una carpeta dist o de proyecto, o un bundle.</translation>
    </message>
    <message>
        <source>Trust this public key in PEM; for cosign.</source>
        <translation>Confía en esta clave pública en PEM; para cosign.</translation>
    </message>
    <message>
        <source>Trust these certificates in PEM; for x509.</source>
        <translation>Confía en estos certificados en PEM; para x509.</translation>
    </message>
    <message>
        <source>Trust the keys of this OpenPGP keyring; for pgp.</source>
        <translation>Confía en las claves de este anillo de claves OpenPGP; para pgp.</translation>
    </message>
    <message>
        <source>Trust one of the user&apos;s own identities.</source>
        <translation>Confía en una de las identidades propias del usuario.</translation>
    </message>
    <message>
        <source>Trust this signer for this extension from now on: where it is seen for the first time, or where one of the options above vouches for it; then also instead of the signer remembered before.</source>
        <translation>Confía desde ahora en este firmante para esta extensión: cuando se ve por primera vez o cuando una de las opciones anteriores lo avala; en este caso también en lugar del firmante recordado antes.</translation>
    </message>
    <message>
        <source>Give one of --public-key, --ca-file, --keyring and --identity.</source>
        <translation>Indique una de las opciones --public-key, --ca-file, --keyring y --identity.</translation>
    </message>
    <message>
        <source>unchanged: yes (sha256:%1)</source>
        <translation>sin cambios: sí (sha256:%1)</translation>
    </message>
    <message>
        <source>unchanged: no</source>
        <translation>sin cambios: no</translation>
    </message>
    <message>
        <source>signed by: %1 (%2)</source>
        <translation>firmado por: %1 (%2)</translation>
    </message>
    <message>
        <source>trusted: yes</source>
        <translation>de confianza: sí</translation>
    </message>
    <message>
        <source>trusted: no</source>
        <translation>de confianza: no</translation>
    </message>
    <message>
        <source>    Remembered for this extension: %1</source>
        <translation>    Recordado para esta extensión: %1</translation>
    </message>
    <message>
        <source>    To remember the signer for this extension, give --remember.</source>
        <translation>    Para recordar el firmante de esta extensión, indique --remember.</translation>
    </message>
    <message>
        <source>--remember needs a bundle that says which extension it is.</source>
        <translation>--remember necesita un bundle que diga qué extensión es.</translation>
    </message>
    <message>
        <source>Say whether a signed bundle is unchanged, who signed it, and whether they are trusted.</source>
        <translation>Dice si un bundle firmado está sin cambios, quién lo firmó y si es de confianza.</translation>
    </message>
    <message>
        <source>Why it may stay: one line.</source>
        <translation>Por qué puede quedarse: una línea.</translation>
    </message>
    <message>
        <source>There is no finding %1 at %2; waybill-cli validate lists what there is.</source>
        <translation>No hay ningún hallazgo %1 en %2; waybill-cli validate enumera los que hay.</translation>
    </message>
    <message>
        <source>There are several findings %1 there; name one by its line: %2.</source>
        <translation>Hay varios hallazgos %1 ahí; indique uno por su línea: %2.</translation>
    </message>
    <message>
        <source>--reason is missing: why may it stay? One line of at most 500 characters.</source>
        <translation>Falta --reason: ¿por qué puede quedarse? Una línea de 500 caracteres como máximo.</translation>
    </message>
    <message>
        <source>waived %1 in %2</source>
        <translation>eximido: %1 en %2</translation>
    </message>
    <message>
        <source>Let a finding about secrets or junk pass, with the reason, in the folder&apos;s waivers.</source>
        <translation>Deja pasar un hallazgo sobre secretos o restos, con el motivo, en las exenciones de la carpeta.</translation>
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
        <translation>control de versiones</translation>
    </message>
    <message>
        <source>the rules themselves</source>
        <translation>las propias reglas</translation>
    </message>
    <message>
        <source>traces of a desktop</source>
        <translation>restos de un escritorio</translation>
    </message>
    <message>
        <source>always left out: %1 (%2)</source>
        <translation>siempre excluido: %1 (%2)</translation>
    </message>
    <message>
        <source>left out by %1, line %2: %3</source>
        <translation>excluido por %1, línea %2: %3</translation>
    </message>
    <message>
        <source>left out: not among the manifest&apos;s assets</source>
        <translation>excluido: no está entre los recursos del manifiesto</translation>
    </message>
    <message>
        <source>left out: no part of a project&apos;s bundle</source>
        <translation>excluido: no forma parte del bundle de un proyecto</translation>
    </message>
    <message>
        <source>left out: the build&apos;s own file goes to its place</source>
        <translation>excluido: ocupa su lugar el archivo propio de la compilación</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Taken as a project folder, as chosen.</source>
        <translation>Tratada como carpeta de proyecto, según lo elegido.</translation>
    </message>
    <message>
        <source>Taken as a dist folder, as chosen.</source>
        <translation>Tratada como carpeta dist, según lo elegido.</translation>
    </message>
    <message>
        <source>Taken as a dist folder: it has no manifest.json.</source>
        <translation>Tratada como carpeta dist: no tiene manifest.json.</translation>
    </message>
    <message>
        <source>A dist folder: it has no package.json, and is packed as it is.</source>
        <translation>Una carpeta dist: no tiene package.json y se empaqueta tal cual.</translation>
    </message>
    <message>
        <source>A dist folder: it has a package.json, but no sources and nothing built beside it.</source>
        <translation>Una carpeta dist: tiene un package.json, pero ni fuentes ni nada compilado junto a él.</translation>
    </message>
    <message>
        <source>A project folder: %1 stands beside manifest.json and package.json. What it has built is packed.</source>
        <translation>Una carpeta de proyecto: %1 está junto a manifest.json y package.json. Se empaqueta lo que ha compilado.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>its path begins at the root</source>
        <translation>su ruta empieza en la raíz</translation>
    </message>
    <message>
        <source>its path has two dots</source>
        <translation>su ruta contiene dos puntos seguidos (..)</translation>
    </message>
    <message>
        <source>a part of its path is empty</source>
        <translation>una parte de su ruta está vacía</translation>
    </message>
    <message>
        <source>a part of its path begins with a dot</source>
        <translation>una parte de su ruta empieza por un punto</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was written; an earlier bundle is untouched.</source>
        <translation>No se ha escrito nada; un bundle anterior sigue intacto.</translation>
    </message>
    <message>
        <source>The bundle was not changed.</source>
        <translation>El bundle no se ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>No se ha publicado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Where this is the answer to finalize, the version may be published all the same.</source>
        <translation>Si esta es la respuesta a «finalize», la versión puede estar publicada de todos modos.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the request id.</source>
        <translation>Informe al administrador del servidor, con el id. de solicitud.</translation>
    </message>
    <message>
        <source>Pack the folder again, or fetch the bundle again from where it came.</source>
        <translation>Vuelva a empaquetar la carpeta, o vuelva a obtener el bundle de donde procede.</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>El archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Check the path; a build may have removed it.</source>
        <translation>Compruebe la ruta; puede que una compilación lo haya eliminado.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Check its permissions and that its disk is connected.</source>
        <translation>Compruebe sus permisos y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another place.</source>
        <translation>Compruebe los permisos de su carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>Elija otro nombre o permita que se sustituya (--force).</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>El archivo cambió mientras se leía</translation>
    </message>
    <message>
        <source>Let the build finish, then try again.</source>
        <translation>Deje que termine la compilación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk.</source>
        <translation>Libere espacio o elija un lugar en otro disco.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a .zip or .7z file</source>
        <translation>No es una carpeta ni un archivo .zip o .7z</translation>
    </message>
    <message>
        <source>Choose the folder that your build writes, or an archive of it.</source>
        <translation>Elija la carpeta que escribe su compilación, o un archivo comprimido de ella.</translation>
    </message>
    <message>
        <source>The folder holds no files</source>
        <translation>La carpeta no contiene archivos</translation>
    </message>
    <message>
        <source>Run the build, or choose the folder that it writes to.</source>
        <translation>Ejecute la compilación o elija la carpeta en la que escribe.</translation>
    </message>
    <message>
        <source>The folder cannot be packed as it is</source>
        <translation>La carpeta no se puede empaquetar tal como está</translation>
    </message>
    <message>
        <source>The problems say which files; mend them and pack again.</source>
        <translation>Los problemas dicen qué archivos son; corríjalos y vuelva a empaquetar.</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>No se puede leer el archivo comprimido</translation>
    </message>
    <message>
        <source>It has to be a whole .zip or .7z file without a password.</source>
        <translation>Debe ser un archivo .zip o .7z completo y sin contraseña.</translation>
    </message>
    <message>
        <source>The archive is not safe to unpack</source>
        <translation>No es seguro desempaquetar el archivo comprimido</translation>
    </message>
    <message>
        <source>An entry would leave its folder, or is beyond a limit. Do not use this archive before you know where it comes from.</source>
        <translation>Una entrada saldría de su carpeta o supera un límite. No use este archivo comprimido antes de saber de dónde viene.</translation>
    </message>
    <message>
        <source>There is no manifest.json</source>
        <translation>No hay ningún manifest.json</translation>
    </message>
    <message>
        <source>It has to stand at the top of the folder; check that this is the folder that the build writes.</source>
        <translation>Debe estar en el nivel superior de la carpeta; compruebe que esta es la carpeta que escribe la compilación.</translation>
    </message>
    <message>
        <source>The manifest is not valid</source>
        <translation>El manifiesto no es válido</translation>
    </message>
    <message>
        <source>Mend the findings; the server would refuse this manifest.</source>
        <translation>Corrija los hallazgos; el servidor rechazaría este manifiesto.</translation>
    </message>
    <message>
        <source>The file of waivers cannot be used</source>
        <translation>No se puede usar el archivo de exenciones</translation>
    </message>
    <message>
        <source>Mend what the details name, or remove the file and let findings pass anew with waybill-cli waive.</source>
        <translation>Corrija lo que nombran los detalles, o elimine el archivo y vuelva a dejar pasar los hallazgos con waybill-cli waive.</translation>
    </message>
    <message>
        <source>This is no bundle: it is not compressed with zstd</source>
        <translation>Esto no es un bundle: no está comprimido con zstd</translation>
    </message>
    <message>
        <source>Choose a bundle.tar.zst.</source>
        <translation>Elija un bundle.tar.zst.</translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation>El bundle está dañado</translation>
    </message>
    <message>
        <source>The bundle is cut short</source>
        <translation>El bundle está incompleto</translation>
    </message>
    <message>
        <source>An entry of the bundle has an unsafe path</source>
        <translation>Una entrada del bundle tiene una ruta no segura</translation>
    </message>
    <message>
        <source>Nothing was written outside the folder.</source>
        <translation>No se ha escrito nada fuera de la carpeta.</translation>
    </message>
    <message>
        <source>Do not use this bundle before you know who made it.</source>
        <translation>No use este bundle antes de saber quién lo hizo.</translation>
    </message>
    <message>
        <source>The bundle has more entries than are read</source>
        <translation>El bundle tiene más entradas de las que se leen</translation>
    </message>
    <message>
        <source>At most 100,000 entries are read; an extension has far fewer.</source>
        <translation>Se leen 100 000 entradas como máximo; una extensión tiene muchas menos.</translation>
    </message>
    <message>
        <source>An entry of the bundle is too large to be read</source>
        <translation>Una entrada del bundle es demasiado grande para leerla</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it.</source>
        <translation>No desempaquete este bundle antes de saber quién lo hizo.</translation>
    </message>
    <message>
        <source>Unpacking the bundle takes more room or memory than is allowed</source>
        <translation>Desempaquetar el bundle necesita más espacio o memoria de lo permitido</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it. What zstd packed at level 22 can be packed again at 21.</source>
        <translation>No desempaquete este bundle antes de saber quién lo hizo. Lo que zstd empaquetó con el nivel 22 se puede volver a empaquetar con el 21.</translation>
    </message>
    <message>
        <source>The bundle is over the server&apos;s limit of 200 MiB</source>
        <translation>El bundle supera el límite del servidor de 200 MiB</translation>
    </message>
    <message>
        <source>Leave out what is not needed at run time; the page Contents lists the largest files first.</source>
        <translation>Excluya lo que no se necesita en tiempo de ejecución; la página Contenido enumera primero los archivos más grandes.</translation>
    </message>
    <message>
        <source>The bundle has no such entry</source>
        <translation>El bundle no tiene esa entrada</translation>
    </message>
    <message>
        <source>List the entries to see the names as they are stored.</source>
        <translation>Enumere las entradas para ver los nombres tal como están almacenados.</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Esto no es una dirección de servidor</translation>
    </message>
    <message>
        <source>Write it as https://registry.example.com, without a name, query or fragment.</source>
        <translation>Escríbala como https://registry.example.com, sin usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>The address is not encrypted</source>
        <translation>La dirección no está cifrada</translation>
    </message>
    <message>
        <source>Nothing was sent: anyone on the way could read the key and change the bundle.</source>
        <translation>No se ha enviado nada: cualquiera en el camino podría leer la clave y cambiar el bundle.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this server where you trust the whole way to it.</source>
        <translation>Use https, o permita http sin cifrar para este servidor si confía en todo el camino hasta él.</translation>
    </message>
    <message>
        <source>This is no SHA-256</source>
        <translation>Esto no es un SHA-256</translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits in lower case.</source>
        <translation>Indique 64 dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>This name cannot be stored</source>
        <translation>No se puede almacenar este nombre</translation>
    </message>
    <message>
        <source>Object keys have no empty parts, no dots alone and no control characters.</source>
        <translation>Las claves de objeto no tienen partes vacías, ni partes solo de puntos, ni caracteres de control.</translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown</source>
        <translation>Se desconoce el nombre del servidor</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this machine is on the right network.</source>
        <translation>Compruebe si la dirección tiene errores de escritura y si este equipo está en la red correcta.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede alcanzar el servidor</translation>
    </message>
    <message>
        <source>Check that it runs, its port, and firewalls on the way; then publish again.</source>
        <translation>Compruebe que funcione, su puerto y los cortafuegos en el camino; después vuelva a publicar.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time</source>
        <translation>El servidor no aceptó la conexión a tiempo</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall swallows the connection. Try again later.</source>
        <translation>Puede estar sobrecargado, o un cortafuegos se traga la conexión. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made</source>
        <translation>No se pudo establecer una conexión segura con el servidor</translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, or too old a version of it. Ask its administrator.</source>
        <translation>Puede que no use TLS en este puerto, o que use una versión demasiado antigua. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation>El certificado del servidor no es válido hoy</translation>
    </message>
    <message>
        <source>It has expired, or is for later. Check this computer&apos;s date; if that is right, ask the server&apos;s administrator for a new certificate.</source>
        <translation>Ha caducado o es para más adelante. Compruebe la fecha de este equipo; si es correcta, pida un certificado nuevo al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself</source>
        <translation>El certificado del servidor solo está firmado por sí mismo</translation>
    </message>
    <message>
        <source>Anyone could have made it. If it is your own server, name its certificate in the server&apos;s settings.</source>
        <translation>Cualquiera podría haberlo hecho. Si es su propio servidor, indique su certificado en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <translation>El certificado del servidor es para otro nombre</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If it is right, another computer answers in the server&apos;s place.</source>
        <translation>Compruebe si la dirección tiene errores de escritura. Si es correcta, responde otro equipo en lugar del servidor.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate</source>
        <translation>Nadie en quien confíe este equipo avala el certificado del servidor</translation>
    </message>
    <message>
        <source>If your organisation has an authority of its own, name its certificate in the server&apos;s settings.</source>
        <translation>Si su organización tiene una autoridad propia, indique su certificado en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The file holds no certificate of an authority</source>
        <translation>El archivo no contiene ningún certificado de una autoridad</translation>
    </message>
    <message>
        <source>Give a PEM file with the authority&apos;s certificate (BEGIN CERTIFICATE).</source>
        <translation>Indique un archivo PEM con el certificado de la autoridad (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La conexión se interrumpió</translation>
    </message>
    <message>
        <source>Publish again; an upload starts again from its first byte.</source>
        <translation>Vuelva a publicar; una subida empieza de nuevo desde su primer byte.</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>El servidor dejó de responder</translation>
    </message>
    <message>
        <source>Try again later; it may be overloaded.</source>
        <translation>Vuelva a intentarlo más tarde; puede estar sobrecargado.</translation>
    </message>
    <message>
        <source>The server did not say in time whether it published</source>
        <translation>El servidor no dijo a tiempo si publicó</translation>
    </message>
    <message>
        <source>The version may be published.</source>
        <translation>La versión puede estar publicada.</translation>
    </message>
    <message>
        <source>Publish again to find out: where it is published, the server says that the version exists, and nothing is doubled.</source>
        <translation>Vuelva a publicar para averiguarlo: si está publicada, el servidor dice que la versión existe, y nada se duplica.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>El servidor remite a otra dirección</translation>
    </message>
    <message>
        <source>Nothing was sent there: your key belongs to the address that you chose.</source>
        <translation>No se ha enviado nada allí: su clave corresponde a la dirección que usted eligió.</translation>
    </message>
    <message>
        <source>Where you trust the new address, enter it as the server&apos;s address.</source>
        <translation>Si confía en la nueva dirección, introdúzcala como dirección del servidor.</translation>
    </message>
    <message>
        <source>The answer is not the registry&apos;s</source>
        <translation>La respuesta no es del registro</translation>
    </message>
    <message>
        <source>Something else answers at this address, such as a sign-in page or a proxy. Check the address.</source>
        <translation>En esta dirección responde otra cosa, como una página de inicio de sesión o un proxy. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server answered with an unexpected status</source>
        <translation>El servidor respondió con un estado inesperado</translation>
    </message>
    <message>
        <source>A proxy on the way may have answered. The details give the status; try again later.</source>
        <translation>Puede que haya respondido un proxy en el camino. Los detalles indican el estado; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server finds the request malformed</source>
        <translation>El servidor considera mal formada la solicitud</translation>
    </message>
    <message>
        <source>The details name the field. The server may be of another version than this program expects.</source>
        <translation>Los detalles nombran el campo. El servidor puede ser de una versión distinta de la que este programa espera.</translation>
    </message>
    <message>
        <source>You may not publish to this server</source>
        <translation>Usted no puede publicar en este servidor</translation>
    </message>
    <message>
        <source>Check the API key and the tenant; ask the administrator for the right to publish.</source>
        <translation>Compruebe la clave de API y el inquilino; pida al administrador el permiso para publicar.</translation>
    </message>
    <message>
        <source>The server has had too many requests from this address</source>
        <translation>El servidor ha recibido demasiadas solicitudes de esta dirección</translation>
    </message>
    <message>
        <source>Wait a minute, then publish again.</source>
        <translation>Espere un minuto y vuelva a publicar.</translation>
    </message>
    <message>
        <source>The server does not have the uploaded bundle any more</source>
        <translation>El servidor ya no tiene el bundle subido</translation>
    </message>
    <message>
        <source>Publish again; the bundle is uploaded anew.</source>
        <translation>Vuelva a publicar; el bundle se sube de nuevo.</translation>
    </message>
    <message>
        <source>The bytes are not the ones that were declared</source>
        <translation>Los bytes no son los declarados</translation>
    </message>
    <message>
        <source>The bundle changed on disk or on the way. Pack it again and publish that.</source>
        <translation>El bundle cambió en el disco o en el camino. Vuelva a empaquetarlo y publique el nuevo.</translation>
    </message>
    <message>
        <source>The server refuses the manifest</source>
        <translation>El servidor rechaza el manifiesto</translation>
    </message>
    <message>
        <source>Its findings stand among the problems, each in its place. Mend them, pack and publish again.</source>
        <translation>Sus hallazgos están entre los problemas, cada uno en su lugar. Corríjalos, empaquete y vuelva a publicar.</translation>
    </message>
    <message>
        <source>The server finds no manifest in the bundle</source>
        <translation>El servidor no encuentra ningún manifiesto en el bundle</translation>
    </message>
    <message>
        <source>Pack the folder again: manifest.json has to be at its top.</source>
        <translation>Vuelva a empaquetar la carpeta: manifest.json debe estar en su nivel superior.</translation>
    </message>
    <message>
        <source>The server takes signed bundles only</source>
        <translation>El servidor solo acepta bundles firmados</translation>
    </message>
    <message>
        <source>Sign the bundle with a key that the server trusts, then publish again.</source>
        <translation>Firme el bundle con una clave en la que confíe el servidor y vuelva a publicar.</translation>
    </message>
    <message>
        <source>The server refuses the signature</source>
        <translation>El servidor rechaza la firma</translation>
    </message>
    <message>
        <source>It does not fit the bundle, or is of a form that the server does not read. Sign the bundle again.</source>
        <translation>No corresponde al bundle, o tiene una forma que el servidor no lee. Vuelva a firmar el bundle.</translation>
    </message>
    <message>
        <source>The server does not trust the signer</source>
        <translation>El servidor no confía en el firmante</translation>
    </message>
    <message>
        <source>Ask its administrator to trust this key, giving its fingerprint, or sign with one that is trusted.</source>
        <translation>Pida a su administrador que confíe en esta clave, indicándole su huella, o firme con una que sea de confianza.</translation>
    </message>
    <message>
        <source>This version is published already</source>
        <translation>Esta versión ya está publicada</translation>
    </message>
    <message>
        <source>What was published before is unchanged; the server does not say with which bytes.</source>
        <translation>Lo que se publicó antes sigue sin cambios; el servidor no dice con qué bytes.</translation>
    </message>
    <message>
        <source>Raise the version in manifest.json, then pack and publish again.</source>
        <translation>Aumente la versión en manifest.json y después vuelva a empaquetar y publicar.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is not set up</source>
        <translation>El almacenamiento del servidor no está configurado</translation>
    </message>
    <message>
        <source>Trying again will not help: its administrator has to set up the storage.</source>
        <translation>Intentarlo de nuevo no servirá: su administrador tiene que configurar el almacenamiento.</translation>
    </message>
    <message>
        <source>The server could not store the upload</source>
        <translation>El servidor no pudo almacenar la subida</translation>
    </message>
    <message>
        <source>This may pass: try again in a few minutes.</source>
        <translation>Puede ser pasajero: vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>El servidor falló</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>No se puede usar el almacén</translation>
    </message>
    <message>
        <source>A folder: check its permissions and the space on its disk. A bucket: try again; what its server said stands in the details.</source>
        <translation>Una carpeta: compruebe sus permisos y el espacio en su disco. Un bucket: vuelva a intentarlo; lo que dijo su servidor está en los detalles.</translation>
    </message>
    <message>
        <source>The object store does not let you in</source>
        <translation>El almacén de objetos no le permite el acceso</translation>
    </message>
    <message>
        <source>Check its access key and secret key, the region, and this computer&apos;s clock; ask its administrator for the right to read the bucket.</source>
        <translation>Compruebe su clave de acceso y su clave secreta, la región y el reloj de este equipo; pida a su administrador el permiso para leer el bucket.</translation>
    </message>
    <message>
        <source>The object exists already, and stored objects never change</source>
        <translation>El objeto ya existe, y los objetos almacenados nunca cambian</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Use otra clave.</translation>
    </message>
    <message>
        <source>The local registry cannot listen there</source>
        <translation>El registro local no puede escuchar ahí</translation>
    </message>
    <message>
        <source>The port may be in use: choose another one, or 0 for any.</source>
        <translation>El puerto puede estar en uso: elija otro, o 0 para cualquiera.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa cometió un error</translation>
    </message>
    <message>
        <source>What was begun was not finished.</source>
        <translation>Lo que se había empezado no se terminó.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Notifíquelo, por favor, con los detalles.</translation>
    </message>
    <message>
        <source>The server says that the version is published.</source>
        <translation>El servidor dice que la versión está publicada.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the receipt: those who install this version may get nothing, or something else.</source>
        <translation>Informe al administrador del servidor, con el recibo: quienes instalen esta versión pueden no recibir nada, o recibir otra cosa.</translation>
    </message>
    <message>
        <source>The server&apos;s store does not hold what was published</source>
        <translation>El almacén del servidor no contiene lo que se publicó</translation>
    </message>
    <message>
        <source>The server&apos;s store holds only a part of the bundle</source>
        <translation>El almacén del servidor solo contiene una parte del bundle</translation>
    </message>
    <message>
        <source>The server&apos;s store holds other bytes than were sent</source>
        <translation>El almacén del servidor contiene bytes distintos de los enviados</translation>
    </message>
    <message>
        <source>The server&apos;s store holds another manifest than was sent</source>
        <translation>El almacén del servidor contiene un manifiesto distinto del enviado</translation>
    </message>
    <message>
        <source>The history of publishes cannot be used</source>
        <translation>No se puede usar el historial de publicaciones</translation>
    </message>
    <message>
        <source>What is not written down first is not sent.</source>
        <translation>Lo que no se anota primero no se envía.</translation>
    </message>
    <message>
        <source>Check the permissions of its file and the space on its disk. If the file is damaged, move it away; receipts that you saved are not touched.</source>
        <translation>Compruebe los permisos de su archivo y el espacio en su disco. Si el archivo está dañado, muévalo a otro lugar; los recibos que guardó no se tocan.</translation>
    </message>
    <message>
        <source>The history has no such publish</source>
        <translation>El historial no tiene esa publicación</translation>
    </message>
    <message>
        <source>List the history to see the ids; the first characters of one are enough.</source>
        <translation>Enumere el historial para ver los id.; bastan los primeros caracteres de uno.</translation>
    </message>
    <message>
        <source>This publish is still running</source>
        <translation>Esta publicación sigue en curso</translation>
    </message>
    <message>
        <source>Another window or command works on it. Wait until it ends, or stop it there.</source>
        <translation>Otra ventana u otro comando trabaja en ella. Espere a que termine, o deténgala allí.</translation>
    </message>
    <message>
        <source>This publish has ended</source>
        <translation>Esta publicación ha terminado</translation>
    </message>
    <message>
        <source>There is nothing to go on with; its outcome stands in the history.</source>
        <translation>No hay nada que continuar; su resultado está en el historial.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>Esto no es un recibo</translation>
    </message>
    <message>
        <source>Give a receipt that Waybill wrote (JSON), whole and unchanged.</source>
        <translation>Indique un recibo que haya escrito Waybill (JSON), completo y sin cambios.</translation>
    </message>
    <message>
        <source>The receipt does not fit</source>
        <translation>El recibo no coincide</translation>
    </message>
    <message>
        <source>It says other things than what it was compared with.</source>
        <translation>Dice algo distinto de aquello con lo que se comparó.</translation>
    </message>
    <message>
        <source>The details name the field. One of the two was changed, or belongs elsewhere.</source>
        <translation>Los detalles nombran el campo. Uno de los dos se cambió, o corresponde a otra cosa.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ</source>
        <translation>El reloj de este equipo y el del servidor difieren</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network: object stores and certificates refuse clocks that are wrong.</source>
        <translation>Ponga en hora este equipo por la red: los almacenes de objetos y los certificados rechazan los relojes que no van bien.</translation>
    </message>
    <message>
        <source>The version is published, but was not installed for the tenant</source>
        <translation>La versión está publicada, pero no se instaló para el inquilino</translation>
    </message>
    <message>
        <source>The publish stands. Only the installation failed.</source>
        <translation>La publicación es válida. Solo falló la instalación.</translation>
    </message>
    <message>
        <source>Install it again from the history, or in the server&apos;s own pages.</source>
        <translation>Vuelva a instalarla desde el historial, o en las páginas propias del servidor.</translation>
    </message>
    <message>
        <source>The file holds no server profiles</source>
        <translation>El archivo no contiene perfiles de servidor</translation>
    </message>
    <message>
        <source>No server was added or changed.</source>
        <translation>No se ha añadido ni cambiado ningún servidor.</translation>
    </message>
    <message>
        <source>Give a file that Waybill exported, whole and unchanged.</source>
        <translation>Indique un archivo que haya exportado Waybill, completo y sin cambios.</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was kept of it.</source>
        <translation>El archivo no se ha cambiado, y no se ha guardado nada de él.</translation>
    </message>
    <message>
        <source>The key is as it was, and nothing was signed.</source>
        <translation>La clave sigue como estaba, y no se ha firmado nada.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>No se ha firmado nada.</translation>
    </message>
    <message>
        <source>Nothing was lost, and no secret was written anywhere else.</source>
        <translation>No se ha perdido nada, y ningún secreto se ha escrito en otro lugar.</translation>
    </message>
    <message>
        <source>Whether the bundle is unchanged is not known.</source>
        <translation>No se sabe si el bundle está sin cambios.</translation>
    </message>
    <message>
        <source>The bundle is unchanged since it was signed.</source>
        <translation>El bundle no ha cambiado desde que se firmó.</translation>
    </message>
    <message>
        <source>This is no private key that can be read</source>
        <translation>Esto no es una clave privada que se pueda leer</translation>
    </message>
    <message>
        <source>Take a key file of cosign, a PEM file, a PKCS#12 file or an OpenPGP secret key.</source>
        <translation>Use un archivo de clave de cosign, un archivo PEM, un archivo PKCS#12 o una clave secreta OpenPGP.</translation>
    </message>
    <message>
        <source>This kind of key cannot be used here</source>
        <translation>Este tipo de clave no se puede usar aquí</translation>
    </message>
    <message>
        <source>Use ECDSA P-256 or RSA from 2,048 bits for cosign; ECDSA P-256, P-384 or RSA for x509; any key that may sign for pgp.</source>
        <translation>Use ECDSA P-256 o RSA de al menos 2048 bits para cosign; ECDSA P-256, P-384 o RSA para x509; cualquier clave que pueda firmar para pgp.</translation>
    </message>
    <message>
        <source>The certificate belongs to another key</source>
        <translation>El certificado corresponde a otra clave</translation>
    </message>
    <message>
        <source>Give the certificate that was issued for this key, and behind it those that lead to the root.</source>
        <translation>Indique el certificado emitido para esta clave y, tras él, los que llevan hasta la raíz.</translation>
    </message>
    <message>
        <source>The key or its certificate has expired or was revoked</source>
        <translation>La clave o su certificado ha caducado o se ha revocado</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or sign with another identity.</source>
        <translation>Haga renovar el certificado, o firme con otra identidad.</translation>
    </message>
    <message>
        <source>The key or its certificate is not valid yet</source>
        <translation>La clave o su certificado aún no es válido</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the day that the details name.</source>
        <translation>Compruebe el reloj de este equipo; si es correcto, espere al día que nombran los detalles.</translation>
    </message>
    <message>
        <source>The certificate or key may not be used for signatures</source>
        <translation>El certificado o la clave no se puede usar para firmar</translation>
    </message>
    <message>
        <source>Ask for a certificate with the usage digital signature, or take a key that may sign.</source>
        <translation>Pida un certificado con el uso de firma digital, o use una clave que pueda firmar.</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>No se puede leer el certificado</translation>
    </message>
    <message>
        <source>Give it as PEM, the certificate of the key first.</source>
        <translation>Indíquelo como PEM, con el certificado de la clave primero.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase</source>
        <translation>La clave está protegida con una frase de paso</translation>
    </message>
    <message>
        <source>Enter it; on the command line, give --passphrase-file or set WAYBILL_PASSPHRASE.</source>
        <translation>Introdúzcala; en la línea de comandos, indique --passphrase-file o defina WAYBILL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>La frase de paso no abre la clave</translation>
    </message>
    <message>
        <source>Check the keyboard layout and capitals, then enter it again.</source>
        <translation>Compruebe la distribución del teclado y las mayúsculas, e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>There is no such identity</source>
        <translation>No existe esa identidad</translation>
    </message>
    <message>
        <source>List the identities to see their names and fingerprints.</source>
        <translation>Enumere las identidades para ver sus nombres y huellas.</translation>
    </message>
    <message>
        <source>An identity with this name or this key is there already</source>
        <translation>Ya existe una identidad con este nombre o esta clave</translation>
    </message>
    <message>
        <source>Choose another name, or use the identity that is there.</source>
        <translation>Elija otro nombre o use la identidad existente.</translation>
    </message>
    <message>
        <source>What the keychain holds of this key is not what was put there</source>
        <translation>Lo que el llavero contiene de esta clave no es lo que se guardó en él</translation>
    </message>
    <message>
        <source>Another program may have changed or removed the item. Import the key again from its backup; type a server&apos;s key anew on its page.</source>
        <translation>Otro programa puede haber cambiado o eliminado el elemento. Vuelva a importar la clave desde su copia de seguridad; escriba de nuevo la clave de un servidor en su página.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session</source>
        <translation>No hay ningún servicio de llavero en esta sesión</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet), or use a key file for this session.</source>
        <translation>Inicie el llavero de su escritorio (GNOME Keyring, KWallet), o use un archivo de clave para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it with the password prompt or the settings of your desktop, then try again.</source>
        <translation>Desbloquéelo con el diálogo de contraseña o los ajustes de su escritorio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>El llavero no respondió a tiempo</translation>
    </message>
    <message>
        <source>A password prompt may be waiting behind another window. Try again, or use a key file for this session.</source>
        <translation>Puede haber un diálogo de contraseña esperando detrás de otra ventana. Vuelva a intentarlo, o use un archivo de clave para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain refused or failed</source>
        <translation>El llavero se negó o falló</translation>
    </message>
    <message>
        <source>The details give its own words. Try again, or use a key file for this session.</source>
        <translation>Los detalles recogen sus propias palabras. Vuelva a intentarlo, o use un archivo de clave para esta sesión.</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG no pudo hacerlo</translation>
    </message>
    <message>
        <source>Check that gpg can sign with this key in a terminal; its agent may need a window for the passphrase.</source>
        <translation>Compruebe que gpg puede firmar con esta clave en un terminal; su agente puede necesitar una ventana para la frase de paso.</translation>
    </message>
    <message>
        <source>The token could not be used</source>
        <translation>No se pudo usar el token</translation>
    </message>
    <message>
        <source>Check that it is plugged in, its PIN, and the address that names the key (pkcs11:…).</source>
        <translation>Compruebe que está conectado, su PIN y la dirección que nombra la clave (pkcs11:…).</translation>
    </message>
    <message>
        <source>The signature could not be made</source>
        <translation>No se pudo crear la firma</translation>
    </message>
    <message>
        <source>The details give the reason.</source>
        <translation>Los detalles indican el motivo.</translation>
    </message>
    <message>
        <source>The time-stamping authority gave no valid timestamp</source>
        <translation>La autoridad de sellado de tiempo no dio un sello de tiempo válido</translation>
    </message>
    <message>
        <source>Try again later, choose another authority, or sign without a timestamp.</source>
        <translation>Vuelva a intentarlo más tarde, elija otra autoridad o firme sin sello de tiempo.</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>No se puede leer la firma</translation>
    </message>
    <message>
        <source>It has to be a sigstore bundle, a PKCS#7 or CMS signature or an armored OpenPGP signature. A placeholder is none.</source>
        <translation>Debe ser un bundle de sigstore, una firma PKCS#7 o CMS, o una firma OpenPGP con armadura. Un marcador de posición no lo es.</translation>
    </message>
    <message>
        <source>The signature is of a form that proves nothing</source>
        <translation>La firma tiene una forma que no prueba nada</translation>
    </message>
    <message>
        <source>A signature of a bundle stands apart from it and has exactly one signer. Ask for one that does.</source>
        <translation>La firma de un bundle está separada de él y tiene exactamente un firmante. Pida una que sea así.</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>La firma no corresponde al bundle</translation>
    </message>
    <message>
        <source>The bundle was changed after it was signed, or this is the signature of another one. Fetch both again.</source>
        <translation>El bundle se cambió después de firmarse, o esta es la firma de otro. Vuelva a obtener ambos.</translation>
    </message>
    <message>
        <source>There is nothing to check the signature with</source>
        <translation>No hay nada con lo que comprobar la firma</translation>
    </message>
    <message>
        <source>Give the signer&apos;s public key, certificate authority or OpenPGP certificate.</source>
        <translation>Indique la clave pública, la autoridad de certificación o el certificado OpenPGP del firmante.</translation>
    </message>
    <message>
        <source>The signer is not trusted</source>
        <translation>El firmante no es de confianza</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer over another way, then remember the signer, or give the authority that vouches.</source>
        <translation>Compare la huella con el firmante por otra vía y después recuerde el firmante, o indique la autoridad que lo avala.</translation>
    </message>
    <message>
        <source>It is signed with another key than last time</source>
        <translation>Está firmado con una clave distinta de la de la última vez</translation>
    </message>
    <message>
        <source>Ask the publisher over another way whether the key was replaced before you accept the new one.</source>
        <translation>Pregunte al publicador por otra vía si la clave se sustituyó antes de aceptar la nueva.</translation>
    </message>
    <message>
        <source>The file with trusted keys cannot be read</source>
        <translation>No se puede leer el archivo con claves de confianza</translation>
    </message>
    <message>
        <source>It has to hold PEM certificates or public keys, or an OpenPGP keyring.</source>
        <translation>Debe contener certificados o claves públicas PEM, o un anillo de claves OpenPGP.</translation>
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
        <translation>El manifiesto</translation>
    </message>
    <message>
        <source>What a manifest.json holds, for a server of today: one object with these fields.</source>
        <translation>Lo que contiene un manifest.json, para un servidor actual: un objeto con estos campos.</translation>
    </message>
    <message>
        <source>The extension&apos;s name</source>
        <translation>El nombre de la extensión</translation>
    </message>
    <message>
        <source>As a domain of yours, last part first: com.acme.reports. It stays the same for all versions.</source>
        <translation>Como un dominio suyo, con la última parte primero: com.acme.reports. Es el mismo en todas las versiones.</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Quién la publica</translation>
    </message>
    <message>
        <source>The name that people read beside the extension&apos;s.</source>
        <translation>El nombre que se lee junto al de la extensión.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La versión</translation>
    </message>
    <message>
        <source>Three numbers, as in 1.4.2, with a pre-release (1.4.2-rc.1) or a build (1.4.2+7) where you want one. 1.4.* takes the next free patch number. A version is published once.</source>
        <translation>Tres números, como 1.4.2, con una versión preliminar (1.4.2-rc.1) o una compilación (1.4.2+7) si lo desea. 1.4.* toma el siguiente número de parche libre. Una versión se publica una sola vez.</translation>
    </message>
    <message>
        <source>What executes it</source>
        <translation>Qué la ejecuta</translation>
    </message>
    <message>
        <source>Today there is one alone: wasm-js@1.</source>
        <translation>Hoy solo hay uno: wasm-js@1.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>A list of names as in cap:http.fetch. What is not listed is not granted, but for what everybody has.</source>
        <translation>Una lista de nombres como cap:http.fetch. Lo que no figura en ella no se concede, salvo lo que todas tienen.</translation>
    </message>
    <message>
        <source>One capability</source>
        <translation>Una capacidad</translation>
    </message>
    <message>
        <source>One of the known names; each once.</source>
        <translation>Uno de los nombres conocidos; cada uno una vez.</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Sus páginas</translation>
    </message>
    <message>
        <source>Leave it out for an extension without any.</source>
        <translation>Omítalo en una extensión que no tenga ninguna.</translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation>Cómo se muestran las páginas</translation>
    </message>
    <message>
        <source>Always iframe: there is no other way.</source>
        <translation>Siempre iframe: no hay otra manera.</translation>
    </message>
    <message>
        <source>The page that opens first</source>
        <translation>La página que se abre primero</translation>
    </message>
    <message>
        <source>Its path in the bundle, as in ui/index.html. The Runner serves what is below ui/.</source>
        <translation>Su ruta en el bundle, como ui/index.html. El Runner sirve lo que está dentro de ui/.</translation>
    </message>
    <message>
        <source>Where it shows up</source>
        <translation>Dónde aparece</translation>
    </message>
    <message>
        <source>The menus that lead to it.</source>
        <translation>Los menús que llevan a ella.</translation>
    </message>
    <message>
        <source>Its entry in the menu of apps</source>
        <translation>Su entrada en el menú de aplicaciones</translation>
    </message>
    <message>
        <source>An object with a label.</source>
        <translation>Un objeto con una etiqueta.</translation>
    </message>
    <message>
        <source>The words of that entry</source>
        <translation>El texto de esa entrada</translation>
    </message>
    <message>
        <source>What people click on.</source>
        <translation>En lo que se hace clic.</translation>
    </message>
    <message>
        <source>Its entry in the client portal&apos;s menu</source>
        <translation>Su entrada en el menú del portal de clientes</translation>
    </message>
    <message>
        <source>The words of that entry in the portal</source>
        <translation>El texto de esa entrada en el portal</translation>
    </message>
    <message>
        <source>What clients click on.</source>
        <translation>En lo que hacen clic los clientes.</translation>
    </message>
    <message>
        <source>Addresses within its pages</source>
        <translation>Direcciones dentro de sus páginas</translation>
    </message>
    <message>
        <source>Known to the published schema alone; the server overlooks them.</source>
        <translation>Solo las conoce el esquema publicado; el servidor las pasa por alto.</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>A path, and the path of the page for it.</source>
        <translation>Una ruta, y la ruta de la página que le corresponde.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>As in /settings.</source>
        <translation>Como /settings.</translation>
    </message>
    <message>
        <source>The page for it</source>
        <translation>La página que le corresponde</translation>
    </message>
    <message>
        <source>As in ui/settings.html.</source>
        <translation>Como ui/settings.html.</translation>
    </message>
    <message>
        <source>Where the pages stand</source>
        <translation>Dónde están las páginas</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: as in /.</source>
        <translation>Del manifiesto mínimo de servidores antiguos: como /.</translation>
    </message>
    <message>
        <source>The pages&apos; files</source>
        <translation>Los archivos de las páginas</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: patterns, as in ui/**.</source>
        <translation>Del manifiesto mínimo de servidores antiguos: patrones, como ui/**.</translation>
    </message>
    <message>
        <source>One pattern of the pages&apos; files</source>
        <translation>Un patrón de los archivos de las páginas</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers.</source>
        <translation>Del manifiesto mínimo de servidores antiguos.</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>What its code answers</source>
        <translation>A qué responde su código</translation>
    </message>
    <message>
        <source>Each with method, path and handler; together method and path are there once. The code is dist/main.wasm.</source>
        <translation>Cada uno con method, path y handler; method y path juntos aparecen una sola vez. El código es dist/main.wasm.</translation>
    </message>
    <message>
        <source>One endpoint</source>
        <translation>Un endpoint</translation>
    </message>
    <message>
        <source>A call that the code answers.</source>
        <translation>Una llamada a la que responde el código.</translation>
    </message>
    <message>
        <source>The HTTP method</source>
        <translation>El método HTTP</translation>
    </message>
    <message>
        <source>In upper case. The server takes OPTIONS and HEAD besides.</source>
        <translation>En mayúsculas. El servidor acepta además OPTIONS y HEAD.</translation>
    </message>
    <message>
        <source>The path</source>
        <translation>La ruta</translation>
    </message>
    <message>
        <source>It begins with /, and holds neither white space nor two dots in a row.</source>
        <translation>Empieza por / y no contiene espacios en blanco ni dos puntos seguidos (..).</translation>
    </message>
    <message>
        <source>The handler</source>
        <translation>El manejador</translation>
    </message>
    <message>
        <source>Its name in the code.</source>
        <translation>Su nombre en el código.</translation>
    </message>
    <message>
        <source>Whether it can be called by a schedule</source>
        <translation>Si una programación puede llamarlo</translation>
    </message>
    <message>
        <source>Real manifests have it; the published schema does not know it.</source>
        <translation>Los manifiestos reales lo tienen; el esquema publicado no lo conoce.</translation>
    </message>
    <message>
        <source>Files to hand out</source>
        <translation>Archivos que se ofrecen</translation>
    </message>
    <message>
        <source>Patterns, as in ui/**: * stays within a folder, ** goes below. Each should match a file.</source>
        <translation>Patrones, como ui/**: * se queda en una carpeta, ** entra en las inferiores. Cada uno debería coincidir con un archivo.</translation>
    </message>
    <message>
        <source>One pattern</source>
        <translation>Un patrón</translation>
    </message>
    <message>
        <source>From the top of the bundle.</source>
        <translation>Desde el nivel superior del bundle.</translation>
    </message>
    <message>
        <source>Code made ready for a machine</source>
        <translation>Código preparado para una plataforma</translation>
    </message>
    <message>
        <source>An object of targets, each with the path of its file in the bundle.</source>
        <translation>Un objeto de plataformas, cada una con la ruta de su archivo en el bundle.</translation>
    </message>
    <message>
        <source>The file for one target</source>
        <translation>El archivo para una plataforma</translation>
    </message>
    <message>
        <source>Its path in the bundle.</source>
        <translation>Su ruta en el bundle.</translation>
    </message>
    <message>
        <source>Events that its code hears</source>
        <translation>Eventos que escucha su código</translation>
    </message>
    <message>
        <source>Known to the published schema; the server of today refuses the field.</source>
        <translation>El esquema publicado lo conoce; el servidor actual rechaza el campo.</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Un evento</translation>
    </message>
    <message>
        <source>A topic, and the handler for it.</source>
        <translation>Un tema, y el manejador que le corresponde.</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>El tema</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>Lo que se escucha.</translation>
    </message>
    <message>
        <source>The handler of the event</source>
        <translation>El manejador del evento</translation>
    </message>
    <message>
        <source>The list of its parts</source>
        <translation>La lista de sus componentes</translation>
    </message>
    <message>
        <source>The path of an SBOM in the bundle, for the published schema; the server of today refuses the field.</source>
        <translation>La ruta de un SBOM en el bundle, para el esquema publicado; el servidor actual rechaza el campo.</translation>
    </message>
    <message>
        <source>The code of older shapes</source>
        <translation>El código de formas antiguas</translation>
    </message>
    <message>
        <source>In the minimal manifest an object with wasm; the server of today refuses the field.</source>
        <translation>En el manifiesto mínimo, un objeto con wasm; el servidor actual rechaza el campo.</translation>
    </message>
    <message>
        <source>The file of that code</source>
        <translation>El archivo de ese código</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: its path in the bundle, as in entry.wasm.</source>
        <translation>Del manifiesto mínimo de servidores antiguos: su ruta en el bundle, como entry.wasm.</translation>
    </message>
    <message>
        <source>The extension&apos;s name for older servers</source>
        <translation>El nombre de la extensión para servidores antiguos</translation>
    </message>
    <message>
        <source>Of the minimal manifest: with it and without name, a manifest is of that shape.</source>
        <translation>Del manifiesto mínimo: con este campo y sin name, un manifiesto es de esa forma.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>The server asks for it.</source>
        <translation>El servidor lo exige.</translation>
    </message>
    <message>
        <source>The server takes it, and does without.</source>
        <translation>El servidor lo acepta, y prescinde de él si falta.</translation>
    </message>
    <message>
        <source>The server refuses manifests that have it.</source>
        <translation>El servidor rechaza los manifiestos que lo tienen.</translation>
    </message>
    <message>
        <source>The server overlooks it.</source>
        <translation>El servidor lo pasa por alto.</translation>
    </message>
    <message>
        <source>The published schema asks for it.</source>
        <translation>El esquema publicado lo exige.</translation>
    </message>
    <message>
        <source>The published schema knows it, and does without.</source>
        <translation>El esquema publicado lo conoce, y prescinde de él si falta.</translation>
    </message>
    <message>
        <source>The published schema does not know it.</source>
        <translation>El esquema publicado no lo conoce.</translation>
    </message>
    <message>
        <source>The published schema says nothing of it.</source>
        <translation>El esquema publicado no dice nada de él.</translation>
    </message>
    <message>
        <source>Older servers ask for it.</source>
        <translation>Los servidores antiguos lo exigen.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server refuses the manifest, and nothing is published.</source>
        <translation>El servidor rechaza el manifiesto, y no se publica nada.</translation>
    </message>
    <message>
        <source>A server that the manifest is meant for takes it all the same.</source>
        <translation>Un servidor para el que está pensado el manifiesto lo acepta de todos modos.</translation>
    </message>
    <message>
        <source>Nothing is wrong: the platform&apos;s schema and documents are told.</source>
        <translation>No hay nada mal: se informa de lo que dicen el esquema y los documentos de la plataforma.</translation>
    </message>
    <message>
        <source>The server takes it; the platform&apos;s published schema, or its documents, ask for something else.</source>
        <translation>El servidor lo acepta; el esquema publicado de la plataforma, o sus documentos, piden otra cosa.</translation>
    </message>
    <message>
        <source>The server would not notice; the extension would not work, or the bundle not be what was built.</source>
        <translation>El servidor no lo notaría; la extensión no funcionaría, o el bundle no sería lo que se compiló.</translation>
    </message>
    <message>
        <source>No server checks it; it may not be what was meant.</source>
        <translation>Ningún servidor lo comprueba; puede no ser lo que se quería.</translation>
    </message>
    <message>
        <source>The server takes it; the Runner that executes it does not.</source>
        <translation>El servidor lo acepta; el Runner que la ejecuta, no.</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Esto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket just before this place. Comments and trailing commas are not allowed.</source>
        <translation>Compruebe si falta una coma, una comilla o un corchete justo antes de este lugar. No se permiten comentarios ni comas finales.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>The byte %1 is not valid UTF-8.</source>
        <translation>El byte %1 no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Save manifest.json as UTF-8.</source>
        <translation>Guarde manifest.json como UTF-8.</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marca de orden de bytes</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>El archivo empieza por una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without a byte order mark; the server&apos;s reader stops at it.</source>
        <translation>Guárdelo como UTF-8 sin marca de orden de bytes; el lector del servidor se detiene en ella.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The build may have been broken off. Write the manifest again.</source>
        <translation>Puede que la compilación se interrumpiera. Vuelva a escribir el manifiesto.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>The manifest has %1 bytes; at most %2 are read.</source>
        <translation>El manifiesto tiene %1 bytes; se leen %2 como máximo.</translation>
    </message>
    <message>
        <source>A manifest is a page of text. Check that this is the right file.</source>
        <translation>Un manifiesto es una página de texto. Compruebe que este es el archivo correcto.</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>anidamiento demasiado profundo</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels.</source>
        <translation>Hay valores anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>Flatten this part; no field of a manifest needs such depth.</source>
        <translation>Aplane esta parte; ningún campo de un manifiesto necesita tanta profundidad.</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>texto después del final</translation>
    </message>
    <message>
        <source>There is more text after the end of the manifest.</source>
        <translation>Hay más texto después del final del manifiesto.</translation>
    </message>
    <message>
        <source>Remove what follows the last closing brace.</source>
        <translation>Elimine lo que sigue a la última llave de cierre.</translation>
    </message>
    <message>
        <source>control character in a text</source>
        <translation>carácter de control en un texto</translation>
    </message>
    <message>
        <source>The text holds the character %1, which JSON does not allow there.</source>
        <translation>El texto contiene el carácter %1, que JSON no permite ahí.</translation>
    </message>
    <message>
        <source>Write it as an escape (\n, \t), or remove it.</source>
        <translation>Escríbalo como secuencia de escape (\n, \t), o elimínelo.</translation>
    </message>
    <message>
        <source>text without an end</source>
        <translation>texto sin final</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Este texto no tiene comilla de cierre.</translation>
    </message>
    <message>
        <source>Add the missing quote.</source>
        <translation>Añada la comilla que falta.</translation>
    </message>
    <message>
        <source>repeated field</source>
        <translation>campo repetido</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; stands here a second time.</source>
        <translation>El campo «%1» aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <source>The server takes the last one without a word. Remove the other.</source>
        <translation>El servidor toma el último sin avisar. Elimine el otro.</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>The manifest is %1 instead of an object.</source>
        <translation>El manifiesto es %1 en lugar de un objeto.</translation>
    </message>
    <message>
        <source>It has to begin with { and end with }.</source>
        <translation>Debe empezar por { y terminar en }.</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>campo desconocido</translation>
    </message>
    <message>
        <source>The server refuses manifests with the field &quot;%1&quot;.</source>
        <translation>El servidor rechaza los manifiestos con el campo «%1».</translation>
    </message>
    <message>
        <source>Remove it. Known are name, publisher, version, runtime, capabilities, ui, api, assets and precompiled.</source>
        <translation>Elimínelo. Los conocidos son name, publisher, version, runtime, capabilities, ui, api, assets y precompiled.</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>falta name</translation>
    </message>
    <message>
        <source>The field &quot;name&quot; is missing.</source>
        <translation>Falta el campo «name».</translation>
    </message>
    <message>
        <source>Add it: the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>Añádalo: el nombre de la extensión, como &quot;com.acme.reports&quot;.</translation>
    </message>
    <message>
        <source>name is no text</source>
        <translation>name no es un texto</translation>
    </message>
    <message>
        <source>&quot;name&quot; has to be a text that is not blank, not %1.</source>
        <translation>«name» debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>Indique el nombre de la extensión, como &quot;com.acme.reports&quot;.</translation>
    </message>
    <message>
        <source>publisher is no text</source>
        <translation>publisher no es un texto</translation>
    </message>
    <message>
        <source>&quot;publisher&quot; has to be a text that is not blank, not %1.</source>
        <translation>«publisher» debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>Give the publisher&apos;s name, or remove the field.</source>
        <translation>Indique el nombre del publicador, o elimine el campo.</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>falta version</translation>
    </message>
    <message>
        <source>The field &quot;version&quot; is missing.</source>
        <translation>Falta el campo «version».</translation>
    </message>
    <message>
        <source>Add it, as in &quot;1.4.2&quot;.</source>
        <translation>Añádalo, como &quot;1.4.2&quot;.</translation>
    </message>
    <message>
        <source>version is no text</source>
        <translation>version no es un texto</translation>
    </message>
    <message>
        <source>&quot;version&quot; has to be a text that is not blank, not %1.</source>
        <translation>«version» debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>Write it in quotes, as in &quot;1.4.2&quot;.</source>
        <translation>Escríbala entre comillas, como &quot;1.4.2&quot;.</translation>
    </message>
    <message>
        <source>version is not of the form</source>
        <translation>version no tiene la forma debida</translation>
    </message>
    <message>
        <source>%1 is no version that the server takes.</source>
        <translation>%1 no es una versión que el servidor acepte.</translation>
    </message>
    <message>
        <source>Use three numbers, as in 1.4.2, 1.4.2-beta.1 or 1.4.2+build.7, or 1.4.* for the next free patch number.</source>
        <translation>Use tres números, como 1.4.2, 1.4.2-beta.1 o 1.4.2+build.7, o bien 1.4.* para el siguiente número de parche libre.</translation>
    </message>
    <message>
        <source>runtime is missing</source>
        <translation>falta runtime</translation>
    </message>
    <message>
        <source>The field &quot;runtime&quot; is missing.</source>
        <translation>Falta el campo «runtime».</translation>
    </message>
    <message>
        <source>Add &quot;runtime&quot;: &quot;wasm-js@1&quot;.</source>
        <translation>Añada &quot;runtime&quot;: &quot;wasm-js@1&quot;.</translation>
    </message>
    <message>
        <source>runtime is no text</source>
        <translation>runtime no es un texto</translation>
    </message>
    <message>
        <source>&quot;runtime&quot; has to be a text that is not empty, not %1.</source>
        <translation>«runtime» debe ser un texto que no esté vacío, no %1.</translation>
    </message>
    <message>
        <source>Use &quot;wasm-js@1&quot;.</source>
        <translation>Use &quot;wasm-js@1&quot;.</translation>
    </message>
    <message>
        <source>runtime is not of the form</source>
        <translation>runtime no tiene la forma debida</translation>
    </message>
    <message>
        <source>The runtime %1 has neither @ nor a hyphen.</source>
        <translation>El entorno de ejecución %1 no tiene ni @ ni guion.</translation>
    </message>
    <message>
        <source>capabilities is no list</source>
        <translation>capabilities no es una lista</translation>
    </message>
    <message>
        <source>&quot;capabilities&quot; has to be a list, not %1.</source>
        <translation>«capabilities» debe ser una lista, no %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;cap:http.fetch&quot;], or remove the field.</source>
        <translation>Escríbalo como [&quot;cap:http.fetch&quot;], o elimine el campo.</translation>
    </message>
    <message>
        <source>a capability is no text</source>
        <translation>una capacidad no es un texto</translation>
    </message>
    <message>
        <source>A capability has to be a text that is not blank, not %1.</source>
        <translation>Una capacidad debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;cap:http.fetch&quot;, or remove the entry.</source>
        <translation>Escríbala como &quot;cap:http.fetch&quot;, o elimine la entrada.</translation>
    </message>
    <message>
        <source>ui is no object</source>
        <translation>ui no es un objeto</translation>
    </message>
    <message>
        <source>&quot;ui&quot; has to be an object, not %1.</source>
        <translation>«ui» debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, or remove the field.</source>
        <translation>Escríbalo como {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, o elimine el campo.</translation>
    </message>
    <message>
        <source>ui.type is not iframe</source>
        <translation>ui.type no es iframe</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; has to be &quot;iframe&quot;, not %1.</source>
        <translation>«ui.type» debe ser &quot;iframe&quot;, no %1.</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; is missing; it has to be &quot;iframe&quot;.</source>
        <translation>Falta «ui.type»; debe ser &quot;iframe&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;iframe&quot;.</source>
        <translation>Escriba &quot;type&quot;: &quot;iframe&quot;.</translation>
    </message>
    <message>
        <source>ui.entry is no text</source>
        <translation>ui.entry no es un texto</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; has to be a text that is not blank, not %1.</source>
        <translation>«ui.entry» debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; is missing.</source>
        <translation>Falta «ui.entry».</translation>
    </message>
    <message>
        <source>Give the page that opens first, as in &quot;ui/index.html&quot;.</source>
        <translation>Indique la página que se abre primero, como &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>ui.entry with two dots</source>
        <translation>ui.entry con dos puntos seguidos (..)</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; may not hold two dots in a row: %1.</source>
        <translation>«ui.entry» no puede contener dos puntos seguidos (..): %1.</translation>
    </message>
    <message>
        <source>Give a path inside the bundle, as in &quot;ui/index.html&quot;.</source>
        <translation>Indique una ruta dentro del bundle, como &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>ui.hooks is no object</source>
        <translation>ui.hooks no es un objeto</translation>
    </message>
    <message>
        <source>&quot;ui.hooks&quot; has to be an object, not %1.</source>
        <translation>«ui.hooks» debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, or remove it.</source>
        <translation>Escríbalo como {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, o elimínelo.</translation>
    </message>
    <message>
        <source>a hook is no object</source>
        <translation>un hook no es un objeto</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has to be an object, not %2.</source>
        <translation>El hook «%1» debe ser un objeto, no %2.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;label&quot;: &quot;Reports&quot;}, or remove it.</source>
        <translation>Escríbalo como {&quot;label&quot;: &quot;Reports&quot;}, o elimínelo.</translation>
    </message>
    <message>
        <source>a hook&apos;s label is no text</source>
        <translation>la etiqueta de un hook no es un texto</translation>
    </message>
    <message>
        <source>The label of the hook &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>La etiqueta del hook «%1» debe ser un texto que no esté en blanco, no %2.</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has no label.</source>
        <translation>El hook «%1» no tiene etiqueta.</translation>
    </message>
    <message>
        <source>Give the words that the menu shows.</source>
        <translation>Indique el texto que muestra el menú.</translation>
    </message>
    <message>
        <source>api is no object</source>
        <translation>api no es un objeto</translation>
    </message>
    <message>
        <source>&quot;api&quot; has to be an object, not %1.</source>
        <translation>«api» debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;endpoints&quot;: []}, or remove the field.</source>
        <translation>Escríbalo como {&quot;endpoints&quot;: []}, o elimine el campo.</translation>
    </message>
    <message>
        <source>api.endpoints is no list</source>
        <translation>api.endpoints no es una lista</translation>
    </message>
    <message>
        <source>&quot;api.endpoints&quot; has to be a list, not %1.</source>
        <translation>«api.endpoints» debe ser una lista, no %1.</translation>
    </message>
    <message>
        <source>&quot;api&quot; has no &quot;endpoints&quot;.</source>
        <translation>«api» no tiene «endpoints».</translation>
    </message>
    <message>
        <source>Add the list of endpoints, or remove &quot;api&quot;.</source>
        <translation>Añada la lista de endpoints, o elimine «api».</translation>
    </message>
    <message>
        <source>an endpoint is no object</source>
        <translation>un endpoint no es un objeto</translation>
    </message>
    <message>
        <source>An endpoint has to be an object, not %1.</source>
        <translation>Un endpoint debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>Write it with method, path and handler.</source>
        <translation>Escríbalo con method, path y handler.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is no text</source>
        <translation>el método de un endpoint no es un texto</translation>
    </message>
    <message>
        <source>The endpoint&apos;s method has to be a text that is not blank, not %1.</source>
        <translation>El método del endpoint debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>The endpoint has no method.</source>
        <translation>El endpoint no tiene método.</translation>
    </message>
    <message>
        <source>Use one of GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</source>
        <translation>Use uno de estos: GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is unknown</source>
        <translation>el método de un endpoint es desconocido</translation>
    </message>
    <message>
        <source>The server does not know the method %1.</source>
        <translation>El servidor no conoce el método %1.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path is no text</source>
        <translation>la ruta de un endpoint no es un texto</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path has to be a text that is not blank, not %1.</source>
        <translation>La ruta del endpoint debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>The endpoint has no path.</source>
        <translation>El endpoint no tiene ruta.</translation>
    </message>
    <message>
        <source>Give it as in &quot;/reports&quot;.</source>
        <translation>Indíquela como &quot;/reports&quot;.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with white space</source>
        <translation>la ruta de un endpoint con espacios en blanco</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path holds white space: %1.</source>
        <translation>La ruta del endpoint contiene espacios en blanco: %1.</translation>
    </message>
    <message>
        <source>Remove it, or write it as %20.</source>
        <translation>Elimínelos, o escríbalos como %20.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with two dots</source>
        <translation>la ruta de un endpoint con dos puntos seguidos (..)</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path may not hold two dots in a row: %1.</source>
        <translation>La ruta del endpoint no puede contener dos puntos seguidos (..): %1.</translation>
    </message>
    <message>
        <source>Give a path that begins with / and has no &quot;..&quot;.</source>
        <translation>Indique una ruta que empiece por / y no tenga «..».</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler is no text</source>
        <translation>el manejador de un endpoint no es un texto</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler has to be a text that is not blank, not %1.</source>
        <translation>El manejador del endpoint debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>The endpoint has no handler.</source>
        <translation>El endpoint no tiene manejador.</translation>
    </message>
    <message>
        <source>Name the handler in your code, as in &quot;dist/handlers/list&quot;.</source>
        <translation>Indique el nombre del manejador en su código, como &quot;dist/handlers/list&quot;.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler with two dots</source>
        <translation>el manejador de un endpoint con dos puntos seguidos (..)</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler may not hold two dots in a row: %1.</source>
        <translation>El manejador del endpoint no puede contener dos puntos seguidos (..): %1.</translation>
    </message>
    <message>
        <source>Name a handler inside the bundle.</source>
        <translation>Indique un manejador dentro del bundle.</translation>
    </message>
    <message>
        <source>assets is no list</source>
        <translation>assets no es una lista</translation>
    </message>
    <message>
        <source>&quot;assets&quot; has to be a list, not %1.</source>
        <translation>«assets» debe ser una lista, no %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;], or remove the field.</source>
        <translation>Escríbalo como [&quot;ui/**&quot;], o elimine el campo.</translation>
    </message>
    <message>
        <source>an asset is no text</source>
        <translation>un recurso no es un texto</translation>
    </message>
    <message>
        <source>An asset has to be a text that is not blank, not %1.</source>
        <translation>Un recurso debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;ui/**&quot;, or remove the entry.</source>
        <translation>Escríbalo como &quot;ui/**&quot;, o elimine la entrada.</translation>
    </message>
    <message>
        <source>precompiled is no object</source>
        <translation>precompiled no es un objeto</translation>
    </message>
    <message>
        <source>&quot;precompiled&quot; has to be an object, not %1.</source>
        <translation>«precompiled» debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, or remove the field.</source>
        <translation>Escríbalo como {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, o elimine el campo.</translation>
    </message>
    <message>
        <source>a precompiled target is blank</source>
        <translation>una plataforma de precompiled está en blanco</translation>
    </message>
    <message>
        <source>A target of &quot;precompiled&quot; is blank.</source>
        <translation>Una plataforma de «precompiled» está en blanco.</translation>
    </message>
    <message>
        <source>Name the target.</source>
        <translation>Indique el nombre de la plataforma.</translation>
    </message>
    <message>
        <source>a precompiled file is no text</source>
        <translation>un archivo precompilado no es un texto</translation>
    </message>
    <message>
        <source>The file for the target &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>El archivo para la plataforma «%1» debe ser un texto que no esté en blanco, no %2.</translation>
    </message>
    <message>
        <source>Give the file&apos;s path in the bundle.</source>
        <translation>Indique la ruta del archivo en el bundle.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The server itself found this when it was to publish. Mend it, pack and publish again.</source>
        <translation>Lo encontró el propio servidor cuando debía publicar. Corríjalo, empaquete y vuelva a publicar.</translation>
    </message>
    <message>
        <source>minimal manifest of older servers</source>
        <translation>manifiesto mínimo de servidores antiguos</translation>
    </message>
    <message>
        <source>This is the minimal manifest of older servers.</source>
        <translation>Este es el manifiesto mínimo de servidores antiguos.</translation>
    </message>
    <message>
        <source>Today&apos;s server refuses it. Use name, version, runtime and ui instead, unless your server is an older one.</source>
        <translation>El servidor actual lo rechaza. Use name, version, runtime y ui en su lugar, a menos que su servidor sea antiguo.</translation>
    </message>
    <message>
        <source>extension is no text</source>
        <translation>extension no es un texto</translation>
    </message>
    <message>
        <source>&quot;extension&quot; has to be a text that is not blank, not %1.</source>
        <translation>«extension» debe ser un texto que no esté en blanco, no %1.</translation>
    </message>
    <message>
        <source>&quot;extension&quot; is missing.</source>
        <translation>Falta «extension».</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name.</source>
        <translation>Indique el nombre de la extensión.</translation>
    </message>
    <message>
        <source>version is no text (minimal)</source>
        <translation>version no es un texto (mínimo)</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing.</source>
        <translation>Falta «version».</translation>
    </message>
    <message>
        <source>Give it as in &quot;1.0.0&quot;.</source>
        <translation>Indíquela como &quot;1.0.0&quot;.</translation>
    </message>
    <message>
        <source>entry is no object</source>
        <translation>entry no es un objeto</translation>
    </message>
    <message>
        <source>&quot;entry&quot; has to be an object, not %1.</source>
        <translation>«entry» debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>&quot;entry&quot; is missing.</source>
        <translation>Falta «entry».</translation>
    </message>
    <message>
        <source>Write it as in {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</source>
        <translation>Escríbalo como {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</translation>
    </message>
    <message>
        <source>entry.wasm is not a path</source>
        <translation>entry.wasm no es una ruta</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; has to be a path in the bundle, not %1.</source>
        <translation>«entry.wasm» debe ser una ruta en el bundle, no %1.</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; is missing.</source>
        <translation>Falta «entry.wasm».</translation>
    </message>
    <message>
        <source>Give the WebAssembly file&apos;s path in the bundle, without &quot;..&quot;.</source>
        <translation>Indique la ruta del archivo WebAssembly en el bundle, sin «..».</translation>
    </message>
    <message>
        <source>ui is no object (minimal)</source>
        <translation>ui no es un objeto (mínimo)</translation>
    </message>
    <message>
        <source>Write it as in {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</source>
        <translation>Escríbalo como {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</translation>
    </message>
    <message>
        <source>ui.basePath is no text</source>
        <translation>ui.basePath no es un texto</translation>
    </message>
    <message>
        <source>&quot;ui.basePath&quot; has to be a text, not %1.</source>
        <translation>«ui.basePath» debe ser un texto, no %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;/&quot;.</source>
        <translation>Escríbalo como &quot;/&quot;.</translation>
    </message>
    <message>
        <source>ui.assets is no list of texts</source>
        <translation>ui.assets no es una lista de textos</translation>
    </message>
    <message>
        <source>&quot;ui.assets&quot; has to be a list of texts that are not blank; here is %1.</source>
        <translation>«ui.assets» debe ser una lista de textos que no estén en blanco; aquí hay %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;].</source>
        <translation>Escríbalo como [&quot;ui/**&quot;].</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>enlace simbólico</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 es un enlace simbólico.</translation>
    </message>
    <message>
        <source>The server&apos;s Runner drops links. Let the build copy the file instead.</source>
        <translation>El Runner del servidor descarta los enlaces. Haga que la compilación copie el archivo en su lugar.</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>archivo especial</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>Remove it: a bundle holds files only.</source>
        <translation>Elimínelo: un bundle solo contiene archivos.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check its permissions; a bundle without it would not be what you built.</source>
        <translation>Compruebe sus permisos; un bundle sin él no sería lo que compiló.</translation>
    </message>
    <message>
        <source>name is not UTF-8</source>
        <translation>el nombre no es UTF-8</translation>
    </message>
    <message>
        <source>The name %1 is not valid UTF-8.</source>
        <translation>El nombre %1 no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Rename it: other systems could not find the file.</source>
        <translation>Cámbiele el nombre: otros sistemas no podrían encontrar el archivo.</translation>
    </message>
    <message>
        <source>names differ in case only</source>
        <translation>nombres que solo difieren en mayúsculas</translation>
    </message>
    <message>
        <source>%1 and %2 differ in upper and lower case only.</source>
        <translation>%1 y %2 solo difieren en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>On some systems one would take the place of the other. Rename one.</source>
        <translation>En algunos sistemas uno ocuparía el lugar del otro. Cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>odd character in a name</source>
        <translation>carácter extraño en un nombre</translation>
    </message>
    <message>
        <source>The name %1 has a control character or a backslash.</source>
        <translation>El nombre %1 tiene un carácter de control o una barra invertida.</translation>
    </message>
    <message>
        <source>Rename it: not every system can store such a name.</source>
        <translation>Cámbielo: no todos los sistemas pueden almacenar un nombre así.</translation>
    </message>
    <message>
        <source>manifest.json is missing</source>
        <translation>falta manifest.json</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>No hay ningún manifest.json en el nivel superior de la carpeta.</translation>
    </message>
    <message>
        <source>Check that this is the folder that the build writes; without a manifest nothing can be published.</source>
        <translation>Compruebe que esta es la carpeta que escribe la compilación; sin manifiesto no se puede publicar nada.</translation>
    </message>
    <message>
        <source>skipped by the Runner</source>
        <translation>omitido por el Runner</translation>
    </message>
    <message>
        <source>The Runner will leave out %1.</source>
        <translation>El Runner omitirá %1.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, and paths with two dots anywhere. Rename the file, or leave it out of the build.</source>
        <translation>Omite las rutas con una parte que empieza por un punto y las rutas con dos puntos seguidos (..) en cualquier lugar. Cambie el nombre del archivo, o exclúyalo de la compilación.</translation>
    </message>
    <message>
        <source>second manifest.json</source>
        <translation>segundo manifest.json</translation>
    </message>
    <message>
        <source>%1 is a second manifest.</source>
        <translation>%1 es un segundo manifiesto.</translation>
    </message>
    <message>
        <source>Some servers may take it for the extension&apos;s own. Rename it where you can.</source>
        <translation>Algunos servidores pueden tomarlo por el propio de la extensión. Cámbiele el nombre si puede.</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>carpeta vacía</translation>
    </message>
    <message>
        <source>The folder %1 is empty, and is left out.</source>
        <translation>La carpeta %1 está vacía y se excluye.</translation>
    </message>
    <message>
        <source>A bundle holds files only. Put a file in it where the folder is needed.</source>
        <translation>Un bundle solo contiene archivos. Ponga un archivo en ella si la carpeta es necesaria.</translation>
    </message>
    <message>
        <source>rules cannot be read</source>
        <translation>no se pueden leer las reglas</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be read: %2.</source>
        <translation>No se pueden leer las reglas de %1: %2.</translation>
    </message>
    <message>
        <source>What they are to leave out would be published. Make it a readable file of at most 256 KiB, or remove it.</source>
        <translation>Lo que deben excluir se publicaría. Haga de él un archivo legible de 256 KiB como máximo, o elimínelo.</translation>
    </message>
    <message>
        <source>rule that leaves nothing out</source>
        <translation>regla que no excluye nada</translation>
    </message>
    <message>
        <source>The rule %2 (%1) leaves nothing out.</source>
        <translation>La regla %2 (%1) no excluye nada.</translation>
    </message>
    <message>
        <source>Nothing of that name is here, or another rule decides on it. Remove the line where it is not needed any more.</source>
        <translation>Aquí no hay nada con ese nombre, u otra regla decide sobre ello. Elimine la línea si ya no se necesita.</translation>
    </message>
    <message>
        <source>rule that takes nothing back in</source>
        <translation>regla que no vuelve a incluir nada</translation>
    </message>
    <message>
        <source>The rule %2 (%1) takes nothing back in.</source>
        <translation>La regla %2 (%1) no vuelve a incluir nada.</translation>
    </message>
    <message>
        <source>A file below a folder that is left out cannot be taken back in. Leave out what is in the folder (&quot;folder/*&quot;) instead of the folder.</source>
        <translation>Un archivo dentro de una carpeta excluida no se puede volver a incluir. Excluya lo que hay en la carpeta («folder/*») en lugar de la carpeta.</translation>
    </message>
    <message>
        <source>asset pattern without a file</source>
        <translation>patrón de recursos sin archivo</translation>
    </message>
    <message>
        <source>No file is named by the pattern %1 of the manifest&apos;s &quot;assets&quot;.</source>
        <translation>El patrón %1 de los «assets» del manifiesto no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>Check its spelling, and that the build has written what it names.</source>
        <translation>Compruebe cómo está escrito y que la compilación haya escrito lo que nombra.</translation>
    </message>
    <message>
        <source>needed file is left out</source>
        <translation>un archivo necesario está excluido</translation>
    </message>
    <message>
        <source>%1 is left out by the rule %3 (%2), but the manifest needs it.</source>
        <translation>La regla %3 (%2) excluye %1, pero el manifiesto lo necesita.</translation>
    </message>
    <message>
        <source>Take it back in with a line that begins with !, or change the rule.</source>
        <translation>Vuelva a incluirlo con una línea que empiece por !, o cambie la regla.</translation>
    </message>
    <message>
        <source>large file</source>
        <translation>archivo grande</translation>
    </message>
    <message>
        <source>%1 takes %2 MiB.</source>
        <translation>%1 ocupa %2 MiB.</translation>
    </message>
    <message>
        <source>It is one of the largest files. Check that users need it.</source>
        <translation>Es uno de los archivos más grandes. Compruebe que los usuarios lo necesitan.</translation>
    </message>
    <message>
        <source>folder over the cap</source>
        <translation>carpeta por encima del límite</translation>
    </message>
    <message>
        <source>The files take %1 MiB; the server takes bundles of at most %2 MiB, packed.</source>
        <translation>Los archivos ocupan %1 MiB; el servidor acepta bundles de %2 MiB como máximo, empaquetados.</translation>
    </message>
    <message>
        <source>Packing makes them smaller, perhaps not small enough. The largest files are named.</source>
        <translation>El empaquetado los reduce, pero quizá no lo suficiente. Se nombran los archivos más grandes.</translation>
    </message>
    <message>
        <source>bundle over the cap</source>
        <translation>bundle por encima del límite</translation>
    </message>
    <message>
        <source>The bundle has %1 MiB; the server takes at most %2 MiB.</source>
        <translation>El bundle tiene %1 MiB; el servidor acepta %2 MiB como máximo.</translation>
    </message>
    <message>
        <source>Leave out what users do not need: a .waybillignore file says what stays out.</source>
        <translation>Excluya lo que los usuarios no necesitan: un archivo .waybillignore dice qué queda fuera.</translation>
    </message>
    <message>
        <source>bundle has grown</source>
        <translation>el bundle ha crecido</translation>
    </message>
    <message>
        <source>The bundle is %1 % larger than the last version: %2 MiB then, %3 MiB now.</source>
        <translation>El bundle es un %1 % más grande que la última versión: antes %2 MiB, ahora %3 MiB.</translation>
    </message>
    <message>
        <source>Check that nothing came in by mistake. The contents name the largest files.</source>
        <translation>Compruebe que no haya entrado nada por error. El contenido nombra los archivos más grandes.</translation>
    </message>
    <message>
        <source>no WebAssembly in the project</source>
        <translation>ningún WebAssembly en el proyecto</translation>
    </message>
    <message>
        <source>The project has neither dist/main.wasm nor dist/component.wasm, and its endpoints need one.</source>
        <translation>El proyecto no tiene ni dist/main.wasm ni dist/component.wasm, y sus endpoints necesitan uno.</translation>
    </message>
    <message>
        <source>Build it first. A project without endpoints needs none.</source>
        <translation>Compílelo primero. Un proyecto sin endpoints no necesita ninguno.</translation>
    </message>
    <message>
        <source>minimal manifest (schema)</source>
        <translation>manifiesto mínimo (esquema)</translation>
    </message>
    <message>
        <source>The published schema does not know the minimal manifest of older servers.</source>
        <translation>El esquema publicado no conoce el manifiesto mínimo de servidores antiguos.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it for an older server. For today&apos;s, use name, publisher, version, runtime and ui.</source>
        <translation>Para un servidor antiguo no tiene nada de malo. Para el actual, use name, publisher, version, runtime y ui.</translation>
    </message>
    <message>
        <source>a field is missing (schema)</source>
        <translation>falta un campo (esquema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; the published schema asks for it.</source>
        <translation>Falta «%1»; el esquema publicado lo exige.</translation>
    </message>
    <message>
        <source>Add it where you know what belongs there: tools that go by the schema stop here.</source>
        <translation>Añádalo si sabe qué corresponde ahí: las herramientas que siguen el esquema se detienen aquí.</translation>
    </message>
    <message>
        <source>not a text (schema)</source>
        <translation>no es un texto (esquema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text by the published schema, not %2.</source>
        <translation>Según el esquema publicado, «%1» debe ser un texto, no %2.</translation>
    </message>
    <message>
        <source>Write it in quotes, or remove it.</source>
        <translation>Escríbalo entre comillas, o elimínelo.</translation>
    </message>
    <message>
        <source>not a list (schema)</source>
        <translation>no es una lista (esquema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list by the published schema, not %2.</source>
        <translation>Según el esquema publicado, «%1» debe ser una lista, no %2.</translation>
    </message>
    <message>
        <source>Write it between [ and ], or remove it.</source>
        <translation>Escríbalo entre [ y ], o elimínelo.</translation>
    </message>
    <message>
        <source>not an object (schema)</source>
        <translation>no es un objeto (esquema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object by the published schema, not %2.</source>
        <translation>Según el esquema publicado, «%1» debe ser un objeto, no %2.</translation>
    </message>
    <message>
        <source>Write it between { and }, or remove it.</source>
        <translation>Escríbalo entre { y }, o elimínelo.</translation>
    </message>
    <message>
        <source>a blank text (schema)</source>
        <translation>un texto en blanco (esquema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is blank.</source>
        <translation>«%1» está en blanco.</translation>
    </message>
    <message>
        <source>Say what it is, or remove it.</source>
        <translation>Diga qué es, o elimínelo.</translation>
    </message>
    <message>
        <source>not one of the values (schema)</source>
        <translation>no es uno de los valores (esquema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the published schema knows %3.</source>
        <translation>«%1» es %2; el esquema publicado conoce %3.</translation>
    </message>
    <message>
        <source>Use one of these: tools that go by the schema refuse others, and a Runner may not know them.</source>
        <translation>Use uno de estos: las herramientas que siguen el esquema rechazan otros, y un Runner puede no conocerlos.</translation>
    </message>
    <message>
        <source>a field that the schema does not know</source>
        <translation>un campo que el esquema no conoce</translation>
    </message>
    <message>
        <source>The published schema knows no field &quot;%1&quot;.</source>
        <translation>El esquema publicado no conoce ningún campo «%1».</translation>
    </message>
    <message>
        <source>The server overlooks it today. Check its spelling, or remove it.</source>
        <translation>El servidor lo pasa por alto hoy. Compruebe cómo está escrito, o elimínelo.</translation>
    </message>
    <message>
        <source>a field that the schema is late with</source>
        <translation>un campo que el esquema aún no recoge</translation>
    </message>
    <message>
        <source>The published schema knows no &quot;%1&quot;, but the platform uses it.</source>
        <translation>El esquema publicado no conoce «%1», pero la plataforma lo usa.</translation>
    </message>
    <message>
        <source>Nothing has to be done: real manifests have it, and the server takes it.</source>
        <translation>No hay que hacer nada: los manifiestos reales lo tienen, y el servidor lo acepta.</translation>
    </message>
    <message>
        <source>an empty list (schema)</source>
        <translation>una lista vacía (esquema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; the published schema asks for one entry at least.</source>
        <translation>«%1» está vacía; el esquema publicado exige al menos una entrada.</translation>
    </message>
    <message>
        <source>Add an endpoint, or leave &quot;api&quot; out.</source>
        <translation>Añada un endpoint, o prescinda de «api».</translation>
    </message>
    <message>
        <source>a capability twice</source>
        <translation>una capacidad repetida</translation>
    </message>
    <message>
        <source>The capability %1 stands here a second time.</source>
        <translation>La capacidad %1 aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <source>Once is enough; the published schema refuses repetitions.</source>
        <translation>Basta con una vez; el esquema publicado rechaza las repeticiones.</translation>
    </message>
    <message>
        <source>a capability without cap:</source>
        <translation>una capacidad sin cap:</translation>
    </message>
    <message>
        <source>%1 is the older name of %2.</source>
        <translation>%1 es el nombre antiguo de %2.</translation>
    </message>
    <message>
        <source>Older documents leave out &quot;cap:&quot;; the platform grants only the name with it.</source>
        <translation>Los documentos antiguos prescinden de «cap:»; la plataforma solo concede el nombre que lo lleva.</translation>
    </message>
    <message>
        <source>a capability in another spelling</source>
        <translation>una capacidad escrita de otra manera</translation>
    </message>
    <message>
        <source>%1 is written %2.</source>
        <translation>%1 se escribe %2.</translation>
    </message>
    <message>
        <source>The server compares without case and white space, the published schema does not.</source>
        <translation>El servidor compara sin distinguir mayúsculas ni espacios en blanco; el esquema publicado, no.</translation>
    </message>
    <message>
        <source>an unknown capability</source>
        <translation>una capacidad desconocida</translation>
    </message>
    <message>
        <source>No capability %1 is known.</source>
        <translation>No se conoce ninguna capacidad %1.</translation>
    </message>
    <message>
        <source>Nobody grants it, and the code that needs it will fail. Check its spelling: waybill-cli explain capabilities[] lists them all.</source>
        <translation>Nadie la concede, y el código que la necesita fallará. Compruebe cómo está escrita: waybill-cli explain capabilities[] las enumera todas.</translation>
    </message>
    <message>
        <source>a method in lower case</source>
        <translation>un método en minúsculas</translation>
    </message>
    <message>
        <source>The method %1 is not in upper case.</source>
        <translation>El método %1 no está en mayúsculas.</translation>
    </message>
    <message>
        <source>The server takes it in any case; the published schema wants it in upper case.</source>
        <translation>El servidor lo acepta de cualquier forma; el esquema publicado lo quiere en mayúsculas.</translation>
    </message>
    <message>
        <source>more for the schema</source>
        <translation>más sobre el esquema</translation>
    </message>
    <message>
        <source>The published schema has more than %1 remarks; %2 of them are left out.</source>
        <translation>El esquema publicado da lugar a más de %1 observaciones; se omiten %2 de ellas.</translation>
    </message>
    <message>
        <source>Mend those that stand here, and look again.</source>
        <translation>Corrija las que figuran aquí y vuelva a mirar.</translation>
    </message>
    <message>
        <source>name is no reverse domain</source>
        <translation>name no es un dominio invertido</translation>
    </message>
    <message>
        <source>The name %1 does not begin with a domain of yours.</source>
        <translation>El nombre %1 no empieza por un dominio suyo.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for a domain, last part first, as in &quot;com.acme.reports&quot;: so two publishers never meet.</source>
        <translation>Los documentos de la plataforma piden un dominio, con la última parte primero, como &quot;com.acme.reports&quot;: así dos publicadores nunca coinciden.</translation>
    </message>
    <message>
        <source>version is no semantic version</source>
        <translation>version no es una versión semántica</translation>
    </message>
    <message>
        <source>%1 is no semantic version.</source>
        <translation>%1 no es una versión semántica.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for Semantic Versioning 2.0.0: three numbers without leading zeros, as in 1.4.2 or 1.4.2-rc.1.</source>
        <translation>Los documentos de la plataforma piden Semantic Versioning 2.0.0: tres números sin ceros iniciales, como 1.4.2 o 1.4.2-rc.1.</translation>
    </message>
    <message>
        <source>the server chooses the version</source>
        <translation>el servidor elige la versión</translation>
    </message>
    <message>
        <source>%1 lets the server choose the next free patch number.</source>
        <translation>%1 deja que el servidor elija el siguiente número de parche libre.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Give three numbers where the version should be known beforehand.</source>
        <translation>No hay que hacer nada. Indique tres números si la versión debe conocerse de antemano.</translation>
    </message>
    <message>
        <source>an endpoint twice</source>
        <translation>un endpoint repetido</translation>
    </message>
    <message>
        <source>%1 %2 is declared a second time.</source>
        <translation>%1 %2 se declara por segunda vez.</translation>
    </message>
    <message>
        <source>Only one handler can answer. Remove one of the two, or give it another path.</source>
        <translation>Solo un manejador puede responder. Elimine uno de los dos, o dele otra ruta.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path without /</source>
        <translation>la ruta de un endpoint sin /</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not begin with /.</source>
        <translation>La ruta del endpoint %1 no empieza por /.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for it, as in &quot;/reports&quot;: without it a call may not find the handler.</source>
        <translation>Los documentos de la plataforma lo piden, como &quot;/reports&quot;: sin ella, una llamada puede no encontrar el manejador.</translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation>espacios en blanco alrededor de un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has white space at its beginning or end.</source>
        <translation>«%1» tiene espacios en blanco al principio o al final.</translation>
    </message>
    <message>
        <source>It is kept as it is, and nobody sees why a name or path does not fit. Remove it.</source>
        <translation>Se conservan tal cual, y nadie ve por qué un nombre o una ruta no coincide. Elimínelos.</translation>
    </message>
    <message>
        <source>ui.entry does not exist</source>
        <translation>ui.entry no existe</translation>
    </message>
    <message>
        <source>The page %1 is not in the folder.</source>
        <translation>La página %1 no está en la carpeta.</translation>
    </message>
    <message>
        <source>The extension would open on an error. Check the path from the top of the folder, upper and lower case, and that the build writes it.</source>
        <translation>La extensión se abriría con un error. Compruebe la ruta desde el nivel superior de la carpeta, las mayúsculas y minúsculas, y que la compilación la escriba.</translation>
    </message>
    <message>
        <source>assets without a file</source>
        <translation>recursos sin archivo</translation>
    </message>
    <message>
        <source>No file matches %1.</source>
        <translation>Ningún archivo coincide con %1.</translation>
    </message>
    <message>
        <source>Check the pattern: it counts from the top of the folder, * stays within a folder, ** goes below.</source>
        <translation>Compruebe el patrón: cuenta desde el nivel superior de la carpeta, * se queda en una carpeta, ** entra en las inferiores.</translation>
    </message>
    <message>
        <source>a precompiled file does not exist</source>
        <translation>un archivo precompilado no existe</translation>
    </message>
    <message>
        <source>The file %2 for the target &quot;%1&quot; is not in the folder.</source>
        <translation>El archivo %2 para la plataforma «%1» no está en la carpeta.</translation>
    </message>
    <message>
        <source>Check its path, and that the build writes it.</source>
        <translation>Compruebe su ruta y que la compilación lo escriba.</translation>
    </message>
    <message>
        <source>sbom does not exist</source>
        <translation>sbom no existe</translation>
    </message>
    <message>
        <source>The list of parts %1 is not in the folder.</source>
        <translation>La lista de componentes %1 no está en la carpeta.</translation>
    </message>
    <message>
        <source>entry does not exist</source>
        <translation>entry no existe</translation>
    </message>
    <message>
        <source>The file %1, which &quot;entry&quot; names, is not in the folder.</source>
        <translation>El archivo %1, que nombra «entry», no está en la carpeta.</translation>
    </message>
    <message>
        <source>Check its path; today&apos;s server refuses the field anyway.</source>
        <translation>Compruebe su ruta; el servidor actual rechaza el campo de todos modos.</translation>
    </message>
    <message>
        <source>entry.wasm does not exist</source>
        <translation>entry.wasm no existe</translation>
    </message>
    <message>
        <source>The code %1 is not in the folder.</source>
        <translation>El código %1 no está en la carpeta.</translation>
    </message>
    <message>
        <source>Nothing could run. Check the path, and that the build writes it.</source>
        <translation>No podría ejecutarse nada. Compruebe la ruta y que la compilación lo escriba.</translation>
    </message>
    <message>
        <source>the code does not exist</source>
        <translation>el código no existe</translation>
    </message>
    <message>
        <source>Code is declared, but %1 is not in the folder.</source>
        <translation>Se declara código, pero %1 no está en la carpeta.</translation>
    </message>
    <message>
        <source>The extension would install, and fail at its first call. Check that the build writes it, or remove the endpoints.</source>
        <translation>La extensión se instalaría y fallaría en su primera llamada. Compruebe que la compilación lo escriba, o elimine los endpoints.</translation>
    </message>
    <message>
        <source>no WebAssembly</source>
        <translation>no es WebAssembly</translation>
    </message>
    <message>
        <source>%1 does not begin as WebAssembly does.</source>
        <translation>%1 no empieza como WebAssembly.</translation>
    </message>
    <message>
        <source>The Runner could not load it. Check what the build puts there: it has to begin with the four bytes 00 61 73 6d.</source>
        <translation>El Runner no podría cargarlo. Compruebe qué pone ahí la compilación: debe empezar por los cuatro bytes 00 61 73 6d.</translation>
    </message>
    <message>
        <source>a core module</source>
        <translation>un módulo básico</translation>
    </message>
    <message>
        <source>%1 is a core module of WebAssembly, not a component.</source>
        <translation>%1 es un módulo básico de WebAssembly, no un componente.</translation>
    </message>
    <message>
        <source>Runners of today execute components. Nothing has to be done for a Runner that takes core modules; else build a component, as with jco componentize.</source>
        <translation>Los Runners actuales ejecutan componentes. No hay que hacer nada para un Runner que acepta módulos básicos; si no, compile un componente, por ejemplo con jco componentize.</translation>
    </message>
    <message>
        <source>an unknown kind of WebAssembly</source>
        <translation>una clase desconocida de WebAssembly</translation>
    </message>
    <message>
        <source>%1 is WebAssembly of a kind that is not known: its header goes on with %2.</source>
        <translation>%1 es WebAssembly de una clase que no se conoce: su cabecera continúa con %2.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and which version the build&apos;s tools write.</source>
        <translation>Compruebe que el archivo está completo y qué versión escriben las herramientas de la compilación.</translation>
    </message>
    <message>
        <source>assets were not all compared</source>
        <translation>no se compararon todos los recursos</translation>
    </message>
    <message>
        <source>%1 patterns of assets were not compared with the files.</source>
        <translation>%1 patrones de recursos no se compararon con los archivos.</translation>
    </message>
    <message>
        <source>That would take too long here. Use fewer patterns, or plainer ones.</source>
        <translation>Aquí llevaría demasiado tiempo. Use menos patrones, o más sencillos.</translation>
    </message>
    <message>
        <source>a named file is skipped by the Runner</source>
        <translation>el Runner omite un archivo nombrado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which the Runner will leave out.</source>
        <translation>«%1» nombra %2, que el Runner omitirá.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the file.</source>
        <translation>Omite las rutas con una parte que empieza por un punto, las rutas con dos puntos seguidos (..) en cualquier lugar y los enlaces. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>ui.entry is not served</source>
        <translation>ui.entry no se sirve</translation>
    </message>
    <message>
        <source>The page %1 is not below ui/, and the Runner serves nothing else.</source>
        <translation>La página %1 no está dentro de ui/, y el Runner no sirve nada más.</translation>
    </message>
    <message>
        <source>Move the page and what it loads below ui/, as in &quot;ui/index.html&quot;.</source>
        <translation>Mueva la página y lo que carga dentro de ui/, como &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>assets that are all skipped</source>
        <translation>recursos que se omiten todos</translation>
    </message>
    <message>
        <source>The Runner will leave out every file that %1 matches.</source>
        <translation>El Runner omitirá todos los archivos que coinciden con %1.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the files.</source>
        <translation>Omite las rutas con una parte que empieza por un punto, las rutas con dos puntos seguidos (..) en cualquier lugar y los enlaces. Cambie el nombre de los archivos.</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clave privada</translation>
    </message>
    <message>
        <source>%1 holds a private key (%2): %3, %4 characters.</source>
        <translation>%1 contiene una clave privada (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Anybody who gets the bundle gets the key. Leave the file out of the build, and replace the key: it may be in your history already. A key made for tests alone can be waived: waybill-cli waive.</source>
        <translation>Quien obtiene el bundle obtiene la clave. Excluya el archivo de la compilación y sustituya la clave: puede que ya esté en su historial de versiones. Una clave creada solo para pruebas se puede eximir: waybill-cli waive.</translation>
    </message>
    <message>
        <source>private key under a passphrase</source>
        <translation>clave privada con frase de paso</translation>
    </message>
    <message>
        <source>%1 holds a private key under a passphrase (%2): %3, %4 characters.</source>
        <translation>%1 contiene una clave privada con frase de paso (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Whoever gets the bundle can try passphrases for as long as they like. Leave the file out of the build.</source>
        <translation>Quien obtiene el bundle puede probar frases de paso todo el tiempo que quiera. Excluya el archivo de la compilación.</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>almacén de claves</translation>
    </message>
    <message>
        <source>%1 is a key store (%2): %3, %4 bytes and more.</source>
        <translation>%1 es un almacén de claves (%2): %3, %4 bytes y más.</translation>
    </message>
    <message>
        <source>It holds private keys as a rule. Leave the file out of the build; one with certificates alone can be waived: waybill-cli waive.</source>
        <translation>Por lo general contiene claves privadas. Excluya el archivo de la compilación; uno que solo contenga certificados se puede eximir: waybill-cli waive.</translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation>clave de una cuenta de servicio</translation>
    </message>
    <message>
        <source>%1 holds the private key of a service account (%2): %3, %4 characters.</source>
        <translation>%1 contiene la clave privada de una cuenta de servicio (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Leave the file out of the build, delete this key in the console, and make another one where it is needed: on a server.</source>
        <translation>Excluya el archivo de la compilación, elimine esta clave en la consola y cree otra donde se necesite: en un servidor.</translation>
    </message>
    <message>
        <source>cloud access key</source>
        <translation>clave de acceso a la nube</translation>
    </message>
    <message>
        <source>%1 holds a secret access key (%2): %3, %4 characters.</source>
        <translation>%1 contiene una clave de acceso secreta (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Deactivate the key at once in the console of the service, then leave it out of the build. Code that runs at the user&apos;s needs temporary credentials.</source>
        <translation>Desactive la clave de inmediato en la consola del servicio y después exclúyala de la compilación. El código que se ejecuta en el equipo del usuario necesita credenciales temporales.</translation>
    </message>
    <message>
        <source>id of a cloud access key</source>
        <translation>id. de una clave de acceso a la nube</translation>
    </message>
    <message>
        <source>%1 holds the id of an access key (%2): %3, %4 characters.</source>
        <translation>%1 contiene el id. de una clave de acceso (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>The id alone opens nothing. Check that its secret is not in the bundle as well.</source>
        <translation>El id. por sí solo no abre nada. Compruebe que su secreto no esté también en el bundle.</translation>
    </message>
    <message>
        <source>Java key store</source>
        <translation>almacén de claves de Java</translation>
    </message>
    <message>
        <source>It may hold private keys. Leave it out of the build unless it holds certificates alone.</source>
        <translation>Puede contener claves privadas. Exclúyalo de la compilación, salvo que solo contenga certificados.</translation>
    </message>
    <message>
        <source>access token of a service</source>
        <translation>token de acceso de un servicio</translation>
    </message>
    <message>
        <source>%1 holds an access token or secret key of %2: %3, %4 characters.</source>
        <translation>%1 contiene un token de acceso o una clave secreta de %2: %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Revoke it at the service: it counts as known once it was published. Then leave it out of the build, and read it at run time. One that is not real can be waived: waybill-cli waive.</source>
        <translation>Revóquelo en el servicio: se considera conocido una vez publicado. Después exclúyalo de la compilación y léalo en tiempo de ejecución. Uno que no sea real se puede eximir: waybill-cli waive.</translation>
    </message>
    <message>
        <source>key of a service that may be public</source>
        <translation>clave de un servicio que puede ser pública</translation>
    </message>
    <message>
        <source>%1 holds a key of %2: %3, %4 characters.</source>
        <translation>%1 contiene una clave de %2: %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Some keys of this form are meant for browsers. Check what this one may do, and restrict it to your addresses; else revoke it.</source>
        <translation>Algunas claves de esta forma están pensadas para navegadores. Compruebe qué permite esta y restrínjala a sus direcciones; si no, revóquela.</translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation>dirección de un webhook</translation>
    </message>
    <message>
        <source>%1 holds the address of a webhook of %2: %3, %4 characters.</source>
        <translation>%1 contiene la dirección de un webhook de %2: %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Whoever knows the address can post there. Let a server of yours do it, and make a new address.</source>
        <translation>Quien conozca la dirección puede enviar mensajes ahí. Haga que lo haga un servidor suyo y cree una dirección nueva.</translation>
    </message>
    <message>
        <source>shared access signature</source>
        <translation>firma de acceso compartido</translation>
    </message>
    <message>
        <source>%1 holds a shared access signature (%2): %3, %4 characters.</source>
        <translation>%1 contiene una firma de acceso compartido (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>It opens what it was made for until it expires. Check that this is meant for everybody, or make a new one for a server.</source>
        <translation>Abre aquello para lo que se creó hasta que caduca. Compruebe que está pensada para todos, o cree una nueva para un servidor.</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>%1 holds a token that a server has signed (%2): %3, %4 characters.</source>
        <translation>%1 contiene un token firmado por un servidor (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Until it expires it speaks for somebody. Leave it out of the build; one that is meant for everybody can be waived: waybill-cli waive.</source>
        <translation>Hasta que caduca, habla en nombre de alguien. Exclúyalo de la compilación; uno que está pensado para todos se puede eximir: waybill-cli waive.</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>contraseña en una dirección</translation>
    </message>
    <message>
        <source>%1 holds an address with a password (%2): %3, %4 characters.</source>
        <translation>%1 contiene una dirección con contraseña (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Change the password, and read it at run time from where no user sees it.</source>
        <translation>Cambie la contraseña y léala en tiempo de ejecución de donde ningún usuario la vea.</translation>
    </message>
    <message>
        <source>password in a connection string</source>
        <translation>contraseña en una cadena de conexión</translation>
    </message>
    <message>
        <source>%1 holds a connection string with a password (%2): %3, %4 characters.</source>
        <translation>%1 contiene una cadena de conexión con contraseña (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Change the password, and let a server of yours connect: users of an extension should not reach the database.</source>
        <translation>Cambie la contraseña y haga que se conecte un servidor suyo: los usuarios de una extensión no deberían llegar a la base de datos.</translation>
    </message>
    <message>
        <source>saved login</source>
        <translation>inicio de sesión guardado</translation>
    </message>
    <message>
        <source>%1 holds the saved login of a tool (%2): %3, %4 characters.</source>
        <translation>%1 contiene el inicio de sesión guardado de una herramienta (%2): %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Revoke the login, and keep the tool&apos;s file outside of the folder that is packed.</source>
        <translation>Revoque el inicio de sesión y mantenga el archivo de la herramienta fuera de la carpeta que se empaqueta.</translation>
    </message>
    <message>
        <source>value that looks like a secret</source>
        <translation>valor que parece un secreto</translation>
    </message>
    <message>
        <source>%1 sets %2 to what looks like a secret: %3, %4 characters.</source>
        <translation>%1 asigna a %2 lo que parece un secreto: %3, %4 caracteres.</translation>
    </message>
    <message>
        <source>Where it is one, revoke it and read it at run time. Where it is none, waive it with the reason: waybill-cli waive.</source>
        <translation>Si lo es, revóquelo y léalo en tiempo de ejecución. Si no lo es, exímalo con el motivo: waybill-cli waive.</translation>
    </message>
    <message>
        <source>more secrets than are told</source>
        <translation>más secretos de los que se indican</translation>
    </message>
    <message>
        <source>%1 holds more that looks like secrets than the %2 that are told.</source>
        <translation>%1 contiene más cosas que parecen secretos que las %2 indicadas.</translation>
    </message>
    <message>
        <source>Look at the file as a whole: it may be a dump, or data for tests, that does not belong into the bundle.</source>
        <translation>Mire el archivo en su conjunto: puede ser un volcado, o datos de prueba, que no corresponden al bundle.</translation>
    </message>
    <message>
        <source>file of environment variables</source>
        <translation>archivo de variables de entorno</translation>
    </message>
    <message>
        <source>%1 is a file of environment variables.</source>
        <translation>%1 es un archivo de variables de entorno.</translation>
    </message>
    <message>
        <source>Such files hold passwords and tokens as a rule. Leave it out of the build.</source>
        <translation>Estos archivos contienen por lo general contraseñas y tokens. Exclúyalo de la compilación.</translation>
    </message>
    <message>
        <source>folder of version control</source>
        <translation>carpeta de control de versiones</translation>
    </message>
    <message>
        <source>%1 is a folder of version control.</source>
        <translation>%1 es una carpeta de control de versiones.</translation>
    </message>
    <message>
        <source>It holds everything that was ever committed. Leave it out of the build.</source>
        <translation>Contiene todo lo que alguna vez se confirmó. Exclúyala de la compilación.</translation>
    </message>
    <message>
        <source>folder of packages</source>
        <translation>carpeta de paquetes</translation>
    </message>
    <message>
        <source>%1 holds the packages of the build.</source>
        <translation>%1 contiene los paquetes de la compilación.</translation>
    </message>
    <message>
        <source>Let the bundler put into the build what is needed, and leave this folder out.</source>
        <translation>Haga que el empaquetador de módulos (bundler) ponga en la compilación lo necesario, y excluya esta carpeta.</translation>
    </message>
    <message>
        <source>source map</source>
        <translation>mapa de fuentes</translation>
    </message>
    <message>
        <source>%1 is a source map.</source>
        <translation>%1 es un mapa de fuentes.</translation>
    </message>
    <message>
        <source>It shows your sources to everybody. Where that is not meant, switch source maps off in the build.</source>
        <translation>Muestra sus fuentes a todos. Si no es lo que se quiere, desactive los mapas de fuentes en la compilación.</translation>
    </message>
    <message>
        <source>source map inside a file</source>
        <translation>mapa de fuentes dentro de un archivo</translation>
    </message>
    <message>
        <source>%1 has its source map inside.</source>
        <translation>%1 lleva dentro su mapa de fuentes.</translation>
    </message>
    <message>
        <source>It shows your sources to everybody, and makes the file larger. Where that is not meant, switch it off in the build.</source>
        <translation>Muestra sus fuentes a todos y agranda el archivo. Si no es lo que se quiere, desactívelo en la compilación.</translation>
    </message>
    <message>
        <source>file of an editor or a system</source>
        <translation>archivo de un editor o de un sistema</translation>
    </message>
    <message>
        <source>%1 was made by an editor or a file manager.</source>
        <translation>%1 lo creó un editor o un gestor de archivos.</translation>
    </message>
    <message>
        <source>Nobody needs it. Leave it out of the build.</source>
        <translation>Nadie lo necesita. Exclúyalo de la compilación.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>%1 is a log.</source>
        <translation>%1 es un log.</translation>
    </message>
    <message>
        <source>Logs tell of your computer, and at times of passwords. Leave it out of the build.</source>
        <translation>Los logs dan datos de su equipo, y a veces contraseñas. Exclúyalo de la compilación.</translation>
    </message>
    <message>
        <source>file in which a tool keeps logins</source>
        <translation>archivo en el que una herramienta guarda inicios de sesión</translation>
    </message>
    <message>
        <source>%1 is a file in which a tool keeps its logins.</source>
        <translation>%1 es un archivo en el que una herramienta guarda sus inicios de sesión.</translation>
    </message>
    <message>
        <source>Leave it out of the build, whatever it holds today.</source>
        <translation>Exclúyalo de la compilación, contenga lo que contenga hoy.</translation>
    </message>
    <message>
        <source>private key by its name</source>
        <translation>clave privada por su nombre</translation>
    </message>
    <message>
        <source>%1 has the name of a private key.</source>
        <translation>%1 tiene el nombre de una clave privada.</translation>
    </message>
    <message>
        <source>Check what it is. A private key does not belong into a bundle.</source>
        <translation>Compruebe qué es. Una clave privada no corresponde a un bundle.</translation>
    </message>
    <message>
        <source>memory dump</source>
        <translation>volcado de memoria</translation>
    </message>
    <message>
        <source>%1 is the memory of a program that crashed.</source>
        <translation>%1 es la memoria de un programa que falló.</translation>
    </message>
    <message>
        <source>Whatever the program knew is in it. Leave it out of the build.</source>
        <translation>Contiene todo lo que el programa sabía. Exclúyalo de la compilación.</translation>
    </message>
    <message>
        <source>waiver that waives nothing</source>
        <translation>exención que no exime nada</translation>
    </message>
    <message>
        <source>The waiver of %1 in %2 is about nothing that is there now.</source>
        <translation>La exención de %1 en %2 no se refiere a nada que exista ahora.</translation>
    </message>
    <message>
        <source>What it was about has changed or is gone. Remove it from .waybill-waivers.json.</source>
        <translation>Aquello a lo que se refería ha cambiado o ya no está. Elimínela de .waybill-waivers.json.</translation>
    </message>
    <message>
        <source>waivers cannot be read</source>
        <translation>no se pueden leer las exenciones</translation>
    </message>
    <message>
        <source>The waivers in %1 cannot be read, so nothing is waived: %2</source>
        <translation>No se pueden leer las exenciones de %1, así que no se exime nada: %2</translation>
    </message>
    <message>
        <source>Mend the file, or move it away and waive again: waybill-cli waive.</source>
        <translation>Corrija el archivo, o muévalo a otro lugar y exima de nuevo: waybill-cli waive.</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Eximido: %1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Remove the field &quot;%1&quot;.</source>
        <translation>Eliminar el campo «%1».</translation>
    </message>
    <message>
        <source>Rename the field &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Cambiar el nombre del campo «%1» por «%2».</translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot; that stands before this one.</source>
        <translation>Eliminar el campo «%1» que está antes de este.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation>Añadir &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>Escribir %1 en su lugar.</translation>
    </message>
    <message>
        <source>Remove the white space around it.</source>
        <translation>Eliminar los espacios en blanco que lo rodean.</translation>
    </message>
    <message>
        <source>Put a / in front.</source>
        <translation>Poner una / delante.</translation>
    </message>
    <message>
        <source>Remove the entry %1.</source>
        <translation>Eliminar la entrada %1.</translation>
    </message>
    <message>
        <source>Remove the byte order mark.</source>
        <translation>Eliminar la marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>Eliminar la coma antes del corchete de cierre.</translation>
    </message>
    <message>
        <source>Write the character %1 as an escape.</source>
        <translation>Escribir el carácter %1 como secuencia de escape.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%L1 files</source>
        <translation>%L1 archivos</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation>queda más de una hora</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing was published. An uploaded copy may be on the server still; it does no harm, and nobody can install it.</source>
        <translation>No se ha publicado nada. Puede que aún haya una copia subida en el servidor; no causa ningún daño y nadie puede instalarla.</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and no usable answer came.</source>
        <translation>La versión puede estar publicada o no: el servidor tenía todo lo que necesitaba, y no llegó ninguna respuesta útil.</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>La versión está publicada.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>La versión está publicada, y el almacén del servidor contiene lo que se envió.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The bundle is being sent. Nothing is published yet.</source>
        <translation>Se está enviando el bundle. Aún no se ha publicado nada.</translation>
    </message>
    <message>
        <source>The bundle is uploaded. Nothing is published yet.</source>
        <translation>El bundle se ha subido. Aún no se ha publicado nada.</translation>
    </message>
    <message>
        <source>The version is published; what follows is not over.</source>
        <translation>La versión está publicada; lo que sigue no ha acabado.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent; what follows is not over.</source>
        <translation>La versión está publicada, y el almacén del servidor contiene lo que se envió; lo que sigue no ha acabado.</translation>
    </message>
    <message>
        <source>The server refused it. What was uploaded is being removed.</source>
        <translation>El servidor la rechazó. Se está retirando lo que se subió.</translation>
    </message>
    <message>
        <source>The server was told to publish it, and has not answered yet. It may be published already.</source>
        <translation>Se pidió al servidor que la publicara, y aún no ha respondido. Puede que ya esté publicada.</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En curso ahora</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it where it runs.</source>
        <translation>Espere a que termine, o deténgala donde se ejecuta.</translation>
    </message>
    <message>
        <source>Go on to send it again, or dismiss it.</source>
        <translation>Continúe para enviarla de nuevo, o descártela.</translation>
    </message>
    <message>
        <source>Go on to check and install what is left of it, or dismiss it: the publish stands.</source>
        <translation>Continúe para comprobar e instalar lo que falta de ella, o descártela: la publicación es válida.</translation>
    </message>
    <message>
        <source>Did not end: nothing was sent</source>
        <translation>No terminó: no se envió nada</translation>
    </message>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation>No se ha publicado nada, y no ha quedado nada en el servidor.</translation>
    </message>
    <message>
        <source>Did not end: it broke off while the bundle was sent</source>
        <translation>No terminó: se interrumpió mientras se enviaba el bundle</translation>
    </message>
    <message>
        <source>Did not end: uploaded, not published</source>
        <translation>No terminó: subida, no publicada</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy is on the server still; nobody can install it.</source>
        <translation>No se ha publicado nada. La copia subida sigue en el servidor; nadie puede instalarla.</translation>
    </message>
    <message>
        <source>Go on to publish it, or clean up to remove the uploaded copy.</source>
        <translation>Continúe para publicarla, o limpie para retirar la copia subida.</translation>
    </message>
    <message>
        <source>Published, but what was to follow did not end</source>
        <translation>Publicada, pero lo que debía seguir no terminó</translation>
    </message>
    <message>
        <source>Published and checked, but what was to follow did not end</source>
        <translation>Publicada y comprobada, pero lo que debía seguir no terminó</translation>
    </message>
    <message>
        <source>Refused by the server, and not cleaned up</source>
        <translation>Rechazada por el servidor, y sin limpiar</translation>
    </message>
    <message>
        <source>Clean up to remove the uploaded copy, or dismiss it.</source>
        <translation>Limpie para retirar la copia subida, o descártela.</translation>
    </message>
    <message>
        <source>Check again: the server is asked what became of it, and nothing is published twice.</source>
        <translation>Compruebe de nuevo: se pregunta al servidor qué fue de ella, y nada se publica dos veces.</translation>
    </message>
    <message>
        <source>The server says that the version is published; what it has stored could not be confirmed.</source>
        <translation>El servidor dice que la versión está publicada; no se pudo confirmar lo que ha almacenado.</translation>
    </message>
    <message>
        <source>This version was published before; what is there is unchanged, and nothing was added.</source>
        <translation>Esta versión se publicó antes; lo que hay allí sigue sin cambios, y no se ha añadido nada.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published.</source>
        <translation>El servidor la rechazó. No se ha publicado nada.</translation>
    </message>
    <message>
        <source>Published, not installed</source>
        <translation>Publicada, no instalada</translation>
    </message>
    <message>
        <source>Published; it is not known whether it is installed</source>
        <translation>Publicada; no se sabe si está instalada</translation>
    </message>
    <message>
        <source>Published, but not confirmed in the store</source>
        <translation>Publicada, pero sin confirmar en el almacén</translation>
    </message>
    <message>
        <source>Publish again to find out: where the version is published, the server says so, and nothing is doubled.</source>
        <translation>Vuelva a publicar para averiguarlo: si la versión está publicada, el servidor lo dice, y nada se duplica.</translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Publish it again where it is still wanted.</source>
        <translation>Publíquela de nuevo si aún se quiere.</translation>
    </message>
    <message>
        <source>Install it again, or in the server&apos;s own pages.</source>
        <translation>Instálela de nuevo, aquí o en las páginas propias del servidor.</translation>
    </message>
    <message>
        <source>It was not to be installed.</source>
        <translation>No debía instalarse.</translation>
    </message>
    <message>
        <source>It is installed for the tenant.</source>
        <translation>Está instalada para el inquilino.</translation>
    </message>
    <message>
        <source>It is not installed for the tenant.</source>
        <translation>No está instalada para el inquilino.</translation>
    </message>
    <message>
        <source>It is not known whether it is installed for the tenant.</source>
        <translation>No se sabe si está instalada para el inquilino.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (intento %2)</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: empezado</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>The history says the same.</source>
        <translation>El historial dice lo mismo.</translation>
    </message>
    <message>
        <source>This history does not have the publish: not compared with it.</source>
        <translation>Este historial no tiene la publicación: no se ha comparado con él.</translation>
    </message>
    <message>
        <source>The bundle is the one that was published.</source>
        <translation>El bundle es el que se publicó.</translation>
    </message>
    <message>
        <source>Not compared with a bundle.</source>
        <translation>No se ha comparado con un bundle.</translation>
    </message>
    <message>
        <source>The server&apos;s store holds what it says.</source>
        <translation>El almacén del servidor contiene lo que dice.</translation>
    </message>
    <message>
        <source>The server&apos;s store was not asked: no storage check is set up for it here.</source>
        <translation>No se preguntó al almacén del servidor: aquí no hay configurada ninguna comprobación del almacén.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Packs, checks and publishes extension bundles.</source>
        <translation>Empaqueta, comprueba y publica bundles de extensiones.</translation>
    </message>
    <message>
        <source>A dist or project folder, a .zip or .7z of one, or a bundle (.tar.zst), to open.</source>
        <translation>Lo que se abre: una carpeta dist o de proyecto, un .zip o .7z de ella, o un bundle (.tar.zst).</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The server&apos;s rules accept the manifest.</source>
        <translation>Las reglas del servidor aceptan el manifiesto.</translation>
    </message>
    <message>
        <source>The server may refuse the manifest.</source>
        <translation>El servidor puede rechazar el manifiesto.</translation>
    </message>
    <message>
        <source>The server would refuse the manifest.</source>
        <translation>El servidor rechazaría el manifiesto.</translation>
    </message>
    <message>
        <source>The manifest was not checked.</source>
        <translation>No se comprobó el manifiesto.</translation>
    </message>
    <message>
        <source>The bundle has %1; the server takes up to %2.</source>
        <translation>El bundle tiene %1; el servidor acepta hasta %2.</translation>
    </message>
    <message>
        <source>The server takes a bundle of this size.</source>
        <translation>El servidor acepta un bundle de este tamaño.</translation>
    </message>
    <message>
        <source>The server may refuse a bundle of this size.</source>
        <translation>El servidor puede rechazar un bundle de este tamaño.</translation>
    </message>
    <message>
        <source>The bundle cannot be sent.</source>
        <translation>No se puede enviar el bundle.</translation>
    </message>
    <message>
        <source>The bundle&apos;s size is not known.</source>
        <translation>No se conoce el tamaño del bundle.</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it: %1.</source>
        <translation>El bundle tiene el SHA-256 que se anotó junto a él: %1.</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it.</source>
        <translation>El bundle tiene el SHA-256 que se anotó junto a él.</translation>
    </message>
    <message>
        <source>The file beside the bundle holds no SHA-256 to compare with.</source>
        <translation>El archivo que está junto al bundle no contiene ningún SHA-256 con el que comparar.</translation>
    </message>
    <message>
        <source>The bundle is not the one whose SHA-256 was written down beside it.</source>
        <translation>El bundle no es aquel cuyo SHA-256 se anotó junto a él.</translation>
    </message>
    <message>
        <source>No SHA-256 stands beside the bundle to compare it with.</source>
        <translation>No hay ningún SHA-256 junto al bundle con el que compararlo.</translation>
    </message>
    <message>
        <source>The signature (%1) is over these very bytes. Signer: %2.</source>
        <translation>La firma (%1) es de estos mismos bytes. Firmante: %2.</translation>
    </message>
    <message>
        <source>The signature is over these very bytes.</source>
        <translation>La firma es de estos mismos bytes.</translation>
    </message>
    <message>
        <source>The signature is over these very bytes, but its key may not sign now.</source>
        <translation>La firma es de estos mismos bytes, pero su clave no puede firmar ahora.</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle.</source>
        <translation>La firma no corresponde al bundle.</translation>
    </message>
    <message>
        <source>The signature cannot be checked here.</source>
        <translation>La firma no se puede comprobar aquí.</translation>
    </message>
    <message>
        <source>Nobody on the way to %1 can read what is sent.</source>
        <translation>Nadie en el camino a %1 puede leer lo que se envía.</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>Nadie en el camino puede leer lo que se envía.</translation>
    </message>
    <message>
        <source>What is sent can be read and changed on the way, as you allowed it.</source>
        <translation>Lo que se envía se puede leer y cambiar en el camino, como usted permitió.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address.</source>
        <translation>No se puede enviar nada a esta dirección.</translation>
    </message>
    <message>
        <source>The address was not checked.</source>
        <translation>No se comprobó la dirección.</translation>
    </message>
    <message>
        <source>The server answered within %1 ms.</source>
        <translation>El servidor respondió en %1 ms.</translation>
    </message>
    <message>
        <source>The server was reached.</source>
        <translation>Se alcanzó el servidor.</translation>
    </message>
    <message>
        <source>The server was reached with difficulty.</source>
        <translation>Se alcanzó el servidor con dificultad.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se alcanzó el servidor.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>No se preguntó al servidor.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and %2 vouches for the server.</source>
        <translation>La conexión está cifrada (%1), y %2 avala el servidor.</translation>
    </message>
    <message>
        <source>The connection does not leave this computer.</source>
        <translation>La conexión no sale de este equipo.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>No se pudo establecer una conexión segura.</translation>
    </message>
    <message>
        <source>Whether the connection is safe is not known.</source>
        <translation>No se sabe si la conexión es segura.</translation>
    </message>
    <message>
        <source>You may publish to this server.</source>
        <translation>Usted puede publicar en este servidor.</translation>
    </message>
    <message>
        <source>The server cannot say now whether you may publish.</source>
        <translation>El servidor no puede decir ahora si usted puede publicar.</translation>
    </message>
    <message>
        <source>The server does not let you publish.</source>
        <translation>El servidor no le permite publicar.</translation>
    </message>
    <message>
        <source>Whether you may publish is not known.</source>
        <translation>No se sabe si usted puede publicar.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart.</source>
        <translation>El reloj de este equipo y el del servidor difieren en %1 s.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>El reloj de este equipo y el del servidor coinciden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart: that is much.</source>
        <translation>El reloj de este equipo y el del servidor difieren en %1 s: es mucho.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are too far apart.</source>
        <translation>El reloj de este equipo y el del servidor difieren demasiado.</translation>
    </message>
    <message>
        <source>The server did not tell its time.</source>
        <translation>El servidor no indicó su hora.</translation>
    </message>
    <message>
        <source>The server chooses the next free version for %1.</source>
        <translation>El servidor elige la siguiente versión libre para %1.</translation>
    </message>
    <message>
        <source>The version is free.</source>
        <translation>La versión está libre.</translation>
    </message>
    <message>
        <source>These very bytes are in the server&apos;s store already: version %1 may exist.</source>
        <translation>Estos mismos bytes ya están en el almacén del servidor: la versión %1 puede existir.</translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation>La versión %1 ya está publicada.</translation>
    </message>
    <message>
        <source>Whether version %1 is free is not known: the server offers no question for it.</source>
        <translation>No se sabe si la versión %1 está libre: el servidor no ofrece ninguna consulta para ello.</translation>
    </message>
    <message>
        <source>The bundle is sent with a signature.</source>
        <translation>El bundle se envía con una firma.</translation>
    </message>
    <message>
        <source>The server may demand a signature.</source>
        <translation>El servidor puede exigir una firma.</translation>
    </message>
    <message>
        <source>The server took signed bundles only, and this one is not signed.</source>
        <translation>El servidor solo aceptaba bundles firmados, y este no está firmado.</translation>
    </message>
    <message>
        <source>Whether the server demands a signature is not known: it offers no question for it.</source>
        <translation>No se sabe si el servidor exige una firma: no ofrece ninguna consulta para ello.</translation>
    </message>
    <message>
        <source>The server&apos;s store (%1) can be looked into.</source>
        <translation>Se puede mirar en el almacén del servidor (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s store can be looked into.</source>
        <translation>Se puede mirar en el almacén del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be looked into: what is published will not be checked there.</source>
        <translation>No se puede mirar en el almacén del servidor: lo que se publique no se comprobará allí.</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be used.</source>
        <translation>No se puede usar el almacén del servidor.</translation>
    </message>
    <message>
        <source>No store of the server is set up to be looked into.</source>
        <translation>No hay configurado ningún almacén del servidor en el que mirar.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation>No se ha publicado nada, y no ha quedado nada en el servidor.</translation>
    </message>
    <message>
        <source>The bundle was sent, but the server did not confirm that it is stored. Nothing was published.</source>
        <translation>El bundle se envió, pero el servidor no confirmó que esté almacenado. No se ha publicado nada.</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy could not be removed; it does no harm, and nobody can install it.</source>
        <translation>El bundle se subió, pero no se publicó. No se pudo retirar la copia subida; no causa ningún daño y nadie puede instalarla.</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy was removed from the server.</source>
        <translation>No se ha publicado nada. La copia subida se retiró del servidor.</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy was removed again.</source>
        <translation>El bundle se subió, pero no se publicó. La copia subida se retiró de nuevo.</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>La versión está publicada.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>La versión está publicada, y el almacén del servidor contiene lo que se envió.</translation>
    </message>
    <message>
        <source>The version that is there is unchanged; the server does not say with which bytes it was published.</source>
        <translation>La versión que hay allí sigue sin cambios; el servidor no dice con qué bytes se publicó.</translation>
    </message>
    <message>
        <source>It is published with these same bytes: there is nothing left to do.</source>
        <translation>Está publicada con estos mismos bytes: no queda nada por hacer.</translation>
    </message>
    <message>
        <source>It is published with other bytes, which are unchanged. Yours were not published.</source>
        <translation>Está publicada con otros bytes, que siguen sin cambios. Los suyos no se publicaron.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published, and nothing was left on the server.</source>
        <translation>El servidor la rechazó. No se ha publicado nada, y no ha quedado nada en el servidor.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published. The uploaded copy could not be removed; it does no harm.</source>
        <translation>El servidor la rechazó. No se ha publicado nada. No se pudo retirar la copia subida; no causa ningún daño.</translation>
    </message>
    <message>
        <source>The version may be published by this, or by somebody else: the server has it now, and does not say with which bytes.</source>
        <translation>La versión puede haberse publicado con esto, o por otra persona: el servidor la tiene ahora, y no dice con qué bytes.</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and did not give a usable answer.</source>
        <translation>La versión puede estar publicada o no: el servidor tenía todo lo que necesitaba, y no dio ninguna respuesta útil.</translation>
    </message>
    <message>
        <source>Check again: the server is asked once more, and its store where that is set up; nothing is published twice. Keep the request ids for the administrator.</source>
        <translation>Compruebe de nuevo: se pregunta otra vez al servidor, y a su almacén si está configurado; nada se publica dos veces. Conserve los id. de solicitud para el administrador.</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicada</translation>
    </message>
    <message>
        <source>Not published: sent, not confirmed</source>
        <translation>No publicada: enviada, sin confirmar</translation>
    </message>
    <message>
        <source>Not published: uploaded only</source>
        <translation>No publicada: solo subida</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Published and checked</source>
        <translation>Publicada y comprobada</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazada por el servidor</translation>
    </message>
    <message>
        <source>It is not known whether it is published</source>
        <translation>No se sabe si está publicada</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Leyendo la carpeta</translation>
    </message>
    <message>
        <source>Searching for secrets</source>
        <translation>Buscando secretos</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Desempaquetando</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetando</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Leyendo el bundle</translation>
    </message>
    <message>
        <source>Checking the bundle&apos;s SHA-256</source>
        <translation>Comprobando el SHA-256 del bundle</translation>
    </message>
    <message>
        <source>Signing the bundle</source>
        <translation>Firmando el bundle</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Comprobando la firma</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Publishing (cannot be stopped now)</source>
        <translation>Publicando (ahora no se puede detener)</translation>
    </message>
    <message>
        <source>Finding out whether it is published</source>
        <translation>Averiguando si está publicada</translation>
    </message>
    <message>
        <source>Checking what the server has stored</source>
        <translation>Comprobando lo que ha almacenado el servidor</translation>
    </message>
    <message>
        <source>Installing for the tenant</source>
        <translation>Instalando para el inquilino</translation>
    </message>
    <message>
        <source>Waiting before the next attempt</source>
        <translation>Esperando antes del siguiente intento</translation>
    </message>
    <message>
        <source>Removing the uploaded copy</source>
        <translation>Retirando la copia subida</translation>
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
        <translation>Sí: el bundle es byte por byte lo que se firmó.</translation>
    </message>
    <message>
        <source>No: the signature is not one of these bytes, or is of a form that proves nothing.</source>
        <translation>No: la firma no es de estos bytes, o tiene una forma que no prueba nada.</translation>
    </message>
    <message>
        <source>Not known: the signature could not be checked.</source>
        <translation>No se sabe: la firma no se pudo comprobar.</translation>
    </message>
    <message>
        <source>Nobody: a bad signature names no one.</source>
        <translation>Nadie: una firma incorrecta no nombra a nadie.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se sabe.</translation>
    </message>
    <message>
        <source>The owner of this %1 key; the key itself carries no name.</source>
        <translation>El dueño de esta clave %1; la propia clave no lleva ningún nombre.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2), certified by %3.</source>
        <translation>%1 (%2), certificado por %3.</translation>
    </message>
    <message>
        <source>A time-stamping authority saw it on %1.</source>
        <translation>Una autoridad de sellado de tiempo la vio el %1.</translation>
    </message>
    <message>
        <source>The signer gives the time %1.</source>
        <translation>El firmante indica la hora %1.</translation>
    </message>
    <message>
        <source>Yes: this signer is known.</source>
        <translation>Sí: este firmante es conocido.</translation>
    </message>
    <message>
        <source>Not yet: nothing is remembered of who signs this. Compare the fingerprint with the signer over another way before you remember it.</source>
        <translation>Aún no: no se recuerda nada sobre quién firma esto. Compare la huella con el firmante por otra vía antes de recordarlo.</translation>
    </message>
    <message>
        <source>No: it is signed with another key than last time. Ask the publisher over another way whether the key was replaced.</source>
        <translation>No: está firmado con una clave distinta de la de la última vez. Pregunte al publicador por otra vía si la clave se sustituyó.</translation>
    </message>
    <message>
        <source>No: %1. %2</source>
        <translation>No: %1. %2</translation>
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
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>key file, until Waybill is closed</source>
        <translation>archivo de clave, hasta que se cierre Waybill</translation>
    </message>
    <message>
        <source>held by gpg-agent</source>
        <translation>en gpg-agent</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>en un token</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>not done yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>con advertencias</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>con errores</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
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
        <translation>Fuente de manifest.json</translation>
    </message>
    <message>
        <source>Problems of the bundle</source>
        <translation>Problemas del bundle</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>Intro va al lugar de un problema</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the bundle.</source>
        <translation>No hay ningún manifest.json en el nivel superior del bundle.</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>El servidor aceptaría este manifiesto.</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>El servidor rechazaría este manifiesto.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundlePage</name>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Empaquetar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Archivo del bundle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the tar stream</source>
        <translation>SHA-256 del flujo tar</translation>
    </message>
    <message>
        <source>Pack &amp;again and compare</source>
        <translation>Empaquetar de &amp;nuevo y comparar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Open &amp;UI</source>
        <translation>Abrir la &amp;interfaz</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Writes bundle.tar.zst and its checksum</source>
        <translation>Escribe bundle.tar.zst y su suma de comprobación</translation>
    </message>
    <message>
        <source>Copy S&amp;HA-256</source>
        <translation>Copiar el S&amp;HA-256</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>Empaquetado de nuevo: los mismos bytes.</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1. A file changed in between.</source>
        <translation>Empaquetado de nuevo: otros bytes, SHA-256 %1. Un archivo cambió entretanto.</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empaquetando…</translation>
    </message>
    <message>
        <source>Opened as it is.</source>
        <translation>Abierto tal cual.</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>Aún sin empaquetar.</translation>
    </message>
    <message>
        <source>The folder has changed since this bundle was packed.</source>
        <translation>La carpeta ha cambiado desde que se empaquetó este bundle.</translation>
    </message>
    <message>
        <source>Packed.</source>
        <translation>Empaquetado.</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>&amp;Empaquetar de nuevo</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes): %3 of %4 in %5</source>
        <translation>%1 (%L2 bytes): %3 de %4 en %5</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Pack the bundle first.</source>
        <translation>Empaquete primero el bundle.</translation>
    </message>
    <message>
        <source>The folder has changed since: pack it again first.</source>
        <translation>La carpeta ha cambiado desde entonces: empaquétela de nuevo primero.</translation>
    </message>
    <message>
        <source>Since the last published version, %1</source>
        <translation>Desde la última versión publicada, %1</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el bundle</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst)</source>
        <translation>Bundles (*.tar.zst)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Escriba una parte del nombre de un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Comparison</name>
    <message>
        <source>It asks for more than before: %1.</source>
        <translation>Pide más que antes: %1.</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>Comparado: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ConnectionView</name>
    <message>
        <source>The server was not asked.</source>
        <translation>No se preguntó al servidor.</translation>
    </message>
    <message>
        <source>You could not publish to this server.</source>
        <translation>Usted no podría publicar en este servidor.</translation>
    </message>
    <message>
        <source>You can publish to this server.</source>
        <translation>Usted puede publicar en este servidor.</translation>
    </message>
    <message>
        <source>You can publish to this server, as far as can be told.</source>
        <translation>Usted puede publicar en este servidor, hasta donde se puede saber.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>Stop the t&amp;est</source>
        <translation>Detener la p&amp;rueba</translation>
    </message>
    <message>
        <source>The server is being asked. Nothing is changed there.</source>
        <translation>Se está preguntando al servidor. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ContentsPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Read the folder as</source>
        <translation>Leer la carpeta como</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Según se reconozca</translation>
    </message>
    <message>
        <source>Dist folder</source>
        <translation>Carpeta dist</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Carpeta de proyecto</translation>
    </message>
    <message>
        <source>For older Runners, too</source>
        <translation>También para Runners antiguos</translation>
    </message>
    <message>
        <source>Puts the WebAssembly also where older Runners look for it.</source>
        <translation>Pone el WebAssembly también donde lo buscan los Runners antiguos.</translation>
    </message>
    <message>
        <source>The manifest&apos;s assets only</source>
        <translation>Solo los recursos del manifiesto</translation>
    </message>
    <message>
        <source>Leaves out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>Excluye lo que los recursos del manifiesto no nombran; lo demás que este necesita se queda.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>No hay ninguna carpeta abierta.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.</source>
        <translation>%1 en %2, %3 sin empaquetar. El servidor acepta bundles de %4 como máximo, empaquetados.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay out.</source>
        <translation>
            <numerusform>%n entrada queda fuera.</numerusform>
            <numerusform>%n entradas quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching for secrets…</source>
        <translation>Buscando secretos…</translation>
    </message>
    <message>
        <source>No secrets were found.</source>
        <translation>No se encontró ningún secreto.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>Tamaño antes</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Tamaño después</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffView</name>
    <message>
        <source>New capability %1: %2</source>
        <translation>Nueva capacidad %1: %2</translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation>Ya no se pide: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3
</source>
        <translation>%1: %2 → %3
</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es diferente</translation>
    </message>
    <message>
        <source>Lines that are different</source>
        <translation>Líneas diferentes</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>De %1 a %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>The contents are the same; the mode is another.</source>
        <translation>El contenido es el mismo; el modo es otro.</translation>
    </message>
    <message>
        <source>No lines are shown of this: it is no text, or 1 MiB and more.</source>
        <translation>No se muestran líneas de esto: no es texto, o tiene 1 MiB o más.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>E&amp;xtract all…</source>
        <translation>E&amp;xtraer todo…</translation>
    </message>
    <message>
        <source>Save the chosen e&amp;ntry…</source>
        <translation>&amp;Guardar la entrada elegida…</translation>
    </message>
    <message>
        <source>Unpacks the bundle into a folder; nothing is written outside it</source>
        <translation>Desempaqueta el bundle en una carpeta; no se escribe nada fuera de ella</translation>
    </message>
    <message>
        <source>Writes the bytes of the chosen entry to a file</source>
        <translation>Escribe los bytes de la entrada elegida en un archivo</translation>
    </message>
    <message>
        <source>Extract into a folder</source>
        <translation>Extraer en una carpeta</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar la entrada</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntryTreeModel</name>
    <message>
        <source>second entry of this path; a bundle with it is not extracted</source>
        <translation>segunda entrada con esta ruta; un bundle que la tiene no se extrae</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>On the server&apos;s Runner</source>
        <translation>En el Runner del servidor</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ErrorPane</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar los &amp;detalles</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Copies the error with its technical details, without secrets</source>
        <translation>Copia el error con sus detalles técnicos, sin secretos</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>Declarado: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>Id. de solicitud: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FileTreeModel</name>
    <message>
        <source>goes into the bundle</source>
        <translation>va al bundle</translation>
    </message>
    <message>
        <source>goes into the bundle, %1</source>
        <translation>va al bundle, %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FilteredTree</name>
    <message>
        <source>Filter by path</source>
        <translation>Filtrar por ruta</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GlanceView</name>
    <message>
        <source>Contents of the chosen entry</source>
        <translation>Contenido de la entrada elegida</translation>
    </message>
    <message>
        <source>Choose an entry to look at it.</source>
        <translation>Elija una entrada para verla.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>No se puede mostrar %1: %2.</translation>
    </message>
    <message>
        <source>%1: text, its first MiB</source>
        <translation>%1: texto, su primer MiB</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: texto</translation>
    </message>
    <message>
        <source>%1: JSON, set out anew</source>
        <translation>%1: JSON, con formato nuevo</translation>
    </message>
    <message>
        <source>%1: WebAssembly</source>
        <translation>%1: WebAssembly</translation>
    </message>
    <message>
        <source>%1: an image that is damaged, too large or of a kind that is not shown</source>
        <translation>%1: una imagen dañada, demasiado grande o de una clase que no se muestra</translation>
    </message>
    <message>
        <source>%1: image, %2 × %3</source>
        <translation>%1: imagen, %2 × %3</translation>
    </message>
    <message>
        <source>%1: bytes, the first 16 KiB</source>
        <translation>%1: bytes, los primeros 16 KiB</translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation>%1: bytes</translation>
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
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The server to publish to</source>
        <translation>El servidor en el que se publica</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Añadir un servidor…</translation>
    </message>
    <message>
        <source>A registry inside this program; nothing leaves this computer</source>
        <translation>Un registro dentro de este programa; nada sale de este equipo</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>No hay ninguna carpeta abierta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
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
    <message>
        <source>What each code means</source>
        <translation>Qué significa cada código</translation>
    </message>
    <message>
        <source>The code of a problem stands beside it, that of an error in its details.</source>
        <translation>El código de un problema está a su lado; el de un error, en sus detalles.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HistoryPage</name>
    <message>
        <source>Publishes</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xportar todo…</translation>
    </message>
    <message>
        <source>Verify &amp;a receipt file…</source>
        <translation>Verificar un arc&amp;hivo de recibo…</translation>
    </message>
    <message>
        <source>Filter: extension, version, server, outcome, signer, hash or id</source>
        <translation>Filtro: extensión, versión, servidor, resultado, firmante, hash o id.</translation>
    </message>
    <message>
        <source>Filter the publishes</source>
        <translation>Filtrar las publicaciones</translation>
    </message>
    <message>
        <source>Writes every publish with its steps and receipt as a line of JSON</source>
        <translation>Escribe cada publicación con sus pasos y su recibo como una línea de JSON</translation>
    </message>
    <message>
        <source>Compares a receipt with this history and the server&apos;s store</source>
        <translation>Compara un recibo con este historial y con el almacén del servidor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Verify a receipt</source>
        <translation>Verificar un recibo</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>1 publish did not end; it stands first.</source>
        <translation>1 publicación no terminó; está en primer lugar.</translation>
    </message>
    <message>
        <source>%L1 publishes did not end; they stand first.</source>
        <translation>%L1 publicaciones no terminaron; están en primer lugar.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Every publish is written down here, step by step, with its receipt.</source>
        <translation>Aún no se ha publicado nada. Cada publicación se anota aquí, paso a paso, con su recibo.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Líneas JSON (*.jsonl);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, hoy</translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation>%1, mañana</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, dentro de %n día</numerusform>
            <numerusform>%1, dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, caducada</translation>
    </message>
    <message>
        <source>asked by GnuPG</source>
        <translation>la pide GnuPG</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>PIN remembered</source>
        <translation>PIN recordado</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>recordada</translation>
    </message>
    <message>
        <source>PIN asked</source>
        <translation>se pide el PIN</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityView</name>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Export public &amp;part…</source>
        <translation>Exportar la parte &amp;pública…</translation>
    </message>
    <message>
        <source>E&amp;xport private key…</source>
        <translation>E&amp;xportar la clave privada…</translation>
    </message>
    <message>
        <source>Certificate re&amp;quest…</source>
        <translation>&amp;Solicitud de certificado…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a certificate…</source>
        <translation>Incorp&amp;orar un certificado…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Cam&amp;biar el nombre…</translation>
    </message>
    <message>
        <source>Remember p&amp;assphrase…</source>
        <translation>Recordar la &amp;frase de paso…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Elimi&amp;nar…</translation>
    </message>
    <message>
        <source>Writes the file that others check your signatures with</source>
        <translation>Escribe el archivo con el que otros comprueban sus firmas</translation>
    </message>
    <message>
        <source>Writes the private key under a new passphrase, as a backup</source>
        <translation>Escribe la clave privada con una nueva frase de paso, como copia de seguridad</translation>
    </message>
    <message>
        <source>Takes the certificate that an authority gave for this key</source>
        <translation>Incorpora el certificado que una autoridad emitió para esta clave</translation>
    </message>
    <message>
        <source>Copy fi&amp;ngerprint</source>
        <translation>Copiar la &amp;huella</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>Se copió la huella.</translation>
    </message>
    <message>
        <source>Do not remem&amp;ber the PIN</source>
        <translation>No reco&amp;rdar el PIN</translation>
    </message>
    <message>
        <source>Remem&amp;ber the PIN…</source>
        <translation>Reco&amp;rdar el PIN…</translation>
    </message>
    <message>
        <source>Forget p&amp;assphrase</source>
        <translation>Olvidar la &amp;frase de paso</translation>
    </message>
    <message>
        <source>Take off the &amp;list…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::InspectPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>A&amp;brir un bundle…</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Archivo del bundle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>P&amp;ublish this bundle…</source>
        <translation>P&amp;ublicar este bundle…</translation>
    </message>
    <message>
        <source>O&amp;pen UI</source>
        <translation>Abrir la i&amp;nterfaz</translation>
    </message>
    <message>
        <source>You see what is inside it without unpacking it, what the server would say of its manifest, and who signed it.</source>
        <translation>Aquí se ve lo que hay dentro sin desempaquetarlo, qué diría el servidor de su manifiesto y quién lo firmó.</translation>
    </message>
    <message>
        <source>Cop&amp;y SHA-256</source>
        <translation>Copiar el S&amp;HA-256</translation>
    </message>
    <message>
        <source>known once the bundle is read</source>
        <translation>se conoce una vez leído el bundle</translation>
    </message>
    <message>
        <source>Takes this bundle, as it is, to the pages for signing and publishing</source>
        <translation>Lleva este bundle, tal cual, a las páginas para firmar y publicar</translation>
    </message>
    <message>
        <source>Compare with a &amp;bundle…</source>
        <translation>Comparar con un bundl&amp;e…</translation>
    </message>
    <message>
        <source>Compare with a fo&amp;lder…</source>
        <translation>Comparar con una car&amp;peta…</translation>
    </message>
    <message>
        <source>Shows what has changed from that one to this bundle</source>
        <translation>Muestra lo que ha cambiado desde aquel hasta este bundle</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Leer de nuev&amp;o</translation>
    </message>
    <message>
        <source>The bundle has changed on disk since it was read. What you see here is what it was.</source>
        <translation>El bundle ha cambiado en el disco desde que se leyó. Lo que se ve aquí es lo que era.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>En&amp;tradas</translation>
    </message>
    <message>
        <source>Manifes&amp;t</source>
        <translation>Mani&amp;fiesto</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>Fi&amp;rma</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Diferencia&amp;s</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open one</source>
        <translation>Suelte un bundle aquí, o abra uno</translation>
    </message>
    <message>
        <source>Open a bundle first.</source>
        <translation>Abra primero un bundle.</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>El bundle ha cambiado en el disco: léalo de nuevo primero.</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 bytes)</translation>
    </message>
    <message>
        <source>%1, %2 unpacked, %3</source>
        <translation>%1, %2 desempaquetado, %3</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%L1 entries</source>
        <translation>%L1 entradas</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un bundle</translation>
    </message>
    <message>
        <source>Bundles and their signatures (*.tar.zst *.zst *.SIGNATURE);;All files (*)</source>
        <translation>Bundles y sus firmas (*.tar.zst *.zst *.SIGNATURE);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare with a bundle</source>
        <translation>Comparar con un bundle</translation>
    </message>
    <message>
        <source>Bundles and archives of a folder (*.tar.zst *.zst *.zip *.7z);;All files (*)</source>
        <translation>Bundles y archivos comprimidos de una carpeta (*.tar.zst *.zst *.zip *.7z);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Comparar con una carpeta</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Inspection</name>
    <message>
        <source>The keys are being changed. Wait until that has ended.</source>
        <translation>Se están cambiando las claves. Espere a que termine.</translation>
    </message>
    <message>
        <source>Extracted to %1.</source>
        <translation>Extraído en %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>El bundle ha cambiado en el disco: léalo de nuevo primero.</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>Espere a que termine lo que está en curso.</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it has ended.</source>
        <translation>Todavía se está escribiendo algo. Cancélelo, o espere a que termine.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3 packed.</source>
        <translation>Se abrió %1: %2, %3 empaquetado.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed; the signature is %1.</source>
        <translation>Firmado; la firma es %1.</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>No hay ninguna firma junto al bundle.</translation>
    </message>
    <message>
        <source>Unchanged? %1 Trusted? %2</source>
        <translation>¿Sin cambios? %1 ¿De confianza? %2</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 ha cambiado en el disco.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobModel</name>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmante</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobView</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Por qué: %1.</translation>
    </message>
    <message>
        <source>Why: %1 (%2).</source>
        <translation>Por qué: %1 (%2).</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Ch&amp;eck again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Asks the server what became of it; nothing is published twice</source>
        <translation>Pregunta al servidor qué fue de ella; nada se publica dos veces</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Takes the publish up where it stands; the bundle has to be the same</source>
        <translation>Retoma la publicación donde está; el bundle debe ser el mismo</translation>
    </message>
    <message>
        <source>Clean &amp;up</source>
        <translation>Lim&amp;piar</translation>
    </message>
    <message>
        <source>Removes the uploaded copy from the server; nothing is published</source>
        <translation>Retira la copia subida del servidor; no se publica nada</translation>
    </message>
    <message>
        <source>&amp;Install again</source>
        <translation>&amp;Instalar de nuevo</translation>
    </message>
    <message>
        <source>Installs the published version for the tenant once more</source>
        <translation>Instala otra vez la versión publicada para el inquilino</translation>
    </message>
    <message>
        <source>Verif&amp;y receipt</source>
        <translation>Verificar el reci&amp;bo</translation>
    </message>
    <message>
        <source>Compares the receipt with the history, the bundle and the server&apos;s store</source>
        <translation>Compara el recibo con el historial, el bundle y el almacén del servidor</translation>
    </message>
    <message>
        <source>Dismi&amp;ss</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>Permanece en el historial, y no se vuelve a preguntar por ella</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation>Se copió el SHA-256.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Huella del firmante</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>Se copió la huella.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Staging key</source>
        <translation>Clave de preparación</translation>
    </message>
    <message>
        <source>The staging key was copied.</source>
        <translation>Se copió la clave de preparación.</translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation>Id. de solicitud</translation>
    </message>
    <message>
        <source>The request ids were copied.</source>
        <translation>Se copiaron los id. de solicitud.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Id. de publicación</translation>
    </message>
    <message>
        <source>The job id was copied.</source>
        <translation>Se copió el id. de publicación.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 bytes)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyForm</name>
    <message>
        <source>Take this one if nobody has asked for another: the usual way to sign releases. Who checks a bundle needs your public key file, nothing else.</source>
        <translation>Elija esta si nadie ha pedido otra: es la manera habitual de firmar versiones. Quien comprueba un bundle necesita su archivo de clave pública y nada más.</translation>
    </message>
    <message>
        <source>Take this one if your company or the server works with certificates. It starts with a certificate of its own, for trying out; one by an authority can replace it.</source>
        <translation>Elija esta si su empresa o el servidor trabajan con certificados. Empieza con un certificado propio, para hacer pruebas; uno de una autoridad puede sustituirlo.</translation>
    </message>
    <message>
        <source>Take this one if those who check your bundles use GnuPG. It carries your name and mail address.</source>
        <translation>Elija esta si quienes comprueban sus bundles usan GnuPG. Lleva su nombre y su dirección de correo.</translation>
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
        <translation>Dé un nombre a la clave, para encontrarla después.</translation>
    </message>
    <message>
        <source>Say for whom the key signs: a company, a team or you.</source>
        <translation>Diga por quién firma la clave: una empresa, un equipo o usted.</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Create the &amp;key</source>
        <translation>C&amp;rear la clave</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clave de lanzamiento</translation>
    </message>
    <message>
        <source>For whom it signs</source>
        <translation>Por quién firma</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>None: the keychain alone protects the key</source>
        <translation>Ninguna: solo el llavero protege la clave</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetirla</translation>
    </message>
    <message>
        <source>Remember the passphrase in the keychain</source>
        <translation>Recordar la frase de paso en el llavero</translation>
    </message>
    <message>
        <source>The private key is deleted from the keychain; nobody can bring it back, and without a backup nothing can be signed with it any more. What is signed already stays valid. Export it first if you are not sure.</source>
        <translation>La clave privada se elimina del llavero; nadie puede recuperarla, y sin una copia de seguridad ya no se puede firmar nada con ella. Lo que ya está firmado sigue siendo válido. Expórtela antes si no está seguro.</translation>
    </message>
    <message>
        <source>Waybill forgets the key now instead of when it is closed. The key file stays as it is.</source>
        <translation>Waybill olvida la clave ahora en lugar de al cerrarse. El archivo de clave se queda como está.</translation>
    </message>
    <message>
        <source>Waybill forgets the key. GnuPG keeps it, and it can be added again.</source>
        <translation>Waybill olvida la clave. GnuPG la conserva, y se puede añadir de nuevo.</translation>
    </message>
    <message>
        <source>Waybill forgets the key. It stays on the token, and can be added again.</source>
        <translation>Waybill olvida la clave. Permanece en el token, y se puede añadir de nuevo.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>&amp;Guardar el nombre</translation>
    </message>
    <message>
        <source>Remember the PIN of %1</source>
        <translation>Recordar el PIN de %1</translation>
    </message>
    <message>
        <source>Remember the passphrase of %1</source>
        <translation>Recordar la frase de paso de %1</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed.</source>
        <translation>Se guarda en memoria hasta que se cierre Waybill.</translation>
    </message>
    <message>
        <source>It is kept in the keychain: who can open the keychain can sign without it.</source>
        <translation>Se guarda en el llavero: quien puede abrir el llavero puede firmar sin nada más.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Type it; it is tried on the key before it is kept.</source>
        <translation>Escriba el valor; se prueba con la clave antes de guardarlo.</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>Exportar la clave privada de %1</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Escribir el archivo</translation>
    </message>
    <message>
        <source>Who has the file and its passphrase can sign in your name. Keep them apart.</source>
        <translation>Quien tiene el archivo y su frase de paso puede firmar en nombre de usted. Guárdelos por separado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de paso de la clave</translation>
    </message>
    <message>
        <source>New passphrase, of the file</source>
        <translation>Nueva frase de paso, del archivo</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Repetir la nueva</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Escriba la frase de paso de la clave.</translation>
    </message>
    <message>
        <source>A private key leaves the keychain only under a passphrase.</source>
        <translation>Una clave privada solo sale del llavero con una frase de paso.</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>Solicitud de certificado para %1</translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation>&amp;Escribir la solicitud</translation>
    </message>
    <message>
        <source>Send the file to a certificate authority. When its certificate comes back, take it with “Take a certificate…”.</source>
        <translation>Envíe el archivo a una autoridad de certificación. Cuando reciba su certificado, incorpórelo con «Incorporar un certificado…».</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <translation>¿Quitar %1 de la lista?</translation>
    </message>
    <message>
        <source>De&amp;lete for good</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Take it off the &amp;list</source>
        <translation>&amp;Quitarla de la lista</translation>
    </message>
    <message>
        <source>Forget who signs %1?</source>
        <translation>¿Olvidar quién firma %1?</translation>
    </message>
    <message>
        <source>F&amp;orget the signer</source>
        <translation>&amp;Olvidar el firmante</translation>
    </message>
    <message>
        <source>The next bundle of this extension counts as seen for the first time: another key than before is then not noticed. Bundles and keys stay as they are.</source>
        <translation>El próximo bundle de esta extensión se considera visto por primera vez: no se advierte entonces si la clave ha cambiado. Los bundles y las claves se quedan como están.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Elija el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>The address of a token&apos;s key begins with pkcs11:</source>
        <translation>La dirección de la clave de un token empieza por pkcs11:</translation>
    </message>
    <message>
        <source>Leave the PIN out of the address, and type it below.</source>
        <translation>No ponga el PIN en la dirección; escríbalo abajo.</translation>
    </message>
    <message>
        <source>Asking gpg-agent…</source>
        <translation>Preguntando a gpg-agent…</translation>
    </message>
    <message>
        <source>gpg-agent holds no further key that can sign now. What is expired or revoked is left out.</source>
        <translation>gpg-agent no tiene más claves que puedan firmar ahora. Las caducadas o revocadas no se muestran.</translation>
    </message>
    <message>
        <source>The key stays with gpg-agent or on its card; Waybill keeps only its name. GnuPG itself asks for its passphrase or PIN.</source>
        <translation>La clave se queda en gpg-agent o en su tarjeta; Waybill solo guarda su nombre. El propio GnuPG pide su frase de paso o su PIN.</translation>
    </message>
    <message>
        <source>Use a key file for this session</source>
        <translation>Usar un archivo de clave para esta sesión</translation>
    </message>
    <message>
        <source>Import a key into the keychain</source>
        <translation>Importar una clave al llavero</translation>
    </message>
    <message>
        <source>Use the &amp;key</source>
        <translation>&amp;Usar la clave</translation>
    </message>
    <message>
        <source>Import the &amp;key</source>
        <translation>&amp;Importar la clave</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed. Nothing goes to the keychain, and the file stays as it is.</source>
        <translation>La clave se queda en memoria y se olvida cuando se cierra Waybill. Nada va al llavero, y el archivo se queda como está.</translation>
    </message>
    <message>
        <source>The private key is copied into the keychain; the file stays as it is. Keys of cosign, PEM, PKCS#12 (.p12, .pfx) and OpenPGP files are read.</source>
        <translation>La clave privada se copia en el llavero; el archivo se queda como está. Se leen claves de cosign y archivos PEM, PKCS#12 (.p12, .pfx) y OpenPGP.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Elegir un archivo de clave</translation>
    </message>
    <message>
        <source>Keys (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;All files (*)</source>
        <translation>Claves (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de paso del archivo</translation>
    </message>
    <message>
        <source>Empty where it has none</source>
        <translation>Vacía si no tiene ninguna</translation>
    </message>
    <message>
        <source>Remember the passphrase until Waybill is closed</source>
        <translation>Recordar la frase de paso hasta que se cierre Waybill</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Firmar como</translation>
    </message>
    <message>
        <source>Its certificates, for x509</source>
        <translation>Sus certificados, para x509</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Exami&amp;nar…</translation>
    </message>
    <message>
        <source>Choose the certificates of the key</source>
        <translation>Elegir los certificados de la clave</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>Certificados (*.crt *.cer *.pem);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Empty where the file has them, or none is needed</source>
        <translation>Vacío si el archivo los tiene o no se necesita ninguno</translation>
    </message>
    <message>
        <source>Use a key on a token</source>
        <translation>Usar una clave de un token</translation>
    </message>
    <message>
        <source>The private key stays on the token (a smart card, a USB key or a hardware security module); Waybill keeps its address and its public part.</source>
        <translation>La clave privada se queda en el token (una tarjeta inteligente, una llave USB o un módulo de seguridad de hardware); Waybill guarda su dirección y su parte pública.</translation>
    </message>
    <message>
        <source>Address of the key</source>
        <translation>Dirección de la clave</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Clave de token</translation>
    </message>
    <message>
        <source>Use a key of gpg-agent</source>
        <translation>Usar una clave de gpg-agent</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>GnuPG key</source>
        <translation>Clave de GnuPG</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>Trabajando… Puede que su escritorio esté pidiendo la contraseña del llavero.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>Las dos frases de paso no coinciden. Escriba ambas de nuevo.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyRing</name>
    <message>
        <source>The key %1 was made and is kept in the keychain.</source>
        <translation>La clave %1 se creó y está guardada en el llavero.</translation>
    </message>
    <message>
        <source>The key %1 can be used until Waybill is closed.</source>
        <translation>La clave %1 se puede usar hasta que se cierre Waybill.</translation>
    </message>
    <message>
        <source>The key %1 was imported and is kept in the keychain.</source>
        <translation>La clave %1 se importó y está guardada en el llavero.</translation>
    </message>
    <message>
        <source>The key %1 of the token can be used now.</source>
        <translation>La clave %1 del token ya se puede usar.</translation>
    </message>
    <message>
        <source>The keys of gpg-agent are listed.</source>
        <translation>Se muestran las claves de gpg-agent.</translation>
    </message>
    <message>
        <source>The key %1 of gpg-agent can be used now.</source>
        <translation>La clave %1 de gpg-agent ya se puede usar.</translation>
    </message>
    <message>
        <source>The public part was written to %1.</source>
        <translation>La parte pública se escribió en %1.</translation>
    </message>
    <message>
        <source>The private key was written to %1.</source>
        <translation>La clave privada se escribió en %1.</translation>
    </message>
    <message>
        <source>The request was written to %1.</source>
        <translation>La solicitud se escribió en %1.</translation>
    </message>
    <message>
        <source>The certificate was taken.</source>
        <translation>Se incorporó el certificado.</translation>
    </message>
    <message>
        <source>The key is called %1 now.</source>
        <translation>La clave se llama ahora %1.</translation>
    </message>
    <message>
        <source>The passphrase is remembered.</source>
        <translation>Se recuerda la frase de paso.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation>Se olvidó la frase de paso.</translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation>Se eliminó la clave %1.</translation>
    </message>
    <message>
        <source>The signer of %1 is remembered.</source>
        <translation>Se recuerda el firmante de %1.</translation>
    </message>
    <message>
        <source>The signer of %1 is forgotten.</source>
        <translation>Se olvidó el firmante de %1.</translation>
    </message>
    <message>
        <source>Another change of the keys is running. Wait until it has ended, or cancel it.</source>
        <translation>Hay otro cambio de las claves en curso. Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>Cancelled. What was done before stays.</source>
        <translation>Cancelado. Lo hecho antes permanece.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeychainLine</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain (GNOME Keyring, KWallet or another Secret Service)</source>
        <translation>el llavero del escritorio (GNOME Keyring, KWallet u otro Secret Service)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Volver a intentarlo</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>&amp;Usar un archivo de clave para esta sesión…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Asks the keychain again how it is, and reads the list of keys again</source>
        <translation>Vuelve a consultar el estado del llavero y a leer la lista de claves</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>La clave se queda en memoria y se olvida cuando se cierra Waybill</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is open.</source>
        <translation>Las claves privadas se guardan en %1. Está abierto.</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is being asked how it is…</source>
        <translation>Las claves privadas se guardan en %1. Se está consultando su estado…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeysPage</name>
    <message>
        <source>There is no key yet. Create one, or import one that you have.</source>
        <translation>Aún no hay ninguna clave. Cree una, o importe una que ya tenga.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>No signer is remembered yet. When you check the signature of a bundle, Waybill offers to remember who made it, and warns if another key turns up later.</source>
        <translation>Aún no se recuerda ningún firmante. Cuando compruebe la firma de un bundle, Waybill le ofrece recordar quién la hizo, y avisa si después aparece otra clave.</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Firmantes de confianza</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Huella del firmante</translation>
    </message>
    <message>
        <source>Forg&amp;et signer…</source>
        <translation>Olvidar &amp;el firmante…</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>Makes a new key and keeps it in the keychain</source>
        <translation>Crea una clave nueva y la guarda en el llavero</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Copies a key from a file into the keychain</source>
        <translation>Copia una clave de un archivo en el llavero</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>&amp;Usar un archivo de clave para esta sesión…</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>La clave se queda en memoria y se olvida cuando se cierra Waybill</translation>
    </message>
    <message>
        <source>From &amp;gpg-agent…</source>
        <translation>Desde &amp;gpg-agent…</translation>
    </message>
    <message>
        <source>Signs with a key that GnuPG holds</source>
        <translation>Firma con una clave que tiene GnuPG</translation>
    </message>
    <message>
        <source>From a t&amp;oken…</source>
        <translation>Desde un to&amp;ken…</translation>
    </message>
    <message>
        <source>Signs with a key on a smart card or another token</source>
        <translation>Firma con una clave de una tarjeta inteligente u otro token</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>Trabajando… Puede que su escritorio esté pidiendo la contraseña del llavero.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Export the public part of %1</source>
        <translation>Exportar la parte pública de %1</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>Exportar la clave privada de %1</translation>
    </message>
    <message>
        <source>Write a certificate request for %1</source>
        <translation>Escribir una solicitud de certificado para %1</translation>
    </message>
    <message>
        <source>Choose the certificate of this key</source>
        <translation>Elegir el certificado de esta clave</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>Certificados (*.crt *.cer *.pem);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another change is running still. Try again in a moment.</source>
        <translation>Todavía hay otro cambio en curso. Vuelva a intentarlo en un momento.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Guardar el log…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el log</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>Logs (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Waybill</source>
        <translation>&amp;Acerca de Waybill</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Abrir &amp;archivo comprimido…</translation>
    </message>
    <message>
        <source>&amp;Inspect a bundle…</source>
        <translation>&amp;Inspeccionar un bundle…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>Abrir la &amp;extensión de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>Cerrar la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifiesto</translation>
    </message>
    <message>
        <source>&amp;Save manifest.json</source>
        <translation>&amp;Guardar manifest.json</translation>
    </message>
    <message>
        <source>&amp;Revert manifest.json</source>
        <translation>&amp;Revertir manifest.json</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>&amp;Corregir el problema</translation>
    </message>
    <message>
        <source>Fix &amp;all problems</source>
        <translation>Corregir &amp;todos los problemas</translation>
    </message>
    <message>
        <source>&amp;Let the problem pass…</source>
        <translation>&amp;Dejar pasar el problema…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Lanzamiento</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Volver a leer la carpeta</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Empaquetar</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Open the U&amp;I in the browser</source>
        <translation>Abrir la &amp;interfaz en el navegador</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>&amp;Cancelar lo que está en curso</translation>
    </message>
    <message>
        <source>Choose the &amp;target</source>
        <translation>Elegir el &amp;destino</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>&amp;Añadir un servidor…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Bundle</source>
        <translation>&amp;Bundle</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation>Página &amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>C&amp;laves</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;vidores</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;roblemas</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>Where the b&amp;ytes go</source>
        <translation>Dónde están los b&amp;ytes</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Apari&amp;encia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>Re&amp;gión siguiente</translation>
    </message>
    <message>
        <source>Previous reg&amp;ion</source>
        <translation>Región a&amp;nterior</translation>
    </message>
    <message>
        <source>All c&amp;ommands…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>Acerca de Waybill</translation>
    </message>
    <message>
        <source>Waybill %1

Packs, checks and publishes extension bundles.
Apache License 2.0</source>
        <translation>Waybill %1

Empaqueta, comprueba y publica bundles de extensiones.
Apache License 2.0</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json se editó y no está guardado.</translation>
    </message>
    <message>
        <source>Opened %1 in the browser.</source>
        <translation>Se abrió %1 en el navegador.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation>No se pudo abrir ningún navegador para %1.</translation>
    </message>
    <message>
        <source>Open a dist folder</source>
        <translation>Abrir una carpeta dist</translation>
    </message>
    <message>
        <source>Open an archive of a dist folder</source>
        <translation>Abrir un archivo comprimido de una carpeta dist</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z)</source>
        <translation>Archivos comprimidos (*.zip *.7z)</translation>
    </message>
    <message>
        <source>Inspect a bundle</source>
        <translation>Inspeccionar un bundle</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst);;All files (*)</source>
        <translation>Bundles (*.tar.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Waybill closes once the publish has been stopped and cleaned up.</source>
        <translation>Waybill se cierra una vez detenida y limpiada la publicación.</translation>
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
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>Fi&amp;x this</source>
        <translation>&amp;Corregir este</translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation>C&amp;orregir todos</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Source of manifest.json</source>
        <translation>Fuente de manifest.json</translation>
    </message>
    <message>
        <source>Writes manifest.json</source>
        <translation>Escribe manifest.json</translation>
    </message>
    <message>
        <source>Brings back what is on disk; this can be undone</source>
        <translation>Recupera lo que hay en el disco; se puede deshacer</translation>
    </message>
    <message>
        <source>Mends the problem at the cursor; this can be undone</source>
        <translation>Corrige el problema en el cursor; se puede deshacer</translation>
    </message>
    <message>
        <source>Mends every problem that has one certain remedy; this can be undone</source>
        <translation>Corrige todos los problemas que tienen una corrección segura; se puede deshacer</translation>
    </message>
    <message>
        <source>Load from &amp;disk</source>
        <translation>Cargar del &amp;disco</translation>
    </message>
    <message>
        <source>Takes what is on disk in place of your edits; this can be undone</source>
        <translation>Toma lo que hay en el disco en lugar de sus cambios; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Co&amp;nservar lo mío</translation>
    </message>
    <message>
        <source>Lets the next saving replace what is on disk</source>
        <translation>Permite que al guardar se sustituya lo que hay en el disco</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk while you edited it. Nothing is overwritten before you choose.</source>
        <translation>manifest.json ha cambiado en el disco mientras usted lo editaba. No se sobrescribe nada antes de que elija.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>G&amp;uardar y continuar</translation>
    </message>
    <message>
        <source>Discard the &amp;edits</source>
        <translation>D&amp;escartar los cambios</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>Quedarse a&amp;quí</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json se editó y no está guardado.</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>No hay ningún manifest.json en el nivel superior de la carpeta.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>No hay ninguna carpeta abierta.</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>El servidor rechazaría este manifiesto.</translation>
    </message>
    <message>
        <source>The server refused this manifest when it was published.</source>
        <translation>El servidor rechazó este manifiesto cuando se publicó.</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>El servidor aceptaría este manifiesto.</translation>
    </message>
    <message>
        <source>It holds mixed line ends or bytes that an editor would change, so it cannot be edited here.</source>
        <translation>Contiene finales de línea mezclados o bytes que un editor cambiaría, así que no se puede editar aquí.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>Editado, aún sin guardar.</translation>
    </message>
    <message>
        <source>The text cannot be read as a manifest: the meaning is that of before.</source>
        <translation>El texto no se puede leer como manifiesto: el significado es el de antes.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The server takes the next free patch number.</source>
        <translation>El servidor toma el siguiente número de parche libre.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>Interfaz de usuario</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Ruta base</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrada de menú</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Precompiled for %1</source>
        <translation>Precompilado para %1</translation>
    </message>
    <message>
        <source>No problem has a place in the manifest.</source>
        <translation>Ningún problema tiene un lugar en el manifiesto.</translation>
    </message>
    <message>
        <source>This problem has no certain fix.</source>
        <translation>Este problema no tiene una corrección segura.</translation>
    </message>
    <message>
        <source>%1 Not saved yet.</source>
        <translation>%1 Aún sin guardar.</translation>
    </message>
    <message>
        <source>At the cursor there is no problem with a certain fix.</source>
        <translation>En el cursor no hay ningún problema con una corrección segura.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Navigation</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>waybill::ui::OpenUi</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Shows the bundle&apos;s pages in the browser, served on this computer as the Runner would</source>
        <translation>Muestra las páginas del bundle en el navegador, servidas en este equipo como lo haría el Runner</translation>
    </message>
    <message>
        <source>Reading its pages: %1 %</source>
        <translation>Leyendo sus páginas: %1 %</translation>
    </message>
    <message>
        <source>Reading its pages…</source>
        <translation>Leyendo sus páginas…</translation>
    </message>
    <message>
        <source>Served at %1 until another bundle&apos;s pages are opened, or Waybill is closed.</source>
        <translation>Se sirve en %1 hasta que se abran las páginas de otro bundle o se cierre Waybill.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PathTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Let it &amp;pass</source>
        <translation>Dejar &amp;pasar</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>Intro va al lugar de un problema</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it may stay: it is kept in the folder, and can be committed</source>
        <translation>Por qué puede quedarse: se guarda en la carpeta y se puede confirmar en el control de versiones</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Choose a problem about a secret or junk in a folder; others are mended, and pass for no reason.</source>
        <translation>Elija un problema sobre un secreto o restos en una carpeta; los demás se corrigen, y no se dejan pasar por ningún motivo.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsModel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishHistory</name>
    <message>
        <source>The receipt holds.</source>
        <translation>El recibo es correcto.</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again.</source>
        <translation>Permanece en el historial, y no se vuelve a preguntar por ella.</translation>
    </message>
    <message>
        <source>The uploaded copy was removed from the server.</source>
        <translation>La copia subida se retiró del servidor.</translation>
    </message>
    <message>
        <source>Another publish is being worked on. Wait until it has ended, or stop it.</source>
        <translation>Se está trabajando en otra publicación. Espere a que termine, o deténgala.</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>El historial se escribió en %1.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishPage</name>
    <message>
        <source>&amp;Edit server…</source>
        <translation>&amp;Editar el servidor…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Comprobar &amp;primero</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>Comprobaciones antes de publicar</translation>
    </message>
    <message>
        <source>Asks the server whether it would take this. Nothing is sent.</source>
        <translation>Pregunta al servidor si aceptaría esto. No se envía nada.</translation>
    </message>
    <message>
        <source>Finds out whether the version is published. Nothing is published twice.</source>
        <translation>Averigua si la versión está publicada. Nada se publica dos veces.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stops, and removes what was uploaded. Nothing is published.</source>
        <translation>Detiene y retira lo que se subió. No se publica nada.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>No hay ninguna carpeta abierta.</translation>
    </message>
    <message>
        <source>Here: some files cannot be packed.</source>
        <translation>Aquí: algunos archivos no se pueden empaquetar.</translation>
    </message>
    <message>
        <source>Here: all %1 can be packed.</source>
        <translation>Aquí: se puede empaquetar todo: %1.</translation>
    </message>
    <message>
        <source>Here: the server would accept the manifest.</source>
        <translation>Aquí: el servidor aceptaría el manifiesto.</translation>
    </message>
    <message>
        <source>Here: the server would refuse the manifest.</source>
        <translation>Aquí: el servidor rechazaría el manifiesto.</translation>
    </message>
    <message>
        <source>Here: the bundle is packed: %1 of at most %2.</source>
        <translation>Aquí: el bundle está empaquetado: %1 de %2 como máximo.</translation>
    </message>
    <message>
        <source>Here: the bundle is packed before it is sent.</source>
        <translation>Aquí: el bundle se empaqueta antes de enviarse.</translation>
    </message>
    <message>
        <source>Here: published to the registry inside this program; nothing leaves this computer.</source>
        <translation>Aquí: se publica en el registro dentro de este programa; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Here: the way to %1 is safe.</source>
        <translation>Aquí: el camino a %1 es seguro.</translation>
    </message>
    <message>
        <source>Here: %1: %2</source>
        <translation>Aquí: %1: %2</translation>
    </message>
    <message>
        <source>At the server: you may publish; it has taken this version.</source>
        <translation>En el servidor: usted puede publicar; ha aceptado esta versión.</translation>
    </message>
    <message>
        <source>At the server: you may not publish.</source>
        <translation>En el servidor: usted no puede publicar.</translation>
    </message>
    <message>
        <source>At the server: whether you may publish is asked before anything is uploaded.</source>
        <translation>En el servidor: antes de subir nada se pregunta si usted puede publicar.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>En el servidor: %1</translation>
    </message>
    <message>
        <source>Here: signed with %1.</source>
        <translation>Aquí: firmado con %1.</translation>
    </message>
    <message>
        <source>Here: signed, but the signer is not one you know: see Signature.</source>
        <translation>Aquí: firmado, pero el firmante no es uno que usted conozca: consulte Firma.</translation>
    </message>
    <message>
        <source>Here: the bundle is signed before it is sent.</source>
        <translation>Aquí: el bundle se firma antes de enviarse.</translation>
    </message>
    <message>
        <source>Here: not signed; a server that demands a signature will refuse it.</source>
        <translation>Aquí: sin firmar; un servidor que exija una firma lo rechazará.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>Publicar %1 en %2</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empaquetando…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>Publicando en %1…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Aún sin publicar</translation>
    </message>
    <message>
        <source>Installed for the tenant.</source>
        <translation>Instalada para el inquilino.</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (intento %2)</translation>
    </message>
    <message>
        <source>Attempt %1 begins in %2 s.</source>
        <translation>El intento %1 empieza en %2 s.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>C&amp;opy receipt</source>
        <translation>C&amp;opiar el recibo</translation>
    </message>
    <message>
        <source>Save re&amp;ceipt…</source>
        <translation>&amp;Guardar el recibo…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReleaseSession</name>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>El servidor rechazaría este manifiesto.</translation>
    </message>
    <message>
        <source>Sign the bundle first: its key asks for a passphrase.</source>
        <translation>Firme primero el bundle: su clave pide una frase de paso.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>There is nothing to edit.</source>
        <translation>No hay nada que editar.</translation>
    </message>
    <message>
        <source>The manifest of a bundle cannot be edited: its bytes are what was packed.</source>
        <translation>El manifiesto de un bundle no se puede editar: sus bytes son lo que se empaquetó.</translation>
    </message>
    <message>
        <source>The manifest of an archive cannot be edited: unpack it, and open the folder.</source>
        <translation>El manifiesto de un archivo comprimido no se puede editar: desempaquételo y abra la carpeta.</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk: choose first which one is kept.</source>
        <translation>manifest.json ha cambiado en el disco: elija primero cuál se conserva.</translation>
    </message>
    <message>
        <source>Saved manifest.json.</source>
        <translation>Se guardó manifest.json.</translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problems; not saved yet.</source>
        <translation>
            <numerusform>Se corrigió %n problema; aún sin guardar.</numerusform>
            <numerusform>Se corrigieron %n problemas; aún sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem has a certain fix.</source>
        <translation>Ningún problema tiene una corrección segura.</translation>
    </message>
    <message>
        <source>Packed %1: %2, SHA-256 %3.</source>
        <translation>Se empaquetó %1: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>Empaquetado de nuevo: los mismos bytes.</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1.</source>
        <translation>Empaquetado de nuevo: otros bytes, SHA-256 %1.</translation>
    </message>
    <message>
        <source>Saved the bundle and its checksum as %1.</source>
        <translation>El bundle y su suma de comprobación se guardaron como %1.</translation>
    </message>
    <message>
        <source>Publishing to %1.</source>
        <translation>Publicando en %1.</translation>
    </message>
    <message>
        <source>Finding out whether it is published.</source>
        <translation>Averiguando si está publicada.</translation>
    </message>
    <message>
        <source>Published %1 %2.</source>
        <translation>Se publicó %1 %2.</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Registro local</translation>
    </message>
    <message>
        <source>The servers were written to %1, without their keys.</source>
        <translation>Los servidores se escribieron en %1, sin sus claves.</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>Se quitó el servidor %1.</translation>
    </message>
    <message>
        <source>Servers added from %1: %2.</source>
        <translation>Servidores añadidos desde %1: %2.</translation>
    </message>
    <message>
        <source>Servers added from %1: %2. Already there: %3.</source>
        <translation>Servidores añadidos desde %1: %2. Ya existentes: %3.</translation>
    </message>
    <message>
        <source>Choose an identity to sign with.</source>
        <translation>Elija una identidad con la que firmar.</translation>
    </message>
    <message>
        <source>The identities are still being read.</source>
        <translation>Todavía se están leyendo las identidades.</translation>
    </message>
    <message>
        <source>The identity that was to sign is not there any more: choose another one, or none.</source>
        <translation>La identidad que debía firmar ya no está: elija otra, o ninguna.</translation>
    </message>
    <message>
        <source>Signed %1 as %2.</source>
        <translation>Se firmó %1 como %2.</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Abra primero una carpeta.</translation>
    </message>
    <message>
        <source>A publish is running.</source>
        <translation>Hay una publicación en curso.</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>Espere a que termine lo que está en curso.</translation>
    </message>
    <message>
        <source>The folder has no manifest.json.</source>
        <translation>La carpeta no tiene manifest.json.</translation>
    </message>
    <message>
        <source>The manifest was edited: save or revert it first.</source>
        <translation>El manifiesto se editó: guárdelo o reviértalo primero.</translation>
    </message>
    <message>
        <source>The bundle has problems that keep it from being published.</source>
        <translation>El bundle tiene problemas que impiden publicarlo.</translation>
    </message>
    <message>
        <source>The folder has problems that keep it from being packed.</source>
        <translation>La carpeta tiene problemas que impiden empaquetarla.</translation>
    </message>
    <message>
        <source>A publish is running. Cancel it, or wait until it has ended.</source>
        <translation>Hay una publicación en curso. Cancélela, o espere a que termine.</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3.</source>
        <translation>Se abrió %1: %2, %3.</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>Se canceló la apertura de %1.</translation>
    </message>
    <message>
        <source>Opened %1: %2, SHA-256 %3.</source>
        <translation>Se abrió %1: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The folder has changed, and was read again.</source>
        <translation>La carpeta ha cambiado, y se volvió a leer.</translation>
    </message>
    <message>
        <source>The folder was read again; nothing has changed.</source>
        <translation>Se volvió a leer la carpeta; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 passes in %2; %3 says why.</source>
        <translation>Se deja pasar %1 en %2; %3 dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets were found that must not leave this computer.</source>
        <translation>
            <numerusform>Se encontró %n secreto que no debe salir de este equipo.</numerusform>
            <numerusform>Se encontraron %n secretos que no deben salir de este equipo.</numerusform>
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
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Volver a intentarlo con el llavero</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Olvidar: %1</translation>
    </message>
    <message>
        <source>Try the keychain again: %1</source>
        <translation>Volver a intentarlo con el llavero: %1</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Está en el llavero.</translation>
    </message>
    <message>
        <source>It is on its way to the keychain. Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>Va de camino al llavero. Puede que su escritorio esté pidiendo la contraseña del llavero.</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed, and in no file.</source>
        <translation>Se guarda en memoria hasta que se cierre Waybill, y en ningún archivo.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>No definida</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>Definida; escriba para sustituirla</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerEditor</name>
    <message>
        <source>Allow &amp;plain http</source>
        <translation>Permitir http &amp;sin cifrar</translation>
    </message>
    <message>
        <source>Without encryption anyone on the way can read the key and change the bundle.</source>
        <translation>Sin cifrado, cualquiera en el camino puede leer la clave y cambiar el bundle.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Server without sign-in…</source>
        <translation>Servidor sin inicio de sesión…</translation>
    </message>
    <message>
        <source>Send x-alga-admin: true</source>
        <translation>Enviar x-alga-admin: true</translation>
    </message>
    <message>
        <source>Install for the tenant after publishing</source>
        <translation>Instalar para el inquilino tras publicar</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>Shows the header that opens an internal server</source>
        <translation>Muestra la cabecera que abre un servidor interno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Authority (PEM)</source>
        <translation>Autoridad (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority to trust for this server</source>
        <translation>Elegir el certificado de una autoridad en la que confiar para este servidor</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority</source>
        <translation>Elegir el certificado de una autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It opens an internal server without sign-in.</source>
        <translation>Abre un servidor interno sin inicio de sesión.</translation>
    </message>
    <message>
        <source>This is not this computer. A server that takes the header opens to anyone who can reach it: its administrator should set up API keys instead.</source>
        <translation>No es este equipo. Un servidor que acepta la cabecera se abre a cualquiera que pueda alcanzarlo: su administrador debería configurar claves de API en su lugar.</translation>
    </message>
    <message>
        <source>The object store: %1</source>
        <translation>El almacén de objetos: %1</translation>
    </message>
    <message>
        <source>Name the tenant for whom it is installed.</source>
        <translation>Indique el inquilino para el que se instala.</translation>
    </message>
    <message>
        <source>Name the bucket in which the server keeps what is published.</source>
        <translation>Indique el bucket en el que el servidor guarda lo que se publica.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerList</name>
    <message>
        <source>Save or undo the changes to go on with other servers.</source>
        <translation>Guarde o deshaga los cambios para continuar con otros servidores.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Añad&amp;ir…</translation>
    </message>
    <message>
        <source>Begins the profile of a new server</source>
        <translation>Empieza el perfil de un servidor nuevo</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Begins a new profile like the chosen one, without its keys</source>
        <translation>Empieza un perfil nuevo como el elegido, sin sus claves</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Removes the chosen server with its keys, after a question</source>
        <translation>Quita el servidor elegido con sus claves, tras una pregunta</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>Adds the servers of a file that Waybill exported</source>
        <translation>Añade los servidores de un archivo que exportó Waybill</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes all servers to a file, without their keys</source>
        <translation>Escribe todos los servidores en un archivo, sin sus claves</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation>dentro de este programa</translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation>destino, %1</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServersPage</name>
    <message>
        <source>Server profiles (*.json);;All files (*)</source>
        <translation>Perfiles de servidor (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Use as tar&amp;get</source>
        <translation>Usar como des&amp;tino</translation>
    </message>
    <message>
        <source>What is published goes to this server</source>
        <translation>Lo que se publica va a este servidor</translation>
    </message>
    <message>
        <source>Asks the server whether you could publish there; changes nothing</source>
        <translation>Pregunta al servidor si usted podría publicar en él; no cambia nada</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It starts when it is first used</source>
        <translation>Se inicia la primera vez que se usa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A registry inside this program, for trying things out. What is published to it stays in a folder, and nothing leaves this computer.</source>
        <translation>Un registro dentro de este programa, para hacer pruebas. Lo que se publica en él se queda en una carpeta, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Save server</source>
        <translation>&amp;Guardar el servidor</translation>
    </message>
    <message>
        <source>Und&amp;o changes</source>
        <translation>Des&amp;hacer los cambios</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>Save and test &amp;connection</source>
        <translation>Guardar y probar la co&amp;nexión</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Probar la co&amp;nexión</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 is saved, and is the target now.</source>
        <translation>%1 está guardado, y es ahora el destino.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>Remove %1 all the same?</source>
        <translation>¿Quitar %1 de todos modos?</translation>
    </message>
    <message>
        <source>Remove it, &amp;leave its keys</source>
        <translation>Quitarlo y &amp;conservar sus claves</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove &amp;it for good</source>
        <translation>Quitarlo d&amp;efinitivamente</translation>
    </message>
    <message>
        <source>The keychain does not let its keys go. They stay there, unused, until you remove them with the tools of your desktop.</source>
        <translation>El llavero no suelta sus claves. Se quedan en él, sin usarse, hasta que usted las elimine con las herramientas de su escritorio.</translation>
    </message>
    <message>
        <source>Its profile and its keys are deleted, the keys from the keychain too. What was published there stays published.</source>
        <translation>Se eliminan su perfil y sus claves, también las del llavero. Lo que se publicó allí sigue publicado.</translation>
    </message>
    <message>
        <source>Its profile is deleted. What was published there stays published.</source>
        <translation>Se elimina su perfil. Lo que se publicó allí sigue publicado.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importar servidores</translation>
    </message>
    <message>
        <source>Export all servers</source>
        <translation>Exportar todos los servidores</translation>
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
        <translation>SHA-256 que se firma</translation>
    </message>
    <message>
        <source>Nobody: publish without a signature of mine</source>
        <translation>Nadie: publicar sin una firma mía</translation>
    </message>
    <message>
        <source>None; https://… of an authority that speaks RFC 3161</source>
        <translation>Ninguna; https://… de una autoridad que use RFC 3161</translation>
    </message>
    <message>
        <source>With a timestamp the signature stays good when the certificate has expired</source>
        <translation>Con un sello de tiempo la firma sigue siendo válida cuando el certificado ha caducado</translation>
    </message>
    <message>
        <source>&amp;Time-stamping authority</source>
        <translation>Aut&amp;oridad de sellado de tiempo</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firmar</translation>
    </message>
    <message>
        <source>Signs the bundle, checks the signature, and writes it beside the bundle</source>
        <translation>Firma el bundle, comprueba la firma y la escribe junto al bundle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Not packed yet: the bundle is packed first</source>
        <translation>Aún sin empaquetar: primero se empaqueta el bundle</translation>
    </message>
    <message>
        <source>%1, %2, exactly as it is uploaded.</source>
        <translation>%1, %2, exactamente como se sube.</translation>
    </message>
    <message>
        <source>What is signed is the packed bundle, exactly as it is uploaded.</source>
        <translation>Lo que se firma es el bundle empaquetado, exactamente como se sube.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Signed, but not by the identity that is chosen.</source>
        <translation>Firmado, pero no por la identidad elegida.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>The bundle has changed since it was signed.</source>
        <translation>El bundle ha cambiado desde que se firmó.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sin firmar.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Introduzca la frase de paso de la clave.</translation>
    </message>
    <message>
        <source>&amp;Sign again</source>
        <translation>&amp;Firmar de nuevo</translation>
    </message>
    <message>
        <source>This is no http or https address; no timestamp is asked for.</source>
        <translation>Esto no es una dirección http o https; no se pide ningún sello de tiempo.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignatureView</name>
    <message>
        <source>Check &amp;with a key or authority…</source>
        <translation>Comprobar con una clave o autor&amp;idad…</translation>
    </message>
    <message>
        <source>Check as &amp;usual</source>
        <translation>Comprobar como &amp;siempre</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>&amp;Recordar este firmante</translation>
    </message>
    <message>
        <source>Choose the signature fi&amp;le…</source>
        <translation>Elegir el archi&amp;vo de firma…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Sign the &amp;bundle</source>
        <translation>Firmar el bun&amp;dle</translation>
    </message>
    <message>
        <source>Takes a public key, certificates of authorities, or an OpenPGP keyring from a file; they alone decide</source>
        <translation>Toma de un archivo una clave pública, certificados de autoridades o un anillo de claves OpenPGP; solo ellos deciden</translation>
    </message>
    <message>
        <source>By the signers that you remember and by your own identities</source>
        <translation>Según los firmantes que usted recuerda y sus propias identidades</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Firmarlo</translation>
    </message>
    <message>
        <source>The signature %1</source>
        <translation>La firma %1</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>No hay ninguna firma junto al bundle.</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Comprobando la firma…</translation>
    </message>
    <message>
        <source>The signature has not been checked.</source>
        <translation>La firma no se ha comprobado.</translation>
    </message>
    <message>
        <source>It would be the file %1.</source>
        <translation>Sería el archivo %1.</translation>
    </message>
    <message>
        <source>Trusted are the signers that you remember, and your own identities.</source>
        <translation>Son de confianza los firmantes recordados y sus propias identidades.</translation>
    </message>
    <message>
        <source>Trusted is what %1 vouches for, and nothing else.</source>
        <translation>Es de confianza lo que %1 avala, y nada más.</translation>
    </message>
    <message>
        <source>The new signature takes the place of %1.SIGNATURE.</source>
        <translation>La nueva firma ocupa el lugar de %1.SIGNATURE.</translation>
    </message>
    <message>
        <source>The signature is written to %1.SIGNATURE.</source>
        <translation>La firma se escribe en %1.SIGNATURE.</translation>
    </message>
    <message>
        <source>Check with a key or authority</source>
        <translation>Comprobar con una clave o autoridad</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>Claves y certificados (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Elegir la firma</translation>
    </message>
    <message>
        <source>Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;All files (*)</source>
        <translation>Firmas (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignerPicker</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>F&amp;rase de paso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Create or import a &amp;key…</source>
        <translation>Cr&amp;ear o importar una clave…</translation>
    </message>
    <message>
        <source>Identity that signs</source>
        <translation>Identidad que firma</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>Aún no hay ninguna identidad</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the identities…</source>
        <translation>Leyendo las identidades…</translation>
    </message>
    <message>
        <source>An identity that is not there any more</source>
        <translation>Una identidad que ya no está</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, válida hasta el %1</translation>
    </message>
    <message>
        <source>PI&amp;N</source>
        <translation>PI&amp;N</translation>
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
        <translation>Tamaño por versión de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as large as %2</source>
        <translation>%1, tan grande como %2</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <translation>%1, un %2 más que %3</translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <translation>%1, un %2 menos que %3</translation>
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
        <translation>scripts</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>estilos</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>tipos de letra</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Estimating what takes the room…</source>
        <translation>Estimando qué ocupa el espacio…</translation>
    </message>
    <message>
        <source>Area: bytes when packed, estimated file by file</source>
        <translation>Área: bytes empaquetados, estimados archivo por archivo</translation>
    </message>
    <message>
        <source>Area: unpacked bytes</source>
        <translation>Área: bytes sin empaquetar</translation>
    </message>
</context>
<context>
    <name>waybill::ui::StorageFields</name>
    <message>
        <source>&amp;Look into the object store</source>
        <translation>Mirar en el almacén de &amp;objetos</translation>
    </message>
    <message>
        <source>The keys of the object store are forgotten when you save.</source>
        <translation>Las claves del almacén de objetos se olvidan al guardar.</translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can see and change what Waybill reads there. The keys are not sent.</source>
        <translation>http sin cifrar: cualquiera en el camino puede ver y cambiar lo que Waybill lee allí. Las claves no se envían.</translation>
    </message>
    <message>
        <source>&amp;Bucket in the path</source>
        <translation>&amp;Bucket en la ruta</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Read the &amp;whole bundle back</source>
        <translation>Leer de vuelta el bundle &amp;entero</translation>
    </message>
    <message>
        <source>Endpoint, then bucket, then key; as MinIO and Ceph want it</source>
        <translation>Endpoint, después bucket, después clave; como lo quieren MinIO y Ceph</translation>
    </message>
    <message>
        <source>Compares its SHA-256 with what was sent; else its size alone</source>
        <translation>Compara su SHA-256 con lo que se envió; si no, solo su tamaño</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>After publishing, Waybill sees for itself that the server has stored all of it. It only reads there.</source>
        <translation>Después de publicar, Waybill comprueba por sí mismo que el servidor lo ha almacenado todo. Allí solo lee.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TreemapView</name>
    <message>
        <source>Where the bytes go</source>
        <translation>Dónde están los bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files</source>
        <translation>
            <numerusform>%n archivo pequeño más</numerusform>
            <numerusform>%n archivos pequeños más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files in %1</source>
        <translation>
            <numerusform>%n archivo pequeño más en %1</numerusform>
            <numerusform>%n archivos pequeños más en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 of all</source>
        <translation>%1: %2 en %3, %4 del total</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation>%1: %2, %3 del total</translation>
    </message>
    <message>
        <source>Arrow keys move between files</source>
        <translation>Las teclas de flecha pasan de un archivo a otro</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TrustedSignerModel</name>
    <message>
        <source>a key without a name, %1</source>
        <translation>una clave sin nombre, %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>waybill::ui::UnfinishedBar</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Compro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>Limpia&amp;r</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>A publish that did not end</source>
        <translation>Una publicación que no terminó</translation>
    </message>
    <message>
        <source>Shows the publish in the history</source>
        <translation>Muestra la publicación en el historial</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>Permanece en el historial, y no se vuelve a preguntar por ella</translation>
    </message>
    <message>
        <source>A publish did not end: %1. What is known: %2 %3</source>
        <translation>Una publicación no terminó: %1. Lo que se sabe: %2 %3</translation>
    </message>
    <message>
        <source>One more did not end.</source>
        <translation>Otra más no terminó.</translation>
    </message>
    <message>
        <source>%L1 more did not end.</source>
        <translation>%L1 más no terminaron.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::VerdictView</name>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Huella del firmante</translation>
    </message>
    <message>
        <source>Remembered fingerprint</source>
        <translation>Huella recordada</translation>
    </message>
    <message>
        <source>Command that checks it</source>
        <translation>Comando que lo comprueba</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>&amp;Recordar este firmante</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>¿Sin cambios?</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>¿Quién lo firmó?</translation>
    </message>
    <message>
        <source>Trusted?</source>
        <translation>¿De confianza?</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Copiar el coman&amp;do</translation>
    </message>
    <message>
        <source>Checks the signature in a terminal, without Waybill</source>
        <translation>Comprueba la firma en un terminal, sin Waybill</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>From now on a bundle of %1 that is signed with another key is called out</source>
        <translation>Desde ahora se avisa si un bundle de %1 está firmado con otra clave</translation>
    </message>
</context>
<context>
    <name>waybill::ui::WelcomePage</name>
    <message>
        <source>Publish an extension</source>
        <translation>Publicar una extensión</translation>
    </message>
    <message>
        <source>Drop the folder that your build writes onto this window, or a .zip or .7z file of it. You then see what is in it, and whether the server would take it, before anything leaves this computer.</source>
        <translation>Suelte en esta ventana la carpeta que escribe su compilación, o un archivo .zip o .7z de ella. Verá entonces lo que contiene y si el servidor lo aceptaría, antes de que nada salga de este equipo.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Abrir &amp;archivo comprimido…</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>Abrir la &amp;extensión de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
</context>
</TS>
