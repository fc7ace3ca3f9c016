// What the fuzzers run on any bytes, and what must hold whatever they are. Also run on the kept inputs by every test
// run.
#pragma once

#include <cstddef>
#include <cstdint>

namespace waybill::fuzz {

// The JSON reader, all judges and their fixes: no crash, every place inside the text, no acceptance without a manifest,
// no fix without an effect, nothing mended to what the server refuses.
void manifest(const std::uint8_t *data, std::size_t size);

// The bundle reader: no crash, limits hold, nothing is written outside the folder that it unpacks to.
void bundle(const std::uint8_t *data, std::size_t size);

// The rules of a .waybillignore (all up to the last line) over a path (the last line): no crash, an end; the rule that
// decides is there, and what is below an excluded folder is decided by what excludes it.
void ignore(const std::uint8_t *data, std::size_t size);
// The WebAssembly summary: no crash, the same in any pieces, sections inside the file and behind one another.
void wasm(const std::uint8_t *data, std::size_t size);

// The search for secrets: no crash, the same findings whatever pieces the bytes come in, places inside them, and no
// more of a secret than four characters. Waivers: what is read can be written and is read the same.
void scan(const std::uint8_t *data, std::size_t size);

// The signature reader in all its forms, and the verifier behind it: no crash; nothing that is not a real signature is
// good.
void signature(const std::uint8_t *data, std::size_t size);

// Key files: the JSON inside cosign's; PKCS#12, PEM and PKCS#8; OpenPGP keys and keyrings. No crash, no key out of
// nothing.
void cosignkey(const std::uint8_t *data, std::size_t size);
void keyfile(const std::uint8_t *data, std::size_t size);
void pgp(const std::uint8_t *data, std::size_t size);

} // namespace waybill::fuzz
