// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of every record of the model.
#pragma once

#include "credsmith/model/document.h"
#include "credsmith/model/fields/credential.h"
#include "credsmith/model/fields/evidence.h"
#include "credsmith/model/fields/framework.h"
#include "credsmith/model/fields/issuer.h"
#include "credsmith/model/fields/manifest.h"
#include "credsmith/model/fields/passing.h"
#include "credsmith/model/fields/research.h"
#include "credsmith/model/fields/rubric.h"
#include "credsmith/model/fields/stack.h"
#include "credsmith/model/fields/translation.h"
