#include "core/publish/publishapi.h"
