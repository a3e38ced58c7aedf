// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var _n=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(He){throw s=0,He}};var bn=_n((dt,wn)=>{"use strict";wn.exports=function n(s,He){if(s===He)return!0;if(s&&He&&typeof s=="object"&&typeof He==
"object"){if(s.constructor!==He.constructor)return!1;var Ve,o,a;if(Array.isArray(s)){if(Ve=s.length,Ve!=He.length)return!1;
for(o=Ve;o--!==0;)if(!n(s[o],He[o]))return!1;return!0}if(s.constructor===RegExp)return s.source===He.source&&s.flags===He.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===He.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===He.toString();if(a=Object.keys(s),Ve=a.length,Ve!==Object.keys(He).length)return!1;for(o=Ve;o--!==
0;)if(!Object.prototype.hasOwnProperty.call(He,a[o]))return!1;for(o=Ve;o--!==0;){var e=a[o];if(!n(s[e],He[e]))return!1}return!0}
return s!==s&&He!==He}});var On=_n(gn=>{"use strict";Object.defineProperty(gn,"__esModule",{value:!0});var xn=bn();xn.code='require("ajv/dist/run\
time/equal").default';gn.default=xn});var Nn=_n(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});function Pn(n){let s=n.length,He=0,Ve=0,o;
for(;Ve<s;)He++,o=n.charCodeAt(Ve++),o>=55296&&o<=56319&&Ve<s&&(o=n.charCodeAt(Ve),(o&64512)===56320&&Ve++);return He}hn.
default=Pn;Pn.code='require("ajv/dist/runtime/ucs2length").default'});var mt=nr,Cn={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
string",pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"},description:{type:"string"},params:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_]\\w*$"},additionalProperties:{$ref:"#/$defs/param"}},datasets:{type:"object",propertyNames:{pattern:"^[A-Za-z_\
]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/dataset"}},defaults:{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$def\
s/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?\
(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))\
+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"\
object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","\
preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","di\
verged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$d\
efs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/\
expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},
jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{
anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+\
)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-f\
inite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(\
?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[
{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},stages:{
type:"object",propertyNames:{pattern:"^[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/stage"},minProperties:1},
expect:{type:"array",items:{type:"object",required:["claim","value"],properties:{claim:{type:"string",minLength:1},value:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},equals:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},tolerance:{
anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},at_least:{anyOf:[{type:"number"},{$ref:"#/$defs/expressio\
n"}]},at_most:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},source:{type:"string"},when:{anyOf:[{type:"boolean"},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1}},compare:{type:"array",items:{type:"object",required:["title","r\
ows"],properties:{title:{type:"string",minLength:1},rows:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",required:[
"label","value"],properties:{label:{type:"string"},value:{}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},note:{type:"string"}},additionalProperties:!1}},profiles:{type:"object",propertyNames:{pattern:"^\
[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/profile"}}},patternProperties:{"^x-":!0},required:["versi\
on","name","stages"],additionalProperties:!1,$defs:{expression:{type:"string",pattern:"\\$\\{"},param:{anyOf:[{type:["nu\
ll","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","num\
ber","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"strin\
g"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/\
expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"\
#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"i\
nteger",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},
unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:[
"type"]},{required:["default"]},{required:["enum"]}]}]},profile:{type:"object",properties:{description:{type:"string"},executor:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},
gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$defs/expression"}]},defaults:{
anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"\
object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["\
string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","n\
ull"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\\
d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{
anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","\
signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|sig\
nal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-o\
om","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{
anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(m\
s|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expressi\
on"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?\
:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{
metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"in\
teger",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[{anyOf:[{type:"str\
ing",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"obje\
ct",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$\
defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$\
defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"\
#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{
type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1},stage:{type:"object",properties:{
kind:{enum:["fetch","import-weights","dataset","teacher-features","vqkd","codebook-usage","mim","classify","evaluate","l\
inear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#\
/$defs/kind-fetch"}},{if:{properties:{kind:{const:"import-weights"}},required:["kind"]},then:{$ref:"#/$defs/kind-import-\
weights"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{
kind:{const:"teacher-features"}},required:["kind"]},then:{$ref:"#/$defs/kind-teacher-features"}},{if:{properties:{kind:{
const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{$ref:"#/$defs/kind-classify"}},{if:{
properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{properties:{kind:{const:"\
linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{properties:{kind:{const:"attention-map"}},
required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{kind:{const:"command"}},required:["kind"]},
then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{required:["extends"]}},
then:{required:["sources"]}},{if:{properties:{kind:{const:"import-weights"}},required:["kind"],not:{required:["extends"]}},
then:{required:["file"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","weights","input_size"]}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"],not:{
required:["extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{kind:{const:"codebook-usag\
e"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{properties:{kind:{const:"m\
im"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model","epochs"]}},{if:{properties:{
kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels","model","epochs"]}},
{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data",
"labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{required:["kind"]}}]},dataset:{
type:"object",properties:{kind:{enum:["fetch","import-weights","dataset","teacher-features","vqkd","codebook-usage","mim",
"classify","evaluate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"import-weights"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-import-weights"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-data\
set"}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"]},then:{$ref:"#/$defs/kind-teacher-features"}},
{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"\
codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{$ref:"#/$def\
s/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{
properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{properties:{kind:{
const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{kind:{const:"comma\
nd"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{
required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"import-weights"}},required:["kind"],not:{
required:["extends"]}},then:{required:["file"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"teacher-features"}},
required:["kind"],not:{required:["extends"]}},then:{required:["data","weights","input_size"]}},{if:{properties:{kind:{const:"\
vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{
properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model",
"epochs"]}},{if:{properties:{kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["dat\
a","labels","model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},
then:{required:["weights","data","labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"\
#/$defs/kind-dataset",required:["source","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},
"stage-matrix":{type:"object",properties:{include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},
exclude:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"\
array"},{$ref:"#/$defs/expression"}]}},"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{
anyOf:[{anyOf:[{type:"string"},{type:"array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stag\
e-extends":{type:"string"},"stage-resources":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"\
object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[
{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["st\
ring","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
"stage-retry":{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[
{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(e\
xit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","sign\
al","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:\
SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/exp\
ression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"\
#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},"stage-stop_if":{anyOf:[{anyOf:[{type:"string",pattern:"^me\
trics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["me\
tric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},
above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[
{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},
{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},
{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},
{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},"kind-fetch":{type:"object",properties:{sources:{anyOf:[{
type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\\
s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"string",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"\
#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{
type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,
items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expressio\
n"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{
type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expr\
ession"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{
type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},
{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"\
string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},content:{anyOf:[{type:["string","null"],pattern:"\
^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"integer",minimum:1,maximum:20},{$ref:"#/$defs\
/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},
"kind-import-weights":{type:"object",properties:{file:{type:"string"},path:{type:["string","null"],minLength:1},sha256:{
anyOf:[{type:["string","null"],pattern:"^[0-9a-f]{8,64}$"},{$ref:"#/$defs/expression"}]},key:{type:["string","null"]},prefix:{
type:"string"},naming:{anyOf:[{type:"string",enum:["auto","beit2","beit","timm","transformers","clip","dino","mmseg"]},{
$ref:"#/$defs/expression"}]},model:{anyOf:[{anyOf:[{type:"string",enum:["auto","beit_base_patch16_224","beit_base_patch1\
6_256","beit_base_patch16_384","beit_24x544_patch16_224","beit_large_patch16_224","beit_large_patch16_384","beit_large_p\
atch16_512","beit_huge_patch14_224","beit_giant_patch14_224","beit_base_patch16_192_8k_vocab","beit_base_patch16_224_8k_\
vocab","beit_base_patch16_256_8k_vocab","beit_24x544_patch16_224_8k_vocab","beit_large_patch16_224_8k_vocab","beit_huge_\
patch14_224_8k_vocab","beit_base_patch16_224_8k_vocab_cls_pt","beit_24x544_patch16_224_8k_vocab_cls_pt","beit_large_patc\
h16_224_8k_vocab_cls_pt","vqkd_encoder_base_decoder_1x768x12_clip","vqkd_encoder_base_decoder_3x768x12_clip","vqkd_encod\
er_base_decoder_1x768x12_dino","upernet_base","upernet_large"]},{type:"object",required:["architecture"],properties:{architecture:{
anyOf:[{type:"string",enum:["vision-transformer","masked-image-model","vqkd","upernet"]},{$ref:"#/$defs/expression"}]},settings:{
anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/\
expression"}]},classes:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},head_rows:{anyOf:[{type:[
"array","null"],minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expres\
sion"}]},allow_missing:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},seed:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/\
$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-ex\
tends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-ret\
ry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"import-weights"}},additionalProperties:!1},"kind-dataset":{type:"\
object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expression"}]},layout:{
anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[{type:"integ\
er",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","pad"]},{$ref:"\
#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs/expression"}]},
background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},{$ref:"#/$de\
fs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"objec\
t",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},count:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integ\
er",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,items:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},
drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{anyOf:[
{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1},"kind-teacher-featu\
res":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{
anyOf:[{type:"string",enum:["efficientnet_lite0","mobilenet_v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expressio\
n"}]},input_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-d\
escription"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1},"\
kind-vqkd":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{
anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$d\
efs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integ\
er",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/express\
ion"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{anyOf:[{type:"i\
nteger",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"#/$defs/express\
ion"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#\
/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1},"kind-codebook-usage":{type:"object",properties:{tokenizer:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1},"kind-mim":{
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{
type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/\
expression"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},
shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]},mask:{anyOf:[{type:"object",properties:{patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/\
$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/e\
xpression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expressi\
on"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#\
/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/s\
tage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-\
stop_if"},kind:{const:"mim"}},additionalProperties:!1},"kind-classify":{type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/express\
ion"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},layer_decay:{
anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[
{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},
flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#\
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1},
"kind-evaluate":{type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},
labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noi\
se","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-de\
scription"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"evaluate"}},additionalProperties:!1},"kind-lin\
ear-probe":{type:"object",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expressi\
on"}]},weights:{type:["string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",
minLength:1},test_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{
count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$de\
fs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage\
-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop\
_if"},kind:{const:"linear-probe"}},additionalProperties:!1},"kind-attention-map":{type:"object",properties:{weights:{type:"\
string"},data:{type:"string"},split:{type:"string",minLength:1},items:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},query:{anyOf:[{type:["array","null"],minItems:2,
maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{
anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"attention-map"}},additionalProperties:!1},"kind\
-command":{type:"object",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{
$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/express\
ion"}]},inputs:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{
type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},local_env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["gl\
ob"],properties:{glob:{type:"string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/\
$defs/expression"}]},validate:{anyOf:[{anyOf:[{type:"string",enum:["auto","none","zip","safetensors","json"]},{type:"obj\
ect",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{last:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{
args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},only_if_same:{
anyOf:[{type:"object",additionalProperties:{anyOf:[{anyOf:[{type:["string","number","boolean"]},{type:"object",required:[
"resource"],properties:{resource:{anyOf:[{type:"string",enum:["cpus","gpus"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boole\
an"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$d\
efs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[
{type:"string",enum:["refuse","start-anew"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expr\
ession"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[
{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},progress:{anyOf:[{type:"object",required:["total"],properties:{total:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},step:{type:["string","null"]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1}}},
ts=Object.prototype.hasOwnProperty,$n=On().default,gr=Nn().default,Fn=new RegExp("^x-","u"),Hn=new RegExp("^[A-Za-z0-9][\
\\w.-]{0,99}$","u"),Jn=new RegExp("^[A-Za-z_]\\w*$","u"),kn=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),mn=new RegExp("^\
\\d+(\\.\\d+)?[KMGT]?(i?B)?$","u"),us=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),Ws=new RegExp("^(exit:\\d{1,3}|si\
gnal:SIG[A-Z0-9]+)$","u"),Xs=new RegExp("^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\\
d+)?))$","u"),Qn={anyOf:[{type:["null","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:[
"null","boolean","integer","number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"st\
ring"},description:{type:"string"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
minLength:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"\
object",additionalProperties:!0},{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$def\
s/expression"}]},maxItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1,anyOf:[{required:["type"]},{required:["default"]},{required:["enum"]}]}]};var Un=new RegExp("\\$\\{","u");function t(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){
let e=null,r=0,ge=t.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(typeof n==
"string"){if(!Un.test(n))return t.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return t.
errors=[{instancePath:s,keyword:"type"}],!1;return t.errors=e,r===0}t.evaluated={dynamicProps:!1,dynamicItems:!1};function Rs(n,{
instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=Rs.evaluated;
ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=!1,_=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let $e={instancePath:s,keyword:"type"};e===null?e=[$e]:e.push(
$e),r++}var le=_===r;ue=ue||le;let Be=r,ze=r,g=!1,L=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.type===void 0&&
($e="type")){let B={instancePath:s,keyword:"required"};e===null?e=[B]:e.push(B),r++}}var E=L===r;g=g||E;let Ge=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let $e;if(n.default===void 0&&($e="default")){let B={instancePath:s,keyword:"required"};e===
null?e=[B]:e.push(B),r++}}var E=Ge===r;g=g||E;let Re=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.enum===void 0&&
($e="enum")){let B={instancePath:s,keyword:"required"};e===null?e=[B]:e.push(B),r++}}var E=Re===r;if(g=g||E,g)r=ze,e!==null&&
(ze?e.length=ze:e=null);else{let $e={instancePath:s,keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}if(r===Be)if(n&&typeof n==
"object"&&!Array.isArray(n)){let $e=r;for(let B in n)if(!ts.call(Qn.anyOf[1].properties,B)){let I={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[I]:e.push(I),r++;break}if($e===r){if(n.type!==void 0){let B=n.type,I=r,S=r,oe=!1,ve=r;
if(!(B==="null"||B==="boolean"||B==="integer"||B==="number"||B==="string"||B==="array"||B==="object")){let X={instancePath:s+
"/type",keyword:"enum"};e===null?e=[X]:e.push(X),r++}var C=ve===r;oe=oe||C;let N=r;t(B,{instancePath:s+"/type",parentData:n,
parentDataProperty:"type",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var C=N===r;
if(oe=oe||C,oe)r=S,e!==null&&(S?e.length=S:e=null);else{let X={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[X]:e.
push(X),r++}var T=I===r}else var T=!0;if(T){if(n.title!==void 0){let B=r;if(typeof n.title!="string"){let S={instancePath:s+
"/title",keyword:"type"};e===null?e=[S]:e.push(S),r++}var T=B===r}else var T=!0;if(T){if(n.description!==void 0){let B=r;
if(typeof n.description!="string"){let S={instancePath:s+"/description",keyword:"type"};e===null?e=[S]:e.push(S),r++}var T=B===
r}else var T=!0;if(T){if(n.enum!==void 0){let B=n.enum,I=r,S=r,oe=!1,ve=r;if(r===ve)if(Array.isArray(B)){if(B.length<1){
let M={instancePath:s+"/enum",keyword:"minItems"};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/enum",keyword:"\
type"};e===null?e=[M]:e.push(M),r++}var O=ve===r;oe=oe||O;let N=r;t(B,{instancePath:s+"/enum",parentData:n,parentDataProperty:"\
enum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=N===r;if(oe=oe||O,oe)r=S,
e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===
r}else var T=!0;if(T){if(n.minimum!==void 0){let B=n.minimum,I=r,S=r,oe=!1,ve=r;if(typeof B!="number"){let M={instancePath:s+
"/minimum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var ce=ve===r;oe=oe||ce;let N=r;t(B,{instancePath:s+"/minimum",parentData:n,
parentDataProperty:"minimum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=N===
r;if(oe=oe||ce,oe)r=S,e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=
[M]:e.push(M),r++}var T=I===r}else var T=!0;if(T){if(n.maximum!==void 0){let B=n.maximum,I=r,S=r,oe=!1,ve=r;if(typeof B!=
"number"){let M={instancePath:s+"/maximum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var F=ve===r;oe=oe||F;let N=r;t(
B,{instancePath:s+"/maximum",parentData:n,parentDataProperty:"maximum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var F=N===r;if(oe=oe||F,oe)r=S,e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+
"/maximum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===r}else var T=!0;if(T){if(n.exclusiveMinimum!==void 0){
let B=n.exclusiveMinimum,I=r,S=r,oe=!1,ve=r;if(typeof B!="number"){let M={instancePath:s+"/exclusiveMinimum",keyword:"ty\
pe"};e===null?e=[M]:e.push(M),r++}var _e=ve===r;oe=oe||_e;let N=r;t(B,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"\
exclusiveMinimum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=N===r;if(oe=
oe||_e,oe)r=S,e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=
[M]:e.push(M),r++}var T=I===r}else var T=!0;if(T){if(n.exclusiveMaximum!==void 0){let B=n.exclusiveMaximum,I=r,S=r,oe=!1,
ve=r;if(typeof B!="number"){let M={instancePath:s+"/exclusiveMaximum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var c=ve===
r;oe=oe||c;let N=r;t(B,{instancePath:s+"/exclusiveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=N===r;if(oe=oe||c,oe)r=S,e!==null&&(S?e.length=
S:e=null);else{let M={instancePath:s+"/exclusiveMaximum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===r}else var T=!0;
if(T){if(n.minLength!==void 0){let B=n.minLength,I=r,S=r,oe=!1,ve=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){let M={
instancePath:s+"/minLength",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===ve&&typeof B=="number"&&(B<0||isNaN(B))){
let M={instancePath:s+"/minLength",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var ie=ve===r;oe=oe||ie;let N=r;t(B,{
instancePath:s+"/minLength",parentData:n,parentDataProperty:"minLength",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ie=N===r;if(oe=oe||ie,oe)r=S,e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+
"/minLength",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===r}else var T=!0;if(T){if(n.pattern!==void 0){let B=r;
if(typeof n.pattern!="string"){let S={instancePath:s+"/pattern",keyword:"type"};e===null?e=[S]:e.push(S),r++}var T=B===r}else
var T=!0;if(T){if(n.items!==void 0){let B=n.items,I=r,S=r,oe=!1,ve=r;if(r===ve&&!(B&&typeof B=="object"&&!Array.isArray(
B))){let M={instancePath:s+"/items",keyword:"type"};e===null?e=[M]:e.push(M),r++}var V=ve===r;oe=oe||V;let N=r;t(B,{instancePath:s+
"/items",parentData:n,parentDataProperty:"items",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var V=N===r;if(oe=oe||V,oe)r=S,e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+"/items",keyword:"\
anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===r}else var T=!0;if(T){if(n.minItems!==void 0){let B=n.minItems,I=r,S=r,oe=!1,
ve=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){let M={instancePath:s+"/minItems",keyword:"type"};e===null?e=[M]:e.push(
M),r++}if(r===ve&&typeof B=="number"&&(B<0||isNaN(B))){let M={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[
M]:e.push(M),r++}var Y=ve===r;oe=oe||Y;let N=r;t(B,{instancePath:s+"/minItems",parentData:n,parentDataProperty:"minItems",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=N===r;if(oe=oe||Y,oe)r=S,e!==null&&
(S?e.length=S:e=null);else{let M={instancePath:s+"/minItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===r}else
var T=!0;if(T){if(n.maxItems!==void 0){let B=n.maxItems,I=r,S=r,oe=!1,ve=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){
let M={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===ve&&typeof B=="number"&&(B<0||isNaN(
B))){let M={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var ye=ve===r;oe=oe||ye;let N=r;t(
B,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ye=N===r;if(oe=oe||ye,oe)r=S,e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+
"/maxItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===r}else var T=!0;if(T){if(n.uniqueItems!==void 0){let B=n.
uniqueItems,I=r,S=r,oe=!1,ve=r;if(typeof B!="boolean"){let M={instancePath:s+"/uniqueItems",keyword:"type"};e===null?e=[
M]:e.push(M),r++}var te=ve===r;oe=oe||te;let N=r;t(B,{instancePath:s+"/uniqueItems",parentData:n,parentDataProperty:"uni\
queItems",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=N===r;if(oe=oe||te,oe)
r=S,e!==null&&(S?e.length=S:e=null);else{let M={instancePath:s+"/uniqueItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),
r++}var T=I===r}else var T=!0;if(T){if(n.unit!==void 0){let B=r;if(typeof n.unit!="string"){let S={instancePath:s+"/unit",
keyword:"type"};e===null?e=[S]:e.push(S),r++}var T=B===r}else var T=!0;if(T)if(n.examples!==void 0){let B=n.examples,I=r,
S=r,oe=!1,ve=r;if(!Array.isArray(B)){let M={instancePath:s+"/examples",keyword:"type"};e===null?e=[M]:e.push(M),r++}var me=ve===
r;oe=oe||me;let N=r;t(B,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examples",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=N===r;if(oe=oe||me,oe)r=S,e!==null&&(S?e.length=S:e=null);else{
let M={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var T=I===r}else var T=!0}}}}}}}}}}}}}}}}else{
let $e={instancePath:s,keyword:"type"};e===null?e=[$e]:e.push($e),r++}var le=Be===r;if(ue=ue||le,le)var Ae=!0;if(ue)r=i,
e!==null&&(i?e.length=i:e=null);else{let $e={instancePath:s,keyword:"anyOf"};return e===null?e=[$e]:e.push($e),r++,Rs.errors=
e,!1}return Rs.errors=e,ge.props=Ae,r===0}Rs.evaluated={dynamicProps:!0,dynamicItems:!1};var Vn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"st\
ring",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0\
-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",
pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"\
string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"ob\
ject",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},
content:{anyOf:[{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"\
integer",minimum:1,maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{
$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"\
#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/\
stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage\
-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},Wn=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),Xn=new RegExp(
"^[A-Za-z0-9._-]+==[^=\\s]+$","u"),Yn=new RegExp("^[a-z0-9][a-z0-9.+-]+$","u"),jn=new RegExp("^(https?|file)://\\S+$","u"),
et=new RegExp("^sha256:[0-9a-f]{64}$","u");function ur(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=ur.evaluated;return ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),typeof n!="string"&&n!==null?
(ur.errors=[{instancePath:s,keyword:"type"}],!1):(ur.errors=e,r===0)}ur.evaluated={dynamicProps:!1,dynamicItems:!1};function or(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=or.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Ge=r;for(let Re in n)if(!(Re==="include"||Re==="exclude")){let E=n[Re],C=r,T=r,O=!1,ce=r;if(!Array.
isArray(E)){let _e={instancePath:s+"/"+Re.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[_e]:e.push(
_e),r++}var i=ce===r;O=O||i;let F=r;t(E,{instancePath:s+"/"+Re.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:Re,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var i=F===r;if(O=O||i,O)r=T,e!==null&&
(T?e.length=T:e=null);else{let _e={instancePath:s+"/"+Re.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[_e]:e.push(_e),r++,or.errors=e,!1}var ue=C===r;if(!ue)break}if(Ge===r){if(n.include!==void 0){let Re=n.include,E=r,
C=r,T=!1,O=r;if(r===O)if(Array.isArray(Re)){var _=!0;let F=Re.length;for(let _e=0;_e<F;_e++){let c=Re[_e],ie=r;if(!(c&&typeof c==
"object"&&!Array.isArray(c))){let Y={instancePath:s+"/include/"+_e,keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var _=ie===
r;if(!_)break}}else{let F={instancePath:s+"/include",keyword:"type"};e===null?e=[F]:e.push(F),r++}var Be=O===r;T=T||Be;let ce=r;
t(Re,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Be=ce===r;if(T=T||Be,T)r=C,e!==null&&(C?e.length=C:e=null);else{let F={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[F]:e.push(F),r++,or.errors=e,!1}var ze=E===r}else var ze=!0;if(ze)if(n.exclude!==
void 0){let Re=n.exclude,E=r,C=r,T=!1,O=r;if(r===O)if(Array.isArray(Re)){var g=!0;let _e=Re.length;for(let c=0;c<_e;c++){
let ie=Re[c],V=r;if(!(ie&&typeof ie=="object"&&!Array.isArray(ie))){let ye={instancePath:s+"/exclude/"+c,keyword:"type"};
e===null?e=[ye]:e.push(ye),r++}var g=V===r;if(!g)break}}else{let _e={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[_e]:e.push(_e),r++}var L=O===r;T=T||L;let ce=r;t(Re,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclu\
de",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=ce===r;if(T=T||L,T)r=C,e!==
null&&(C?e.length=C:e=null);else{let _e={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[_e]:e.push(_e),r++,
or.errors=e,!1}var ze=E===r}else var ze=!0}}else return or.errors=[{instancePath:s,keyword:"type"}],!1;return or.errors=
e,r===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=pr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=!1,_=r;if(typeof n!="bo\
olean"){let g={instancePath:s,keyword:"type"};e===null?e=[g]:e.push(g),r++}var ze=_===r;ue=ue||ze;let Be=r;t(n,{instancePath:s,
parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Be===
r;if(ue=ue||ze,ue)r=i,e!==null&&(i?e.length=i:e=null);else{let g={instancePath:s,keyword:"anyOf"};return e===null?e=[g]:
e.push(g),r++,pr.errors=e,!1}return pr.errors=e,r===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=dr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=!1,_=r,Be=r,ze=!1,g=r;if(typeof n!=
"string"){let O={instancePath:s,keyword:"type"};e===null?e=[O]:e.push(O),r++}var Re=g===r;ze=ze||Re;let L=r;if(r===L)if(Array.
isArray(n)){var Ge=!0;let O=n.length;for(let ce=0;ce<O;ce++){let F=r;if(typeof n[ce]!="string"){let c={instancePath:s+"/"+
ce,keyword:"type"};e===null?e=[c]:e.push(c),r++}var Ge=F===r;if(!Ge)break}if(Ge){let ce=n.length,F;if(ce>1){let _e={};for(;ce--;){
let c=n[ce];if(typeof c=="string"){if(typeof _e[c]=="number"){F=_e[c];let ie={instancePath:s,keyword:"uniqueItems"};e===
null?e=[ie]:e.push(ie),r++;break}_e[c]=ce}}}}}else{let O={instancePath:s,keyword:"type"};e===null?e=[O]:e.push(O),r++}var Re=L===
r;if(ze=ze||Re,Re)var E=!0;if(ze)r=Be,e!==null&&(Be?e.length=Be:e=null);else{let O={instancePath:s,keyword:"anyOf"};e===
null?e=[O]:e.push(O),r++}var T=_===r;ue=ue||T;let C=r;t(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=C===r;if(ue=ue||T,ue)r=i,e!==null&&(i?e.length=
i:e=null);else{let O={instancePath:s,keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,dr.errors=e,!1}return dr.errors=
e,ge.items=E,r===0}dr.evaluated={dynamicProps:!1,dynamicItems:!0};function cr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=cr.evaluated;return ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),typeof n!="string"?(cr.errors=
[{instancePath:s,keyword:"type"}],!1):(cr.errors=e,r===0)}cr.evaluated={dynamicProps:!1,dynamicItems:!1};function yr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=yr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=!1,_=r;if(r===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let ce=r;for(let F in n)if(!(F==="cpus"||F==="memory"||F==="gpus"||F==="tokens")){let _e={instancePath:s,
keyword:"additionalProperties"};e===null?e=[_e]:e.push(_e),r++;break}if(ce===r){if(n.cpus!==void 0){let F=n.cpus,_e=r,c=r,
ie=!1,V=r;if(r===V)if(typeof F=="number"){if(F<=0||isNaN(F)){let ye={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};
e===null?e=[ye]:e.push(ye),r++}}else{let ye={instancePath:s+"/cpus",keyword:"type"};e===null?e=[ye]:e.push(ye),r++}var Be=V===
r;ie=ie||Be;let Y=r;t(F,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Be=Y===r;if(ie=ie||Be,ie)r=c,e!==null&&(c?e.length=c:e=null);else{let ye={
instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[ye]:e.push(ye),r++}var ze=_e===r}else var ze=!0;if(ze){if(n.memory!==
void 0){let F=n.memory,_e=r,c=r,ie=!1,V=r;if(typeof F!="string"&&!(typeof F=="number"&&!(F%1)&&!isNaN(F))){let te={instancePath:s+
"/memory",keyword:"type"};e===null?e=[te]:e.push(te),r++}if(r===V){if(typeof F=="number"&&(F<1||isNaN(F))){let te={instancePath:s+
"/memory",keyword:"minimum"};e===null?e=[te]:e.push(te),r++}if(r===V&&typeof F=="string"&&!mn.test(F)){let te={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[te]:e.push(te),r++}}var g=V===r;ie=ie||g;let Y=r;t(F,{instancePath:s+"/memory",
parentData:n,parentDataProperty:"memory",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var g=Y===r;if(ie=ie||g,ie)r=c,e!==null&&(c?e.length=c:e=null);else{let te={instancePath:s+"/memory",keyword:"anyOf"};e===
null?e=[te]:e.push(te),r++}var ze=_e===r}else var ze=!0;if(ze){if(n.gpus!==void 0){let F=n.gpus,_e=r,c=r,ie=!1,V=r;if(!(typeof F==
"number"&&!(F%1)&&!isNaN(F))){let te={instancePath:s+"/gpus",keyword:"type"};e===null?e=[te]:e.push(te),r++}if(r===V&&typeof F==
"number"&&(F<0||isNaN(F))){let te={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[te]:e.push(te),r++}var L=V===r;
ie=ie||L;let Y=r;t(F,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var L=Y===r;if(ie=ie||L,ie)r=c,e!==null&&(c?e.length=c:e=null);else{let te={
instancePath:s+"/gpus",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var ze=_e===r}else var ze=!0;if(ze)if(n.tokens!==
void 0){let F=n.tokens,_e=r,c=r,ie=!1,V=r;if(r===V)if(F&&typeof F=="object"&&!Array.isArray(F))for(let te in F){let me=F[te],
le=r,Ae=r,$e=!1,B=r;if(!(typeof me=="number"&&!(me%1)&&!isNaN(me))){let S={instancePath:s+"/tokens/"+te.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type"};e===null?e=[S]:e.push(S),r++}if(r===B&&typeof me=="number"&&(me<1||isNaN(me))){let S={
instancePath:s+"/tokens/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[S]:e.push(S),r++}var Ge=B===
r;$e=$e||Ge;let I=r;t(me,{instancePath:s+"/tokens/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:F,parentDataProperty:te,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=I===r;if($e=$e||Ge,$e)r=Ae,e!==
null&&(Ae?e.length=Ae:e=null);else{let S={instancePath:s+"/tokens/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"a\
nyOf"};e===null?e=[S]:e.push(S),r++}var Re=le===r;if(!Re)break}else{let te={instancePath:s+"/tokens",keyword:"type"};e===
null?e=[te]:e.push(te),r++}var E=V===r;ie=ie||E;let Y=r;t(F,{instancePath:s+"/tokens",parentData:n,parentDataProperty:"t\
okens",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=Y===r;if(ie=ie||E,ie)r=c,
e!==null&&(c?e.length=c:e=null);else{let te={instancePath:s+"/tokens",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var ze=_e===
r}else var ze=!0}}}}else{let ce={instancePath:s,keyword:"type"};e===null?e=[ce]:e.push(ce),r++}var O=_===r;if(ue=ue||O,O)
var C=!0;let T=r;t(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var O=T===r;if(ue=ue||O,ue)r=i,e!==null&&(i?e.length=i:e=null);else{let ce={instancePath:s,
keyword:"anyOf"};return e===null?e=[ce]:e.push(ce),r++,yr.errors=e,!1}return yr.errors=e,ge.props=C,r===0}yr.evaluated={
dynamicProps:!0,dynamicItems:!1};function mr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=mr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=!1,_=r;if(r===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let C=r;for(let T in n)if(!(T==="total"||T==="idle"||T==="grace")){let O={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(C===r){if(n.total!==void 0){let T=n.total,O=r,ce=r,F=!1,_e=r;
if(typeof T!="string"&&T!==null){let ie={instancePath:s+"/total",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}if(r===_e&&
typeof T=="string"&&!us.test(T)){let ie={instancePath:s+"/total",keyword:"pattern"};e===null?e=[ie]:e.push(ie),r++}var Be=_e===
r;F=F||Be;let c=r;t(T,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Be=c===r;if(F=F||Be,F)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let ie={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[ie]:e.push(ie),r++}var ze=O===r}else var ze=!0;if(ze){if(n.idle!==void 0){
let T=n.idle,O=r,ce=r,F=!1,_e=r;if(typeof T!="string"&&T!==null){let V={instancePath:s+"/idle",keyword:"type"};e===null?
e=[V]:e.push(V),r++}if(r===_e&&typeof T=="string"&&!us.test(T)){let V={instancePath:s+"/idle",keyword:"pattern"};e===null?
e=[V]:e.push(V),r++}var g=_e===r;F=F||g;let c=r;t(T,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=c===r;if(F=F||g,F)r=ce,e!==null&&(ce?e.length=
ce:e=null);else{let V={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var ze=O===r}else var ze=!0;
if(ze)if(n.grace!==void 0){let T=n.grace,O=r,ce=r,F=!1,_e=r;if(r===_e)if(typeof T=="string"){if(!us.test(T)){let V={instancePath:s+
"/grace",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}}else{let V={instancePath:s+"/grace",keyword:"type"};e===null?e=
[V]:e.push(V),r++}var L=_e===r;F=F||L;let c=r;t(T,{instancePath:s+"/grace",parentData:n,parentDataProperty:"grace",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=c===r;if(F=F||L,F)r=ce,e!==null&&(ce?e.length=
ce:e=null);else{let V={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var ze=O===r}else var ze=!0}}}else{
let C={instancePath:s,keyword:"type"};e===null?e=[C]:e.push(C),r++}var E=_===r;if(ue=ue||E,E)var Ge=!0;let Re=r;t(n,{instancePath:s,
parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=Re===
r;if(ue=ue||E,ue)r=i,e!==null&&(i?e.length=i:e=null);else{let C={instancePath:s,keyword:"anyOf"};return e===null?e=[C]:e.
push(C),r++,mr.errors=e,!1}return mr.errors=e,ge.props=Ge,r===0}mr.evaluated={dynamicProps:!0,dynamicItems:!1};function vr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=vr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=!1,_=r;if(r===_)if(Array.
isArray(n)){var Be=!0;let te=n.length;for(let me=0;me<te;me++){let le=n[me],Ae=r,$e=r,B=!1,I=r;if(r===I)if(le&&typeof le==
"object"&&!Array.isArray(le)){let ve;if(le.on===void 0&&(ve="on")){let N={instancePath:s+"/"+me,keyword:"required"};e===
null?e=[N]:e.push(N),r++}else{let N=r;for(let X in le)if(!(X==="on"||X==="max"||X==="delay"||X==="factor"||X==="max_dela\
y"||X==="jitter"||X==="set")){let M={instancePath:s+"/"+me,keyword:"additionalProperties"};e===null?e=[M]:e.push(M),r++;
break}if(N===r){if(le.on!==void 0){let X=le.on,M=r,w=r,Q=!1,Se=r,Ye=r,j=!1,pe=r,We=r,Ee=!1,Xe=r;if(!(X==="exit"||X==="si\
gnal"||X==="oom"||X==="gpu-oom"||X==="timeout"||X==="idle"||X==="preempted"||X==="node-lost"||X==="diverged")){let ee={instancePath:s+
"/"+me+"/on",keyword:"enum"};e===null?e=[ee]:e.push(ee),r++}var ze=Xe===r;Ee=Ee||ze;let ke=r;if(r===ke)if(typeof X=="str\
ing"){if(!Ws.test(X)){let ee={instancePath:s+"/"+me+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A\
-Z0-9]+)$"}};e===null?e=[ee]:e.push(ee),r++}}else{let ee={instancePath:s+"/"+me+"/on",keyword:"type"};e===null?e=[ee]:e.
push(ee),r++}var ze=ke===r;if(Ee=Ee||ze,Ee)r=We,e!==null&&(We?e.length=We:e=null);else{let ee={instancePath:s+"/"+me+"/o\
n",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var Re=pe===r;j=j||Re;let Fe=r;if(r===Fe)if(Array.isArray(X))if(X.length<
1){let ee={instancePath:s+"/"+me+"/on",keyword:"minItems"};e===null?e=[ee]:e.push(ee),r++}else{var g=!0;let ee=X.length;
for(let b=0;b<ee;b++){let K=X[b],re=r,de=r,Ue=!1,v=r,m=r,h=!1,k=r;if(!(K==="exit"||K==="signal"||K==="oom"||K==="gpu-oom"||
K==="timeout"||K==="idle"||K==="preempted"||K==="node-lost"||K==="diverged")){let y={instancePath:s+"/"+me+"/on/"+b,keyword:"\
enum"};e===null?e=[y]:e.push(y),r++}var L=k===r;h=h||L;let l=r;if(r===l)if(typeof K=="string"){if(!Ws.test(K)){let y={instancePath:s+
"/"+me+"/on/"+b,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[y]:e.push(y),r++}}else{
let y={instancePath:s+"/"+me+"/on/"+b,keyword:"type"};e===null?e=[y]:e.push(y),r++}var L=l===r;if(h=h||L,h)r=m,e!==null&&
(m?e.length=m:e=null);else{let y={instancePath:s+"/"+me+"/on/"+b,keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var Ge=v===
r;Ue=Ue||Ge;let P=r;t(K,{instancePath:s+"/"+me+"/on/"+b,parentData:X,parentDataProperty:b,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=P===r;if(Ue=Ue||Ge,Ue)r=de,e!==null&&(de?e.length=de:e=null);else{
let y={instancePath:s+"/"+me+"/on/"+b,keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var g=re===r;if(!g)break}if(g){let b=X.
length,K;if(b>1){e:for(;b--;)for(K=b;K--;)if($n(X[b],X[K])){let re={instancePath:s+"/"+me+"/on",keyword:"uniqueItems"};e===
null?e=[re]:e.push(re),r++;break e}}}}else{let ee={instancePath:s+"/"+me+"/on",keyword:"type"};e===null?e=[ee]:e.push(ee),
r++}var Re=Fe===r;if(j=j||Re,j)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let ee={instancePath:s+"/"+me+"/on",keyword:"\
anyOf"};e===null?e=[ee]:e.push(ee),r++}var E=Se===r;Q=Q||E;let x=r;t(X,{instancePath:s+"/"+me+"/on",parentData:le,parentDataProperty:"\
on",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=x===r;if(Q=Q||E,Q)r=w,e!==null&&
(w?e.length=w:e=null);else{let ee={instancePath:s+"/"+me+"/on",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var C=M===
r}else var C=!0;if(C){if(le.max!==void 0){let X=le.max,M=r,w=r,Q=!1,Se=r;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X))){let pe={
instancePath:s+"/"+me+"/max",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(r===Se&&typeof X=="number"&&(X<1||isNaN(X))){
let pe={instancePath:s+"/"+me+"/max",keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}var T=Se===r;Q=Q||T;let Ye=r;t(X,
{instancePath:s+"/"+me+"/max",parentData:le,parentDataProperty:"max",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var T=Ye===r;if(Q=Q||T,Q)r=w,e!==null&&(w?e.length=w:e=null);else{let pe={instancePath:s+
"/"+me+"/max",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var C=M===r}else var C=!0;if(C){if(le.delay!==void 0){let X=le.
delay,M=r,w=r,Q=!1,Se=r;if(r===Se)if(typeof X=="string"){if(!us.test(X)){let pe={instancePath:s+"/"+me+"/delay",keyword:"\
pattern"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/"+me+"/delay",keyword:"type"};e===null?e=[pe]:e.
push(pe),r++}var O=Se===r;Q=Q||O;let Ye=r;t(X,{instancePath:s+"/"+me+"/delay",parentData:le,parentDataProperty:"delay",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=Ye===r;if(Q=Q||O,Q)r=w,e!==null&&(w?e.length=
w:e=null);else{let pe={instancePath:s+"/"+me+"/delay",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var C=M===r}else var C=!0;
if(C){if(le.factor!==void 0){let X=le.factor,M=r,w=r,Q=!1,Se=r;if(r===Se)if(typeof X=="number"){if(X<1||isNaN(X)){let pe={
instancePath:s+"/"+me+"/factor",keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/"+me+"/\
factor",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var ce=Se===r;Q=Q||ce;let Ye=r;t(X,{instancePath:s+"/"+me+"/facto\
r",parentData:le,parentDataProperty:"factor",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var ce=Ye===r;if(Q=Q||ce,Q)r=w,e!==null&&(w?e.length=w:e=null);else{let pe={instancePath:s+"/"+me+"/factor",keyword:"\
anyOf"};e===null?e=[pe]:e.push(pe),r++}var C=M===r}else var C=!0;if(C){if(le.max_delay!==void 0){let X=le.max_delay,M=r,
w=r,Q=!1,Se=r;if(r===Se)if(typeof X=="string"){if(!us.test(X)){let pe={instancePath:s+"/"+me+"/max_delay",keyword:"patte\
rn"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/"+me+"/max_delay",keyword:"type"};e===null?e=[pe]:e.push(
pe),r++}var F=Se===r;Q=Q||F;let Ye=r;t(X,{instancePath:s+"/"+me+"/max_delay",parentData:le,parentDataProperty:"max_delay",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=Ye===r;if(Q=Q||F,Q)r=w,e!==null&&
(w?e.length=w:e=null);else{let pe={instancePath:s+"/"+me+"/max_delay",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var C=M===
r}else var C=!0;if(C){if(le.jitter!==void 0){let X=le.jitter,M=r,w=r,Q=!1,Se=r;if(r===Se)if(typeof X=="number"){if(X>1||
isNaN(X)){let pe={instancePath:s+"/"+me+"/jitter",keyword:"maximum"};e===null?e=[pe]:e.push(pe),r++}else if(X<0||isNaN(X)){
let pe={instancePath:s+"/"+me+"/jitter",keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"\
/"+me+"/jitter",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var _e=Se===r;Q=Q||_e;let Ye=r;t(X,{instancePath:s+"/"+me+
"/jitter",parentData:le,parentDataProperty:"jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var _e=Ye===r;if(Q=Q||_e,Q)r=w,e!==null&&(w?e.length=w:e=null);else{let pe={instancePath:s+"/"+me+"/jitter",
keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var C=M===r}else var C=!0;if(C)if(le.set!==void 0){let X=le.set,M=r,w=r,
Q=!1,Se=r;if(r===Se&&!(X&&typeof X=="object"&&!Array.isArray(X))){let pe={instancePath:s+"/"+me+"/set",keyword:"type"};e===
null?e=[pe]:e.push(pe),r++}var c=Se===r;Q=Q||c;let Ye=r;t(X,{instancePath:s+"/"+me+"/set",parentData:le,parentDataProperty:"\
set",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=Ye===r;if(Q=Q||c,Q)r=w,e!==
null&&(w?e.length=w:e=null);else{let pe={instancePath:s+"/"+me+"/set",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var C=M===
r}else var C=!0}}}}}}}}else{let ve={instancePath:s+"/"+me,keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var ie=I===r;B=
B||ie;let S=r;t(le,{instancePath:s+"/"+me,parentData:n,parentDataProperty:me,rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ie=S===r;if(B=B||ie,B)r=$e,e!==null&&($e?e.length=$e:e=null);else{let ve={instancePath:s+
"/"+me,keyword:"anyOf"};e===null?e=[ve]:e.push(ve),r++}var Be=Ae===r;if(!Be)break}}else{let te={instancePath:s,keyword:"\
type"};e===null?e=[te]:e.push(te),r++}var ye=_===r;if(ue=ue||ye,ye)var V=!0;let Y=r;t(n,{instancePath:s,parentData:He,parentDataProperty:Ve,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=Y===r;if(ue=ue||ye,ue)r=i,e!==
null&&(i?e.length=i:e=null);else{let te={instancePath:s,keyword:"anyOf"};return e===null?e=[te]:e.push(te),r++,vr.errors=
e,!1}return vr.errors=e,ge.items=V,r===0}vr.evaluated={dynamicProps:!1,dynamicItems:!0};function _r(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=_r.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=!1,_=r,Be=r,ze=!1,g=r;if(r===
g)if(typeof n=="string"){if(!Xs.test(n)){let B={instancePath:s,keyword:"pattern"};e===null?e=[B]:e.push(B),r++}}else{let B={
instancePath:s,keyword:"type"};e===null?e=[B]:e.push(B),r++}var me=g===r;ze=ze||me;let L=r;if(r===L)if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let B;if(n.metric===void 0&&(B="metric")){let I={instancePath:s,keyword:"required"};e===null?e=
[I]:e.push(I),r++}else{let I=r;for(let S in n)if(!(S==="metric"||S==="is"||S==="above"||S==="below"||S==="for")){let oe={
instancePath:s,keyword:"additionalProperties"};e===null?e=[oe]:e.push(oe),r++;break}if(I===r){if(n.metric!==void 0){let S=n.
metric,oe=r;if(r===oe)if(typeof S=="string"){if(gr(S)<1){let ve={instancePath:s+"/metric",keyword:"minLength"};e===null?
e=[ve]:e.push(ve),r++}}else{let ve={instancePath:s+"/metric",keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var Ge=oe===
r}else var Ge=!0;if(Ge){if(n.is!==void 0){let S=n.is,oe=r,ve=r,N=!1,X=r;if(!(S==="nan"||S==="not-finite")){let Q={instancePath:s+
"/is",keyword:"enum"};e===null?e=[Q]:e.push(Q),r++}var Re=X===r;N=N||Re;let M=r;t(S,{instancePath:s+"/is",parentData:n,parentDataProperty:"\
is",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=M===r;if(N=N||Re,N)r=ve,e!==
null&&(ve?e.length=ve:e=null);else{let Q={instancePath:s+"/is",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var Ge=oe===
r}else var Ge=!0;if(Ge){if(n.above!==void 0){let S=n.above,oe=r,ve=r,N=!1,X=r;if(typeof S!="number"){let Q={instancePath:s+
"/above",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var E=X===r;N=N||E;let M=r;t(S,{instancePath:s+"/above",parentData:n,
parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=M===
r;if(N=N||E,N)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let Q={instancePath:s+"/above",keyword:"anyOf"};e===null?e=[Q]:
e.push(Q),r++}var Ge=oe===r}else var Ge=!0;if(Ge){if(n.below!==void 0){let S=n.below,oe=r,ve=r,N=!1,X=r;if(typeof S!="nu\
mber"){let Q={instancePath:s+"/below",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var C=X===r;N=N||C;let M=r;t(S,{instancePath:s+
"/below",parentData:n,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var C=M===r;if(N=N||C,N)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let Q={instancePath:s+"/below",keyword:"\
anyOf"};e===null?e=[Q]:e.push(Q),r++}var Ge=oe===r}else var Ge=!0;if(Ge)if(n.for!==void 0){let S=n.for,oe=r,ve=r,N=!1,X=r;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let Q={instancePath:s+"/for",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}if(r===
X&&typeof S=="number"&&(S<1||isNaN(S))){let Q={instancePath:s+"/for",keyword:"minimum"};e===null?e=[Q]:e.push(Q),r++}var T=X===
r;N=N||T;let M=r;t(S,{instancePath:s+"/for",parentData:n,parentDataProperty:"for",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var T=M===r;if(N=N||T,N)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let Q={
instancePath:s+"/for",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var Ge=oe===r}else var Ge=!0}}}}}}else{let B={instancePath:s,
keyword:"type"};e===null?e=[B]:e.push(B),r++}var me=L===r;if(ze=ze||me,me)var O=!0;let ce=r;if(r===ce)if(Array.isArray(n)){
var F=!0;let B=n.length;for(let I=0;I<B;I++){let S=n[I],oe=r,ve=r,N=!1,X=r,M=r,w=!1,Q=r;if(r===Q)if(typeof S=="string"){
if(!Xs.test(S)){let pe={instancePath:s+"/"+I,keyword:"pattern"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+
"/"+I,keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var ye=Q===r;w=w||ye;let Se=r;if(r===Se)if(S&&typeof S=="object"&&!Array.
isArray(S)){let pe;if(S.metric===void 0&&(pe="metric")){let We={instancePath:s+"/"+I,keyword:"required"};e===null?e=[We]:
e.push(We),r++}else{let We=r;for(let Ee in S)if(!(Ee==="metric"||Ee==="is"||Ee==="above"||Ee==="below"||Ee==="for")){let Xe={
instancePath:s+"/"+I,keyword:"additionalProperties"};e===null?e=[Xe]:e.push(Xe),r++;break}if(We===r){if(S.metric!==void 0){
let Ee=S.metric,Xe=r;if(r===Xe)if(typeof Ee=="string"){if(gr(Ee)<1){let ke={instancePath:s+"/"+I+"/metric",keyword:"minL\
ength"};e===null?e=[ke]:e.push(ke),r++}}else{let ke={instancePath:s+"/"+I+"/metric",keyword:"type"};e===null?e=[ke]:e.push(
ke),r++}var _e=Xe===r}else var _e=!0;if(_e){if(S.is!==void 0){let Ee=S.is,Xe=r,ke=r,Fe=!1,x=r;if(!(Ee==="nan"||Ee==="not\
-finite")){let K={instancePath:s+"/"+I+"/is",keyword:"enum"};e===null?e=[K]:e.push(K),r++}var c=x===r;Fe=Fe||c;let ee=r;
t(Ee,{instancePath:s+"/"+I+"/is",parentData:S,parentDataProperty:"is",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var c=ee===r;if(Fe=Fe||c,Fe)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let K={instancePath:s+
"/"+I+"/is",keyword:"anyOf"};e===null?e=[K]:e.push(K),r++}var _e=Xe===r}else var _e=!0;if(_e){if(S.above!==void 0){let Ee=S.
above,Xe=r,ke=r,Fe=!1,x=r;if(typeof Ee!="number"){let K={instancePath:s+"/"+I+"/above",keyword:"type"};e===null?e=[K]:e.
push(K),r++}var ie=x===r;Fe=Fe||ie;let ee=r;t(Ee,{instancePath:s+"/"+I+"/above",parentData:S,parentDataProperty:"above",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=ee===r;if(Fe=Fe||ie,Fe)r=ke,e!==
null&&(ke?e.length=ke:e=null);else{let K={instancePath:s+"/"+I+"/above",keyword:"anyOf"};e===null?e=[K]:e.push(K),r++}var _e=Xe===
r}else var _e=!0;if(_e){if(S.below!==void 0){let Ee=S.below,Xe=r,ke=r,Fe=!1,x=r;if(typeof Ee!="number"){let K={instancePath:s+
"/"+I+"/below",keyword:"type"};e===null?e=[K]:e.push(K),r++}var V=x===r;Fe=Fe||V;let ee=r;t(Ee,{instancePath:s+"/"+I+"/b\
elow",parentData:S,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var V=ee===r;if(Fe=Fe||V,Fe)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let K={instancePath:s+"/"+I+"/below",keyword:"\
anyOf"};e===null?e=[K]:e.push(K),r++}var _e=Xe===r}else var _e=!0;if(_e)if(S.for!==void 0){let Ee=S.for,Xe=r,ke=r,Fe=!1,
x=r;if(!(typeof Ee=="number"&&!(Ee%1)&&!isNaN(Ee))){let K={instancePath:s+"/"+I+"/for",keyword:"type"};e===null?e=[K]:e.
push(K),r++}if(r===x&&typeof Ee=="number"&&(Ee<1||isNaN(Ee))){let K={instancePath:s+"/"+I+"/for",keyword:"minimum"};e===
null?e=[K]:e.push(K),r++}var Y=x===r;Fe=Fe||Y;let ee=r;t(Ee,{instancePath:s+"/"+I+"/for",parentData:S,parentDataProperty:"\
for",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=ee===r;if(Fe=Fe||Y,Fe)r=ke,
e!==null&&(ke?e.length=ke:e=null);else{let K={instancePath:s+"/"+I+"/for",keyword:"anyOf"};e===null?e=[K]:e.push(K),r++}
var _e=Xe===r}else var _e=!0}}}}}}else{let pe={instancePath:s+"/"+I,keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var ye=Se===
r;if(w=w||ye,w)r=M,e!==null&&(M?e.length=M:e=null);else{let pe={instancePath:s+"/"+I,keyword:"anyOf"};e===null?e=[pe]:e.
push(pe),r++}var te=X===r;N=N||te;let Ye=r;t(S,{instancePath:s+"/"+I,parentData:n,parentDataProperty:I,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=Ye===r;if(N=N||te,N)r=ve,e!==null&&(ve?e.length=ve:e=null);else{
let pe={instancePath:s+"/"+I,keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var F=oe===r;if(!F)break}}else{let B={instancePath:s,
keyword:"type"};e===null?e=[B]:e.push(B),r++}var me=ce===r;if(ze=ze||me,me)var le=!0;if(ze)r=Be,e!==null&&(Be?e.length=Be:
e=null);else{let B={instancePath:s,keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var $e=_===r;ue=ue||$e;let Ae=r;t(n,{instancePath:s,
parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=Ae===
r;if(ue=ue||$e,ue)r=i,e!==null&&(i?e.length=i:e=null);else{let B={instancePath:s,keyword:"anyOf"};return e===null?e=[B]:
e.push(B),r++,_r.errors=e,!1}return _r.errors=e,ge.props=O,ge.items=le,r===0}_r.evaluated={dynamicProps:!0,dynamicItems:!0};
function Yr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=Yr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let B=r;for(let I in n)if(!ts.call(Vn.properties,I)){return Yr.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(B===r){if(n.sources!==void 0){let I=n.sources,S=r,oe=r,ve=!1,N=r;if(r===N)if(Array.isArray(
I))if(I.length<1){let M={instancePath:s+"/sources",keyword:"minItems"};e===null?e=[M]:e.push(M),r++}else{var i=!0;let M=I.
length;for(let w=0;w<M;w++){let Q=I[w],Se=r,Ye=r,j=!1,pe=r;if(r===pe)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let Xe=r;
for(let ke in Q)if(!(ke==="npm"||ke==="pypi"||ke==="debian"||ke==="version"||ke==="url"||ke==="keep"||ke==="strip")){let Fe={
instancePath:s+"/sources/"+w,keyword:"additionalProperties"};e===null?e=[Fe]:e.push(Fe),r++;break}if(Xe===r){if(Q.npm!==
void 0){let ke=Q.npm,Fe=r,x=r,ee=!1,b=r;if(r===b)if(typeof ke=="string"){if(!Wn.test(ke)){let re={instancePath:s+"/sourc\
es/"+w+"/npm",keyword:"pattern"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/sources/"+w+"/npm",keyword:"\
type"};e===null?e=[re]:e.push(re),r++}var ue=b===r;ee=ee||ue;let K=r;t(ke,{instancePath:s+"/sources/"+w+"/npm",parentData:Q,
parentDataProperty:"npm",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=K===r;
if(ee=ee||ue,ee)r=x,e!==null&&(x?e.length=x:e=null);else{let re={instancePath:s+"/sources/"+w+"/npm",keyword:"anyOf"};e===
null?e=[re]:e.push(re),r++}var _=Fe===r}else var _=!0;if(_){if(Q.pypi!==void 0){let ke=Q.pypi,Fe=r,x=r,ee=!1,b=r;if(r===
b)if(typeof ke=="string"){if(!Xn.test(ke)){let de={instancePath:s+"/sources/"+w+"/pypi",keyword:"pattern"};e===null?e=[de]:
e.push(de),r++}}else{let de={instancePath:s+"/sources/"+w+"/pypi",keyword:"type"};e===null?e=[de]:e.push(de),r++}var Be=b===
r;ee=ee||Be;let K=r;t(ke,{instancePath:s+"/sources/"+w+"/pypi",parentData:Q,parentDataProperty:"pypi",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=K===r;if(ee=ee||Be,ee)r=x,e!==null&&(x?e.length=x:e=null);else{
let de={instancePath:s+"/sources/"+w+"/pypi",keyword:"anyOf"};e===null?e=[de]:e.push(de),r++}var _=Fe===r}else var _=!0;
if(_){if(Q.debian!==void 0){let ke=Q.debian,Fe=r,x=r,ee=!1,b=r;if(r===b)if(typeof ke=="string"){if(!Yn.test(ke)){let de={
instancePath:s+"/sources/"+w+"/debian",keyword:"pattern"};e===null?e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/\
sources/"+w+"/debian",keyword:"type"};e===null?e=[de]:e.push(de),r++}var ze=b===r;ee=ee||ze;let K=r;t(ke,{instancePath:s+
"/sources/"+w+"/debian",parentData:Q,parentDataProperty:"debian",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ze=K===r;if(ee=ee||ze,ee)r=x,e!==null&&(x?e.length=x:e=null);else{let de={instancePath:s+"/sou\
rces/"+w+"/debian",keyword:"anyOf"};e===null?e=[de]:e.push(de),r++}var _=Fe===r}else var _=!0;if(_){if(Q.version!==void 0){
let ke=Q.version,Fe=r;if(r===Fe)if(typeof ke=="string"){if(gr(ke)<1){let ee={instancePath:s+"/sources/"+w+"/version",keyword:"\
minLength"};e===null?e=[ee]:e.push(ee),r++}}else{let ee={instancePath:s+"/sources/"+w+"/version",keyword:"type"};e===null?
e=[ee]:e.push(ee),r++}var _=Fe===r}else var _=!0;if(_){if(Q.url!==void 0){let ke=Q.url,Fe=r,x=r,ee=!1,b=r,K=r,re=!1,de=r;
if(r===de)if(typeof ke=="string"){if(!jn.test(ke)){let h={instancePath:s+"/sources/"+w+"/url",keyword:"pattern"};e===null?
e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/sources/"+w+"/url",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ge=de===
r;re=re||Ge;let Ue=r;if(r===Ue)if(Array.isArray(ke))if(ke.length<1){let h={instancePath:s+"/sources/"+w+"/url",keyword:"\
minItems"};e===null?e=[h]:e.push(h),r++}else{var g=!0;let h=ke.length;for(let k=0;k<h;k++){let l=ke[k],P=r,Z=r,y=!1,f=r;
if(r===f)if(typeof l=="string"){if(!jn.test(l)){let p={instancePath:s+"/sources/"+w+"/url/"+k,keyword:"pattern"};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/sources/"+w+"/url/"+k,keyword:"type"};e===null?e=[p]:e.push(p),r++}var L=f===
r;y=y||L;let W=r;t(l,{instancePath:s+"/sources/"+w+"/url/"+k,parentData:ke,parentDataProperty:k,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=W===r;if(y=y||L,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/sources/"+w+"/url/"+k,keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var g=P===r;if(!g)break}}else{let h={
instancePath:s+"/sources/"+w+"/url",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ge=Ue===r;if(re=re||Ge,re)r=K,e!==null&&
(K?e.length=K:e=null);else{let h={instancePath:s+"/sources/"+w+"/url",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Re=b===
r;ee=ee||Re;let v=r;t(ke,{instancePath:s+"/sources/"+w+"/url",parentData:Q,parentDataProperty:"url",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=v===r;if(ee=ee||Re,ee)r=x,e!==null&&(x?e.length=x:e=null);else{
let h={instancePath:s+"/sources/"+w+"/url",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var _=Fe===r}else var _=!0;if(_){
if(Q.keep!==void 0){let ke=Q.keep,Fe=r,x=r,ee=!1,b=r,K=r,re=!1,de=r;if(r===de)if(Array.isArray(ke))if(ke.length<1){let h={
instancePath:s+"/sources/"+w+"/keep",keyword:"minItems"};e===null?e=[h]:e.push(h),r++}else{var E=!0;let h=ke.length;for(let k=0;k<
h;k++){let l=ke[k],P=r;if(r===P)if(typeof l=="string"){if(gr(l)<1){let y={instancePath:s+"/sources/"+w+"/keep/"+k,keyword:"\
minLength"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/sources/"+w+"/keep/"+k,keyword:"type"};e===null?e=
[y]:e.push(y),r++}var E=P===r;if(!E)break}}else{let h={instancePath:s+"/sources/"+w+"/keep",keyword:"type"};e===null?e=[
h]:e.push(h),r++}var T=de===r;re=re||T;let Ue=r;if(r===Ue)if(ke&&typeof ke=="object"&&!Array.isArray(ke))for(let h in ke){
let k=ke[h],l=r;if(r===l)if(typeof k=="string"){if(gr(k)<1){let P={instancePath:s+"/sources/"+w+"/keep/"+h.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/sources/"+w+"/\
keep/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[P]:e.push(P),r++}var C=l===r;if(!C)break}else{
let h={instancePath:s+"/sources/"+w+"/keep",keyword:"type"};e===null?e=[h]:e.push(h),r++}var T=Ue===r;if(re=re||T,re)r=K,
e!==null&&(K?e.length=K:e=null);else{let h={instancePath:s+"/sources/"+w+"/keep",keyword:"anyOf"};e===null?e=[h]:e.push(
h),r++}var O=b===r;ee=ee||O;let v=r;t(ke,{instancePath:s+"/sources/"+w+"/keep",parentData:Q,parentDataProperty:"keep",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=v===r;if(ee=ee||O,ee)r=x,e!==null&&(x?e.length=
x:e=null);else{let h={instancePath:s+"/sources/"+w+"/keep",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var _=Fe===r}else
var _=!0;if(_)if(Q.strip!==void 0){let ke=Q.strip,Fe=r,x=r,ee=!1,b=r;if(!(typeof ke=="number"&&!(ke%1)&&!isNaN(ke))){let de={
instancePath:s+"/sources/"+w+"/strip",keyword:"type"};e===null?e=[de]:e.push(de),r++}if(r===b&&typeof ke=="number"&&(ke<
0||isNaN(ke))){let de={instancePath:s+"/sources/"+w+"/strip",keyword:"minimum"};e===null?e=[de]:e.push(de),r++}var ce=b===
r;ee=ee||ce;let K=r;t(ke,{instancePath:s+"/sources/"+w+"/strip",parentData:Q,parentDataProperty:"strip",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=K===r;if(ee=ee||ce,ee)r=x,e!==null&&(x?e.length=x:e=null);else{
let de={instancePath:s+"/sources/"+w+"/strip",keyword:"anyOf"};e===null?e=[de]:e.push(de),r++}var _=Fe===r}else var _=!0}}}}}}}else{
let Xe={instancePath:s+"/sources/"+w,keyword:"type"};e===null?e=[Xe]:e.push(Xe),r++}var F=pe===r;j=j||F;let We=r;t(Q,{instancePath:s+
"/sources/"+w,parentData:I,parentDataProperty:w,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var F=We===r;if(j=j||F,j)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Xe={instancePath:s+"/sources/"+w,keyword:"\
anyOf"};e===null?e=[Xe]:e.push(Xe),r++}var i=Se===r;if(!i)break}}else{let M={instancePath:s+"/sources",keyword:"type"};e===
null?e=[M]:e.push(M),r++}var _e=N===r;ve=ve||_e;let X=r;t(I,{instancePath:s+"/sources",parentData:n,parentDataProperty:"\
sources",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=X===r;if(ve=ve||_e,ve)
r=oe,e!==null&&(oe?e.length=oe:e=null);else{let M={instancePath:s+"/sources",keyword:"anyOf"};return e===null?e=[M]:e.push(
M),r++,Yr.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.keep!==void 0){let I=n.keep,S=r,oe=r,ve=!1,N=r,X=r,M=!1,w=r;if(r===
w)if(Array.isArray(I))if(I.length<1){let j={instancePath:s+"/keep",keyword:"minItems"};e===null?e=[j]:e.push(j),r++}else{
var ie=!0;let j=I.length;for(let pe=0;pe<j;pe++){let We=I[pe],Ee=r;if(r===Ee)if(typeof We=="string"){if(gr(We)<1){let ke={
instancePath:s+"/keep/"+pe,keyword:"minLength"};e===null?e=[ke]:e.push(ke),r++}}else{let ke={instancePath:s+"/keep/"+pe,
keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var ie=Ee===r;if(!ie)break}}else{let j={instancePath:s+"/keep",keyword:"t\
ype"};e===null?e=[j]:e.push(j),r++}var Y=w===r;M=M||Y;let Q=r;if(r===Q)if(I&&typeof I=="object"&&!Array.isArray(I))for(let j in I){
let pe=I[j],We=r;if(r===We)if(typeof pe=="string"){if(gr(pe)<1){let Ee={instancePath:s+"/keep/"+j.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minLength"};e===null?e=[Ee]:e.push(Ee),r++}}else{let Ee={instancePath:s+"/keep/"+j.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type"};e===null?e=[Ee]:e.push(Ee),r++}var V=We===r;if(!V)break}else{let j={instancePath:s+"\
/keep",keyword:"type"};e===null?e=[j]:e.push(j),r++}var Y=Q===r;if(M=M||Y,M)r=X,e!==null&&(X?e.length=X:e=null);else{let j={
instancePath:s+"/keep",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var ye=N===r;ve=ve||ye;let Se=r;t(I,{instancePath:s+
"/keep",parentData:n,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var ye=Se===r;if(ve=ve||ye,ve)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let j={instancePath:s+"/keep",keyword:"\
anyOf"};return e===null?e=[j]:e.push(j),r++,Yr.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.strip!==void 0){let I=n.
strip,S=r,oe=r,ve=!1,N=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I))){let w={instancePath:s+"/strip",keyword:"type"};e===
null?e=[w]:e.push(w),r++}if(r===N&&typeof I=="number"&&(I<0||isNaN(I))){let w={instancePath:s+"/strip",keyword:"minimum"};
e===null?e=[w]:e.push(w),r++}var te=N===r;ve=ve||te;let X=r;t(I,{instancePath:s+"/strip",parentData:n,parentDataProperty:"\
strip",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=X===r;if(ve=ve||te,ve)r=
oe,e!==null&&(oe?e.length=oe:e=null);else{let w={instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[w]:e.push(w),
r++,Yr.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.unpack!==void 0){let I=n.unpack,S=r,oe=r,ve=!1,N=r;if(typeof I!=
"string"){let w={instancePath:s+"/unpack",keyword:"type"};e===null?e=[w]:e.push(w),r++}if(!(I==="none"||I==="archives"||
I==="gzip")){let w={instancePath:s+"/unpack",keyword:"enum"};e===null?e=[w]:e.push(w),r++}var me=N===r;ve=ve||me;let X=r;
t(I,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"unpack",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var me=X===r;if(ve=ve||me,ve)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let w={instancePath:s+
"/unpack",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,Yr.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.content!==
void 0){let I=n.content,S=r,oe=r,ve=!1,N=r;if(typeof I!="string"&&I!==null){let w={instancePath:s+"/content",keyword:"ty\
pe"};e===null?e=[w]:e.push(w),r++}if(r===N&&typeof I=="string"&&!et.test(I)){let w={instancePath:s+"/content",keyword:"p\
attern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[w]:e.push(w),r++}var le=N===r;ve=ve||le;let X=r;t(I,{instancePath:s+
"/content",parentData:n,parentDataProperty:"content",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var le=X===r;if(ve=ve||le,ve)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let w={instancePath:s+"/content",keyword:"\
anyOf"};return e===null?e=[w]:e.push(w),r++,Yr.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.tries!==void 0){let I=n.
tries,S=r,oe=r,ve=!1,N=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I))){let w={instancePath:s+"/tries",keyword:"type"};e===
null?e=[w]:e.push(w),r++}if(r===N&&typeof I=="number"){if(I>20||isNaN(I)){let w={instancePath:s+"/tries",keyword:"maximu\
m"};e===null?e=[w]:e.push(w),r++}else if(I<1||isNaN(I)){let w={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[w]:
e.push(w),r++}}var Ae=N===r;ve=ve||Ae;let X=r;t(I,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ae=X===r;if(ve=ve||Ae,ve)r=oe,e!==null&&(oe?
e.length=oe:e=null);else{let w={instancePath:s+"/tries",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,Yr.errors=e,
!1}var c=S===r}else var c=!0;if(c){if(n.source_timeout!==void 0){let I=n.source_timeout,S=r,oe=r,ve=!1,N=r;if(r===N)if(typeof I==
"number"){if(I<=0||isNaN(I)){let w={instancePath:s+"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[w]:e.push(w),
r++}}else{let w={instancePath:s+"/source_timeout",keyword:"type"};e===null?e=[w]:e.push(w),r++}var $e=N===r;ve=ve||$e;let X=r;
t(I,{instancePath:s+"/source_timeout",parentData:n,parentDataProperty:"source_timeout",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var $e=X===r;if(ve=ve||$e,ve)r=oe,e!==null&&(oe?e.length=oe:e=null);else{
let w={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,Yr.errors=e,!1}var c=S===r}else
var c=!0;if(c){if(n.description!==void 0){let I=r;ur(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var c=I===r}else var c=!0;
if(c){if(n.matrix!==void 0){let I=r;or(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var c=I===r}else var c=!0;if(c){if(n.when!==void 0){
let I=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?
pr.errors:e.concat(pr.errors),r=e.length);var c=I===r}else var c=!0;if(c){if(n.needs!==void 0){let I=r;dr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.concat(dr.errors),
r=e.length);var c=I===r}else var c=!0;if(c){if(n.extends!==void 0){let I=r;cr(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var c=I===
r}else var c=!0;if(c){if(n.resources!==void 0){let I=r;yr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var c=I===r}else var c=!0;
if(c){if(n.timeout!==void 0){let I=r;mr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var c=I===r}else var c=!0;if(c){if(n.retry!==void 0){
let I=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?vr.errors:e.concat(vr.errors),r=e.length);var c=I===r}else var c=!0;if(c){if(n.stop_if!==void 0){let I=r;_r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var c=I===r}else var c=!0;if(c)if(n.kind!==void 0){let I=r;if(n.kind!=="fetch")return Yr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var c=I===r}else var c=!0}}}}}}}}}}}}}}}}}else return Yr.errors=[{instancePath:s,
keyword:"type"}],!1;return Yr.errors=e,r===0}Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt={type:"objec\
t",properties:{file:{type:"string"},path:{type:["string","null"],minLength:1},sha256:{anyOf:[{type:["string","null"],pattern:"\
^[0-9a-f]{8,64}$"},{$ref:"#/$defs/expression"}]},key:{type:["string","null"]},prefix:{type:"string"},naming:{anyOf:[{type:"\
string",enum:["auto","beit2","beit","timm","transformers","clip","dino","mmseg"]},{$ref:"#/$defs/expression"}]},model:{anyOf:[
{anyOf:[{type:"string",enum:["auto","beit_base_patch16_224","beit_base_patch16_256","beit_base_patch16_384","beit_24x544\
_patch16_224","beit_large_patch16_224","beit_large_patch16_384","beit_large_patch16_512","beit_huge_patch14_224","beit_g\
iant_patch14_224","beit_base_patch16_192_8k_vocab","beit_base_patch16_224_8k_vocab","beit_base_patch16_256_8k_vocab","be\
it_24x544_patch16_224_8k_vocab","beit_large_patch16_224_8k_vocab","beit_huge_patch14_224_8k_vocab","beit_base_patch16_22\
4_8k_vocab_cls_pt","beit_24x544_patch16_224_8k_vocab_cls_pt","beit_large_patch16_224_8k_vocab_cls_pt","vqkd_encoder_base\
_decoder_1x768x12_clip","vqkd_encoder_base_decoder_3x768x12_clip","vqkd_encoder_base_decoder_1x768x12_dino","upernet_bas\
e","upernet_large"]},{type:"object",required:["architecture"],properties:{architecture:{anyOf:[{type:"string",enum:["vis\
ion-transformer","masked-image-model","vqkd","upernet"]},{$ref:"#/$defs/expression"}]},settings:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},classes:{anyOf:[{type:["integer",
"null"],minimum:0},{$ref:"#/$defs/expression"}]},head_rows:{anyOf:[{type:["array","null"],minItems:1,items:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},allow_missing:{anyOf:[{type:"array",items:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/express\
ion"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-wh\
en"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},
timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"\
import-weights"}},additionalProperties:!1},st=new RegExp("^[0-9a-f]{8,64}$","u");function Kr(n,{instancePath:s="",parentData:He,
parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=Kr.evaluated;if(ge.dynamicProps&&(ge.props=
void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _e=r;for(let c in n)if(!ts.
call(rt.properties,c)){return Kr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(_e===r){if(n.file!==
void 0){let c=r;if(typeof n.file!="string")return Kr.errors=[{instancePath:s+"/file",keyword:"type"}],!1;var i=c===r}else
var i=!0;if(i){if(n.path!==void 0){let c=n.path,ie=r;if(typeof c!="string"&&c!==null)return Kr.errors=[{instancePath:s+"\
/path",keyword:"type"}],!1;if(r===ie&&typeof c=="string"&&gr(c)<1)return Kr.errors=[{instancePath:s+"/path",keyword:"min\
Length"}],!1;var i=ie===r}else var i=!0;if(i){if(n.sha256!==void 0){let c=n.sha256,ie=r,V=r,Y=!1,ye=r;if(typeof c!="stri\
ng"&&c!==null){let le={instancePath:s+"/sha256",keyword:"type"};e===null?e=[le]:e.push(le),r++}if(r===ye&&typeof c=="str\
ing"&&!st.test(c)){let le={instancePath:s+"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{8,64}$"}};e===null?e=[le]:
e.push(le),r++}var ue=ye===r;Y=Y||ue;let te=r;t(c,{instancePath:s+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=te===r;if(Y=Y||ue,Y)r=V,e!==null&&(V?e.length=
V:e=null);else{let le={instancePath:s+"/sha256",keyword:"anyOf"};return e===null?e=[le]:e.push(le),r++,Kr.errors=e,!1}var i=ie===
r}else var i=!0;if(i){if(n.key!==void 0){let c=n.key,ie=r;if(typeof c!="string"&&c!==null)return Kr.errors=[{instancePath:s+
"/key",keyword:"type"}],!1;var i=ie===r}else var i=!0;if(i){if(n.prefix!==void 0){let c=r;if(typeof n.prefix!="string")return Kr.
errors=[{instancePath:s+"/prefix",keyword:"type"}],!1;var i=c===r}else var i=!0;if(i){if(n.naming!==void 0){let c=n.naming,
ie=r,V=r,Y=!1,ye=r;if(typeof c!="string"){let le={instancePath:s+"/naming",keyword:"type"};e===null?e=[le]:e.push(le),r++}
if(!(c==="auto"||c==="beit2"||c==="beit"||c==="timm"||c==="transformers"||c==="clip"||c==="dino"||c==="mmseg")){let le={
instancePath:s+"/naming",keyword:"enum"};e===null?e=[le]:e.push(le),r++}var _=ye===r;Y=Y||_;let te=r;t(c,{instancePath:s+
"/naming",parentData:n,parentDataProperty:"naming",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var _=te===r;if(Y=Y||_,Y)r=V,e!==null&&(V?e.length=V:e=null);else{let le={instancePath:s+"/naming",keyword:"\
anyOf"};return e===null?e=[le]:e.push(le),r++,Kr.errors=e,!1}var i=ie===r}else var i=!0;if(i){if(n.model!==void 0){let c=n.
model,ie=r,V=r,Y=!1,ye=r,te=r,me=!1,le=r;if(typeof c!="string"){let I={instancePath:s+"/model",keyword:"type"};e===null?
e=[I]:e.push(I),r++}if(!(c==="auto"||c==="beit_base_patch16_224"||c==="beit_base_patch16_256"||c==="beit_base_patch16_38\
4"||c==="beit_24x544_patch16_224"||c==="beit_large_patch16_224"||c==="beit_large_patch16_384"||c==="beit_large_patch16_5\
12"||c==="beit_huge_patch14_224"||c==="beit_giant_patch14_224"||c==="beit_base_patch16_192_8k_vocab"||c==="beit_base_pat\
ch16_224_8k_vocab"||c==="beit_base_patch16_256_8k_vocab"||c==="beit_24x544_patch16_224_8k_vocab"||c==="beit_large_patch1\
6_224_8k_vocab"||c==="beit_huge_patch14_224_8k_vocab"||c==="beit_base_patch16_224_8k_vocab_cls_pt"||c==="beit_24x544_pat\
ch16_224_8k_vocab_cls_pt"||c==="beit_large_patch16_224_8k_vocab_cls_pt"||c==="vqkd_encoder_base_decoder_1x768x12_clip"||
c==="vqkd_encoder_base_decoder_3x768x12_clip"||c==="vqkd_encoder_base_decoder_1x768x12_dino"||c==="upernet_base"||c==="u\
pernet_large")){let I={instancePath:s+"/model",keyword:"enum"};e===null?e=[I]:e.push(I),r++}var L=le===r;me=me||L;let Ae=r;
if(r===Ae)if(c&&typeof c=="object"&&!Array.isArray(c)){let I;if(c.architecture===void 0&&(I="architecture")){let S={instancePath:s+
"/model",keyword:"required"};e===null?e=[S]:e.push(S),r++}else{let S=r;for(let oe in c)if(!(oe==="architecture"||oe==="s\
ettings")){let ve={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[ve]:e.push(ve),r++;break}if(S===r){
if(c.architecture!==void 0){let oe=c.architecture,ve=r,N=r,X=!1,M=r;if(typeof oe!="string"){let Q={instancePath:s+"/mode\
l/architecture",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}if(!(oe==="vision-transformer"||oe==="masked-image-model"||
oe==="vqkd"||oe==="upernet")){let Q={instancePath:s+"/model/architecture",keyword:"enum"};e===null?e=[Q]:e.push(Q),r++}var Be=M===
r;X=X||Be;let w=r;t(oe,{instancePath:s+"/model/architecture",parentData:c,parentDataProperty:"architecture",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=w===r;if(X=X||Be,X)r=N,e!==null&&(N?e.length=N:e=null);else{let Q={
instancePath:s+"/model/architecture",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var ze=ve===r}else var ze=!0;if(ze)if(c.
settings!==void 0){let oe=c.settings,ve=r,N=r,X=!1,M=r;if(r===M&&!(oe&&typeof oe=="object"&&!Array.isArray(oe))){let Se={
instancePath:s+"/model/settings",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}var g=M===r;X=X||g;let w=r;t(oe,{instancePath:s+
"/model/settings",parentData:c,parentDataProperty:"settings",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var g=w===r;if(X=X||g,X)r=N,e!==null&&(N?e.length=N:e=null);else{let Se={instancePath:s+"/model/se\
ttings",keyword:"anyOf"};e===null?e=[Se]:e.push(Se),r++}var ze=ve===r}else var ze=!0}}}else{let I={instancePath:s+"/mode\
l",keyword:"type"};e===null?e=[I]:e.push(I),r++}var L=Ae===r;if(me=me||L,me)r=te,e!==null&&(te?e.length=te:e=null);else{
let I={instancePath:s+"/model",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var Ge=ye===r;Y=Y||Ge;let $e=r;t(c,{instancePath:s+
"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ge=$e===r;if(Y=Y||Ge,Y)r=V,e!==null&&(V?e.length=V:e=null);else{let I={instancePath:s+"/model",keyword:"\
anyOf"};return e===null?e=[I]:e.push(I),r++,Kr.errors=e,!1}var i=ie===r}else var i=!0;if(i){if(n.classes!==void 0){let c=n.
classes,ie=r,V=r,Y=!1,ye=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))&&c!==null){let le={instancePath:s+"/classes",keyword:"\
type"};e===null?e=[le]:e.push(le),r++}if(r===ye&&typeof c=="number"&&(c<0||isNaN(c))){let le={instancePath:s+"/classes",
keyword:"minimum"};e===null?e=[le]:e.push(le),r++}var Re=ye===r;Y=Y||Re;let te=r;t(c,{instancePath:s+"/classes",parentData:n,
parentDataProperty:"classes",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=te===
r;if(Y=Y||Re,Y)r=V,e!==null&&(V?e.length=V:e=null);else{let le={instancePath:s+"/classes",keyword:"anyOf"};return e===null?
e=[le]:e.push(le),r++,Kr.errors=e,!1}var i=ie===r}else var i=!0;if(i){if(n.head_rows!==void 0){let c=n.head_rows,ie=r,V=r,
Y=!1,ye=r;if(!Array.isArray(c)&&c!==null){let le={instancePath:s+"/head_rows",keyword:"type"};e===null?e=[le]:e.push(le),
r++}if(r===ye&&Array.isArray(c))if(c.length<1){let le={instancePath:s+"/head_rows",keyword:"minItems"};e===null?e=[le]:e.
push(le),r++}else{var E=!0;let le=c.length;for(let Ae=0;Ae<le;Ae++){let $e=c[Ae],B=r,I=r,S=!1,oe=r;if(!(typeof $e=="numb\
er"&&!($e%1)&&!isNaN($e))){let X={instancePath:s+"/head_rows/"+Ae,keyword:"type"};e===null?e=[X]:e.push(X),r++}if(r===oe&&
typeof $e=="number"&&($e<0||isNaN($e))){let X={instancePath:s+"/head_rows/"+Ae,keyword:"minimum"};e===null?e=[X]:e.push(
X),r++}var C=oe===r;S=S||C;let ve=r;t($e,{instancePath:s+"/head_rows/"+Ae,parentData:c,parentDataProperty:Ae,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var C=ve===r;if(S=S||C,S)r=I,e!==null&&(I?e.length=
I:e=null);else{let X={instancePath:s+"/head_rows/"+Ae,keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var E=B===r;if(!E)break}}
var T=ye===r;Y=Y||T;let te=r;t(c,{instancePath:s+"/head_rows",parentData:n,parentDataProperty:"head_rows",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=te===r;if(Y=Y||T,Y)r=V,e!==null&&(V?e.length=V:e=null);else{let le={
instancePath:s+"/head_rows",keyword:"anyOf"};return e===null?e=[le]:e.push(le),r++,Kr.errors=e,!1}var i=ie===r}else var i=!0;
if(i){if(n.allow_missing!==void 0){let c=n.allow_missing,ie=r,V=r,Y=!1,ye=r;if(r===ye)if(Array.isArray(c)){var O=!0;let le=c.
length;for(let Ae=0;Ae<le;Ae++){let $e=c[Ae],B=r;if(r===B)if(typeof $e=="string"){if(gr($e)<1){let S={instancePath:s+"/a\
llow_missing/"+Ae,keyword:"minLength"};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/allow_missing/"+Ae,keyword:"\
type"};e===null?e=[S]:e.push(S),r++}var O=B===r;if(!O)break}}else{let le={instancePath:s+"/allow_missing",keyword:"type"};
e===null?e=[le]:e.push(le),r++}var ce=ye===r;Y=Y||ce;let te=r;t(c,{instancePath:s+"/allow_missing",parentData:n,parentDataProperty:"\
allow_missing",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=te===r;if(Y=Y||
ce,Y)r=V,e!==null&&(V?e.length=V:e=null);else{let le={instancePath:s+"/allow_missing",keyword:"anyOf"};return e===null?e=
[le]:e.push(le),r++,Kr.errors=e,!1}var i=ie===r}else var i=!0;if(i){if(n.seed!==void 0){let c=n.seed,ie=r,V=r,Y=!1,ye=r;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let le={instancePath:s+"/seed",keyword:"type"};e===null?e=[le]:e.push(le),r++}
if(r===ye&&typeof c=="number"&&(c<0||isNaN(c))){let le={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[le]:e.push(
le),r++}var F=ye===r;Y=Y||F;let te=r;t(c,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=te===r;if(Y=Y||F,Y)r=V,e!==null&&(V?e.length=V:e=null);else{let le={
instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[le]:e.push(le),r++,Kr.errors=e,!1}var i=ie===r}else var i=!0;
if(i){if(n.description!==void 0){let c=r;ur(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var i=c===r}else var i=!0;
if(i){if(n.matrix!==void 0){let c=r;or(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.when!==void 0){
let c=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?
pr.errors:e.concat(pr.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.needs!==void 0){let c=r;dr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.concat(dr.errors),
r=e.length);var i=c===r}else var i=!0;if(i){if(n.extends!==void 0){let c=r;cr(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var i=c===
r}else var i=!0;if(i){if(n.resources!==void 0){let c=r;yr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=c===r}else var i=!0;
if(i){if(n.timeout!==void 0){let c=r;mr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.retry!==void 0){
let c=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?vr.errors:e.concat(vr.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.stop_if!==void 0){let c=r;_r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=c===r}else var i=!0;if(i)if(n.kind!==void 0){let c=r;if(n.kind!=="import-weights")
return Kr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=c===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return Kr.
errors=[{instancePath:s,keyword:"type"}],!1;return Kr.errors=e,r===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nt={type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expressi\
on"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[
{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","\
pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs\
/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[
{type:"object",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expre\
ssion"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{
anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1};function Or(n,{
instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=Or.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ve=r;for(let N in n)if(!ts.call(nt.properties,N)){return Or.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ve===r){if(n.source!==void 0){let N=n.source,X=r,M=r,w=!1,Q=r;if(r===Q)if(Array.isArray(N))if(N.length<
1){let Ye={instancePath:s+"/source",keyword:"minItems"};e===null?e=[Ye]:e.push(Ye),r++}else{var i=!0;let Ye=N.length;for(let j=0;j<
Ye;j++){let pe=r;if(typeof N[j]!="string"){let Ee={instancePath:s+"/source/"+j,keyword:"type"};e===null?e=[Ee]:e.push(Ee),
r++}var i=pe===r;if(!i)break}}else{let Ye={instancePath:s+"/source",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}var ue=Q===
r;w=w||ue;let Se=r;t(N,{instancePath:s+"/source",parentData:n,parentDataProperty:"source",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=Se===r;if(w=w||ue,w)r=M,e!==null&&(M?e.length=M:e=null);else{
let Ye={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[Ye]:e.push(Ye),r++,Or.errors=e,!1}var _=X===r}else var _=!0;
if(_){if(n.layout!==void 0){let N=n.layout,X=r,M=r,w=!1,Q=r;if(typeof N!="string"){let j={instancePath:s+"/layout",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(!(N==="idx"||N==="image-folder"||N==="emoji")){let j={instancePath:s+"/layout",keyword:"\
enum"};e===null?e=[j]:e.push(j),r++}var Be=Q===r;w=w||Be;let Se=r;t(N,{instancePath:s+"/layout",parentData:n,parentDataProperty:"\
layout",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=Se===r;if(w=w||Be,w)r=
M,e!==null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/layout",keyword:"anyOf"};return e===null?e=[j]:e.push(j),
r++,Or.errors=e,!1}var _=X===r}else var _=!0;if(_){if(n.image_size!==void 0){let N=n.image_size,X=r,M=r,w=!1,Q=r;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N))){let j={instancePath:s+"/image_size",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===Q&&
typeof N=="number"){if(N>2048||isNaN(N)){let j={instancePath:s+"/image_size",keyword:"maximum"};e===null?e=[j]:e.push(j),
r++}else if(N<1||isNaN(N)){let j={instancePath:s+"/image_size",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}var ze=Q===
r;w=w||ze;let Se=r;t(N,{instancePath:s+"/image_size",parentData:n,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Se===r;if(w=w||ze,w)r=M,e!==null&&(M?e.length=M:e=null);else{
let j={instancePath:s+"/image_size",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else
var _=!0;if(_){if(n.fit!==void 0){let N=n.fit,X=r,M=r,w=!1,Q=r;if(typeof N!="string"){let j={instancePath:s+"/fit",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(!(N==="resize"||N==="crop"||N==="pad")){let j={instancePath:s+"/fit",keyword:"enu\
m"};e===null?e=[j]:e.push(j),r++}var g=Q===r;w=w||g;let Se=r;t(N,{instancePath:s+"/fit",parentData:n,parentDataProperty:"\
fit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=Se===r;if(w=w||g,w)r=M,e!==
null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/fit",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=
e,!1}var _=X===r}else var _=!0;if(_){if(n.method!==void 0){let N=n.method,X=r,M=r,w=!1,Q=r;if(typeof N!="string"){let j={
instancePath:s+"/method",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(!(N==="bilinear"||N==="bicubic"||N==="lanczos")){
let j={instancePath:s+"/method",keyword:"enum"};e===null?e=[j]:e.push(j),r++}var L=Q===r;w=w||L;let Se=r;t(N,{instancePath:s+
"/method",parentData:n,parentDataProperty:"method",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var L=Se===r;if(w=w||L,w)r=M,e!==null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/method",keyword:"a\
nyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;if(_){if(n.background!==void 0){let N=n.
background,X=r,M=r,w=!1,Q=r;if(r===Q)if(Array.isArray(N))if(N.length>3){let j={instancePath:s+"/background",keyword:"max\
Items"};e===null?e=[j]:e.push(j),r++}else if(N.length<3){let j={instancePath:s+"/background",keyword:"minItems"};e===null?
e=[j]:e.push(j),r++}else{var Ge=!0;let j=N.length;for(let pe=0;pe<j;pe++){let We=N[pe],Ee=r,Xe=r,ke=!1,Fe=r;if(!(typeof We==
"number"&&!(We%1)&&!isNaN(We))){let b={instancePath:s+"/background/"+pe,keyword:"type"};e===null?e=[b]:e.push(b),r++}if(r===
Fe&&typeof We=="number"){if(We>255||isNaN(We)){let b={instancePath:s+"/background/"+pe,keyword:"maximum"};e===null?e=[b]:
e.push(b),r++}else if(We<0||isNaN(We)){let b={instancePath:s+"/background/"+pe,keyword:"minimum"};e===null?e=[b]:e.push(
b),r++}}var Re=Fe===r;ke=ke||Re;let x=r;t(We,{instancePath:s+"/background/"+pe,parentData:N,parentDataProperty:pe,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=x===r;if(ke=ke||Re,ke)r=Xe,e!==null&&(Xe?
e.length=Xe:e=null);else{let b={instancePath:s+"/background/"+pe,keyword:"anyOf"};e===null?e=[b]:e.push(b),r++}var Ge=Ee===
r;if(!Ge)break}}else{let j={instancePath:s+"/background",keyword:"type"};e===null?e=[j]:e.push(j),r++}var E=Q===r;w=w||E;
let Se=r;t(N,{instancePath:s+"/background",parentData:n,parentDataProperty:"background",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var E=Se===r;if(w=w||E,w)r=M,e!==null&&(M?e.length=M:e=null);else{let j={
instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;
if(_){if(n.splits!==void 0){let N=n.splits,X=r,M=r,w=!1,Q=r;if(r===Q)if(N&&typeof N=="object"&&!Array.isArray(N))for(let j in N){
let pe=N[j],We=r,Ee=r,Xe=!1,ke=r;if(r===ke)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let x=r;for(let ee in pe)if(!(ee===
"file"||ee==="from"||ee==="count"||ee==="folder"||ee==="modulo"||ee==="remainders"||ee==="vendors")){let b={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[b]:e.push(b),r++;break}if(x===
r){if(pe.file!==void 0){let ee=pe.file,b=r;if(r===b)if(typeof ee=="string"){if(gr(ee)<1){let K={instancePath:s+"/splits/"+
j.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[K]:e.push(K),r++}var C=b===r}else
var C=!0;if(C){if(pe.from!==void 0){let ee=pe.from,b=r,K=r,re=!1,de=r;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee))){let m={
instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[m]:e.push(m),r++}
if(r===de&&typeof ee=="number"&&(ee<0||isNaN(ee))){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/from",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var T=de===r;re=re||T;let Ue=r;t(ee,{instancePath:s+"/split\
s/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",parentData:pe,parentDataProperty:"from",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=Ue===r;if(re=re||T,re)r=K,e!==null&&(K?e.length=K:e=null);else{
let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[m]:e.push(
m),r++}var C=b===r}else var C=!0;if(C){if(pe.count!==void 0){let ee=pe.count,b=r,K=r,re=!1,de=r;if(!(typeof ee=="number"&&
!(ee%1)&&!isNaN(ee))){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};
e===null?e=[m]:e.push(m),r++}if(r===de&&typeof ee=="number"&&(ee<1||isNaN(ee))){let m={instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var O=de===r;re=re||O;let Ue=r;t(
ee,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",parentData:pe,parentDataProperty:"count",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=Ue===r;if(re=re||O,re)r=K,e!==null&&
(K?e.length=K:e=null);else{let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"a\
nyOf"};e===null?e=[m]:e.push(m),r++}var C=b===r}else var C=!0;if(C){if(pe.folder!==void 0){let ee=pe.folder,b=r;if(r===b)
if(typeof ee=="string"){if(gr(ee)<1){let re={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",
keyword:"minLength"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/folder",keyword:"type"};e===null?e=[re]:e.push(re),r++}var C=b===r}else var C=!0;if(C){if(pe.modulo!==void 0){
let ee=pe.modulo,b=r,K=r,re=!1,de=r;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee))){let m={instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===de&&typeof ee=="number"&&(ee<
1||isNaN(ee))){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"minimum"};e===
null?e=[m]:e.push(m),r++}var ce=de===r;re=re||ce;let Ue=r;t(ee,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,
"~1")+"/modulo",parentData:pe,parentDataProperty:"modulo",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var ce=Ue===r;if(re=re||ce,re)r=K,e!==null&&(K?e.length=K:e=null);else{let m={instancePath:s+"/split\
s/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var C=b===r}else var C=!0;
if(C){if(pe.remainders!==void 0){let ee=pe.remainders,b=r,K=r,re=!1,de=r;if(r===de)if(Array.isArray(ee))if(ee.length<1){
let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minItems"};e===null?e=[
m]:e.push(m),r++}else{var F=!0;let m=ee.length;for(let h=0;h<m;h++){let k=ee[h],l=r,P=r,Z=!1,y=r;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k))){let H={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+h,keyword:"\
type"};e===null?e=[H]:e.push(H),r++}if(r===y&&typeof k=="number"&&(k<0||isNaN(k))){let H={instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+h,keyword:"minimum"};e===null?e=[H]:e.push(H),r++}var _e=y===r;Z=Z||_e;let f=r;
t(k,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+h,parentData:ee,parentDataProperty:h,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=f===r;if(Z=Z||_e,Z)r=P,e!==null&&
(P?e.length=P:e=null);else{let H={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+h,keyword:"\
anyOf"};e===null?e=[H]:e.push(H),r++}var F=l===r;if(!F)break}}else{let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").
replace(/\//g,"~1")+"/remainders",keyword:"type"};e===null?e=[m]:e.push(m),r++}var c=de===r;re=re||c;let Ue=r;t(ee,{instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",parentData:pe,parentDataProperty:"remainders",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=Ue===r;if(re=re||c,re)r=K,e!==null&&(K?e.length=
K:e=null);else{let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"anyOf"};
e===null?e=[m]:e.push(m),r++}var C=b===r}else var C=!0;if(C)if(pe.vendors!==void 0){let ee=pe.vendors,b=r,K=r,re=!1,de=r;
if(r===de)if(Array.isArray(ee))if(ee.length<1){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vendors",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var ie=!0;let m=ee.length;for(let h=0;h<m;h++){let k=ee[h],
l=r;if(r===l)if(typeof k=="string"){if(gr(k)<1){let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vendors/"+h,keyword:"minLength"};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/vendors/"+h,keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var ie=l===r;if(!ie)break}}else{let m={
instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[m]:e.push(m),r++}
var V=de===r;re=re||V;let Ue=r;t(ee,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:pe,
parentDataProperty:"vendors",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=Ue===
r;if(re=re||V,re)r=K,e!==null&&(K?e.length=K:e=null);else{let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var C=b===r}else var C=!0}}}}}}}else{let x={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[x]:e.push(x),r++}var Y=ke===r;Xe=Xe||Y;let Fe=r;
t(pe,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:N,parentDataProperty:j,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=Fe===r;if(Xe=Xe||Y,Xe)r=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{
let x={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}
var ye=We===r;if(!ye)break}else{let j={instancePath:s+"/splits",keyword:"type"};e===null?e=[j]:e.push(j),r++}var te=Q===
r;w=w||te;let Se=r;t(N,{instancePath:s+"/splits",parentData:n,parentDataProperty:"splits",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=Se===r;if(w=w||te,w)r=M,e!==null&&(M?e.length=M:e=null);else{
let j={instancePath:s+"/splits",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;
if(_){if(n.class_names!==void 0){let N=n.class_names,X=r,M=r,w=!1,Q=r;if(r===Q)if(Array.isArray(N)){var me=!0;let j=N.length;
for(let pe=0;pe<j;pe++){let We=N[pe],Ee=r;if(r===Ee)if(typeof We=="string"){if(gr(We)<1){let ke={instancePath:s+"/class_\
names/"+pe,keyword:"minLength"};e===null?e=[ke]:e.push(ke),r++}}else{let ke={instancePath:s+"/class_names/"+pe,keyword:"\
type"};e===null?e=[ke]:e.push(ke),r++}var me=Ee===r;if(!me)break}}else{let j={instancePath:s+"/class_names",keyword:"typ\
e"};e===null?e=[j]:e.push(j),r++}var le=Q===r;w=w||le;let Se=r;t(N,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"\
class_names",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=Se===r;if(w=w||le,
w)r=M,e!==null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[j]:e.
push(j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;if(_){if(n.drop_groups!==void 0){let N=n.drop_groups,X=r,M=r,w=!1,Q=r;
if(r===Q)if(Array.isArray(N)){var Ae=!0;let j=N.length;for(let pe=0;pe<j;pe++){let We=N[pe],Ee=r;if(r===Ee)if(typeof We==
"string"){if(gr(We)<1){let ke={instancePath:s+"/drop_groups/"+pe,keyword:"minLength"};e===null?e=[ke]:e.push(ke),r++}}else{
let ke={instancePath:s+"/drop_groups/"+pe,keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var Ae=Ee===r;if(!Ae)break}}else{
let j={instancePath:s+"/drop_groups",keyword:"type"};e===null?e=[j]:e.push(j),r++}var $e=Q===r;w=w||$e;let Se=r;t(N,{instancePath:s+
"/drop_groups",parentData:n,parentDataProperty:"drop_groups",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var $e=Se===r;if(w=w||$e,w)r=M,e!==null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/drop_g\
roups",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;if(_){if(n.min_vendors!==
void 0){let N=n.min_vendors,X=r,M=r,w=!1,Q=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))){let j={instancePath:s+"/min_ve\
ndors",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===Q&&typeof N=="number"&&(N<1||isNaN(N))){let j={instancePath:s+
"/min_vendors",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var B=Q===r;w=w||B;let Se=r;t(N,{instancePath:s+"/min_ven\
dors",parentData:n,parentDataProperty:"min_vendors",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var B=Se===r;if(w=w||B,w)r=M,e!==null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/min_vendors",keyword:"\
anyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;if(_){if(n.min_subgroup!==void 0){let N=n.
min_subgroup,X=r,M=r,w=!1,Q=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))){let j={instancePath:s+"/min_subgroup",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(r===Q&&typeof N=="number"&&(N<1||isNaN(N))){let j={instancePath:s+"/min_subgroup",
keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var I=Q===r;w=w||I;let Se=r;t(N,{instancePath:s+"/min_subgroup",parentData:n,
parentDataProperty:"min_subgroup",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=Se===
r;if(w=w||I,w)r=M,e!==null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===
null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;if(_){if(n.max_images!==void 0){let N=n.max_images,X=r,
M=r,w=!1,Q=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))&&N!==null){let j={instancePath:s+"/max_images",keyword:"type"};
e===null?e=[j]:e.push(j),r++}if(r===Q&&typeof N=="number"&&(N<1||isNaN(N))){let j={instancePath:s+"/max_images",keyword:"\
minimum"};e===null?e=[j]:e.push(j),r++}var S=Q===r;w=w||S;let Se=r;t(N,{instancePath:s+"/max_images",parentData:n,parentDataProperty:"\
max_images",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=Se===r;if(w=w||S,w)
r=M,e!==null&&(M?e.length=M:e=null);else{let j={instancePath:s+"/max_images",keyword:"anyOf"};return e===null?e=[j]:e.push(
j),r++,Or.errors=e,!1}var _=X===r}else var _=!0;if(_){if(n.on_unreadable!==void 0){let N=n.on_unreadable,X=r,M=r,w=!1,Q=r;
if(typeof N!="string"){let j={instancePath:s+"/on_unreadable",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(!(N==="sto\
p"||N==="skip")){let j={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=[j]:e.push(j),r++}var oe=Q===r;w=w||oe;
let Se=r;t(N,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"on_unreadable",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=Se===r;if(w=w||oe,w)r=M,e!==null&&(M?e.length=M:e=null);else{
let j={instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Or.errors=e,!1}var _=X===r}else
var _=!0;if(_){if(n.description!==void 0){let N=r;ur(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var _=N===r}else var _=!0;
if(_){if(n.matrix!==void 0){let N=r;or(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.when!==void 0){
let N=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?
pr.errors:e.concat(pr.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.needs!==void 0){let N=r;dr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.concat(dr.errors),
r=e.length);var _=N===r}else var _=!0;if(_){if(n.extends!==void 0){let N=r;cr(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var _=N===
r}else var _=!0;if(_){if(n.resources!==void 0){let N=r;yr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var _=N===r}else var _=!0;
if(_){if(n.timeout!==void 0){let N=r;mr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.retry!==void 0){
let N=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?vr.errors:e.concat(vr.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.stop_if!==void 0){let N=r;_r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var _=N===r}else var _=!0;if(_)if(n.kind!==void 0){let N=r;if(n.kind!=="dataset")return Or.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var _=N===r}else var _=!0}}}}}}}}}}}}}}}}}}}}}}}else return Or.errors=
[{instancePath:s,keyword:"type"}],!1;return Or.errors=e,r===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tt={
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{anyOf:[
{type:"string",enum:["efficientnet_lite0","mobilenet_v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expression"}]},input_size:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$\
defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1};function Cr(n,{
instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=Cr.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let Re=r;for(let E in n)if(!ts.call(tt.properties,E)){return Cr.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(Re===r){if(n.data!==void 0){let E=r;if(typeof n.data!="string")return Cr.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var i=E===r}else var i=!0;if(i){if(n.split!==void 0){let E=n.split,C=r;if(r===C)if(typeof E=="string"){
if(gr(E)<1)return Cr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Cr.errors=[{instancePath:s+"/\
split",keyword:"type"}],!1;var i=C===r}else var i=!0;if(i){if(n.weights!==void 0){let E=r;if(typeof n.weights!="string")
return Cr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var i=E===r}else var i=!0;if(i){if(n.teacher!==void 0){
let E=n.teacher,C=r,T=r,O=!1,ce=r;if(typeof E!="string"){let c={instancePath:s+"/teacher",keyword:"type"};e===null?e=[c]:
e.push(c),r++}if(!(E==="efficientnet_lite0"||E==="mobilenet_v2"||E==="clip_vit_b16"||E==="dino_vit_b16")){let c={instancePath:s+
"/teacher",keyword:"enum"};e===null?e=[c]:e.push(c),r++}var ue=ce===r;O=O||ue;let F=r;t(E,{instancePath:s+"/teacher",parentData:n,
parentDataProperty:"teacher",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=F===
r;if(O=O||ue,O)r=T,e!==null&&(T?e.length=T:e=null);else{let c={instancePath:s+"/teacher",keyword:"anyOf"};return e===null?
e=[c]:e.push(c),r++,Cr.errors=e,!1}var i=C===r}else var i=!0;if(i){if(n.input_size!==void 0){let E=n.input_size,C=r,T=r,
O=!1,ce=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let c={instancePath:s+"/input_size",keyword:"type"};e===null?e=[c]:
e.push(c),r++}if(r===ce&&typeof E=="number"&&(E<1||isNaN(E))){let c={instancePath:s+"/input_size",keyword:"minimum"};e===
null?e=[c]:e.push(c),r++}var _=ce===r;O=O||_;let F=r;t(E,{instancePath:s+"/input_size",parentData:n,parentDataProperty:"\
input_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=F===r;if(O=O||_,O)r=
T,e!==null&&(T?e.length=T:e=null);else{let c={instancePath:s+"/input_size",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,Cr.errors=e,!1}var i=C===r}else var i=!0;if(i){if(n.components!==void 0){let E=n.components,C=r,T=r,O=!1,ce=r;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E))){let c={instancePath:s+"/components",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===ce&&
typeof E=="number"&&(E<0||isNaN(E))){let c={instancePath:s+"/components",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}
var Be=ce===r;O=O||Be;let F=r;t(E,{instancePath:s+"/components",parentData:n,parentDataProperty:"components",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=F===r;if(O=O||Be,O)r=T,e!==null&&(T?e.length=
T:e=null);else{let c={instancePath:s+"/components",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Cr.errors=e,!1}var i=C===
r}else var i=!0;if(i){if(n.center!==void 0){let E=n.center,C=r,T=r,O=!1,ce=r;if(typeof E!="boolean"){let c={instancePath:s+
"/center",keyword:"type"};e===null?e=[c]:e.push(c),r++}var ze=ce===r;O=O||ze;let F=r;t(E,{instancePath:s+"/center",parentData:n,
parentDataProperty:"center",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=F===
r;if(O=O||ze,O)r=T,e!==null&&(T?e.length=T:e=null);else{let c={instancePath:s+"/center",keyword:"anyOf"};return e===null?
e=[c]:e.push(c),r++,Cr.errors=e,!1}var i=C===r}else var i=!0;if(i){if(n.seed!==void 0){let E=n.seed,C=r,T=r,O=!1,ce=r;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E))){let c={instancePath:s+"/seed",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===ce&&typeof E==
"number"&&(E<0||isNaN(E))){let c={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var g=ce===r;O=
O||g;let F=r;t(E,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var g=F===r;if(O=O||g,O)r=T,e!==null&&(T?e.length=T:e=null);else{let c={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Cr.errors=e,!1}var i=C===r}else var i=!0;if(i){if(n.batch!==
void 0){let E=n.batch,C=r,T=r,O=!1,ce=r;if(r===ce)if(E&&typeof E=="object"&&!Array.isArray(E)){let c=r;for(let ie in E)if(ie!==
"per_device"){let V={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[V]:e.push(V),r++;break}if(c===r&&
E.per_device!==void 0){let ie=E.per_device,V=r,Y=!1,ye=r;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie))){let me={instancePath:s+
"/batch/per_device",keyword:"type"};e===null?e=[me]:e.push(me),r++}if(r===ye&&typeof ie=="number"&&(ie<1||isNaN(ie))){let me={
instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[me]:e.push(me),r++}var L=ye===r;Y=Y||L;let te=r;t(ie,{
instancePath:s+"/batch/per_device",parentData:E,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var L=te===r;if(Y=Y||L,Y)r=V,e!==null&&(V?e.length=V:e=null);else{let me={instancePath:s+
"/batch/per_device",keyword:"anyOf"};e===null?e=[me]:e.push(me),r++}}}else{let c={instancePath:s+"/batch",keyword:"type"};
e===null?e=[c]:e.push(c),r++}var Ge=ce===r;O=O||Ge;let F=r;t(E,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=F===r;if(O=O||Ge,O)r=T,
e!==null&&(T?e.length=T:e=null);else{let c={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,
Cr.errors=e,!1}var i=C===r}else var i=!0;if(i){if(n.description!==void 0){let E=r;ur(n.description,{instancePath:s+"/des\
cription",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(ur.
errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.matrix!==void 0){let E=r;or(n.matrix,{instancePath:s+"/matrix",
parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);
var i=E===r}else var i=!0;if(i){if(n.when!==void 0){let E=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var i=E===r}else var i=!0;if(i){
if(n.needs!==void 0){let E=r;dr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.extends!==void 0){let E=r;cr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.resources!==void 0){let E=r;yr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.timeout!==void 0){let E=r;mr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var i=E===r}else var i=!0;if(i){if(n.retry!==void 0){let E=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var i=E===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let E=r;_r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var i=E===r}else var i=!0;
if(i)if(n.kind!==void 0){let E=r;if(n.kind!=="teacher-features")return Cr.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var i=E===r}else var i=!0}}}}}}}}}}}}}}}}}}}else return Cr.errors=[{instancePath:s,keyword:"type"}],!1;return Cr.errors=
e,r===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},features:{type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"i\
nteger",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$\
defs/expression"}]},decoder_depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[
{type:"integer",minimum:2},{$ref:"#/$defs/expression"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{
anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{
$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},revive_after:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$de\
fs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1};function Rr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=Rr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&
(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Fe=r;for(let x in n)if(!ts.call(Dn.properties,x)){
return Rr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Fe===r){if(n.data!==void 0){let x=r;if(typeof n.
data!="string")return Rr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=x===r}else var i=!0;if(i){if(n.split!==
void 0){let x=n.split,ee=r;if(r===ee)if(typeof x=="string"){if(gr(x)<1)return Rr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Rr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=ee===r}else var i=!0;if(i){if(n.
features!==void 0){let x=r;if(typeof n.features!="string")return Rr.errors=[{instancePath:s+"/features",keyword:"type"}],
!1;var i=x===r}else var i=!0;if(i){if(n.model!==void 0){let x=n.model,ee=r,b=r,K=!1,re=r;if(r===re)if(x&&typeof x=="obje\
ct"&&!Array.isArray(x)){let v=r;for(let m in x)if(!ts.call(Dn.properties.model.anyOf[0].properties,m)){let h={instancePath:s+
"/model",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(x.image_size!==void 0){let m=x.
image_size,h=r,k=r,l=!1,P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let y={instancePath:s+"/model/image_size",keyword:"\
type"};e===null?e=[y]:e.push(y),r++}if(r===P&&typeof m=="number"&&(m<1||isNaN(m))){let y={instancePath:s+"/model/image_s\
ize",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var ue=P===r;l=l||ue;let Z=r;t(m,{instancePath:s+"/model/image_size",
parentData:x,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var ue=Z===r;if(l=l||ue,l)r=k,e!==null&&(k?e.length=k:e=null);else{let y={instancePath:s+"/model/image_size",keyword:"\
anyOf"};e===null?e=[y]:e.push(y),r++}var _=h===r}else var _=!0;if(_){if(x.patch_size!==void 0){let m=x.patch_size,h=r,k=r,
l=!1,P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/model/patch_size",keyword:"type"};e===null?
e=[f]:e.push(f),r++}if(r===P&&typeof m=="number"&&(m<1||isNaN(m))){let f={instancePath:s+"/model/patch_size",keyword:"mi\
nimum"};e===null?e=[f]:e.push(f),r++}var Be=P===r;l=l||Be;let Z=r;t(m,{instancePath:s+"/model/patch_size",parentData:x,parentDataProperty:"\
patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=Z===r;if(l=l||Be,l)
r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[f]:e.push(
f),r++}var _=h===r}else var _=!0;if(_){if(x.embed_dim!==void 0){let m=x.embed_dim,h=r,k=r,l=!1,P=r;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===P&&
typeof m=="number"&&(m<1||isNaN(m))){let f={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[f]:e.push(f),
r++}var ze=P===r;l=l||ze;let Z=r;t(m,{instancePath:s+"/model/embed_dim",parentData:x,parentDataProperty:"embed_dim",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Z===r;if(l=l||ze,l)r=k,e!==null&&(k?e.length=
k:e=null);else{let f={instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var _=h===r}else var _=!0;
if(_){if(x.depth!==void 0){let m=x.depth,h=r,k=r,l=!1,P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+
"/model/depth",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===P&&typeof m=="number"&&(m<1||isNaN(m))){let f={instancePath:s+
"/model/depth",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}var g=P===r;l=l||g;let Z=r;t(m,{instancePath:s+"/model/de\
pth",parentData:x,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var g=Z===r;if(l=l||g,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/model/depth",keyword:"a\
nyOf"};e===null?e=[f]:e.push(f),r++}var _=h===r}else var _=!0;if(_){if(x.num_heads!==void 0){let m=x.num_heads,h=r,k=r,l=!1,
P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[f]:
e.push(f),r++}if(r===P&&typeof m=="number"&&(m<1||isNaN(m))){let f={instancePath:s+"/model/num_heads",keyword:"minimum"};
e===null?e=[f]:e.push(f),r++}var L=P===r;l=l||L;let Z=r;t(m,{instancePath:s+"/model/num_heads",parentData:x,parentDataProperty:"\
num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=Z===r;if(l=l||L,l)r=
k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[f]:e.push(f),
r++}var _=h===r}else var _=!0;if(_){if(x.mlp_ratio!==void 0){let m=x.mlp_ratio,h=r,k=r,l=!1,P=r;if(r===P)if(typeof m=="n\
umber"){if(m<=0||isNaN(m)){let f={instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[f]:e.push(f),
r++}}else{let f={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=[f]:e.push(f),r++}var Ge=P===r;l=l||Ge;let Z=r;
t(m,{instancePath:s+"/model/mlp_ratio",parentData:x,parentDataProperty:"mlp_ratio",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Ge=Z===r;if(l=l||Ge,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+
"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var _=h===r}else var _=!0;if(_){if(x.init_std!==void 0){
let m=x.init_std,h=r,k=r,l=!1,P=r;if(r===P)if(typeof m=="number"){if(m<=0||isNaN(m)){let f={instancePath:s+"/model/init_\
std",keyword:"exclusiveMinimum"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/model/init_std",keyword:"typ\
e"};e===null?e=[f]:e.push(f),r++}var Re=P===r;l=l||Re;let Z=r;t(m,{instancePath:s+"/model/init_std",parentData:x,parentDataProperty:"\
init_std",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=Z===r;if(l=l||Re,l)r=
k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[f]:e.push(f),
r++}var _=h===r}else var _=!0;if(_){if(x.decoder_depth!==void 0){let m=x.decoder_depth,h=r,k=r,l=!1,P=r;if(!(typeof m=="\
number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/model/decoder_depth",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===
P&&typeof m=="number"&&(m<1||isNaN(m))){let f={instancePath:s+"/model/decoder_depth",keyword:"minimum"};e===null?e=[f]:e.
push(f),r++}var E=P===r;l=l||E;let Z=r;t(m,{instancePath:s+"/model/decoder_depth",parentData:x,parentDataProperty:"decod\
er_depth",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=Z===r;if(l=l||E,l)r=k,
e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/model/decoder_depth",keyword:"anyOf"};e===null?e=[f]:e.push(
f),r++}var _=h===r}else var _=!0;if(_){if(x.codebook_size!==void 0){let m=x.codebook_size,h=r,k=r,l=!1,P=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/model/codebook_size",keyword:"type"};e===null?e=[f]:e.push(f),r++}
if(r===P&&typeof m=="number"&&(m<2||isNaN(m))){let f={instancePath:s+"/model/codebook_size",keyword:"minimum"};e===null?
e=[f]:e.push(f),r++}var C=P===r;l=l||C;let Z=r;t(m,{instancePath:s+"/model/codebook_size",parentData:x,parentDataProperty:"\
codebook_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var C=Z===r;if(l=l||C,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/model/codebook_size",keyword:"anyOf"};e===null?e=[f]:
e.push(f),r++}var _=h===r}else var _=!0;if(_)if(x.codebook_dim!==void 0){let m=x.codebook_dim,h=r,k=r,l=!1,P=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/model/codebook_dim",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===
P&&typeof m=="number"&&(m<1||isNaN(m))){let f={instancePath:s+"/model/codebook_dim",keyword:"minimum"};e===null?e=[f]:e.
push(f),r++}var T=P===r;l=l||T;let Z=r;t(m,{instancePath:s+"/model/codebook_dim",parentData:x,parentDataProperty:"codebo\
ok_dim",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=Z===r;if(l=l||T,l)r=k,e!==
null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/model/codebook_dim",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}
var _=h===r}else var _=!0}}}}}}}}}}else{let v={instancePath:s+"/model",keyword:"type"};e===null?e=[v]:e.push(v),r++}var O=re===
r;K=K||O;let de=r;t(x,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var O=de===r;if(K=K||O,K)r=b,e!==null&&(b?e.length=b:e=null);else{let v={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){
if(n.quantizer!==void 0){let x=n.quantizer,ee=r,b=r,K=!1,re=r;if(r===re)if(x&&typeof x=="object"&&!Array.isArray(x)){let v=r;
for(let m in x)if(!(m==="decay"||m==="kmeans_init"||m==="kmeans_pictures"||m==="revive_after")){let h={instancePath:s+"/\
quantizer",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(x.decay!==void 0){let m=x.decay,
h=r,k=r,l=!1,P=r;if(r===P)if(typeof m=="number"){if(m<0||isNaN(m)){let y={instancePath:s+"/quantizer/decay",keyword:"min\
imum"};e===null?e=[y]:e.push(y),r++}else if(m>=1||isNaN(m)){let y={instancePath:s+"/quantizer/decay",keyword:"exclusiveM\
aximum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/quantizer/decay",keyword:"type"};e===null?e=[y]:e.push(
y),r++}var ce=P===r;l=l||ce;let Z=r;t(m,{instancePath:s+"/quantizer/decay",parentData:x,parentDataProperty:"decay",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=Z===r;if(l=l||ce,l)r=k,e!==null&&(k?e.length=
k:e=null);else{let y={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var F=h===r}else var F=!0;
if(F){if(x.kmeans_init!==void 0){let m=x.kmeans_init,h=r,k=r,l=!1,P=r;if(typeof m!="boolean"){let f={instancePath:s+"/qu\
antizer/kmeans_init",keyword:"type"};e===null?e=[f]:e.push(f),r++}var _e=P===r;l=l||_e;let Z=r;t(m,{instancePath:s+"/qua\
ntizer/kmeans_init",parentData:x,parentDataProperty:"kmeans_init",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var _e=Z===r;if(l=l||_e,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/\
quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var F=h===r}else var F=!0;if(F){if(x.kmeans_pictures!==
void 0){let m=x.kmeans_pictures,h=r,k=r,l=!1,P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/qu\
antizer/kmeans_pictures",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===P&&typeof m=="number"&&(m<1||isNaN(m))){let f={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}var c=P===r;l=l||c;let Z=r;t(
m,{instancePath:s+"/quantizer/kmeans_pictures",parentData:x,parentDataProperty:"kmeans_pictures",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=Z===r;if(l=l||c,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var F=h===r}else var F=!0;if(F)
if(x.revive_after!==void 0){let m=x.revive_after,h=r,k=r,l=!1,P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===P&&typeof m=="number"&&(m<0||isNaN(m))){let f={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}var ie=P===r;l=l||ie;let Z=r;t(
m,{instancePath:s+"/quantizer/revive_after",parentData:x,parentDataProperty:"revive_after",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=Z===r;if(l=l||ie,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var F=h===r}else var F=!0}}}}else{
let v={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[v]:e.push(v),r++}var V=re===r;K=K||V;let de=r;t(x,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var V=de===r;if(K=K||V,K)r=b,e!==null&&(b?e.length=b:e=null);else{let v={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){if(n.optimizer!==void 0){
let x=n.optimizer,ee=r,b=r,K=!1,re=r;if(r===re)if(x&&typeof x=="object"&&!Array.isArray(x)){let v=r;for(let m in x)if(!(m===
"lr"||m==="min_lr"||m==="weight_decay"||m==="betas"||m==="eps"||m==="clip_grad")){let h={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(x.lr!==void 0){let m=x.lr,h=r,k=r,l=!1,P=r;if(r===
P)if(typeof m=="number"){if(m<=0||isNaN(m)){let y={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[y]:e.push(y),r++}}else{let y={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Y=P===r;l=
l||Y;let Z=r;t(m,{instancePath:s+"/optimizer/lr",parentData:x,parentDataProperty:"lr",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Y=Z===r;if(l=l||Y,l)r=k,e!==null&&(k?e.length=k:e=null);else{let y={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var ye=h===r}else var ye=!0;if(ye){if(x.min_lr!==
void 0){let m=x.min_lr,h=r,k=r,l=!1,P=r;if(r===P)if(typeof m=="number"){if(m<0||isNaN(m)){let f={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[f]:e.push(f),r++}var te=P===r;l=l||te;let Z=r;t(m,{instancePath:s+"/optimizer/min_lr",parentData:x,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=Z===r;if(l=l||te,l)r=k,
e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[f]:e.push(f),
r++}var ye=h===r}else var ye=!0;if(ye){if(x.weight_decay!==void 0){let m=x.weight_decay,h=r,k=r,l=!1,P=r;if(r===P)if(typeof m==
"number"){if(m<0||isNaN(m)){let f={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[f]:e.push(f),
r++}}else{let f={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[f]:e.push(f),r++}var me=P===r;l=l||
me;let Z=r;t(m,{instancePath:s+"/optimizer/weight_decay",parentData:x,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=Z===r;if(l=l||me,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var ye=h===r}else var ye=!0;if(ye){
if(x.betas!==void 0){let m=x.betas,h=r,k=r,l=!1,P=r;if(r===P)if(Array.isArray(m))if(m.length>2){let f={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[f]:e.push(f),r++}else if(m.length<2){let f={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[f]:e.push(f),r++}else{var le=!0;let f=m.length;for(let W=0;W<f;W++){let H=m[W],p=r,
d=r,R=!1,A=r;if(r===A)if(typeof H=="number"){if(H<0||isNaN(H)){let z={instancePath:s+"/optimizer/betas/"+W,keyword:"mini\
mum"};e===null?e=[z]:e.push(z),r++}else if(H>=1||isNaN(H)){let z={instancePath:s+"/optimizer/betas/"+W,keyword:"exclusiv\
eMaximum"};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:s+"/optimizer/betas/"+W,keyword:"type"};e===null?e=[z]:
e.push(z),r++}var Ae=A===r;R=R||Ae;let u=r;t(H,{instancePath:s+"/optimizer/betas/"+W,parentData:m,parentDataProperty:W,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ae=u===r;if(R=R||Ae,R)r=d,e!==null&&(d?e.length=
d:e=null);else{let z={instancePath:s+"/optimizer/betas/"+W,keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var le=p===r;if(!le)
break}}else{let f={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[f]:e.push(f),r++}var $e=P===r;l=l||$e;let Z=r;
t(m,{instancePath:s+"/optimizer/betas",parentData:x,parentDataProperty:"betas",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var $e=Z===r;if(l=l||$e,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+
"/optimizer/betas",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var ye=h===r}else var ye=!0;if(ye){if(x.eps!==void 0){let m=x.
eps,h=r,k=r,l=!1,P=r;if(r===P)if(typeof m=="number"){if(m<=0||isNaN(m)){let f={instancePath:s+"/optimizer/eps",keyword:"\
exclusiveMinimum"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=
[f]:e.push(f),r++}var B=P===r;l=l||B;let Z=r;t(m,{instancePath:s+"/optimizer/eps",parentData:x,parentDataProperty:"eps",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=Z===r;if(l=l||B,l)r=k,e!==null&&
(k?e.length=k:e=null);else{let f={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var ye=h===
r}else var ye=!0;if(ye)if(x.clip_grad!==void 0){let m=x.clip_grad,h=r,k=r,l=!1,P=r;if(r===P)if(typeof m=="number"){if(m<
0||isNaN(m)){let f={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[f]:e.push(f),r++}var I=P===r;l=l||I;let Z=r;t(m,{instancePath:s+"/opt\
imizer/clip_grad",parentData:x,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var I=Z===r;if(l=l||I,l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var ye=h===r}else var ye=!0}}}}}}else{let v={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[v]:e.push(v),r++}var S=re===r;K=K||S;let de=r;t(x,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=de===
r;if(K=K||S,K)r=b,e!==null&&(b?e.length=b:e=null);else{let v={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){if(n.epochs!==void 0){let x=n.epochs,ee=r,b=r,K=!1,re=r;
if(!(typeof x=="number"&&!(x%1)&&!isNaN(x))){let v={instancePath:s+"/epochs",keyword:"type"};e===null?e=[v]:e.push(v),r++}
if(r===re&&typeof x=="number"&&(x<1||isNaN(x))){let v={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[v]:e.push(
v),r++}var oe=re===r;K=K||oe;let de=r;t(x,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=de===r;if(K=K||oe,K)r=b,e!==null&&(b?e.length=
b:e=null);else{let v={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===
r}else var i=!0;if(i){if(n.warmup_epochs!==void 0){let x=n.warmup_epochs,ee=r,b=r,K=!1,re=r;if(r===re)if(typeof x=="numb\
er"){if(x<0||isNaN(x)){let v={instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[v]:e.push(v),r++}var ve=re===r;K=K||ve;let de=r;t(x,{instancePath:s+
"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ve=de===r;if(K=K||ve,K)r=b,e!==null&&(b?e.length=b:e=null);else{let v={instancePath:s+"/warmup\
_epochs",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){if(n.batch!==
void 0){let x=n.batch,ee=r,b=r,K=!1,re=r;if(r===re)if(x&&typeof x=="object"&&!Array.isArray(x)){let v=r;for(let m in x)if(!(m===
"global"||m==="per_device")){let h={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;
break}if(v===r){if(x.global!==void 0){let m=x.global,h=r,k=r,l=!1,P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let y={
instancePath:s+"/batch/global",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===P&&typeof m=="number"&&(m<1||isNaN(m))){
let y={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var N=P===r;l=l||N;let Z=r;t(m,{instancePath:s+
"/batch/global",parentData:x,parentDataProperty:"global",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var N=Z===r;if(l=l||N,l)r=k,e!==null&&(k?e.length=k:e=null);else{let y={instancePath:s+"/batch/globa\
l",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var X=h===r}else var X=!0;if(X)if(x.per_device!==void 0){let m=x.per_device,
h=r,k=r,l=!1,P=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/batch/per_device",keyword:"type"};
e===null?e=[f]:e.push(f),r++}if(r===P&&typeof m=="number"&&(m<0||isNaN(m))){let f={instancePath:s+"/batch/per_device",keyword:"\
minimum"};e===null?e=[f]:e.push(f),r++}var M=P===r;l=l||M;let Z=r;t(m,{instancePath:s+"/batch/per_device",parentData:x,parentDataProperty:"\
per_device",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=Z===r;if(l=l||M,l)r=
k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[f]:e.push(
f),r++}var X=h===r}else var X=!0}}else{let v={instancePath:s+"/batch",keyword:"type"};e===null?e=[v]:e.push(v),r++}var w=re===
r;K=K||w;let de=r;t(x,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var w=de===r;if(K=K||w,K)r=b,e!==null&&(b?e.length=b:e=null);else{let v={
instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){
if(n.flip!==void 0){let x=n.flip,ee=r,b=r,K=!1,re=r;if(typeof x!="boolean"){let v={instancePath:s+"/flip",keyword:"type"};
e===null?e=[v]:e.push(v),r++}var Q=re===r;K=K||Q;let de=r;t(x,{instancePath:s+"/flip",parentData:n,parentDataProperty:"f\
lip",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=de===r;if(K=K||Q,K)r=b,e!==
null&&(b?e.length=b:e=null);else{let v={instancePath:s+"/flip",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=
e,!1}var i=ee===r}else var i=!0;if(i){if(n.seed!==void 0){let x=n.seed,ee=r,b=r,K=!1,re=r;if(!(typeof x=="number"&&!(x%1)&&
!isNaN(x))){let v={instancePath:s+"/seed",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===re&&typeof x=="number"&&(x<
0||isNaN(x))){let v={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}var Se=re===r;K=K||Se;let de=r;
t(x,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Se=de===r;if(K=K||Se,K)r=b,e!==null&&(b?e.length=b:e=null);else{let v={instancePath:s+"\
/seed",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let x=n.checkpoint,ee=r,b=r,K=!1,re=r;if(r===re)if(x&&typeof x=="object"&&!Array.isArray(x)){let v=r;for(let m in x)
if(!(m==="every_seconds"||m==="every_steps"||m==="every_epochs"||m==="keep")){let h={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(x.every_seconds!==void 0){let m=x.every_seconds,h=r,
k=r,l=!1,P=r;if(r===P)if(typeof m=="number"){if(m<=0||isNaN(m)){let y={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[y]:e.push(y),r++}var Ye=P===r;l=l||Ye;let Z=r;t(m,{instancePath:s+"/checkpoint/every_seconds",parentData:x,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ye=Z===r;if(l=l||Ye,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let y={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[y]:e.push(y),r++}var j=h===r}else var j=!0;if(j){if(x.every_steps!==void 0){let m=x.every_steps,h=r,k=r,l=!1,P=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[f]:e.push(f),r++}
if(r===P&&typeof m=="number"&&(m<0||isNaN(m))){let f={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[f]:e.push(f),r++}var pe=P===r;l=l||pe;let Z=r;t(m,{instancePath:s+"/checkpoint/every_steps",parentData:x,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=Z===r;if(l=l||pe,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[
f]:e.push(f),r++}var j=h===r}else var j=!0;if(j){if(x.every_epochs!==void 0){let m=x.every_epochs,h=r,k=r,l=!1,P=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[f]:e.push(f),
r++}if(r===P&&typeof m=="number"&&(m<0||isNaN(m))){let f={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[f]:e.push(f),r++}var We=P===r;l=l||We;let Z=r;t(m,{instancePath:s+"/checkpoint/every_epochs",parentData:x,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var We=Z===r;if(l=l||We,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let f={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=
[f]:e.push(f),r++}var j=h===r}else var j=!0;if(j)if(x.keep!==void 0){let m=x.keep,h=r,k=r,l=!1,P=r;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m))){let f={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===P&&
typeof m=="number"&&(m<1||isNaN(m))){let f={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[f]:e.push(f),
r++}var Ee=P===r;l=l||Ee;let Z=r;t(m,{instancePath:s+"/checkpoint/keep",parentData:x,parentDataProperty:"keep",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=Z===r;if(l=l||Ee,l)r=k,e!==null&&(k?e.length=
k:e=null);else{let f={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var j=h===r}else var j=!0}}}}else{
let v={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[v]:e.push(v),r++}var Xe=re===r;K=K||Xe;let de=r;t(x,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Xe=de===r;if(K=K||Xe,K)r=b,e!==null&&(b?e.length=b:e=null);else{let v={instancePath:s+"/checkp\
oint",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){if(n.log_every!==
void 0){let x=n.log_every,ee=r,b=r,K=!1,re=r;if(r===re)if(typeof x=="number"){if(x<=0||isNaN(x)){let v={instancePath:s+"\
/log_every",keyword:"exclusiveMinimum"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/log_every",keyword:"t\
ype"};e===null?e=[v]:e.push(v),r++}var ke=re===r;K=K||ke;let de=r;t(x,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ke=de===r;if(K=K||ke,K)
r=b,e!==null&&(b?e.length=b:e=null);else{let v={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[v]:e.push(
v),r++,Rr.errors=e,!1}var i=ee===r}else var i=!0;if(i){if(n.description!==void 0){let x=r;ur(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(
ur.errors),r=e.length);var i=x===r}else var i=!0;if(i){if(n.matrix!==void 0){let x=r;or(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.
length);var i=x===r}else var i=!0;if(i){if(n.when!==void 0){let x=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var i=x===r}else var i=!0;if(i){
if(n.needs!==void 0){let x=r;dr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var i=x===r}else var i=!0;if(i){if(n.extends!==void 0){let x=r;cr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var i=x===r}else var i=!0;if(i){if(n.resources!==void 0){let x=r;yr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length);var i=x===r}else var i=!0;if(i){if(n.timeout!==void 0){let x=r;mr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var i=x===r}else var i=!0;if(i){if(n.retry!==void 0){let x=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var i=x===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let x=r;_r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var i=x===r}else var i=!0;
if(i)if(n.kind!==void 0){let x=r;if(n.kind!=="vqkd")return Rr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=x===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}else return Rr.errors=[{instancePath:s,keyword:"type"}],!1;return Rr.errors=e,r===
0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it={type:"object",properties:{tokenizer:{type:"string"},data:{
type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/st\
age-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},
resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{
$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1};function os(n,{instancePath:s="",parentData:He,
parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=os.evaluated;if(ge.dynamicProps&&(ge.props=
void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ue=r;for(let _ in n)if(!ts.
call(it.properties,_)){return os.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(ue===r){if(n.tokenizer!==
void 0){let _=r;if(typeof n.tokenizer!="string")return os.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var i=_===
r}else var i=!0;if(i){if(n.data!==void 0){let _=r;if(typeof n.data!="string")return os.errors=[{instancePath:s+"/data",keyword:"\
type"}],!1;var i=_===r}else var i=!0;if(i){if(n.split!==void 0){let _=n.split,Be=r;if(r===Be)if(typeof _=="string"){if(gr(
_)<1)return os.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return os.errors=[{instancePath:s+"/split",
keyword:"type"}],!1;var i=Be===r}else var i=!0;if(i){if(n.description!==void 0){let _=r;ur(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(
ur.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.matrix!==void 0){let _=r;or(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.
length);var i=_===r}else var i=!0;if(i){if(n.when!==void 0){let _=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var i=_===r}else var i=!0;if(i){
if(n.needs!==void 0){let _=r;dr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.extends!==void 0){let _=r;cr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.resources!==void 0){let _=r;yr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.timeout!==void 0){let _=r;mr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var i=_===r}else var i=!0;if(i){if(n.retry!==void 0){let _=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var i=_===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let _=r;_r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var i=_===r}else var i=!0;
if(i)if(n.kind!==void 0){let _=r;if(n.kind!=="codebook-usage")return os.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var i=_===r}else var i=!0}}}}}}}}}}}}}else return os.errors=[{instancePath:s,keyword:"type"}],!1;return os.errors=e,r===
0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{type:"string"},model:{anyOf:[{type:"object",
properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$d\
efs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{
type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[{type:"number",minimum:0},{$ref:"#/$\
defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},use_abs_pos_emb:{anyOf:[
{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},mask:{anyOf:[{type:"object",properties:{patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{
min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$\
defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"o\
bject",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{
type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#\
/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"mim"}},additionalProperties:!1};
function br(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=br.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Ue=r;for(let v in n)if(!ts.call(qn.properties,v)){return br.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(Ue===r){if(n.data!==void 0){let v=r;if(typeof n.data!="string")return br.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var i=v===r}else var i=!0;if(i){if(n.split!==void 0){let v=n.split,m=r;if(r===m)if(typeof v==
"string"){if(gr(v)<1)return br.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return br.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var i=m===r}else var i=!0;if(i){if(n.val_split!==void 0){let v=n.val_split,m=r;if(r===m)if(typeof v==
"string"){if(gr(v)<1)return br.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return br.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var i=m===r}else var i=!0;if(i){if(n.tokenizer!==void 0){let v=r;if(typeof n.tokenizer!=
"string")return br.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var i=v===r}else var i=!0;if(i){if(n.model!==
void 0){let v=n.model,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let y=r;for(let f in v)if(!ts.
call(qn.properties.model.anyOf[0].properties,f)){let W={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[W]:e.push(W),r++;break}if(y===r){if(v.image_size!==void 0){let f=v.image_size,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){let A={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[A]:e.push(A),r++}if(r===d&&typeof f==
"number"&&(f<1||isNaN(f))){let A={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[A]:e.push(A),r++}var ue=d===
r;p=p||ue;let R=r;t(f,{instancePath:s+"/model/image_size",parentData:v,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=R===r;if(p=p||ue,p)r=H,e!==null&&(H?e.length=H:e=null);else{let A={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var _=W===r}else var _=!0;if(_){if(v.patch_size!==
void 0){let f=v.patch_size,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof f=="number"&&(f<1||isNaN(f))){let u={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var Be=d===r;p=p||Be;let R=r;t(f,{instancePath:s+"/m\
odel/patch_size",parentData:v,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Be=R===r;if(p=p||Be,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0;if(_){if(v.embed_dim!==void 0){let f=v.
embed_dim,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof f=="number"&&(f<1||isNaN(f))){let u={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var ze=d===r;p=p||ze;let R=r;t(f,{instancePath:s+"/model/embed_dim",
parentData:v,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var ze=R===r;if(p=p||ze,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0;if(_){if(v.depth!==void 0){let f=v.depth,W=r,H=r,p=!1,d=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&
typeof f=="number"&&(f<1||isNaN(f))){let u={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}
var g=d===r;p=p||g;let R=r;t(f,{instancePath:s+"/model/depth",parentData:v,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=R===r;if(p=p||g,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0;if(_){if(v.num_heads!==
void 0){let f=v.num_heads,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof f=="number"&&(f<1||isNaN(f))){let u={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var L=d===r;p=p||L;let R=r;t(f,{instancePath:s+"/mode\
l/num_heads",parentData:v,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var L=R===r;if(p=p||L,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0;if(_){if(v.mlp_ratio!==void 0){let f=v.mlp_ratio,
W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){if(f<=0||isNaN(f)){let u={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[u]:e.push(u),r++}var Ge=d===r;p=p||Ge;let R=r;t(f,{instancePath:s+"/model/mlp_ratio",parentData:v,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=R===r;if(p=p||Ge,p)r=
H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[u]:e.push(u),
r++}var _=W===r}else var _=!0;if(_){if(v.init_std!==void 0){let f=v.init_std,W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="num\
ber"){if(f<=0||isNaN(f)){let u={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[u]:e.push(u),r++}var Re=d===r;p=p||Re;let R=r;t(f,{instancePath:s+
"/model/init_std",parentData:v,parentDataProperty:"init_std",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Re=R===r;if(p=p||Re,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0;if(_){if(v.init_values!==void 0){let f=v.
init_values,W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){if(f<0||isNaN(f)){let u={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[u]:e.push(u),r++}var E=d===r;p=p||E;let R=r;t(f,{instancePath:s+"/model/init_values",parentData:v,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=R===r;if(p=p||E,p)
r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[u]:e.push(
u),r++}var _=W===r}else var _=!0;if(_){if(v.use_shared_rel_pos_bias!==void 0){let f=v.use_shared_rel_pos_bias,W=r,H=r,p=!1,
d=r;if(typeof f!="boolean"){let u={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[u]:e.push(
u),r++}var C=d===r;p=p||C;let R=r;t(f,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:v,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var C=R===r;
if(p=p||C,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0;if(_){if(v.use_abs_pos_emb!==void 0){let f=v.use_abs_pos_emb,
W=r,H=r,p=!1,d=r;if(typeof f!="boolean"){let u={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[u]:e.
push(u),r++}var T=d===r;p=p||T;let R=r;t(f,{instancePath:s+"/model/use_abs_pos_emb",parentData:v,parentDataProperty:"use\
_abs_pos_emb",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=R===r;if(p=p||T,p)
r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[u]:
e.push(u),r++}var _=W===r}else var _=!0;if(_){if(v.early_layers!==void 0){let f=v.early_layers,W=r,H=r,p=!1,d=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===
d&&typeof f=="number"&&(f<1||isNaN(f))){let u={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[u]:e.
push(u),r++}var O=d===r;p=p||O;let R=r;t(f,{instancePath:s+"/model/early_layers",parentData:v,parentDataProperty:"early_\
layers",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=R===r;if(p=p||O,p)r=H,e!==
null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}
var _=W===r}else var _=!0;if(_){if(v.head_layers!==void 0){let f=v.head_layers,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){let u={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof f==
"number"&&(f<0||isNaN(f))){let u={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var ce=d===
r;p=p||ce;let R=r;t(f,{instancePath:s+"/model/head_layers",parentData:v,parentDataProperty:"head_layers",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=R===r;if(p=p||ce,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0;if(_)if(v.shared_lm_head!==
void 0){let f=v.shared_lm_head,W=r,H=r,p=!1,d=r;if(typeof f!="boolean"){let u={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var F=d===r;p=p||F;let R=r;t(f,{instancePath:s+"/model/shared_lm_head",parentData:v,
parentDataProperty:"shared_lm_head",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=R===
r;if(p=p||F,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[u]:e.push(u),r++}var _=W===r}else var _=!0}}}}}}}}}}}}}else{let y={instancePath:s+"/model",keyword:"type"};e===null?
e=[y]:e.push(y),r++}var _e=l===r;k=k||_e;let P=r;t(v,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=P===r;if(k=k||_e,k)r=h,e!==null&&(h?e.length=
h:e=null);else{let y={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===
r}else var i=!0;if(i){if(n.mask!==void 0){let v=n.mask,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(
v)){let y=r;for(let f in v)if(!(f==="patches"||f==="min_patches")){let W={instancePath:s+"/mask",keyword:"additionalProp\
erties"};e===null?e=[W]:e.push(W),r++;break}if(y===r){if(v.patches!==void 0){let f=v.patches,W=r,H=r,p=!1,d=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let A={instancePath:s+"/mask/patches",keyword:"type"};e===null?e=[A]:e.push(A),r++}if(r===
d&&typeof f=="number"&&(f<1||isNaN(f))){let A={instancePath:s+"/mask/patches",keyword:"minimum"};e===null?e=[A]:e.push(A),
r++}var c=d===r;p=p||c;let R=r;t(f,{instancePath:s+"/mask/patches",parentData:v,parentDataProperty:"patches",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=R===r;if(p=p||c,p)r=H,e!==null&&(H?e.length=
H:e=null);else{let A={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var ie=W===r}else var ie=!0;
if(ie)if(v.min_patches!==void 0){let f=v.min_patches,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let u={
instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof f=="number"&&(f<1||isNaN(
f))){let u={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var V=d===r;p=p||V;let R=r;
t(f,{instancePath:s+"/mask/min_patches",parentData:v,parentDataProperty:"min_patches",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var V=R===r;if(p=p||V,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={
instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var ie=W===r}else var ie=!0}}else{let y={
instancePath:s+"/mask",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Y=l===r;k=k||Y;let P=r;t(v,{instancePath:s+"/mas\
k",parentData:n,parentDataProperty:"mask",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Y=P===r;if(k=k||Y,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/mask",keyword:"anyOf"};return e===
null?e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.augment!==void 0){let v=n.augment,m=r,h=r,k=!1,
l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let y=r;for(let f in v)if(!(f==="min_crop_scale"||f==="flip"||
f==="color_jitter")){let W={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[W]:e.push(W),r++;break}
if(y===r){if(v.min_crop_scale!==void 0){let f=v.min_crop_scale,W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){if(f>1||
isNaN(f)){let A={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[A]:e.push(A),r++}else if(f<=0||
isNaN(f)){let A={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[A]:e.push(A),r++}}else{
let A={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[A]:e.push(A),r++}var ye=d===r;p=p||ye;let R=r;
t(f,{instancePath:s+"/augment/min_crop_scale",parentData:v,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=R===r;if(p=p||ye,p)r=H,e!==null&&(H?e.length=H:e=null);else{let A={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var te=W===r}else var te=!0;if(te){
if(v.flip!==void 0){let f=v.flip,W=r,H=r,p=!1,d=r;if(typeof f!="boolean"){let u={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var me=d===r;p=p||me;let R=r;t(f,{instancePath:s+"/augment/flip",parentData:v,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=R===r;if(p=p||me,p)r=H,e!==
null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var te=W===
r}else var te=!0;if(te)if(v.color_jitter!==void 0){let f=v.color_jitter,W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){
if(f<0||isNaN(f)){let u={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[u]:e.push(u),r++}var le=d===r;p=p||le;let R=r;t(f,{instancePath:s+
"/augment/color_jitter",parentData:v,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var le=R===r;if(p=p||le,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+
"/augment/color_jitter",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var te=W===r}else var te=!0}}}else{let y={instancePath:s+
"/augment",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Ae=l===r;k=k||Ae;let P=r;t(v,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ae=P===
r;if(k=k||Ae,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.optimizer!==void 0){let v=n.optimizer,m=r,h=r,k=!1,
l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let y=r;for(let f in v)if(!(f==="lr"||f==="min_lr"||f==="weigh\
t_decay"||f==="betas"||f==="eps"||f==="clip_grad")){let W={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===
null?e=[W]:e.push(W),r++;break}if(y===r){if(v.lr!==void 0){let f=v.lr,W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){if(f<=
0||isNaN(f)){let A={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[A]:e.push(A),r++}}else{let A={
instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[A]:e.push(A),r++}var $e=d===r;p=p||$e;let R=r;t(f,{instancePath:s+
"/optimizer/lr",parentData:v,parentDataProperty:"lr",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var $e=R===r;if(p=p||$e,p)r=H,e!==null&&(H?e.length=H:e=null);else{let A={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[A]:e.push(A),r++}var B=W===r}else var B=!0;if(B){if(v.min_lr!==void 0){let f=v.min_lr,W=r,H=r,p=!1,d=r;
if(r===d)if(typeof f=="number"){if(f<0||isNaN(f)){let u={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[u]:e.push(u),r++}var I=d===
r;p=p||I;let R=r;t(f,{instancePath:s+"/optimizer/min_lr",parentData:v,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=R===r;if(p=p||I,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var B=W===r}else var B=!0;if(B){if(v.weight_decay!==
void 0){let f=v.weight_decay,W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){if(f<0||isNaN(f)){let u={instancePath:s+"/\
optimizer/weight_decay",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/weight_d\
ecay",keyword:"type"};e===null?e=[u]:e.push(u),r++}var S=d===r;p=p||S;let R=r;t(f,{instancePath:s+"/optimizer/weight_dec\
ay",parentData:v,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var S=R===r;if(p=p||S,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/optimizer/weight_de\
cay",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var B=W===r}else var B=!0;if(B){if(v.betas!==void 0){let f=v.betas,W=r,
H=r,p=!1,d=r;if(r===d)if(Array.isArray(f))if(f.length>2){let u={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===
null?e=[u]:e.push(u),r++}else if(f.length<2){let u={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[u]:
e.push(u),r++}else{var oe=!0;let u=f.length;for(let D=0;D<u;D++){let z=f[D],ae=r,$=r,Me=!1,U=r;if(r===U)if(typeof z=="nu\
mber"){if(z<0||isNaN(z)){let se={instancePath:s+"/optimizer/betas/"+D,keyword:"minimum"};e===null?e=[se]:e.push(se),r++}else if(z>=
1||isNaN(z)){let se={instancePath:s+"/optimizer/betas/"+D,keyword:"exclusiveMaximum"};e===null?e=[se]:e.push(se),r++}}else{
let se={instancePath:s+"/optimizer/betas/"+D,keyword:"type"};e===null?e=[se]:e.push(se),r++}var ve=U===r;Me=Me||ve;let xe=r;
t(z,{instancePath:s+"/optimizer/betas/"+D,parentData:f,parentDataProperty:D,rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var ve=xe===r;if(Me=Me||ve,Me)r=$,e!==null&&($?e.length=$:e=null);else{let se={instancePath:s+
"/optimizer/betas/"+D,keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var oe=ae===r;if(!oe)break}}else{let u={instancePath:s+
"/optimizer/betas",keyword:"type"};e===null?e=[u]:e.push(u),r++}var N=d===r;p=p||N;let R=r;t(f,{instancePath:s+"/optimiz\
er/betas",parentData:v,parentDataProperty:"betas",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var N=R===r;if(p=p||N,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/optimizer/betas",keyword:"\
anyOf"};e===null?e=[u]:e.push(u),r++}var B=W===r}else var B=!0;if(B){if(v.eps!==void 0){let f=v.eps,W=r,H=r,p=!1,d=r;if(r===
d)if(typeof f=="number"){if(f<=0||isNaN(f)){let u={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[u]:e.push(u),r++}var X=d===
r;p=p||X;let R=r;t(f,{instancePath:s+"/optimizer/eps",parentData:v,parentDataProperty:"eps",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=R===r;if(p=p||X,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={
instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var B=W===r}else var B=!0;if(B)if(v.clip_grad!==
void 0){let f=v.clip_grad,W=r,H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){if(f<0||isNaN(f)){let u={instancePath:s+"/opt\
imizer/clip_grad",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/clip_grad",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var M=d===r;p=p||M;let R=r;t(f,{instancePath:s+"/optimizer/clip_grad",parentData:v,parentDataProperty:"\
clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=R===r;if(p=p||M,p)r=
H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[u]:e.push(
u),r++}var B=W===r}else var B=!0}}}}}}else{let y={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}
var w=l===r;k=k||w;let P=r;t(v,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var w=P===r;if(k=k||w,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={
instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;
if(i){if(n.epochs!==void 0){let v=n.epochs,m=r,h=r,k=!1,l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let y={instancePath:s+
"/epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===l&&typeof v=="number"&&(v<1||isNaN(v))){let y={instancePath:s+
"/epochs",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var Q=l===r;k=k||Q;let P=r;t(v,{instancePath:s+"/epochs",parentData:n,
parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=P===
r;if(k=k||Q,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?
e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.warmup_epochs!==void 0){let v=n.warmup_epochs,m=r,
h=r,k=!1,l=r;if(r===l)if(typeof v=="number"){if(v<0||isNaN(v)){let y={instancePath:s+"/warmup_epochs",keyword:"minimum"};
e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Se=l===
r;k=k||Se;let P=r;t(v,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Se=P===r;if(k=k||Se,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={
instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;
if(i){if(n.batch!==void 0){let v=n.batch,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let y=r;
for(let f in v)if(!(f==="global"||f==="per_device")){let W={instancePath:s+"/batch",keyword:"additionalProperties"};e===
null?e=[W]:e.push(W),r++;break}if(y===r){if(v.global!==void 0){let f=v.global,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){let A={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[A]:e.push(A),r++}if(r===d&&typeof f==
"number"&&(f<1||isNaN(f))){let A={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[A]:e.push(A),r++}var Ye=d===
r;p=p||Ye;let R=r;t(f,{instancePath:s+"/batch/global",parentData:v,parentDataProperty:"global",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ye=R===r;if(p=p||Ye,p)r=H,e!==null&&(H?e.length=H:e=null);else{let A={
instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var j=W===r}else var j=!0;if(j)if(v.per_device!==
void 0){let f=v.per_device,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/batch/p\
er_device",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof f=="number"&&(f<0||isNaN(f))){let u={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var pe=d===r;p=p||pe;let R=r;t(f,{instancePath:s+"/b\
atch/per_device",parentData:v,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var pe=R===r;if(p=p||pe,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/batch/p\
er_device",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var j=W===r}else var j=!0}}else{let y={instancePath:s+"/batch",
keyword:"type"};e===null?e=[y]:e.push(y),r++}var We=l===r;k=k||We;let P=r;t(v,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var We=P===r;if(k=k||We,k)r=h,
e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,
br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.drop_path!==void 0){let v=n.drop_path,m=r,h=r,k=!1,l=r;if(r===l)if(typeof v==
"number"){if(v<0||isNaN(v)){let y={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}else if(v>=
1||isNaN(v)){let y={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Ee=l===r;k=k||Ee;let P=r;t(v,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ee=P===r;if(k=k||Ee,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.validate_every!==void 0){let v=n.validate_every,
m=r,h=r,k=!1,l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let y={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[y]:e.push(y),r++}if(r===l&&typeof v=="number"&&(v<1||isNaN(v))){let y={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[y]:e.push(y),r++}var Xe=l===r;k=k||Xe;let P=r;t(v,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=P===r;if(k=k||
Xe,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=
[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.seed!==void 0){let v=n.seed,m=r,h=r,k=!1,l=r;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v))){let y={instancePath:s+"/seed",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===l&&typeof v==
"number"&&(v<0||isNaN(v))){let y={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var ke=l===r;k=
k||ke;let P=r;t(v,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ke=P===r;if(k=k||ke,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let v=n.checkpoint,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let y=r;for(let f in v)
if(!(f==="every_seconds"||f==="every_steps"||f==="every_epochs"||f==="keep")){let W={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[W]:e.push(W),r++;break}if(y===r){if(v.every_seconds!==void 0){let f=v.every_seconds,W=r,
H=r,p=!1,d=r;if(r===d)if(typeof f=="number"){if(f<=0||isNaN(f)){let A={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[A]:e.push(A),r++}var Fe=d===r;p=p||Fe;let R=r;t(f,{instancePath:s+"/checkpoint/every_seconds",parentData:v,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=R===r;if(p=p||Fe,
p)r=H,e!==null&&(H?e.length=H:e=null);else{let A={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[A]:e.push(A),r++}var x=W===r}else var x=!0;if(x){if(v.every_steps!==void 0){let f=v.every_steps,W=r,H=r,p=!1,d=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[u]:e.push(u),r++}
if(r===d&&typeof f=="number"&&(f<0||isNaN(f))){let u={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[u]:e.push(u),r++}var ee=d===r;p=p||ee;let R=r;t(f,{instancePath:s+"/checkpoint/every_steps",parentData:v,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=R===r;if(p=p||ee,
p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[
u]:e.push(u),r++}var x=W===r}else var x=!0;if(x){if(v.every_epochs!==void 0){let f=v.every_epochs,W=r,H=r,p=!1,d=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let u={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[u]:e.push(u),
r++}if(r===d&&typeof f=="number"&&(f<0||isNaN(f))){let u={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[u]:e.push(u),r++}var b=d===r;p=p||b;let R=r;t(f,{instancePath:s+"/checkpoint/every_epochs",parentData:v,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=R===r;if(p=p||b,p)
r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[u]:
e.push(u),r++}var x=W===r}else var x=!0;if(x)if(v.keep!==void 0){let f=v.keep,W=r,H=r,p=!1,d=r;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){let u={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof f==
"number"&&(f<1||isNaN(f))){let u={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var K=d===
r;p=p||K;let R=r;t(f,{instancePath:s+"/checkpoint/keep",parentData:v,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=R===r;if(p=p||K,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var x=W===r}else var x=!0}}}}else{let y={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[y]:e.push(y),r++}var re=l===r;k=k||re;let P=r;t(v,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var re=P===r;if(k=k||re,k)r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.log_every!==
void 0){let v=n.log_every,m=r,h=r,k=!1,l=r;if(r===l)if(typeof v=="number"){if(v<=0||isNaN(v)){let y={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[y]:e.push(y),r++}var de=l===r;k=k||de;let P=r;t(v,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=P===r;if(k=k||de,k)
r=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[y]:e.push(
y),r++,br.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.description!==void 0){let v=r;ur(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(
ur.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.matrix!==void 0){let v=r;or(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.
length);var i=v===r}else var i=!0;if(i){if(n.when!==void 0){let v=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var i=v===r}else var i=!0;if(i){
if(n.needs!==void 0){let v=r;dr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.extends!==void 0){let v=r;cr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.resources!==void 0){let v=r;yr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.timeout!==void 0){let v=r;mr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var i=v===r}else var i=!0;if(i){if(n.retry!==void 0){let v=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var i=v===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let v=r;_r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var i=v===r}else var i=!0;
if(i)if(n.kind!==void 0){let v=r;if(n.kind!=="mim")return br.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=v===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return br.errors=[{instancePath:s,keyword:"type"}],!1;return br.errors=e,r===
0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/express\
ion"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},layer_decay:{
anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[
{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},
flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#\
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1};
function hr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=hr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let k=r;for(let l in n)if(!ts.call(zn.properties,l)){return hr.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(k===r){if(n.data!==void 0){let l=r;if(typeof n.data!="string")return hr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var i=l===r}else var i=!0;if(i){if(n.split!==void 0){let l=n.split,P=r;if(r===P)if(typeof l==
"string"){if(gr(l)<1)return hr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return hr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var i=P===r}else var i=!0;if(i){if(n.val_split!==void 0){let l=n.val_split,P=r;if(r===P)if(typeof l==
"string"){if(gr(l)<1)return hr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return hr.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var i=P===r}else var i=!0;if(i){if(n.labels!==void 0){let l=n.labels,P=r;if(r===P)if(typeof l==
"string"){if(gr(l)<1)return hr.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return hr.errors=[{instancePath:s+
"/labels",keyword:"type"}],!1;var i=P===r}else var i=!0;if(i){if(n.limit!==void 0){let l=n.limit,P=r,Z=r,y=!1,f=r;if(r===
f)if(l&&typeof l=="object"&&!Array.isArray(l)){let p=r;for(let d in l)if(!(d==="count"||d==="seed")){let R={instancePath:s+
"/limit",keyword:"additionalProperties"};e===null?e=[R]:e.push(R),r++;break}if(p===r){if(l.count!==void 0){let d=l.count,
R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let ae={instancePath:s+"/limit/count",keyword:"type"};e===
null?e=[ae]:e.push(ae),r++}if(r===D&&typeof d=="number"&&(d<0||isNaN(d))){let ae={instancePath:s+"/limit/count",keyword:"\
minimum"};e===null?e=[ae]:e.push(ae),r++}var ue=D===r;u=u||ue;let z=r;t(d,{instancePath:s+"/limit/count",parentData:l,parentDataProperty:"\
count",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=z===r;if(u=u||ue,u)r=A,
e!==null&&(A?e.length=A:e=null);else{let ae={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}
var _=R===r}else var _=!0;if(_)if(l.seed!==void 0){let d=l.seed,R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d))){let $={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<0||
isNaN(d))){let $={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var Be=D===r;u=u||Be;let z=r;
t(d,{instancePath:s+"/limit/seed",parentData:l,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Be=z===r;if(u=u||Be,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var _=R===r}else var _=!0}}else{let p={instancePath:s+"/limi\
t",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ze=f===r;y=y||ze;let W=r;t(l,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=W===r;if(y=y||ze,y)r=Z,
e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,
hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.init!==void 0){let l=n.init,P=r;if(typeof l!="string"&&l!==null)return hr.
errors=[{instancePath:s+"/init",keyword:"type"}],!1;var i=P===r}else var i=!0;if(i){if(n.model!==void 0){let l=n.model,P=r,
Z=r,y=!1,f=r;if(r===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let p=r;for(let d in l)if(!ts.call(zn.properties.model.
anyOf[0].properties,d)){let R={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[R]:e.push(R),r++;break}
if(p===r){if(l.image_size!==void 0){let d=l.image_size,R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let ae={
instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}if(r===D&&typeof d=="number"&&(d<1||isNaN(
d))){let ae={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[ae]:e.push(ae),r++}var g=D===r;u=u||g;let z=r;
t(d,{instancePath:s+"/model/image_size",parentData:l,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var g=z===r;if(u=u||g,u)r=A,e!==null&&(A?e.length=A:e=null);else{let ae={instancePath:s+
"/model/image_size",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var L=R===r}else var L=!0;if(L){if(l.patch_size!==void 0){
let d=l.patch_size,R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/model/patch_siz\
e",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<1||isNaN(d))){let $={instancePath:s+"/m\
odel/patch_size",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var Ge=D===r;u=u||Ge;let z=r;t(d,{instancePath:s+"/mode\
l/patch_size",parentData:l,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ge=z===r;if(u=u||Ge,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var L=R===r}else var L=!0;if(L){if(l.embed_dim!==void 0){let d=l.
embed_dim,R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<1||isNaN(d))){let $={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var Re=D===r;u=u||Re;let z=r;t(d,{instancePath:s+"/model/embed_dim",
parentData:l,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Re=z===r;if(u=u||Re,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[$]:e.push($),r++}var L=R===r}else var L=!0;if(L){if(l.depth!==void 0){let d=l.depth,R=r,A=r,u=!1,D=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===D&&
typeof d=="number"&&(d<1||isNaN(d))){let $={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[$]:e.push($),r++}
var E=D===r;u=u||E;let z=r;t(d,{instancePath:s+"/model/depth",parentData:l,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=z===r;if(u=u||E,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var L=R===r}else var L=!0;if(L){if(l.num_heads!==
void 0){let d=l.num_heads,R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<1||isNaN(d))){let $={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var C=D===r;u=u||C;let z=r;t(d,{instancePath:s+"/mode\
l/num_heads",parentData:l,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var C=z===r;if(u=u||C,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var L=R===r}else var L=!0;if(L){if(l.mlp_ratio!==void 0){let d=l.mlp_ratio,
R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<=0||isNaN(d)){let $={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[$]:e.push($),r++}var T=D===r;u=u||T;let z=r;t(d,{instancePath:s+"/model/mlp_ratio",parentData:l,parentDataProperty:"mlp\
_ratio",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=z===r;if(u=u||T,u)r=A,e!==
null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}
var L=R===r}else var L=!0;if(L){if(l.init_std!==void 0){let d=l.init_std,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){
if(d<=0||isNaN(d)){let $={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[$]:e.push($),r++}}else{
let $={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[$]:e.push($),r++}var O=D===r;u=u||O;let z=r;t(d,{instancePath:s+
"/model/init_std",parentData:l,parentDataProperty:"init_std",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var O=z===r;if(u=u||O,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/model/ini\
t_std",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var L=R===r}else var L=!0;if(L){if(l.init_values!==void 0){let d=l.
init_values,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<0||isNaN(d)){let $={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[$]:e.push($),r++}var ce=D===r;u=u||ce;let z=r;t(d,{instancePath:s+"/model/init_values",parentData:l,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=z===r;if(u=u||ce,
u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[$]:e.
push($),r++}var L=R===r}else var L=!0;if(L){if(l.use_rel_pos_bias!==void 0){let d=l.use_rel_pos_bias,R=r,A=r,u=!1,D=r;if(typeof d!=
"boolean"){let $={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[$]:e.push($),r++}var F=D===r;u=u||
F;let z=r;t(d,{instancePath:s+"/model/use_rel_pos_bias",parentData:l,parentDataProperty:"use_rel_pos_bias",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=z===r;if(u=u||F,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var L=R===r}else var L=!0;if(L){if(l.
use_abs_pos_emb!==void 0){let d=l.use_abs_pos_emb,R=r,A=r,u=!1,D=r;if(typeof d!="boolean"){let $={instancePath:s+"/model\
/use_abs_pos_emb",keyword:"type"};e===null?e=[$]:e.push($),r++}var _e=D===r;u=u||_e;let z=r;t(d,{instancePath:s+"/model/\
use_abs_pos_emb",parentData:l,parentDataProperty:"use_abs_pos_emb",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var _e=z===r;if(u=u||_e,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/\
model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var L=R===r}else var L=!0;if(L)if(l.init_scale!==void 0){
let d=l.init_scale,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<0||isNaN(d)){let $={instancePath:s+"/model/init\
_scale",keyword:"minimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/model/init_scale",keyword:"type"};
e===null?e=[$]:e.push($),r++}var c=D===r;u=u||c;let z=r;t(d,{instancePath:s+"/model/init_scale",parentData:l,parentDataProperty:"\
init_scale",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=z===r;if(u=u||c,u)r=
A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[$]:e.push(
$),r++}var L=R===r}else var L=!0}}}}}}}}}}}else{let p={instancePath:s+"/model",keyword:"type"};e===null?e=[p]:e.push(p),
r++}var ie=f===r;y=y||ie;let W=r;t(l,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=W===r;if(y=y||ie,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){
if(n.optimizer!==void 0){let l=n.optimizer,P=r,Z=r,y=!1,f=r;if(r===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let p=r;
for(let d in l)if(!(d==="lr"||d==="min_lr"||d==="weight_decay"||d==="betas"||d==="eps"||d==="clip_grad")){let R={instancePath:s+
"/optimizer",keyword:"additionalProperties"};e===null?e=[R]:e.push(R),r++;break}if(p===r){if(l.lr!==void 0){let d=l.lr,R=r,
A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<=0||isNaN(d)){let ae={instancePath:s+"/optimizer/lr",keyword:"exclusiv\
eMinimum"};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[ae]:e.
push(ae),r++}var V=D===r;u=u||V;let z=r;t(d,{instancePath:s+"/optimizer/lr",parentData:l,parentDataProperty:"lr",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=z===r;if(u=u||V,u)r=A,e!==null&&(A?e.length=
A:e=null);else{let ae={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var Y=R===r}else var Y=!0;
if(Y){if(l.min_lr!==void 0){let d=l.min_lr,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<0||isNaN(d)){let $={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[$]:e.push($),r++}var ye=D===r;u=u||ye;let z=r;t(d,{instancePath:s+"/optimizer/min_lr",parentData:l,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=z===r;if(u=u||ye,u)r=A,
e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[$]:e.push($),
r++}var Y=R===r}else var Y=!0;if(Y){if(l.weight_decay!==void 0){let d=l.weight_decay,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d==
"number"){if(d<0||isNaN(d)){let $={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[$]:e.push($),
r++}}else{let $={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[$]:e.push($),r++}var te=D===r;u=u||
te;let z=r;t(d,{instancePath:s+"/optimizer/weight_decay",parentData:l,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=z===r;if(u=u||te,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var Y=R===r}else var Y=!0;if(Y){if(l.
betas!==void 0){let d=l.betas,R=r,A=r,u=!1,D=r;if(r===D)if(Array.isArray(d))if(d.length>2){let $={instancePath:s+"/optim\
izer/betas",keyword:"maxItems"};e===null?e=[$]:e.push($),r++}else if(d.length<2){let $={instancePath:s+"/optimizer/betas",
keyword:"minItems"};e===null?e=[$]:e.push($),r++}else{var me=!0;let $=d.length;for(let Me=0;Me<$;Me++){let U=d[Me],xe=r,
fe=r,se=!1,je=r;if(r===je)if(typeof U=="number"){if(U<0||isNaN(U)){let ne={instancePath:s+"/optimizer/betas/"+Me,keyword:"\
minimum"};e===null?e=[ne]:e.push(ne),r++}else if(U>=1||isNaN(U)){let ne={instancePath:s+"/optimizer/betas/"+Me,keyword:"\
exclusiveMaximum"};e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/optimizer/betas/"+Me,keyword:"type"};e===
null?e=[ne]:e.push(ne),r++}var le=je===r;se=se||le;let Je=r;t(U,{instancePath:s+"/optimizer/betas/"+Me,parentData:d,parentDataProperty:Me,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=Je===r;if(se=se||le,se)r=fe,e!==
null&&(fe?e.length=fe:e=null);else{let ne={instancePath:s+"/optimizer/betas/"+Me,keyword:"anyOf"};e===null?e=[ne]:e.push(
ne),r++}var me=xe===r;if(!me)break}}else{let $={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[$]:e.push(
$),r++}var Ae=D===r;u=u||Ae;let z=r;t(d,{instancePath:s+"/optimizer/betas",parentData:l,parentDataProperty:"betas",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ae=z===r;if(u=u||Ae,u)r=A,e!==null&&(A?e.length=
A:e=null);else{let $={instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var Y=R===r}else var Y=!0;
if(Y){if(l.eps!==void 0){let d=l.eps,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<=0||isNaN(d)){let $={instancePath:s+
"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/optimizer/eps",keyword:"\
type"};e===null?e=[$]:e.push($),r++}var $e=D===r;u=u||$e;let z=r;t(d,{instancePath:s+"/optimizer/eps",parentData:l,parentDataProperty:"\
eps",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=z===r;if(u=u||$e,u)r=A,e!==
null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var Y=R===
r}else var Y=!0;if(Y)if(l.clip_grad!==void 0){let d=l.clip_grad,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<0||
isNaN(d)){let $={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[$]:e.push($),r++}var B=D===r;u=u||B;let z=r;t(d,{instancePath:s+"/opt\
imizer/clip_grad",parentData:l,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var B=z===r;if(u=u||B,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var Y=R===r}else var Y=!0}}}}}}else{let p={instancePath:s+"/op\
timizer",keyword:"type"};e===null?e=[p]:e.push(p),r++}var I=f===r;y=y||I;let W=r;t(l,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=W===
r;if(y=y||I,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.layer_decay!==void 0){let l=n.layer_decay,P=r,Z=r,
y=!1,f=r;if(r===f)if(typeof l=="number"){if(l>1||isNaN(l)){let p={instancePath:s+"/layer_decay",keyword:"maximum"};e===null?
e=[p]:e.push(p),r++}else if(l<=0||isNaN(l)){let p={instancePath:s+"/layer_decay",keyword:"exclusiveMinimum"};e===null?e=
[p]:e.push(p),r++}}else{let p={instancePath:s+"/layer_decay",keyword:"type"};e===null?e=[p]:e.push(p),r++}var S=f===r;y=
y||S;let W=r;t(l,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"layer_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=W===r;if(y=y||S,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;
if(i){if(n.epochs!==void 0){let l=n.epochs,P=r,Z=r,y=!1,f=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let p={instancePath:s+
"/epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===f&&typeof l=="number"&&(l<1||isNaN(l))){let p={instancePath:s+
"/epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var oe=f===r;y=y||oe;let W=r;t(l,{instancePath:s+"/epochs",parentData:n,
parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=W===
r;if(y=y||oe,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.warmup_epochs!==void 0){let l=n.warmup_epochs,P=r,
Z=r,y=!1,f=r;if(r===f)if(typeof l=="number"){if(l<0||isNaN(l)){let p={instancePath:s+"/warmup_epochs",keyword:"minimum"};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ve=f===
r;y=y||ve;let W=r;t(l,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ve=W===r;if(y=y||ve,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;
if(i){if(n.batch!==void 0){let l=n.batch,P=r,Z=r,y=!1,f=r;if(r===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let p=r;
for(let d in l)if(!(d==="global"||d==="per_device")){let R={instancePath:s+"/batch",keyword:"additionalProperties"};e===
null?e=[R]:e.push(R),r++;break}if(p===r){if(l.global!==void 0){let d=l.global,R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d))){let ae={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}if(r===D&&typeof d==
"number"&&(d<1||isNaN(d))){let ae={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[ae]:e.push(ae),r++}var N=D===
r;u=u||N;let z=r;t(d,{instancePath:s+"/batch/global",parentData:l,parentDataProperty:"global",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=z===r;if(u=u||N,u)r=A,e!==null&&(A?e.length=A:e=null);else{let ae={
instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var X=R===r}else var X=!0;if(X)if(l.per_device!==
void 0){let d=l.per_device,R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/batch/p\
er_device",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<0||isNaN(d))){let $={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var M=D===r;u=u||M;let z=r;t(d,{instancePath:s+"/bat\
ch/per_device",parentData:l,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var M=z===r;if(u=u||M,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/batch/per\
_device",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var X=R===r}else var X=!0}}else{let p={instancePath:s+"/batch",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var w=f===r;y=y||w;let W=r;t(l,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var w=W===r;if(y=y||w,y)r=Z,e!==
null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.
errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.augment!==void 0){let l=n.augment,P=r,Z=r,y=!1,f=r;if(r===f)if(l&&typeof l==
"object"&&!Array.isArray(l)){let p=r;for(let d in l)if(!(d==="min_crop_scale"||d==="flip"||d==="color_jitter")){let R={instancePath:s+
"/augment",keyword:"additionalProperties"};e===null?e=[R]:e.push(R),r++;break}if(p===r){if(l.min_crop_scale!==void 0){let d=l.
min_crop_scale,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d>1||isNaN(d)){let ae={instancePath:s+"/augment/min_c\
rop_scale",keyword:"maximum"};e===null?e=[ae]:e.push(ae),r++}else if(d<=0||isNaN(d)){let ae={instancePath:s+"/augment/mi\
n_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:s+"/augment/min_crop\
_scale",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var Q=D===r;u=u||Q;let z=r;t(d,{instancePath:s+"/augment/min_crop\
_scale",parentData:l,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var Q=z===r;if(u=u||Q,u)r=A,e!==null&&(A?e.length=A:e=null);else{let ae={instancePath:s+"/augment/mi\
n_crop_scale",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var Se=R===r}else var Se=!0;if(Se){if(l.flip!==void 0){let d=l.
flip,R=r,A=r,u=!1,D=r;if(typeof d!="boolean"){let $={instancePath:s+"/augment/flip",keyword:"type"};e===null?e=[$]:e.push(
$),r++}var Ye=D===r;u=u||Ye;let z=r;t(d,{instancePath:s+"/augment/flip",parentData:l,parentDataProperty:"flip",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ye=z===r;if(u=u||Ye,u)r=A,e!==null&&(A?e.length=
A:e=null);else{let $={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var Se=R===r}else var Se=!0;
if(Se)if(l.color_jitter!==void 0){let d=l.color_jitter,R=r,A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<0||isNaN(d)){
let $={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+
"/augment/color_jitter",keyword:"type"};e===null?e=[$]:e.push($),r++}var j=D===r;u=u||j;let z=r;t(d,{instancePath:s+"/au\
gment/color_jitter",parentData:l,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var j=z===r;if(u=u||j,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/au\
gment/color_jitter",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var Se=R===r}else var Se=!0}}}else{let p={instancePath:s+
"/augment",keyword:"type"};e===null?e=[p]:e.push(p),r++}var pe=f===r;y=y||pe;let W=r;t(l,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=W===
r;if(y=y||pe,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.smoothing!==void 0){let l=n.smoothing,P=r,Z=r,y=!1,
f=r;if(r===f)if(typeof l=="number"){if(l<0||isNaN(l)){let p={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[
p]:e.push(p),r++}else if(l>=1||isNaN(l)){let p={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[p]:e.
push(p),r++}}else{let p={instancePath:s+"/smoothing",keyword:"type"};e===null?e=[p]:e.push(p),r++}var We=f===r;y=y||We;let W=r;
t(l,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"smoothing",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var We=W===r;if(y=y||We,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+
"/smoothing",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.mixup!==
void 0){let l=n.mixup,P=r,Z=r,y=!1,f=r;if(r===f)if(typeof l=="number"){if(l<0||isNaN(l)){let p={instancePath:s+"/mixup",
keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/mixup",keyword:"type"};e===null?e=[p]:e.push(
p),r++}var Ee=f===r;y=y||Ee;let W=r;t(l,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=W===r;if(y=y||Ee,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/mixup",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){
if(n.cutmix!==void 0){let l=n.cutmix,P=r,Z=r,y=!1,f=r;if(r===f)if(typeof l=="number"){if(l<0||isNaN(l)){let p={instancePath:s+
"/cutmix",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/cutmix",keyword:"type"};e===null?
e=[p]:e.push(p),r++}var Xe=f===r;y=y||Xe;let W=r;t(l,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=W===r;if(y=y||Xe,y)r=Z,e!==null&&
(Z?e.length=Z:e=null);else{let p={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=
e,!1}var i=P===r}else var i=!0;if(i){if(n.drop_path!==void 0){let l=n.drop_path,P=r,Z=r,y=!1,f=r;if(r===f)if(typeof l=="\
number"){if(l<0||isNaN(l)){let p={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}else if(l>=
1||isNaN(l)){let p={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ke=f===r;y=y||ke;let W=r;t(l,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var ke=W===r;if(y=y||ke,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.ema!==void 0){let l=n.ema,P=r,Z=r,y=!1,f=r;
if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:s+"/ema",keyword:"type"};e===null?e=[p]:e.
push(p),r++}if(r===f&&l&&typeof l=="object"&&!Array.isArray(l)){let p=r;for(let d in l)if(d!=="decay"){let R={instancePath:s+
"/ema",keyword:"additionalProperties"};e===null?e=[R]:e.push(R),r++;break}if(p===r&&l.decay!==void 0){let d=l.decay,R=r,
A=!1,u=r;if(r===u)if(typeof d=="number"){if(d>=1||isNaN(d)){let z={instancePath:s+"/ema/decay",keyword:"exclusiveMaximum"};
e===null?e=[z]:e.push(z),r++}else if(d<=0||isNaN(d)){let z={instancePath:s+"/ema/decay",keyword:"exclusiveMinimum"};e===
null?e=[z]:e.push(z),r++}}else{let z={instancePath:s+"/ema/decay",keyword:"type"};e===null?e=[z]:e.push(z),r++}var Fe=u===
r;A=A||Fe;let D=r;t(d,{instancePath:s+"/ema/decay",parentData:l,parentDataProperty:"decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=D===r;if(A=A||Fe,A)r=R,e!==null&&(R?e.length=R:e=null);else{let z={
instancePath:s+"/ema/decay",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}}}var x=f===r;y=y||x;let W=r;t(l,{instancePath:s+
"/ema",parentData:n,parentDataProperty:"ema",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var x=W===r;if(y=y||x,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/ema",keyword:"anyOf"};return e===
null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.validate_every!==void 0){let l=n.validate_every,
P=r,Z=r,y=!1,f=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let p={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[p]:e.push(p),r++}if(r===f&&typeof l=="number"&&(l<1||isNaN(l))){let p={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[p]:e.push(p),r++}var ee=f===r;y=y||ee;let W=r;t(l,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=W===r;if(y=y||
ee,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=
[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.seed!==void 0){let l=n.seed,P=r,Z=r,y=!1,f=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let p={instancePath:s+"/seed",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===f&&typeof l==
"number"&&(l<0||isNaN(l))){let p={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var b=f===r;y=y||
b;let W=r;t(l,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var b=W===r;if(y=y||b,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let l=n.checkpoint,P=r,Z=r,y=!1,f=r;if(r===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let p=r;for(let d in l)
if(!(d==="every_seconds"||d==="every_steps"||d==="every_epochs"||d==="keep")){let R={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[R]:e.push(R),r++;break}if(p===r){if(l.every_seconds!==void 0){let d=l.every_seconds,R=r,
A=r,u=!1,D=r;if(r===D)if(typeof d=="number"){if(d<=0||isNaN(d)){let ae={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[ae]:e.push(ae),r++}var K=D===r;u=u||K;let z=r;t(d,{instancePath:s+"/checkpoint/every_seconds",parentData:l,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=z===r;if(u=u||K,
u)r=A,e!==null&&(A?e.length=A:e=null);else{let ae={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?
e=[ae]:e.push(ae),r++}var re=R===r}else var re=!0;if(re){if(l.every_steps!==void 0){let d=l.every_steps,R=r,A=r,u=!1,D=r;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=
[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<0||isNaN(d))){let $={instancePath:s+"/checkpoint/every_steps",keyword:"\
minimum"};e===null?e=[$]:e.push($),r++}var de=D===r;u=u||de;let z=r;t(d,{instancePath:s+"/checkpoint/every_steps",parentData:l,
parentDataProperty:"every_steps",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=z===
r;if(u=u||de,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};
e===null?e=[$]:e.push($),r++}var re=R===r}else var re=!0;if(re){if(l.every_epochs!==void 0){let d=l.every_epochs,R=r,A=r,
u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===
null?e=[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<0||isNaN(d))){let $={instancePath:s+"/checkpoint/every_epochs",
keyword:"minimum"};e===null?e=[$]:e.push($),r++}var Ue=D===r;u=u||Ue;let z=r;t(d,{instancePath:s+"/checkpoint/every_epoc\
hs",parentData:l,parentDataProperty:"every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ue=z===r;if(u=u||Ue,u)r=A,e!==null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/checkpoint/every_\
epochs",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var re=R===r}else var re=!0;if(re)if(l.keep!==void 0){let d=l.keep,
R=r,A=r,u=!1,D=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let $={instancePath:s+"/checkpoint/keep",keyword:"type"};e===
null?e=[$]:e.push($),r++}if(r===D&&typeof d=="number"&&(d<1||isNaN(d))){let $={instancePath:s+"/checkpoint/keep",keyword:"\
minimum"};e===null?e=[$]:e.push($),r++}var v=D===r;u=u||v;let z=r;t(d,{instancePath:s+"/checkpoint/keep",parentData:l,parentDataProperty:"\
keep",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=z===r;if(u=u||v,u)r=A,e!==
null&&(A?e.length=A:e=null);else{let $={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}
var re=R===r}else var re=!0}}}}else{let p={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[p]:e.push(p),r++}var m=f===
r;y=y||m;let W=r;t(l,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var m=W===r;if(y=y||m,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;
if(i){if(n.log_every!==void 0){let l=n.log_every,P=r,Z=r,y=!1,f=r;if(r===f)if(typeof l=="number"){if(l<=0||isNaN(l)){let p={
instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/log_e\
very",keyword:"type"};e===null?e=[p]:e.push(p),r++}var h=f===r;y=y||h;let W=r;t(l,{instancePath:s+"/log_every",parentData:n,
parentDataProperty:"log_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var h=W===
r;if(y=y||h,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,hr.errors=e,!1}var i=P===r}else var i=!0;if(i){if(n.description!==void 0){let l=r;ur(n.description,{
instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.
errors:e.concat(ur.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.matrix!==void 0){let l=r;or(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),
r=e.length);var i=l===r}else var i=!0;if(i){if(n.when!==void 0){let l=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var i=l===r}else var i=!0;if(i){
if(n.needs!==void 0){let l=r;dr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.extends!==void 0){let l=r;cr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.resources!==void 0){let l=r;yr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.timeout!==void 0){let l=r;mr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var i=l===r}else var i=!0;if(i){if(n.retry!==void 0){let l=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var i=l===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let l=r;_r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var i=l===r}else var i=!0;
if(i)if(n.kind!==void 0){let l=r;if(n.kind!=="classify")return hr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=l===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return hr.errors=[{instancePath:s,keyword:"type"}],!1;return hr.errors=
e,r===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lt={type:"object",properties:{weights:{type:"string"},
data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{
count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{
kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{
anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expre\
ssion"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-\
when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resource\
s"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{
const:"evaluate"}},additionalProperties:!1};function Vr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,
dynamicAnchors:a={}}={}){let e=null,r=0,ge=Vr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=
void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let E=r;for(let C in n)if(!ts.call(lt.properties,C)){return Vr.
errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(E===r){if(n.weights!==void 0){let C=r;if(typeof n.weights!=
"string")return Vr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var i=C===r}else var i=!0;if(i){if(n.data!==void 0){
let C=r;if(typeof n.data!="string")return Vr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=C===r}else var i=!0;
if(i){if(n.split!==void 0){let C=n.split,T=r;if(r===T)if(typeof C=="string"){if(gr(C)<1)return Vr.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return Vr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=T===r}else var i=!0;
if(i){if(n.labels!==void 0){let C=n.labels,T=r;if(r===T)if(typeof C=="string"){if(gr(C)<1)return Vr.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Vr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var i=T===r}else
var i=!0;if(i){if(n.limit!==void 0){let C=n.limit,T=r,O=r,ce=!1,F=r;if(r===F)if(C&&typeof C=="object"&&!Array.isArray(C)){
let ie=r;for(let V in C)if(!(V==="count"||V==="seed")){let Y={instancePath:s+"/limit",keyword:"additionalProperties"};e===
null?e=[Y]:e.push(Y),r++;break}if(ie===r){if(C.count!==void 0){let V=C.count,Y=r,ye=r,te=!1,me=r;if(!(typeof V=="number"&&
!(V%1)&&!isNaN(V))){let Ae={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}if(r===me&&typeof V==
"number"&&(V<0||isNaN(V))){let Ae={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[Ae]:e.push(Ae),r++}var ue=me===
r;te=te||ue;let le=r;t(V,{instancePath:s+"/limit/count",parentData:C,parentDataProperty:"count",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=le===r;if(te=te||ue,te)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let Ae={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var _=Y===r}else var _=!0;if(_)if(C.
seed!==void 0){let V=C.seed,Y=r,ye=r,te=!1,me=r;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V))){let $e={instancePath:s+"/li\
mit/seed",keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===me&&typeof V=="number"&&(V<0||isNaN(V))){let $e={instancePath:s+
"/limit/seed",keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var Be=me===r;te=te||Be;let le=r;t(V,{instancePath:s+"/l\
imit/seed",parentData:C,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Be=le===r;if(te=te||Be,te)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let $e={instancePath:s+"/limit/see\
d",keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var _=Y===r}else var _=!0}}else{let ie={instancePath:s+"/limit",keyword:"\
type"};e===null?e=[ie]:e.push(ie),r++}var ze=F===r;ce=ce||ze;let _e=r;t(C,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=_e===r;if(ce=ce||ze,ce)
r=O,e!==null&&(O?e.length=O:e=null);else{let ie={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[ie]:e.push(
ie),r++,Vr.errors=e,!1}var i=T===r}else var i=!0;if(i){if(n.corruption!==void 0){let C=n.corruption,T=r,O=r,ce=!1,F=r;if(r===
F)if(C&&typeof C=="object"&&!Array.isArray(C)){let ie=r;for(let V in C)if(!(V==="kind"||V==="severity")){let Y={instancePath:s+
"/corruption",keyword:"additionalProperties"};e===null?e=[Y]:e.push(Y),r++;break}if(ie===r){if(C.kind!==void 0){let V=C.
kind,Y=r,ye=r,te=!1,me=r;if(typeof V!="string"){let Ae={instancePath:s+"/corruption/kind",keyword:"type"};e===null?e=[Ae]:
e.push(Ae),r++}if(!(V==="none"||V==="noise"||V==="blur"||V==="contrast"||V==="pixelate")){let Ae={instancePath:s+"/corru\
ption/kind",keyword:"enum"};e===null?e=[Ae]:e.push(Ae),r++}var g=me===r;te=te||g;let le=r;t(V,{instancePath:s+"/corrupti\
on/kind",parentData:C,parentDataProperty:"kind",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var g=le===r;if(te=te||g,te)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let Ae={instancePath:s+"/corruption/ki\
nd",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var L=Y===r}else var L=!0;if(L)if(C.severity!==void 0){let V=C.severity,
Y=r,ye=r,te=!1,me=r;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V))){let $e={instancePath:s+"/corruption/severity",keyword:"\
type"};e===null?e=[$e]:e.push($e),r++}if(r===me&&typeof V=="number"){if(V>5||isNaN(V)){let $e={instancePath:s+"/corrupti\
on/severity",keyword:"maximum"};e===null?e=[$e]:e.push($e),r++}else if(V<1||isNaN(V)){let $e={instancePath:s+"/corruptio\
n/severity",keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}}var Ge=me===r;te=te||Ge;let le=r;t(V,{instancePath:s+"/co\
rruption/severity",parentData:C,parentDataProperty:"severity",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ge=le===r;if(te=te||Ge,te)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let $e={instancePath:s+"\
/corruption/severity",keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var L=Y===r}else var L=!0}}else{let ie={instancePath:s+
"/corruption",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var Re=F===r;ce=ce||Re;let _e=r;t(C,{instancePath:s+"/corru\
ption",parentData:n,parentDataProperty:"corruption",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Re=_e===r;if(ce=ce||Re,ce)r=O,e!==null&&(O?e.length=O:e=null);else{let ie={instancePath:s+"/corruption",
keyword:"anyOf"};return e===null?e=[ie]:e.push(ie),r++,Vr.errors=e,!1}var i=T===r}else var i=!0;if(i){if(n.description!==
void 0){let C=r;ur(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var i=C===r}else var i=!0;if(i){if(n.matrix!==
void 0){let C=r;or(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||
(e=e===null?or.errors:e.concat(or.errors),r=e.length);var i=C===r}else var i=!0;if(i){if(n.when!==void 0){let C=r;pr(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(
pr.errors),r=e.length);var i=C===r}else var i=!0;if(i){if(n.needs!==void 0){let C=r;dr(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);
var i=C===r}else var i=!0;if(i){if(n.extends!==void 0){let C=r;cr(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var i=C===r}else var i=!0;
if(i){if(n.resources!==void 0){let C=r;yr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=C===r}else var i=!0;if(i){
if(n.timeout!==void 0){let C=r;mr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=C===r}else var i=!0;if(i){if(n.retry!==void 0){
let C=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?vr.errors:e.concat(vr.errors),r=e.length);var i=C===r}else var i=!0;if(i){if(n.stop_if!==void 0){let C=r;_r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=C===r}else var i=!0;if(i)if(n.kind!==void 0){let C=r;if(n.kind!=="evaluate")return Vr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=C===r}else var i=!0}}}}}}}}}}}}}}}}else return Vr.errors=[{instancePath:s,
keyword:"type"}],!1;return Vr.errors=e,r===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ft={type:"objec\
t",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["\
string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},test_split:{
type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/\
$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"linear-probe"}},additionalProperties:!1};
function jr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=jr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let T=r;for(let O in n)if(!ts.call(ft.properties,O)){return jr.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(T===r){if(n.features!==void 0){let O=n.features,ce=r,F=r,_e=!1,c=r;if(typeof O!="string"){
let V={instancePath:s+"/features",keyword:"type"};e===null?e=[V]:e.push(V),r++}if(!(O==="pixels"||O==="encoder")){let V={
instancePath:s+"/features",keyword:"enum"};e===null?e=[V]:e.push(V),r++}var i=c===r;_e=_e||i;let ie=r;t(O,{instancePath:s+
"/features",parentData:n,parentDataProperty:"features",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var i=ie===r;if(_e=_e||i,_e)r=F,e!==null&&(F?e.length=F:e=null);else{let V={instancePath:s+"/features",keyword:"\
anyOf"};return e===null?e=[V]:e.push(V),r++,jr.errors=e,!1}var ue=ce===r}else var ue=!0;if(ue){if(n.weights!==void 0){let O=n.
weights,ce=r;if(typeof O!="string"&&O!==null)return jr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var ue=ce===
r}else var ue=!0;if(ue){if(n.data!==void 0){let O=r;if(typeof n.data!="string")return jr.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var ue=O===r}else var ue=!0;if(ue){if(n.split!==void 0){let O=n.split,ce=r;if(r===ce)if(typeof O=="s\
tring"){if(gr(O)<1)return jr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return jr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var ue=ce===r}else var ue=!0;if(ue){if(n.val_split!==void 0){let O=n.val_split,ce=r;if(r===
ce)if(typeof O=="string"){if(gr(O)<1)return jr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return jr.
errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var ue=ce===r}else var ue=!0;if(ue){if(n.test_split!==void 0){let O=n.
test_split,ce=r;if(r===ce)if(typeof O=="string"){if(gr(O)<1)return jr.errors=[{instancePath:s+"/test_split",keyword:"min\
Length"}],!1}else return jr.errors=[{instancePath:s+"/test_split",keyword:"type"}],!1;var ue=ce===r}else var ue=!0;if(ue){
if(n.labels!==void 0){let O=n.labels,ce=r;if(r===ce)if(typeof O=="string"){if(gr(O)<1)return jr.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return jr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var ue=ce===r}else
var ue=!0;if(ue){if(n.limit!==void 0){let O=n.limit,ce=r,F=r,_e=!1,c=r;if(r===c)if(O&&typeof O=="object"&&!Array.isArray(
O)){let Y=r;for(let ye in O)if(!(ye==="count"||ye==="seed")){let te={instancePath:s+"/limit",keyword:"additionalProperti\
es"};e===null?e=[te]:e.push(te),r++;break}if(Y===r){if(O.count!==void 0){let ye=O.count,te=r,me=r,le=!1,Ae=r;if(!(typeof ye==
"number"&&!(ye%1)&&!isNaN(ye))){let B={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[B]:e.push(B),r++}if(r===
Ae&&typeof ye=="number"&&(ye<0||isNaN(ye))){let B={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[B]:e.push(
B),r++}var _=Ae===r;le=le||_;let $e=r;t(ye,{instancePath:s+"/limit/count",parentData:O,parentDataProperty:"count",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=$e===r;if(le=le||_,le)r=me,e!==null&&(me?e.
length=me:e=null);else{let B={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var Be=te===r}else
var Be=!0;if(Be)if(O.seed!==void 0){let ye=O.seed,te=r,me=r,le=!1,Ae=r;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye))){let I={
instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===Ae&&typeof ye=="number"&&(ye<0||isNaN(ye))){
let I={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}var ze=Ae===r;le=le||ze;let $e=r;t(ye,
{instancePath:s+"/limit/seed",parentData:O,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ze=$e===r;if(le=le||ze,le)r=me,e!==null&&(me?e.length=me:e=null);else{let I={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var Be=te===r}else var Be=!0}}else{let Y={instancePath:s+"/l\
imit",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var g=c===r;_e=_e||g;let ie=r;t(O,{instancePath:s+"/limit",parentData:n,
parentDataProperty:"limit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=ie===
r;if(_e=_e||g,_e)r=F,e!==null&&(F?e.length=F:e=null);else{let Y={instancePath:s+"/limit",keyword:"anyOf"};return e===null?
e=[Y]:e.push(Y),r++,jr.errors=e,!1}var ue=ce===r}else var ue=!0;if(ue){if(n.c!==void 0){let O=n.c,ce=r,F=r,_e=!1,c=r;if(r===
c)if(Array.isArray(O))if(O.length<1){let Y={instancePath:s+"/c",keyword:"minItems"};e===null?e=[Y]:e.push(Y),r++}else{var L=!0;
let Y=O.length;for(let ye=0;ye<Y;ye++){let te=O[ye],me=r,le=r,Ae=!1,$e=r;if(r===$e)if(typeof te=="number"){if(te<=0||isNaN(
te)){let S={instancePath:s+"/c/"+ye,keyword:"exclusiveMinimum"};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+
"/c/"+ye,keyword:"type"};e===null?e=[S]:e.push(S),r++}var Ge=$e===r;Ae=Ae||Ge;let B=r;t(te,{instancePath:s+"/c/"+ye,parentData:O,
parentDataProperty:ye,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=B===r;if(Ae=
Ae||Ge,Ae)r=le,e!==null&&(le?e.length=le:e=null);else{let S={instancePath:s+"/c/"+ye,keyword:"anyOf"};e===null?e=[S]:e.push(
S),r++}var L=me===r;if(!L)break}}else{let Y={instancePath:s+"/c",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var Re=c===
r;_e=_e||Re;let ie=r;t(O,{instancePath:s+"/c",parentData:n,parentDataProperty:"c",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Re=ie===r;if(_e=_e||Re,_e)r=F,e!==null&&(F?e.length=F:e=null);else{let Y={
instancePath:s+"/c",keyword:"anyOf"};return e===null?e=[Y]:e.push(Y),r++,jr.errors=e,!1}var ue=ce===r}else var ue=!0;if(ue){
if(n.max_iterations!==void 0){let O=n.max_iterations,ce=r,F=r,_e=!1,c=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O))){let Y={
instancePath:s+"/max_iterations",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}if(r===c&&typeof O=="number"&&(O<1||isNaN(
O))){let Y={instancePath:s+"/max_iterations",keyword:"minimum"};e===null?e=[Y]:e.push(Y),r++}var E=c===r;_e=_e||E;let ie=r;
t(O,{instancePath:s+"/max_iterations",parentData:n,parentDataProperty:"max_iterations",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var E=ie===r;if(_e=_e||E,_e)r=F,e!==null&&(F?e.length=F:e=null);else{let Y={
instancePath:s+"/max_iterations",keyword:"anyOf"};return e===null?e=[Y]:e.push(Y),r++,jr.errors=e,!1}var ue=ce===r}else var ue=!0;
if(ue){if(n.tolerance!==void 0){let O=n.tolerance,ce=r,F=r,_e=!1,c=r;if(r===c)if(typeof O=="number"){if(O<=0||isNaN(O)){
let Y={instancePath:s+"/tolerance",keyword:"exclusiveMinimum"};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:s+
"/tolerance",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var C=c===r;_e=_e||C;let ie=r;t(O,{instancePath:s+"/tolerance",
parentData:n,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var C=ie===r;if(_e=_e||C,_e)r=F,e!==null&&(F?e.length=F:e=null);else{let Y={instancePath:s+"/tolerance",keyword:"anyOf"};
return e===null?e=[Y]:e.push(Y),r++,jr.errors=e,!1}var ue=ce===r}else var ue=!0;if(ue){if(n.description!==void 0){let O=r;
ur(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||
(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var ue=O===r}else var ue=!0;if(ue){if(n.matrix!==void 0){let O=r;or(
n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?or.
errors:e.concat(or.errors),r=e.length);var ue=O===r}else var ue=!0;if(ue){if(n.when!==void 0){let O=r;pr(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(pr.errors),
r=e.length);var ue=O===r}else var ue=!0;if(ue){if(n.needs!==void 0){let O=r;dr(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var ue=O===
r}else var ue=!0;if(ue){if(n.extends!==void 0){let O=r;cr(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var ue=O===r}else var ue=!0;
if(ue){if(n.resources!==void 0){let O=r;yr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"res\
ources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var ue=O===r}else var ue=!0;
if(ue){if(n.timeout!==void 0){let O=r;mr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",
rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var ue=O===r}else var ue=!0;if(ue){
if(n.retry!==void 0){let O=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var ue=O===r}else var ue=!0;if(ue){if(n.stop_if!==void 0){let O=r;
_r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===
null?_r.errors:e.concat(_r.errors),r=e.length);var ue=O===r}else var ue=!0;if(ue)if(n.kind!==void 0){let O=r;if(n.kind!==
"linear-probe")return jr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var ue=O===r}else var ue=!0}}}}}}}}}}}}}}}}}}}}}else
return jr.errors=[{instancePath:s,keyword:"type"}],!1;return jr.errors=e,r===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ot={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/e\
xpression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_\
if"},kind:{const:"attention-map"}},additionalProperties:!1};function es(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=es.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&
(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Re=r;for(let E in n)if(!ts.call(ot.properties,E)){
return es.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Re===r){if(n.weights!==void 0){let E=r;if(typeof n.
weights!="string")return es.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var i=E===r}else var i=!0;if(i){if(n.
data!==void 0){let E=r;if(typeof n.data!="string")return es.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=E===
r}else var i=!0;if(i){if(n.split!==void 0){let E=n.split,C=r;if(r===C)if(typeof E=="string"){if(gr(E)<1)return es.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return es.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=C===
r}else var i=!0;if(i){if(n.items!==void 0){let E=n.items,C=r,T=r,O=!1,ce=r;if(r===ce)if(Array.isArray(E))if(E.length<1){
let c={instancePath:s+"/items",keyword:"minItems"};e===null?e=[c]:e.push(c),r++}else{var ue=!0;let c=E.length;for(let ie=0;ie<
c;ie++){let V=E[ie],Y=r,ye=r,te=!1,me=r;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V))){let $e={instancePath:s+"/items/"+ie,
keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===me&&typeof V=="number"&&(V<0||isNaN(V))){let $e={instancePath:s+"/\
items/"+ie,keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var _=me===r;te=te||_;let le=r;t(V,{instancePath:s+"/items/"+
ie,parentData:E,parentDataProperty:ie,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var _=le===r;if(te=te||_,te)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let $e={instancePath:s+"/items/"+ie,keyword:"any\
Of"};e===null?e=[$e]:e.push($e),r++}var ue=Y===r;if(!ue)break}}else{let c={instancePath:s+"/items",keyword:"type"};e===null?
e=[c]:e.push(c),r++}var Be=ce===r;O=O||Be;let F=r;t(E,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=F===r;if(O=O||Be,O)r=T,e!==null&&(T?e.length=
T:e=null);else{let c={instancePath:s+"/items",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,es.errors=e,!1}var i=C===
r}else var i=!0;if(i){if(n.query!==void 0){let E=n.query,C=r,T=r,O=!1,ce=r;if(!Array.isArray(E)&&E!==null){let c={instancePath:s+
"/query",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===ce&&Array.isArray(E))if(E.length>2){let c={instancePath:s+"\
/query",keyword:"maxItems"};e===null?e=[c]:e.push(c),r++}else if(E.length<2){let c={instancePath:s+"/query",keyword:"min\
Items"};e===null?e=[c]:e.push(c),r++}else{var ze=!0;let c=E.length;for(let ie=0;ie<c;ie++){let V=E[ie],Y=r,ye=r,te=!1,me=r;
if(!(typeof V=="number"&&!(V%1)&&!isNaN(V))){let $e={instancePath:s+"/query/"+ie,keyword:"type"};e===null?e=[$e]:e.push(
$e),r++}if(r===me&&typeof V=="number"&&(V<0||isNaN(V))){let $e={instancePath:s+"/query/"+ie,keyword:"minimum"};e===null?
e=[$e]:e.push($e),r++}var g=me===r;te=te||g;let le=r;t(V,{instancePath:s+"/query/"+ie,parentData:E,parentDataProperty:ie,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=le===r;if(te=te||g,te)r=ye,e!==
null&&(ye?e.length=ye:e=null);else{let $e={instancePath:s+"/query/"+ie,keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var ze=Y===
r;if(!ze)break}}var L=ce===r;O=O||L;let F=r;t(E,{instancePath:s+"/query",parentData:n,parentDataProperty:"query",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=F===r;if(O=O||L,O)r=T,e!==null&&(T?e.length=
T:e=null);else{let c={instancePath:s+"/query",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,es.errors=e,!1}var i=C===
r}else var i=!0;if(i){if(n.threshold!==void 0){let E=n.threshold,C=r,T=r,O=!1,ce=r;if(r===ce)if(typeof E=="number"){if(E>
1||isNaN(E)){let c={instancePath:s+"/threshold",keyword:"maximum"};e===null?e=[c]:e.push(c),r++}else if(E<0||isNaN(E)){let c={
instancePath:s+"/threshold",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/threshold",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}var Ge=ce===r;O=O||Ge;let F=r;t(E,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"\
threshold",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=F===r;if(O=O||Ge,O)
r=T,e!==null&&(T?e.length=T:e=null);else{let c={instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,es.errors=e,!1}var i=C===r}else var i=!0;if(i){if(n.description!==void 0){let E=r;ur(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(
ur.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.matrix!==void 0){let E=r;or(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.
length);var i=E===r}else var i=!0;if(i){if(n.when!==void 0){let E=r;pr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var i=E===r}else var i=!0;if(i){
if(n.needs!==void 0){let E=r;dr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.extends!==void 0){let E=r;cr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.resources!==void 0){let E=r;yr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.timeout!==void 0){let E=r;mr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var i=E===r}else var i=!0;if(i){if(n.retry!==void 0){let E=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var i=E===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let E=r;_r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var i=E===r}else var i=!0;
if(i)if(n.kind!==void 0){let E=r;if(n.kind!=="attention-map")return es.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var i=E===r}else var i=!0}}}}}}}}}}}}}}}}else return es.errors=[{instancePath:s,keyword:"type"}],!1;return es.errors=
e,r===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at={type:"object",properties:{argv:{anyOf:[{type:"ar\
ray",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[
{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[{type:"object",additionalProperties:{type:"\
string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/exp\
ression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},
env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},local_env:{
anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{type:"\
string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"string",minLength:1},order:{anyOf:[
{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{anyOf:[{anyOf:[{type:"string",enum:[
"auto","none","zip","safetensors","json"]},{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,
items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\
\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[
{type:"object",required:["last"],properties:{last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:[
"args_if_found"],properties:{args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$d\
efs/expression"}]},only_if_same:{anyOf:[{type:"object",additionalProperties:{anyOf:[{anyOf:[{type:["string","number","bo\
olean"]},{type:"object",required:["resource"],properties:{resource:{anyOf:[{type:"string",enum:["cpus","gpus"]},{$ref:"#\
/$defs/expression"}]}},additionalProperties:!1},{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",
minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[{type:"string",enum:["refuse","start-anew"]},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{
type:"string",minLength:1},format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"\
string"}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},progress:{anyOf:[{type:"object",required:["total"],properties:{
total:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},step:{type:["string","null"]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1},In=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function Br(n,{
instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=Br.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ee=r;for(let b in n)if(!ts.call(at.properties,b)){return Br.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ee===r){if(n.argv!==void 0){let b=n.argv,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(Array.isArray(b))if(b.length<
1){let m={instancePath:s+"/argv",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var i=!0;let m=b.length;for(let h=0;h<
m;h++){let k=b[h],l=r;if(typeof k!="string"&&typeof k!="number"&&typeof k!="boolean"){let Z={instancePath:s+"/argv/"+h,keyword:"\
type"};e===null?e=[Z]:e.push(Z),r++}var i=l===r;if(!i)break}}else{let m={instancePath:s+"/argv",keyword:"type"};e===null?
e=[m]:e.push(m),r++}var ue=Ue===r;de=de||ue;let v=r;t(b,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=v===r;if(de=de||ue,de)r=re,e!==null&&(re?
e.length=re:e=null);else{let m={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,Br.errors=e,
!1}var _=K===r}else var _=!0;if(_){if(n.run!==void 0){let b=r;if(typeof n.run!="string")return Br.errors=[{instancePath:s+
"/run",keyword:"type"}],!1;var _=b===r}else var _=!0;if(_){if(n.shell!==void 0){let b=n.shell,K=r,re=r,de=!1,Ue=r;if(typeof b!=
"string"){let h={instancePath:s+"/shell",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(!(b==="sh"||b==="bash")){let h={
instancePath:s+"/shell",keyword:"enum"};e===null?e=[h]:e.push(h),r++}var Be=Ue===r;de=de||Be;let v=r;t(b,{instancePath:s+
"/shell",parentData:n,parentDataProperty:"shell",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Be=v===r;if(de=de||Be,de)r=re,e!==null&&(re?e.length=re:e=null);else{let h={instancePath:s+"/shell",keyword:"\
anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){if(n.inputs!==void 0){let b=n.
inputs,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&typeof b=="object"&&!Array.isArray(b))for(let h in b){let k=r;if(typeof b[h]!=
"string"){let l={instancePath:s+"/inputs/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[l]:e.push(
l),r++}var ze=k===r;if(!ze)break}else{let h={instancePath:s+"/inputs",keyword:"type"};e===null?e=[h]:e.push(h),r++}var g=Ue===
r;de=de||g;let v=r;t(b,{instancePath:s+"/inputs",parentData:n,parentDataProperty:"inputs",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=v===r;if(de=de||g,de)r=re,e!==null&&(re?e.length=re:e=null);else{
let h={instancePath:s+"/inputs",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;
if(_){if(n.code!==void 0){let b=n.code,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(Array.isArray(b)){var L=!0;let h=b.length;for(let k=0;k<
h;k++){let l=b[k],P=r;if(r===P)if(typeof l=="string"){if(gr(l)<1){let y={instancePath:s+"/code/"+k,keyword:"minLength"};
e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/code/"+k,keyword:"type"};e===null?e=[y]:e.push(y),r++}var L=P===
r;if(!L)break}}else{let h={instancePath:s+"/code",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ge=Ue===r;de=de||Ge;let v=r;
t(b,{instancePath:s+"/code",parentData:n,parentDataProperty:"code",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Ge=v===r;if(de=de||Ge,de)r=re,e!==null&&(re?e.length=re:e=null);else{let h={instancePath:s+
"/code",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){if(n.outputs!==
void 0){let b=n.outputs,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&typeof b=="object"&&!Array.isArray(b))for(let h in b){let k=b[h],
l=r;if(r===l)if(typeof k=="string"){if(gr(k)<1){let P={instancePath:s+"/outputs/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"minLength"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/outputs/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type"};e===null?e=[P]:e.push(P),r++}var Re=l===r;if(!Re)break}else{let h={instancePath:s+"/outputs",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var E=Ue===r;de=de||E;let v=r;t(b,{instancePath:s+"/outputs",parentData:n,parentDataProperty:"\
outputs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=v===r;if(de=de||E,de)r=
re,e!==null&&(re?e.length=re:e=null);else{let h={instancePath:s+"/outputs",keyword:"anyOf"};return e===null?e=[h]:e.push(
h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){if(n.env!==void 0){let b=n.env,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&
typeof b=="object"&&!Array.isArray(b))for(let h in b){let k=b[h],l=r;if(typeof k!="string"&&typeof k!="number"&&typeof k!=
"boolean"){let P={instancePath:s+"/env/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[P]:e.push(
P),r++}var C=l===r;if(!C)break}else{let h={instancePath:s+"/env",keyword:"type"};e===null?e=[h]:e.push(h),r++}var T=Ue===
r;de=de||T;let v=r;t(b,{instancePath:s+"/env",parentData:n,parentDataProperty:"env",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var T=v===r;if(de=de||T,de)r=re,e!==null&&(re?e.length=re:e=null);else{let h={
instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){
if(n.local_env!==void 0){let b=n.local_env,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&typeof b=="object"&&!Array.isArray(b))for(let h in b){
let k=b[h],l=r;if(typeof k!="string"&&typeof k!="number"&&typeof k!="boolean"){let P={instancePath:s+"/local_env/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[P]:e.push(P),r++}var O=l===r;if(!O)break}else{let h={instancePath:s+
"/local_env",keyword:"type"};e===null?e=[h]:e.push(h),r++}var ce=Ue===r;de=de||ce;let v=r;t(b,{instancePath:s+"/local_en\
v",parentData:n,parentDataProperty:"local_env",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var ce=v===r;if(de=de||ce,de)r=re,e!==null&&(re?e.length=re:e=null);else{let h={instancePath:s+"/local_env",keyword:"\
anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){if(n.cwd!==void 0){let b=r;if(typeof n.
cwd!="string")return Br.errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var _=b===r}else var _=!0;if(_){if(n.checkpoints!==
void 0){let b=n.checkpoints,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&typeof b=="object"&&!Array.isArray(b)){let h;if(b.glob===
void 0&&(h="glob")){let k={instancePath:s+"/checkpoints",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let l in b)
if(!(l==="glob"||l==="order"||l==="validate"||l==="keep")){let P={instancePath:s+"/checkpoints",keyword:"additionalPrope\
rties"};e===null?e=[P]:e.push(P),r++;break}if(k===r){if(b.glob!==void 0){let l=b.glob,P=r;if(r===P)if(typeof l=="string"){
if(gr(l)<1){let Z={instancePath:s+"/checkpoints/glob",keyword:"minLength"};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+
"/checkpoints/glob",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var F=P===r}else var F=!0;if(F){if(b.order!==void 0){let l=b.
order,P=r,Z=r,y=!1,f=r;if(typeof l!="string"){let p={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[p]:
e.push(p),r++}if(!(l==="number"||l==="mtime"||l==="name")){let p={instancePath:s+"/checkpoints/order",keyword:"enum"};e===
null?e=[p]:e.push(p),r++}var _e=f===r;y=y||_e;let W=r;t(l,{instancePath:s+"/checkpoints/order",parentData:b,parentDataProperty:"\
order",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=W===r;if(y=y||_e,y)r=Z,
e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[p]:e.push(p),
r++}var F=P===r}else var F=!0;if(F){if(b.validate!==void 0){let l=b.validate,P=r,Z=r,y=!1,f=r,W=r,H=!1,p=r;if(typeof l!=
"string"){let u={instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(!(l==="auto"||l===
"none"||l==="zip"||l==="safetensors"||l==="json")){let u={instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?
e=[u]:e.push(u),r++}var ye=p===r;H=H||ye;let d=r;if(r===d)if(l&&typeof l=="object"&&!Array.isArray(l)){let u;if(l.argv===
void 0&&(u="argv")){let D={instancePath:s+"/checkpoints/validate",keyword:"required"};e===null?e=[D]:e.push(D),r++}else{
let D=r;for(let z in l)if(!(z==="argv"||z==="timeout")){let ae={instancePath:s+"/checkpoints/validate",keyword:"addition\
alProperties"};e===null?e=[ae]:e.push(ae),r++;break}if(D===r){if(l.argv!==void 0){let z=l.argv,ae=r,$=r,Me=!1,U=r;if(r===
U)if(Array.isArray(z))if(z.length<1){let fe={instancePath:s+"/checkpoints/validate/argv",keyword:"minItems"};e===null?e=
[fe]:e.push(fe),r++}else{var c=!0;let fe=z.length;for(let se=0;se<fe;se++){let je=z[se],Je=r;if(typeof je!="string"&&typeof je!=
"number"&&typeof je!="boolean"){let ne={instancePath:s+"/checkpoints/validate/argv/"+se,keyword:"type"};e===null?e=[ne]:
e.push(ne),r++}var c=Je===r;if(!c)break}}else{let fe={instancePath:s+"/checkpoints/validate/argv",keyword:"type"};e===null?
e=[fe]:e.push(fe),r++}var ie=U===r;Me=Me||ie;let xe=r;t(z,{instancePath:s+"/checkpoints/validate/argv",parentData:l,parentDataProperty:"\
argv",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=xe===r;if(Me=Me||ie,Me)r=
$,e!==null&&($?e.length=$:e=null);else{let fe={instancePath:s+"/checkpoints/validate/argv",keyword:"anyOf"};e===null?e=[
fe]:e.push(fe),r++}var V=ae===r}else var V=!0;if(V)if(l.timeout!==void 0){let z=l.timeout,ae=r,$=r,Me=!1,U=r;if(r===U)if(typeof z==
"string"){if(!In.test(z)){let se={instancePath:s+"/checkpoints/validate/timeout",keyword:"pattern"};e===null?e=[se]:e.push(
se),r++}}else{let se={instancePath:s+"/checkpoints/validate/timeout",keyword:"type"};e===null?e=[se]:e.push(se),r++}var Y=U===
r;Me=Me||Y;let xe=r;t(z,{instancePath:s+"/checkpoints/validate/timeout",parentData:l,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=xe===r;if(Me=Me||Y,Me)r=$,e!==null&&($?e.length=
$:e=null);else{let se={instancePath:s+"/checkpoints/validate/timeout",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var V=ae===
r}else var V=!0}}}else{let u={instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[u]:e.push(u),r++}var ye=d===
r;if(H=H||ye,H)r=W,e!==null&&(W?e.length=W:e=null);else{let u={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===
null?e=[u]:e.push(u),r++}var te=f===r;y=y||te;let R=r;t(l,{instancePath:s+"/checkpoints/validate",parentData:b,parentDataProperty:"\
validate",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=R===r;if(y=y||te,y)r=
Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[u]:e.push(
u),r++}var F=P===r}else var F=!0;if(F)if(b.keep!==void 0){let l=b.keep,P=r,Z=r,y=!1,f=r;if(r===f)if(l&&typeof l=="object"&&
!Array.isArray(l)){let p;if(l.last===void 0&&(p="last")){let d={instancePath:s+"/checkpoints/keep",keyword:"required"};e===
null?e=[d]:e.push(d),r++}else{let d=r;for(let R in l)if(R!=="last"){let A={instancePath:s+"/checkpoints/keep",keyword:"a\
dditionalProperties"};e===null?e=[A]:e.push(A),r++;break}if(d===r&&l.last!==void 0){let R=l.last,A=r,u=!1,D=r;if(!(typeof R==
"number"&&!(R%1)&&!isNaN(R))){let ae={instancePath:s+"/checkpoints/keep/last",keyword:"type"};e===null?e=[ae]:e.push(ae),
r++}if(r===D&&typeof R=="number"&&(R<1||isNaN(R))){let ae={instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===
null?e=[ae]:e.push(ae),r++}var me=D===r;u=u||me;let z=r;t(R,{instancePath:s+"/checkpoints/keep/last",parentData:l,parentDataProperty:"\
last",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=z===r;if(u=u||me,u)r=A,e!==
null&&(A?e.length=A:e=null);else{let ae={instancePath:s+"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[ae]:e.push(
ae),r++}}}}else{let p={instancePath:s+"/checkpoints/keep",keyword:"type"};e===null?e=[p]:e.push(p),r++}var le=f===r;y=y||
le;let W=r;t(l,{instancePath:s+"/checkpoints/keep",parentData:b,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=W===r;if(y=y||le,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/checkpoints/keep",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var F=P===r}else var F=!0}}}}}else{let h={
instancePath:s+"/checkpoints",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ae=Ue===r;de=de||Ae;let v=r;t(b,{instancePath:s+
"/checkpoints",parentData:n,parentDataProperty:"checkpoints",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ae=v===r;if(de=de||Ae,de)r=re,e!==null&&(re?e.length=re:e=null);else{let h={instancePath:s+"/c\
heckpoints",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){if(n.resume!==
void 0){let b=n.resume,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&typeof b=="object"&&!Array.isArray(b)){let h;if(b.args_if_found===
void 0&&(h="args_if_found")){let k={instancePath:s+"/resume",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;
for(let l in b)if(!(l==="args_if_found"||l==="only_if_same"||l==="otherwise")){let P={instancePath:s+"/resume",keyword:"\
additionalProperties"};e===null?e=[P]:e.push(P),r++;break}if(k===r){if(b.args_if_found!==void 0){let l=b.args_if_found,P=r,
Z=r,y=!1,f=r;if(r===f)if(Array.isArray(l)){var $e=!0;let H=l.length;for(let p=0;p<H;p++){let d=l[p],R=r;if(typeof d!="st\
ring"&&typeof d!="number"&&typeof d!="boolean"){let u={instancePath:s+"/resume/args_if_found/"+p,keyword:"type"};e===null?
e=[u]:e.push(u),r++}var $e=R===r;if(!$e)break}}else{let H={instancePath:s+"/resume/args_if_found",keyword:"type"};e===null?
e=[H]:e.push(H),r++}var B=f===r;y=y||B;let W=r;t(l,{instancePath:s+"/resume/args_if_found",parentData:b,parentDataProperty:"\
args_if_found",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=W===r;if(y=y||B,
y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let H={instancePath:s+"/resume/args_if_found",keyword:"anyOf"};e===null?e=[H]:
e.push(H),r++}var I=P===r}else var I=!0;if(I){if(b.only_if_same!==void 0){let l=b.only_if_same,P=r,Z=r,y=!1,f=r;if(r===f)
if(l&&typeof l=="object"&&!Array.isArray(l))for(let p in l){let d=l[p],R=r,A=r,u=!1,D=r,z=r,ae=!1,$=r;if(typeof d!="stri\
ng"&&typeof d!="number"&&typeof d!="boolean"){let fe={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var w=$===r;ae=ae||w;let Me=r;if(r===Me)if(d&&typeof d=="obje\
ct"&&!Array.isArray(d)){let fe;if(d.resource===void 0&&(fe="resource")){let se={instancePath:s+"/resume/only_if_same/"+p.
replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required"};e===null?e=[se]:e.push(se),r++}else{let se=r;for(let je in d)
if(je!=="resource"){let Je={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"add\
itionalProperties"};e===null?e=[Je]:e.push(Je),r++;break}if(se===r&&d.resource!==void 0){let je=d.resource,Je=r,we=!1,ne=r;
if(typeof je!="string"){let q={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/resourc\
e",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(!(je==="cpus"||je==="gpus")){let q={instancePath:s+"/resume/only_if_s\
ame/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"enum"};e===null?e=[q]:e.push(q),r++}var S=ne===r;we=
we||S;let J=r;t(je,{instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",parentData:d,
parentDataProperty:"resource",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=J===
r;if(we=we||S,we)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let q={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/resource",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}}}}else{let fe={instancePath:s+"/res\
ume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var w=Me===r;
if(ae=ae||w,w)var oe=!0;let U=r;if(r===U)if(d&&typeof d=="object"&&!Array.isArray(d)){let fe;if(d.argv===void 0&&(fe="ar\
gv")){let se={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required"};e===null?
e=[se]:e.push(se),r++}else{let se=r;for(let je in d)if(!(je==="argv"||je==="timeout")){let Je={instancePath:s+"/resume/o\
nly_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[Je]:e.push(Je),r++;break}
if(se===r){if(d.argv!==void 0){let je=d.argv,Je=r,we=r,ne=!1,J=r;if(r===J)if(Array.isArray(je))if(je.length<1){let Ne={instancePath:s+
"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"minItems"};e===null?e=[Ne]:e.push(Ne),
r++}else{var ve=!0;let Ne=je.length;for(let De=0;De<Ne;De++){let qe=je[De],G=r;if(typeof qe!="string"&&typeof qe!="numbe\
r"&&typeof qe!="boolean"){let Ze={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv\
/"+De,keyword:"type"};e===null?e=[Ze]:e.push(Ze),r++}var ve=G===r;if(!ve)break}}else{let Ne={instancePath:s+"/resume/onl\
y_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var N=J===r;
ne=ne||N;let q=r;t(je,{instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",parentData:d,
parentDataProperty:"argv",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=q===r;
if(ne=ne||N,ne)r=we,e!==null&&(we?e.length=we:e=null);else{let Ne={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/argv",keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var X=Je===r}else var X=!0;if(X)if(d.timeout!==
void 0){let je=d.timeout,Je=r,we=r,ne=!1,J=r;if(r===J)if(typeof je=="string"){if(!In.test(je)){let De={instancePath:s+"/\
resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"pattern"};e===null?e=[De]:e.push(De),
r++}}else{let De={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"ty\
pe"};e===null?e=[De]:e.push(De),r++}var M=J===r;ne=ne||M;let q=r;t(je,{instancePath:s+"/resume/only_if_same/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/timeout",parentData:d,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var M=q===r;if(ne=ne||M,ne)r=we,e!==null&&(we?e.length=we:e=null);else{let De={
instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"anyOf"};e===null?e=[
De]:e.push(De),r++}var X=Je===r}else var X=!0}}}else{let fe={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var w=U===r;if(ae=ae||w,w&&oe!==!0&&(oe=!0),ae)r=z,e!==
null&&(z?e.length=z:e=null);else{let fe={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var Q=D===r;u=u||Q;let xe=r;t(d,{instancePath:s+"/resume/only_if_same/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:p,rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var Q=xe===r;if(u=u||Q,u)r=A,e!==null&&(A?e.length=A:e=null);else{let fe={instancePath:s+
"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var Se=R===
r;if(!Se)break}else{let p={instancePath:s+"/resume/only_if_same",keyword:"type"};e===null?e=[p]:e.push(p),r++}var Ye=f===
r;y=y||Ye;let W=r;t(l,{instancePath:s+"/resume/only_if_same",parentData:b,parentDataProperty:"only_if_same",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ye=W===r;if(y=y||Ye,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={
instancePath:s+"/resume/only_if_same",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var I=P===r}else var I=!0;if(I)if(b.
otherwise!==void 0){let l=b.otherwise,P=r,Z=r,y=!1,f=r;if(typeof l!="string"){let p={instancePath:s+"/resume/otherwise",
keyword:"type"};e===null?e=[p]:e.push(p),r++}if(!(l==="refuse"||l==="start-anew")){let p={instancePath:s+"/resume/otherw\
ise",keyword:"enum"};e===null?e=[p]:e.push(p),r++}var j=f===r;y=y||j;let W=r;t(l,{instancePath:s+"/resume/otherwise",parentData:b,
parentDataProperty:"otherwise",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=W===
r;if(y=y||j,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/resume/otherwise",keyword:"anyOf"};e===null?
e=[p]:e.push(p),r++}var I=P===r}else var I=!0}}}}else{let h={instancePath:s+"/resume",keyword:"type"};e===null?e=[h]:e.push(
h),r++}var pe=Ue===r;de=de||pe;let v=r;t(b,{instancePath:s+"/resume",parentData:n,parentDataProperty:"resume",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=v===r;if(de=de||pe,de)r=re,e!==null&&(re?
e.length=re:e=null);else{let h={instancePath:s+"/resume",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=
e,!1}var _=K===r}else var _=!0;if(_){if(n.metrics!==void 0){let b=n.metrics,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&typeof b==
"object"&&!Array.isArray(b)){let h;if(b.file===void 0&&(h="file")){let k={instancePath:s+"/metrics",keyword:"required"};
e===null?e=[k]:e.push(k),r++}else{let k=r;for(let l in b)if(!(l==="file"||l==="format"||l==="step")){let P={instancePath:s+
"/metrics",keyword:"additionalProperties"};e===null?e=[P]:e.push(P),r++;break}if(k===r){if(b.file!==void 0){let l=b.file,
P=r;if(r===P)if(typeof l=="string"){if(gr(l)<1){let Z={instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[Z]:
e.push(Z),r++}}else{let Z={instancePath:s+"/metrics/file",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var We=P===r}else
var We=!0;if(We){if(b.format!==void 0){let l=b.format,P=r,Z=r,y=!1,f=r;if(typeof l!="string"){let p={instancePath:s+"/me\
trics/format",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(!(l==="json"||l==="jsonl")){let p={instancePath:s+"/metric\
s/format",keyword:"enum"};e===null?e=[p]:e.push(p),r++}var Ee=f===r;y=y||Ee;let W=r;t(l,{instancePath:s+"/metrics/format",
parentData:b,parentDataProperty:"format",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ee=W===r;if(y=y||Ee,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let p={instancePath:s+"/metrics/format",keyword:"anyO\
f"};e===null?e=[p]:e.push(p),r++}var We=P===r}else var We=!0;if(We)if(b.step!==void 0){let l=r;if(typeof b.step!="string"){
let Z={instancePath:s+"/metrics/step",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var We=l===r}else var We=!0}}}}else{let h={
instancePath:s+"/metrics",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Xe=Ue===r;de=de||Xe;let v=r;t(b,{instancePath:s+
"/metrics",parentData:n,parentDataProperty:"metrics",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Xe=v===r;if(de=de||Xe,de)r=re,e!==null&&(re?e.length=re:e=null);else{let h={instancePath:s+"/metrics",keyword:"\
anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){if(n.progress!==void 0){let b=n.
progress,K=r,re=r,de=!1,Ue=r;if(r===Ue)if(b&&typeof b=="object"&&!Array.isArray(b)){let h;if(b.total===void 0&&(h="total")){
let k={instancePath:s+"/progress",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let l in b)if(!(l===
"total"||l==="step")){let P={instancePath:s+"/progress",keyword:"additionalProperties"};e===null?e=[P]:e.push(P),r++;break}
if(k===r){if(b.total!==void 0){let l=b.total,P=r,Z=r,y=!1,f=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let H={instancePath:s+
"/progress/total",keyword:"type"};e===null?e=[H]:e.push(H),r++}if(r===f&&typeof l=="number"&&(l<1||isNaN(l))){let H={instancePath:s+
"/progress/total",keyword:"minimum"};e===null?e=[H]:e.push(H),r++}var ke=f===r;y=y||ke;let W=r;t(l,{instancePath:s+"/pro\
gress/total",parentData:b,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ke=W===r;if(y=y||ke,y)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let H={instancePath:s+"/progress/total",keyword:"\
anyOf"};e===null?e=[H]:e.push(H),r++}var Fe=P===r}else var Fe=!0;if(Fe)if(b.step!==void 0){let l=b.step,P=r;if(typeof l!=
"string"&&l!==null){let y={instancePath:s+"/progress/step",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Fe=P===r}else
var Fe=!0}}}else{let h={instancePath:s+"/progress",keyword:"type"};e===null?e=[h]:e.push(h),r++}var x=Ue===r;de=de||x;let v=r;
t(b,{instancePath:s+"/progress",parentData:n,parentDataProperty:"progress",rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var x=v===r;if(de=de||x,de)r=re,e!==null&&(re?e.length=re:e=null);else{let h={instancePath:s+
"/progress",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Br.errors=e,!1}var _=K===r}else var _=!0;if(_){if(n.description!==
void 0){let b=r;ur(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:a})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length);var _=b===r}else var _=!0;if(_){if(n.matrix!==
void 0){let b=r;or(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||
(e=e===null?or.errors:e.concat(or.errors),r=e.length);var _=b===r}else var _=!0;if(_){if(n.when!==void 0){let b=r;pr(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?pr.errors:e.concat(
pr.errors),r=e.length);var _=b===r}else var _=!0;if(_){if(n.needs!==void 0){let b=r;dr(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length);
var _=b===r}else var _=!0;if(_){if(n.extends!==void 0){let b=r;cr(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var _=b===r}else var _=!0;
if(_){if(n.resources!==void 0){let b=r;yr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var _=b===r}else var _=!0;if(_){
if(n.timeout!==void 0){let b=r;mr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var _=b===r}else var _=!0;if(_){if(n.retry!==void 0){
let b=r;vr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?vr.errors:e.concat(vr.errors),r=e.length);var _=b===r}else var _=!0;if(_){if(n.stop_if!==void 0){let b=r;_r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var _=b===r}else var _=!0;if(_)if(n.kind!==void 0){let b=r;if(n.kind!=="command")return Br.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var _=b===r}else var _=!0}}}}}}}}}}}}}}}}}}}}}}}else return Br.errors=
[{instancePath:s,keyword:"type"}],!1;return Br.errors=e,r===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lr(n,{
instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=lr.evaluated;
ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=r,_=!0,Be=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let k;if(n.kind===void 0&&(k="kind")){let l={};e===null?e=[l]:e.push(l),r++}else if(n.kind!==void 0&&n.kind!==
"fetch"){let l={};e===null?e=[l]:e.push(l),r++}}var ze=Be===r;if(r=ue,e!==null&&(ue?e.length=ue:e=null),ze){let k=r;Yr(n,
{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Yr.errors:e.concat(Yr.errors),
r=e.length);var ze=k===r;if(_=ze,_)var g=!0}if(!_){let k={instancePath:s,keyword:"if"};return e===null?e=[k]:e.push(k),r++,
lr.errors=e,!1}var L=i===r;if(L){let k=r,l=r,P=!0,Z=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let f;if(n.kind===void 0&&
(f="kind")){let W={};e===null?e=[W]:e.push(W),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){let W={};e===null?
e=[W]:e.push(W),r++}}var Ge=Z===r;if(r=l,e!==null&&(l?e.length=l:e=null),Ge){let f=r;Kr(n,{instancePath:s,parentData:He,
parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Kr.errors:e.concat(Kr.errors),r=e.length);var Ge=f===r;
if(P=Ge,P)var Re=!0}if(!P){let f={instancePath:s,keyword:"if"};return e===null?e=[f]:e.push(f),r++,lr.errors=e,!1}var L=k===
r;if(L){g!==!0&&Re!==void 0&&(Re===!0?g=!0:(g=g||{},Object.assign(g,Re)));let f=r,W=r,H=!0,p=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let R;if(n.kind===void 0&&(R="kind")){let A={};e===null?e=[A]:e.push(A),r++}else if(n.kind!==void 0&&
n.kind!=="dataset"){let A={};e===null?e=[A]:e.push(A),r++}}var E=p===r;if(r=W,e!==null&&(W?e.length=W:e=null),E){let R=r;
Or(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Or.errors:e.concat(Or.
errors),r=e.length);var E=R===r;if(H=E,H)var C=!0}if(!H){let R={instancePath:s,keyword:"if"};return e===null?e=[R]:e.push(
R),r++,lr.errors=e,!1}var L=f===r;if(L){g!==!0&&C!==void 0&&(C===!0?g=!0:(g=g||{},Object.assign(g,C)));let R=r,A=r,u=!0,
D=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ae;if(n.kind===void 0&&(ae="kind")){let $={};e===null?e=[$]:e.push(
$),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let $={};e===null?e=[$]:e.push($),r++}}var T=D===r;if(r=A,e!==
null&&(A?e.length=A:e=null),T){let ae=r;Cr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||
(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length);var T=ae===r;if(u=T,u)var O=!0}if(!u){let ae={instancePath:s,keyword:"\
if"};return e===null?e=[ae]:e.push(ae),r++,lr.errors=e,!1}var L=R===r;if(L){g!==!0&&O!==void 0&&(O===!0?g=!0:(g=g||{},Object.
assign(g,O)));let ae=r,$=r,Me=!0,U=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")){
let se={};e===null?e=[se]:e.push(se),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let se={};e===null?e=[se]:e.push(se),
r++}}var ce=U===r;if(r=$,e!==null&&($?e.length=$:e=null),ce){let fe=r;Rr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,
rootData:o,dynamicAnchors:a})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);var ce=fe===r;if(Me=ce,Me)var F=!0}
if(!Me){let fe={instancePath:s,keyword:"if"};return e===null?e=[fe]:e.push(fe),r++,lr.errors=e,!1}var L=ae===r;if(L){g!==
!0&&F!==void 0&&(F===!0?g=!0:(g=g||{},Object.assign(g,F)));let fe=r,se=r,je=!0,Je=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ne;if(n.kind===void 0&&(ne="kind")){let J={};e===null?e=[J]:e.push(J),r++}else if(n.kind!==void 0&&n.kind!=="cod\
ebook-usage"){let J={};e===null?e=[J]:e.push(J),r++}}var _e=Je===r;if(r=se,e!==null&&(se?e.length=se:e=null),_e){let ne=r;
os(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?os.errors:e.concat(os.
errors),r=e.length);var _e=ne===r;if(je=_e,je)var c=!0}if(!je){let ne={instancePath:s,keyword:"if"};return e===null?e=[ne]:
e.push(ne),r++,lr.errors=e,!1}var L=fe===r;if(L){g!==!0&&c!==void 0&&(c===!0?g=!0:(g=g||{},Object.assign(g,c)));let ne=r,
J=r,q=!0,Ne=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let qe;if(n.kind===void 0&&(qe="kind")){let G={};e===null?e=[
G]:e.push(G),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let G={};e===null?e=[G]:e.push(G),r++}}var ie=Ne===r;if(r=J,e!==
null&&(J?e.length=J:e=null),ie){let qe=r;br(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||
(e=e===null?br.errors:e.concat(br.errors),r=e.length);var ie=qe===r;if(q=ie,q)var V=!0}if(!q){let qe={instancePath:s,keyword:"\
if"};return e===null?e=[qe]:e.push(qe),r++,lr.errors=e,!1}var L=ne===r;if(L){g!==!0&&V!==void 0&&(V===!0?g=!0:(g=g||{},Object.
assign(g,V)));let qe=r,G=r,he=!0,Ze=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Te;if(n.kind===void 0&&(Te="kind")){
let Oe={};e===null?e=[Oe]:e.push(Oe),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let Oe={};e===null?e=[Oe]:e.push(
Oe),r++}}var Y=Ze===r;if(r=G,e!==null&&(G?e.length=G:e=null),Y){let Te=r;hr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,
rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var Y=Te===r;if(he=Y,he)var ye=!0}if(!he){
let Te={instancePath:s,keyword:"if"};return e===null?e=[Te]:e.push(Te),r++,lr.errors=e,!1}var L=qe===r;if(L){g!==!0&&ye!==
void 0&&(ye===!0?g=!0:(g=g||{},Object.assign(g,ye)));let Te=r,Oe=r,tr=!0,Pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let Ce;if(n.kind===void 0&&(Ce="kind")){let sr={};e===null?e=[sr]:e.push(sr),r++}else if(n.kind!==void 0&&n.kind!=="eval\
uate"){let sr={};e===null?e=[sr]:e.push(sr),r++}}var te=Pe===r;if(r=Oe,e!==null&&(Oe?e.length=Oe:e=null),te){let Ce=r;Vr(
n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Vr.errors:e.concat(Vr.errors),
r=e.length);var te=Ce===r;if(tr=te,tr)var me=!0}if(!tr){let Ce={instancePath:s,keyword:"if"};return e===null?e=[Ce]:e.push(
Ce),r++,lr.errors=e,!1}var L=Te===r;if(L){g!==!0&&me!==void 0&&(me===!0?g=!0:(g=g||{},Object.assign(g,me)));let Ce=r,sr=r,
ar=!0,Ie=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ke;if(n.kind===void 0&&(Ke="kind")){let ir={};e===null?e=[ir]:
e.push(ir),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let ir={};e===null?e=[ir]:e.push(ir),r++}}var le=Ie===r;
if(r=sr,e!==null&&(sr?e.length=sr:e=null),le){let Ke=r;jr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,
dynamicAnchors:a})||(e=e===null?jr.errors:e.concat(jr.errors),r=e.length);var le=Ke===r;if(ar=le,ar)var Ae=!0}if(!ar){let Ke={
instancePath:s,keyword:"if"};return e===null?e=[Ke]:e.push(Ke),r++,lr.errors=e,!1}var L=Ce===r;if(L){g!==!0&&Ae!==void 0&&
(Ae===!0?g=!0:(g=g||{},Object.assign(g,Ae)));let Ke=r,ir=r,Qe=!0,kr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let er;
if(n.kind===void 0&&(er="kind")){let wr={};e===null?e=[wr]:e.push(wr),r++}else if(n.kind!==void 0&&n.kind!=="attention-m\
ap"){let wr={};e===null?e=[wr]:e.push(wr),r++}}var $e=kr===r;if(r=ir,e!==null&&(ir?e.length=ir:e=null),$e){let er=r;es(n,
{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?es.errors:e.concat(es.errors),
r=e.length);var $e=er===r;if(Qe=$e,Qe)var B=!0}if(!Qe){let er={instancePath:s,keyword:"if"};return e===null?e=[er]:e.push(
er),r++,lr.errors=e,!1}var L=Ke===r;if(L){g!==!0&&B!==void 0&&(B===!0?g=!0:(g=g||{},Object.assign(g,B)));let er=r,wr=r,rr=!0,
bs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Pr;if(n.kind===void 0&&(Pr="kind")){let fs={};e===null?e=[fs]:e.push(
fs),r++}else if(n.kind!==void 0&&n.kind!=="command"){let fs={};e===null?e=[fs]:e.push(fs),r++}}var I=bs===r;if(r=wr,e!==
null&&(wr?e.length=wr:e=null),I){let Pr=r;Br(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||
(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var I=Pr===r;if(rr=I,rr)var S=!0}if(!rr){let Pr={instancePath:s,keyword:"\
if"};return e===null?e=[Pr]:e.push(Pr),r++,lr.errors=e,!1}var L=er===r;if(L){g!==!0&&S!==void 0&&(S===!0?g=!0:(g=g||{},Object.
assign(g,S)));let Pr=r,fs=r,js=!0,Nr=r,As=r,cn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Dr;if(n.extends===void 0&&
(Dr="extends")){let $r={};e===null?e=[$r]:e.push($r),r++}}var oe=cn===r;if(oe){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else
r=As,e!==null&&(As?e.length=As:e=null);if(r===Nr&&n&&typeof n=="object"&&!Array.isArray(n)){let Dr;if(n.kind===void 0&&(Dr=
"kind")){let $r={};e===null?e=[$r]:e.push($r),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let $r={};e===null?e=[$r]:e.
push($r),r++}}var ve=Nr===r;if(r=fs,e!==null&&(fs?e.length=fs:e=null),ve){let Dr=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Es;if(n.sources===void 0&&(Es="sources"))return lr.errors=[{instancePath:s,keyword:"required"}],!1}var ve=Dr===r;
js=ve}if(!js){let Dr={instancePath:s,keyword:"if"};return e===null?e=[Dr]:e.push(Dr),r++,lr.errors=e,!1}var L=Pr===r;if(L){
g!==!0&&(g=g||{},g.kind=!0);let Dr=r,$r=r,Es=!0,Bs=r,Ys=r,Mn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let qr;if(n.
extends===void 0&&(qr="extends")){let is={};e===null?e=[is]:e.push(is),r++}}var N=Mn===r;if(N){let qr={};e===null?e=[qr]:
e.push(qr),r++}else r=Ys,e!==null&&(Ys?e.length=Ys:e=null);if(r===Bs&&n&&typeof n=="object"&&!Array.isArray(n)){let qr;if(n.
kind===void 0&&(qr="kind")){let is={};e===null?e=[is]:e.push(is),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){
let is={};e===null?e=[is]:e.push(is),r++}}var X=Bs===r;if(r=$r,e!==null&&($r?e.length=$r:e=null),X){let qr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ss;if(n.file===void 0&&(Ss="file"))return lr.errors=[{instancePath:s,keyword:"required"}],
!1}var X=qr===r;Es=X}if(!Es){let qr={instancePath:s,keyword:"if"};return e===null?e=[qr]:e.push(qr),r++,lr.errors=e,!1}var L=Dr===
r;if(L){g!==!0&&(g=g||{},g.kind=!0);let qr=r,is=r,Ss=!0,Ks=r,en=r,Ln=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let zr;
if(n.extends===void 0&&(zr="extends")){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}}var M=Ln===r;if(M){let zr={};e===null?e=
[zr]:e.push(zr),r++}else r=en,e!==null&&(en?e.length=en:e=null);if(r===Ks&&n&&typeof n=="object"&&!Array.isArray(n)){let zr;
if(n.kind===void 0&&(zr="kind")){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let Hr={};
e===null?e=[Hr]:e.push(Hr),r++}}var w=Ks===r;if(r=is,e!==null&&(is?e.length=is:e=null),w){let zr=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let xs;if(n.source===void 0&&(xs="source")||n.layout===void 0&&(xs="layout")||n.image_size===void 0&&
(xs="image_size")||n.splits===void 0&&(xs="splits"))return lr.errors=[{instancePath:s,keyword:"required"}],!1}var w=zr===
r;Ss=w}if(!Ss){let zr={instancePath:s,keyword:"if"};return e===null?e=[zr]:e.push(zr),r++,lr.errors=e,!1}var L=qr===r;if(L){
g!==!0&&(g=g||{},g.kind=!0);let zr=r,Hr=r,xs=!0,Ts=r,rn=r,An=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.
extends===void 0&&(Ir="extends")){let Wr={};e===null?e=[Wr]:e.push(Wr),r++}}var Q=An===r;if(Q){let Ir={};e===null?e=[Ir]:
e.push(Ir),r++}else r=rn,e!==null&&(rn?e.length=rn:e=null);if(r===Ts&&n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.
kind===void 0&&(Ir="kind")){let Wr={};e===null?e=[Wr]:e.push(Wr),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){
let Wr={};e===null?e=[Wr]:e.push(Wr),r++}}var Se=Ts===r;if(r=Hr,e!==null&&(Hr?e.length=Hr:e=null),Se){let Ir=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ds;if(n.data===void 0&&(Ds="data")||n.weights===void 0&&(Ds="weights")||n.input_size===
void 0&&(Ds="input_size"))return lr.errors=[{instancePath:s,keyword:"required"}],!1}var Se=Ir===r;xs=Se}if(!xs){let Ir={
instancePath:s,keyword:"if"};return e===null?e=[Ir]:e.push(Ir),r++,lr.errors=e,!1}var L=zr===r;if(L){g!==!0&&(g=g||{},g.
kind=!0);let Ir=r,Wr=r,Ds=!0,Cs=r,sn=r,En=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Mr;if(n.extends===void 0&&(Mr=
"extends")){let Jr={};e===null?e=[Jr]:e.push(Jr),r++}}var Ye=En===r;if(Ye){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}else
r=sn,e!==null&&(sn?e.length=sn:e=null);if(r===Cs&&n&&typeof n=="object"&&!Array.isArray(n)){let Mr;if(n.kind===void 0&&(Mr=
"kind")){let Jr={};e===null?e=[Jr]:e.push(Jr),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let Jr={};e===null?e=[Jr]:e.
push(Jr),r++}}var j=Cs===r;if(r=Wr,e!==null&&(Wr?e.length=Wr:e=null),j){let Mr=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Os;if(n.data===void 0&&(Os="data")||n.features===void 0&&(Os="features")||n.model===void 0&&(Os="model")||n.epochs===
void 0&&(Os="epochs"))return lr.errors=[{instancePath:s,keyword:"required"}],!1}var j=Mr===r;Ds=j}if(!Ds){let Mr={instancePath:s,
keyword:"if"};return e===null?e=[Mr]:e.push(Mr),r++,lr.errors=e,!1}var L=Ir===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Mr=r,
Jr=r,Os=!0,Fs=r,nn=r,Sn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Lr;if(n.extends===void 0&&(Lr="extends")){let rs={};
e===null?e=[rs]:e.push(rs),r++}}var pe=Sn===r;if(pe){let Lr={};e===null?e=[Lr]:e.push(Lr),r++}else r=nn,e!==null&&(nn?e.
length=nn:e=null);if(r===Fs&&n&&typeof n=="object"&&!Array.isArray(n)){let Lr;if(n.kind===void 0&&(Lr="kind")){let rs={};
e===null?e=[rs]:e.push(rs),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let rs={};e===null?e=[rs]:e.push(rs),
r++}}var We=Fs===r;if(r=Jr,e!==null&&(Jr?e.length=Jr:e=null),We){let Lr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Is;
if(n.tokenizer===void 0&&(Is="tokenizer")||n.data===void 0&&(Is="data"))return lr.errors=[{instancePath:s,keyword:"requi\
red"}],!1}var We=Lr===r;Os=We}if(!Os){let Lr={instancePath:s,keyword:"if"};return e===null?e=[Lr]:e.push(Lr),r++,lr.errors=
e,!1}var L=Mr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Lr=r,rs=r,Is=!0,Hs=r,tn=r,Zn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Ar;if(n.extends===void 0&&(Ar="extends")){let Qr={};e===null?e=[Qr]:e.push(Qr),r++}}var Ee=Zn===r;if(Ee){
let Ar={};e===null?e=[Ar]:e.push(Ar),r++}else r=tn,e!==null&&(tn?e.length=tn:e=null);if(r===Hs&&n&&typeof n=="object"&&!Array.
isArray(n)){let Ar;if(n.kind===void 0&&(Ar="kind")){let Qr={};e===null?e=[Qr]:e.push(Qr),r++}else if(n.kind!==void 0&&n.
kind!=="mim"){let Qr={};e===null?e=[Qr]:e.push(Qr),r++}}var Xe=Hs===r;if(r=rs,e!==null&&(rs?e.length=rs:e=null),Xe){let Ar=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Ps;if(n.data===void 0&&(Ps="data")||n.tokenizer===void 0&&(Ps="tokenize\
r")||n.model===void 0&&(Ps="model")||n.epochs===void 0&&(Ps="epochs"))return lr.errors=[{instancePath:s,keyword:"require\
d"}],!1}var Xe=Ar===r;Is=Xe}if(!Is){let Ar={instancePath:s,keyword:"if"};return e===null?e=[Ar]:e.push(Ar),r++,lr.errors=
e,!1}var L=Lr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Ar=r,Qr=r,Ps=!0,Js=r,ln=r,Gn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Er;if(n.extends===void 0&&(Er="extends")){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var ke=Gn===r;if(ke){
let Er={};e===null?e=[Er]:e.push(Er),r++}else r=ln,e!==null&&(ln?e.length=ln:e=null);if(r===Js&&n&&typeof n=="object"&&!Array.
isArray(n)){let Er;if(n.kind===void 0&&(Er="kind")){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}else if(n.kind!==void 0&&n.
kind!=="classify"){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var Fe=Js===r;if(r=Qr,e!==null&&(Qr?e.length=Qr:e=null),Fe){
let Er=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ns;if(n.data===void 0&&(Ns="data")||n.labels===void 0&&(Ns="la\
bels")||n.model===void 0&&(Ns="model")||n.epochs===void 0&&(Ns="epochs"))return lr.errors=[{instancePath:s,keyword:"requ\
ired"}],!1}var Fe=Er===r;Ps=Fe}if(!Ps){let Er={instancePath:s,keyword:"if"};return e===null?e=[Er]:e.push(Er),r++,lr.errors=
e,!1}var L=Ar===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Er=r,Ur=r,Ns=!0,Qs=r,fn=r,Rn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Sr;if(n.extends===void 0&&(Sr="extends")){let Xr={};e===null?e=[Xr]:e.push(Xr),r++}}var x=Rn===r;if(x){let Sr={};
e===null?e=[Sr]:e.push(Sr),r++}else r=fn,e!==null&&(fn?e.length=fn:e=null);if(r===Qs&&n&&typeof n=="object"&&!Array.isArray(
n)){let Sr;if(n.kind===void 0&&(Sr="kind")){let Xr={};e===null?e=[Xr]:e.push(Xr),r++}else if(n.kind!==void 0&&n.kind!=="\
evaluate"){let Xr={};e===null?e=[Xr]:e.push(Xr),r++}}var ee=Qs===r;if(r=Ur,e!==null&&(Ur?e.length=Ur:e=null),ee){let Sr=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let qs;if(n.weights===void 0&&(qs="weights")||n.data===void 0&&(qs="data")||
n.labels===void 0&&(qs="labels"))return lr.errors=[{instancePath:s,keyword:"required"}],!1}var ee=Sr===r;Ns=ee}if(!Ns){let Sr={
instancePath:s,keyword:"if"};return e===null?e=[Sr]:e.push(Sr),r++,lr.errors=e,!1}var L=Er===r;if(L){g!==!0&&(g=g||{},g.
kind=!0);let Sr=r,Xr=r,qs=!0,Us=r,on=r,Bn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.extends===void 0&&(Zr=
"extends")){let ss={};e===null?e=[ss]:e.push(ss),r++}}var b=Bn===r;if(b){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else r=
on,e!==null&&(on?e.length=on:e=null);if(r===Us&&n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.kind===void 0&&(Zr=
"kind")){let ss={};e===null?e=[ss]:e.push(ss),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let ss={};e===null?e=
[ss]:e.push(ss),r++}}var K=Us===r;if(r=Xr,e!==null&&(Xr?e.length=Xr:e=null),K){let Zr=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Ms;if(n.data===void 0&&(Ms="data")||n.labels===void 0&&(Ms="labels"))return lr.errors=[{instancePath:s,keyword:"\
required"}],!1}var K=Zr===r;qs=K}if(!qs){let Zr={instancePath:s,keyword:"if"};return e===null?e=[Zr]:e.push(Zr),r++,lr.errors=
e,!1}var L=Sr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Zr=r,ss=r,Ms=!0,Vs=r,an=r,Kn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Gr;if(n.extends===void 0&&(Gr="extends")){let ns={};e===null?e=[ns]:e.push(ns),r++}}var re=Kn===r;if(re){
let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else r=an,e!==null&&(an?e.length=an:e=null);if(r===Vs&&n&&typeof n=="object"&&!Array.
isArray(n)){let Gr;if(n.kind===void 0&&(Gr="kind")){let ns={};e===null?e=[ns]:e.push(ns),r++}else if(n.kind!==void 0&&n.
kind!=="attention-map"){let ns={};e===null?e=[ns]:e.push(ns),r++}}var de=Vs===r;if(r=ss,e!==null&&(ss?e.length=ss:e=null),
de){let Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ls;if(n.weights===void 0&&(Ls="weights")||n.data===void 0&&
(Ls="data"))return lr.errors=[{instancePath:s,keyword:"required"}],!1}var de=Gr===r;Ms=de}if(!Ms){let Gr={instancePath:s,
keyword:"if"};return e===null?e=[Gr]:e.push(Gr),r++,lr.errors=e,!1}var L=Zr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Gr=r,
ns=r,Ls=!0,un=r,pn=r,dn=r,zs=r,Zs=!1,vn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.kind===void 0&&(Fr="k\
ind")){let Gs={};e===null?e=[Gs]:e.push(Gs),r++}}var Ue=vn===r;Zs=Zs||Ue;let Tn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Fr;if(n.extends===void 0&&(Fr="extends")){let Gs={};e===null?e=[Gs]:e.push(Gs),r++}}var Ue=Tn===r;if(Zs=Zs||Ue,Zs)
r=zs,e!==null&&(zs?e.length=zs:e=null);else{let Fr={};e===null?e=[Fr]:e.push(Fr),r++}var v=dn===r;if(v){let Fr={};e===null?
e=[Fr]:e.push(Fr),r++}else r=pn,e!==null&&(pn?e.length=pn:e=null);var m=un===r;if(r=ns,e!==null&&(ns?e.length=ns:e=null),
m){let Fr=r;if(Or(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Or.errors:
e.concat(Or.errors),r=e.length),r===Fr&&n&&typeof n=="object"&&!Array.isArray(n)){let yn;if(n.source===void 0&&(yn="sour\
ce")||n.layout===void 0&&(yn="layout")||n.image_size===void 0&&(yn="image_size")||n.splits===void 0&&(yn="splits"))return lr.
errors=[{instancePath:s,keyword:"required"}],!1}var m=Fr===r;if(Ls=m,Ls)var h=!0}if(!Ls){let Fr={instancePath:s,keyword:"\
if"};return e===null?e=[Fr]:e.push(Fr),r++,lr.errors=e,!1}var L=Gr===r;L&&g!==!0&&h!==void 0&&(h===!0?g=!0:(g=g||{},Object.
assign(g,h)))}}}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(g!==!0&&(g=g||{},g.kind=!0),
n.kind!==void 0){let k=n.kind;if(!(k==="fetch"||k==="import-weights"||k==="dataset"||k==="teacher-features"||k==="vqkd"||
k==="codebook-usage"||k==="mim"||k==="classify"||k==="evaluate"||k==="linear-probe"||k==="attention-map"||k==="command"))
return lr.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return lr.errors=[{instancePath:s,keyword:"type"}],!1;
return lr.errors=e,ge.props=g,r===0}lr.evaluated={dynamicProps:!0,dynamicItems:!1};function fr(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ge=fr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ue=r,_=!0,Be=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let h;if(n.kind===void 0&&(h="kind")){let k={};e===null?e=[k]:e.push(k),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let k={};e===null?e=[k]:e.push(k),r++}}var ze=Be===r;if(r=ue,e!==null&&(ue?e.length=ue:e=null),
ze){let h=r;Yr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Yr.errors:
e.concat(Yr.errors),r=e.length);var ze=h===r;if(_=ze,_)var g=!0}if(!_){let h={instancePath:s,keyword:"if"};return e===null?
e=[h]:e.push(h),r++,fr.errors=e,!1}var L=i===r;if(L){let h=r,k=r,l=!0,P=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let y;
if(n.kind===void 0&&(y="kind")){let f={};e===null?e=[f]:e.push(f),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){
let f={};e===null?e=[f]:e.push(f),r++}}var Ge=P===r;if(r=k,e!==null&&(k?e.length=k:e=null),Ge){let y=r;Kr(n,{instancePath:s,
parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Kr.errors:e.concat(Kr.errors),r=e.length);
var Ge=y===r;if(l=Ge,l)var Re=!0}if(!l){let y={instancePath:s,keyword:"if"};return e===null?e=[y]:e.push(y),r++,fr.errors=
e,!1}var L=h===r;if(L){g!==!0&&Re!==void 0&&(Re===!0?g=!0:(g=g||{},Object.assign(g,Re)));let y=r,f=r,W=!0,H=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let d;if(n.kind===void 0&&(d="kind")){let R={};e===null?e=[R]:e.push(R),r++}else if(n.kind!==
void 0&&n.kind!=="dataset"){let R={};e===null?e=[R]:e.push(R),r++}}var E=H===r;if(r=f,e!==null&&(f?e.length=f:e=null),E){
let d=r;Or(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Or.errors:e.
concat(Or.errors),r=e.length);var E=d===r;if(W=E,W)var C=!0}if(!W){let d={instancePath:s,keyword:"if"};return e===null?e=
[d]:e.push(d),r++,fr.errors=e,!1}var L=y===r;if(L){g!==!0&&C!==void 0&&(C===!0?g=!0:(g=g||{},Object.assign(g,C)));let d=r,
R=r,A=!0,u=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")){let ae={};e===null?e=[ae]:
e.push(ae),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let ae={};e===null?e=[ae]:e.push(ae),r++}}var T=u===
r;if(r=R,e!==null&&(R?e.length=R:e=null),T){let z=r;Cr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,
dynamicAnchors:a})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length);var T=z===r;if(A=T,A)var O=!0}if(!A){let z={instancePath:s,
keyword:"if"};return e===null?e=[z]:e.push(z),r++,fr.errors=e,!1}var L=d===r;if(L){g!==!0&&O!==void 0&&(O===!0?g=!0:(g=g||
{},Object.assign(g,O)));let z=r,ae=r,$=!0,Me=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xe;if(n.kind===void 0&&(xe=
"kind")){let fe={};e===null?e=[fe]:e.push(fe),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let fe={};e===null?e=[fe]:e.
push(fe),r++}}var ce=Me===r;if(r=ae,e!==null&&(ae?e.length=ae:e=null),ce){let xe=r;Rr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,
rootData:o,dynamicAnchors:a})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);var ce=xe===r;if($=ce,$)var F=!0}if(!$){
let xe={instancePath:s,keyword:"if"};return e===null?e=[xe]:e.push(xe),r++,fr.errors=e,!1}var L=z===r;if(L){g!==!0&&F!==
void 0&&(F===!0?g=!0:(g=g||{},Object.assign(g,F)));let xe=r,fe=r,se=!0,je=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let we;if(n.kind===void 0&&(we="kind")){let ne={};e===null?e=[ne]:e.push(ne),r++}else if(n.kind!==void 0&&n.kind!=="code\
book-usage"){let ne={};e===null?e=[ne]:e.push(ne),r++}}var _e=je===r;if(r=fe,e!==null&&(fe?e.length=fe:e=null),_e){let we=r;
os(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?os.errors:e.concat(os.
errors),r=e.length);var _e=we===r;if(se=_e,se)var c=!0}if(!se){let we={instancePath:s,keyword:"if"};return e===null?e=[we]:
e.push(we),r++,fr.errors=e,!1}var L=xe===r;if(L){g!==!0&&c!==void 0&&(c===!0?g=!0:(g=g||{},Object.assign(g,c)));let we=r,
ne=r,J=!0,q=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let De;if(n.kind===void 0&&(De="kind")){let qe={};e===null?e=
[qe]:e.push(qe),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let qe={};e===null?e=[qe]:e.push(qe),r++}}var ie=q===r;if(r=
ne,e!==null&&(ne?e.length=ne:e=null),ie){let De=r;br(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||
(e=e===null?br.errors:e.concat(br.errors),r=e.length);var ie=De===r;if(J=ie,J)var V=!0}if(!J){let De={instancePath:s,keyword:"\
if"};return e===null?e=[De]:e.push(De),r++,fr.errors=e,!1}var L=we===r;if(L){g!==!0&&V!==void 0&&(V===!0?g=!0:(g=g||{},Object.
assign(g,V)));let De=r,qe=r,G=!0,he=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let be;if(n.kind===void 0&&(be="kind")){
let Te={};e===null?e=[Te]:e.push(Te),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let Te={};e===null?e=[Te]:e.push(
Te),r++}}var Y=he===r;if(r=qe,e!==null&&(qe?e.length=qe:e=null),Y){let be=r;hr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,
rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var Y=be===r;if(G=Y,G)var ye=!0}if(!G){
let be={instancePath:s,keyword:"if"};return e===null?e=[be]:e.push(be),r++,fr.errors=e,!1}var L=De===r;if(L){g!==!0&&ye!==
void 0&&(ye===!0?g=!0:(g=g||{},Object.assign(g,ye)));let be=r,Te=r,Oe=!0,tr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let Le;if(n.kind===void 0&&(Le="kind")){let Ce={};e===null?e=[Ce]:e.push(Ce),r++}else if(n.kind!==void 0&&n.kind!=="eval\
uate"){let Ce={};e===null?e=[Ce]:e.push(Ce),r++}}var te=tr===r;if(r=Te,e!==null&&(Te?e.length=Te:e=null),te){let Le=r;Vr(
n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?Vr.errors:e.concat(Vr.errors),
r=e.length);var te=Le===r;if(Oe=te,Oe)var me=!0}if(!Oe){let Le={instancePath:s,keyword:"if"};return e===null?e=[Le]:e.push(
Le),r++,fr.errors=e,!1}var L=be===r;if(L){g!==!0&&me!==void 0&&(me===!0?g=!0:(g=g||{},Object.assign(g,me)));let Le=r,Ce=r,
sr=!0,ar=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xr;if(n.kind===void 0&&(xr="kind")){let Ke={};e===null?e=[Ke]:
e.push(Ke),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Ke={};e===null?e=[Ke]:e.push(Ke),r++}}var le=ar===r;
if(r=Ce,e!==null&&(Ce?e.length=Ce:e=null),le){let xr=r;jr(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,
dynamicAnchors:a})||(e=e===null?jr.errors:e.concat(jr.errors),r=e.length);var le=xr===r;if(sr=le,sr)var Ae=!0}if(!sr){let xr={
instancePath:s,keyword:"if"};return e===null?e=[xr]:e.push(xr),r++,fr.errors=e,!1}var L=Le===r;if(L){g!==!0&&Ae!==void 0&&
(Ae===!0?g=!0:(g=g||{},Object.assign(g,Ae)));let xr=r,Ke=r,ir=!0,Qe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Tr;
if(n.kind===void 0&&(Tr="kind")){let er={};e===null?e=[er]:e.push(er),r++}else if(n.kind!==void 0&&n.kind!=="attention-m\
ap"){let er={};e===null?e=[er]:e.push(er),r++}}var $e=Qe===r;if(r=Ke,e!==null&&(Ke?e.length=Ke:e=null),$e){let Tr=r;es(n,
{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||(e=e===null?es.errors:e.concat(es.errors),
r=e.length);var $e=Tr===r;if(ir=$e,ir)var B=!0}if(!ir){let Tr={instancePath:s,keyword:"if"};return e===null?e=[Tr]:e.push(
Tr),r++,fr.errors=e,!1}var L=xr===r;if(L){g!==!0&&B!==void 0&&(B===!0?g=!0:(g=g||{},Object.assign(g,B)));let Tr=r,er=r,wr=!0,
rr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ps;if(n.kind===void 0&&(ps="kind")){let Pr={};e===null?e=[Pr]:e.push(
Pr),r++}else if(n.kind!==void 0&&n.kind!=="command"){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var I=rr===r;if(r=er,e!==
null&&(er?e.length=er:e=null),I){let ps=r;Br(n,{instancePath:s,parentData:He,parentDataProperty:Ve,rootData:o,dynamicAnchors:a})||
(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var I=ps===r;if(wr=I,wr)var S=!0}if(!wr){let ps={instancePath:s,keyword:"\
if"};return e===null?e=[ps]:e.push(ps),r++,fr.errors=e,!1}var L=Tr===r;if(L){g!==!0&&S!==void 0&&(S===!0?g=!0:(g=g||{},Object.
assign(g,S)));let ps=r,Pr=r,fs=!0,js=r,Nr=r,As=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let as;if(n.extends===void 0&&
(as="extends")){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}}var oe=As===r;if(oe){let as={};e===null?e=[as]:e.push(as),r++}else
r=Nr,e!==null&&(Nr?e.length=Nr:e=null);if(r===js&&n&&typeof n=="object"&&!Array.isArray(n)){let as;if(n.kind===void 0&&(as=
"kind")){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let Dr={};e===null?e=[Dr]:e.
push(Dr),r++}}var ve=js===r;if(r=Pr,e!==null&&(Pr?e.length=Pr:e=null),ve){let as=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let $r;if(n.sources===void 0&&($r="sources"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var ve=as===r;
fs=ve}if(!fs){let as={instancePath:s,keyword:"if"};return e===null?e=[as]:e.push(as),r++,fr.errors=e,!1}var L=ps===r;if(L){
g!==!0&&(g=g||{},g.kind=!0);let as=r,Dr=r,$r=!0,Es=r,Bs=r,Ys=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cs;if(n.
extends===void 0&&(cs="extends")){let qr={};e===null?e=[qr]:e.push(qr),r++}}var N=Ys===r;if(N){let cs={};e===null?e=[cs]:
e.push(cs),r++}else r=Bs,e!==null&&(Bs?e.length=Bs:e=null);if(r===Es&&n&&typeof n=="object"&&!Array.isArray(n)){let cs;if(n.
kind===void 0&&(cs="kind")){let qr={};e===null?e=[qr]:e.push(qr),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){
let qr={};e===null?e=[qr]:e.push(qr),r++}}var X=Es===r;if(r=Dr,e!==null&&(Dr?e.length=Dr:e=null),X){let cs=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let is;if(n.file===void 0&&(is="file"))return fr.errors=[{instancePath:s,keyword:"required"}],
!1}var X=cs===r;$r=X}if(!$r){let cs={instancePath:s,keyword:"if"};return e===null?e=[cs]:e.push(cs),r++,fr.errors=e,!1}var L=as===
r;if(L){g!==!0&&(g=g||{},g.kind=!0);let cs=r,qr=r,is=!0,Ss=r,Ks=r,en=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ys;
if(n.extends===void 0&&(ys="extends")){let zr={};e===null?e=[zr]:e.push(zr),r++}}var M=en===r;if(M){let ys={};e===null?e=
[ys]:e.push(ys),r++}else r=Ks,e!==null&&(Ks?e.length=Ks:e=null);if(r===Ss&&n&&typeof n=="object"&&!Array.isArray(n)){let ys;
if(n.kind===void 0&&(ys="kind")){let zr={};e===null?e=[zr]:e.push(zr),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let zr={};
e===null?e=[zr]:e.push(zr),r++}}var w=Ss===r;if(r=qr,e!==null&&(qr?e.length=qr:e=null),w){let ys=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let Hr;if(n.source===void 0&&(Hr="source")||n.layout===void 0&&(Hr="layout")||n.image_size===void 0&&
(Hr="image_size")||n.splits===void 0&&(Hr="splits"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var w=ys===
r;is=w}if(!is){let ys={instancePath:s,keyword:"if"};return e===null?e=[ys]:e.push(ys),r++,fr.errors=e,!1}var L=cs===r;if(L){
g!==!0&&(g=g||{},g.kind=!0);let ys=r,zr=r,Hr=!0,xs=r,Ts=r,rn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ms;if(n.
extends===void 0&&(ms="extends")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}}var Q=rn===r;if(Q){let ms={};e===null?e=[ms]:
e.push(ms),r++}else r=Ts,e!==null&&(Ts?e.length=Ts:e=null);if(r===xs&&n&&typeof n=="object"&&!Array.isArray(n)){let ms;if(n.
kind===void 0&&(ms="kind")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){
let Ir={};e===null?e=[Ir]:e.push(Ir),r++}}var Se=xs===r;if(r=zr,e!==null&&(zr?e.length=zr:e=null),Se){let ms=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Wr;if(n.data===void 0&&(Wr="data")||n.weights===void 0&&(Wr="weights")||n.input_size===
void 0&&(Wr="input_size"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var Se=ms===r;Hr=Se}if(!Hr){let ms={
instancePath:s,keyword:"if"};return e===null?e=[ms]:e.push(ms),r++,fr.errors=e,!1}var L=ys===r;if(L){g!==!0&&(g=g||{},g.
kind=!0);let ms=r,Ir=r,Wr=!0,Ds=r,Cs=r,sn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let vs;if(n.extends===void 0&&(vs=
"extends")){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}}var Ye=sn===r;if(Ye){let vs={};e===null?e=[vs]:e.push(vs),r++}else
r=Cs,e!==null&&(Cs?e.length=Cs:e=null);if(r===Ds&&n&&typeof n=="object"&&!Array.isArray(n)){let vs;if(n.kind===void 0&&(vs=
"kind")){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let Mr={};e===null?e=[Mr]:e.
push(Mr),r++}}var j=Ds===r;if(r=Ir,e!==null&&(Ir?e.length=Ir:e=null),j){let vs=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Jr;if(n.data===void 0&&(Jr="data")||n.features===void 0&&(Jr="features")||n.model===void 0&&(Jr="model")||n.epochs===
void 0&&(Jr="epochs"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var j=vs===r;Wr=j}if(!Wr){let vs={instancePath:s,
keyword:"if"};return e===null?e=[vs]:e.push(vs),r++,fr.errors=e,!1}var L=ms===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let vs=r,
Mr=r,Jr=!0,Os=r,Fs=r,nn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let _s;if(n.extends===void 0&&(_s="extends")){let Lr={};
e===null?e=[Lr]:e.push(Lr),r++}}var pe=nn===r;if(pe){let _s={};e===null?e=[_s]:e.push(_s),r++}else r=Fs,e!==null&&(Fs?e.
length=Fs:e=null);if(r===Os&&n&&typeof n=="object"&&!Array.isArray(n)){let _s;if(n.kind===void 0&&(_s="kind")){let Lr={};
e===null?e=[Lr]:e.push(Lr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Lr={};e===null?e=[Lr]:e.push(Lr),
r++}}var We=Os===r;if(r=Mr,e!==null&&(Mr?e.length=Mr:e=null),We){let _s=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rs;
if(n.tokenizer===void 0&&(rs="tokenizer")||n.data===void 0&&(rs="data"))return fr.errors=[{instancePath:s,keyword:"requi\
red"}],!1}var We=_s===r;Jr=We}if(!Jr){let _s={instancePath:s,keyword:"if"};return e===null?e=[_s]:e.push(_s),r++,fr.errors=
e,!1}var L=vs===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let _s=r,Lr=r,rs=!0,Is=r,Hs=r,tn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let gs;if(n.extends===void 0&&(gs="extends")){let Ar={};e===null?e=[Ar]:e.push(Ar),r++}}var Ee=tn===r;if(Ee){
let gs={};e===null?e=[gs]:e.push(gs),r++}else r=Hs,e!==null&&(Hs?e.length=Hs:e=null);if(r===Is&&n&&typeof n=="object"&&!Array.
isArray(n)){let gs;if(n.kind===void 0&&(gs="kind")){let Ar={};e===null?e=[Ar]:e.push(Ar),r++}else if(n.kind!==void 0&&n.
kind!=="mim"){let Ar={};e===null?e=[Ar]:e.push(Ar),r++}}var Xe=Is===r;if(r=Lr,e!==null&&(Lr?e.length=Lr:e=null),Xe){let gs=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Qr;if(n.data===void 0&&(Qr="data")||n.tokenizer===void 0&&(Qr="tokenize\
r")||n.model===void 0&&(Qr="model")||n.epochs===void 0&&(Qr="epochs"))return fr.errors=[{instancePath:s,keyword:"require\
d"}],!1}var Xe=gs===r;rs=Xe}if(!rs){let gs={instancePath:s,keyword:"if"};return e===null?e=[gs]:e.push(gs),r++,fr.errors=
e,!1}var L=_s===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let gs=r,Ar=r,Qr=!0,Ps=r,Js=r,ln=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let hs;if(n.extends===void 0&&(hs="extends")){let Er={};e===null?e=[Er]:e.push(Er),r++}}var ke=ln===r;if(ke){
let hs={};e===null?e=[hs]:e.push(hs),r++}else r=Js,e!==null&&(Js?e.length=Js:e=null);if(r===Ps&&n&&typeof n=="object"&&!Array.
isArray(n)){let hs;if(n.kind===void 0&&(hs="kind")){let Er={};e===null?e=[Er]:e.push(Er),r++}else if(n.kind!==void 0&&n.
kind!=="classify"){let Er={};e===null?e=[Er]:e.push(Er),r++}}var Fe=Ps===r;if(r=Ar,e!==null&&(Ar?e.length=Ar:e=null),Fe){
let hs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ur;if(n.data===void 0&&(Ur="data")||n.labels===void 0&&(Ur="la\
bels")||n.model===void 0&&(Ur="model")||n.epochs===void 0&&(Ur="epochs"))return fr.errors=[{instancePath:s,keyword:"requ\
ired"}],!1}var Fe=hs===r;Qr=Fe}if(!Qr){let hs={instancePath:s,keyword:"if"};return e===null?e=[hs]:e.push(hs),r++,fr.errors=
e,!1}var L=gs===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let hs=r,Er=r,Ur=!0,Ns=r,Qs=r,fn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ks;if(n.extends===void 0&&(ks="extends")){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}}var x=fn===r;if(x){let ks={};
e===null?e=[ks]:e.push(ks),r++}else r=Qs,e!==null&&(Qs?e.length=Qs:e=null);if(r===Ns&&n&&typeof n=="object"&&!Array.isArray(
n)){let ks;if(n.kind===void 0&&(ks="kind")){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}else if(n.kind!==void 0&&n.kind!=="\
evaluate"){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}}var ee=Ns===r;if(r=Er,e!==null&&(Er?e.length=Er:e=null),ee){let ks=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Xr;if(n.weights===void 0&&(Xr="weights")||n.data===void 0&&(Xr="data")||
n.labels===void 0&&(Xr="labels"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var ee=ks===r;Ur=ee}if(!Ur){let ks={
instancePath:s,keyword:"if"};return e===null?e=[ks]:e.push(ks),r++,fr.errors=e,!1}var L=hs===r;if(L){g!==!0&&(g=g||{},g.
kind=!0);let ks=r,Sr=r,Xr=!0,qs=r,Us=r,on=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $s;if(n.extends===void 0&&($s=
"extends")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var b=on===r;if(b){let $s={};e===null?e=[$s]:e.push($s),r++}else r=
Us,e!==null&&(Us?e.length=Us:e=null);if(r===qs&&n&&typeof n=="object"&&!Array.isArray(n)){let $s;if(n.kind===void 0&&($s=
"kind")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Zr={};e===null?e=
[Zr]:e.push(Zr),r++}}var K=qs===r;if(r=Sr,e!==null&&(Sr?e.length=Sr:e=null),K){let $s=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ss;if(n.data===void 0&&(ss="data")||n.labels===void 0&&(ss="labels"))return fr.errors=[{instancePath:s,keyword:"\
required"}],!1}var K=$s===r;Xr=K}if(!Xr){let $s={instancePath:s,keyword:"if"};return e===null?e=[$s]:e.push($s),r++,fr.errors=
e,!1}var L=ks===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let $s=r,Zr=r,ss=!0,Ms=r,Vs=r,an=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ws;if(n.extends===void 0&&(ws="extends")){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}}var re=an===r;if(re){
let ws={};e===null?e=[ws]:e.push(ws),r++}else r=Vs,e!==null&&(Vs?e.length=Vs:e=null);if(r===Ms&&n&&typeof n=="object"&&!Array.
isArray(n)){let ws;if(n.kind===void 0&&(ws="kind")){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else if(n.kind!==void 0&&n.
kind!=="attention-map"){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}}var de=Ms===r;if(r=Zr,e!==null&&(Zr?e.length=Zr:e=null),
de){let ws=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ns;if(n.weights===void 0&&(ns="weights")||n.data===void 0&&
(ns="data"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var de=ws===r;ss=de}if(!ss){let ws={instancePath:s,
keyword:"if"};return e===null?e=[ws]:e.push(ws),r++,fr.errors=e,!1}var L=$s===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let ws=r,
Gr=r,ns=!0,Ls=r,un=r,pn=r,dn=r,zs=!1,Zs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ds;if(n.kind===void 0&&(ds="k\
ind")){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}}var Ue=Zs===r;zs=zs||Ue;let vn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ds;if(n.extends===void 0&&(ds="extends")){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}}var Ue=vn===r;if(zs=zs||Ue,zs)
r=dn,e!==null&&(dn?e.length=dn:e=null);else{let ds={};e===null?e=[ds]:e.push(ds),r++}var v=pn===r;if(v){let ds={};e===null?
e=[ds]:e.push(ds),r++}else r=un,e!==null&&(un?e.length=un:e=null);var m=Ls===r;if(r=Gr,e!==null&&(Gr?e.length=Gr:e=null),
m){let ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Gs;if(n.kind===void 0&&(Gs="kind"))return fr.errors=[{instancePath:s,
keyword:"required"}],!1}var m=ds===r;ns=m}if(!ns){let ds={instancePath:s,keyword:"if"};return e===null?e=[ds]:e.push(ds),
r++,fr.errors=e,!1}var L=ws===r}}}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(g!==!0&&(g=
g||{},g.kind=!0),n.kind!==void 0){let h=n.kind;if(!(h==="fetch"||h==="import-weights"||h==="dataset"||h==="teacher-featu\
res"||h==="vqkd"||h==="codebook-usage"||h==="mim"||h==="classify"||h==="evaluate"||h==="linear-probe"||h==="attention-ma\
p"||h==="command"))return fr.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return fr.errors=[{instancePath:s,
keyword:"type"}],!1;return fr.errors=e,ge.props=g,r===0}fr.evaluated={dynamicProps:!0,dynamicItems:!1};var ut={type:"obj\
ect",properties:{description:{type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tenso\
rflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:["number","nu\
ll"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer","null"],minimum:1,pattern:"\
^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/\
$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$def\
s/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[
{enum:["finish","continue","kill"]},{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{
anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\\
.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|\
m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[
{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","\
idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"arra\
y",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","\
node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},
{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"\
string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},
{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs\
/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"obje\
ct",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},stop_if:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|bel\
ow) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},
is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expres\
sion"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$de\
fs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) \
(?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{
metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"in\
teger",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$d\
efs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{type:"object"},stages:{type:"object"},
datasets:{type:"object"}},additionalProperties:!1};function ls(n,{instancePath:s="",parentData:He,parentDataProperty:Ve,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=ls.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&
(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let y=r;for(let f in n)if(!ts.call(ut.properties,f)){
return ls.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(y===r){if(n.description!==void 0){let f=r;
if(typeof n.description!="string")return ls.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var i=f===r}else var i=!0;
if(i){if(n.executor!==void 0){let f=n.executor,W=r,H=r,p=!1,d=r;if(r===d)if(f&&typeof f=="object"&&!Array.isArray(f)){let u=r;
for(let D in f)if(D!=="kind"){let z={instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),
r++;break}if(u===r&&f.kind!==void 0){let D=f.kind,z=r,ae=!1,$=r;if(D!=="local"){let U={instancePath:s+"/executor/kind",keyword:"\
enum"};e===null?e=[U]:e.push(U),r++}var ue=$===r;ae=ae||ue;let Me=r;t(D,{instancePath:s+"/executor/kind",parentData:f,parentDataProperty:"\
kind",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=Me===r;if(ae=ae||ue,ae)r=
z,e!==null&&(z?e.length=z:e=null);else{let U={instancePath:s+"/executor/kind",keyword:"anyOf"};e===null?e=[U]:e.push(U),
r++}}}else{let u={instancePath:s+"/executor",keyword:"type"};e===null?e=[u]:e.push(u),r++}var _=d===r;p=p||_;let R=r;t(f,
{instancePath:s+"/executor",parentData:n,parentDataProperty:"executor",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var _=R===r;if(p=p||_,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/\
executor",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,ls.errors=e,!1}var i=W===r}else var i=!0;if(i){if(n.engine!==
void 0){let f=n.engine,W=r,H=r,p=!1,d=r;if(!(f==="auto"||f==="tensorflow"||f==="wasm")){let u={instancePath:s+"/engine",
keyword:"enum"};e===null?e=[u]:e.push(u),r++}var Be=d===r;p=p||Be;let R=r;t(f,{instancePath:s+"/engine",parentData:n,parentDataProperty:"\
engine",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=R===r;if(p=p||Be,p)r=H,
e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/engine",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,
ls.errors=e,!1}var i=W===r}else var i=!0;if(i){if(n.limits!==void 0){let f=n.limits,W=r,H=r,p=!1,d=r;if(r===d)if(f&&typeof f==
"object"&&!Array.isArray(f)){let u=r;for(let D in f)if(!(D==="cpus"||D==="memory"||D==="gpus"||D==="tokens")){let z={instancePath:s+
"/limits",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(u===r){if(f.cpus!==void 0){let D=f.cpus,
z=r,ae=r,$=!1,Me=r;if(typeof D!="number"&&D!==null){let xe={instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[xe]:
e.push(xe),r++}if(r===Me&&typeof D=="number"&&(D<=0||isNaN(D))){let xe={instancePath:s+"/limits/cpus",keyword:"exclusive\
Minimum"};e===null?e=[xe]:e.push(xe),r++}var ze=Me===r;$=$||ze;let U=r;t(D,{instancePath:s+"/limits/cpus",parentData:f,parentDataProperty:"\
cpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=U===r;if($=$||ze,$)r=ae,
e!==null&&(ae?e.length=ae:e=null);else{let xe={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),
r++}var g=z===r}else var g=!0;if(g){if(f.memory!==void 0){let D=f.memory,z=r,ae=r,$=!1,Me=r;if(typeof D!="string"&&!(typeof D==
"number"&&!(D%1)&&!isNaN(D))&&D!==null){let fe={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[fe]:e.push(fe),
r++}if(r===Me){if(typeof D=="number"&&(D<1||isNaN(D))){let fe={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?
e=[fe]:e.push(fe),r++}if(r===Me&&typeof D=="string"&&!mn.test(D)){let fe={instancePath:s+"/limits/memory",keyword:"patte\
rn"};e===null?e=[fe]:e.push(fe),r++}}var L=Me===r;$=$||L;let U=r;t(D,{instancePath:s+"/limits/memory",parentData:f,parentDataProperty:"\
memory",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=U===r;if($=$||L,$)r=ae,
e!==null&&(ae?e.length=ae:e=null);else{let fe={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),
r++}var g=z===r}else var g=!0;if(g){if(f.gpus!==void 0){let D=f.gpus,z=r,ae=r,$=!1,Me=r;if(!(typeof D=="number"&&!(D%1)&&
!isNaN(D))&&D!==null){let fe={instancePath:s+"/limits/gpus",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(r===Me&&typeof D==
"number"&&(D<0||isNaN(D))){let fe={instancePath:s+"/limits/gpus",keyword:"minimum"};e===null?e=[fe]:e.push(fe),r++}var Ge=Me===
r;$=$||Ge;let U=r;t(D,{instancePath:s+"/limits/gpus",parentData:f,parentDataProperty:"gpus",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=U===r;if($=$||Ge,$)r=ae,e!==null&&(ae?e.length=ae:e=null);else{
let fe={instancePath:s+"/limits/gpus",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var g=z===r}else var g=!0;if(g)if(f.
tokens!==void 0){let D=f.tokens,z=r,ae=r,$=!1,Me=r;if(r===Me)if(D&&typeof D=="object"&&!Array.isArray(D))for(let fe in D){
let se=D[fe],je=r,Je=r,we=!1,ne=r;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se))){let q={instancePath:s+"/limits/tokens/"+
fe.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===ne&&typeof se=="number"&&(se<
1||isNaN(se))){let q={instancePath:s+"/limits/tokens/"+fe.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===
null?e=[q]:e.push(q),r++}var Re=ne===r;we=we||Re;let J=r;t(se,{instancePath:s+"/limits/tokens/"+fe.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:D,parentDataProperty:fe,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var Re=J===r;if(we=we||Re,we)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let q={instancePath:s+"/limits/tokens\
/"+fe.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=je===r;if(!E)break}else{
let fe={instancePath:s+"/limits/tokens",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var C=Me===r;$=$||C;let U=r;t(D,{
instancePath:s+"/limits/tokens",parentData:f,parentDataProperty:"tokens",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var C=U===r;if($=$||C,$)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let fe={instancePath:s+
"/limits/tokens",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var g=z===r}else var g=!0}}}}else{let u={instancePath:s+
"/limits",keyword:"type"};e===null?e=[u]:e.push(u),r++}var T=d===r;p=p||T;let R=r;t(f,{instancePath:s+"/limits",parentData:n,
parentDataProperty:"limits",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=R===
r;if(p=p||T,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={instancePath:s+"/limits",keyword:"anyOf"};return e===null?
e=[u]:e.push(u),r++,ls.errors=e,!1}var i=W===r}else var i=!0;if(i){if(n.on_failure!==void 0){let f=n.on_failure,W=r,H=r,
p=!1,d=r;if(!(f==="finish"||f==="continue"||f==="kill")){let u={instancePath:s+"/on_failure",keyword:"enum"};e===null?e=
[u]:e.push(u),r++}var O=d===r;p=p||O;let R=r;t(f,{instancePath:s+"/on_failure",parentData:n,parentDataProperty:"on_failu\
re",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=R===r;if(p=p||O,p)r=H,e!==null&&
(H?e.length=H:e=null);else{let u={instancePath:s+"/on_failure",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,ls.errors=
e,!1}var i=W===r}else var i=!0;if(i){if(n.defaults!==void 0){let f=n.defaults,W=r,H=r,p=!1,d=r;if(r===d)if(f&&typeof f==
"object"&&!Array.isArray(f)){let u=r;for(let D in f)if(!(D==="resources"||D==="timeout"||D==="retry"||D==="stop_if")){let z={
instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(u===r){if(f.resources!==
void 0){let D=f.resources,z=r,ae=r,$=!1,Me=r;if(r===Me)if(D&&typeof D=="object"&&!Array.isArray(D)){let xe=r;for(let fe in D)
if(!(fe==="cpus"||fe==="memory"||fe==="gpus"||fe==="tokens")){let se={instancePath:s+"/defaults/resources",keyword:"addi\
tionalProperties"};e===null?e=[se]:e.push(se),r++;break}if(xe===r){if(D.cpus!==void 0){let fe=D.cpus,se=r,je=r,Je=!1,we=r;
if(r===we)if(typeof fe=="number"){if(fe<=0||isNaN(fe)){let J={instancePath:s+"/defaults/resources/cpus",keyword:"exclusi\
veMinimum"};e===null?e=[J]:e.push(J),r++}}else{let J={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?
e=[J]:e.push(J),r++}var ce=we===r;Je=Je||ce;let ne=r;t(fe,{instancePath:s+"/defaults/resources/cpus",parentData:D,parentDataProperty:"\
cpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=ne===r;if(Je=Je||ce,Je)r=
je,e!==null&&(je?e.length=je:e=null);else{let J={instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[
J]:e.push(J),r++}var F=se===r}else var F=!0;if(F){if(D.memory!==void 0){let fe=D.memory,se=r,je=r,Je=!1,we=r;if(typeof fe!=
"string"&&!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe))){let q={instancePath:s+"/defaults/resources/memory",keyword:"type"};
e===null?e=[q]:e.push(q),r++}if(r===we){if(typeof fe=="number"&&(fe<1||isNaN(fe))){let q={instancePath:s+"/defaults/reso\
urces/memory",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}if(r===we&&typeof fe=="string"&&!mn.test(fe)){let q={instancePath:s+
"/defaults/resources/memory",keyword:"pattern"};e===null?e=[q]:e.push(q),r++}}var _e=we===r;Je=Je||_e;let ne=r;t(fe,{instancePath:s+
"/defaults/resources/memory",parentData:D,parentDataProperty:"memory",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var _e=ne===r;if(Je=Je||_e,Je)r=je,e!==null&&(je?e.length=je:e=null);else{let q={instancePath:s+
"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var F=se===r}else var F=!0;if(F){if(D.gpus!==
void 0){let fe=D.gpus,se=r,je=r,Je=!1,we=r;if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe))){let q={instancePath:s+"/defau\
lts/resources/gpus",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===we&&typeof fe=="number"&&(fe<0||isNaN(fe))){let q={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var c=we===r;Je=Je||c;let ne=r;
t(fe,{instancePath:s+"/defaults/resources/gpus",parentData:D,parentDataProperty:"gpus",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var c=ne===r;if(Je=Je||c,Je)r=je,e!==null&&(je?e.length=je:e=null);else{
let q={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var F=se===r}else var F=!0;
if(F)if(D.tokens!==void 0){let fe=D.tokens,se=r,je=r,Je=!1,we=r;if(r===we)if(fe&&typeof fe=="object"&&!Array.isArray(fe))
for(let q in fe){let Ne=fe[q],De=r,qe=r,G=!1,he=r;if(!(typeof Ne=="number"&&!(Ne%1)&&!isNaN(Ne))){let be={instancePath:s+
"/defaults/resources/tokens/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[be]:e.push(be),r++}if(r===
he&&typeof Ne=="number"&&(Ne<1||isNaN(Ne))){let be={instancePath:s+"/defaults/resources/tokens/"+q.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minimum"};e===null?e=[be]:e.push(be),r++}var ie=he===r;G=G||ie;let Ze=r;t(Ne,{instancePath:s+"/defa\
ults/resources/tokens/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:fe,parentDataProperty:q,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=Ze===r;if(G=G||ie,G)r=qe,e!==null&&(qe?e.length=qe:e=null);else{
let be={instancePath:s+"/defaults/resources/tokens/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?
e=[be]:e.push(be),r++}var V=De===r;if(!V)break}else{let q={instancePath:s+"/defaults/resources/tokens",keyword:"type"};e===
null?e=[q]:e.push(q),r++}var Y=we===r;Je=Je||Y;let ne=r;t(fe,{instancePath:s+"/defaults/resources/tokens",parentData:D,parentDataProperty:"\
tokens",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=ne===r;if(Je=Je||Y,Je)r=
je,e!==null&&(je?e.length=je:e=null);else{let q={instancePath:s+"/defaults/resources/tokens",keyword:"anyOf"};e===null?e=
[q]:e.push(q),r++}var F=se===r}else var F=!0}}}}else{let xe={instancePath:s+"/defaults/resources",keyword:"type"};e===null?
e=[xe]:e.push(xe),r++}var ye=Me===r;$=$||ye;let U=r;t(D,{instancePath:s+"/defaults/resources",parentData:f,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=U===r;if($=$||ye,$)
r=ae,e!==null&&(ae?e.length=ae:e=null);else{let xe={instancePath:s+"/defaults/resources",keyword:"anyOf"};e===null?e=[xe]:
e.push(xe),r++}var te=z===r}else var te=!0;if(te){if(f.timeout!==void 0){let D=f.timeout,z=r,ae=r,$=!1,Me=r;if(r===Me)if(D&&
typeof D=="object"&&!Array.isArray(D)){let fe=r;for(let se in D)if(!(se==="total"||se==="idle"||se==="grace")){let je={instancePath:s+
"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[je]:e.push(je),r++;break}if(fe===r){if(D.total!==void 0){
let se=D.total,je=r,Je=r,we=!1,ne=r;if(typeof se!="string"&&se!==null){let q={instancePath:s+"/defaults/timeout/total",keyword:"\
type"};e===null?e=[q]:e.push(q),r++}if(r===ne&&typeof se=="string"&&!us.test(se)){let q={instancePath:s+"/defaults/timeo\
ut/total",keyword:"pattern"};e===null?e=[q]:e.push(q),r++}var me=ne===r;we=we||me;let J=r;t(se,{instancePath:s+"/default\
s/timeout/total",parentData:D,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var me=J===r;if(we=we||me,we)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let q={instancePath:s+"/def\
aults/timeout/total",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var le=je===r}else var le=!0;if(le){if(D.idle!==void 0){
let se=D.idle,je=r,Je=r,we=!1,ne=r;if(typeof se!="string"&&se!==null){let Ne={instancePath:s+"/defaults/timeout/idle",keyword:"\
type"};e===null?e=[Ne]:e.push(Ne),r++}if(r===ne&&typeof se=="string"&&!us.test(se)){let Ne={instancePath:s+"/defaults/ti\
meout/idle",keyword:"pattern"};e===null?e=[Ne]:e.push(Ne),r++}var Ae=ne===r;we=we||Ae;let J=r;t(se,{instancePath:s+"/def\
aults/timeout/idle",parentData:D,parentDataProperty:"idle",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ae=J===r;if(we=we||Ae,we)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let Ne={instancePath:s+"/\
defaults/timeout/idle",keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var le=je===r}else var le=!0;if(le)if(D.grace!==void 0){
let se=D.grace,je=r,Je=r,we=!1,ne=r;if(r===ne)if(typeof se=="string"){if(!us.test(se)){let Ne={instancePath:s+"/defaults\
/timeout/grace",keyword:"pattern"};e===null?e=[Ne]:e.push(Ne),r++}}else{let Ne={instancePath:s+"/defaults/timeout/grace",
keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var $e=ne===r;we=we||$e;let J=r;t(se,{instancePath:s+"/defaults/timeout/g\
race",parentData:D,parentDataProperty:"grace",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var $e=J===r;if(we=we||$e,we)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let Ne={instancePath:s+"/defaults/timeo\
ut/grace",keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var le=je===r}else var le=!0}}}else{let fe={instancePath:s+"/d\
efaults/timeout",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var B=Me===r;$=$||B;let U=r;t(D,{instancePath:s+"/defaul\
ts/timeout",parentData:f,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var B=U===r;if($=$||B,$)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let fe={instancePath:s+"/defaults/timeou\
t",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var te=z===r}else var te=!0;if(te){if(f.retry!==void 0){let D=f.retry,
z=r,ae=r,$=!1,Me=r;if(r===Me)if(Array.isArray(D)){var I=!0;let fe=D.length;for(let se=0;se<fe;se++){let je=D[se],Je=r,we=r,
ne=!1,J=r;if(r===J)if(je&&typeof je=="object"&&!Array.isArray(je)){let De;if(je.on===void 0&&(De="on")){let qe={instancePath:s+
"/defaults/retry/"+se,keyword:"required"};e===null?e=[qe]:e.push(qe),r++}else{let qe=r;for(let G in je)if(!(G==="on"||G===
"max"||G==="delay"||G==="factor"||G==="max_delay"||G==="jitter"||G==="set")){let he={instancePath:s+"/defaults/retry/"+se,
keyword:"additionalProperties"};e===null?e=[he]:e.push(he),r++;break}if(qe===r){if(je.on!==void 0){let G=je.on,he=r,Ze=r,
be=!1,Te=r,Oe=r,tr=!1,Pe=r,Le=r,Ce=!1,sr=r;if(!(G==="exit"||G==="signal"||G==="oom"||G==="gpu-oom"||G==="timeout"||G==="\
idle"||G==="preempted"||G==="node-lost"||G==="diverged")){let Ke={instancePath:s+"/defaults/retry/"+se+"/on",keyword:"en\
um"};e===null?e=[Ke]:e.push(Ke),r++}var S=sr===r;Ce=Ce||S;let ar=r;if(r===ar)if(typeof G=="string"){if(!Ws.test(G)){let Ke={
instancePath:s+"/defaults/retry/"+se+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===
null?e=[Ke]:e.push(Ke),r++}}else{let Ke={instancePath:s+"/defaults/retry/"+se+"/on",keyword:"type"};e===null?e=[Ke]:e.push(
Ke),r++}var S=ar===r;if(Ce=Ce||S,Ce)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let Ke={instancePath:s+"/defaults/retry/"+
se+"/on",keyword:"anyOf"};e===null?e=[Ke]:e.push(Ke),r++}var X=Pe===r;tr=tr||X;let Ie=r;if(r===Ie)if(Array.isArray(G))if(G.
length<1){let Ke={instancePath:s+"/defaults/retry/"+se+"/on",keyword:"minItems"};e===null?e=[Ke]:e.push(Ke),r++}else{var oe=!0;
let Ke=G.length;for(let ir=0;ir<Ke;ir++){let Qe=G[ir],kr=r,Tr=r,er=!1,wr=r,rr=r,bs=!1,ps=r;if(!(Qe==="exit"||Qe==="signa\
l"||Qe==="oom"||Qe==="gpu-oom"||Qe==="timeout"||Qe==="idle"||Qe==="preempted"||Qe==="node-lost"||Qe==="diverged")){let Nr={
instancePath:s+"/defaults/retry/"+se+"/on/"+ir,keyword:"enum"};e===null?e=[Nr]:e.push(Nr),r++}var ve=ps===r;bs=bs||ve;let Pr=r;
if(r===Pr)if(typeof Qe=="string"){if(!Ws.test(Qe)){let Nr={instancePath:s+"/defaults/retry/"+se+"/on/"+ir,keyword:"patte\
rn",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[Nr]:e.push(Nr),r++}}else{let Nr={instancePath:s+
"/defaults/retry/"+se+"/on/"+ir,keyword:"type"};e===null?e=[Nr]:e.push(Nr),r++}var ve=Pr===r;if(bs=bs||ve,bs)r=rr,e!==null&&
(rr?e.length=rr:e=null);else{let Nr={instancePath:s+"/defaults/retry/"+se+"/on/"+ir,keyword:"anyOf"};e===null?e=[Nr]:e.push(
Nr),r++}var N=wr===r;er=er||N;let fs=r;t(Qe,{instancePath:s+"/defaults/retry/"+se+"/on/"+ir,parentData:G,parentDataProperty:ir,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=fs===r;if(er=er||N,er)r=Tr,e!==
null&&(Tr?e.length=Tr:e=null);else{let Nr={instancePath:s+"/defaults/retry/"+se+"/on/"+ir,keyword:"anyOf"};e===null?e=[Nr]:
e.push(Nr),r++}var oe=kr===r;if(!oe)break}if(oe){let ir=G.length,Qe;if(ir>1){e:for(;ir--;)for(Qe=ir;Qe--;)if($n(G[ir],G[Qe])){
let kr={instancePath:s+"/defaults/retry/"+se+"/on",keyword:"uniqueItems"};e===null?e=[kr]:e.push(kr),r++;break e}}}}else{
let Ke={instancePath:s+"/defaults/retry/"+se+"/on",keyword:"type"};e===null?e=[Ke]:e.push(Ke),r++}var X=Ie===r;if(tr=tr||
X,tr)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let Ke={instancePath:s+"/defaults/retry/"+se+"/on",keyword:"anyOf"};e===
null?e=[Ke]:e.push(Ke),r++}var M=Te===r;be=be||M;let xr=r;t(G,{instancePath:s+"/defaults/retry/"+se+"/on",parentData:je,
parentDataProperty:"on",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=xr===r;
if(be=be||M,be)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let Ke={instancePath:s+"/defaults/retry/"+se+"/on",keyword:"a\
nyOf"};e===null?e=[Ke]:e.push(Ke),r++}var w=he===r}else var w=!0;if(w){if(je.max!==void 0){let G=je.max,he=r,Ze=r,be=!1,
Te=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G))){let Pe={instancePath:s+"/defaults/retry/"+se+"/max",keyword:"type"};e===
null?e=[Pe]:e.push(Pe),r++}if(r===Te&&typeof G=="number"&&(G<1||isNaN(G))){let Pe={instancePath:s+"/defaults/retry/"+se+
"/max",keyword:"minimum"};e===null?e=[Pe]:e.push(Pe),r++}var Q=Te===r;be=be||Q;let Oe=r;t(G,{instancePath:s+"/defaults/r\
etry/"+se+"/max",parentData:je,parentDataProperty:"max",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Q=Oe===r;if(be=be||Q,be)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let Pe={instancePath:s+"/defaults/re\
try/"+se+"/max",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var w=he===r}else var w=!0;if(w){if(je.delay!==void 0){let G=je.
delay,he=r,Ze=r,be=!1,Te=r;if(r===Te)if(typeof G=="string"){if(!us.test(G)){let Pe={instancePath:s+"/defaults/retry/"+se+
"/delay",keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defaults/retry/"+se+"/delay",keyword:"\
type"};e===null?e=[Pe]:e.push(Pe),r++}var Se=Te===r;be=be||Se;let Oe=r;t(G,{instancePath:s+"/defaults/retry/"+se+"/delay",
parentData:je,parentDataProperty:"delay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Se=Oe===r;if(be=be||Se,be)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let Pe={instancePath:s+"/defaults/retry/"+se+"\
/delay",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var w=he===r}else var w=!0;if(w){if(je.factor!==void 0){let G=je.
factor,he=r,Ze=r,be=!1,Te=r;if(r===Te)if(typeof G=="number"){if(G<1||isNaN(G)){let Pe={instancePath:s+"/defaults/retry/"+
se+"/factor",keyword:"minimum"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defaults/retry/"+se+"/fact\
or",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var Ye=Te===r;be=be||Ye;let Oe=r;t(G,{instancePath:s+"/defaults/retry\
/"+se+"/factor",parentData:je,parentDataProperty:"factor",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var Ye=Oe===r;if(be=be||Ye,be)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let Pe={instancePath:s+"/d\
efaults/retry/"+se+"/factor",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var w=he===r}else var w=!0;if(w){if(je.max_delay!==
void 0){let G=je.max_delay,he=r,Ze=r,be=!1,Te=r;if(r===Te)if(typeof G=="string"){if(!us.test(G)){let Pe={instancePath:s+
"/defaults/retry/"+se+"/max_delay",keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defa\
ults/retry/"+se+"/max_delay",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var j=Te===r;be=be||j;let Oe=r;t(G,{instancePath:s+
"/defaults/retry/"+se+"/max_delay",parentData:je,parentDataProperty:"max_delay",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var j=Oe===r;if(be=be||j,be)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let Pe={
instancePath:s+"/defaults/retry/"+se+"/max_delay",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var w=he===r}else var w=!0;
if(w){if(je.jitter!==void 0){let G=je.jitter,he=r,Ze=r,be=!1,Te=r;if(r===Te)if(typeof G=="number"){if(G>1||isNaN(G)){let Pe={
instancePath:s+"/defaults/retry/"+se+"/jitter",keyword:"maximum"};e===null?e=[Pe]:e.push(Pe),r++}else if(G<0||isNaN(G)){
let Pe={instancePath:s+"/defaults/retry/"+se+"/jitter",keyword:"minimum"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+
"/defaults/retry/"+se+"/jitter",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var pe=Te===r;be=be||pe;let Oe=r;t(G,{instancePath:s+
"/defaults/retry/"+se+"/jitter",parentData:je,parentDataProperty:"jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var pe=Oe===r;if(be=be||pe,be)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+se+"/jitter",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var w=he===r}else var w=!0;if(w)if(je.set!==
void 0){let G=je.set,he=r,Ze=r,be=!1,Te=r;if(r===Te&&!(G&&typeof G=="object"&&!Array.isArray(G))){let Pe={instancePath:s+
"/defaults/retry/"+se+"/set",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var We=Te===r;be=be||We;let Oe=r;t(G,{instancePath:s+
"/defaults/retry/"+se+"/set",parentData:je,parentDataProperty:"set",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var We=Oe===r;if(be=be||We,be)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+se+"/set",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var w=he===r}else var w=!0}}}}}}}}else{let De={
instancePath:s+"/defaults/retry/"+se,keyword:"type"};e===null?e=[De]:e.push(De),r++}var Ee=J===r;ne=ne||Ee;let q=r;t(je,
{instancePath:s+"/defaults/retry/"+se,parentData:D,parentDataProperty:se,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Ee=q===r;if(ne=ne||Ee,ne)r=we,e!==null&&(we?e.length=we:e=null);else{let De={instancePath:s+
"/defaults/retry/"+se,keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var I=Je===r;if(!I)break}}else{let fe={instancePath:s+
"/defaults/retry",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var Xe=Me===r;$=$||Xe;let U=r;t(D,{instancePath:s+"/def\
aults/retry",parentData:f,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Xe=U===r;if($=$||Xe,$)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let fe={instancePath:s+"/defaults/retr\
y",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var te=z===r}else var te=!0;if(te)if(f.stop_if!==void 0){let D=f.stop_if,
z=r,ae=r,$=!1,Me=r,U=r,xe=!1,fe=r;if(r===fe)if(typeof D=="string"){if(!Xs.test(D)){let ne={instancePath:s+"/defaults/sto\
p_if",keyword:"pattern"};e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/defaults/stop_if",keyword:"type"};
e===null?e=[ne]:e.push(ne),r++}var l=fe===r;xe=xe||l;let se=r;if(r===se)if(D&&typeof D=="object"&&!Array.isArray(D)){let ne;
if(D.metric===void 0&&(ne="metric")){let J={instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[J]:e.push(
J),r++}else{let J=r;for(let q in D)if(!(q==="metric"||q==="is"||q==="above"||q==="below"||q==="for")){let Ne={instancePath:s+
"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[Ne]:e.push(Ne),r++;break}if(J===r){if(D.metric!==void 0){
let q=D.metric,Ne=r;if(r===Ne)if(typeof q=="string"){if(gr(q)<1){let De={instancePath:s+"/defaults/stop_if/metric",keyword:"\
minLength"};e===null?e=[De]:e.push(De),r++}}else{let De={instancePath:s+"/defaults/stop_if/metric",keyword:"type"};e===null?
e=[De]:e.push(De),r++}var ke=Ne===r}else var ke=!0;if(ke){if(D.is!==void 0){let q=D.is,Ne=r,De=r,qe=!1,G=r;if(!(q==="nan"||
q==="not-finite")){let be={instancePath:s+"/defaults/stop_if/is",keyword:"enum"};e===null?e=[be]:e.push(be),r++}var Fe=G===
r;qe=qe||Fe;let he=r;t(q,{instancePath:s+"/defaults/stop_if/is",parentData:D,parentDataProperty:"is",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=he===r;if(qe=qe||Fe,qe)r=De,e!==null&&(De?e.length=De:e=null);else{
let be={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var ke=Ne===r}else var ke=!0;
if(ke){if(D.above!==void 0){let q=D.above,Ne=r,De=r,qe=!1,G=r;if(typeof q!="number"){let be={instancePath:s+"/defaults/s\
top_if/above",keyword:"type"};e===null?e=[be]:e.push(be),r++}var x=G===r;qe=qe||x;let he=r;t(q,{instancePath:s+"/default\
s/stop_if/above",parentData:D,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var x=he===r;if(qe=qe||x,qe)r=De,e!==null&&(De?e.length=De:e=null);else{let be={instancePath:s+"/def\
aults/stop_if/above",keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var ke=Ne===r}else var ke=!0;if(ke){if(D.below!==void 0){
let q=D.below,Ne=r,De=r,qe=!1,G=r;if(typeof q!="number"){let be={instancePath:s+"/defaults/stop_if/below",keyword:"type"};
e===null?e=[be]:e.push(be),r++}var ee=G===r;qe=qe||ee;let he=r;t(q,{instancePath:s+"/defaults/stop_if/below",parentData:D,
parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=he===
r;if(qe=qe||ee,qe)r=De,e!==null&&(De?e.length=De:e=null);else{let be={instancePath:s+"/defaults/stop_if/below",keyword:"\
anyOf"};e===null?e=[be]:e.push(be),r++}var ke=Ne===r}else var ke=!0;if(ke)if(D.for!==void 0){let q=D.for,Ne=r,De=r,qe=!1,
G=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let be={instancePath:s+"/defaults/stop_if/for",keyword:"type"};e===null?
e=[be]:e.push(be),r++}if(r===G&&typeof q=="number"&&(q<1||isNaN(q))){let be={instancePath:s+"/defaults/stop_if/for",keyword:"\
minimum"};e===null?e=[be]:e.push(be),r++}var b=G===r;qe=qe||b;let he=r;t(q,{instancePath:s+"/defaults/stop_if/for",parentData:D,
parentDataProperty:"for",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=he===r;
if(qe=qe||b,qe)r=De,e!==null&&(De?e.length=De:e=null);else{let be={instancePath:s+"/defaults/stop_if/for",keyword:"anyOf"};
e===null?e=[be]:e.push(be),r++}var ke=Ne===r}else var ke=!0}}}}}}else{let ne={instancePath:s+"/defaults/stop_if",keyword:"\
type"};e===null?e=[ne]:e.push(ne),r++}var l=se===r;xe=xe||l;let je=r;if(r===je)if(Array.isArray(D)){var K=!0;let ne=D.length;
for(let J=0;J<ne;J++){let q=D[J],Ne=r,De=r,qe=!1,G=r,he=r,Ze=!1,be=r;if(r===be)if(typeof q=="string"){if(!Xs.test(q)){let Pe={
instancePath:s+"/defaults/stop_if/"+J,keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/d\
efaults/stop_if/"+J,keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var h=be===r;Ze=Ze||h;let Te=r;if(r===Te)if(q&&typeof q==
"object"&&!Array.isArray(q)){let Pe;if(q.metric===void 0&&(Pe="metric")){let Le={instancePath:s+"/defaults/stop_if/"+J,keyword:"\
required"};e===null?e=[Le]:e.push(Le),r++}else{let Le=r;for(let Ce in q)if(!(Ce==="metric"||Ce==="is"||Ce==="above"||Ce===
"below"||Ce==="for")){let sr={instancePath:s+"/defaults/stop_if/"+J,keyword:"additionalProperties"};e===null?e=[sr]:e.push(
sr),r++;break}if(Le===r){if(q.metric!==void 0){let Ce=q.metric,sr=r;if(r===sr)if(typeof Ce=="string"){if(gr(Ce)<1){let ar={
instancePath:s+"/defaults/stop_if/"+J+"/metric",keyword:"minLength"};e===null?e=[ar]:e.push(ar),r++}}else{let ar={instancePath:s+
"/defaults/stop_if/"+J+"/metric",keyword:"type"};e===null?e=[ar]:e.push(ar),r++}var re=sr===r}else var re=!0;if(re){if(q.
is!==void 0){let Ce=q.is,sr=r,ar=r,Ie=!1,xr=r;if(!(Ce==="nan"||Ce==="not-finite")){let Qe={instancePath:s+"/defaults/sto\
p_if/"+J+"/is",keyword:"enum"};e===null?e=[Qe]:e.push(Qe),r++}var de=xr===r;Ie=Ie||de;let Ke=r;t(Ce,{instancePath:s+"/de\
faults/stop_if/"+J+"/is",parentData:q,parentDataProperty:"is",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var de=Ke===r;if(Ie=Ie||de,Ie)r=ar,e!==null&&(ar?e.length=ar:e=null);else{let Qe={instancePath:s+"\
/defaults/stop_if/"+J+"/is",keyword:"anyOf"};e===null?e=[Qe]:e.push(Qe),r++}var re=sr===r}else var re=!0;if(re){if(q.above!==
void 0){let Ce=q.above,sr=r,ar=r,Ie=!1,xr=r;if(typeof Ce!="number"){let Qe={instancePath:s+"/defaults/stop_if/"+J+"/abov\
e",keyword:"type"};e===null?e=[Qe]:e.push(Qe),r++}var Ue=xr===r;Ie=Ie||Ue;let Ke=r;t(Ce,{instancePath:s+"/defaults/stop_\
if/"+J+"/above",parentData:q,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ue=Ke===r;if(Ie=Ie||Ue,Ie)r=ar,e!==null&&(ar?e.length=ar:e=null);else{let Qe={instancePath:s+"/defaults/\
stop_if/"+J+"/above",keyword:"anyOf"};e===null?e=[Qe]:e.push(Qe),r++}var re=sr===r}else var re=!0;if(re){if(q.below!==void 0){
let Ce=q.below,sr=r,ar=r,Ie=!1,xr=r;if(typeof Ce!="number"){let Qe={instancePath:s+"/defaults/stop_if/"+J+"/below",keyword:"\
type"};e===null?e=[Qe]:e.push(Qe),r++}var v=xr===r;Ie=Ie||v;let Ke=r;t(Ce,{instancePath:s+"/defaults/stop_if/"+J+"/below",
parentData:q,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var v=Ke===r;if(Ie=Ie||v,Ie)r=ar,e!==null&&(ar?e.length=ar:e=null);else{let Qe={instancePath:s+"/defaults/stop_if/"+J+"/\
below",keyword:"anyOf"};e===null?e=[Qe]:e.push(Qe),r++}var re=sr===r}else var re=!0;if(re)if(q.for!==void 0){let Ce=q.for,
sr=r,ar=r,Ie=!1,xr=r;if(!(typeof Ce=="number"&&!(Ce%1)&&!isNaN(Ce))){let Qe={instancePath:s+"/defaults/stop_if/"+J+"/for",
keyword:"type"};e===null?e=[Qe]:e.push(Qe),r++}if(r===xr&&typeof Ce=="number"&&(Ce<1||isNaN(Ce))){let Qe={instancePath:s+
"/defaults/stop_if/"+J+"/for",keyword:"minimum"};e===null?e=[Qe]:e.push(Qe),r++}var m=xr===r;Ie=Ie||m;let Ke=r;t(Ce,{instancePath:s+
"/defaults/stop_if/"+J+"/for",parentData:q,parentDataProperty:"for",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var m=Ke===r;if(Ie=Ie||m,Ie)r=ar,e!==null&&(ar?e.length=ar:e=null);else{let Qe={instancePath:s+
"/defaults/stop_if/"+J+"/for",keyword:"anyOf"};e===null?e=[Qe]:e.push(Qe),r++}var re=sr===r}else var re=!0}}}}}}else{let Pe={
instancePath:s+"/defaults/stop_if/"+J,keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var h=Te===r;if(Ze=Ze||h,Ze)r=he,e!==
null&&(he?e.length=he:e=null);else{let Pe={instancePath:s+"/defaults/stop_if/"+J,keyword:"anyOf"};e===null?e=[Pe]:e.push(
Pe),r++}var k=G===r;qe=qe||k;let Oe=r;t(q,{instancePath:s+"/defaults/stop_if/"+J,parentData:D,parentDataProperty:J,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var k=Oe===r;if(qe=qe||k,qe)r=De,e!==null&&(De?e.
length=De:e=null);else{let Pe={instancePath:s+"/defaults/stop_if/"+J,keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var K=Ne===
r;if(!K)break}}else{let ne={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}var l=je===
r;if(xe=xe||l,xe)r=U,e!==null&&(U?e.length=U:e=null);else{let ne={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===
null?e=[ne]:e.push(ne),r++}var P=Me===r;$=$||P;let Je=r;t(D,{instancePath:s+"/defaults/stop_if",parentData:f,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=Je===r;if($=$||P,$)r=ae,
e!==null&&(ae?e.length=ae:e=null);else{let ne={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[ne]:e.push(
ne),r++}var te=z===r}else var te=!0}}}}else{let u={instancePath:s+"/defaults",keyword:"type"};e===null?e=[u]:e.push(u),r++}
var Z=d===r;p=p||Z;let R=r;t(f,{instancePath:s+"/defaults",parentData:n,parentDataProperty:"defaults",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=R===r;if(p=p||Z,p)r=H,e!==null&&(H?e.length=H:e=null);else{let u={
instancePath:s+"/defaults",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,ls.errors=e,!1}var i=W===r}else var i=!0;
if(i){if(n.params!==void 0){let f=n.params,W=r;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return ls.errors=[{instancePath:s+
"/params",keyword:"type"}],!1;var i=W===r}else var i=!0;if(i){if(n.stages!==void 0){let f=n.stages,W=r;if(!(f&&typeof f==
"object"&&!Array.isArray(f)))return ls.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var i=W===r}else var i=!0;if(i)
if(n.datasets!==void 0){let f=n.datasets,W=r;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return ls.errors=[{instancePath:s+
"/datasets",keyword:"type"}],!1;var i=W===r}else var i=!0}}}}}}}}}else return ls.errors=[{instancePath:s,keyword:"type"}],
!1;return ls.errors=e,r===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nr(n,{instancePath:s="",parentData:He,
parentDataProperty:Ve,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ge=nr.evaluated;if(ge.dynamicProps&&(ge.props=
void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.version===void 0&&
(u="version")||n.name===void 0&&(u="name")||n.stages===void 0&&(u="stages"))return nr.errors=[{instancePath:s,keyword:"r\
equired"}],!1;{let D=r;for(let z in n)if(!(ts.call(Cn.properties,z)||Fn.test(z))){return nr.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(D===r){if(n.version!==void 0){let z=r;if(n.version!==1)return nr.errors=[{instancePath:s+
"/version",keyword:"const"}],!1;var i=z===r}else var i=!0;if(i){if(n.name!==void 0){let z=n.name,ae=r;if(r===ae)if(typeof z==
"string"){if(!Hn.test(z))return nr.errors=[{instancePath:s+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]\
{0,99}$"}}],!1}else return nr.errors=[{instancePath:s+"/name",keyword:"type"}],!1;var i=ae===r}else var i=!0;if(i){if(n.
description!==void 0){let z=r;if(typeof n.description!="string")return nr.errors=[{instancePath:s+"/description",keyword:"\
type"}],!1;var i=z===r}else var i=!0;if(i){if(n.params!==void 0){let z=n.params,ae=r;if(r===ae)if(z&&typeof z=="object"&&
!Array.isArray(z)){for(let Me in z){let U=r;if(typeof Me=="string"&&!Jn.test(Me)){let xe={instancePath:s+"/params",keyword:"\
pattern",propertyName:Me};e===null?e=[xe]:e.push(xe),r++}var ue=U===r;if(!ue){let xe={instancePath:s+"/params",keyword:"\
propertyNames"};return e===null?e=[xe]:e.push(xe),r++,nr.errors=e,!1;break}}if(ue)for(let Me in z){let U=r;Rs(z[Me],{instancePath:s+
"/params/"+Me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:z,parentDataProperty:Me,rootData:o,dynamicAnchors:a})||(e=
e===null?Rs.errors:e.concat(Rs.errors),r=e.length);var _=U===r;if(!_)break}}else return nr.errors=[{instancePath:s+"/par\
ams",keyword:"type"}],!1;var i=ae===r}else var i=!0;if(i){if(n.datasets!==void 0){let z=n.datasets,ae=r;if(r===ae)if(z&&
typeof z=="object"&&!Array.isArray(z)){for(let Me in z){let U=r;if(typeof Me=="string"&&!kn.test(Me)){let xe={instancePath:s+
"/datasets",keyword:"pattern",propertyName:Me};e===null?e=[xe]:e.push(xe),r++}var Be=U===r;if(!Be){let xe={instancePath:s+
"/datasets",keyword:"propertyNames"};return e===null?e=[xe]:e.push(xe),r++,nr.errors=e,!1;break}}if(Be)for(let Me in z){
let U=r;lr(z[Me],{instancePath:s+"/datasets/"+Me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:z,parentDataProperty:Me,
rootData:o,dynamicAnchors:a})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var ze=U===r;if(!ze)break}}else return nr.
errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var i=ae===r}else var i=!0;if(i){if(n.defaults!==void 0){let z=n.
defaults,ae=r;if(r===ae)if(z&&typeof z=="object"&&!Array.isArray(z)){let Me=r;for(let U in z)if(!(U==="resources"||U==="\
timeout"||U==="retry"||U==="stop_if")){return nr.errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;
break}if(Me===r){if(z.resources!==void 0){let U=z.resources,xe=r,fe=r,se=!1,je=r;if(r===je)if(U&&typeof U=="object"&&!Array.
isArray(U)){let we=r;for(let ne in U)if(!(ne==="cpus"||ne==="memory"||ne==="gpus"||ne==="tokens")){let J={instancePath:s+
"/defaults/resources",keyword:"additionalProperties"};e===null?e=[J]:e.push(J),r++;break}if(we===r){if(U.cpus!==void 0){
let ne=U.cpus,J=r,q=r,Ne=!1,De=r;if(r===De)if(typeof ne=="number"){if(ne<=0||isNaN(ne)){let G={instancePath:s+"/defaults\
/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+"/defaults/resourc\
es/cpus",keyword:"type"};e===null?e=[G]:e.push(G),r++}var g=De===r;Ne=Ne||g;let qe=r;t(ne,{instancePath:s+"/defaults/res\
ources/cpus",parentData:U,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var g=qe===r;if(Ne=Ne||g,Ne)r=q,e!==null&&(q?e.length=q:e=null);else{let G={instancePath:s+"/defaults/resour\
ces/cpus",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var L=J===r}else var L=!0;if(L){if(U.memory!==void 0){let ne=U.memory,
J=r,q=r,Ne=!1,De=r;if(typeof ne!="string"&&!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne))){let he={instancePath:s+"/default\
s/resources/memory",keyword:"type"};e===null?e=[he]:e.push(he),r++}if(r===De){if(typeof ne=="number"&&(ne<1||isNaN(ne))){
let he={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[he]:e.push(he),r++}if(r===De&&typeof ne==
"string"&&!mn.test(ne)){let he={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[he]:e.push(he),
r++}}var Ge=De===r;Ne=Ne||Ge;let qe=r;t(ne,{instancePath:s+"/defaults/resources/memory",parentData:U,parentDataProperty:"\
memory",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=qe===r;if(Ne=Ne||Ge,Ne)
r=q,e!==null&&(q?e.length=q:e=null);else{let he={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=
[he]:e.push(he),r++}var L=J===r}else var L=!0;if(L){if(U.gpus!==void 0){let ne=U.gpus,J=r,q=r,Ne=!1,De=r;if(!(typeof ne==
"number"&&!(ne%1)&&!isNaN(ne))){let he={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[he]:e.push(
he),r++}if(r===De&&typeof ne=="number"&&(ne<0||isNaN(ne))){let he={instancePath:s+"/defaults/resources/gpus",keyword:"mi\
nimum"};e===null?e=[he]:e.push(he),r++}var Re=De===r;Ne=Ne||Re;let qe=r;t(ne,{instancePath:s+"/defaults/resources/gpus",
parentData:U,parentDataProperty:"gpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Re=qe===r;if(Ne=Ne||Re,Ne)r=q,e!==null&&(q?e.length=q:e=null);else{let he={instancePath:s+"/defaults/resources/gpus",
keyword:"anyOf"};e===null?e=[he]:e.push(he),r++}var L=J===r}else var L=!0;if(L)if(U.tokens!==void 0){let ne=U.tokens,J=r,
q=r,Ne=!1,De=r;if(r===De)if(ne&&typeof ne=="object"&&!Array.isArray(ne))for(let he in ne){let Ze=ne[he],be=r,Te=r,Oe=!1,
tr=r;if(!(typeof Ze=="number"&&!(Ze%1)&&!isNaN(Ze))){let Le={instancePath:s+"/defaults/resources/tokens/"+he.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[Le]:e.push(Le),r++}if(r===tr&&typeof Ze=="number"&&(Ze<1||isNaN(Ze))){
let Le={instancePath:s+"/defaults/resources/tokens/"+he.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?
e=[Le]:e.push(Le),r++}var E=tr===r;Oe=Oe||E;let Pe=r;t(Ze,{instancePath:s+"/defaults/resources/tokens/"+he.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:ne,parentDataProperty:he,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var E=Pe===r;if(Oe=Oe||E,Oe)r=Te,e!==null&&(Te?e.length=Te:e=null);else{let Le={instancePath:s+"/d\
efaults/resources/tokens/"+he.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var C=be===
r;if(!C)break}else{let he={instancePath:s+"/defaults/resources/tokens",keyword:"type"};e===null?e=[he]:e.push(he),r++}var T=De===
r;Ne=Ne||T;let qe=r;t(ne,{instancePath:s+"/defaults/resources/tokens",parentData:U,parentDataProperty:"tokens",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=qe===r;if(Ne=Ne||T,Ne)r=q,e!==null&&(q?e.length=
q:e=null);else{let he={instancePath:s+"/defaults/resources/tokens",keyword:"anyOf"};e===null?e=[he]:e.push(he),r++}var L=J===
r}else var L=!0}}}}else{let we={instancePath:s+"/defaults/resources",keyword:"type"};e===null?e=[we]:e.push(we),r++}var O=je===
r;se=se||O;let Je=r;t(U,{instancePath:s+"/defaults/resources",parentData:z,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=Je===r;if(se=se||O,se)r=fe,e!==null&&(fe?e.length=fe:e=null);else{
let we={instancePath:s+"/defaults/resources",keyword:"anyOf"};return e===null?e=[we]:e.push(we),r++,nr.errors=e,!1}var ce=xe===
r}else var ce=!0;if(ce){if(z.timeout!==void 0){let U=z.timeout,xe=r,fe=r,se=!1,je=r;if(r===je)if(U&&typeof U=="object"&&
!Array.isArray(U)){let ne=r;for(let J in U)if(!(J==="total"||J==="idle"||J==="grace")){let q={instancePath:s+"/defaults/\
timeout",keyword:"additionalProperties"};e===null?e=[q]:e.push(q),r++;break}if(ne===r){if(U.total!==void 0){let J=U.total,
q=r,Ne=r,De=!1,qe=r;if(typeof J!="string"&&J!==null){let he={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===
null?e=[he]:e.push(he),r++}if(r===qe&&typeof J=="string"&&!us.test(J)){let he={instancePath:s+"/defaults/timeout/total",
keyword:"pattern"};e===null?e=[he]:e.push(he),r++}var F=qe===r;De=De||F;let G=r;t(J,{instancePath:s+"/defaults/timeout/t\
otal",parentData:U,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var F=G===r;if(De=De||F,De)r=Ne,e!==null&&(Ne?e.length=Ne:e=null);else{let he={instancePath:s+"/defaults/timeout\
/total",keyword:"anyOf"};e===null?e=[he]:e.push(he),r++}var _e=q===r}else var _e=!0;if(_e){if(U.idle!==void 0){let J=U.idle,
q=r,Ne=r,De=!1,qe=r;if(typeof J!="string"&&J!==null){let Ze={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===
null?e=[Ze]:e.push(Ze),r++}if(r===qe&&typeof J=="string"&&!us.test(J)){let Ze={instancePath:s+"/defaults/timeout/idle",keyword:"\
pattern"};e===null?e=[Ze]:e.push(Ze),r++}var c=qe===r;De=De||c;let G=r;t(J,{instancePath:s+"/defaults/timeout/idle",parentData:U,
parentDataProperty:"idle",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=G===r;
if(De=De||c,De)r=Ne,e!==null&&(Ne?e.length=Ne:e=null);else{let Ze={instancePath:s+"/defaults/timeout/idle",keyword:"anyO\
f"};e===null?e=[Ze]:e.push(Ze),r++}var _e=q===r}else var _e=!0;if(_e)if(U.grace!==void 0){let J=U.grace,q=r,Ne=r,De=!1,qe=r;
if(r===qe)if(typeof J=="string"){if(!us.test(J)){let Ze={instancePath:s+"/defaults/timeout/grace",keyword:"pattern"};e===
null?e=[Ze]:e.push(Ze),r++}}else{let Ze={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=[Ze]:e.push(
Ze),r++}var ie=qe===r;De=De||ie;let G=r;t(J,{instancePath:s+"/defaults/timeout/grace",parentData:U,parentDataProperty:"g\
race",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=G===r;if(De=De||ie,De)r=
Ne,e!==null&&(Ne?e.length=Ne:e=null);else{let Ze={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[
Ze]:e.push(Ze),r++}var _e=q===r}else var _e=!0}}}else{let ne={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?
e=[ne]:e.push(ne),r++}var V=je===r;se=se||V;let Je=r;t(U,{instancePath:s+"/defaults/timeout",parentData:z,parentDataProperty:"\
timeout",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=Je===r;if(se=se||V,se)
r=fe,e!==null&&(fe?e.length=fe:e=null);else{let ne={instancePath:s+"/defaults/timeout",keyword:"anyOf"};return e===null?
e=[ne]:e.push(ne),r++,nr.errors=e,!1}var ce=xe===r}else var ce=!0;if(ce){if(z.retry!==void 0){let U=z.retry,xe=r,fe=r,se=!1,
je=r;if(r===je)if(Array.isArray(U)){var Y=!0;let ne=U.length;for(let J=0;J<ne;J++){let q=U[J],Ne=r,De=r,qe=!1,G=r;if(r===
G)if(q&&typeof q=="object"&&!Array.isArray(q)){let be;if(q.on===void 0&&(be="on")){let Te={instancePath:s+"/defaults/ret\
ry/"+J,keyword:"required"};e===null?e=[Te]:e.push(Te),r++}else{let Te=r;for(let Oe in q)if(!(Oe==="on"||Oe==="max"||Oe===
"delay"||Oe==="factor"||Oe==="max_delay"||Oe==="jitter"||Oe==="set")){let tr={instancePath:s+"/defaults/retry/"+J,keyword:"\
additionalProperties"};e===null?e=[tr]:e.push(tr),r++;break}if(Te===r){if(q.on!==void 0){let Oe=q.on,tr=r,Pe=r,Le=!1,Ce=r,
sr=r,ar=!1,Ie=r,xr=r,Ke=!1,ir=r;if(!(Oe==="exit"||Oe==="signal"||Oe==="oom"||Oe==="gpu-oom"||Oe==="timeout"||Oe==="idle"||
Oe==="preempted"||Oe==="node-lost"||Oe==="diverged")){let er={instancePath:s+"/defaults/retry/"+J+"/on",keyword:"enum"};
e===null?e=[er]:e.push(er),r++}var ye=ir===r;Ke=Ke||ye;let Qe=r;if(r===Qe)if(typeof Oe=="string"){if(!Ws.test(Oe)){let er={
instancePath:s+"/defaults/retry/"+J+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===
null?e=[er]:e.push(er),r++}}else{let er={instancePath:s+"/defaults/retry/"+J+"/on",keyword:"type"};e===null?e=[er]:e.push(
er),r++}var ye=Qe===r;if(Ke=Ke||ye,Ke)r=xr,e!==null&&(xr?e.length=xr:e=null);else{let er={instancePath:s+"/defaults/retr\
y/"+J+"/on",keyword:"anyOf"};e===null?e=[er]:e.push(er),r++}var Ae=Ie===r;ar=ar||Ae;let kr=r;if(r===kr)if(Array.isArray(
Oe))if(Oe.length<1){let er={instancePath:s+"/defaults/retry/"+J+"/on",keyword:"minItems"};e===null?e=[er]:e.push(er),r++}else{
var te=!0;let er=Oe.length;for(let wr=0;wr<er;wr++){let rr=Oe[wr],bs=r,ps=r,Pr=!1,fs=r,js=r,Nr=!1,As=r;if(!(rr==="exit"||
rr==="signal"||rr==="oom"||rr==="gpu-oom"||rr==="timeout"||rr==="idle"||rr==="preempted"||rr==="node-lost"||rr==="diverg\
ed")){let $r={instancePath:s+"/defaults/retry/"+J+"/on/"+wr,keyword:"enum"};e===null?e=[$r]:e.push($r),r++}var me=As===r;
Nr=Nr||me;let cn=r;if(r===cn)if(typeof rr=="string"){if(!Ws.test(rr)){let $r={instancePath:s+"/defaults/retry/"+J+"/on/"+
wr,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[$r]:e.push($r),r++}}else{let $r={
instancePath:s+"/defaults/retry/"+J+"/on/"+wr,keyword:"type"};e===null?e=[$r]:e.push($r),r++}var me=cn===r;if(Nr=Nr||me,
Nr)r=js,e!==null&&(js?e.length=js:e=null);else{let $r={instancePath:s+"/defaults/retry/"+J+"/on/"+wr,keyword:"anyOf"};e===
null?e=[$r]:e.push($r),r++}var le=fs===r;Pr=Pr||le;let as=r;t(rr,{instancePath:s+"/defaults/retry/"+J+"/on/"+wr,parentData:Oe,
parentDataProperty:wr,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=as===r;if(Pr=
Pr||le,Pr)r=ps,e!==null&&(ps?e.length=ps:e=null);else{let $r={instancePath:s+"/defaults/retry/"+J+"/on/"+wr,keyword:"any\
Of"};e===null?e=[$r]:e.push($r),r++}var te=bs===r;if(!te)break}if(te){let wr=Oe.length,rr;if(wr>1){e:for(;wr--;)for(rr=wr;rr--;)
if($n(Oe[wr],Oe[rr])){let bs={instancePath:s+"/defaults/retry/"+J+"/on",keyword:"uniqueItems"};e===null?e=[bs]:e.push(bs),
r++;break e}}}}else{let er={instancePath:s+"/defaults/retry/"+J+"/on",keyword:"type"};e===null?e=[er]:e.push(er),r++}var Ae=kr===
r;if(ar=ar||Ae,ar)r=sr,e!==null&&(sr?e.length=sr:e=null);else{let er={instancePath:s+"/defaults/retry/"+J+"/on",keyword:"\
anyOf"};e===null?e=[er]:e.push(er),r++}var $e=Ce===r;Le=Le||$e;let Tr=r;t(Oe,{instancePath:s+"/defaults/retry/"+J+"/on",
parentData:q,parentDataProperty:"on",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var $e=Tr===r;if(Le=Le||$e,Le)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let er={instancePath:s+"/defaults/retry/"+J+"/\
on",keyword:"anyOf"};e===null?e=[er]:e.push(er),r++}var B=tr===r}else var B=!0;if(B){if(q.max!==void 0){let Oe=q.max,tr=r,
Pe=r,Le=!1,Ce=r;if(!(typeof Oe=="number"&&!(Oe%1)&&!isNaN(Oe))){let Ie={instancePath:s+"/defaults/retry/"+J+"/max",keyword:"\
type"};e===null?e=[Ie]:e.push(Ie),r++}if(r===Ce&&typeof Oe=="number"&&(Oe<1||isNaN(Oe))){let Ie={instancePath:s+"/defaul\
ts/retry/"+J+"/max",keyword:"minimum"};e===null?e=[Ie]:e.push(Ie),r++}var I=Ce===r;Le=Le||I;let sr=r;t(Oe,{instancePath:s+
"/defaults/retry/"+J+"/max",parentData:q,parentDataProperty:"max",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var I=sr===r;if(Le=Le||I,Le)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ie={instancePath:s+
"/defaults/retry/"+J+"/max",keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var B=tr===r}else var B=!0;if(B){if(q.delay!==
void 0){let Oe=q.delay,tr=r,Pe=r,Le=!1,Ce=r;if(r===Ce)if(typeof Oe=="string"){if(!us.test(Oe)){let Ie={instancePath:s+"/\
defaults/retry/"+J+"/delay",keyword:"pattern"};e===null?e=[Ie]:e.push(Ie),r++}}else{let Ie={instancePath:s+"/defaults/re\
try/"+J+"/delay",keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var S=Ce===r;Le=Le||S;let sr=r;t(Oe,{instancePath:s+"/de\
faults/retry/"+J+"/delay",parentData:q,parentDataProperty:"delay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var S=sr===r;if(Le=Le||S,Le)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ie={instancePath:s+
"/defaults/retry/"+J+"/delay",keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var B=tr===r}else var B=!0;if(B){if(q.factor!==
void 0){let Oe=q.factor,tr=r,Pe=r,Le=!1,Ce=r;if(r===Ce)if(typeof Oe=="number"){if(Oe<1||isNaN(Oe)){let Ie={instancePath:s+
"/defaults/retry/"+J+"/factor",keyword:"minimum"};e===null?e=[Ie]:e.push(Ie),r++}}else{let Ie={instancePath:s+"/defaults\
/retry/"+J+"/factor",keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var oe=Ce===r;Le=Le||oe;let sr=r;t(Oe,{instancePath:s+
"/defaults/retry/"+J+"/factor",parentData:q,parentDataProperty:"factor",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var oe=sr===r;if(Le=Le||oe,Le)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ie={instancePath:s+
"/defaults/retry/"+J+"/factor",keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var B=tr===r}else var B=!0;if(B){if(q.max_delay!==
void 0){let Oe=q.max_delay,tr=r,Pe=r,Le=!1,Ce=r;if(r===Ce)if(typeof Oe=="string"){if(!us.test(Oe)){let Ie={instancePath:s+
"/defaults/retry/"+J+"/max_delay",keyword:"pattern"};e===null?e=[Ie]:e.push(Ie),r++}}else{let Ie={instancePath:s+"/defau\
lts/retry/"+J+"/max_delay",keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var ve=Ce===r;Le=Le||ve;let sr=r;t(Oe,{instancePath:s+
"/defaults/retry/"+J+"/max_delay",parentData:q,parentDataProperty:"max_delay",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ve=sr===r;if(Le=Le||ve,Le)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ie={
instancePath:s+"/defaults/retry/"+J+"/max_delay",keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var B=tr===r}else var B=!0;
if(B){if(q.jitter!==void 0){let Oe=q.jitter,tr=r,Pe=r,Le=!1,Ce=r;if(r===Ce)if(typeof Oe=="number"){if(Oe>1||isNaN(Oe)){let Ie={
instancePath:s+"/defaults/retry/"+J+"/jitter",keyword:"maximum"};e===null?e=[Ie]:e.push(Ie),r++}else if(Oe<0||isNaN(Oe)){
let Ie={instancePath:s+"/defaults/retry/"+J+"/jitter",keyword:"minimum"};e===null?e=[Ie]:e.push(Ie),r++}}else{let Ie={instancePath:s+
"/defaults/retry/"+J+"/jitter",keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var N=Ce===r;Le=Le||N;let sr=r;t(Oe,{instancePath:s+
"/defaults/retry/"+J+"/jitter",parentData:q,parentDataProperty:"jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var N=sr===r;if(Le=Le||N,Le)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ie={instancePath:s+
"/defaults/retry/"+J+"/jitter",keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var B=tr===r}else var B=!0;if(B)if(q.set!==
void 0){let Oe=q.set,tr=r,Pe=r,Le=!1,Ce=r;if(r===Ce&&!(Oe&&typeof Oe=="object"&&!Array.isArray(Oe))){let Ie={instancePath:s+
"/defaults/retry/"+J+"/set",keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var X=Ce===r;Le=Le||X;let sr=r;t(Oe,{instancePath:s+
"/defaults/retry/"+J+"/set",parentData:q,parentDataProperty:"set",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var X=sr===r;if(Le=Le||X,Le)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ie={instancePath:s+
"/defaults/retry/"+J+"/set",keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var B=tr===r}else var B=!0}}}}}}}}else{let be={
instancePath:s+"/defaults/retry/"+J,keyword:"type"};e===null?e=[be]:e.push(be),r++}var M=G===r;qe=qe||M;let he=r;t(q,{instancePath:s+
"/defaults/retry/"+J,parentData:U,parentDataProperty:J,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var M=he===r;if(qe=qe||M,qe)r=De,e!==null&&(De?e.length=De:e=null);else{let be={instancePath:s+"/defaults/re\
try/"+J,keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var Y=Ne===r;if(!Y)break}}else{let ne={instancePath:s+"/defaults\
/retry",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}var w=je===r;se=se||w;let Je=r;t(U,{instancePath:s+"/defaults/ret\
ry",parentData:z,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var w=Je===r;if(se=se||w,se)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let ne={instancePath:s+"/defaults/retry",keyword:"\
anyOf"};return e===null?e=[ne]:e.push(ne),r++,nr.errors=e,!1}var ce=xe===r}else var ce=!0;if(ce)if(z.stop_if!==void 0){let U=z.
stop_if,xe=r,fe=r,se=!1,je=r,Je=r,we=!1,ne=r;if(r===ne)if(typeof U=="string"){if(!Xs.test(U)){let qe={instancePath:s+"/d\
efaults/stop_if",keyword:"pattern"};e===null?e=[qe]:e.push(qe),r++}}else{let qe={instancePath:s+"/defaults/stop_if",keyword:"\
type"};e===null?e=[qe]:e.push(qe),r++}var K=ne===r;we=we||K;let J=r;if(r===J)if(U&&typeof U=="object"&&!Array.isArray(U)){
let qe;if(U.metric===void 0&&(qe="metric")){let G={instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[G]:
e.push(G),r++}else{let G=r;for(let he in U)if(!(he==="metric"||he==="is"||he==="above"||he==="below"||he==="for")){let Ze={
instancePath:s+"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[Ze]:e.push(Ze),r++;break}if(G===r){if(U.metric!==
void 0){let he=U.metric,Ze=r;if(r===Ze)if(typeof he=="string"){if(gr(he)<1){let be={instancePath:s+"/defaults/stop_if/me\
tric",keyword:"minLength"};e===null?e=[be]:e.push(be),r++}}else{let be={instancePath:s+"/defaults/stop_if/metric",keyword:"\
type"};e===null?e=[be]:e.push(be),r++}var Q=Ze===r}else var Q=!0;if(Q){if(U.is!==void 0){let he=U.is,Ze=r,be=r,Te=!1,Oe=r;
if(!(he==="nan"||he==="not-finite")){let Le={instancePath:s+"/defaults/stop_if/is",keyword:"enum"};e===null?e=[Le]:e.push(
Le),r++}var Se=Oe===r;Te=Te||Se;let tr=r;t(he,{instancePath:s+"/defaults/stop_if/is",parentData:U,parentDataProperty:"is",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Se=tr===r;if(Te=Te||Se,Te)r=be,e!==
null&&(be?e.length=be:e=null);else{let Le={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[Le]:e.push(
Le),r++}var Q=Ze===r}else var Q=!0;if(Q){if(U.above!==void 0){let he=U.above,Ze=r,be=r,Te=!1,Oe=r;if(typeof he!="number"){
let Le={instancePath:s+"/defaults/stop_if/above",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var Ye=Oe===r;Te=Te||Ye;
let tr=r;t(he,{instancePath:s+"/defaults/stop_if/above",parentData:U,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ye=tr===r;if(Te=Te||Ye,Te)r=be,e!==null&&(be?e.length=be:e=null);else{
let Le={instancePath:s+"/defaults/stop_if/above",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var Q=Ze===r}else var Q=!0;
if(Q){if(U.below!==void 0){let he=U.below,Ze=r,be=r,Te=!1,Oe=r;if(typeof he!="number"){let Le={instancePath:s+"/defaults\
/stop_if/below",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var j=Oe===r;Te=Te||j;let tr=r;t(he,{instancePath:s+"/def\
aults/stop_if/below",parentData:U,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var j=tr===r;if(Te=Te||j,Te)r=be,e!==null&&(be?e.length=be:e=null);else{let Le={instancePath:s+"/d\
efaults/stop_if/below",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var Q=Ze===r}else var Q=!0;if(Q)if(U.for!==void 0){
let he=U.for,Ze=r,be=r,Te=!1,Oe=r;if(!(typeof he=="number"&&!(he%1)&&!isNaN(he))){let Le={instancePath:s+"/defaults/stop\
_if/for",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}if(r===Oe&&typeof he=="number"&&(he<1||isNaN(he))){let Le={instancePath:s+
"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[Le]:e.push(Le),r++}var pe=Oe===r;Te=Te||pe;let tr=r;t(he,{instancePath:s+
"/defaults/stop_if/for",parentData:U,parentDataProperty:"for",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var pe=tr===r;if(Te=Te||pe,Te)r=be,e!==null&&(be?e.length=be:e=null);else{let Le={instancePath:s+"\
/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var Q=Ze===r}else var Q=!0}}}}}}else{let qe={instancePath:s+
"/defaults/stop_if",keyword:"type"};e===null?e=[qe]:e.push(qe),r++}var K=J===r;we=we||K;let q=r;if(r===q)if(Array.isArray(
U)){var We=!0;let qe=U.length;for(let G=0;G<qe;G++){let he=U[G],Ze=r,be=r,Te=!1,Oe=r,tr=r,Pe=!1,Le=r;if(r===Le)if(typeof he==
"string"){if(!Xs.test(he)){let Ie={instancePath:s+"/defaults/stop_if/"+G,keyword:"pattern"};e===null?e=[Ie]:e.push(Ie),r++}}else{
let Ie={instancePath:s+"/defaults/stop_if/"+G,keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var ee=Le===r;Pe=Pe||ee;let Ce=r;
if(r===Ce)if(he&&typeof he=="object"&&!Array.isArray(he)){let Ie;if(he.metric===void 0&&(Ie="metric")){let xr={instancePath:s+
"/defaults/stop_if/"+G,keyword:"required"};e===null?e=[xr]:e.push(xr),r++}else{let xr=r;for(let Ke in he)if(!(Ke==="metr\
ic"||Ke==="is"||Ke==="above"||Ke==="below"||Ke==="for")){let ir={instancePath:s+"/defaults/stop_if/"+G,keyword:"addition\
alProperties"};e===null?e=[ir]:e.push(ir),r++;break}if(xr===r){if(he.metric!==void 0){let Ke=he.metric,ir=r;if(r===ir)if(typeof Ke==
"string"){if(gr(Ke)<1){let Qe={instancePath:s+"/defaults/stop_if/"+G+"/metric",keyword:"minLength"};e===null?e=[Qe]:e.push(
Qe),r++}}else{let Qe={instancePath:s+"/defaults/stop_if/"+G+"/metric",keyword:"type"};e===null?e=[Qe]:e.push(Qe),r++}var Ee=ir===
r}else var Ee=!0;if(Ee){if(he.is!==void 0){let Ke=he.is,ir=r,Qe=r,kr=!1,Tr=r;if(!(Ke==="nan"||Ke==="not-finite")){let rr={
instancePath:s+"/defaults/stop_if/"+G+"/is",keyword:"enum"};e===null?e=[rr]:e.push(rr),r++}var Xe=Tr===r;kr=kr||Xe;let er=r;
t(Ke,{instancePath:s+"/defaults/stop_if/"+G+"/is",parentData:he,parentDataProperty:"is",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=er===r;if(kr=kr||Xe,kr)r=Qe,e!==null&&(Qe?e.length=Qe:e=null);else{
let rr={instancePath:s+"/defaults/stop_if/"+G+"/is",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var Ee=ir===r}else var Ee=!0;
if(Ee){if(he.above!==void 0){let Ke=he.above,ir=r,Qe=r,kr=!1,Tr=r;if(typeof Ke!="number"){let rr={instancePath:s+"/defau\
lts/stop_if/"+G+"/above",keyword:"type"};e===null?e=[rr]:e.push(rr),r++}var ke=Tr===r;kr=kr||ke;let er=r;t(Ke,{instancePath:s+
"/defaults/stop_if/"+G+"/above",parentData:he,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ke=er===r;if(kr=kr||ke,kr)r=Qe,e!==null&&(Qe?e.length=Qe:e=null);else{let rr={instancePath:s+
"/defaults/stop_if/"+G+"/above",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var Ee=ir===r}else var Ee=!0;if(Ee){if(he.
below!==void 0){let Ke=he.below,ir=r,Qe=r,kr=!1,Tr=r;if(typeof Ke!="number"){let rr={instancePath:s+"/defaults/stop_if/"+
G+"/below",keyword:"type"};e===null?e=[rr]:e.push(rr),r++}var Fe=Tr===r;kr=kr||Fe;let er=r;t(Ke,{instancePath:s+"/defaul\
ts/stop_if/"+G+"/below",parentData:he,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Fe=er===r;if(kr=kr||Fe,kr)r=Qe,e!==null&&(Qe?e.length=Qe:e=null);else{let rr={instancePath:s+"\
/defaults/stop_if/"+G+"/below",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var Ee=ir===r}else var Ee=!0;if(Ee)if(he.
for!==void 0){let Ke=he.for,ir=r,Qe=r,kr=!1,Tr=r;if(!(typeof Ke=="number"&&!(Ke%1)&&!isNaN(Ke))){let rr={instancePath:s+
"/defaults/stop_if/"+G+"/for",keyword:"type"};e===null?e=[rr]:e.push(rr),r++}if(r===Tr&&typeof Ke=="number"&&(Ke<1||isNaN(
Ke))){let rr={instancePath:s+"/defaults/stop_if/"+G+"/for",keyword:"minimum"};e===null?e=[rr]:e.push(rr),r++}var x=Tr===
r;kr=kr||x;let er=r;t(Ke,{instancePath:s+"/defaults/stop_if/"+G+"/for",parentData:he,parentDataProperty:"for",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=er===r;if(kr=kr||x,kr)r=Qe,e!==null&&(Qe?e.
length=Qe:e=null);else{let rr={instancePath:s+"/defaults/stop_if/"+G+"/for",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),
r++}var Ee=ir===r}else var Ee=!0}}}}}}else{let Ie={instancePath:s+"/defaults/stop_if/"+G,keyword:"type"};e===null?e=[Ie]:
e.push(Ie),r++}var ee=Ce===r;if(Pe=Pe||ee,Pe)r=tr,e!==null&&(tr?e.length=tr:e=null);else{let Ie={instancePath:s+"/defaul\
ts/stop_if/"+G,keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var b=Oe===r;Te=Te||b;let sr=r;t(he,{instancePath:s+"/def\
aults/stop_if/"+G,parentData:U,parentDataProperty:G,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var b=sr===r;if(Te=Te||b,Te)r=be,e!==null&&(be?e.length=be:e=null);else{let Ie={instancePath:s+"/defaults/st\
op_if/"+G,keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var We=Ze===r;if(!We)break}}else{let qe={instancePath:s+"/defa\
ults/stop_if",keyword:"type"};e===null?e=[qe]:e.push(qe),r++}var K=q===r;if(we=we||K,we)r=Je,e!==null&&(Je?e.length=Je:e=
null);else{let qe={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[qe]:e.push(qe),r++}var re=je===r;se=se||
re;let Ne=r;t(U,{instancePath:s+"/defaults/stop_if",parentData:z,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=Ne===r;if(se=se||re,se)r=fe,e!==null&&(fe?e.length=fe:e=null);else{
let qe={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};return e===null?e=[qe]:e.push(qe),r++,nr.errors=e,!1}var ce=xe===
r}else var ce=!0}}}}else return nr.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;var i=ae===r}else var i=!0;if(i){
if(n.stages!==void 0){let z=n.stages,ae=r;if(r===ae)if(z&&typeof z=="object"&&!Array.isArray(z)){if(Object.keys(z).length<
1)return nr.errors=[{instancePath:s+"/stages",keyword:"minProperties"}],!1;for(let Me in z){let U=r;if(typeof Me=="strin\
g"&&!kn.test(Me)){let xe={instancePath:s+"/stages",keyword:"pattern",propertyName:Me};e===null?e=[xe]:e.push(xe),r++}var de=U===
r;if(!de){let xe={instancePath:s+"/stages",keyword:"propertyNames"};return e===null?e=[xe]:e.push(xe),r++,nr.errors=e,!1;
break}}if(de)for(let Me in z){let U=r;fr(z[Me],{instancePath:s+"/stages/"+Me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:z,
parentDataProperty:Me,rootData:o,dynamicAnchors:a})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length);var Ue=U===r;
if(!Ue)break}}else return nr.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var i=ae===r}else var i=!0;if(i){if(n.
expect!==void 0){let z=n.expect,ae=r;if(r===ae)if(Array.isArray(z)){var v=!0;let Me=z.length;for(let U=0;U<Me;U++){let xe=z[U],
fe=r;if(r===fe)if(xe&&typeof xe=="object"&&!Array.isArray(xe)){let je;if(xe.claim===void 0&&(je="claim")||xe.value===void 0&&
(je="value"))return nr.errors=[{instancePath:s+"/expect/"+U,keyword:"required"}],!1;{let Je=r;for(let we in xe)if(!(we===
"claim"||we==="value"||we==="equals"||we==="tolerance"||we==="at_least"||we==="at_most"||we==="source"||we==="when")){return nr.
errors=[{instancePath:s+"/expect/"+U,keyword:"additionalProperties"}],!1;break}if(Je===r){if(xe.claim!==void 0){let we=xe.
claim,ne=r;if(r===ne)if(typeof we=="string"){if(gr(we)<1)return nr.errors=[{instancePath:s+"/expect/"+U+"/claim",keyword:"\
minLength"}],!1}else return nr.errors=[{instancePath:s+"/expect/"+U+"/claim",keyword:"type"}],!1;var m=ne===r}else var m=!0;
if(m){if(xe.value!==void 0){let we=xe.value,ne=r,J=r,q=!1,Ne=r;if(typeof we!="number"){let G={instancePath:s+"/expect/"+
U+"/value",keyword:"type"};e===null?e=[G]:e.push(G),r++}var h=Ne===r;q=q||h;let De=r;t(we,{instancePath:s+"/expect/"+U+"\
/value",parentData:xe,parentDataProperty:"value",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var h=De===r;if(q=q||h,q)r=J,e!==null&&(J?e.length=J:e=null);else{let G={instancePath:s+"/expect/"+U+"/value",
keyword:"anyOf"};return e===null?e=[G]:e.push(G),r++,nr.errors=e,!1}var m=ne===r}else var m=!0;if(m){if(xe.equals!==void 0){
let we=xe.equals,ne=r,J=r,q=!1,Ne=r;if(typeof we!="number"){let G={instancePath:s+"/expect/"+U+"/equals",keyword:"type"};
e===null?e=[G]:e.push(G),r++}var k=Ne===r;q=q||k;let De=r;t(we,{instancePath:s+"/expect/"+U+"/equals",parentData:xe,parentDataProperty:"\
equals",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var k=De===r;if(q=q||k,q)r=J,
e!==null&&(J?e.length=J:e=null);else{let G={instancePath:s+"/expect/"+U+"/equals",keyword:"anyOf"};return e===null?e=[G]:
e.push(G),r++,nr.errors=e,!1}var m=ne===r}else var m=!0;if(m){if(xe.tolerance!==void 0){let we=xe.tolerance,ne=r,J=r,q=!1,
Ne=r;if(r===Ne)if(typeof we=="number"){if(we<0||isNaN(we)){let G={instancePath:s+"/expect/"+U+"/tolerance",keyword:"mini\
mum"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+"/expect/"+U+"/tolerance",keyword:"type"};e===null?e=[G]:
e.push(G),r++}var l=Ne===r;q=q||l;let De=r;t(we,{instancePath:s+"/expect/"+U+"/tolerance",parentData:xe,parentDataProperty:"\
tolerance",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var l=De===r;if(q=q||l,q)r=
J,e!==null&&(J?e.length=J:e=null);else{let G={instancePath:s+"/expect/"+U+"/tolerance",keyword:"anyOf"};return e===null?
e=[G]:e.push(G),r++,nr.errors=e,!1}var m=ne===r}else var m=!0;if(m){if(xe.at_least!==void 0){let we=xe.at_least,ne=r,J=r,
q=!1,Ne=r;if(typeof we!="number"){let G={instancePath:s+"/expect/"+U+"/at_least",keyword:"type"};e===null?e=[G]:e.push(G),
r++}var P=Ne===r;q=q||P;let De=r;t(we,{instancePath:s+"/expect/"+U+"/at_least",parentData:xe,parentDataProperty:"at_leas\
t",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=De===r;if(q=q||P,q)r=J,e!==null&&
(J?e.length=J:e=null);else{let G={instancePath:s+"/expect/"+U+"/at_least",keyword:"anyOf"};return e===null?e=[G]:e.push(
G),r++,nr.errors=e,!1}var m=ne===r}else var m=!0;if(m){if(xe.at_most!==void 0){let we=xe.at_most,ne=r,J=r,q=!1,Ne=r;if(typeof we!=
"number"){let G={instancePath:s+"/expect/"+U+"/at_most",keyword:"type"};e===null?e=[G]:e.push(G),r++}var Z=Ne===r;q=q||Z;
let De=r;t(we,{instancePath:s+"/expect/"+U+"/at_most",parentData:xe,parentDataProperty:"at_most",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=De===r;if(q=q||Z,q)r=J,e!==null&&(J?e.length=J:e=null);else{let G={
instancePath:s+"/expect/"+U+"/at_most",keyword:"anyOf"};return e===null?e=[G]:e.push(G),r++,nr.errors=e,!1}var m=ne===r}else
var m=!0;if(m){if(xe.source!==void 0){let we=r;if(typeof xe.source!="string")return nr.errors=[{instancePath:s+"/expect/"+
U+"/source",keyword:"type"}],!1;var m=we===r}else var m=!0;if(m)if(xe.when!==void 0){let we=xe.when,ne=r,J=r,q=!1,Ne=r;if(typeof we!=
"boolean"){let G={instancePath:s+"/expect/"+U+"/when",keyword:"type"};e===null?e=[G]:e.push(G),r++}var y=Ne===r;q=q||y;let De=r;
t(we,{instancePath:s+"/expect/"+U+"/when",parentData:xe,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var y=De===r;if(q=q||y,q)r=J,e!==null&&(J?e.length=J:e=null);else{let G={instancePath:s+
"/expect/"+U+"/when",keyword:"anyOf"};return e===null?e=[G]:e.push(G),r++,nr.errors=e,!1}var m=ne===r}else var m=!0}}}}}}}}}else
return nr.errors=[{instancePath:s+"/expect/"+U,keyword:"type"}],!1;var v=fe===r;if(!v)break}}else return nr.errors=[{instancePath:s+
"/expect",keyword:"type"}],!1;var i=ae===r}else var i=!0;if(i){if(n.compare!==void 0){let z=n.compare,ae=r;if(r===ae)if(Array.
isArray(z)){var f=!0;let Me=z.length;for(let U=0;U<Me;U++){let xe=z[U],fe=r;if(r===fe)if(xe&&typeof xe=="object"&&!Array.
isArray(xe)){let je;if(xe.title===void 0&&(je="title")||xe.rows===void 0&&(je="rows"))return nr.errors=[{instancePath:s+
"/compare/"+U,keyword:"required"}],!1;{let Je=r;for(let we in xe)if(!(we==="title"||we==="rows"||we==="note")){return nr.
errors=[{instancePath:s+"/compare/"+U,keyword:"additionalProperties"}],!1;break}if(Je===r){if(xe.title!==void 0){let we=xe.
title,ne=r;if(r===ne)if(typeof we=="string"){if(gr(we)<1)return nr.errors=[{instancePath:s+"/compare/"+U+"/title",keyword:"\
minLength"}],!1}else return nr.errors=[{instancePath:s+"/compare/"+U+"/title",keyword:"type"}],!1;var W=ne===r}else var W=!0;
if(W){if(xe.rows!==void 0){let we=xe.rows,ne=r,J=r,q=!1,Ne=r;if(r===Ne)if(Array.isArray(we))if(we.length<1){let G={instancePath:s+
"/compare/"+U+"/rows",keyword:"minItems"};e===null?e=[G]:e.push(G),r++}else{var H=!0;let G=we.length;for(let he=0;he<G;he++){
let Ze=we[he],be=r,Te=r,Oe=!1,tr=r;if(r===tr)if(Ze&&typeof Ze=="object"&&!Array.isArray(Ze)){let Ce;if(Ze.label===void 0&&
(Ce="label")||Ze.value===void 0&&(Ce="value")){let sr={instancePath:s+"/compare/"+U+"/rows/"+he,keyword:"required"};e===
null?e=[sr]:e.push(sr),r++}else{let sr=r;for(let ar in Ze)if(!(ar==="label"||ar==="value")){let Ie={instancePath:s+"/com\
pare/"+U+"/rows/"+he,keyword:"additionalProperties"};e===null?e=[Ie]:e.push(Ie),r++;break}if(sr===r&&Ze.label!==void 0&&
typeof Ze.label!="string"){let ar={instancePath:s+"/compare/"+U+"/rows/"+he+"/label",keyword:"type"};e===null?e=[ar]:e.push(
ar),r++}}}else{let Ce={instancePath:s+"/compare/"+U+"/rows/"+he,keyword:"type"};e===null?e=[Ce]:e.push(Ce),r++}var p=tr===
r;Oe=Oe||p;let Pe=r;t(Ze,{instancePath:s+"/compare/"+U+"/rows/"+he,parentData:we,parentDataProperty:he,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var p=Pe===r;if(Oe=Oe||p,Oe)r=Te,e!==null&&(Te?e.length=Te:e=null);else{
let Ce={instancePath:s+"/compare/"+U+"/rows/"+he,keyword:"anyOf"};e===null?e=[Ce]:e.push(Ce),r++}var H=be===r;if(!H)break}}else{
let G={instancePath:s+"/compare/"+U+"/rows",keyword:"type"};e===null?e=[G]:e.push(G),r++}var d=Ne===r;q=q||d;let De=r;t(
we,{instancePath:s+"/compare/"+U+"/rows",parentData:xe,parentDataProperty:"rows",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var d=De===r;if(q=q||d,q)r=J,e!==null&&(J?e.length=J:e=null);else{let G={instancePath:s+
"/compare/"+U+"/rows",keyword:"anyOf"};return e===null?e=[G]:e.push(G),r++,nr.errors=e,!1}var W=ne===r}else var W=!0;if(W)
if(xe.note!==void 0){let we=r;if(typeof xe.note!="string")return nr.errors=[{instancePath:s+"/compare/"+U+"/note",keyword:"\
type"}],!1;var W=we===r}else var W=!0}}}}else return nr.errors=[{instancePath:s+"/compare/"+U,keyword:"type"}],!1;var f=fe===
r;if(!f)break}}else return nr.errors=[{instancePath:s+"/compare",keyword:"type"}],!1;var i=ae===r}else var i=!0;if(i)if(n.
profiles!==void 0){let z=n.profiles,ae=r;if(r===ae)if(z&&typeof z=="object"&&!Array.isArray(z)){for(let Me in z){let U=r;
if(typeof Me=="string"&&!kn.test(Me)){let xe={instancePath:s+"/profiles",keyword:"pattern",propertyName:Me};e===null?e=[
xe]:e.push(xe),r++}var R=U===r;if(!R){let xe={instancePath:s+"/profiles",keyword:"propertyNames"};return e===null?e=[xe]:
e.push(xe),r++,nr.errors=e,!1;break}}if(R)for(let Me in z){let U=r;ls(z[Me],{instancePath:s+"/profiles/"+Me.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:z,parentDataProperty:Me,rootData:o,dynamicAnchors:a})||(e=e===null?ls.errors:e.concat(
ls.errors),r=e.length);var A=U===r;if(!A)break}}else return nr.errors=[{instancePath:s+"/profiles",keyword:"type"}],!1;var i=ae===
r}else var i=!0}}}}}}}}}}}else return nr.errors=[{instancePath:s,keyword:"type"}],!1;return nr.errors=e,r===0}nr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = mt;
export const schemasFingerprint: string = 'd4c73f92affe0d34157c1c444e7074eaf88d4c7cf8326915acb2640e6015973a';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
