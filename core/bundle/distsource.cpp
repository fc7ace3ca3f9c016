#include "core/bundle/distsource.h"
