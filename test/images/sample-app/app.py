"""An application with the parts that real ones have: `app.py api|web|worker|migrate|check`, configured by the environment.

It uses every store that it has an address of, and nothing else: a missing one is no error.
"""

import base64
import hashlib
import hmac
import json
import os
import signal
import socket
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ENV = os.environ
STARTED = time.time()
COUNTS: dict[tuple[str, int], int] = {}
LOCK = threading.Lock()


class Refused(Exception):
    """What a client did wrong."""

    def __init__(self, status: int, message: str):
        super().__init__(message)
        self.status = status


# --- stores: each check writes something, reads it back, and answers what it saw ---


def database() -> dict:
    import psycopg

    with psycopg.connect(ENV["DATABASE_URL"], connect_timeout=5) as connection:
        connection.execute("create table if not exists visits (id uuid primary key, at timestamptz default now())")
        connection.execute("insert into visits (id) values (%s)", (uuid.uuid4(),))
        count = connection.execute("select count(*) from visits").fetchone()[0]
        secure = connection.pgconn.ssl_in_use
    return {"visits": count, "tls": bool(secure)}


def cache() -> dict:
    client = redis_client("REDIS_URL")
    key, value = f"check:{socket.gethostname()}", uuid.uuid4().hex
    client.set(key, value, ex=60)
    if client.get(key) != value.encode():
        raise RuntimeError("another value came back")
    return {"keys": client.dbsize()}


def sessions() -> dict:
    client = redis_client("SESSION_REDIS_URL")
    client.set("check", "1", ex=60)
    return {"keys": client.dbsize()}


def bucket() -> dict:
    import boto3

    client = boto3.client("s3")
    key, body = f"check/{uuid.uuid4()}", os.urandom(32)
    client.put_object(Bucket=ENV["S3_BUCKET"], Key=key, Body=body)
    if client.get_object(Bucket=ENV["S3_BUCKET"], Key=key)["Body"].read() != body:
        raise RuntimeError("other bytes came back")
    client.delete_object(Bucket=ENV["S3_BUCKET"], Key=key)
    return {"bucket": ENV["S3_BUCKET"]}


def topics() -> dict:
    from kafka import KafkaConsumer, KafkaProducer, TopicPartition

    names = [name.strip() for name in ENV["KAFKA_TOPICS"].split(",") if name.strip()]
    options = {"bootstrap_servers": ENV["KAFKA_BOOTSTRAP_SERVERS"].split(",")}
    for name in ("security_protocol", "sasl_mechanism"):
        if ENV.get(f"KAFKA_{name.upper()}"):
            options[name] = ENV[f"KAFKA_{name.upper()}"]
    if "sasl_mechanism" in options:
        options["sasl_plain_username"] = ENV["KAFKA_SASL_USERNAME"]
        options["sasl_plain_password"] = ENV["KAFKA_SASL_PASSWORD"]
    offsets = {}
    producer = KafkaProducer(**options)
    try:
        for name in names:
            message = uuid.uuid4().bytes
            sent = producer.send(name, message).get(timeout=10)
            consumer = KafkaConsumer(**options, consumer_timeout_ms=10_000)
            partition = TopicPartition(name, sent.partition)
            consumer.assign([partition])
            consumer.seek(partition, sent.offset)
            received = next(iter(consumer), None)
            consumer.close()
            if received is None or received.value != message:
                raise RuntimeError(f"the message did not come back from {name}")
            offsets[name] = sent.offset
    finally:
        producer.close()
    return {"offsets": offsets}


STORES = {
    "database": ("DATABASE_URL", database),
    "cache": ("REDIS_URL", cache),
    "sessions": ("SESSION_REDIS_URL", sessions),
    "bucket": ("S3_BUCKET", bucket),
    "topics": ("KAFKA_BOOTSTRAP_SERVERS", topics),
}


def redis_client(variable: str):
    import redis

    return redis.Redis.from_url(ENV[variable], socket_timeout=5)


def check_stores() -> dict:
    results = {}
    for name, (variable, check) in STORES.items():
        if not ENV.get(variable):
            continue
        begun = time.time()
        try:
            results[name] = {"ok": True, **check()}
        except Exception as error:  # whatever a client library throws is the answer
            results[name] = {"ok": False, "error": f"{type(error).__name__}: {error}"}
        results[name]["seconds"] = round(time.time() - begun, 3)
    return results


