#include "core/bundle/bundlereader.h"
