# Completion of kratom-info for fish. Made by `python -m tools.completions`; not to be edited by hand.

function __kratom_info_names
    switch $argv[1]
        case command
            echo 'emergency	Tell what to do now; with SIGN, for that sign of danger.
search	Find anything in plain words; emergencies first.
topic	Tell what is known on a topic; without NAME, list all.
risks	List the risks, worst first; with NAME, tell one whole.
dosage	Tell why no amount is established, and what was studied.
interactions	Tell how kratom mixes with DRUG, or with several at once.
claims	Tell whether a claim holds up; without TEXT, list all.
disagreements	List where sources disagree, or tell one such question.
legal	Tell the law on kratom in a place, and how old that is.
resources	Tell where to get help: by country, by kind, or one whole.
sources	List the sources; with ID, tell one and what rests on it.
glossary	Tell what a term means; without TERM, list the terms.
about	Tell how this reference was made, and what it cannot tell.
check	Check the knowledge base, or that in DIR, by all rules.
help	Show help on a command.'
        case topic
            echo '7-oh	7-OH products
7-oh-dependence	Dependence on 7-OH products
adulteration	Other drugs in products
alkaloids	What is in the leaf
anxiety
basics	What kratom is
breastfeeding
breathing
children-and-pets	Children, teenagers and pets
cited-studies	Studies that could not be found
counselling-and-cbt	Counselling and behavioural therapy
deaths
dependence	Dependence and kratom use disorder
dosage	Amounts: what was studied, what is reported
driving-and-work	Driving and machines
drug-tests
effects	Effects and side effects
energy	Energy and work
evidence-quality	How good the evidence is
existing-illness	If you have an illness already
extracts	Extracts and shots
getting-help	Finding help, and what to expect
heart	Heart and blood pressure
heavy-metals	Lead, nickel and other metals
history	History and traditional use
hormones-and-skin	Hormones, blood sugar, skin and allergy
kidneys-and-muscle
kratom-withdrawal	Withdrawal from kratom
law-and-travel	Kratom law abroad and when you travel
law-in-the-us	Kratom law in the United States
liver	Liver injury
lost-tolerance	Lost tolerance: the danger after stopping
marketing	Marketing and vendor claims
mental-health
mixing	Mixing kratom with alcohol, medicines and drugs
mixing-enzymes	Kratom and the enzymes that clear medicines
mixing-everyday	Kratom with everyday medicines: blood thinners, statins, diabetes, the pill, HIV
mixing-evidence	How mixing kratom with medicines was studied
mixing-heart	Kratom with stimulants and medicines for the heart rhythm
mixing-sedatives	Kratom with alcohol, opioids and calming medicines
mixing-serotonin	Kratom with antidepressants and other serotonin medicines
mood	Mood and depression
naloxone
names	Names and how to say it
newborn
older-adults
opioid-use-disorder	Opioid use disorder and the risk of death
opioid-withdrawal	Withdrawal from opioids
overdose	Overdose: signs and first steps
pain
pharmacokinetics	How long it stays in the body
poison-centres	What poison centres see
pregnancy
privacy	What stays private when you ask for help
product-quality	Product quality and strength
products	Products and forms
receptors	How kratom acts in the body
regulation	What agencies say, and the law in short
safer-use	If you go on using: less danger
salmonella	Salmonella and other germs
seizures
self-care	Looking after yourself while stopping
self-treatment-evidence	Kratom instead of opioids: the evidence
serotonin-syndrome
sleep
stopping-kratom	Stopping or cutting down kratom
strains	Strains and vein colours
surgery-and-anaesthesia
talking-to-a-clinician	Talking to a doctor or pharmacist
testimonials	Personal stories
thinking	Memory and thinking
tolerance
treatment-that-works	Treatment that works for opioid use disorder
withdrawal	Withdrawal: kratom and opioids compared'
        case risks
            echo 'adulteration	Spiked or mislabelled products
agitation-confusion	Agitation, confusion and seeing things
allergy	Allergic reaction
blood-sugar	High or low blood sugar
breastfeeding	Breastfeeding and kratom
children-teens	Children and teenagers
cognitive-effects	Memory and thinking
concentrated-extracts	Kratom shots and extracts
constipation
death-kratom-alone	Death with kratom as the only drug found
death-with-other-drugs	Death when kratom is mixed with other drugs
dependence	Dependence and kratom use disorder
driving-work	Driving, machines and work
existing-organ-disease	Liver, kidney, heart and lung disease
fast-heart-high-pressure	Fast heartbeat and high blood pressure
heart-rhythm	Dangerous heart rhythm and cardiac arrest
heavy-metals	Lead, nickel and other metals
hypothyroidism	Underactive thyroid
kidney-injury
liver-injury	Liver injury and jaundice
lookalike-products	Look-alikes: tianeptine, phenibut and mixed shots
lung-injury	Severe lung injury
mental-health-conditions	Mental-health conditions and their medicines
missed-diagnosis	Late diagnosis because nobody tests for kratom
muscle-breakdown	Muscle breakdown (rhabdomyolysis)
nausea-vomiting	Nausea and vomiting
older-adults
opioid-like-overdose	Overdose with slowed breathing
pets	Dogs, cats and other pets
precipitated-withdrawal	Sudden withdrawal from naloxone, naltrexone or buprenorphine
pregnancy-newborn-withdrawal	Pregnancy and withdrawal in the newborn
psychosis-mania	Psychosis and mania
salmonella	Salmonella and other germs
seizures
serotonin-syndrome	Serotonin syndrome (with antidepressants and the like)
seven-oh-products	7-OH tablets, gummies and shots
sex-hormones	Low testosterone, high prolactin and sexual problems
shock	Collapse of blood pressure (shock)
skin-darkening	Blue-grey darkening of the skin
suicide-risk	Suicide risk around overdose and withdrawal
withdrawal	Withdrawal from kratom'
        case disagreements
            echo 'addiction-or-not	Can kratom cause addiction?
animal-dependence	Does repeated kratom or mitragynine cause physical dependence in rodents?
bup-dose-correlation	Does the amount of kratom tell how much buprenorphine is needed?
consistent-use-or-breaks	Is steady use better, or regular breaks?
deaths-from-7oh	Has anyone died from 7-OH?
does-an-opioid-name-fit	Is kratom an opioid?
dose-decides-stimulant-or-sedative	Does a little stimulate and a lot sedate?
early-abstinence	Does kratom withdrawal start within hours?
evidence-strength	How good is the evidence that kratom helps in opioid withdrawal?
exercise-in-withdrawal	Should people exercise during detox?
first-purified-mitragynine-study	Was purified mitragynine given to people before 2026?
half-life-mitragynine	How long is the half-life of mitragynine in people?
herb-or-tree	Is kratom a herb or a tree?
how-many-become-dependent	How many users become dependent?
how-many-use-events	How many uses did the telephone diary study record?
how-many-users	How many people in the US use kratom?
kratom-only-death-share	What share of kratom deaths involve kratom alone?
leaf-trial-liver-enzymes	Did leaf powder raise liver enzymes in the largest trial?
liver-injury-latency	How soon after starting kratom does liver injury appear?
long-term-solution-or-risk	Is long use a solution or a danger?
methadone-first-weeks	Is starting methadone a risky time?
methadone-withdrawal-onset	When does methadone withdrawal start?
mitragynine-agonist-or-antagonist	Does mitragynine switch on the mu-opioid receptor, or block it?
mitragynine-mu-affinity	Which binds the mu-opioid receptor more tightly, mitragynine or 7-OH?
mitragynine-trial-population	Who will take part in the first trial of the medicine MG001?
mitragynine-versus-morphine	Is mitragynine stronger or weaker than morphine?
naltrexone-versus-buprenorphine	Is monthly naltrexone as good as buprenorphine?
natural-good-or-unregulated-bad	Is \'natural\' an advantage?
natural-seven-oh-share	How much 7-OH does ordinary kratom hold?
onset-and-duration	How fast does kratom act, and for how long?
opioid-withdrawal-peak	When is withdrawal from short-acting opioids at its worst?
outbreak-interview-share	In the 2018 Salmonella outbreak, what share of those asked had taken kratom?
pain-trial-placebo-values	What were the placebo values in the Malaysian pain study?
poison-centre-yearly-counts	How many kratom calls a year did US poison centres get?
postmortem-redistribution	Do mitragynine levels shift in the body after death?
pronunciation	How is the word pronounced in English?
pupil-size	Does kratom widen or narrow the pupils?
qt-and-amount	Does the QT time of the heart get longer with more kratom?
replace-or-complement	Does kratom belong in place of treatment, or beside it?
safe-or-dangerous	Is kratom safe or dangerous?
seizure-share-poison-centres	How often do kratom-only poison-centre cases include a seizure?
seven-oh-role-of-metabolite	Does mitragynine work mainly through the 7-OH made from it?
seven-oh-versus-morphine	How much stronger than morphine is 7-OH?
supervision-available-or-not	Can a professional supervise kratom use?
surveys-versus-forums	Are people who use kratom content or struggling?
us-severe-share-vs-thai	Are kratom poisonings milder in Thailand than in the US?
usual-amount	What is a usual amount of kratom?
what-7oh-does	Does 7-OH switch the opioid receptor on or block it?
when-7oh-is-scheduled	Is 7-OH a controlled drug in the United States?
who-took-part-in-the-fda-study	Who took part in the FDA\'s study of rising amounts?
whose-116-person-trial	Who ran the leaf trial with 116 people?'
        case sources
            echo '16662-ee-professionals
