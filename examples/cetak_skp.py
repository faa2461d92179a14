"""Check an SKP kept as JSON and print its four documents as PDF into the folder ``cetakan``."""

from pathlib import Path

from skp_core.codec import Naskah, loads
from skp_core.dokumen import susun_semua
from skp_core.render import Pencetak
from skp_core.rules import check_all

naskah = loads(Path(__file__).with_name("skp_contoh.json").read_bytes(), Naskah)
for temuan in check_all(naskah.skp, naskah.skp.periode.mulai):
    print(f"{temuan.aturan} {temuan.letak}: {temuan.pesan} ({temuan.dasar})")

folder = Path("cetakan")
folder.mkdir(exist_ok=True)
with Pencetak() as pencetak:
    for name, dokumen in susun_semua(naskah.skp, naskah.evaluasi).items():
        path = folder / f"{name}.pdf"
        path.write_bytes(pencetak.render(dokumen))
        print(path)
