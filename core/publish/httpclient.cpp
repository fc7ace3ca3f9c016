#include "core/publish/httpclient.h"
