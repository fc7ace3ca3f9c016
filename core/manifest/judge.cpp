#include "core/manifest/judge.h"
