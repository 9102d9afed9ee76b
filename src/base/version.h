/* version.h -- which Garua this is. The Makefile reads it too. */
#ifndef BASE_VERSION_H
#define BASE_VERSION_H

#define GARUA_VERSION "0.1.0"

#endif
