// The forms of the keys page: each hands what was typed over to the ring. Window thread; the ring outlives them.
#pragma once

#include "core/signing/identity.h"
#include "ui/pages/keyform.h"

namespace waybill::ui {

class KeyRing;

KeyForm *createKeyForm(KeyRing &keys);
// `file`: already chosen; may be empty.
KeyForm *importKeyForm(KeyRing &keys, bool forThisSession, const QString &file);
KeyForm *tokenKeyForm(KeyRing &keys);
KeyForm *agentKeyForm(KeyRing &keys); // asks gpg-agent when it opens

KeyForm *renameForm(KeyRing &keys, const Identity &identity);
KeyForm *rememberForm(KeyRing &keys, const Identity &identity);
KeyForm *exportPrivateForm(KeyRing &keys, const Identity &identity, const QString &file);
KeyForm *requestForm(KeyRing &keys, const Identity &identity, const QString &file);
KeyForm *removeForm(KeyRing &keys, const Identity &identity);
KeyForm *distrustForm(KeyRing &keys, const QString &extension);

// A name that no identity has: `wish`, or with a number behind it.
QString freeLabel(const KeyRing &keys, const QString &wish);

} // namespace waybill::ui