24ur-si-2024
3114-how
4leaf-sourcing
509recovery
7sur7-antigif
aac-rehabs
aafp-kratom-2024
aap-fda-opms
aap-opioid-pregnancy-2017
aasld-2019
abdullah-2018
abdullah-2019-arrest
aboutkidshealth-poison
absporu-nors
abu-mellal-2019
acc-azithromycin
acc-part2-2024
accent-2011
acepnow-2025
acepnow-precipitated-2020
acg-dili-2021
acg-s3058
acgcr-2022-hepatitis
acls-lay-opioid
acog-711
acog-co-473
acog-sud-pregnancy
act-take-home-naloxone
adam-withdrawal
addiction-2026-policy
adhd-review-web
aes-2021
afzal-2020
agenciabrasil-cvv-2018
agenciabrasil-samu-2024
agensir-telefonoamico-2020
aha-2015-opioid
aha-2020-opioid-hcp
aha-2021-statement
aha-2025-heart-org
aha-2025-news
aha-heart-attack
ahmad-2021
ahpa-import-alert-2014
ahuja-2018
aka-2024-fda-sad
aka-reddit-2026
al-ag-2026
albassam-2018
alton-2018
anaphylaxis-uk-emergency
ansbach-telefonseelsorge
antikratom-florida-2026
antikratom-iowa-2026
antikratom-mn-2026
antikratom-nv-2026
anwar-2016
aosp-ecc-2023
ap-georgia-2024
apsinuodijau-english
arhin-2023
ars-mayotte-3114
arup-kratom-cord
asam-2020
asam-2025-patient
asam-patient-guide-2025
asdp-skin
aspcapro-2026
assanangkornchai-2007
atai-kur101-2022
atria-ssri-2014
au-nadh-public-code
auburn-2024-hiv
avula-2026
az-ag-kratom
az-s1339-2021
azarius-legal
babel-ua-2024
babin-2018
badar-184-2026
balita-ncmh-2019
bangphichet-kratom-clinic
barbaro-2024-pink-cocaine
barrett-2024-news
basiliere-2020
bassberry-part2-2024
batar-eu
baylor-hap-2024
bayshore-nors
bccdc-stimulant-od
be-fasfc-plants
bedrock-safespot
behavioralwire-2026
behnood-rod-2020
behonick-2022
berthold-2022
berthold-2024-cbd
berthold-cbd-abstract
best420-2024
bha-co-988
bhardwaj-2002
bhb-telehealth-2025
bhf-urgent-symptoms
billtrack50-tn-hb1649
binoid-list
biologyinsights-duration
biologyinsights-screen
biologyinsights-timeline
biologyinsights-urine
bipc-florida-2025
bispebjerg-giftlinjen
blick-toxinfo-2025
bns-vilties-linija
bolivar-2021
botanicalae-al-2026
botanicalae-ct-2026
botanicalae-md-2026
boyer-2007
boyer-2008
bpom-clarification-2019
bpom-liputan6-2014
bpom-natgeo-2014
brogdon-2022
brooks-2022
brown-2025
broyan-2022
bs-1800110031-2015
bu-aodhealth-2011
bulkkratom-in-2024
bulkkratom-japan-2024
ca-ab1088-2025
ca-gov-2026
caan-2003
calpoison-kratom
camh-2023
canada-988-2023
capfr-centres
capitalver-lv-2022
caroti-2024
carroll-2016
castillo-pres
cdc-cci-items
cdc-naloxone-factsheet
cdc-naloxone-faq
cdc-overdose-response
cdc-salmonella-2018
cdc-seizure-archive
cdc-seizure-firstaid
cdl-australia
centreantipoisons-about
cfr-42-2-contents
cfsre-2025
ch-betmvv-edi
chairerk-tea
chakraborty-2021
chakraborty-2021-minor
chapact-tn-2018
chciodvykat
chear-2021
checkley-2025
chesapeake-988-2022
chest-2020-mixture
choo-2022
ciatox-br-2019
citiesinsider-de
citiesinsider-ie
citizenportal-ne-2025
ciusss-antipoison-qc
claudia-cvv-2018
closler-kratom
cna-malaysia-2022
cna-singapore-jurong
cna-sos-2022
co-sb25-072
cochrane-psychosocial-2011
coconuts-sos-2023
coephi-part2
cologne-2016-sport
connexontario-public-code
cooperman-2021-pilot
cooperman-2023
corewell-2025
corkery-2019
corren-mind-2018
corren-mind-2019
corriere-telefonoamico-2020
corrieredimalta-poisons-2024
costsofcare-words
cottage-heart
counts-2024
cowan-2023
cows-scoring
cps-report-2022
crackit-telemanas
crediblemeds-categories
crediblemeds-faq
crips-2020
crisislist-tripbot
cryer-7oh
ct-dcp-hearing-2025
ct-dcp-release-2026
ct24-deaths-2026
ct24-licence-2025
ctv-poisonx-2023
cz-448-2025
cz-456-2025
cz-50-2026
czech-2023
dailyintake-fda-2021
davidson-2021
dayquil-label
dc-48-902-01
dc-law-25-21
de-btmg-copy-2022
de-verbraucherzentrale
dea-2016-withdrawal
dea-7oh-2026
dea-factsheet-kratom
dea-noi-2016
dea-telemed-2025
deccan-1933
delo-si-2024
dementiauk-dehydration
denver7-co-988-2025
detik-id-2025
detlek-tis
dfemcartaz-ciatox-2025
dhnet-cps-2023
dictai-kratom
dilin-2019-news
discerningdata-hipaa-2017
dkma-lists-2024
dnevnik-me-2025
dnp-plant-of-the-month-2004
doac-interactions-review
dodulik-2024
doh-ph-ncmh-2019
domingo-2017
domradio-telefonseelsorge
donofrio-2023
drexel-nas-2022
drogart-si
drogues-info-2020
drogyinfo-nlo-2020
drpa-side-effects-2022
drugaware-wa
drugdiscoverytrends-kur101
drugpolicyfacts-4605
drugs-ie-christmas
drugscom-alf-2025
drugscom-desmopressin-loperamide
drugscom-opioid-maoi
drugscom-withdrawal
ec-112-site
ecency-mn-2018
echa-poisoncentres
ecobergamo-cav
edmonton-journal-2018
ee-rt-2026
eflora-thailand-2021
eggleston-2019
ejcrim-2023
eka-traditional
ekuriren-se-2025
eldridge-2018
ellis-2020
elmundo-sit-2012
elnacional-024-2022
elov-dk-2446
elsevier-opioid-withdrawal
elsevier-withdrawal
eluniversal-lv-2025
emc-desmopressin
emcdda-sows
emedicinehealth-kava
emhprac-nadh
empr-jam-report
empr-prolactin
encyclopedia-7oh
encyclopedia-mitragyna-speciosa
encyclopedia-mitragynine
epclusa-label
epilepsy-foundation-stop
epipen-ie-after
esante-dis-2005
esante-lu-antipoisons
estonia-16662
etg-contraception
etha-lemon
ettoday-tw-2019
euroalert-116
european-naltrexone-2021
eurozpravy-2025
eviq-qtc
examine-kanna
expresshighs-list
ezn-2026-press
fastdemocracy-az-2026
fastdemocracy-co-2022
fastdemocracy-fl-s432-2026
fastdemocracy-ne-2025
fastdemocracy-nj-2026
fastdemocracy-ny-s8814
fastdemocracy-ri-2025
fastdemocracy-sc-2025
fastdemocracy-tn-2026
fastdemocracy-tx-sb1868
fastdemocracy-wy-2026
fda-2016-loperamide
fda-2016-opioid-cns
fda-2016-serotonin
fda-2017-mat-cns
fda-2017-news
fda-2018-kratom-deaths
fda-2019-gabapentinoids
fda-2019-taper
fda-2020-benzodiazepines
fda-2020-clozapine
fda-7oh-2025
fda-7oh-2025-b
fda-7oh-consumer-2025
fda-7oh-letters-2025
fda-7oh-seizure-2025
fda-cfsan-qa-2008
fda-cyp-examples
fda-kratom-page
fda-kratomnc-2019
fda-metals-2019
fda-opms-2024
fda-tianeptine-2025
fda-warning-2018-news
fda-warning-2019-news
fda-warning-letters-2022
feldman-2023
fenske-2026
fernandes-2019
fiellin-2013
fightforbotanicals
fightforbotanicals-mt-2026
fightforbotanicals-ny
filter-2026
filter-nua-ne
fimea-fi-2015
fimea-fi-2021
findahelpline-eu-code-2025
firstaidforchildren-de
fl-500-92
fl-ag-2026
fl-hb179-analysis-2023
fletcher-2025
flockhart-retold-2025
flora-china-mitragyna
focobotava-2019
fowble-2019
fpb-2018
fr-2025-00425
fr-2025-05007
fr-2026-04981
fr-2026-13580
fr-2026-17409
fr-2026-17429
fr-2026-20942
fr-2026-20943
frank-contact-source
freyr-thailand-2022
frucht-1999
ga-16-13-122
gabapentin-label-quoted
galbis-reig-2016
gandhi-2020
garcia-romeu-2020
garmon-2022
garrels-2022
gb-psa-notes
gbif-mitragyna
gdpr-art9
gdprhub-art9
gemelli-cav
geosurvey-bnn-2024
gershman-2019
gesundheit-gv-at-viz
getkratom-kedah-2024
gic-se-faq
gillis-2020
globalkratom-2026-08
globalkratom-states-2026
globalrph-medlineplus
goeg-viz
goldenmonk-pron
goldstandard-lab
goodlifeupdate-1669
goodrx-journavx
goodrx-pet-poison
gossop-1990
govuk-frank
govuk-naloxone-supply
gowing-2017
grade-definitions
grady-intentional-overdose
graves-2021
green-2024
griffin-2016
groff-2022
groundnews-ky-2025
growing-pains-2024
grundmann-2017
grundmann-2023-teabag
guampdn-988-2022
guardian-2002-vicks
guild-take-home-naloxone
halegoua-2023-turmeric
hamburg-giz-nord
handelsman-1987
hart-2025-08
hart-7oh-overview
hawkscanner-import-alert
hc-poisonx-nexreg-2023
healio-tianeptine
health-canada-2017
health-canada-milton
health-gov-au-drugs
healthandme-aha-2025
healthcanada-naloxone-2016
healthhub-nams
healthify-serotonin
healthinfo-nz-heart
healthtopical-hse
heavy-kratom-anesthesia
heidenblut-sdh-2018
helplinema-2015
helplinema-safespot
helsebiblioteket-2023
helsenorge-113
helsenorge-gift
hemby-2018
hemby-2022-abstract
hemby-2026
hendler-2026
henningfield-2019
henningfield-2019-reply
henningfield-2022
henningfield-2024
hereneworleans-la-2025
hhs-2018-letter
hhs-2026-07
hhs-7oh-2026
hhs-oash-rfi-2026
hi-hrs-copy-2026
hickman-2018
highalert-nz
hill-2022
hill-2023
hill-2024-kud
hill-2025-market
hillk-2024-cannabis
hillsborough-988-2023
hippie-scientist-2026
hippie-scientist-7oh-2026
hippie-scientist-mp-2026
hiranita-2019
history-1836
holler-2011
hopevs-apcc
horie-2005
houma-la-revenue-2025
hr-popis-2023
hrsa-poison-help
hrsa-poisonhelp-2012
hrsa-poisonhelp-es
hshs-words
huestis-2024
huestis-2026
hughes-2018
huhn-2020
huisman-2023
hungary-ettsz
hus-poison-sv
ibogaine-overview-2025
ie-doh-si175-2017
ig-disque-2025
ikratom-brief-2026
il-caucus-2014
il-hb5526-2014
imprensapublica-ciatox-2025
independent-sg-th-2025
inews-indonesia-2024
inhsu-nua-2022
internationalmh-resources
iowa-hsb508-2026
irishexaminer-samaritans
iscp-ondansetron
island-eitrunarmidstod-2025
ispch-2016
iss-telefoni-verdi
issuu-bergamo-cav-2021
jackbotanicals-japan
jaisalmer-1933
janthongkaw-2023
janusinfo-2011
jarka-2023
jdsupra-fda-7oh-2025
jen-2021
jerusalem-institute-eran
jittasopa-2021
jmt-2010-seizure
jodrugs-mitragyna
johnson-2020
jp-designated-2016
jpost-eran-2023
kamble-2019
kamble-2020-plasma
kamble-cyp3a-rats
kampanianazdrowie-pomoc
kaur-2019-liver
kava-kratom-rct
kawamed-110
kdhe-7oh-2025
kedzierski-2023
kennedy-2008-disclosure
khaleej-ae-2017
kioskigloo-se-2025
kitakyushu-119
kiyokawa-2023
knt-2026-05-10-utah
knt-2026-05-11-washington
knt-2026-05-12-trump
knt-2026-05-14-ohio-nh
knt-2026-05-21-philadelphia
knt-2026-05-22-senators
knt-2026-05-23-kansas
knt-2026-05-24-ny-mi
knt-2026-05-27-az-de
knt-2026-06-03-sd-mn
knt-2026-06-06-ri-mo
knt-2026-06-07-ga-ct
knt-2026-06-07-mmwr
knt-2026-06-08-idaho-falls
knt-2026-06-14-ama
knt-2026-06-15-mattawa
knt-2026-06-16-ohio
knt-2026-06-19-alabama
knt-2026-06-21-delaware
knt-2026-06-22-florida
knt-2026-06-24-tn-ks
knt-2026-06-27-california
knt-2026-06-27-utah-wv
knt-2026-06-28-virginia
knt-2026-06-30-kansas
knt-2026-07-02-dea
knt-2026-07-09-ssdp
knt-2026-07-10-ga-tn
knt-2026-07-11-tn-testing
knt-2026-07-13-suffolk
knt-2026-07-14-oklahoma
knt-2026-07-16-california
knt-2026-07-17-fountain-valley
knt-2026-07-20-ri
knt-2026-07-21-families
knt-2026-07-23-ga-sc
knt-2026-07-26-ma-towns
knt-2026-07-28-users
knt-2026-07-29-al-ks
knt-2026-07-30-warren-nd
knt-2026-07-31-virginia
knt-2026-08-03-toddler
knt-2026-08-04-nd
knt-2026-08-04-pseudo
knt-2026-08-05-dare-mn
knt-2026-08-06-nc
knt-2026-08-07-ohio-court
knt-2026-08-07-pa-sandiego
knt-2026-08-08-missouri
knt-2026-08-10-moreno
knt-2026-08-11-georgia
knt-2026-08-12-acmt
knt-2026-08-12-dutchess
knt-2026-08-14-ma
knt-2026-08-15-florida-labels
knt-2026-08-15-oneida
knt-2026-08-17-case
knt-2026-08-18-addiction
knt-2026-08-18-dea
knt-2026-08-18-nd
knt-2026-08-20-ma
knt-2026-08-20-pa
knt-2026-08-21-czech
knt-2026-08-21-naperville
knt-2026-08-22-albany
knt-nd-ban-2026
knt-report-2026
koalatherbals-2026
kobi5-or-2022
kong-2011
kratom-glucose-2025
kratom-mental-health-meta
kratom-onlineshop-de
kratom-rechallenge-2019
kratomalks-5ht
kratombans-2026
kratombuben-dach
kratomgeek-countries
kratomherald-7oh
kratomit-eu
kratomit-sk
kratomkaps-kcpa-2021
kratomkaufen-ch
kratomladen-de-2025
kratomliteracy
kratommonkey-nh
kratomnet-name
kratomorg-grapefruit
kratompost-fda-sad
kratomscience-bans-2026
kratomscience-eu-br-2021
kratomscience-eu-dk
kratomscience-eu-ie
kratomscience-eu-it-uk-2021
kratomscience-eu-pt
kratomscience-eu-world
kratomscience-interactions-2023
kratomscience-iowa-city-2024
kratomscience-latam-2021
kratomspot-world
kratomworld-ga-2024
krawczyk-2020
krs-217-2202
kruegel-2016
kruegel-2019
ks-sb497-minutes-2026
kucharik-2019
kumparan-id-2025
ky-hb293-2024
la-supervisors-2026
labcorp-791750
lacdph-2025-09
lacdph-2025-10
lacounty-2025
lacounty-2025-update
lagniappe-al-2016
lai-2021
lakemedelsboken-gic
languagehat-kratom
laois-hse-2024
lappa-2026
laregion-sit-2014
larochelle-2018
lawrence-ks-2026
le-2012-urine
lee-2018
legalclarity-england
legalclarity-europe
legalclarity-il
legalclarity-in
legalclarity-italy
legalclarity-md
legalclarity-nh
legalclarity-nm
legalclarity-ph
legalclarity-probation
legalclarity-va
legiplex-in-hb1500-2023
legiplex-la-sb154
lei-2021
leksungnoen-2022
leon-2021
leong-2021-ecg
leong-2021-heart
leong-2021-series
leong-abdullah-2020
leossprojekt-sdh
lepharmacien-cap
lessentiel-antipoisons-2021
lfpress-connexontario
libphonenumber-2026
lifeinmind-text-2022
lifeinsaudi
lifeline-988-expect
lifeline-au-2014
lifeline-h2h-faq
limcharoen-2022
liver-death-2022
livertox-case-6972
livertox-case-8332
livertox-intro
livertox-kratom
localnewsingapore-ica
lodz-cit
lofexidine-label
lokmat-erss-2025
longmont-co-988-2025
losalamos-nmcal-2023
low-dose-init-2024
ltn-tw-2026
lu-rgd-2012
luxury-canada
lybik-2026
lydecker-2016
lyonslaw-australia-2022
ma-94c-2a
ma-law-17-18
ma-sec-state-guide
maha-florida-mec
mainichi-sos-2022
malaymail-2019
malaymail-2022
malaymail-heal-2024
malaysia-seizures-2021
maldita-024-2022
malta-1774-2024
manaake-aod
manda-2014
mania-withdrawal
manwill-2022
marijuana-herald-la-2025
martin-2022-sodium
mass-gov-kratom-2026
massoverdosehelpline-faq
mata-2023
matsumoto-2004
matsumoto-2005
matsumoto-2014
maxwell-2021-7oh-dog
maya-history
mayo-alf
mayo-kratom
mayo-poisoning-firstaid
mayo-serotonin
mb-ph-911-2025
mcintyre-2015
mcwhirter-2010
md-ch748-2024
md-hg-21-2e
mdpoison-pets
medicaltoxic-case
medicines-2019
medletter-2020-p2y12
medscape-7oh-2025
medscape-fr-2020
medscape-lofexidine
medx-world
meier-2020-hair
meikikai-yorisoi-2021
menafn-telemanas-2025
mentalhealth-fi-emergency
metoprolol-boxed-warning
mfds-kr-2025
mha-text-line
mhlw-2016-03-08
mhra-aai-2023
mhra-opioids-interactions
middlesex-nms
mieli-helpline
miller-kava
mind-se-kronprinsessan
mindframe-nadh
mindnudged-psa
miraclekoffee-anz
mirror-palpitations-2025
missoula-current-utah-2026
mit45-extract
miyazaki-110
mmwr-2026
mocten-hk-2021
moetik-dehydration
moh-sg-1771-2025
moonkratom-list
morningcall-2018
mothership-sos-2022
mothertobaby-faq
mpr-mn-2026
mrsc-2026
ms-county-note-2026
ms-hb1077-2025
msd-serotonin
mskcc-kratom
mun-2025
mypatientadvice-palpitations
nacca-2020
nadcp-moud-guide
naltrexone-precipitated
naltrexone-transaminitis-2021
nanay-2010
napdi-cds-quetiapine
napdi-kratom-summary
napdi-kratom-trial
napdi-midazolam-record
nardil-monograph
nationthailand-2025
nationwide-2019
navarro-2019
nccih-interactions
nccih-kratom
nccih-more
nccih-st-johns-wort
ncpc-poison-org
ncpc-webpoisoncontrol-faq
ncpoison
nct04392011
nct05846451
nct05883358
nct06072170
nct06089980
nct06640569
nct07204171
nd-governor-2026
ndpsc-2004
ne-71-3801
neas-111
nectarleaf-eu-2021
nellhaus-2018
nevada-fatalities
neverusealone-faq
nevo-il-ordinance
newborn-withdrawal-families
newdawn-sandiego-2023
newfutures-nh-2026
newport-beach-2024
news1-kr-2025
newsday-ny-2025
newsfromstates-nd-2025
newslt-112-2009
newsmax-2019-kratom
newswire-988-2025
next-distro
ng-2021
nh-sb557-text
nhrc-overamping
nhrc-using-alone
nhs-dehydration-copy
nhs-heart-attack-copy
nhs-how-we-write-2026
nhs-inclusive-2026
nhs-service-manual-az-2026
nhs111-wales-drugs
nice-cg52
nice-ng193-2021
nice-selfhelp
nida-archive
nida-drugfacts-kratom
nida-irp-2024
nida-kratom-quoted
nida-words-patients
nida-words-providers
nih-ind-2026
nih-mitragynine-ind-2026
nih-paxlovid-interactions
ninenews-2020
nkcpu-tis
nlm-addresses-public-code-2026
nlm-lactmed
nlm-lactmed-disclaimer
nmcal-launch-2013
nnepc-suicide
nnk-ettsz
nnlm-srp-2014
no-narkotikaforskriften
nochaiwong-2021
nolisoli-1550-2020
nors-hrj-2024
npi-who-2021
npic-ie-professionals
npic-ie-what-we-do
npis-public
npmcc-ph
nrc-113-112-2019
nst-my-2019
nta-frank-old
nu-113-2020
nua-public-code-2026
nutritionaloutlook-2026
nv-597-998
nvic-guideline
nvic-home
ny-a10969-2026
ny-gov-kratom
nyquil-type-label
nys-hopeline-text-2015
nys-oasas-hopeline-2009
nysdoh-pregnancy
nyt-2019
nzfamilies-crisis-2025
nzherald-kaipara
oac-4729-9-1-01-1
oasas-podcast-hopeline
obeng-2020
obeng-2021
obeng-2024
obeng-interactive
ocr-opioid-hipaa-2017
odprevention-response
ods-kava
ohs-poisonx-2023
oig-findtreatment-audit
ok-63-1-1432-4
ok-63-1-1432-4-2024
ok-hb3574-2024
ok-sb891-2025
olsen-2019
ont-2018
ontario-poison-centre
openminds-otp-2024
opss-mission
or-475-394
or-dor-kratom
or-oar-150-475
ordean-2023
osawa-2024
ostrzegamy-pl-2020
otago-npc-2021
otiesbotanicals-list
overbeek-naloxone
paivystyshelppi
palamar-2021
palamar-2021-reply
palungwachira-2022
pantano-2016
pap-800702222
paperblog-dis-2010
papsun-trouble
particle-7oh-2025
patel-2024-skin
pathways-agitation
pattayaone-2022
paxlovid-interaction-finder
pch-2019
pdr-claritin
pdr-xyzal
pdr-zyrtec
pearce-2020
pegasus-1737
penington-stimulants
pharm-biol-2025
pharmjournal-naloxone-2025
pharmtech-2025
phuketexpress-2022
pierre-2020
piperine-midazolam
pitt-county-naloxone
plptdb-1323
plunket-poison
pna-ph-911-2025
pnn-kraken-2019
poats-review
poison-org-help
poison-org-unreported
poisons-bill-2019
politi-dk-112
portsmouth-overdose
post-2019
post-2019-release
prat-2020
prevete-2021
prevete-2023
prevete-2025
prn-about
prn-dpis
prn-number-public-code
prn-tollfree-public-code
proceso-lv-2025
promethazine-dm-label
pronto-esperanza
proteinuria-malaysia
prozialeck-2020
prozialeck-2022
pspa-988-faq
psu-findtreatment-2019
psychologytoday-7oh
psychtimes-depression
pt-portaria-232-2022
publiccitizen-srp-2014
pushdoctor-dehydration
pz-bfarm-2025
qpic-2023
qs-telefoni-verdi-2025
quest-pron-2020
quitting7oh-audit-2026
quitting7oh-ban-2026-10
quitting7oh-crisis-2026
quitting7oh-family-2026
quitting7oh-fr-list-2026
quitting7oh-meetings-2026
quitting7oh-mutual-aid-2026
quitting7oh-outlook
quitting7oh-taper
quitting7oh-watch-2026
quitting7oh-withdrawal
raffa-chapter
ramathibodi-pmac-2020
ramirez-2021
rat-mitragynine-withdrawal-2021
raudikrossinn-1717-2020
rb-rotterdam-2023
reader-gr-2025
recoveryanswers-peer
recoveryreview-wakeman-2020
reddragon-origin
redriver-la-2025
refresher-cz-2023
reich-2022
release-psa
rhee-2024-hair
rheinzeitung-giz-2025
ri-gl-21-28-12-3
ri-gl-21-28-12-5
ri-gl-21-28-12-6
ri-gl-21-28-2-03
riley-2024
rinews-184-2026
rmn-1550-2020
rnz-medicines-2025
rogers-2024
rtl-giftnotruf-2019
rttnews-tianeptine-2024
rtve-024-2022
rxreasoner-difelikefalin
saarbruecker-giz-2021
sadag-lines
safitri-2021
saingam-2013
sakshi-1933-2024
salem-naloxone
salmonellablog-2018
samala-arrest
samaritans-contact
samhsa-five-steps
samhsa-helpline
samhsa-otc-naloxone
samhsa-otp-rule-2024
samhsa-protracted-2010
samhsa-tip63
samhsa-toolkit
santo-2021
saratogian-hopeline-2022
sc-44-53-2020
sc-s221-2025
scdf-995
schimmel-2020
schimmel-2021
science20-2019
scioto-ohio-2025
scmp-hk-2021
scmp-hk-kratom-2022
scoop-1737-2017
scoutknots-ks-2026
sd-34-20b-115
selangorjournal-heal-2022
self-1999-isoniazid
sengnon-2023
serenity-list
servicepublic-3114-2021
servicepublic-f33954
sgwebdigital-7oh
sharma-2019
sharma-2022
sharma-2025
sharma-2025-7oh
shatterproof-words
shillong-telemanas-2025
shm-liver-alcohol
shm-naltrexone
shm-vf
singh-2014
singh-2018-pain-sleep
singh-2018-psych
singh-2018-testo
singh-2019-cognition
singh-2019-motives
singh-2019-sud
singh-2020-benzo
singh-2021-rehab
singh-2023-prison
sk-479-2021
skool-116
slashgear-2021
smart-nyc
smith-2021-reddit
smith-2022-kud
smith-2022-signal
smith-2024-controversies
smith-2024-direct
smith-2024-ema
smith-2024-timecourse
smith-2025-7oh
smith-lawson-2017
smith-reddit-2021
soberhelpline-code-2026
socialtindblik-livslinien-2022
solana-beach-6-40
solari-az-lines-2024
sordo-2017
southerntorch-al-2016
southtyneside-drugs
speciosa-faers
speciosa-vt
spektrum-telefonseelsorge-2022
sps-contraception
sputnik-it-2021
sst-giftlinjen-2009
stanciu-2021
standaard-1813-2019
state-list-2025
statecapital-2025
stateline-kratom-2025
statensorgan-2025
statuscheck-za-2026
statutemap-2026
sterntv-sdh
stlpr-mo-2025
stm-fi-2016
stoke-drugs
straitstimes-1771-2025
straitstimes-kratom-tuas-2025
strang-2003
street-connections-nors
striley-2022
sttinfo-mieli-2026
stuartxchange-mambog
suara-119-2016
suarez-lledo-2018
substanceusefacts-words
suleman-2023-skin
sum-dk-2009
sumner-redline
sup-guide-poison-text
superspeciosa-fl-2025
superspeciosa-ky-2024
superspeciosa-sandiego
superspeciosa-tdm
supplyside-2024-fda-sad
suriaga-2024
swedenherald-classified-2025
swedenherald-soap-2025
swogger-2018
swogger-2022
swr-mainz-giftnotruf
tam-2020
tampabay-2023
tampang-indonesia-2024
tanea-klimaka-2018
tanna-2021
tanna-2022
tanna-2023
tanna-2023-review
tatum-2018
tay-2016
tay-2019
tempo-indonesia-2024
texas-dshs-2025-7oh
th-1165-public-code
thai-2021
thai-long-term-2023
thailandnews-2022
thailandplus-1669
thecoverage-1323
thestar-heal-2023
thethaiger-1669-2023
thewiki-kr
tianeptine-2025-news
tilleke-thailand-2022
timesofmalta-179-2014
timesofmalta-179-2018
tis-cz-centre
titankratom-list
tn-bwc-2026
tn-redline-2019
tni-2021
toce-2018
todd-2020
todd-vendor-copy
tomciak-2024
tonline-giftnotruf
toptree-2026
torres-ortiz-k
torrico-2024
towerhealth-2023-nac
toxinfo-portrait
trakulsrichai-2013
trakulsrichai-2015
transform-nua
tripsit-combos-2026
tripsit-wiki-overdose-2025
truenorth-overdose
turla-2025-seizures
tw-mohw-draft
tx-ag-2026
tx-hs-444
tx-sb497-2023
txvdp-fluoroquinolones
uc-ed-case
uc-epilepsy-firstaid
uct-poisons
udn-1925-2025
udn-1925-2026
udn-tw-2026
uic-2023
uitspraken-rb-rotterdam-2023
uk-lines-public-code
ukratom-list
umem-2019
unifikasi-kratom-2022
unimedizin-mainz-2021
unodc-2013
unodc-2025
unodc-dk
unodc-who-overdose
upday-113-2025
uptodate-withdrawal-ed
us-statutes-copy-2026
usada-kratom
usaf-kratom-dod
usm-withdrawal-2020
ut-4-45-105
utah-4-45-104
utmb-seizure-911
uum-poisons-act-2020
v-singh-2020
va-amarillo-988-2022
va-crisis-line-component
va-hb360-2026
vadod-2021
varadi-2016
veeramohan-2023
vendor-hooper
vendor-kratom-for-withdrawal
vendor-origin-us
vendor-pronunciation
vendor-sanskrit
vento-2021
vermaire-2019
vi-doh-poison-2022
viamedo-dis
vicknasingam-2010
vicknasingam-2020
vicknasingam-nida-abstract
vicks-inhaler-spc
vietnamnews-heal-2026
villa-zapata-2020
vimmerby-mind-2020
vitalia-2025
vivitrol-clinic-summary
vivitrol-label
voi-119-2024
vpic-austin
vpic-betterhealth
vt-h416-2025
vt-h878-2020
vt-rule-12p049
vvh-pubmed
wa-doh-reverse-overdose
wa-dshs-faq
waitingfortheshow-list
wakeman-2020
wang-serotonin-ccjm
wapc-2025
washington-post-2024
webmd-kratom
webmd-news-2019
webpoisoncontrol-suicide
weiss-2011
weiss-2021
weliswaar-1813-2021
wesson-ling-2003
westerncape-poisons
westtn-na
wfsu-fl-2025
wgow-2025-students
white-2026-nonswallowed
whiterosepet
who-2009
who-2014-community-overdose
who-directory-public-code
who-ecdd-2021
who-gho-poisons-centres
who-poisons-centres-2021
wi-ab393-2023
wightman-2025
wikibooks-giftnotruf
williamsmullen-part2-2024
wilson-2020
wktv-ny-2025
woodtv-fatal-mix
worldlawdigest-in
wrdnews-florida
wright-2021
wrkf-la-2025
wsbtv-ga-2025
wsu-2021
wv-code-19-12f-6
wv-sb534-2026
wy-sf0056-2026
wyoming-poison-help
yang-2021
yasu-city-2024
ycew-nas-2017
young-adult-home-induction-2019
yue-2018
zamarripa-2024
zebraprint-2018
zheng-2023-nsaid
zspborzecin-lines
zuarth-gonzalez-2025
zuberi-2019
zurnai-2024'
        case resources
            echo 'addiction-medicine	Addiction clinic or drug treatment service
