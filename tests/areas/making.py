"""Areas of no real place."""

from sendframework.areas.local_area import DatedCode, LocalArea
from sendframework.areas.register import AreaRegister
from sendframework.areas.shared_names import SharedName
from tests.strategies import SOME_CITATION

CITED = (SOME_CITATION,)


def area(code="001", name="Northshire", region="north-east", **fields):
    return LocalArea(code=code, name=name, statistical_region=region, citations=CITED, **fields)


def gss(code, period=None):
    return DatedCode(code=code) if period is None else DatedCode(code=code, period=period)


def shared(name, *codes, reason="both are called so"):
    return SharedName(name=name, codes=codes, reason=reason, citations=CITED)


def register(*areas, shared_names=()):
    return AreaRegister(areas=areas, shared_names=shared_names)
