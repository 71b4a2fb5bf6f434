"""England's local areas, one row each: 153 that there are, and five that were abolished between 2019 and 2023.

A period is open where nothing is known to have changed in the years of area SEND inspections, from 2016 on.  What
stands in Ofsted's statistics of 2022 was read there; the rest was compiled by others from official lists that were not.
"""

from __future__ import annotations

from datetime import date
from operator import attrgetter

from sendframework import sources
from sendframework.areas.local_area import DatedCode, LocalArea, PlannedChange
from sendframework.areas.shared_names import SharedName
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.regions import StatisticalRegion

__all__ = ["AREAS", "SHARED_NAMES"]

EAST = StatisticalRegion.EAST_OF_ENGLAND
EAST_MIDLANDS = StatisticalRegion.EAST_MIDLANDS
LONDON = StatisticalRegion.LONDON
NORTH_EAST = StatisticalRegion.NORTH_EAST
NORTH_WEST = StatisticalRegion.NORTH_WEST
SOUTH_EAST = StatisticalRegion.SOUTH_EAST
SOUTH_WEST = StatisticalRegion.SOUTH_WEST
WEST_MIDLANDS = StatisticalRegion.WEST_MIDLANDS
YORKSHIRE = StatisticalRegion.YORKSHIRE_AND_THE_HUMBER

UNTIL_2019, FROM_2019 = Period(None, date(2019, 3, 31)), Period(date(2019, 4, 1), None)
UNTIL_2020, FROM_2020 = Period(None, date(2020, 3, 31)), Period(date(2020, 4, 1), None)
UNTIL_2021, FROM_2021 = Period(None, date(2021, 3, 31)), Period(date(2021, 4, 1), None)
UNTIL_2023, FROM_2023 = Period(None, date(2023, 3, 31)), Period(date(2023, 4, 1), None)
UNTIL_2025, FROM_2025 = Period(None, date(2025, 3, 31)), Period(date(2025, 4, 1), None)

# Read: the table of inspections up to 31 August 2022, and its notes.
NAME = Citation(
    source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Area name", supports="name"
)
OTHER_NAME = Citation(
    source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Area name", supports="other-names"
)
GSS = Citation(
    source=sources.OFFICIAL_STATISTICS_2022,
    grade=EvidenceGrade.PRIMARY,
    where="Local authority code",
    supports="gss-codes",
)
GSS_LATE = Citation(
    source=sources.OFFICIAL_STATISTICS_2022,
    grade=EvidenceGrade.PRIMARY,
    where="Local authority code",
    supports="gss-codes",
    note="in November 2022 still the code of before April 2020",
)
REGION = Citation(
    source=sources.OFFICIAL_STATISTICS_2022,
    grade=EvidenceGrade.PRIMARY,
    where="Ofsted region",
    supports="statistical-region",
)
OFSTED_REGION = Citation(
    source=sources.OFFICIAL_STATISTICS_2022,
    grade=EvidenceGrade.PRIMARY,
    where="Ofsted region",
    supports="ofsted-region",
)
URN = Citation(
    source=sources.OFFICIAL_STATISTICS_2022,
    grade=EvidenceGrade.PRIMARY,
    where="Web link to Ofsted local authority webpage",
    supports="ofsted-urn",
)
NEW_DORSET = Citation(
    source=sources.OFFICIAL_STATISTICS_2022,
    grade=EvidenceGrade.PRIMARY,
    where="Notes, note 2",
    supports="period",
    note="the new boundaries came into effect on 1 April 2019",
)
NEW_NORTHAMPTONSHIRE = Citation(
    source=sources.OFFICIAL_STATISTICS_2022,
    grade=EvidenceGrade.PRIMARY,
    where="Notes, note 3",
    supports="period",
    note="the replacement areas were established on 1 April 2021",
)