at-telefonseelsorge	Telefonseelsorge Austria
at-viz	Vergiftungsinformationszentrale (Austria)
au-000	000 (Triple Zero) (Australia)
au-lifeline	Lifeline Australia
au-nadh	National Alcohol and Other Drug Hotline
au-poisons-131126	Poisons Information Centre
au-take-home-naloxone	Take Home Naloxone (Australia)
be-1813	Zelfmoordlijn 1813 (Dutch)
be-antigif	Centre Antipoisons / Antigifcentrum (Belgium)
be-cps	Centre de Prevention du Suicide (French)
br-192	192 (SAMU) (Brazil)
br-ciatox-df	CIATox-DF
br-cvv	Centro de Valorização da Vida (CVV)
br-disque-intoxicacao	Disque-Intoxicação (Anvisa)
breastfeeding	Breastfeeding or lactation service
ca-911	911 (Canada)
ca-988	9-8-8 Suicide Crisis Helpline
ca-connexontario	ConnexOntario
ca-nors	National Overdose Response Service (NORS)
ca-poison	Canada\'s poison centre line
ca-poison-qc	Centre antipoison du Québec
ch-143	Die Dargebotene Hand
ch-toxinfo	Tox Info Suisse
cz-112	112 or 155 (Czechia)
cz-narodni-linka-odvykani	Národní linka pro odvykání
cz-tis	Toxikologické informační středisko (TIS)
de-112	112 (Germany)
de-gift-berlin	Giftnotruf (Berlin, Brandenburg)
de-gift-bonn	Giftnotruf (North Rhine-Westphalia)
de-gift-erfurt	Giftnotruf (Mecklenburg-Vorpommern, Saxony, Saxony-Anhalt, Thuringia)
de-gift-freiburg	Giftnotruf (Baden-Württemberg)
de-gift-goettingen	Giftnotruf (Bremen, Hamburg, Lower Saxony, Schleswig-Holstein)
de-gift-mainz	Giftnotruf (Hesse, Rhineland-Palatinate, Saarland)
de-gift-muenchen	Giftnotruf (Bavaria)
de-sucht-drogen-hotline	Sucht & Drogen Hotline
de-telefonseelsorge	TelefonSeelsorge
dk-112	112 (Denmark)
dk-giftlinjen	Giftlinjen
dk-livslinien	Livslinien
ee-16662	Poisoning Information Centre (Estonia)
emergency-department	Ambulance or emergency department
es-024	024, línea de atención a la conducta suicida
es-112	112 (Spain)
es-sit	Servicio de Información Toxicológica
es-telefono-esperanza	Teléfono de la Esperanza
eu-112	112, the European emergency number
eu-116123	116 123, emotional support helplines
eu-echa-poison-centres	ECHA: poison centres
fi-112	112 (Finland)
fi-mieli	MIELI crisis line
fi-myrkytystietokeskus	Poison Information Centre (Myrkytystietokeskus)
fr-15	15 (SAMU) or 112 (France)
fr-3114	3114
fr-antipoison-national	Centres antipoison: national number (ORFILA)
fr-cap-angers	Centre antipoison Angers
fr-cap-bordeaux	Centre antipoison Bordeaux
fr-cap-lille	Centre antipoison Lille
fr-cap-lyon	Centre antipoison Lyon
fr-cap-marseille	Centre antipoison Marseille
fr-cap-nancy	Centre antipoison Nancy
fr-cap-paris	Centre antipoison Paris
fr-cap-toulouse	Centre antipoison Toulouse
fr-drogues-info-service	Drogues Info Service
gb-999	999 (or 112) (United Kingdom)
gb-frank	FRANK
gb-na	UK Narcotics Anonymous
gb-nhs-111	NHS 111 (NHS 24 on 111 in Scotland)
gb-nhs-drug-services	NHS and local drug services
gb-npis-toxbase	National Poisons Information Service and TOXBASE
gb-samaritans	Samaritans
gb-take-home-naloxone	Take-home naloxone (UK)
gb-with-you	We Are With You
gr-1018	Suicide help line 1018 (Klimaka)
hu-116123	LESZ
hu-ettsz	Egészségügyi Toxikológiai Tájékoztató Szolgálat (Hungary)
id-119	119 (medical emergency) (Indonesia)
id-bnn-184	BNN Call Center 184
id-bpom	HALO BPOM contact centre
ie-112	112 or 999 (Ireland)
ie-hse-drugs-helpline	HSE Drug & Alcohol Helpline
ie-npic-professionals	National Poisons Information Centre: professional line
ie-npic-public	National Poisons Information Centre: Public Poisons Line
ie-samaritans	Samaritans Ireland
il-1201	ERAN
in-112	112 (India)
in-1933-manas	MANAS 1933
in-deaddiction-2015	National toll-free de-addiction helpline
in-tele-manas	Tele MANAS
int-who-poison-directory	WHO World Directory of Poisons Centres
is-1717	Red Cross helpline
is-eitrunarmidstod	Eitrunarmidstod (Iceland)
it-112	112 (118 for ambulance) (Italy)
it-cav-bergamo	Centro Antiveleni di Bergamo (national)
it-cav-gemelli	Centro Antiveleni, Policlinico Gemelli (Rome)
it-telefono-amico	Telefono Amico Italia
it-telefono-verde-droga	Telefono Verde Droga (Istituto Superiore di Sanità)
jp-119	119 (Japan)
jp-inochi-sos	#Inochi SOS (Lifelink)
jp-poison-osaka	Poison 110, Osaka (Japan Poison Information Center)
jp-poison-tsukuba	Poison 110, Tsukuba (Japan Poison Information Center)
jp-yorisoi	Yorisoi Hotline
legal-adviser	Legal aid or lawyer
liver	Liver doctor (start with your family doctor)
lt-116123	Vilties linija
lt-apsinuodijimu-biuras	Poison Information Bureau (Lithuania)
lu-antipoisons	Centre Antipoisons for Luxembourg
medical-toxicologist	Medical toxicologist (reached through the poison centre)
mental-health	Crisis counsellor or mental-health service
mt-1774	Malta National Poisons Centre
mt-179	Supportline 179
mx-911	911 (Mexico)
mx-linea-de-la-vida	Línea de la Vida
mx-linea-de-la-vida-crisis	Línea de la Vida (crisis)
my-999	999 (Malaysia)
my-heal-15555	Talian HEAL 15555
my-prn	Pusat Racun Negara (National Poison Centre), Universiti Sains Malaysia
narcotics-anonymous
nl-112	112 (Netherlands)
nl-113	113 Zelfmoordpreventie
nl-huisarts-route	Your GP (huisarts) or the out-of-hours GP post (Netherlands)
nl-nvic	Nationaal Vergiftigingen Informatie Centrum (NVIC)
no-113	113 (Norway)
no-giftinformasjonen	Giftinformasjonen
no-mental-helse	Mental Helse
nz-111	111 (New Zealand)
nz-1737	1737, Need to talk?
nz-alcohol-drug-helpline	Alcohol Drug Helpline
nz-high-alert	High Alert
nz-poisons	National Poisons Centre
obstetric	Midwife or obstetrician
peer-worker	Peer worker or self-help group
ph-911	911 (Philippines)
ph-doh-1550	DOH Substance Abuse Helpline
ph-ncmh	NCMH Crisis Hotline
ph-npmcc	UP National Poison Management and Control Center
pharmacist
pl-112	112 (Poland)
pl-800199990	Ogólnopolski Telefon Zaufania Uzależnienia
pl-800702222	Centrum Wsparcia dla Osob Doroslych w Kryzysie Psychicznym
pl-lodz-cit	Toxicology Information Centre, Lodz
poison-centre
primary-care	Family doctor
quittingkratom-reddit	r/quittingkratom (Reddit)
se-112	112: ask for Giftinformation (Sweden)
se-gic	Giftinformationscentralen
se-mind-90101	Mind Sjalvmordslinjen
sg-995	995 (Singapore)
sg-mindline-1771	national mindline 1771
sg-nams	National Addictions Management Service: All Addictions Helpline
sg-sos	Samaritans of Singapore (SOS)
smart-recovery
th-1165	Drug hotline 1165
th-1323	Mental health hotline 1323
th-1669	1669 (Thailand)
th-ramathibodi-1367	Ramathibodi Poison Center
tw-1925	Suicide prevention line (health ministry)
us-211	211
us-911	911 (United States)
us-988	988 Suicide & Crisis Lifeline
us-aspca-poison	ASPCA Animal Poison Control Center
us-clinicaltrials	ClinicalTrials.gov
us-crisis-text-line	Crisis Text Line
us-dailymed	DailyMed
us-family-groups	Nar-Anon, Learn to Cope, SMART Family & Friends
us-fda-kratom	FDA and Kratom
us-findtreatment	FindTreatment.gov
us-health-centers	HRSA Find a Health Center
us-kratom-anonymous	Kratom Anonymous
us-lactmed	LactMed (Drugs and Lactation Database)
us-lappa-kratom	Kratom: summary of state laws (LAPPA)
us-livertox	LiverTox
us-medlineplus	MedlinePlus
us-medwatch	FDA MedWatch
us-mha-text	Mental Health America: text for addiction support
us-mothertobaby	MotherToBaby
us-nccih	National Center for Complementary and Integrative Health (NCCIH)
us-ndvh	National Domestic Violence Hotline
us-never-use-alone	Never Use Alone
us-next-distro	NEXT Distro
us-nida	National Institute on Drug Abuse (NIDA): kratom
us-pet-poison-helpline	Pet Poison Helpline
us-poison-help	Poison Help line
us-pubmed	PubMed
us-quitting7oh	quitting7oh.org
us-safespot	SafeSpot (formerly Massachusetts Overdose Prevention Helpline)
us-safety-reporting-portal	Safety Reporting Portal
us-samhsa-helpline	SAMHSA National Helpline
us-state-az-crisis	Arizona Crisis Line
us-state-co-crisis	988 Colorado (formerly Colorado Crisis Services)
us-state-ma-helpline	Massachusetts Substance Use Helpline
us-state-nm-crisis	New Mexico Crisis and Access Line
us-state-ny-hopeline	New York State HOPEline
us-state-tn-redline	Tennessee REDLINE
us-state-wa-recovery	Washington Recovery Help Line
us-tiawo	Quitting Kratom Support: There Is A Way Out (TIAWO)
us-veterans-crisis-line	Veterans Crisis Line
us-webpoisoncontrol	webPOISONCONTROL
vet
za-112	112 (mobile) or 10177 (ambulance) (South Africa)
za-dsd-substance	Department of Social Development Substance Abuse Helpline (SADAG)
za-poisons	Poisons Information Helpline of the Western Cape
za-suicide-crisis	Suicide Crisis Helpline (SADAG)'
        case emergency
            echo 'agitation	Severe agitation, paranoia or psychosis
