"""Configuration of JupyterHub. It is the same in every release: settings.json beside it says what is different.

Profiles are PodTemplates of the release. They are read at each start of a notebook, so that a change of one needs no
restart of the hub.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
SETTINGS = json.loads((HERE / "settings.json").read_text())
STATE = "/srv/jupyterhub"
ANNOTATION = "ml-platform/"

c = get_config()  # noqa: F821 (JupyterHub provides it)

# ---------------------------------------------------------------- the hub and the proxy

c.JupyterHub.hub_bind_url = f"http://:{SETTINGS['hubPort']}"
c.JupyterHub.hub_connect_url = SETTINGS["hubUrl"]
c.JupyterHub.cleanup_servers = False  # notebooks go on while the hub is replaced
c.JupyterHub.cookie_secret = hashlib.sha256(os.environ["HUB_COOKIE_SECRET"].encode()).digest()
c.JupyterHub.last_activity_interval = 60  # the proxy learns anew what is where within this time
c.CryptKeeper.keys = [hashlib.sha256(os.environ["JUPYTERHUB_CRYPT_KEY"].encode()).digest()]
c.ConfigurableHTTPProxy.should_start = False
c.ConfigurableHTTPProxy.api_url = SETTINGS["proxyApiUrl"]  # its token is CONFIGPROXY_AUTH_TOKEN

if SETTINGS["state"]["mode"] == "postgres":
    # The driver's name makes no difference to the server; SQLAlchemy wants this one.
    c.JupyterHub.db_url = os.environ["DATABASE_URL"].replace("postgres://", "postgresql://", 1)
    # A connection that the server closed meanwhile is opened anew.
    c.JupyterHub.db_kwargs = {"pool_pre_ping": True}
else:
    c.JupyterHub.db_url = f"sqlite:///{STATE}/jupyterhub.sqlite"
c.JupyterHub.upgrade_db = SETTINGS["state"]["allowUpgrade"]

# ---------------------------------------------------------------- who may log in

auth = SETTINGS["auth"]
c.Authenticator.allow_all = auth["allowAll"]
c.Authenticator.allowed_users = set(auth["allowedUsers"])
c.Authenticator.admin_users = set(auth["admins"])
c.JupyterHub.admin_access = False

if auth["mode"] == "oidc":
    oidc = auth["oidc"]
    c.JupyterHub.authenticator_class = "generic-oauth"
    c.GenericOAuthenticator.client_id = oidc["clientId"]
    c.GenericOAuthenticator.client_secret = os.environ["OAUTH_CLIENT_SECRET"]
    c.GenericOAuthenticator.authorize_url = oidc["authorizeUrl"]
    c.GenericOAuthenticator.token_url = oidc["tokenUrl"]
    c.GenericOAuthenticator.userdata_url = oidc["userInfoUrl"]
    c.GenericOAuthenticator.oauth_callback_url = oidc["callbackUrl"]
    c.GenericOAuthenticator.scope = oidc["scopes"]
    c.GenericOAuthenticator.username_claim = oidc["usernameClaim"]
    c.GenericOAuthenticator.login_service = oidc["loginService"]
    if oidc["groupsClaim"]:
        c.GenericOAuthenticator.manage_groups = True
        c.GenericOAuthenticator.auth_state_groups_key = f"oauth_user.{oidc['groupsClaim']}"
        c.GenericOAuthenticator.allowed_groups = set(oidc["allowedGroups"])
        c.GenericOAuthenticator.admin_groups = set(oidc["adminGroups"])
elif auth["mode"] == "sharedPassword":
    c.JupyterHub.authenticator_class = "shared-password"
    c.SharedPasswordAuthenticator.user_password = os.environ["SHARED_PASSWORD"]
    c.SharedPasswordAuthenticator.admin_password = os.environ.get("SHARED_ADMIN_PASSWORD")
else:
    c.JupyterHub.authenticator_class = "null"

# ---------------------------------------------------------------- programs that use the API

c.JupyterHub.services = []
c.JupyterHub.load_roles = []


def add_service(name, scopes, **service):
    """Adds a program and the role that says what it may do."""
    c.JupyterHub.services.append({"name": name, **service})
    c.JupyterHub.load_roles.append({"name": f"service-{name}", "scopes": scopes, "services": [name]})


for name, service in SETTINGS["services"].items():
    if service.get("enabled", True):
        token = os.environ[f"SERVICE_TOKEN_{name.replace('-', '_').upper()}"]
        add_service(name, service.get("scopes", []), api_token=token)

culling = SETTINGS["culling"]
if culling["enabled"]:
    add_service(
        "idle-culler",
        ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        command=[
            sys.executable,
            "-m",
            "jupyterhub_idle_culler",
            f"--timeout={culling['timeoutSeconds']}",
            f"--cull-every={culling['everySeconds']}",
            f"--max-age={culling['maxAgeSeconds']}",
        ],
    )

# ---------------------------------------------------------------- how many notebooks

limits = SETTINGS["limits"]
c.JupyterHub.allow_named_servers = limits["namedServersPerUser"] > 0
c.JupyterHub.named_server_limit_per_user = limits["namedServersPerUser"]
c.JupyterHub.active_server_limit = limits["runningServers"]
c.JupyterHub.concurrent_spawn_limit = limits["startingServers"]

# ---------------------------------------------------------------- people's pods

homes = SETTINGS["homes"]
c.JupyterHub.spawner_class = "kubespawner.KubeSpawner"
c.KubeSpawner.pod_name_template = SETTINGS["podPrefix"] + "-{user_server}"
c.KubeSpawner.pvc_name_template = SETTINGS["volumePrefix"] + "-{user_server}"
# The label `component`, by which the hub finds its own pods: another release's hub has another.
c.KubeSpawner.component_label = SETTINGS["podPrefix"]
c.KubeSpawner.common_labels = {}
c.KubeSpawner.start_timeout = limits["startSeconds"]
c.KubeSpawner.http_timeout = 120
c.KubeSpawner.notebook_dir = homes["mountPath"]
c.KubeSpawner.storage_pvc_ensure = homes["mode"] == "volume"
c.KubeSpawner.delete_pvc = False

if homes["mode"] == "volume":
    volume = homes["volume"]
    c.KubeSpawner.storage_capacity = str(volume["size"])
    c.KubeSpawner.storage_access_modes = [volume["accessMode"]]
    c.KubeSpawner.storage_extra_labels = SETTINGS["labels"]
    c.KubeSpawner.delete_pvc = volume["deleteWithUser"]
    storage_class = SETTINGS["storage"][volume["storage"]]
    if storage_class:
        c.KubeSpawner.storage_class = storage_class
    c.KubeSpawner.volumes = {"home": {"name": "home", "persistentVolumeClaim": {"claimName": "{pvc_name}"}}}
    c.KubeSpawner.volume_mounts = {"home": {"name": "home", "mountPath": homes["mountPath"]}}


async def pod_templates(spawner):
    """The release's profiles by name, as the API gives them: no field is lost that this hub's client does not know."""
    labels = f"app.kubernetes.io/instance={SETTINGS['release']},app.kubernetes.io/component={SETTINGS['area']}"
    answer = await spawner.api.list_namespaced_pod_template(
        spawner.namespace, label_selector=labels, _preload_content=False
    )
    found = json.loads(await answer.read())["items"]
    return {item["metadata"]["annotations"][ANNOTATION + "profile"]: item for item in found}


def may_choose(spawner, template):
    """Whether a profile is for this person."""
    wanted = json.loads(template["metadata"]["annotations"].get(ANNOTATION + "allowed-groups", "[]"))
    return not wanted or bool(set(wanted) & {group.name for group in spawner.user.groups})


async def profiles(spawner):
    """What a person may choose from, the default first."""
    offered = []
    for name, template in sorted((await pod_templates(spawner)).items()):
        if may_choose(spawner, template):
            told = template["metadata"]["annotations"]
            offered.append(
                {
                    "slug": name,
                    "display_name": told[ANNOTATION + "display-name"],
                    "description": told.get(ANNOTATION + "description", ""),
                    "kubespawner_override": {
                        "image": template["template"]["spec"]["containers"][0]["image"],
                        "extra_annotations": {ANNOTATION + "profile": name},
                    },
                }
            )
    if not offered:
        raise RuntimeError(f"no profile is for {spawner.user.name}")
    offered.sort(key=lambda profile: profile["slug"] != SETTINGS["defaultProfile"])
    offered[0]["default"] = True
    return offered


def named(items):
    """Kubernetes' lists of named things, of which later ones win."""
    return list({item["name"]: item for item in items}.values())