# Compiled by others from lists that were not read.
NUMBER = Citation(source=sources.LOCAL_AUTHORITY_NUMBERS, grade=EvidenceGrade.SECONDARY, supports="code")
LISTED_NAME = Citation(source=sources.LOCAL_AUTHORITY_NUMBERS, grade=EvidenceGrade.SECONDARY, supports="name")
LISTED_GSS = Citation(source=sources.AREA_CODE_LOOKUPS, grade=EvidenceGrade.SECONDARY, supports="gss-codes")
CHANGED_GSS = Citation(source=sources.AREA_CODE_LOOKUPS, grade=EvidenceGrade.SECONDARY, supports="changes-of-codes")
LISTED_REGION = Citation(source=sources.AREA_CODE_LOOKUPS, grade=EvidenceGrade.SECONDARY, supports="statistical-region")
LISTED_PERIOD = Citation(source=sources.AREA_CODE_LOOKUPS, grade=EvidenceGrade.SECONDARY, supports="period")
CAME_BEFORE = Citation(source=sources.AREA_CODE_LOOKUPS, grade=EvidenceGrade.SECONDARY, supports="predecessors")
CAME_AFTER = Citation(source=sources.AREA_CODE_LOOKUPS, grade=EvidenceGrade.SECONDARY, supports="successors")
LISTED_URN = Citation(source=sources.OFSTED_AREA_PAGES, grade=EvidenceGrade.SECONDARY, supports="ofsted-urn")

LISTED = (NUMBER, LISTED_NAME, LISTED_GSS, LISTED_REGION)
PRINTED = (NUMBER, NAME, GSS, REGION)

