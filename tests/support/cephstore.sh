#!/usr/bin/env bash
# cephstore.sh FOLDER PORT TLS_PORT MONITOR_PORT: a whole Ceph object store on loopback, for one test: a monitor, an OSD
# that keeps everything in memory, a RADOS Gateway, a user and a bucket. Prints "ready" when it can be used, and ends,
# with all that it started, when its standard input does: so also when the test crashes.
set -u
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
umask 077

folder=$1 port=$2 tls_port=$3 monitor_port=$4
: "${S3_ACCESS_KEY:?}" "${S3_SECRET_KEY:?}" "${S3_BUCKET:?}"
address=http://127.0.0.1:$port

finish() {
    trap - EXIT
    # Nothing is to be kept, and they are this shell's own children: no reason to ask politely.
    local children
    children=$(jobs -p)
    # shellcheck disable=SC2086 # one word a process
    [ -z "$children" ] || kill -KILL $children 2>/dev/null
    wait 2>/dev/null
}
trap finish EXIT
trap 'exit 1' TERM INT HUP

fail() {
    printf 'cephstore: %s\n' "$*" >&2
    tail -n 15 "$folder"/log/*.out >&2
    exit 1
}

# Dies with this shell, however that ends.
start() {
    local name=$1
    shift
    (cd / && exec setpriv --pdeathsig KILL "$@") </dev/null >>"$folder/log/$name.out" 2>&1 &
    printf -v "${name}_process" %s $!
}
alive() { local process=${1}_process && kill -0 "${!process}" 2>/dev/null; }
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Without /proc, which a plain chroot does not have.
new_uuid() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | sed -E 's/(.{8})(.{4})(.{4})(.{4})/\1-\2-\3-\4-/'; }

mkdir -p "$folder"/{mon,osd,run,log} || exit 1
cluster=$(new_uuid) disk=$(new_uuid)

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=cephstore \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$folder/server.key" -out "$folder/server.crt" \
    >"$folder/log/certificate.out" 2>&1 || fail 'no certificate'

# secure mode cannot work without keys of Ceph's own; a relative class folder (Debian's value) leaves the gateway without
# its classes; the short intervals are what makes it start in a second.
cat >"$folder/ceph.conf" <<CONF
[global]
fsid = $cluster
mon_host = [v2:127.0.0.1:$monitor_port/0]
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
ms_bind_msgr1 = false
ms_bind_retry_delay = 0
ms_mon_client_mode = crc
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
keyring = /dev/null
run_dir = $folder/run
crash_dir = $folder/run
log_file = $folder/log/\$name.log
mon_cluster_log_file = $folder/log/cluster.log
debug_default = 0
admin_socket =
pid_file =
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pgp_num = 1
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
osd_objectstore = memstore
osd_class_dir = /usr/lib/$(uname -m)-linux-gnu/rados-classes
osd_op_num_shards = 2
osd_op_num_threads_per_shard = 1
memstore_device_bytes = 2147483648
mon_allow_pool_size_one = true
mon_max_pg_per_osd = 1000
paxos_propose_interval = 0.02
paxos_min_wait = 0.01
[mon]
mon_data = $folder/mon
mon_data_avail_crit = 1
mon_data_avail_warn = 1
[osd]
osd_data = $folder/osd
[client]
objecter_tick_interval = 0.5
rgw_frontends = beast endpoint=127.0.0.1:$port ssl_endpoint=127.0.0.1:$tls_port ssl_certificate=$folder/server.crt ssl_private_key=$folder/server.key tcp_nodelay=1
rgw_data = $folder/run
rgw_enable_apis = s3
rgw_dns_name = localhost
rgw_thread_pool_size = 32
rgw_run_sync_thread = false
rgw_enable_usage_log = false
rgw_dynamic_resharding = false
rgw_override_bucket_index_max_shards = 1
rgw_data_log_num_shards = 1
rgw_num_control_oids = 1
rgw_gc_max_objs = 1
rgw_lc_max_objs = 1
rgw_objexp_hints_num_shards = 1
rgw_reshard_num_logs = 1
CONF
ceph=(--conf "$folder/ceph.conf")

monmaptool --create --clobber --fsid "$cluster" --addv a "[v2:127.0.0.1:$monitor_port]" "$folder/monmap" \
    >"$folder/log/setup.out" 2>&1 || fail 'no map of monitors'
ceph-mon "${ceph[@]}" -i a --mkfs --monmap "$folder/monmap" >>"$folder/log/setup.out" 2>&1 || fail 'no monitor store'
start mon ceph-mon "${ceph[@]}" -i a -f
ceph-osd "${ceph[@]}" -i 0 --mkfs --osd-uuid "$disk" >>"$folder/log/setup.out" 2>&1 || fail 'no OSD store'
timeout 60 ceph "${ceph[@]}" osd new "$disk" 0 >>"$folder/log/setup.out" 2>&1 || fail 'the monitor takes no OSD'
start osd ceph-osd "${ceph[@]}" -i 0 -f
# A pool that is made before the OSD is up costs its client a long tick.
until grep -qs 'osd\.0 .* boot$' "$folder/log/cluster.log"; do
    alive osd || fail 'the OSD died'
    alive mon || fail 'the monitor died'
    sleep 0.05
done
timeout 90 radosgw-admin "${ceph[@]}" user create --uid=test --display-name=test --access-key="$S3_ACCESS_KEY" \
    --secret-key="$S3_SECRET_KEY" >"$folder/log/user.out" 2>&1 || fail 'no user'
start rgw radosgw "${ceph[@]}" -n client.rgw -f
until listens "$port"; do
    alive rgw || fail 'the gateway died'
    sleep 0.05
done
curl -sS --fail --aws-sigv4 aws:amz:us-east-1:s3 --user "$S3_ACCESS_KEY:$S3_SECRET_KEY" --noproxy '*' -X PUT \
    "$address/$S3_BUCKET" >"$folder/log/bucket.out" 2>&1 || fail 'no bucket'
echo ready
# Blocks until the other end is gone.
while read -r _; do :; done
