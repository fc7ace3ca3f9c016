#include "core/bundle/bundlewriter.h"