# --- tokens: JSON Web Tokens, signed with SECRET_KEY ---


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def signature(text: str) -> str:
    return encode(hmac.new(ENV["SECRET_KEY"].encode(), text.encode(), hashlib.sha256).digest())


def issue(user: str) -> str:
    head = encode(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    body = encode(json.dumps({"sub": user, "exp": int(time.time()) + 3600}).encode())
    return f"{head}.{body}.{signature(f'{head}.{body}')}"


def user_of(header: str) -> str:
    kind, _, token = header.partition(" ")
    try:
        head, body, given = token.split(".")
        claims = json.loads(decode(body))
        valid = kind == "Bearer" and json.loads(decode(head)).get("alg") == "HS256"
        valid = valid and hmac.compare_digest(given, signature(f"{head}.{body}")) and claims["exp"] > time.time()
    except (ValueError, KeyError, TypeError, AttributeError):
        valid = False
    if not valid:
        raise Refused(401, "a valid bearer token is needed; get one from /api/v1/auth/login")
    return claims["sub"]


# --- HTTP ---


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    role = "api"

    def do_GET(self) -> None:
        self.handle_with({"/health": self.health, "/info": self.info, "/metrics": self.metrics, **self.pages()})

    def do_POST(self) -> None:
        self.handle_with({"/api/v1/auth/login": self.login, "/api/v1/items": self.push} if self.role == "api" else {})

    def pages(self) -> dict:
        if self.role == "web":
            return {"/": self.page}
        return {"/stores": self.stores, "/api/v1/me": self.me, "/burn": self.burn}

    def handle_with(self, routes: dict) -> None:
        path = self.path.partition("?")[0]
        self.body = self.rfile.read(min(int(self.headers.get("Content-Length") or 0), 1_000_000))
        try:
            if path not in routes:
                raise Refused(404, f"there is no {path}; there are: {', '.join(sorted(routes))}")
            status, answer = 200, routes[path]()
        except Refused as refusal:
            status, answer = refusal.status, {"error": str(refusal)}
        except Exception as error:
            status, answer = 503, {"error": f"{type(error).__name__}: {error}"}
        with LOCK:
            key = (path if status != 404 else "other", status)
            COUNTS[key] = COUNTS.get(key, 0) + 1
        kind, text = ("text/plain", answer) if isinstance(answer, str) else ("application/json", json.dumps(answer))
        if path == "/" and status == 200:
            kind = "text/html"
        payload = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def require_key(self) -> None:
        key = ENV.get("API_KEY")
        if key and not hmac.compare_digest(self.headers.get("X-API-Key") or "", key):
            raise Refused(401, "the header X-API-Key is missing or wrong")

    def json_body(self) -> dict:
        try:
            body = json.loads(self.body)
        except ValueError as error:
            raise Refused(400, f"the body is no JSON: {error}") from error
        if not isinstance(body, dict):
            raise Refused(422, "the body must be an object")
        return body

    def health(self) -> dict:
        return {"status": "ok", "role": self.role}

    def info(self) -> dict:
        configured = [name for name, (variable, _) in STORES.items() if ENV.get(variable)]
        return {"role": self.role, "pod": socket.gethostname(), "version": ENV.get("VERSION", "dev"), "stores": configured}

    def metrics(self) -> str:
        lines = ["# TYPE sample_app_requests_total counter"]
        with LOCK:
            lines += [f'sample_app_requests_total{{path="{p}",code="{c}"}} {n}' for (p, c), n in sorted(COUNTS.items())]
        lines += ["# TYPE sample_app_uptime_seconds gauge", f"sample_app_uptime_seconds {time.time() - STARTED:.0f}"]
        return "\n".join(lines) + "\n"

    def stores(self) -> dict:
        self.require_key()
        return {"pod": socket.gethostname(), "stores": check_stores()}

    def burn(self) -> dict:
        """Keeps a CPU busy for a moment: load for an autoscaler."""
        until, rounds = time.time() + 0.2, 0
        while time.time() < until:
            hashlib.sha256(bytes(10_000)).digest()
            rounds += 1
        return {"rounds": rounds}

    def login(self) -> dict:
        body = self.json_body()
        if not isinstance(body.get("username"), str) or not isinstance(body.get("password"), str):
            raise Refused(422, "username and password are needed, both text")
        if not ENV.get("SECRET_KEY"):
            raise Refused(501, "SECRET_KEY is not set")
        if not hmac.compare_digest(body["password"], ENV.get("LOGIN_PASSWORD", "password")):
            raise Refused(401, "wrong password")
        return {"access_token": issue(body["username"]), "token_type": "bearer"}

    def me(self) -> dict:
        if not ENV.get("SECRET_KEY"):
            raise Refused(501, "SECRET_KEY is not set")
        return {"username": user_of(self.headers.get("Authorization") or "")}

    def push(self) -> dict:
        """Puts work on the worker's queue."""
        self.require_key()
        count = self.json_body().get("count", 1)
        if not isinstance(count, int) or not 1 <= count <= 10_000:
            raise Refused(422, "count must be a whole number from 1 to 10000")
        items = [json.dumps({"id": str(uuid.uuid4())}) for _ in range(count)]
        return {"queued": redis_client("REDIS_URL").rpush(ENV.get("QUEUE", "jobs"), *items)}

    def page(self) -> str:
        return f"<!doctype html><title>Sample</title><h1>Sample</h1><p>API: {ENV.get('API_URL', 'none')}</p>\n"

    def log_message(self, format: str, *args) -> None:
        print(json.dumps({"time": round(time.time(), 3), "message": format % args}), flush=True)


def serve(role: str) -> None:
    handler = type("RoleHandler", (Handler,), {"role": role})
    server = ThreadingHTTPServer(("", int(ENV.get("PORT", "8000"))), handler)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"{role} listens on port {server.server_address[1]}", flush=True)
    server.serve_forever()


