-- What wrk sends and prints: `wrk … -s load.lua URL -- BODIES [DELAY]`. BODIES is a file of one JSON body a line, sent in turn;
-- DELAY is how many milliseconds a connection waits before it sends, on average (uniform from 0 to twice that), to keep a rate.

local counter = 0

function setup(thread)
  thread:set("id", counter)
  counter = counter + 1
end

function init(args)
  bodies, at, mean = {}, 0, tonumber(args[2] or "0")
  math.randomseed(id + 1)
  -- Formatted here and not above: only now does wrk know the Host.
  for line in io.lines(args[1]) do
    bodies[#bodies + 1] = wrk.format("POST", wrk.path, { ["Content-Type"] = "application/json" }, line)
  end
  if mean > 0 then
    function delay() return math.random(0, 2 * mean) end
  end
end

function request()
  at = at % #bodies + 1
  return bodies[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"us":%d,"failed":%d,"dropped":%d,"p50":%d,"p99":%d,"p999":%d,"max":%d}\n',
    summary.requests, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9), latency.max
  ))
end
