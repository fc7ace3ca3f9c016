<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 the same</source>
        <translation>%1 nouveaux, %2 modifiés, %3 supprimés, %4 identiques</translation>
    </message>
    <message>
        <source>This is no WebAssembly file: it does not begin with \0asm.</source>
        <translation>Ce n’est pas un fichier WebAssembly&#xa0;: il ne commence pas par \0asm.</translation>
    </message>
    <message>
        <source>This WebAssembly file is of a version that is not known.</source>
        <translation>Ce fichier WebAssembly est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The WebAssembly file is cut short.</source>
        <translation>Le fichier WebAssembly est tronqué.</translation>
    </message>
    <message>
        <source>The WebAssembly file is damaged: a part of it does not fit its length or kind.</source>
        <translation>Le fichier WebAssembly est endommagé&#xa0;: une de ses parties ne correspond pas à sa longueur ou à son type.</translation>
    </message>
    <message>
        <source>The WebAssembly file holds more than is read: an extension&apos;s has far less.</source>
        <translation>Le fichier WebAssembly contient plus que ce qui est lu&#xa0;: celui d’une extension en a bien moins.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 pages of 64 KiB</source>
        <translation>%1 pages de 64 Kio</translation>
    </message>
    <message>
        <source>, shared</source>
        <translation>, partagée</translation>
    </message>
    <message>
        <source>, 64-bit</source>
        <translation>, 64 bits</translation>
    </message>
    <message>
        <source>WebAssembly component, %1</source>
        <translation>Composant WebAssembly, %1</translation>
    </message>
    <message>
        <source>WebAssembly module, %1, %2 functions</source>
        <translation>Module WebAssembly, %1, %2 fonctions</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Produit avec</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>The bundle has no page ui/%1, or the Runner skips it.</source>
        <translation>Le bundle n’a pas de page ui/%1, ou le Runner l’ignore.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Reads the tenant and install it runs for (granted to everyone)</source>
        <translation>Lit le locataire et l’installation pour lesquels elle s’exécute (accordée à toutes)</translation>
    </message>
    <message>
        <source>Reads the secrets that the tenant stored for it</source>
        <translation>Lit les secrets que le locataire a enregistrés pour elle</translation>
    </message>
    <message>
        <source>Calls other servers over HTTP</source>
        <translation>Appelle d’autres serveurs par HTTP</translation>
    </message>
    <message>
        <source>Keeps data of its own, by key</source>
        <translation>Conserve ses propres données, par clé</translation>
    </message>
    <message>
        <source>Writes to the log (granted to everyone)</source>
        <translation>Écrit dans le journal (accordée à toutes)</translation>
    </message>
    <message>
        <source>Lets its pages call its own code</source>
        <translation>Permet à ses pages d’appeler son propre code</translation>
    </message>
    <message>
        <source>Reads who is using it (granted to everyone)</source>
        <translation>Lit qui l’utilise (accordée à toutes)</translation>
    </message>
    <message>
        <source>Schedules its own work</source>
        <translation>Planifie ses propres tâches</translation>
    </message>
    <message>
        <source>Creates invoices</source>
        <translation>Crée des factures</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s clients</source>
        <translation>Lit les clients du locataire</translation>
    </message>
    <message>
        <source>Reads the tenant&apos;s services</source>
        <translation>Lit les services du locataire</translation>
    </message>
    <message>
        <source>Not known so: write %1</source>
        <translation>Inconnue sous ce nom&#xa0;: écrivez %1</translation>
    </message>
    <message>
        <source>Not a known capability</source>
        <translation>Capacité inconnue</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the lines that differ in text files under 1 MiB.</source>
        <translation>Afficher les lignes qui diffèrent dans les fichiers texte de moins de 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Write a published version as published:NAME@VERSION.</source>
        <translation>Désignez une version publiée par published:NAME@VERSION.</translation>
    </message>
    <message>
        <source>%1 was published from %2, and no file is there any more.</source>
        <translation>%1 a été publiée depuis %2, où il n’y a plus de fichier.</translation>
    </message>
    <message>
        <source>%1 was published from %2, where another bundle stands now.</source>
        <translation>%1 a été publiée depuis %2, où se trouve à présent un autre bundle.</translation>
    </message>
    <message>
        <source>capability added: %1 (%2)</source>
        <translation>capacité ajoutée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>capability removed: %1</source>
        <translation>capacité retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>manifest: %1: %2 → %3</source>
        <translation>manifeste&#xa0;: %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>One of the two has no manifest that can be read; nothing is said of its fields.</source>
        <translation>L’un des deux n’a pas de manifeste lisible&#xa0;; rien n’est dit de ses champs.</translation>
    </message>
    <message>
        <source>Compare two of: a folder, a bundle, published:NAME@VERSION. 0: the same, 1: they differ.</source>
        <translation>Comparer deux éléments parmi&#xa0;: un dossier, un bundle, published:NAME@VERSION. 0&#xa0;: identiques, 1&#xa0;: différents.</translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation>Valeurs connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no code or field %1; waybill-cli explain lists the codes, waybill-cli explain fields the fields.</source>
        <translation>Il n’existe ni code ni champ %1&#xa0;; waybill-cli explain énumère les codes, waybill-cli explain fields les champs.</translation>
    </message>
    <message>
        <source>Say what a code or a field means and what to do; without one, list all codes.</source>
        <translation>Dire ce que signifie un code ou un champ et que faire&#xa0;; sans argument, énumérer tous les codes.</translation>
    </message>
    <message>
        <source>What the folder is: dist (packed as it is), project (what it has built is packed), or auto (the default).</source>
        <translation>Nature du dossier&#xa0;: dist (empaqueté tel quel), project (ce qu’il a produit est empaqueté) ou auto (par défaut).</translation>
    </message>
    <message>
        <source>Put a project&apos;s WebAssembly also where older Runners look for it, under artifacts/component.</source>
        <translation>Placer aussi le WebAssembly d’un projet là où les anciens Runners le cherchent, sous artifacts/component.</translation>
    </message>
    <message>
        <source>Leave out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>Exclure ce que les ressources du manifeste ne nomment pas&#xa0;; ce dont il a besoin par ailleurs est conservé.</translation>
    </message>
    <message>
        <source>--input takes auto, dist or project.</source>
        <translation>--input accepte auto, dist ou project.</translation>
    </message>
    <message>
        <source>Compress everything anew, and keep nothing of it for the next time. The bundle is the same.</source>
        <translation>Tout compresser à nouveau, sans rien en garder pour la fois suivante. Le bundle est le même.</translation>
    </message>
    <message>
        <source>list: at most so many, the newest (%1).</source>
        <translation>list&#xa0;: nombre maximal d’éléments, les plus récents (%1).</translation>
    </message>
    <message>
        <source>list: only what did not end, all of it.</source>
        <translation>list&#xa0;: seulement ce qui ne s’est pas terminé, en totalité.</translation>
    </message>
    <message>
        <source>receipt: file to write (standard output).</source>
        <translation>receipt&#xa0;: fichier à écrire (sortie standard).</translation>
    </message>
    <message>
        <source>verify: compare the receipt with this bundle, too.</source>
        <translation>verify&#xa0;: comparer aussi le reçu avec ce bundle.</translation>
    </message>
    <message>
        <source>resume, check, clean-up: file with the API key; else ALGA_API_KEY. The server is the publish&apos;s.</source>
        <translation>resume, check, clean-up&#xa0;: fichier contenant la clé d’API&#xa0;; sinon ALGA_API_KEY. Le serveur est celui de la publication.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit accepte un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Every publish has ended.</source>
        <translation>Toutes les publications sont terminées.</translation>
    </message>
    <message>
        <source>Nothing was published from here.</source>
        <translation>Rien n’a été publié d’ici.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>début</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernier changement</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>locataire</translation>
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
        <translation>signature</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>staging key</source>
        <translation>clé de transit</translation>
    </message>
    <message>
        <source>request ids</source>
        <translation>identifiants de requête</translation>
    </message>
    <message>
        <source>Why it went no further: %1</source>
        <translation>Raison de l’arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no receipt of %1: %2.</source>
        <translation>Il n’y a pas de reçu de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What the server may be working on is not taken away: check it first.</source>
        <translation>Ce que le serveur traite peut-être encore n’est pas retiré&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>history takes list, show, receipt, verify, resume, check, clean-up or dismiss.</source>
        <translation>history accepte list, show, receipt, verify, resume, check, clean-up ou dismiss.</translation>
    </message>
    <message>
        <source>history list takes no id.</source>
        <translation>history list n’accepte pas d’identifiant.</translation>
    </message>
    <message>
        <source>history verify needs a receipt&apos;s file.</source>
        <translation>history verify demande le fichier d’un reçu.</translation>
    </message>
    <message>
        <source>history %1 needs a publish&apos;s id; history lists them.</source>
        <translation>history %1 demande l’identifiant d’une publication&#xa0;; history les énumère.</translation>
    </message>
    <message>
        <source>list the publishes made from here; show one, its receipt; verify a receipt; resume, check, clean-up or dismiss what did not end.</source>
        <translation>énumérer les publications faites d’ici&#xa0;; en afficher une, son reçu&#xa0;; vérifier un reçu&#xa0;; reprendre, vérifier, nettoyer ou classer ce qui ne s’est pas terminé.</translation>
    </message>
    <message>
        <source>Write the bytes of this entry to standard output.</source>
        <translation>Écrire les octets de cette entrée sur la sortie standard.</translation>
    </message>
    <message>
        <source>Unpack into this folder, which must be empty or absent.</source>
        <translation>Décompresser dans ce dossier, qui doit être vide ou absent.</translation>
    </message>
    <message>
        <source>With --extract: only this entry, or what is below this folder.</source>
        <translation>Avec --extract&#xa0;: seulement cette entrée, ou ce qui se trouve sous ce dossier.</translation>
    </message>
    <message>
        <source>Tell what this WebAssembly file takes, gives and is made of.</source>
        <translation>Dire ce que ce fichier WebAssembly importe, ce qu’il exporte et de quoi il est fait.</translation>
    </message>
    <message>
        <source>signature: unchanged: %1, trusted: %2 (%3)</source>
        <translation>signature&#xa0;: bundle inchangé&#xa0;: %1, signataire de confiance&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>, signed by: %1 (%2)</source>
        <translation>, signé par&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>  (the Runner skips it: %1)</source>
        <translation>  (ignorée par le Runner&#xa0;: %1)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>--cat writes the entry&apos;s bytes; it does not go with --json.</source>
        <translation>--cat écrit les octets de l’entrée&#xa0;; il ne se combine pas avec --json.</translation>
    </message>
    <message>
        <source>--entry goes with --extract; --cat writes one to standard output.</source>
        <translation>--entry va avec --extract&#xa0;; --cat en écrit une sur la sortie standard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 packed, %2 unpacked, %n entries</source>
        <translation>
            <numerusform>%1 empaqueté, %2 non compressé, %n entrée</numerusform>
            <numerusform>%1 empaqueté, %2 non compressé, %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>signature: none</source>
        <translation>signature&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Show what is inside a bundle, without unpacking it.</source>
        <translation>Afficher le contenu d’un bundle sans le décompresser.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Phrase secrète pour %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>File with the passphrase or PIN in its first line; else WAYBILL_PASSPHRASE, for cosign keys COSIGN_PASSWORD, else asked on a terminal.</source>
        <translation>Fichier dont la première ligne est la phrase secrète ou le PIN&#xa0;; sinon WAYBILL_PASSPHRASE, pour les clés cosign COSIGN_PASSWORD, sinon demandée dans un terminal.</translation>
    </message>
    <message>
        <source>Name or fingerprint of an identity; see keys list.</source>
        <translation>Nom ou empreinte d’une identité&#xa0;; voir keys list.</translation>
    </message>
    <message>
        <source>Key file (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI of a token, or gpg:FINGERPRINT of gpg-agent.</source>
        <translation>Fichier de clé (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI d’un jeton matériel, ou gpg:FINGERPRINT de gpg-agent.</translation>
    </message>
    <message>
        <source>PEM certificates of the key, its own first; for x509.</source>
        <translation>Certificats PEM de la clé, le sien en premier&#xa0;; pour x509.</translation>
    </message>
    <message>
        <source>Time-stamping authority (RFC 3161); for x509.</source>
        <translation>Autorité d’horodatage (RFC 3161)&#xa0;; pour x509.</translation>
    </message>
    <message>
        <source>--algorithm takes cosign, x509 or pgp.</source>
        <translation>--algorithm accepte cosign, x509 ou pgp.</translation>
    </message>
    <message>
        <source>Give one of --identity and --key.</source>
        <translation>Indiquez soit --identity, soit --key.</translation>
    </message>
    <message>
        <source>--timestamp-url is for x509 signatures alone.</source>
        <translation>--timestamp-url est réservé aux signatures x509.</translation>
    </message>
    <message>
        <source>--timestamp-url takes an http or https address.</source>
        <translation>--timestamp-url accepte une adresse http ou https.</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp.</source>
        <translation>cosign, x509 ou pgp.</translation>
    </message>
    <message>
        <source>create, import: your name for the identity.</source>
        <translation>create, import&#xa0;: nom que vous donnez à l’identité.</translation>
    </message>
    <message>
        <source>create, export --request: whom the key stands for, &quot;Acme Release &lt;release@acme.example&gt;&quot;; for x509 and pgp.</source>
        <translation>create, export --request&#xa0;: qui la clé représente, &quot;Acme Release &lt;release@acme.example&gt;&quot;&#xa0;; pour x509 et pgp.</translation>
    </message>
    <message>
        <source>create: last day, YYYY-MM-DD; for x509 and pgp (in two years).</source>
        <translation>create&#xa0;: dernier jour, YYYY-MM-DD&#xa0;; pour x509 et pgp (dans deux ans).</translation>
    </message>
    <message>
        <source>import, certify: PEM certificates of the key, its own first.</source>
        <translation>import, certify&#xa0;: certificats PEM de la clé, le sien en premier.</translation>
    </message>
    <message>
        <source>create, import: keep the passphrase in the keychain, too, so that it is not asked for.</source>
        <translation>create, import&#xa0;: conserver aussi la phrase secrète dans le trousseau, pour qu’elle ne soit pas demandée.</translation>
    </message>
    <message>
        <source>export: file to write (standard output).</source>
        <translation>export&#xa0;: fichier à écrire (sortie standard).</translation>
    </message>
    <message>
        <source>export: the private key, under the passphrase that is given; cosign keys in cosign&apos;s own format.</source>
        <translation>export&#xa0;: la clé privée, sous la phrase secrète indiquée&#xa0;; les clés cosign au format propre à cosign.</translation>
    </message>
    <message>
        <source>export: a certificate request (PKCS#10) for a certificate authority; for x509.</source>
        <translation>export&#xa0;: une demande de certificat (PKCS#10) pour une autorité de certification&#xa0;; pour x509.</translation>
    </message>
    <message>
        <source>export --private: file with the passphrase of the exported file (that of the key).</source>
        <translation>export --private&#xa0;: fichier contenant la phrase secrète du fichier exporté (celle de la clé).</translation>
    </message>
    <message>
        <source>list: the keys that gpg-agent holds, for import and for --key, instead.</source>
        <translation>list&#xa0;: à la place, les clés que détient gpg-agent, pour import et pour --key.</translation>
    </message>
    <message>
        <source>delete: do it; the key cannot be brought back.</source>
        <translation>delete&#xa0;: exécuter&#xa0;; la clé ne pourra pas être récupérée.</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>dans un fichier</translation>
    </message>
    <message>
        <source>in gpg-agent, which asks for what it needs</source>
        <translation>dans gpg-agent, qui demande ce dont il a besoin</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>sur un jeton matériel</translation>
    </message>
    <message>
        <source>  until %1</source>
        <translation>  jusqu’au %1</translation>
    </message>
    <message>
        <source>, PIN remembered</source>
        <translation>, PIN mémorisé</translation>
    </message>
    <message>
        <source>, passphrase remembered</source>
        <translation>, phrase secrète mémorisée</translation>
    </message>
    <message>
        <source>, PIN needed</source>
        <translation>, PIN requis</translation>
    </message>
    <message>
        <source>, passphrase needed</source>
        <translation>, phrase secrète requise</translation>
    </message>
    <message>
        <source>, no certificate yet</source>
        <translation>, pas encore de certificat</translation>
    </message>
    <message>
        <source>--remember-passphrase needs the passphrase: give --passphrase-file, or set WAYBILL_PASSPHRASE.</source>
        <translation>--remember-passphrase a besoin de la phrase secrète&#xa0;: indiquez --passphrase-file ou définissez WAYBILL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>keys create needs --algorithm and --name.</source>
        <translation>keys create demande --algorithm et --name.</translation>
    </message>
    <message>
        <source>--expires takes a day to come, as in 2030-12-31.</source>
        <translation>--expires accepte un jour à venir, par exemple 2030-12-31.</translation>
    </message>
    <message>
        <source>Passphrase for the new key (none: the keychain alone protects it)</source>
        <translation>Phrase secrète de la nouvelle clé (aucune&#xa0;: seul le trousseau la protège)</translation>
    </message>
    <message>
        <source>keys import needs a file (or pkcs11:URI, gpg:FINGERPRINT) and --name.</source>
        <translation>keys import demande un fichier (ou pkcs11:URI, gpg:FINGERPRINT) et --name.</translation>
    </message>
    <message>
        <source>Passphrase for the exported file</source>
        <translation>Phrase secrète du fichier exporté</translation>
    </message>
    <message>
        <source>Give one of --private and --request.</source>
        <translation>Indiquez soit --private, soit --request.</translation>
    </message>
    <message>
        <source>--request is for x509 identities; %1 is one of %2.</source>
        <translation>--request est réservé aux identités x509&#xa0;; %1 est une identité %2.</translation>
    </message>
    <message>
        <source>The private key of %1 is %2: it cannot be exported from here.</source>
        <translation>La clé privée de %1 est %2&#xa0;: elle ne peut pas être exportée d’ici.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be brought back once it is deleted: give --yes.</source>
        <translation>La clé de %1 ne peut pas être récupérée une fois supprimée&#xa0;: indiquez --yes.</translation>
    </message>
    <message>
        <source>keys certify needs --certificate.</source>
        <translation>keys certify demande --certificate.</translation>
    </message>
    <message>
        <source>keys certify is for x509 identities; %1 is one of %2.</source>
        <translation>keys certify est réservé aux identités x509&#xa0;; %1 est une identité %2.</translation>
    </message>
    <message>
        <source>keys takes list, create, import, certify, export or delete.</source>
        <translation>keys accepte list, create, import, certify, export ou delete.</translation>
    </message>
    <message>
        <source>list, create, import, certify, export or delete the identities in the system&apos;s keychain.</source>
        <translation>énumérer, créer, importer, certifier, exporter ou supprimer les identités du trousseau du système.</translation>
    </message>
    <message>
        <source>Usage: waybill-cli COMMAND [options] ...

Commands:
</source>
        <translation>Utilisation&#xa0;: waybill-cli COMMANDE [options] ...

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
waybill-cli COMMAND --help shows a command&apos;s options; --version the version.
Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 file or disk, 4 server not reached, 5 server refused,
6 version already published, 7 outcome unknown, 8 signature bad, 9 signer not trusted, 10 keychain or key, 130 cancelled.
</source>
        <translation>
waybill-cli COMMANDE --help affiche les options d’une commande&#xa0;; --version la version.
Codes de sortie&#xa0;: 0 terminé, 1 constats de gravité erreur, 2 utilisation, 3 fichier ou disque, 4 serveur non joint, 5 refus du serveur,
6 version déjà publiée, 7 résultat inconnu, 8 mauvaise signature, 9 signataire sans confiance, 10 trousseau ou clé, 130 annulé.
</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there.</source>
        <translation>Un seul document JSON sur la sortie standard, et rien d’autre.</translation>
    </message>
    <message>
        <source>Only results and errors.</source>
        <translation>Seulement les résultats et les erreurs.</translation>
    </message>
    <message>
        <source>Tell more: each call to the server.</source>
        <translation>En dire plus&#xa0;: chaque appel au serveur.</translation>
    </message>
    <message>
        <source>How progress is written to standard error: live, lines, json or none.</source>
        <translation>Forme de la progression sur l’erreur standard&#xa0;: live, lines, json ou none.</translation>
    </message>
    <message>
        <source>--progress takes live, lines, json or none.</source>
        <translation>--progress accepte live, lines, json ou none.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 accepte %2.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>aucun argument</translation>
    </message>
    <message>
        <source>waybill-cli: unknown command: %1

</source>
        <translation>waybill-cli: commande inconnue&#xa0;: %1

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
        <translation>waybill-cli: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>Identifiants de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>See waybill-cli --help.</source>
        <translation>Voir waybill-cli --help.</translation>
    </message>
    <message>
        <source>Replace an existing OUT.</source>
        <translation>Remplacer un OUT existant.</translation>
    </message>
    <message>
        <source>zstd level, 1 to 22 (19).</source>
        <translation>Niveau zstd, de 1 à 22 (19).</translation>
    </message>
    <message>
        <source>--level takes a number from 1 to 22.</source>
        <translation>--level accepte un nombre de 1 à 22.</translation>
    </message>
    <message>
        <source>Pack a dist or project folder (or a .zip or .7z of one) to a bundle, with its SHA-256.</source>
        <translation>Empaqueter un dossier dist ou de projet (ou son archive .zip ou .7z) en un bundle, avec son SHA-256.</translation>
    </message>
    <message>
        <source>Port on this computer (0 picks a free one).</source>
        <translation>Port sur cet ordinateur (0&#xa0;: un port libre est choisi).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port accepte un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>previewing at %1</source>
        <translation>aperçu à l’adresse %1</translation>
    </message>
    <message>
        <source>Show a bundle&apos;s pages in the browser, served as the Runner would.</source>
        <translation>Afficher les pages d’un bundle dans le navigateur, servies comme le ferait le Runner.</translation>
    </message>
    <message>
        <source>The bundle to publish.</source>
        <translation>Le bundle à publier.</translation>
    </message>
    <message>
        <source>Its manifest.json; has to be the one inside (the default).</source>
        <translation>Son manifest.json&#xa0;; doit être celui qui s’y trouve (par défaut).</translation>
    </message>
    <message>
        <source>Refuse to publish other bytes than these: SHA-256 in hex.</source>
        <translation>Refuser de publier d’autres octets que ceux-ci&#xa0;: SHA-256 en hexadécimal.</translation>
    </message>
    <message>
        <source>Signature file to send along.</source>
        <translation>Fichier de signature à joindre à l’envoi.</translation>
    </message>
    <message>
        <source>--signature and --signature-algorithm go together.</source>
        <translation>--signature et --signature-algorithm vont ensemble.</translation>
    </message>
    <message>
        <source>--signature-algorithm takes cosign, x509 or pgp.</source>
        <translation>--signature-algorithm accepte cosign, x509 ou pgp.</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>c’est une signature %1</translation>
    </message>
    <message>
        <source>--bundle is missing.</source>
        <translation>--bundle manque.</translation>
    </message>
    <message>
        <source>Upload a bundle to a server and publish it.</source>
        <translation>Téléverser un bundle sur un serveur et le publier.</translation>
    </message>
    <message>
        <source>Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window.</source>
        <translation>Adresse&#xa0;; sinon SERVER_BASE, ALGA_API_BASE_URL ou le serveur choisi dans la fenêtre.</translation>
    </message>
    <message>
        <source>Tenant id; else ALGA_TENANT_ID.</source>
        <translation>Identifiant du locataire&#xa0;; sinon ALGA_TENANT_ID.</translation>
    </message>
    <message>
        <source>File with the API key; else ALGA_API_KEY, or the keychain&apos;s key for the server chosen in the window.</source>
        <translation>Fichier contenant la clé d’API&#xa0;; sinon ALGA_API_KEY, ou la clé du trousseau pour le serveur choisi dans la fenêtre.</translation>
    </message>
    <message>
        <source>Send to this server without encryption, though it is not this machine.</source>
        <translation>Envoyer à ce serveur sans chiffrement, bien qu’il ne soit pas cette machine.</translation>
    </message>
    <message>
        <source>How often a call is tried in all where the way or the server fails for a moment (4).</source>
        <translation>Nombre total de tentatives d’un appel lorsque la liaison ou le serveur défaille passagèrement (4).</translation>
    </message>
    <message>
        <source>Install the version for the tenant once it is published.</source>
        <translation>Installer la version pour le locataire une fois publiée.</translation>
    </message>
    <message>
        <source>No server is given: use --server, or set SERVER_BASE.</source>
        <translation>Aucun serveur n’est indiqué&#xa0;: utilisez --server ou définissez SERVER_BASE.</translation>
    </message>
    <message>
        <source>it is not the manifest.json inside %1</source>
        <translation>ce n’est pas le manifest.json contenu dans %1</translation>
    </message>
    <message>
        <source>The server&apos;s object store is not asked: STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY are not set.</source>
        <translation>Le stockage d’objets du serveur n’est pas interrogé&#xa0;: STORAGE_S3_ACCESS_KEY et STORAGE_S3_SECRET_KEY ne sont pas définies.</translation>
    </message>
    <message>
        <source>--attempts takes a number from 1 to %1.</source>
        <translation>--attempts accepte un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>To find out: waybill-cli history check %1</source>
        <translation>Pour le savoir&#xa0;: waybill-cli history check %1</translation>
    </message>
    <message>
        <source>published %1 %2 to %3</source>
        <translation>%1 %2 publiée sur %3</translation>
    </message>
    <message>
        <source>cosign, x509 or pgp; else as the key is.</source>
        <translation>cosign, x509 ou pgp&#xa0;; sinon selon la clé.</translation>
    </message>
    <message>
        <source>Where the bundle goes (bundle.tar.zst in the working folder).</source>
        <translation>Emplacement du bundle (bundle.tar.zst dans le dossier de travail).</translation>
    </message>
    <message>
        <source>Replace an existing bundle.</source>
        <translation>Remplacer un bundle existant.</translation>
    </message>
    <message>
        <source>signed %1 (%2)</source>
        <translation>%1 signé (%2)</translation>
    </message>
    <message>
        <source>--%1 is there, but no key to sign with: give --identity or --key.</source>
        <translation>--%1 est indiqué, mais pas de clé pour signer&#xa0;: indiquez --identity ou --key.</translation>
    </message>
    <message>
        <source>Address of the S3 store (AWS, MinIO, Ceph ...); else STORAGE_S3_ENDPOINT.</source>
        <translation>Adresse du stockage S3 (AWS, MinIO, Ceph ...)&#xa0;; sinon STORAGE_S3_ENDPOINT.</translation>
    </message>
    <message>
        <source>Its region; else STORAGE_S3_REGION, else us-east-1.</source>
        <translation>Sa région&#xa0;; sinon STORAGE_S3_REGION, sinon us-east-1.</translation>
    </message>
    <message>
        <source>Address the bucket as BUCKET.HOST instead of HOST/BUCKET; also STORAGE_S3_FORCE_PATH_STYLE=false.</source>
        <translation>Adresser le bucket par BUCKET.HOST au lieu de HOST/BUCKET&#xa0;; aussi STORAGE_S3_FORCE_PATH_STYLE=false.</translation>
    </message>
    <message>
        <source>File with two lines, access key and secret key; else STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>Fichier de deux lignes, clé d’accès et clé secrète&#xa0;; sinon STORAGE_S3_ACCESS_KEY et STORAGE_S3_SECRET_KEY.</translation>
    </message>
    <message>
        <source>PEM file with an authority to trust for the S3 store, besides the system&apos;s.</source>
        <translation>Fichier PEM d’une autorité de confiance pour le stockage S3, en plus de celles du système.</translation>
    </message>
    <message>
        <source>--store names no bucket: give s3://BUCKET.</source>
        <translation>--store ne nomme aucun bucket&#xa0;: indiquez s3://BUCKET.</translation>
    </message>
    <message>
        <source>The S3 store has no address: give --s3-endpoint, or set STORAGE_S3_ENDPOINT.</source>
        <translation>Le stockage S3 n’a pas d’adresse&#xa0;: indiquez --s3-endpoint ou définissez STORAGE_S3_ENDPOINT.</translation>
    </message>
    <message>
        <source>The file of --s3-keys-file takes two lines: access key and secret key.</source>
        <translation>Le fichier de --s3-keys-file contient deux lignes&#xa0;: clé d’accès et clé secrète.</translation>
    </message>
    <message>
        <source>The S3 store needs keys: give --s3-keys-file, or set STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.</source>
        <translation>Le stockage S3 demande des clés&#xa0;: indiquez --s3-keys-file ou définissez STORAGE_S3_ACCESS_KEY et STORAGE_S3_SECRET_KEY.</translation>
    </message>
    <message>
        <source>HOST:PORT (127.0.0.1:0); port 0 picks a free one.</source>
        <translation>HOST:PORT (127.0.0.1:0)&#xa0;; avec le port 0, un port libre est choisi.</translation>
    </message>
    <message>
        <source>Folder for the published bundles (that of the window&apos;s local registry), or s3://BUCKET[/PREFIX].</source>
        <translation>Dossier des bundles publiés (celui du registre local de la fenêtre), ou s3://BUCKET[/PREFIX].</translation>
    </message>
    <message>
        <source>flat (sha256/HASH) or tenant (tenants/TENANT/extensions/ID/sha256/HASH).</source>
        <translation>flat (sha256/HASH) ou tenant (tenants/TENANT/extensions/ID/sha256/HASH).</translation>
    </message>
    <message>
        <source>Answer 403 to calls without x-alga-admin: true.</source>
        <translation>Répondre 403 aux appels sans x-alga-admin: true.</translation>
    </message>
    <message>
        <source>Publish only what is signed by one of the keys in this file: PEM certificates and public keys, OpenPGP keyrings; else SIGNING_TRUST_BUNDLE.</source>
        <translation>Ne publier que ce qui est signé par l’une des clés de ce fichier&#xa0;: certificats et clés publiques PEM, trousseaux OpenPGP&#xa0;; sinon SIGNING_TRUST_BUNDLE.</translation>
    </message>
    <message>
        <source>Requests of one address in a minute (30); 0: as many as it likes.</source>
        <translation>Requêtes d’une même adresse par minute (30)&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Answer 403 to calls without the API key in this file.</source>
        <translation>Répondre 403 aux appels sans la clé d’API de ce fichier.</translation>
    </message>
    <message>
        <source>storing in %1 at %2</source>
        <translation>stockage dans %1 à l’adresse %2</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, as in 127.0.0.1:3000.</source>
        <translation>--listen accepte une adresse et un port, par exemple 127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>--layout takes flat or tenant.</source>
        <translation>--layout accepte flat ou tenant.</translation>
    </message>
    <message>
        <source>--rate-limit takes a number.</source>
        <translation>--rate-limit accepte un nombre.</translation>
    </message>
    <message>
        <source>The API key file is empty.</source>
        <translation>Le fichier de la clé d’API est vide.</translation>
    </message>
    <message>
        <source>Other machines could publish without a key: to listen beyond this one, give --api-key-file.</source>
        <translation>D’autres machines pourraient publier sans clé&#xa0;: pour écouter au-delà de celle-ci, indiquez --api-key-file.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>à l’écoute sur %1</translation>
    </message>
    <message>
        <source>Run the local registry: the publish API over a folder or a bucket.</source>
        <translation>Exécuter le registre local&#xa0;: l’API de publication sur un dossier ou un bucket.</translation>
    </message>
    <message>
        <source>Signature file (BUNDLE.SIGNATURE).</source>
        <translation>Fichier de signature (BUNDLE.SIGNATURE).</translation>
    </message>
    <message>
        <source>cosign: write the bare signature in base64 instead of a sigstore bundle.</source>
        <translation>cosign&#xa0;: écrire la signature seule en base64 au lieu d’un bundle sigstore.</translation>
    </message>
    <message>
        <source>--raw is for cosign signatures alone.</source>
        <translation>--raw est réservé aux signatures cosign.</translation>
    </message>
    <message>
        <source>signed %1 (%2, %3)</source>
        <translation>%1 signé (%2, %3)</translation>
    </message>
    <message>
        <source>Sign a bundle, and verify what was written.</source>
        <translation>Signer un bundle et vérifier ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Whose findings count: server, schema, folder, runner or all (the default).</source>
        <translation>Constats pris en compte&#xa0;: server, schema, folder, runner ou all (par défaut).</translation>
    </message>
    <message>
        <source>Waive what this file says (.waybill-waivers.json of the folder).</source>
        <translation>Appliquer les dérogations de ce fichier (.waybill-waivers.json du dossier).</translation>
    </message>
    <message>
        <source>Judge the minimal manifest of older servers as today&apos;s server does.</source>
        <translation>Évaluer le manifeste minimal des anciens serveurs comme le fait le serveur actuel.</translation>
    </message>
    <message>
        <source>Mend manifest.json where a finding has a fix, say what was done, then judge it. Nothing else in the file changes.</source>
        <translation>Corriger manifest.json là où un constat a une correction, dire ce qui a été fait, puis l’évaluer. Rien d’autre ne change dans le fichier.</translation>
    </message>
    <message>
        <source>fixed %1 (%2): %3</source>
        <translation>%1 corrigé (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>--judge takes server, schema, folder, runner or all.</source>
        <translation>--judge accepte server, schema, folder, runner ou all.</translation>
    </message>
    <message>
        <source>--fix mends a manifest.json, or that of a dist folder: nothing inside %1 is changed.</source>
        <translation>--fix corrige un manifest.json, ou celui d’un dossier dist&#xa0;: rien n’est modifié dans %1.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>Judge a manifest.json, a dist or project folder, or a bundle.</source>
        <translation>Évaluer un manifest.json, un dossier dist ou de projet, ou un bundle.</translation>
    </message>
    <message>
        <source>Trust this public key in PEM; for cosign.</source>
        <translation>Faire confiance à cette clé publique en PEM&#xa0;; pour cosign.</translation>
    </message>
    <message>
        <source>Trust these certificates in PEM; for x509.</source>
        <translation>Faire confiance à ces certificats en PEM&#xa0;; pour x509.</translation>
    </message>
    <message>
        <source>Trust the keys of this OpenPGP keyring; for pgp.</source>
        <translation>Faire confiance aux clés de ce trousseau OpenPGP&#xa0;; pour pgp.</translation>
    </message>
    <message>
        <source>Trust one of the user&apos;s own identities.</source>
        <translation>Faire confiance à l’une des propres identités de l’utilisateur.</translation>
    </message>
    <message>
        <source>Trust this signer for this extension from now on: where it is seen for the first time, or where one of the options above vouches for it; then also instead of the signer remembered before.</source>
        <translation>Faire désormais confiance à ce signataire pour cette extension&#xa0;: s’il est vu pour la première fois, ou si l’une des options ci-dessus s’en porte garante&#xa0;; alors aussi à la place du signataire mémorisé auparavant.</translation>
    </message>
    <message>
        <source>Give one of --public-key, --ca-file, --keyring and --identity.</source>
        <translation>Indiquez une seule des options --public-key, --ca-file, --keyring et --identity.</translation>
    </message>
    <message>
        <source>unchanged: yes (sha256:%1)</source>
        <translation>inchangé&#xa0;: oui (sha256:%1)</translation>
    </message>
    <message>
        <source>unchanged: no</source>
        <translation>inchangé&#xa0;: non</translation>
    </message>
    <message>
        <source>signed by: %1 (%2)</source>
        <translation>signé par&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>trusted: yes</source>
        <translation>de confiance&#xa0;: oui</translation>
    </message>
    <message>
        <source>trusted: no</source>
        <translation>de confiance&#xa0;: non</translation>
    </message>
    <message>
        <source>    Remembered for this extension: %1</source>
        <translation>    Mémorisé pour cette extension&#xa0;: %1</translation>
    </message>
    <message>
        <source>    To remember the signer for this extension, give --remember.</source>
        <translation>    Pour mémoriser le signataire de cette extension, indiquez --remember.</translation>
    </message>
    <message>
        <source>--remember needs a bundle that says which extension it is.</source>
        <translation>--remember demande un bundle qui dit de quelle extension il s’agit.</translation>
    </message>
    <message>
        <source>Say whether a signed bundle is unchanged, who signed it, and whether they are trusted.</source>
        <translation>Dire si un bundle signé est inchangé, qui l’a signé et si le signataire est de confiance.</translation>
    </message>
    <message>
        <source>Why it may stay: one line.</source>
        <translation>Pourquoi cela peut rester&#xa0;: une ligne.</translation>
    </message>
    <message>
        <source>There is no finding %1 at %2; waybill-cli validate lists what there is.</source>
        <translation>Il n’y a pas de constat %1 à l’endroit %2&#xa0;; waybill-cli validate énumère ceux qui existent.</translation>
    </message>
    <message>
        <source>There are several findings %1 there; name one by its line: %2.</source>
        <translation>Il y a là plusieurs constats %1&#xa0;; désignez-en un par sa ligne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--reason is missing: why may it stay? One line of at most 500 characters.</source>
        <translation>--reason manque&#xa0;: pourquoi cela peut-il rester&#xa0;? Une ligne de 500 caractères au plus.</translation>
    </message>
    <message>
        <source>waived %1 in %2</source>
        <translation>dérogation accordée à %1 dans %2</translation>
    </message>
    <message>
        <source>Let a finding about secrets or junk pass, with the reason, in the folder&apos;s waivers.</source>
        <translation>Laisser passer un constat sur des secrets ou des fichiers inutiles, avec la raison, dans les dérogations du dossier.</translation>
    </message>
    <message>
        <source>It does not get: %1</source>
        <translation>Il ne reçoit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Build the project first: the script &quot;build&quot; of its package.json, by the package manager whose lock file is there.</source>
        <translation>Construire d’abord le projet&#xa0;: le script «&#xa0;build&#xa0;» de son package.json, par le gestionnaire de paquets dont le fichier de verrouillage est présent.</translation>
    </message>
    <message>
        <source>Build it with this command instead. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>Le construire plutôt avec cette commande. Ce n’est pas une ligne de shell&#xa0;: les mots sont séparés aux espaces, et &quot;...&quot; en garde plusieurs ensemble.</translation>
    </message>
    <message>
        <source>Building in %1: %2</source>
        <translation>Build dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Build (where that is asked for), validate, pack, sign and publish a dist or project folder in one go.</source>
        <translation>Construire (si demandé), valider, empaqueter, signer et publier en une fois un dossier dist ou de projet.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>version control</source>
        <translation>gestion de versions</translation>
    </message>
    <message>
        <source>the rules themselves</source>
        <translation>les règles elles-mêmes</translation>
    </message>
    <message>
        <source>traces of a desktop</source>
        <translation>traces d’un bureau</translation>
    </message>
    <message>
        <source>always left out: %1 (%2)</source>
        <translation>toujours exclu&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>left out by %1, line %2: %3</source>
        <translation>exclu par %1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>left out: not among the manifest&apos;s assets</source>
        <translation>exclu&#xa0;: ne fait pas partie des ressources du manifeste</translation>
    </message>
    <message>
        <source>left out: no part of a project&apos;s bundle</source>
        <translation>exclu&#xa0;: ne fait pas partie du bundle d’un projet</translation>
    </message>
    <message>
        <source>left out: the build&apos;s own file goes to its place</source>
        <translation>exclu&#xa0;: le fichier du build prend sa place</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Taken as a project folder, as chosen.</source>
        <translation>Lu comme dossier de projet, selon votre choix.</translation>
    </message>
    <message>
        <source>Taken as a dist folder, as chosen.</source>
        <translation>Lu comme dossier dist, selon votre choix.</translation>
    </message>
    <message>
        <source>Taken as a dist folder: it has no manifest.json.</source>
        <translation>Lu comme dossier dist&#xa0;: il n’a pas de manifest.json.</translation>
    </message>
    <message>
        <source>A dist folder: it has no package.json, and is packed as it is.</source>
        <translation>Dossier dist&#xa0;: il n’a pas de package.json et est empaqueté tel quel.</translation>
    </message>
    <message>
        <source>A dist folder: it has a package.json, but no sources and nothing built beside it.</source>
        <translation>Dossier dist&#xa0;: il a un package.json, mais ni sources ni rien de construit à côté.</translation>
    </message>
    <message>
        <source>A project folder: %1 stands beside manifest.json and package.json. What it has built is packed.</source>
        <translation>Dossier de projet&#xa0;: %1 se trouve à côté de manifest.json et de package.json. Ce qu’il a produit est empaqueté.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>its path begins at the root</source>
        <translation>son chemin commence à la racine</translation>
    </message>
    <message>
        <source>its path has two dots</source>
        <translation>son chemin contient deux points consécutifs</translation>
    </message>
    <message>
        <source>a part of its path is empty</source>
        <translation>une partie de son chemin est vide</translation>
    </message>
    <message>
        <source>a part of its path begins with a dot</source>
        <translation>une partie de son chemin commence par un point</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was written; an earlier bundle is untouched.</source>
        <translation>Rien n’a été écrit&#xa0;; un bundle antérieur est intact.</translation>
    </message>
    <message>
        <source>The bundle was not changed.</source>
        <translation>Le bundle n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Where this is the answer to finalize, the version may be published all the same.</source>
        <translation>S’il s’agit de la réponse à «&#xa0;finalize&#xa0;», la version est peut-être publiée malgré tout.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the request id.</source>
        <translation>Informez l’administrateur du serveur, avec l’identifiant de requête.</translation>
    </message>
    <message>
        <source>Pack the folder again, or fetch the bundle again from where it came.</source>
        <translation>Empaquetez à nouveau le dossier, ou récupérez à nouveau le bundle là d’où il vient.</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>Le fichier ou le dossier n’existe pas</translation>
    </message>
    <message>
        <source>Check the path; a build may have removed it.</source>
        <translation>Vérifiez le chemin&#xa0;; un build l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check its permissions and that its disk is connected.</source>
        <translation>Vérifiez ses droits d’accès et que son disque est connecté.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another place.</source>
        <translation>Vérifiez les droits d’accès de son dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>Choisissez un autre nom, ou autorisez son remplacement (--force).</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Le fichier a changé pendant sa lecture</translation>
    </message>
    <message>
        <source>Let the build finish, then try again.</source>
        <translation>Laissez le build se terminer, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk.</source>
        <translation>Libérez de l’espace, ou choisissez un emplacement sur un autre disque.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a .zip or .7z file</source>
        <translation>Ce n’est ni un dossier ni un fichier .zip ou .7z</translation>
    </message>
    <message>
        <source>Choose the folder that your build writes, or an archive of it.</source>
        <translation>Choisissez le dossier que votre build écrit, ou une archive de celui-ci.</translation>
    </message>
    <message>
        <source>The folder holds no files</source>
        <translation>Le dossier ne contient aucun fichier</translation>
    </message>
    <message>
        <source>Run the build, or choose the folder that it writes to.</source>
        <translation>Lancez le build, ou choisissez le dossier dans lequel il écrit.</translation>
    </message>
    <message>
        <source>The folder cannot be packed as it is</source>
        <translation>Le dossier ne peut pas être empaqueté tel quel</translation>
    </message>
    <message>
        <source>The problems say which files; mend them and pack again.</source>
        <translation>Les problèmes disent quels fichiers sont en cause&#xa0;; corrigez-les et empaquetez à nouveau.</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>L’archive ne peut pas être lue</translation>
    </message>
    <message>
        <source>It has to be a whole .zip or .7z file without a password.</source>
        <translation>Il faut un fichier .zip ou .7z complet, sans mot de passe.</translation>
    </message>
    <message>
        <source>The archive is not safe to unpack</source>
        <translation>L’archive ne peut pas être décompressée sans risque</translation>
    </message>
    <message>
        <source>An entry would leave its folder, or is beyond a limit. Do not use this archive before you know where it comes from.</source>
        <translation>Une entrée sortirait de son dossier ou dépasse une limite. N’utilisez pas cette archive avant de savoir d’où elle vient.</translation>
    </message>
    <message>
        <source>There is no manifest.json</source>
        <translation>Il n’y a pas de manifest.json</translation>
    </message>
    <message>
        <source>It has to stand at the top of the folder; check that this is the folder that the build writes.</source>
        <translation>Il doit se trouver à la racine du dossier&#xa0;; vérifiez que c’est bien le dossier que le build écrit.</translation>
    </message>
    <message>
        <source>The manifest is not valid</source>
        <translation>Le manifeste n’est pas valide</translation>
    </message>
    <message>
        <source>Mend the findings; the server would refuse this manifest.</source>
        <translation>Corrigez les constats&#xa0;; le serveur refuserait ce manifeste.</translation>
    </message>
    <message>
        <source>The file of waivers cannot be used</source>
        <translation>Le fichier de dérogations ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Mend what the details name, or remove the file and let findings pass anew with waybill-cli waive.</source>
        <translation>Corrigez ce que nomment les détails, ou supprimez le fichier et laissez à nouveau passer des constats avec waybill-cli waive.</translation>
    </message>
    <message>
        <source>This is no bundle: it is not compressed with zstd</source>
        <translation>Ce n’est pas un bundle&#xa0;: il n’est pas compressé avec zstd</translation>
    </message>
    <message>
        <source>Choose a bundle.tar.zst.</source>
        <translation>Choisissez un bundle.tar.zst.</translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation>Le bundle est endommagé</translation>
    </message>
    <message>
        <source>The bundle is cut short</source>
        <translation>Le bundle est tronqué</translation>
    </message>
    <message>
        <source>An entry of the bundle has an unsafe path</source>
        <translation>Une entrée du bundle a un chemin dangereux</translation>
    </message>
    <message>
        <source>Nothing was written outside the folder.</source>
        <translation>Rien n’a été écrit hors du dossier.</translation>
    </message>
    <message>
        <source>Do not use this bundle before you know who made it.</source>
        <translation>N’utilisez pas ce bundle avant de savoir qui l’a créé.</translation>
    </message>
    <message>
        <source>The bundle has more entries than are read</source>
        <translation>Le bundle a plus d’entrées qu’il n’en est lu</translation>
    </message>
    <message>
        <source>At most 100,000 entries are read; an extension has far fewer.</source>
        <translation>100&#xa0;000 entrées au plus sont lues&#xa0;; une extension en a bien moins.</translation>
    </message>
    <message>
        <source>An entry of the bundle is too large to be read</source>
        <translation>Une entrée du bundle est trop grande pour être lue</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it.</source>
        <translation>Ne décompressez pas ce bundle avant de savoir qui l’a créé.</translation>
    </message>
    <message>
        <source>Unpacking the bundle takes more room or memory than is allowed</source>
        <translation>La décompression du bundle demande plus de place ou de mémoire que permis</translation>
    </message>
    <message>
        <source>Do not unpack this bundle before you know who made it. What zstd packed at level 22 can be packed again at 21.</source>
        <translation>Ne décompressez pas ce bundle avant de savoir qui l’a créé. Ce que zstd a compressé au niveau 22 peut être recompressé au niveau 21.</translation>
    </message>
    <message>
        <source>The bundle is over the server&apos;s limit of 200 MiB</source>
        <translation>Le bundle dépasse la limite du serveur de 200&#xa0;Mio</translation>
    </message>
    <message>
        <source>Leave out what is not needed at run time; the page Contents lists the largest files first.</source>
        <translation>Excluez ce qui n’est pas nécessaire à l’exécution&#xa0;; la page Contenu énumère d’abord les plus gros fichiers.</translation>
    </message>
    <message>
        <source>The bundle has no such entry</source>
        <translation>Le bundle n’a pas cette entrée</translation>
    </message>
    <message>
        <source>List the entries to see the names as they are stored.</source>
        <translation>Énumérez les entrées pour voir les noms tels qu’ils sont enregistrés.</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Ce n’est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>Write it as https://registry.example.com, without a name, query or fragment.</source>
        <translation>Écrivez-la sous la forme https://registry.example.com, sans nom d’utilisateur, requête ni fragment.</translation>
    </message>
    <message>
        <source>The address is not encrypted</source>
        <translation>L’adresse n’est pas chiffrée</translation>
    </message>
    <message>
        <source>Nothing was sent: anyone on the way could read the key and change the bundle.</source>
        <translation>Rien n’a été envoyé&#xa0;: quiconque se trouve sur le trajet pourrait lire la clé et modifier le bundle.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this server where you trust the whole way to it.</source>
        <translation>Utilisez https, ou autorisez http en clair pour ce serveur si vous faites confiance à tout le trajet jusqu’à lui.</translation>
    </message>
    <message>
        <source>This is no SHA-256</source>
        <translation>Ce n’est pas un SHA-256</translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits in lower case.</source>
        <translation>Indiquez 64 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <source>This name cannot be stored</source>
        <translation>Ce nom ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Object keys have no empty parts, no dots alone and no control characters.</source>
        <translation>Les clés d’objet n’ont ni parties vides, ni parties faites de points seuls, ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown</source>
        <translation>Le nom du serveur est inconnu</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this machine is on the right network.</source>
        <translation>Vérifiez que l’adresse ne contient pas de faute de frappe et que cette machine est sur le bon réseau.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Check that it runs, its port, and firewalls on the way; then publish again.</source>
        <translation>Vérifiez qu’il fonctionne, son port et les pare-feu sur le trajet&#xa0;; puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time</source>
        <translation>Le serveur n’a pas accepté la connexion à temps</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall swallows the connection. Try again later.</source>
        <translation>Il est peut-être surchargé, ou un pare-feu absorbe la connexion. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made</source>
        <translation>Aucune connexion sûre au serveur n’a pu être établie</translation>
    </message>
    <message>
        <source>It may not speak TLS on this port, or too old a version of it. Ask its administrator.</source>
        <translation>Peut-être ne parle-t-il pas TLS sur ce port, ou une version trop ancienne. Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation>Le certificat du serveur n’est pas valide aujourd’hui</translation>
    </message>
    <message>
        <source>It has expired, or is for later. Check this computer&apos;s date; if that is right, ask the server&apos;s administrator for a new certificate.</source>
        <translation>Il a expiré, ou n’est valable que plus tard. Vérifiez la date de cet ordinateur&#xa0;; si elle est exacte, demandez un nouveau certificat à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself</source>
        <translation>Le certificat du serveur n’est signé que par lui-même</translation>
    </message>
    <message>
        <source>Anyone could have made it. If it is your own server, name its certificate in the server&apos;s settings.</source>
        <translation>N’importe qui a pu le créer. Si c’est votre propre serveur, indiquez son certificat dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <translation>Le certificat du serveur est établi pour un autre nom</translation>
    </message>
    <message>
        <source>Check the address for typing errors. If it is right, another computer answers in the server&apos;s place.</source>
        <translation>Vérifiez que l’adresse ne contient pas de faute de frappe. Si elle est exacte, un autre ordinateur répond à la place du serveur.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate</source>
        <translation>Aucune autorité à laquelle cet ordinateur fait confiance ne garantit le certificat du serveur</translation>
    </message>
    <message>
        <source>If your organisation has an authority of its own, name its certificate in the server&apos;s settings.</source>
        <translation>Si votre organisation a sa propre autorité, indiquez son certificat dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The file holds no certificate of an authority</source>
        <translation>Le fichier ne contient pas de certificat d’autorité</translation>
    </message>
    <message>
        <source>Give a PEM file with the authority&apos;s certificate (BEGIN CERTIFICATE).</source>
        <translation>Indiquez un fichier PEM contenant le certificat de l’autorité (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>Publish again; an upload starts again from its first byte.</source>
        <translation>Publiez à nouveau&#xa0;; un téléversement recommence au premier octet.</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>Le serveur ne répond plus</translation>
    </message>
    <message>
        <source>Try again later; it may be overloaded.</source>
        <translation>Réessayez plus tard&#xa0;; il est peut-être surchargé.</translation>
    </message>
    <message>
        <source>The server did not say in time whether it published</source>
        <translation>Le serveur n’a pas dit à temps s’il a publié</translation>
    </message>
    <message>
        <source>The version may be published.</source>
        <translation>La version est peut-être publiée.</translation>
    </message>
    <message>
        <source>Publish again to find out: where it is published, the server says that the version exists, and nothing is doubled.</source>
        <translation>Publiez à nouveau pour le savoir&#xa0;: si elle est publiée, le serveur dit que la version existe, et rien n’est fait en double.</translation>
    </message>
    <message>
        <source>The server points to another address</source>
        <translation>Le serveur renvoie à une autre adresse</translation>
    </message>
    <message>
        <source>Nothing was sent there: your key belongs to the address that you chose.</source>
        <translation>Rien n’y a été envoyé&#xa0;: votre clé appartient à l’adresse que vous avez choisie.</translation>
    </message>
    <message>
        <source>Where you trust the new address, enter it as the server&apos;s address.</source>
        <translation>Si vous faites confiance à la nouvelle adresse, saisissez-la comme adresse du serveur.</translation>
    </message>
    <message>
        <source>The answer is not the registry&apos;s</source>
        <translation>La réponse n’est pas celle du registre</translation>
    </message>
    <message>
        <source>Something else answers at this address, such as a sign-in page or a proxy. Check the address.</source>
        <translation>Autre chose répond à cette adresse, comme une page de connexion ou un proxy. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server answered with an unexpected status</source>
        <translation>Le serveur a répondu par un état inattendu</translation>
    </message>
    <message>
        <source>A proxy on the way may have answered. The details give the status; try again later.</source>
        <translation>Un proxy sur le trajet a peut-être répondu. Les détails donnent l’état&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server finds the request malformed</source>
        <translation>Le serveur juge la requête mal formée</translation>
    </message>
    <message>
        <source>The details name the field. The server may be of another version than this program expects.</source>
        <translation>Les détails nomment le champ. Le serveur est peut-être d’une autre version que celle qu’attend ce programme.</translation>
    </message>
    <message>
        <source>You may not publish to this server</source>
        <translation>Vous n’êtes pas autorisé à publier sur ce serveur</translation>
    </message>
    <message>
        <source>Check the API key and the tenant; ask the administrator for the right to publish.</source>
        <translation>Vérifiez la clé d’API et le locataire&#xa0;; demandez à l’administrateur le droit de publier.</translation>
    </message>
    <message>
        <source>The server has had too many requests from this address</source>
        <translation>Le serveur a reçu trop de requêtes de cette adresse</translation>
    </message>
    <message>
        <source>Wait a minute, then publish again.</source>
        <translation>Attendez une minute, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>The server does not have the uploaded bundle any more</source>
        <translation>Le serveur n’a plus le bundle téléversé</translation>
    </message>
    <message>
        <source>Publish again; the bundle is uploaded anew.</source>
        <translation>Publiez à nouveau&#xa0;; le bundle est téléversé une nouvelle fois.</translation>
    </message>
    <message>
        <source>The bytes are not the ones that were declared</source>
        <translation>Les octets ne sont pas ceux qui ont été déclarés</translation>
    </message>
    <message>
        <source>The bundle changed on disk or on the way. Pack it again and publish that.</source>
        <translation>Le bundle a changé sur le disque ou en chemin. Empaquetez-le à nouveau et publiez le résultat.</translation>
    </message>
    <message>
        <source>The server refuses the manifest</source>
        <translation>Le serveur refuse le manifeste</translation>
    </message>
    <message>
        <source>Its findings stand among the problems, each in its place. Mend them, pack and publish again.</source>
        <translation>Ses constats figurent parmi les problèmes, chacun à sa place. Corrigez-les, empaquetez et publiez à nouveau.</translation>
    </message>
    <message>
        <source>The server finds no manifest in the bundle</source>
        <translation>Le serveur ne trouve pas de manifeste dans le bundle</translation>
    </message>
    <message>
        <source>Pack the folder again: manifest.json has to be at its top.</source>
        <translation>Empaquetez à nouveau le dossier&#xa0;: manifest.json doit se trouver à sa racine.</translation>
    </message>
    <message>
        <source>The server takes signed bundles only</source>
        <translation>Le serveur n’accepte que des bundles signés</translation>
    </message>
    <message>
        <source>Sign the bundle with a key that the server trusts, then publish again.</source>
        <translation>Signez le bundle avec une clé à laquelle le serveur fait confiance, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>The server refuses the signature</source>
        <translation>Le serveur refuse la signature</translation>
    </message>
    <message>
        <source>It does not fit the bundle, or is of a form that the server does not read. Sign the bundle again.</source>
        <translation>Elle ne correspond pas au bundle, ou sa forme n’est pas lue par le serveur. Signez à nouveau le bundle.</translation>
    </message>
    <message>
        <source>The server does not trust the signer</source>
        <translation>Le serveur ne fait pas confiance au signataire</translation>
    </message>
    <message>
        <source>Ask its administrator to trust this key, giving its fingerprint, or sign with one that is trusted.</source>
        <translation>Demandez à son administrateur de faire confiance à cette clé, en donnant son empreinte, ou signez avec une clé de confiance.</translation>
    </message>
    <message>
        <source>This version is published already</source>
        <translation>Cette version est déjà publiée</translation>
    </message>
    <message>
        <source>What was published before is unchanged; the server does not say with which bytes.</source>
        <translation>Ce qui a été publié auparavant est inchangé&#xa0;; le serveur ne dit pas avec quels octets.</translation>
    </message>
    <message>
        <source>Raise the version in manifest.json, then pack and publish again.</source>
        <translation>Augmentez la version dans manifest.json, puis empaquetez et publiez à nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is not set up</source>
        <translation>Le stockage du serveur n’est pas configuré</translation>
    </message>
    <message>
        <source>Trying again will not help: its administrator has to set up the storage.</source>
        <translation>Réessayer ne servira à rien&#xa0;: son administrateur doit configurer le stockage.</translation>
    </message>
    <message>
        <source>The server could not store the upload</source>
        <translation>Le serveur n’a pas pu stocker le téléversement</translation>
    </message>
    <message>
        <source>This may pass: try again in a few minutes.</source>
        <translation>Cela peut être passager&#xa0;: réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Le serveur a échoué</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>Le stockage ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>A folder: check its permissions and the space on its disk. A bucket: try again; what its server said stands in the details.</source>
        <translation>Un dossier&#xa0;: vérifiez ses droits d’accès et l’espace sur son disque. Un bucket&#xa0;: réessayez&#xa0;; ce que son serveur a dit figure dans les détails.</translation>
    </message>
    <message>
        <source>The object store does not let you in</source>
        <translation>Le stockage d’objets vous refuse l’accès</translation>
    </message>
    <message>
        <source>Check its access key and secret key, the region, and this computer&apos;s clock; ask its administrator for the right to read the bucket.</source>
        <translation>Vérifiez sa clé d’accès et sa clé secrète, la région et l’horloge de cet ordinateur&#xa0;; demandez à son administrateur le droit de lire le bucket.</translation>
    </message>
    <message>
        <source>The object exists already, and stored objects never change</source>
        <translation>L’objet existe déjà, et les objets stockés ne changent jamais</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The local registry cannot listen there</source>
        <translation>Le registre local ne peut pas écouter à cet endroit</translation>
    </message>
    <message>
        <source>The port may be in use: choose another one, or 0 for any.</source>
        <translation>Le port est peut-être occupé&#xa0;: choisissez-en un autre, ou 0 pour n’importe lequel.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a commis une erreur</translation>
    </message>
    <message>
        <source>What was begun was not finished.</source>
        <translation>Ce qui a été commencé n’a pas été terminé.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Veuillez la signaler avec les détails.</translation>
    </message>
    <message>
        <source>The server says that the version is published.</source>
        <translation>Le serveur dit que la version est publiée.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator, with the receipt: those who install this version may get nothing, or something else.</source>
        <translation>Informez l’administrateur du serveur, avec le reçu&#xa0;: ceux qui installent cette version n’obtiendront peut-être rien, ou autre chose.</translation>
    </message>
    <message>
        <source>The server&apos;s store does not hold what was published</source>
        <translation>Le stockage du serveur ne contient pas ce qui a été publié</translation>
    </message>
    <message>
        <source>The server&apos;s store holds only a part of the bundle</source>
        <translation>Le stockage du serveur ne contient qu’une partie du bundle</translation>
    </message>
    <message>
        <source>The server&apos;s store holds other bytes than were sent</source>
        <translation>Le stockage du serveur contient d’autres octets que ceux envoyés</translation>
    </message>
    <message>
        <source>The server&apos;s store holds another manifest than was sent</source>
        <translation>Le stockage du serveur contient un autre manifeste que celui envoyé</translation>
    </message>
    <message>
        <source>The history of publishes cannot be used</source>
        <translation>L’historique des publications ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>What is not written down first is not sent.</source>
        <translation>Ce qui n’est pas d’abord consigné n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Check the permissions of its file and the space on its disk. If the file is damaged, move it away; receipts that you saved are not touched.</source>
        <translation>Vérifiez les droits d’accès de son fichier et l’espace sur son disque. Si le fichier est endommagé, déplacez-le&#xa0;; les reçus que vous avez enregistrés restent intacts.</translation>
    </message>
    <message>
        <source>The history has no such publish</source>
        <translation>L’historique n’a pas cette publication</translation>
    </message>
    <message>
        <source>List the history to see the ids; the first characters of one are enough.</source>
        <translation>Affichez la liste de l’historique pour voir les identifiants&#xa0;; les premiers caractères de l’un d’eux suffisent.</translation>
    </message>
    <message>
        <source>This publish is still running</source>
        <translation>Cette publication est encore en cours</translation>
    </message>
    <message>
        <source>Another window or command works on it. Wait until it ends, or stop it there.</source>
        <translation>Une autre fenêtre ou commande y travaille. Attendez qu’elle ait terminé, ou arrêtez-la là.</translation>
    </message>
    <message>
        <source>This publish has ended</source>
        <translation>Cette publication est terminée</translation>
    </message>
    <message>
        <source>There is nothing to go on with; its outcome stands in the history.</source>
        <translation>Il n’y a rien à reprendre&#xa0;; son résultat figure dans l’historique.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>Ce n’est pas un reçu</translation>
    </message>
    <message>
        <source>Give a receipt that Waybill wrote (JSON), whole and unchanged.</source>
        <translation>Indiquez un reçu que Waybill a écrit (JSON), complet et inchangé.</translation>
    </message>
    <message>
        <source>The receipt does not fit</source>
        <translation>Le reçu ne correspond pas</translation>
    </message>
    <message>
        <source>It says other things than what it was compared with.</source>
        <translation>Il dit autre chose que ce à quoi il a été comparé.</translation>
    </message>
    <message>
        <source>The details name the field. One of the two was changed, or belongs elsewhere.</source>
        <translation>Les détails nomment le champ. L’un des deux a été modifié, ou appartient à autre chose.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ</source>
        <translation>L’horloge de cet ordinateur et celle du serveur diffèrent</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network: object stores and certificates refuse clocks that are wrong.</source>
        <translation>Réglez l’horloge de cet ordinateur par le réseau&#xa0;: les stockages d’objets et les certificats refusent les horloges inexactes.</translation>
    </message>
    <message>
        <source>The version is published, but was not installed for the tenant</source>
        <translation>La version est publiée, mais n’a pas été installée pour le locataire</translation>
    </message>
    <message>
        <source>The publish stands. Only the installation failed.</source>
        <translation>La publication reste acquise. Seule l’installation a échoué.</translation>
    </message>
    <message>
        <source>Install it again from the history, or in the server&apos;s own pages.</source>
        <translation>Installez-la à nouveau depuis l’historique, ou dans les pages du serveur.</translation>
    </message>
    <message>
        <source>The file holds no server profiles</source>
        <translation>Le fichier ne contient pas de profils de serveur</translation>
    </message>
    <message>
        <source>No server was added or changed.</source>
        <translation>Aucun serveur n’a été ajouté ni modifié.</translation>
    </message>
    <message>
        <source>Give a file that Waybill exported, whole and unchanged.</source>
        <translation>Indiquez un fichier que Waybill a exporté, complet et inchangé.</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was kept of it.</source>
        <translation>Le fichier n’a pas été modifié, et rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The key is as it was, and nothing was signed.</source>
        <translation>La clé est comme auparavant, et rien n’a été signé.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Nothing was lost, and no secret was written anywhere else.</source>
        <translation>Rien n’a été perdu, et aucun secret n’a été écrit ailleurs.</translation>
    </message>
    <message>
        <source>Whether the bundle is unchanged is not known.</source>
        <translation>On ne sait pas si le bundle est inchangé.</translation>
    </message>
    <message>
        <source>The bundle is unchanged since it was signed.</source>
        <translation>Le bundle est inchangé depuis sa signature.</translation>
    </message>
    <message>
        <source>This is no private key that can be read</source>
        <translation>Ce n’est pas une clé privée lisible</translation>
    </message>
    <message>
        <source>Take a key file of cosign, a PEM file, a PKCS#12 file or an OpenPGP secret key.</source>
        <translation>Prenez un fichier de clé cosign, un fichier PEM, un fichier PKCS#12 ou une clé secrète OpenPGP.</translation>
    </message>
    <message>
        <source>This kind of key cannot be used here</source>
        <translation>Ce type de clé ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>Use ECDSA P-256 or RSA from 2,048 bits for cosign; ECDSA P-256, P-384 or RSA for x509; any key that may sign for pgp.</source>
        <translation>Utilisez ECDSA P-256 ou RSA à partir de 2&#xa0;048 bits pour cosign&#xa0;; ECDSA P-256, P-384 ou RSA pour x509&#xa0;; toute clé autorisée à signer pour pgp.</translation>
    </message>
    <message>
        <source>The certificate belongs to another key</source>
        <translation>Le certificat appartient à une autre clé</translation>
    </message>
    <message>
        <source>Give the certificate that was issued for this key, and behind it those that lead to the root.</source>
        <translation>Indiquez le certificat émis pour cette clé, suivi de ceux qui mènent à la racine.</translation>
    </message>
    <message>
        <source>The key or its certificate has expired or was revoked</source>
        <translation>La clé ou son certificat a expiré ou a été révoqué</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or sign with another identity.</source>
        <translation>Faites renouveler le certificat, ou signez avec une autre identité.</translation>
    </message>
    <message>
        <source>The key or its certificate is not valid yet</source>
        <translation>La clé ou son certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the day that the details name.</source>
        <translation>Vérifiez l’horloge de cette machine&#xa0;; sinon attendez le jour que nomment les détails.</translation>
    </message>
    <message>
        <source>The certificate or key may not be used for signatures</source>
        <translation>Le certificat ou la clé ne peut pas servir à signer</translation>
    </message>
    <message>
        <source>Ask for a certificate with the usage digital signature, or take a key that may sign.</source>
        <translation>Demandez un certificat avec l’usage «&#xa0;signature numérique&#xa0;», ou prenez une clé autorisée à signer.</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Le certificat ne peut pas être lu</translation>
    </message>
    <message>
        <source>Give it as PEM, the certificate of the key first.</source>
        <translation>Indiquez-le en PEM, le certificat de la clé en premier.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase</source>
        <translation>La clé est protégée par une phrase secrète</translation>
    </message>
    <message>
        <source>Enter it; on the command line, give --passphrase-file or set WAYBILL_PASSPHRASE.</source>
        <translation>Saisissez-la&#xa0;; en ligne de commande, indiquez --passphrase-file ou définissez WAYBILL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>La phrase secrète n’ouvre pas la clé</translation>
    </message>
    <message>
        <source>Check the keyboard layout and capitals, then enter it again.</source>
        <translation>Vérifiez la disposition du clavier et les majuscules, puis saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is no such identity</source>
        <translation>Cette identité n’existe pas</translation>
    </message>
    <message>
        <source>List the identities to see their names and fingerprints.</source>
        <translation>Affichez la liste des identités pour voir leurs noms et leurs empreintes.</translation>
    </message>
    <message>
        <source>An identity with this name or this key is there already</source>
        <translation>Une identité portant ce nom ou cette clé existe déjà</translation>
    </message>
    <message>
        <source>Choose another name, or use the identity that is there.</source>
        <translation>Choisissez un autre nom, ou utilisez l’identité existante.</translation>
    </message>
    <message>
        <source>What the keychain holds of this key is not what was put there</source>
        <translation>Ce que le trousseau contient de cette clé n’est pas ce qui y a été déposé</translation>
    </message>
    <message>
        <source>Another program may have changed or removed the item. Import the key again from its backup; type a server&apos;s key anew on its page.</source>
        <translation>Un autre programme a peut-être modifié ou supprimé l’élément. Importez à nouveau la clé depuis sa sauvegarde&#xa0;; saisissez à nouveau la clé d’un serveur sur sa page.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session</source>
        <translation>Aucun service de trousseau ne fonctionne dans cette session</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (GNOME Keyring, KWallet), or use a key file for this session.</source>
        <translation>Démarrez le trousseau de votre bureau (GNOME Keyring, KWallet), ou utilisez un fichier de clé pour cette session.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it with the password prompt or the settings of your desktop, then try again.</source>
        <translation>Déverrouillez-le par la demande de mot de passe ou les paramètres de votre bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Le trousseau n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>A password prompt may be waiting behind another window. Try again, or use a key file for this session.</source>
        <translation>Une demande de mot de passe attend peut-être derrière une autre fenêtre. Réessayez, ou utilisez un fichier de clé pour cette session.</translation>
    </message>
    <message>
        <source>The keychain refused or failed</source>
        <translation>Le trousseau a refusé ou échoué</translation>
    </message>
    <message>
        <source>The details give its own words. Try again, or use a key file for this session.</source>
        <translation>Les détails donnent ses propres termes. Réessayez, ou utilisez un fichier de clé pour cette session.</translation>
    </message>
    <message>
        <source>GnuPG could not do this</source>
        <translation>GnuPG n’a pas pu le faire</translation>
    </message>
    <message>
        <source>Check that gpg can sign with this key in a terminal; its agent may need a window for the passphrase.</source>
        <translation>Vérifiez dans un terminal que gpg peut signer avec cette clé&#xa0;; son agent a peut-être besoin d’une fenêtre pour la phrase secrète.</translation>
    </message>
    <message>
        <source>The token could not be used</source>
        <translation>Le jeton matériel n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>Check that it is plugged in, its PIN, and the address that names the key (pkcs11:…).</source>
        <translation>Vérifiez qu’il est branché, son PIN et l’adresse qui désigne la clé (pkcs11:…).</translation>
    </message>
    <message>
        <source>The signature could not be made</source>
        <translation>La signature n’a pas pu être créée</translation>
    </message>
    <message>
        <source>The details give the reason.</source>
        <translation>Les détails en donnent la raison.</translation>
    </message>
    <message>
        <source>The time-stamping authority gave no valid timestamp</source>
        <translation>L’autorité d’horodatage n’a pas donné d’horodatage valide</translation>
    </message>
    <message>
        <source>Try again later, choose another authority, or sign without a timestamp.</source>
        <translation>Réessayez plus tard, choisissez une autre autorité ou signez sans horodatage.</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>La signature ne peut pas être lue</translation>
    </message>
    <message>
        <source>It has to be a sigstore bundle, a PKCS#7 or CMS signature or an armored OpenPGP signature. A placeholder is none.</source>
        <translation>Il faut un bundle sigstore, une signature PKCS#7 ou CMS, ou une signature OpenPGP en armure ASCII. Une signature factice n’en est pas une.</translation>
    </message>
    <message>
        <source>The signature is of a form that proves nothing</source>
        <translation>La signature est d’une forme qui ne prouve rien</translation>
    </message>
    <message>
        <source>A signature of a bundle stands apart from it and has exactly one signer. Ask for one that does.</source>
        <translation>La signature d’un bundle en est séparée et a exactement un signataire. Demandez-en une qui remplit ces conditions.</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>La signature ne correspond pas au bundle</translation>
    </message>
    <message>
        <source>The bundle was changed after it was signed, or this is the signature of another one. Fetch both again.</source>
        <translation>Le bundle a été modifié après sa signature, ou c’est la signature d’un autre. Récupérez à nouveau les deux.</translation>
    </message>
    <message>
        <source>There is nothing to check the signature with</source>
        <translation>Il n’y a rien pour vérifier la signature</translation>
    </message>
    <message>
        <source>Give the signer&apos;s public key, certificate authority or OpenPGP certificate.</source>
        <translation>Indiquez la clé publique, l’autorité de certification ou le certificat OpenPGP du signataire.</translation>
    </message>
    <message>
        <source>The signer is not trusted</source>
        <translation>Le signataire n’est pas de confiance</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer over another way, then remember the signer, or give the authority that vouches.</source>
        <translation>Comparez l’empreinte avec le signataire par une autre voie, puis mémorisez le signataire, ou indiquez l’autorité qui s’en porte garante.</translation>
    </message>
    <message>
        <source>It is signed with another key than last time</source>
        <translation>La signature provient d’une autre clé que la dernière fois</translation>
    </message>
    <message>
        <source>Ask the publisher over another way whether the key was replaced before you accept the new one.</source>
        <translation>Demandez à l’éditeur par une autre voie si la clé a été remplacée avant d’accepter la nouvelle.</translation>
    </message>
    <message>
        <source>The file with trusted keys cannot be read</source>
        <translation>Le fichier des clés de confiance ne peut pas être lu</translation>
    </message>
    <message>
        <source>It has to hold PEM certificates or public keys, or an OpenPGP keyring.</source>
        <translation>Il doit contenir des certificats ou des clés publiques PEM, ou un trousseau OpenPGP.</translation>
    </message>
    <message>
        <source>Nothing says how this project is built</source>
        <translation>Rien n’indique comment construire ce projet</translation>
    </message>
    <message>
        <source>Give its package.json a script &quot;build&quot;, or set the command that builds it.</source>
        <translation>Ajoutez un script «&#xa0;build&#xa0;» à son package.json, ou indiquez la commande qui le construit.</translation>
    </message>
    <message>
        <source>The build could not be started</source>
        <translation>Le build n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Install the program that builds it, or set another command.</source>
        <translation>Installez le programme qui le construit, ou indiquez une autre commande.</translation>
    </message>
    <message>
        <source>The build failed</source>
        <translation>Le build a échoué</translation>
    </message>
    <message>
        <source>Nothing was packed; an earlier bundle is untouched.</source>
        <translation>Rien n’a été empaqueté&#xa0;; un bundle antérieur est intact.</translation>
    </message>
    <message>
        <source>What the build wrote says why.</source>
        <translation>Ce que le build a écrit dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The manifest</source>
        <translation>Le manifeste</translation>
    </message>
    <message>
        <source>What a manifest.json holds, for a server of today: one object with these fields.</source>
        <translation>Ce que contient un manifest.json, pour un serveur actuel&#xa0;: un objet avec ces champs.</translation>
    </message>
    <message>
        <source>The extension&apos;s name</source>
        <translation>Le nom de l’extension</translation>
    </message>
    <message>
        <source>As a domain of yours, last part first: com.acme.reports. It stays the same for all versions.</source>
        <translation>Comme l’un de vos domaines, dernière partie en tête&#xa0;: com.acme.reports. Il reste le même pour toutes les versions.</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Qui la publie</translation>
    </message>
    <message>
        <source>The name that people read beside the extension&apos;s.</source>
        <translation>Le nom qu’on lit à côté de celui de l’extension.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>Three numbers, as in 1.4.2, with a pre-release (1.4.2-rc.1) or a build (1.4.2+7) where you want one. 1.4.* takes the next free patch number. A version is published once.</source>
        <translation>Trois nombres, comme 1.4.2, avec une préversion (1.4.2-rc.1) ou un build (1.4.2+7) si vous le souhaitez. 1.4.* prend le prochain numéro de correctif libre. Une version n’est publiée qu’une fois.</translation>
    </message>
    <message>
        <source>What executes it</source>
        <translation>Ce qui l’exécute</translation>
    </message>
    <message>
        <source>Today there is one alone: wasm-js@1.</source>
        <translation>Il n’y a aujourd’hui que wasm-js@1.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>A list of names as in cap:http.fetch. What is not listed is not granted, but for what everybody has.</source>
        <translation>Une liste de noms comme cap:http.fetch. Ce qui n’y figure pas n’est pas accordé, hormis ce que toutes possèdent.</translation>
    </message>
    <message>
        <source>One capability</source>
        <translation>Une capacité</translation>
    </message>
    <message>
        <source>One of the known names; each once.</source>
        <translation>L’un des noms connus&#xa0;; chacun une seule fois.</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Ses pages</translation>
    </message>
    <message>
        <source>Leave it out for an extension without any.</source>
        <translation>À omettre pour une extension qui n’en a pas.</translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation>Comment les pages sont affichées</translation>
    </message>
    <message>
        <source>Always iframe: there is no other way.</source>
        <translation>Toujours iframe&#xa0;: il n’y a pas d’autre façon.</translation>
    </message>
    <message>
        <source>The page that opens first</source>
        <translation>La page qui s’ouvre en premier</translation>
    </message>
    <message>
        <source>Its path in the bundle, as in ui/index.html. The Runner serves what is below ui/.</source>
        <translation>Son chemin dans le bundle, comme ui/index.html. Le Runner sert ce qui se trouve sous ui/.</translation>
    </message>
    <message>
        <source>Where it shows up</source>
        <translation>Où elle apparaît</translation>
    </message>
    <message>
        <source>The menus that lead to it.</source>
        <translation>Les menus qui y mènent.</translation>
    </message>
    <message>
        <source>Its entry in the menu of apps</source>
        <translation>Son entrée dans le menu des applications</translation>
    </message>
    <message>
        <source>An object with a label.</source>
        <translation>Un objet avec un libellé (label).</translation>
    </message>
    <message>
        <source>The words of that entry</source>
        <translation>Le libellé de cette entrée</translation>
    </message>
    <message>
        <source>What people click on.</source>
        <translation>Ce sur quoi on clique.</translation>
    </message>
    <message>
        <source>Its entry in the client portal&apos;s menu</source>
        <translation>Son entrée dans le menu du portail client</translation>
    </message>
    <message>
        <source>The words of that entry in the portal</source>
        <translation>Le libellé de cette entrée dans le portail</translation>
    </message>
    <message>
        <source>What clients click on.</source>
        <translation>Ce sur quoi les clients cliquent.</translation>
    </message>
    <message>
        <source>Addresses within its pages</source>
        <translation>Adresses à l’intérieur de ses pages</translation>
    </message>
    <message>
        <source>Known to the published schema alone; the server overlooks them.</source>
        <translation>Connues du seul schéma publié&#xa0;; le serveur n’en tient pas compte.</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>A path, and the path of the page for it.</source>
        <translation>Un chemin, et le chemin de la page correspondante.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>As in /settings.</source>
        <translation>Comme /settings.</translation>
    </message>
    <message>
        <source>The page for it</source>
        <translation>La page correspondante</translation>
    </message>
    <message>
        <source>As in ui/settings.html.</source>
        <translation>Comme ui/settings.html.</translation>
    </message>
    <message>
        <source>Where the pages stand</source>
        <translation>Où se trouvent les pages</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: as in /.</source>
        <translation>Du manifeste minimal des anciens serveurs&#xa0;: comme /.</translation>
    </message>
    <message>
        <source>The pages&apos; files</source>
        <translation>Les fichiers des pages</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: patterns, as in ui/**.</source>
        <translation>Du manifeste minimal des anciens serveurs&#xa0;: des motifs, comme ui/**.</translation>
    </message>
    <message>
        <source>One pattern of the pages&apos; files</source>
        <translation>Un motif des fichiers des pages</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers.</source>
        <translation>Du manifeste minimal des anciens serveurs.</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Son code</translation>
    </message>
    <message>
        <source>What its code answers</source>
        <translation>Ce à quoi son code répond</translation>
    </message>
    <message>
        <source>Each with method, path and handler; together method and path are there once. The code is dist/main.wasm.</source>
        <translation>Chacun avec method, path et handler&#xa0;; la paire method et path ne figure qu’une fois. Le code est dist/main.wasm.</translation>
    </message>
    <message>
        <source>One endpoint</source>
        <translation>Un point de terminaison</translation>
    </message>
    <message>
        <source>A call that the code answers.</source>
        <translation>Un appel auquel le code répond.</translation>
    </message>
    <message>
        <source>The HTTP method</source>
        <translation>La méthode HTTP</translation>
    </message>
    <message>
        <source>In upper case. The server takes OPTIONS and HEAD besides.</source>
        <translation>En majuscules. Le serveur accepte aussi OPTIONS et HEAD.</translation>
    </message>
    <message>
        <source>The path</source>
        <translation>Le chemin</translation>
    </message>
    <message>
        <source>It begins with /, and holds neither white space nor two dots in a row.</source>
        <translation>Il commence par / et ne contient ni espace blanc ni deux points consécutifs.</translation>
    </message>
    <message>
        <source>The handler</source>
        <translation>Le gestionnaire</translation>
    </message>
    <message>
        <source>Its name in the code.</source>
        <translation>Son nom dans le code.</translation>
    </message>
    <message>
        <source>Whether it can be called by a schedule</source>
        <translation>S’il peut être appelé par une planification</translation>
    </message>
    <message>
        <source>Real manifests have it; the published schema does not know it.</source>
        <translation>De vrais manifestes l’ont&#xa0;; le schéma publié ne le connaît pas.</translation>
    </message>
    <message>
        <source>Files to hand out</source>
        <translation>Fichiers à distribuer</translation>
    </message>
    <message>
        <source>Patterns, as in ui/**: * stays within a folder, ** goes below. Each should match a file.</source>
        <translation>Des motifs, comme ui/**&#xa0;: * reste dans un dossier, ** descend plus bas. Chacun devrait correspondre à un fichier.</translation>
    </message>
    <message>
        <source>One pattern</source>
        <translation>Un motif</translation>
    </message>
    <message>
        <source>From the top of the bundle.</source>
        <translation>À partir de la racine du bundle.</translation>
    </message>
    <message>
        <source>Code made ready for a machine</source>
        <translation>Code préparé pour une machine</translation>
    </message>
    <message>
        <source>An object of targets, each with the path of its file in the bundle.</source>
        <translation>Un objet de cibles, chacune avec le chemin de son fichier dans le bundle.</translation>
    </message>
    <message>
        <source>The file for one target</source>
        <translation>Le fichier pour une cible</translation>
    </message>
    <message>
        <source>Its path in the bundle.</source>
        <translation>Son chemin dans le bundle.</translation>
    </message>
    <message>
        <source>Events that its code hears</source>
        <translation>Événements que son code écoute</translation>
    </message>
    <message>
        <source>Known to the published schema; the server of today refuses the field.</source>
        <translation>Connu du schéma publié&#xa0;; le serveur actuel refuse le champ.</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>A topic, and the handler for it.</source>
        <translation>Un sujet, et le gestionnaire correspondant.</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Le sujet</translation>
    </message>
    <message>
        <source>What is listened for.</source>
        <translation>Ce qui est écouté.</translation>
    </message>
    <message>
        <source>The handler of the event</source>
        <translation>Le gestionnaire de l’événement</translation>
    </message>
    <message>
        <source>The list of its parts</source>
        <translation>La liste de ses composants</translation>
    </message>
    <message>
        <source>The path of an SBOM in the bundle, for the published schema; the server of today refuses the field.</source>
        <translation>Le chemin d’un SBOM dans le bundle, pour le schéma publié&#xa0;; le serveur actuel refuse le champ.</translation>
    </message>
    <message>
        <source>The code of older shapes</source>
        <translation>Le code des anciennes formes</translation>
    </message>
    <message>
        <source>In the minimal manifest an object with wasm; the server of today refuses the field.</source>
        <translation>Dans le manifeste minimal, un objet avec wasm&#xa0;; le serveur actuel refuse le champ.</translation>
    </message>
    <message>
        <source>The file of that code</source>
        <translation>Le fichier de ce code</translation>
    </message>
    <message>
        <source>Of the minimal manifest of older servers: its path in the bundle, as in entry.wasm.</source>
        <translation>Du manifeste minimal des anciens serveurs&#xa0;: son chemin dans le bundle, comme entry.wasm.</translation>
    </message>
    <message>
        <source>The extension&apos;s name for older servers</source>
        <translation>Le nom de l’extension pour les anciens serveurs</translation>
    </message>
    <message>
        <source>Of the minimal manifest: with it and without name, a manifest is of that shape.</source>
        <translation>Du manifeste minimal&#xa0;: avec lui et sans name, un manifeste est de cette forme.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>The server asks for it.</source>
        <translation>Le serveur l’exige.</translation>
    </message>
    <message>
        <source>The server takes it, and does without.</source>
        <translation>Le serveur l’accepte, et s’en passe.</translation>
    </message>
    <message>
        <source>The server refuses manifests that have it.</source>
        <translation>Le serveur refuse les manifestes qui l’ont.</translation>
    </message>
    <message>
        <source>The server overlooks it.</source>
        <translation>Le serveur n’en tient pas compte.</translation>
    </message>
    <message>
        <source>The published schema asks for it.</source>
        <translation>Le schéma publié l’exige.</translation>
    </message>
    <message>
        <source>The published schema knows it, and does without.</source>
        <translation>Le schéma publié le connaît, et s’en passe.</translation>
    </message>
    <message>
        <source>The published schema does not know it.</source>
        <translation>Le schéma publié ne le connaît pas.</translation>
    </message>
    <message>
        <source>The published schema says nothing of it.</source>
        <translation>Le schéma publié n’en dit rien.</translation>
    </message>
    <message>
        <source>Older servers ask for it.</source>
        <translation>Les anciens serveurs l’exigent.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server refuses the manifest, and nothing is published.</source>
        <translation>Le serveur refuse le manifeste, et rien n’est publié.</translation>
    </message>
    <message>
        <source>A server that the manifest is meant for takes it all the same.</source>
        <translation>Un serveur auquel le manifeste est destiné l’accepte malgré tout.</translation>
    </message>
    <message>
        <source>Nothing is wrong: the platform&apos;s schema and documents are told.</source>
        <translation>Rien d’incorrect&#xa0;: c’est l’écart avec le schéma et les documents de la plateforme qui est signalé.</translation>
    </message>
    <message>
        <source>The server takes it; the platform&apos;s published schema, or its documents, ask for something else.</source>
        <translation>Le serveur l’accepte&#xa0;; le schéma publié de la plateforme, ou ses documents, demandent autre chose.</translation>
    </message>
    <message>
        <source>The server would not notice; the extension would not work, or the bundle not be what was built.</source>
        <translation>Le serveur ne le remarquerait pas&#xa0;; l’extension ne fonctionnerait pas, ou le bundle ne serait pas ce qui a été construit.</translation>
    </message>
    <message>
        <source>No server checks it; it may not be what was meant.</source>
        <translation>Aucun serveur ne le vérifie&#xa0;; ce n’est peut-être pas ce qui était voulu.</translation>
    </message>
    <message>
        <source>The server takes it; the Runner that executes it does not.</source>
        <translation>Le serveur l’accepte&#xa0;; le Runner qui l’exécute, non.</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket just before this place. Comments and trailing commas are not allowed.</source>
        <translation>Cherchez une virgule, un guillemet ou un crochet manquant juste avant cet endroit. Les commentaires et les virgules finales ne sont pas permis.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas en UTF-8</translation>
    </message>
    <message>
        <source>The byte %1 is not valid UTF-8.</source>
        <translation>L’octet %1 n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Save manifest.json as UTF-8.</source>
        <translation>Enregistrez manifest.json en UTF-8.</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marque d’ordre des octets</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Le fichier commence par une marque d’ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without a byte order mark; the server&apos;s reader stops at it.</source>
        <translation>Enregistrez-le en UTF-8 sans marque d’ordre des octets&#xa0;; le lecteur du serveur s’y arrête.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The build may have been broken off. Write the manifest again.</source>
        <translation>Le build a peut-être été interrompu. Écrivez à nouveau le manifeste.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>The manifest has %1 bytes; at most %2 are read.</source>
        <translation>Le manifeste fait %1 octets&#xa0;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>A manifest is a page of text. Check that this is the right file.</source>
        <translation>Un manifeste tient sur une page de texte. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels.</source>
        <translation>Des valeurs sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>Flatten this part; no field of a manifest needs such depth.</source>
        <translation>Aplatissez cette partie&#xa0;; aucun champ d’un manifeste ne demande une telle profondeur.</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>texte après la fin</translation>
    </message>
    <message>
        <source>There is more text after the end of the manifest.</source>
        <translation>Il y a encore du texte après la fin du manifeste.</translation>
    </message>
    <message>
        <source>Remove what follows the last closing brace.</source>
        <translation>Supprimez ce qui suit la dernière accolade fermante.</translation>
    </message>
    <message>
        <source>control character in a text</source>
        <translation>caractère de contrôle dans un texte</translation>
    </message>
    <message>
        <source>The text holds the character %1, which JSON does not allow there.</source>
        <translation>Le texte contient le caractère %1, que JSON n’autorise pas à cet endroit.</translation>
    </message>
    <message>
        <source>Write it as an escape (\n, \t), or remove it.</source>
        <translation>Écrivez-le sous forme d’échappement (\n, \t), ou supprimez-le.</translation>
    </message>
    <message>
        <source>text without an end</source>
        <translation>texte sans fin</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Ce texte n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>Add the missing quote.</source>
        <translation>Ajoutez le guillemet manquant.</translation>
    </message>
    <message>
        <source>repeated field</source>
        <translation>champ répété</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; stands here a second time.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» figure ici une deuxième fois.</translation>
    </message>
    <message>
        <source>The server takes the last one without a word. Remove the other.</source>
        <translation>Le serveur prend le dernier sans le dire. Supprimez l’autre.</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>pas un objet</translation>
    </message>
    <message>
        <source>The manifest is %1 instead of an object.</source>
        <translation>Le manifeste est %1 au lieu d’un objet.</translation>
    </message>
    <message>
        <source>It has to begin with { and end with }.</source>
        <translation>Il doit commencer par { et finir par }.</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>champ inconnu</translation>
    </message>
    <message>
        <source>The server refuses manifests with the field &quot;%1&quot;.</source>
        <translation>Le serveur refuse les manifestes ayant le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it. Known are name, publisher, version, runtime, capabilities, ui, api, assets and precompiled.</source>
        <translation>Supprimez-le. Sont connus name, publisher, version, runtime, capabilities, ui, api, assets et precompiled.</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name manque</translation>
    </message>
    <message>
        <source>The field &quot;name&quot; is missing.</source>
        <translation>Le champ «&#xa0;name&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Add it: the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>Ajoutez-le&#xa0;: le nom de l’extension, comme &quot;com.acme.reports&quot;.</translation>
    </message>
    <message>
        <source>name is no text</source>
        <translation>name n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;name&quot; has to be a text that is not blank, not %1.</source>
        <translation>«&#xa0;name&#xa0;» doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name, as in &quot;com.acme.reports&quot;.</source>
        <translation>Indiquez le nom de l’extension, comme &quot;com.acme.reports&quot;.</translation>
    </message>
    <message>
        <source>publisher is no text</source>
        <translation>publisher n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;publisher&quot; has to be a text that is not blank, not %1.</source>
        <translation>«&#xa0;publisher&#xa0;» doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>Give the publisher&apos;s name, or remove the field.</source>
        <translation>Indiquez le nom de l’éditeur, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>version manque</translation>
    </message>
    <message>
        <source>The field &quot;version&quot; is missing.</source>
        <translation>Le champ «&#xa0;version&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Add it, as in &quot;1.4.2&quot;.</source>
        <translation>Ajoutez-le, comme &quot;1.4.2&quot;.</translation>
    </message>
    <message>
        <source>version is no text</source>
        <translation>version n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;version&quot; has to be a text that is not blank, not %1.</source>
        <translation>«&#xa0;version&#xa0;» doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>Write it in quotes, as in &quot;1.4.2&quot;.</source>
        <translation>Écrivez-la entre guillemets, comme &quot;1.4.2&quot;.</translation>
    </message>
    <message>
        <source>version is not of the form</source>
        <translation>version n’a pas la forme voulue</translation>
    </message>
    <message>
        <source>%1 is no version that the server takes.</source>
        <translation>%1 n’est pas une version que le serveur accepte.</translation>
    </message>
    <message>
        <source>Use three numbers, as in 1.4.2, 1.4.2-beta.1 or 1.4.2+build.7, or 1.4.* for the next free patch number.</source>
        <translation>Utilisez trois nombres, comme 1.4.2, 1.4.2-beta.1 ou 1.4.2+build.7, ou 1.4.* pour le prochain numéro de correctif libre.</translation>
    </message>
    <message>
        <source>runtime is missing</source>
        <translation>runtime manque</translation>
    </message>
    <message>
        <source>The field &quot;runtime&quot; is missing.</source>
        <translation>Le champ «&#xa0;runtime&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Add &quot;runtime&quot;: &quot;wasm-js@1&quot;.</source>
        <translation>Ajoutez &quot;runtime&quot;: &quot;wasm-js@1&quot;.</translation>
    </message>
    <message>
        <source>runtime is no text</source>
        <translation>runtime n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;runtime&quot; has to be a text that is not empty, not %1.</source>
        <translation>«&#xa0;runtime&#xa0;» doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>Use &quot;wasm-js@1&quot;.</source>
        <translation>Utilisez &quot;wasm-js@1&quot;.</translation>
    </message>
    <message>
        <source>runtime is not of the form</source>
        <translation>runtime n’a pas la forme voulue</translation>
    </message>
    <message>
        <source>The runtime %1 has neither @ nor a hyphen.</source>
        <translation>L’environnement d’exécution %1 n’a ni @ ni trait d’union.</translation>
    </message>
    <message>
        <source>capabilities is no list</source>
        <translation>capabilities n’est pas une liste</translation>
    </message>
    <message>
        <source>&quot;capabilities&quot; has to be a list, not %1.</source>
        <translation>«&#xa0;capabilities&#xa0;» doit être une liste, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;cap:http.fetch&quot;], or remove the field.</source>
        <translation>Écrivez-le sous la forme [&quot;cap:http.fetch&quot;], ou supprimez le champ.</translation>
    </message>
    <message>
        <source>a capability is no text</source>
        <translation>une capacité n’est pas un texte</translation>
    </message>
    <message>
        <source>A capability has to be a text that is not blank, not %1.</source>
        <translation>Une capacité doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;cap:http.fetch&quot;, or remove the entry.</source>
        <translation>Écrivez-la sous la forme &quot;cap:http.fetch&quot;, ou supprimez l’entrée.</translation>
    </message>
    <message>
        <source>ui is no object</source>
        <translation>ui n’est pas un objet</translation>
    </message>
    <message>
        <source>&quot;ui&quot; has to be an object, not %1.</source>
        <translation>«&#xa0;ui&#xa0;» doit être un objet, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, or remove the field.</source>
        <translation>Écrivez-le sous la forme {&quot;type&quot;: &quot;iframe&quot;, &quot;entry&quot;: &quot;ui/index.html&quot;}, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>ui.type is not iframe</source>
        <translation>ui.type n’est pas iframe</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; has to be &quot;iframe&quot;, not %1.</source>
        <translation>«&#xa0;ui.type&#xa0;» doit être &quot;iframe&quot;, et non %1.</translation>
    </message>
    <message>
        <source>&quot;ui.type&quot; is missing; it has to be &quot;iframe&quot;.</source>
        <translation>«&#xa0;ui.type&#xa0;» manque&#xa0;; il doit être &quot;iframe&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;iframe&quot;.</source>
        <translation>Écrivez &quot;type&quot;: &quot;iframe&quot;.</translation>
    </message>
    <message>
        <source>ui.entry is no text</source>
        <translation>ui.entry n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; has to be a text that is not blank, not %1.</source>
        <translation>«&#xa0;ui.entry&#xa0;» doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; is missing.</source>
        <translation>«&#xa0;ui.entry&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Give the page that opens first, as in &quot;ui/index.html&quot;.</source>
        <translation>Indiquez la page qui s’ouvre en premier, comme &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>ui.entry with two dots</source>
        <translation>ui.entry avec deux points consécutifs</translation>
    </message>
    <message>
        <source>&quot;ui.entry&quot; may not hold two dots in a row: %1.</source>
        <translation>«&#xa0;ui.entry&#xa0;» ne peut pas contenir deux points consécutifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give a path inside the bundle, as in &quot;ui/index.html&quot;.</source>
        <translation>Indiquez un chemin à l’intérieur du bundle, comme &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>ui.hooks is no object</source>
        <translation>ui.hooks n’est pas un objet</translation>
    </message>
    <message>
        <source>&quot;ui.hooks&quot; has to be an object, not %1.</source>
        <translation>«&#xa0;ui.hooks&#xa0;» doit être un objet, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, or remove it.</source>
        <translation>Écrivez-le sous la forme {&quot;appMenu&quot;: {&quot;label&quot;: &quot;Reports&quot;}}, ou supprimez-le.</translation>
    </message>
    <message>
        <source>a hook is no object</source>
        <translation>un point d’ancrage n’est pas un objet</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has to be an object, not %2.</source>
        <translation>Le point d’ancrage «&#xa0;%1&#xa0;» doit être un objet, et non %2.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;label&quot;: &quot;Reports&quot;}, or remove it.</source>
        <translation>Écrivez-le sous la forme {&quot;label&quot;: &quot;Reports&quot;}, ou supprimez-le.</translation>
    </message>
    <message>
        <source>a hook&apos;s label is no text</source>
        <translation>le libellé d’un point d’ancrage n’est pas un texte</translation>
    </message>
    <message>
        <source>The label of the hook &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>Le libellé du point d’ancrage «&#xa0;%1&#xa0;» doit être un texte non vide, et non %2.</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; has no label.</source>
        <translation>Le point d’ancrage «&#xa0;%1&#xa0;» n’a pas de libellé.</translation>
    </message>
    <message>
        <source>Give the words that the menu shows.</source>
        <translation>Indiquez le libellé que le menu affiche.</translation>
    </message>
    <message>
        <source>api is no object</source>
        <translation>api n’est pas un objet</translation>
    </message>
    <message>
        <source>&quot;api&quot; has to be an object, not %1.</source>
        <translation>«&#xa0;api&#xa0;» doit être un objet, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;endpoints&quot;: []}, or remove the field.</source>
        <translation>Écrivez-le sous la forme {&quot;endpoints&quot;: []}, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>api.endpoints is no list</source>
        <translation>api.endpoints n’est pas une liste</translation>
    </message>
    <message>
        <source>&quot;api.endpoints&quot; has to be a list, not %1.</source>
        <translation>«&#xa0;api.endpoints&#xa0;» doit être une liste, et non %1.</translation>
    </message>
    <message>
        <source>&quot;api&quot; has no &quot;endpoints&quot;.</source>
        <translation>«&#xa0;api&#xa0;» n’a pas d’«&#xa0;endpoints&#xa0;».</translation>
    </message>
    <message>
        <source>Add the list of endpoints, or remove &quot;api&quot;.</source>
        <translation>Ajoutez la liste des points de terminaison, ou supprimez «&#xa0;api&#xa0;».</translation>
    </message>
    <message>
        <source>an endpoint is no object</source>
        <translation>un point de terminaison n’est pas un objet</translation>
    </message>
    <message>
        <source>An endpoint has to be an object, not %1.</source>
        <translation>Un point de terminaison doit être un objet, et non %1.</translation>
    </message>
    <message>
        <source>Write it with method, path and handler.</source>
        <translation>Écrivez-le avec method, path et handler.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is no text</source>
        <translation>la méthode d’un point de terminaison n’est pas un texte</translation>
    </message>
    <message>
        <source>The endpoint&apos;s method has to be a text that is not blank, not %1.</source>
        <translation>La méthode du point de terminaison doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>The endpoint has no method.</source>
        <translation>Le point de terminaison n’a pas de méthode.</translation>
    </message>
    <message>
        <source>Use one of GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</source>
        <translation>Utilisez l’une des méthodes GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s method is unknown</source>
        <translation>la méthode d’un point de terminaison est inconnue</translation>
    </message>
    <message>
        <source>The server does not know the method %1.</source>
        <translation>Le serveur ne connaît pas la méthode %1.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path is no text</source>
        <translation>le chemin d’un point de terminaison n’est pas un texte</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path has to be a text that is not blank, not %1.</source>
        <translation>Le chemin du point de terminaison doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>The endpoint has no path.</source>
        <translation>Le point de terminaison n’a pas de chemin.</translation>
    </message>
    <message>
        <source>Give it as in &quot;/reports&quot;.</source>
        <translation>Indiquez-le sous la forme &quot;/reports&quot;.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with white space</source>
        <translation>le chemin d’un point de terminaison avec un espace blanc</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path holds white space: %1.</source>
        <translation>Le chemin du point de terminaison contient un espace blanc&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove it, or write it as %20.</source>
        <translation>Supprimez-le, ou écrivez-le %20.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path with two dots</source>
        <translation>le chemin d’un point de terminaison avec deux points consécutifs</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path may not hold two dots in a row: %1.</source>
        <translation>Le chemin du point de terminaison ne peut pas contenir deux points consécutifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give a path that begins with / and has no &quot;..&quot;.</source>
        <translation>Indiquez un chemin qui commence par / et ne contient pas &quot;..&quot;.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler is no text</source>
        <translation>le gestionnaire d’un point de terminaison n’est pas un texte</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler has to be a text that is not blank, not %1.</source>
        <translation>Le gestionnaire du point de terminaison doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>The endpoint has no handler.</source>
        <translation>Le point de terminaison n’a pas de gestionnaire.</translation>
    </message>
    <message>
        <source>Name the handler in your code, as in &quot;dist/handlers/list&quot;.</source>
        <translation>Nommez le gestionnaire dans votre code, comme &quot;dist/handlers/list&quot;.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s handler with two dots</source>
        <translation>le gestionnaire d’un point de terminaison avec deux points consécutifs</translation>
    </message>
    <message>
        <source>The endpoint&apos;s handler may not hold two dots in a row: %1.</source>
        <translation>Le gestionnaire du point de terminaison ne peut pas contenir deux points consécutifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name a handler inside the bundle.</source>
        <translation>Nommez un gestionnaire à l’intérieur du bundle.</translation>
    </message>
    <message>
        <source>assets is no list</source>
        <translation>assets n’est pas une liste</translation>
    </message>
    <message>
        <source>&quot;assets&quot; has to be a list, not %1.</source>
        <translation>«&#xa0;assets&#xa0;» doit être une liste, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;], or remove the field.</source>
        <translation>Écrivez-le sous la forme [&quot;ui/**&quot;], ou supprimez le champ.</translation>
    </message>
    <message>
        <source>an asset is no text</source>
        <translation>une ressource n’est pas un texte</translation>
    </message>
    <message>
        <source>An asset has to be a text that is not blank, not %1.</source>
        <translation>Une ressource doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;ui/**&quot;, or remove the entry.</source>
        <translation>Écrivez-la sous la forme &quot;ui/**&quot;, ou supprimez l’entrée.</translation>
    </message>
    <message>
        <source>precompiled is no object</source>
        <translation>precompiled n’est pas un objet</translation>
    </message>
    <message>
        <source>&quot;precompiled&quot; has to be an object, not %1.</source>
        <translation>«&#xa0;precompiled&#xa0;» doit être un objet, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, or remove the field.</source>
        <translation>Écrivez-le sous la forme {&quot;TARGET&quot;: &quot;precompiled/file&quot;}, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>a precompiled target is blank</source>
        <translation>une cible de precompiled est vide</translation>
    </message>
    <message>
        <source>A target of &quot;precompiled&quot; is blank.</source>
        <translation>Une cible de «&#xa0;precompiled&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Name the target.</source>
        <translation>Nommez la cible.</translation>
    </message>
    <message>
        <source>a precompiled file is no text</source>
        <translation>un fichier précompilé n’est pas un texte</translation>
    </message>
    <message>
        <source>The file for the target &quot;%1&quot; has to be a text that is not blank, not %2.</source>
        <translation>Le fichier pour la cible «&#xa0;%1&#xa0;» doit être un texte non vide, et non %2.</translation>
    </message>
    <message>
        <source>Give the file&apos;s path in the bundle.</source>
        <translation>Indiquez le chemin du fichier dans le bundle.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server itself found this when it was to publish. Mend it, pack and publish again.</source>
        <translation>Le serveur lui-même l’a constaté au moment de publier. Corrigez-le, empaquetez et publiez à nouveau.</translation>
    </message>
    <message>
        <source>minimal manifest of older servers</source>
        <translation>manifeste minimal des anciens serveurs</translation>
    </message>
    <message>
        <source>This is the minimal manifest of older servers.</source>
        <translation>C’est le manifeste minimal des anciens serveurs.</translation>
    </message>
    <message>
        <source>Today&apos;s server refuses it. Use name, version, runtime and ui instead, unless your server is an older one.</source>
        <translation>Le serveur actuel le refuse. Utilisez plutôt name, version, runtime et ui, sauf si votre serveur est ancien.</translation>
    </message>
    <message>
        <source>extension is no text</source>
        <translation>extension n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;extension&quot; has to be a text that is not blank, not %1.</source>
        <translation>«&#xa0;extension&#xa0;» doit être un texte non vide, et non %1.</translation>
    </message>
    <message>
        <source>&quot;extension&quot; is missing.</source>
        <translation>«&#xa0;extension&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Give the extension&apos;s name.</source>
        <translation>Indiquez le nom de l’extension.</translation>
    </message>
    <message>
        <source>version is no text (minimal)</source>
        <translation>version n’est pas un texte (minimal)</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing.</source>
        <translation>«&#xa0;version&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Give it as in &quot;1.0.0&quot;.</source>
        <translation>Indiquez-la sous la forme &quot;1.0.0&quot;.</translation>
    </message>
    <message>
        <source>entry is no object</source>
        <translation>entry n’est pas un objet</translation>
    </message>
    <message>
        <source>&quot;entry&quot; has to be an object, not %1.</source>
        <translation>«&#xa0;entry&#xa0;» doit être un objet, et non %1.</translation>
    </message>
    <message>
        <source>&quot;entry&quot; is missing.</source>
        <translation>«&#xa0;entry&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Write it as in {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</source>
        <translation>Écrivez-le sous la forme {&quot;wasm&quot;: &quot;entry.wasm&quot;}.</translation>
    </message>
    <message>
        <source>entry.wasm is not a path</source>
        <translation>entry.wasm n’est pas un chemin</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; has to be a path in the bundle, not %1.</source>
        <translation>«&#xa0;entry.wasm&#xa0;» doit être un chemin dans le bundle, et non %1.</translation>
    </message>
    <message>
        <source>&quot;entry.wasm&quot; is missing.</source>
        <translation>«&#xa0;entry.wasm&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Give the WebAssembly file&apos;s path in the bundle, without &quot;..&quot;.</source>
        <translation>Indiquez le chemin du fichier WebAssembly dans le bundle, sans &quot;..&quot;.</translation>
    </message>
    <message>
        <source>ui is no object (minimal)</source>
        <translation>ui n’est pas un objet (minimal)</translation>
    </message>
    <message>
        <source>Write it as in {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</source>
        <translation>Écrivez-le sous la forme {&quot;basePath&quot;: &quot;/&quot;, &quot;assets&quot;: []}.</translation>
    </message>
    <message>
        <source>ui.basePath is no text</source>
        <translation>ui.basePath n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;ui.basePath&quot; has to be a text, not %1.</source>
        <translation>«&#xa0;ui.basePath&#xa0;» doit être un texte, et non %1.</translation>
    </message>
    <message>
        <source>Write it as in &quot;/&quot;.</source>
        <translation>Écrivez-le sous la forme &quot;/&quot;.</translation>
    </message>
    <message>
        <source>ui.assets is no list of texts</source>
        <translation>ui.assets n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>&quot;ui.assets&quot; has to be a list of texts that are not blank; here is %1.</source>
        <translation>«&#xa0;ui.assets&#xa0;» doit être une liste de textes non vides&#xa0;; ici se trouve %1.</translation>
    </message>
    <message>
        <source>Write it as in [&quot;ui/**&quot;].</source>
        <translation>Écrivez-le sous la forme [&quot;ui/**&quot;].</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>lien symbolique</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 est un lien symbolique.</translation>
    </message>
    <message>
        <source>The server&apos;s Runner drops links. Let the build copy the file instead.</source>
        <translation>Le Runner du serveur écarte les liens. Faites en sorte que le build copie plutôt le fichier.</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>fichier spécial</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>Remove it: a bundle holds files only.</source>
        <translation>Supprimez-le&#xa0;: un bundle ne contient que des fichiers.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check its permissions; a bundle without it would not be what you built.</source>
        <translation>Vérifiez ses droits d’accès&#xa0;; sans lui, un bundle ne serait pas ce que vous avez construit.</translation>
    </message>
    <message>
        <source>name is not UTF-8</source>
        <translation>nom pas en UTF-8</translation>
    </message>
    <message>
        <source>The name %1 is not valid UTF-8.</source>
        <translation>Le nom %1 n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Rename it: other systems could not find the file.</source>
        <translation>Renommez-le&#xa0;: d’autres systèmes ne trouveraient pas le fichier.</translation>
    </message>
    <message>
        <source>names differ in case only</source>
        <translation>noms ne différant que par la casse</translation>
    </message>
    <message>
        <source>%1 and %2 differ in upper and lower case only.</source>
        <translation>%1 et %2 ne diffèrent que par les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>On some systems one would take the place of the other. Rename one.</source>
        <translation>Sur certains systèmes, l’un prendrait la place de l’autre. Renommez-en un.</translation>
    </message>
    <message>
        <source>odd character in a name</source>
        <translation>caractère inhabituel dans un nom</translation>
    </message>
    <message>
        <source>The name %1 has a control character or a backslash.</source>
        <translation>Le nom %1 contient un caractère de contrôle ou une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Rename it: not every system can store such a name.</source>
        <translation>Renommez-le&#xa0;: tous les systèmes ne peuvent pas enregistrer un tel nom.</translation>
    </message>
    <message>
        <source>manifest.json is missing</source>
        <translation>manifest.json manque</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>Il n’y a pas de manifest.json à la racine du dossier.</translation>
    </message>
    <message>
        <source>Check that this is the folder that the build writes; without a manifest nothing can be published.</source>
        <translation>Vérifiez que c’est bien le dossier que le build écrit&#xa0;; sans manifeste, rien ne peut être publié.</translation>
    </message>
    <message>
        <source>skipped by the Runner</source>
        <translation>ignoré par le Runner</translation>
    </message>
    <message>
        <source>The Runner will leave out %1.</source>
        <translation>Le Runner laissera %1 de côté.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, and paths with two dots anywhere. Rename the file, or leave it out of the build.</source>
        <translation>Il ignore les chemins dont une partie commence par un point, et ceux qui contiennent deux points consécutifs. Renommez le fichier, ou excluez-le du build.</translation>
    </message>
    <message>
        <source>second manifest.json</source>
        <translation>second manifest.json</translation>
    </message>
    <message>
        <source>%1 is a second manifest.</source>
        <translation>%1 est un second manifeste.</translation>
    </message>
    <message>
        <source>Some servers may take it for the extension&apos;s own. Rename it where you can.</source>
        <translation>Certains serveurs pourraient le prendre pour celui de l’extension. Renommez-le si vous le pouvez.</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>dossier vide</translation>
    </message>
    <message>
        <source>The folder %1 is empty, and is left out.</source>
        <translation>Le dossier %1 est vide, et est exclu.</translation>
    </message>
    <message>
        <source>A bundle holds files only. Put a file in it where the folder is needed.</source>
        <translation>Un bundle ne contient que des fichiers. Placez-y un fichier si le dossier est nécessaire.</translation>
    </message>
    <message>
        <source>rules cannot be read</source>
        <translation>règles illisibles</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be read: %2.</source>
        <translation>Les règles de %1 ne peuvent pas être lues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What they are to leave out would be published. Make it a readable file of at most 256 KiB, or remove it.</source>
        <translation>Ce qu’elles doivent exclure serait publié. Faites-en un fichier lisible de 256&#xa0;Kio au plus, ou supprimez-le.</translation>
    </message>
    <message>
        <source>rule that leaves nothing out</source>
        <translation>règle qui n’exclut rien</translation>
    </message>
    <message>
        <source>The rule %2 (%1) leaves nothing out.</source>
        <translation>La règle %2 (%1) n’exclut rien.</translation>
    </message>
    <message>
        <source>Nothing of that name is here, or another rule decides on it. Remove the line where it is not needed any more.</source>
        <translation>Rien de ce nom n’est ici, ou une autre règle en décide. Supprimez la ligne si elle n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>rule that takes nothing back in</source>
        <translation>règle qui ne réintègre rien</translation>
    </message>
    <message>
        <source>The rule %2 (%1) takes nothing back in.</source>
        <translation>La règle %2 (%1) ne réintègre rien.</translation>
    </message>
    <message>
        <source>A file below a folder that is left out cannot be taken back in. Leave out what is in the folder (&quot;folder/*&quot;) instead of the folder.</source>
        <translation>Un fichier situé sous un dossier exclu ne peut pas être réintégré. Excluez le contenu du dossier (&quot;folder/*&quot;) au lieu du dossier.</translation>
    </message>
    <message>
        <source>asset pattern without a file</source>
        <translation>motif de ressource sans fichier</translation>
    </message>
    <message>
        <source>No file is named by the pattern %1 of the manifest&apos;s &quot;assets&quot;.</source>
        <translation>Aucun fichier ne correspond au motif %1 des «&#xa0;assets&#xa0;» du manifeste.</translation>
    </message>
    <message>
        <source>Check its spelling, and that the build has written what it names.</source>
        <translation>Vérifiez son orthographe, et que le build a écrit ce qu’il nomme.</translation>
    </message>
    <message>
        <source>needed file is left out</source>
        <translation>un fichier nécessaire est exclu</translation>
    </message>
    <message>
        <source>%1 is left out by the rule %3 (%2), but the manifest needs it.</source>
        <translation>%1 est exclu par la règle %3 (%2), mais le manifeste en a besoin.</translation>
    </message>
    <message>
        <source>Take it back in with a line that begins with !, or change the rule.</source>
        <translation>Réintégrez-le par une ligne qui commence par&#xa0;!, ou modifiez la règle.</translation>
    </message>
    <message>
        <source>large file</source>
        <translation>gros fichier</translation>
    </message>
    <message>
        <source>%1 takes %2 MiB.</source>
        <translation>%1 occupe %2&#xa0;Mio.</translation>
    </message>
    <message>
        <source>It is one of the largest files. Check that users need it.</source>
        <translation>C’est l’un des plus gros fichiers. Vérifiez que les utilisateurs en ont besoin.</translation>
    </message>
    <message>
        <source>folder over the cap</source>
        <translation>dossier au-dessus de la limite</translation>
    </message>
    <message>
        <source>The files take %1 MiB; the server takes bundles of at most %2 MiB, packed.</source>
        <translation>Les fichiers occupent %1&#xa0;Mio&#xa0;; le serveur accepte des bundles de %2&#xa0;Mio au plus, une fois empaquetés.</translation>
    </message>
    <message>
        <source>Packing makes them smaller, perhaps not small enough. The largest files are named.</source>
        <translation>L’empaquetage les réduit, peut-être pas assez. Les plus gros fichiers sont nommés.</translation>
    </message>
    <message>
        <source>bundle over the cap</source>
        <translation>bundle au-dessus de la limite</translation>
    </message>
    <message>
        <source>The bundle has %1 MiB; the server takes at most %2 MiB.</source>
        <translation>Le bundle fait %1&#xa0;Mio&#xa0;; le serveur accepte au plus %2&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Leave out what users do not need: a .waybillignore file says what stays out.</source>
        <translation>Excluez ce dont les utilisateurs n’ont pas besoin&#xa0;: un fichier .waybillignore dit ce qui reste dehors.</translation>
    </message>
    <message>
        <source>bundle has grown</source>
        <translation>le bundle a grossi</translation>
    </message>
    <message>
        <source>The bundle is %1 % larger than the last version: %2 MiB then, %3 MiB now.</source>
        <translation>Le bundle est de %1&#xa0;% plus gros que la dernière version&#xa0;: %2&#xa0;Mio alors, %3&#xa0;Mio maintenant.</translation>
    </message>
    <message>
        <source>Check that nothing came in by mistake. The contents name the largest files.</source>
        <translation>Vérifiez que rien n’y est entré par erreur. Le contenu nomme les plus gros fichiers.</translation>
    </message>
    <message>
        <source>no WebAssembly in the project</source>
        <translation>pas de WebAssembly dans le projet</translation>
    </message>
    <message>
        <source>The project has neither dist/main.wasm nor dist/component.wasm, and its endpoints need one.</source>
        <translation>Le projet n’a ni dist/main.wasm ni dist/component.wasm, et ses points de terminaison en ont besoin.</translation>
    </message>
    <message>
        <source>Build it first. A project without endpoints needs none.</source>
        <translation>Construisez-le d’abord. Un projet sans points de terminaison n’en a pas besoin.</translation>
    </message>
    <message>
        <source>minimal manifest (schema)</source>
        <translation>manifeste minimal (schéma)</translation>
    </message>
    <message>
        <source>The published schema does not know the minimal manifest of older servers.</source>
        <translation>Le schéma publié ne connaît pas le manifeste minimal des anciens serveurs.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it for an older server. For today&apos;s, use name, publisher, version, runtime and ui.</source>
        <translation>Il convient à un ancien serveur. Pour un serveur actuel, utilisez name, publisher, version, runtime et ui.</translation>
    </message>
    <message>
        <source>a field is missing (schema)</source>
        <translation>un champ manque (schéma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; the published schema asks for it.</source>
        <translation>«&#xa0;%1&#xa0;» manque&#xa0;; le schéma publié l’exige.</translation>
    </message>
    <message>
        <source>Add it where you know what belongs there: tools that go by the schema stop here.</source>
        <translation>Ajoutez-le si vous savez ce qui doit y figurer&#xa0;: les outils qui suivent le schéma s’arrêtent ici.</translation>
    </message>
    <message>
        <source>not a text (schema)</source>
        <translation>pas un texte (schéma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text by the published schema, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte d’après le schéma publié, et non %2.</translation>
    </message>
    <message>
        <source>Write it in quotes, or remove it.</source>
        <translation>Écrivez-le entre guillemets, ou supprimez-le.</translation>
    </message>
    <message>
        <source>not a list (schema)</source>
        <translation>pas une liste (schéma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list by the published schema, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste d’après le schéma publié, et non %2.</translation>
    </message>
    <message>
        <source>Write it between [ and ], or remove it.</source>
        <translation>Écrivez-le entre [ et ], ou supprimez-le.</translation>
    </message>
    <message>
        <source>not an object (schema)</source>
        <translation>pas un objet (schéma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object by the published schema, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet d’après le schéma publié, et non %2.</translation>
    </message>
    <message>
        <source>Write it between { and }, or remove it.</source>
        <translation>Écrivez-le entre { et }, ou supprimez-le.</translation>
    </message>
    <message>
        <source>a blank text (schema)</source>
        <translation>un texte vide (schéma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is blank.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Say what it is, or remove it.</source>
        <translation>Dites de quoi il s’agit, ou supprimez-le.</translation>
    </message>
    <message>
        <source>not one of the values (schema)</source>
        <translation>pas l’une des valeurs (schéma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; the published schema knows %3.</source>
        <translation>«&#xa0;%1&#xa0;» est %2&#xa0;; le schéma publié connaît %3.</translation>
    </message>
    <message>
        <source>Use one of these: tools that go by the schema refuse others, and a Runner may not know them.</source>
        <translation>Utilisez l’une d’elles&#xa0;: les outils qui suivent le schéma refusent les autres, et un Runner ne les connaît peut-être pas.</translation>
    </message>
    <message>
        <source>a field that the schema does not know</source>
        <translation>un champ que le schéma ne connaît pas</translation>
    </message>
    <message>
        <source>The published schema knows no field &quot;%1&quot;.</source>
        <translation>Le schéma publié ne connaît pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server overlooks it today. Check its spelling, or remove it.</source>
        <translation>Le serveur n’en tient pas compte aujourd’hui. Vérifiez son orthographe, ou supprimez-le.</translation>
    </message>
    <message>
        <source>a field that the schema is late with</source>
        <translation>un champ que le schéma n’a pas encore</translation>
    </message>
    <message>
        <source>The published schema knows no &quot;%1&quot;, but the platform uses it.</source>
        <translation>Le schéma publié ne connaît pas «&#xa0;%1&#xa0;», mais la plateforme l’utilise.</translation>
    </message>
    <message>
        <source>Nothing has to be done: real manifests have it, and the server takes it.</source>
        <translation>Il n’y a rien à faire&#xa0;: de vrais manifestes l’ont, et le serveur l’accepte.</translation>
    </message>
    <message>
        <source>an empty list (schema)</source>
        <translation>une liste vide (schéma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; the published schema asks for one entry at least.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;; le schéma publié exige au moins une entrée.</translation>
    </message>
    <message>
        <source>Add an endpoint, or leave &quot;api&quot; out.</source>
        <translation>Ajoutez un point de terminaison, ou omettez «&#xa0;api&#xa0;».</translation>
    </message>
    <message>
        <source>a capability twice</source>
        <translation>une capacité en double</translation>
    </message>
    <message>
        <source>The capability %1 stands here a second time.</source>
        <translation>La capacité %1 figure ici une deuxième fois.</translation>
    </message>
    <message>
        <source>Once is enough; the published schema refuses repetitions.</source>
        <translation>Une fois suffit&#xa0;; le schéma publié refuse les répétitions.</translation>
    </message>
    <message>
        <source>a capability without cap:</source>
        <translation>une capacité sans cap:</translation>
    </message>
    <message>
        <source>%1 is the older name of %2.</source>
        <translation>%1 est l’ancien nom de %2.</translation>
    </message>
    <message>
        <source>Older documents leave out &quot;cap:&quot;; the platform grants only the name with it.</source>
        <translation>Les anciens documents omettent &quot;cap:&quot;&#xa0;; la plateforme n’accorde que le nom qui le porte.</translation>
    </message>
    <message>
        <source>a capability in another spelling</source>
        <translation>une capacité orthographiée autrement</translation>
    </message>
    <message>
        <source>%1 is written %2.</source>
        <translation>%1&#xa0;s’écrit %2.</translation>
    </message>
    <message>
        <source>The server compares without case and white space, the published schema does not.</source>
        <translation>Le serveur compare sans tenir compte de la casse ni des espaces blancs, le schéma publié non.</translation>
    </message>
    <message>
        <source>an unknown capability</source>
        <translation>une capacité inconnue</translation>
    </message>
    <message>
        <source>No capability %1 is known.</source>
        <translation>Aucune capacité %1 n’est connue.</translation>
    </message>
    <message>
        <source>Nobody grants it, and the code that needs it will fail. Check its spelling: waybill-cli explain capabilities[] lists them all.</source>
        <translation>Personne ne l’accorde, et le code qui en a besoin échouera. Vérifiez son orthographe&#xa0;: waybill-cli explain capabilities[] les énumère toutes.</translation>
    </message>
    <message>
        <source>a method in lower case</source>
        <translation>une méthode en minuscules</translation>
    </message>
    <message>
        <source>The method %1 is not in upper case.</source>
        <translation>La méthode %1 n’est pas en majuscules.</translation>
    </message>
    <message>
        <source>The server takes it in any case; the published schema wants it in upper case.</source>
        <translation>Le serveur l’accepte quelle que soit la casse&#xa0;; le schéma publié la veut en majuscules.</translation>
    </message>
    <message>
        <source>more for the schema</source>
        <translation>d’autres remarques du schéma</translation>
    </message>
    <message>
        <source>The published schema has more than %1 remarks; %2 of them are left out.</source>
        <translation>Le schéma publié a plus de %1 remarques&#xa0;; %2 d’entre elles sont omises.</translation>
    </message>
    <message>
        <source>Mend those that stand here, and look again.</source>
        <translation>Corrigez celles qui figurent ici, et regardez à nouveau.</translation>
    </message>
    <message>
        <source>name is no reverse domain</source>
        <translation>name n’est pas un domaine inversé</translation>
    </message>
    <message>
        <source>The name %1 does not begin with a domain of yours.</source>
        <translation>Le nom %1 ne commence pas par l’un de vos domaines.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for a domain, last part first, as in &quot;com.acme.reports&quot;: so two publishers never meet.</source>
        <translation>Les documents de la plateforme demandent un domaine, dernière partie en tête, comme &quot;com.acme.reports&quot;&#xa0;: ainsi deux éditeurs ne se heurtent jamais.</translation>
    </message>
    <message>
        <source>version is no semantic version</source>
        <translation>version n’est pas une version sémantique</translation>
    </message>
    <message>
        <source>%1 is no semantic version.</source>
        <translation>%1 n’est pas une version sémantique.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for Semantic Versioning 2.0.0: three numbers without leading zeros, as in 1.4.2 or 1.4.2-rc.1.</source>
        <translation>Les documents de la plateforme demandent la gestion sémantique de version (SemVer) 2.0.0&#xa0;: trois nombres sans zéros en tête, comme 1.4.2 ou 1.4.2-rc.1.</translation>
    </message>
    <message>
        <source>the server chooses the version</source>
        <translation>le serveur choisit la version</translation>
    </message>
    <message>
        <source>%1 lets the server choose the next free patch number.</source>
        <translation>%1 laisse le serveur choisir le prochain numéro de correctif libre.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Give three numbers where the version should be known beforehand.</source>
        <translation>Il n’y a rien à faire. Indiquez trois nombres si la version doit être connue à l’avance.</translation>
    </message>
    <message>
        <source>an endpoint twice</source>
        <translation>un point de terminaison en double</translation>
    </message>
    <message>
        <source>%1 %2 is declared a second time.</source>
        <translation>%1 %2 est déclaré une deuxième fois.</translation>
    </message>
    <message>
        <source>Only one handler can answer. Remove one of the two, or give it another path.</source>
        <translation>Un seul gestionnaire peut répondre. Supprimez l’un des deux, ou donnez-lui un autre chemin.</translation>
    </message>
    <message>
        <source>an endpoint&apos;s path without /</source>
        <translation>le chemin d’un point de terminaison sans /</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not begin with /.</source>
        <translation>Le chemin du point de terminaison %1 ne commence pas par /.</translation>
    </message>
    <message>
        <source>The platform&apos;s documents ask for it, as in &quot;/reports&quot;: without it a call may not find the handler.</source>
        <translation>Les documents de la plateforme le demandent, comme &quot;/reports&quot;&#xa0;: sans lui, un appel ne trouvera peut-être pas le gestionnaire.</translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation>espace blanc autour d’un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has white space at its beginning or end.</source>
        <translation>«&#xa0;%1&#xa0;» a un espace blanc au début ou à la fin.</translation>
    </message>
    <message>
        <source>It is kept as it is, and nobody sees why a name or path does not fit. Remove it.</source>
        <translation>Il est conservé tel quel, et personne ne voit pourquoi un nom ou un chemin ne correspond pas. Supprimez-le.</translation>
    </message>
    <message>
        <source>ui.entry does not exist</source>
        <translation>ui.entry n’existe pas</translation>
    </message>
    <message>
        <source>The page %1 is not in the folder.</source>
        <translation>La page %1 n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The extension would open on an error. Check the path from the top of the folder, upper and lower case, and that the build writes it.</source>
        <translation>L’extension s’ouvrirait sur une erreur. Vérifiez le chemin à partir de la racine du dossier, les majuscules et minuscules, et que le build l’écrit.</translation>
    </message>
    <message>
        <source>assets without a file</source>
        <translation>assets sans fichier</translation>
    </message>
    <message>
        <source>No file matches %1.</source>
        <translation>Aucun fichier ne correspond à %1.</translation>
    </message>
    <message>
        <source>Check the pattern: it counts from the top of the folder, * stays within a folder, ** goes below.</source>
        <translation>Vérifiez le motif&#xa0;: il part de la racine du dossier, * reste dans un dossier, ** descend plus bas.</translation>
    </message>
    <message>
        <source>a precompiled file does not exist</source>
        <translation>un fichier précompilé n’existe pas</translation>
    </message>
    <message>
        <source>The file %2 for the target &quot;%1&quot; is not in the folder.</source>
        <translation>Le fichier %2 pour la cible «&#xa0;%1&#xa0;» n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>Check its path, and that the build writes it.</source>
        <translation>Vérifiez son chemin, et que le build l’écrit.</translation>
    </message>
    <message>
        <source>sbom does not exist</source>
        <translation>sbom n’existe pas</translation>
    </message>
    <message>
        <source>The list of parts %1 is not in the folder.</source>
        <translation>La liste de composants %1 n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>entry does not exist</source>
        <translation>entry n’existe pas</translation>
    </message>
    <message>
        <source>The file %1, which &quot;entry&quot; names, is not in the folder.</source>
        <translation>Le fichier %1, que nomme «&#xa0;entry&#xa0;», n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>Check its path; today&apos;s server refuses the field anyway.</source>
        <translation>Vérifiez son chemin&#xa0;; le serveur actuel refuse de toute façon le champ.</translation>
    </message>
    <message>
        <source>entry.wasm does not exist</source>
        <translation>entry.wasm n’existe pas</translation>
    </message>
    <message>
        <source>The code %1 is not in the folder.</source>
        <translation>Le code %1 n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>Nothing could run. Check the path, and that the build writes it.</source>
        <translation>Rien ne pourrait s’exécuter. Vérifiez le chemin, et que le build l’écrit.</translation>
    </message>
    <message>
        <source>the code does not exist</source>
        <translation>le code n’existe pas</translation>
    </message>
    <message>
        <source>Code is declared, but %1 is not in the folder.</source>
        <translation>Du code est déclaré, mais %1 n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The extension would install, and fail at its first call. Check that the build writes it, or remove the endpoints.</source>
        <translation>L’extension s’installerait, et échouerait à son premier appel. Vérifiez que le build l’écrit, ou supprimez les points de terminaison.</translation>
    </message>
    <message>
        <source>no WebAssembly</source>
        <translation>pas du WebAssembly</translation>
    </message>
    <message>
        <source>%1 does not begin as WebAssembly does.</source>
        <translation>%1 ne commence pas comme du WebAssembly.</translation>
    </message>
    <message>
        <source>The Runner could not load it. Check what the build puts there: it has to begin with the four bytes 00 61 73 6d.</source>
        <translation>Le Runner ne pourrait pas le charger. Vérifiez ce que le build y place&#xa0;: il doit commencer par les quatre octets 00 61 73 6d.</translation>
    </message>
    <message>
        <source>a core module</source>
        <translation>un module de base</translation>
    </message>
    <message>
        <source>%1 is a core module of WebAssembly, not a component.</source>
        <translation>%1 est un module de base de WebAssembly (core module), pas un composant.</translation>
    </message>
    <message>
        <source>Runners of today execute components. Nothing has to be done for a Runner that takes core modules; else build a component, as with jco componentize.</source>
        <translation>Les Runners actuels exécutent des composants. Il n’y a rien à faire pour un Runner qui accepte les modules de base&#xa0;; sinon construisez un composant, par exemple avec jco componentize.</translation>
    </message>
    <message>
        <source>an unknown kind of WebAssembly</source>
        <translation>un type inconnu de WebAssembly</translation>
    </message>
    <message>
        <source>%1 is WebAssembly of a kind that is not known: its header goes on with %2.</source>
        <translation>%1 est du WebAssembly d’un type inconnu&#xa0;: son en-tête se poursuit par %2.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and which version the build&apos;s tools write.</source>
        <translation>Vérifiez que le fichier est complet, et quelle version écrivent les outils du build.</translation>
    </message>
    <message>
        <source>assets were not all compared</source>
        <translation>assets pas tous comparés</translation>
    </message>
    <message>
        <source>%1 patterns of assets were not compared with the files.</source>
        <translation>%1 motifs d’assets n’ont pas été comparés avec les fichiers.</translation>
    </message>
    <message>
        <source>That would take too long here. Use fewer patterns, or plainer ones.</source>
        <translation>Cela prendrait trop de temps ici. Utilisez moins de motifs, ou des motifs plus simples.</translation>
    </message>
    <message>
        <source>a named file is skipped by the Runner</source>
        <translation>un fichier nommé est ignoré par le Runner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which the Runner will leave out.</source>
        <translation>«&#xa0;%1&#xa0;» nomme %2, que le Runner laissera de côté.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the file.</source>
        <translation>Il ignore les chemins dont une partie commence par un point, ceux qui contiennent deux points consécutifs, et les liens. Renommez le fichier.</translation>
    </message>
    <message>
        <source>ui.entry is not served</source>
        <translation>ui.entry n’est pas servie</translation>
    </message>
    <message>
        <source>The page %1 is not below ui/, and the Runner serves nothing else.</source>
        <translation>La page %1 n’est pas sous ui/, et le Runner ne sert rien d’autre.</translation>
    </message>
    <message>
        <source>Move the page and what it loads below ui/, as in &quot;ui/index.html&quot;.</source>
        <translation>Déplacez la page et ce qu’elle charge sous ui/, comme &quot;ui/index.html&quot;.</translation>
    </message>
    <message>
        <source>assets that are all skipped</source>
        <translation>assets tous ignorés</translation>
    </message>
    <message>
        <source>The Runner will leave out every file that %1 matches.</source>
        <translation>Le Runner laissera de côté tous les fichiers qui correspondent à %1.</translation>
    </message>
    <message>
        <source>It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the files.</source>
        <translation>Il ignore les chemins dont une partie commence par un point, ceux qui contiennent deux points consécutifs, et les liens. Renommez les fichiers.</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clé privée</translation>
    </message>
    <message>
        <source>%1 holds a private key (%2): %3, %4 characters.</source>
        <translation>%1 contient une clé privée (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Anybody who gets the bundle gets the key. Leave the file out of the build, and replace the key: it may be in your history already. A key made for tests alone can be waived: waybill-cli waive.</source>
        <translation>Quiconque obtient le bundle obtient la clé. Excluez le fichier du build et remplacez la clé&#xa0;: elle est peut-être déjà dans votre historique. Une clé faite uniquement pour des tests peut faire l’objet d’une dérogation&#xa0;: waybill-cli waive.</translation>
    </message>
    <message>
        <source>private key under a passphrase</source>
        <translation>clé privée sous phrase secrète</translation>
    </message>
    <message>
        <source>%1 holds a private key under a passphrase (%2): %3, %4 characters.</source>
        <translation>%1 contient une clé privée sous phrase secrète (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Whoever gets the bundle can try passphrases for as long as they like. Leave the file out of the build.</source>
        <translation>Quiconque obtient le bundle peut essayer des phrases secrètes aussi longtemps qu’il le veut. Excluez le fichier du build.</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>magasin de clés</translation>
    </message>
    <message>
        <source>%1 is a key store (%2): %3, %4 bytes and more.</source>
        <translation>%1 est un magasin de clés (%2)&#xa0;: %3, %4 octets et plus.</translation>
    </message>
    <message>
        <source>It holds private keys as a rule. Leave the file out of the build; one with certificates alone can be waived: waybill-cli waive.</source>
        <translation>Il contient en règle générale des clés privées. Excluez le fichier du build&#xa0;; s’il ne contient que des certificats, il peut faire l’objet d’une dérogation&#xa0;: waybill-cli waive.</translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation>clé d’un compte de service</translation>
    </message>
    <message>
        <source>%1 holds the private key of a service account (%2): %3, %4 characters.</source>
        <translation>%1 contient la clé privée d’un compte de service (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Leave the file out of the build, delete this key in the console, and make another one where it is needed: on a server.</source>
        <translation>Excluez le fichier du build, supprimez cette clé dans la console, et créez-en une autre là où elle est nécessaire&#xa0;: sur un serveur.</translation>
    </message>
    <message>
        <source>cloud access key</source>
        <translation>clé d’accès cloud</translation>
    </message>
    <message>
        <source>%1 holds a secret access key (%2): %3, %4 characters.</source>
        <translation>%1 contient une clé d’accès secrète (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Deactivate the key at once in the console of the service, then leave it out of the build. Code that runs at the user&apos;s needs temporary credentials.</source>
        <translation>Désactivez tout de suite la clé dans la console du service, puis excluez-la du build. Du code exécuté chez l’utilisateur a besoin d’identifiants temporaires.</translation>
    </message>
    <message>
        <source>id of a cloud access key</source>
        <translation>identifiant d’une clé d’accès cloud</translation>
    </message>
    <message>
        <source>%1 holds the id of an access key (%2): %3, %4 characters.</source>
        <translation>%1 contient l’identifiant d’une clé d’accès (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>The id alone opens nothing. Check that its secret is not in the bundle as well.</source>
        <translation>L’identifiant seul n’ouvre rien. Vérifiez que son secret n’est pas aussi dans le bundle.</translation>
    </message>
    <message>
        <source>Java key store</source>
        <translation>magasin de clés Java</translation>
    </message>
    <message>
        <source>It may hold private keys. Leave it out of the build unless it holds certificates alone.</source>
        <translation>Il contient peut-être des clés privées. Excluez-le du build, sauf s’il ne contient que des certificats.</translation>
    </message>
    <message>
        <source>access token of a service</source>
        <translation>jeton d’accès d’un service</translation>
    </message>
    <message>
        <source>%1 holds an access token or secret key of %2: %3, %4 characters.</source>
        <translation>%1 contient un jeton d’accès ou une clé secrète de %2&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Revoke it at the service: it counts as known once it was published. Then leave it out of the build, and read it at run time. One that is not real can be waived: waybill-cli waive.</source>
        <translation>Révoquez-le auprès du service&#xa0;: une fois publié, il est réputé connu. Puis excluez-le du build, et lisez-le à l’exécution. Un jeton qui n’est pas réel peut faire l’objet d’une dérogation&#xa0;: waybill-cli waive.</translation>
    </message>
    <message>
        <source>key of a service that may be public</source>
        <translation>clé d’un service, peut-être publique</translation>
    </message>
    <message>
        <source>%1 holds a key of %2: %3, %4 characters.</source>
        <translation>%1 contient une clé de %2&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Some keys of this form are meant for browsers. Check what this one may do, and restrict it to your addresses; else revoke it.</source>
        <translation>Certaines clés de cette forme sont destinées aux navigateurs. Vérifiez ce que celle-ci permet, et limitez-la à vos adresses&#xa0;; sinon révoquez-la.</translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation>adresse de webhook</translation>
    </message>
    <message>
        <source>%1 holds the address of a webhook of %2: %3, %4 characters.</source>
        <translation>%1 contient l’adresse d’un webhook de %2&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Whoever knows the address can post there. Let a server of yours do it, and make a new address.</source>
        <translation>Quiconque connaît l’adresse peut y publier des messages. Confiez cela à l’un de vos serveurs, et créez une nouvelle adresse.</translation>
    </message>
    <message>
        <source>shared access signature</source>
        <translation>signature d’accès partagé</translation>
    </message>
    <message>
        <source>%1 holds a shared access signature (%2): %3, %4 characters.</source>
        <translation>%1 contient une signature d’accès partagé (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>It opens what it was made for until it expires. Check that this is meant for everybody, or make a new one for a server.</source>
        <translation>Elle ouvre ce pour quoi elle a été faite jusqu’à son expiration. Vérifiez qu’elle est destinée à tous, ou créez-en une nouvelle pour un serveur.</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>%1 holds a token that a server has signed (%2): %3, %4 characters.</source>
        <translation>%1 contient un jeton qu’un serveur a signé (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Until it expires it speaks for somebody. Leave it out of the build; one that is meant for everybody can be waived: waybill-cli waive.</source>
        <translation>Jusqu’à son expiration, il parle au nom de quelqu’un. Excluez-le du build&#xa0;; s’il est destiné à tous, il peut faire l’objet d’une dérogation&#xa0;: waybill-cli waive.</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>mot de passe dans une adresse</translation>
    </message>
    <message>
        <source>%1 holds an address with a password (%2): %3, %4 characters.</source>
        <translation>%1 contient une adresse avec un mot de passe (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Change the password, and read it at run time from where no user sees it.</source>
        <translation>Changez le mot de passe, et lisez-le à l’exécution là où aucun utilisateur ne le voit.</translation>
    </message>
    <message>
        <source>password in a connection string</source>
        <translation>mot de passe dans une chaîne de connexion</translation>
    </message>
    <message>
        <source>%1 holds a connection string with a password (%2): %3, %4 characters.</source>
        <translation>%1 contient une chaîne de connexion avec un mot de passe (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Change the password, and let a server of yours connect: users of an extension should not reach the database.</source>
        <translation>Changez le mot de passe, et laissez l’un de vos serveurs se connecter&#xa0;: les utilisateurs d’une extension ne devraient pas atteindre la base de données.</translation>
    </message>
    <message>
        <source>saved login</source>
        <translation>identifiants de connexion enregistrés</translation>
    </message>
    <message>
        <source>%1 holds the saved login of a tool (%2): %3, %4 characters.</source>
        <translation>%1 contient les identifiants de connexion enregistrés d’un outil (%2)&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Revoke the login, and keep the tool&apos;s file outside of the folder that is packed.</source>
        <translation>Révoquez ces identifiants, et gardez le fichier de l’outil hors du dossier qui est empaqueté.</translation>
    </message>
    <message>
        <source>value that looks like a secret</source>
        <translation>valeur qui ressemble à un secret</translation>
    </message>
    <message>
        <source>%1 sets %2 to what looks like a secret: %3, %4 characters.</source>
        <translation>%1 donne à %2 ce qui ressemble à un secret&#xa0;: %3, %4 caractères.</translation>
    </message>
    <message>
        <source>Where it is one, revoke it and read it at run time. Where it is none, waive it with the reason: waybill-cli waive.</source>
        <translation>Si c’en est un, révoquez-le et lisez-le à l’exécution. Si ce n’en est pas un, accordez une dérogation avec la raison&#xa0;: waybill-cli waive.</translation>
    </message>
    <message>
        <source>more secrets than are told</source>
        <translation>plus de secrets qu’il n’en est signalé</translation>
    </message>
    <message>
        <source>%1 holds more that looks like secrets than the %2 that are told.</source>
        <translation>%1 contient plus d’éléments ressemblant à des secrets que les %2 qui sont signalés.</translation>
    </message>
    <message>
        <source>Look at the file as a whole: it may be a dump, or data for tests, that does not belong into the bundle.</source>
        <translation>Examinez le fichier dans son ensemble&#xa0;: c’est peut-être un vidage, ou des données de test, qui n’ont pas leur place dans le bundle.</translation>
    </message>
    <message>
        <source>file of environment variables</source>
        <translation>fichier de variables d’environnement</translation>
    </message>
    <message>
        <source>%1 is a file of environment variables.</source>
        <translation>%1 est un fichier de variables d’environnement.</translation>
    </message>
    <message>
        <source>Such files hold passwords and tokens as a rule. Leave it out of the build.</source>
        <translation>De tels fichiers contiennent en règle générale des mots de passe et des jetons. Excluez-le du build.</translation>
    </message>
    <message>
        <source>folder of version control</source>
        <translation>dossier de gestion de versions</translation>
    </message>
    <message>
        <source>%1 is a folder of version control.</source>
        <translation>%1 est un dossier de gestion de versions.</translation>
    </message>
    <message>
        <source>It holds everything that was ever committed. Leave it out of the build.</source>
        <translation>Il contient tout ce qui a jamais été validé dans le dépôt. Excluez-le du build.</translation>
    </message>
    <message>
        <source>folder of packages</source>
        <translation>dossier de paquets</translation>
    </message>
    <message>
        <source>%1 holds the packages of the build.</source>
        <translation>%1 contient les paquets du build.</translation>
    </message>
    <message>
        <source>Let the bundler put into the build what is needed, and leave this folder out.</source>
        <translation>Laissez l’outil de regroupement (bundler) mettre dans le build ce qui est nécessaire, et excluez ce dossier.</translation>
    </message>
    <message>
        <source>source map</source>
        <translation>source map</translation>
    </message>
    <message>
        <source>%1 is a source map.</source>
        <translation>%1 est une source map.</translation>
    </message>
    <message>
        <source>It shows your sources to everybody. Where that is not meant, switch source maps off in the build.</source>
        <translation>Elle montre vos sources à tous. Si ce n’est pas voulu, désactivez les source maps dans le build.</translation>
    </message>
    <message>
        <source>source map inside a file</source>
        <translation>source map dans un fichier</translation>
    </message>
    <message>
        <source>%1 has its source map inside.</source>
        <translation>%1 contient sa source map.</translation>
    </message>
    <message>
        <source>It shows your sources to everybody, and makes the file larger. Where that is not meant, switch it off in the build.</source>
        <translation>Elle montre vos sources à tous, et grossit le fichier. Si ce n’est pas voulu, désactivez-la dans le build.</translation>
    </message>
    <message>
        <source>file of an editor or a system</source>
        <translation>fichier d’un éditeur de texte ou d’un système</translation>
    </message>
    <message>
        <source>%1 was made by an editor or a file manager.</source>
        <translation>%1 a été créé par un éditeur de texte ou un gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Nobody needs it. Leave it out of the build.</source>
        <translation>Personne n’en a besoin. Excluez-le du build.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>%1 is a log.</source>
        <translation>%1 est un journal.</translation>
    </message>
    <message>
        <source>Logs tell of your computer, and at times of passwords. Leave it out of the build.</source>
        <translation>Les journaux parlent de votre ordinateur, et parfois de mots de passe. Excluez-le du build.</translation>
    </message>
    <message>
        <source>file in which a tool keeps logins</source>
        <translation>fichier où un outil garde des identifiants</translation>
    </message>
    <message>
        <source>%1 is a file in which a tool keeps its logins.</source>
        <translation>%1 est un fichier dans lequel un outil garde ses identifiants de connexion.</translation>
    </message>
    <message>
        <source>Leave it out of the build, whatever it holds today.</source>
        <translation>Excluez-le du build, quel que soit son contenu actuel.</translation>
    </message>
    <message>
        <source>private key by its name</source>
        <translation>clé privée d’après son nom</translation>
    </message>
    <message>
        <source>%1 has the name of a private key.</source>
        <translation>%1 porte le nom d’une clé privée.</translation>
    </message>
    <message>
        <source>Check what it is. A private key does not belong into a bundle.</source>
        <translation>Vérifiez de quoi il s’agit. Une clé privée n’a pas sa place dans un bundle.</translation>
    </message>
    <message>
        <source>memory dump</source>
        <translation>vidage mémoire</translation>
    </message>
    <message>
        <source>%1 is the memory of a program that crashed.</source>
        <translation>%1 est la mémoire d’un programme qui a planté.</translation>
    </message>
    <message>
        <source>Whatever the program knew is in it. Leave it out of the build.</source>
        <translation>Tout ce que le programme savait s’y trouve. Excluez-le du build.</translation>
    </message>
    <message>
        <source>waiver that waives nothing</source>
        <translation>dérogation sans objet</translation>
    </message>
    <message>
        <source>The waiver of %1 in %2 is about nothing that is there now.</source>
        <translation>La dérogation pour %1 dans %2 ne concerne rien de ce qui s’y trouve à présent.</translation>
    </message>
    <message>
        <source>What it was about has changed or is gone. Remove it from .waybill-waivers.json.</source>
        <translation>Ce qu’elle concernait a changé ou disparu. Supprimez-la de .waybill-waivers.json.</translation>
    </message>
    <message>
        <source>waivers cannot be read</source>
        <translation>dérogations illisibles</translation>
    </message>
    <message>
        <source>The waivers in %1 cannot be read, so nothing is waived: %2</source>
        <translation>Les dérogations de %1 ne peuvent pas être lues, donc aucune n’est accordée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mend the file, or move it away and waive again: waybill-cli waive.</source>
        <translation>Corrigez le fichier, ou déplacez-le et accordez à nouveau les dérogations&#xa0;: waybill-cli waive.</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Dérogation accordée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Remove the field &quot;%1&quot;.</source>
        <translation>Supprimer le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rename the field &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Renommer le champ «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot; that stands before this one.</source>
        <translation>Supprimer le champ «&#xa0;%1&#xa0;» qui se trouve avant celui-ci.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation>Ajouter &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>Écrire %1 à la place.</translation>
    </message>
    <message>
        <source>Remove the white space around it.</source>
        <translation>Supprimer les espaces blancs autour.</translation>
    </message>
    <message>
        <source>Put a / in front.</source>
        <translation>Placer un / devant.</translation>
    </message>
    <message>
        <source>Remove the entry %1.</source>
        <translation>Supprimer l’entrée %1.</translation>
    </message>
    <message>
        <source>Remove the byte order mark.</source>
        <translation>Supprimer la marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>Supprimer la virgule avant le crochet fermant.</translation>
    </message>
    <message>
        <source>Write the character %1 as an escape.</source>
        <translation>Écrire le caractère %1 sous forme d’échappement.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%L1 files</source>
        <translation>%L1 fichiers</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1&#xa0;s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1&#xa0;min environ</translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation>encore plus d’une heure</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing was published. An uploaded copy may be on the server still; it does no harm, and nobody can install it.</source>
        <translation>Rien n’a été publié. Une copie téléversée est peut-être encore sur le serveur&#xa0;; elle ne nuit pas, et personne ne peut l’installer.</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and no usable answer came.</source>
        <translation>La version est peut-être publiée, peut-être pas&#xa0;: le serveur avait tout ce dont il avait besoin, et aucune réponse exploitable n’est venue.</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>La version est publiée.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>La version est publiée, et le stockage du serveur contient ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The bundle is being sent. Nothing is published yet.</source>
        <translation>Le bundle est en cours d’envoi. Rien n’est encore publié.</translation>
    </message>
    <message>
        <source>The bundle is uploaded. Nothing is published yet.</source>
        <translation>Le bundle est téléversé. Rien n’est encore publié.</translation>
    </message>
    <message>
        <source>The version is published; what follows is not over.</source>
        <translation>La version est publiée&#xa0;; la suite n’est pas terminée.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent; what follows is not over.</source>
        <translation>La version est publiée, et le stockage du serveur contient ce qui a été envoyé&#xa0;; la suite n’est pas terminée.</translation>
    </message>
    <message>
        <source>The server refused it. What was uploaded is being removed.</source>
        <translation>Le serveur l’a refusée. Ce qui a été téléversé est en cours de suppression.</translation>
    </message>
    <message>
        <source>The server was told to publish it, and has not answered yet. It may be published already.</source>
        <translation>Le serveur a reçu l’ordre de la publier, et n’a pas encore répondu. Elle est peut-être déjà publiée.</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it where it runs.</source>
        <translation>Attendez qu’elle se termine, ou arrêtez-la là où elle s’exécute.</translation>
    </message>
    <message>
        <source>Go on to send it again, or dismiss it.</source>
        <translation>Reprenez-la pour l’envoyer à nouveau, ou classez-la.</translation>
    </message>
    <message>
        <source>Go on to check and install what is left of it, or dismiss it: the publish stands.</source>
        <translation>Reprenez-la pour vérifier et installer ce qui reste à faire, ou classez-la&#xa0;: la publication reste acquise.</translation>
    </message>
    <message>
        <source>Did not end: nothing was sent</source>
        <translation>Inachevée&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing was published, and nothing was left on the server.</source>
        <translation>Rien n’a été publié, et rien n’a été laissé sur le serveur.</translation>
    </message>
    <message>
        <source>Did not end: it broke off while the bundle was sent</source>
        <translation>Inachevée&#xa0;: interrompue pendant l’envoi du bundle</translation>
    </message>
    <message>
        <source>Did not end: uploaded, not published</source>
        <translation>Inachevée&#xa0;: téléversée, non publiée</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy is on the server still; nobody can install it.</source>
        <translation>Rien n’a été publié. La copie téléversée est encore sur le serveur&#xa0;; personne ne peut l’installer.</translation>
    </message>
    <message>
        <source>Go on to publish it, or clean up to remove the uploaded copy.</source>
        <translation>Reprenez pour la publier, ou nettoyez pour supprimer la copie téléversée.</translation>
    </message>
    <message>
        <source>Published, but what was to follow did not end</source>
        <translation>Publiée, mais la suite est inachevée</translation>
    </message>
    <message>
        <source>Published and checked, but what was to follow did not end</source>
        <translation>Publiée et vérifiée, mais la suite est inachevée</translation>
    </message>
    <message>
        <source>Refused by the server, and not cleaned up</source>
        <translation>Refusée par le serveur, et non nettoyée</translation>
    </message>
    <message>
        <source>Clean up to remove the uploaded copy, or dismiss it.</source>
        <translation>Nettoyez pour supprimer la copie téléversée, ou classez-la.</translation>
    </message>
    <message>
        <source>Check again: the server is asked what became of it, and nothing is published twice.</source>
        <translation>Vérifiez à nouveau&#xa0;: on demande au serveur ce qu’elle est devenue, et rien n’est publié deux fois.</translation>
    </message>
    <message>
        <source>The server says that the version is published; what it has stored could not be confirmed.</source>
        <translation>Le serveur dit que la version est publiée&#xa0;; ce qu’il a stocké n’a pas pu être confirmé.</translation>
    </message>
    <message>
        <source>This version was published before; what is there is unchanged, and nothing was added.</source>
        <translation>Cette version a été publiée auparavant&#xa0;; ce qui s’y trouve est inchangé, et rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published.</source>
        <translation>Le serveur l’a refusée. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Published, not installed</source>
        <translation>Publiée, non installée</translation>
    </message>
    <message>
        <source>Published; it is not known whether it is installed</source>
        <translation>Publiée&#xa0;; on ne sait pas si elle est installée</translation>
    </message>
    <message>
        <source>Published, but not confirmed in the store</source>
        <translation>Publiée, mais non confirmée dans le stockage</translation>
    </message>
    <message>
        <source>Publish again to find out: where the version is published, the server says so, and nothing is doubled.</source>
        <translation>Publiez à nouveau pour le savoir&#xa0;: si la version est publiée, le serveur le dit, et rien n’est fait en double.</translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Publish it again where it is still wanted.</source>
        <translation>Publiez-la à nouveau si elle est encore souhaitée.</translation>
    </message>
    <message>
        <source>Install it again, or in the server&apos;s own pages.</source>
        <translation>Installez-la à nouveau, ou dans les pages du serveur.</translation>
    </message>
    <message>
        <source>It was not to be installed.</source>
        <translation>Elle ne devait pas être installée.</translation>
    </message>
    <message>
        <source>It is installed for the tenant.</source>
        <translation>Elle est installée pour le locataire.</translation>
    </message>
    <message>
        <source>It is not installed for the tenant.</source>
        <translation>Elle n’est pas installée pour le locataire.</translation>
    </message>
    <message>
        <source>It is not known whether it is installed for the tenant.</source>
        <translation>On ne sait pas si elle est installée pour le locataire.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication en cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Classée</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (tentative %2)</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1&#xa0;: commencé</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>The history says the same.</source>
        <translation>L’historique dit la même chose.</translation>
    </message>
    <message>
        <source>This history does not have the publish: not compared with it.</source>
        <translation>Cet historique n’a pas la publication&#xa0;: pas de comparaison avec lui.</translation>
    </message>
    <message>
        <source>The bundle is the one that was published.</source>
        <translation>Le bundle est celui qui a été publié.</translation>
    </message>
    <message>
        <source>Not compared with a bundle.</source>
        <translation>Non comparé avec un bundle.</translation>
    </message>
    <message>
        <source>The server&apos;s store holds what it says.</source>
        <translation>Le stockage du serveur contient ce qu’il dit.</translation>
    </message>
    <message>
        <source>The server&apos;s store was not asked: no storage check is set up for it here.</source>
        <translation>Le stockage du serveur n’a pas été interrogé&#xa0;: aucune vérification du stockage n’est configurée ici pour lui.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Packs, checks and publishes extension bundles.</source>
        <translation>Empaquette, vérifie et publie des bundles d’extension.</translation>
    </message>
    <message>
        <source>A dist or project folder, a .zip or .7z of one, or a bundle (.tar.zst), to open.</source>
        <translation>Ce qu’il faut ouvrir : un dossier dist ou de projet, son archive .zip ou .7z, ou un bundle (.tar.zst).</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The server&apos;s rules accept the manifest.</source>
        <translation>Les règles du serveur acceptent le manifeste.</translation>
    </message>
    <message>
        <source>The server may refuse the manifest.</source>
        <translation>Le serveur refusera peut-être le manifeste.</translation>
    </message>
    <message>
        <source>The server would refuse the manifest.</source>
        <translation>Le serveur refuserait le manifeste.</translation>
    </message>
    <message>
        <source>The manifest was not checked.</source>
        <translation>Le manifeste n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>The bundle has %1; the server takes up to %2.</source>
        <translation>Le bundle fait %1&#xa0;; le serveur accepte jusqu’à %2.</translation>
    </message>
    <message>
        <source>The server takes a bundle of this size.</source>
        <translation>Le serveur accepte un bundle de cette taille.</translation>
    </message>
    <message>
        <source>The server may refuse a bundle of this size.</source>
        <translation>Le serveur refusera peut-être un bundle de cette taille.</translation>
    </message>
    <message>
        <source>The bundle cannot be sent.</source>
        <translation>Le bundle ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The bundle&apos;s size is not known.</source>
        <translation>La taille du bundle n’est pas connue.</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it: %1.</source>
        <translation>Le bundle a le SHA-256 consigné à côté de lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The bundle has the SHA-256 that was written down beside it.</source>
        <translation>Le bundle a le SHA-256 consigné à côté de lui.</translation>
    </message>
    <message>
        <source>The file beside the bundle holds no SHA-256 to compare with.</source>
        <translation>Le fichier à côté du bundle ne contient pas de SHA-256 avec lequel comparer.</translation>
    </message>
    <message>
        <source>The bundle is not the one whose SHA-256 was written down beside it.</source>
        <translation>Le bundle n’est pas celui dont le SHA-256 a été consigné à côté de lui.</translation>
    </message>
    <message>
        <source>No SHA-256 stands beside the bundle to compare it with.</source>
        <translation>Aucun SHA-256 ne se trouve à côté du bundle pour le comparer.</translation>
    </message>
    <message>
        <source>The signature (%1) is over these very bytes. Signer: %2.</source>
        <translation>La signature (%1) porte sur ces octets mêmes. Signataire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The signature is over these very bytes.</source>
        <translation>La signature porte sur ces octets mêmes.</translation>
    </message>
    <message>
        <source>The signature is over these very bytes, but its key may not sign now.</source>
        <translation>La signature porte sur ces octets mêmes, mais sa clé ne peut pas signer actuellement.</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle.</source>
        <translation>La signature ne correspond pas au bundle.</translation>
    </message>
    <message>
        <source>The signature cannot be checked here.</source>
        <translation>La signature ne peut pas être vérifiée ici.</translation>
    </message>
    <message>
        <source>Nobody on the way to %1 can read what is sent.</source>
        <translation>Personne sur le trajet vers %1 ne peut lire ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>Personne sur le trajet ne peut lire ce qui est envoyé.</translation>
    </message>
    <message>
        <source>What is sent can be read and changed on the way, as you allowed it.</source>
        <translation>Ce qui est envoyé peut être lu et modifié sur le trajet, comme vous l’avez autorisé.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address.</source>
        <translation>Rien ne peut être envoyé à cette adresse.</translation>
    </message>
    <message>
        <source>The address was not checked.</source>
        <translation>L’adresse n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The server answered within %1 ms.</source>
        <translation>Le serveur a répondu en %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>The server was reached.</source>
        <translation>Le serveur a été joint.</translation>
    </message>
    <message>
        <source>The server was reached with difficulty.</source>
        <translation>Le serveur a été joint avec difficulté.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Le serveur n’a pas été joint.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>Le serveur n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and %2 vouches for the server.</source>
        <translation>La connexion est chiffrée (%1), et %2 se porte garant du serveur.</translation>
    </message>
    <message>
        <source>The connection does not leave this computer.</source>
        <translation>La connexion ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <translation>Aucune connexion sûre n’a pu être établie.</translation>
    </message>
    <message>
        <source>Whether the connection is safe is not known.</source>
        <translation>On ne sait pas si la connexion est sûre.</translation>
    </message>
    <message>
        <source>You may publish to this server.</source>
        <translation>Vous êtes autorisé à publier sur ce serveur.</translation>
    </message>
    <message>
        <source>The server cannot say now whether you may publish.</source>
        <translation>Le serveur ne peut pas dire actuellement si vous êtes autorisé à publier.</translation>
    </message>
    <message>
        <source>The server does not let you publish.</source>
        <translation>Le serveur ne vous laisse pas publier.</translation>
    </message>
    <message>
        <source>Whether you may publish is not known.</source>
        <translation>On ne sait pas si vous êtes autorisé à publier.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart.</source>
        <translation>L’horloge de cet ordinateur et celle du serveur diffèrent de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>L’horloge de cet ordinateur et celle du serveur concordent.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are %1 s apart: that is much.</source>
        <translation>L’horloge de cet ordinateur et celle du serveur diffèrent de %1&#xa0;s&#xa0;: c’est beaucoup.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s are too far apart.</source>
        <translation>L’horloge de cet ordinateur et celle du serveur diffèrent trop.</translation>
    </message>
    <message>
        <source>The server did not tell its time.</source>
        <translation>Le serveur n’a pas indiqué son heure.</translation>
    </message>
    <message>
        <source>The server chooses the next free version for %1.</source>
        <translation>Le serveur choisit la prochaine version libre pour %1.</translation>
    </message>
    <message>
        <source>The version is free.</source>
        <translation>La version est libre.</translation>
    </message>
    <message>
        <source>These very bytes are in the server&apos;s store already: version %1 may exist.</source>
        <translation>Ces octets mêmes sont déjà dans le stockage du serveur&#xa0;: la version %1 existe peut-être.</translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation>La version %1 est déjà publiée.</translation>
    </message>
    <message>
        <source>Whether version %1 is free is not known: the server offers no question for it.</source>
        <translation>On ne sait pas si la version %1 est libre&#xa0;: le serveur ne permet pas de le demander.</translation>
    </message>
    <message>
        <source>The bundle is sent with a signature.</source>
        <translation>Le bundle est envoyé avec une signature.</translation>
    </message>
    <message>
        <source>The server may demand a signature.</source>
        <translation>Le serveur exigera peut-être une signature.</translation>
    </message>
    <message>
        <source>The server took signed bundles only, and this one is not signed.</source>
        <translation>Le serveur n’acceptait que des bundles signés, et celui-ci n’est pas signé.</translation>
    </message>
    <message>
        <source>Whether the server demands a signature is not known: it offers no question for it.</source>
        <translation>On ne sait pas si le serveur exige une signature&#xa0;: il ne permet pas de le demander.</translation>
    </message>
    <message>
        <source>The server&apos;s store (%1) can be looked into.</source>
        <translation>Le stockage du serveur (%1) peut être consulté.</translation>
    </message>
    <message>
        <source>The server&apos;s store can be looked into.</source>
        <translation>Le stockage du serveur peut être consulté.</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be looked into: what is published will not be checked there.</source>
        <translation>Le stockage du serveur ne peut pas être consulté&#xa0;: ce qui est publié n’y sera pas vérifié.</translation>
    </message>
    <message>
        <source>The server&apos;s store cannot be used.</source>
        <translation>Le stockage du serveur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>No store of the server is set up to be looked into.</source>
        <translation>Aucun stockage du serveur n’est configuré pour être consulté.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
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
        <translation>Rien n’a été publié, et rien n’a été laissé sur le serveur.</translation>
    </message>
    <message>
        <source>The bundle was sent, but the server did not confirm that it is stored. Nothing was published.</source>
        <translation>Le bundle a été envoyé, mais le serveur n’a pas confirmé qu’il est stocké. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy could not be removed; it does no harm, and nobody can install it.</source>
        <translation>Le bundle a été téléversé mais non publié. La copie téléversée n’a pas pu être supprimée&#xa0;; elle ne nuit pas, et personne ne peut l’installer.</translation>
    </message>
    <message>
        <source>Nothing was published. The uploaded copy was removed from the server.</source>
        <translation>Rien n’a été publié. La copie téléversée a été supprimée du serveur.</translation>
    </message>
    <message>
        <source>The bundle was uploaded but not published. The uploaded copy was removed again.</source>
        <translation>Le bundle a été téléversé mais non publié. La copie téléversée a été supprimée.</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>La version est publiée.</translation>
    </message>
    <message>
        <source>The version is published, and the server&apos;s store holds what was sent.</source>
        <translation>La version est publiée, et le stockage du serveur contient ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The version that is there is unchanged; the server does not say with which bytes it was published.</source>
        <translation>La version qui s’y trouve est inchangée&#xa0;; le serveur ne dit pas avec quels octets elle a été publiée.</translation>
    </message>
    <message>
        <source>It is published with these same bytes: there is nothing left to do.</source>
        <translation>Elle est publiée avec ces mêmes octets&#xa0;: il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>It is published with other bytes, which are unchanged. Yours were not published.</source>
        <translation>Elle est publiée avec d’autres octets, qui sont inchangés. Les vôtres n’ont pas été publiés.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published, and nothing was left on the server.</source>
        <translation>Le serveur l’a refusée. Rien n’a été publié, et rien n’a été laissé sur le serveur.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was published. The uploaded copy could not be removed; it does no harm.</source>
        <translation>Le serveur l’a refusée. Rien n’a été publié. La copie téléversée n’a pas pu être supprimée&#xa0;; elle ne nuit pas.</translation>
    </message>
    <message>
        <source>The version may be published by this, or by somebody else: the server has it now, and does not say with which bytes.</source>
        <translation>La version a peut-être été publiée par cette opération, ou par quelqu’un d’autre&#xa0;: le serveur l’a maintenant, et ne dit pas avec quels octets.</translation>
    </message>
    <message>
        <source>The version may be published, or may not: the server had everything it needed, and did not give a usable answer.</source>
        <translation>La version est peut-être publiée, peut-être pas&#xa0;: le serveur avait tout ce dont il avait besoin, et n’a pas donné de réponse exploitable.</translation>
    </message>
    <message>
        <source>Check again: the server is asked once more, and its store where that is set up; nothing is published twice. Keep the request ids for the administrator.</source>
        <translation>Vérifiez à nouveau&#xa0;: le serveur est interrogé encore une fois, ainsi que son stockage s’il est configuré&#xa0;; rien n’est publié deux fois. Gardez les identifiants de requête pour l’administrateur.</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publiée</translation>
    </message>
    <message>
        <source>Not published: sent, not confirmed</source>
        <translation>Non publiée&#xa0;: envoyée, non confirmée</translation>
    </message>
    <message>
        <source>Not published: uploaded only</source>
        <translation>Non publiée&#xa0;: téléversée seulement</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Published and checked</source>
        <translation>Publiée et vérifiée</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusée par le serveur</translation>
    </message>
    <message>
        <source>It is not known whether it is published</source>
        <translation>On ne sait pas si elle est publiée</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Searching for secrets</source>
        <translation>Recherche de secrets</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetage</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Lecture du bundle</translation>
    </message>
    <message>
        <source>Checking the bundle&apos;s SHA-256</source>
        <translation>Vérification du SHA-256 du bundle</translation>
    </message>
    <message>
        <source>Signing the bundle</source>
        <translation>Signature du bundle</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Vérification de la signature</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Téléversement</translation>
    </message>
    <message>
        <source>Publishing (cannot be stopped now)</source>
        <translation>Publication (ne peut plus être arrêtée)</translation>
    </message>
    <message>
        <source>Finding out whether it is published</source>
        <translation>Recherche de l’état de la publication</translation>
    </message>
    <message>
        <source>Checking what the server has stored</source>
        <translation>Vérification de ce que le serveur a stocké</translation>
    </message>
    <message>
        <source>Installing for the tenant</source>
        <translation>Installation pour le locataire</translation>
    </message>
    <message>
        <source>Waiting before the next attempt</source>
        <translation>Attente avant la prochaine tentative</translation>
    </message>
    <message>
        <source>Removing the uploaded copy</source>
        <translation>Suppression de la copie téléversée</translation>
    </message>
    <message>
        <source>Building the project</source>
        <translation>Construction du projet</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Yes: the bundle is byte for byte what was signed.</source>
        <translation>Oui&#xa0;: le bundle est octet pour octet ce qui a été signé.</translation>
    </message>
    <message>
        <source>No: the signature is not one of these bytes, or is of a form that proves nothing.</source>
        <translation>Non&#xa0;: la signature ne porte pas sur ces octets, ou est d’une forme qui ne prouve rien.</translation>
    </message>
    <message>
        <source>Not known: the signature could not be checked.</source>
        <translation>Inconnu&#xa0;: la signature n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Nobody: a bad signature names no one.</source>
        <translation>Personne&#xa0;: une mauvaise signature ne désigne personne.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>The owner of this %1 key; the key itself carries no name.</source>
        <translation>Le propriétaire de cette clé %1&#xa0;; la clé elle-même ne porte pas de nom.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2), certified by %3.</source>
        <translation>%1 (%2), certifié par %3.</translation>
    </message>
    <message>
        <source>A time-stamping authority saw it on %1.</source>
        <translation>Une autorité d’horodatage l’a attestée le %1.</translation>
    </message>
    <message>
        <source>The signer gives the time %1.</source>
        <translation>Le signataire indique la date %1.</translation>
    </message>
    <message>
        <source>Yes: this signer is known.</source>
        <translation>Oui&#xa0;: ce signataire est connu.</translation>
    </message>
    <message>
        <source>Not yet: nothing is remembered of who signs this. Compare the fingerprint with the signer over another way before you remember it.</source>
        <translation>Pas encore&#xa0;: rien n’est mémorisé sur le signataire de cette extension. Comparez l’empreinte avec le signataire par une autre voie avant de le mémoriser.</translation>
    </message>
    <message>
        <source>No: it is signed with another key than last time. Ask the publisher over another way whether the key was replaced.</source>
        <translation>Non&#xa0;: la signature provient d’une autre clé que la dernière fois. Demandez à l’éditeur par une autre voie si la clé a été remplacée.</translation>
    </message>
    <message>
        <source>No: %1. %2</source>
        <translation>Non&#xa0;: %1. %2</translation>
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
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>key file, until Waybill is closed</source>
        <translation>fichier de clé, jusqu’à la fermeture de Waybill</translation>
    </message>
    <message>
        <source>held by gpg-agent</source>
        <translation>détenue par gpg-agent</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>sur un jeton matériel</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>good</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>avec des avertissements</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>avec des erreurs</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BuildView</name>
    <message>
        <source>Show what it &amp;writes</source>
        <translation>Afficher la s&amp;ortie</translation>
    </message>
    <message>
        <source>With its en&amp;vironment</source>
        <translation>Avec son en&amp;vironnement</translation>
    </message>
    <message>
        <source>Build command</source>
        <translation>Commande de build</translation>
    </message>
    <message>
        <source>Empty: the script &quot;build&quot; of package.json. It is no line of a shell: words are split at white space, and &quot;...&quot; keeps some together.</source>
        <translation>Vide&#xa0;: le script «&#xa0;build&#xa0;» de package.json. Ce n’est pas une ligne de shell&#xa0;: les mots sont séparés aux espaces, et &quot;...&quot; en garde plusieurs ensemble.</translation>
    </message>
    <message>
        <source>The variables that the build gets. Waybill&apos;s own keys and passphrases are not among them.</source>
        <translation>Les variables que reçoit le build. Les clés et phrases secrètes de Waybill n’en font pas partie.</translation>
    </message>
    <message>
        <source>What the build writes</source>
        <translation>Sortie du build</translation>
    </message>
    <message>
        <source>B&amp;uild:</source>
        <translation>B&amp;uild&#xa0;:</translation>
    </message>
    <message>
        <source>package.json has no script &quot;build&quot;</source>
        <translation>package.json n’a pas de script «&#xa0;build&#xa0;»</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>Arrêter le build</translation>
    </message>
    <message>
        <source>&amp;Build the project</source>
        <translation>&amp;Construire le projet</translation>
    </message>
    <message>
        <source>Building in %1…</source>
        <translation>Build en cours dans %1…</translation>
    </message>
    <message>
        <source>The build was stopped.</source>
        <translation>Le build a été arrêté.</translation>
    </message>
    <message>
        <source>The build succeeded.</source>
        <translation>Le build a réussi.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundleManifestView</name>
    <message>
        <source>Source of manifest.json</source>
        <translation>Source de manifest.json</translation>
    </message>
    <message>
        <source>Problems of the bundle</source>
        <translation>Problèmes du bundle</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>La touche Entrée mène à l’endroit d’un problème</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the bundle.</source>
        <translation>Il n’y a pas de manifest.json à la racine du bundle.</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>Le serveur accepterait ce manifeste.</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>Le serveur refuserait ce manifeste.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::BundlePage</name>
    <message>
        <source>&amp;Pack</source>
        <translation>Em&amp;paqueter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Fichier du bundle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the tar stream</source>
        <translation>SHA-256 du flux tar</translation>
    </message>
    <message>
        <source>Pack &amp;again and compare</source>
        <translation>Empaqueter à nouveau et &amp;comparer</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Open &amp;UI</source>
        <translation>O&amp;uvrir l’interface</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Writes bundle.tar.zst and its checksum</source>
        <translation>Écrit bundle.tar.zst et sa somme de contrôle</translation>
    </message>
    <message>
        <source>Copy S&amp;HA-256</source>
        <translation>C&amp;opier le SHA-256</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Affiche&amp;r dans le dossier</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>Empaqueté à nouveau&#xa0;: les mêmes octets.</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1. A file changed in between.</source>
        <translation>Empaqueté à nouveau&#xa0;: d’autres octets, SHA-256 %1. Un fichier a changé entre-temps.</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empaquetage…</translation>
    </message>
    <message>
        <source>Opened as it is.</source>
        <translation>Ouvert tel quel.</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>Pas encore empaqueté.</translation>
    </message>
    <message>
        <source>The folder has changed since this bundle was packed.</source>
        <translation>Le dossier a changé depuis l’empaquetage de ce bundle.</translation>
    </message>
    <message>
        <source>Packed.</source>
        <translation>Empaqueté.</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>Em&amp;paqueter à nouveau</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes): %3 of %4 in %5</source>
        <translation>%1 (%L2 octets)&#xa0;: %3 de %4 en %5</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Pack the bundle first.</source>
        <translation>Empaquetez d’abord le bundle.</translation>
    </message>
    <message>
        <source>The folder has changed since: pack it again first.</source>
        <translation>Le dossier a changé depuis&#xa0;: empaquetez-le d’abord à nouveau.</translation>
    </message>
    <message>
        <source>Since the last published version, %1</source>
        <translation>Depuis la dernière version publiée, %1</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Enregistrer le bundle</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Saisissez une partie du nom d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Comparison</name>
    <message>
        <source>It asks for more than before: %1.</source>
        <translation>L’extension demande plus qu’auparavant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>Comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ConnectionView</name>
    <message>
        <source>The server was not asked.</source>
        <translation>Le serveur n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>You could not publish to this server.</source>
        <translation>Vous ne pourriez pas publier sur ce serveur.</translation>
    </message>
    <message>
        <source>You can publish to this server.</source>
        <translation>Vous pouvez publier sur ce serveur.</translation>
    </message>
    <message>
        <source>You can publish to this server, as far as can be told.</source>
        <translation>Vous pouvez publier sur ce serveur, pour autant qu’on puisse le dire.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Stop the t&amp;est</source>
        <translation>Arrêter le te&amp;st</translation>
    </message>
    <message>
        <source>The server is being asked. Nothing is changed there.</source>
        <translation>Le serveur est interrogé. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ContentsPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Read the folder as</source>
        <translation>Lire le dossier comme</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>Dist folder</source>
        <translation>Dossier dist</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Dossier de projet</translation>
    </message>
    <message>
        <source>For older Runners, too</source>
        <translation>Aussi pour les anciens Runners</translation>
    </message>
    <message>
        <source>Puts the WebAssembly also where older Runners look for it.</source>
        <translation>Place aussi le WebAssembly là où les anciens Runners le cherchent.</translation>
    </message>
    <message>
        <source>The manifest&apos;s assets only</source>
        <translation>Ressources du manifeste seulement</translation>
    </message>
    <message>
        <source>Leaves out what the manifest&apos;s assets do not name; what it needs otherwise stays in.</source>
        <translation>Exclut ce que les ressources du manifeste ne nomment pas&#xa0;; ce dont il a besoin par ailleurs est conservé.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.</source>
        <translation>%1 dans %2, %3 non compressé. Le serveur accepte des bundles de %4 au plus, une fois empaquetés.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay out.</source>
        <translation>
            <numerusform>%n entrée reste exclue.</numerusform>
            <numerusform>%n entrées restent exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching for secrets…</source>
        <translation>Recherche de secrets…</translation>
    </message>
    <message>
        <source>No secrets were found.</source>
        <translation>Aucun secret n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>Taille avant</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Taille après</translation>
    </message>
</context>
<context>
    <name>waybill::ui::DiffView</name>
    <message>
        <source>New capability %1: %2</source>
        <translation>Nouvelle capacité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation>N’est plus demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3
</source>
        <translation>%1&#xa0;: %2 → %3
</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Lines that are different</source>
        <translation>Lignes qui diffèrent</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>De %1 à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <source>The contents are the same; the mode is another.</source>
        <translation>Le contenu est le même&#xa0;; le mode est différent.</translation>
    </message>
    <message>
        <source>No lines are shown of this: it is no text, or 1 MiB and more.</source>
        <translation>Aucune ligne n’en est affichée&#xa0;: ce n’est pas du texte, ou il fait 1&#xa0;Mio ou plus.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>E&amp;xtract all…</source>
        <translation>E&amp;xtraire tout…</translation>
    </message>
    <message>
        <source>Save the chosen e&amp;ntry…</source>
        <translation>Enregistrer l’entrée &amp;choisie…</translation>
    </message>
    <message>
        <source>Unpacks the bundle into a folder; nothing is written outside it</source>
        <translation>Décompresse le bundle dans un dossier&#xa0;; rien n’est écrit en dehors</translation>
    </message>
    <message>
        <source>Writes the bytes of the chosen entry to a file</source>
        <translation>Écrit les octets de l’entrée choisie dans un fichier</translation>
    </message>
    <message>
        <source>Extract into a folder</source>
        <translation>Extraire dans un dossier</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
</context>
<context>
    <name>waybill::ui::EntryTreeModel</name>
    <message>
        <source>second entry of this path; a bundle with it is not extracted</source>
        <translation>seconde entrée de ce chemin&#xa0;; un bundle qui en a une n’est pas extrait</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ignorée&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the server&apos;s Runner</source>
        <translation>Sur le Runner du serveur</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ErrorPane</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les dé&amp;tails</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Copies the error with its technical details, without secrets</source>
        <translation>Copie l’erreur avec ses détails techniques, sans secrets</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>Déclaré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request ids: %1</source>
        <translation>Identifiants de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FileTreeModel</name>
    <message>
        <source>goes into the bundle</source>
        <translation>va dans le bundle</translation>
    </message>
    <message>
        <source>goes into the bundle, %1</source>
        <translation>va dans le bundle, %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::FilteredTree</name>
    <message>
        <source>Filter by path</source>
        <translation>Filtrer par chemin</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GlanceView</name>
    <message>
        <source>Contents of the chosen entry</source>
        <translation>Contenu de l’entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to look at it.</source>
        <translation>Choisissez une entrée pour la voir.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 ne peut pas être affiché&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: text, its first MiB</source>
        <translation>%1&#xa0;: texte, premier Mio</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1&#xa0;: texte</translation>
    </message>
    <message>
        <source>%1: JSON, set out anew</source>
        <translation>%1&#xa0;: JSON, remis en forme</translation>
    </message>
    <message>
        <source>%1: WebAssembly</source>
        <translation>%1&#xa0;: WebAssembly</translation>
    </message>
    <message>
        <source>%1: an image that is damaged, too large or of a kind that is not shown</source>
        <translation>%1&#xa0;: image endommagée, trop grande ou d’un type qui n’est pas affiché</translation>
    </message>
    <message>
        <source>%1: image, %2 × %3</source>
        <translation>%1&#xa0;: image, %2 × %3</translation>
    </message>
    <message>
        <source>%1: bytes, the first 16 KiB</source>
        <translation>%1&#xa0;: octets, les 16 premiers Kio</translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation>%1&#xa0;: octets</translation>
    </message>
</context>
<context>
    <name>waybill::ui::GuideText</name>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HeaderBar</name>
    <message>
        <source>&amp;Target:</source>
        <translation>Ci&amp;ble&#xa0;:</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The server to publish to</source>
        <translation>Le serveur sur lequel publier</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>A registry inside this program; nothing leaves this computer</source>
        <translation>Un registre dans ce programme&#xa0;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HelpView</name>
    <message>
        <source>Waybill user guide</source>
        <translation>Guide d’utilisation de Waybill</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Rechercher dans le guide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>Entrée va à l’endroit suivant, Maj+Entrée au précédent</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>%1 here; chapters: %2</source>
        <translation>%1 ici&#xa0;; chapitres&#xa0;: %2</translation>
    </message>
    <message>
        <source>What each code means</source>
        <translation>Ce que signifie chaque code</translation>
    </message>
    <message>
        <source>The code of a problem stands beside it, that of an error in its details.</source>
        <translation>Le code d’un problème figure à côté de lui ; celui d’une erreur, dans ses détails.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::HistoryPage</name>
    <message>
        <source>Publishes</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xporter tout…</translation>
    </message>
    <message>
        <source>Verify &amp;a receipt file…</source>
        <translation>Vérifier un &amp;fichier de reçu…</translation>
    </message>
    <message>
        <source>Filter: extension, version, server, outcome, signer, hash or id</source>
        <translation>Filtre&#xa0;: extension, version, serveur, résultat, signataire, hash ou identifiant</translation>
    </message>
    <message>
        <source>Filter the publishes</source>
        <translation>Filtrer les publications</translation>
    </message>
    <message>
        <source>Writes every publish with its steps and receipt as a line of JSON</source>
        <translation>Écrit chaque publication, avec ses étapes et son reçu, sur une ligne de JSON</translation>
    </message>
    <message>
        <source>Compares a receipt with this history and the server&apos;s store</source>
        <translation>Compare un reçu avec cet historique et le stockage du serveur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Verify a receipt</source>
        <translation>Vérifier un reçu</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>1 publish did not end; it stands first.</source>
        <translation>1 publication est inachevée&#xa0;; elle figure en premier.</translation>
    </message>
    <message>
        <source>%L1 publishes did not end; they stand first.</source>
        <translation>%L1 publications sont inachevées&#xa0;; elles figurent en premier.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Every publish is written down here, step by step, with its receipt.</source>
        <translation>Rien n’a encore été publié. Chaque publication est consignée ici, étape par étape, avec son reçu.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Lignes JSON (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation>%1, demain</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, dans %n jour</numerusform>
            <numerusform>%1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expirée</translation>
    </message>
    <message>
        <source>asked by GnuPG</source>
        <translation>demandée par GnuPG</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>PIN remembered</source>
        <translation>PIN mémorisé</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>mémorisée</translation>
    </message>
    <message>
        <source>PIN asked</source>
        <translation>PIN demandé</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityView</name>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Export public &amp;part…</source>
        <translation>Exporter la &amp;partie publique…</translation>
    </message>
    <message>
        <source>E&amp;xport private key…</source>
        <translation>E&amp;xporter la clé privée…</translation>
    </message>
    <message>
        <source>Certificate re&amp;quest…</source>
        <translation>&amp;Demande de certificat…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a certificate…</source>
        <translation>Ajouter un certi&amp;ficat…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Remember p&amp;assphrase…</source>
        <translation>Mémoriser la phr&amp;ase secrète…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Writes the file that others check your signatures with</source>
        <translation>Écrit le fichier avec lequel d’autres vérifient vos signatures</translation>
    </message>
    <message>
        <source>Writes the private key under a new passphrase, as a backup</source>
        <translation>Écrit la clé privée sous une nouvelle phrase secrète, comme sauvegarde</translation>
    </message>
    <message>
        <source>Takes the certificate that an authority gave for this key</source>
        <translation>Ajoute le certificat qu’une autorité a délivré pour cette clé</translation>
    </message>
    <message>
        <source>Copy fi&amp;ngerprint</source>
        <translation>Copier l’emprei&amp;nte</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>L’empreinte a été copiée.</translation>
    </message>
    <message>
        <source>Do not remem&amp;ber the PIN</source>
        <translation>Ne plus mémori&amp;ser le PIN</translation>
    </message>
    <message>
        <source>Remem&amp;ber the PIN…</source>
        <translation>Mémori&amp;ser le PIN…</translation>
    </message>
    <message>
        <source>Forget p&amp;assphrase</source>
        <translation>Oublier la phr&amp;ase secrète</translation>
    </message>
    <message>
        <source>Take off the &amp;list…</source>
        <translation>Retirer d&amp;e la liste…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::InspectPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Ouvrir un bundle…</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Fichier du bundle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>P&amp;ublish this bundle…</source>
        <translation>P&amp;ublier ce bundle…</translation>
    </message>
    <message>
        <source>O&amp;pen UI</source>
        <translation>Ouvrir l’&amp;interface</translation>
    </message>
    <message>
        <source>You see what is inside it without unpacking it, what the server would say of its manifest, and who signed it.</source>
        <translation>Vous voyez ce qu’il contient sans le décompresser, ce que le serveur dirait de son manifeste, et qui l’a signé.</translation>
    </message>
    <message>
        <source>Cop&amp;y SHA-256</source>
        <translation>Co&amp;pier le SHA-256</translation>
    </message>
    <message>
        <source>known once the bundle is read</source>
        <translation>connu une fois le bundle lu</translation>
    </message>
    <message>
        <source>Takes this bundle, as it is, to the pages for signing and publishing</source>
        <translation>Transmet ce bundle, tel quel, aux pages de signature et de publication</translation>
    </message>
    <message>
        <source>Compare with a &amp;bundle…</source>
        <translation>Comparer avec un &amp;bundle…</translation>
    </message>
    <message>
        <source>Compare with a fo&amp;lder…</source>
        <translation>Comparer avec un &amp;dossier…</translation>
    </message>
    <message>
        <source>Shows what has changed from that one to this bundle</source>
        <translation>Montre ce qui a changé de celui-là à ce bundle</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>The bundle has changed on disk since it was read. What you see here is what it was.</source>
        <translation>Le bundle a changé sur le disque depuis sa lecture. Ce que vous voyez ici est son état d’alors.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entrées</translation>
    </message>
    <message>
        <source>Manifes&amp;t</source>
        <translation>Manifes&amp;te</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Di&amp;fférences</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open one</source>
        <translation>Déposez un bundle ici, ou ouvrez-en un</translation>
    </message>
    <message>
        <source>Open a bundle first.</source>
        <translation>Ouvrez d’abord un bundle.</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>Le bundle a changé sur le disque&#xa0;: relisez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 octets)</translation>
    </message>
    <message>
        <source>%1, %2 unpacked, %3</source>
        <translation>%1, %2 non compressé, %3</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%L1 entries</source>
        <translation>%L1 entrées</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un bundle</translation>
    </message>
    <message>
        <source>Bundles and their signatures (*.tar.zst *.zst *.SIGNATURE);;All files (*)</source>
        <translation>Bundles et leurs signatures (*.tar.zst *.zst *.SIGNATURE);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare with a bundle</source>
        <translation>Comparer avec un bundle</translation>
    </message>
    <message>
        <source>Bundles and archives of a folder (*.tar.zst *.zst *.zip *.7z);;All files (*)</source>
        <translation>Bundles et archives d’un dossier (*.tar.zst *.zst *.zip *.7z);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Comparer avec un dossier</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Inspection</name>
    <message>
        <source>The keys are being changed. Wait until that has ended.</source>
        <translation>Les clés sont en cours de modification. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Extracted to %1.</source>
        <translation>Extrait vers %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>The bundle has changed on disk: read it again first.</source>
        <translation>Le bundle a changé sur le disque&#xa0;: relisez-le d’abord.</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>Attendez que l’opération en cours soit terminée.</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it has ended.</source>
        <translation>Une écriture est encore en cours. Annulez-la, ou attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3 packed.</source>
        <translation>%1 ouvert&#xa0;: %2, %3 empaqueté.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed; the signature is %1.</source>
        <translation>Signé&#xa0;; la signature est %1.</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>Il n’y a pas de signature à côté du bundle.</translation>
    </message>
    <message>
        <source>Unchanged? %1 Trusted? %2</source>
        <translation>Inchangé&#xa0;? %1 De confiance&#xa0;? %2</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 a changé sur le disque.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobModel</name>
    <message>
        <source>not signed</source>
        <translation>non signée</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
</context>
<context>
    <name>waybill::ui::JobView</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Why: %1 (%2).</source>
        <translation>Raison&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Ch&amp;eck again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Asks the server what became of it; nothing is published twice</source>
        <translation>Demande au serveur ce qu’elle est devenue&#xa0;; rien n’est publié deux fois</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Takes the publish up where it stands; the bundle has to be the same</source>
        <translation>Reprend la publication là où elle en est&#xa0;; le bundle doit être le même</translation>
    </message>
    <message>
        <source>Clean &amp;up</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <source>Removes the uploaded copy from the server; nothing is published</source>
        <translation>Supprime la copie téléversée du serveur&#xa0;; rien n’est publié</translation>
    </message>
    <message>
        <source>&amp;Install again</source>
        <translation>&amp;Installer à nouveau</translation>
    </message>
    <message>
        <source>Installs the published version for the tenant once more</source>
        <translation>Installe encore une fois la version publiée pour le locataire</translation>
    </message>
    <message>
        <source>Verif&amp;y receipt</source>
        <translation>Vérifier le reç&amp;u</translation>
    </message>
    <message>
        <source>Compares the receipt with the history, the bundle and the server&apos;s store</source>
        <translation>Compare le reçu avec l’historique, le bundle et le stockage du serveur</translation>
    </message>
    <message>
        <source>Dismi&amp;ss</source>
        <translation>Cla&amp;sser</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>Elle reste dans l’historique, et la question n’est plus posée à son sujet</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation>Le SHA-256 a été copié.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Empreinte du signataire</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>L’empreinte a été copiée.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Staging key</source>
        <translation>Clé de transit</translation>
    </message>
    <message>
        <source>The staging key was copied.</source>
        <translation>La clé de transit a été copiée.</translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation>Identifiants de requête</translation>
    </message>
    <message>
        <source>The request ids were copied.</source>
        <translation>Les identifiants de requête ont été copiés.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Identifiant de tâche</translation>
    </message>
    <message>
        <source>The job id was copied.</source>
        <translation>L’identifiant de tâche a été copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 octets)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyForm</name>
    <message>
        <source>Take this one if nobody has asked for another: the usual way to sign releases. Who checks a bundle needs your public key file, nothing else.</source>
        <translation>Prenez celle-ci si personne n’en a demandé une autre&#xa0;: c’est la façon habituelle de signer des livraisons. Pour vérifier un bundle, il suffit de votre fichier de clé publique.</translation>
    </message>
    <message>
        <source>Take this one if your company or the server works with certificates. It starts with a certificate of its own, for trying out; one by an authority can replace it.</source>
        <translation>Prenez celle-ci si votre entreprise ou le serveur travaille avec des certificats. Elle commence avec son propre certificat, pour les essais&#xa0;; celui d’une autorité peut le remplacer.</translation>
    </message>
    <message>
        <source>Take this one if those who check your bundles use GnuPG. It carries your name and mail address.</source>
        <translation>Prenez celle-ci si ceux qui vérifient vos bundles utilisent GnuPG. Elle porte votre nom et votre adresse électronique.</translation>
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
        <translation>Donnez un nom à la clé, pour la retrouver.</translation>
    </message>
    <message>
        <source>Say for whom the key signs: a company, a team or you.</source>
        <translation>Dites pour qui la clé signe&#xa0;: une entreprise, une équipe ou vous.</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Create the &amp;key</source>
        <translation>Créer la &amp;clé</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clé de livraison</translation>
    </message>
    <message>
        <source>For whom it signs</source>
        <translation>Pour qui elle signe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>None: the keychain alone protects the key</source>
        <translation>Aucune&#xa0;: seul le trousseau protège la clé</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Remember the passphrase in the keychain</source>
        <translation>Mémoriser la phrase secrète dans le trousseau</translation>
    </message>
    <message>
        <source>The private key is deleted from the keychain; nobody can bring it back, and without a backup nothing can be signed with it any more. What is signed already stays valid. Export it first if you are not sure.</source>
        <translation>La clé privée est supprimée du trousseau&#xa0;; personne ne peut la récupérer, et sans sauvegarde rien ne peut plus être signé avec elle. Ce qui est déjà signé reste valide. Exportez-la d’abord en cas de doute.</translation>
    </message>
    <message>
        <source>Waybill forgets the key now instead of when it is closed. The key file stays as it is.</source>
        <translation>Waybill oublie la clé maintenant plutôt qu’à sa fermeture. Le fichier de clé reste tel quel.</translation>
    </message>
    <message>
        <source>Waybill forgets the key. GnuPG keeps it, and it can be added again.</source>
        <translation>Waybill oublie la clé. GnuPG la conserve, et elle peut être ajoutée à nouveau.</translation>
    </message>
    <message>
        <source>Waybill forgets the key. It stays on the token, and can be added again.</source>
        <translation>Waybill oublie la clé. Elle reste sur le jeton matériel, et peut être ajoutée à nouveau.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>&amp;Enregistrer le nom</translation>
    </message>
    <message>
        <source>Remember the PIN of %1</source>
        <translation>Mémoriser le PIN de %1</translation>
    </message>
    <message>
        <source>Remember the passphrase of %1</source>
        <translation>Mémoriser la phrase secrète de %1</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed.</source>
        <translation>Elle est conservée en mémoire jusqu’à la fermeture de Waybill.</translation>
    </message>
    <message>
        <source>It is kept in the keychain: who can open the keychain can sign without it.</source>
        <translation>Conservation dans le trousseau&#xa0;: quiconque peut l’ouvrir peut signer sans autre saisie.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Type it; it is tried on the key before it is kept.</source>
        <translation>Saisie requise&#xa0;; elle est essayée sur la clé avant d’être conservée.</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>Exporter la clé privée de %1</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>É&amp;crire le fichier</translation>
    </message>
    <message>
        <source>Who has the file and its passphrase can sign in your name. Keep them apart.</source>
        <translation>Quiconque a le fichier et sa phrase secrète peut signer en votre nom. Conservez-les séparément.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>New passphrase, of the file</source>
        <translation>Nouvelle phrase secrète, du fichier</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>La nouvelle, encore une fois</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Saisissez la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>A private key leaves the keychain only under a passphrase.</source>
        <translation>Une clé privée ne quitte le trousseau que sous une phrase secrète.</translation>
    </message>
    <message>
        <source>Certificate request for %1</source>
        <translation>Demande de certificat pour %1</translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation>É&amp;crire la demande</translation>
    </message>
    <message>
        <source>Send the file to a certificate authority. When its certificate comes back, take it with “Take a certificate…”.</source>
        <translation>Envoyez le fichier à une autorité de certification. Lorsque son certificat vous parvient, ajoutez-le avec «&#xa0;Ajouter un certificat…&#xa0;».</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <translation>Retirer %1 de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>De&amp;lete for good</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>Take it off the &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Forget who signs %1?</source>
        <translation>Oublier qui signe %1&#xa0;?</translation>
    </message>
    <message>
        <source>F&amp;orget the signer</source>
        <translation>&amp;Oublier le signataire</translation>
    </message>
    <message>
        <source>The next bundle of this extension counts as seen for the first time: another key than before is then not noticed. Bundles and keys stay as they are.</source>
        <translation>Le prochain bundle de cette extension sera considéré comme vu pour la première fois&#xa0;: une clé autre qu’auparavant ne sera alors pas remarquée. Les bundles et les clés restent tels quels.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Choisissez le fichier contenant la clé privée.</translation>
    </message>
    <message>
        <source>The address of a token&apos;s key begins with pkcs11:</source>
        <translation>L’adresse d’une clé sur un jeton matériel commence par pkcs11:</translation>
    </message>
    <message>
        <source>Leave the PIN out of the address, and type it below.</source>
        <translation>Ne mettez pas le PIN dans l’adresse, saisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Asking gpg-agent…</source>
        <translation>Interrogation de gpg-agent…</translation>
    </message>
    <message>
        <source>gpg-agent holds no further key that can sign now. What is expired or revoked is left out.</source>
        <translation>gpg-agent ne détient pas d’autre clé qui puisse signer actuellement. Ce qui est expiré ou révoqué est laissé de côté.</translation>
    </message>
    <message>
        <source>The key stays with gpg-agent or on its card; Waybill keeps only its name. GnuPG itself asks for its passphrase or PIN.</source>
        <translation>La clé reste dans gpg-agent ou sur sa carte&#xa0;; Waybill n’en conserve que le nom. GnuPG lui-même demande sa phrase secrète ou son PIN.</translation>
    </message>
    <message>
        <source>Use a key file for this session</source>
        <translation>Utiliser un fichier de clé pour cette session</translation>
    </message>
    <message>
        <source>Import a key into the keychain</source>
        <translation>Importer une clé dans le trousseau</translation>
    </message>
    <message>
        <source>Use the &amp;key</source>
        <translation>Utiliser la &amp;clé</translation>
    </message>
    <message>
        <source>Import the &amp;key</source>
        <translation>Importer la &amp;clé</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed. Nothing goes to the keychain, and the file stays as it is.</source>
        <translation>La clé reste en mémoire et est oubliée à la fermeture de Waybill. Rien ne va dans le trousseau, et le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The private key is copied into the keychain; the file stays as it is. Keys of cosign, PEM, PKCS#12 (.p12, .pfx) and OpenPGP files are read.</source>
        <translation>La clé privée est copiée dans le trousseau&#xa0;; le fichier reste tel quel. Les clés des fichiers cosign, PEM, PKCS#12 (.p12, .pfx) et OpenPGP sont lues.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Choisir un fichier de clé</translation>
    </message>
    <message>
        <source>Keys (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;All files (*)</source>
        <translation>Clés (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Empty where it has none</source>
        <translation>Vide s’il n’en a pas</translation>
    </message>
    <message>
        <source>Remember the passphrase until Waybill is closed</source>
        <translation>Mémoriser la phrase secrète jusqu’à la fermeture de Waybill</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Signer en</translation>
    </message>
    <message>
        <source>Its certificates, for x509</source>
        <translation>Ses certificats, pour x509</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Parcou&amp;rir…</translation>
    </message>
    <message>
        <source>Choose the certificates of the key</source>
        <translation>Choisir les certificats de la clé</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>Certificats (*.crt *.cer *.pem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Empty where the file has them, or none is needed</source>
        <translation>Vide si le fichier les contient, ou s’il n’en faut pas</translation>
    </message>
    <message>
        <source>Use a key on a token</source>
        <translation>Utiliser une clé sur un jeton matériel</translation>
    </message>
    <message>
        <source>The private key stays on the token (a smart card, a USB key or a hardware security module); Waybill keeps its address and its public part.</source>
        <translation>La clé privée reste sur le jeton matériel (carte à puce, clé USB ou module matériel de sécurité)&#xa0;; Waybill conserve son adresse et sa partie publique.</translation>
    </message>
    <message>
        <source>Address of the key</source>
        <translation>Adresse de la clé</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Clé sur jeton matériel</translation>
    </message>
    <message>
        <source>Use a key of gpg-agent</source>
        <translation>Utiliser une clé de gpg-agent</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>GnuPG key</source>
        <translation>Clé GnuPG</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>En cours… Votre bureau demande peut-être le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez à nouveau les deux.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeyRing</name>
    <message>
        <source>The key %1 was made and is kept in the keychain.</source>
        <translation>La clé %1 a été créée et est conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>The key %1 can be used until Waybill is closed.</source>
        <translation>La clé %1 peut être utilisée jusqu’à la fermeture de Waybill.</translation>
    </message>
    <message>
        <source>The key %1 was imported and is kept in the keychain.</source>
        <translation>La clé %1 a été importée et est conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>The key %1 of the token can be used now.</source>
        <translation>La clé %1 du jeton matériel peut maintenant être utilisée.</translation>
    </message>
    <message>
        <source>The keys of gpg-agent are listed.</source>
        <translation>Les clés de gpg-agent sont énumérées.</translation>
    </message>
    <message>
        <source>The key %1 of gpg-agent can be used now.</source>
        <translation>La clé %1 de gpg-agent peut maintenant être utilisée.</translation>
    </message>
    <message>
        <source>The public part was written to %1.</source>
        <translation>La partie publique a été écrite dans %1.</translation>
    </message>
    <message>
        <source>The private key was written to %1.</source>
        <translation>La clé privée a été écrite dans %1.</translation>
    </message>
    <message>
        <source>The request was written to %1.</source>
        <translation>La demande a été écrite dans %1.</translation>
    </message>
    <message>
        <source>The certificate was taken.</source>
        <translation>Le certificat a été ajouté.</translation>
    </message>
    <message>
        <source>The key is called %1 now.</source>
        <translation>La clé s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>The passphrase is remembered.</source>
        <translation>La phrase secrète est mémorisée.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten.</source>
        <translation>La phrase secrète est oubliée.</translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation>La clé %1 a été supprimée.</translation>
    </message>
    <message>
        <source>The signer of %1 is remembered.</source>
        <translation>Le signataire de %1 est mémorisé.</translation>
    </message>
    <message>
        <source>The signer of %1 is forgotten.</source>
        <translation>Le signataire de %1 est oublié.</translation>
    </message>
    <message>
        <source>Another change of the keys is running. Wait until it has ended, or cancel it.</source>
        <translation>Une autre modification des clés est en cours. Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>Cancelled. What was done before stays.</source>
        <translation>Annulé. Ce qui a été fait auparavant reste.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeychainLine</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>le gestionnaire d’identification Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>le trousseau de macOS</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain (GNOME Keyring, KWallet or another Secret Service)</source>
        <translation>le trousseau du bureau (GNOME Keyring, KWallet ou un autre Secret Service)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>Utiliser un fichier de c&amp;lé pour cette session…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Asks the keychain again how it is, and reads the list of keys again</source>
        <translation>Interroge à nouveau le trousseau sur son état, et relit la liste des clés</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>La clé reste en mémoire et est oubliée à la fermeture de Waybill</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is open.</source>
        <translation>Les clés privées sont conservées dans %1. Il est ouvert.</translation>
    </message>
    <message>
        <source>Private keys are kept in %1. It is being asked how it is…</source>
        <translation>Les clés privées sont conservées dans %1. Son état est demandé…</translation>
    </message>
</context>
<context>
    <name>waybill::ui::KeysPage</name>
    <message>
        <source>There is no key yet. Create one, or import one that you have.</source>
        <translation>Il n’y a pas encore de clé. Créez-en une, ou importez-en une que vous avez.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>No signer is remembered yet. When you check the signature of a bundle, Waybill offers to remember who made it, and warns if another key turns up later.</source>
        <translation>Aucun signataire n’est encore mémorisé. Lorsque vous vérifiez la signature d’un bundle, Waybill propose de mémoriser qui l’a faite, et avertit si une autre clé apparaît par la suite.</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Signataires de confiance</translation>
    </message>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Empreinte du signataire</translation>
    </message>
    <message>
        <source>Forg&amp;et signer…</source>
        <translation>&amp;Oublier le signataire…</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Vos clés</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Créer…</translation>
    </message>
    <message>
        <source>Makes a new key and keeps it in the keychain</source>
        <translation>Crée une nouvelle clé et la conserve dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Copies a key from a file into the keychain</source>
        <translation>Copie une clé d’un fichier dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Use a key file for this session…</source>
        <translation>Utiliser un fichier de c&amp;lé pour cette session…</translation>
    </message>
    <message>
        <source>The key stays in memory and is forgotten when Waybill is closed</source>
        <translation>La clé reste en mémoire et est oubliée à la fermeture de Waybill</translation>
    </message>
    <message>
        <source>From &amp;gpg-agent…</source>
        <translation>Depuis &amp;gpg-agent…</translation>
    </message>
    <message>
        <source>Signs with a key that GnuPG holds</source>
        <translation>Signe avec une clé que détient GnuPG</translation>
    </message>
    <message>
        <source>From a t&amp;oken…</source>
        <translation>Depuis un &amp;jeton matériel…</translation>
    </message>
    <message>
        <source>Signs with a key on a smart card or another token</source>
        <translation>Signe avec une clé sur une carte à puce ou un autre jeton matériel</translation>
    </message>
    <message>
        <source>Working… Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>En cours… Votre bureau demande peut-être le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Export the public part of %1</source>
        <translation>Exporter la partie publique de %1</translation>
    </message>
    <message>
        <source>Export the private key of %1</source>
        <translation>Exporter la clé privée de %1</translation>
    </message>
    <message>
        <source>Write a certificate request for %1</source>
        <translation>Écrire une demande de certificat pour %1</translation>
    </message>
    <message>
        <source>Choose the certificate of this key</source>
        <translation>Choisir le certificat de cette clé</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem);;All files (*)</source>
        <translation>Certificats (*.crt *.cer *.pem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another change is running still. Try again in a moment.</source>
        <translation>Une autre modification est encore en cours. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>Journaux (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Waybill</source>
        <translation>À &amp;propos de Waybill</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Ouvrir une &amp;archive…</translation>
    </message>
    <message>
        <source>&amp;Inspect a bundle…</source>
        <translation>&amp;Inspecter un bundle…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>Ouvrir l’extension d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifeste</translation>
    </message>
    <message>
        <source>&amp;Save manifest.json</source>
        <translation>&amp;Enregistrer manifest.json</translation>
    </message>
    <message>
        <source>&amp;Revert manifest.json</source>
        <translation>&amp;Rétablir manifest.json</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>&amp;Corriger le problème</translation>
    </message>
    <message>
        <source>Fix &amp;all problems</source>
        <translation>Corriger &amp;tous les problèmes</translation>
    </message>
    <message>
        <source>&amp;Let the problem pass…</source>
        <translation>&amp;Laisser passer le problème…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Livraison</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Relire le dossier</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Empaqueter</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Signer…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Open the U&amp;I in the browser</source>
        <translation>Ouvrir l’&amp;interface dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>&amp;Annuler l’opération en cours</translation>
    </message>
    <message>
        <source>Choose the &amp;target</source>
        <translation>&amp;Choisir la cible</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Ajouter un ser&amp;veur…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Bundle</source>
        <translation>&amp;Bundle</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation>&amp;Publication</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>C&amp;lés</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;veurs</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;roblèmes</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Where the b&amp;ytes go</source>
        <translation>Répartition des &amp;octets</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Apparenc&amp;e</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <translation>Ré&amp;gion suivante</translation>
    </message>
    <message>
        <source>Previous reg&amp;ion</source>
        <translation>Région précéde&amp;nte</translation>
    </message>
    <message>
        <source>All c&amp;ommands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>À propos de Waybill</translation>
    </message>
    <message>
        <source>Waybill %1

Packs, checks and publishes extension bundles.
Apache License 2.0</source>
        <translation>Waybill %1

Empaquette, vérifie et publie des bundles d’extension.
Licence Apache 2.0</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json a été modifié et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Opened %1 in the browser.</source>
        <translation>%1 ouvert dans le navigateur.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1.</translation>
    </message>
    <message>
        <source>Open a dist folder</source>
        <translation>Ouvrir un dossier dist</translation>
    </message>
    <message>
        <source>Open an archive of a dist folder</source>
        <translation>Ouvrir une archive d’un dossier dist</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z)</source>
        <translation>Archives (*.zip *.7z)</translation>
    </message>
    <message>
        <source>Inspect a bundle</source>
        <translation>Inspecter un bundle</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst);;All files (*)</source>
        <translation>Bundles (*.tar.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Waybill closes once the publish has been stopped and cleaned up.</source>
        <translation>Waybill se ferme une fois la publication arrêtée et nettoyée.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Guide d’&amp;utilisation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ManifestPage</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Fi&amp;x this</source>
        <translation>&amp;Corriger ce problème</translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation>Corriger to&amp;ut</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Source of manifest.json</source>
        <translation>Source de manifest.json</translation>
    </message>
    <message>
        <source>Writes manifest.json</source>
        <translation>Écrit manifest.json</translation>
    </message>
    <message>
        <source>Brings back what is on disk; this can be undone</source>
        <translation>Rétablit ce qui est sur le disque&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Mends the problem at the cursor; this can be undone</source>
        <translation>Corrige le problème à l’emplacement du curseur&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Mends every problem that has one certain remedy; this can be undone</source>
        <translation>Corrige chaque problème qui a un seul remède certain&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Load from &amp;disk</source>
        <translation>Charger &amp;depuis le disque</translation>
    </message>
    <message>
        <source>Takes what is on disk in place of your edits; this can be undone</source>
        <translation>Prend ce qui est sur le disque à la place de vos modifications&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder mes modifications</translation>
    </message>
    <message>
        <source>Lets the next saving replace what is on disk</source>
        <translation>Permet au prochain enregistrement de remplacer ce qui est sur le disque</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk while you edited it. Nothing is overwritten before you choose.</source>
        <translation>manifest.json a changé sur le disque pendant que vous le modifiiez. Rien n’est écrasé avant que vous ne choisissiez.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>Enregistrer et &amp;poursuivre</translation>
    </message>
    <message>
        <source>Discard the &amp;edits</source>
        <translation>Aba&amp;ndonner les modifications</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>manifest.json was edited and is not saved.</source>
        <translation>manifest.json a été modifié et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>There is no manifest.json at the top of the folder.</source>
        <translation>Il n’y a pas de manifest.json à la racine du dossier.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>Le serveur refuserait ce manifeste.</translation>
    </message>
    <message>
        <source>The server refused this manifest when it was published.</source>
        <translation>Le serveur a refusé ce manifeste lors de la publication.</translation>
    </message>
    <message>
        <source>The server would accept this manifest.</source>
        <translation>Le serveur accepterait ce manifeste.</translation>
    </message>
    <message>
        <source>It holds mixed line ends or bytes that an editor would change, so it cannot be edited here.</source>
        <translation>Il contient des fins de ligne mélangées ou des octets qu’un éditeur de texte changerait&#xa0;; il ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>Modifié, pas encore enregistré.</translation>
    </message>
    <message>
        <source>The text cannot be read as a manifest: the meaning is that of before.</source>
        <translation>Le texte ne peut pas être lu comme un manifeste&#xa0;: la signification affichée est celle d’avant.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The server takes the next free patch number.</source>
        <translation>Le serveur prend le prochain numéro de correctif libre.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Environnement d’exécution</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>Interface utilisateur</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Chemin de base</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>Entrée de menu</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Precompiled for %1</source>
        <translation>Précompilé pour %1</translation>
    </message>
    <message>
        <source>No problem has a place in the manifest.</source>
        <translation>Aucun problème n’a d’endroit dans le manifeste.</translation>
    </message>
    <message>
        <source>This problem has no certain fix.</source>
        <translation>Ce problème n’a pas de correction certaine.</translation>
    </message>
    <message>
        <source>%1 Not saved yet.</source>
        <translation>%1 Pas encore enregistré.</translation>
    </message>
    <message>
        <source>At the cursor there is no problem with a certain fix.</source>
        <translation>Il n’y a pas de problème avec une correction certaine à l’emplacement du curseur.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::Navigation</name>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>waybill::ui::OpenUi</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Shows the bundle&apos;s pages in the browser, served on this computer as the Runner would</source>
        <translation>Affiche les pages du bundle dans le navigateur, servies sur cet ordinateur comme le ferait le Runner</translation>
    </message>
    <message>
        <source>Reading its pages: %1 %</source>
        <translation>Lecture de ses pages&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading its pages…</source>
        <translation>Lecture de ses pages…</translation>
    </message>
    <message>
        <source>Served at %1 until another bundle&apos;s pages are opened, or Waybill is closed.</source>
        <translation>Servi à l’adresse %1 jusqu’à l’ouverture des pages d’un autre bundle ou la fermeture de Waybill.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PathTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Let it &amp;pass</source>
        <translation>Laisser &amp;passer</translation>
    </message>
    <message>
        <source>Enter goes to the place of a problem</source>
        <translation>La touche Entrée mène à l’endroit d’un problème</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why it may stay: it is kept in the folder, and can be committed</source>
        <translation>Pourquoi cela peut rester&#xa0;: conservé dans le dossier, et peut être versionné</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose a problem about a secret or junk in a folder; others are mended, and pass for no reason.</source>
        <translation>Choisissez un problème concernant un secret ou un fichier inutile dans un dossier&#xa0;; les autres se corrigent, et aucune raison ne les laisse passer.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ProblemsModel</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishHistory</name>
    <message>
        <source>The receipt holds.</source>
        <translation>Le reçu est confirmé.</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again.</source>
        <translation>Elle reste dans l’historique, et la question n’est plus posée à son sujet.</translation>
    </message>
    <message>
        <source>The uploaded copy was removed from the server.</source>
        <translation>La copie téléversée a été supprimée du serveur.</translation>
    </message>
    <message>
        <source>Another publish is being worked on. Wait until it has ended, or stop it.</source>
        <translation>Une autre publication est en cours de traitement. Attendez qu’elle soit terminée, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>L’historique a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::PublishPage</name>
    <message>
        <source>&amp;Edit server…</source>
        <translation>&amp;Modifier le serveur…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Signer…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>&amp;Vérifier d’abord</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>Vérifications avant la publication</translation>
    </message>
    <message>
        <source>Asks the server whether it would take this. Nothing is sent.</source>
        <translation>Demande au serveur s’il accepterait ceci. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Finds out whether the version is published. Nothing is published twice.</source>
        <translation>Cherche à savoir si la version est publiée. Rien n’est publié deux fois.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stops, and removes what was uploaded. Nothing is published.</source>
        <translation>Arrête, et supprime ce qui a été téléversé. Rien n’est publié.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>Here: some files cannot be packed.</source>
        <translation>Ici&#xa0;: certains fichiers ne peuvent pas être empaquetés.</translation>
    </message>
    <message>
        <source>Here: all %1 can be packed.</source>
        <translation>Ici&#xa0;: tout peut être empaqueté (%1).</translation>
    </message>
    <message>
        <source>Here: the server would accept the manifest.</source>
        <translation>Ici&#xa0;: le serveur accepterait le manifeste.</translation>
    </message>
    <message>
        <source>Here: the server would refuse the manifest.</source>
        <translation>Ici&#xa0;: le serveur refuserait le manifeste.</translation>
    </message>
    <message>
        <source>Here: the bundle is packed: %1 of at most %2.</source>
        <translation>Ici&#xa0;: le bundle est empaqueté&#xa0;: %1 sur %2 au plus.</translation>
    </message>
    <message>
        <source>Here: the bundle is packed before it is sent.</source>
        <translation>Ici&#xa0;: le bundle est empaqueté avant d’être envoyé.</translation>
    </message>
    <message>
        <source>Here: published to the registry inside this program; nothing leaves this computer.</source>
        <translation>Ici&#xa0;: publication dans le registre de ce programme&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Here: the way to %1 is safe.</source>
        <translation>Ici&#xa0;: le trajet vers %1 est sûr.</translation>
    </message>
    <message>
        <source>Here: %1: %2</source>
        <translation>Ici&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At the server: you may publish; it has taken this version.</source>
        <translation>Sur le serveur&#xa0;: vous êtes autorisé à publier&#xa0;; il a accepté cette version.</translation>
    </message>
    <message>
        <source>At the server: you may not publish.</source>
        <translation>Sur le serveur&#xa0;: vous n’êtes pas autorisé à publier.</translation>
    </message>
    <message>
        <source>At the server: whether you may publish is asked before anything is uploaded.</source>
        <translation>Sur le serveur&#xa0;: avant tout téléversement, on lui demande si vous êtes autorisé à publier.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>At the server: %1</source>
        <translation>Sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Here: signed with %1.</source>
        <translation>Ici&#xa0;: signé avec %1.</translation>
    </message>
    <message>
        <source>Here: signed, but the signer is not one you know: see Signature.</source>
        <translation>Ici&#xa0;: signé, mais par un signataire que vous ne connaissez pas&#xa0;: voir Signature.</translation>
    </message>
    <message>
        <source>Here: the bundle is signed before it is sent.</source>
        <translation>Ici&#xa0;: le bundle est signé avant d’être envoyé.</translation>
    </message>
    <message>
        <source>Here: not signed; a server that demands a signature will refuse it.</source>
        <translation>Ici&#xa0;: non signé&#xa0;; un serveur qui exige une signature le refusera.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>Publier %1 sur %2</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empaquetage…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>Publication sur %1…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Pas encore publiée</translation>
    </message>
    <message>
        <source>Installed for the tenant.</source>
        <translation>Installée pour le locataire.</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (tentative %2)</translation>
    </message>
    <message>
        <source>Attempt %1 begins in %2 s.</source>
        <translation>La tentative %1 commence dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>C&amp;opy receipt</source>
        <translation>C&amp;opier le reçu</translation>
    </message>
    <message>
        <source>Save re&amp;ceipt…</source>
        <translation>Enre&amp;gistrer le reçu…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReleaseSession</name>
    <message>
        <source>The server would refuse this manifest.</source>
        <translation>Le serveur refuserait ce manifeste.</translation>
    </message>
    <message>
        <source>Sign the bundle first: its key asks for a passphrase.</source>
        <translation>Signez d’abord le bundle&#xa0;: sa clé demande une phrase secrète.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>There is nothing to edit.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>The manifest of a bundle cannot be edited: its bytes are what was packed.</source>
        <translation>Le manifeste d’un bundle ne peut pas être modifié&#xa0;: ses octets sont ceux qui ont été empaquetés.</translation>
    </message>
    <message>
        <source>The manifest of an archive cannot be edited: unpack it, and open the folder.</source>
        <translation>Le manifeste d’une archive ne peut pas être modifié&#xa0;: décompressez-la, et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>manifest.json has changed on disk: choose first which one is kept.</source>
        <translation>manifest.json a changé sur le disque&#xa0;: choisissez d’abord lequel garder.</translation>
    </message>
    <message>
        <source>Saved manifest.json.</source>
        <translation>manifest.json enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problems; not saved yet.</source>
        <translation>
            <numerusform>%n problème corrigé&#xa0;; pas encore enregistré.</numerusform>
            <numerusform>%n problèmes corrigés&#xa0;; pas encore enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem has a certain fix.</source>
        <translation>Aucun problème n’a de correction certaine.</translation>
    </message>
    <message>
        <source>Packed %1: %2, SHA-256 %3.</source>
        <translation>%1 empaqueté&#xa0;: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>Packed again: the same bytes.</source>
        <translation>Empaqueté à nouveau&#xa0;: les mêmes octets.</translation>
    </message>
    <message>
        <source>Packed again: other bytes, SHA-256 %1.</source>
        <translation>Empaqueté à nouveau&#xa0;: d’autres octets, SHA-256 %1.</translation>
    </message>
    <message>
        <source>Saved the bundle and its checksum as %1.</source>
        <translation>Bundle et somme de contrôle enregistrés sous %1.</translation>
    </message>
    <message>
        <source>Publishing to %1.</source>
        <translation>Publication sur %1.</translation>
    </message>
    <message>
        <source>Finding out whether it is published.</source>
        <translation>Recherche de l’état de la publication.</translation>
    </message>
    <message>
        <source>Published %1 %2.</source>
        <translation>%1 %2 publiée.</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Registre local</translation>
    </message>
    <message>
        <source>The servers were written to %1, without their keys.</source>
        <translation>Les serveurs ont été écrits dans %1, sans leurs clés.</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>Le serveur %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Servers added from %1: %2.</source>
        <translation>Serveurs ajoutés depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Servers added from %1: %2. Already there: %3.</source>
        <translation>Serveurs ajoutés depuis %1&#xa0;: %2. Déjà présents&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Choose an identity to sign with.</source>
        <translation>Choisissez une identité pour signer.</translation>
    </message>
    <message>
        <source>The identities are still being read.</source>
        <translation>Les identités sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The identity that was to sign is not there any more: choose another one, or none.</source>
        <translation>L’identité qui devait signer n’existe plus&#xa0;: choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>Signed %1 as %2.</source>
        <translation>%1 signé en tant que %2.</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Ouvrez d’abord un dossier.</translation>
    </message>
    <message>
        <source>A publish is running.</source>
        <translation>Une publication est en cours.</translation>
    </message>
    <message>
        <source>Wait until what runs has ended.</source>
        <translation>Attendez que l’opération en cours soit terminée.</translation>
    </message>
    <message>
        <source>The folder has no manifest.json.</source>
        <translation>Le dossier n’a pas de manifest.json.</translation>
    </message>
    <message>
        <source>The manifest was edited: save or revert it first.</source>
        <translation>Le manifeste a été modifié&#xa0;: enregistrez-le ou rétablissez-le d’abord.</translation>
    </message>
    <message>
        <source>The bundle has problems that keep it from being published.</source>
        <translation>Le bundle a des problèmes qui empêchent sa publication.</translation>
    </message>
    <message>
        <source>The folder has problems that keep it from being packed.</source>
        <translation>Le dossier a des problèmes qui empêchent son empaquetage.</translation>
    </message>
    <message>
        <source>A publish is running. Cancel it, or wait until it has ended.</source>
        <translation>Une publication est en cours. Annulez-la, ou attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Opened %1: %2, %3.</source>
        <translation>%1 ouvert&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>L’ouverture de %1 a été annulée.</translation>
    </message>
    <message>
        <source>Opened %1: %2, SHA-256 %3.</source>
        <translation>%1 ouvert&#xa0;: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The folder has changed, and was read again.</source>
        <translation>Le dossier a changé, et a été relu.</translation>
    </message>
    <message>
        <source>The folder was read again; nothing has changed.</source>
        <translation>Le dossier a été relu&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 passes in %2; %3 says why.</source>
        <translation>%1 passe dans %2&#xa0;; %3 dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets were found that must not leave this computer.</source>
        <translation>
            <numerusform>%n secret a été trouvé, qui ne doit pas quitter cet ordinateur.</numerusform>
            <numerusform>%n secrets ont été trouvés, qui ne doivent pas quitter cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waybill speaks this language from its next start on.</source>
        <translation>Waybill parlera cette langue au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SecretField</name>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Oublier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try the keychain again: %1</source>
        <translation>Réessayer le trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Conservation dans le trousseau.</translation>
    </message>
    <message>
        <source>It is on its way to the keychain. Your desktop may be asking for the keychain&apos;s password.</source>
        <translation>Transmission au trousseau en cours. Votre bureau demande peut-être le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>It is kept in memory until Waybill is closed, and in no file.</source>
        <translation>Conservation en mémoire jusqu’à la fermeture de Waybill, et dans aucun fichier.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>Définie&#xa0;; saisir pour la remplacer</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerEditor</name>
    <message>
        <source>Allow &amp;plain http</source>
        <translation>Autoriser http en &amp;clair</translation>
    </message>
    <message>
        <source>Without encryption anyone on the way can read the key and change the bundle.</source>
        <translation>Sans chiffrement, quiconque se trouve sur le trajet peut lire la clé et modifier le bundle.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Server without sign-in…</source>
        <translation>Serveur sans connexion…</translation>
    </message>
    <message>
        <source>Send x-alga-admin: true</source>
        <translation>Envoyer x-alga-admin: true</translation>
    </message>
    <message>
        <source>Install for the tenant after publishing</source>
        <translation>Installer pour le locataire après la publication</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Les autorités du système seules</translation>
    </message>
    <message>
        <source>Shows the header that opens an internal server</source>
        <translation>Affiche l’en-tête qui ouvre un serveur interne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Authority (PEM)</source>
        <translation>Autorité (PEM)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority to trust for this server</source>
        <translation>Choisir le certificat d’une autorité de confiance pour ce serveur</translation>
    </message>
    <message>
        <source>Choose the certificate of an authority</source>
        <translation>Choisir le certificat d’une autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It opens an internal server without sign-in.</source>
        <translation>Il ouvre un serveur interne sans authentification.</translation>
    </message>
    <message>
        <source>This is not this computer. A server that takes the header opens to anyone who can reach it: its administrator should set up API keys instead.</source>
        <translation>Ce n’est pas cet ordinateur. Un serveur qui accepte l’en-tête s’ouvre à quiconque peut l’atteindre&#xa0;: son administrateur devrait plutôt configurer des clés d’API.</translation>
    </message>
    <message>
        <source>The object store: %1</source>
        <translation>Le stockage d’objets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name the tenant for whom it is installed.</source>
        <translation>Indiquez le locataire pour lequel elle est installée.</translation>
    </message>
    <message>
        <source>Name the bucket in which the server keeps what is published.</source>
        <translation>Indiquez le bucket dans lequel le serveur conserve ce qui est publié.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServerList</name>
    <message>
        <source>Save or undo the changes to go on with other servers.</source>
        <translation>Enregistrez ou annulez les modifications pour passer à d’autres serveurs.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Begins the profile of a new server</source>
        <translation>Commence le profil d’un nouveau serveur</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Begins a new profile like the chosen one, without its keys</source>
        <translation>Commence un nouveau profil pareil à celui choisi, sans ses clés</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Removes the chosen server with its keys, after a question</source>
        <translation>Supprime le serveur choisi avec ses clés, après une question</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Adds the servers of a file that Waybill exported</source>
        <translation>Ajoute les serveurs d’un fichier que Waybill a exporté</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes all servers to a file, without their keys</source>
        <translation>Écrit tous les serveurs dans un fichier, sans leurs clés</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation>dans ce programme</translation>
    </message>
    <message>
        <source>target, %1</source>
        <translation>cible, %1</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ServersPage</name>
    <message>
        <source>Server profiles (*.json);;All files (*)</source>
        <translation>Profils de serveur (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use as tar&amp;get</source>
        <translation>Choisir comme cib&amp;le</translation>
    </message>
    <message>
        <source>What is published goes to this server</source>
        <translation>Ce qui est publié va sur ce serveur</translation>
    </message>
    <message>
        <source>Asks the server whether you could publish there; changes nothing</source>
        <translation>Demande au serveur si vous pourriez y publier&#xa0;; ne modifie rien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It starts when it is first used</source>
        <translation>Il démarre à sa première utilisation</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A registry inside this program, for trying things out. What is published to it stays in a folder, and nothing leaves this computer.</source>
        <translation>Un registre dans ce programme, pour faire des essais. Ce qui y est publié reste dans un dossier, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Save server</source>
        <translation>&amp;Enregistrer le serveur</translation>
    </message>
    <message>
        <source>Und&amp;o changes</source>
        <translation>Annuler les m&amp;odifications</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Save and test &amp;connection</source>
        <translation>Enregistrer et &amp;tester la connexion</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 is saved, and is the target now.</source>
        <translation>%1 est enregistré, et est maintenant la cible.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Remove %1 all the same?</source>
        <translation>Supprimer %1 malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Remove it, &amp;leave its keys</source>
        <translation>Supprimer, &amp;garder ses clés</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove &amp;it for good</source>
        <translation>Supprimer défi&amp;nitivement</translation>
    </message>
    <message>
        <source>The keychain does not let its keys go. They stay there, unused, until you remove them with the tools of your desktop.</source>
        <translation>Le trousseau ne libère pas ses clés. Elles y restent, inutilisées, jusqu’à ce que vous les supprimiez avec les outils de votre bureau.</translation>
    </message>
    <message>
        <source>Its profile and its keys are deleted, the keys from the keychain too. What was published there stays published.</source>
        <translation>Son profil et ses clés sont supprimés, les clés aussi du trousseau. Ce qui y a été publié reste publié.</translation>
    </message>
    <message>
        <source>Its profile is deleted. What was published there stays published.</source>
        <translation>Son profil est supprimé. Ce qui y a été publié reste publié.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>Export all servers</source>
        <translation>Exporter tous les serveurs</translation>
    </message>
</context>
<context>
    <name>waybill::ui::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignaturePage</name>
    <message>
        <source>SHA-256 that is signed</source>
        <translation>SHA-256 qui est signé</translation>
    </message>
    <message>
        <source>Nobody: publish without a signature of mine</source>
        <translation>Personne&#xa0;: publier sans signature de ma part</translation>
    </message>
    <message>
        <source>None; https://… of an authority that speaks RFC 3161</source>
        <translation>Aucune&#xa0;; https://… d’une autorité qui parle RFC 3161</translation>
    </message>
    <message>
        <source>With a timestamp the signature stays good when the certificate has expired</source>
        <translation>Avec un horodatage, la signature reste bonne après l’expiration du certificat</translation>
    </message>
    <message>
        <source>&amp;Time-stamping authority</source>
        <translation>Autorité d’&amp;horodatage</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signer</translation>
    </message>
    <message>
        <source>Signs the bundle, checks the signature, and writes it beside the bundle</source>
        <translation>Signe le bundle, vérifie la signature, et l’écrit à côté du bundle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Not packed yet: the bundle is packed first</source>
        <translation>Pas encore empaqueté&#xa0;: le bundle est d’abord empaqueté</translation>
    </message>
    <message>
        <source>%1, %2, exactly as it is uploaded.</source>
        <translation>%1, %2, exactement tel qu’il est téléversé.</translation>
    </message>
    <message>
        <source>What is signed is the packed bundle, exactly as it is uploaded.</source>
        <translation>Ce qui est signé est le bundle empaqueté, exactement tel qu’il est téléversé.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Signed, but not by the identity that is chosen.</source>
        <translation>Signé, mais pas par l’identité choisie.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bundle has changed since it was signed.</source>
        <translation>Le bundle a changé depuis sa signature.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Non signé.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Saisissez la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>&amp;Sign again</source>
        <translation>&amp;Signer à nouveau</translation>
    </message>
    <message>
        <source>This is no http or https address; no timestamp is asked for.</source>
        <translation>Ce n’est pas une adresse http ou https&#xa0;; aucun horodatage n’est demandé.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignatureView</name>
    <message>
        <source>Check &amp;with a key or authority…</source>
        <translation>Vérifier a&amp;vec une clé ou une autorité…</translation>
    </message>
    <message>
        <source>Check as &amp;usual</source>
        <translation>Vérifier comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>Mémoriser ce si&amp;gnataire</translation>
    </message>
    <message>
        <source>Choose the signature fi&amp;le…</source>
        <translation>Choisir le fichie&amp;r de signature…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Sign the &amp;bundle</source>
        <translation>Signer &amp;ce bundle</translation>
    </message>
    <message>
        <source>Takes a public key, certificates of authorities, or an OpenPGP keyring from a file; they alone decide</source>
        <translation>Prend dans un fichier une clé publique, des certificats d’autorités ou un trousseau OpenPGP&#xa0;; eux seuls décident</translation>
    </message>
    <message>
        <source>By the signers that you remember and by your own identities</source>
        <translation>D’après les signataires que vous avez mémorisés et vos propres identités</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Signer le bundle</translation>
    </message>
    <message>
        <source>The signature %1</source>
        <translation>La signature %1</translation>
    </message>
    <message>
        <source>There is no signature beside the bundle.</source>
        <translation>Il n’y a pas de signature à côté du bundle.</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Vérification de la signature…</translation>
    </message>
    <message>
        <source>The signature has not been checked.</source>
        <translation>La signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>It would be the file %1.</source>
        <translation>Ce serait le fichier %1.</translation>
    </message>
    <message>
        <source>Trusted are the signers that you remember, and your own identities.</source>
        <translation>Sont de confiance les signataires que vous avez mémorisés, et vos propres identités.</translation>
    </message>
    <message>
        <source>Trusted is what %1 vouches for, and nothing else.</source>
        <translation>Est de confiance ce dont %1 se porte garant, et rien d’autre.</translation>
    </message>
    <message>
        <source>The new signature takes the place of %1.SIGNATURE.</source>
        <translation>La nouvelle signature prend la place de %1.SIGNATURE.</translation>
    </message>
    <message>
        <source>The signature is written to %1.SIGNATURE.</source>
        <translation>La signature est écrite dans %1.SIGNATURE.</translation>
    </message>
    <message>
        <source>Check with a key or authority</source>
        <translation>Vérifier avec une clé ou une autorité</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;All files (*)</source>
        <translation>Clés et certificats (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Choisir la signature</translation>
    </message>
    <message>
        <source>Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;All files (*)</source>
        <translation>Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ui::SignerPicker</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Create or import a &amp;key…</source>
        <translation>Créer ou importer une &amp;clé…</translation>
    </message>
    <message>
        <source>Identity that signs</source>
        <translation>Identité qui signe</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>Pas encore d’identité</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the identities…</source>
        <translation>Lecture des identités…</translation>
    </message>
    <message>
        <source>An identity that is not there any more</source>
        <translation>Une identité qui n’existe plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, valide jusqu’au %1</translation>
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
        <translation>Taille par version de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, as large as %2</source>
        <translation>%1, aussi gros que %2</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2 more than %3</source>
        <translation>%1, %2 de plus que %3</translation>
    </message>
    <message>
        <source>%1, %2 less than %3</source>
        <translation>%1, %2 de moins que %3</translation>
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
        <translation>styles</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Estimating what takes the room…</source>
        <translation>Estimation de ce qui prend la place…</translation>
    </message>
    <message>
        <source>Area: bytes when packed, estimated file by file</source>
        <translation>Surface&#xa0;: octets une fois empaquetés, estimés fichier par fichier</translation>
    </message>
    <message>
        <source>Area: unpacked bytes</source>
        <translation>Surface&#xa0;: octets non compressés</translation>
    </message>
</context>
<context>
    <name>waybill::ui::StorageFields</name>
    <message>
        <source>&amp;Look into the object store</source>
        <translation>Cons&amp;ulter le stockage d’objets</translation>
    </message>
    <message>
        <source>The keys of the object store are forgotten when you save.</source>
        <translation>Les clés du stockage d’objets sont oubliées à l’enregistrement.</translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can see and change what Waybill reads there. The keys are not sent.</source>
        <translation>http en clair&#xa0;: quiconque se trouve sur le trajet peut voir et modifier ce que Waybill y lit. Les clés ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>&amp;Bucket in the path</source>
        <translation>Buc&amp;ket dans le chemin</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Read the &amp;whole bundle back</source>
        <translation>&amp;Relire tout le bundle</translation>
    </message>
    <message>
        <source>Endpoint, then bucket, then key; as MinIO and Ceph want it</source>
        <translation>Point de terminaison, puis bucket, puis clé&#xa0;; comme le veulent MinIO et Ceph</translation>
    </message>
    <message>
        <source>Compares its SHA-256 with what was sent; else its size alone</source>
        <translation>Compare son SHA-256 avec ce qui a été envoyé&#xa0;; sinon seulement sa taille</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>After publishing, Waybill sees for itself that the server has stored all of it. It only reads there.</source>
        <translation>Après la publication, Waybill constate par lui-même que le serveur a tout stocké. Il n’y fait que lire.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TreemapView</name>
    <message>
        <source>Where the bytes go</source>
        <translation>Répartition des octets</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files</source>
        <translation>
            <numerusform>%n autre petit fichier</numerusform>
            <numerusform>%n autres petits fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files in %1</source>
        <translation>
            <numerusform>%n autre petit fichier dans %1</numerusform>
            <numerusform>%n autres petits fichiers dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 of all</source>
        <translation>%1&#xa0;: %2 en %3, %4 du total</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all</source>
        <translation>%1&#xa0;: %2, %3 du total</translation>
    </message>
    <message>
        <source>Arrow keys move between files</source>
        <translation>Les touches fléchées passent d’un fichier à l’autre</translation>
    </message>
</context>
<context>
    <name>waybill::ui::TrustedSignerModel</name>
    <message>
        <source>a key without a name, %1</source>
        <translation>une clé sans nom, %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>waybill::ui::UnfinishedBar</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Vérifier à nouvea&amp;u</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>Ne&amp;ttoyer</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>C&amp;lasser</translation>
    </message>
    <message>
        <source>A publish that did not end</source>
        <translation>Une publication inachevée</translation>
    </message>
    <message>
        <source>Shows the publish in the history</source>
        <translation>Affiche la publication dans l’historique</translation>
    </message>
    <message>
        <source>It stays in the history, and is not asked about again</source>
        <translation>Elle reste dans l’historique, et la question n’est plus posée à son sujet</translation>
    </message>
    <message>
        <source>A publish did not end: %1. What is known: %2 %3</source>
        <translation>Une publication est inachevée&#xa0;: %1. Ce qui est connu&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>One more did not end.</source>
        <translation>Une autre est inachevée.</translation>
    </message>
    <message>
        <source>%L1 more did not end.</source>
        <translation>%L1 autres sont inachevées.</translation>
    </message>
</context>
<context>
    <name>waybill::ui::VerdictView</name>
    <message>
        <source>Signer&apos;s fingerprint</source>
        <translation>Empreinte du signataire</translation>
    </message>
    <message>
        <source>Remembered fingerprint</source>
        <translation>Empreinte mémorisée</translation>
    </message>
    <message>
        <source>Command that checks it</source>
        <translation>Commande de vérification</translation>
    </message>
    <message>
        <source>Remember this si&amp;gner</source>
        <translation>Mémoriser ce si&amp;gnataire</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>Inchangé&#xa0;?</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>Qui l’a signé&#xa0;?</translation>
    </message>
    <message>
        <source>Trusted?</source>
        <translation>De confiance&#xa0;?</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Copier la co&amp;mmande</translation>
    </message>
    <message>
        <source>Checks the signature in a terminal, without Waybill</source>
        <translation>Vérifie la signature dans un terminal, sans Waybill</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>From now on a bundle of %1 that is signed with another key is called out</source>
        <translation>Désormais, un bundle de %1 signé avec une autre clé est signalé</translation>
    </message>
</context>
<context>
    <name>waybill::ui::WelcomePage</name>
    <message>
        <source>Publish an extension</source>
        <translation>Publier une extension</translation>
    </message>
    <message>
        <source>Drop the folder that your build writes onto this window, or a .zip or .7z file of it. You then see what is in it, and whether the server would take it, before anything leaves this computer.</source>
        <translation>Déposez sur cette fenêtre le dossier que votre build écrit, ou son fichier .zip ou .7z. Vous voyez alors ce qu’il contient, et si le serveur l’accepterait, avant que quoi que ce soit ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Ouvrir une &amp;archive…</translation>
    </message>
    <message>
        <source>Open the &amp;sample extension</source>
        <translation>Ouvrir l’extension d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
</context>
</TS>