allergy	Severe allergic reaction (anaphylaxis)
alone	Overdose coming on when you are alone
baby-exposed-in-pregnancy	A baby born after kratom use in pregnancy
birth	A baby born after kratom use in pregnancy
chest-pain	Chest pain (possible heart attack)
child	A child, a teenager or an unaware adult swallowed kratom or 7-OH
child-swallowed	A child, a teenager or an unaware adult swallowed kratom or 7-OH
collapse-no-breathing	Collapse without normal breathing (possible cardiac arrest)
dehydration-withdrawal	Severe dehydration from vomiting or diarrhoea in withdrawal
fainting	Racing or uneven heartbeat, or fainting
fever-rigid-muscles	Very hot with stiff, rigid muscles
liver-failure	Signs of liver failure
naloxone	Does naloxone work for kratom and 7-OH?
naloxone-for-kratom	Does naloxone work for kratom and 7-OH?
newborn	A newborn with possible kratom withdrawal
newborn-signs	A newborn with possible kratom withdrawal
not-breathing	Collapse without normal breathing (possible cardiac arrest)
on-purpose	Took something to die or to harm themselves
opioid-like-overdose	Cannot be woken, or breathing badly
overdose	Cannot be woken, or breathing badly
overdose-alone	Overdose coming on when you are alone
overdose-on-purpose	Took something to die or to harm themselves
palpitations-fainting	Racing or uneven heartbeat, or fainting
pet	A dog or cat swallowed kratom or 7-OH
pet-swallowed	A dog or cat swallowed kratom or 7-OH
precipitated-withdrawal	Sudden severe withdrawal after naltrexone, naloxone or buprenorphine
seizure	Seizure (fit)
serotonin	Shaking, sweating, confusion after mixing (possible serotonin syndrome)
serotonin-syndrome	Shaking, sweating, confusion after mixing (possible serotonin syndrome)
severe-agitation	Severe agitation, paranoia or psychosis
severe-allergic-reaction	Severe allergic reaction (anaphylaxis)
sudden-withdrawal	Sudden severe withdrawal after naltrexone, naloxone or buprenorphine
suicidal-thoughts	Thoughts of suicide
suicide	Thoughts of suicide
very-hot	Very hot with stiff, rigid muscles
vomiting	Severe dehydration from vomiting or diarrhoea in withdrawal
yellow-eyes	Signs of liver failure'
        case interactions
            echo '2c-b
