module pgpool-gitops/control-plane/pause

go 1.24.0
