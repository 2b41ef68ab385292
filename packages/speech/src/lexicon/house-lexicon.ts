import type { LexiconEntry } from '@tingbao/edition';

/**
 * Readings that voices often miss: words with 行, 长, 重 and their like, places whose names are read otherwise than their characters, and
 * surnames (现代汉语词典). Each as written, as homophones of the same tone, and in pinyin, which a test compares. A newspaper's own
 * lexicon comes before it.
 */
const WORDS =
  '行长=航掌=háng zhǎng 支行=支航=zhī háng 分行=分航=fēn háng 总行=总航=zǒng háng 央行=央航=yāng háng 商行=商航=shāng háng 行情=航情=háng qíng 行距=航距=háng jù 内行=内航=nèi háng 外行=外航=wài háng 长沙=常沙=cháng shā 重庆=虫庆=chóng qìng 重阳=虫阳=chóng yáng 重建=虫建=chóng jiàn 重启=虫启=chóng qǐ 重组=虫组=chóng zǔ 台州=胎州=tāi zhōu 六安=路安=lù ān 蚌埠=棒布=bàng bù 亳州=博州=bó zhōu 歙县=射县=shè xiàn 枞阳=宗阳=zōng yáng 铅山=沿山=yán shān 乐清=月清=yuè qīng 丽水=离水=lí shuǐ 东阿=东婀=dōng ē 大城=代城=dài chéng 浚县=训县=xùn xiàn 番禺=潘鱼=pān yú 洪洞=洪桐=hóng tóng 涡阳=锅阳=guō yáng 燕山=烟山=yān shān 乐亭=涝亭=lào tíng 单县=善县=shàn xiàn 会稽=快机=kuài jī 大夫=代夫=dài fū 供给=公挤=gōng jǐ 给予=挤予=jǐ yǔ 角色=决色=jué sè 处方=楚方=chǔ fāng 处暑=楚暑=chǔ shǔ 勉强=勉抢=miǎn qiǎng 倔强=绝匠=jué jiàng 创伤=窗伤=chuāng shāng 晕车=运车=yùn chē 下载=下再=xià zài 载体=再体=zài tǐ 挣扎=争闸=zhēng zhá 行业=航业=háng yè';
const SURNAMES =
  '仇=求=qiú 朴=瓢=piáo 单=善=shàn 解=谢=xiè 曾=增=zēng 任=人=rén 华=话=huà 查=渣=zhā 翟=宅=zhái 区=欧=ōu 缪=妙=miào 覃=秦=qín 员=运=yùn 黑=贺=hè 种=虫=chóng 秘=必=bì 乐=月=yuè 尉迟=玉迟=yù chí 万俟=莫其=mò qí 曲=屈=qū 召=哨=shào 盖=舸=gě 折=蛇=shé 逄=庞=páng 燕=烟=yān 应=英=yīng';

/** An entry of the house with its reading, in pinyin with tones. */
export type HouseEntry = LexiconEntry & { pinyin: string };

function read(rows: string, where: LexiconEntry['where']): HouseEntry[] {
  return [...rows.matchAll(/(\S+?)=(\S+?)=([^=]+?)(?= \p{Script=Han}|$)/gu)].map(
    ([, written = '', spoken = '', pinyin = '']) => ({ written, spoken, where, pinyin }),
  );
}

export const HOUSE_LEXICON: readonly HouseEntry[] = [...read(WORDS, 'word'), ...read(SURNAMES, 'surname')];
