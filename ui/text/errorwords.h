// The untranslated sentences of an error code. Internal to ui/text; the tables stand in errortext, joberrortext and
// signingerrortext.
#pragma once

#include "core/base/error.h"

namespace waybill::ui {

struct Words {
    const char *title;
    const char *truth;
    const char *next;
};

// Of keys, keychains and signatures.
Words signingWords(ErrorCode code);
// Of what was published, of jobs and of what is kept about them.
Words jobWords(ErrorCode code);

} // namespace waybill::ui
