"""Read one person's histories; a failed read raises, an empty one is an empty list.

Runs against a SIASN of our own, so it needs no credentials.
"""

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten

kabupaten = Kabupaten.buat(pegawai=20, seed=7)
tiruan = Tiruan(kabupaten)
credentials = Credentials.from_env(tiruan.env())
settings = Settings(alamat=Alamat.tiruan(), instansi=kabupaten.instansi_id, pace=None)

with Siasn(credentials, settings, transport=tiruan.transport()) as siasn:
    nip = kabupaten.nips[0]
    person = siasn.pns.data_utama(nip)
    print(f"{person.nip_baru}: golongan {person.golongan_ruang_akhir}")
    for row in siasn.riwayat.golongan(nip):
        print(f"  {row.golongan} sejak {row.tmt_golongan}")
