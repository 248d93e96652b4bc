# pressrel as an image: docker build -t pressrel . && docker run --rm -v "$PWD:/work" pressrel lint releases
FROM node:22-alpine AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY scripts scripts
COPY src src
COPY bin bin
COPY fixtures/releases fixtures/releases
RUN node scripts/build.mjs --no-types

# The program is bundled: it needs these files and no package.
FROM node:22-alpine
LABEL org.opencontainers.image.title="pressrel" \
      org.opencontainers.image.description="Checks, reads and exports corporate press releases" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /opt/pressrel
COPY package.json LICENSE NOTICE ./
COPY bin bin
COPY templates templates
COPY --from=build /src/dist/cli.cjs dist/cli.cjs
COPY --from=build /src/dist/cli dist/cli
COPY --from=build /src/dist/code dist/code
COPY --from=build /src/dist/rules dist/rules
RUN ln -s /opt/pressrel/bin/pressrel.js /usr/local/bin/pressrel

USER node
WORKDIR /work
ENTRYPOINT ["pressrel"]
CMD ["--help"]