5-htp
abacavir
abacavir-lamivudine
abiraterone
acamprosate
acarbose
acenocoumarol
acetazolamide
aciclovir
acitretin
acne-creams
activated-charcoal
adhd-medicine
agmatine
agomelatine
akuamma
alcohol
alendronate
alfentanil
alfuzosin
alimemazine
allergy-medicine
allopurinol
alosetron
alprazolam
alvimopan
amanita
amantadine
ambrisentan
amino-acids
amiodarone
amisulpride
amitriptyline
amlodipine
amlodipine-atorvastatin
amobarbital
amoxapine
amoxicillin
amoxicillin-clavulanate
amphetamine-analogues
amphetamine-salts
anabolic-steroids
anagrelide
anastrozole
anesthetic
antacids
antibiotic
antidepressant
antifungal
antifungal-creams
antihistamine
antihistamine-decongestant
antiviral
anxiety-medicine
apalutamide
apixaban
apomorphine
apple-cider-vinegar
apremilast
aprepitant
aprocitentan
aripiprazole
armodafinil
armour-thyroid
arsenic-trioxide
artemether-lumefantrine
asenapine
ashwagandha
aspirin
asthma-biologics
atazanavir
atenolol
atomoxetine
atorvastatin
atovaquone-proguanil
avanafil
ayahuasca
azathioprine
azithromycin
baclofen
bedaquiline
belatacept
bempedoic-acid
benadryl
benazepril
bendroflumethiazide
benzhydrocodone
benzonatate
benztropine
berotralstat
betahistine
betel-nut
bicalutamide
bictegravir
biologic-injections
bisacodyl
bismuth
bisoprolol
black-cohosh
black-pepper
black-seed-oil
blue-lotus
blues
bosentan
boswellia
botulinum
brexanolone
brexpiprazole
brimonidine
brivaracetam
bromazepam
brompheniramine
brotizolam
budesonide-inhaled
budesonide-oral
budweiser
bumetanide
bup
bupivacaine
buprenorphine
buprenorphine-naloxone
bupropion
buspirone
butabarbital
butalbital-codeine
butalbital-combo
butorphanol
caapi
cabergoline
cabotegravir
caffeine
caffeine-painkillers
calcitriol
candesartan
cannabis
capecitabine
carbamazepine
carbocisteine
carfentanil
cariprazine
carisoprodol
carvedilol
cathinones
cbd
cefalexin
celecoxib
cenobamate
cetirizine
chamomile
chemo-infusions
chloral-hydrate
chlordiazepoxide
chlordiazepoxide-combos
chlorella
chloroquine
chlorphenamine
chlorpromazine
chlorprothixene
chlortalidone
chlorzoxazone
ciclosporin
cilostazol
cimetidine
cinacalcet
cinnarizine
ciprofloxacin
cisapride
citalopram
clarithromycin
clemastine
clindamycin
clobazam
clomethiazole
clomifene
clomipramine
clonazepam
clonidine
clopidogrel
clorazepate
clotiazepam
clozapine
cobicistat
coca-leaf
cocaine
codeine
codeine-aspirin
codeine-cough
codeine-doxylamine
codeine-ibuprofen
codeine-paracetamol
codeine-promethazine
coke
colchicine
cold-antihistamine-dxm
cold-medicine
cold-paracetamol-decongestant
colestyramine
colloidal-silver
combination-amlodipine
combination-blood-pressure
combined-pill
conjugated-estrogens
constipation-medicines
contrast
coq10
coricidin
corydalis
cough-syrup
creatine
cyamemazine
cyclizine
cyclobenzaprine
cycloserine
cyp3a-blocking-cancer-tablets
cyp3a-boosting-cancer-tablets
cyp3a-cancer-tablets
cyp3a4
cyproheptadine
cytisine
dabigatran
dalfampridine
danazol
dantrolene
dapagliflozin
dapoxetine
dapsone
daridorexant
darifenacin
darolutamide
darunavir
dasatinib
datura
day-cold-remedies
decongestant-combinations
delamanid
delorazepam
desipramine
desmopressin
desomorphine
desvenlafaxine
dex
dexamethasone
dexmedetomidine
dexmethylphenidate
dextromethorphan
dextromethorphan-bupropion
dextromethorphan-high-dose
dextromethorphan-quinidine
dextromoramide
dextropropoxyphene
dhea
diazepam
diclofenac
diclofenac-misoprostol
dicycloverine
diethylpropion
difelikefalin
digitoxin
digoxin
dihydrocodeine
dihydrocodeine-paracetamol
dihydromyricetin
diltiazem
dimethyl-fumarate
diphenhydramine
diphenoxylate
dipipanone
dipyridamole
disopyramide
disulfiram
dl-phenylalanine
dmaa
dmt
docusate
dofetilide
dolutegravir
domperidone
donepezil
dope
doravirine
dorzolamide
dosulepin
downers
dox
doxazosin
doxepin
doxycycline
doxylamine
doxylamine-pyridoxine
dronabinol
dronedarone
droperidol
dulaglutide
duloxetine
dutasteride
dxm
dydrogesterone
echinocandins
edoxaban
efavirenz
efavirenz-combos
elagolix
electrolytes
eletriptan
eliglustat
elinzanetant
eluxadoline
elvitegravir-cobicistat
empagliflozin
enalapril
energy-drink
energy-pills
enoxaparin
entacapone
enzalutamide
ephedrine
epinephrine
eplerenone
epoetin
ergotamine
erythromycin
escitalopram
esketamine
eslicarbazepine
esomeprazole
estazolam
estradiol
eszopiclone
ethambutol
ethionamide
ethosuximide
ethyl-loflazepate
ethylmorphine
etifoxine
etizolam
etodolac
etomidate
etonogestrel
european-antihistamines
everolimus
eye-allergy-drops
eye-drops
ezetimibe
ezetimibe-rosuvastatin
ezetimibe-statin
ezogabine
famotidine
febuxostat
felbamate
felodipine
fenfluramine
fenofibrate
fentanyl
fexofenadine
fezolinetant
finasteride
finerenone
fingolimod
five-meo-dmt
flavonoid-supplements
flecainide
flibanserin
flucloxacillin
fluconazole
fludrocortisone
fluindione
flunarizine
flunitrazepam
fluoxetine
flupentixol
fluphenazine
flurazepam
fluticasone-nasal
fluvastatin
fluvoxamine
folic-acid
formoterol-budesonide
fosfomycin
furazolidone
furosemide
gaba-supplement
gabapentin
galantamine
ganaxolone
garcinia
gas-station-heroin
gear
gemfibrozil
gepants
gepirone
gepotidacin
ghb
ghb-relatives
ginkgo
ginseng
glibenclamide
gliclazide
glimepiride
glipizide
glp1-new
glp1-others
glucosamine
glutethimide
goldenseal
granisetron
grapefruit
green-tea-extract
griseofulvin
growth-hormone
guaifenesin
guanabenz
guanfacine
gummies
halofantrine
haloperidol
heart-medicine
heartburn-medicine
hepatitis-b
hepatitis-c
herbal-immune-capsules
herbs
heroin
honey
hormonal-iud
hormones
horny-goat-weed
hospital-antibiotics
hydralazine
hydro
hydrochlorothiazide
hydrocodone
hydrocodone-cough
hydrocodone-ibuprofen
hydrocodone-paracetamol
hydromorphone
hydroxy
hydroxychloroquine
hydroxymitragynine-7
hydroxyurea
hydroxyzine
hyoscine
hyoscine-hyoscyamine
ibogaine
ibrutinib
ibuprofen
ibutilide
icosapent-ethyl
iloperidone
imatinib
imipramine
immunotherapy
indapamide
indometacin
inhaler
insulin
insulin-others
interferons
ipratropium-salbutamol
irbesartan
iron
isavuconazole
isocarboxazid
isoniazid
isosorbide-mononitrate
isotretinoin
istradefylline
itraconazole
ivabradine
ivacaftor
ivermectin
jak-inhibitors
k2
kanna
kava
ketamine
ketamine-analogues
ketamine-treatment
ketobemidone
ketoconazole
ketorolac
ketotifen
khat
kitchen-garlic-ginger
kratom-cocktail
kratom-extract
kudzu
l-theanine
l-tyrosine
labetalol
lacosamide
lamivudine
lamotrigine
lansoprazole
lasmiditan
latanoprost
lecanemab
lefamulin
leflunomide
lemborexant
lemon-balm
lemon-juice
lenalidomide
lercanidipine
letermovir
letrozole
leuprorelin
levetiracetam
levmetamfetamine
levocetirizine
levodopa
levofloxacin
levoketoconazole
levomepromazine
levomethadone
levomilnacipran
levonorgestrel
levorphanol
levothyroxine
lidocaine-injection
lidocaine-patch
linagliptin
linezolid
liothyronine
liquorice
liraglutide
lisdexamfetamine
lisinopril
lithium
lofepramine
lofexidine
lomitapide
loperamide
loperamide-high-dose
lopinavir-ritonavir
loprazolam
loratadine
lorazepam
lormetazepam
losartan
lovastatin
loxapine
lsa
lsd
ludes
lumacaftor
lumateperone
lurasidone
lymecycline
m30
macrogol
magnesium
malaria-tablets
maraviroc
mat
mavacamten
mdma
mdma-analogues
mebeverine
meclozine
medazepam
medetomidine
medicinal-mushrooms
medroxyprogesterone
mefloquine
melatonin
meloxicam
melperone
memantine
menthol-vapours
meprobamate
meptazinol
mercaptopurine
mesalazine
mescaline
metamizole
metaxalone
metformin
metformin-combos
methadone
methamphetamine
methaqualone
methimazole
methocarbamol
methotrexate
methsuximide
methyldopa
methylene-blue
methylnaltrexone
methylphenidate
methylprednisolone
metoclopramide
metoprolol
metronidazole
mexiletine
mgm-15
mianserin
miconazole-oral
midazolam
midodrine
mifepristone
migraine-antibodies
migraine-medicine
milk
milk-thistle
milnacipran
minocycline
minor-cannabinoids
minoxidil
minoxidil-topical
mirabegron
mirogabalin
mirtazapine
misoprostol
mitragyna-relatives
mitragynine-pseudoindoxyl
moclobemide
modafinil
molnupiravir
montelukast
mood-stabilizer
more-biologics
morphine
moxifloxacin
moxonidine
mucinex-dm
mucuna
multivitamin
mupirocin
mushroom-gummies
mushrooms
mycophenolate
nadolol
nalbuphine
naldemedine
nalmefene
nalmefene-rescue
naloxegol
naloxone
naltrexone
naltrexone-bupropion
naproxen
nausea-medicine
nbome
nebivolol
nefazodone
nefopam
nerve-pain-medicine
netupitant
nevirapine
niacin
nicorandil
nicotinamide
nicotine
nicotine-pouches
nifedipine
night-cold-remedies
nilotinib
nimetazepam
nisoldipine
nitazenes
nitrazepam
nitrofurantoin
nitroglycerin
nitrous-oxide
nizatidine
non-sedating-antihistamines
nootropics
nordazepam
norgestrel
nortriptyline
nos
noscapine
novel-synthetic-opioids
nsaid
nsaid-eye-drops
nystatin
o-desmethyltramadol
obeticholic-acid
ofloxacin
olanzapine
olanzapine-fluoxetine
olanzapine-samidorphan
older-diabetes-tablets
oliceridine
olmesartan
omega-3
omeprazole
ondansetron
opipramol
opium
opium-combination
orlistat
orphenadrine
oseltamivir
osteoporosis-injections
other-ace-inhibitors
other-antipsychotics
other-arbs
other-benzodiazepines
other-beta-blockers
other-cancer-tablets
other-cephalosporins
other-combined-contraceptives
other-diabetes-tablets
other-heparins
other-quinolones
other-sglt2
other-triptans
oxazepam
oxcarbazepine
oxybutynin
oxycodone
oxycodone-aspirin
oxycodone-naloxone
oxycodone-paracetamol
oxymetazoline
oxymorphone
oxytocin
pain-medicine
painkiller
palbociclib
paliperidone
palmitoylethanolamide
pancreatic-enzymes
pantoprazole
paracetamol
paracetamol-caffeine
paroxetine
party-drugs
passionflower
patch
paxlovid
pcp
pcsk9-injections
pea
penicillamine
penicillin
pentamidine
pentazocine
pentobarbital
peptides
perampanel
perindopril
period-painkillers
perphenazine
perphenazine-amitriptyline
pethidine
phenazopyridine
phenelzine
phenethylamine
phenibut
pheniramine
phenobarbital
phenprocoumon
phentermine
phentermine-topiramate
phenylephrine
phenytoin
pholcodine
pimavanserin
pimozide
pink-cocaine
pioglitazone
piperaquine
piperine
pirfenidone
piritramide
piroxicam
pitavastatin
pitolisant
pituitary-medicines
pivmecillinam
pizotifen
pm-painkillers
poppers
posaconazole
potassium
pramipexole
pramlintide
prasugrel
pravastatin
prazepam
prazosin
prednisolone
pregabalin
primaquine
primatene
primidone
probiotics
procarbazine
prochlorperazine
progesterone
progestogen-only-pill
promethazine
propafenone
propofol
propranolol
propylhexedrine
propylthiouracil
protriptyline
pseudo
pseudoephedrine
psilocybin
pyrazinamide
pyrrolizidine-herbs
qt-cancer-tablets
qt-cyp3a-cancer-tablets
quazepam
quetiapine
quinidine
quinine
rabeprazole
racecadotril
racetams
raloxifene
raltegravir
ramelteon
ramipril
ranitidine
ranolazine
rasagiline
reboxetine
remifentanil
remimazolam
repaglinide
reserpine
rhodiola
rifabutin
rifampicin
rifapentine
rifater
rifaximin
rilpivirine
riluzole
riociguat
risedronate
risperidone
ritonavir
rivaroxaban
rivastigmine
rizatriptan
robitussin
rocuronium
roflumilast
rolapitant
ropinirole
rosuvastatin
rotigotine
roxithromycin
rufinamide
sacubitril-valsartan
safinamide
salbutamol
salmeterol-fluticasone
salvia
same
saquinavir
sarms
saw-palmetto
saxagliptin
schisandra
scopolamine
secobarbital
seizure-antibiotics
selegiline
semaglutide
semi-synthetic-thc
serdexmethylphenidate
sertindole
sertraline
setmelanotide
sevelamer
sevoflurane
sibutramine
sildenafil
silodosin
simvastatin
sirolimus
sitagliptin
sleep-gummies
sleeping-pills
sodium-oxybate
solifenacin
solriamfetol
solvents
sominex
sotalol
speed
speedball
spironolactone
st-johns-wort-product
steroid
stimulants
stiripentol
street-benzos
sucralfate
sufentanil
sulfasalazine
sulpiride
sulthiame
sumatriptan
sumatriptan-naproxen
supplements
suvorexant
suzetrigine
synephrine
synthetic-cannabinoids
t3
tacrolimus
tacrolimus-ointment
tadalafil
tamoxifen
tamsulosin
tapentadol
tart-cherry
tasimelteon
tedizolid
telmisartan
temazepam
tenofovir-emtricitabine
terazosin
terbinafine
teriflunomide
testosterone
tetrabenazine
tetrazepam
theophylline
thiocolchicoside
thiopental
thioridazine
tiagabine
tianeptine
tiapride
ticagrelor
ticlopidine
tilidine-naloxone
timolol
tiotropium
tirzepatide
tizanidine
tofacitinib
tolcapone
tolperisone
tolterodine
tolvaptan
tonic-water
topical-nsaids
topical-steroids
topiramate
torasemide
toremifene
tramadol
tramadol-celecoxib
tramadol-paracetamol
tranexamic-acid
tranquillisers
tranylcypromine
trazodone
triamterene
triazolam
trifluoperazine
trimethobenzamide
trimethoprim
trimethoprim-sulfamethoxazole
trimipramine
triprolidine
triprolidine-pseudoephedrine
trospium
tryptophan
turmeric
ulipristal
unisom
ursodiol
vaccines
valaciclovir
valbenazine
valerian
valganciclovir
valproate
valsartan
vape
vardenafil
varenicline
venlafaxine
verapamil
vericiguat
vibegron
vicks
vigabatrin
vilanterol-combos
vilazodone
viloxazine
vitamin-b12
vitamin-b3
vitamin-c
vitamin-d
vitamin-e
voclosporin
vonoprazan
vorapaxar
vorasidenib
voriconazole
vornorexant
vortioxetine
warfarin
weight-loss-medicine
wild-lettuce
withdrawal-medicine
withdrawn-antihistamines
worm-medicines
xanomeline-trospium
xylazine
yerba-mate
yohimbine
zafirlukast
zaleplon
zaza
zidovudine
zinc
ziprasidone
zolmitriptan
zolpidem
zonisamide
zopiclone
zuclopenthixol
zuranolone'
        case class
            echo 'acid-blockers	what-it-is
