import { DIRECTORIES } from './configuration';

const { certificates, config, run, sockets, tls } = DIRECTORIES;

/**
 * The script that a pod runs. PATH holds the folders of Pgpool-II in Debian and in the usual images.
 *
 * Certificates are copied, because Pgpool-II must own the key and no other user may read it, and they are checked, because with
 * a certificate that it cannot load Pgpool-II warns and serves without TLS. A container that restarts in a pod that has served
 * keeps the files that it served: the mounted ones may belong to the next template by then, and only operations change what a
 * pod serves. In a pod that has not served it takes the mounted files, because those may repair it.
 */
export const START_SCRIPT = `set -eu
umask 077
PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/opt/pgpool-II/bin"
# Remains of the container before: its pid file, its sockets, and 140 MB of shared memory without a process.
rm -f ${sockets}/pgpool.pid ${sockets}/.s.PGSQL.*
[ ! -r /proc/sysvipc/shm ] || while read -r _ id _ _ _ _ attached _; do
  if [ "$attached" = 0 ]; then ipcrm -m "$id" || echo "shared memory $id is left" >&2; fi
done < /proc/sysvipc/shm
if [ ! -e ${run}/served ]; then
  # With -f, because files that a failed start has left are read-only.
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
 * The script that tests whether a pod serves, by a query through the pool to PostgreSQL. With clientAuthMode cert it presents
 * the pool's own client certificate. It leaves the file `served` for {@link START_SCRIPT}.
 *
 * @param mode `disable` without TLS, else `require`, because no certificate names the pod's own address.
 */
export function readinessScript(mode: 'disable' | 'require', port: number): string {
  return `set -eu
PATH="$PATH:/usr/local/bin:/opt/pgpool-II/bin"
export PGCONNECT_TIMEOUT=5
PGUSER="$(cut -d: -f1 ${run}/pool_passwd)"
PGPASSWORD="$(cut -d: -f2- ${run}/pool_passwd | sed 's/^TEXT//; s/\\\\\\(.\\)/\\1/g')"
export PGUSER PGPASSWORD
if [ -f ${tls}/client.crt ]; then
  export PGSSLCERT=${tls}/client.crt PGSSLKEY=${tls}/client.key
fi
psql -XAtq "host=127.0.0.1 port=${port} dbname=postgres sslmode=${mode}" -c 'select 1'
: > ${run}/served
`;
}
