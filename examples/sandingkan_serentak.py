"""Compare people with the asynchronous client. The e-Simpeg here is SQLite, made for the example.

A real one is opened the same way: ``SqlHost(create_engine(url), profil)``, read-only unless told otherwise.
"""

import asyncio

from sqlalchemy import create_engine

from siasn_client import Alamat, AsyncSiasn, Credentials, Nip, Settings
from siasn_client.baris import Jenis
from siasn_client.sanding import bacaan_siasn, panggilan, sandingkan
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

kabupaten = Kabupaten.buat(pegawai=20, seed=7)
tiruan = Tiruan(kabupaten)
engine = create_engine("sqlite://")
tuang(kabupaten, engine, seed=7)
nips = [Nip(nip) for nip in kabupaten.nips]
simpeg = SqlHost(engine, profil_bawaan("tb_01")).read(nips, [Jenis.GOLONGAN])


async def main() -> None:
    settings = Settings(alamat=Alamat.tiruan(), instansi=kabupaten.instansi_id, pace=None)
    login = Credentials.from_env(tiruan.env())
    asked = {id(call): (nip, call) for nip in nips for call in [panggilan(nip, Jenis.GOLONGAN)]}
    async with AsyncSiasn(login, settings, transport=tiruan.async_transport()) as siasn:
        async for call, bacaan in siasn.map(call for _, call in asked.values()):
            nip = asked[id(call)][0]
            siasn_side = {Jenis.GOLONGAN: bacaan_siasn(Jenis.GOLONGAN, nip, bacaan)}
            hasil = sandingkan(nip, simpeg[nip], siasn_side)
            print(nip, "cocok" if hasil.cocok else "berbeda")


asyncio.run(main())
