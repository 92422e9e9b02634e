// Names of persons that are common in Finland, and of authorities made of everyday words; in small letters. Never taken for words of an interface.

/** Also those that are words («satu», «dag», «max»): these stay in small letters, or where the sentence goes on after them. */
export const NAMES = `
aada aalto aaltonen aamos aaro aaron aatos aatu ahlström aho ahola ahonen aino aki akseli alanko aleksi alho allan alma anders andersson anja anna
anne anni annika annu antti anttila anttonen ari arja armas aro arola arto arttu asikainen asko asser atte august autio backman berg bergman björn
blom bo boström carl dag daniel disa ebba eelis eemeli eemil eero eerola eetu eeva eija eino ek eklund elias elina elli elmeri eloranta elsa emil emma
emmi emppu enni ensio erik eriksson erja erkki erkkilä erno esa eskola essi eva eveliina fagerström fanni forsberg forsman frans fredrik gunnar
gustafsson göran haapala haapanen haapasalo haavisto hakala hakanen hakkarainen halme halonen halttunen hanna hannes hannu hannula hans hansson harju
harjula harri hartikainen hassinen haukka hautala heidi heikki heikkilä heikkinen heimo heino heinonen heiskanen helander helena helenius helga heli
helin helka hellevi helmi hemmo henri henrik henriksson hertta hietala hietanen hilda hilkka hilla hilma hiltunen hirvonen holm holmberg holmström
honkala honkanen hovi hugo huhtala hurme huttunen huuskonen hyvärinen hyvönen häkkinen hämäläinen hänninen härkönen håkan hölttä ida ihalainen iina
iiris iiro iisakki iita iivari ikonen ilari ilkka ilmari ilo ilona ilse immonen impi ingrid inka inkeri inkinen into irene iris irja irma isak isla
ismo jaakko jaakkola jaana jalmari jalo jan janina janne jansson jari jarkko jarmo jarno jasmin jenni jens jere jesse joakim joel joensuu johan
johanna johannes johansson jokela jokinen jonas joni jonna joonas joose jorma jouko jouni juha juhana juhani juho jukka julia julius juntunen jussi
jussila juuso juvonen jyri järvinen jääskeläinen jörgen kaarina kaarlo kai kaiho kaija kaikkonen kaino kainulainen kaisa kalervo kaleva kalevi kalle
kallio kananen kanerva kangas kantola karhu kari karin karjalainen karlsson karoliina karppinen karvonen kasper katariina kati katja katri kauko kauno
kauppi kauppila kauppinen keijo ken kent kerttu keränen keskinen keskitalo kettunen kia kielo kiiskinen kim kimmo kinnunen kirsi kiuru kivelä kivi
kivinen kiviniemi klaus koivisto koivula koivunen kokko kokkonen kolehmainen komulainen konsta kontio korhonen korpela korpi koskela koski koskinen
kosonen kovanen krista kristian kristina kuisma kujala kukkonen kullervo kulmala kunnas kuosmanen kurt kuusela kuusisto kyllikki kyllönen kylmänen
kyösti kärki kärkkäinen laakkonen laakso laaksonen lage lahja lahtela lahti lahtinen laiho laine laitinen lampinen lappalainen lars larsson lasse
lassi latvala laukkanen laura lauri lauriina lea leena leevi lehikoinen lehtimäki lehtinen lehto lehtola lehtonen lehtoranta leif leila leino leinonen
lempi lena lennart lenni leo leppälä leppänen leskinen liina liisa lilja lilli lind linda lindberg lindgren lindholm lindqvist lindroos lindström
linna linnea lipponen liukkonen lotta louhi luka lumi luna luoma luoto luukas luukkonen lyydia lyyti lämsä maaret maaria maarit magnus maija maijala
maiju maisa maj malinen malla malmberg manner manninen manu mari maria marika marit marita marja marjatta marjo marjut markku marko martikainen martta
martti matikainen matilda mats matti mattila mattsson mauno mauri max meikalainen meikäläinen meri merja mervi metsä metsälä mia miettinen miia mika
mikael mikko mikkola milla minna minttu mirja mirjami mirka miro miska moilanen monika muhonen mustonen myllylä myllymäki mäkelä mäkeläinen mäki
mäkinen mäntylä mäntynen määttä måns mårten nea nelli nestori nevala nevalainen niemelä niemi nieminen niilo niina niiranen niklas niko nikula nils
nilsson nina niskanen noel nooa noora nordström norrgård nousiainen nurmi nurminen nuutinen nyberg nylund nyman oikarinen oili oiva oja ojala ojanen
oksanen ola olavi oliver olli ollila olof onni oona orvokki oskar osmo ossi otso otto outi ove paananen paasonen paavali paavo pajunen palo palomäki
partanen parviainen pasanen pasi patrik paula pauli pauliina peetu pekka pelkonen pellinen peltola peltomäki peltonen pentti peppi per persson pertti
perttu perttula pesola pesonen petja petra petri pettersson pia pietilä pihlaja piia piippo piirainen pilvi pinja pirinen pirjo pirkko pitkänen
pohjola pohjonen poutanen puhakka pulkkinen puro puustinen pyry pyykkönen päivi pär pöyhönen raakel raatikainen ragnar raija raila raimo raine rainer
raitala rajala rajamäki rami ranta rantala rantanen rasmus rauha rauli rauni rauno rautiainen rautio rebekka reijo reima reinikainen reino repo riikka
riina riitta rinne rissanen risto ristola ritva roger roivainen rolf roni ronja roope roosa rosa rune ruotsalainen ruuska ruusu ruusunen rytkönen
räsänen saara saarela saari saarikoski saarinen saastamoinen saga saija saima saimi saine sakari saku salla salmela salmi salminen salo salonen sami
sampo samu samuel sandberg sanna sanni santeri santtu sari sarita satu sauli savolainen sebastian seija selma senja seppo seppä seppälä severi
sihvonen siiri siitonen sillanpää silvennoinen simo sini sinisalo sipilä sirkka sirkku sirola sirpa siru sisko sisu siv sivi siviä sixten sjöberg
sjöblom sjöström sofia sohvi soini sointu sol sonja sormunen stefan stenberg stig stina ström sture suhonen sulo sundberg sundström suni suojanen
suominen susanna suutari suvi svante sven sylvi syrjä syrjälä sävel söderholm söderström taavi tage taika taimi taina taipale taisto tamminen taneli
tanja tanskanen tapani tapio tarja tarmo taru tatu tauno tea teemu teijo tellervo tellu teppo terhi tero terttu tervo teräs tiainen tiia tiihonen
tiina tikkanen tilander tilda timi timo tirkkonen toini toivanen toivo toivonen tolonen tolvanen tom tommi toni topi topias tore torsten torsti
torvinen tuija tuomas tuomela tuomi tuominen tuomisto tuomo tuovi tuovinen turpeinen turunen tuukka tuula tuuli tuulia tuulikki tuure tuuri tyyne
tyyni ulf uljas ulla ulpu unto uotila urho urpo ursula usko usva utu uuno uusitalo vaara vadelma vainio valdemar valli vallin valma valmu valo valta
valtonen valtteri valvio vanessa vanhanen vappu varpu vartiainen vatanen veera veeti veijo veikko veli venla vera vesa vesala vesterinen vidar vieno
viima viitala viitanen viivi vilhelm vilho viljami viljanen viljo ville vilma viola virpi virta virtala virtanen voitto vuokko vuoma vuorela vuori
vuorinen väinämö väinö väisänen väyrynen väänänen wahlström wallin westerlund westman wikström wilma ylinen ylitalo ylönen yrjö åke åkerman åsa öhman
örjan österberg österholm verohallinto verohallinnon poliisihallitus poliisihallituksen maanmittauslaitos maanmittauslaitoksen kansaneläkelaitos
kansaneläkelaitoksen maahanmuuttovirasto maahanmuuttoviraston rajavartiolaitos rajavartiolaitoksen oikeusrekisterikeskus oikeusrekisterikeskuksen
tilastokeskus tilastokeskuksen eläketurvakeskus eläketurvakeskuksen uudenkaupungin`
