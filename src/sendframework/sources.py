"""The documents that rules, definitions and dated values cite: literals only, one constant per document."""

from __future__ import annotations

from datetime import date

from sendframework.citations import Source, SourceKind
from sendframework.periods import PartialDate, Season

__all__ = ["SOURCES"]

CHILDREN_ACT_2004 = Source(
    id="children-act-2004",
    kind=SourceKind.LEGISLATION,
    title="Children Act 2004",
    publisher="Parliament",
    address="legislation.gov.uk/ukpga/2004/31/section/20",
    read="section 20, as revised on 19 March 2018",
)
JOINT_AREA_REVIEWS_2015 = Source(
    id="joint-area-reviews-2015",
    kind=SourceKind.LEGISLATION,
    title="Children Act 2004 (Joint Area Reviews) Regulations 2015, SI 2015/1792",
    publisher="Secretary of State for Education",
    published=date(2015, 10, 14),
    address="legislation.gov.uk/uksi/2015/1792/made",
    read="regulations 1 to 3(6)",
)
JOINT_AREA_REVIEWS_2015_NOTE = Source(
    id="joint-area-reviews-2015-note",
    kind=SourceKind.LEGISLATION,
    title="Explanatory Note to SI 2015/1792",
    publisher="Secretary of State for Education",
    published=date(2015, 10, 14),
    address="legislation.gov.uk/uksi/2015/1792/note/made",
    read="in part",
)
JOINT_AREA_REVIEWS_2005 = Source(
    id="joint-area-reviews-2005",
    kind=SourceKind.LEGISLATION,
    title="Children Act 2004 (Joint Area Reviews) Regulations 2005, SI 2005/1973",
    publisher="Secretary of State for Education",
    published=PartialDate(year=2005),
    address="legislation.gov.uk/uksi/2005/1973",
    read="regulations 1 and 3 and the note",
)
CHILDREN_AND_FAMILIES_ACT_2014 = Source(
    id="children-and-families-act-2014",
    kind=SourceKind.LEGISLATION,
    title="Children and Families Act 2014, Part 3",
    publisher="Parliament",
    published=PartialDate(year=2014),
    read="as described in inspectorate and government guidance",
)
HANDBOOK_2025_06 = Source(
    id="handbook-2025-06",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: framework and handbook",
    publisher="Ofsted and CQC",
    published=date(2025, 6, 6),
    address="gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook",
    read="the opening, paragraphs 1 to 6",
)
SUMMARY_OF_CHANGES_2025_06 = Source(
    id="summary-of-changes-2025-06",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: summary of changes",
    publisher="Ofsted and CQC",
    published=date(2025, 6, 6),
    address="gov.uk/government/publications/area-send-framework-and-handbook/summary-of-changes",
    read="up to the entry for paragraph 151",
)
SUMMARY_OF_CHANGES_2025_07 = Source(
    id="summary-of-changes-2025-07",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: summary of changes",
    publisher="Ofsted and CQC",
    published=date(2025, 7, 7),
    address="gov.uk/government/publications/area-send-framework-and-handbook/summary-of-changes",
    read="the entries of July 2025, and those of June 2025 up to paragraph 151",
)
HANDBOOK_PAGE_HISTORY = Source(
    id="handbook-page-history",
    kind=SourceKind.HANDBOOK,
    title="Area SEND framework and handbook: publication page and its update history",
    publisher="Ofsted and CQC",
    address="gov.uk/government/publications/area-send-framework-and-handbook",
    read="copies of 11 December 2023, 5 April 2024 and 6 June 2025",
)
FAMILIES_GUIDE_2024 = Source(
    id="families-guide-2024",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: information for parents and carers",
    publisher="Ofsted and CQC",
    published=date(2024, 11, 18),
    address="gov.uk/government/publications/local-area-send-inspections-information-for-families",
    read="the opening",
)
ROADSHOW_2023 = Source(
    id="roadshow-2023",
    kind=SourceKind.HANDBOOK,
    title="Area SEND virtual roadshow",
    publisher="Ofsted",
    published=PartialDate(year=2023, month=1),
    address="slideshare.net/Ofstednews",
)
DEFERRAL_POLICY = Source(
    id="deferral-policy",
    kind=SourceKind.HANDBOOK,
    title="Ofsted inspections and visits: deferring, pausing and gathering additional evidence",
    publisher="Ofsted",
    address="gov.uk",
    read="the general part, in several versions",
)
THEMATIC_GUIDANCE_2023 = Source(
    id="thematic-guidance-2023",
    kind=SourceKind.HANDBOOK,
    title="Thematic reviews of alternative provision in local areas",
    publisher="Ofsted and CQC",
    published=date(2023, 1, 26),
    address="gov.uk/government/publications/thematic-reviews-of-alternative-provision-in-local-areas",
    read="the opening",
)
THEMATIC_GUIDANCE_2024 = Source(
    id="thematic-guidance-2024",
    kind=SourceKind.HANDBOOK,
    title="Thematic reviews of preparation for adulthood arrangements in local areas",
    publisher="Ofsted and CQC",
    published=date(2024, 2, 8),
    address="gov.uk/government/publications/thematic-reviews-of-preparation-for-adulthood-arrangements-in-local-areas",
    read="the opening",
)
THEMATIC_GUIDANCE_2025 = Source(
    id="thematic-guidance-2025",
    kind=SourceKind.HANDBOOK,
    title="Thematic reviews of children not in school in local areas",
    publisher="Ofsted and CQC",
    published=date(2025, 1, 14),
    address="gov.uk/government/publications/thematic-reviews-of-children-not-in-school-in-local-areas",
    read="the opening",
)
THEMATIC_ANNOUNCEMENT_2023 = Source(
    id="thematic-announcement-2023",
    kind=SourceKind.HANDBOOK,
    title="New visits to understand children's experience of alternative provision",
    publisher="Ofsted and CQC",
    published=date(2023, 1, 26),
    read="published copies of the press release",
)
CONSULTATION_RESPONSE_2022 = Source(
    id="consultation-response-2022",
    kind=SourceKind.REPORT,
    title="A new approach to area SEND inspections: consultation document and report on the responses",
    publisher="Ofsted and CQC",
    published=date(2022, 11, 29),
    address="gov.uk/government/consultations/a-new-approach-to-area-send-inspections",
    read="the opening",
)
STRENGTHENING_2025 = Source(
    id="strengthening-2025",
    kind=SourceKind.REPORT,
    title="Strengthening the area SEND framework: what we heard and how we are improving",
    publisher="Ofsted and CQC",
    published=date(2025, 6, 6),
    read="the opening",
)
FULL_INSPECTION_REPORTS = Source(
    id="full-inspection-reports",
    kind=SourceKind.REPORT,
    title="Area SEND full inspection reports, fieldwork January 2023 to January 2025",
    publisher="Ofsted and CQC",
    address="reports.ofsted.gov.uk",
    read="55 reports",
)
ESSEX_REPORT_2026 = Source(
    id="essex-report-2026",
    kind=SourceKind.REPORT,
    title="Area SEND full inspection report, Essex, January 2026",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2026),
    address="files.ofsted.gov.uk/v1/file/50302461",
)
STATISTICS_METHODOLOGY_2024 = Source(
    id="statistics-methodology-2024",
    kind=SourceKind.STATISTICS,
    title="Methodology: area SEND inspections and outcomes in England as at 31 December 2023",
    publisher="Ofsted",
    published=date(2024, 6, 5),
    address="gov.uk/government/statistics/area-send-inspections-and-outcomes-in-england-as-at-31-december-2023",
    read="the opening",
)
MANAGEMENT_INFORMATION_2023 = Source(
    id="management-information-2023",
    kind=SourceKind.STATISTICS,
    title="Area SEND inspections: management information, January to August 2023",
    publisher="Ofsted",
    published=PartialDate(year=2023),
    read="as republished by the Department for Education",
)
NATIONAL_TABLE_2026 = Source(
    id="national-table-2026",
    kind=SourceKind.STATISTICS,
    title="Table of area SEND full inspections",
    publisher="Data to Insight",
    published=date(2026, 6, 29),
    read="dates of 90 full inspections",
)
SUPPORT_AND_CHALLENGE_2023 = Source(
    id="support-and-challenge-2023",
    kind=SourceKind.GOVERNMENT,
    title="Area SEND inspections: support and challenge following inspection",
    publisher="Department for Education",
    published=date(2023, 5, 16),
    address="gov.uk/government/publications",
    read="the opening and the landing page",
)
WRITTEN_ANSWER_92647 = Source(
    id="written-answer-92647",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 92647",
    publisher="Parliament",
    published=date(2025, 11, 28),
    address="parallelparliament.co.uk/question/92647",
)
WRITTEN_ANSWER_6537 = Source(
    id="written-answer-6537",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 6537 (priority action plan, Hertfordshire)",
    publisher="Parliament",
    address="parallelparliament.co.uk/question/6537",
)
WRITTEN_ANSWER_62707 = Source(
    id="written-answer-62707",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 62707 (Lancashire)",
    publisher="Parliament",
    address="parallelparliament.co.uk/question/62707",
)
LANCASHIRE_PAGES = Source(
    id="lancashire-pages",
    kind=SourceKind.LOCAL,
    title="SEND local area inspections, and priority action plan pages",
    publisher="Lancashire County Council",
)
EALING_NOTICE_2025 = Source(
    id="ealing-notice-2025",
    kind=SourceKind.LOCAL,
    title="Notice of inspection to schools",
    publisher="Ealing Council",
    published=date(2025, 9, 8),
    address="egfl.org.uk",
)
HERTFORDSHIRE_FORUM_2023 = Source(
    id="hertfordshire-forum-2023",
    kind=SourceKind.LOCAL,
    title="Notice of the full inspection",
    publisher="Herts Parent Carer Involvement",
    published=date(2023, 6, 26),
    address="hertsparentcarers.org.uk",
)
HERTFORDSHIRE_FORUM_2025 = Source(
    id="hertfordshire-forum-2025",
    kind=SourceKind.LOCAL,
    title="Notice and update on the monitoring inspection",
    publisher="Herts Parent Carer Involvement",
    published=date(2025, 10, 6),
    address="hertsparentcarers.org.uk",
)
OXFORDSHIRE_FORUM_2025 = Source(
    id="oxfordshire-forum-2025",
    kind=SourceKind.LOCAL,
    title="Notice of the monitoring inspection",
    publisher="Oxfordshire Parent Carers Forum",
    published=PartialDate(year=2025, month=9),
)
OXFORDSHIRE_PRESS_2025 = Source(
    id="oxfordshire-press-2025",
    kind=SourceKind.SECTOR,
    title="Report on the Oxfordshire monitoring inspection, quoting its letter",
    publisher="BBC",
    published=PartialDate(year=2025, month=11),
)
ESSEX_TRACKING = Source(
    id="essex-tracking",
    kind=SourceKind.LOCAL,
    title="Ofsted and CQC local area SEND inspection",
    publisher="Essex County Council",
)
SOUTH_GLOUCESTERSHIRE_FORUM_2025 = Source(
    id="south-gloucestershire-forum-2025",
    kind=SourceKind.LOCAL,
    title="Three pages on the area SEND inspection",
    publisher="South Gloucestershire Parent Carers",
    published=PartialDate(year=2025),
    address="sgpc.org.uk",
)
DORSET_GUIDE = Source(
    id="dorset-guide",
    kind=SourceKind.LOCAL,
    title="Guide to area SEND inspections",
    publisher="Dorset Council",
)
LANCASHIRE_ICB = Source(
    id="lancashire-icb",
    kind=SourceKind.LOCAL,
    title="Page on area SEND inspections",
    publisher="Lancashire and South Cumbria Integrated Care Board",
)
HACKNEY_PAGE = Source(
    id="hackney-page",
    kind=SourceKind.LOCAL,
    title="Local offer page on area SEND inspections",
    publisher="Hackney Council",
)
LEEDS_GUIDE = Source(
    id="leeds-guide",
    kind=SourceKind.LOCAL,
    title="One minute guide: area SEND thematic visits",
    publisher="Leeds City Council",
    read="the versions of 2023 and 2025",
)
MANCHESTER_FORUM_2025 = Source(
    id="manchester-forum-2025",
    kind=SourceKind.LOCAL,
    title="Get involved: area SEND thematic review",
    publisher="Manchester Parent Carer Forum",
    published=PartialDate(year=2025, month=2),
)
WIRRAL_BOARD_2025 = Source(
    id="wirral-board-2025",
    kind=SourceKind.LOCAL,
    title="SEND partnership board summaries",
    publisher="Wirral Council",
    published=PartialDate(year=2025),
)
CONTACT_HANDBOOK = Source(
    id="contact-handbook",
    kind=SourceKind.SECTOR,
    title="Parent carer forum handbook: Ofsted and CQC SEND area inspections",
    publisher="Contact",
)
CONTACT_GUIDE_2024 = Source(
    id="contact-guide-2024",
    kind=SourceKind.SECTOR,
    title="Guide naming the local area nominated officer",
    publisher="Contact",
    published=PartialDate(year=2024),
)
NASEN_2022 = Source(
    id="nasen-2022",
    kind=SourceKind.SECTOR,
    title="New area SEND inspection framework published",
    publisher="nasen",
    published=PartialDate(year=2022, month=11),
)
LOCAL_GOVERNMENT_LAWYER_2025 = Source(
    id="local-government-lawyer-2025",
    kind=SourceKind.SECTOR,
    title="Report on the June 2025 changes to area SEND inspections",
    publisher="Local Government Lawyer",
    published=PartialDate(year=2025, month=6),
)
STEPHENSONS = Source(
    id="stephensons",
    kind=SourceKind.SECTOR,
    title="Area SEND inspections: CQC and Ofsted's joint approach",
    publisher="Stephensons Solicitors",
)
ANSWER_PAGE_UNDATED = Source(
    id="answer-page-undated",
    kind=SourceKind.SECTOR,
    title="Answer page on the priority action plan",
    publisher="remarkableminds.app",
    address="remarkableminds.app",
    read="a commercial, undated paraphrase",
)
SCHOOLS_WEEK_2023 = Source(
    id="schools-week-2023",
    kind=SourceKind.SECTOR,
    title="Report on the first thematic visits",
    publisher="Schools Week",
    published=date(2023, 1, 26),
    read="the sub-heading",
)