# The number, the official name, the region, the GSS code of today, Ofsted's number.
_ROWS = (
    ("301", "Barking and Dagenham", LONDON, "E09000002", "80486"),
    ("302", "Barnet", LONDON, "E09000003", "80487"),
    ("370", "Barnsley", YORKSHIRE, "E08000038", "80426"),
    ("800", "Bath and North East Somerset", SOUTH_WEST, "E06000022", "80427"),
    ("822", "Bedford", EAST, "E06000055", "80428"),
    ("303", "Bexley", LONDON, "E09000004", "80488"),
    ("330", "Birmingham", WEST_MIDLANDS, "E08000025", "80429"),
    ("889", "Blackburn with Darwen", NORTH_WEST, "E06000008", "80430"),
    ("890", "Blackpool", NORTH_WEST, "E06000009", "80431"),
    ("350", "Bolton", NORTH_WEST, "E08000001", "80432"),
    ("867", "Bracknell Forest", SOUTH_EAST, "E06000036", "80436"),
    ("380", "Bradford", YORKSHIRE, "E08000032", "80449"),
    ("304", "Brent", LONDON, "E09000005", "80489"),
    ("846", "Brighton and Hove", SOUTH_EAST, "E06000043", "80438"),
    ("801", "Bristol, City of", SOUTH_WEST, "E06000023", "80441"),
    ("305", "Bromley", LONDON, "E09000006", "80490"),
    ("825", "Buckinghamshire", SOUTH_EAST, "E06000060", "80442"),
    ("351", "Bury", NORTH_WEST, "E08000002", "80443"),
    ("381", "Calderdale", YORKSHIRE, "E08000033", "80444"),
    ("873", "Cambridgeshire", EAST, "E10000003", "80445"),
    ("202", "Camden", LONDON, "E09000007", "80491"),
    ("823", "Central Bedfordshire", EAST, "E06000056", "80446"),
    ("895", "Cheshire East", NORTH_WEST, "E06000049", "80447"),
    ("896", "Cheshire West and Chester", NORTH_WEST, "E06000050", "80448"),
    ("201", "City of London", LONDON, "E09000001", "80450"),
    ("908", "Cornwall", SOUTH_WEST, "E06000052", "80454"),
    ("840", "County Durham", NORTH_EAST, "E06000047", "80465"),
    ("331", "Coventry", WEST_MIDLANDS, "E08000026", "80456"),
    ("306", "Croydon", LONDON, "E09000008", "80492"),
    ("841", "Darlington", NORTH_EAST, "E06000005", "80458"),
    ("831", "Derby", EAST_MIDLANDS, "E06000015", "80459"),
    ("830", "Derbyshire", EAST_MIDLANDS, "E10000007", "80460"),
    ("878", "Devon", SOUTH_WEST, "E10000008", "80461"),
    ("371", "Doncaster", YORKSHIRE, "E08000017", "80462"),
    ("332", "Dudley", WEST_MIDLANDS, "E08000027", "80464"),
    ("307", "Ealing", LONDON, "E09000009", "80493"),
    ("811", "East Riding of Yorkshire", YORKSHIRE, "E06000011", "80466"),
    ("845", "East Sussex", SOUTH_EAST, "E10000011", "80467"),
    ("308", "Enfield", LONDON, "E09000010", "80494"),
    ("881", "Essex", EAST, "E10000012", "80468"),
    ("390", "Gateshead", NORTH_EAST, "E08000037", "80469"),
    ("916", "Gloucestershire", SOUTH_WEST, "E10000013", "80470"),
    ("203", "Greenwich", LONDON, "E09000011", "80495"),
    ("204", "Hackney", LONDON, "E09000012", "80496"),
    ("876", "Halton", NORTH_WEST, "E06000006", "80471"),
    ("205", "Hammersmith and Fulham", LONDON, "E09000013", "80497"),
    ("850", "Hampshire", SOUTH_EAST, "E10000014", "80472"),
    ("309", "Haringey", LONDON, "E09000014", "80498"),
    ("310", "Harrow", LONDON, "E09000015", "80499"),
    ("805", "Hartlepool", NORTH_EAST, "E06000001", "80473"),
    ("311", "Havering", LONDON, "E09000016", "80500"),
    ("884", "Herefordshire, County of", WEST_MIDLANDS, "E06000019", "80474"),
    ("919", "Hertfordshire", EAST, "E10000015", "80475"),
    ("312", "Hillingdon", LONDON, "E09000017", "80501"),
    ("313", "Hounslow", LONDON, "E09000018", "80503"),
    ("921", "Isle of Wight", SOUTH_EAST, "E06000046", "80419"),
    ("420", "Isles of Scilly", SOUTH_WEST, "E06000053", "80455"),
    ("206", "Islington", LONDON, "E09000019", "80505"),
    ("207", "Kensington and Chelsea", LONDON, "E09000020", "80544"),
    ("886", "Kent", SOUTH_EAST, "E10000016", "80476"),
    ("810", "Kingston upon Hull, City of", YORKSHIRE, "E06000010", "80477"),
    ("314", "Kingston upon Thames", LONDON, "E09000021", "80545"),
    ("382", "Kirklees", YORKSHIRE, "E08000034", "80478"),
    ("340", "Knowsley", NORTH_WEST, "E08000011", "80479"),
    ("208", "Lambeth", LONDON, "E09000022", "80506"),
    ("888", "Lancashire", NORTH_WEST, "E10000017", "80480"),
    ("383", "Leeds", YORKSHIRE, "E08000035", "80481"),
    ("856", "Leicester", EAST_MIDLANDS, "E06000016", "80482"),
    ("855", "Leicestershire", EAST_MIDLANDS, "E10000018", "80483"),
    ("209", "Lewisham", LONDON, "E09000023", "80508"),
    ("925", "Lincolnshire", EAST_MIDLANDS, "E10000019", "80484"),
    ("341", "Liverpool", NORTH_WEST, "E08000012", "80485"),
    ("821", "Luton", EAST, "E06000032", "80520"),
    ("352", "Manchester", NORTH_WEST, "E08000003", "80521"),
    ("887", "Medway", SOUTH_EAST, "E06000035", "80522"),
    ("315", "Merton", LONDON, "E09000024", "80510"),
    ("806", "Middlesbrough", NORTH_EAST, "E06000002", "80523"),
    ("826", "Milton Keynes", SOUTH_EAST, "E06000042", "80524"),
    ("391", "Newcastle upon Tyne", NORTH_EAST, "E08000021", "80525"),
    ("316", "Newham", LONDON, "E09000025", "80511"),
    ("926", "Norfolk", EAST, "E10000020", "80418"),
    ("812", "North East Lincolnshire", YORKSHIRE, "E06000012", "80526"),
    ("813", "North Lincolnshire", YORKSHIRE, "E06000013", "80527"),
    ("802", "North Somerset", SOUTH_WEST, "E06000024", "80528"),
    ("392", "North Tyneside", NORTH_EAST, "E08000022", "80529"),
    ("815", "North Yorkshire", YORKSHIRE, "E06000065", "80530"),
    ("929", "Northumberland", NORTH_EAST, "E06000057", "80532"),
    ("892", "Nottingham", EAST_MIDLANDS, "E06000018", "80533"),
    ("891", "Nottinghamshire", EAST_MIDLANDS, "E10000024", "80534"),
    ("353", "Oldham", NORTH_WEST, "E08000004", "80535"),
    ("931", "Oxfordshire", SOUTH_EAST, "E10000025", "80536"),
    ("874", "Peterborough", EAST, "E06000031", "80537"),
    ("879", "Plymouth", SOUTH_WEST, "E06000026", "80538"),
    ("851", "Portsmouth", SOUTH_EAST, "E06000044", "80539"),
    ("870", "Reading", SOUTH_EAST, "E06000038", "80540"),
    ("317", "Redbridge", LONDON, "E09000026", "80512"),
    ("807", "Redcar and Cleveland", NORTH_EAST, "E06000003", "80541"),
    ("318", "Richmond upon Thames", LONDON, "E09000027", "80513"),
    ("354", "Rochdale", NORTH_WEST, "E08000005", "80542"),
    ("372", "Rotherham", YORKSHIRE, "E08000018", "80543"),
    ("857", "Rutland", EAST_MIDLANDS, "E06000017", "80547"),
    ("355", "Salford", NORTH_WEST, "E08000006", "80548"),
    ("333", "Sandwell", WEST_MIDLANDS, "E08000028", "80549"),
    ("343", "Sefton", NORTH_WEST, "E08000014", "80550"),
    ("373", "Sheffield", YORKSHIRE, "E08000039", "80551"),
    ("893", "Shropshire", WEST_MIDLANDS, "E06000051", "80552"),
    ("871", "Slough", SOUTH_EAST, "E06000039", "80553"),
    ("334", "Solihull", WEST_MIDLANDS, "E08000029", "80554"),
    ("933", "Somerset", SOUTH_WEST, "E06000066", "80555"),
    ("803", "South Gloucestershire", SOUTH_WEST, "E06000025", "80556"),
    ("393", "South Tyneside", NORTH_EAST, "E08000023", "80557"),
    ("852", "Southampton", SOUTH_EAST, "E06000045", "80558"),
    ("882", "Southend-on-Sea", EAST, "E06000033", "80559"),
    ("210", "Southwark", LONDON, "E09000028", "80514"),
    ("342", "St. Helens", NORTH_WEST, "E08000013", "80560"),
    ("860", "Staffordshire", WEST_MIDLANDS, "E10000028", "80561"),
    ("356", "Stockport", NORTH_WEST, "E08000007", "80562"),
    ("808", "Stockton-on-Tees", NORTH_EAST, "E06000004", "80563"),
    ("861", "Stoke-on-Trent", WEST_MIDLANDS, "E06000021", "80564"),
    ("935", "Suffolk", EAST, "E10000029", "80565"),
    ("394", "Sunderland", NORTH_EAST, "E08000024", "80566"),
    ("936", "Surrey", SOUTH_EAST, "E10000030", "80567"),
    ("319", "Sutton", LONDON, "E09000029", "80515"),
    ("866", "Swindon", SOUTH_WEST, "E06000030", "80568"),
    ("357", "Tameside", NORTH_WEST, "E08000008", "80569"),
    ("894", "Telford and Wrekin", WEST_MIDLANDS, "E06000020", "80570"),
    ("883", "Thurrock", EAST, "E06000034", "80571"),
    ("880", "Torbay", SOUTH_WEST, "E06000027", "80572"),
    ("211", "Tower Hamlets", LONDON, "E09000030", "80516"),
    ("358", "Trafford", NORTH_WEST, "E08000009", "80573"),
    ("384", "Wakefield", YORKSHIRE, "E08000036", "80451"),
    ("335", "Walsall", WEST_MIDLANDS, "E08000030", "80574"),
    ("320", "Waltham Forest", LONDON, "E09000031", "80517"),
    ("212", "Wandsworth", LONDON, "E09000032", "80518"),
    ("877", "Warrington", NORTH_WEST, "E06000007", "80575"),
    ("937", "Warwickshire", WEST_MIDLANDS, "E10000031", "80576"),
    ("869", "West Berkshire", SOUTH_EAST, "E06000037", "80577"),
    ("938", "West Sussex", SOUTH_EAST, "E10000032", "80578"),
    ("213", "Westminster", LONDON, "E09000033", "80519"),
    ("359", "Wigan", NORTH_WEST, "E08000010", "80579"),
    ("865", "Wiltshire", SOUTH_WEST, "E06000054", "80580"),
    ("868", "Windsor and Maidenhead", SOUTH_EAST, "E06000040", "80546"),
    ("344", "Wirral", NORTH_WEST, "E08000015", "80581"),
    ("872", "Wokingham", SOUTH_EAST, "E06000041", "80582"),
    ("336", "Wolverhampton", WEST_MIDLANDS, "E08000031", "80583"),
    ("885", "Worcestershire", WEST_MIDLANDS, "E10000034", "80584"),
    ("816", "York", YORKSHIRE, "E06000014", "80453"),
)