adrenaline-rescue	what-it-is
alcohol	what-it-is
alpha-blockers	what-it-is
alpha2-agonists	what-it-is
anaesthesia	what-it-is
antibiotics	what-it-is
anticoagulants	what-it-is
antidiabetics	what-it-is
antiepileptics	what-it-is
antiepileptics-also-mood	what-it-is
antifungals	what-it-is
antihypertensives	what-it-is
antipsychotics	what-it-is
antipsychotics-little-sedation	what-it-is
antivirals	what-it-is
asthma-relievers	what-it-is
barbiturates	what-it-is
benzodiazepines	what-it-is
beta-blockers	what-it-is
biologics	what-it-is
buprenorphine	what-it-is
caffeine	what-it-is
cancer-medicines	what-it-is
cannabis	what-it-is
concentrated-kratom-alkaloids	what-it-is
corticosteroids	what-it-is
cough-suppressants	what-it-is
cyp2c-1a2-substrates	how-handled
cyp2d6-substrates	how-handled
cyp3a4-inducers	how-handled
cyp3a4-inhibitors	how-handled
cyp3a4-sensitive	how-handled
cyp3a4-strong-inhibitors	how-handled
cyp3a4-substrates	how-handled
cyp3a4-weak-inhibitors	how-handled
decongestants-sympathomimetics	what-it-is
desmopressin	what-it-is
digoxin-pgp	what-it-is
dissociatives	what-it-is
diuretics	what-it-is
enzyme-foods	what-it-is
erection-medicines	what-it-is
gabapentinoids	what-it-is
ghb	what-it-is
glp1-medicines	what-it-is
hepatitis-medicines	what-it-is
hepatotoxic	how-handled
hiv-antivirals	what-it-is
hiv-boosters	what-it-is
hiv-inducers	what-it-is
hiv-kidney-cleared	what-it-is
hormonal-contraceptives	what-it-is
immunosuppressants	what-it-is
insulin-sulfonylureas	what-it-is
kava	what-it-is
kitchen-foods	what-it-is
less-drowsy-antihistamines	what-it-is
lithium	what-it-is
local-anaesthetics	what-it-is
malaria-medicines	what-it-is
maois	what-it-is
mdma	what-it-is
methadone	what-it-is
muscarinic-blockers	what-it-is
muscle-relaxants	what-it-is
naloxone-rescue	what-it-is
nicotine	what-it-is
nitrates	what-it-is
nitrous-oxide	what-it-is
no-data	what-it-is
non-drowsy-antihistamines	what-it-is
noradrenaline-medicines	what-it-is
not-absorbed	what-it-is
novel-psychoactives	what-it-is
nsaids	what-it-is
nutrients	what-it-is
opioid-antagonists	what-it-is
opioid-antidiarrhoeals	what-it-is
opioid-plants	what-it-is
opioids	what-it-is
other-antidepressants	what-it-is
other-clearance	what-it-is
other-sedatives	what-it-is
p2y12-blockers	what-it-is
peripheral-opioid-blockers	what-it-is
pgp-substrates	how-handled
phenibut	what-it-is
poppers	what-it-is
psychedelics	what-it-is
qt-conditional	how-handled
qt-possible	how-handled
qt-prolonging	how-handled
qt-short-course	how-handled
sartans-ace-inhibitors	what-it-is
sedating-antihistamines	what-it-is
sedative-herbs	what-it-is
seizure-threshold-drugs	how-handled
serotonergic-other	how-handled
serotonergic-supplements	what-it-is
snris	what-it-is
ssris	what-it-is
st-johns-wort	what-it-is
statins	what-it-is
stimulants-illicit	what-it-is
stimulants-prescribed	what-it-is
street-dissociatives	what-it-is
street-opioids	what-it-is
tcas	what-it-is
thyroid-hormone	what-it-is
tianeptine	what-it-is
tramadol-tapentadol	what-it-is
triptans	what-it-is
ugt-substrates	how-handled
z-drugs	what-it-is'
        case legal
            echo 'ae	United Arab Emirates
al
alabama
alaska
albania
albany
albany-county
alton
american-samoa
ar
argentina
arizona
arkansas
at	Austria
athens
au	Australia
australia
austria
ba	Bosnia and Herzegovina
be	Belgium
belarus
belgium
bg	Bulgaria
bhutan
birmingham
blackfoot
borneo
bosnia-and-herzegovina
br	Brazil
brazil
bt	Bhutan
bulgaria
by	Belarus
ca
cali
california
cambodia
cambridge
canada
ch	Switzerland
chile
china
cl	Chile
cn	China
co
colombia
colorado
columbia
connecticut
croatia
cy	Cyprus
cyprus
cz	Czechia
czechia
dare-county
de
delaware
denmark
denver
district-of-columbia
dk	Denmark
dublin
dutchess-county
ee	Estonia
es	Spain
estonia
eu	European Union
european-union
fi	Finland
finland
florida
fountain-valley
fr	France
france
franklin
gb	United Kingdom
ge	Georgia (country)
georgia
germany
gr	Greece
greece
guam
guinea
hawaii
hk	Hong Kong
hong-kong
hr	Croatia
hu	Hungary
hungary
iceland
id
idaho
idaho-falls
ie	Ireland
il
illinois
in
india
indiana
indonesia
iowa
ireland
is	Iceland
israel
it	Italy
italy
japan
jersey
jerseyville
jp	Japan
kansas
kansas-city
kentucky
kh	Cambodia
kosovo
kr	South Korea
la
laos
latvia
li	Liechtenstein
liechtenstein
lithuania
louisiana
lt	Lithuania
lu	Luxembourg
luxembourg
lv	Latvia
macau
maine
malaysia
malta
manchester
marion
marion-county	Marion County (Florida)
maryland
massachusetts
mattawa
md
me
melbourne
mexico
michigan
minnesota
mississippi
missouri
mm	Myanmar
mo
moldova
montana
montenegro
moscow
mt
mx	Mexico
my	Malaysia
myanmar
naperville
nassau
nassau-county
nebraska
netherlands
nevada
new-hampshire
new-jersey
new-mexico
new-york
new-zealand
newport-beach
nl	Netherlands
no	Norway
north-carolina
north-dakota
northern-mariana-islands
norway
nz	New Zealand
oceanside
ohio
oklahoma
oneida
oneida-county
ontario
oregon
papua-new-guinea
pennsylvania
pg	Papua New Guinea
ph	Philippines
philadelphia
philippines
pl	Poland
poland
portland
portugal
pt	Portugal
puerto-rico
rhode-island
ro	Romania
romania
rome
rs	Serbia
ru	Russia
russia
sa	Saudi Arabia
samoa
san-diego	San Diego (city)
san-mateo-county
sarasota
sarasota-county
saudi-arabia
se	Sweden
serbia
sg	Singapore
si	Slovenia
singapore
sk	Slovakia
slovakia
slovenia
solana-beach
south-africa
south-carolina
south-dakota
south-korea
spain
spokane
spokane-valley
suffolk
suffolk-county
sweden
switzerland
taiwan
tennessee
texas
th	Thailand
thailand
tr	Turkey
turkey
tw	Taiwan
ua	Ukraine
ukraine
un	United Nations drug conventions
united-arab-emirates
united-kingdom
united-nations-drug-conventions
united-states	United States (federal)
us	United States (federal)
us-ak	Alaska
us-al	Alabama
us-ar	Arkansas
us-as	American Samoa
us-az	Arizona
us-ca	California
us-ca-fountain-valley	Fountain Valley
us-ca-newport-beach	Newport Beach
us-ca-oceanside	Oceanside
us-ca-san-diego	San Diego (city)
us-ca-san-mateo-county	San Mateo County
us-ca-solana-beach	Solana Beach
us-co	Colorado
us-co-denver	Denver
us-ct	Connecticut
us-dc	District of Columbia
us-de	Delaware
us-fl	Florida
us-fl-marion-county	Marion County (Florida)
us-fl-sarasota-county	Sarasota County
us-ga	Georgia
us-gu	Guam
us-hi	Hawaii
us-ia	Iowa
us-id	Idaho
us-id-blackfoot	Blackfoot
us-id-idaho-falls	Idaho Falls
us-il	Illinois
us-il-alton	Alton
us-il-jerseyville	Jerseyville
us-il-naperville	Naperville
us-in	Indiana
us-ks	Kansas
us-ky	Kentucky
us-la	Louisiana
us-ma	Massachusetts
us-md	Maryland
us-me	Maine
us-mi	Michigan
us-mi-warren	Warren
us-mn	Minnesota
us-mo	Missouri
us-mo-kansas-city	Kansas City (Missouri)
us-mp	Northern Mariana Islands
us-ms	Mississippi
us-mt	Montana
us-nc	North Carolina
us-nc-dare-county	Dare County
us-nd	North Dakota
us-ne	Nebraska
us-nh	New Hampshire
us-nh-franklin	Franklin (New Hampshire)
us-nj	New Jersey
us-nm	New Mexico
us-nv	Nevada
us-ny	New York
us-ny-albany-county	Albany County
us-ny-dutchess-county	Dutchess County
us-ny-nassau-county	Nassau County
us-ny-oneida-county	Oneida County
us-ny-suffolk-county	Suffolk County
us-oh	Ohio
us-ok	Oklahoma
us-or	Oregon
us-pa	Pennsylvania
us-pa-philadelphia	Philadelphia
us-pr	Puerto Rico
us-ri	Rhode Island
us-sc	South Carolina
us-sd	South Dakota
us-tn	Tennessee
us-tx	Texas
us-ut	Utah
us-va	Virginia
us-vi	US Virgin Islands
us-virgin-islands
us-vt	Vermont
us-wa	Washington
us-wa-mattawa	Mattawa
us-wa-spokane	Spokane
us-wa-spokane-valley	Spokane Valley
us-wi	Wisconsin
us-wv	West Virginia
us-wy	Wyoming
utah
vancouver
vermont
vienna
vietnam
virgin-islands
virginia
vn	Vietnam
warren
washington
west-virginia
wisconsin
wyoming
xk	Kosovo
za	South Africa'
        case claims
            echo '44-deaths-prove-kratom-kills	Misleading