CHILDREN_ACT_2004_NOTES = Source(
    id="children-act-2004-notes",
    kind=SourceKind.LEGISLATION,
    title="Children Act 2004: Explanatory Notes",
    publisher="legislation.gov.uk",
    address="legislation.gov.uk/ukpga/2004/31/notes",
    read="paragraphs 119 to 124",
)
FIRST_HANDBOOK_PAGE = Source(
    id="first-handbook-page",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspection: guidance for inspectors",
    publisher="Ofsted and CQC",
    published=date(2021, 3, 19),
    address="gov.uk/government/publications/local-area-send-inspection-framework",
    read="the publication pages and their history, in a copy; not the framework or the handbook themselves",
)
REVISIT_GUIDANCE_2021 = Source(
    id="revisit-guidance-2021",
    kind=SourceKind.HANDBOOK,
    title="Guidance for carrying out re-visits to local areas required to produce a written statement of action",
    publisher="Ofsted and CQC",
    published=date(2022, 11, 29),
    address="gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors",
    read="the opening, as updated on 29 November 2022; first published on 19 March 2021",
)
INTERIM_VISITS_PRESS_2020 = Source(
    id="interim-visits-press-2020",
    kind=SourceKind.HANDBOOK,
    title="Ofsted support for area SEND arrangements this autumn term",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2020, season=Season.AUTUMN),
    address="gov.uk/government/news/ofsted-support-for-area-send-arrangements-this-autumn-term",
)
CONSULTATION_2015 = Source(
    id="consultation-2015",
    kind=SourceKind.REPORT,
    title="Local area SEND consultation: consultation document",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2015, month=10),
    address="reference 150134",
    read="the opening and the list of contents, in a copy",
)
CONSULTATION_RESPONSE_2016 = Source(
    id="consultation-response-2016",
    kind=SourceKind.REPORT,
    title="SEND Inspection areas of focus",
    publisher="Ofsted and CQC",
    read="an extract of the response to the consultation of 2015, in an undated copy",
)
FIRST_LETTERS_2016 = Source(
    id="first-letters-2016",
    kind=SourceKind.REPORT,
    title="First SEND inspection outcome letters published",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2016, month=7),
    address="gov.uk",
)
OFSTED_ARTICLE_2017 = Source(
    id="ofsted-article-2017",
    kind=SourceKind.REPORT,
    title="Article on local area SEND inspections, on the blog of a dyslexia charity",
    publisher="Ofsted",
    published=date(2017, 6, 1),
)
ONE_YEAR_ON_2017 = Source(
    id="one-year-on-2017",
    kind=SourceKind.REPORT,
    title="Local area SEND inspections: one year on",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2017, month=10),
    address="reference 170041",
    read="the contents, headings and paragraphs 1 to 4, in copies",
)
OFSTED_BLOG_2017 = Source(
    id="ofsted-blog-2017",
    kind=SourceKind.REPORT,
    title="Blog post on local area SEND inspections",
    publisher="Ofsted",
    published=date(2017, 11, 29),
    address="educationinspection.blog.gov.uk",
    read="all but the end of one list, which was cut off in the copy",
)
OFSTED_BLOG_2018 = Source(
    id="ofsted-blog-2018",
    kind=SourceKind.REPORT,
    title="Ofsted's blog in TES on local area SEND inspections",
    publisher="Ofsted",
    published=date(2018, 6, 18),
)
EVALUATION_2020 = Source(
    id="evaluation-2020",
    kind=SourceKind.REPORT,
    title=(
        "An evaluation of the framework for inspecting local areas' special educational needs and/or disabilities "
        "services"
    ),
    publisher="Ofsted",
    published=PartialDate(year=2020, month=7),
    address="reference 200008",
    read="the abstract",
)
INTERIM_BRIEFING_2020 = Source(
    id="interim-briefing-2020",
    kind=SourceKind.REPORT,
    title="COVID-19 series: briefing on local areas' SEND provision, October 2020",
    publisher="Ofsted and CQC",
    published=date(2020, 11, 10),
    address="gov.uk/government/publications/covid-19-series-briefing-on-local-areas-send-provision-october-2020",
)
OLD_ISSUES_2021 = Source(
    id="old-issues-2021",
    kind=SourceKind.REPORT,
    title="SEND: old issues, new issues, next steps",
    publisher="Ofsted and CQC",
    published=date(2021, 6, 16),
    address="gov.uk",
    read="the opening",
)
READING_LETTER_2021 = Source(
    id="reading-letter-2021",
    kind=SourceKind.REPORT,
    title="Letter on the local area of Reading",
    publisher="Ofsted and CQC",
    published=date(2021, 7, 27),
    address="brighterfuturesforchildren.org",
)
MAIN_FINDINGS_2021 = Source(
    id="main-findings-2021",
    kind=SourceKind.STATISTICS,
    title="Main findings: area SEND inspections and outcomes in England as at 31 March 2021",
    publisher="Ofsted",
    published=date(2021, 5, 7),
    address="gov.uk/government/statistics/area-send-inspections-and-outcomes-in-england-as-at-31-march-2021",
    read="the opening",
)
OFFICIAL_STATISTICS_2022 = Source(
    id="official-statistics-2022",
    kind=SourceKind.STATISTICS,
    title="Area SEND inspection data, 1 May 2016 to 31 August 2022",
    publisher="Ofsted",
    published=date(2022, 11, 17),
    address="gov.uk/government/statistics",
)
WRITTEN_ANSWER_135027 = Source(
    id="written-answer-135027",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 135027",
    publisher="Parliament",
    published=date(2018, 4, 20),
)
WRITTEN_ANSWER_179416 = Source(
    id="written-answer-179416",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 179416",
    publisher="Parliament",
    published=date(2021, 4, 15),
)
WRITTEN_ANSWER_6435 = Source(
    id="written-answer-6435",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 6435",
    publisher="Parliament",
    published=date(2021, 5, 27),
)
WRITTEN_ANSWER_100659 = Source(
    id="written-answer-100659",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 100659 (written statement of action, Slough)",
    publisher="Parliament",
    published=date(2022, 1, 13),
)
REVISIT_ANNOUNCEMENT_2018 = Source(
    id="revisit-announcement-2018",
    kind=SourceKind.GOVERNMENT,
    title="Announcement of re-visits",
    publisher="Department for Education",
    published=date(2018, 11, 9),
    read="as carried by two sector bodies",
)
INTERIM_VISITS_NOTICE_2020 = Source(
    id="interim-visits-notice-2020",
    kind=SourceKind.GOVERNMENT,
    title="Notice on interim visits and a new framework",
    publisher="Department for Education, Ofsted and CQC",
    published=PartialDate(year=2020, month=7),
    read="a copy",
)
RESTART_ANNOUNCEMENT_2021 = Source(
    id="restart-announcement-2021",
    kind=SourceKind.GOVERNMENT,
    title="Area SEND inspections to restart",
    publisher="Official announcement, as carried by Derby SENDIASS",
    published=date(2021, 3, 19),
)
SOUTHEND_GOVERNMENT_LETTER_2021 = Source(
    id="southend-government-letter-2021",
    kind=SourceKind.GOVERNMENT,
    title="Letter on the accelerated progress plan of Southend",
    publisher="Department for Education",
    published=date(2021, 11, 22),
    read="the copy on the council's site",
)
WILTSHIRE_FORUM_2016 = Source(
    id="wiltshire-forum-2016",
    kind=SourceKind.LOCAL,
    title="Pages on the consultation and on local area inspections",
    publisher="Wiltshire Parent Carer Council",
    read="two pages of 2015-16",
)
KENT_SCHOOLS_2016 = Source(
    id="kent-schools-2016",
    kind=SourceKind.LOCAL,
    title="Page for schools on local area SEND inspections",
    publisher="Kent County Council",
    published=date(2016, 5, 3),
)
SLOUGH_LINK = Source(
    id="slough-link",
    kind=SourceKind.LOCAL,
    title="The Link: article on local area SEND inspections",
    publisher="Slough Borough Council",
)
DORSET_FORUM_2017 = Source(
    id="dorset-forum-2017",
    kind=SourceKind.LOCAL,
    title="Pages on the inspection",
    publisher="Dorset Parent Carer Council",
    published=PartialDate(year=2017, month=2),
)
SOUTH_GLOUCESTERSHIRE_FORUM_2017 = Source(
    id="south-gloucestershire-forum-2017",
    kind=SourceKind.LOCAL,
    title="Page on the inspection",
    publisher="South Gloucestershire Parents and Carers",
    published=date(2017, 10, 30),
)
DURHAM_FAMILIES = Source(
    id="durham-families",
    kind=SourceKind.LOCAL,
    title="Page on local area SEND inspections",
    publisher="County Durham Families",
)
CHESHIRE_EAST_NOTICE_2018 = Source(
    id="cheshire-east-notice-2018",
    kind=SourceKind.LOCAL,
    title="Notice of the inspection",
    publisher="Cheshire East Council",
    published=date(2018, 3, 5),
)
CHESHIRE_EAST_OUTCOME_2018 = Source(
    id="cheshire-east-outcome-2018",
    kind=SourceKind.LOCAL,
    title="Page on the outcome of the inspection",
    publisher="Cheshire East Council",
    published=PartialDate(year=2018),
)
NEWCASTLE_DIRECTORY_2018 = Source(
    id="newcastle-directory-2018",
    kind=SourceKind.LOCAL,
    title="Page on the inspection",
    publisher="Newcastle Support Directory",
    published=PartialDate(year=2018, month=4),
)
EASTERN_CHESHIRE_GROUP_2018 = Source(
    id="eastern-cheshire-group-2018",
    kind=SourceKind.LOCAL,
    title="Statement on the inspection letter",
    publisher="Eastern Cheshire Clinical Commissioning Group",
    published=date(2018, 5, 10),
)
WESTMINSTER_MINUTES_2018 = Source(
    id="westminster-minutes-2018",
    kind=SourceKind.LOCAL,
    title="Committee minutes on preparation for the SEND inspection",
    publisher="Westminster City Council",
    published=PartialDate(year=2018),
)
BI_BOROUGH_SLIDES_2018 = Source(
    id="bi-borough-slides-2018",
    kind=SourceKind.LOCAL,
    title="Slides on preparation for the SEND inspection",
    publisher="Kensington and Chelsea, and Westminster",
    published=PartialDate(year=2018),
)
DEVON_SCHOOLS_2018 = Source(
    id="devon-schools-2018",
    kind=SourceKind.LOCAL,
    title="Communication to schools on the inspection",
    publisher="Devon County Council",
    published=PartialDate(year=2018, month=12),
)
SOUTHEND_PAGE = Source(
    id="southend-page",
    kind=SourceKind.LOCAL,
    title="Page on the written statement of action",
    publisher="Southend-on-Sea Council",
)
CENTRAL_BEDFORDSHIRE_PAGES = Source(
    id="central-bedfordshire-pages",
    kind=SourceKind.LOCAL,
    title="Pages on the written statement of action",
    publisher="Central Bedfordshire Council",
)
MEDWAY_MINUTES_2018 = Source(
    id="medway-minutes-2018",
    kind=SourceKind.LOCAL,
    title="Cabinet minutes on the written statement of action",
    publisher="Medway Council",
    published=PartialDate(year=2018),
)
BCP_MINUTES_2021 = Source(
    id="bcp-minutes-2021",
    kind=SourceKind.LOCAL,
    title="Cabinet minutes on the written statement of action",
    publisher="Bournemouth, Christchurch and Poole Council",
    published=PartialDate(year=2021),
)
LINCOLNSHIRE_MINUTES_2018 = Source(
    id="lincolnshire-minutes-2018",
    kind=SourceKind.LOCAL,
    title="Committee minutes on the inspection",
    publisher="Lincolnshire County Council",
    published=PartialDate(year=2018),
    read="minutes of 2018-19",
)
DORSET_FORUM_2019 = Source(
    id="dorset-forum-2019",
    kind=SourceKind.LOCAL,
    title="Page on the re-visit",
    publisher="Dorset Parent Carer Council",
    published=PartialDate(year=2019, month=2),
)
BURY_LETTER_2019 = Source(
    id="bury-letter-2019",
    kind=SourceKind.LOCAL,
    title="Letter of the inspectorates to parents on the re-visit",
    publisher="Derby High School, Bury",
    published=date(2019, 4, 30),
)
ESSEX_SCHOOLS_2019 = Source(
    id="essex-schools-2019",
    kind=SourceKind.LOCAL,
    title="Pages for schools on local area SEND inspections",
    publisher="Essex County Council",
    published=PartialDate(year=2019, month=7),
    read="the pages of July 2019 and June 2020",
)
THURROCK_MINUTES_2019 = Source(
    id="thurrock-minutes-2019",
    kind=SourceKind.LOCAL,
    title="Committee minutes on the written statement of action",
    publisher="Thurrock Council",
    published=PartialDate(year=2019),
)
NORTHUMBERLAND_PAGE_2019 = Source(
    id="northumberland-page-2019",
    kind=SourceKind.LOCAL,
    title="Page on the written statement of action",
    publisher="Northumberland County Council",
    published=PartialDate(year=2019),
)
CHESHIRE_EAST_FORUM_BRIEFING = Source(
    id="cheshire-east-forum-briefing",
    kind=SourceKind.LOCAL,
    title="Briefing before the re-visit",
    publisher="Cheshire East Parent Carer Forum",
    published=PartialDate(year=2020),
    read="a briefing of 2019-20",
)
DURHAM_SCHOOL_2020 = Source(
    id="durham-school-2020",
    kind=SourceKind.LOCAL,
    title="Message to parents on the re-visit",
    publisher="Delves Lane Primary School, County Durham",
    published=date(2020, 1, 10),
)
NORFOLK_SHEET_2020 = Source(
    id="norfolk-sheet-2020",
    kind=SourceKind.LOCAL,
    title="Information sheet 37/20",
    publisher="Norfolk County Council",
    published=date(2020, 2, 28),
)
ESSEX_GROUP_2020 = Source(
    id="essex-group-2020",
    kind=SourceKind.LOCAL,
    title="Paper on the written statement of action",
    publisher="Castle Point and Rochford Clinical Commissioning Group",
    published=PartialDate(year=2020),
)
CHESHIRE_EAST_FORUM_2021 = Source(
    id="cheshire-east-forum-2021",
    kind=SourceKind.LOCAL,
    title="Pages on the re-visit",
    publisher="Cheshire East Parent Carer Forum",
    published=PartialDate(year=2021),
    read="pages of May and June 2021",
)
MANCHESTER_FORUM_2021 = Source(
    id="manchester-forum-2021",
    kind=SourceKind.LOCAL,
    title="Page on the inspection of November 2021",
    publisher="Manchester Parent Carer Forum",
    published=PartialDate(year=2021),
)
MANCHESTER_SUMMARY_2022 = Source(
    id="manchester-summary-2022",
    kind=SourceKind.LOCAL,
    title="Summary of the inspection letter",
    publisher="Manchester local offer",
    published=PartialDate(year=2022),
)
WARWICKSHIRE_FORUM_2021 = Source(
    id="warwickshire-forum-2021",
    kind=SourceKind.LOCAL,
    title="Page on the inspection letter",
    publisher="Warwickshire Parent Carer Voice",
    published=date(2021, 9, 23),
)
BRISTOL_PAGE_2022 = Source(
    id="bristol-page-2022",
    kind=SourceKind.LOCAL,
    title="Page on the written statement of action and the re-visit",
    publisher="Bristol City Council",
    published=PartialDate(year=2022),
)
CUMBRIA_PRESS_2022 = Source(
    id="cumbria-press-2022",
    kind=SourceKind.SECTOR,
    title="Report on the re-visit in Cumbria",
    publisher="North West Evening Mail",
    published=PartialDate(year=2022, month=11),
)
DARLINGTON_MINUTES_2023 = Source(
    id="darlington-minutes-2023",
    kind=SourceKind.LOCAL,
    title="Committee minutes on the written statement of action",
    publisher="Darlington Borough Council",
    published=PartialDate(year=2023),
)
KENT_MINUTES_2024 = Source(
    id="kent-minutes-2024",
    kind=SourceKind.LOCAL,
    title="Committee minutes on the accelerated progress plan",
    publisher="Kent County Council",
    published=PartialDate(year=2024),
)
MERSEY_CARE_PAGE = Source(
    id="mersey-care-page",
    kind=SourceKind.LOCAL,
    title="SEND page, on the end of the clinical commissioning groups",
    publisher="Mersey Care NHS Foundation Trust",
    address="yourspace.merseycare.nhs.uk/SEND",
)
ANNOUNCEMENT_2016 = Source(
    id="announcement-2016",
    kind=SourceKind.SECTOR,
    title="Ofsted and CQC SEND Inspections to Begin in May",
    publisher="Blog post reporting the announcement by Ofsted and the CQC",
    published=date(2016, 4, 5),
)
SPECIAL_NEEDS_JUNGLE_2016 = Source(
    id="special-needs-jungle-2016",
    kind=SourceKind.SECTOR,
    title="Guide to local area inspections for parents and carers",
    publisher="Special Needs Jungle",
    published=PartialDate(year=2016),
)
CONTACT_2017 = Source(
    id="contact-2017",
    kind=SourceKind.SECTOR,
    title="Take part in your SEND local area inspection",
    publisher="Contact",
    published=date(2017, 11, 30),
)
COUNCIL_FOR_DISABLED_CHILDREN_2017 = Source(
    id="council-for-disabled-children-2017",
    kind=SourceKind.SECTOR,
    title="Updated - local area SEND inspection outcome letters published",
    publisher="Council for Disabled Children",
    published=date(2017, 12, 5),
)
AFTER_OFSTED_2018 = Source(
    id="after-ofsted-2018",
    kind=SourceKind.SECTOR,
    title="After Ofsted",
    publisher="Special Needs Jungle",
    published=PartialDate(year=2018),
)
MOVING_AHEAD_2018 = Source(
    id="moving-ahead-2018",
    kind=SourceKind.SECTOR,
    title="SEND inspections moving ahead",
    publisher="Special Needs Jungle",
    published=PartialDate(year=2018, season=Season.AUTUMN),
)
IPSEA_2018 = Source(
    id="ipsea-2018",
    kind=SourceKind.SECTOR,
    title="Ofsted and the CQC to revisit failing local authorities",
    publisher="IPSEA",
    published=PartialDate(year=2018, month=11),
)
CHILDREN_AND_YOUNG_PEOPLE_NOW_2019 = Source(
    id="children-and-young-people-now-2019",
    kind=SourceKind.SECTOR,
    title="Report on social care in local area SEND inspections",
    publisher="Children and Young People Now",
    published=date(2019, 7, 8),
)
NASEN_2021 = Source(
    id="nasen-2021",
    kind=SourceKind.SECTOR,
    title="Ofsted Report highlights the long-standing issues in the SEND system",
    publisher="nasen",
    published=PartialDate(year=2021),
)
EDUCATIONAL_HUB_2021 = Source(
    id="educational-hub-2021",
    kind=SourceKind.SECTOR,
    title="Article on the restart of area SEND inspections",
    publisher="The Educational Hub",
    published=PartialDate(year=2021, month=3),
)
SPECIAL_NEEDS_JUNGLE_2021 = Source(
    id="special-needs-jungle-2021",
    kind=SourceKind.SECTOR,
    title="Ofsted / CQC: SEND was bad before the pandemic, it's worse now",
    publisher="Special Needs Jungle",
    published=PartialDate(year=2021, month=6),
)
SPECIAL_NEEDS_JUNGLE_FRAMEWORK = Source(
    id="special-needs-jungle-framework",
    kind=SourceKind.SECTOR,
    title="New area SEND inspection framework can be a catalyst for change",
    publisher="Special Needs Jungle",
)
ALTERNATIVE_PROVISION_REPORT_2024 = Source(
    id="alternative-provision-report-2024",
    kind=SourceKind.REPORT,
    title="Alternative provision in local areas in England: a thematic review",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2024, month=2),
    address="gov.uk/government/publications/alternative-provision-in-local-areas-in-england-a-thematic-review",
    read="the publication page",
)
PREPARATION_FOR_ADULTHOOD_REPORT_2024 = Source(
    id="preparation-for-adulthood-report-2024",
    kind=SourceKind.REPORT,
    title="Preparation for adulthood arrangements in local areas: a thematic review",
    publisher="Ofsted and CQC",
    published=date(2024, 12, 16),
    address="gov.uk/government/publications/preparation-for-adulthood-arrangements-in-local-areas-a-thematic-review",
    read="the opening",
)
CHILDREN_NOT_IN_SCHOOL_REPORT_2025 = Source(
    id="children-not-in-school-report-2025",
    kind=SourceKind.REPORT,
    title="Beyond the classroom: the experiences of children with SEND who are not in school",
    publisher="Ofsted and CQC",
    published=date(2025, 12, 11),
    address="gov.uk/government/publications/the-experiences-of-children-with-send-who-are-not-in-school-a-thematic-review",
    read="the publication page and the opening",
)
FIRST_TWO_YEARS_2025 = Source(
    id="first-two-years-2025",
    kind=SourceKind.REPORT,
    title="Area SEND framework: findings from the first 2 years of inspections",
    publisher="Ofsted and CQC",
    published=date(2025, 6, 6),
    address="gov.uk/government/publications/area-send-framework-findings-from-the-first-2-years-of-inspections",
    read="the opening",
)
OFSTED_TALKS_2025 = Source(
    id="ofsted-talks-2025",
    kind=SourceKind.REPORT,
    title="Ofsted Talks: preparation for adulthood",
    publisher="Ofsted",
    published=date(2025, 2, 27),
    address="ofstedtalks.podbean.com/e/preparation-for-adulthood",
    read="what is said of the number of areas, of the responses and of visiting a college",
)
THEMATIC_ANNOUNCEMENT_2024 = Source(
    id="thematic-announcement-2024",
    kind=SourceKind.HANDBOOK,
    title="Press release on the visits about preparation for adulthood",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2024, month=2),
    read="copies by two news sites, the first of 12 February 2024",
)
THEMATIC_ANNOUNCEMENT_2025 = Source(
    id="thematic-announcement-2025",
    kind=SourceKind.HANDBOOK,
    title="Press release on the visits about children not in school",
    publisher="Ofsted and CQC",
    published=date(2025, 1, 14),
    read="a copy by a news site",
)
WRITTEN_ANSWER_15834 = Source(
    id="written-answer-15834",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 15834 (stocktakes)",
    publisher="Parliament",
    address="parallelparliament.co.uk/question/15834",
)
BURY_AND_BEXLEY_SCRUTINY = Source(
    id="bury-and-bexley-scrutiny",
    kind=SourceKind.LOCAL,
    title="Scrutiny papers on stocktakes",
    publisher="Bury Council, and Bexley Council",
)
SHROPSHIRE_CASE_STUDY = Source(
    id="shropshire-case-study",
    kind=SourceKind.LOCAL,
    title="Case study on the designated social care officer in Shropshire",
    publisher="What Works in SEND",
)
WEST_BERKSHIRE_SCRUTINY = Source(
    id="west-berkshire-scrutiny",
    kind=SourceKind.LOCAL,
    title="Children's scrutiny item on the thematic review of children who are not in school",
    publisher="West Berkshire Council",
    address="decisionmaking.westberks.gov.uk",
    read="a page without a date",
)
TES_2023 = Source(
    id="tes-2023",
    kind=SourceKind.SECTOR,
    title="Revealed: how Ofsted will investigate alternative provision",
    publisher="Tes",
    published=PartialDate(year=2023, month=1),
)
TES_2024 = Source(
    id="tes-2024",
    kind=SourceKind.SECTOR,
    title="Report on the thematic review of alternative provision",
    publisher="Tes",
    published=date(2024, 2, 1),
)
TES_2025 = Source(
    id="tes-2025",
    kind=SourceKind.SECTOR,
    title="Report on the visits about children not in school",
    publisher="Tes",
    published=PartialDate(year=2025, month=1),
)
SCHOOL_VACANCIES_2024 = Source(
    id="school-vacancies-2024",
    kind=SourceKind.SECTOR,
    title="Alternative provision 'in desperate need of reform' - report",
    publisher="schoolvacancies.co.uk",
)
FE_WEEK_2024 = Source(
    id="fe-week-2024",
    kind=SourceKind.SECTOR,
    title="Report on the thematic review of alternative provision",
    publisher="FE Week",
)
SCHOOLS_WEEK_2024 = Source(
    id="schools-week-2024",
    kind=SourceKind.SECTOR,
    title="Report on the visits about preparation for adulthood",
    publisher="Schools Week",
    published=PartialDate(year=2024, month=2),
)
EDUCATION_BUSINESS_2024 = Source(
    id="education-business-2024",
    kind=SourceKind.SECTOR,
    title="Report on the thematic review of preparation for adulthood",
    publisher="Education Business",
    published=date(2024, 12, 16),
)
LOCAL_GOVERNMENT_LAWYER_2024 = Source(
    id="local-government-lawyer-2024",
    kind=SourceKind.SECTOR,
    title="Report on the improvement notice to Bexley",
    publisher="Local Government Lawyer",
    published=date(2024, 5, 2),
)
IRWIN_MITCHELL_2026 = Source(
    id="irwin-mitchell-2026",
    kind=SourceKind.SECTOR,
    title="Article on the thematic review of children not in school",
    publisher="Irwin Mitchell",
    published=date(2026, 1, 29),
)
BANKING_AND_FINANCIAL_DEALINGS_ACT_1971 = Source(
    id="banking-and-financial-dealings-act-1971",
    kind=SourceKind.LEGISLATION,
    title="Banking and Financial Dealings Act 1971",
    publisher="Parliament",
    published=date(1971, 12, 16),
    address="legislation.gov.uk/ukpga/1971/80",
    read="section 1(1) to (3) and Schedule 1, paragraph 1 (England and Wales)",
)
HANSARD_LORDS_1971_12_09_BANKING_AND_FINANCIAL_DEALINGS_BILL = Source(
    id="hansard-lords-1971-12-09-banking-and-financial-dealings-bill",
    kind=SourceKind.PARLIAMENT,
    title="Banking and Financial Dealings Bill: second reading in the House of Lords (vol 326 cc905-12)",
    publisher="Hansard",
    published=date(1971, 12, 9),
    address="api.parliament.uk/historic-hansard/lords/1971/dec/09/banking-and-financial-dealings-bill",
    read="the opening of the speech that moves the second reading",
)
GOVUK_BANK_HOLIDAYS = Source(
    id="govuk-bank-holidays",
    kind=SourceKind.GOVERNMENT,
    title="UK bank holidays",
    publisher="GOV.UK",
    address="gov.uk/bank-holidays",
    read="the copy in a public package of 25 February 2026: England and Wales, 2 January 2012 to 26 December 2028",
)
GAZETTE_L_55182_5SI = Source(
    id="gazette-l-55182-5si",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation of 24 June 1998 appointing bank holidays",
    publisher="The Gazette",
    published=date(1998, 6, 30),
    address="thegazette.co.uk/notice/L-55182-5SI",
)
GAZETTE_3326938 = Source(
    id="gazette-3326938",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Wednesday 1st January 2020 and Friday 8th May 2020 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/3326938",
    read="the heading of the notice",
)
GAZETTE_4158896 = Source(
    id="gazette-4158896",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Monday 19th September 2022 as a bank holiday",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4158896",
    read="the heading of the notice",
)
GAZETTE_4115743 = Source(
    id="gazette-4115743",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Monday 2nd January 2023 and Monday 1st May 2023 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4115743",
    read="the heading of the notice",
)
GAZETTE_4388378 = Source(
    id="gazette-4388378",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Monday 1st January 2024 and Monday 6th May 2024 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4388378",
    read="the heading of the notice",
)
GAZETTE_4631404 = Source(
    id="gazette-4631404",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Wednesday 1st January 2025 and Monday 5th May 2025 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4631404",
    read="the heading of the notice",
)
LOCAL_AUTHORITY_NUMBERS = Source(
    id="local-authority-numbers",
    kind=SourceKind.GOVERNMENT,
    title="Local authorities in England: numbers and names",
    publisher="Department for Education",
    read="rows compiled from it; the list itself was not read",
)
AREA_CODE_LOOKUPS = Source(
    id="area-code-lookups",
    kind=SourceKind.STATISTICS,
    title="Lookups of local authorities: codes, their changes, and regions",
    publisher="Office for National Statistics",
    read="rows compiled from them; the lookups themselves were not read",
)
OFSTED_AREA_PAGES = Source(
    id="ofsted-area-pages",
    kind=SourceKind.REPORT,
    title="Pages of local authorities with their reports",
    publisher="Ofsted",
    address="reports.ofsted.gov.uk",
    read="the numbers in their addresses, as compiled by others; the pages themselves were not read",
)
SURREY_REORGANISATION_PAGE = Source(
    id="surrey-reorganisation-page",
    kind=SourceKind.LOCAL,
    title="Decision on local government reorganisation",
    publisher="Surrey's councils",
    address="surreylgrhub.org/homepage/15/decision-on-local-government-reorganisation",
    read="an excerpt, on what was decided and the steps that follow; the page itself was not read",
)

