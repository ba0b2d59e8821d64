import { DIRECTORIES } from './configuration';

const { certificates, config, run, sockets, tls } = DIRECTORIES;

/**
 * What a pod runs. Pgpool-II lies in other folders in Debian and in the usual images, so all of them are looked into.
 *
 * Certificates are copied, for Pgpool-II must own the key and nobody else may read it, and they are checked: with one
 * that it cannot load it warns, and serves without TLS. A container that starts again in a pod that has served goes on with
 * what it served: what is mounted may be for pods of another template by then, and only operations change what a pod serves. In
 * one that has not, it takes what is mounted, for that may be what mends it.
 */
export const START_SCRIPT = `set -eu
umask 077
PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/opt/pgpool-II/bin"
# Of a container before this one: its process id, which is this one's now, its sockets, and 140 MB that nobody is attached to.
rm -f ${sockets}/pgpool.pid ${sockets}/.s.PGSQL.*
[ ! -r /proc/sysvipc/shm ] || while read -r _ id _ _ _ _ attached _; do
  if [ "$attached" = 0 ]; then ipcrm -m "$id" || echo "shared memory $id is left" >&2; fi
done < /proc/sysvipc/shm
if [ ! -e ${run}/served ]; then
  # With -f, for what an attempt has left that failed in the middle cannot be written to.
  cp -Lf ${config}/* ${run}/
  if [ -d ${certificates}/server ]; then
    cp -Lf ${certificates}/server/tls.crt ${tls}/tls.crt
    cp -Lf ${certificates}/server/tls.key ${tls}/tls.key
    cp -Lf ${certificates}/server/ca.crt ${tls}/ca.pem
    cp -Lf ${certificates}/client/tls.crt ${tls}/client.crt
    cp -Lf ${certificates}/client/tls.key ${tls}/client.key
    for file in tls.crt tls.key ca.pem; do
      [ -s ${tls}/$file ] || { echo "${tls}/$file is empty: the Secret of the server certificate lacks it" >&2; exit 1; }
    done
  fi
fi
cd ${run}
exec pgpool -n -D -f ${run}/pgpool.conf -a ${run}/pool_hba.conf -F ${run}/pcp.conf
`;

/**
 * Whether a pod serves: a query that goes through the pool to PostgreSQL, as a client's does. With clientAuthMode cert
 * the pool's own client certificate opens the door. That it has served is kept for {@link START_SCRIPT}.
 *
 * @param mode `disable` without TLS, else `require`: the pod's own address is in no certificate.
 */
export function readinessScript(mode: 'disable' | 'require', port: number): string {
  return `set -eu
PATH="$PATH:/usr/local/bin:/opt/pgpool-II/bin"
export PGCONNECT_TIMEOUT=5
PGUSER="$(cut -d: -f1 ${run}/pool_passwd)"
PGPASSWORD="$(cut -d: -f2- ${run}/pool_passwd | sed 's/^TEXT//')"
export PGUSER PGPASSWORD
if [ -f ${tls}/client.crt ]; then
  export PGSSLCERT=${tls}/client.crt PGSSLKEY=${tls}/client.key
fi
psql -XAtq "host=127.0.0.1 port=${port} dbname=postgres sslmode=${mode}" -c 'select 1'
: > ${run}/served
`;
}