7oh-13-times-morphine	Partly supported
7oh-is-just-kratom	False
7oh-is-natural	Misleading
7oh-two-percent-is-the-natural-limit	Misleading
abrupt-stop-brings-withdrawal	Supported
ad-anchor-in-cautious-text	Misleading
addiction-affects-millions	Supported
alkaloids-act-on-opioid-receptors	Supported
alkaloids-studied-for-analgesia	Supported
all-kratom-is-full-of-heavy-metals	Partly supported
alpha2-stimulation-reduces-detox-restlessness	Partly supported
analgesic-and-euphoric-effects	Partly supported
anxiolytic-and-stimulant-compounds	Not shown
as-addictive-as-heroin	Not shown
as-dangerous-as-heroin	False
as-good-as-suboxone	Not shown
author-emma-johnson	Source not found
authoritative-guide-for-professionals	Misleading
balances-brain-chemistry	Not shown
banned-everywhere	False
big-pharma-suppresses-kratom	Not shown
bridge-to-taper-off-opioids	Partly supported
can-cause-dependence-and-addiction	Supported
capsules-are-the-safe-form	Misleading
ceiling-effect-keeps-breathing-safe	Misleading
chronic-pain-leads-to-opioids	Partly supported
chronic-pain-supported-by-clinical-studies	Misleading
clinical-studies-show-shorter-withdrawal	False
coffee-family-so-like-coffee	Misleading
could-prevent-new-opioid-dependence	Not shown
cured-my-opioid-addiction	Partly supported
dea-banned-kratom-in-2016	False
dependence-only-without-supervision	Misleading
distinct-pharmacology-may-be-safer	Partly supported
does-not-show-on-drug-tests	Misleading
dual-action-explains-benefit	Not shown
effects-range-from-stimulation-to-sedation	Supported
effects-vary-between-people	Supported
eighteen-leaf-trials-prove-safety	Misleading
extracts-are-just-stronger-leaf	Misleading
fda-approved	False
fda-pilot-in-people-without-drug-use	False
fda-study-proved-safety	Misleading
fda-trial-with-116-people	False
few-large-trials-exist	Supported
gas-station-heroin	Misleading
gmp-certified-vendors-are-clean	Misleading
growing-attention-as-addiction-aid	Supported
half-of-users-are-addicted	Misleading
harms-mostly-from-misuse-or-mixing	Partly supported
hhs-withdrew-so-government-says-safe	Misleading
illegal-in-thailand	False
inconsistent-evidence-on-safety-and-efficacy	Supported
integration-into-treatment-protocols	Not shown
jam-2017-withdrawal-study	Source not found
jom-standardized-kratom-study	Source not found
jpharmsci-agonism-and-antagonism	Source not found
jpr-2017-placebo-trial	Source not found
just-a-plant-so-safe	Misleading
kava-kratom-tonics-are-harmless	Not shown
kratom-as-energy-booster	Not shown
kratom-causes-heart-attacks	Not shown
kratom-causes-psychosis	Not shown
kratom-deaths-are-always-other-drugs	Misleading
kratom-destroys-everyones-liver	False
kratom-gives-you-salmonella	Partly supported
kratom-helps-adhd	Not shown
kratom-helps-erection-and-libido	Not shown
kratom-in-recovery-is-controversial	Supported
kratom-is-a-gateway-drug	Not shown
kratom-is-a-herb	Partly supported
kratom-is-an-opioid	Partly supported
kratom-is-federally-schedule-i-since-2026	False
kratom-is-harm-reduction	Not shown
kratom-is-mitragyna-speciosa	Supported
kratom-is-not-an-opioid-so-no-opioid-risks	Misleading
kratom-is-not-without-risk	Supported
kratom-is-poorly-regulated	Supported
kratom-is-safe-for-the-heart	Not shown
kratom-is-synthetic	False
kratom-kills-thousands	Not shown
kratom-leaf-stronger-than-morphine	False
kratom-lowers-testosterone	Not shown
kratom-makes-you-fail-an-opiate-test	Not shown
kratom-prevents-cancer	Not shown
kratom-supplement-in-treatment-plans	Misleading
kratom-treats-diabetes	Not shown
kratom-trial-found-no-liver-effect	Not shown
krypton-deaths-were-kratom-deaths	Misleading
lab-tested-means-safe	Misleading
lawful-dietary-supplement	False
leaves-chewed-or-brewed-for-mood-and-energy	Supported
leaves-hold-many-alkaloids	Supported
legal-because-sold-as-not-for-consumption	Misleading
legal-consequences-where-banned	Supported
legal-everywhere-because-natural	False
legal-status-varies	Supported
lifts-mood-and-energy-in-withdrawal	Not shown
linked-to-death-rare-often-other-drugs	Supported
linked-to-liver-damage	Supported
linked-to-seizures	Supported
liver-injury-comes-only-from-adulterants	Misleading
long-term-effects-unknown-more-trials-needed	Supported
maeng-da-is-strongest	Not shown
main-concern-is-dosage-and-purity	Partly supported
may-interact-with-medicines	Supported
methadone-and-buprenorphine-just-swap-addictions	False
milder-more-controlled-response	Partly supported
misuse-or-long-use-can-harm	Supported
mitigates-opioid-withdrawal	Not shown
mitragynine-and-7oh-are-main-actives	Partly supported
morphine-is-a-synthetic-opioid	False
mu-agonism-similar-not-identical-to-morphine	Supported
naloxone-does-not-work	False
native-range-thailand-malaysia-indonesia	Supported
natural-and-historic-so-viable-alternative	Misleading
natural-antidepressant	Not shown
natural-means-less-invasive	Misleading
no-beta-arrestin-no-respiratory-depression	Misleading
no-deaths-from-7oh	False
no-one-has-died-from-kratom-alone	False
not-a-cure-for-addiction	Supported
not-addictive-like-coffee	Misleading
only-addicts-get-addicted-to-kratom	False
opioid-crisis-drives-interest	Supported
opioids-include-painkillers-and-heroin	Supported
pain-relief-without-high-addiction-risk	Misleading
patchwork-hampers-safe-access-and-care	Partly supported
patients-more-satisfied-with-kratom	Source not found
poison-calls-show-explosion	Partly supported
promising-tool-in-recovery	Not shown
promoted-as-alternative-to-methadone-buprenorphine	Supported
pronounced-krah-tom	Partly supported
pronouncing-it-helps-recovery	False
purity-and-potency-vary-contaminants	Supported
red-vein-is-for-sleep	Not shown
reduces-anxiety	Not shown
reduces-opioid-cravings	Not shown
regular-high-dose-use-brings-tolerance	Supported
regulation-is-evolving	Supported
relief-comes-from-mu-agonism	Partly supported
relief-on-par-with-low-dose-painkillers	Not shown
relief-without-intense-side-effects	Misleading
relieves-withdrawal-insomnia	Not shown
research-is-ongoing	Supported
resource-aac	Misleading
resource-frontiers-psychiatry	Partly supported
resource-nccih	Partly supported
resource-nida-drugabuse-gov	Partly supported
resource-psychology-today	Misleading
resource-pubmed	Supported
resource-webmd	Misleading
safe-and-manageable-way-to-ease-withdrawal	Misleading
safe-in-pregnancy	False
safe-while-breastfeeding	Not shown
safer-alternative-to-prescription-painkillers	Not shown
same-receptors-as-heroin-thought-to-ease-withdrawal	Supported
scientific-evidence-supports-efficacy	Misleading
serotonin-and-dopamine-systems	Partly supported
several-studies-and-stories-suggest-relief	Partly supported
sixteen-million-american-users	Not shown
smoother-transition-to-sobriety	Not shown
sold-as-powder-capsules-extracts	Supported
spelling-mitragyn-speciosa	False
standardised-products-are-safer	Partly supported
studies-suggest-mood-enhancement	Partly supported
supports-various-addictions	Not shown
sustainable-long-term-solution	Misleading
tea-is-the-basic-use-and-extracts-the-actives	Partly supported
tea-tastes-bitter	Supported
testimonials-show-better-quality-of-life	Partly supported
text-of-2021-gives-latest-research	Misleading
there-is-no-research-at-all	False
thousand-times-safer-than-opioids	Partly supported
trading-one-addiction-for-another	Supported
traditional-opioids-carry-high-addiction-risk	Supported
traditional-use-proves-safety	Misleading
trials-show-multimodal-approach-works	Misleading
unlike-synthetic-drugs-kratom-is-natural	Misleading
used-for-centuries	Partly supported
used-for-thousands-of-years	Not shown
users-report-mild-to-significant-pain-relief	Supported
valuable-add-on-therapy	Not shown
who-cleared-kratom	Misleading
withdrawal-brings-emotional-instability	Supported
withdrawal-follows-dependence-and-stopping	Supported
withdrawal-is-nothing	Misleading
withdrawal-is-severe-and-a-barrier	Supported
withdrawal-lasts-5-to-10-days	Partly supported
withdrawal-starts-hours-to-days	Supported
withdrawal-symptom-list	Supported
withdrawal-varies-with-opioid-and-person	Supported
withdrawal-worse-than-heroin	Not shown
works-like-methadone-and-buprenorphine	Misleading
works-without-addiction	False
you-cannot-overdose	False'
        case glossary
            echo '7-oh
abstract
adulterant
adverse-event
affinity
agonist
alkaloid
alpha-2-receptor
analogue
animal-study
antagonist
antidepressant
benzodiazepine
bias
biased-agonist
bioavailability
blinded
blood-level
buprenorphine
cardiac-arrest
case-report
case-series
cbt
cdc
ceiling-effect
cholestatic
clinical-trial
clonidine
cohort-study
confidence-interval
confounding
contingency-management
control-group
correlation
cows
craving
cross-sectional-study
cyp2d6
cyp3a4
dea
denominator
dependence
detox
doi
drug-screen
dsm-5
enzyme
extract
fda
fentanyl
gabapentinoid
grade-certainty
guideline
half-life
harm-reduction
hazard-ratio
herg	hERG channel
ic50
in-vitro
interaction
jaundice
kappa-receptor	kappa and delta receptors
kava
ki
kratom
liver-enzymes
livertox
lofexidine
loperamide
lot-number
median
medical-examiner
meta-analysis
metabolite
methadone
mgm-15
minor-alkaloids
mitragynine
moud
mu-opioid-receptor
naloxone
naltrexone
newborn-withdrawal
ng-ml
nice
nida
observational-study
odds-ratio
opioid
opioid-use-disorder
overdose
p-glycoprotein
partial-agonist
peer-review
peer-worker
pharmacokinetics
phenibut
placebo
pmid
poison-centre
post-mortem
potency
precipitated-withdrawal
preprint
pseudoindoxyl
psychosis
qt-interval
randomised-trial
receptor
remission
respiratory-depression	slowed breathing
return-to-use
rhabdomyolysis
risk-ratio
salmonella
schedule-i
sedative
seizure
self-report
semi-synthetic
serotonin
serotonin-syndrome
significant	statistically significant
stimulant
supplement	dietary supplement
surveillance
survey
systematic-review
taper
tianeptine
tolerance
toxicology
use-disorder	substance use disorder
ventricular-fibrillation
who-organisation	WHO
withdrawal'
        case country
            echo 'ac	Ascension Island
