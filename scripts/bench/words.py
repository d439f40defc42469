"""Everyday words of twenty languages, each in its own script: the material of made-up texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

WORDS: Mapping[str, Sequence[str]] = {
    lang: tuple(dict.fromkeys(words.split()))
    for lang, words in {
        "de": "wir Sie lernen sprechen lesen schreiben kommen bringen fragen helfen trinken essen singen malen "
        "spielen kochen üben treffen wohnen zusammen gern heute morgen oft immer gemeinsam ruhig freundlich "
        "neu gut klein groß offen einfach warm jeder alle viele Menschen Kinder Eltern Nachbarn Freunde "
        "Gruppe Haus Raum Garten Küche Tisch Tee Brot Buch Lied Bild Spiel Woche Abend Vormittag Stadt Straße "
        "Weg Zeit Frage Antwort Wort Sprache und oder mit für in bei nach auch dann hier dort",
        "en": "we you learn speak read write come bring ask help drink eat sing paint play cook practise meet live "
        "together gladly today tomorrow often always calm friendly new good small big open easy warm every "
        "all many people children parents neighbours friends group house room garden kitchen table tea bread "
        "book song picture game week evening morning town street way time question answer word language and "
        "or with for in at after also then here there",
        "fr": "nous vous apprendre parler lire écrire venir apporter demander aider boire manger chanter peindre "
        "jouer cuisiner répéter rencontrer habiter ensemble volontiers aujourd'hui demain souvent toujours "
        "calme gentil nouveau bon petit grand ouvert facile chaud chaque tous beaucoup gens enfants parents "
        "voisins amis groupe maison salle jardin cuisine table thé pain livre chanson image jeu semaine soir "
        "matin ville rue chemin temps question réponse mot langue et ou avec pour dans chez après aussi ici",
        "ar": "نحن أنتم نتعلم نتكلم نقرأ نكتب نأتي نحضر نسأل نساعد نشرب نأكل نغني نرسم نلعب نطبخ نتدرب نلتقي نسكن "
        "معًا اليوم غدًا غالبًا دائمًا هادئ لطيف جديد جيد صغير كبير مفتوح سهل دافئ كل جميع كثير ناس أطفال "
        "آباء جيران أصدقاء مجموعة بيت غرفة حديقة مطبخ طاولة شاي خبز كتاب أغنية صورة لعبة أسبوع مساء صباح "
        "مدينة شارع طريق وقت سؤال جواب كلمة لغة أو مع من في عند بعد أيضًا ثم هنا هناك",
        "fa": "ما شما یاد می‌گیریم حرف می‌زنیم می‌خوانیم می‌نویسیم می‌آییم می‌آوریم می‌پرسیم کمک می‌کنیم می‌نوشیم "
        "می‌خوریم بازی تمرین دیدار زندگی باهم امروز فردا اغلب همیشه آرام مهربان تازه خوب کوچک بزرگ باز آسان "
        "گرم هر همه بسیار مردم کودکان پدران همسایه‌ها دوستان گروه خانه اتاق باغ آشپزخانه میز چای نان کتاب "
        "آواز عکس هفته عصر صبح شهر خیابان راه زمان پرسش پاسخ واژه زبان و یا با برای در پس نیز",
        "tr": "biz siz öğrenmek konuşmak okumak yazmak gelmek getirmek sormak yardım içmek yemek şarkı boyamak "
        "oynamak pişirmek buluşmak oturmak birlikte severek bugün yarın sık her zaman sakin güler yüzlü yeni "
        "iyi küçük büyük açık kolay sıcak bütün çok insanlar çocuklar anneler komşular arkadaşlar grup ev oda "
        "bahçe mutfak masa çay ekmek kitap resim oyun hafta akşam sabah şehir sokak yol soru cevap kelime dil "
        "ve veya ile için sonra burada orada",
        "uk": "ми ви вчимося говоримо читаємо пишемо приходимо приносимо питаємо допомагаємо разом охоче сьогодні "
        "завтра часто завжди спокійно приязно нове добре мале велике відкрите просте тепле кожен усі багато "
        "люди діти батьки сусіди друзі група дім кімната сад кухня стіл чай хліб книга пісня малюнок гра "
        "тиждень вечір ранок місто вулиця шлях час питання відповідь слово мова і або з для після також тут "
        "там",
        "ru": "мы вы учимся говорим читаем пишем приходим приносим спрашиваем помогаем вместе охотно сегодня завтра "
        "часто всегда спокойно дружно новое хорошее маленькое большое открытое простое тёплое каждый все "
        "много люди дети родители соседи друзья группа дом комната сад кухня стол чай хлеб книга песня "
        "рисунок игра неделя вечер утро город улица дорога время вопрос ответ слово язык и или с для после "
        "также здесь там",
        "pl": "my wy uczymy się mówimy czytamy piszemy przychodzimy przynosimy pytamy pomagamy razem chętnie "
        "dzisiaj jutro często zawsze spokojnie życzliwie nowe dobre małe duże otwarte proste ciepłe każdy "
        "wszyscy wiele ludzie dzieci rodzice sąsiedzi przyjaciele grupa dom pokój ogród kuchnia stół herbata "
        "chleb książka piosenka obraz gra tydzień wieczór ranek miasto ulica droga czas pytanie odpowiedź "
        "słowo język i lub z dla po także tutaj tam",
        "ro": "noi voi învățăm vorbim citim scriem venim aducem întrebăm ajutăm împreună bucuros astăzi mâine "
        "adesea mereu liniștit prietenos nou bun mic mare deschis ușor cald fiecare toți mulți oameni copii "
        "părinți vecini prieteni grupă casă cameră grădină bucătărie masă ceai pâine carte cântec imagine joc "
        "săptămână seară dimineață oraș stradă drum timp întrebare răspuns cuvânt limbă și sau cu pentru în "
        "la după de asemenea aici acolo",
        "sq": "ne ju mësojmë flasim lexojmë shkruajmë vijmë sjellim pyesim ndihmojmë bashkë me kënaqësi sot nesër "
        "shpesh gjithmonë qetë miqësor ri mirë vogël madh hapur lehtë ngrohtë çdo gjithë shumë njerëz fëmijë "
        "prindër fqinjë miq grup shtëpi dhomë kopsht kuzhinë tryezë çaj bukë libër këngë pikturë lojë javë "
        "mbrëmje mëngjes qytet rrugë kohë pyetje përgjigje fjalë gjuhë dhe ose për në te pas gjithashtu këtu "
        "atje",
        "es": "nosotros ustedes aprender hablar leer escribir venir traer preguntar ayudar beber comer cantar "
        "pintar jugar cocinar practicar encontrar vivir juntos hoy mañana siempre tranquilo amable nuevo "
        "bueno pequeño grande abierto fácil cálido cada todos muchos personas niños padres vecinos amigos "
        "grupo casa sala jardín cocina mesa té pan libro canción dibujo juego semana tarde ciudad calle "
        "camino tiempo pregunta respuesta palabra lengua y o con para en después también aquí allí",
        "bg": "ние вие учим говорим четем пишем идваме носим питаме помагаме заедно днес утре често винаги спокойно "
        "приятелски ново добро малко голямо отворено лесно топло всеки всички много хора деца родители съседи "
        "приятели група къща стая градина кухня маса чай хляб книга песен картина игра седмица вечер сутрин "
        "град улица път време въпрос отговор дума език и или с за след също тук там",
        "it": "noi voi imparare parlare leggere scrivere venire portare chiedere aiutare bere mangiare cantare "
        "dipingere giocare cucinare incontrare abitare insieme volentieri oggi domani spesso sempre calmo "
        "gentile nuovo buono piccolo grande aperto facile caldo ogni tutti molti persone bambini genitori "
        "vicini amici gruppo casa stanza giardino cucina tavolo tè pane libro canzone quadro gioco settimana "
        "sera mattina città strada tempo domanda risposta parola lingua e o con per in dopo anche qui",
        "hr": "mi vi učimo govorimo čitamo pišemo dolazimo donosimo pitamo pomažemo zajedno rado danas sutra često "
        "uvijek mirno ljubazno novo dobro malo veliko otvoreno lako toplo svatko svi mnogo ljudi djeca "
        "roditelji susjedi prijatelji grupa kuća soba vrt kuhinja stol čaj kruh knjiga pjesma slika igra "
        "tjedan večer jutro grad ulica put vrijeme pitanje odgovor riječ jezik i ili s za poslije također "
        "ovdje tamo",
        "sr": "ми ви учимо говоримо читамо пишемо долазимо доносимо питамо помажемо заједно радо данас сутра често "
        "увек мирно љубазно ново добро мало велико отворено лако топло свако сви много људи деца родитељи "
        "суседи пријатељи група кућа соба башта кухиња сто чај хлеб књига песма слика игра недеља вече јутро "
        "град улица пут време питање одговор реч језик и или с за после такође овде тамо",
        "el": "εμείς εσείς μαθαίνουμε μιλάμε διαβάζουμε γράφουμε ερχόμαστε φέρνουμε ρωτάμε βοηθάμε μαζί σήμερα "
        "αύριο συχνά πάντα ήσυχα φιλικά νέο καλό μικρό μεγάλο ανοιχτό εύκολο ζεστό κάθε όλοι πολλοί άνθρωποι "
        "παιδιά γονείς γείτονες φίλοι ομάδα σπίτι δωμάτιο κήπος κουζίνα τραπέζι τσάι ψωμί βιβλίο τραγούδι "
        "εικόνα παιχνίδι εβδομάδα βράδυ πρωί πόλη δρόμος χρόνος ερώτηση απάντηση λέξη γλώσσα και ή με για σε "
        "μετά επίσης εδώ εκεί",
        "vi": "chúng tôi bạn học nói đọc viết đến mang hỏi giúp uống ăn hát vẽ chơi nấu tập gặp sống cùng nhau hôm "
        "nay ngày mai thường luôn yên tĩnh thân thiện mới tốt nhỏ lớn mở dễ ấm mỗi tất cả nhiều người trẻ em "
        "cha mẹ hàng xóm bè nhóm nhà phòng vườn bếp bàn trà bánh sách bài tranh trò tuần tối sáng thành phố "
        "đường thời gian câu trả lời từ tiếng và hoặc với cho trong sau cũng ở đây kia",
        "hi": "हम आप सीखना बोलना पढ़ना लिखना आना लाना पूछना मदद पीना खाना गाना बनाना खेलना पकाना मिलना रहना साथ आज "
        "कल अक्सर हमेशा शांत मित्रवत नया अच्छा छोटा बड़ा खुला आसान गर्म हर सभी बहुत लोग बच्चे माता पिता "
        "पड़ोसी मित्र समूह घर कमरा बगीचा रसोई मेज़ चाय रोटी किताब गीत चित्र खेल सप्ताह शाम सुबह शहर सड़क "
        "रास्ता समय सवाल जवाब शब्द भाषा और या के लिए में बाद भी यहाँ वहाँ",
        "ur": "ہم آپ سیکھنا بولنا پڑھنا لکھنا آنا لانا پوچھنا مدد پینا کھانا گانا بنانا کھیلنا پکانا ملنا رہنا ساتھ "
        "آج کل اکثر ہمیشہ خاموش دوستانہ نیا اچھا چھوٹا بڑا کھلا آسان گرم ہر سب بہت لوگ بچے والدین پڑوسی دوست "
        "گروہ گھر کمرہ باغ باورچی میز چائے روٹی کتاب گیت تصویر کھیل ہفتہ شام صبح شہر سڑک راستہ وقت سوال جواب "
        "لفظ زبان اور یا کے لیے میں بعد بھی یہاں وہاں",
    }.items()
}
"""Language → words; German, the source, first. Twelve languages are the usual bench, twenty its end."""

LANGUAGES = tuple(WORDS)
"""In the order in which a bench takes them."""