_OTHER_NAMES = {
    "342": ("St Helens",),
    "801": ("Bristol",),
    "810": ("Kingston upon Hull",),
    "840": ("Durham",),
    "884": ("Herefordshire",),
}
# Councils, abbreviations and slips.  An area is not its council, whose name finds it all the same.
_VARIANTS = {
    "201": ("London Corporation",),
    "203": ("The Royal Borough of Greenwich",),
    "209": ("London Borough of Lewisham",),
    "301": ("The London Borough of Barking and Dagenham",),
    "303": ("Bexley Local Authority",),
    "308": ("London Borough of Enfield",),
    "309": ("London Borough of Haringey",),
    "312": ("Hillingdon Local Authority",),
    "313": ("Hounslow Local Authority",),
    "316": ("London Borough of Newham",),
    "318": ("London Borough of Richmond upon Thames",),
    "330": ("Birmingham CC",),
    "332": ("Dudley Metropolitan Borough Council",),
    "333": ("Sandwell Metropolitan Borough Council",),
    "350": ("Bolton Council",),
    "351": ("Bury Metropolitan Borough Council",),
    "353": ("Oldham Metropolitan Borough Council",),
    "358": ("Trafford Council",),
    "372": ("Rotherham Metropolitan Borough Council",),
    "384": ("Wakefield Metropolitan District Council",),
    "390": ("Gateshead Metropolitan Borough Council",),
    "391": ("Newcastle City",),
    "394": ("Sunderland/TfChildren",),
    "800": ("Bath and NE Somerset",),
    "805": ("Hartlepool Borough Council",),
    "806": ("Middlesbrough Council",),
    "810": ("Hull", "Kingston upon Hull City Council"),
    "811": ("East Riding",),
    "812": ("NE Lincolnshire",),
    "815": ("North Yorkshire Council",),
    "822": ("Bedford Borough", "Bedford Borough Council"),
    "826": ("Milton Keynes City Council",),
    "831": ("Derby City", "Derby City Council"),
    "840": ("Durham County Council",),
    "841": ("Darlington Borough Council",),
    "845": ("East Sussex County Council",),
    "846": ("Brighton and Hove City Council",),
    "852": ("Southampton City Council",),
    "855": ("Leicesteshire",),
    "857": ("Rutland County Council",),
    "861": ("City of Stoke-on-Trent", "Stoke"),
    "865": ("Wiltshire Council",),
    "876": ("Halton Borough Council",),
    "877": ("Warrington Borough Council",),
    "879": ("Plymouth City Council",),
    "884": ("Herefordshire Council",),
    "885": ("Worcestershire County Council",),
    "887": ("Medway Council",),
    "888": ("Lancashire County Council",),
    "889": ("Blackburn and Darwen",),
    "891": ("Nottinghamshire County Council",),
    "892": ("Nottingham City",),
    "894": ("Telford", "Telford and Wrekin Council"),
    "916": ("Gloucestershire County Council",),
    "919": ("Hertfordshire County Council",),
    "925": ("Lincolnshire CC",),
    "931": ("Oxfordshire County Council",),
    "935": ("Suffolk County Council",),
    "936": ("Surrey County Council",),
    "938": ("West Sussex County Council",),
}
_GSS_CODES = {
    "370": (DatedCode(code="E08000016", period=UNTIL_2025), DatedCode(code="E08000038", period=FROM_2025)),
    "373": (DatedCode(code="E08000019", period=UNTIL_2025), DatedCode(code="E08000039", period=FROM_2025)),
    "815": (DatedCode(code="E10000023", period=UNTIL_2023), DatedCode(code="E06000065", period=FROM_2023)),
    "825": (DatedCode(code="E10000002", period=UNTIL_2020), DatedCode(code="E06000060", period=FROM_2020)),
    "933": (DatedCode(code="E10000027", period=UNTIL_2023), DatedCode(code="E06000066", period=FROM_2023)),
}
_PLANNED = {
    "936": (
        PlannedChange(
            on=date(2027, 4, 1),
            successors=("East Surrey", "West Surrey"),
            status="planned",
            citations=(Citation(source=sources.SURREY_REORGANISATION_PAGE, grade=EvidenceGrade.SECONDARY),),
        ),
    ),
}

