#!/usr/bin/env node
// `kubectl pgpool-gitops`: kubectl looks for a program of this name and hands over the arguments.
require('./pgpool-gitops.js');