SOURCES: tuple[Source, ...] = (
    CHILDREN_ACT_2004,
    JOINT_AREA_REVIEWS_2015,
    JOINT_AREA_REVIEWS_2015_NOTE,
    JOINT_AREA_REVIEWS_2005,
    CHILDREN_AND_FAMILIES_ACT_2014,
    HANDBOOK_2025_06,
    SUMMARY_OF_CHANGES_2025_06,
    SUMMARY_OF_CHANGES_2025_07,
    HANDBOOK_PAGE_HISTORY,
    FAMILIES_GUIDE_2024,
    ROADSHOW_2023,
    DEFERRAL_POLICY,
    THEMATIC_GUIDANCE_2023,
    THEMATIC_GUIDANCE_2024,
    THEMATIC_GUIDANCE_2025,
    THEMATIC_ANNOUNCEMENT_2023,
    CONSULTATION_RESPONSE_2022,
    STRENGTHENING_2025,
    FULL_INSPECTION_REPORTS,
    ESSEX_REPORT_2026,
    STATISTICS_METHODOLOGY_2024,
    MANAGEMENT_INFORMATION_2023,
    NATIONAL_TABLE_2026,
    SUPPORT_AND_CHALLENGE_2023,
    WRITTEN_ANSWER_92647,
    WRITTEN_ANSWER_6537,
    WRITTEN_ANSWER_62707,
    LANCASHIRE_PAGES,
    EALING_NOTICE_2025,
    HERTFORDSHIRE_FORUM_2023,
    HERTFORDSHIRE_FORUM_2025,
    OXFORDSHIRE_FORUM_2025,
    OXFORDSHIRE_PRESS_2025,
    ESSEX_TRACKING,
    SOUTH_GLOUCESTERSHIRE_FORUM_2025,
    DORSET_GUIDE,
    LANCASHIRE_ICB,
    HACKNEY_PAGE,
    LEEDS_GUIDE,
    MANCHESTER_FORUM_2025,
    WIRRAL_BOARD_2025,
    CONTACT_HANDBOOK,
    CONTACT_GUIDE_2024,
    NASEN_2022,
    LOCAL_GOVERNMENT_LAWYER_2025,
    STEPHENSONS,
    ANSWER_PAGE_UNDATED,
    SCHOOLS_WEEK_2023,
    CHILDREN_ACT_2004_NOTES,
    FIRST_HANDBOOK_PAGE,
    REVISIT_GUIDANCE_2021,
    INTERIM_VISITS_PRESS_2020,
    CONSULTATION_2015,
    CONSULTATION_RESPONSE_2016,
    FIRST_LETTERS_2016,
    OFSTED_ARTICLE_2017,
    ONE_YEAR_ON_2017,
    OFSTED_BLOG_2017,
    OFSTED_BLOG_2018,
    EVALUATION_2020,
    INTERIM_BRIEFING_2020,
    OLD_ISSUES_2021,
    READING_LETTER_2021,
    MAIN_FINDINGS_2021,
    OFFICIAL_STATISTICS_2022,
    WRITTEN_ANSWER_135027,
    WRITTEN_ANSWER_179416,
    WRITTEN_ANSWER_6435,
    WRITTEN_ANSWER_100659,
    REVISIT_ANNOUNCEMENT_2018,
    INTERIM_VISITS_NOTICE_2020,
    RESTART_ANNOUNCEMENT_2021,
    SOUTHEND_GOVERNMENT_LETTER_2021,
    WILTSHIRE_FORUM_2016,
    KENT_SCHOOLS_2016,
    SLOUGH_LINK,
    DORSET_FORUM_2017,
    SOUTH_GLOUCESTERSHIRE_FORUM_2017,
    DURHAM_FAMILIES,
    CHESHIRE_EAST_NOTICE_2018,
    CHESHIRE_EAST_OUTCOME_2018,
    NEWCASTLE_DIRECTORY_2018,
    EASTERN_CHESHIRE_GROUP_2018,
    WESTMINSTER_MINUTES_2018,
    BI_BOROUGH_SLIDES_2018,
    DEVON_SCHOOLS_2018,
    SOUTHEND_PAGE,
    CENTRAL_BEDFORDSHIRE_PAGES,
    MEDWAY_MINUTES_2018,
    BCP_MINUTES_2021,
    LINCOLNSHIRE_MINUTES_2018,
    DORSET_FORUM_2019,
    BURY_LETTER_2019,
    ESSEX_SCHOOLS_2019,
    THURROCK_MINUTES_2019,
    NORTHUMBERLAND_PAGE_2019,
    CHESHIRE_EAST_FORUM_BRIEFING,
    DURHAM_SCHOOL_2020,
    NORFOLK_SHEET_2020,
    ESSEX_GROUP_2020,
    CHESHIRE_EAST_FORUM_2021,
    MANCHESTER_FORUM_2021,
    MANCHESTER_SUMMARY_2022,
    WARWICKSHIRE_FORUM_2021,
    BRISTOL_PAGE_2022,
    CUMBRIA_PRESS_2022,
    DARLINGTON_MINUTES_2023,
    KENT_MINUTES_2024,
    MERSEY_CARE_PAGE,
    ANNOUNCEMENT_2016,
    SPECIAL_NEEDS_JUNGLE_2016,
    CONTACT_2017,
    COUNCIL_FOR_DISABLED_CHILDREN_2017,
    AFTER_OFSTED_2018,
    MOVING_AHEAD_2018,
    IPSEA_2018,
    CHILDREN_AND_YOUNG_PEOPLE_NOW_2019,
    NASEN_2021,
    EDUCATIONAL_HUB_2021,
    SPECIAL_NEEDS_JUNGLE_2021,
    SPECIAL_NEEDS_JUNGLE_FRAMEWORK,
    ALTERNATIVE_PROVISION_REPORT_2024,
    PREPARATION_FOR_ADULTHOOD_REPORT_2024,
    CHILDREN_NOT_IN_SCHOOL_REPORT_2025,
    FIRST_TWO_YEARS_2025,
    OFSTED_TALKS_2025,
    THEMATIC_ANNOUNCEMENT_2024,
    THEMATIC_ANNOUNCEMENT_2025,
    WRITTEN_ANSWER_15834,
    BURY_AND_BEXLEY_SCRUTINY,
    SHROPSHIRE_CASE_STUDY,
    WEST_BERKSHIRE_SCRUTINY,
    TES_2023,
    TES_2024,
    TES_2025,
    SCHOOL_VACANCIES_2024,
    FE_WEEK_2024,
    SCHOOLS_WEEK_2024,
    EDUCATION_BUSINESS_2024,
    LOCAL_GOVERNMENT_LAWYER_2024,
    IRWIN_MITCHELL_2026,
    BANKING_AND_FINANCIAL_DEALINGS_ACT_1971,
    HANSARD_LORDS_1971_12_09_BANKING_AND_FINANCIAL_DEALINGS_BILL,
    GOVUK_BANK_HOLIDAYS,
    GAZETTE_L_55182_5SI,
    GAZETTE_3326938,
    GAZETTE_4158896,
    GAZETTE_4115743,
    GAZETTE_4388378,
    GAZETTE_4631404,
    LOCAL_AUTHORITY_NUMBERS,
    AREA_CODE_LOOKUPS,
    OFSTED_AREA_PAGES,
    SURREY_REORGANISATION_PAGE,
)
"""Every document cited by the library."""
