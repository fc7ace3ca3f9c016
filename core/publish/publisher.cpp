#include "core/publish/publisher.h"