ad	Andorra
ae	United Arab Emirates
af	Afghanistan
afghanistan
ag	Antigua and Barbuda
ai	Anguilla
al	Albania
aland-islands
albania
algeria
am	Armenia
american-samoa
andorra
angola
anguilla
antigua-and-barbuda
ao	Angola
ar	Argentina
argentina
armenia
aruba
as	American Samoa
ascension-island
at	Austria
au	Australia
australia
austria
aw	Aruba
ax	Åland Islands
az	Azerbaijan
azerbaijan
ba	Bosnia and Herzegovina
bahamas
bahrain
bangladesh
barbados
bb	Barbados
bd	Bangladesh
be	Belgium
belarus
belgium
belize
benin
bermuda
bf	Burkina Faso
bg	Bulgaria
bh	Bahrain
bhutan
bi	Burundi
bj	Benin
bl	Saint Barthélemy
bm	Bermuda
bn	Brunei
bo	Bolivia
bolivia
bonaire-sint-eustatius-and-saba
bosnia-and-herzegovina
botswana
bq	Bonaire, Sint Eustatius and Saba
br	Brazil
brazil
british-indian-ocean-territory
british-virgin-islands
brunei
bs	Bahamas
bt	Bhutan
bulgaria
burkina-faso
burundi
bw	Botswana
by	Belarus
bz	Belize
ca	Canada
cabo-verde
cambodia
cameroon
canada
cayman-islands
cc	Cocos (Keeling) Islands
cd	Democratic Republic of the Congo
central-african-republic
cf	Central African Republic
cg	Republic of the Congo
ch	Switzerland
chad
chile
china
christmas-island
ci	Côte d\'Ivoire
ck	Cook Islands
cl	Chile
cm	Cameroon
cn	China
co	Colombia
cocos-keeling-islands
colombia
comoros
cook-islands
costa-rica
cote-divoire
cr	Costa Rica
croatia
cu	Cuba
cuba
curacao
cv	Cabo Verde
cw	Curaçao
cx	Christmas Island
cy	Cyprus
cyprus
cz	Czechia
czechia
de	Germany
democratic-republic-of-the-congo
denmark
dj	Djibouti
djibouti
dk	Denmark
dm	Dominica
do	Dominican Republic
dominica
dominican-republic
dz	Algeria
ec	Ecuador
ecuador
ee	Estonia
eg	Egypt
egypt
eh	Western Sahara
el-salvador
equatorial-guinea
er	Eritrea
eritrea
es	Spain
estonia
eswatini
et	Ethiopia
ethiopia
falkland-islands
faroe-islands
fi	Finland
fiji
finland
fj	Fiji
fk	Falkland Islands
fm	Micronesia
fo	Faroe Islands
fr	France
france
french-guiana
french-polynesia
ga	Gabon
gabon
gambia
gb	United Kingdom
gd	Grenada
ge	Georgia
georgia
germany
gf	French Guiana
gg	Guernsey
gh	Ghana
ghana
gi	Gibraltar
gibraltar
gl	Greenland
gm	Gambia
gn	Guinea
gp	Guadeloupe
gq	Equatorial Guinea
gr	Greece
greece
greenland
grenada
gt	Guatemala
gu	Guam
guadeloupe
guam
guatemala
guernsey
guinea
guinea-bissau
guyana
gw	Guinea-Bissau
gy	Guyana
haiti
hk	Hong Kong
hn	Honduras
honduras
hong-kong
hr	Croatia
ht	Haiti
hu	Hungary
hungary
iceland
id	Indonesia
ie	Ireland
il	Israel
im	Isle of Man
in	India
india
indonesia
io	British Indian Ocean Territory
iq	Iraq
ir	Iran
iran
iraq
ireland
is	Iceland
isle-of-man
israel
it	Italy
italy
jamaica
japan
je	Jersey
jersey
jm	Jamaica
jo	Jordan
jordan
jp	Japan
kazakhstan
ke	Kenya
kenya
kg	Kyrgyzstan
kh	Cambodia
ki	Kiribati
kiribati
km	Comoros
kn	Saint Kitts and Nevis
kosovo
kp	North Korea
kr	South Korea
kuwait
kw	Kuwait
ky	Cayman Islands
kyrgyzstan
kz	Kazakhstan
la	Laos
laos
latvia
lb	Lebanon
lc	Saint Lucia
lebanon
lesotho
li	Liechtenstein
liberia
libya
liechtenstein
lithuania
lk	Sri Lanka
lr	Liberia
ls	Lesotho
lt	Lithuania
lu	Luxembourg
luxembourg
lv	Latvia
ly	Libya
ma	Morocco
macao
madagascar
malawi
malaysia
maldives
mali
malta
marshall-islands
martinique
mauritania
mauritius
mayotte
mc	Monaco
md	Moldova
me	Montenegro
mexico
mf	Saint Martin (French part)
mg	Madagascar
mh	Marshall Islands
micronesia
mk	North Macedonia
ml	Mali
mm	Myanmar
mn	Mongolia
mo	Macao
moldova
monaco
mongolia
montenegro
montserrat
morocco
mozambique
mp	Northern Mariana Islands
mq	Martinique
mr	Mauritania
ms	Montserrat
mt	Malta
mu	Mauritius
mv	Maldives
mw	Malawi
mx	Mexico
my	Malaysia
myanmar
mz	Mozambique
na	Namibia
namibia
nauru
nc	New Caledonia
ne	Niger
nepal
netherlands
new-caledonia
new-zealand
nf	Norfolk Island
ng	Nigeria
ni	Nicaragua
nicaragua
niger
nigeria
niue
nl	Netherlands
no	Norway
norfolk-island
north-korea
north-macedonia
northern-mariana-islands
norway
np	Nepal
nr	Nauru
nu	Niue
nz	New Zealand
om	Oman
oman
pa	Panama
pakistan
palau
palestine
panama
papua-new-guinea
paraguay
pe	Peru
peru
pf	French Polynesia
pg	Papua New Guinea
ph	Philippines
philippines
pitcairn
pk	Pakistan
pl	Poland
pm	Saint Pierre and Miquelon
pn	Pitcairn
poland
portugal
pr	Puerto Rico
ps	Palestine
pt	Portugal
puerto-rico
pw	Palau
py	Paraguay
qa	Qatar
qatar
re	Réunion
republic-of-the-congo
reunion
ro	Romania
romania
rs	Serbia
ru	Russia
russia
rw	Rwanda
rwanda
sa	Saudi Arabia
saint-barthelemy
saint-helena
saint-kitts-and-nevis
saint-lucia
saint-martin-french-part
saint-pierre-and-miquelon
saint-vincent-and-the-grenadines
samoa
san-marino
sao-tome-and-principe
saudi-arabia
sb	Solomon Islands
sc	Seychelles
sd	Sudan
se	Sweden
senegal
serbia
seychelles
sg	Singapore
sh	Saint Helena
si	Slovenia
sierra-leone
singapore
sint-maarten-dutch-part
sj	Svalbard and Jan Mayen
sk	Slovakia
sl	Sierra Leone
slovakia
slovenia
sm	San Marino
sn	Senegal
so	Somalia
solomon-islands
somalia
south-africa
south-korea
south-sudan
spain
sr	Suriname
sri-lanka
ss	South Sudan
st	São Tomé and Príncipe
sudan
suriname
sv	El Salvador
svalbard-and-jan-mayen
sweden
switzerland
sx	Sint Maarten (Dutch part)
sy	Syria
syria
sz	Eswatini
taiwan
tajikistan
tanzania
tc	Turks and Caicos Islands
td	Chad
tg	Togo
th	Thailand
thailand
timor-leste
tj	Tajikistan
tk	Tokelau
tl	Timor-Leste
tm	Turkmenistan
tn	Tunisia
to	Tonga
togo
tokelau
tonga
tr	Türkiye
trinidad-and-tobago
tt	Trinidad and Tobago
tunisia
turkiye
turkmenistan
turks-and-caicos-islands
tuvalu
tv	Tuvalu
tw	Taiwan
tz	Tanzania
ua	Ukraine
ug	Uganda
uganda
ukraine
united-arab-emirates
united-kingdom
united-states
uruguay
us	United States
us-virgin-islands
uy	Uruguay
uz	Uzbekistan
uzbekistan
va	Vatican City
vanuatu
vatican-city
vc	Saint Vincent and the Grenadines
ve	Venezuela
venezuela
vg	British Virgin Islands
vi	US Virgin Islands
vietnam
vn	Vietnam
vu	Vanuatu
wallis-and-futuna
western-sahara
wf	Wallis and Futuna
ws	Samoa
xk	Kosovo
ye	Yemen
yemen
yt	Mayotte
za	South Africa
zambia
zimbabwe
zm	Zambia
zw	Zimbabwe'
    end
end

# Prints the words before the cursor that are neither an option nor the value of one.
function __kratom_info_typed
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- $word --article --changed-since --cited-by --class --color --country --for --format --kind --leaning --read --said-by --severity --since --status --today --topic --type --verdict
            set value yes
        else if not string match -q -- '-*' $word
            echo -- $word
        end
    end
end

function __kratom_info_in
    set -l typed (__kratom_info_typed)
    contains -- "$typed[1]" $argv
end

function __kratom_info_alone
    set -l typed (__kratom_info_typed)
    test "$typed" = "$argv"
end

complete -c kratom-info -f
complete -c kratom-info -n __kratom_info_alone -k -a '(__kratom_info_names command)'
complete -c kratom-info -n __kratom_info_alone -l version -d 'Show the versions of the program and of the knowledge base.'
complete -c kratom-info -n __kratom_info_alone -s h -l help -d 'Show this message and exit.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l format -x -a 'terminal plain markdown json' -d 'How to show it. Default: terminal on a colour terminal, else plain.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l json -d 'The same as --format json.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l country -x -a '(__kratom_info_names country)' -d 'Whose numbers to call: a code such as GB, or a name. Default: US.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l color -x -a 'auto always never' -d 'Use colour or not; beats NO_COLOR and FORCE_COLOR.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l explain -d 'Explain the terms that the answer uses.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l ascii -d 'ASCII characters only.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l today -x -a '' -d 'The day to judge freshness by (YYYY-MM-DD).'
complete -c kratom-info -n 'not __kratom_info_in "" help' -l debug -d 'Show where an unforeseen error came from.'
complete -c kratom-info -n 'not __kratom_info_in "" help' -s h -l help -d 'Show this message and exit.'
complete -c kratom-info -n '__kratom_info_alone emergency' -k -a '(__kratom_info_names emergency)'
complete -c kratom-info -n '__kratom_info_in emergency' -l detail -d 'With the notes and the sources.'
complete -c kratom-info -n '__kratom_info_alone topic' -k -a '(__kratom_info_names topic)'
complete -c kratom-info -n '__kratom_info_in topic' -l detail -d 'Every finding, with the clinician\'s layer.'
complete -c kratom-info -n '__kratom_info_alone risks' -k -a '(__kratom_info_names risks)'
complete -c kratom-info -n '__kratom_info_in risks' -l severity -x -a 'life-threatening serious moderate mild' -d 'Only life-threatening, serious, moderate or mild ones.'
complete -c kratom-info -n '__kratom_info_in risks' -l for -x -a 'pregnancy liver-disease heart-disease taking-medicines under-18 older-adult 7-oh extract' -d 'Only risks that matter more for: pregnancy, liver-disease, heart-disease, taking-medicines, under-18, older-adult, 7-oh, extract.'
complete -c kratom-info -n '__kratom_info_in risks' -l detail -d 'With NAME: the clinician\'s layer.'
complete -c kratom-info -n '__kratom_info_in dosage' -l detail -d 'Every finding, with the clinician\'s layer.'
complete -c kratom-info -n '__kratom_info_in interactions' -k -a '(__kratom_info_names interactions)'
complete -c kratom-info -n '__kratom_info_in interactions' -l class -x -a '(__kratom_info_names class)' -d 'One group, and who is in it.'
complete -c kratom-info -n '__kratom_info_in interactions' -l severity -x -a 'give avoid major moderate caution none unknown' -d 'Only give, avoid, major, moderate, caution, none or unknown.'
complete -c kratom-info -n '__kratom_info_in interactions' -l all -d 'Every substance, one a line.'
complete -c kratom-info -n '__kratom_info_in interactions' -l detail -d 'With DRUG or --class: the clinician\'s layer.'
complete -c kratom-info -n '__kratom_info_alone claims' -k -a '(__kratom_info_names claims)'
complete -c kratom-info -n '__kratom_info_in claims' -l article -x -a '000 001 002 003 004' -d 'Walk one of the five articles that were checked, claim by claim.'
complete -c kratom-info -n '__kratom_info_in claims' -l verdict -x -a 'supported partly-supported unproven misleading false source-not-found advice-sound advice-unsafe' -d 'Only supported, partly-supported, unproven, misleading, false, source-not-found, advice-sound or advice-unsafe ones.'
complete -c kratom-info -n '__kratom_info_in claims' -l kind -x -a 'safety efficacy advice mechanism legal botany history citation dosage resource' -d 'Only of this kind: safety, efficacy, advice, mechanism, legal, botany, history, citation, dosage or resource.'
complete -c kratom-info -n '__kratom_info_in claims' -l said-by -x -a '000 001 002 003 004 common' -d 'Only of one article, or what is said widely.'
complete -c kratom-info -n '__kratom_info_in claims' -l leaning -x -a 'favours cautions neutral' -d 'Only what speaks for kratom, warns of it, or neither.'
complete -c kratom-info -n '__kratom_info_in claims' -l topic -x -a '(__kratom_info_names topic)' -d 'Only on this topic.'
complete -c kratom-info -n '__kratom_info_alone disagreements' -k -a '(__kratom_info_names disagreements)'
complete -c kratom-info -n '__kratom_info_in legal' -k -a '(__kratom_info_names legal)'
complete -c kratom-info -n '__kratom_info_in legal' -l status -x -a 'banned controlled prescription-only unclear no-law-found not-stated restricted-locally regulated legal-unregulated' -d 'Only places that are banned, controlled, prescription-only, unclear, no-law-found, not-stated, restricted-locally, regulated or legal-unregulated.'
complete -c kratom-info -n '__kratom_info_in legal' -l changed-since -x -a '' -d 'Only what is new since YYYY-MM.'
complete -c kratom-info -n '__kratom_info_in legal' -l compare -d 'Set two places or more side by side.'
complete -c kratom-info -n '__kratom_info_in legal' -l route -d 'Tell places in the order of a journey.'
complete -c kratom-info -n '__kratom_info_alone resources' -k -a '(__kratom_info_names resources)'
complete -c kratom-info -n '__kratom_info_in resources' -l kind -x -a 'emergency poison-centre crisis-line treatment-line treatment-locator overdose-prevention peer-support animal-poison adverse-event-report information legal-information research-database for-clinicians' -d 'Only one kind, such as poison-centre, crisis-line or treatment-line.'
complete -c kratom-info -n '__kratom_info_alone sources' -k -a '(__kratom_info_names sources)'
complete -c kratom-info -n '__kratom_info_in sources' -l type -x -a 'systematic-review rct human-experimental pharmacokinetic cohort cross-sectional case-series case-report surveillance guideline review agency law animal in-vitro reference-work news advocacy vendor' -d 'Only this kind, such as rct, case-report, agency or vendor.'
complete -c kratom-info -n '__kratom_info_in sources' -l topic -x -a '(__kratom_info_names topic)' -d 'Only what this topic cites.'
complete -c kratom-info -n '__kratom_info_in sources' -l since -x -a '' -d 'Only of this year or later.'
complete -c kratom-info -n '__kratom_info_in sources' -l read -x -a 'full-text abstract excerpt cited-elsewhere' -d 'Only what was read this far.'
complete -c kratom-info -n '__kratom_info_in sources' -l cited-by -x -a '(__kratom_info_names topic)' -d 'Only what a record cites.'
complete -c kratom-info -n '__kratom_info_alone glossary' -k -a '(__kratom_info_names glossary)'
complete -c kratom-info -n '__kratom_info_in glossary' -l language -d 'Words to avoid, and better ones.'
complete -c kratom-info -n '__kratom_info_in about' -l numbers -d 'What it holds, counted.'
complete -c kratom-info -n '__kratom_info_alone check' -a '(__fish_complete_directories)'
complete -c kratom-info -n '__kratom_info_in check' -l stale -d 'List what is due for review by --today.'
complete -c kratom-info -n '__kratom_info_alone help' -k -a '(__kratom_info_names command)'
complete -c kratom-info -n '__kratom_info_in help' -s h -l help -d 'Show this message and exit.'
