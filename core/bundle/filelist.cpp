#include "core/bundle/filelist.h"