_NAMED = dict.fromkeys(_OTHER_NAMES, (LISTED_NAME, OTHER_NAME))
_CODED = dict.fromkeys(_GSS_CODES, (GSS, CHANGED_GSS)) | {"825": (GSS_LATE, CHANGED_GSS)}
_PLACED = dict.fromkeys((NORTH_EAST, YORKSHIRE), (OFSTED_REGION, LISTED_REGION))
# The link of each of these in the table leads elsewhere than to its page.
_NUMBERED = dict.fromkeys(
    (
        *("207", "302", "303", "308", "312", "313", "340", "350", "382", "383", "420"),
        *("815", "825", "830", "841", "846", "879", "884", "891", "896", "916", "919"),
    ),
    LISTED_URN,
)

_UNCHANGED = (
    LocalArea(
        code=code,
        name=name,
        statistical_region=region,
        gss_codes=_GSS_CODES.get(code, (DatedCode(code=gss),)),
        ofsted_urn=urn,
        other_names=_OTHER_NAMES.get(code, ()),
        variants=_VARIANTS.get(code, ()),
        planned=_PLANNED.get(code, ()),
        citations=(
            NUMBER,
            *_NAMED.get(code, (NAME,)),
            *_CODED.get(code, (GSS,)),
            *_PLACED.get(region, (REGION,)),
            _NUMBERED.get(code, URN),
        ),
    )
    for code, name, region, gss, urn in _ROWS
)

