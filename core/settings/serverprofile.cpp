#include "core/settings/serverprofile.h"
