#include "core/registry/registryserver.h"
