#include "core/storage/folderstore.h"
