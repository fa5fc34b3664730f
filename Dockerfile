# `deno task serve` in a container: see docs/serve.md, "In a container".
# The base is Deno's own image (Debian), whose user `deno` is 1993; `.ci/run` names the same version of Deno.
FROM denoland/deno:2.9.6

WORKDIR /app

# The source and Deno's cache belong to root, so the server cannot change what it runs.
ENV DENO_DIR=/opt/deno-cache
COPY . .
RUN deno cache --frozen server/main.ts server/runs/worker.ts \
  && mkdir -p runs models \
  && chown 1993:1993 runs

# A number, so that Kubernetes can see that it is not root.
USER 1993:1993

# Records, runs and uploads: the only folder that the server writes to. Students to serve are mounted at /app/models.
VOLUME ["/app/runs"]
EXPOSE 8000

# Ready means that records and models are loaded.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD echo 'const { ok } = await fetch("http://127.0.0.1:8000/health/ready"); Deno.exit(ok ? 0 : 1);' \
    | deno run --no-prompt --no-config --allow-net=127.0.0.1:8000 -

# The permissions of the task `serve` in deno.json; a test compares them. `--cached-only` fetches nothing.
ENTRYPOINT ["deno", "run", "--no-prompt", "--cached-only", \
  "--allow-read", \
  "--allow-write=runs", \
  "--allow-net=127.0.0.1,0.0.0.0,localhost,[::1],[::]", \
  "--allow-env=NO_COLOR,FORCE_COLOR,CLICOLOR_FORCE,RETORT_TOKENS", \
  "server/main.ts"]

# An address that others can reach: the server does not start without a token (RETORT_TOKENS, or a config).
CMD ["--host", "0.0.0.0"]
