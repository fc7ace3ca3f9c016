#include "ui/session/releasesession.h"