async def use_profile(spawner, pod):
    """Puts what the hub knows (person, files, token) into the pod of the profile, and has that one started."""
    name = pod.metadata.annotations[ANNOTATION + "profile"]
    profile = (await pod_templates(spawner))[name]["template"]
    made = spawner.api.api_client.sanitize_for_serialization(pod.spec)
    spec = profile["spec"]
    container, made_container = spec["containers"][0], made["containers"][0]
    # The hub finds the notebook by the port that it has named.
    container["ports"] = made_container["ports"]
    # The hub's variables win: its token can't be set by a profile.
    container["env"] = named(container.get("env", []) + made_container["env"])
    container["args"] = container.get("args", []) + made_container.get("args", [])
    container["volumeMounts"] = container.get("volumeMounts", []) + made_container.get("volumeMounts", [])
    spec["volumes"] = spec.get("volumes", []) + made.get("volumes", [])
    metadata = profile.get("metadata", {})
    pod.metadata.labels = {**pod.metadata.labels, **metadata.get("labels", {})}
    pod.metadata.annotations = {**metadata.get("annotations", {}), **pod.metadata.annotations}
    pod.spec = spec
    return pod


c.KubeSpawner.profile_list = profiles
c.KubeSpawner.modify_pod_hook = use_profile

# ---------------------------------------------------------------- more configuration of the user's own

for more in sorted(Path("/etc/jupyterhub.d").glob("*.py")):
    exec(compile(more.read_text(), more, "exec"))
