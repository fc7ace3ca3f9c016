<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 the same</source>
        <translation>%1 neu, %2 geändert, %3 gelöscht, %4 gleich</translation>
    </message>
    <message>
        <source>This is no WebAssembly file: it does not begin with \0asm.</source>
        <translation>Dies ist keine WebAssembly-Datei: Sie beginnt nicht mit \0asm.</translation>
    </message>
    <message>
        <source>This WebAssembly file is of a version that is not known.</source>
        <translation>Diese WebAssembly-Datei hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The WebAssembly file is cut short.</source>
        <translation>Die WebAssembly-Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The WebAssembly file is damaged: a part of it does not fit its length or kind.</source>
        <translation>Die WebAssembly-Datei ist beschädigt: Ein Teil passt nicht zu seiner Länge oder Art.</translation>
    </message>
    <message>
        <source>The WebAssembly file holds more than is read: an extension&apos;s has far less.</source>
        <translation>Die WebAssembly-Datei enthält mehr, als gelesen wird: Die einer Erweiterung hat weit weniger.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 pages of 64 KiB</source>
        <translation>%1 Seiten zu 64 KiB</translation>
    </message>
    <message>
        <source>, shared</source>
        <translation>, gemeinsam genutzt</translation>
    </message>
    <message>
        <source>, 64-bit</source>
        <translation>, 64 Bit</translation>
    </message>
    <message>
        <source>WebAssembly component, %1</source>
        <translation>WebAssembly-Komponente, %1</translation>
    </message>
    <message>
        <source>WebAssembly module, %1, %2 functions</source>
        <translation>WebAssembly-Modul, %1, %2 Funktionen</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>The bundle has no page ui/%1, or the Runner skips it.</source>
        <translation>Das Bundle hat keine Seite ui/%1, oder der Runner überspringt sie.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Reads the tenant and install it runs for (granted to everyone)</source>
        <translation>Liest, für welchen Mandanten und welche Installation sie läuft (allen gewährt)</translation>
    </message>
    <message>
        <source>Reads the secrets that the tenant stored for it</source>
        <translation>Liest die Geheimnisse, die der Mandant für sie hinterlegt hat</translation>
    </message>
    <message>
        <source>Calls other servers over HTTP</source>
        <translation>Ruft andere Server über HTTP auf</translation>
    </message>
    <message>
        <source>Keeps data of its own, by key</source>
        <translation>Speichert eigene Daten, nach Schlüssel</translation>
    </message>
    <message>
        <source>Writes to the log (granted to everyone)</source>
        <translation>Schreibt ins Protokoll (allen gewährt)</translation>
    </message>
    <message>
        <source>Lets its pages call its own code</source>
        <translation>Lässt ihre Seiten ihren eigenen Code aufrufen</translation>
    </message>
    <message>
        <source>Reads who is using it (granted to everyone)</source>
        <translation>Liest, wer sie benutzt (allen gewährt)</translation>
    </message>
    <message>
        <source>Schedules its own work</source>
        <translation>Plant eigene Arbeiten ein</translation>
    </message>
    <message>
        <source>Creates invoices</source>
        <translation>Erstellt Rechnungen</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s clients</source>
        <translation>Liest die Kunden des Mandanten</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s services</source>
        <translation>Liest die Dienstleistungen des Mandanten</translation>
    </message>
    <message>
        <source>Not known so: write %1</source>
        <translation>So nicht bekannt: %1 schreiben</translation>
    </message>
    <message>
        <source>Not a known capability</source>
        <translation>Keine bekannte Fähigkeit</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the lines that differ in text files under 1 MiB.</source>
        <translation>Die abweichenden Zeilen in Textdateien unter 1 MiB zeigen.</translation>
    </message>
    <message>
        <source>Write a published version as published:NAME@VERSION.</source>
        <translation>Eine veröffentlichte Version als published:NAME@VERSION angeben.</translation>
    </message>
    <message>
        <source>%1 was published from %2, and no file is there any more.</source>
        <translation>%1 wurde aus %2 veröffentlicht; dort gibt es keine Datei mehr.</translation>
    </message>
    <message>
        <source>%1 was published from %2, where another bundle stands now.</source>
        <translation>%1 wurde aus %2 veröffentlicht; dort liegt jetzt ein anderes Bundle.</translation>
    </message>
    <message>
        <source>capability added: %1 (%2)</source>
        <translation>Fähigkeit hinzugefügt: %1 (%2)</translation>
    </message>
    <message>
        <source>capability removed: %1</source>
        <translation>Fähigkeit entfernt: %1</translation>
    </message>
    <message>
        <source>manifest: %1: %2 → %3</source>
        <translation>Manifest: %1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>One of the two has no manifest that can be read; nothing is said of its fields.</source>
        <translation>Eines der beiden hat kein lesbares Manifest; über seine Felder wird nichts gesagt.</translation>
    </message>
    <message>
        <source>Compare two of: a folder, a bundle, published:NAME@VERSION. 0: the same, 1: they differ.</source>
        <translation>Zwei davon vergleichen: ein Ordner, ein Bundle, published:NAME@VERSION. 0: gleich, 1: verschieden.</translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation>Bekannte Werte: %1</translation>
    </message>
    <message>
        <source>There is no code or field %1; waybill-cli explain lists the codes, waybill-cli explain fields the fields.</source>
        <translation>Es gibt keinen Code und kein Feld %1; waybill-cli explain listet die Codes auf, waybill-cli explain fields die Felder.</translation>
    </message>
    <message>
        <source>Say what a code or a field means and what to do; without one, list all codes.</source>
        <translation>Sagen, was ein Code oder ein Feld bedeutet und was zu tun ist; ohne Angabe alle Codes auflisten.</translation>
    </message>
    <message>
        <source>What the folder is: dist (packed as it is), project (what it has built is packed), or auto (the default).</source>
        <translation>Was der Ordner ist: dist (wird gepackt, wie er ist), project (gepackt wird, was es gebaut hat) oder auto (Vorgabe).</translation>
    </message>
    <message>
        <source>Put a project&apos;s WebAssembly also where older Runners look for it, under artifacts/component.</source>
        <translation>Das WebAssembly eines Projekts auch dort ablegen, wo ältere Runner es suchen: unter artifacts/component.</translation>
    </message>
    <message>
        <source>Leave out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>Weglassen, was die assets des Manifests nicht nennen; was es sonst benötigt, bleibt enthalten.</translation>
    </message>
    <message>
        <source>--input takes auto, dist or project.</source>
        <translation>--input erwartet auto, dist oder project.</translation>
    </message>
    <message>
        <source>Compress everything anew, and keep nothing of it for the next time. The bundle is the same.</source>
        <translation>Alles neu komprimieren und nichts davon für das nächste Mal aufheben. Das Bundle ist dasselbe.</translation>
    </message>
    <message>
        <source>list: at most so many, the newest (%1).</source>
        <translation>list: höchstens so viele, die neuesten (%1).</translation>
    </message>
    <message>
        <source>list: only what did not end, all of it.</source>
        <translation>list: nur, was nicht zu Ende kam, davon alles.</translation>
    </message>
    <message>
        <source>receipt: file to write (standard output).</source>
        <translation>receipt: zu schreibende Datei (Standardausgabe).</translation>
    </message>
    <message>
        <source>verify: compare the receipt with this bundle, too.</source>
        <translation>verify: den Beleg auch mit diesem Bundle vergleichen.</translation>
    </message>
    <message>
        <source>resume, check, clean-up: file with the API key; else ALGA_API_KEY. The server is the publish&apos;s.</source>
        <translation>resume, check, clean-up: Datei mit dem API-Schlüssel; sonst ALGA_API_KEY. Der Server ist der der Veröffentlichung.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit erwartet eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Every publish has ended.</source>
        <translation>Alle Veröffentlichungen sind beendet.</translation>
    </message>
    <message>
        <source>Nothing was published from here.</source>
        <translation>Von hier wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>staging key</source>
        <translation>Staging-Schlüssel</translation>
    </message>
    <message>
        <source>request ids</source>
        <translation>Anfrage-IDs</translation>
    </message>
    <message>
        <source>Why it went no further: %1</source>
        <translation>Warum es nicht weiterging: %1</translation>
    </message>
    <message>
        <source>There is no receipt of %1: %2.</source>
        <translation>Zu %1 gibt es keinen Beleg: %2.</translation>
    </message>
    <message>
        <source>What the server may be working on is not taken away: check it first.</source>
        <translation>Woran der Server vielleicht noch arbeitet, wird nicht entfernt: Prüfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>history takes list, show, receipt, verify, resume, check, clean-up or dismiss.</source>
        <translation>history erwartet list, show, receipt, verify, resume, check, clean-up oder dismiss.</translation>
    </message>
    <message>
        <source>history list takes no id.</source>
        <translation>history list erwartet keine ID.</translation>
    </message>
    <message>
        <source>history verify needs a receipt&apos;s file.</source>
        <translation>history verify benötigt die Datei eines Belegs.</translation>
    </message>
    <message>
        <source>history %1 needs a publish&apos;s id; history lists them.</source>
        <translation>history %1 benötigt die ID einer Veröffentlichung; history listet sie auf.</translation>
    </message>
    <message>
        <source>list the publishes made from here; show one, its receipt; verify a receipt; resume, check, clean-up or dismiss what did not end.</source>
        <translation>Die von hier gemachten Veröffentlichungen auflisten (list); eine zeigen (show), ihren Beleg ausgeben (receipt); einen Beleg prüfen (verify); was nicht zu Ende kam, fortsetzen (resume), prüfen (check), aufräumen (clean-up) oder verwerfen (dismiss).</translation>
    </message>
    <message>
        <source>Write the bytes of this entry to standard output.</source>
        <translation>Die Bytes dieses Eintrags auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Unpack into this folder, which must be empty or absent.</source>
        <translation>In diesen Ordner entpacken; er muss leer sein oder fehlen.</translation>
    </message>
    <message>
        <source>With --extract: only this entry, or what is below this folder.</source>
        <translation>Mit --extract: nur dieser Eintrag oder was unter diesem Ordner liegt.</translation>
    </message>
    <message>
        <source>Tell what this WebAssembly file takes, gives and is made of.</source>
        <translation>Angeben, was diese WebAssembly-Datei annimmt, liefert und woraus sie besteht.</translation>
    </message>
    <message>
        <source>signature: unchanged: %1, trusted: %2 (%3)</source>
        <translation>Signatur: unverändert: %1, vertrauenswürdig: %2 (%3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>, signed by: %1 (%2)</source>
        <translation>, signiert von: %1 (%2)</translation>
    </message>
    <message>
        <source>  (the Runner skips it: %1)</source>
        <translation>  (der Runner überspringt es: %1)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>--cat writes the entry&apos;s bytes; it does not go with --json.</source>
        <translation>--cat schreibt die Bytes des Eintrags; es geht nicht zusammen mit --json.</translation>
    </message>
    <message>
        <source>--entry goes with --extract; --cat writes one to standard output.</source>
        <translation>--entry gehört zu --extract; --cat schreibt einen Eintrag auf die Standardausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 packed, %2 unpacked, %n entries</source>
        <translation>
            <numerusform>%1 gepackt, %2 entpackt, %n Eintrag</numerusform>
            <numerusform>%1 gepackt, %2 entpackt, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>signature: none</source>
        <translation>Signatur: keine</translation>
    </message>
    <message>
        <source>Show what is inside a bundle, without unpacking it.</source>
        <translation>Zeigen, was in einem Bundle ist, ohne es zu entpacken.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Passphrase für %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>File with the passphrase or PIN in its first line; else WAYBILL_PASSPHRASE, for cosign keys COSIGN_PASSWORD, else asked on a terminal.</source>
        <translation>Datei mit der Passphrase oder PIN in der ersten Zeile; sonst WAYBILL_PASSPHRASE, für cosign-Schlüssel COSIGN_PASSWORD, sonst Abfrage am Terminal.</translation>
    </message>
    <message>
        <source>Name or fingerprint of an identity; see keys list.</source>
        <translation>Name oder Fingerabdruck einer Identität; siehe keys list.</translation>
    </message>
    <message>
        <source>Key file (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI of a token, or gpg:FINGERPRINT of gpg-agent.</source>
        <translation>Schlüsseldatei (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI eines Tokens oder gpg:FINGERPRINT des gpg-agent.</translation>
    </message>
    <message>
        <source>PEM certificates of the key, its own first; for x509.</source>
        <translation>PEM-Zertifikate des Schlüssels, sein eigenes zuerst; für x509.</translation>
    </message>
    <message>
        <source>Time-stamping authority (RFC 3161); for x509.</source>
        <translation>Zeitstempeldienst (RFC 3161); für x509.</translation>
    </message>
    <message>
        <source>--algorithm takes cosign, x509 or pgp.</source>
        <translation>--algorithm erwartet cosign, x509 oder pgp.</translation>
    </message>
    <message>
        <source>Give one of --identity and --key.</source>
        <translation>Geben Sie entweder --identity oder --key an.</translation>
    </message>
    <message>
        <source>--timestamp-url is for x509 signatures alone.</source>
        <translation>--timestamp-url gilt nur für x509-Signaturen.</translation>
    </message>
    <message>
        <source>--timestamp-url takes an http or https address.</source>
        <translation>--timestamp-url erwartet eine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp.</source>
        <translation>cosign, x509 oder pgp.</translation>
    </message>
    <message>
        <source>create, import: your name for the identity.</source>
        <translation>create, import: Ihr Name für die Identität.</translation>
    </message>
    <message>
        <source>create, export --request: whom the key stands for, &quot;Acme Release &lt;release@acme.example&gt;&quot;; for x509 and pgp.</source>
        <translation>create, export --request: für wen der Schlüssel steht, &quot;Acme Release &lt;release@acme.example&gt;&quot;; für x509 und pgp.</translation>
    </message>
    <message>
        <source>create: last day, YYYY-MM-DD; for x509 and pgp (in two years).</source>
        <translation>create: letzter Tag, JJJJ-MM-TT; für x509 und pgp (in zwei Jahren).</translation>
    </message>
    <message>
        <source>import, certify: PEM certificates of the key, its own first.</source>
        <translation>import, certify: PEM-Zertifikate des Schlüssels, sein eigenes zuerst.</translation>
    </message>
    <message>
        <source>create, import: keep the passphrase in the keychain, too, so that it is not asked for.</source>
        <translation>create, import: auch die Passphrase im Schlüsselbund aufbewahren, damit nicht nach ihr gefragt wird.</translation>
    </message>
    <message>
        <source>export: file to write (standard output).</source>
        <translation>export: zu schreibende Datei (Standardausgabe).</translation>
    </message>
    <message>
        <source>export: the private key, under the passphrase that is given; cosign keys in cosign&apos;s own format.</source>
        <translation>export: der private Schlüssel, unter der angegebenen Passphrase; cosign-Schlüssel im eigenen Format von cosign.</translation>
    </message>
    <message>
        <source>export: a certificate request (PKCS#10) for a certificate authority; for x509.</source>
        <translation>export: eine Zertifikatsanforderung (PKCS#10) für eine Zertifizierungsstelle; für x509.</translation>
    </message>
    <message>
        <source>export --private: file with the passphrase of the exported file (that of the key).</source>
        <translation>export --private: Datei mit der Passphrase der exportierten Datei (die des Schlüssels).</translation>
    </message>
    <message>
        <source>list: the keys that gpg-agent holds, for import and for --key, instead.</source>
        <translation>list: stattdessen die Schlüssel, die der gpg-agent hat, für import und für --key.</translation>
    </message>
    <message>
        <source>delete: do it; the key cannot be brought back.</source>
        <translation>delete: wirklich löschen; der Schlüssel lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <source>in gpg-agent, which asks for what it needs</source>
        <translation>im gpg-agent, der nach dem Nötigen fragt</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>auf einem Token</translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation>  bis %1</translation>
    </message>
    <message>
        <source>, PIN remembered</source>
        <translation>, PIN gespeichert</translation>
    </message>
    <message>
        <source>, passphrase remembered</source>
        <translation>, Passphrase gespeichert</translation>
    </message>
    <message>
        <source>, PIN needed</source>
        <translation>, PIN nötig</translation>
    </message>
    <message>
        <source>, passphrase needed</source>
        <translation>, Passphrase nötig</translation>
    </message>
    <message>
        <source>, no certificate yet</source>
        <translation>, noch kein Zertifikat</translation>
    </message>
    <message>
        <source>--remember-passphrase needs the passphrase: give --passphrase-file, or set WAYBILL_PASSPHRASE.</source>
        <translation>--remember-passphrase benötigt die Passphrase: Geben Sie --passphrase-file an, oder setzen Sie WAYBILL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>keys create needs --algorithm and --name.</source>
        <translation>keys create benötigt --algorithm und --name.</translation>
    </message>
    <message>
        <source>--expires takes a day to come, as in 2030-12-31.</source>
        <translation>--expires erwartet einen künftigen Tag, etwa 2030-12-31.</translation>
    </message>
    <message>
        <source>Passphrase for the new key (none: the keychain alone protects it)</source>
        <translation>Passphrase für den neuen Schlüssel (keine: nur der Schlüsselbund schützt ihn)</translation>
    </message>
    <message>
        <source>keys import needs a file (or pkcs11:URI, gpg:FINGERPRINT) and --name.</source>
        <translation>keys import benötigt eine Datei (oder pkcs11:URI, gpg:FINGERPRINT) und --name.</translation>
    </message>
    <message>
        <source>Passphrase for the exported file</source>
        <translation>Passphrase für die exportierte Datei</translation>
    </message>
    <message>
        <source>Give one of --private and --request.</source>
        <translation>Geben Sie entweder --private oder --request an.</translation>
    </message>
    <message>
        <source>--request is for x509 identities; %1 is one of %2.</source>
        <translation>--request gilt für x509-Identitäten; %1 ist eine für %2.</translation>
    </message>
    <message>
        <source>The private key of %1 is %2: it cannot be exported from here.</source>
        <translation>Der private Schlüssel von %1 ist %2: Von hier lässt er sich nicht exportieren.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be brought back once it is deleted: give --yes.</source>
        <translation>Der Schlüssel von %1 lässt sich nach dem Löschen nicht zurückholen: Geben Sie --yes an.</translation>
    </message>
    <message>
        <source>keys certify needs --certificate.</source>
        <translation>keys certify benötigt --certificate.</translation>
    </message>
    <message>
        <source>keys certify is for x509 identities; %1 is one of %2.</source>
        <translation>keys certify gilt für x509-Identitäten; %1 ist eine für %2.</translation>
    </message>
    <message>
        <source>keys takes list, create, import, certify, export or delete.</source>
        <translation>keys erwartet list, create, import, certify, export oder delete.</translation>
    </message>
    <message>
        <source>list, create, import, certify, export or delete the identities in the system&apos;s keychain.</source>
        <translation>Die Identitäten im Schlüsselbund des Systems auflisten (list), erstellen (create), importieren (import), zertifizieren (certify), exportieren (export) oder löschen (delete).</translation>
    </message>
    <message>
        <source>Usage: waybill-cli COMMAND [options] ...

Commands:
</source>
        <translation>Aufruf: waybill-cli BEFEHL [Optionen] ...

Befehle:
</translation>
    </message>
    <message>
        <source>
waybill-cli COMMAND --help shows a command&apos;s options; --version the version.
Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 file or disk, 4 server not reached, 5 server refused,
6 version already published, 7 outcome unknown, 8 signature bad, 9 signer not trusted, 10 keychain or key, 130 cancelled.
</source>
        <translation>
waybill-cli BEFEHL --help zeigt die Optionen eines Befehls, --version die Version.
Exit-Codes: 0 erledigt, 1 Befunde mit Schweregrad Fehler, 2 Aufruf, 3 Datei oder Datenträger, 4 Server nicht erreicht, 5 Server lehnt ab,
6 Version schon veröffentlicht, 7 Ergebnis unbekannt, 8 Signatur ungültig, 9 Unterzeichner nicht vertrauenswürdig, 10 Schlüsselbund oder Schlüssel, 130 abgebrochen.
</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe, sonst nichts.</translation>
    </message>
    <message>
        <source>Only results and errors.</source>
        <translation>Nur Ergebnisse und Fehler.</translation>
    </message>
    <message>
        <source>Tell more: each call to the server.</source>
        <translation>Mehr mitteilen: jeden Aufruf an den Server.</translation>
    </message>
    <message>
        <source>How progress is written to standard error: live, lines, json or none.</source>
        <translation>Wie der Fortschritt auf die Standardfehlerausgabe geschrieben wird: live, lines, json oder none.</translation>
    </message>
    <message>
        <source>--progress takes live, lines, json or none.</source>
        <translation>--progress erwartet live, lines, json oder none.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 erwartet %2.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>keine Argumente</translation>
    </message>
    <message>
        <source>waybill-cli: unknown command: %1

</source>
        <translation>waybill-cli: unbekannter Befehl: %1

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
        <translation>Anfrage-IDs: %1</translation>
    </message>
    <message>
        <source>See waybill-cli --help.</source>
        <translation>Siehe waybill-cli --help.</translation>
    </message>
    <message>
        <source>Replace an existing OUT.</source>
        <translation>Vorhandenes OUT ersetzen.</translation>
    </message>
    <message>
        <source>zstd level, 1 to 22 (19).</source>
        <translation>zstd-Stufe, 1 bis 22 (19).</translation>
    </message>
    <message>
        <source>--level takes a number from 1 to 22.</source>
        <translation>--level erwartet eine Zahl von 1 bis 22.</translation>
    </message>
    <message>
        <source>Pack a dist or project folder (or a .zip or .7z of one) to a bundle, with its SHA-256.</source>
        <translation>Einen dist- oder Projektordner (oder eine .zip- oder .7z-Datei davon) zu einem Bundle packen, mit seinem SHA-256.</translation>
    </message>
    <message>
        <source>Port on this computer (0 picks a free one).</source>
        <translation>Port auf diesem Rechner (0 wählt einen freien).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>previewing at %1</source>
        <translation>Vorschau unter %1</translation>
    </message>
    <message>
        <source>Show a bundle&apos;s pages in the browser, served as the Runner would.</source>
        <translation>Die Seiten eines Bundles im Browser zeigen, ausgeliefert wie vom Runner.</translation>
    </message>
    <message>
        <source>The bundle to publish.</source>
        <translation>Das zu veröffentlichende Bundle.</translation>
    </message>
    <message>
        <source>Its manifest.json; has to be the one inside (the default).</source>
        <translation>Seine manifest.json; muss die darin enthaltene sein (Vorgabe).</translation>
    </message>
    <message>
        <source>Refuse to publish other bytes than these: SHA-256 in hex.</source>
        <translation>Andere Bytes als diese nicht veröffentlichen: SHA-256 in Hex.</translation>
    </message>
    <message>
        <source>Signature file to send along.</source>
        <translation>Signaturdatei, die mitgesendet wird.</translation>
    </message>
    <message>
        <source>--signature and --signature-algorithm go together.</source>
        <translation>--signature und --signature-algorithm gehören zusammen.</translation>
    </message>
    <message>
        <source>--signature-algorithm takes cosign, x509 or pgp.</source>
        <translation>--signature-algorithm erwartet cosign, x509 oder pgp.</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>es ist eine für %1</translation>
    </message>
    <message>
        <source>--bundle is missing.</source>
        <translation>--bundle fehlt.</translation>
    </message>
    <message>
        <source>Upload a bundle to a server and publish it.</source>
        <translation>Ein Bundle auf einen Server hochladen und veröffentlichen.</translation>
    </message>
    <message>
        <source>Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window.</source>
        <translation>Adresse; sonst SERVER_BASE, ALGA_API_BASE_URL oder der im Fenster gewählte Server.</translation>
    </message>
    <message>
        <source>Tenant id; else ALGA_TENANT_ID.</source>
        <translation>Mandanten-ID; sonst ALGA_TENANT_ID.</translation>
    </message>
    <message>
        <source>File with the API key; else ALGA_API_KEY, or the keychain&apos;s key for the server chosen in the window.</source>
        <translation>Datei mit dem API-Schlüssel; sonst ALGA_API_KEY oder der Schlüssel aus dem Schlüsselbund für den im Fenster gewählten Server.</translation>
    </message>
    <message>
        <source>Send to this server without encryption, though it is not this machine.</source>
        <translation>An diesen Server unverschlüsselt senden, obwohl er nicht dieser Rechner ist.</translation>
    </message>
    <message>
        <source>How often a call is tried in all where the way or the server fails for a moment (4).</source>
        <translation>Wie oft ein Aufruf insgesamt versucht wird, wenn die Verbindung oder der Server kurz ausfällt (4).</translation>
    </message>
    <message>
        <source>Install the version for the tenant once it is published.</source>
        <translation>Die Version nach der Veröffentlichung für den Mandanten installieren.</translation>
    </message>
    <message>
        <source>No server is given: use --server, or set SERVER_BASE.</source>
        <translation>Kein Server angegeben: Verwenden Sie --server, oder setzen Sie SERVER_BASE.</translation>
    </message>
    <message>
        <source>it is not the manifest.json inside %1</source>
        <translation>sie ist nicht die manifest.json in %1</translation>
    </message>
    <message>
        <source>The server&apos;s object store is not asked: STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY are not set.</source>
        <translation>Der Objektspeicher des Servers wird nicht gefragt: STORAGE_S3_ACCESS_KEY und STORAGE_S3_SECRET_KEY sind nicht gesetzt.</translation>
    </message>
    <message>
        <source>--attempts takes a number from 1 to %1.</source>
        <translation>--attempts erwartet eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>To find out: waybill-cli history check %1</source>
        <translation>Zum Feststellen: waybill-cli history check %1</translation>
    </message>
    <message>
        <source>published %1 %2 to %3</source>
        <translation>%1 %2 auf %3 veröffentlicht</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp; else as the key is.</source>
        <translation>cosign, x509 oder pgp; sonst nach Art des Schlüssels.</translation>
    </message>
    <message>
        <source>Where the bundle goes (bundle.tar.zst in the working folder).</source>
        <translation>Wohin das Bundle geschrieben wird (bundle.tar.zst im Arbeitsordner).</translation>
    </message>
    <message>
        <source>Replace an existing bundle.</source>
        <translation>Ein vorhandenes Bundle ersetzen.</translation>
    </message>
    <message>
        <source>signed %1 (%2)</source>
        <translation>%1 signiert (%2)</translation>
    </message>
    <message>
        <source>--%1 is there, but no key to sign with: give --identity or --key.</source>
        <translation>--%1 ist angegeben, aber kein Schlüssel zum Signieren: Geben Sie --identity oder --key an.</translation>
    </message>
    <message>
        <source>Address of the S3 store (AWS, MinIO, Ceph ...); else STORAGE_S3_ENDPOINT.</source>
        <translation>Adresse des S3-Speichers (AWS, MinIO, Ceph ...); sonst STORAGE_S3_ENDPOINT.</translation>
    </message>
    <message>
        <source>Its region; else STORAGE_S3_REGION, else us-east-1.</source>
        <translation>Seine Region; sonst STORAGE_S3_REGION, sonst us-east-1.</translation>
    </message>
    <message>
        <source>Address the bucket as BUCKET.HOST instead of HOST/BUCKET; also STORAGE_S3_FORCE_PATH_STYLE=false.</source>
        <translation>Den Bucket als BUCKET.HOST statt HOST/BUCKET ansprechen; auch STORAGE_S3_FORCE_PATH_STYLE=false.</translation>
    </message>
    <message>
        <source>File with two lines, access key and secret key; else STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>Datei mit zwei Zeilen, Zugriffsschlüssel und geheimer Schlüssel; sonst STORAGE_S3_ACCESS_KEY und STORAGE_S3_SECRET_KEY.</translation>
    </message>
    <message>
        <source>PEM file with an authority to trust for the S3 store, besides the system&apos;s.</source>
        <translation>PEM-Datei mit einer Zertifizierungsstelle, der für den S3-Speicher neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>--store names no bucket: give s3://BUCKET.</source>
        <translation>--store nennt keinen Bucket: Geben Sie s3://BUCKET an.</translation>
    </message>
    <message>
        <source>The S3 store has no address: give --s3-endpoint, or set STORAGE_S3_ENDPOINT.</source>
        <translation>Der S3-Speicher hat keine Adresse: Geben Sie --s3-endpoint an, oder setzen Sie STORAGE_S3_ENDPOINT.</translation>
    </message>
    <message>
        <source>The file of --s3-keys-file takes two lines: access key and secret key.</source>
        <translation>Die Datei von --s3-keys-file hat zwei Zeilen: Zugriffsschlüssel und geheimer Schlüssel.</translation>
    </message>
    <message>
        <source>The S3 store needs keys: give --s3-keys-file, or set STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>Der S3-Speicher benötigt Schlüssel: Geben Sie --s3-keys-file an, oder setzen Sie STORAGE_S3_ACCESS_KEY und STORAGE_S3_SECRET_KEY.</translation>
    </message>
    <message>
        <source>HOST:PORT (127.0.0.1:0); port 0 picks a free one.</source>
        <translation>HOST:PORT (127.0.0.1:0); Port 0 wählt einen freien.</translation>
    </message>
    <message>
        <source>Folder for the published bundles (that of the window&apos;s local registry), or s3://BUCKET[/PREFIX].</source>
        <translation>Ordner für die veröffentlichten Bundles (der der lokalen Registry des Fensters) oder s3://BUCKET[/PREFIX].</translation>
    </message>
    <message>
        <source>flat (sha256/HASH) or tenant (tenants/TENANT/extensions/ID/sha256/HASH).</source>
        <translation>flat (sha256/HASH) oder tenant (tenants/TENANT/extensions/ID/sha256/HASH).</translation>
    </message>
    <message>
        <source>Answer 403 to calls without x-alga-admin: true.</source>
        <translation>Aufrufe ohne x-alga-admin: true mit 403 beantworten.</translation>
    </message>
    <message>
        <source>Publish only what is signed by one of the keys in this file: PEM certificates and public keys, OpenPGP keyrings; else SIGNING_TRUST_BUNDLE.</source>
        <translation>Nur veröffentlichen, was mit einem der Schlüssel in dieser Datei signiert ist: PEM-Zertifikate und öffentliche Schlüssel, OpenPGP-Schlüsselringe; sonst SIGNING_TRUST_BUNDLE.</translation>
    </message>
    <message>
        <source>Requests of one address in a minute (30); 0: as many as it likes.</source>
        <translation>Anfragen einer Adresse pro Minute (30); 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Answer 403 to calls without the API key in this file.</source>
        <translation>Aufrufe ohne den API-Schlüssel in dieser Datei mit 403 beantworten.</translation>
    </message>
    <message>
        <source>storing in %1 at %2</source>
        <translation>Speicherung in %1 unter %2</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, as in 127.0.0.1:3000.</source>
        <translation>--listen erwartet eine Adresse und einen Port, etwa 127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>--layout takes flat or tenant.</source>
        <translation>--layout erwartet flat oder tenant.</translation>
    </message>
    <message>
        <source>--rate-limit takes a number.</source>
        <translation>--rate-limit erwartet eine Zahl.</translation>
    </message>
    <message>
        <source>The API key file is empty.</source>
        <translation>Die Datei mit dem API-Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Other machines could publish without a key: to listen beyond this one, give --api-key-file.</source>
        <translation>Andere Rechner könnten ohne Schlüssel veröffentlichen: Um über diesen hinaus zu lauschen, geben Sie --api-key-file an.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>Run the local registry: the publish API over a folder or a bucket.</source>
        <translation>Die lokale Registry ausführen: die API zum Veröffentlichen über einem Ordner oder Bucket.</translation>
    </message>
    <message>
        <source>Signature file (BUNDLE.SIGNATURE).</source>
        <translation>Signaturdatei (BUNDLE.SIGNATURE).</translation>
    </message>
    <message>
        <source>cosign: write the bare signature in base64 instead of a sigstore bundle.</source>
        <translation>cosign: statt eines sigstore-Bundles nur die Signatur in Base64 schreiben.</translation>
    </message>
    <message>
        <source>--raw is for cosign signatures alone.</source>
        <translation>--raw gilt nur für cosign-Signaturen.</translation>
    </message>
    <message>
        <source>signed %1 (%2, %3)</source>
        <translation>%1 signiert (%2, %3)</translation>
    </message>
    <message>
        <source>Sign a bundle, and verify what was written.</source>
        <translation>Ein Bundle signieren und das Geschriebene prüfen.</translation>
    </message>
    <message>
        <source>Whose findings count: server, schema, folder, runner or all (the default).</source>
        <translation>Wessen Befunde zählen: server, schema, folder, runner oder all (Vorgabe).</translation>
    </message>
    <message>
        <source>Waive what this file says (.waybill-waivers.json of the folder).</source>
        <translation>Als Ausnahme zulassen, was diese Datei nennt (.waybill-waivers.json des Ordners).</translation>
    </message>
    <message>
        <source>Judge the minimal manifest of older servers as today&apos;s server does.</source>
        <translation>Das Minimalmanifest älterer Server so beurteilen wie der heutige Server.</translation>
    </message>
    <message>
        <source>Mend manifest.json where a finding has a fix, say what was done, then judge it. Nothing else in the file changes.</source>
        <translation>manifest.json korrigieren, wo ein Befund eine Korrektur hat, angeben, was getan wurde, und dann beurteilen. Sonst ändert sich nichts in der Datei.</translation>
    </message>
    <message>
        <source>fixed %1 (%2): %3</source>
        <translation>%1 behoben (%2): %3</translation>
    </message>
    <message>
        <source>--judge takes server, schema, folder, runner or all.</source>
        <translation>--judge erwartet server, schema, folder, runner oder all.</translation>
    </message>
    <message>
        <source>--fix mends a manifest.json, or that of a dist folder: nothing inside %1 is changed.</source>
        <translation>--fix korrigiert eine manifest.json oder die eines dist-Ordners: In %1 wird nichts geändert.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>Judge a manifest.json, a dist or project folder, or a bundle.</source>
        <translation>Eine manifest.json, einen dist- oder Projektordner oder ein Bundle beurteilen.</translation>
    </message>
    <message>
        <source>Trust this public key in PEM; for cosign.</source>
        <translation>Diesem öffentlichen Schlüssel in PEM vertrauen; für cosign.</translation>
    </message>
    <message>
        <source>Trust these certificates in PEM; for x509.</source>
        <translation>Diesen Zertifikaten in PEM vertrauen; für x509.</translation>
    </message>
    <message>
        <source>Trust the keys of this OpenPGP keyring; for pgp.</source>
        <translation>Den Schlüsseln dieses OpenPGP-Schlüsselrings vertrauen; für pgp.</translation>
    </message>
    <message>
        <source>Trust one of the user&apos;s own identities.</source>
        <translation>Einer der eigenen Identitäten des Benutzers vertrauen.</translation>
    </message>
    <message>
        <source>Trust this signer for this extension from now on: where it is seen for the first time, or where one of the options above vouches for it; then also instead of the signer remembered before.</source>
        <translation>Diesem Unterzeichner für diese Erweiterung von nun an vertrauen: wenn er zum ersten Mal auftritt oder eine der Optionen oben für ihn bürgt; dann auch anstelle des bisher gemerkten Unterzeichners.</translation>
    </message>
    <message>
        <source>Give one of --public-key, --ca-file, --keyring and --identity.</source>
        <translation>Geben Sie eines von --public-key, --ca-file, --keyring und --identity an.</translation>
    </message>
    <message>
        <source>unchanged: yes (sha256:%1)</source>
        <translation>unverändert: ja (sha256:%1)</translation>
    </message>
    <message>
        <source>unchanged: no</source>
        <translation>unverändert: nein</translation>
    </message>
    <message>
        <source>signed by: %1 (%2)</source>
        <translation>signiert von: %1 (%2)</translation>
    </message>
    <message>
        <source>trusted: yes</source>
        <translation>vertrauenswürdig: ja</translation>
    </message>
    <message>
        <source>trusted: no</source>
        <translation>vertrauenswürdig: nein</translation>
    </message>
    <message>
        <source>    Remembered for this extension: %1</source>
        <translation>    Für diese Erweiterung gemerkt: %1</translation>
    </message>
    <message>
        <source>    To remember the signer for this extension, give --remember.</source>
        <translation>    Um sich den Unterzeichner für diese Erweiterung zu merken, geben Sie --remember an.</translation>
    </message>
    <message>
        <source>--remember needs a bundle that says which extension it is.</source>
        <translation>--remember benötigt ein Bundle, das angibt, welche Erweiterung es ist.</translation>
    </message>
    <message>
        <source>Say whether a signed bundle is unchanged, who signed it, and whether they are trusted.</source>
        <translation>Sagen, ob ein signiertes Bundle unverändert ist, wer es signiert hat und ob er vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Why it may stay: one line.</source>
        <translation>Warum es bleiben darf: eine Zeile.</translation>
    </message>
    <message>
        <source>There is no finding %1 at %2; waybill-cli validate lists what there is.</source>
        <translation>Es gibt keinen Befund %1 bei %2; waybill-cli validate listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>There are several findings %1 there; name one by its line: %2.</source>
        <translation>Dort gibt es mehrere Befunde %1; nennen Sie einen anhand seiner Zeile: %2.</translation>
    </message>
    <message>
        <source>--reason is missing: why may it stay? One line of at most 500 characters.</source>
        <translation>--reason fehlt: Warum darf es bleiben? Eine Zeile mit höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>waived %1 in %2</source>
        <translation>%1 in %2 zugelassen</translation>
    </message>
    <message>
        <source>Let a finding about secrets or junk pass, with the reason, in the folder&apos;s waivers.</source>
        <translation>Einen Befund über Geheimnisse oder Überflüssiges mit Begründung zulassen, in den Ausnahmen des Ordners.</translation>
    </message>
    <message>
        <source>It does not get: %1</source>
        <translation>Nicht weitergegeben wird: %1</translation>
    </message>
    <message>
        <source>Build the project first: the script &quot;build&quot; of its package.json, by the package manager whose lock file is there.</source>
        <translation>Zuerst das Projekt bauen: mit dem Skript „build“ seiner package.json, durch den Paketmanager, dessen Sperrdatei vorhanden ist.</translation>
    </message>
    <message>
        <source>Build it with this command instead. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>Stattdessen mit diesem Befehl bauen. Er ist keine Shell-Zeile: Wörter werden an Leerraum getrennt, und &quot;...&quot; hält mehrere zusammen.</translation>
    </message>
    <message>
        <source>Building in %1: %2</source>
        <translation>Build in %1: %2</translation>
    </message>
    <message>
        <source>Build (where that is asked for), validate, pack, sign and publish a dist or project folder in one go.</source>
        <translation>Einen dist- oder Projektordner in einem Zug bauen (wo gewünscht), prüfen, packen, signieren und veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>version control</source>
        <translation>Versionsverwaltung</translation>
    </message>
    <message>
        <source>the rules themselves</source>
        <translation>die Regeln selbst</translation>
    </message>
    <message>
        <source>traces of a desktop</source>
        <translation>Spuren eines Desktops</translation>
    </message>
    <message>
        <source>always left out: %1 (%2)</source>
        <translation>immer weggelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>left out by %1, line %2: %3</source>
        <translation>weggelassen durch %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>left out: not among the manifest&apos;s assets</source>
        <translation>weggelassen: nicht unter den assets des Manifests</translation>
    </message>
    <message>
        <source>left out: no part of a project&apos;s bundle</source>
        <translation>weggelassen: kein Teil des Bundles eines Projekts</translation>
    </message>
    <message>
        <source>left out: the build&apos;s own file goes to its place</source>
        <translation>weggelassen: Die Datei des Builds selbst kommt an ihre Stelle</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Taken as a project folder, as chosen.</source>
        <translation>Als Projektordner gelesen, wie gewählt.</translation>
    </message>
    <message>
        <source>Taken as a dist folder, as chosen.</source>
        <translation>Als dist-Ordner gelesen, wie gewählt.</translation>
    </message>
    <message>
        <source>Taken as a dist folder: it has no manifest.json.</source>
        <translation>Als dist-Ordner gelesen: Er hat keine manifest.json.</translation>
    </message>
    <message>
        <source>A dist folder: it has no package.json, and is packed as it is.</source>
        <translation>Ein dist-Ordner: Er hat keine package.json und wird gepackt, wie er ist.</translation>
    </message>
    <message>
        <source>A dist folder: it has a package.json, but no sources and nothing built beside it.</source>
        <translation>Ein dist-Ordner: Er hat eine package.json, aber weder Quellen noch Gebautes daneben.</translation>
    </message>
    <message>
        <source>A project folder: %1 stands beside manifest.json and package.json. What it has built is packed.</source>
        <translation>Ein Projektordner: %1 steht neben manifest.json und package.json. Gepackt wird, was er gebaut hat.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>its path begins at the root</source>
        <translation>sein Pfad beginnt an der Wurzel</translation>
    </message>
    <message>
        <source>its path has two dots</source>
        <translation>sein Pfad enthält zwei Punkte</translation>
    </message>
    <message>
        <source>a part of its path is empty</source>
        <translation>ein Teil seines Pfads ist leer</translation>
    </message>
    <message>
        <source>a part of its path begins with a dot</source>
        <translation>ein Teil seines Pfads beginnt mit einem Punkt</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>er ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was written; an earlier bundle is untouched.</source>
        <translation>Es wurde nichts geschrieben; ein früheres Bundle ist unberührt.</translation>
    </message>
    <message>
        <source>The bundle was not changed.</source>
        <translation>Das Bundle wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Where this is the answer to finalize, the version may be published all the same.</source>
        <translation>Falls dies die Antwort auf den Abschluss (finalize) ist, kann die Version trotzdem veröffentlicht sein.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the request id.</source>
        <translation>Informieren Sie den Administrator des Servers und nennen Sie die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Pack the folder again, or fetch the bundle again from where it came.</source>
        <translation>Packen Sie den Ordner erneut, oder holen Sie das Bundle noch einmal von seiner Quelle.</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>Die Datei oder der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>Check the path; a build may have removed it.</source>
        <translation>Prüfen Sie den Pfad; ein Build kann das Gesuchte entfernt haben.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check its permissions and that its disk is connected.</source>
        <translation>Prüfen Sie ihre Zugriffsrechte und ob ihr Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another place.</source>
        <translation>Prüfen Sie die Zugriffsrechte ihres Ordners, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen (--force).</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Die Datei hat sich während des Lesens geändert</translation>
    </message>
    <message>
        <source>Let the build finish, then try again.</source>
        <translation>Lassen Sie den Build zu Ende laufen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk.</source>
        <translation>Geben Sie Platz frei, oder wählen Sie einen Ort auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a .zip or .7z file</source>
        <translation>Dies ist weder ein Ordner noch eine .zip- oder .7z-Datei</translation>
    </message>
    <message>
        <source>Choose the folder that your build writes, or an archive of it.</source>
        <translation>Wählen Sie den Ordner, den Ihr Build schreibt, oder ein Archiv davon.</translation>
    </message>
    <message>
        <source>The folder holds no files</source>
        <translation>Der Ordner enthält keine Dateien</translation>
    </message>
    <message>
        <source>Run the build, or choose the folder that it writes to.</source>
        <translation>Führen Sie den Build aus, oder wählen Sie den Ordner, in den er schreibt.</translation>
    </message>
    <message>
        <source>The folder cannot be packed as it is</source>
        <translation>Der Ordner kann so nicht gepackt werden</translation>
    </message>
    <message>
        <source>The problems say which files; mend them and pack again.</source>
        <translation>Die Probleme nennen die Dateien; beheben Sie sie, und packen Sie erneut.</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>Das Archiv kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It has to be a whole .zip or .7z file without a password.</source>
        <translation>Es muss eine vollständige .zip- oder .7z-Datei ohne Passwort sein.</translation>
    </message>
    <message>
        <source>The archive is not safe to unpack</source>
        <translation>Das Archiv kann nicht sicher entpackt werden</translation>
    </message>
    <message>
        <source>An entry would leave its folder, or is beyond a limit. Do not use this archive before you know where it comes from.</source>
        <translation>Ein Eintrag würde seinen Ordner verlassen oder überschreitet eine Grenze. Verwenden Sie dieses Archiv nicht, bevor Sie wissen, woher es kommt.</translation>
    </message>
    <message>
        <source>There is no manifest.json</source>
        <translation>Es gibt keine manifest.json</translation>
    </message>
    <message>
        <source>It has to stand at the top of the folder; check that this is the folder that the build writes.</source>
        <translation>Sie muss auf der obersten Ebene des Ordners liegen; prüfen Sie, ob dies der Ordner ist, den der Build schreibt.</translation>
    </message>
    <message>
        <source>The manifest is not valid</source>
        <translation>Das Manifest ist nicht gültig</translation>
    </message>
    <message>
        <source>Mend the findings; the server would refuse this manifest.</source>
        <translation>Beheben Sie die Befunde; der Server würde dieses Manifest ablehnen.</translation>
    </message>
    <message>
        <source>The file of waivers cannot be used</source>
        <translation>Die Datei mit den Ausnahmen kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Mend what the details name, or remove the file and let findings pass anew with waybill-cli waive.</source>
        <translation>Beheben Sie, was die Details nennen, oder entfernen Sie die Datei, und lassen Sie Befunde mit waybill-cli waive neu zu.</translation>
    </message>
    <message>
        <source>This is no bundle: it is not compressed with zstd</source>
        <translation>Dies ist kein Bundle: Es ist nicht mit zstd komprimiert</translation>
    </message>
    <message>
        <source>Choose a bundle.tar.zst.</source>
        <translation>Wählen Sie eine bundle.tar.zst.</translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation>Das Bundle ist beschädigt</translation>
    </message>
    <message>
        <source>The bundle is cut short</source>
        <translation>Das Bundle ist abgeschnitten</translation>
    </message>
    <message>
        <source>An entry of the bundle has an unsafe path</source>
        <translation>Ein Eintrag des Bundles hat einen unsicheren Pfad</translation>
    </message>
    <message>
        <source>Nothing was written outside the folder.</source>
        <translation>Außerhalb des Ordners wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Do not use this bundle before you know who made it.</source>
        <translation>Verwenden Sie dieses Bundle nicht, bevor Sie wissen, wer es erstellt hat.</translation>
    </message>
    <message>
        <source>The bundle has more entries than are read</source>
        <translation>Das Bundle hat mehr Einträge, als gelesen werden</translation>
    </message>
    <message>
        <source>At most 100,000 entries are read; an extension has far fewer.</source>
        <translation>Es werden höchstens 100.000 Einträge gelesen; eine Erweiterung hat weit weniger.</translation>
    </message>
    <message>
        <source>An entry of the bundle is too large to be read</source>
        <translation>Ein Eintrag des Bundles ist zum Lesen zu groß</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it.</source>
        <translation>Entpacken Sie dieses Bundle nicht, bevor Sie wissen, wer es erstellt hat.</translation>
    </message>
    <message>
        <source>Unpacking the bundle takes more room or memory than is allowed</source>
        <translation>Das Entpacken des Bundles benötigt mehr Platz oder Speicher als erlaubt</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it. What zstd packed at level 22 can be packed again at 21.</source>
        <translation>Entpacken Sie dieses Bundle nicht, bevor Sie wissen, wer es erstellt hat. Was zstd mit Stufe 22 gepackt hat, lässt sich mit 21 neu packen.</translation>
    </message>
    <message>
        <source>The bundle is over the server&apos;s limit of 200 MiB</source>
        <translation>Das Bundle überschreitet die Grenze des Servers von 200 MiB</translation>
    </message>
    <message>
        <source>Leave out what is not needed at run time; the page Contents lists the largest files first.</source>
        <translation>Lassen Sie weg, was zur Laufzeit nicht benötigt wird; die Seite „Inhalt“ führt die größten Dateien zuerst auf.</translation>
    </message>
    <message>
        <source>The bundle has no such entry</source>
        <translation>Das Bundle hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>List the entries to see the names as they are stored.</source>
        <translation>Listen Sie die Einträge auf, um die gespeicherten Namen zu sehen.</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Dies ist keine Serveradresse</translation>
    </message>
    <message>
        <source>Write it as https://registry.example.com, without a name, query or fragment.</source>
        <translation>Schreiben Sie sie als https://registry.example.com, ohne Benutzernamen, Abfrage oder Fragment.</translation>
    </message>
    <message>
        <source>The address is not encrypted</source>
        <translation>Die Adresse ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Nothing was sent: anyone on the way could read the key and change the bundle.</source>
        <translation>Es wurde nichts gesendet: Unterwegs könnte jeder den Schlüssel lesen und das Bundle ändern.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this server where you trust the whole way to it.</source>
        <translation>Verwenden Sie https, oder erlauben Sie für diesen Server unverschlüsseltes http, wenn Sie dem ganzen Weg dorthin vertrauen.</translation>
    </message>
    <message>
        <source>This is no SHA-256</source>
        <translation>Dies ist kein SHA-256</translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits in lower case.</source>
        <translation>Geben Sie 64 hexadezimale Ziffern in Kleinbuchstaben an.</translation>
    </message>
    <message>
        <source>This name cannot be stored</source>
        <translation>Dieser Name kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Object keys have no empty parts, no dots alone and no control characters.</source>
        <translation>Objektschlüssel haben keine leeren Teile, keine Teile nur aus Punkten und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown</source>
        <translation>Der Name des Servers ist unbekannt</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this machine is on the right network.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler und ob dieser Rechner im richtigen Netz ist.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that it runs, its port, and firewalls on the way; then publish again.</source>
        <translation>Prüfen Sie, ob er läuft, seinen Port und Firewalls auf dem Weg; veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time</source>
        <translation>Der Server hat die Verbindung nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall swallows the connection. Try again later.</source>
        <translation>Er ist vielleicht überlastet, oder eine Firewall verschluckt die Verbindung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made</source>
        <translation>Es konnte keine sichere Verbindung zum Server hergestellt werden</translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, or too old a version of it. Ask its administrator.</source>
        <translation>Er spricht auf diesem Port vielleicht kein TLS oder eine zu alte Version davon. Fragen Sie seinen Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation>Das Zertifikat des Servers ist heute nicht gültig</translation>
    </message>
    <message>
        <source>It has expired, or is for later. Check this computer&apos;s date; if that is right, ask the server&apos;s administrator for a new certificate.</source>
        <translation>Es ist abgelaufen oder gilt erst später. Prüfen Sie das Datum dieses Rechners; stimmt es, bitten Sie den Administrator des Servers um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself</source>
        <translation>Das Zertifikat des Servers ist nur von sich selbst signiert</translation>
    </message>
    <message>
        <source>Anyone could have made it. If it is your own server, name its certificate in the server&apos;s settings.</source>
        <translation>Jeder könnte es erstellt haben. Wenn es Ihr eigener Server ist, geben Sie sein Zertifikat in den Einstellungen des Servers an.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If it is right, another computer answers in the server&apos;s place.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Ist sie richtig, antwortet ein anderer Rechner anstelle des Servers.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate</source>
        <translation>Niemand, dem dieser Rechner vertraut, bürgt für das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>If your organisation has an authority of its own, name its certificate in the server&apos;s settings.</source>
        <translation>Wenn Ihre Organisation eine eigene Zertifizierungsstelle hat, geben Sie deren Zertifikat in den Einstellungen des Servers an.</translation>
    </message>
    <message>
        <source>The file holds no certificate of an authority</source>
        <translation>Die Datei enthält kein Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Give a PEM file with the authority&apos;s certificate (BEGIN CERTIFICATE).</source>
        <translation>Geben Sie eine PEM-Datei mit dem Zertifikat der Zertifizierungsstelle an (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Publish again; an upload starts again from its first byte.</source>
        <translation>Veröffentlichen Sie erneut; das Hochladen beginnt wieder beim ersten Byte.</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>Der Server ist verstummt</translation>
    </message>
    <message>
        <source>Try again later; it may be overloaded.</source>
        <translation>Versuchen Sie es später erneut; er ist vielleicht überlastet.</translation>
    </message>
    <message>
        <source>The server did not say in time whether it published</source>
        <translation>Der Server hat nicht rechtzeitig gesagt, ob er veröffentlicht hat</translation>
    </message>
    <message>
        <source>The version may be published.</source>
        <translation>Die Version kann veröffentlicht sein.</translation>
    </message>
    <message>
        <source>Publish again to find out: where it is published, the server says that the version exists, and nothing is doubled.</source>
        <translation>Veröffentlichen Sie erneut, um es festzustellen: Ist sie veröffentlicht, sagt der Server, dass die Version existiert, und nichts wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>Der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>Nothing was sent there: your key belongs to the address that you chose.</source>
        <translation>Dorthin wurde nichts gesendet: Ihr Schlüssel gehört zu der Adresse, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Where you trust the new address, enter it as the server&apos;s address.</source>
        <translation>Wenn Sie der neuen Adresse vertrauen, geben Sie sie als Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>The answer is not the registry&apos;s</source>
        <translation>Die Antwort stammt nicht von der Registry</translation>
    </message>
    <message>
        <source>Something else answers at this address, such as a sign-in page or a proxy. Check the address.</source>
        <translation>Unter dieser Adresse antwortet etwas anderes, etwa eine Anmeldeseite oder ein Proxy. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server answered with an unexpected status</source>
        <translation>Der Server hat mit einem unerwarteten Status geantwortet</translation>
    </message>
    <message>
        <source>A proxy on the way may have answered. The details give the status; try again later.</source>
        <translation>Vielleicht hat ein Proxy auf dem Weg geantwortet. Die Details nennen den Status; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server finds the request malformed</source>
        <translation>Der Server hält die Anfrage für fehlerhaft</translation>
    </message>
    <message>
        <source>The details name the field. The server may be of another version than this program expects.</source>
        <translation>Die Details nennen das Feld. Der Server hat vielleicht eine andere Version, als dieses Programm erwartet.</translation>
    </message>
    <message>
        <source>You may not publish to this server</source>
        <translation>Sie dürfen auf diesem Server nicht veröffentlichen</translation>
    </message>
    <message>
        <source>Check the API key and the tenant; ask the administrator for the right to publish.</source>
        <translation>Prüfen Sie den API-Schlüssel und den Mandanten; bitten Sie den Administrator um das Recht zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The server has had too many requests from this address</source>
        <translation>Der Server hatte zu viele Anfragen von dieser Adresse</translation>
    </message>
    <message>
        <source>Wait a minute, then publish again.</source>
        <translation>Warten Sie eine Minute, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server does not have the uploaded bundle any more</source>
        <translation>Der Server hat das hochgeladene Bundle nicht mehr</translation>
    </message>
    <message>
        <source>Publish again; the bundle is uploaded anew.</source>
        <translation>Veröffentlichen Sie erneut; das Bundle wird neu hochgeladen.</translation>
    </message>
    <message>
        <source>The bytes are not the ones that were declared</source>
        <translation>Die Bytes sind nicht die angekündigten</translation>
    </message>
    <message>
        <source>The bundle changed on disk or on the way. Pack it again and publish that.</source>
        <translation>Das Bundle hat sich auf dem Datenträger oder unterwegs geändert. Packen Sie es erneut, und veröffentlichen Sie dieses.</translation>
    </message>
    <message>
        <source>The server refuses the manifest</source>
        <translation>Der Server lehnt das Manifest ab</translation>
    </message>
    <message>
        <source>Its findings stand among the problems, each in its place. Mend them, pack and publish again.</source>
        <translation>Seine Befunde stehen unter den Problemen, jeder an seiner Stelle. Beheben Sie sie, packen und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>The server finds no manifest in the bundle</source>
        <translation>Der Server findet im Bundle kein Manifest</translation>
    </message>
    <message>
        <source>Pack the folder again: manifest.json has to be at its top.</source>
        <translation>Packen Sie den Ordner erneut: manifest.json muss auf seiner obersten Ebene liegen.</translation>
    </message>
    <message>
        <source>The server takes signed bundles only</source>
        <translation>Der Server nimmt nur signierte Bundles an</translation>
    </message>
    <message>
        <source>Sign the bundle with a key that the server trusts, then publish again.</source>
        <translation>Signieren Sie das Bundle mit einem Schlüssel, dem der Server vertraut, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server refuses the signature</source>
        <translation>Der Server lehnt die Signatur ab</translation>
    </message>
    <message>
        <source>It does not fit the bundle, or is of a form that the server does not read. Sign the bundle again.</source>
        <translation>Sie passt nicht zum Bundle oder hat eine Form, die der Server nicht liest. Signieren Sie das Bundle erneut.</translation>
    </message>
    <message>
        <source>The server does not trust the signer</source>
        <translation>Der Server vertraut dem Unterzeichner nicht</translation>
    </message>
    <message>
        <source>Ask its administrator to trust this key, giving its fingerprint, or sign with one that is trusted.</source>
        <translation>Bitten Sie seinen Administrator, diesem Schlüssel zu vertrauen, und nennen Sie den Fingerabdruck, oder signieren Sie mit einem vertrauenswürdigen Schlüssel.</translation>
    </message>
    <message>
        <source>This version is published already</source>
        <translation>Diese Version ist bereits veröffentlicht</translation>
    </message>
    <message>
        <source>What was published before is unchanged; the server does not say with which bytes.</source>
        <translation>Was zuvor veröffentlicht wurde, ist unverändert; der Server sagt nicht, mit welchen Bytes.</translation>
    </message>
    <message>
        <source>Raise the version in manifest.json, then pack and publish again.</source>
        <translation>Erhöhen Sie die Version in manifest.json, packen und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is not set up</source>
        <translation>Der Speicher des Servers ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Trying again will not help: its administrator has to set up the storage.</source>
        <translation>Ein neuer Versuch hilft nicht: Sein Administrator muss den Speicher einrichten.</translation>
    </message>
    <message>
        <source>The server could not store the upload</source>
        <translation>Der Server konnte das Hochgeladene nicht speichern</translation>
    </message>
    <message>
        <source>This may pass: try again in a few minutes.</source>
        <translation>Das kann vorübergehen: Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server hat versagt</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>Der Speicher kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>A folder: check its permissions and the space on its disk. A bucket: try again; what its server said stands in the details.</source>
        <translation>Bei einem Ordner: Prüfen Sie seine Zugriffsrechte und den Platz auf seinem Datenträger. Bei einem Bucket: Versuchen Sie es erneut; was sein Server gesagt hat, steht in den Details.</translation>
    </message>
    <message>
        <source>The object store does not let you in</source>
        <translation>Der Objektspeicher lässt Sie nicht hinein</translation>
    </message>
    <message>
        <source>Check its access key and secret key, the region, and this computer&apos;s clock; ask its administrator for the right to read the bucket.</source>
        <translation>Prüfen Sie seinen Zugriffsschlüssel und geheimen Schlüssel, die Region und die Uhr dieses Rechners; bitten Sie seinen Administrator um das Recht, den Bucket zu lesen.</translation>
    </message>
    <message>
        <source>The object exists already, and stored objects never change</source>
        <translation>Das Objekt existiert bereits, und gespeicherte Objekte ändern sich nie</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The local registry cannot listen there</source>
        <translation>Die lokale Registry kann dort nicht lauschen</translation>
    </message>
    <message>
        <source>The port may be in use: choose another one, or 0 for any.</source>
        <translation>Der Port ist vielleicht belegt: Wählen Sie einen anderen, oder 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Beginnen Sie erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>What was begun was not finished.</source>
        <translation>Was begonnen wurde, wurde nicht zu Ende geführt.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Bitte melden Sie dies mit den Details.</translation>
    </message>
    <message>
        <source>The server says that the version is published.</source>
        <translation>Der Server sagt, dass die Version veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the receipt: those who install this version may get nothing, or something else.</source>
        <translation>Informieren Sie den Administrator des Servers, mit dem Beleg: Wer diese Version installiert, erhält vielleicht nichts oder etwas anderes.</translation>
    </message>
    <message>
        <source>The server&apos;s store does not hold what was published</source>
        <translation>Der Speicher des Servers enthält nicht, was veröffentlicht wurde</translation>
    </message>
    <message>
        <source>The server&apos;s store holds only a part of the bundle</source>
        <translation>Der Speicher des Servers enthält nur einen Teil des Bundles</translation>
    </message>
    <message>
        <source>The server&apos;s store holds other bytes than were sent</source>
        <translation>Der Speicher des Servers enthält andere Bytes, als gesendet wurden</translation>
    </message>
    <message>
        <source>The server&apos;s store holds another manifest than was sent</source>
        <translation>Der Speicher des Servers enthält ein anderes Manifest, als gesendet wurde</translation>
    </message>
    <message>
        <source>The history of publishes cannot be used</source>
        <translation>Der Verlauf der Veröffentlichungen kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>What is not written down first is not sent.</source>
        <translation>Was nicht zuerst aufgeschrieben ist, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the permissions of its file and the space on its disk. If the file is damaged, move it away; receipts that you saved are not touched.</source>
        <translation>Prüfen Sie die Zugriffsrechte seiner Datei und den Platz auf ihrem Datenträger. Ist die Datei beschädigt, verschieben Sie sie; gespeicherte Belege bleiben unberührt.</translation>
    </message>
    <message>
        <source>The history has no such publish</source>
        <translation>Der Verlauf enthält keine solche Veröffentlichung</translation>
    </message>
    <message>
        <source>List the history to see the ids; the first characters of one are enough.</source>
        <translation>Listen Sie den Verlauf auf, um die IDs zu sehen; die ersten Zeichen einer ID genügen.</translation>
    </message>
    <message>
        <source>This publish is still running</source>
        <translation>Diese Veröffentlichung läuft noch</translation>
    </message>
    <message>
        <source>Another window or command works on it. Wait until it ends, or stop it there.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl arbeitet daran. Warten Sie auf das Ende, oder halten Sie sie dort an.</translation>
    </message>
    <message>
        <source>This publish has ended</source>
        <translation>Diese Veröffentlichung ist beendet</translation>
    </message>
    <message>
        <source>There is nothing to go on with; its outcome stands in the history.</source>
        <translation>Es gibt nichts fortzusetzen; ihr Ergebnis steht im Verlauf.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>Dies ist kein Beleg</translation>
    </message>
    <message>
        <source>Give a receipt that Waybill wrote (JSON), whole and unchanged.</source>
        <translation>Geben Sie einen von Waybill geschriebenen Beleg (JSON) an, vollständig und unverändert.</translation>
    </message>
    <message>
        <source>The receipt does not fit</source>
        <translation>Der Beleg passt nicht</translation>
    </message>
    <message>
        <source>It says other things than what it was compared with.</source>
        <translation>Er sagt anderes als das, womit er verglichen wurde.</translation>
    </message>
    <message>
        <source>The details name the field. One of the two was changed, or belongs elsewhere.</source>
        <translation>Die Details nennen das Feld. Eines von beiden wurde geändert oder gehört woandershin.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ</source>
        <translation>Die Uhren dieses Rechners und des Servers weichen voneinander ab</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network: object stores and certificates refuse clocks that are wrong.</source>
        <translation>Stellen Sie die Uhr dieses Rechners nach dem Netz: Objektspeicher und Zertifikate weisen falsche Uhren zurück.</translation>
    </message>
    <message>
        <source>The version is published, but was not installed for the tenant</source>
        <translation>Die Version ist veröffentlicht, wurde aber nicht für den Mandanten installiert</translation>
    </message>
    <message>
        <source>The publish stands. Only the installation failed.</source>
        <translation>Die Veröffentlichung gilt. Nur die Installation ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Install it again from the history, or in the server&apos;s own pages.</source>
        <translation>Installieren Sie sie erneut aus dem Verlauf oder auf den Seiten des Servers.</translation>
    </message>
    <message>
        <source>The file holds no server profiles</source>
        <translation>Die Datei enthält keine Serverprofile</translation>
    </message>
    <message>
        <source>No server was added or changed.</source>
        <translation>Es wurde kein Server hinzugefügt oder geändert.</translation>
    </message>
    <message>
        <source>Give a file that Waybill exported, whole and unchanged.</source>
        <translation>Geben Sie eine von Waybill exportierte Datei an, vollständig und unverändert.</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was kept of it.</source>
        <translation>Die Datei wurde nicht geändert, und nichts aus ihr wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>The key is as it was, and nothing was signed.</source>
        <translation>Der Schlüssel ist, wie er war, und nichts wurde signiert.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Nothing was lost, and no secret was written anywhere else.</source>
        <translation>Nichts ging verloren, und kein Geheimnis wurde anderswohin geschrieben.</translation>
    </message>
    <message>
        <source>Whether the bundle is unchanged is not known.</source>
        <translation>Ob das Bundle unverändert ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The bundle is unchanged since it was signed.</source>
        <translation>Das Bundle ist seit dem Signieren unverändert.</translation>
    </message>
    <message>
        <source>This is no private key that can be read</source>
        <translation>Dies ist kein lesbarer privater Schlüssel</translation>
    </message>
    <message>
        <source>Take a key file of cosign, a PEM file, a PKCS#12 file or an OpenPGP secret key.</source>
        <translation>Verwenden Sie eine Schlüsseldatei von cosign, eine PEM-Datei, eine PKCS#12-Datei oder einen geheimen OpenPGP-Schlüssel.</translation>
    </message>
    <message>
        <source>This kind of key cannot be used here</source>
        <translation>Diese Art von Schlüssel kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>Use ECDSA P-256 or RSA from 2,048 bits for cosign; ECDSA P-256, P-384 or RSA for x509; any key that may sign for pgp.</source>
        <translation>Verwenden Sie ECDSA P-256 oder RSA ab 2.048 Bit für cosign; ECDSA P-256, P-384 oder RSA für x509; jeden Schlüssel, der signieren darf, für pgp.</translation>
    </message>
    <message>
        <source>The certificate belongs to another key</source>
        <translation>Das Zertifikat gehört zu einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>Give the certificate that was issued for this key, and behind it those that lead to the root.</source>
        <translation>Geben Sie das Zertifikat an, das für diesen Schlüssel ausgestellt wurde, und dahinter diejenigen, die zur Wurzel führen.</translation>
    </message>
    <message>
        <source>The key or its certificate has expired or was revoked</source>
        <translation>Der Schlüssel oder sein Zertifikat ist abgelaufen oder wurde widerrufen</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or sign with another identity.</source>
        <translation>Lassen Sie das Zertifikat erneuern, oder signieren Sie mit einer anderen Identität.</translation>
    </message>
    <message>
        <source>The key or its certificate is not valid yet</source>
        <translation>Der Schlüssel oder sein Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the day that the details name.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners; warten Sie sonst bis zu dem Tag, den die Details nennen.</translation>
    </message>
    <message>
        <source>The certificate or key may not be used for signatures</source>
        <translation>Das Zertifikat oder der Schlüssel darf nicht für Signaturen verwendet werden</translation>
    </message>
    <message>
        <source>Ask for a certificate with the usage digital signature, or take a key that may sign.</source>
        <translation>Fordern Sie ein Zertifikat mit dem Verwendungszweck digitale Signatur an, oder verwenden Sie einen Schlüssel, der signieren darf.</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Das Zertifikat kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Give it as PEM, the certificate of the key first.</source>
        <translation>Geben Sie es als PEM an, das Zertifikat des Schlüssels zuerst.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase</source>
        <translation>Der Schlüssel ist durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>Enter it; on the command line, give --passphrase-file or set WAYBILL_PASSPHRASE.</source>
        <translation>Geben Sie sie ein; auf der Befehlszeile geben Sie --passphrase-file an oder setzen WAYBILL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht</translation>
    </message>
    <message>
        <source>Check the keyboard layout and capitals, then enter it again.</source>
        <translation>Prüfen Sie die Tastaturbelegung und die Großschreibung, und geben Sie sie dann erneut ein.</translation>
    </message>
    <message>
        <source>There is no such identity</source>
        <translation>Es gibt keine solche Identität</translation>
    </message>
    <message>
        <source>List the identities to see their names and fingerprints.</source>
        <translation>Listen Sie die Identitäten auf, um ihre Namen und Fingerabdrücke zu sehen.</translation>
    </message>
    <message>
        <source>An identity with this name or this key is there already</source>
        <translation>Eine Identität mit diesem Namen oder diesem Schlüssel ist bereits vorhanden</translation>
    </message>
    <message>
        <source>Choose another name, or use the identity that is there.</source>
        <translation>Wählen Sie einen anderen Namen, oder verwenden Sie die vorhandene Identität.</translation>
    </message>
    <message>
        <source>What the keychain holds of this key is not what was put there</source>
        <translation>Was der Schlüsselbund zu diesem Schlüssel enthält, ist nicht, was dort abgelegt wurde</translation>
    </message>
    <message>
        <source>Another program may have changed or removed the item. Import the key again from its backup; type a server&apos;s key anew on its page.</source>
        <translation>Ein anderes Programm hat den Eintrag vielleicht geändert oder entfernt. Importieren Sie den Schlüssel erneut aus seiner Sicherung; geben Sie den Schlüssel eines Servers auf dessen Seite neu ein.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet), or use a key file for this session.</source>
        <translation>Starten Sie den Schlüsselbund Ihres Desktops (GNOME Keyring, KWallet), oder verwenden Sie für diese Sitzung eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it with the password prompt or the settings of your desktop, then try again.</source>
        <translation>Entsperren Sie ihn mit der Passwortabfrage oder den Einstellungen Ihres Desktops, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>A password prompt may be waiting behind another window. Try again, or use a key file for this session.</source>
        <translation>Vielleicht wartet eine Passwortabfrage hinter einem anderen Fenster. Versuchen Sie es erneut, oder verwenden Sie für diese Sitzung eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The keychain refused or failed</source>
        <translation>Der Schlüsselbund hat abgelehnt oder versagt</translation>
    </message>
    <message>
        <source>The details give its own words. Try again, or use a key file for this session.</source>
        <translation>Die Details geben seine eigenen Worte wieder. Versuchen Sie es erneut, oder verwenden Sie für diese Sitzung eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG konnte dies nicht tun</translation>
    </message>
    <message>
        <source>Check that gpg can sign with this key in a terminal; its agent may need a window for the passphrase.</source>
        <translation>Prüfen Sie in einem Terminal, ob gpg mit diesem Schlüssel signieren kann; sein Agent benötigt vielleicht ein Fenster für die Passphrase.</translation>
    </message>
    <message>
        <source>The token could not be used</source>
        <translation>Das Token konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>Check that it is plugged in, its PIN, and the address that names the key (pkcs11:…).</source>
        <translation>Prüfen Sie, ob es eingesteckt ist, seine PIN und die Adresse, die den Schlüssel nennt (pkcs11:…).</translation>
    </message>
    <message>
        <source>The signature could not be made</source>
        <translation>Die Signatur konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The details give the reason.</source>
        <translation>Die Details nennen den Grund.</translation>
    </message>
    <message>
        <source>The time-stamping authority gave no valid timestamp</source>
        <translation>Der Zeitstempeldienst hat keinen gültigen Zeitstempel geliefert</translation>
    </message>
    <message>
        <source>Try again later, choose another authority, or sign without a timestamp.</source>
        <translation>Versuchen Sie es später erneut, wählen Sie einen anderen Dienst, oder signieren Sie ohne Zeitstempel.</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>Die Signatur kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It has to be a sigstore bundle, a PKCS#7 or CMS signature or an armored OpenPGP signature. A placeholder is none.</source>
        <translation>Sie muss ein sigstore-Bundle, eine PKCS#7- oder CMS-Signatur oder eine OpenPGP-Signatur mit ASCII-Hülle sein. Ein Platzhalter ist keine.</translation>
    </message>
    <message>
        <source>The signature is of a form that proves nothing</source>
        <translation>Die Signatur hat eine Form, die nichts beweist</translation>
    </message>
    <message>
        <source>A signature of a bundle stands apart from it and has exactly one signer. Ask for one that does.</source>
        <translation>Die Signatur eines Bundles steht getrennt von ihm und hat genau einen Unterzeichner. Bitten Sie um eine solche.</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>Die Signatur passt nicht zum Bundle</translation>
    </message>
    <message>
        <source>The bundle was changed after it was signed, or this is the signature of another one. Fetch both again.</source>
        <translation>Das Bundle wurde nach dem Signieren geändert, oder dies ist die Signatur eines anderen. Holen Sie beide erneut.</translation>
    </message>
    <message>
        <source>There is nothing to check the signature with</source>
        <translation>Es gibt nichts, womit die Signatur geprüft werden kann</translation>
    </message>
    <message>
        <source>Give the signer&apos;s public key, certificate authority or OpenPGP certificate.</source>
        <translation>Geben Sie den öffentlichen Schlüssel, die Zertifizierungsstelle oder das OpenPGP-Zertifikat des Unterzeichners an.</translation>
    </message>
    <message>
        <source>The signer is not trusted</source>
        <translation>Der Unterzeichner ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer over another way, then remember the signer, or give the authority that vouches.</source>
        <translation>Vergleichen Sie den Fingerabdruck auf einem anderen Weg mit dem Unterzeichner; merken Sie sich dann den Unterzeichner, oder geben Sie die Zertifizierungsstelle an, die für ihn bürgt.</translation>
    </message>
    <message>
        <source>It is signed with another key than last time</source>
        <translation>Es ist mit einem anderen Schlüssel signiert als beim letzten Mal</translation>
    </message>
    <message>
        <source>Ask the publisher over another way whether the key was replaced before you accept the new one.</source>
        <translation>Fragen Sie den Herausgeber auf einem anderen Weg, ob der Schlüssel ersetzt wurde, bevor Sie den neuen annehmen.</translation>
    </message>
    <message>
        <source>The file with trusted keys cannot be read</source>
        <translation>Die Datei mit den vertrauenswürdigen Schlüsseln kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It has to hold PEM certificates or public keys, or an OpenPGP keyring.</source>
        <translation>Sie muss PEM-Zertifikate oder öffentliche Schlüssel oder einen OpenPGP-Schlüsselring enthalten.</translation>
    </message>
    <message>
        <source>Nothing says how this project is built</source>
        <translation>Nichts gibt an, wie dieses Projekt gebaut wird</translation>
    </message>
    <message>
        <source>Give its package.json a script &quot;build&quot;, or set the command that builds it.</source>
        <translation>Geben Sie seiner package.json ein Skript „build“, oder legen Sie den Befehl fest, der es baut.</translation>
    </message>
    <message>
        <source>The build could not be started</source>
        <translation>Der Build konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Install the program that builds it, or set another command.</source>
        <translation>Installieren Sie das Programm, das es baut, oder legen Sie einen anderen Befehl fest.</translation>
    </message>
    <message>
        <source>The build failed</source>
        <translation>Der Build ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing was packed; an earlier bundle is untouched.</source>
        <translation>Es wurde nichts gepackt; ein früheres Bundle ist unberührt.</translation>
    </message>
    <message>
        <source>What the build wrote says why.</source>
        <translation>Was der Build ausgegeben hat, sagt den Grund.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
    <message>
        <source>What a manifest.json holds, for a server of today: one object with these fields.</source>
        <translation>Was eine manifest.json für einen heutigen Server enthält: ein Objekt mit diesen Feldern.</translation>
    </message>
    <message>
        <source>The extension&apos;s name</source>
        <translation>Der Name der Erweiterung</translation>
    </message>
    <message>
        <source>As a domain of yours, last part first: com.acme.reports. It stays the same for all versions.</source>
        <translation>Wie eine Domain von Ihnen, der letzte Teil zuerst: com.acme.reports. Er bleibt für alle Versionen gleich.</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Wer sie veröffentlicht</translation>
    </message>
    <message>
        <source>The name that people read beside the extension&apos;s.</source>
        <translation>Der Name, der neben dem der Erweiterung zu lesen ist.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Version</translation>
    </message>
    <message>
        <source>Three numbers, as in 1.4.2, with a pre-release (1.4.2-rc.1) or a build (1.4.2+7) where you want one. 1.4.* takes the next free patch number. A version is published once.</source>
        <translation>Drei Zahlen, etwa 1.4.2, auf Wunsch mit einer Vorabversion (1.4.2-rc.1) oder einem Build (1.4.2+7). 1.4.* nimmt die nächste freie Patch-Nummer. Eine Version wird einmal veröffentlicht.</translation>
    </message>
    <message>
        <source>What executes it</source>
        <translation>Was sie ausführt</translation>
    </message>
    <message>
        <source>Today there is one alone: wasm-js@1.</source>
        <translation>Heute gibt es nur eine: wasm-js@1.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>A list of names as in cap:http.fetch. What is not listed is not granted, but for what everybody has.</source>
        <translation>Eine Liste von Namen wie cap:http.fetch. Was nicht aufgeführt ist, wird nicht gewährt, außer was alle haben.</translation>
    </message>
    <message>
        <source>One capability</source>
        <translation>Eine Fähigkeit</translation>
    </message>
    <message>
        <source>One of the known names; each once.</source>
        <translation>Einer der bekannten Namen; jeder einmal.</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Ihre Seiten</translation>
    </message>
    <message>
        <source>Leave it out for an extension without any.</source>
        <translation>Bei einer Erweiterung ohne Seiten weglassen.</translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation>Wie die Seiten gezeigt werden</translation>
    </message>
    <message>
        <source>Always iframe: there is no other way.</source>
        <translation>Immer iframe: Es gibt keine andere Art.</translation>
    </message>
    <message>
        <source>The page that opens first</source>
        <translation>Die Seite, die zuerst geöffnet wird</translation>
    </message>
    <message>
        <source>Its path in the bundle, as in ui/index.html. The Runner serves what is below ui/.</source>
        <translation>Ihr Pfad im Bundle, etwa ui/index.html. Der Runner liefert aus, was unter ui/ liegt.</translation>
    </message>
    <message>
        <source>Where it shows up</source>
        <translation>Wo sie erscheint</translation>
    </message>
    <message>
        <source>The menus that lead to it.</source>
        <translation>Die Menüs, die zu ihr führen.</translation>
    </message>
    <message>
        <source>Its entry in the menu of apps</source>
        <translation>Ihr Eintrag im Menü der Apps</translation>
    </message>
    <message>
        <source>An object with a label.</source>
        <translation>Ein Objekt mit einer Beschriftung (label).</translation>
    </message>
    <message>
        <source>The words of that entry</source>
        <translation>Der Text dieses Eintrags</translation>
    </message>
    <message>
        <source>What people click on.</source>
        <translation>Worauf geklickt wird.</translation>
    </message>
    <message>
        <source>Its entry in the client portal&apos;s menu</source>
        <translation>Ihr Eintrag im Menü des Kundenportals</translation>
    </message>
    <message>
        <source>The words of that entry in the portal</source>
        <translation>Der Text dieses Eintrags im Portal</translation>
    </message>
    <message>
        <source>What clients click on.</source>
        <translation>Worauf Kunden klicken.</translation>
    </message>
    <message>
        <source>Addresses within its pages</source>
        <translation>Adressen innerhalb ihrer Seiten</translation>
    </message>
    <message>
        <source>Known to the published schema alone; the server overlooks them.</source>
        <translation>Nur dem veröffentlichten Schema bekannt; der Server übergeht sie.</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>A path, and the path of the page for it.</source>
        <translation>Ein Pfad und der Pfad der zugehörigen Seite.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>As in /settings.</source>
        <translation>Etwa /settings.</translation>
    </message>
    <message>
        <source>The page for it</source>
        <translation>Die zugehörige Seite</translation>
    </message>
    <message>
        <source>As in ui/settings.html.</source>
        <translation>Etwa ui/settings.html.</translation>
    </message>
    <message>
        <source>Where the pages stand</source>
        <translation>Wo die Seiten liegen</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: as in /.</source>
        <translation>Aus dem Minimalmanifest älterer Server: etwa /.</translation>
    </message>
    <message>
        <source>The pages&apos; files</source>
        <translation>Die Dateien der Seiten</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: patterns, as in ui/**.</source>
        <translation>Aus dem Minimalmanifest älterer Server: Muster, etwa ui/**.</translation>
    </message>
    <message>
        <source>One pattern of the pages&apos; files</source>
        <translation>Ein Muster für die Dateien der Seiten</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers.</source>
        <translation>Aus dem Minimalmanifest älterer Server.</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>What its code answers</source>
        <translation>Worauf ihr Code antwortet</translation>
    </message>
    <message>
        <source>Each with method, path and handler; together method and path are there once. The code is dist/main.wasm.</source>
        <translation>Jeder mit method, path und handler; method und path zusammen gibt es nur einmal. Der Code ist dist/main.wasm.</translation>
    </message>
    <message>
        <source>One endpoint</source>
        <translation>Ein Endpunkt</translation>
    </message>
    <message>
        <source>A call that the code answers.</source>
        <translation>Ein Aufruf, den der Code beantwortet.</translation>
    </message>
    <message>
        <source>The HTTP method</source>
        <translation>Die HTTP-Methode</translation>
    </message>
    <message>
        <source>In upper case. The server takes OPTIONS and HEAD besides.</source>
        <translation>In Großbuchstaben. Der Server nimmt außerdem OPTIONS und HEAD an.</translation>
    </message>
    <message>
        <source>The path</source>
        <translation>Der Pfad</translation>
    </message>
    <message>
        <source>It begins with /, and holds neither white space nor two dots in a row.</source>
        <translation>Er beginnt mit / und enthält weder Leerraum noch zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>The handler</source>
        <translation>Der Handler</translation>
    </message>
    <message>
        <source>Its name in the code.</source>
        <translation>Sein Name im Code.</translation>
    </message>
    <message>
        <source>Whether it can be called by a schedule</source>
        <translation>Ob er nach Zeitplan aufgerufen werden kann</translation>
    </message>
    <message>
        <source>Real manifests have it; the published schema does not know it.</source>
        <translation>Echte Manifeste haben es; das veröffentlichte Schema kennt es nicht.</translation>
    </message>
    <message>
        <source>Files to hand out</source>
        <translation>Auszuliefernde Dateien</translation>
    </message>
    <message>
        <source>Patterns, as in ui/**: * stays within a folder, ** goes below. Each should match a file.</source>
        <translation>Muster, etwa ui/**: * bleibt innerhalb eines Ordners, ** geht darunter. Jedes sollte zu einer Datei passen.</translation>
    </message>
    <message>
        <source>One pattern</source>
        <translation>Ein Muster</translation>
    </message>
    <message>
        <source>From the top of the bundle.</source>
        <translation>Von der obersten Ebene des Bundles aus.</translation>
    </message>
    <message>
        <source>Code made ready for a machine</source>
        <translation>Für eine Maschine vorbereiteter Code</translation>
    </message>
    <message>
        <source>An object of targets, each with the path of its file in the bundle.</source>
        <translation>Ein Objekt von Zielen, jedes mit dem Pfad seiner Datei im Bundle.</translation>
    </message>
    <message>
        <source>The file for one target</source>
        <translation>Die Datei für ein Ziel</translation>
    </message>
    <message>
        <source>Its path in the bundle.</source>
        <translation>Ihr Pfad im Bundle.</translation>
    </message>
    <message>
        <source>Events that its code hears</source>
        <translation>Ereignisse, auf die ihr Code hört</translation>
    </message>
    <message>
        <source>Known to the published schema; the server of today refuses the field.</source>
        <translation>Dem veröffentlichten Schema bekannt; der heutige Server lehnt das Feld ab.</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>A topic, and the handler for it.</source>
        <translation>Ein Thema und der Handler dafür.</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Das Thema</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>Worauf gehört wird.</translation>
    </message>
    <message>
        <source>The handler of the event</source>
        <translation>Der Handler des Ereignisses</translation>
    </message>
    <message>
        <source>The list of its parts</source>
        <translation>Die Liste ihrer Bestandteile</translation>
    </message>
    <message>
        <source>The path of an SBOM in the bundle, for the published schema; the server of today refuses the field.</source>
        <translation>Der Pfad einer SBOM im Bundle, für das veröffentlichte Schema; der heutige Server lehnt das Feld ab.</translation>
    </message>
    <message>
        <source>The code of older shapes</source>
        <translation>Der Code älterer Formen</translation>
    </message>
    <message>
        <source>In the minimal manifest an object with wasm; the server of today refuses the field.</source>
        <translation>Im Minimalmanifest ein Objekt mit wasm; der heutige Server lehnt das Feld ab.</translation>
    </message>
    <message>
        <source>The file of that code</source>
        <translation>Die Datei dieses Codes</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: its path in the bundle, as in entry.wasm.</source>
        <translation>Aus dem Minimalmanifest älterer Server: ihr Pfad im Bundle, etwa entry.wasm.</translation>
    </message>
    <message>
        <source>The extension&apos;s name for older servers</source>
        <translation>Der Name der Erweiterung für ältere Server</translation>
    </message>
    <message>
        <source>Of the minimal manifest: with it and without name, a manifest is of that shape.</source>
        <translation>Aus dem Minimalmanifest: Mit diesem Feld und ohne name hat ein Manifest diese Form.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>The server asks for it.</source>
        <translation>Der Server verlangt es.</translation>
    </message>
    <message>
        <source>The server takes it, and does without.</source>
        <translation>Der Server nimmt es an und kommt ohne es aus.</translation>
    </message>
    <message>
        <source>The server refuses manifests that have it.</source>
        <translation>Der Server lehnt Manifeste mit diesem Feld ab.</translation>
    </message>
    <message>
        <source>The server overlooks it.</source>
        <translation>Der Server übergeht es.</translation>
    </message>
    <message>
        <source>The published schema asks for it.</source>
        <translation>Das veröffentlichte Schema verlangt es.</translation>
    </message>
    <message>
        <source>The published schema knows it, and does without.</source>
        <translation>Das veröffentlichte Schema kennt es und kommt ohne es aus.</translation>
    </message>
    <message>
        <source>The published schema does not know it.</source>
        <translation>Das veröffentlichte Schema kennt es nicht.</translation>
    </message>
    <message>
        <source>The published schema says nothing of it.</source>
        <translation>Das veröffentlichte Schema sagt nichts darüber.</translation>
    </message>
    <message>
        <source>Older servers ask for it.</source>
        <translation>Ältere Server verlangen es.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server refuses the manifest, and nothing is published.</source>
        <translation>Der Server lehnt das Manifest ab, und nichts wird veröffentlicht.</translation>
    </message>
    <message>
        <source>A server that the manifest is meant for takes it all the same.</source>
        <translation>Ein Server, für den das Manifest gedacht ist, nimmt es trotzdem an.</translation>
    </message>
    <message>
        <source>Nothing is wrong: the platform&apos;s schema and documents are told.</source>
        <translation>Nichts ist falsch: Es wird nur angegeben, was Schema und Dokumente der Plattform sagen.</translation>
    </message>
    <message>
        <source>The server takes it; the platform&apos;s published schema, or its documents, ask for something else.</source>
        <translation>Der Server nimmt es an; das veröffentlichte Schema der Plattform oder ihre Dokumente verlangen etwas anderes.</translation>
    </message>
    <message>
        <source>The server would not notice; the extension would not work, or the bundle not be what was built.</source>
        <translation>Der Server würde es nicht bemerken; die Erweiterung würde nicht funktionieren, oder das Bundle wäre nicht, was gebaut wurde.</translation>
    </message>
    <message>
        <source>No server checks it; it may not be what was meant.</source>
        <translation>Kein Server prüft es; es ist vielleicht nicht, was gemeint war.</translation>
    </message>
    <message>
        <source>The server takes it; the Runner that executes it does not.</source>
        <translation>Der Server nimmt es an; der Runner, der es ausführt, nicht.</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Dies ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket just before this place. Comments and trailing commas are not allowed.</source>
        <translation>Prüfen Sie, ob kurz vor dieser Stelle ein Komma, ein Anführungszeichen oder eine Klammer fehlt. Kommentare und abschließende Kommas sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>The byte %1 is not valid UTF-8.</source>
        <translation>Das Byte %1 ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Save manifest.json as UTF-8.</source>
        <translation>Speichern Sie manifest.json als UTF-8.</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte-Reihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without a byte order mark; the server&apos;s reader stops at it.</source>
        <translation>Speichern Sie sie als UTF-8 ohne Byte-Reihenfolge-Marke (BOM); der Server bricht beim Lesen daran ab.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The build may have been broken off. Write the manifest again.</source>
        <translation>Der Build wurde vielleicht abgebrochen. Schreiben Sie das Manifest neu.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>The manifest has %1 bytes; at most %2 are read.</source>
        <translation>Das Manifest hat %1 Bytes; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>A manifest is a page of text. Check that this is the right file.</source>
        <translation>Ein Manifest ist eine Seite Text. Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels.</source>
        <translation>Werte sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Flatten this part; no field of a manifest needs such depth.</source>
        <translation>Machen Sie diesen Teil flacher; kein Feld eines Manifests benötigt solche Tiefe.</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>Text nach dem Ende</translation>
    </message>
    <message>
        <source>There is more text after the end of the manifest.</source>
        <translation>Nach dem Ende des Manifests steht weiterer Text.</translation>
    </message>
    <message>
        <source>Remove what follows the last closing brace.</source>
        <translation>Entfernen Sie, was auf die letzte schließende Klammer folgt.</translation>
    </message>
    <message>
        <source>control character in a text</source>
        <translation>Steuerzeichen in einem Text</translation>
    </message>
    <message>
        <source>The text holds the character %1, which JSON does not allow there.</source>
        <translation>Der Text enthält das Zeichen %1, das JSON dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Write it as an escape (\n, \t), or remove it.</source>
        <translation>Schreiben Sie es als Escape-Sequenz (\n, \t), oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>text without an end</source>
        <translation>Text ohne Ende</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add the missing quote.</source>
        <translation>Ergänzen Sie das fehlende Anführungszeichen.</translation>
    </message>
    <message>
        <source>repeated field</source>
        <translation>wiederholtes Feld</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; stands here a second time.</source>
        <translation>Das Feld „%1“ steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>The server takes the last one without a word. Remove the other.</source>
        <translation>Der Server nimmt stillschweigend das letzte. Entfernen Sie das andere.</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>The manifest is %1 instead of an object.</source>
        <translation>Das Manifest ist %1 statt eines Objekts.</translation>
    </message>
    <message>
        <source>It has to begin with { and end with }.</source>
        <translation>Es muss mit { beginnen und mit } enden.</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unbekanntes Feld</translation>
    </message>
    <message>
        <source>The server refuses manifests with the field &quot;%1&quot;.</source>
        <translation>Der Server lehnt Manifeste mit dem Feld „%1“ ab.</translation>
    </message>
    <message>
        <source>Remove it. Known are name, publisher, version, runtime, capabilities, ui, api, assets and precompiled.</source>
        <translation>Entfernen Sie es. Bekannt sind name, publisher, version, runtime, capabilities, ui, api, assets und precompiled.</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name fehlt</translation>
    </message>
    <message>
        <source>The field &quot;name&quot; is missing.</source>
        <translation>Das Feld „name“ fehlt.</translation>
    </message>
    <message>
        <source>Add it: the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>Ergänzen Sie es: der Name der Erweiterung, etwa &quot;com.acme.reports&quot;.</translation>
    </message>
    <message>
        <source>name is no text</source>
        <translation>name ist kein Text</translation>
    </message>
    <message>
        <source>&quot;name&quot; has to be a text that is not blank, not %1.</source>
        <translation>„name“ muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>Geben Sie den Namen der Erweiterung an, etwa &quot;com.acme.reports&quot;.</translation>
    </message>
    <message>
        <source>publisher is no text</source>
        <translation>publisher ist kein Text</translation>
    </message>
    <message>
        <source>&quot;publisher&quot; has to be a text that is not blank, not %1.</source>
        <translation>„publisher“ muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>Give the publisher&apos;s name, or remove the field.</source>
        <translation>Geben Sie den Namen des Herausgebers an, oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>version fehlt</translation>
    </message>
    <message>
        <source>The field &quot;version&quot; is missing.</source>
        <translation>Das Feld „version“ fehlt.</translation>
    </message>
    <message>
        <source>Add it, as in &quot;1.4.2&quot;.</source>
        <translation>Ergänzen Sie es, etwa &quot;1.4.2&quot;.</translation>
    </message>
    <message>
        <source>version is no text</source>
        <translation>version ist kein Text</translation>
    </message>
    <message>
        <source>&quot;version&quot; has to be a text that is not blank, not %1.</source>
        <translation>„version“ muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it in quotes, as in &quot;1.4.2&quot;.</source>
        <translation>Setzen Sie sie in Anführungszeichen, etwa &quot;1.4.2&quot;.</translation>
    </message>
    <message>
        <source>version is not of the form</source>
        <translation>version hat nicht die verlangte Form</translation>
    </message>
    <message>
        <source>%1 is no version that the server takes.</source>
        <translation>%1 ist keine Version, die der Server annimmt.</translation>
    </message>
    <message>
        <source>Use three numbers, as in 1.4.2, 1.4.2-beta.1 or 1.4.2+build.7, or 1.4.* for the next free patch number.</source>
        <translation>Verwenden Sie drei Zahlen, etwa 1.4.2, 1.4.2-beta.1 oder 1.4.2+build.7, oder 1.4.* für die nächste freie Patch-Nummer.</translation>
    </message>
    <message>
        <source>runtime is missing</source>
        <translation>runtime fehlt</translation>
    </message>
    <message>
        <source>The field &quot;runtime&quot; is missing.</source>
        <translation>Das Feld „runtime“ fehlt.</translation>
    </message>
    <message>
        <source>Add &quot;runtime&quot;: &quot;wasm-js@1&quot;.</source>
        <translation>Ergänzen Sie &quot;runtime&quot;: &quot;wasm-js@1&quot;.</translation>
    </message>
    <message>
        <source>runtime is no text</source>
        <translation>runtime ist kein Text</translation>
    </message>
    <message>
        <source>&quot;runtime&quot; has to be a text that is not empty, not %1.</source>
        <translation>„runtime“ muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>Use &quot;wasm-js@1&quot;.</source>
        <translation>Verwenden Sie &quot;wasm-js@1&quot;.</translation>
    </message>
    <message>
        <source>runtime is not of the form</source>
        <translation>runtime hat nicht die verlangte Form</translation>
    </message>
    <message>
        <source>The runtime %1 has neither @ nor a hyphen.</source>
        <translation>Die Laufzeitumgebung %1 enthält weder @ noch einen Bindestrich.</translation>
    </message>
    <message>
        <source>capabilities is no list</source>
        <translation>capabilities ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;capabilities&quot; has to be a list, not %1.</source>
        <translation>„capabilities“ muss eine Liste sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;cap:http.fetch&quot;], or remove the field.</source>
        <translation>Schreiben Sie es etwa als [&quot;cap:http.fetch&quot;], oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>a capability is no text</source>
        <translation>eine Fähigkeit ist kein Text</translation>
    </message>
    <message>
        <source>A capability has to be a text that is not blank, not %1.</source>
        <translation>Eine Fähigkeit muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;cap:http.fetch&quot;, or remove the entry.</source>
        <translation>Schreiben Sie sie etwa als &quot;cap:http.fetch&quot;, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>ui is no object</source>
        <translation>ui ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;ui&quot; has to be an object, not %1.</source>
        <translation>„ui“ muss ein Objekt sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, or remove the field.</source>
        <translation>Schreiben Sie es etwa als {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>ui.type is not iframe</source>
        <translation>ui.type ist nicht iframe</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; has to be &quot;iframe&quot;, not %1.</source>
        <translation>„ui.type“ muss &quot;iframe&quot; sein, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; is missing; it has to be &quot;iframe&quot;.</source>
        <translation>„ui.type“ fehlt; es muss &quot;iframe&quot; sein.</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;iframe&quot;.</source>
        <translation>Schreiben Sie &quot;type&quot;: &quot;iframe&quot;.</translation>
    </message>
    <message>
        <source>ui.entry is no text</source>
        <translation>ui.entry ist kein Text</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; has to be a text that is not blank, not %1.</source>
        <translation>„ui.entry“ muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; is missing.</source>
        <translation>„ui.entry“ fehlt.</translation>
    </message>
    <message>
        <source>Give the page that opens first, as in &quot;ui/index.html&quot;.</source>
        <translation>Geben Sie die Seite an, die zuerst geöffnet wird, etwa &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>ui.entry with two dots</source>
        <translation>ui.entry mit zwei Punkten</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; may not hold two dots in a row: %1.</source>
        <translation>„ui.entry“ darf nicht zwei Punkte hintereinander enthalten: %1.</translation>
    </message>
    <message>
        <source>Give a path inside the bundle, as in &quot;ui/index.html&quot;.</source>
        <translation>Geben Sie einen Pfad innerhalb des Bundles an, etwa &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>ui.hooks is no object</source>
        <translation>ui.hooks ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;ui.hooks&quot; has to be an object, not %1.</source>
        <translation>„ui.hooks“ muss ein Objekt sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, or remove it.</source>
        <translation>Schreiben Sie es etwa als {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>a hook is no object</source>
        <translation>ein Hook ist kein Objekt</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has to be an object, not %2.</source>
        <translation>Der Hook „%1“ muss ein Objekt sein, nicht %2.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;label&quot;: &quot;Reports&quot;}, or remove it.</source>
        <translation>Schreiben Sie ihn etwa als {&quot;label&quot;: &quot;Reports&quot;}, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>a hook&apos;s label is no text</source>
        <translation>die Beschriftung eines Hooks ist kein Text</translation>
    </message>
    <message>
        <source>The label of the hook &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>Die Beschriftung (label) des Hooks „%1“ muss ein nicht leerer Text sein, nicht %2.</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has no label.</source>
        <translation>Der Hook „%1“ hat keine Beschriftung (label).</translation>
    </message>
    <message>
        <source>Give the words that the menu shows.</source>
        <translation>Geben Sie den Text an, den das Menü zeigt.</translation>
    </message>
    <message>
        <source>api is no object</source>
        <translation>api ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;api&quot; has to be an object, not %1.</source>
        <translation>„api“ muss ein Objekt sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;endpoints&quot;: []}, or remove the field.</source>
        <translation>Schreiben Sie es etwa als {&quot;endpoints&quot;: []}, oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>api.endpoints is no list</source>
        <translation>api.endpoints ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;api.endpoints&quot; has to be a list, not %1.</source>
        <translation>„api.endpoints“ muss eine Liste sein, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;api&quot; has no &quot;endpoints&quot;.</source>
        <translation>„api“ hat kein „endpoints“.</translation>
    </message>
    <message>
        <source>Add the list of endpoints, or remove &quot;api&quot;.</source>
        <translation>Ergänzen Sie die Liste der Endpunkte, oder entfernen Sie „api“.</translation>
    </message>
    <message>
        <source>an endpoint is no object</source>
        <translation>ein Endpunkt ist kein Objekt</translation>
    </message>
    <message>
        <source>An endpoint has to be an object, not %1.</source>
        <translation>Ein Endpunkt muss ein Objekt sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it with method, path and handler.</source>
        <translation>Schreiben Sie ihn mit method, path und handler.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is no text</source>
        <translation>die Methode eines Endpunkts ist kein Text</translation>
    </message>
    <message>
        <source>The endpoint&apos;s method has to be a text that is not blank, not %1.</source>
        <translation>Die Methode (method) des Endpunkts muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>The endpoint has no method.</source>
        <translation>Der Endpunkt hat keine Methode (method).</translation>
    </message>
    <message>
        <source>Use one of GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</source>
        <translation>Verwenden Sie eine von GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is unknown</source>
        <translation>die Methode eines Endpunkts ist unbekannt</translation>
    </message>
    <message>
        <source>The server does not know the method %1.</source>
        <translation>Der Server kennt die Methode %1 nicht.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path is no text</source>
        <translation>der Pfad eines Endpunkts ist kein Text</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path has to be a text that is not blank, not %1.</source>
        <translation>Der Pfad (path) des Endpunkts muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>The endpoint has no path.</source>
        <translation>Der Endpunkt hat keinen Pfad (path).</translation>
    </message>
    <message>
        <source>Give it as in &quot;/reports&quot;.</source>
        <translation>Geben Sie ihn an, etwa als &quot;/reports&quot;.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with white space</source>
        <translation>der Pfad eines Endpunkts mit Leerraum</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path holds white space: %1.</source>
        <translation>Der Pfad des Endpunkts enthält Leerraum: %1.</translation>
    </message>
    <message>
        <source>Remove it, or write it as %20.</source>
        <translation>Entfernen Sie ihn, oder schreiben Sie ihn als %20.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with two dots</source>
        <translation>der Pfad eines Endpunkts mit zwei Punkten</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path may not hold two dots in a row: %1.</source>
        <translation>Der Pfad des Endpunkts darf nicht zwei Punkte hintereinander enthalten: %1.</translation>
    </message>
    <message>
        <source>Give a path that begins with / and has no &quot;..&quot;.</source>
        <translation>Geben Sie einen Pfad an, der mit / beginnt und kein &quot;..&quot; enthält.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler is no text</source>
        <translation>der Handler eines Endpunkts ist kein Text</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler has to be a text that is not blank, not %1.</source>
        <translation>Der Handler des Endpunkts muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>The endpoint has no handler.</source>
        <translation>Der Endpunkt hat keinen Handler.</translation>
    </message>
    <message>
        <source>Name the handler in your code, as in &quot;dist/handlers/list&quot;.</source>
        <translation>Nennen Sie den Handler in Ihrem Code, etwa &quot;dist/handlers/list&quot;.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler with two dots</source>
        <translation>der Handler eines Endpunkts mit zwei Punkten</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler may not hold two dots in a row: %1.</source>
        <translation>Der Handler des Endpunkts darf nicht zwei Punkte hintereinander enthalten: %1.</translation>
    </message>
    <message>
        <source>Name a handler inside the bundle.</source>
        <translation>Nennen Sie einen Handler innerhalb des Bundles.</translation>
    </message>
    <message>
        <source>assets is no list</source>
        <translation>assets ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;assets&quot; has to be a list, not %1.</source>
        <translation>„assets“ muss eine Liste sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;], or remove the field.</source>
        <translation>Schreiben Sie es etwa als [&quot;ui/**&quot;], oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>an asset is no text</source>
        <translation>ein Asset ist kein Text</translation>
    </message>
    <message>
        <source>An asset has to be a text that is not blank, not %1.</source>
        <translation>Ein Asset muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;ui/**&quot;, or remove the entry.</source>
        <translation>Schreiben Sie es etwa als &quot;ui/**&quot;, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>precompiled is no object</source>
        <translation>precompiled ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;precompiled&quot; has to be an object, not %1.</source>
        <translation>„precompiled“ muss ein Objekt sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, or remove the field.</source>
        <translation>Schreiben Sie es etwa als {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>a precompiled target is blank</source>
        <translation>ein Ziel von precompiled ist leer</translation>
    </message>
    <message>
        <source>A target of &quot;precompiled&quot; is blank.</source>
        <translation>Ein Ziel von „precompiled“ ist leer.</translation>
    </message>
    <message>
        <source>Name the target.</source>
        <translation>Nennen Sie das Ziel.</translation>
    </message>
    <message>
        <source>a precompiled file is no text</source>
        <translation>eine vorkompilierte Datei ist kein Text</translation>
    </message>
    <message>
        <source>The file for the target &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>Die Datei für das Ziel „%1“ muss ein nicht leerer Text sein, nicht %2.</translation>
    </message>
    <message>
        <source>Give the file&apos;s path in the bundle.</source>
        <translation>Geben Sie den Pfad der Datei im Bundle an.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>The server itself found this when it was to publish. Mend it, pack and publish again.</source>
        <translation>Der Server selbst hat dies gefunden, als er veröffentlichen sollte. Beheben Sie es, packen und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>minimal manifest of older servers</source>
        <translation>Minimalmanifest älterer Server</translation>
    </message>
    <message>
        <source>This is the minimal manifest of older servers.</source>
        <translation>Dies ist das Minimalmanifest älterer Server.</translation>
    </message>
    <message>
        <source>Today&apos;s server refuses it. Use name, version, runtime and ui instead, unless your server is an older one.</source>
        <translation>Der heutige Server lehnt es ab. Verwenden Sie stattdessen name, version, runtime und ui, es sei denn, Ihr Server ist ein älterer.</translation>
    </message>
    <message>
        <source>extension is no text</source>
        <translation>extension ist kein Text</translation>
    </message>
    <message>
        <source>&quot;extension&quot; has to be a text that is not blank, not %1.</source>
        <translation>„extension“ muss ein nicht leerer Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;extension&quot; is missing.</source>
        <translation>„extension“ fehlt.</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name.</source>
        <translation>Geben Sie den Namen der Erweiterung an.</translation>
    </message>
    <message>
        <source>version is no text (minimal)</source>
        <translation>version ist kein Text (Minimalmanifest)</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing.</source>
        <translation>„version“ fehlt.</translation>
    </message>
    <message>
        <source>Give it as in &quot;1.0.0&quot;.</source>
        <translation>Geben Sie sie an, etwa als &quot;1.0.0&quot;.</translation>
    </message>
    <message>
        <source>entry is no object</source>
        <translation>entry ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;entry&quot; has to be an object, not %1.</source>
        <translation>„entry“ muss ein Objekt sein, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;entry&quot; is missing.</source>
        <translation>„entry“ fehlt.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</source>
        <translation>Schreiben Sie es etwa als {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</translation>
    </message>
    <message>
        <source>entry.wasm is not a path</source>
        <translation>entry.wasm ist kein Pfad</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; has to be a path in the bundle, not %1.</source>
        <translation>„entry.wasm“ muss ein Pfad im Bundle sein, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; is missing.</source>
        <translation>„entry.wasm“ fehlt.</translation>
    </message>
    <message>
        <source>Give the WebAssembly file&apos;s path in the bundle, without &quot;..&quot;.</source>
        <translation>Geben Sie den Pfad der WebAssembly-Datei im Bundle an, ohne &quot;..&quot;.</translation>
    </message>
    <message>
        <source>ui is no object (minimal)</source>
        <translation>ui ist kein Objekt (Minimalmanifest)</translation>
    </message>
    <message>
        <source>Write it as in {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</source>
        <translation>Schreiben Sie es etwa als {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</translation>
    </message>
    <message>
        <source>ui.basePath is no text</source>
        <translation>ui.basePath ist kein Text</translation>
    </message>
    <message>
        <source>&quot;ui.basePath&quot; has to be a text, not %1.</source>
        <translation>„ui.basePath“ muss ein Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;/&quot;.</source>
        <translation>Schreiben Sie ihn etwa als &quot;/&quot;.</translation>
    </message>
    <message>
        <source>ui.assets is no list of texts</source>
        <translation>ui.assets ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>&quot;ui.assets&quot; has to be a list of texts that are not blank; here is %1.</source>
        <translation>„ui.assets“ muss eine Liste nicht leerer Texte sein; hier steht %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;].</source>
        <translation>Schreiben Sie es etwa als [&quot;ui/**&quot;].</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 ist eine symbolische Verknüpfung.</translation>
    </message>
    <message>
        <source>The server&apos;s Runner drops links. Let the build copy the file instead.</source>
        <translation>Der Runner des Servers verwirft Verknüpfungen. Lassen Sie den Build stattdessen die Datei kopieren.</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>besondere Datei</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>Remove it: a bundle holds files only.</source>
        <translation>Entfernen Sie es: Ein Bundle enthält nur Dateien.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check its permissions; a bundle without it would not be what you built.</source>
        <translation>Prüfen Sie die Zugriffsrechte; ein Bundle ohne diese Datei wäre nicht, was Sie gebaut haben.</translation>
    </message>
    <message>
        <source>name is not UTF-8</source>
        <translation>Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>The name %1 is not valid UTF-8.</source>
        <translation>Der Name %1 ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Rename it: other systems could not find the file.</source>
        <translation>Benennen Sie die Datei um: Andere Systeme könnten sie nicht finden.</translation>
    </message>
    <message>
        <source>names differ in case only</source>
        <translation>Namen nur in der Großschreibung verschieden</translation>
    </message>
    <message>
        <source>%1 and %2 differ in upper and lower case only.</source>
        <translation>%1 und %2 unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>On some systems one would take the place of the other. Rename one.</source>
        <translation>Auf manchen Systemen würde eine Datei die andere ersetzen. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>odd character in a name</source>
        <translation>ungewöhnliches Zeichen in einem Namen</translation>
    </message>
    <message>
        <source>The name %1 has a control character or a backslash.</source>
        <translation>Der Name %1 enthält ein Steuerzeichen oder einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>Rename it: not every system can store such a name.</source>
        <translation>Benennen Sie die Datei um: Nicht jedes System kann einen solchen Namen speichern.</translation>
    </message>
    <message>
        <source>manifest.json is missing</source>
        <translation>manifest.json fehlt</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>Auf der obersten Ebene des Ordners gibt es keine manifest.json.</translation>
    </message>
    <message>
        <source>Check that this is the folder that the build writes; without a manifest nothing can be published.</source>
        <translation>Prüfen Sie, ob dies der Ordner ist, den der Build schreibt; ohne Manifest kann nichts veröffentlicht werden.</translation>
    </message>
    <message>
        <source>skipped by the Runner</source>
        <translation>vom Runner übersprungen</translation>
    </message>
    <message>
        <source>The Runner will leave out %1.</source>
        <translation>Der Runner wird %1 weglassen.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, and paths with two dots anywhere. Rename the file, or leave it out of the build.</source>
        <translation>Er überspringt Pfade mit einem Teil, der mit einem Punkt beginnt, und Pfade mit zwei Punkten an beliebiger Stelle. Benennen Sie die Datei um, oder lassen Sie sie aus dem Build weg.</translation>
    </message>
    <message>
        <source>second manifest.json</source>
        <translation>zweite manifest.json</translation>
    </message>
    <message>
        <source>%1 is a second manifest.</source>
        <translation>%1 ist ein zweites Manifest.</translation>
    </message>
    <message>
        <source>Some servers may take it for the extension&apos;s own. Rename it where you can.</source>
        <translation>Manche Server halten es vielleicht für das der Erweiterung selbst. Benennen Sie es um, wenn möglich.</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>leerer Ordner</translation>
    </message>
    <message>
        <source>The folder %1 is empty, and is left out.</source>
        <translation>Der Ordner %1 ist leer und wird weggelassen.</translation>
    </message>
    <message>
        <source>A bundle holds files only. Put a file in it where the folder is needed.</source>
        <translation>Ein Bundle enthält nur Dateien. Legen Sie eine Datei hinein, wenn der Ordner benötigt wird.</translation>
    </message>
    <message>
        <source>rules cannot be read</source>
        <translation>Regeln können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be read: %2.</source>
        <translation>Die Regeln in %1 können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>What they are to leave out would be published. Make it a readable file of at most 256 KiB, or remove it.</source>
        <translation>Was sie weglassen sollen, würde veröffentlicht. Machen Sie daraus eine lesbare Datei mit höchstens 256 KiB, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>rule that leaves nothing out</source>
        <translation>Regel, die nichts weglässt</translation>
    </message>
    <message>
        <source>The rule %2 (%1) leaves nothing out.</source>
        <translation>Die Regel %2 (%1) lässt nichts weg.</translation>
    </message>
    <message>
        <source>Nothing of that name is here, or another rule decides on it. Remove the line where it is not needed any more.</source>
        <translation>Nichts mit diesem Namen ist hier, oder eine andere Regel entscheidet darüber. Entfernen Sie die Zeile, wenn sie nicht mehr benötigt wird.</translation>
    </message>
    <message>
        <source>rule that takes nothing back in</source>
        <translation>Regel, die nichts wieder aufnimmt</translation>
    </message>
    <message>
        <source>The rule %2 (%1) takes nothing back in.</source>
        <translation>Die Regel %2 (%1) nimmt nichts wieder auf.</translation>
    </message>
    <message>
        <source>A file below a folder that is left out cannot be taken back in. Leave out what is in the folder (&quot;folder/*&quot;) instead of the folder.</source>
        <translation>Eine Datei unter einem weggelassenen Ordner kann nicht wieder aufgenommen werden. Lassen Sie statt des Ordners weg, was im Ordner ist (&quot;folder/*&quot;).</translation>
    </message>
    <message>
        <source>asset pattern without a file</source>
        <translation>Asset-Muster ohne Datei</translation>
    </message>
    <message>
        <source>No file is named by the pattern %1 of the manifest&apos;s &quot;assets&quot;.</source>
        <translation>Das Muster %1 unter „assets“ des Manifests nennt keine Datei.</translation>
    </message>
    <message>
        <source>Check its spelling, and that the build has written what it names.</source>
        <translation>Prüfen Sie die Schreibweise und ob der Build geschrieben hat, was es nennt.</translation>
    </message>
    <message>
        <source>needed file is left out</source>
        <translation>benötigte Datei wird weggelassen</translation>
    </message>
    <message>
        <source>%1 is left out by the rule %3 (%2), but the manifest needs it.</source>
        <translation>%1 wird durch die Regel %3 (%2) weggelassen, aber das Manifest benötigt die Datei.</translation>
    </message>
    <message>
        <source>Take it back in with a line that begins with !, or change the rule.</source>
        <translation>Nehmen Sie sie mit einer Zeile, die mit ! beginnt, wieder auf, oder ändern Sie die Regel.</translation>
    </message>
    <message>
        <source>large file</source>
        <translation>große Datei</translation>
    </message>
    <message>
        <source>%1 takes %2 MiB.</source>
        <translation>%1 belegt %2 MiB.</translation>
    </message>
    <message>
        <source>It is one of the largest files. Check that users need it.</source>
        <translation>Es ist eine der größten Dateien. Prüfen Sie, ob die Benutzer sie benötigen.</translation>
    </message>
    <message>
        <source>folder over the cap</source>
        <translation>Ordner über der Obergrenze</translation>
    </message>
    <message>
        <source>The files take %1 MiB; the server takes bundles of at most %2 MiB, packed.</source>
        <translation>Die Dateien belegen %1 MiB; der Server nimmt Bundles von höchstens %2 MiB an, gepackt.</translation>
    </message>
    <message>
        <source>Packing makes them smaller, perhaps not small enough. The largest files are named.</source>
        <translation>Durch Packen werden sie kleiner, vielleicht nicht klein genug. Die größten Dateien sind genannt.</translation>
    </message>
    <message>
        <source>bundle over the cap</source>
        <translation>Bundle über der Obergrenze</translation>
    </message>
    <message>
        <source>The bundle has %1 MiB; the server takes at most %2 MiB.</source>
        <translation>Das Bundle hat %1 MiB; der Server nimmt höchstens %2 MiB an.</translation>
    </message>
    <message>
        <source>Leave out what users do not need: a .waybillignore file says what stays out.</source>
        <translation>Lassen Sie weg, was die Benutzer nicht benötigen: Eine Datei .waybillignore gibt an, was draußen bleibt.</translation>
    </message>
    <message>
        <source>bundle has grown</source>
        <translation>Bundle ist gewachsen</translation>
    </message>
    <message>
        <source>The bundle is %1 % larger than the last version: %2 MiB then, %3 MiB now.</source>
        <translation>Das Bundle ist um %1 % größer als die letzte Version: damals %2 MiB, jetzt %3 MiB.</translation>
    </message>
    <message>
        <source>Check that nothing came in by mistake. The contents name the largest files.</source>
        <translation>Prüfen Sie, ob nichts versehentlich hineingekommen ist. Der Inhalt nennt die größten Dateien.</translation>
    </message>
    <message>
        <source>no WebAssembly in the project</source>
        <translation>kein WebAssembly im Projekt</translation>
    </message>
    <message>
        <source>The project has neither dist/main.wasm nor dist/component.wasm, and its endpoints need one.</source>
        <translation>Das Projekt hat weder dist/main.wasm noch dist/component.wasm, und seine Endpunkte benötigen eine davon.</translation>
    </message>
    <message>
        <source>Build it first. A project without endpoints needs none.</source>
        <translation>Bauen Sie sie zuerst. Ein Projekt ohne Endpunkte benötigt keine.</translation>
    </message>
    <message>
        <source>minimal manifest (schema)</source>
        <translation>Minimalmanifest (Schema)</translation>
    </message>
    <message>
        <source>The published schema does not know the minimal manifest of older servers.</source>
        <translation>Das veröffentlichte Schema kennt das Minimalmanifest älterer Server nicht.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it for an older server. For today&apos;s, use name, publisher, version, runtime and ui.</source>
        <translation>Für einen älteren Server ist daran nichts falsch. Verwenden Sie für den heutigen name, publisher, version, runtime und ui.</translation>
    </message>
    <message>
        <source>a field is missing (schema)</source>
        <translation>ein Feld fehlt (Schema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; the published schema asks for it.</source>
        <translation>„%1“ fehlt; das veröffentlichte Schema verlangt es.</translation>
    </message>
    <message>
        <source>Add it where you know what belongs there: tools that go by the schema stop here.</source>
        <translation>Ergänzen Sie es, wenn Sie wissen, was dorthin gehört: Werkzeuge, die sich nach dem Schema richten, halten hier an.</translation>
    </message>
    <message>
        <source>not a text (schema)</source>
        <translation>kein Text (Schema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text by the published schema, not %2.</source>
        <translation>„%1“ muss nach dem veröffentlichten Schema ein Text sein, nicht %2.</translation>
    </message>
    <message>
        <source>Write it in quotes, or remove it.</source>
        <translation>Setzen Sie es in Anführungszeichen, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>not a list (schema)</source>
        <translation>keine Liste (Schema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list by the published schema, not %2.</source>
        <translation>„%1“ muss nach dem veröffentlichten Schema eine Liste sein, nicht %2.</translation>
    </message>
    <message>
        <source>Write it between [ and ], or remove it.</source>
        <translation>Setzen Sie es zwischen [ und ], oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>not an object (schema)</source>
        <translation>kein Objekt (Schema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object by the published schema, not %2.</source>
        <translation>„%1“ muss nach dem veröffentlichten Schema ein Objekt sein, nicht %2.</translation>
    </message>
    <message>
        <source>Write it between { and }, or remove it.</source>
        <translation>Setzen Sie es zwischen { und }, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>a blank text (schema)</source>
        <translation>ein leerer Text (Schema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is blank.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Say what it is, or remove it.</source>
        <translation>Geben Sie an, was es ist, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>not one of the values (schema)</source>
        <translation>keiner der Werte (Schema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the published schema knows %3.</source>
        <translation>„%1“ ist %2; das veröffentlichte Schema kennt %3.</translation>
    </message>
    <message>
        <source>Use one of these: tools that go by the schema refuse others, and a Runner may not know them.</source>
        <translation>Verwenden Sie einen davon: Werkzeuge, die sich nach dem Schema richten, lehnen andere ab, und ein Runner kennt sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>a field that the schema does not know</source>
        <translation>ein dem Schema unbekanntes Feld</translation>
    </message>
    <message>
        <source>The published schema knows no field &quot;%1&quot;.</source>
        <translation>Das veröffentlichte Schema kennt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The server overlooks it today. Check its spelling, or remove it.</source>
        <translation>Der Server übergeht es heute. Prüfen Sie die Schreibweise, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>a field that the schema is late with</source>
        <translation>ein im Schema noch fehlendes Feld</translation>
    </message>
    <message>
        <source>The published schema knows no &quot;%1&quot;, but the platform uses it.</source>
        <translation>Das veröffentlichte Schema kennt kein „%1“, aber die Plattform verwendet es.</translation>
    </message>
    <message>
        <source>Nothing has to be done: real manifests have it, and the server takes it.</source>
        <translation>Es ist nichts zu tun: Echte Manifeste haben es, und der Server nimmt es an.</translation>
    </message>
    <message>
        <source>an empty list (schema)</source>
        <translation>eine leere Liste (Schema)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; the published schema asks for one entry at least.</source>
        <translation>„%1“ ist leer; das veröffentlichte Schema verlangt mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>Add an endpoint, or leave &quot;api&quot; out.</source>
        <translation>Ergänzen Sie einen Endpunkt, oder lassen Sie „api“ weg.</translation>
    </message>
    <message>
        <source>a capability twice</source>
        <translation>eine Fähigkeit zweimal</translation>
    </message>
    <message>
        <source>The capability %1 stands here a second time.</source>
        <translation>Die Fähigkeit %1 steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>Once is enough; the published schema refuses repetitions.</source>
        <translation>Einmal genügt; das veröffentlichte Schema lehnt Wiederholungen ab.</translation>
    </message>
    <message>
        <source>a capability without cap:</source>
        <translation>eine Fähigkeit ohne cap:</translation>
    </message>
    <message>
        <source>%1 is the older name of %2.</source>
        <translation>%1 ist der ältere Name von %2.</translation>
    </message>
    <message>
        <source>Older documents leave out &quot;cap:&quot;; the platform grants only the name with it.</source>
        <translation>Ältere Dokumente lassen &quot;cap:&quot; weg; die Plattform gewährt nur den Namen damit.</translation>
    </message>
    <message>
        <source>a capability in another spelling</source>
        <translation>eine Fähigkeit in anderer Schreibweise</translation>
    </message>
    <message>
        <source>%1 is written %2.</source>
        <translation>%1 schreibt sich %2.</translation>
    </message>
    <message>
        <source>The server compares without case and white space, the published schema does not.</source>
        <translation>Der Server vergleicht ohne Rücksicht auf Großschreibung und Leerraum, das veröffentlichte Schema nicht.</translation>
    </message>
    <message>
        <source>an unknown capability</source>
        <translation>eine unbekannte Fähigkeit</translation>
    </message>
    <message>
        <source>No capability %1 is known.</source>
        <translation>Eine Fähigkeit %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody grants it, and the code that needs it will fail. Check its spelling: waybill-cli explain capabilities[] lists them all.</source>
        <translation>Niemand gewährt sie, und der Code, der sie benötigt, wird fehlschlagen. Prüfen Sie die Schreibweise: waybill-cli explain capabilities[] listet alle auf.</translation>
    </message>
    <message>
        <source>a method in lower case</source>
        <translation>eine Methode in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>The method %1 is not in upper case.</source>
        <translation>Die Methode %1 steht nicht in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The server takes it in any case; the published schema wants it in upper case.</source>
        <translation>Der Server nimmt sie in jeder Schreibweise an; das veröffentlichte Schema verlangt Großbuchstaben.</translation>
    </message>
    <message>
        <source>more for the schema</source>
        <translation>mehr zum Schema</translation>
    </message>
    <message>
        <source>The published schema has more than %1 remarks; %2 of them are left out.</source>
        <translation>Das veröffentlichte Schema hat mehr als %1 Anmerkungen; %2 davon sind weggelassen.</translation>
    </message>
    <message>
        <source>Mend those that stand here, and look again.</source>
        <translation>Beheben Sie die hier genannten, und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>name is no reverse domain</source>
        <translation>name ist keine umgekehrte Domain</translation>
    </message>
    <message>
        <source>The name %1 does not begin with a domain of yours.</source>
        <translation>Der Name %1 beginnt nicht mit einer Domain von Ihnen.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for a domain, last part first, as in &quot;com.acme.reports&quot;: so two publishers never meet.</source>
        <translation>Die Dokumente der Plattform verlangen eine Domain, den letzten Teil zuerst, etwa &quot;com.acme.reports&quot;: So kommen sich zwei Herausgeber nie in die Quere.</translation>
    </message>
    <message>
        <source>version is no semantic version</source>
        <translation>version ist keine semantische Version</translation>
    </message>
    <message>
        <source>%1 is no semantic version.</source>
        <translation>%1 ist keine semantische Version.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for Semantic Versioning 2.0.0: three numbers without leading zeros, as in 1.4.2 or 1.4.2-rc.1.</source>
        <translation>Die Dokumente der Plattform verlangen Semantic Versioning 2.0.0: drei Zahlen ohne führende Nullen, etwa 1.4.2 oder 1.4.2-rc.1.</translation>
    </message>
    <message>
        <source>the server chooses the version</source>
        <translation>der Server wählt die Version</translation>
    </message>
    <message>
        <source>%1 lets the server choose the next free patch number.</source>
        <translation>%1 lässt den Server die nächste freie Patch-Nummer wählen.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Give three numbers where the version should be known beforehand.</source>
        <translation>Es ist nichts zu tun. Geben Sie drei Zahlen an, wenn die Version vorher bekannt sein soll.</translation>
    </message>
    <message>
        <source>an endpoint twice</source>
        <translation>ein Endpunkt zweimal</translation>
    </message>
    <message>
        <source>%1 %2 is declared a second time.</source>
        <translation>%1 %2 ist ein zweites Mal deklariert.</translation>
    </message>
    <message>
        <source>Only one handler can answer. Remove one of the two, or give it another path.</source>
        <translation>Nur ein Handler kann antworten. Entfernen Sie einen der beiden, oder geben Sie ihm einen anderen Pfad.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path without /</source>
        <translation>der Pfad eines Endpunkts ohne /</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not begin with /.</source>
        <translation>Der Pfad des Endpunkts %1 beginnt nicht mit /.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for it, as in &quot;/reports&quot;: without it a call may not find the handler.</source>
        <translation>Die Dokumente der Plattform verlangen dies, etwa &quot;/reports&quot;: Ohne / findet ein Aufruf den Handler vielleicht nicht.</translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation>Leerraum um einen Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has white space at its beginning or end.</source>
        <translation>„%1“ hat am Anfang oder Ende Leerraum.</translation>
    </message>
    <message>
        <source>It is kept as it is, and nobody sees why a name or path does not fit. Remove it.</source>
        <translation>Er bleibt erhalten, und niemand sieht, warum ein Name oder Pfad nicht passt. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>ui.entry does not exist</source>
        <translation>ui.entry existiert nicht</translation>
    </message>
    <message>
        <source>The page %1 is not in the folder.</source>
        <translation>Die Seite %1 ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>The extension would open on an error. Check the path from the top of the folder, upper and lower case, and that the build writes it.</source>
        <translation>Die Erweiterung würde mit einem Fehler öffnen. Prüfen Sie den Pfad von der obersten Ebene des Ordners aus, die Groß- und Kleinschreibung und ob der Build die Seite schreibt.</translation>
    </message>
    <message>
        <source>assets without a file</source>
        <translation>Assets ohne Datei</translation>
    </message>
    <message>
        <source>No file matches %1.</source>
        <translation>Keine Datei passt zu %1.</translation>
    </message>
    <message>
        <source>Check the pattern: it counts from the top of the folder, * stays within a folder, ** goes below.</source>
        <translation>Prüfen Sie das Muster: Es zählt von der obersten Ebene des Ordners, * bleibt innerhalb eines Ordners, ** geht darunter.</translation>
    </message>
    <message>
        <source>a precompiled file does not exist</source>
        <translation>eine vorkompilierte Datei existiert nicht</translation>
    </message>
    <message>
        <source>The file %2 for the target &quot;%1&quot; is not in the folder.</source>
        <translation>Die Datei %2 für das Ziel „%1“ ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>Check its path, and that the build writes it.</source>
        <translation>Prüfen Sie den Pfad und ob der Build die Datei schreibt.</translation>
    </message>
    <message>
        <source>sbom does not exist</source>
        <translation>sbom existiert nicht</translation>
    </message>
    <message>
        <source>The list of parts %1 is not in the folder.</source>
        <translation>Die Liste der Bestandteile %1 ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>entry does not exist</source>
        <translation>entry existiert nicht</translation>
    </message>
    <message>
        <source>The file %1, which &quot;entry&quot; names, is not in the folder.</source>
        <translation>Die Datei %1, die „entry“ nennt, ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>Check its path; today&apos;s server refuses the field anyway.</source>
        <translation>Prüfen Sie den Pfad; der heutige Server lehnt das Feld ohnehin ab.</translation>
    </message>
    <message>
        <source>entry.wasm does not exist</source>
        <translation>entry.wasm existiert nicht</translation>
    </message>
    <message>
        <source>The code %1 is not in the folder.</source>
        <translation>Der Code %1 ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>Nothing could run. Check the path, and that the build writes it.</source>
        <translation>Nichts könnte ausgeführt werden. Prüfen Sie den Pfad und ob der Build die Datei schreibt.</translation>
    </message>
    <message>
        <source>the code does not exist</source>
        <translation>der Code existiert nicht</translation>
    </message>
    <message>
        <source>Code is declared, but %1 is not in the folder.</source>
        <translation>Code ist deklariert, aber %1 ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>The extension would install, and fail at its first call. Check that the build writes it, or remove the endpoints.</source>
        <translation>Die Erweiterung würde sich installieren lassen und beim ersten Aufruf fehlschlagen. Prüfen Sie, ob der Build die Datei schreibt, oder entfernen Sie die Endpunkte.</translation>
    </message>
    <message>
        <source>no WebAssembly</source>
        <translation>kein WebAssembly</translation>
    </message>
    <message>
        <source>%1 does not begin as WebAssembly does.</source>
        <translation>%1 beginnt nicht wie WebAssembly.</translation>
    </message>
    <message>
        <source>The Runner could not load it. Check what the build puts there: it has to begin with the four bytes 00 61 73 6d.</source>
        <translation>Der Runner könnte die Datei nicht laden. Prüfen Sie, was der Build dort ablegt: Sie muss mit den vier Bytes 00 61 73 6d beginnen.</translation>
    </message>
    <message>
        <source>a core module</source>
        <translation>ein Kernmodul</translation>
    </message>
    <message>
        <source>%1 is a core module of WebAssembly, not a component.</source>
        <translation>%1 ist ein WebAssembly-Kernmodul, keine Komponente.</translation>
    </message>
    <message>
        <source>Runners of today execute components. Nothing has to be done for a Runner that takes core modules; else build a component, as with jco componentize.</source>
        <translation>Heutige Runner führen Komponenten aus. Für einen Runner, der Kernmodule annimmt, ist nichts zu tun; bauen Sie sonst eine Komponente, etwa mit jco componentize.</translation>
    </message>
    <message>
        <source>an unknown kind of WebAssembly</source>
        <translation>eine unbekannte Art von WebAssembly</translation>
    </message>
    <message>
        <source>%1 is WebAssembly of a kind that is not known: its header goes on with %2.</source>
        <translation>%1 ist WebAssembly einer unbekannten Art: Die Kopfdaten gehen mit %2 weiter.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and which version the build&apos;s tools write.</source>
        <translation>Prüfen Sie, ob die Datei vollständig ist und welche Version die Werkzeuge des Builds schreiben.</translation>
    </message>
    <message>
        <source>assets were not all compared</source>
        <translation>nicht alle Assets wurden verglichen</translation>
    </message>
    <message>
        <source>%1 patterns of assets were not compared with the files.</source>
        <translation>%1 Asset-Muster wurden nicht mit den Dateien verglichen.</translation>
    </message>
    <message>
        <source>That would take too long here. Use fewer patterns, or plainer ones.</source>
        <translation>Das würde hier zu lange dauern. Verwenden Sie weniger oder einfachere Muster.</translation>
    </message>
    <message>
        <source>a named file is skipped by the Runner</source>
        <translation>eine genannte Datei wird vom Runner übersprungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which the Runner will leave out.</source>
        <translation>„%1“ nennt %2, das der Runner weglassen wird.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the file.</source>
        <translation>Er überspringt Pfade mit einem Teil, der mit einem Punkt beginnt, Pfade mit zwei Punkten an beliebiger Stelle und Verknüpfungen. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>ui.entry is not served</source>
        <translation>ui.entry wird nicht ausgeliefert</translation>
    </message>
    <message>
        <source>The page %1 is not below ui/, and the Runner serves nothing else.</source>
        <translation>Die Seite %1 liegt nicht unter ui/, und der Runner liefert nichts anderes aus.</translation>
    </message>
    <message>
        <source>Move the page and what it loads below ui/, as in &quot;ui/index.html&quot;.</source>
        <translation>Verschieben Sie die Seite und was sie lädt unter ui/, etwa nach &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>assets that are all skipped</source>
        <translation>Assets, die alle übersprungen werden</translation>
    </message>
    <message>
        <source>The Runner will leave out every file that %1 matches.</source>
        <translation>Der Runner wird jede Datei weglassen, zu der %1 passt.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the files.</source>
        <translation>Er überspringt Pfade mit einem Teil, der mit einem Punkt beginnt, Pfade mit zwei Punkten an beliebiger Stelle und Verknüpfungen. Benennen Sie die Dateien um.</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>%1 holds a private key (%2): %3, %4 characters.</source>
        <translation>%1 enthält einen privaten Schlüssel (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Anybody who gets the bundle gets the key. Leave the file out of the build, and replace the key: it may be in your history already. A key made for tests alone can be waived: waybill-cli waive.</source>
        <translation>Wer das Bundle erhält, erhält den Schlüssel. Lassen Sie die Datei aus dem Build weg, und ersetzen Sie den Schlüssel: Er ist vielleicht schon in Ihrer Versionsgeschichte. Ein nur für Tests erzeugter Schlüssel kann als Ausnahme zugelassen werden: waybill-cli waive.</translation>
    </message>
    <message>
        <source>private key under a passphrase</source>
        <translation>privater Schlüssel unter einer Passphrase</translation>
    </message>
    <message>
        <source>%1 holds a private key under a passphrase (%2): %3, %4 characters.</source>
        <translation>%1 enthält einen privaten Schlüssel unter einer Passphrase (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Whoever gets the bundle can try passphrases for as long as they like. Leave the file out of the build.</source>
        <translation>Wer das Bundle erhält, kann beliebig lange Passphrasen ausprobieren. Lassen Sie die Datei aus dem Build weg.</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>%1 is a key store (%2): %3, %4 bytes and more.</source>
        <translation>%1 ist ein Schlüsselspeicher (%2): %3, %4 Bytes und mehr.</translation>
    </message>
    <message>
        <source>It holds private keys as a rule. Leave the file out of the build; one with certificates alone can be waived: waybill-cli waive.</source>
        <translation>Er enthält in der Regel private Schlüssel. Lassen Sie die Datei aus dem Build weg; ein Speicher nur mit Zertifikaten kann als Ausnahme zugelassen werden: waybill-cli waive.</translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation>Schlüssel eines Dienstkontos</translation>
    </message>
    <message>
        <source>%1 holds the private key of a service account (%2): %3, %4 characters.</source>
        <translation>%1 enthält den privaten Schlüssel eines Dienstkontos (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Leave the file out of the build, delete this key in the console, and make another one where it is needed: on a server.</source>
        <translation>Lassen Sie die Datei aus dem Build weg, löschen Sie diesen Schlüssel in der Konsole, und erstellen Sie einen anderen dort, wo er benötigt wird: auf einem Server.</translation>
    </message>
    <message>
        <source>cloud access key</source>
        <translation>Cloud-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>%1 holds a secret access key (%2): %3, %4 characters.</source>
        <translation>%1 enthält einen geheimen Zugriffsschlüssel (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Deactivate the key at once in the console of the service, then leave it out of the build. Code that runs at the user&apos;s needs temporary credentials.</source>
        <translation>Deaktivieren Sie den Schlüssel sofort in der Konsole des Dienstes, und lassen Sie ihn dann aus dem Build weg. Code, der beim Benutzer läuft, benötigt befristete Zugangsdaten.</translation>
    </message>
    <message>
        <source>id of a cloud access key</source>
        <translation>ID eines Cloud-Zugriffsschlüssels</translation>
    </message>
    <message>
        <source>%1 holds the id of an access key (%2): %3, %4 characters.</source>
        <translation>%1 enthält die ID eines Zugriffsschlüssels (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>The id alone opens nothing. Check that its secret is not in the bundle as well.</source>
        <translation>Die ID allein öffnet nichts. Prüfen Sie, ob nicht auch ihr Geheimnis im Bundle ist.</translation>
    </message>
    <message>
        <source>Java key store</source>
        <translation>Java-Schlüsselspeicher</translation>
    </message>
    <message>
        <source>It may hold private keys. Leave it out of the build unless it holds certificates alone.</source>
        <translation>Er enthält vielleicht private Schlüssel. Lassen Sie ihn aus dem Build weg, sofern er nicht nur Zertifikate enthält.</translation>
    </message>
    <message>
        <source>access token of a service</source>
        <translation>Zugriffstoken eines Dienstes</translation>
    </message>
    <message>
        <source>%1 holds an access token or secret key of %2: %3, %4 characters.</source>
        <translation>%1 enthält ein Zugriffstoken oder einen geheimen Schlüssel von %2: %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Revoke it at the service: it counts as known once it was published. Then leave it out of the build, and read it at run time. One that is not real can be waived: waybill-cli waive.</source>
        <translation>Widerrufen Sie es beim Dienst: Nach einer Veröffentlichung gilt es als bekannt. Lassen Sie es dann aus dem Build weg, und lesen Sie es zur Laufzeit ein. Ein nicht echtes kann als Ausnahme zugelassen werden: waybill-cli waive.</translation>
    </message>
    <message>
        <source>key of a service that may be public</source>
        <translation>möglicherweise öffentlicher Schlüssel eines Dienstes</translation>
    </message>
    <message>
        <source>%1 holds a key of %2: %3, %4 characters.</source>
        <translation>%1 enthält einen Schlüssel von %2: %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Some keys of this form are meant for browsers. Check what this one may do, and restrict it to your addresses; else revoke it.</source>
        <translation>Manche Schlüssel dieser Form sind für Browser gedacht. Prüfen Sie, was dieser darf, und beschränken Sie ihn auf Ihre Adressen; widerrufen Sie ihn sonst.</translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>%1 holds the address of a webhook of %2: %3, %4 characters.</source>
        <translation>%1 enthält die Adresse eines Webhooks von %2: %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Whoever knows the address can post there. Let a server of yours do it, and make a new address.</source>
        <translation>Wer die Adresse kennt, kann dorthin schreiben. Lassen Sie das einen Ihrer Server tun, und erstellen Sie eine neue Adresse.</translation>
    </message>
    <message>
        <source>shared access signature</source>
        <translation>Shared Access Signature</translation>
    </message>
    <message>
        <source>%1 holds a shared access signature (%2): %3, %4 characters.</source>
        <translation>%1 enthält eine Shared Access Signature (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>It opens what it was made for until it expires. Check that this is meant for everybody, or make a new one for a server.</source>
        <translation>Sie öffnet bis zu ihrem Ablauf, wofür sie erstellt wurde. Prüfen Sie, ob dies für alle gedacht ist, oder erstellen Sie eine neue für einen Server.</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>%1 holds a token that a server has signed (%2): %3, %4 characters.</source>
        <translation>%1 enthält ein von einem Server signiertes Token (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Until it expires it speaks for somebody. Leave it out of the build; one that is meant for everybody can be waived: waybill-cli waive.</source>
        <translation>Bis zu seinem Ablauf spricht es für jemanden. Lassen Sie es aus dem Build weg; eines, das für alle gedacht ist, kann als Ausnahme zugelassen werden: waybill-cli waive.</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>Passwort in einer Adresse</translation>
    </message>
    <message>
        <source>%1 holds an address with a password (%2): %3, %4 characters.</source>
        <translation>%1 enthält eine Adresse mit Passwort (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Change the password, and read it at run time from where no user sees it.</source>
        <translation>Ändern Sie das Passwort, und lesen Sie es zur Laufzeit von einer Stelle, die kein Benutzer sieht.</translation>
    </message>
    <message>
        <source>password in a connection string</source>
        <translation>Passwort in einer Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>%1 holds a connection string with a password (%2): %3, %4 characters.</source>
        <translation>%1 enthält eine Verbindungszeichenfolge mit Passwort (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Change the password, and let a server of yours connect: users of an extension should not reach the database.</source>
        <translation>Ändern Sie das Passwort, und lassen Sie einen Ihrer Server die Verbindung aufbauen: Benutzer einer Erweiterung sollten die Datenbank nicht erreichen.</translation>
    </message>
    <message>
        <source>saved login</source>
        <translation>gespeicherte Anmeldung</translation>
    </message>
    <message>
        <source>%1 holds the saved login of a tool (%2): %3, %4 characters.</source>
        <translation>%1 enthält die gespeicherte Anmeldung eines Werkzeugs (%2): %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Revoke the login, and keep the tool&apos;s file outside of the folder that is packed.</source>
        <translation>Widerrufen Sie die Anmeldung, und bewahren Sie die Datei des Werkzeugs außerhalb des gepackten Ordners auf.</translation>
    </message>
    <message>
        <source>value that looks like a secret</source>
        <translation>Wert, der wie ein Geheimnis aussieht</translation>
    </message>
    <message>
        <source>%1 sets %2 to what looks like a secret: %3, %4 characters.</source>
        <translation>%1 setzt %2 auf etwas, das wie ein Geheimnis aussieht: %3, %4 Zeichen.</translation>
    </message>
    <message>
        <source>Where it is one, revoke it and read it at run time. Where it is none, waive it with the reason: waybill-cli waive.</source>
        <translation>Ist es eines, widerrufen Sie es, und lesen Sie es zur Laufzeit ein. Ist es keines, lassen Sie es mit Begründung als Ausnahme zu: waybill-cli waive.</translation>
    </message>
    <message>
        <source>more secrets than are told</source>
        <translation>mehr Geheimnisse als genannt</translation>
    </message>
    <message>
        <source>%1 holds more that looks like secrets than the %2 that are told.</source>
        <translation>%1 enthält mehr, was wie Geheimnisse aussieht, als die genannten %2.</translation>
    </message>
    <message>
        <source>Look at the file as a whole: it may be a dump, or data for tests, that does not belong into the bundle.</source>
        <translation>Sehen Sie sich die Datei im Ganzen an: Sie ist vielleicht ein Abzug oder enthält Testdaten, die nicht ins Bundle gehören.</translation>
    </message>
    <message>
        <source>file of environment variables</source>
        <translation>Datei mit Umgebungsvariablen</translation>
    </message>
    <message>
        <source>%1 is a file of environment variables.</source>
        <translation>%1 ist eine Datei mit Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Such files hold passwords and tokens as a rule. Leave it out of the build.</source>
        <translation>Solche Dateien enthalten in der Regel Passwörter und Tokens. Lassen Sie sie aus dem Build weg.</translation>
    </message>
    <message>
        <source>folder of version control</source>
        <translation>Ordner der Versionsverwaltung</translation>
    </message>
    <message>
        <source>%1 is a folder of version control.</source>
        <translation>%1 ist ein Ordner der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>It holds everything that was ever committed. Leave it out of the build.</source>
        <translation>Er enthält alles, was je eingecheckt wurde. Lassen Sie ihn aus dem Build weg.</translation>
    </message>
    <message>
        <source>folder of packages</source>
        <translation>Paketordner</translation>
    </message>
    <message>
        <source>%1 holds the packages of the build.</source>
        <translation>%1 enthält die Pakete des Builds.</translation>
    </message>
    <message>
        <source>Let the bundler put into the build what is needed, and leave this folder out.</source>
        <translation>Lassen Sie den Bundler das Benötigte in den Build übernehmen, und lassen Sie diesen Ordner weg.</translation>
    </message>
    <message>
        <source>source map</source>
        <translation>Source-Map</translation>
    </message>
    <message>
        <source>%1 is a source map.</source>
        <translation>%1 ist eine Source-Map.</translation>
    </message>
    <message>
        <source>It shows your sources to everybody. Where that is not meant, switch source maps off in the build.</source>
        <translation>Sie zeigt allen Ihre Quellen. Ist das nicht beabsichtigt, schalten Sie Source-Maps im Build ab.</translation>
    </message>
    <message>
        <source>source map inside a file</source>
        <translation>Source-Map in einer Datei</translation>
    </message>
    <message>
        <source>%1 has its source map inside.</source>
        <translation>%1 enthält die eigene Source-Map.</translation>
    </message>
    <message>
        <source>It shows your sources to everybody, and makes the file larger. Where that is not meant, switch it off in the build.</source>
        <translation>Sie zeigt allen Ihre Quellen und macht die Datei größer. Ist das nicht beabsichtigt, schalten Sie sie im Build ab.</translation>
    </message>
    <message>
        <source>file of an editor or a system</source>
        <translation>Datei eines Editors oder Systems</translation>
    </message>
    <message>
        <source>%1 was made by an editor or a file manager.</source>
        <translation>%1 wurde von einem Editor oder einer Dateiverwaltung angelegt.</translation>
    </message>
    <message>
        <source>Nobody needs it. Leave it out of the build.</source>
        <translation>Niemand benötigt sie. Lassen Sie sie aus dem Build weg.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 is a log.</source>
        <translation>%1 ist ein Protokoll.</translation>
    </message>
    <message>
        <source>Logs tell of your computer, and at times of passwords. Leave it out of the build.</source>
        <translation>Protokolle verraten etwas über Ihren Rechner und bisweilen Passwörter. Lassen Sie es aus dem Build weg.</translation>
    </message>
    <message>
        <source>file in which a tool keeps logins</source>
        <translation>Datei, in der ein Werkzeug Anmeldungen aufbewahrt</translation>
    </message>
    <message>
        <source>%1 is a file in which a tool keeps its logins.</source>
        <translation>%1 ist eine Datei, in der ein Werkzeug seine Anmeldungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave it out of the build, whatever it holds today.</source>
        <translation>Lassen Sie sie aus dem Build weg, was immer sie heute enthält.</translation>
    </message>
    <message>
        <source>private key by its name</source>
        <translation>dem Namen nach privater Schlüssel</translation>
    </message>
    <message>
        <source>%1 has the name of a private key.</source>
        <translation>%1 hat den Namen eines privaten Schlüssels.</translation>
    </message>
    <message>
        <source>Check what it is. A private key does not belong into a bundle.</source>
        <translation>Prüfen Sie, was es ist. Ein privater Schlüssel gehört nicht in ein Bundle.</translation>
    </message>
    <message>
        <source>memory dump</source>
        <translation>Speicherabbild</translation>
    </message>
    <message>
        <source>%1 is the memory of a program that crashed.</source>
        <translation>%1 ist der Speicher eines abgestürzten Programms.</translation>
    </message>
    <message>
        <source>Whatever the program knew is in it. Leave it out of the build.</source>
        <translation>Was immer das Programm wusste, ist darin. Lassen Sie die Datei aus dem Build weg.</translation>
    </message>
    <message>
        <source>waiver that waives nothing</source>
        <translation>Ausnahme, die nichts zulässt</translation>
    </message>
    <message>
        <source>The waiver of %1 in %2 is about nothing that is there now.</source>
        <translation>Die Ausnahme für %1 in %2 betrifft nichts, was jetzt da ist.</translation>
    </message>
    <message>
        <source>What it was about has changed or is gone. Remove it from .waybill-waivers.json.</source>
        <translation>Was sie betraf, hat sich geändert oder ist weg. Entfernen Sie sie aus .waybill-waivers.json.</translation>
    </message>
    <message>
        <source>waivers cannot be read</source>
        <translation>Ausnahmen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The waivers in %1 cannot be read, so nothing is waived: %2</source>
        <translation>Die Ausnahmen in %1 können nicht gelesen werden, daher wird nichts zugelassen: %2</translation>
    </message>
    <message>
        <source>Mend the file, or move it away and waive again: waybill-cli waive.</source>
        <translation>Korrigieren Sie die Datei, oder verschieben Sie sie, und lassen Sie erneut zu: waybill-cli waive.</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Zugelassen: %1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Remove the field &quot;%1&quot;.</source>
        <translation>Das Feld „%1“ entfernen.</translation>
    </message>
    <message>
        <source>Rename the field &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Das Feld „%1“ in „%2“ umbenennen.</translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot; that stands before this one.</source>
        <translation>Das Feld „%1“ vor diesem entfernen.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation>„%1“ ergänzen: %2.</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>Stattdessen %1 schreiben.</translation>
    </message>
    <message>
        <source>Remove the white space around it.</source>
        <translation>Den Leerraum darum entfernen.</translation>
    </message>
    <message>
        <source>Put a / in front.</source>
        <translation>Ein / voranstellen.</translation>
    </message>
    <message>
        <source>Remove the entry %1.</source>
        <translation>Den Eintrag %1 entfernen.</translation>
    </message>
    <message>
        <source>Remove the byte order mark.</source>
        <translation>Die Byte-Reihenfolge-Marke (BOM) entfernen.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>Das Komma vor der schließenden Klammer entfernen.</translation>
    </message>
    <message>
        <source>Write the character %1 as an escape.</source>
        <translation>Das Zeichen %1 als Escape-Sequenz schreiben.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%L1 files</source>
        <translation>%L1 Dateien</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation>noch mehr als eine Stunde</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing was published. An uploaded copy may be on the server still; it does no harm, and nobody can install it.</source>
        <translation>Es wurde nichts veröffentlicht. Eine hochgeladene Kopie ist vielleicht noch auf dem Server; sie schadet nicht, und niemand kann sie installieren.</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and no usable answer came.</source>
        <translation>Ob die Version veröffentlicht ist, ist offen: Der Server hatte alles Nötige, und es kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>Die Version ist veröffentlicht.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>Die Version ist veröffentlicht, und der Speicher des Servers enthält, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The bundle is being sent. Nothing is published yet.</source>
        <translation>Das Bundle wird gesendet. Noch ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The bundle is uploaded. Nothing is published yet.</source>
        <translation>Das Bundle ist hochgeladen. Noch ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The version is published; what follows is not over.</source>
        <translation>Die Version ist veröffentlicht; was danach folgt, ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent; what follows is not over.</source>
        <translation>Die Version ist veröffentlicht, und der Speicher des Servers enthält, was gesendet wurde; was danach folgt, ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The server refused it. What was uploaded is being removed.</source>
        <translation>Der Server hat sie abgelehnt. Was hochgeladen wurde, wird entfernt.</translation>
    </message>
    <message>
        <source>The server was told to publish it, and has not answered yet. It may be published already.</source>
        <translation>Der Server wurde angewiesen, sie zu veröffentlichen, und hat noch nicht geantwortet. Sie kann schon veröffentlicht sein.</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it where it runs.</source>
        <translation>Warten Sie auf das Ende, oder halten Sie sie an, wo sie läuft.</translation>
    </message>
    <message>
        <source>Go on to send it again, or dismiss it.</source>
        <translation>Setzen Sie fort, um erneut zu senden, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Go on to check and install what is left of it, or dismiss it: the publish stands.</source>
        <translation>Setzen Sie fort, um zu prüfen und zu installieren, was noch aussteht, oder verwerfen Sie sie: Die Veröffentlichung gilt.</translation>
    </message>
    <message>
        <source>Did not end: nothing was sent</source>
        <translation>Nicht beendet: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation>Es wurde nichts veröffentlicht, und nichts blieb auf dem Server zurück.</translation>
    </message>
    <message>
        <source>Did not end: it broke off while the bundle was sent</source>
        <translation>Nicht beendet: beim Senden des Bundles abgebrochen</translation>
    </message>
    <message>
        <source>Did not end: uploaded, not published</source>
        <translation>Nicht beendet: hochgeladen, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy is on the server still; nobody can install it.</source>
        <translation>Es wurde nichts veröffentlicht. Die hochgeladene Kopie ist noch auf dem Server; niemand kann sie installieren.</translation>
    </message>
    <message>
        <source>Go on to publish it, or clean up to remove the uploaded copy.</source>
        <translation>Setzen Sie fort, um zu veröffentlichen, oder räumen Sie auf, um die hochgeladene Kopie zu entfernen.</translation>
    </message>
    <message>
        <source>Published, but what was to follow did not end</source>
        <translation>Veröffentlicht, aber was folgen sollte, wurde nicht beendet</translation>
    </message>
    <message>
        <source>Published and checked, but what was to follow did not end</source>
        <translation>Veröffentlicht und geprüft, aber was folgen sollte, wurde nicht beendet</translation>
    </message>
    <message>
        <source>Refused by the server, and not cleaned up</source>
        <translation>Vom Server abgelehnt und nicht aufgeräumt</translation>
    </message>
    <message>
        <source>Clean up to remove the uploaded copy, or dismiss it.</source>
        <translation>Räumen Sie auf, um die hochgeladene Kopie zu entfernen, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Check again: the server is asked what became of it, and nothing is published twice.</source>
        <translation>Prüfen Sie erneut: Der Server wird gefragt, was daraus geworden ist, und nichts wird zweimal veröffentlicht.</translation>
    </message>
    <message>
        <source>The server says that the version is published; what it has stored could not be confirmed.</source>
        <translation>Der Server sagt, dass die Version veröffentlicht ist; was er gespeichert hat, ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>This version was published before; what is there is unchanged, and nothing was added.</source>
        <translation>Diese Version wurde zuvor veröffentlicht; was da ist, ist unverändert, und nichts kam hinzu.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published.</source>
        <translation>Der Server hat sie abgelehnt. Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Published, not installed</source>
        <translation>Veröffentlicht, nicht installiert</translation>
    </message>
    <message>
        <source>Published; it is not known whether it is installed</source>
        <translation>Veröffentlicht; ob sie installiert ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Published, but not confirmed in the store</source>
        <translation>Veröffentlicht, aber im Speicher nicht bestätigt</translation>
    </message>
    <message>
        <source>Publish again to find out: where the version is published, the server says so, and nothing is doubled.</source>
        <translation>Veröffentlichen Sie erneut, um es festzustellen: Ist die Version veröffentlicht, sagt es der Server, und nichts wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Publish it again where it is still wanted.</source>
        <translation>Veröffentlichen Sie sie erneut, wenn sie noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Install it again, or in the server&apos;s own pages.</source>
        <translation>Installieren Sie sie erneut, oder tun Sie es auf den Seiten des Servers.</translation>
    </message>
    <message>
        <source>It was not to be installed.</source>
        <translation>Sie sollte nicht installiert werden.</translation>
    </message>
    <message>
        <source>It is installed for the tenant.</source>
        <translation>Sie ist für den Mandanten installiert.</translation>
    </message>
    <message>
        <source>It is not installed for the tenant.</source>
        <translation>Sie ist nicht für den Mandanten installiert.</translation>
    </message>
    <message>
        <source>It is not known whether it is installed for the tenant.</source>
        <translation>Ob sie für den Mandanten installiert ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (Versuch %2)</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: begonnen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>The history says the same.</source>
        <translation>Der Verlauf sagt dasselbe.</translation>
    </message>
    <message>
        <source>This history does not have the publish: not compared with it.</source>
        <translation>Dieser Verlauf enthält die Veröffentlichung nicht: nicht mit ihm verglichen.</translation>
    </message>
    <message>
        <source>The bundle is the one that was published.</source>
        <translation>Das Bundle ist das veröffentlichte.</translation>
    </message>
    <message>
        <source>Not compared with a bundle.</source>
        <translation>Mit keinem Bundle verglichen.</translation>
    </message>
    <message>
        <source>The server&apos;s store holds what it says.</source>
        <translation>Der Speicher des Servers enthält, was der Beleg sagt.</translation>
    </message>
    <message>
        <source>The server&apos;s store was not asked: no storage check is set up for it here.</source>
        <translation>Der Speicher des Servers wurde nicht gefragt: Hier ist für ihn keine Speicherprüfung eingerichtet.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Packs, checks and publishes extension bundles.</source>
        <translation>Packt, prüft und veröffentlicht Bundles von Erweiterungen.</translation>
    </message>
    <message>
        <source>A dist or project folder, a .zip or .7z of one, or a bundle (.tar.zst), to open.</source>
        <translation>Was zu öffnen ist: ein dist- oder Projektordner, eine .zip- oder .7z-Datei davon, oder ein Bundle (.tar.zst).</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The server&apos;s rules accept the manifest.</source>
        <translation>Das Manifest genügt den Regeln des Servers.</translation>
    </message>
    <message>
        <source>The server may refuse the manifest.</source>
        <translation>Der Server lehnt das Manifest vielleicht ab.</translation>
    </message>
    <message>
        <source>The server would refuse the manifest.</source>
        <translation>Der Server würde das Manifest ablehnen.</translation>
    </message>
    <message>
        <source>The manifest was not checked.</source>
        <translation>Das Manifest wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The bundle has %1; the server takes up to %2.</source>
        <translation>Das Bundle hat %1; der Server nimmt bis zu %2 an.</translation>
    </message>
    <message>
        <source>The server takes a bundle of this size.</source>
        <translation>Der Server nimmt ein Bundle dieser Größe an.</translation>
    </message>
    <message>
        <source>The server may refuse a bundle of this size.</source>
        <translation>Der Server lehnt ein Bundle dieser Größe vielleicht ab.</translation>
    </message>
    <message>
        <source>The bundle cannot be sent.</source>
        <translation>Das Bundle kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The bundle&apos;s size is not known.</source>
        <translation>Die Größe des Bundles ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it: %1.</source>
        <translation>Das Bundle hat den SHA-256, der daneben aufgeschrieben wurde: %1.</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it.</source>
        <translation>Das Bundle hat den SHA-256, der daneben aufgeschrieben wurde.</translation>
    </message>
    <message>
        <source>The file beside the bundle holds no SHA-256 to compare with.</source>
        <translation>Die Datei neben dem Bundle enthält keinen SHA-256 zum Vergleichen.</translation>
    </message>
    <message>
        <source>The bundle is not the one whose SHA-256 was written down beside it.</source>
        <translation>Das Bundle ist nicht das, dessen SHA-256 daneben aufgeschrieben wurde.</translation>
    </message>
    <message>
        <source>No SHA-256 stands beside the bundle to compare it with.</source>
        <translation>Neben dem Bundle steht kein SHA-256 zum Vergleichen.</translation>
    </message>
    <message>
        <source>The signature (%1) is over these very bytes. Signer: %2.</source>
        <translation>Die Signatur (%1) gilt genau für diese Bytes. Unterzeichner: %2.</translation>
    </message>
    <message>
        <source>The signature is over these very bytes.</source>
        <translation>Die Signatur gilt genau für diese Bytes.</translation>
    </message>
    <message>
        <source>The signature is over these very bytes, but its key may not sign now.</source>
        <translation>Die Signatur gilt genau für diese Bytes, aber ihr Schlüssel darf jetzt nicht signieren.</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle.</source>
        <translation>Die Signatur passt nicht zum Bundle.</translation>
    </message>
    <message>
        <source>The signature cannot be checked here.</source>
        <translation>Die Signatur kann hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Nobody on the way to %1 can read what is sent.</source>
        <translation>Auf dem Weg zu %1 kann niemand lesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>Unterwegs kann niemand lesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>What is sent can be read and changed on the way, as you allowed it.</source>
        <translation>Was gesendet wird, kann unterwegs gelesen und geändert werden, wie Sie es erlaubt haben.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address.</source>
        <translation>An diese Adresse kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The address was not checked.</source>
        <translation>Die Adresse wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The server answered within %1 ms.</source>
        <translation>Der Server hat innerhalb von %1 ms geantwortet.</translation>
    </message>
    <message>
        <source>The server was reached.</source>
        <translation>Der Server wurde erreicht.</translation>
    </message>
    <message>
        <source>The server was reached with difficulty.</source>
        <translation>Der Server wurde mit Mühe erreicht.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>Der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and %2 vouches for the server.</source>
        <translation>Die Verbindung ist verschlüsselt (%1), und %2 bürgt für den Server.</translation>
    </message>
    <message>
        <source>The connection does not leave this computer.</source>
        <translation>Die Verbindung verlässt diesen Rechner nicht.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>Es konnte keine sichere Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>Whether the connection is safe is not known.</source>
        <translation>Ob die Verbindung sicher ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>You may publish to this server.</source>
        <translation>Sie dürfen auf diesem Server veröffentlichen.</translation>
    </message>
    <message>
        <source>The server cannot say now whether you may publish.</source>
        <translation>Der Server kann jetzt nicht sagen, ob Sie veröffentlichen dürfen.</translation>
    </message>
    <message>
        <source>The server does not let you publish.</source>
        <translation>Der Server lässt Sie nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Whether you may publish is not known.</source>
        <translation>Ob Sie veröffentlichen dürfen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart.</source>
        <translation>Die Uhren dieses Rechners und des Servers liegen %1 s auseinander.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>Die Uhren dieses Rechners und des Servers stimmen überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart: that is much.</source>
        <translation>Die Uhren dieses Rechners und des Servers liegen %1 s auseinander: Das ist viel.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are too far apart.</source>
        <translation>Die Uhren dieses Rechners und des Servers liegen zu weit auseinander.</translation>
    </message>
    <message>
        <source>The server did not tell its time.</source>
        <translation>Der Server hat seine Zeit nicht genannt.</translation>
    </message>
    <message>
        <source>The server chooses the next free version for %1.</source>
        <translation>Der Server wählt für %1 die nächste freie Version.</translation>
    </message>
    <message>
        <source>The version is free.</source>
        <translation>Die Version ist frei.</translation>
    </message>
    <message>
        <source>These very bytes are in the server&apos;s store already: version %1 may exist.</source>
        <translation>Genau diese Bytes sind schon im Speicher des Servers: Version %1 existiert vielleicht.</translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation>Version %1 ist bereits veröffentlicht.</translation>
    </message>
    <message>
        <source>Whether version %1 is free is not known: the server offers no question for it.</source>
        <translation>Ob Version %1 frei ist, ist nicht bekannt: Der Server bietet dafür keine Abfrage.</translation>
    </message>
    <message>
        <source>The bundle is sent with a signature.</source>
        <translation>Das Bundle wird mit einer Signatur gesendet.</translation>
    </message>
    <message>
        <source>The server may demand a signature.</source>
        <translation>Der Server verlangt vielleicht eine Signatur.</translation>
    </message>
    <message>
        <source>The server took signed bundles only, and this one is not signed.</source>
        <translation>Der Server nahm nur signierte Bundles an, und dieses ist nicht signiert.</translation>
    </message>
    <message>
        <source>Whether the server demands a signature is not known: it offers no question for it.</source>
        <translation>Ob der Server eine Signatur verlangt, ist nicht bekannt: Er bietet dafür keine Abfrage.</translation>
    </message>
    <message>
        <source>The server&apos;s store (%1) can be looked into.</source>
        <translation>Der Speicher des Servers (%1) kann eingesehen werden.</translation>
    </message>
    <message>
        <source>The server&apos;s store can be looked into.</source>
        <translation>Der Speicher des Servers kann eingesehen werden.</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be looked into: what is published will not be checked there.</source>
        <translation>Der Speicher des Servers kann nicht eingesehen werden: Was veröffentlicht wird, wird dort nicht geprüft.</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be used.</source>
        <translation>Der Speicher des Servers kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No store of the server is set up to be looked into.</source>
        <translation>Für den Server ist kein Speicher zum Einsehen eingerichtet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
        <translation>Es wurde nichts veröffentlicht, und nichts blieb auf dem Server zurück.</translation>
    </message>
    <message>
        <source>The bundle was sent, but the server did not confirm that it is stored. Nothing was published.</source>
        <translation>Das Bundle wurde gesendet, aber der Server hat nicht bestätigt, dass es gespeichert ist. Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy could not be removed; it does no harm, and nobody can install it.</source>
        <translation>Das Bundle wurde hochgeladen, aber nicht veröffentlicht. Die hochgeladene Kopie konnte nicht entfernt werden; sie schadet nicht, und niemand kann sie installieren.</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy was removed from the server.</source>
        <translation>Es wurde nichts veröffentlicht. Die hochgeladene Kopie wurde vom Server entfernt.</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy was removed again.</source>
        <translation>Das Bundle wurde hochgeladen, aber nicht veröffentlicht. Die hochgeladene Kopie wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>Die Version ist veröffentlicht.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>Die Version ist veröffentlicht, und der Speicher des Servers enthält, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The version that is there is unchanged; the server does not say with which bytes it was published.</source>
        <translation>Die vorhandene Version ist unverändert; der Server sagt nicht, mit welchen Bytes sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>It is published with these same bytes: there is nothing left to do.</source>
        <translation>Sie ist mit genau diesen Bytes veröffentlicht: Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>It is published with other bytes, which are unchanged. Yours were not published.</source>
        <translation>Sie ist mit anderen Bytes veröffentlicht, und diese sind unverändert. Ihre wurden nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published, and nothing was left on the server.</source>
        <translation>Der Server hat sie abgelehnt. Es wurde nichts veröffentlicht, und nichts blieb auf dem Server zurück.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published. The uploaded copy could not be removed; it does no harm.</source>
        <translation>Der Server hat sie abgelehnt. Es wurde nichts veröffentlicht. Die hochgeladene Kopie konnte nicht entfernt werden; sie schadet nicht.</translation>
    </message>
    <message>
        <source>The version may be published by this, or by somebody else: the server has it now, and does not say with which bytes.</source>
        <translation>Die Version kann hierdurch oder durch jemand anderen veröffentlicht sein: Der Server hat sie jetzt und sagt nicht, mit welchen Bytes.</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and did not give a usable answer.</source>
        <translation>Ob die Version veröffentlicht ist, ist offen: Der Server hatte alles Nötige und hat keine brauchbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>Check again: the server is asked once more, and its store where that is set up; nothing is published twice. Keep the request ids for the administrator.</source>
        <translation>Prüfen Sie erneut: Der Server wird noch einmal gefragt, ebenso sein Speicher, wenn dies eingerichtet ist; nichts wird zweimal veröffentlicht. Bewahren Sie die Anfrage-IDs für den Administrator auf.</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Not published: sent, not confirmed</source>
        <translation>Nicht veröffentlicht: gesendet, nicht bestätigt</translation>
    </message>
    <message>
        <source>Not published: uploaded only</source>
        <translation>Nicht veröffentlicht: nur hochgeladen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published and checked</source>
        <translation>Veröffentlicht und geprüft</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>It is not known whether it is published</source>
        <translation>Ob veröffentlicht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Der Ordner wird gelesen</translation>
    </message>
    <message>
        <source>Searching for secrets</source>
        <translation>Geheimnisse werden gesucht</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Das Bundle wird gelesen</translation>
    </message>
    <message>
        <source>Checking the bundle&apos;s SHA-256</source>
        <translation>Der SHA-256 des Bundles wird geprüft</translation>
    </message>
    <message>
        <source>Signing the bundle</source>
        <translation>Das Bundle wird signiert</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Die Signatur wird geprüft</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Publishing (cannot be stopped now)</source>
        <translation>Wird veröffentlicht (jetzt nicht mehr anzuhalten)</translation>
    </message>
    <message>
        <source>Finding out whether it is published</source>
        <translation>Es wird festgestellt, ob veröffentlicht ist</translation>
    </message>
    <message>
        <source>Checking what the server has stored</source>
        <translation>Das vom Server Gespeicherte wird geprüft</translation>
    </message>
    <message>
        <source>Installing for the tenant</source>
        <translation>Wird für den Mandanten installiert</translation>
    </message>
    <message>
        <source>Waiting before the next attempt</source>
        <translation>Warten auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Removing the uploaded copy</source>
        <translation>Die hochgeladene Kopie wird entfernt</translation>
    </message>
    <message>
        <source>Building the project</source>
        <translation>Das Projekt wird gebaut</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Yes: the bundle is byte for byte what was signed.</source>
        <translation>Ja: Das Bundle ist Byte für Byte, was signiert wurde.</translation>
    </message>
    <message>
        <source>No: the signature is not one of these bytes, or is of a form that proves nothing.</source>
        <translation>Nein: Die Signatur gilt nicht für diese Bytes oder hat eine Form, die nichts beweist.</translation>
    </message>
    <message>
        <source>Not known: the signature could not be checked.</source>
        <translation>Nicht bekannt: Die Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Nobody: a bad signature names no one.</source>
        <translation>Niemand: Eine ungültige Signatur benennt niemanden.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>The owner of this %1 key; the key itself carries no name.</source>
        <translation>Der Besitzer dieses %1-Schlüssels; der Schlüssel selbst trägt keinen Namen.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2), certified by %3.</source>
        <translation>%1 (%2), zertifiziert von %3.</translation>
    </message>
    <message>
        <source>A time-stamping authority saw it on %1.</source>
        <translation>Ein Zeitstempeldienst hat sie gesehen: %1.</translation>
    </message>
    <message>
        <source>The signer gives the time %1.</source>
        <translation>Der Unterzeichner gibt als Zeit %1 an.</translation>
    </message>
    <message>
        <source>Yes: this signer is known.</source>
        <translation>Ja: Dieser Unterzeichner ist bekannt.</translation>
    </message>
    <message>
        <source>Not yet: nothing is remembered of who signs this. Compare the fingerprint with the signer over another way before you remember it.</source>
        <translation>Noch nicht: Es ist nicht gemerkt, wer dies signiert. Vergleichen Sie den Fingerabdruck auf einem anderen Weg mit dem Unterzeichner, bevor Sie ihn sich merken.</translation>
    </message>
    <message>
        <source>No: it is signed with another key than last time. Ask the publisher over another way whether the key was replaced.</source>
        <translation>Nein: Es ist mit einem anderen Schlüssel signiert als beim letzten Mal. Fragen Sie den Herausgeber auf einem anderen Weg, ob der Schlüssel ersetzt wurde.</translation>
    </message>
    <message>
        <source>No: %1. %2</source>
        <translation>Nein: %1. %2</translation>
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
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>key file, until Waybill is closed</source>
        <translation>Schlüsseldatei, bis Waybill geschlossen wird</translation>
    </message>
    <message>
        <source>held by gpg-agent</source>
        <translation>beim gpg-agent</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>auf einem Token</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>mit Warnungen</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>mit Fehlern</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BuildView</name>
    <message>
        <source>Show what it &amp;writes</source>
        <translation>Ausgabe an&amp;zeigen</translation>
    </message>
    <message>
        <source>With its en&amp;vironment</source>
        <translation>Mit &amp;Umgebung</translation>
    </message>
    <message>
        <source>Build command</source>
        <translation>Build-Befehl</translation>
    </message>
    <message>
        <source>Empty: the script &quot;build&quot; of package.json. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>Leer: das Skript „build“ der package.json. Der Befehl ist keine Shell-Zeile: Wörter werden an Leerraum getrennt, und &quot;...&quot; hält mehrere zusammen.</translation>
    </message>
    <message>
        <source>The variables that the build gets. Waybill&apos;s own keys and passphrases are not among them.</source>
        <translation>Die Variablen, die der Build erhält. Waybills eigene Schlüssel und Passphrasen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>What the build writes</source>
        <translation>Ausgabe des Builds</translation>
    </message>
    <message>
        <source>B&amp;uild:</source>
        <translation>B&amp;uild:</translation>
    </message>
    <message>
        <source>package.json has no script &quot;build&quot;</source>
        <translation>package.json hat kein Skript „build“</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>Build anhalten</translation>
    </message>
    <message>
        <source>&amp;Build the project</source>
        <translation>Projekt &amp;bauen</translation>
    </message>
    <message>
        <source>Building in %1…</source>
        <translation>Build läuft in %1…</translation>
    </message>
    <message>
        <source>The build was stopped.</source>
        <translation>Der Build wurde angehalten.</translation>
    </message>
    <message>
        <source>The build succeeded.</source>
        <translation>Der Build war erfolgreich.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundleManifestView</name>
    <message>
        <source>Source of manifest.json</source>
        <translation>Quelltext von manifest.json</translation>
    </message>
    <message>
        <source>Problems of the bundle</source>
        <translation>Probleme des Bundles</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>Die Eingabetaste geht zur Stelle eines Problems</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the bundle.</source>
        <translation>Auf der obersten Ebene des Bundles gibt es keine manifest.json.</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>Der Server würde dieses Manifest annehmen.</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>Der Server würde dieses Manifest ablehnen.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundlePage</name>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Packen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Bundle-Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the tar stream</source>
        <translation>SHA-256 des tar-Stroms</translation>
    </message>
    <message>
        <source>Pack &amp;again and compare</source>
        <translation>Erneut packen und &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Open &amp;UI</source>
        <translation>&amp;Oberfläche öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Writes bundle.tar.zst and its checksum</source>
        <translation>Schreibt bundle.tar.zst und die zugehörige Prüfsumme</translation>
    </message>
    <message>
        <source>Copy S&amp;HA-256</source>
        <translation>SHA-256 &amp;kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>Erneut gepackt: dieselben Bytes.</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1. A file changed in between.</source>
        <translation>Erneut gepackt: andere Bytes, SHA-256 %1. Eine Datei hat sich dazwischen geändert.</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Wird gepackt…</translation>
    </message>
    <message>
        <source>Opened as it is.</source>
        <translation>Geöffnet, wie es ist.</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>Noch nicht gepackt.</translation>
    </message>
    <message>
        <source>The folder has changed since this bundle was packed.</source>
        <translation>Der Ordner hat sich geändert, seit dieses Bundle gepackt wurde.</translation>
    </message>
    <message>
        <source>Packed.</source>
        <translation>Gepackt.</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>Erneut &amp;packen</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes): %3 of %4 in %5</source>
        <translation>%1 (%L2 Bytes): %3 von %4 in %5</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Pack the bundle first.</source>
        <translation>Packen Sie zuerst das Bundle.</translation>
    </message>
    <message>
        <source>The folder has changed since: pack it again first.</source>
        <translation>Der Ordner hat sich seitdem geändert: Packen Sie ihn zuerst erneut.</translation>
    </message>
    <message>
        <source>Since the last published version, %1</source>
        <translation>Seit der letzten veröffentlichten Version, %1</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Bundle speichern</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Einen Teil eines Befehlsnamens eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Comparison</name>
    <message>
        <source>It asks for more than before: %1.</source>
        <translation>Es verlangt mehr als zuvor: %1.</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>Verglichen: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ConnectionView</name>
    <message>
        <source>The server was not asked.</source>
        <translation>Der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>You could not publish to this server.</source>
        <translation>Sie könnten auf diesem Server nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>You can publish to this server.</source>
        <translation>Sie können auf diesem Server veröffentlichen.</translation>
    </message>
    <message>
        <source>You can publish to this server, as far as can be told.</source>
        <translation>Sie können auf diesem Server veröffentlichen, soweit es sich sagen lässt.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Stop the t&amp;est</source>
        <translation>T&amp;est anhalten</translation>
    </message>
    <message>
        <source>The server is being asked. Nothing is changed there.</source>
        <translation>Der Server wird gefragt. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ContentsPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Read the folder as</source>
        <translation>Ordner lesen als</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Dist folder</source>
        <translation>Dist-Ordner</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>For older Runners, too</source>
        <translation>Auch für ältere Runner</translation>
    </message>
    <message>
        <source>Puts the WebAssembly also where older Runners look for it.</source>
        <translation>Legt das WebAssembly auch dort ab, wo ältere Runner es suchen.</translation>
    </message>
    <message>
        <source>The manifest&apos;s assets only</source>
        <translation>Nur die assets des Manifests</translation>
    </message>
    <message>
        <source>Leaves out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>Lässt weg, was die assets des Manifests nicht nennen; was es sonst benötigt, bleibt enthalten.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.</source>
        <translation>%1 in %2, %3 entpackt. Der Server nimmt Bundles von höchstens %4 an, gepackt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay out.</source>
        <translation>
            <numerusform>%n Eintrag bleibt draußen.</numerusform>
            <numerusform>%n Einträge bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching for secrets…</source>
        <translation>Geheimnisse werden gesucht…</translation>
    </message>
    <message>
        <source>No secrets were found.</source>
        <translation>Es wurden keine Geheimnisse gefunden.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>Größe vorher</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Größe nachher</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffView</name>
    <message>
        <source>New capability %1: %2</source>
        <translation>Neue Fähigkeit %1: %2</translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation>Nicht mehr verlangt: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3
</source>
        <translation>%1: %2 → %3
</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>Lines that are different</source>
        <translation>Verschiedene Zeilen</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>Von %1 zu %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Es ist noch nichts verglichen.</translation>
    </message>
    <message>
        <source>The contents are the same; the mode is another.</source>
        <translation>Der Inhalt ist gleich; der Modus ist ein anderer.</translation>
    </message>
    <message>
        <source>No lines are shown of this: it is no text, or 1 MiB and more.</source>
        <translation>Hiervon werden keine Zeilen gezeigt: Es ist kein Text oder 1 MiB und größer.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>E&amp;xtract all…</source>
        <translation>Alle e&amp;xtrahieren…</translation>
    </message>
    <message>
        <source>Save the chosen e&amp;ntry…</source>
        <translation>Gewählten Ei&amp;ntrag speichern…</translation>
    </message>
    <message>
        <source>Unpacks the bundle into a folder; nothing is written outside it</source>
        <translation>Entpackt das Bundle in einen Ordner; außerhalb davon wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Writes the bytes of the chosen entry to a file</source>
        <translation>Schreibt die Bytes des gewählten Eintrags in eine Datei</translation>
    </message>
    <message>
        <source>Extract into a folder</source>
        <translation>In einen Ordner extrahieren</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Eintrag speichern</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntryTreeModel</name>
    <message>
        <source>second entry of this path; a bundle with it is not extracted</source>
        <translation>zweiter Eintrag mit diesem Pfad; ein Bundle damit wird nicht extrahiert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>On the server&apos;s Runner</source>
        <translation>Auf dem Runner des Servers</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ErrorPane</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>De&amp;tails kopieren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Copies the error with its technical details, without secrets</source>
        <translation>Kopiert den Fehler mit seinen technischen Details, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>Angekündigt: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>Anfrage-IDs: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FileTreeModel</name>
    <message>
        <source>goes into the bundle</source>
        <translation>kommt ins Bundle</translation>
    </message>
    <message>
        <source>goes into the bundle, %1</source>
        <translation>kommt ins Bundle, %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FilteredTree</name>
    <message>
        <source>Filter by path</source>
        <translation>Nach Pfad filtern</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GlanceView</name>
    <message>
        <source>Contents of the chosen entry</source>
        <translation>Inhalt des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Choose an entry to look at it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 kann nicht gezeigt werden: %2.</translation>
    </message>
    <message>
        <source>%1: text, its first MiB</source>
        <translation>%1: Text, das erste MiB</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: Text</translation>
    </message>
    <message>
        <source>%1: JSON, set out anew</source>
        <translation>%1: JSON, neu formatiert</translation>
    </message>
    <message>
        <source>%1: WebAssembly</source>
        <translation>%1: WebAssembly</translation>
    </message>
    <message>
        <source>%1: an image that is damaged, too large or of a kind that is not shown</source>
        <translation>%1: ein Bild, das beschädigt, zu groß oder von einer nicht gezeigten Art ist</translation>
    </message>
    <message>
        <source>%1: image, %2 × %3</source>
        <translation>%1: Bild, %2 × %3</translation>
    </message>
    <message>
        <source>%1: bytes, the first 16 KiB</source>
        <translation>%1: Bytes, die ersten 16 KiB</translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation>%1: Bytes</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GuideText</name>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HeaderBar</name>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The server to publish to</source>
        <translation>Der Server, auf dem veröffentlicht wird</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>A registry inside this program; nothing leaves this computer</source>
        <translation>Eine Registry in diesem Programm; nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Kein Ordner geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HelpView</name>
    <message>
        <source>Waybill user guide</source>
        <translation>Waybill-Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Im Handbuch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Eingabe geht zur nächsten Stelle, Umschalt+Eingabe zur vorigen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnis</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 here; chapters: %2</source>
        <translation>%1 hier; Kapitel: %2</translation>
    </message>
    <message>
        <source>What each code means</source>
        <translation>Was jeder Code bedeutet</translation>
    </message>
    <message>
        <source>The code of a problem stands beside it, that of an error in its details.</source>
        <translation>Der Code eines Problems steht daneben, der eines Fehlers in seinen Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HistoryPage</name>
    <message>
        <source>Publishes</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>Alle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Verify &amp;a receipt file…</source>
        <translation>&amp;Belegdatei prüfen…</translation>
    </message>
    <message>
        <source>Filter: extension, version, server, outcome, signer, hash or id</source>
        <translation>Filter: Erweiterung, Version, Server, Ergebnis, Unterzeichner, Hash oder ID</translation>
    </message>
    <message>
        <source>Filter the publishes</source>
        <translation>Veröffentlichungen filtern</translation>
    </message>
    <message>
        <source>Writes every publish with its steps and receipt as a line of JSON</source>
        <translation>Schreibt jede Veröffentlichung mit ihren Schritten und ihrem Beleg als eine Zeile JSON</translation>
    </message>
    <message>
        <source>Compares a receipt with this history and the server&apos;s store</source>
        <translation>Vergleicht einen Beleg mit diesem Verlauf und dem Speicher des Servers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Verify a receipt</source>
        <translation>Beleg prüfen</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>1 publish did not end; it stands first.</source>
        <translation>1 Veröffentlichung kam nicht zu Ende; sie steht zuerst.</translation>
    </message>
    <message>
        <source>%L1 publishes did not end; they stand first.</source>
        <translation>%L1 Veröffentlichungen kamen nicht zu Ende; sie stehen zuerst.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Every publish is written down here, step by step, with its receipt.</source>
        <translation>Es wurde noch nichts veröffentlicht. Jede Veröffentlichung wird hier Schritt für Schritt aufgeschrieben, mit ihrem Beleg.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation>%1, morgen</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>asked by GnuPG</source>
        <translation>fragt GnuPG ab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>PIN remembered</source>
        <translation>PIN gespeichert</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>PIN asked</source>
        <translation>PIN wird abgefragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>wird abgefragt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityView</name>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Export public &amp;part…</source>
        <translation>Öffentlichen &amp;Teil exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport private key…</source>
        <translation>Privaten Schlüssel e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Certificate re&amp;quest…</source>
        <translation>Zertifikatsan&amp;forderung…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a certificate…</source>
        <translation>Zertifi&amp;kat übernehmen…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Remember p&amp;assphrase…</source>
        <translation>&amp;Passphrase speichern…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Writes the file that others check your signatures with</source>
        <translation>Schreibt die Datei, mit der andere Ihre Signaturen prüfen</translation>
    </message>
    <message>
        <source>Writes the private key under a new passphrase, as a backup</source>
        <translation>Schreibt den privaten Schlüssel unter einer neuen Passphrase, als Sicherung</translation>
    </message>
    <message>
        <source>Takes the certificate that an authority gave for this key</source>
        <translation>Übernimmt das Zertifikat, das eine Zertifizierungsstelle für diesen Schlüssel ausgestellt hat</translation>
    </message>
    <message>
        <source>Copy fi&amp;ngerprint</source>
        <translation>Fi&amp;ngerabdruck kopieren</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>Der Fingerabdruck wurde kopiert.</translation>
    </message>
    <message>
        <source>Do not remem&amp;ber the PIN</source>
        <translation>&amp;PIN nicht speichern</translation>
    </message>
    <message>
        <source>Remem&amp;ber the PIN…</source>
        <translation>&amp;PIN speichern…</translation>
    </message>
    <message>
        <source>Forget p&amp;assphrase</source>
        <translation>&amp;Passphrase vergessen</translation>
    </message>
    <message>
        <source>Take off the &amp;list…</source>
        <translation>Von der &amp;Liste nehmen…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::InspectPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>B&amp;undle öffnen…</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Bundle-Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>P&amp;ublish this bundle…</source>
        <translation>Dieses Bundle &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>O&amp;pen UI</source>
        <translation>&amp;Oberfläche öffnen</translation>
    </message>
    <message>
        <source>You see what is inside it without unpacking it, what the server would say of its manifest, and who signed it.</source>
        <translation>Sie sehen, was darin ist, ohne es zu entpacken, was der Server zu seinem Manifest sagen würde und wer es signiert hat.</translation>
    </message>
    <message>
        <source>Cop&amp;y SHA-256</source>
        <translation>SHA-256 &amp;kopieren</translation>
    </message>
    <message>
        <source>known once the bundle is read</source>
        <translation>bekannt, sobald das Bundle gelesen ist</translation>
    </message>
    <message>
        <source>Takes this bundle, as it is, to the pages for signing and publishing</source>
        <translation>Übernimmt dieses Bundle, wie es ist, auf die Seiten zum Signieren und Veröffentlichen</translation>
    </message>
    <message>
        <source>Compare with a &amp;bundle…</source>
        <translation>Mit &amp;Bundle vergleichen…</translation>
    </message>
    <message>
        <source>Compare with a fo&amp;lder…</source>
        <translation>Mit Ordner ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Shows what has changed from that one to this bundle</source>
        <translation>Zeigt, was sich von dort zu diesem Bundle geändert hat</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>The bundle has changed on disk since it was read. What you see here is what it was.</source>
        <translation>Das Bundle hat sich auf dem Datenträger geändert, seit es gelesen wurde. Was Sie hier sehen, ist, was es war.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>E&amp;inträge</translation>
    </message>
    <message>
        <source>Manifes&amp;t</source>
        <translation>Manifes&amp;t</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Unterschi&amp;ede</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open one</source>
        <translation>Legen Sie hier ein Bundle ab, oder öffnen Sie eines</translation>
    </message>
    <message>
        <source>Open a bundle first.</source>
        <translation>Öffnen Sie zuerst ein Bundle.</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>Das Bundle hat sich auf dem Datenträger geändert: Lesen Sie es zuerst erneut.</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 Bytes)</translation>
    </message>
    <message>
        <source>%1, %2 unpacked, %3</source>
        <translation>%1, %2 entpackt, %3</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%L1 entries</source>
        <translation>%L1 Einträge</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Bundle öffnen</translation>
    </message>
    <message>
        <source>Bundles and their signatures (*.tar.zst *.zst *.SIGNATURE);;All files (*)</source>
        <translation>Bundles und ihre Signaturen (*.tar.zst *.zst *.SIGNATURE);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare with a bundle</source>
        <translation>Mit einem Bundle vergleichen</translation>
    </message>
    <message>
        <source>Bundles and archives of a folder (*.tar.zst *.zst *.zip *.7z);;All files (*)</source>
        <translation>Bundles und Archive eines Ordners (*.tar.zst *.zst *.zip *.7z);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Mit einem Ordner vergleichen</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Inspection</name>
    <message>
        <source>The keys are being changed. Wait until that has ended.</source>
        <translation>Die Schlüssel werden gerade geändert. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>Extracted to %1.</source>
        <translation>Nach %1 extrahiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>Das Bundle hat sich auf dem Datenträger geändert: Lesen Sie es zuerst erneut.</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>Warten Sie, bis der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it has ended.</source>
        <translation>Es wird noch etwas geschrieben. Brechen Sie es ab, oder warten Sie, bis es beendet ist.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3 packed.</source>
        <translation>%1 geöffnet: %2, %3 gepackt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed; the signature is %1.</source>
        <translation>Signiert; die Signatur ist %1.</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>Neben dem Bundle ist keine Signatur.</translation>
    </message>
    <message>
        <source>Unchanged? %1 Trusted? %2</source>
        <translation>Unverändert? %1 Vertrauenswürdig? %2</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 hat sich auf dem Datenträger geändert.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobModel</name>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobView</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Why: %1 (%2).</source>
        <translation>Grund: %1 (%2).</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Ch&amp;eck again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Asks the server what became of it; nothing is published twice</source>
        <translation>Fragt den Server, was daraus geworden ist; nichts wird zweimal veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Takes the publish up where it stands; the bundle has to be the same</source>
        <translation>Nimmt die Veröffentlichung auf, wo sie steht; das Bundle muss dasselbe sein</translation>
    </message>
    <message>
        <source>Clean &amp;up</source>
        <translation>A&amp;ufräumen</translation>
    </message>
    <message>
        <source>Removes the uploaded copy from the server; nothing is published</source>
        <translation>Entfernt die hochgeladene Kopie vom Server; nichts wird veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Install again</source>
        <translation>Erneut &amp;installieren</translation>
    </message>
    <message>
        <source>Installs the published version for the tenant once more</source>
        <translation>Installiert die veröffentlichte Version noch einmal für den Mandanten</translation>
    </message>
    <message>
        <source>Verif&amp;y receipt</source>
        <translation>Beleg &amp;prüfen</translation>
    </message>
    <message>
        <source>Compares the receipt with the history, the bundle and the server&apos;s store</source>
        <translation>Vergleicht den Beleg mit dem Verlauf, dem Bundle und dem Speicher des Servers</translation>
    </message>
    <message>
        <source>Dismi&amp;ss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>Sie bleibt im Verlauf, und es wird nicht mehr nach ihr gefragt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation>Der SHA-256 wurde kopiert.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Fingerabdruck des Unterzeichners</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>Der Fingerabdruck wurde kopiert.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Staging key</source>
        <translation>Staging-Schlüssel</translation>
    </message>
    <message>
        <source>The staging key was copied.</source>
        <translation>Der Staging-Schlüssel wurde kopiert.</translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation>Anfrage-IDs</translation>
    </message>
    <message>
        <source>The request ids were copied.</source>
        <translation>Die Anfrage-IDs wurden kopiert.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>The job id was copied.</source>
        <translation>Die Auftrags-ID wurde kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 Bytes)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyForm</name>
    <message>
        <source>Take this one if nobody has asked for another: the usual way to sign releases. Who checks a bundle needs your public key file, nothing else.</source>
        <translation>Wählen Sie diese Art, wenn niemand eine andere verlangt hat: die übliche Art, Versionen zu signieren. Wer ein Bundle prüft, benötigt Ihre Datei mit dem öffentlichen Schlüssel, sonst nichts.</translation>
    </message>
    <message>
        <source>Take this one if your company or the server works with certificates. It starts with a certificate of its own, for trying out; one by an authority can replace it.</source>
        <translation>Wählen Sie diese Art, wenn Ihr Unternehmen oder der Server mit Zertifikaten arbeitet. Sie beginnt mit einem eigenen Zertifikat zum Ausprobieren; das einer Zertifizierungsstelle kann es ersetzen.</translation>
    </message>
    <message>
        <source>Take this one if those who check your bundles use GnuPG. It carries your name and mail address.</source>
        <translation>Wählen Sie diese Art, wenn diejenigen, die Ihre Bundles prüfen, GnuPG verwenden. Sie trägt Ihren Namen und Ihre E-Mail-Adresse.</translation>
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
        <translation>Geben Sie dem Schlüssel einen Namen, um ihn wiederzufinden.</translation>
    </message>
    <message>
        <source>Say for whom the key signs: a company, a team or you.</source>
        <translation>Geben Sie an, für wen der Schlüssel signiert: ein Unternehmen, ein Team oder Sie.</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Create the &amp;key</source>
        <translation>&amp;Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Release-Schlüssel</translation>
    </message>
    <message>
        <source>For whom it signs</source>
        <translation>Für wen er signiert</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>None: the keychain alone protects the key</source>
        <translation>Keine: Nur der Schlüsselbund schützt den Schlüssel</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Remember the passphrase in the keychain</source>
        <translation>Passphrase im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>The private key is deleted from the keychain; nobody can bring it back, and without a backup nothing can be signed with it any more. What is signed already stays valid. Export it first if you are not sure.</source>
        <translation>Der private Schlüssel wird aus dem Schlüsselbund gelöscht; niemand kann ihn zurückholen, und ohne Sicherung lässt sich nichts mehr damit signieren. Was schon signiert ist, bleibt gültig. Exportieren Sie ihn zuerst, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>Waybill forgets the key now instead of when it is closed. The key file stays as it is.</source>
        <translation>Waybill vergisst den Schlüssel jetzt statt beim Schließen. Die Schlüsseldatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Waybill forgets the key. GnuPG keeps it, and it can be added again.</source>
        <translation>Waybill vergisst den Schlüssel. GnuPG behält ihn, und er kann wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Waybill forgets the key. It stays on the token, and can be added again.</source>
        <translation>Waybill vergisst den Schlüssel. Er bleibt auf dem Token und kann wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>Namen &amp;speichern</translation>
    </message>
    <message>
        <source>Remember the PIN of %1</source>
        <translation>PIN von %1 speichern</translation>
    </message>
    <message>
        <source>Remember the passphrase of %1</source>
        <translation>Passphrase von %1 speichern</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed.</source>
        <translation>Sie bleibt im Speicher, bis Waybill geschlossen wird.</translation>
    </message>
    <message>
        <source>It is kept in the keychain: who can open the keychain can sign without it.</source>
        <translation>Sie bleibt im Schlüsselbund: Wer den Schlüsselbund öffnen kann, kann ohne sie signieren.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Type it; it is tried on the key before it is kept.</source>
        <translation>Geben Sie sie ein; sie wird am Schlüssel erprobt, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>Privaten Schlüssel von %1 exportieren</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>Datei &amp;schreiben</translation>
    </message>
    <message>
        <source>Who has the file and its passphrase can sign in your name. Keep them apart.</source>
        <translation>Wer die Datei und ihre Passphrase hat, kann in Ihrem Namen signieren. Bewahren Sie sie getrennt auf.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>New passphrase, of the file</source>
        <translation>Neue Passphrase, der Datei</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Die neue noch einmal</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Geben Sie die Passphrase des Schlüssels ein.</translation>
    </message>
    <message>
        <source>A private key leaves the keychain only under a passphrase.</source>
        <translation>Ein privater Schlüssel verlässt den Schlüsselbund nur unter einer Passphrase.</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>Zertifikatsanforderung für %1</translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation>Anforderung &amp;schreiben</translation>
    </message>
    <message>
        <source>Send the file to a certificate authority. When its certificate comes back, take it with “Take a certificate…”.</source>
        <translation>Senden Sie die Datei an eine Zertifizierungsstelle. Wenn ihr Zertifikat zurückkommt, übernehmen Sie es mit „Zertifikat übernehmen…“.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <translation>%1 von der Liste nehmen?</translation>
    </message>
    <message>
        <source>De&amp;lete for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>Take it off the &amp;list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Forget who signs %1?</source>
        <translation>Vergessen, wer %1 signiert?</translation>
    </message>
    <message>
        <source>F&amp;orget the signer</source>
        <translation>Unterzeichner &amp;vergessen</translation>
    </message>
    <message>
        <source>The next bundle of this extension counts as seen for the first time: another key than before is then not noticed. Bundles and keys stay as they are.</source>
        <translation>Das nächste Bundle dieser Erweiterung gilt als zum ersten Mal gesehen: Ein anderer Schlüssel als zuvor fällt dann nicht auf. Bundles und Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Wählen Sie die Datei mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The address of a token&apos;s key begins with pkcs11:</source>
        <translation>Die Adresse des Schlüssels auf einem Token beginnt mit pkcs11:</translation>
    </message>
    <message>
        <source>Leave the PIN out of the address, and type it below.</source>
        <translation>Lassen Sie die PIN aus der Adresse weg, und geben Sie sie unten ein.</translation>
    </message>
    <message>
        <source>Asking gpg-agent…</source>
        <translation>Der gpg-agent wird gefragt…</translation>
    </message>
    <message>
        <source>gpg-agent holds no further key that can sign now. What is expired or revoked is left out.</source>
        <translation>Der gpg-agent hat keinen weiteren Schlüssel, der jetzt signieren kann. Abgelaufene oder widerrufene sind weggelassen.</translation>
    </message>
    <message>
        <source>The key stays with gpg-agent or on its card; Waybill keeps only its name. GnuPG itself asks for its passphrase or PIN.</source>
        <translation>Der Schlüssel bleibt beim gpg-agent oder auf seiner Karte; Waybill behält nur seinen Namen. GnuPG selbst fragt nach der Passphrase oder PIN.</translation>
    </message>
    <message>
        <source>Use a key file for this session</source>
        <translation>Schlüsseldatei für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Import a key into the keychain</source>
        <translation>Schlüssel in den Schlüsselbund importieren</translation>
    </message>
    <message>
        <source>Use the &amp;key</source>
        <translation>Schlüssel ver&amp;wenden</translation>
    </message>
    <message>
        <source>Import the &amp;key</source>
        <translation>Schlüssel im&amp;portieren</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed. Nothing goes to the keychain, and the file stays as it is.</source>
        <translation>Der Schlüssel bleibt im Speicher und wird beim Schließen von Waybill vergessen. Nichts kommt in den Schlüsselbund, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The private key is copied into the keychain; the file stays as it is. Keys of cosign, PEM, PKCS#12 (.p12, .pfx) and OpenPGP files are read.</source>
        <translation>Der private Schlüssel wird in den Schlüsselbund kopiert; die Datei bleibt, wie sie ist. Gelesen werden Schlüssel aus cosign-, PEM-, PKCS#12- (.p12, .pfx) und OpenPGP-Dateien.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchs&amp;uchen…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Keys (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;All files (*)</source>
        <translation>Schlüssel (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Empty where it has none</source>
        <translation>Leer, wenn sie keine hat</translation>
    </message>
    <message>
        <source>Remember the passphrase until Waybill is closed</source>
        <translation>Passphrase speichern, bis Waybill geschlossen wird</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei angibt</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Signieren als</translation>
    </message>
    <message>
        <source>Its certificates, for x509</source>
        <translation>Seine Zertifikate, für x509</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>Choose the certificates of the key</source>
        <translation>Zertifikate des Schlüssels wählen</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>Zertifikate (*.crt *.cer *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Empty where the file has them, or none is needed</source>
        <translation>Leer, wenn die Datei sie enthält oder keine nötig sind</translation>
    </message>
    <message>
        <source>Use a key on a token</source>
        <translation>Schlüssel auf einem Token verwenden</translation>
    </message>
    <message>
        <source>The private key stays on the token (a smart card, a USB key or a hardware security module); Waybill keeps its address and its public part.</source>
        <translation>Der private Schlüssel bleibt auf dem Token (eine Smartcard, ein USB-Schlüssel oder ein Hardware-Sicherheitsmodul); Waybill behält seine Adresse und seinen öffentlichen Teil.</translation>
    </message>
    <message>
        <source>Address of the key</source>
        <translation>Adresse des Schlüssels</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Token-Schlüssel</translation>
    </message>
    <message>
        <source>Use a key of gpg-agent</source>
        <translation>Schlüssel des gpg-agent verwenden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>GnuPG key</source>
        <translation>GnuPG-Schlüssel</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>In Arbeit… Ihr Desktop fragt vielleicht nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie beide erneut ein.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyRing</name>
    <message>
        <source>The key %1 was made and is kept in the keychain.</source>
        <translation>Der Schlüssel %1 wurde erstellt und liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key %1 can be used until Waybill is closed.</source>
        <translation>Der Schlüssel %1 kann verwendet werden, bis Waybill geschlossen wird.</translation>
    </message>
    <message>
        <source>The key %1 was imported and is kept in the keychain.</source>
        <translation>Der Schlüssel %1 wurde importiert und liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key %1 of the token can be used now.</source>
        <translation>Der Schlüssel %1 des Tokens kann jetzt verwendet werden.</translation>
    </message>
    <message>
        <source>The keys of gpg-agent are listed.</source>
        <translation>Die Schlüssel des gpg-agent sind aufgelistet.</translation>
    </message>
    <message>
        <source>The key %1 of gpg-agent can be used now.</source>
        <translation>Der Schlüssel %1 des gpg-agent kann jetzt verwendet werden.</translation>
    </message>
    <message>
        <source>The public part was written to %1.</source>
        <translation>Der öffentliche Teil wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The private key was written to %1.</source>
        <translation>Der private Schlüssel wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The request was written to %1.</source>
        <translation>Die Anforderung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The certificate was taken.</source>
        <translation>Das Zertifikat wurde übernommen.</translation>
    </message>
    <message>
        <source>The key is called %1 now.</source>
        <translation>Der Schlüssel heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The passphrase is remembered.</source>
        <translation>Die Passphrase ist gespeichert.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation>Die Passphrase ist vergessen.</translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation>Der Schlüssel %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The signer of %1 is remembered.</source>
        <translation>Der Unterzeichner von %1 ist gemerkt.</translation>
    </message>
    <message>
        <source>The signer of %1 is forgotten.</source>
        <translation>Der Unterzeichner von %1 ist vergessen.</translation>
    </message>
    <message>
        <source>Another change of the keys is running. Wait until it has ended, or cancel it.</source>
        <translation>Eine andere Änderung der Schlüssel läuft. Warten Sie, bis sie beendet ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Cancelled. What was done before stays.</source>
        <translation>Abgebrochen. Was vorher getan wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeychainLine</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain (GNOME Keyring, KWallet or another Secret Service)</source>
        <translation>Schlüsselbund des Desktops (GNOME Keyring, KWallet oder ein anderer Secret Service)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>S&amp;chlüsseldatei für diese Sitzung verwenden…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Asks the keychain again how it is, and reads the list of keys again</source>
        <translation>Fragt den Schlüsselbund erneut nach seinem Zustand und liest die Liste der Schlüssel erneut</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>Der Schlüssel bleibt im Speicher und wird beim Schließen von Waybill vergessen</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is open.</source>
        <translation>Ort der privaten Schlüssel: %1 (geöffnet).</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is being asked how it is…</source>
        <translation>Ort der privaten Schlüssel: %1. Der Zustand wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeysPage</name>
    <message>
        <source>There is no key yet. Create one, or import one that you have.</source>
        <translation>Es gibt noch keinen Schlüssel. Erstellen Sie einen, oder importieren Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No signer is remembered yet. When you check the signature of a bundle, Waybill offers to remember who made it, and warns if another key turns up later.</source>
        <translation>Es ist noch kein Unterzeichner gemerkt. Wenn Sie die Signatur eines Bundles prüfen, bietet Waybill an, sich zu merken, wer es erstellt hat, und warnt, wenn später ein anderer Schlüssel auftaucht.</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Vertrauenswürdige Unterzeichner</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Fingerabdruck des Unterzeichners</translation>
    </message>
    <message>
        <source>Forg&amp;et signer…</source>
        <translation>Unterzeichner &amp;vergessen…</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <source>Makes a new key and keeps it in the keychain</source>
        <translation>Erstellt einen neuen Schlüssel und bewahrt ihn im Schlüsselbund auf</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Copies a key from a file into the keychain</source>
        <translation>Kopiert einen Schlüssel aus einer Datei in den Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>S&amp;chlüsseldatei für diese Sitzung verwenden…</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>Der Schlüssel bleibt im Speicher und wird beim Schließen von Waybill vergessen</translation>
    </message>
    <message>
        <source>From &amp;gpg-agent…</source>
        <translation>Vom &amp;gpg-agent…</translation>
    </message>
    <message>
        <source>Signs with a key that GnuPG holds</source>
        <translation>Signiert mit einem Schlüssel, den GnuPG hat</translation>
    </message>
    <message>
        <source>From a t&amp;oken…</source>
        <translation>Von einem T&amp;oken…</translation>
    </message>
    <message>
        <source>Signs with a key on a smart card or another token</source>
        <translation>Signiert mit einem Schlüssel auf einer Smartcard oder einem anderen Token</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>In Arbeit… Ihr Desktop fragt vielleicht nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhalte&amp;n</translation>
    </message>
    <message>
        <source>Export the public part of %1</source>
        <translation>Öffentlichen Teil von %1 exportieren</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>Privaten Schlüssel von %1 exportieren</translation>
    </message>
    <message>
        <source>Write a certificate request for %1</source>
        <translation>Zertifikatsanforderung für %1 schreiben</translation>
    </message>
    <message>
        <source>Choose the certificate of this key</source>
        <translation>Zertifikat dieses Schlüssels wählen</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>Zertifikate (*.crt *.cer *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another change is running still. Try again in a moment.</source>
        <translation>Eine andere Änderung läuft noch. Versuchen Sie es gleich erneut.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>Protokolle (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Waybill</source>
        <translation>&amp;Über Waybill</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>&amp;Archiv öffnen…</translation>
    </message>
    <message>
        <source>&amp;Inspect a bundle…</source>
        <translation>B&amp;undle untersuchen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>B&amp;eispielerweiterung öffnen</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>Ordner &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifest</translation>
    </message>
    <message>
        <source>&amp;Save manifest.json</source>
        <translation>manifest.json &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Revert manifest.json</source>
        <translation>manifest.json &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>Problem &amp;beheben</translation>
    </message>
    <message>
        <source>Fix &amp;all problems</source>
        <translation>&amp;Alle Probleme beheben</translation>
    </message>
    <message>
        <source>&amp;Let the problem pass…</source>
        <translation>Problem zu&amp;lassen…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>Ordner erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Packen</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Signieren…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Open the U&amp;I in the browser</source>
        <translation>&amp;Oberfläche im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>Laufenden Vorgang &amp;abbrechen</translation>
    </message>
    <message>
        <source>Choose the &amp;target</source>
        <translation>&amp;Ziel wählen</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Bundle</source>
        <translation>&amp;Bundle</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation>Seite „&amp;Veröffentlichen“</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;robleme</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>Where the b&amp;ytes go</source>
        <translation>Verteilung der B&amp;ytes</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Erscheinungsbil&amp;d</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous reg&amp;ion</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>All c&amp;ommands…</source>
        <translation>Alle Be&amp;fehle…</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>Über Waybill</translation>
    </message>
    <message>
        <source>Waybill %1

Packs, checks and publishes extension bundles.
Apache License 2.0</source>
        <translation>Waybill %1

Packt, prüft und veröffentlicht Bundles von Erweiterungen.
Apache License 2.0</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json wurde bearbeitet und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Opened %1 in the browser.</source>
        <translation>%1 im Browser geöffnet.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation>Für %1 konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Open a dist folder</source>
        <translation>dist-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open an archive of a dist folder</source>
        <translation>Archiv eines dist-Ordners öffnen</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z)</source>
        <translation>Archive (*.zip *.7z)</translation>
    </message>
    <message>
        <source>Inspect a bundle</source>
        <translation>Bundle untersuchen</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst);;All files (*)</source>
        <translation>Bundles (*.tar.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Waybill closes once the publish has been stopped and cleaned up.</source>
        <translation>Waybill wird geschlossen, sobald die Veröffentlichung angehalten und aufgeräumt ist.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ManifestPage</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Zurückse&amp;tzen</translation>
    </message>
    <message>
        <source>Fi&amp;x this</source>
        <translation>Di&amp;eses beheben</translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation>A&amp;lle beheben</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Source of manifest.json</source>
        <translation>Quelltext von manifest.json</translation>
    </message>
    <message>
        <source>Writes manifest.json</source>
        <translation>Schreibt manifest.json</translation>
    </message>
    <message>
        <source>Brings back what is on disk; this can be undone</source>
        <translation>Holt zurück, was auf dem Datenträger ist; dies lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Mends the problem at the cursor; this can be undone</source>
        <translation>Behebt das Problem an der Schreibmarke; dies lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Mends every problem that has one certain remedy; this can be undone</source>
        <translation>Behebt jedes Problem, für das es genau eine sichere Korrektur gibt; dies lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Load from &amp;disk</source>
        <translation>&amp;Vom Datenträger laden</translation>
    </message>
    <message>
        <source>Takes what is on disk in place of your edits; this can be undone</source>
        <translation>Nimmt, was auf dem Datenträger ist, statt Ihrer Änderungen; dies lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meine &amp;behalten</translation>
    </message>
    <message>
        <source>Lets the next saving replace what is on disk</source>
        <translation>Lässt das nächste Speichern ersetzen, was auf dem Datenträger ist</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk while you edited it. Nothing is overwritten before you choose.</source>
        <translation>manifest.json hat sich auf dem Datenträger geändert, während Sie die Datei bearbeitet haben. Nichts wird überschrieben, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>Speichern und &amp;fortfahren</translation>
    </message>
    <message>
        <source>Discard the &amp;edits</source>
        <translation>Änderungen ver&amp;werfen</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>H&amp;ier bleiben</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json wurde bearbeitet und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>Auf der obersten Ebene des Ordners gibt es keine manifest.json.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>Der Server würde dieses Manifest ablehnen.</translation>
    </message>
    <message>
        <source>The server refused this manifest when it was published.</source>
        <translation>Der Server hat dieses Manifest bei der Veröffentlichung abgelehnt.</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>Der Server würde dieses Manifest annehmen.</translation>
    </message>
    <message>
        <source>It holds mixed line ends or bytes that an editor would change, so it cannot be edited here.</source>
        <translation>Es enthält gemischte Zeilenenden oder Bytes, die ein Editor ändern würde; daher kann es hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>Bearbeitet, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The text cannot be read as a manifest: the meaning is that of before.</source>
        <translation>Der Text kann nicht als Manifest gelesen werden: Die Bedeutung ist die vorherige.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The server takes the next free patch number.</source>
        <translation>Der Server nimmt die nächste freie Patch-Nummer.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Basispfad</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Menüeintrag</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Precompiled for %1</source>
        <translation>Vorkompiliert für %1</translation>
    </message>
    <message>
        <source>No problem has a place in the manifest.</source>
        <translation>Kein Problem hat eine Stelle im Manifest.</translation>
    </message>
    <message>
        <source>This problem has no certain fix.</source>
        <translation>Für dieses Problem gibt es keine sichere Korrektur.</translation>
    </message>
    <message>
        <source>%1 Not saved yet.</source>
        <translation>%1 Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>At the cursor there is no problem with a certain fix.</source>
        <translation>An der Schreibmarke gibt es kein Problem mit sicherer Korrektur.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Navigation</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>waybill::ui::OpenUi</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Shows the bundle&apos;s pages in the browser, served on this computer as the Runner would</source>
        <translation>Zeigt die Seiten des Bundles im Browser, auf diesem Rechner ausgeliefert wie vom Runner</translation>
    </message>
    <message>
        <source>Reading its pages: %1 %</source>
        <translation>Die Seiten werden gelesen: %1 %</translation>
    </message>
    <message>
        <source>Reading its pages…</source>
        <translation>Die Seiten werden gelesen…</translation>
    </message>
    <message>
        <source>Served at %1 until another bundle&apos;s pages are opened, or Waybill is closed.</source>
        <translation>Ausgeliefert unter %1, bis die Seiten eines anderen Bundles geöffnet werden oder Waybill geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PathTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Let it &amp;pass</source>
        <translation>Zu&amp;lassen</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>Die Eingabetaste geht zur Stelle eines Problems</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why it may stay: it is kept in the folder, and can be committed</source>
        <translation>Warum es bleiben darf: Dies wird im Ordner aufbewahrt und kann eingecheckt werden</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Choose a problem about a secret or junk in a folder; others are mended, and pass for no reason.</source>
        <translation>Wählen Sie ein Problem mit einem Geheimnis oder Überflüssigem in einem Ordner; andere werden behoben und mit keiner Begründung zugelassen.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsModel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishHistory</name>
    <message>
        <source>The receipt holds.</source>
        <translation>Der Beleg stimmt.</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again.</source>
        <translation>Sie bleibt im Verlauf, und es wird nicht mehr nach ihr gefragt.</translation>
    </message>
    <message>
        <source>The uploaded copy was removed from the server.</source>
        <translation>Die hochgeladene Kopie wurde vom Server entfernt.</translation>
    </message>
    <message>
        <source>Another publish is being worked on. Wait until it has ended, or stop it.</source>
        <translation>An einer anderen Veröffentlichung wird gearbeitet. Warten Sie, bis sie beendet ist, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>Der Verlauf wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishPage</name>
    <message>
        <source>&amp;Edit server…</source>
        <translation>Server b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Signieren…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Zuerst &amp;prüfen</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>Prüfungen vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>Asks the server whether it would take this. Nothing is sent.</source>
        <translation>Fragt den Server, ob er dies annehmen würde. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Finds out whether the version is published. Nothing is published twice.</source>
        <translation>Stellt fest, ob die Version veröffentlicht ist. Nichts wird zweimal veröffentlicht.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stops, and removes what was uploaded. Nothing is published.</source>
        <translation>Hält an und entfernt, was hochgeladen wurde. Es wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Here: some files cannot be packed.</source>
        <translation>Hier: Einige Dateien können nicht gepackt werden.</translation>
    </message>
    <message>
        <source>Here: all %1 can be packed.</source>
        <translation>Hier: Alles kann gepackt werden: %1.</translation>
    </message>
    <message>
        <source>Here: the server would accept the manifest.</source>
        <translation>Hier: Der Server würde das Manifest annehmen.</translation>
    </message>
    <message>
        <source>Here: the server would refuse the manifest.</source>
        <translation>Hier: Der Server würde das Manifest ablehnen.</translation>
    </message>
    <message>
        <source>Here: the bundle is packed: %1 of at most %2.</source>
        <translation>Hier: Das Bundle ist gepackt: %1 von höchstens %2.</translation>
    </message>
    <message>
        <source>Here: the bundle is packed before it is sent.</source>
        <translation>Hier: Das Bundle wird vor dem Senden gepackt.</translation>
    </message>
    <message>
        <source>Here: published to the registry inside this program; nothing leaves this computer.</source>
        <translation>Hier: Veröffentlicht wird in der Registry in diesem Programm; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Here: the way to %1 is safe.</source>
        <translation>Hier: Der Weg zu %1 ist sicher.</translation>
    </message>
    <message>
        <source>Here: %1: %2</source>
        <translation>Hier: %1: %2</translation>
    </message>
    <message>
        <source>At the server: you may publish; it has taken this version.</source>
        <translation>Beim Server: Sie dürfen veröffentlichen; er hat diese Version angenommen.</translation>
    </message>
    <message>
        <source>At the server: you may not publish.</source>
        <translation>Beim Server: Sie dürfen nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>At the server: whether you may publish is asked before anything is uploaded.</source>
        <translation>Beim Server: Ob Sie veröffentlichen dürfen, wird gefragt, bevor etwas hochgeladen wird.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>Beim Server: %1</translation>
    </message>
    <message>
        <source>Here: signed with %1.</source>
        <translation>Hier: Signiert mit %1.</translation>
    </message>
    <message>
        <source>Here: signed, but the signer is not one you know: see Signature.</source>
        <translation>Hier: Signiert, aber der Unterzeichner ist Ihnen nicht bekannt: siehe Signatur.</translation>
    </message>
    <message>
        <source>Here: the bundle is signed before it is sent.</source>
        <translation>Hier: Das Bundle wird vor dem Senden signiert.</translation>
    </message>
    <message>
        <source>Here: not signed; a server that demands a signature will refuse it.</source>
        <translation>Hier: Nicht signiert; ein Server, der eine Signatur verlangt, wird es ablehnen.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>%1 auf %2 veröffentlichen</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Wird gepackt…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>Wird auf %1 veröffentlicht…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Installed for the tenant.</source>
        <translation>Für den Mandanten installiert.</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (Versuch %2)</translation>
    </message>
    <message>
        <source>Attempt %1 begins in %2 s.</source>
        <translation>Versuch %1 beginnt in %2 s.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>C&amp;opy receipt</source>
        <translation>Beleg &amp;kopieren</translation>
    </message>
    <message>
        <source>Save re&amp;ceipt…</source>
        <translation>Beleg spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReleaseSession</name>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>Der Server würde dieses Manifest ablehnen.</translation>
    </message>
    <message>
        <source>Sign the bundle first: its key asks for a passphrase.</source>
        <translation>Signieren Sie zuerst das Bundle: Für den Schlüssel ist eine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>There is nothing to edit.</source>
        <translation>Es gibt nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>The manifest of a bundle cannot be edited: its bytes are what was packed.</source>
        <translation>Das Manifest eines Bundles kann nicht bearbeitet werden: Seine Bytes sind das Gepackte.</translation>
    </message>
    <message>
        <source>The manifest of an archive cannot be edited: unpack it, and open the folder.</source>
        <translation>Das Manifest eines Archivs kann nicht bearbeitet werden: Entpacken Sie es, und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk: choose first which one is kept.</source>
        <translation>manifest.json hat sich auf dem Datenträger geändert: Wählen Sie zuerst, welche Fassung bleibt.</translation>
    </message>
    <message>
        <source>Saved manifest.json.</source>
        <translation>manifest.json gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problems; not saved yet.</source>
        <translation>
            <numerusform>%n Problem behoben; noch nicht gespeichert.</numerusform>
            <numerusform>%n Probleme behoben; noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem has a certain fix.</source>
        <translation>Für kein Problem gibt es eine sichere Korrektur.</translation>
    </message>
    <message>
        <source>Packed %1: %2, SHA-256 %3.</source>
        <translation>%1 gepackt: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>Erneut gepackt: dieselben Bytes.</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1.</source>
        <translation>Erneut gepackt: andere Bytes, SHA-256 %1.</translation>
    </message>
    <message>
        <source>Saved the bundle and its checksum as %1.</source>
        <translation>Bundle und Prüfsumme als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Publishing to %1.</source>
        <translation>Wird auf %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>Finding out whether it is published.</source>
        <translation>Es wird festgestellt, ob veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Published %1 %2.</source>
        <translation>%1 %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Lokale Registry</translation>
    </message>
    <message>
        <source>The servers were written to %1, without their keys.</source>
        <translation>Die Server wurden ohne ihre Schlüssel nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>Der Server %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Servers added from %1: %2.</source>
        <translation>Aus %1 hinzugefügte Server: %2.</translation>
    </message>
    <message>
        <source>Servers added from %1: %2. Already there: %3.</source>
        <translation>Aus %1 hinzugefügte Server: %2. Bereits vorhanden: %3.</translation>
    </message>
    <message>
        <source>Choose an identity to sign with.</source>
        <translation>Wählen Sie eine Identität zum Signieren.</translation>
    </message>
    <message>
        <source>The identities are still being read.</source>
        <translation>Die Identitäten werden noch gelesen.</translation>
    </message>
    <message>
        <source>The identity that was to sign is not there any more: choose another one, or none.</source>
        <translation>Die Identität, die signieren sollte, ist nicht mehr da: Wählen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <source>Signed %1 as %2.</source>
        <translation>%1 als %2 signiert.</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Öffnen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>A publish is running.</source>
        <translation>Eine Veröffentlichung läuft.</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>Warten Sie, bis der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>The folder has no manifest.json.</source>
        <translation>Der Ordner hat keine manifest.json.</translation>
    </message>
    <message>
        <source>The manifest was edited: save or revert it first.</source>
        <translation>Das Manifest wurde bearbeitet: Speichern Sie es zuerst, oder setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>The bundle has problems that keep it from being published.</source>
        <translation>Das Bundle hat Probleme, die seine Veröffentlichung verhindern.</translation>
    </message>
    <message>
        <source>The folder has problems that keep it from being packed.</source>
        <translation>Der Ordner hat Probleme, die das Packen verhindern.</translation>
    </message>
    <message>
        <source>A publish is running. Cancel it, or wait until it has ended.</source>
        <translation>Eine Veröffentlichung läuft. Brechen Sie sie ab, oder warten Sie, bis sie beendet ist.</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3.</source>
        <translation>%1 geöffnet: %2, %3.</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>Das Öffnen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Opened %1: %2, SHA-256 %3.</source>
        <translation>%1 geöffnet: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The folder has changed, and was read again.</source>
        <translation>Der Ordner hat sich geändert und wurde erneut gelesen.</translation>
    </message>
    <message>
        <source>The folder was read again; nothing has changed.</source>
        <translation>Der Ordner wurde erneut gelesen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 passes in %2; %3 says why.</source>
        <translation>%1 ist in %2 zugelassen; %3 sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets were found that must not leave this computer.</source>
        <translation>
            <numerusform>%n Geheimnis wurde gefunden, das diesen Rechner nicht verlassen darf.</numerusform>
            <numerusform>%n Geheimnisse wurden gefunden, die diesen Rechner nicht verlassen dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill speaks this language from its next start on.</source>
        <translation>Waybill spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SecretField</name>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>Try the keychain again: %1</source>
        <translation>Schlüsselbund erneut versuchen: %1</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is on its way to the keychain. Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>Auf dem Weg in den Schlüsselbund. Ihr Desktop fragt vielleicht nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed, and in no file.</source>
        <translation>Bleibt im Speicher, bis Waybill geschlossen wird, und in keiner Datei.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>Gesetzt; zum Ersetzen etwas eingeben</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerEditor</name>
    <message>
        <source>Allow &amp;plain http</source>
        <translation>&amp;Unverschlüsseltes http erlauben</translation>
    </message>
    <message>
        <source>Without encryption anyone on the way can read the key and change the bundle.</source>
        <translation>Ohne Verschlüsselung kann unterwegs jeder den Schlüssel lesen und das Bundle ändern.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Server without sign-in…</source>
        <translation>Server ohne Anmeldung…</translation>
    </message>
    <message>
        <source>Send x-alga-admin: true</source>
        <translation>x-alga-admin: true senden</translation>
    </message>
    <message>
        <source>Install for the tenant after publishing</source>
        <translation>Nach der Veröffentlichung für den Mandanten installieren</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Shows the header that opens an internal server</source>
        <translation>Zeigt den Header, der einen internen Server öffnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Authority (PEM)</source>
        <translation>Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority to trust for this server</source>
        <translation>Wählt das Zertifikat einer Zertifizierungsstelle, der für diesen Server vertraut wird</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It opens an internal server without sign-in.</source>
        <translation>Er öffnet einen internen Server ohne Anmeldung.</translation>
    </message>
    <message>
        <source>This is not this computer. A server that takes the header opens to anyone who can reach it: its administrator should set up API keys instead.</source>
        <translation>Dies ist nicht dieser Rechner. Ein Server, der den Header annimmt, öffnet sich jedem, der ihn erreichen kann: Sein Administrator sollte stattdessen API-Schlüssel einrichten.</translation>
    </message>
    <message>
        <source>The object store: %1</source>
        <translation>Der Objektspeicher: %1</translation>
    </message>
    <message>
        <source>Name the tenant for whom it is installed.</source>
        <translation>Nennen Sie den Mandanten, für den installiert wird.</translation>
    </message>
    <message>
        <source>Name the bucket in which the server keeps what is published.</source>
        <translation>Nennen Sie den Bucket, in dem der Server aufbewahrt, was veröffentlicht ist.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerList</name>
    <message>
        <source>Save or undo the changes to go on with other servers.</source>
        <translation>Speichern Sie die Änderungen, oder nehmen Sie sie zurück, um mit anderen Servern fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinzufü&amp;gen…</translation>
    </message>
    <message>
        <source>Begins the profile of a new server</source>
        <translation>Beginnt das Profil eines neuen Servers</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Begins a new profile like the chosen one, without its keys</source>
        <translation>Beginnt ein neues Profil wie das gewählte, ohne dessen Schlüssel</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Removes the chosen server with its keys, after a question</source>
        <translation>Entfernt den gewählten Server mit seinen Schlüsseln, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Adds the servers of a file that Waybill exported</source>
        <translation>Fügt die Server einer von Waybill exportierten Datei hinzu</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes all servers to a file, without their keys</source>
        <translation>Schreibt alle Server in eine Datei, ohne ihre Schlüssel</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation>in diesem Programm</translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation>Ziel, %1</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServersPage</name>
    <message>
        <source>Server profiles (*.json);;All files (*)</source>
        <translation>Serverprofile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use as tar&amp;get</source>
        <translation>Als Ziel ver&amp;wenden</translation>
    </message>
    <message>
        <source>What is published goes to this server</source>
        <translation>Was veröffentlicht wird, geht an diesen Server</translation>
    </message>
    <message>
        <source>Asks the server whether you could publish there; changes nothing</source>
        <translation>Fragt den Server, ob Sie dort veröffentlichen könnten; ändert nichts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It starts when it is first used</source>
        <translation>Sie startet bei der ersten Verwendung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A registry inside this program, for trying things out. What is published to it stays in a folder, and nothing leaves this computer.</source>
        <translation>Eine Registry in diesem Programm, zum Ausprobieren. Was in ihr veröffentlicht wird, bleibt in einem Ordner, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Save server</source>
        <translation>Server &amp;speichern</translation>
    </message>
    <message>
        <source>Und&amp;o changes</source>
        <translation>Änderu&amp;ngen zurücknehmen</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Save and test &amp;connection</source>
        <translation>Speichern und &amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 is saved, and is the target now.</source>
        <translation>%1 ist gespeichert und jetzt das Ziel.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Remove %1 all the same?</source>
        <translation>%1 trotzdem entfernen?</translation>
    </message>
    <message>
        <source>Remove it, &amp;leave its keys</source>
        <translation>Entfernen, Schlüssel &amp;behalten</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove &amp;it for good</source>
        <translation>Endgültig ent&amp;fernen</translation>
    </message>
    <message>
        <source>The keychain does not let its keys go. They stay there, unused, until you remove them with the tools of your desktop.</source>
        <translation>Der Schlüsselbund gibt die Schlüssel nicht frei. Sie bleiben ungenutzt dort, bis Sie sie mit den Werkzeugen Ihres Desktops entfernen.</translation>
    </message>
    <message>
        <source>Its profile and its keys are deleted, the keys from the keychain too. What was published there stays published.</source>
        <translation>Das Profil und die Schlüssel werden gelöscht, die Schlüssel auch aus dem Schlüsselbund. Was dort veröffentlicht wurde, bleibt veröffentlicht.</translation>
    </message>
    <message>
        <source>Its profile is deleted. What was published there stays published.</source>
        <translation>Das Profil wird gelöscht. Was dort veröffentlicht wurde, bleibt veröffentlicht.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>Export all servers</source>
        <translation>Alle Server exportieren</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignaturePage</name>
    <message>
        <source>SHA-256 that is signed</source>
        <translation>Signierter SHA-256</translation>
    </message>
    <message>
        <source>Nobody: publish without a signature of mine</source>
        <translation>Niemand: ohne eigene Signatur veröffentlichen</translation>
    </message>
    <message>
        <source>None; https://… of an authority that speaks RFC 3161</source>
        <translation>Keiner; https://… eines Dienstes, der RFC 3161 spricht</translation>
    </message>
    <message>
        <source>With a timestamp the signature stays good when the certificate has expired</source>
        <translation>Mit Zeitstempel bleibt die Signatur gültig, wenn das Zertifikat abgelaufen ist</translation>
    </message>
    <message>
        <source>&amp;Time-stamping authority</source>
        <translation>Zeitstempeldi&amp;enst</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signieren</translation>
    </message>
    <message>
        <source>Signs the bundle, checks the signature, and writes it beside the bundle</source>
        <translation>Signiert das Bundle, prüft die Signatur und schreibt sie neben das Bundle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Not packed yet: the bundle is packed first</source>
        <translation>Noch nicht gepackt: Das Bundle wird zuerst gepackt</translation>
    </message>
    <message>
        <source>%1, %2, exactly as it is uploaded.</source>
        <translation>%1, %2, genau wie es hochgeladen wird.</translation>
    </message>
    <message>
        <source>What is signed is the packed bundle, exactly as it is uploaded.</source>
        <translation>Signiert wird das gepackte Bundle, genau wie es hochgeladen wird.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>Signed, but not by the identity that is chosen.</source>
        <translation>Signiert, aber nicht von der gewählten Identität.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signiert: %1</translation>
    </message>
    <message>
        <source>The bundle has changed since it was signed.</source>
        <translation>Das Bundle hat sich seit dem Signieren geändert.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Nicht signiert.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Geben Sie die Passphrase des Schlüssels ein.</translation>
    </message>
    <message>
        <source>&amp;Sign again</source>
        <translation>Erneut &amp;signieren</translation>
    </message>
    <message>
        <source>This is no http or https address; no timestamp is asked for.</source>
        <translation>Dies ist keine http- oder https-Adresse; es wird kein Zeitstempel angefordert.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignatureView</name>
    <message>
        <source>Check &amp;with a key or authority…</source>
        <translation>&amp;Mit Schlüssel oder Zertifizierungsstelle prüfen…</translation>
    </message>
    <message>
        <source>Check as &amp;usual</source>
        <translation>&amp;Wie üblich prüfen</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>Unterzei&amp;chner merken</translation>
    </message>
    <message>
        <source>Choose the signature fi&amp;le…</source>
        <translation>Signaturdatei wäh&amp;len…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>Sign the &amp;bundle</source>
        <translation>B&amp;undle signieren</translation>
    </message>
    <message>
        <source>Takes a public key, certificates of authorities, or an OpenPGP keyring from a file; they alone decide</source>
        <translation>Nimmt einen öffentlichen Schlüssel, Zertifikate von Zertifizierungsstellen oder einen OpenPGP-Schlüsselring aus einer Datei; nur diese entscheiden</translation>
    </message>
    <message>
        <source>By the signers that you remember and by your own identities</source>
        <translation>Anhand der gemerkten Unterzeichner und Ihrer eigenen Identitäten</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>The signature %1</source>
        <translation>Die Signatur %1</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>Neben dem Bundle ist keine Signatur.</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Die Signatur wird geprüft…</translation>
    </message>
    <message>
        <source>The signature has not been checked.</source>
        <translation>Die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>It would be the file %1.</source>
        <translation>Es wäre die Datei %1.</translation>
    </message>
    <message>
        <source>Trusted are the signers that you remember, and your own identities.</source>
        <translation>Vertrauenswürdig sind die gemerkten Unterzeichner und Ihre eigenen Identitäten.</translation>
    </message>
    <message>
        <source>Trusted is what %1 vouches for, and nothing else.</source>
        <translation>Vertrauenswürdig ist, wofür %1 bürgt, und nichts sonst.</translation>
    </message>
    <message>
        <source>The new signature takes the place of %1.SIGNATURE.</source>
        <translation>Die neue Signatur ersetzt %1.SIGNATURE.</translation>
    </message>
    <message>
        <source>The signature is written to %1.SIGNATURE.</source>
        <translation>Die Signatur wird nach %1.SIGNATURE geschrieben.</translation>
    </message>
    <message>
        <source>Check with a key or authority</source>
        <translation>Mit Schlüssel oder Zertifizierungsstelle prüfen</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>Schlüssel und Zertifikate (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Signatur wählen</translation>
    </message>
    <message>
        <source>Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;All files (*)</source>
        <translation>Signaturen (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignerPicker</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Create or import a &amp;key…</source>
        <translation>Schlüssel erstellen &amp;oder importieren…</translation>
    </message>
    <message>
        <source>Identity that signs</source>
        <translation>Identität, die signiert</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>Noch keine Identität</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identität</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the identities…</source>
        <translation>Die Identitäten werden gelesen…</translation>
    </message>
    <message>
        <source>An identity that is not there any more</source>
        <translation>Eine nicht mehr vorhandene Identität</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, gültig bis %1</translation>
    </message>
    <message>
        <source>PI&amp;N</source>
        <translation>&amp;PIN</translation>
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
        <translation>Größe nach Version von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as large as %2</source>
        <translation>%1, so groß wie %2</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <translation>%1, %2 mehr als %3</translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <translation>%1, %2 weniger als %3</translation>
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
        <translation>Skripte</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Estimating what takes the room…</source>
        <translation>Es wird geschätzt, was den Platz belegt…</translation>
    </message>
    <message>
        <source>Area: bytes when packed, estimated file by file</source>
        <translation>Fläche: Bytes in gepackter Form, je Datei geschätzt</translation>
    </message>
    <message>
        <source>Area: unpacked bytes</source>
        <translation>Fläche: entpackte Bytes</translation>
    </message>
</context>
<context>
    <name>waybill::ui::StorageFields</name>
    <message>
        <source>&amp;Look into the object store</source>
        <translation>&amp;Objektspeicher einsehen</translation>
    </message>
    <message>
        <source>The keys of the object store are forgotten when you save.</source>
        <translation>Die Schlüssel des Objektspeichers werden beim Speichern vergessen.</translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can see and change what Waybill reads there. The keys are not sent.</source>
        <translation>Unverschlüsseltes http: Unterwegs kann jeder sehen und ändern, was Waybill dort liest. Die Schlüssel werden nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Bucket in the path</source>
        <translation>&amp;Bucket im Pfad</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Read the &amp;whole bundle back</source>
        <translation>Ganzes Bundle zurü&amp;cklesen</translation>
    </message>
    <message>
        <source>Endpoint, then bucket, then key; as MinIO and Ceph want it</source>
        <translation>Endpunkt, dann Bucket, dann Schlüssel; wie MinIO und Ceph es verlangen</translation>
    </message>
    <message>
        <source>Compares its SHA-256 with what was sent; else its size alone</source>
        <translation>Vergleicht den SHA-256 mit dem Gesendeten; sonst nur die Größe</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>After publishing, Waybill sees for itself that the server has stored all of it. It only reads there.</source>
        <translation>Nach der Veröffentlichung sieht Waybill selbst nach, ob der Server alles gespeichert hat. Dort wird nur gelesen.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TreemapView</name>
    <message>
        <source>Where the bytes go</source>
        <translation>Verteilung der Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files</source>
        <translation>
            <numerusform>%n weitere kleine Datei</numerusform>
            <numerusform>%n weitere kleine Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files in %1</source>
        <translation>
            <numerusform>%n weitere kleine Datei in %1</numerusform>
            <numerusform>%n weitere kleine Dateien in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 of all</source>
        <translation>%1: %2 in %3, %4 von allem</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation>%1: %2, %3 von allem</translation>
    </message>
    <message>
        <source>Arrow keys move between files</source>
        <translation>Mit den Pfeiltasten zwischen Dateien wechseln</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TrustedSignerModel</name>
    <message>
        <source>a key without a name, %1</source>
        <translation>ein Schlüssel ohne Namen, %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>waybill::ui::UnfinishedBar</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>A&amp;ufräumen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>A publish that did not end</source>
        <translation>Eine nicht beendete Veröffentlichung</translation>
    </message>
    <message>
        <source>Shows the publish in the history</source>
        <translation>Zeigt die Veröffentlichung im Verlauf</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>Sie bleibt im Verlauf, und es wird nicht mehr nach ihr gefragt</translation>
    </message>
    <message>
        <source>A publish did not end: %1. What is known: %2 %3</source>
        <translation>Eine Veröffentlichung kam nicht zu Ende: %1. Bekannt ist: %2 %3</translation>
    </message>
    <message>
        <source>One more did not end.</source>
        <translation>Eine weitere kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>%L1 more did not end.</source>
        <translation>%L1 weitere kamen nicht zu Ende.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::VerdictView</name>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Fingerabdruck des Unterzeichners</translation>
    </message>
    <message>
        <source>Remembered fingerprint</source>
        <translation>Gemerkter Fingerabdruck</translation>
    </message>
    <message>
        <source>Command that checks it</source>
        <translation>Befehl, der sie prüft</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>Unterzei&amp;chner merken</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>Unverändert?</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>Wer hat signiert?</translation>
    </message>
    <message>
        <source>Trusted?</source>
        <translation>Vertrauenswürdig?</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Checks the signature in a terminal, without Waybill</source>
        <translation>Prüft die Signatur in einem Terminal, ohne Waybill</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>From now on a bundle of %1 that is signed with another key is called out</source>
        <translation>Ein Bundle von %1, das mit einem anderen Schlüssel signiert ist, wird von nun an gemeldet</translation>
    </message>
</context>
<context>
    <name>waybill::ui::WelcomePage</name>
    <message>
        <source>Publish an extension</source>
        <translation>Eine Erweiterung veröffentlichen</translation>
    </message>
    <message>
        <source>Drop the folder that your build writes onto this window, or a .zip or .7z file of it. You then see what is in it, and whether the server would take it, before anything leaves this computer.</source>
        <translation>Legen Sie den Ordner, den Ihr Build schreibt, oder eine .zip- oder .7z-Datei davon auf diesem Fenster ab. Sie sehen dann, was darin ist und ob der Server es annehmen würde, bevor etwas diesen Rechner verlässt.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Archi&amp;v öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>B&amp;eispielerweiterung öffnen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Zuletz&amp;t geöffnet</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
</context>
</TS>