_CHANGED = (
    # April 2019
    LocalArea(
        code="835",
        name="Dorset",
        statistical_region=SOUTH_WEST,
        gss_codes=(DatedCode(code="E10000009", period=UNTIL_2019),),
        period=UNTIL_2019,
        successors=("838", "839"),
        citations=(*LISTED, NEW_DORSET, CAME_AFTER),
    ),
    LocalArea(
        code="836",
        name="Poole",
        statistical_region=SOUTH_WEST,
        gss_codes=(DatedCode(code="E06000029", period=UNTIL_2019),),
        period=UNTIL_2019,
        successors=("839",),
        citations=(*LISTED, LISTED_PERIOD, CAME_AFTER),
    ),
    LocalArea(
        code="837",
        name="Bournemouth",
        statistical_region=SOUTH_WEST,
        gss_codes=(DatedCode(code="E06000028", period=UNTIL_2019),),
        period=UNTIL_2019,
        successors=("839",),
        citations=(*LISTED, LISTED_PERIOD, CAME_AFTER),
    ),
    LocalArea(
        code="838",
        name="Dorset",
        statistical_region=SOUTH_WEST,
        gss_codes=(DatedCode(code="E06000059", period=FROM_2019),),
        ofsted_urn="2532283",
        variants=("Dorset Council",),
        period=FROM_2019,
        predecessors=("835",),
        citations=(*LISTED, LISTED_URN, NEW_DORSET, CAME_BEFORE),
    ),
    LocalArea(
        code="839",
        name="Bournemouth, Christchurch and Poole",
        statistical_region=SOUTH_WEST,
        gss_codes=(DatedCode(code="E06000058", period=FROM_2019),),
        ofsted_urn="2532287",
        variants=("BCP",),
        period=FROM_2019,
        predecessors=("835", "836", "837"),
        citations=(*PRINTED, URN, LISTED_PERIOD, CAME_BEFORE),
    ),
    # April 2021
    LocalArea(
        code="928",
        name="Northamptonshire",
        statistical_region=EAST_MIDLANDS,
        gss_codes=(DatedCode(code="E10000021", period=UNTIL_2021),),
        period=UNTIL_2021,
        successors=("940", "941"),
        citations=(*LISTED, NEW_NORTHAMPTONSHIRE, CAME_AFTER),
    ),
    LocalArea(
        code="940",
        name="North Northamptonshire",
        statistical_region=EAST_MIDLANDS,
        gss_codes=(DatedCode(code="E06000061", period=FROM_2021),),
        ofsted_urn="2637539",
        period=FROM_2021,
        predecessors=("928",),
        citations=(*LISTED, LISTED_URN, NEW_NORTHAMPTONSHIRE, CAME_BEFORE),
    ),
    LocalArea(
        code="941",
        name="West Northamptonshire",
        statistical_region=EAST_MIDLANDS,
        gss_codes=(DatedCode(code="E06000062", period=FROM_2021),),
        ofsted_urn="2637548",
        period=FROM_2021,
        predecessors=("928",),
        citations=(*LISTED, LISTED_URN, NEW_NORTHAMPTONSHIRE, CAME_BEFORE),
    ),
    # April 2023
    LocalArea(
        code="909",
        name="Cumbria",
        statistical_region=NORTH_WEST,
        gss_codes=(DatedCode(code="E10000006", period=UNTIL_2023),),
        ofsted_urn="80457",
        period=UNTIL_2023,
        successors=("942", "943"),
        citations=(*PRINTED, URN, LISTED_PERIOD, CAME_AFTER),
    ),
    LocalArea(
        code="942",
        name="Cumberland",
        statistical_region=NORTH_WEST,
        gss_codes=(DatedCode(code="E06000063", period=FROM_2023),),
        ofsted_urn="2733690",
        period=FROM_2023,
        predecessors=("909",),
        citations=(*LISTED, LISTED_URN, LISTED_PERIOD, CAME_BEFORE),
    ),
    LocalArea(
        code="943",
        name="Westmorland and Furness",
        statistical_region=NORTH_WEST,
        gss_codes=(DatedCode(code="E06000064", period=FROM_2023),),
        ofsted_urn="2733698",
        period=FROM_2023,
        predecessors=("909",),
        citations=(*LISTED, LISTED_URN, LISTED_PERIOD, CAME_BEFORE),
    ),
)

AREAS = tuple(sorted((*_UNCHANGED, *_CHANGED), key=attrgetter("name", "code")))

SHARED_NAMES = (
    SharedName(
        name="Kingston",
        codes=("314", "810"),
        reason="both Kingston upon Thames and Kingston upon Hull are called so for short",
        citations=(Citation(source=None, grade=EvidenceGrade.RECALLED),),
    ),
    SharedName(
        name="Newcastle",
        codes=("391", "860"),
        reason="Newcastle-under-Lyme, which is not an area of its own, lies in Staffordshire",
        citations=(Citation(source=None, grade=EvidenceGrade.RECALLED),),
    ),
)
