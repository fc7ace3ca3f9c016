#include "core/manifest/jsonsource.h"
