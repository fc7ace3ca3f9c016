#include "ui/text/usertext.h"
