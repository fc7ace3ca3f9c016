#include "core/manifest/manifest.h"