def work() -> None:
    """Takes items from the queue one by one. On SIGTERM the item in hand is finished."""
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    threading.Thread(target=serve_health, daemon=True).start()
    queue, done = ENV.get("QUEUE", "jobs"), 0
    client = redis_client("REDIS_URL")
    while not stop.is_set():
        item = client.blpop([queue], timeout=1)
        if item is None:
            continue
        time.sleep(float(ENV.get("WORK_SECONDS", "0.5")))
        done += 1
        client.incr(f"{queue}:done")
        print(json.dumps({"done": done, "item": item[1].decode(errors="replace")}), flush=True)


def serve_health() -> None:
    handler = type("WorkerHandler", (Handler,), {"role": "worker", "pages": lambda self: {}})
    ThreadingHTTPServer(("", int(ENV.get("PORT", "8000"))), handler).serve_forever()


STEPS = ["create table if not exists visits (id uuid primary key, at timestamptz default now())"]


def migrate() -> None:
    """Brings the database to the newest schema; a second run changes nothing."""
    import psycopg

    with psycopg.connect(ENV["DATABASE_URL"], connect_timeout=10) as connection:
        connection.execute("create table if not exists schema_version (version int primary key)")
        connection.execute("lock table schema_version")
        known = connection.execute("select coalesce(max(version), 0) from schema_version").fetchone()[0]
        for version, step in enumerate(STEPS[known:], known + 1):
            connection.execute(step)
            connection.execute("insert into schema_version values (%s)", (version,))
            print(f"migrated to version {version}")
    print(f"the schema is at version {max(known, len(STEPS))}")


def check() -> None:
    """Ends well once the schema is as this version of the application expects it."""
    import psycopg

    try:
        with psycopg.connect(ENV["DATABASE_URL"], connect_timeout=5) as connection:
            known = connection.execute("select coalesce(max(version), 0) from schema_version").fetchone()[0]
    except psycopg.Error as error:
        sys.exit(type(error).__name__)
    if known < len(STEPS):
        sys.exit(f"the schema is at version {known}, and {len(STEPS)} is needed")


ROLES = {"api": lambda: serve("api"), "web": lambda: serve("web"), "worker": work, "migrate": migrate, "check": check}

if __name__ == "__main__":
    chosen = sys.argv[1] if len(sys.argv) == 2 else ""
    if chosen not in ROLES:
        sys.exit(f"usage: app.py {'|'.join(ROLES)}")
    ROLES[chosen]()
