# The portal with Node 24: Node 20 has had no security fixes since April 2026.
FROM node:24-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=8080
WORKDIR /portal
COPY --from=build --chown=node:node /portal/package.json ./
COPY --from=build --chown=node:node /portal/node_modules ./node_modules
COPY --from=build --chown=node:node /portal/build ./build
COPY --from=build --chown=node:node /portal/drizzle ./drizzle
USER node
EXPOSE 8080
# Pages only. The worker is a process of its own (npm run worker), migrations a step before release (npm run migrate).
CMD ["node", "build/portal/serve.js"]
