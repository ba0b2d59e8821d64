# The image of the steps and of the reference operator. It holds one bundled file, so build that first: npm run bundle (docs/reference/image.md).
#
# Pinned by version and not by digest, for no registry was at hand to read one from. Pin it when you build:
#   docker build --build-arg NODE_IMAGE=node:22.23.3-bookworm-slim@sha256:... .
ARG NODE_IMAGE=node:22.23.3-bookworm-slim
FROM ${NODE_IMAGE}

LABEL org.opencontainers.image.title="pgpool-gitops" \
      org.opencontainers.image.description="The steps of a TLS change of a KubeDB Pgpool, and the reference operator" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="0.1.0"

ENV NODE_ENV=production
COPY build/image/package.json build/image/pgpool-gitops.cjs build/image/THIRD-PARTY-LICENSES.txt build/image/sbom.cdx.json /app/

# The numbers of the rendered Jobs. Any other id works too: nothing is written, and there is no home to read.
USER 65532:65532
ENTRYPOINT ["node", "/app/pgpool-gitops.cjs"]
